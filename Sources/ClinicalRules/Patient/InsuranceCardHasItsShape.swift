import ClinicalModel

/// Cards of the health insurance; since 2025-08-01 the personal number may stand in their place.
enum InsuranceCardHasItsShape: Rule {
  static let text = RuleText(
    "QY-RUL-0106", vi: "Số thẻ BHYT phải là 2 chữ, 1 chữ số quyền lợi 1-5 và 12 chữ số; hoặc số định danh cá nhân 12 chữ số.",
    en: "An insurance card has 2 letters, a benefit digit 1-5 and 12 digits; or it is the personal number of 12 digits.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, coverage) in patient.coverages.enumerated() where !isCard(coverage.card) {
      findings.report(text, at: "patient/coverage[\(index + 1)]/@card")
    }
    for (index, identifier) in patient.identifiers.enumerated() where identifier.system == .insuranceCard && !isCard(identifier.value) {
      findings.report(text, at: "patient/identifier[\(index + 1)]")
    }
  }

  static func isCard(_ card: String) -> Bool {
    let bytes = Array(card.utf8)
    func digits(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { (48...57).contains($0) } }
    switch bytes.count {
    case 15: return (65...90).contains(bytes[0]) && (65...90).contains(bytes[1]) && (49...53).contains(bytes[2]) && digits(3..<15)
    case 12: return digits(0..<12)
    default: return false
    }
  }
}
