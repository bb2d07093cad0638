import ClinicalModel

/// It names what it corrects by its number.
enum AmendmentIsALaterVersion: Rule {
  static let text = RuleText(
    "QY-RUL-0304", vi: "Bản sửa phải có số phiên bản từ 2 và có lý do.",
    en: "An amendment is version 2 or later and has a reason.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    guard case .amended(_, let reason) = record.status else { return }
    if record.version < 2 || !reason.utf8.contains(where: { $0 > 32 }) { findings.report(text, at: "record/@version") }
  }
}
