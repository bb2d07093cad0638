import InsuranceTables

/// CAN_NANG is in kilograms, CAN_NANG_CON in grams.
enum WeightIsPossible: InsuranceRule {
  static let person = InsuranceText(
    "QY-BHX-0322", .warns, vi: "Cân nặng tính bằng kg, lớn hơn 0 và không quá 300; xem lại.",
    en: "The weight is in kilograms, more than 0 and up to 300; look again.")
  static let child = InsuranceText(
    "QY-BHX-0323", .warns, vi: "Cân nặng của con tính bằng gam (300 đến 8000); xem lại.",
    en: "A child's weight is in grams (300 to 8000); look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    if let summary = episode.summary, let weight = summary.filled("CAN_NANG").flatMap({ ExactAmount($0) }),
      weight <= .zero || weight > ExactAmount(300)
    {
      findings.report(person, "XML1", 0, "CAN_NANG", line: summary.line)
    }
    for kind in ["XML1", "XML9"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled("CAN_NANG_CON") else { continue }
        let weights = text.pieces.map { ExactAmount($0) }
        if !weights.allSatisfy({ $0.map { $0 >= ExactAmount(300) && $0 <= ExactAmount(8000) } ?? false }) {
          findings.report(child, kind, index, "CAN_NANG_CON", line: row.line)
        }
      }
    }
  }
}
