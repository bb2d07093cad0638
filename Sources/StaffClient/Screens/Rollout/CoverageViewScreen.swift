internal import ClinicalModel
internal import Rollout
internal import Workflows

/// A part of the report as its text: what changed, waves, trend, league, forecast and so on.
struct CoverageViewScreen: Screen {
  static let route = Route(
    "coverage-view", title: Texts.otherViews, door: .permission(BuildCoverageReport.self, .readCoverageReport),
    help: [Texts.otherViewsHelp], isPlace: false)

  private static let views: [CoverageView] = [
    .changes, .trend, .waves, .league, .forecast, .stages, .hospitals, .milestones, .findings, .readiness, .periods,
  ]
  /// What fits beside the margins of 80 columns.
  private static let width = 76

  private let day: CoverageDay
  private var shown: CoverageView
  private var report: CoverageReport?

  init(_ parameters: [String: String]) {
    day = CoverageDay(parameters)
    shown = parameters["view"].flatMap { CoverageView(rawValue: $0) } ?? .changes
  }

  var parameters: [String: String] { day.parameters.merging(["view": shown.rawValue]) { $1 } }

  func view(_ station: Station) -> ScreenView {
    let choice = ScreenView.Block.fields([
      .init(
        "view", station.say(Texts.otherViews), shown.rawValue, .choice,
        options: Self.views.map { .init($0.rawValue, station.say(Texts.coverageViews[$0.rawValue] ?? Texts.otherViews)) })
    ])
    guard let report else { return ScreenView(title: station.say(Texts.otherViews), blocks: [choice, station.loading]) }
    let text = CoverageText.text(report, view: shown, language: station.language, width: Self.width)
    return ScreenView(
      title: station.say(Texts.otherViews),
      blocks: [choice, .text(text.split(separator: "\n", omittingEmptySubsequences: false).map { .init(String($0)) })])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return [day.load]
    case .finished("report", let value): report = value as? CoverageReport
    case .changed("view", let value): shown = CoverageView(rawValue: value) ?? shown
    default: break
    }
    return []
  }
}
