import ClinicalModel

/// A number that lacks digits reaches nobody. Numbers of this country have 10 digits with the 0, shorter ones are of emergencies; ITU-T E.164 ends at 15.
enum TelephoneIsWhole: Rule {
  static let text = RuleText(
    "QY-RUL-0112", .warning, vi: "Số điện thoại có từ 8 đến 15 chữ số. Kiểm tra lại số đã ghi.",
    en: "A telephone number has 8 to 15 digits. Look at the number again.")

  private static let digits = 8...15

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, point) in patient.telecom.enumerated() where point.system == .phone && !isWhole(point.value) {
      findings.report(text, at: "patient/telecom[\(index + 1)]")
    }
    for (index, contact) in patient.contacts.enumerated() where contact.phone.map({ !isWhole($0) }) == true {
      findings.report(text, at: "patient/contact[\(index + 1)]/@phone")
    }
  }

  /// Two numbers in one field are two whole ones.
  private static func isWhole(_ number: String) -> Bool {
    number.split(whereSeparator: { ",;/".contains($0) }).allSatisfy { digits.contains($0.utf8.count { (48...57).contains($0) }) }
  }
}
