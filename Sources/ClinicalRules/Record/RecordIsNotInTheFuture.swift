import ClinicalModel

/// A day of grace for clocks and time zones.
enum RecordIsNotInTheFuture: Rule {
  static let text = RuleText(
    "QY-RUL-0303", vi: "Thời điểm viết hoặc xác nhận không thể ở tương lai.",
    en: "A record is not written or attested in the future.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    let limit = findings.asOf.date.adding(days: 1)
    if record.authored.date > limit || record.status.attestation.map({ $0.at.date > limit }) == true {
      findings.report(text, at: "record/@authored")
    }
  }
}
