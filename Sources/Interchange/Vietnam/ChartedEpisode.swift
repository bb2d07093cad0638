public import ClinicalModel

/// An episode that was charted here, with what the tables need to know beside it.
public struct ChartedEpisode: Sendable {
  /// What the tables want to know of a drug, a service or a supply, by the names of the insurance's own catalogues:
  /// `TT_THAU`, `SO_DANG_KY`, `HAM_LUONG`, `DUONG_DUNG`, `DON_VI_TINH`, `MA_MAY` …
  public typealias Catalogue = @Sendable (_ coding: Coding, _ on: CivilDate) -> [String: String]

  public var facility: FacilityCode
  public var patient: Patient
  public var encounter: Encounter
  /// The current version of each.
  public var records: [ClinicalRecord]
  public var staff: [Practitioner.ID: Practitioner]
  public var catalogue: Catalogue
  /// The Ministry's name of a diagnosis.
  public var diagnosisName: @Sendable (String) -> String?

  public init(
    facility: FacilityCode, patient: Patient, encounter: Encounter, records: [ClinicalRecord], staff: [Practitioner.ID: Practitioner],
    catalogue: @escaping Catalogue = { _, _ in [:] }, diagnosisName: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.facility = facility
    self.patient = patient
    self.encounter = encounter
    self.records = records
    self.staff = staff
    self.catalogue = catalogue
    self.diagnosisName = diagnosisName
  }
}

extension ChartedEpisode {
  /// The same with what some statements say; nil when they state no encounter. Records come as a chart has them: by the time when they were written.
  func saying(_ statements: [Statement]) -> ChartedEpisode? {
    var result = self
    var isEncounter = false
    result.records = []
    for statement in statements {
      switch statement {
      case .patient(let patient):
        // What was known before the file came stays known with it.
        if case .patient(let kept) = Statement.patient(patient).keeping(.patient(self.patient)) { result.patient = kept }
      case .encounter(let encounter):
        isEncounter = true
        if case .encounter(let kept) = Statement.encounter(encounter).keeping(.encounter(self.encounter)) { result.encounter = kept }
      case .record(let record): result.records.append(record)
      default: break
      }
    }
    let places = Dictionary(records.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    result.records.sort { places[$0.id] ?? .max < places[$1.id] ?? .max }
    return isEncounter ? result : nil
  }

  /// The number under which somebody signs the tables: the licence where it is known, else the facility's own.
  func signer(_ id: Practitioner.ID?) -> String {
    guard let id else { return "" }
    return staff[id]?.licence ?? id.rawValue
  }

  /// Who answers for the patient: the attender, else whoever wrote the first record.
  var attender: Practitioner.ID? {
    encounter.participants.first { $0.role == .attender }?.practitioner ?? records.first?.author
  }

  func records(_ kinds: RecordKind...) -> [ClinicalRecord] { records.filter { kinds.contains($0.kind) } }

  /// MA_LOAI_KCB: under four hours in a bed is a type of its own; an outpatient who came back on another day has a course.
  var careType: String {
    let period = encounter.period
    switch encounter.class {
    case .inpatient:
      guard let end = period.end else { return "03" }
      return end.localSeconds - wardTime.localSeconds < 4 * 3600 ? "09" : "03"
    case .day: return "04"
    case .outpatient, .emergency, .field:
      guard let end = period.end, end.date != period.start.date else { return "01" }
      return "02"
    }
  }

  /// When the patient was taken into the ward.
  var wardTime: CivilDateTime { encounter.stays.first?.period.start ?? encounter.period.start }

  /// SO_NGAY_DTRI: none for an examination or a stay under four hours, else the last day less the first plus one.
  var treatmentDays: Int {
    guard !["01", "07", "09"].contains(careType), let end = encounter.period.end else { return 0 }
    return end.date.dayNumber - encounter.period.start.date.dayNumber + 1
  }

  /// The department in which the patient was at a time.
  func department(at time: CivilDateTime) -> String {
    let stay = encounter.stays.last { $0.period.start <= time } ?? encounter.stays.first
    return stay?.department ?? ""
  }

  var coverage: Coverage? {
    guard let card = encounter.insuranceCard else { return nil }
    return patient.coverages.first { $0.card == card } ?? Coverage(card: card)
  }

  /// MUC_HUONG in per cent, by the card's third character (Decree 146/2018/NĐ-CP, article 14); nothing without a card. A personal number in
  /// the card's place does not say it: then the lowest of the rates.
  var benefitLevel: Int {
    guard let card = encounter.insuranceCard else { return 0 }
    guard card.utf8.count == 15 else { return 80 }
    return switch card.dropFirst(2).first {
    case "1", "2", "5": 100
    case "3": 95
    default: 80
    }
  }

  /// The whole cost of a soldier is paid, what lies outside of the list too.
  var isPaidInFull: Bool { encounter.insuranceCard.map { $0.utf8.count == 15 && $0.dropFirst(2).first == "5" } ?? false }

  var mainDiagnosis: Encounter.Diagnosis? { encounter.diagnoses.first { $0.role == .main } }

  /// MA_BENH_KT: at most twelve.
  var comorbidities: String {
    encounter.diagnoses.filter { $0.role == .comorbidity && $0.coding.system == .icd10 }.prefix(12).map(\.coding.code)
      .joined(separator: ";")
  }

  func name(_ diagnosis: Encounter.Diagnosis) -> String {
    diagnosis.coding.display ?? diagnosisName(diagnosis.coding.code) ?? diagnosis.coding.code
  }

  /// CHAN_DOAN_RV: the main diagnosis and those beside it, in words.
  var dischargeDiagnosis: String {
    encounter.diagnoses.filter { [.main, .comorbidity, .complication].contains($0.role) }.map(name).joined(separator: "; ")
  }

  /// All narratives of the records of these kinds in sections of one of these codes, else in any.
  func narrative(_ kinds: [RecordKind], _ codes: [String] = []) -> String? {
    let texts = records.filter { kinds.contains($0.kind) }.flatMap(\.sections)
      .filter { codes.isEmpty || codes.contains($0.code) }.compactMap(\.narrative)
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  /// The same over the forms and sheets.
  func history(_ codes: String...) -> String? {
    let texts = records.filter { $0.kind.group == .form || $0.kind.group == .sheet }.flatMap(\.sections)
      .filter { codes.contains($0.code) }.compactMap(\.narrative)
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  /// PP_DIEU_TRI in the tables' words.
  var treatment: String {
    if let words = history("plan") { return words }
    let isSurgical = records.contains { record in
      record.sections.contains { $0.entries.contains { if case .chargeItem(let charge) = $0 { charge.group == 8 } else { false } } }
    }
    return isSurgical ? "Phẫu thuật" : "Nội khoa"
  }
}
