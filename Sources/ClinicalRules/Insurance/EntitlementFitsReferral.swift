import InsuranceTables

/// MA_DOITUONG_KCB 1.1 is where the card is registered; 1.3 and 1.5 come with a paper of somebody.
enum EntitlementFitsReferral: InsuranceRule {
  static let elsewhere = InsuranceText(
    "QY-BHX-0324", .warns, vi: "Mã đối tượng 1.1 mà MA_DKBD khác MA_CSKCB và không có nơi chuyển đi; xem lại.",
    en: "Entitlement 1.1, and MA_DKBD is not MA_CSKCB and nobody referred; look again.")
  static let noPaper = InsuranceText(
    "QY-BHX-0325", .warns, vi: "Mã đối tượng 1.3 và 1.5 cần GIAY_CHUYEN_TUYEN (số giấy chuyển hoặc giấy hẹn).",
    en: "Entitlements 1.3 and 1.5 have GIAY_CHUYEN_TUYEN: the number of the referral or of the appointment.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    switch summary["MA_DOITUONG_KCB"] {
    case "1.1":
      // Cards of the forces are registered with units, whose codes are the army's own.
      guard !episode.isOfTheForces, let facility = summary.filled("MA_CSKCB"), let registered = summary.filled("MA_DKBD"),
        summary.filled("MA_NOI_DI") == nil, !registered.pieces.contains(facility[...])
      else { return }
      findings.report(elsewhere, "XML1", 0, "MA_DKBD", line: summary.line)
    case "1.3", "1.5":
      if summary.filled("GIAY_CHUYEN_TUYEN") == nil { findings.report(noPaper, "XML1", 0, "GIAY_CHUYEN_TUYEN", line: summary.line) }
    default: break
    }
  }
}
