import ClinicalModel
import InsuranceTables

/// The tables of which the chart has no words of its own: the programmes (6, 15), birth (9), rest in pregnancy (10), sick leave (11), assessment (12).
///
/// A record states a field as a finding under the field's name (`XML11.TU_NGAY` in the system `bhyt-field`) with a code, a number or a text. A row of
/// an insurance file is a section of its own; of a form that was filled in here all sections are one paper. What the chart knows is filled in
/// beside it: who the patient is, who signed and when, diagnosis and treatment. What a record states comes before what the chart knows.
enum StatedTables {
  /// In the order of the tables.
  static let kinds: [(table: String, record: RecordKind)] = [
    ("XML6", .careProgramme), ("XML9", .birthCertificate), ("XML10", .pregnancyRest), ("XML11", .sickLeave), ("XML12", .medicalAssessment),
    ("XML15", .careProgramme),
  ]

  static func rows(_ table: String, _ kind: RecordKind, _ charted: ChartedEpisode) -> [[String: String]] {
    var rows: [[String: String]] = []
    for record in charted.records where record.kind == kind {
      for sections in papers(record) {
        let stated = fields(of: sections, table)
        // A programme's record may be the other programme's; a paper is a paper, also where it lacks what the table demands.
        guard !stated.isEmpty || kind != .careProgramme else { continue }
        var texts = known(table, record, charted)
        texts.merge(written(table, sections)) { _, written in written }
        texts["STT"] = String(rows.count + 1)
        texts.merge(stated) { _, stated in stated }
        countDays(&texts)
        rows.append(texts)
      }
    }
    return rows
  }

  /// The sections of a record that make one row: each that an insurance file brought, and all others together.
  private static func papers(_ record: ClinicalRecord) -> [[ClinicalRecord.Section]] {
    let sections = record.sections.filter { $0.code != "absent" }
    let own = sections.filter { !["paper", "programme"].contains($0.code) }
    return sections.filter { ["paper", "programme"].contains($0.code) }.map { [$0] } + (own.isEmpty ? [] : [own])
  }

  /// The fields of one table that sections state, as the table writes them: a day that was charted as 2025-03-31 is 20250331 there, and a field that
  /// was renamed has its present name.
  static func fields(of sections: [ClinicalRecord.Section], _ table: String) -> [String: String] {
    var fields: [String: String] = [:]
    for case .observation(let observation) in sections.flatMap(\.entries) where observation.coding.system == .insuranceField {
      let parts = observation.coding.code.split(separator: ".", maxSplits: 1)
      guard parts.count == 2, parts[0] == table else { continue }
      let name = renamed[table]?[String(parts[1])] ?? String(parts[1])
      let form = InsuranceTable.table(table, .current)?[name]?.form
      switch observation.value {
      case .coded(let coding): fields[name] = coding.code
      case .text(let text): fields[name] = form.flatMap { compact(text, $0) } ?? text
      case .quantity(let quantity): fields[name] = quantity.value.description
      }
    }
    return fields
  }

  /// Decision 3176 calls them otherwise.
  private static let renamed = ["XML13": ["MA_NOI_DI": "MA_CSKCB_DI", "MA_NOI_DEN": "MA_CSKCB_DEN"]]

  /// A day or a moment as the field wants it: with the hour, and without; nil for a text that is none.
  private static func compact(_ text: String, _ form: InsuranceField.Form) -> String? {
    let hasHour: Bool
    switch form {
    case .time(let lengths): hasHour = !lengths.contains(8)
    case .birth(let length), .times(let length): hasHour = length == 12
    default: return nil
    }
    if let time = try? CivilDateTime(iso: text) { return hasHour ? time.compact : time.date.compact }
    guard let day = try? CivilDate(iso: text) else { return nil }
    return hasHour ? day.compact + "0000" : day.compact
  }

