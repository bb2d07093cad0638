import ClinicalModel
import Testing

struct DoseScheduleTests {
  private static let drug = Coding(.drug, "40.155", display: "Ceftriaxon 1g")

  private static func request(_ time: String, times: Int?, days: Int?) throws -> MedicationRequest {
    MedicationRequest(medication: drug, time: try CivilDateTime(iso: time), timesPerDay: times, days: days)
  }

  private static func given(_ time: String) throws -> MedicationAdministration {
    MedicationAdministration(medication: drug, time: try CivilDateTime(iso: time))
  }

  @Test(
    arguments: [
      (1, 2, ["10-09T08:00", "10-10T08:00"]), (2, 1, ["10-08T20:00", "10-09T08:00"]),
      (3, 1, ["10-08T14:00", "10-08T20:00", "10-09T08:00"]),
      (4, 1, ["10-08T12:00", "10-08T18:00", "10-09T00:00", "10-09T06:00"]),
    ] as [(Int, Int, [String])])
  func `doses begin with the first round after the order, and are as many as it says`(times: Int, days: Int, due: [String]) throws {
    let found = DoseSchedule.times(of: try Self.request("2025-10-08T09:00", times: times, days: days))
    #expect(found.map { String($0.description.dropFirst(5)) } == due)
  }

  @Test func `a dose alone is due at once, what is needed has no hour, and nothing grows without end`() throws {
    #expect(DoseSchedule.times(of: try Self.request("2025-10-08T09:10", times: nil, days: nil)).map(\.description) == ["2025-10-08T09:10"])
    #expect(DoseSchedule.times(of: try Self.request("2025-10-08T09:10", times: nil, days: 5)).isEmpty)
    #expect(DoseSchedule.times(of: try Self.request("2025-10-08T09:10", times: 99, days: 9999)).count == 2000)
  }

  @Test func `what was given takes its dose, and what fits none stands by itself`() throws {
    let schedule = DoseSchedule(
      [try Self.request("2025-10-08T07:00", times: 2, days: 1)],
      administrations: [try Self.given("2025-10-08T08:20"), try Self.given("2025-10-08T08:25"), try Self.given("2025-10-12T08:00")])
    #expect(schedule.doses.map(\.number) == [1, nil, 2, nil] || schedule.doses.map(\.number) == [1, 2, nil, nil])
    #expect(schedule.doses.first { $0.number == 1 }?.administration?.time.minute == 20)
    #expect(schedule.doses.count { $0.administration != nil } == 3)
  }

  @Test(
    arguments: [
      ("08T14:30", 1, "late, and nearer to the next"), ("08T16:59", 1, "as late as may be"), ("08T17:00", 2, "early for the next"),
      ("08T05:00", 1, "early"), ("09T07:59", 2, "late for the last of the order"),
    ])
  func `a dose that comes late is the one that was due`(time: String, number: Int, why: String) throws {
    let schedule = DoseSchedule(
      [try Self.request("2025-10-08T04:00", times: 2, days: 1)], administrations: [try Self.given("2025-10-" + time)])
    #expect(schedule.doses.filter { $0.administration != nil }.map(\.number) == [number], "\(why)")
  }

  @Test func `another drug's dose is nobody's`() throws {
    var other = try Self.given("2025-10-08T08:00")
    other.medication = Coding(.drug, "40.1")
    let schedule = DoseSchedule([try Self.request("2025-10-08T07:00", times: 1, days: 1)], administrations: [other])
    #expect(schedule.doses.allSatisfy { $0.administration == nil })
  }

  @Test func `each order is answered by the earliest result after it that answers no other`() throws {
    func at(_ hour: Int) throws -> (coding: Coding, time: CivilDateTime) {
      (Coding(.service, "1"), try CivilDateTime(date: CivilDate(year: 2025, month: 10, day: 8), hour: hour, minute: 0))
    }
    let other = (coding: Coding(.service, "2"), time: try at(9).time)
    #expect(try OrderAnswers.match(orders: [at(8), at(10), other], results: [at(7), at(12), at(9)]) == [2, 1, nil])
    #expect(OrderAnswers.match(orders: [], results: []).isEmpty)
  }

  @Test(
    arguments: [
      // Two orders, at 8 and at 9; what the minutes name, and when they were written; which orders are answered.
      ([("b", 10)], [false, true]), ([("b", 10), ("a", 11)], [true, true]), ([("b", 8)], [false, false]), ([("c", 10)], [false, false]),
      ([("", 10)], [true, false]), ([("", 10), ("a", 10)], [true, true]), ([("", 10), ("", 11)], [true, true]),
      ([("", 7)], [false, false]),
      ([("b", 10), ("b", 11)], [false, true]), ([], [false, false]),
    ] as [([(String, Int)], [Bool])])
  func `minutes of a consultation answer the order that they name, and those that name none the earliest that is left`(
    minutes: [(String, Int)], answered: [Bool]
  ) throws {
    func at(_ hour: Int) throws -> CivilDateTime { try CivilDateTime(date: CivilDate(iso: "2025-03-01"), hour: hour, minute: 0) }
    let orders = try [(coding: Coding(.local, "a"), time: at(8)), (coding: Coding(.local, "b"), time: at(9))]
    let written = try minutes.map { (order: $0.0.isEmpty ? nil : Coding(.local, $0.0, display: "tên khác"), time: try at($0.1)) }
    #expect(OrderAnswers.match(consultations: orders, minutes: written) == answered)
  }
}
