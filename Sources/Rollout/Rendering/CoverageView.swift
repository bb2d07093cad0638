public import ClinicalModel

/// Which part of the report is shown as text.
public enum CoverageView: String, Hashable, Sendable, CaseIterable {
  /// Everything, section after section.
  case full
  /// One screen of 80 columns and 24 lines.
  case summary
  /// What somebody has to look at, by how harmful it is.
  case exceptions
  /// What is otherwise than in the report before, the denominator included.
  case changes
  /// Ministry, command, hospital, department, with the months as bars.
  case tree
  case waves, trend, league, forecast, stages, hospitals, milestones, findings, readiness, periods
}

extension CoverageText {
  /// One part of the report.
  ///
  /// - Parameters:
  ///   - departments: what the departments did, for the tree.
  ///   - width: columns; 72 at least.
  public static func text(
    _ report: CoverageReport, view: CoverageView, departments: [DepartmentMonth] = [], language: Language = .vi, width: Int = 80
  ) -> String {
    var page = TextPage(report: report, language: language, width: max(72, width))
    switch view {
    case .full: return text(report, language: language, width: width)
    case .summary: page.summary()
    case .exceptions:
      page.shortHeader()
      page.exceptions()
      page.queues(isWhole: true)
    case .changes:
      page.shortHeader()
      page.reconciliation()
      page.changes()
      if page.report.changes == nil {
        page.paragraph(page.say("Chưa có báo cáo nào bị khóa trước ngày này.", "No report of an earlier day was frozen."))
      }
    case .tree: page.tree(departments)
    case .waves:
      page.shortHeader()
      page.waves()
    case .trend:
      page.shortHeader()
      page.trend()
    case .league: page.league()
    case .forecast:
      page.shortHeader()
      page.forecasts()
    case .stages:
      page.shortHeader()
      page.stages()
    case .hospitals:
      page.shortHeader()
      page.hospitals()
    case .milestones:
      page.shortHeader()
      page.milestones()
    case .findings:
      page.shortHeader()
      page.findings()
    case .readiness:
      page.shortHeader()
      page.readiness()
    case .periods:
      page.shortHeader()
      page.periods()
    }
    return page.lines.map(TextPage.printable).joined(separator: "\n") + "\n"
  }
}
