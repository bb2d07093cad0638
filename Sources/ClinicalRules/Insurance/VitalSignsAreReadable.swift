import InsuranceTables

/// `CSST<M75_T37_HA120/70_NT18_HL2>` in table 5: the correction of Decision 4750 says how vital signs are written.
enum VitalSignsAreReadable: InsuranceRule {
  static let broken = InsuranceText(
    "QY-BHX-0204", .warns, vi: "Chỉ số sinh tồn không đọc được: viết như CSST<M75_T37_HA120/70_NT18_SP98_HL2>.",
    en: "The vital signs can't be read: write them as CSST<M75_T37_HA120/70_NT18_SP98_HL2>.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.kind == "XML5" {
      for (index, row) in content.rows.enumerated() {
        for field in ["DIEN_BIEN_LS", "DIEN_BIEN"] {
          guard let text = row[field], VitalSigns.areAnnounced(in: text), VitalSigns(in: text) == nil else { continue }
          findings.report(broken, content.kind, index, field, line: row.line)
        }
      }
    }
  }
}
