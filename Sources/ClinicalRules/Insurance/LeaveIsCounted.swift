import ClinicalModel
import InsuranceTables
import Terminology

/// Days of leave are those from the first day to the last; sick leave (table 11) is 30 days at most, 180 for tuberculosis, 50 after the loss of a
/// pregnancy from week 13, and touches the episode.
enum LeaveIsCounted: InsuranceRule {
  static let count = InsuranceText(
    "QY-BHX-0314", .blocks, vi: "Số ngày nghỉ không khớp với từ ngày và đến ngày. Tính lại.",
    en: "The days of leave do not follow from its first and last day. Count them anew.")
  static let long = InsuranceText(
    "QY-BHX-0315", .blocks, vi: "Số ngày nghỉ vượt mức cho một lần cấp: 30 ngày; lao 180; sẩy, phá thai từ 13 tuần 50.",
    en: "More leave than one paper may grant: 30 days; tuberculosis 180; loss of a pregnancy from week 13 50.")
  static let elsewhere = InsuranceText(
    "QY-BHX-0316", .blocks, vi: "Thời gian nghỉ không khớp với đợt khám: TU_NGAY sau ngày ra, hoặc DEN_NGAY trước ngày vào.",
    en: "The leave does not touch the episode: it begins after the discharge or ends before the admission.")

  private static let tables: [(kind: String, days: String, from: String, to: String)] = [
    ("XML7", "SO_NGAY_NGHI", "NGOAITRU_TUNGAY", "NGOAITRU_DENNGAY"), ("XML10", "SO_NGAY", "TU_NGAY", "DEN_NGAY"),
    ("XML11", "SO_NGAY_NGHI", "TU_NGAY", "DEN_NGAY"),
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for table in tables {
      for (index, row) in episode.rows(table.kind).enumerated() {
        func report(_ text: InsuranceText, _ field: String) { findings.report(text, table.kind, index, field, line: row.line) }
        let days = row.filled(table.days).flatMap { Int($0) }
        guard let from = row.filled(table.from).flatMap({ InsuranceDay.of($0) }),
          let to = row.filled(table.to).flatMap({ InsuranceDay.of($0) }),
          from <= to
        else { continue }
        let between = to.dayNumber - from.dayNumber
        // Table 10's formula leaves the first day out, its example counts it.
        if let days, days != between + 1, !(table.kind == "XML10" && days == between) { report(count, table.days) }
        guard table.kind == "XML11" else { continue }
        if let days, days > most(row, episode) { report(long, table.days) }
        if let summary = episode.summary {
          let (admission, discharge) = (summary["NGAY_VAO"]?.prefix(8) ?? "", summary["NGAY_RA"]?.prefix(8) ?? "")
          if let last = InsuranceDay.of(discharge), from > last {
            report(elsewhere, table.from)
          } else if let first = InsuranceDay.of(admission), to < first {
            report(elsewhere, table.to)
          }
        }
      }
    }
  }

  private static func most(_ row: InsuranceEpisode.Row, _ episode: InsuranceEpisode) -> Int {
    let codes = ["MA_BENH_CHINH", "MA_BENH_KT"].flatMap { (episode.summary?.filled($0) ?? "").pieces }
    let isTuberculosis =
      episode.has("XML15") || codes.contains { ["A15", "A16", "A17", "A18", "A19"].contains($0.prefix(3)) }
    if isTuberculosis { return 180 }
    let isLoss =
      row["MA_DINH_CHI_THAI"] == "1" || codes.contains { ["O00", "O01", "O02", "O03", "O04", "O05", "O06"].contains($0.prefix(3)) }
    return isLoss ? 50 : 30
  }
}
