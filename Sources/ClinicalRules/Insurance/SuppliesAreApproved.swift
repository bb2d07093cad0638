import InsuranceTables
import Terminology

/// Every supply of table 3 stands in the hospital's catalogue of the day, under its name, for no more than its price.
enum SuppliesAreApproved: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0406", .blocks, vi: "Mã vật tư không có trong danh mục của cơ sở vào ngày y lệnh.",
    en: "The facility's catalogue of the day does not have the supply.")
  static let name = InsuranceText(
    "QY-BHX-0407", .warns, vi: "Tên vật tư khác với danh mục của cơ sở.", en: "The supply's name differs from the facility's catalogue.")
  static let price = InsuranceText(
    "QY-BHX-0413", .warns, vi: "Đơn giá vật tư cao hơn giá được duyệt.", en: "The supply's price is above the one that was approved.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML3").enumerated() {
      func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML3", index, field, line: row.line) }
      guard let code = row.filled("MA_VAT_TU"), row["PHAM_VI"] != "2", let day = episode.day(of: row),
        let entries = catalogues.entries(.supplies, code, on: day)
      else { continue }
      guard !entries.isEmpty else {
        report(unknown, "MA_VAT_TU")
        continue
      }
      if !entries.contains(where: { CatalogueText.agree(row["TEN_VAT_TU"] ?? "", $0.name) }) { report(name, "TEN_VAT_TU") }
      if CatalogueText.isAbove(row["DON_GIA_BH"], entries) { report(price, "DON_GIA_BH") }
    }
  }
}
