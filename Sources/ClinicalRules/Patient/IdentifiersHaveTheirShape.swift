import ClinicalModel

/// A number of the wrong length would be matched with nobody, or with somebody else.
enum IdentifiersHaveTheirShape: Rule {
  static let text = RuleText(
    "QY-RUL-0104", vi: "Số định danh sai dạng: số định danh cá nhân 12 chữ số, CMND 9, mã số BHXH 10.",
    en: "An identifier has the wrong shape: the personal number has 12 digits, the former one 9, the social insurance number 10.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, identifier) in patient.identifiers.enumerated() where !isShaped(identifier.value, as: identifier.system) {
      findings.report(text, at: "patient/identifier[\(index + 1)]")
    }
  }

  /// True also for papers that have no one shape.
  static func isShaped(_ value: String, as system: Identifier.System) -> Bool {
    let digits: Int? =
      switch system {
      case .nationalID: 12
      case .formerNationalID: 9
      case .insuranceNumber: 10
      case .passport, .insuranceCard, .hospitalNumber, .serviceNumber: nil
      }
    guard let digits else { return true }
    return value.utf8.count == digits && value.utf8.allSatisfy { (48...57).contains($0) }
  }
}
