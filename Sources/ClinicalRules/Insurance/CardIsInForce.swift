import InsuranceTables

/// One of the cards is in force on the day of admission.
enum CardIsInForce: InsuranceRule {
  static let expired = InsuranceText(
    "QY-BHX-0256", .warns, vi: "Không thẻ nào còn hạn vào ngày vào viện; tra cứu lại thẻ.",
    en: "No card is in force on the day of admission; look the card up again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, summary.filled("MA_THE_BHYT") != nil, let from = summary.filled("GT_THE_TU")?.pieces,
      let admission = summary["NGAY_VAO"]?.prefix(8), InsuranceDay.of(admission) != nil
    else { return }
    let to = (summary["GT_THE_DEN"] ?? "").pieces
    // What is no date is another rule's; a card of the forces may have no end.
    guard from.allSatisfy({ InsuranceDay.of($0) != nil }), to.allSatisfy({ $0.isEmpty || InsuranceDay.of($0) != nil }) else { return }
    let end = summary["NGAY_RA"]?.prefix(8) ?? admission
    let isInForce = from.indices.contains { index in
      let last = index < to.count ? to[index] : ""
      return from[index] <= max(admission, end) && (last.isEmpty || last >= admission)
    }
    if !isInForce { findings.report(expired, "XML1", 0, "GT_THE_DEN", line: summary.line) }
  }
}
