import InsuranceTables
import Terminology

/// Cards have 15 characters, or since 2025-08-01 the 12 digits of the personal number; their dates come in the same number. Cards of the
/// forces that the portal does not show may lack the expiry.
enum CardIsWhole: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0251", .blocks, vi: "Mã thẻ BHYT sai dạng: 2 chữ + 1 số quyền lợi + 2 số tỉnh + 10 số, hoặc số định danh 12 số từ 01/08/2025.",
    en: "Not a card number: 2 letters and 13 digits, or the personal number of 12 digits since 2025-08-01.")
  static let prefix = InsuranceText(
    "QY-BHX-0252", .warns, vi: "Mã đối tượng ở đầu thẻ không có trong danh mục.", en: "The list of card prefixes does not have this one.")
  static let counts = InsuranceText(
    "QY-BHX-0253", .blocks, vi: "Số lượng thẻ, nơi đăng ký ban đầu và hạn thẻ không bằng nhau.",
    en: "Cards, facilities and dates differ in number.")
  static let noDates = InsuranceText(
    "QY-BHX-0254", .blocks, vi: "Có thẻ BHYT mà thiếu hạn thẻ hoặc nơi đăng ký ban đầu.", en: "A card lacks its dates or its facility.")
  static let noCard = InsuranceText(
    "QY-BHX-0255", .warns, vi: "Có chi phí đề nghị quỹ BHYT thanh toán mà không có thẻ BHYT.",
    en: "The fund is asked to pay and there is no card.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (kind, field) in [("XML0", "MA_THE_BHYT"), ("XML9", "MA_THE_NND"), ("XML11", "MA_THE_BHYT")] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled(field) else { continue }
        let isWhole = text.pieces.allSatisfy { isCard($0) || $0.utf8.count == 12 && String($0).isDigits || $0.isEmpty }
        if !isWhole { findings.report(shape, kind, index, field, line: row.line) }
      }
    }
    guard let summary = episode.summary else { return }
    func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML1", 0, field, line: summary.line) }
    guard let text = summary.filled("MA_THE_BHYT") else {
      if summary["MA_DOITUONG_KCB"] != "9", let asked = summary["T_BHTT"].flatMap({ ExactAmount($0) }), asked > .zero {
        report(noCard, "MA_THE_BHYT")
      }
      return
    }
    let cards = text.pieces
    let isNew = (summary["NGAY_RA"] ?? "").prefix(8) >= "20250801"
    if !cards.allSatisfy({ isCard($0) || (isNew && $0.utf8.count == 12 && String($0).isDigits) }) {
      report(shape, "MA_THE_BHYT")
    } else if cards.contains(where: { $0.utf8.count == 15 && !CodeList.cardPrefixes.has(String($0.prefix(2))) }) {
      report(prefix, "MA_THE_BHYT")
    }
    for field in ["GT_THE_TU", "MA_DKBD"] {
      guard let dates = summary.filled(field) else {
        report(noDates, field)
        continue
      }
      if dates.pieces.count != cards.count { report(counts, field) }
    }
    let ends = (summary["GT_THE_DEN"] ?? "").pieces
    if ends.allSatisfy(\.isEmpty) {
      if !episode.isOfTheForces { report(noDates, "GT_THE_DEN") }
    } else if ends.count != cards.count {
      report(counts, "GT_THE_DEN")
    }
  }

  private static func isCard(_ card: Substring) -> Bool {
    let bytes = Array(card.utf8)
    return bytes.count == 15 && bytes[..<2].allSatisfy { (65...90).contains($0) } && (49...53).contains(bytes[2])
      && bytes[3...].allSatisfy { (48...57).contains($0) }
  }
}
