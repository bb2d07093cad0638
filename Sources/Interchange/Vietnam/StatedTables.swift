import ClinicalModel
import InsuranceTables

/// The tables of which the chart has no words of its own: the programmes (6, 15), birth (9), rest in pregnancy (10), sick leave (11), assessment (12).
///
/// A record states a field as a finding under the field's name (`XML11.TU_NGAY` in the system `bhyt-field`) with a code, a number or a text: one
/// row for each section that does. What the chart knows is filled in beside it: who the patient is, who signed and when, diagnosis and treatment.
/// What a record states comes before what the chart knows.
enum StatedTables {
  /// In the order of the tables.
  static let kinds: [(table: String, record: RecordKind)] = [
    ("XML6", .careProgramme), ("XML9", .birthCertificate), ("XML10", .pregnancyRest), ("XML11", .sickLeave), ("XML12", .medicalAssessment),
    ("XML15", .careProgramme),
  ]

  static func rows(_ table: String, _ kind: RecordKind, _ charted: ChartedEpisode) -> [[String: String]] {
    var rows: [[String: String]] = []
    for record in charted.records where record.kind == kind {
      for section in record.sections where section.code != "absent" {
        let stated = fields(of: section, table)
        // A programme's record may be the other programme's; a paper is a paper, also where it lacks what the table demands.
        guard !stated.isEmpty || kind != .careProgramme else { continue }
        var texts = known(table, record, charted)
        texts["STT"] = String(rows.count + 1)
        texts.merge(stated) { _, stated in stated }
        countDays(&texts)
        rows.append(texts)
      }
    }
    return rows
  }

  /// The fields of one table that a section states.
  static func fields(of section: ClinicalRecord.Section, _ table: String) -> [String: String] {
    var fields: [String: String] = [:]
    for case .observation(let observation) in section.entries where observation.coding.system == .insuranceField {
      let parts = observation.coding.code.split(separator: ".", maxSplits: 1)
      guard parts.count == 2, parts[0] == table else { continue }
      switch observation.value {
      case .coded(let coding): fields[String(parts[1])] = coding.code
      case .text(let text): fields[String(parts[1])] = text
      case .quantity(let quantity): fields[String(parts[1])] = quantity.value.description
      }
    }
    return fields
  }

  private static func known(_ table: String, _ record: ClinicalRecord, _ charted: ChartedEpisode) -> [String: String] {
    var texts = SummaryRow.person(charted)
    let signer = record.status.attestation?.by ?? record.author
    texts["MA_CSKCB"] = charted.facility.rawValue
    texts["MA_BHXH"] = charted.patient.identifiers.first { $0.system == .insuranceNumber }?.value
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["PP_DIEUTRI"] = charted.treatment
    texts["MA_TTDV"] = PaperRows.head(charted)
    texts["MA_BS"] = charted.signer(signer)
    texts["TEN_BS"] = charted.staff[signer]?.name
    texts["NGAY_CT"] = record.authored.date.compact
    switch table {
    case "XML9" where charted.patient.sex == .female: texts.merge(mother(charted, texts)) { _, new in new }
    case "XML10": texts["SO_CT"] = record.id.rawValue
    case "XML11":
      texts["SO_CT"] = record.id.rawValue
      texts["MAU_SO"] = "CT07"
    case "XML12":
      texts["NGAY_SINH"] = texts["NGAY_SINH"].map { String($0.prefix(8)) }
      texts["NGAY_CHUNG_TU"] = record.authored.date.compact
    default: break
    }
    return texts
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
