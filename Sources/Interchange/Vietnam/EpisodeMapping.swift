public import ClinicalModel
public import InsuranceTables

/// One episode of the insurance tables in the words of the model.
public struct MappedEpisode: Sendable {
  /// Who states it; nil when nothing says so.
  public var facility: FacilityCode?
  /// With the facility, the episode's business key: made from MA_LK. It may be known of an episode that can't be mapped.
  public var encounter: Encounter.ID?
  /// In the order in which they can be taken: whoever is referred to comes first. Empty when the episode can't be mapped.
  public var statements: [Statement] = []
  /// Which of the records holds what the whole episode says, by its digest: one that is known means that the episode is known.
  public var whole: ClinicalRecord.ID?
  /// What the tables that this episode lacks would be called: an earlier version may have had them.
  public var absent: [AbsentTable] = []
  /// What is wrong, and what was kept without a place in the model.
  public var issues: [Issue] = []

  /// A table that an episode does not have, and what its record says from then on if an earlier version had it.
  public struct AbsentTable: Hashable, Sendable {
    public var record: ClinicalRecord
    /// LOAIHOSO.
    public var kind: String
  }
}

/// Maps an episode: a patient with coverages, military service where a card says so, an encounter, and a record for each table.
///
/// What an insurance file says is signed by nobody, so every record is a draft of version 1. The whole is a record of kind
/// `insurance-episode` that holds the digest of all tables; the exact bytes stay with the import's receipt.
public struct EpisodeMapping {
  /// SHA-256 in hexadecimal: given by the caller, since this target knows no cryptography.
  public typealias Hash = ([UInt8]) -> String

  private let hash: Hash

  public init(hash: @escaping Hash) { self.hash = hash }

  /// - Parameters:
  ///   - facility: MACSKCB of the envelope; nil for a lone check-in.
  ///   - line: where the episode stands in its file.
  public func callAsFunction(_ episode: InsuranceEpisode, facility: String?, line: Int) -> MappedEpisode {
    let mapper = EpisodeMapper(episode, envelope: facility, line: line, hash: hash)
    return mapper.map()
  }
}

/// The work on one episode.
final class EpisodeMapper {
  let episode: InsuranceEpisode
  let line: Int
  let hash: EpisodeMapping.Hash
  private let envelope: String?
  private(set) var issues: [Issue] = []
  /// Tables under the names of today's decision.
  private var tables: [String: [FieldReader]] = [:]
  private var ids = RecordIDs()
  /// MA_NHOM of each service of table 3, of its first row; empty where it has none.
  private(set) lazy var serviceGroups = Dictionary(
    rows("XML3").compactMap { row in row.text("MA_DICH_VU").map { ($0, row.text("MA_NHOM") ?? "") } },
    uniquingKeysWith: { first, _ in first })

  init(_ episode: InsuranceEpisode, envelope: String?, line: Int, hash: @escaping EpisodeMapping.Hash) {
    self.episode = episode
    self.envelope = envelope
    self.line = line
    self.hash = hash
  }

  func report(_ problem: MappingProblem, _ path: String, line: Int? = nil) {
    // Without an end a file could say one thing wrong a million times.
    if issues.count < 200 { issues.append(problem.issue(at: "HOSO[\(episode.position)]/" + path, line: line ?? self.line)) }
  }

  /// The rows of a table, in order.
  func rows(_ kind: String) -> [FieldReader] { tables[kind] ?? [] }

  /// Table 1, or the check-in where there is no other.
  var head: FieldReader? { rows("XML1").first ?? rows("XML0").first }

  func map() -> MappedEpisode {
    var result = mapped()
    result.issues = issues
    return result
  }

