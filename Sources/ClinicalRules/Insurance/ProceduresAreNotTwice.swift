import InsuranceTables

/// An operation or procedure that was ordered once stands there once.
enum ProceduresAreNotTwice: InsuranceRule {
  static let twice = InsuranceText(
    "QY-BHX-0329", .warns, vi: "Phẫu thuật, thủ thuật này có hai dòng cùng thời điểm y lệnh; xem lại.",
    en: "The operation or procedure stands twice with one order time; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    var seen: Set<[String]> = []
    for (index, row) in episode.rows("XML3").enumerated() where ["8", "18"].contains(row["MA_NHOM"]) {
      guard let code = row.filled("MA_DICH_VU"), row.filled("MA_VAT_TU") == nil, let time = row.filled("NGAY_YL") else { continue }
      if !seen.insert([code, time]).inserted { findings.report(twice, "XML3", index, "NGAY_YL", line: row.line) }
    }
  }
}
