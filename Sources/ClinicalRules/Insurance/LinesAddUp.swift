import InsuranceTables

/// Each line of tables 2 and 3: quantity × price × rates, and the shares of who pays.
enum LinesAddUp: InsuranceRule {
  static let hospital = InsuranceText(
    "QY-BHX-0222", .blocks, vi: "THANH_TIEN_BV không bằng số lượng × đơn giá × tỷ lệ. Tính lại.",
    en: "THANH_TIEN_BV is not quantity × price × rate. Compute it anew.")
  static let insured = InsuranceText(
    "QY-BHX-0223", .blocks, vi: "THANH_TIEN_BH không bằng số lượng × đơn giá × tỷ lệ thanh toán. Tính lại.",
    en: "THANH_TIEN_BH is not quantity × price × rates. Compute it anew.")
  static let shares = InsuranceText(
    "QY-BHX-0224", .blocks, vi: "Các phần chi trả không cộng thành THANH_TIEN_BV: BNTT + BNCCT + BHTT + nguồn khác.",
    en: "The shares do not add up to THANH_TIEN_BV: BNTT + BNCCT + BHTT + other sources.")
  static let fund = InsuranceText(
    "QY-BHX-0225", .blocks, vi: "T_BHTT không bằng THANH_TIEN_BH × MUC_HUONG / 100. Tính lại.",
    en: "T_BHTT is not THANH_TIEN_BH × MUC_HUONG / 100. Compute it anew.")
  static let sources = InsuranceText(
    "QY-BHX-0226", .blocks, vi: "T_NGUONKHAC không bằng tổng NSNN, VTNN, VTTN và CL.", en: "T_NGUONKHAC is not the sum of its four parts.")
  static let rate = InsuranceText(
    "QY-BHX-0227", .blocks, vi: "Tỷ lệ hoặc mức hưởng phải từ 0 đến 100.", en: "A rate is 0 to 100.")
  static let quantity = InsuranceText(
    "QY-BHX-0228", .blocks, vi: "Số lượng phải lớn hơn 0.", en: "The quantity has to be more than 0.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        check(row, kind) { findings.report($0, kind, index, $1, line: row.line) }
      }
    }
  }

  private static func check(_ row: InsuranceEpisode.Row, _ kind: String, _ report: (InsuranceText, String) -> Void) {
    func amount(_ field: String) -> ExactAmount? { row.filled(field).flatMap { ExactAmount($0) } }
    let hundred = ExactAmount(100)
    for field in ["TYLE_TT_BH", "TYLE_TT_DV", "MUC_HUONG"] {
      if let value = amount(field), value < .zero || value > hundred { report(rate, field) }
    }
    // A ward that a patient only passed through on a day has its bed with the quantity 0.
    if let value = amount("SO_LUONG"), value < .zero || (value == .zero && !["14", "15", "16"].contains(row["MA_NHOM"])) {
      report(quantity, "SO_LUONG")
    }
    let isDrug = kind == "XML2"
    guard let count = amount("SO_LUONG"), let total = amount("THANH_TIEN_BV"), let covered = amount("THANH_TIEN_BH") else { return }
    let serviceRate = isDrug ? hundred : amount("TYLE_TT_DV") ?? hundred
    if let price = amount(isDrug ? "DON_GIA" : "DON_GIA_BV"), !total.agrees(with: (count * price).percent(serviceRate)) {
      report(hospital, "THANH_TIEN_BV")
    }
    let isCapped = row.filled("T_TRANTT") != nil
    // What lies out of scope is covered by nobody; the forces' scope 3 is covered in full.
    if let price = amount(isDrug ? "DON_GIA" : "DON_GIA_BH"), let rate = amount("TYLE_TT_BH"), !isCapped {
      let expected = (count * price).percent(serviceRate).percent(rate)
      if !covered.agrees(with: expected), !(row["PHAM_VI"] == "2" && covered == .zero) { report(insured, "THANH_TIEN_BH") }
    }
    let others = amount("T_NGUONKHAC") ?? .zero
    if let own = amount("T_BNTT"), let shared = amount("T_BNCCT"), let fundShare = amount("T_BHTT") {
      if !total.agrees(with: own + shared + fundShare + others) { report(shares, "THANH_TIEN_BV") }
      if others == .zero, !isCapped, let level = amount("MUC_HUONG"), !fundShare.agrees(with: covered.percent(level)) {
        report(fund, "T_BHTT")
      }
    }
    let parts = ["T_NGUONKHAC_NSNN", "T_NGUONKHAC_VTNN", "T_NGUONKHAC_VTTN", "T_NGUONKHAC_CL"].map { amount($0) ?? .zero }
    if row.filled("T_NGUONKHAC") != nil, !others.agrees(with: parts.reduce(.zero, +)) { report(sources, "T_NGUONKHAC") }
  }
}
