import InsuranceTables

/// PHAM_VI 3, outside the list and paid all the same, is for the army, the police and the cipher service (Decree 70/2015); 2 is paid by nobody's
/// insurance.
enum ScopeFitsCard: InsuranceRule {
  static let forces = InsuranceText(
    "QY-BHX-0304", .blocks, vi: "PHAM_VI = 3 chỉ dùng cho thẻ của quân đội, công an, cơ yếu.",
    en: "PHAM_VI 3 is for cards of the army, the police and the cipher service.")
  static let outside = InsuranceText(
    "QY-BHX-0305", .blocks, vi: "PHAM_VI = 2 là ngoài phạm vi hưởng: THANH_TIEN_BH và T_BHTT phải bằng 0.",
    en: "PHAM_VI 2 is out of scope: THANH_TIEN_BH and T_BHTT are 0.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let isOfTheForces = episode.isOfTheForces
    // Since August 2025 a card may be the personal number alone, which says nothing of the forces; the occupation does. A card with letters does.
    let cards = (episode.summary?.filled("MA_THE_BHYT") ?? "").pieces
    let saysNothing = cards.allSatisfy { $0.utf8.count != 15 }
    let isOpen =
      isOfTheForces || episode.summary == nil || saysNothing && ["01", "02", "03"].contains(episode.summary?["MA_NGHE_NGHIEP"])
    for kind in ["XML2", "XML3"] {
      for (index, row) in episode.rows(kind).enumerated() {
        if row["PHAM_VI"] == "3", !isOpen { findings.report(forces, kind, index, "PHAM_VI", line: row.line) }
        if row["PHAM_VI"] == "2",
          ["THANH_TIEN_BH", "T_BHTT"].contains(where: { (row.filled($0).flatMap { ExactAmount($0) } ?? .zero) > .zero })
        {
          findings.report(outside, kind, index, "PHAM_VI", line: row.line)
        }
      }
    }
  }
}
