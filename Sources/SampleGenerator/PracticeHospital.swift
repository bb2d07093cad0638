public import ClinicalModel
internal import Interchange

/// A small fictional hospital to practise in: two departments with beds, patients who are here, were here, or stand in the list twice; a batch that
/// comes in with mistakes; and a register of hospitals. The same for the same day.
public struct PracticeHospital: Sendable {
  /// Its batches.
  public enum Batch: Sendable {
    /// What the hospital begins with.
    case base
    /// What another system delivers, to be imported by whoever practises: five entries, of which two have to be kept aside.
    case incoming
  }

  public static let facility = FacilityCode("H000")!
  /// The doctor, the head and the nurse that somebody who practises is.
  public static let doctor = "BS1"
  public static let head = "BS2"
  public static let nurse = "YT1"
  /// A doctor whose records the head looks at.
  public static let colleague = "BS9"

  let now: CivilDateTime

  public init(now: CivilDateTime) { self.now = now }

  /// The batch as an XML file.
  public func file(_ batch: Batch) throws -> [UInt8] {
    var writer = try NativeWriter(header: BatchHeader(facility: Self.facility, created: now, producer: "QuanY practice"))
    for statement in batch == .base ? base : incoming { try writer.append(statement) }
    writer.finish()
    return writer.drain { Array($0) }
  }

  /// Tables of the register, each as CSV by its file's name.
  public var register: [(name: String, text: String)] {
    guard let first = try? YearMonth(iso: "2025-01"), let last = try? YearMonth(iso: "2025-12") else { return [] }
    let history = NationalHistory(seed: 7, hospitals: 12, months: first...last)
    return [
      ("hospitals.csv", history.hospitalsCSV), ("milestones.csv", history.milestonesCSV),
      ("findings.csv", history.findingsCSV(until: now.date)),
    ] + history.readinessCSV(until: now.date).map { ($0.name + ".csv", $0.text) }
  }

  // MARK: What is in it

  private var base: [Statement] {
    var statements: [Statement] = [
      .location(Location(id: Self.id("K01"), kind: .department, name: "Khoa Nội")),
      .location(Location(id: Self.id("K02"), kind: .department, name: "Khoa Ngoại")),
    ]
    for (ward, beds) in [("K01", 1...8), ("K02", 11...16)] {
      statements += beds.map {
        .location(Location(id: Self.id($0 < 10 ? "0\($0)" : "\($0)"), kind: .bed, name: "\($0)", partOf: Self.id(ward)))
      }
    }
    statements += [
      .practitioner(Practitioner(id: Self.id(Self.doctor), name: "Bác sĩ Thực Hành", role: .doctor, department: "K01")),
      .practitioner(Practitioner(id: Self.id(Self.head), name: "Trưởng khoa Thực Hành", role: .doctor, department: "K01")),
      .practitioner(Practitioner(id: Self.id(Self.colleague), name: "Vũ Văn Giang", role: .doctor, department: "K01")),
      .practitioner(Practitioner(id: Self.id(Self.nurse), name: "Điều dưỡng Thực Hành", role: .nurse, department: "K01")),
      patient("P1", "Nguyễn Văn Mẫu", .male, 1981, 1, 15), patient("P2", "Nguyễn Thị Ánh", .female, 1962, 7, 3),
      patient("P3", "Đỗ Quang Mẫu", .male, 1990, 3, 3), patient("P4", "Hoàng Thị Lan", .female, 1975, 5, 20, phone: "0912000333"),
      patient("P5", "Hoàng Thị Lan", .female, 1975, 5, 20, phone: "0912000333"),
      stay("E1", of: "P1", bed: "05", daysAgo: 2, why: "Ho, sốt ba ngày", admission: "J06.9"),
      stay("E2", of: "P2", bed: "06", daysAgo: 4, why: "Đau thượng vị", admission: "K29.7"),
      visit("E4", of: "P4", daysAgo: 40), visit("E5", of: "P5", daysAgo: 9),
      .record(
        ClinicalRecord(
          id: Self.id("R1"), encounter: Self.id("E1"), kind: .treatmentSheet, status: .preliminary, author: Self.id(Self.doctor),
          authored: at(1, 9), sections: [.init(code: "course", narrative: "Đỡ ho, còn sốt nhẹ về chiều.")])),
      // Kept aside: it ends before it begins.
      faulty("E8", of: "P4", daysAgo: 12),
    ]
    return statements
  }

  private var incoming: [Statement] {
    [
      patient("P11", "Trịnh Văn Thử", .male, 1958, 11, 2), patient("P12", "Lý Thị Nghiệm", .female, 2001, 4, 30),
      visit("E11", of: "P11", daysAgo: 3),
      // Nobody of this number is known.
      visit("E12", of: "P99", daysAgo: 3),
      faulty("E13", of: "P12", daysAgo: 5),
    ]
  }

  private func patient(
    _ id: String, _ name: String, _ sex: AdministrativeSex, _ year: Int, _ month: Int, _ day: Int, phone: String? = nil
  ) -> Statement {
    var patient = Patient(
      id: Self.id(id), names: [HumanName(name)], sex: sex, birthDate: try? PartialDate(year: year, month: month, day: day))
    if let phone { patient.telecom.append(ContactPoint(.phone, phone)) }
    return .patient(patient)
  }

  private func stay(_ id: String, of patient: String, bed: String, daysAgo: Int, why: String, admission: String) -> Statement {
    let start = at(daysAgo, 8)
    return .encounter(
      Encounter(
        id: Self.id(id), patient: Self.id(patient), class: .inpatient, status: .inProgress, period: Period(start: start), reason: why,
        stays: [.init(department: "K01", bed: bed, period: Period(start: start))],
        participants: [.init(role: .attender, practitioner: Self.id(Self.doctor))],
        diagnoses: [.init(role: .admission, coding: Coding(.icd10, admission))]))
  }

  private func visit(_ id: String, of patient: String, daysAgo: Int) -> Statement {
    let (start, end) = (at(daysAgo, 9), at(daysAgo, 10))
    return .encounter(
      Encounter(
        id: Self.id(id), patient: Self.id(patient), class: .outpatient, status: .finished, period: Period(start: start, end: end),
        reason: "Khám định kỳ", stays: [.init(department: "K01", period: Period(start: start, end: end))],
        participants: [.init(role: .attender, practitioner: Self.id(Self.colleague))],
        diagnoses: [.init(role: .main, coding: Coding(.icd10, "I10"))], disposition: .init(discharge: .discharged, outcome: .improved)))
  }

  private func faulty(_ id: String, of patient: String, daysAgo: Int) -> Statement {
    guard case .encounter(var encounter) = visit(id, of: patient, daysAgo: daysAgo) else { preconditionFailure("a visit is an encounter") }
    encounter.period.end = at(daysAgo, 7)
    encounter.stays[0].period.end = at(daysAgo, 7)
    return .encounter(encounter)
  }

  private func at(_ daysAgo: Int, _ hour: Int) -> CivilDateTime {
    (try? CivilDateTime(date: now.date.adding(days: -daysAgo), hour: hour, minute: 0, offset: now.offset)) ?? now
  }

  private static func id<Subject>(_ text: String) -> LocalID<Subject> {
    guard let id = LocalID<Subject>(text) else { preconditionFailure("\(text) is a number") }
    return id
  }
}