  private func mapped() -> MappedEpisode {
    var result = MappedEpisode()
    for content in episode.tables where content.unread == nil {
      for (index, row) in content.rows.enumerated() {
        let row = episode.decision == .d4210 ? LegacyNames.current(row, content.kind) : row
        tables[content.kind, default: []].append(FieldReader(row, content.kind, index + 1, self))
      }
    }
    guard let head else {
      report(.noSummary, "FILEHOSO[XML1]")
      return result
    }
    // One that stands twice and says the same takes nothing away.
    let summaries = Set(
      episode.tables.filter { $0.kind == "XML1" }.flatMap(\.rows).map { Dictionary($0.cells.map { ($0.name, $0.text) }) { $1 } })
    if summaries.count > 1 { report(.twoSummaries, "FILEHOSO[XML1]") }
    result.facility = facility(head)
    guard let id = head.text("MA_LK") else {
      report(.noEpisodeID, head.path("MA_LK"))
      return result
    }
    if tables.values.contains(where: { $0.contains { ($0.text("MA_LK") ?? id) != id } }) { report(.otherEpisodeID, "FILEHOSO") }
    noteUnknownFields()
    let encounterID = LocalIDText.encounter(id, hash)
    ids = RecordIDs(encounterID, hash)
    result.encounter = encounterID
    guard let patient = patient(head, encounterID), let encounter = encounter(head, encounterID, patient.id) else { return result }
    result.statements.append(.patient(patient))
    if let service = militaryService(head) { result.statements.append(.militaryService(service, of: patient.id)) }
    result.statements.append(.encounter(encounter))
    let author = author()
    let authored = encounter.period.end ?? encounter.period.start
    func record(_ kind: String, _ recordKind: RecordKind, _ sections: [ClinicalRecord.Section], at time: CivilDateTime? = nil) {
      guard !sections.isEmpty else { return }
      result.statements.append(
        .record(
          ClinicalRecord(
            id: ids.of(kind), encounter: encounterID, kind: recordKind, status: .preliminary, author: author, authored: time ?? authored,
            sections: sections)))
    }
    for (kind, recordKind) in Self.records {
      let sections = rows(kind).isEmpty ? [] : sections(kind, encounter)
      if sections.isEmpty, kind != "XML0" {
        result.absent.append(
          .init(
            record: ClinicalRecord(
              id: ids.of(kind), encounter: encounterID, kind: recordKind, status: .preliminary, author: author, authored: authored,
              sections: [.init(code: "absent", narrative: "Bảng này không còn trong bản mới của hồ sơ.")]),
            kind: kind))
      }
      record(kind, recordKind, sections)
    }
    let whole = wholeRecord(encounter, author: author, authored: authored)
    result.statements.append(.record(whole))
    result.whole = whole.id
    return result
  }

  /// Which record a table becomes, in the order in which they are taken.
  private static let records: [(String, RecordKind)] = [
    ("XML0", .checkIn), ("XML2", .insuranceCharges), ("XML3", .insuranceCharges), ("XML4", .laboratorySheet), ("XML5", .treatmentSheet),
    ("XML6", .careProgramme), ("XML7", .dischargePaper), ("XML8", .summary), ("XML9", .birthCertificate), ("XML10", .pregnancyRest),
    ("XML11", .sickLeave), ("XML12", .medicalAssessment), ("XML13", .referral), ("XML14", .appointment), ("XML15", .careProgramme),
  ]

  private func sections(_ kind: String, _ encounter: Encounter) -> [ClinicalRecord.Section] {
    switch kind {
    case "XML2": drugSections(encounter)
    case "XML3": serviceSections(encounter)
    case "XML4": resultSections(encounter)
    case "XML5": progressSections(encounter)
    case "XML6", "XML15", "XML0": programmeSections(kind, encounter)
    default: paperSections(kind, encounter)
    }
  }

  /// The row's own facility, else the envelope's: an envelope may be sent for a station of the hospital.
  private func facility(_ head: FieldReader) -> FacilityCode? {
    let own = head.text("MA_CSKCB")
    if let own, let envelope, !envelope.isEmpty, own != envelope { report(.otherFacility, head.path("MA_CSKCB"), line: head.line) }
    let code = (own ?? envelope).flatMap { FacilityCode($0) }
    if code == nil { report(.noFacility, head.path("MA_CSKCB"), line: head.line) }
    return code
  }

  /// Who wrote the draft down: the treating doctor, else the head of the facility who signs the tables, else nobody that is known.
  private func author() -> Practitioner.ID {
    let doctors: [(String, String)] = [
      ("XML13", "MA_BAC_SI"), ("XML14", "MA_BAC_SI"), ("XML7", "MA_BS"), ("XML3", "MA_BAC_SI"), ("XML2", "MA_BAC_SI"), ("XML1", "MA_TTDV"),
    ]
    for (kind, field) in doctors {
      if let id = rows(kind).lazy.compactMap({ $0.practitioner(field) }).first { return id }
    }
    return LocalIDText.nobody
  }

