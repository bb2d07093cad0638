import ClinicalModel
import InsuranceTables

/// SO_NGAY_DTRI by the type of care: 01, 07, 09 none; 02, 03, 04, 06 last day less first day plus one. 05 and 08 count other things.
enum TreatmentDaysFollowCareType: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0231", .blocks, vi: "SO_NGAY_DTRI không đúng với loại KCB và thời gian điều trị. Tính lại.",
    en: "SO_NGAY_DTRI does not follow from the type of care and the times. Compute it anew.")

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
    default: return
    }
    if given != expected { findings.report(differs, "XML1", 0, "SO_NGAY_DTRI", line: summary.line) }
  }
}
