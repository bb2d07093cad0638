import ClinicalModel
import InsuranceTables

/// SO_NGAY_DTRI by the type of care: 01, 07, 09 none; 02, 03, 04, 06 last day less first day plus one;
/// 05 the days that drugs were given for, 08 the days with a service.
enum TreatmentDaysFollowCareType: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0231", .blocks, vi: "SO_NGAY_DTRI không đúng với loại KCB và thời gian điều trị. Tính lại.",
    en: "SO_NGAY_DTRI does not follow from the type of care and the times. Compute it anew.")
  static let counted = InsuranceText(
    "QY-BHX-0239", .warns, vi: "Loại KCB 05 ghi số ngày dùng thuốc, loại 08 ghi số ngày có sử dụng dịch vụ; xem lại SO_NGAY_DTRI.",
    en: "Type 05 counts the days of drugs, type 08 the days with a service; look at SO_NGAY_DTRI again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let given = summary.filled("SO_NGAY_DTRI").flatMap({ Int($0) }), let care = episode.careType
    else { return }
    let expected: Int
    switch care {
    case "01", "07", "09": expected = 0
    case "02", "03", "04", "06":
      guard let first = summary["NGAY_VAO"].flatMap({ InsuranceDay.of($0.prefix(8)) }),
        let last = summary["NGAY_RA"].flatMap({ InsuranceDay.of($0.prefix(8)) }), first <= last
      else { return }
      expected = last.dayNumber - first.dayNumber + 1
    case "05":
      let days = episode.rows("XML2").compactMap { $0.filled("LIEU_DUNG").flatMap(daysOfDose) }
      // Doses that nobody can read say nothing.
      guard days.count == episode.rows("XML2").count, let most = days.max() else { return }
      if given != most { findings.report(counted, "XML1", 0, "SO_NGAY_DTRI", line: summary.line) }
      return
    case "08":
      let days = Set(episode.rows("XML3").compactMap { ($0.filled("NGAY_TH_YL") ?? $0.filled("NGAY_YL"))?.prefix(8) })
      if !days.isEmpty, given != days.count { findings.report(counted, "XML1", 0, "SO_NGAY_DTRI", line: summary.line) }
      return
    default: return
    }
    if given != expected { findings.report(differs, "XML1", 0, "SO_NGAY_DTRI", line: summary.line) }
  }

  /// The days of `2 viên/lần * 2 lần/ngày * 5 ngày [4 viên/ngày]`.
  private static func daysOfDose(_ text: String) -> Int? {
    for part in text.split(separator: "*") {
      let words = part.split(whereSeparator: { $0 == " " || $0 == "[" })
      if words.count >= 2, words[1] == "ngày", let days = Int(words[0]) { return days }
    }
    return nil
  }
}
