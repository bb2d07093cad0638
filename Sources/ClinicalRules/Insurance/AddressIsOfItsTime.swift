import InsuranceTables
import Terminology

/// Since 2025-07-01 there are no districts, and communes have the codes of Decision 19/2025/QĐ-TTg; before, a district stands with them.
enum AddressIsOfItsTime: InsuranceRule {
  static let district = InsuranceText(
    "QY-BHX-0263", .warns, vi: "Từ 01/07/2025 không còn cấp huyện; để trống MAHUYEN_CU_TRU.",
    en: "There are no districts since 2025-07-01; leave MAHUYEN_CU_TRU empty.")
  static let commune = InsuranceText(
    "QY-BHX-0264", .warns, vi: "Mã xã không thuộc tỉnh đã ghi, hoặc không có trong danh mục từ 01/07/2025.",
    en: "The commune is not of that province, or not of the list since 2025-07-01.")

  static let former = InsuranceText(
    "QY-BHX-0265", .warns, vi: "Mã xã, huyện, tỉnh không khớp nhau theo danh mục trước 01/07/2025.",
    en: "Commune, district and province do not agree in the list of before 2025-07-01.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let discharge = summary.filled("NGAY_RA")?.prefix(8) else { return }
    guard discharge >= "20250701" else {
      // What is of the lists since July 2025 already was written later: that is no mistake.
      guard let code = summary.filled("MAXA_CU_TRU"), let province = summary.filled("MATINH_CU_TRU")?.suffix(2) else { return }
      let isFormer = FormerCommunes.entry(code).map { entry in
        entry.province == province && summary.filled("MAHUYEN_CU_TRU").map { $0 == entry.district } ?? true
      }
      if isFormer != true, summary.filled("MAHUYEN_CU_TRU") != nil || Communes.province(of: code) != String(province) {
        findings.report(former, "XML1", 0, "MAXA_CU_TRU", line: summary.line)
      }
      return
    }
    if summary.filled("MAHUYEN_CU_TRU") != nil { findings.report(district, "XML1", 0, "MAHUYEN_CU_TRU", line: summary.line) }
    guard let code = summary.filled("MAXA_CU_TRU"), let province = summary.filled("MATINH_CU_TRU") else { return }
    if Communes.province(of: code) != String(province.suffix(2)) {
      findings.report(commune, "XML1", 0, "MAXA_CU_TRU", line: summary.line)
    }
  }
}
