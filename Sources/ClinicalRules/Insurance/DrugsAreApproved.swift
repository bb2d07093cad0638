import InsuranceTables
import Terminology

/// Every drug of table 2 stands in the hospital's catalogue of the day, under its name, strength, number and tender, for no more than its price.
enum DrugsAreApproved: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0401", .blocks, vi: "Mã thuốc không có trong danh mục của cơ sở vào ngày y lệnh.",
    en: "The facility's catalogue of the day does not have the drug.")
  static let differs = InsuranceText(
    "QY-BHX-0402", .warns, vi: "Khác với danh mục của cơ sở: kiểm tra tên, hàm lượng, số đăng ký, thông tin thầu.",
    en: "It differs from the facility's catalogue: look at name, strength, registration and tender.")
  static let price = InsuranceText(
    "QY-BHX-0403", .warns, vi: "Đơn giá cao hơn giá được duyệt trong danh mục của cơ sở.",
    en: "The price is above the one that was approved.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML2").enumerated() {
      func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML2", index, field, line: row.line) }
      // What the pharmacy mixes itself, and what is outside the insured list, is in nobody's catalogue.
      guard let code = row.filled("MA_THUOC"), row["PHAM_VI"] != "2", code != "00.0000", !code.contains("+"),
        let day = episode.day(of: row),
        let entries = catalogues.entries(.drugs, bare(code), on: day)
      else { continue }
      guard !entries.isEmpty else {
        report(unknown, "MA_THUOC")
        continue
      }
      let fields = ["SO_DANG_KY", "TEN_THUOC", "HAM_LUONG", "TT_THAU"]
      func texts(_ entry: CatalogueEntry) -> [String] { [entry.registration, entry.name, entry.strength, entry.tender] }
      // The nearest of the lines with that code tells what is different.
      let wrong = entries.map { entry in zip(fields, texts(entry)).filter { !CatalogueText.agree(row[$0.0] ?? "", $0.1) }.map(\.0) }
      let nearest = wrong.indices.min { wrong[$0].count < wrong[$1].count } ?? 0
      for field in wrong[nearest] { report(differs, field) }
      let same = entries.indices.filter { wrong[$0].count == wrong[nearest].count }.map { entries[$0] }
      if CatalogueText.isAbove(row["DON_GIA"], same) { report(price, "DON_GIA") }
    }
  }

  /// Blood has the tests that were added to it behind its code.
  private static func bare(_ code: String) -> String {
    for end in [".KTNAT", ".NAT", ".KT"] where code.hasSuffix(end) { return String(code.dropLast(end.count)) }
    return code
  }
}
