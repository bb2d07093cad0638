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
  /// The service under which the hospital's catalogue of the day has a day in a bed of a department.
  public var bed: @Sendable (_ department: String, _ on: CivilDate) -> Coding?
  /// The codes of today of the province and the commune that an address names.
  public var place: @Sendable (String) -> (province: String, commune: String)?
  /// The Ministry's name of a diagnosis.
  public var diagnosisName: @Sendable (String) -> String?

  public init(
    facility: FacilityCode, patient: Patient, encounter: Encounter, records: [ClinicalRecord], staff: [Practitioner.ID: Practitioner],
    catalogue: @escaping Catalogue = { _, _ in [:] },
    bed: @escaping @Sendable (_ department: String, _ on: CivilDate) -> Coding? = { _, _ in nil },
    place: @escaping @Sendable (String) -> (province: String, commune: String)? = { _ in nil },
    diagnosisName: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.facility = facility
    self.patient = patient
    self.encounter = encounter
    self.records = records
    self.staff = staff
    self.catalogue = catalogue
    self.bed = bed
    self.place = place
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

  /// What somebody has charged.
  var statedCharges: [ChargeItem] {
    records.flatMap(\.sections).flatMap(\.entries).compactMap { if case .chargeItem(let charge) = $0 { charge } else { nil } }
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
    var coverage = patient.coverages.first { $0.card == card } ?? Coverage(card: card)
    // Whoever was received with a scanned card has its number alone; the rest is said later.
    let stated = statedPerson
    coverage.registeredFacility = coverage.registeredFacility ?? stated["MA_DKBD"]
    func day(_ field: String) -> CivilDate? { stated[field].flatMap { (try? PartialDate(compact: $0.prefix(8)))?.complete } }
    coverage.validFrom = coverage.validFrom ?? day("GT_THE_TU")
    coverage.validTo = coverage.validTo ?? day("GT_THE_DEN")
    return coverage
  }

  /// What records state of who the patient is, under the fields of table 1: it stands where the patient's own entry says nothing.
  var statedPerson: [String: String] {
    StatedTables.fields(of: records.flatMap(\.sections), "XML1").filter { Self.personal.contains($0.key) && !$0.value.isEmpty }
  }

  private static let personal: Set<String> = [
    "MA_DANTOC", "MA_NGHE_NGHIEP", "DIA_CHI", "MATINH_CU_TRU", "MAXA_CU_TRU", "MA_DKBD", "GT_THE_TU", "GT_THE_DEN", "SO_CCCD",
    "DIEN_THOAI",
  ]

  /// MA_DOITUONG_KCB: what a record states, else as far as the chart tells it: not insured, an emergency, referred, where the card is registered,
  /// else of one's own accord.
  var entitlement: String {
    if let stated = statedSummary["MA_DOITUONG_KCB"] { return stated }
    guard let coverage else { return "9" }
    if encounter.class == .emergency { return "2" }
    if encounter.referredFrom != nil { return "1.3" }
    return coverage.registeredFacility.map { $0 == facility.rawValue } ?? true ? "1.1" : "3.3"
  }

  /// Fields of table 1 that records state (`XML1.MA_TAI_NAN`) and that nothing here can compute; of several records the last counts.
  var statedSummary: [String: String] {
    StatedTables.fields(of: records.flatMap(\.sections), "XML1").filter { Self.statable.contains($0.key) && !$0.value.isEmpty }
  }

  private static let statable: Set<String> = [
    "MA_DOITUONG_KCB", "MA_TAI_NAN", "MA_KHUVUC", "NGAY_MIEN_CCT", "NAM_NAM_LIEN_TUC", "GIAY_CHUYEN_TUYEN", "MA_LY_DO_VNT", "LY_DO_VV",
    "LY_DO_VNT", "MA_NOI_DI", "PP_DIEU_TRI", "GHI_CHU", "NGAY_TTOAN", "MA_HSBA", "CAN_NANG_CON",
  ]

  /// The departments that the patient was in, each once, in their order.
  var departments: [String] {
    encounter.stays.reduce(into: []) { all, stay in if !all.contains(stay.department) { all.append(stay.department) } }
  }

  /// The same of the beds.
  var beds: [String] { encounter.stays.compactMap(\.bed).reduce(into: []) { all, bed in if !all.contains(bed) { all.append(bed) } } }

  /// The whole cost of a soldier is paid, what lies outside of the list too.
  var isPaidInFull: Bool { encounter.insuranceCard.map { $0.utf8.count == 15 && $0.dropFirst(2).first == "5" } ?? false }

  var mainDiagnosis: Encounter.Diagnosis? { encounter.diagnoses.first { $0.role == .main } }

  /// What the patient has beside the main disease: as the encounter says; where it says nothing, what the papers of its end name further.
  private var furtherDiagnoses: [Encounter.Diagnosis] {
    let stated = encounter.diagnoses.filter { [.comorbidity, .complication].contains($0.role) }
    guard stated.isEmpty else { return stated }
    let papers: [RecordKind] = [.dischargePaper, .referral, .summary]
    guard let paper = papers.lazy.compactMap({ kind in records.last { $0.kind == kind && $0.hasDiseases } }).first else { return [] }
    var seen: Set<String> = Set([mainDiagnosis?.coding.code].compactMap(\.self))
    return paper.diseases.filter { seen.insert($0.code).inserted }.map { Encounter.Diagnosis(role: .comorbidity, coding: $0) }
  }

  /// MA_BENH_KT: at most twelve.
  var comorbidities: String {
    furtherDiagnoses.filter { $0.role == .comorbidity && $0.coding.system == .icd10 }.prefix(12).map(\.coding.code)
      .joined(separator: ";")
  }

  func name(_ diagnosis: Encounter.Diagnosis) -> String {
    diagnosis.coding.display ?? diagnosisName(diagnosis.coding.code) ?? diagnosis.coding.code
  }

  /// CHAN_DOAN_RV: the main diagnosis and those beside it, in words.
  var dischargeDiagnosis: String {
    let main = encounter.diagnoses.filter { [.main, .comorbidity, .complication].contains($0.role) }
    let further = main.contains { $0.role != .main } ? [] : furtherDiagnoses
    return (main + further).map(name).joined(separator: "; ")
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
    if let words = narrative([.dischargePaper], ["treatment"]) ?? history("plan") { return words }
    let isSurgical = statedCharges.contains { $0.group == 8 } || records.contains { $0.kind.rawValue == "02/BV2" }
    return isSurgical ? "Phẫu thuật" : "Nội khoa"
  }
}

extension ClinicalRecord {
  fileprivate var diseases: [Coding] {
    sections.flatMap(\.entries).compactMap { entry in
      guard case .condition(let condition) = entry, condition.coding.system == .icd10 else { return nil }
      return condition.coding
    }
  }

  fileprivate var hasDiseases: Bool { !diseases.isEmpty }
}
