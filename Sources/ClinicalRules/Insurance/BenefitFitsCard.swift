import InsuranceTables

/// The card's third character says how much is paid: 1, 2 and 5 all of it, 3 95 %, 4 80 %. Less is right only for who came without a referral.
enum BenefitFitsCard: InsuranceRule {
  static let less = InsuranceText(
    "QY-BHX-0306", .warns, vi: "MUC_HUONG thấp hơn mức hưởng ghi trên thẻ; xem lại.",
    en: "MUC_HUONG is less than the card grants; look again.")
  static let more = InsuranceText(
    "QY-BHX-0332", .warns, vi: "Người bệnh không có thẻ BHYT mà MUC_HUONG lớn hơn 0.", en: "There is no card and MUC_HUONG is more than 0.")

  static let above = InsuranceText(
    "QY-BHX-0414", .warns,
    vi: "MUC_HUONG cao hơn mức hưởng của thẻ và mã đối tượng, mà không thuộc trường hợp được hưởng 100%; xem lại.",
    en: "MUC_HUONG is more than card and entitlement grant, and nothing says why all is paid; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let entitlement = summary.filled("MA_DOITUONG_KCB") else { return }
    let cards = (summary.filled("MA_THE_BHYT") ?? "").pieces
    let care = episode.careType
    let rates = cards.compactMap { BenefitLevel.ofCard($0) }
    let most = rates.count == cards.count ? rates.max().flatMap { granted($0, summary, entitlement, care) } : nil
    let isReferred = entitlement.hasPrefix("1.") || entitlement == "2"
    let least =
      isReferred && rates.count == cards.count
      ? rates.min().map { ExactAmount($0).percent(ExactAmount(share(summary, entitlement, care) ?? 100)) } : nil
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let level = row.filled("MUC_HUONG").flatMap({ ExactAmount($0) }) else { continue }
        if entitlement == "9", cards.allSatisfy(\.isEmpty) {
          if level > .zero { findings.report(more, kind, index, "MUC_HUONG", line: row.line) }
        } else if let least, level < least, row["PHAM_VI"] != "2", row["TYLE_TT_BH"] != "0" {
          findings.report(less, kind, index, "MUC_HUONG", line: row.line)
        } else if let most, level > most, row["VET_THUONG_TP"] != "1", isAsked(row) {
          findings.report(above, kind, index, "MUC_HUONG", line: row.line)
        }
      }
    }
  }

  /// Whether the fund is asked for something of the line: of what lies out of scope the level says nothing.
  private static func isAsked(_ row: InsuranceEpisode.Row) -> Bool {
    row["PHAM_VI"] != "2" && row["TYLE_TT_BH"] != "0" && row.filled("THANH_TIEN_BH").flatMap { ExactAmount($0) } != .zero
  }

  /// The most that a card's level comes to by the entitlement; all of it where the episode cost less than 15 % of the base salary, at a commune's
  /// station, or where the patient has no share to pay any more. Nil where that can't be said.
  private static func granted(
    _ level: Int, _ summary: InsuranceEpisode.Row, _ entitlement: String, _ care: String?
  ) -> ExactAmount? {
    guard let day = summary.filled("NGAY_RA").flatMap({ InsuranceDay.of($0.prefix(8)) }),
      let cost = summary.filled("T_TONGCHI_BH").flatMap({ ExactAmount($0) }), let salary = BaseSalary.on(day),
      let share = share(summary, entitlement, care)
    else { return nil }
    // Where a decree of a later day may have raised it, what lies a little above is not told.
    let limit = ExactAmount(salary).percent(ExactAmount(BaseSalary.isCertain(on: day) ? 15 : 18))
    let isWhole =
      BenefitLevel.isWhole(entitlement) || summary.filled("NGAY_MIEN_CCT") != nil || care == "06"
      || cost < limit
    return ExactAmount(isWhole ? 100 : level).percent(ExactAmount(share))
  }

  /// How much of the card's level the entitlement leaves, in per cent.
  private static func share(_ summary: InsuranceEpisode.Row, _ entitlement: String, _ care: String?) -> Int? {
    BenefitLevel.share(
      of: entitlement, on: String((summary["NGAY_RA"] ?? "").prefix(8)), isInpatient: ["03", "04", "09"].contains(care))
  }
}
