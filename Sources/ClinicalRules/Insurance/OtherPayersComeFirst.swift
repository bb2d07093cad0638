import InsuranceTables

/// What other sources pay is taken from what the patient pays, then from the co-payment, then from the fund; or, where a source helps the
/// whole facility, from the total before it is shared.
enum OtherPayersComeFirst: InsuranceRule {
  static let order = InsuranceText(
    "QY-BHX-0229", .warns,
    vi: "Nguồn khác chi trả phải trừ lần lượt vào T_BNTT, T_BNCCT rồi T_BHTT (hoặc trừ vào tổng chi phí trước khi chia). Tính lại.",
    en: "What other sources pay is taken from T_BNTT, then T_BNCCT, then T_BHTT, or from the total before it is shared.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() where isWrong(row) {
        findings.report(order, kind, index, "T_BHTT", line: row.line)
      }
    }
  }

  private static func isWrong(_ row: InsuranceEpisode.Row) -> Bool {
    func amount(_ field: String) -> ExactAmount? { row.filled(field).flatMap { ExactAmount($0) } }
    guard row.filled("T_TRANTT") == nil, let others = amount("T_NGUONKHAC"), others > .zero, let total = amount("THANH_TIEN_BV"),
      let covered = amount("THANH_TIEN_BH"), let level = amount("MUC_HUONG"), let own = amount("T_BNTT"),
      let shared = amount("T_BNCCT"), let fund = amount("T_BHTT"), others <= total
    else { return false }
    func agree(_ a: ExactAmount, _ b: ExactAmount, _ c: ExactAmount) -> Bool {
      own.agrees(with: a) && shared.agrees(with: b) && fund.agrees(with: c)
    }
    // For one patient: in order, each down to nothing.
    var rest = others
    var parts = [total - covered, covered - covered.percent(level), covered.percent(level)]
    for index in parts.indices {
      let taken = min(parts[index], rest)
      parts[index] = parts[index] - taken
      rest = rest - taken
    }
    if agree(parts[0], parts[1], parts[2]) { return false }
    // Medicines of a programme: the source pays the co-payment.
    if others.agrees(with: covered - covered.percent(level)), agree(total - covered, .zero, covered.percent(level)) { return false }
    // For all patients: what is left is shared as if it were the whole.
    guard let rate = amount("TYLE_TT_BH") else { return false }
    let left = total - others
    let coveredLeft = left.percent(rate)
    return !agree(left - coveredLeft, coveredLeft - coveredLeft.percent(level), coveredLeft.percent(level))
  }
}
