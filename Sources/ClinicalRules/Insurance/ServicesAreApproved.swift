import InsuranceTables
import Terminology

/// Every service and bed of table 3 stands in the hospital's catalogue of the day, under its name, for no more than its price.
enum ServicesAreApproved: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0404", .blocks, vi: "Mã dịch vụ không có trong danh mục của cơ sở vào ngày y lệnh.",
    en: "The facility's catalogue of the day does not have the service.")
  static let name = InsuranceText(
    "QY-BHX-0405", .warns, vi: "Tên dịch vụ khác với danh mục của cơ sở.", en: "The service's name differs from the facility's catalogue.")
  static let price = InsuranceText(
    "QY-BHX-0412", .warns, vi: "Đơn giá dịch vụ cao hơn giá được duyệt.", en: "The service's price is above the one that was approved.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML3").enumerated() {
      func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML3", index, field, line: row.line) }
      // A journey names where it went, and what another facility carries out has that facility's price.
      guard row.filled("MA_VAT_TU") == nil, let code = row.filled("MA_DICH_VU"), row["PHAM_VI"] != "2", !code.hasPrefix("VC."),
        !code.contains(".K."), let day = episode.day(of: row),
        var entries = catalogues.entries(.services, code, on: day)
      else { continue }
      if entries.isEmpty, let end = code.firstIndex(of: "_") { entries = catalogues.entries(.services, code[..<end], on: day) ?? [] }
      guard !entries.isEmpty else {
        report(unknown, "MA_DICH_VU")
        continue
      }
      if !entries.contains(where: { CatalogueText.agree(row["TEN_DICH_VU"] ?? "", $0.name) }) { report(name, "TEN_DICH_VU") }
      if CatalogueText.isAbove(row["DON_GIA_BH"], entries) { report(price, "DON_GIA_BH") }
    }
  }
}
