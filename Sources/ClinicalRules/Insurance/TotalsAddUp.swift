import InsuranceTables

/// Table 1's totals are the sums of tables 2 and 3, to 0.05 đồng.
enum TotalsAddUp: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0221", .blocks, vi: "Tổng ở bảng 1 không khớp với tổng các dòng của bảng 2 và bảng 3. Tính lại.",
    en: "The total differs from the sum of tables 2 and 3. Compute it anew.")

  private static let sums: [(total: String, line: String)] = [
    ("T_TONGCHI_BV", "THANH_TIEN_BV"), ("T_TONGCHI_BH", "THANH_TIEN_BH"), ("T_BNTT", "T_BNTT"), ("T_BNCCT", "T_BNCCT"),
    ("T_BHTT", "T_BHTT"), ("T_NGUONKHAC", "T_NGUONKHAC"),
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    let (drugs, services) = (episode.rows("XML2"), episode.rows("XML3"))
    // A table that could not be read has no sum.
    guard !episode.tables.contains(where: { ["XML2", "XML3"].contains($0.kind) && ($0.unread != nil || $0.rows.isEmpty) }) else { return }
    func compare(_ field: String, _ expected: ExactAmount?) {
      guard let expected, let total = summary.filled(field).flatMap({ ExactAmount($0) }) else { return }
      if !total.agrees(with: expected) { findings.report(differs, "XML1", 0, field, line: summary.line) }
    }
    for (total, line) in sums { compare(total, sum(drugs + services, line)) }
    compare("T_THUOC", sum(drugs, "THANH_TIEN_BV"))
    // Of supplies only; a hospital that counts them into their services writes 0.
    let supplies = services.filter { $0.filled("MA_VAT_TU") != nil }
    if summary["T_VTYT"].flatMap({ ExactAmount($0) }) != .zero { compare("T_VTYT", sum(supplies, "THANH_TIEN_BV")) }
    if !episode.isOfTheForces {
      compare("T_BHTT_GDV", sum((drugs + services).filter { $0.filled("MA_PTTT") == "1" }, "T_BHTT"))
    }
  }

  /// Nil when a line has no amount: its own field's rule tells that.
  private static func sum(_ rows: [InsuranceEpisode.Row], _ field: String) -> ExactAmount? {
    var sum = ExactAmount.zero
    for row in rows {
      guard let amount = ExactAmount(row.filled(field) ?? "0") else { return nil }
      sum += amount
    }
    return sum
  }
}
