public import ClinicalModel
internal import Interchange

/// A small fictional hospital to practise in: two departments with beds; patients who are here, were here, or stand in the list twice; orders, a
/// result, an allergy; catalogues; batches that come in with mistakes; and a register of hospitals. The same for the same day.
public struct PracticeHospital: Sendable {
  /// Its batches.
  public enum Batch: Sendable {
    /// What the hospital begins with.
    case base
    /// What another system delivers, to be imported by whoever practises: five entries, of which two have to be kept aside.
    case incoming
    /// The patient whom an entry of `incoming` lacks.
    case missing
    /// A visit of somebody who is not known, and, later, that person.
    case early, late
  }

  public static let facility = FacilityCode("H000")!
  /// The doctor, the head and the nurse that somebody who practises is.
  public static let doctor = "BS1"
  public static let head = "BS2"
  public static let nurse = "YT1"
  /// The pharmacist and the technician that somebody who practises is.
  public static let pharmacist = "DS1"
  public static let technician = "XN1"
  /// A doctor whose records the head looks at.
  public static let colleague = "BS9"

  let now: CivilDateTime

  public init(now: CivilDateTime) { self.now = now }

  /// The batch as an XML file.
  public func file(_ batch: Batch) throws -> [UInt8] {
    var writer = try NativeWriter(header: BatchHeader(facility: Self.facility, created: now, producer: "QuanY practice"))
    for statement in statements(of: batch) { try writer.append(statement) }
    writer.finish()
    return writer.drain { Array($0) }
  }

  private func statements(of batch: Batch) -> [Statement] {
    switch batch {
    case .base: base
    case .incoming: incoming
    case .missing: [patient("P99", "Phan Thị Thiếu", .female, 1969, 9, 9)]
    case .early: [visit("E9", of: "P98", daysAgo: 6)]
    case .late: [patient("P98", "Bùi Văn Muộn", .male, 1949, 8, 30)]
    }
  }

  /// The catalogues as CSV: what is in force when the exercises begin, and the next edition of the drugs, which whoever practises takes in.
  public static let drugs = """
    MA_THUOC,TEN_THUOC,HAM_LUONG,DON_VI_TINH,DON_GIA
    40.30,Paracetamol,500 mg,viên,250
    40.154,Amoxicilin,500 mg,viên,1200
    40.180,Ceftriaxon,1 g,lọ,9800
    40.219,Azithromycin,500 mg,viên,4500
    40.677,Omeprazol,20 mg,viên,700

    """
  public static let nextDrugs = drugs + "40.678,Esomeprazol,40 mg,viên,5200\n"
  public static let services = """
    MA_DICH_VU,TEN_DICH_VU,DON_GIA
    22.0121,Tổng phân tích tế bào máu ngoại vi,46200
    23.0207,Định lượng CRP,56100
    18.0119,Chụp X quang ngực thẳng,56200

    """

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
      .practitioner(Practitioner(id: Self.id(Self.pharmacist), name: "Dược sĩ Thực Hành", role: .pharmacist)),
      .practitioner(Practitioner(id: Self.id(Self.technician), name: "Kỹ thuật viên Thực Hành", role: .technician)),
      .practitioner(Practitioner(id: Self.id(Self.nurse), name: "Điều dưỡng Thực Hành", role: .nurse, department: "K01")),
      patient("P1", "Nguyễn Văn Mẫu", .male, 1981, 1, 15), patient("P2", "Nguyễn Thị Ánh", .female, 1962, 7, 3),
      patient("P3", "Đỗ Quang Mẫu", .male, 1990, 3, 3), patient("P4", "Hoàng Thị Lan", .female, 1975, 5, 20, phone: "0912000333"),
      patient("P5", "Hoàng Thị Lan", .female, 1975, 5, 20, phone: "0912000333"),
      stay("E1", of: "P1", bed: "05", daysAgo: 2, why: "Ho, sốt ba ngày", admission: "J06.9"),
      stay("E2", of: "P2", bed: "06", daysAgo: 4, why: "Đau thượng vị", admission: "K29.7"),
      visit("E4", of: "P4", daysAgo: 40), visit("E5", of: "P5", daysAgo: 9),
      // Long past: its time is over.
      patient("P6", "Cao Văn Xưa", .male, 1930, 2, 2), visit("E0", of: "P6", daysAgo: 14 * 366),
      record("R1", of: "E1", 9, status: .preliminary, narrative: "Đỡ ho, còn sốt nhẹ về chiều."),
      record(
        "R11", of: "E1", 8,
        entries: [
          .allergyIntolerance(
            AllergyIntolerance(
              substance: Coding(.local, "penicilin", display: "Penicilin"), category: .medication, criticality: .low,
              reaction: "mẩn đỏ", recorded: PartialDate(at(1, 8).date)))
        ]),
      record("R12", of: "E1", 8, entries: orders),
      record(
        "R13", of: "E1", 11, kind: RecordKind(rawValue: "08/BV2"), by: Self.technician, narrative: "Mờ thùy dưới phổi phải.",
        entries: [
          .diagnosticReport(
            DiagnosticReport(
              coding: Self.chestFilm, category: .imaging, time: at(1, 11), performer: Self.id(Self.technician),
              conclusion: "Viêm phổi thùy dưới phải"))
        ]),
      record("R14", of: "E2", 10, narrative: "Ghi nhầm: nội dung này của giường 05."),
      // Kept aside: it ends before it begins.
      faulty("E8", of: "P4", daysAgo: 12),
    ]
    return statements
  }

  private static let chestFilm = Coding(.service, "18.0119", display: "Chụp X quang ngực thẳng")

  /// What the doctor ordered yesterday morning.
  private var orders: [ClinicalEntry] {
    let time = at(1, 8)
    return [
      .medicationRequest(
        MedicationRequest(
          medication: Coding(.drug, "40.30", display: "Paracetamol"), time: time, dose: Quantity(DecimalNumber(significand: 1), "viên"),
          route: "PO", timesPerDay: 3, days: 5, quantity: Quantity(DecimalNumber(significand: 15), "viên"), instructions: "khi sốt")),
      .serviceRequest(
        ServiceRequest(
          coding: Coding(.service, "22.0121", display: "Tổng phân tích tế bào máu ngoại vi"), category: .laboratory, priority: .urgent,
          time: time)),
      .serviceRequest(ServiceRequest(coding: Self.chestFilm, category: .imaging, time: time)),
    ]
  }

  /// A record of yesterday; final, unless it says otherwise.
  private func record(
    _ id: String, of encounter: String, _ hour: Int, kind: RecordKind? = nil, by author: String = doctor,
    status: ClinicalRecord.Status? = nil, narrative: String? = nil, entries: [ClinicalEntry] = []
  ) -> Statement {
    let time = at(1, hour)
    return .record(
      ClinicalRecord(
        id: Self.id(id), encounter: Self.id(encounter), kind: kind ?? .treatmentSheet,
        status: status ?? .final(.init(by: Self.id(author), at: time)), author: Self.id(author), authored: time,
        sections: [.init(code: entries.isEmpty ? "course" : "results", narrative: narrative, entries: entries)]))
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
