internal import ClinicalModel
internal import Workflows

/// Uses of broken glass: who opened whose chart outside the rules, why, and what somebody else thinks of it.
struct ReviewsScreen: Screen {
  static let route = Route(
    "reviews", title: Texts.reviews, door: .permission(BreakGlass.self, .reviewBreakGlass), help: [Texts.reviewsHelp])

  private var uses: [BreakGlassUse]?
  private var withJudged = false
  private var shown: Int64?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    var blocks: [ScreenView.Block] = [.table(table(station))]
    if let use = uses?.first(where: { $0.id == shown }) {
      blocks += [.heading("#\(use.id)"), .facts(facts(use, station))]
    }
    var actions: [ScreenView.Action] = [.init("show", station.say(Texts.show), key: "enter", table: "uses")]
    if uses?.contains(where: { $0.review == nil }) == true {
      actions += [
        .init("justified", station.say(Texts.justified), key: "y", table: "uses"),
        .init("notJustified", station.say(Texts.notJustified), key: "x", table: "uses"),
      ]
    }
    if station.may(.readAudit) { actions.append(.init("audit", station.say(Texts.audit), key: "l", table: "uses")) }
    return ScreenView(
      title: station.say(Texts.reviews), blocks: blocks,
      actions: actions + [
        .init("all", station.say(withJudged ? Texts.onlyWaiting : Texts.withJudged), key: "a"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private func table(_ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "uses",
      columns: [
        .init("id", "#"), .init("when", station.say(Texts.when)), .init("account", station.say(Texts.account)),
        .init("patient", station.say(Texts.patient)), .init("openings", station.say(Texts.openings), right: true),
        .init("waits", station.say(Texts.waits)), .init("reason", station.say(Texts.reason)),
      ],
      rows: (uses ?? []).map { use in
        .init(
          "\(use.id)",
          [
            "\(use.id)", station.shortTime(use.at.civil.description), use.account, use.number ?? "\(use.patient)", "\(use.openings)",
            use.review.map { verdict($0.verdict, station) } ?? station.age(use.at.seconds), use.reason,
          ], use.review != nil ? .dim : use.isOverdue ? .bad : .warning)
      }, empty: station.say(uses == nil ? Texts.working : Texts.noReviews))
  }

  private func verdict(_ code: String, _ station: Station) -> String {
    station.say(code == BreakGlass.Verdict.justified.rawValue ? Texts.justified : Texts.notJustified)
  }

  private func facts(_ use: BreakGlassUse, _ station: Station) -> [ScreenView.Fact] {
    var facts: [ScreenView.Fact] = [
      .init("account", station.say(Texts.account), "\(use.account) · \(use.name) (\(station.roles(use.role)))"),
      .init("patient", station.say(Texts.patient), use.number ?? "\(use.patient)"),
      .init("from", station.say(Texts.since), station.time(use.at.civil.description)),
      .init("until", station.say(Texts.until), station.time(use.until.civil.description)),
      .init("openings", station.say(Texts.openings), "\(use.openings)"),
      .init("reason", station.say(Texts.reason), use.reason, .strong),
    ]
    if let review = use.review {
      facts += [
        .init("verdict", station.say(Texts.verdict), verdict(review.verdict, station), review.verdict == "justified" ? .good : .bad),
        .init("by", station.say(Texts.reviewer), "\(review.by) · \(station.time(review.at.civil.description))"),
        .init("why", station.say(Texts.reason), review.reason),
      ]
    }
    return facts
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load]
    case .action("all", _):
      withJudged.toggle()
      return [load]
    case .finished("load", let value): uses = value as? [BreakGlassUse]
    case .action("show", let rows): shown = rows.first.flatMap { Int64($0) }
    case .action("audit", let rows):
      guard let use = uses?.first(where: { "\($0.id)" == rows.first }) else { return [] }
      return [.go("audit", ["patient": "\(use.patient)", "actor": use.account])]
    case .action(let verdict, let rows):
      let judging = rows.filter { row in uses?.contains { "\($0.id)" == row && $0.review == nil } == true }
      guard !judging.isEmpty else { return [.say(.dim, station.say(Texts.alreadySettled))] }
      let title = station.say(verdict == "justified" ? Texts.justified : Texts.notJustified)
      return [.ask(.reason(verdict, title: title + judging.map { " #\($0)" }.joined(), station), about: judging)]
    case .answered(let verdict, let judging, let values):
      guard let verdict = BreakGlass.Verdict(rawValue: verdict) else { return [] }
      let review = BreakGlass(try station.requireSession())
      let reason = values["reason"] ?? ""
      try IdentityScreen.check(reason)
      let act = try RowAct(judging) { row in
        if let id = Int64(row) { try review.close(id, verdict, reason: reason) }
        return []
      }
      return act.effects(in: "uses", name: { "#" + $0 }, station) + [load]
    default: break
    }
    return []
  }

  private var load: Effect {
    let all = withJudged
    return .work("load") { try BreakGlass($0).reviews(all: all) }
  }
}
