import ClinicalModel
import Testing

/// What an encounter's records come to on one day: orders in force, doses, what was stopped, what nobody ordered.
struct MedicationCourseTests {
  private static let ceftriaxone = Coding(.drug, "40.155", display: "Ceftriaxon 1g")
  private static let paracetamol = Coding(.drug, "40.48", display: "Paracetamol 500mg")
  private static let doctor = Practitioner.ID("BS1")!
  private static let nurse = Practitioner.ID("YT1")!

  private static func time(_ text: String) throws -> CivilDateTime { try CivilDateTime(iso: "2025-10-" + text) }

  private static func order(_ drug: Coding, _ at: String, times: Int?, days: Int?, dose: Int64 = 1) throws -> MedicationRequest {
    MedicationRequest(
      medication: drug, time: try time(at), dose: Quantity(DecimalNumber(significand: dose), "lọ"), timesPerDay: times, days: days)
  }

  private static func given(_ drug: Coding, _ at: String, _ status: MedicationAdministration.Status = .completed) throws -> ClinicalEntry {
    .medicationAdministration(
      MedicationAdministration(
        medication: drug, time: try time(at), status: status, performer: nurse, reason: status == .notDone ? "nôn" : nil))
  }

  private static func record(_ id: String, _ status: ClinicalRecord.Status, _ entries: [ClinicalEntry]) -> ClinicalRecord {
    ClinicalRecord(
      id: ClinicalRecord.ID(id)!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: status, author: doctor,
      authored: status.attestation!.at, sections: [.init(code: "medication", entries: entries)])
  }

  private static func final(_ at: String) throws -> ClinicalRecord.Status { .final(.init(by: doctor, at: try time(at))) }

  private static func date(_ day: Int) throws -> CivilDate { try CivilDate(iso: day < 10 ? "2025-10-0\(day)" : "2025-10-\(day)") }

  @Test func `a day has each order in force with its doses, what came of them, and what nobody has ordered`() throws {
    let course = MedicationCourse([
      [
        Self.record(
          "R1", try Self.final("08T09:10"),
          [
            .medicationRequest(try Self.order(Self.ceftriaxone, "08T09:00", times: 3, days: 2)),
            .medicationRequest(try Self.order(Self.paracetamol, "08T09:00", times: nil, days: 2)),
          ])
      ],
      [
        Self.record(
          "G1", try Self.final("09T20:30"),
          [
            try Self.given(Self.ceftriaxone, "09T08:05"), try Self.given(Self.ceftriaxone, "09T14:10", .notDone),
            try Self.given(Self.paracetamol, "09T10:00"), try Self.given(Coding(.drug, "40.1"), "09T11:00"),
            try Self.given(Self.ceftriaxone, "09T08:30"),
          ])
      ],
    ])
    let day = course.day(try Self.date(9), now: try Self.time("09T22:00"), end: nil)
    #expect(day.lines.map(\.order.request.medication) == [Self.ceftriaxone, Self.paracetamol])
    #expect(day.hours == [8, 10, 14, 20])
    let said = day.doses.map { "\($0.dose.due.hour) \(Self.word($0.dose.state))" }
    #expect(said == ["8 given 08:05", "10 given 10:00", "14 withheld nôn", "20 overdue"])
    #expect(day.unordered.map { "\($0.administration.medication.code) \($0.isBeyondOrder)" } == ["40.155 true", "40.1 false"])
    #expect(day.stopped.isEmpty && day.endingToday.map(\.request.medication) == [Self.paracetamol])
    // The third of six doses fell on the evening before: the last is that of the day after.
    let next = course.day(try Self.date(10), now: try Self.time("09T22:00"), end: nil)
    #expect(next.doses.map(\.dose.due.hour) == [8] && next.endingToday.map(\.request.medication) == [Self.ceftriaxone])
    #expect(course.day(try Self.date(11), now: try Self.time("09T22:00"), end: nil).lines.isEmpty)
    let after = course.day(try Self.date(10), now: try Self.time("10T23:00"), end: try Self.time("09T23:00"))
    #expect(after.doses.map(\.dose.state) == [.afterEnd], "nobody waits for a dose of who has gone")
  }

