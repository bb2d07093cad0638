import ClinicalModel

/// Circular 32/2023: each entry shows its time.
enum AttestationFollowsAuthoring: Rule {
  static let text = RuleText(
    "QY-RUL-0302", vi: "Xác nhận không thể trước khi viết.",
    en: "An attestation does not come before the writing.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    if let attestation = record.status.attestation, attestation.at < record.authored { findings.report(text, at: "record/attestation/@at") }
  }
}
