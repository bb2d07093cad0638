import InsuranceTables

/// Drugs of groups 4, 5 and 6 have a registration number without blanks; oxygen, nitric oxide and what the pharmacy makes itself have none.
enum DrugsAreRegistered: InsuranceRule {
  static let missing = InsuranceText(
    "QY-BHX-0308", .warns, vi: "Thuốc cần số đăng ký lưu hành (SO_DANG_KY), viết liền không khoảng trắng.",
    en: "A drug has its registration number, written without blanks.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML2").enumerated() where ["4", "5", "6"].contains(row["MA_NHOM"]) {
      let code = row["MA_THUOC"] ?? ""
      // A mixture names its substances with a plus; medicinal plants begin with `05V` or `05C`.
      if ["40.17", "40.573"].contains(code) || code.contains("+") || code.hasPrefix("05") { continue }
      let number = row["SO_DANG_KY"] ?? ""
      if number.isEmpty || number.contains(where: \.isWhitespace) {
        findings.report(missing, "XML2", index, "SO_DANG_KY", line: row.line)
      }
    }
  }
}
