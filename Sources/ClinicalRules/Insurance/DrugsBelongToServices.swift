import InsuranceTables

/// A drug of table 2 that was given with a service (MA_DICH_VU) is of one that table 3 has.
enum DrugsBelongToServices: InsuranceRule {
  static let strange = InsuranceText(
    "QY-BHX-0427", .warns, vi: "Thuốc này dùng kèm một dịch vụ (MA_DICH_VU) không có ở bảng 3.",
    en: "The drug goes with a service (MA_DICH_VU) that table 3 does not have.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let services = Set(episode.rows("XML3").compactMap { $0.filled("MA_DICH_VU") })
    guard !services.isEmpty else { return }
    for (index, row) in episode.rows("XML2").enumerated() {
      if let code = row.filled("MA_DICH_VU"), !code.pieces.allSatisfy({ services.contains(String($0)) }) {
        findings.report(strange, "XML2", index, "MA_DICH_VU", line: row.line)
      }
    }
  }
}
