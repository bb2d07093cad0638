internal import ClinicalModel
internal import ClinicalRules
internal import Workflows

/// Charts that may be one person's, the likeliest first.
struct DuplicatesScreen: Screen {
  static let route = Route(
    "duplicates", title: Texts.duplicates, door: .permission(FindDuplicates.self, .mergePatients), help: [Texts.duplicatesHelp])

  private static let pageLength = 50

  private static let mostMerges = 200

  private var page: FindDuplicates.Page?
  private var merges: [StandingMerge] = []
  private var first = 0

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let pairs = page?.pairs ?? []
    var lines: [ScreenView.Line] = []
    if let page, page.total > 0 {
      lines.append(.init(station.say(Texts.pairCount, "\(first + 1)", "\(first + pairs.count)", "\(page.total)"), .dim))
      if page.isCut { lines.append(.init(station.say(Texts.pairsCut), .warning)) }
    }
    func cell(_ patient: PatientSummary) -> String {
      [patient.name, station.text(patient.birthDate), station.number(of: patient)].joined(separator: " · ")
    }
    let table = ScreenView.Table(
      "pairs",
      columns: [
        .init("points", station.say(Texts.likeness), right: true), .init("one", station.say(Texts.oneChart)),
        .init("other", station.say(Texts.otherChart)), .init("reasons", station.say(Texts.because)),
      ],
      rows: pairs.map { pair in
        let rest = [
          cell(pair.one), cell(pair.other),
          pair.reasons.compactMap { IdentityMatch.Reason(rawValue: $0) }.map { station.say($0.text) }.joined(separator: ", "),
        ]
        return .init(
          Self.name(pair), ["\(pair.points)"] + rest, spoken: [station.say(Texts.likenessSpoken, "\(pair.points)")] + rest)
      }, empty: station.say(page == nil ? Texts.working : Texts.noDuplicates))
    var actions: [ScreenView.Action] = [
      .init("compare", station.say(Texts.bothSides), key: "enter", table: "pairs"),
      .init("distinct", station.say(Texts.anotherPerson), key: "d", table: "pairs"),
    ]
    if !merges.isEmpty { actions.append(.init("merged", station.say(Texts.bothSides), key: "enter", table: "merges")) }
    if let page, first + pairs.count < page.total { actions.append(.init("next", station.say(Texts.nextPage), key: "n")) }
    if first > 0 { actions.append(.init("before", station.say(Texts.pageBefore), key: "p")) }
    actions += [
      .init("merge", station.say(Texts.merge), key: "m", table: pairs.isEmpty ? nil : "pairs"),
      .init("refresh", station.say(Texts.refresh), key: "r"),
    ]
    return ScreenView(
      title: station.say(Texts.duplicates), blocks: (lines.isEmpty ? [] : [.text(lines)]) + [.table(table)] + done(station),
      actions: actions)
  }

  /// What was merged: whoever takes one back has its two numbers here.
  private func done(_ station: Station) -> [ScreenView.Block] {
    guard !merges.isEmpty else { return [] }
    let table = ScreenView.Table(
      "merges",
      columns: [
        .init("survivor", station.say(Texts.survivor)), .init("merged", station.say(Texts.merged), whole: true),
        .init("when", station.say(Texts.when)), .init("by", station.say(Texts.author), yielding: true),
        .init("reason", station.say(Texts.reason), yielding: true),
      ],
      rows: merges.map { merge in
        .init(
          Self.name(merge),
          [
            "\(merge.survivor.name) · \(station.number(of: merge.survivor))", "\(merge.mergedName) · \(Self.number(of: merge))",
            station.shortTime(seconds: merge.at), merge.account, merge.reason,
          ], .dim)
      }, empty: "")
    return [.heading(station.say(Texts.mergesDone, "\(merges.count)")), .table(table)]
  }

  private static func name(_ merge: StandingMerge) -> String { "\(merge.survivor.id)/\(merge.merged)" }

  /// The number that the merged chart had; the database's own where no hospital gave it one.
  private static func number(of merge: StandingMerge) -> String { merge.mergedNumbers.first ?? merge.merged.description }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .action("refresh", _):
      return [load, .work("merges") { try MergePatients($0).standing(limit: Self.mostMerges) }]
    case .finished("merges", let value): merges = value as? [StandingMerge] ?? []
    case .action("merged", let rows):
      guard let merge = merges.first(where: { Self.name($0) == rows.first }) else { return [] }
      return [.go("merge", ["survivor": station.number(of: merge.survivor), "merged": Self.number(of: merge)])]
    case .action("next", _):
      first += Self.pageLength
      return [load]
    case .action("before", _):
      first = max(0, first - Self.pageLength)
      return [load]
    case .finished("load", let value): page = value as? FindDuplicates.Page
    // Of the chosen pair; where none is, by numbers that are typed.
    case .action("merge", let rows) where rows.isEmpty: return [.go("merge")]
    case .action("compare", let rows), .action("merge", let rows):
      guard let pair = rows.first.flatMap({ pair($0) }) else { return [] }
      return [.go("merge", ["survivor": station.number(of: pair.one), "merged": station.number(of: pair.other)])]
    case .action("distinct", let rows):
      let named = rows.prefix(8).compactMap { pair($0) }.map { ScreenView.Line("\($0.one.name) ≠ \($0.other.name)") }
      return [.ask(.reason("distinct", title: station.say(Texts.anotherPerson), lines: named, station), about: rows)]
    case .answered("distinct", let about, let values):
      let reason = values["reason"] ?? ""
      try IdentityScreen.check(reason)
      let merging = MergePatients(try station.requireSession())
      let act = try RowAct(about) { row in
        let charts = row.split(separator: "/").map(String.init)
        guard charts.count == 2 else { return [] }
        return try merging.distinguish(charts[0], charts[1], reason: reason).issues
      }
      return act.effects(in: "pairs", name: { $0.replacing("/", with: " ≠ ") }, station) + [load]
    default: break
    }
    return []
  }

  /// Both charts' numbers.
  private static func name(_ pair: FindDuplicates.Pair) -> String { "\(pair.one.id)/\(pair.other.id)" }

  private func pair(_ row: String) -> FindDuplicates.Pair? { page?.pairs.first { Self.name($0) == row } }

  private var load: Effect {
    let first = first
    return .work("load") { try FindDuplicates($0)(limit: Self.pageLength, offset: first, points: nil) }
  }
}
