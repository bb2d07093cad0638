import InsuranceTables

/// The card's third character says how much is paid: 1, 2 and 5 all of it, 3 95 %, 4 80 %. Less is right only for who came without a referral.
enum BenefitFitsCard: InsuranceRule {
  static let less = InsuranceText(
    "QY-BHX-0306", .warns, vi: "MUC_HUONG thấp hơn mức hưởng ghi trên thẻ; xem lại.",
    en: "MUC_HUONG is less than the card grants; look again.")
  static let more = InsuranceText(
    "QY-BHX-0332", .warns, vi: "Người bệnh không có thẻ BHYT mà MUC_HUONG lớn hơn 0.", en: "There is no card and MUC_HUONG is more than 0.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let entitlement = summary.filled("MA_DOITUONG_KCB") else { return }
    let cards = (summary.filled("MA_THE_BHYT") ?? "").pieces
    let rates = cards.compactMap { card -> Int? in
      guard card.utf8.count == 15 else { return nil }
      return ["1": 100, "2": 100, "3": 95, "4": 80, "5": 100][String(card.dropFirst(2).prefix(1))]
    }
    let isReferred = entitlement.hasPrefix("1.") || entitlement == "2"
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let level = row.filled("MUC_HUONG").flatMap({ ExactAmount($0) }) else { continue }
        if entitlement == "9", cards.allSatisfy(\.isEmpty) {
          if level > .zero { findings.report(more, kind, index, "MUC_HUONG", line: row.line) }
        } else if isReferred, let least = rates.min(), rates.count == cards.count, row["PHAM_VI"] != "2", row["TYLE_TT_BH"] != "0",
          level < ExactAmount(least)
        {
          findings.report(less, kind, index, "MUC_HUONG", line: row.line)
        }
      }
    }
  }
}
