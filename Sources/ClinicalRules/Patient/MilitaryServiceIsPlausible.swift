import ClinicalModel
import Terminology

/// Ranks of the Law on Officers and of the naval list.
enum MilitaryServiceIsPlausible: Rule {
  static let text = RuleText(
    "QY-RUL-0110", .warning, vi: "Cấp bậc không có trong danh mục, hoặc thời gian phục vụ kết thúc trước khi bắt đầu.",
    en: "The rank is not in its list, or the service ends before it begins.")

  static func check(_ service: MilitaryService, _ findings: inout Findings) {
    if let rank = service.rank, !CodeList.ranks.has(rank) { findings.report(text, at: "militaryService/@rank") }
    if let from = service.from, let to = service.to, to.latest < from.earliest { findings.report(text, at: "militaryService/@to") }
  }
}