  /// What a form of ours writes in words or under a code of its own.
  private static func written(_ table: String, _ sections: [ClinicalRecord.Section]) -> [String: String] {
    func words(_ codes: String...) -> String? {
      let texts = sections.filter { codes.contains($0.code) }.compactMap(\.narrative)
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
    var texts: [String: String] = [:]
    switch table {
    case "XML9":
      for case .observation(let said) in sections.flatMap(\.entries) where said.coding.system == .loinc && said.coding.code == "8339-4" {
        if case .quantity(let weight) = said.value, weight.unit == "g" { texts["CAN_NANG_CON"] = weight.value.description }
      }
      texts["GHI_CHU"] = words("birth") ?? manner(fields(of: sections, table))
    case "XML10": texts["CHAN_DOAN_RV"] = words("assessment")
    case "XML11": texts["PP_DIEUTRI"] = words("treatment", "plan")
    default: break
    }
    return texts
  }

  /// What the note of a birth has to say where it was by an operation or early.
  private static func manner(_ stated: [String: String]) -> String? {
    let words = [("SINHCON_PHAUTHUAT", "Sinh con phải phẫu thuật"), ("SINHCON_DUOI32TUAN", "Sinh con dưới 32 tuần tuổi")]
      .filter { stated[$0.0] == "1" }.map(\.1)
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  private static func known(_ table: String, _ record: ClinicalRecord, _ charted: ChartedEpisode) -> [String: String] {
    var texts = SummaryRow.person(charted)
    let signer = record.status.attestation?.by ?? record.author
    texts["MA_CSKCB"] = charted.facility.rawValue
    texts["MA_BHXH"] = insuranceNumber(charted, on: record.authored.date)
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["PP_DIEUTRI"] = charted.treatment
    texts["MA_TTDV"] = PaperRows.head(charted)
    texts["MA_BS"] = charted.signer(signer)
    texts["TEN_BS"] = charted.staff[signer]?.name
    texts["NGAY_CT"] = record.authored.date.compact
    switch table {
    case "XML9":
      texts["SO"] = record.id.rawValue
      texts["SO_CON"] = String(charted.records.filter { $0.kind == .birthCertificate }.flatMap(papers).count)
      texts["NGUOI_GHI_PHIEU"] = charted.staff[record.author]?.name
      if isMother(charted) { texts.merge(mother(charted, texts)) { _, new in new } }
    // The facility numbers its papers as it likes: the record's own id is one of a kind, and is found again.
    case "XML10":
      texts["SO_CT"] = record.id.rawValue
      texts["SO_SERI"] = record.id.rawValue
    case "XML11":
      texts["SO_CT"] = record.id.rawValue
      texts["SO_SERI"] = record.id.rawValue
      texts["SO_KCB"] = charted.encounter.id.rawValue
      texts["MAU_SO"] = "CT07"
    case "XML12":
      texts["NGAY_SINH"] = texts["NGAY_SINH"].map { String($0.prefix(8)) }
      texts["NGAY_CHUNG_TU"] = record.authored.date.compact
    default: break
    }
    return texts
  }

  /// Ten digits: those that somebody gave the hospital, else those that a card of fifteen characters ends with; since August 2025 the personal
  /// number stands for them.
  private static func insuranceNumber(_ charted: ChartedEpisode, on day: CivilDate) -> String? {
    let identifiers = charted.patient.identifiers
    if let number = identifiers.first(where: { $0.system == .insuranceNumber })?.value { return number }
    if let card = charted.coverage?.card, card.utf8.count == 15 { return String(card.suffix(10)) }
    guard day.compact >= "20250801" else { return nil }
    return identifiers.first { $0.system == .nationalID }?.value
  }

  /// Whether a birth's paper stands in the chart of a woman who may have borne the child, and not in the newborn's own.
  private static func isMother(_ charted: ChartedEpisode) -> Bool {
    guard charted.patient.sex == .female else { return false }
    guard let birth = charted.patient.birthDate else { return true }
    return charted.encounter.period.start.date.year - birth.year >= 10
  }

  /// The mother's part of a birth certificate that stands in her own chart.
  private static func mother(_ charted: ChartedEpisode, _ person: [String: String]) -> [String: String] {
    let names = [
      "HO_TEN": "HO_TEN_NND", "MA_DANTOC": "MA_DANTOC_NND", "SO_CCCD": "SO_CCCD_NND", "MA_THE_BHYT": "MA_THE_NND", "MA_BHXH": "MA_BHXH_NND",
      "DIA_CHI": "NOI_CU_TRU_NND",
    ]
    var texts: [String: String] = [:]
    for (name, own) in names { texts[own] = person[name] }
    texts["NGAYSINH_NND"] = person["NGAY_SINH"].map { String($0.prefix(8)) }
    return texts
  }

  /// The days of a leave, its first and its last day counted, where a record states only those two.
  private static func countDays(_ texts: inout [String: String]) {
    guard let from = texts["TU_NGAY"].flatMap(Self.day), let to = texts["DEN_NGAY"].flatMap(Self.day), from <= to else { return }
    let days = String(to.dayNumber - from.dayNumber + 1)
    for field in ["SO_NGAY", "SO_NGAY_NGHI"] where texts[field] == nil { texts[field] = days }
  }

  private static func day(_ text: String) -> CivilDate? { (try? PartialDate(compact: text.prefix(8)))?.complete }
}
