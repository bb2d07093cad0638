import ClinicalModel

/// A number of the wrong length would be matched with nobody, or with somebody else.
enum IdentifiersHaveTheirShape: Rule {
  static let text = RuleText(
    "QY-RUL-0104", vi: "Số định danh sai dạng: số định danh cá nhân 12 chữ số, CMND 9, mã số BHXH 10.",
    en: "An identifier has the wrong shape: the personal number has 12 digits, the former one 9, the social insurance number 10.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, identifier) in patient.identifiers.enumerated() {
      let digits: Int? =
        switch identifier.system {
        case .nationalID: 12
        case .formerNationalID: 9
        case .insuranceNumber: 10
        case .passport, .insuranceCard, .hospitalNumber, .serviceNumber: nil
        }
      guard let digits else { continue }
      let bytes = identifier.value.utf8
      if bytes.count != digits || !bytes.allSatisfy({ (48...57).contains($0) }) {
        findings.report(text, at: "patient/identifier[\(index + 1)]")
      }
    }
  }
}