  private static func word(_ state: MedicationDay.State) -> String {
    switch state {
    case .given(let value): "given \(value.time.description.dropFirst(11).prefix(5))"
    case .withheld(let value): "withheld \(value.reason ?? "")"
    case .later: "later"
    case .due: "due"
    case .overdue: "overdue"
    case .unrecorded: "unrecorded"
    case .afterEnd: "after"
    }
  }

  @Test func `a version that leaves an order out stops it, one that changes it orders otherwise, and one that withdraws stops all`() throws
  {
    let cef = try Self.order(Self.ceftriaxone, "08T07:00", times: 3, days: 3)
    let para = try Self.order(Self.paracetamol, "08T07:00", times: 2, days: 3)
    var sameMinute = para
    sameMinute.time = try CivilDateTime(date: para.time.date, hour: 7, minute: 0, second: 31)
    let more = try Self.order(Self.ceftriaxone, "08T07:00", times: 3, days: 3, dose: 2)
    func by(_ at: String) throws -> ClinicalRecord.Attestation { .init(by: Self.doctor, at: try Self.time(at)) }
    let versions = [
      Self.record("R1", .final(try by("08T07:05")), [.medicationRequest(cef), .medicationRequest(para)]),
      Self.record("R1", .amended(try by("09T10:00"), reason: "tăng liều"), [.medicationRequest(more), .medicationRequest(sameMinute)]),
      Self.record("R1", .enteredInError(try by("10T09:00"), reason: "nhầm người"), []),
    ]
    let course = MedicationCourse([versions])
    #expect(course.orders.map(\.request) == [cef, para, more])
    #expect(course.orders.map { $0.stop?.isChange } == [true, false, false])
    #expect(course.orders.map { $0.stop?.reason } == ["tăng liều", "nhầm người", "nhầm người"])
    let changed = course.day(try Self.date(9), now: try Self.time("09T12:00"), end: nil)
    #expect(changed.stopped.map(\.request) == [cef])
    #expect(
      changed.doses.map {
        "\($0.line.order.request.medication.code) \($0.line.order.request.dose?.value.description ?? "") \($0.dose.due.hour)"
      }
        == ["40.155 1 8", "40.48 1 8", "40.155 2 14", "40.48 1 20", "40.155 2 20"])
    let withdrawn = course.day(try Self.date(10), now: try Self.time("10T12:00"), end: nil)
    #expect(withdrawn.stopped.map(\.request) == [para, more] && withdrawn.doses.map(\.dose.due.hour) == [8, 8])
    #expect(course.day(try Self.date(11), now: try Self.time("10T12:00"), end: nil).lines.isEmpty)
  }

  @Test func `a dose that was given before its order was stopped was ordered, and a withdrawn one was never given`() throws {
    let order = try Self.order(Self.ceftriaxone, "08T07:00", times: 3, days: 3)
    let stop = ClinicalRecord.Attestation(by: Self.doctor, at: try Self.time("08T15:00"))
    let orders = [
      Self.record("R1", try Self.final("08T07:05"), [.medicationRequest(order)]),
      Self.record("R1", .amended(stop, reason: "dị ứng"), []),
    ]
    let given = Self.record("G1", try Self.final("08T08:10"), [try Self.given(Self.ceftriaxone, "08T08:05")])
    var withdrawn = given
    withdrawn.status = .enteredInError(stop, reason: "nhầm")
    let now = try Self.time("08T16:00")
    let day = MedicationCourse([orders, [given]]).day(try Self.date(8), now: now, end: nil)
    #expect(
      day.doses.map { "\($0.dose.due.hour) \(Self.word($0.dose.state))" } == ["8 given 08:05", "14 unrecorded"] && day.unordered.isEmpty)
    let late = Self.record("G2", try Self.final("08T20:10"), [try Self.given(Self.ceftriaxone, "08T20:05")])
    #expect(MedicationCourse([orders, [late]]).day(try Self.date(8), now: now, end: nil).unordered.map(\.isBeyondOrder) == [false])
    let none = MedicationCourse([orders, [given, withdrawn]]).day(try Self.date(8), now: now, end: nil)
    #expect(none.doses.map(\.dose.state) == [.unrecorded, .unrecorded])
  }
}