  private func noteUnknownFields() {
    for content in episode.tables {
      let isKnown = InsuranceDecision.allCases.contains { InsuranceTable.table(content.kind, $0) != nil }
      if content.unread != nil || !isKnown { report(.keptTable, "FILEHOSO[\(content.kind)]", line: content.line) }
      var told: Set<String> = []
      let table = InsuranceTable.table(content.kind, episode.decision)
      for row in content.rows {
        var last: Int?
        for cell in row.cells {
          if let place = table?.position(of: cell, after: last) {
            last = place
          } else if !cell.text.isEmpty, !Self.known(cell.name, content.kind), told.insert(cell.name).inserted {
            report(.keptField, "FILEHOSO[\(content.kind)]/\(cell.name)", line: row.line)
          }
        }
      }
    }
  }

  private static func known(_ field: String, _ kind: String) -> Bool { knownFields[kind]?.contains(field) ?? false }

  private static let knownFields: [String: Set<String>] = InsuranceDecision.allCases.reduce(into: [:]) { result, decision in
    for table in InsuranceTable.all(decision) { result[table.kind, default: []].formUnion(table.fields.map(\.name)) }
  }

  /// The record that stands for the episode as a whole: which tables came, and the digest of all that they say.
  private func wholeRecord(_ encounter: Encounter, author: Practitioner.ID, authored: CivilDateTime) -> ClinicalRecord {
    var lines = ["sha256 " + hash(EpisodeFingerprint.bytes(of: episode))]
    for content in episode.tables { lines.append("\(content.kind.isEmpty ? "?" : content.kind) \(content.rows.count)") }
    var sections = [ClinicalRecord.Section(code: "content", narrative: lines.joined(separator: "\n"))]
    if let summary = rows("XML1").first { sections.append(summarySection(summary, encounter)) }
    return ClinicalRecord(
      id: ids.of("BHYT"), encounter: encounter.id, kind: .insuranceEpisode, status: .preliminary, author: author, authored: authored,
      sections: sections)
  }

  /// What table 1 says that has no place in patient and encounter.
  private func summarySection(_ summary: FieldReader, _ encounter: Encounter) -> ClinicalRecord.Section {
    var entries: [ClinicalEntry] = []
    let time = encounter.period.start
    if let weight = summary.decimal("CAN_NANG"), weight > DecimalNumber(significand: 0) {
      entries.append(
        .observation(
          Observation(
            coding: Coding(.loinc, "29463-7", display: "Cân nặng"), time: time, value: .quantity(Quantity(weight, "kg")))))
    }
    for code in summary.codes("MA_PTTT_QT") {
      entries.append(.procedure(Procedure(coding: Coding(.icd9Procedure, code), period: Period(start: time))))
    }
    return .init(code: "summary", narrative: summary.narrative(Self.summaryFields), entries: entries)
  }

  private static let summaryFields = [
    "LY_DO_VNT", "MA_LY_DO_VNT", "CHAN_DOAN_VAO", "CHAN_DOAN_RV", "MA_DOITUONG_KCB", "MA_LYDO_VVIEN", "MA_TAI_NAN", "NGAY_VAO_NOI_TRU",
    "GIAY_CHUYEN_TUYEN", "SO_NGAY_DTRI", "PP_DIEU_TRI", "GHI_CHU", "NGAY_TTOAN", "T_THUOC", "T_VTYT", "T_TONGCHI_BV", "T_TONGCHI_BH",
    "T_BNTT", "T_BNCCT", "T_BHTT", "T_NGUONKHAC", "T_BHTT_GDV", "NAM_QT", "THANG_QT", "MA_LOAI_KCB", "MA_KHUVUC", "CAN_NANG_CON",
    "NAM_NAM_LIEN_TUC", "NGAY_MIEN_CCT", "NGAY_TAI_KHAM", "MA_HSBA", "MA_TTDV",
  ]
}
