import InsuranceTables

/// Ten digits that are not all zero; twelve, the personal number, since August 2025.
enum SocialInsuranceNumberIsWhole: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0317", .blocks, vi: "Mã số BHXH gồm 10 chữ số, không được toàn số 0; hoặc số định danh 12 chữ số từ 01/08/2025.",
    en: "The social insurance number has 10 digits that are not all zero; or it is the personal number of 12 digits since 2025-08-01.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (kind, field) in [("XML9", "MA_BHXH_NND"), ("XML11", "MA_BHXH"), ("XML12", "MA_BHXH")] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled(field) else { continue }
        if !text.isDigits || ![10, 12].contains(text.utf8.count) || text.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
          findings.report(shape, kind, index, field, line: row.line)
        }
      }
    }
  }
}
