import InsuranceTables

/// Codes of which no list is at hand have at least their list's shape: operations of ICD-9-CM (`47.01`), ways of giving a drug (`1.01`).
enum CodesHaveTheirShape: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0421", .warns, vi: "Mã sai dạng: phẫu thuật, thủ thuật theo ICD-9 CM viết như 47.01; đường dùng thuốc viết như 1.01.",
    en: "Not the shape of such a code: operations of ICD-9-CM are as 47.01, ways of giving a drug as 1.01.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let shapes: [(kind: String, field: String, whole: ClosedRange<Int>, fraction: ClosedRange<Int>)] = [
      ("XML1", "MA_PTTT_QT", 2...2, 0...2), ("XML3", "MA_PTTT_QT", 2...2, 0...2), ("XML2", "DUONG_DUNG", 1...1, 2...2),
    ]
    for (kind, field, whole, fraction) in shapes {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled(field) else { continue }
        let isShaped = text.pieces.allSatisfy { code in
          guard !code.isEmpty else { return true }
          let parts = code.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
          return parts.count <= 2 && whole.contains(parts[0].utf8.count) && parts[0].isDigits
            && (parts.count == 1 ? fraction.contains(0) : fraction.contains(parts[1].utf8.count) && parts[1].isDigits)
        }
        if !isShaped { findings.report(shape, kind, index, field, line: row.line) }
      }
    }
  }
}
