internal import ClinicalModel
internal import Workflows

/// Two charts side by side: made one, taken apart again, or said to be two people's.
struct MergeScreen: Screen {
  static let route = Route(
    "merge", title: Texts.merge, door: .permission(MergePatients.self, .mergePatients), help: [Texts.mergeHelp])

  private var survivor: String
  private var merged: String
  private var preview: MergePreview?
  private var issues: [Issue] = []

  init(_ parameters: [String: String]) {
    survivor = parameters["survivor"] ?? ""
    merged = parameters["merged"] ?? ""
  }

  var parameters: [String: String] { ["survivor": survivor, "merged": merged] }

  func view(_ station: Station) -> ScreenView {
    var blocks: [ScreenView.Block] = [
      .fields([
        .init("survivor", station.say(Texts.survivor), survivor, hint: station.say(Texts.chartNumberHint)),
        .init("merged", station.say(Texts.merged), merged, hint: station.say(Texts.chartNumberHint)),
      ])
    ]
    if let preview {
      blocks.append(.table(sides(preview, station)))
      if preview.isJudgedDistinct { blocks.append(.text([.init(station.say(Texts.judgedDistinct), .warning)])) }
      if mergedNumber(preview) != nil {
        blocks.append(.text([.init(station.say(Texts.areMerged), .warning)]))
      } else if !preview.moves.isEmpty {
        let moves = preview.moves.map { "\($0.value) \(AuditWording.entity($0.key, station))" }.sorted().joined(separator: ", ")
        blocks.append(.text([.init(station.say(Texts.moves, moves), .dim)]))
      }
    }
    if !issues.isEmpty { blocks.append(.text(issues.map { .init("✗ \($0.code) \(station.say($0.text))", .bad) })) }
    var actions: [ScreenView.Action] = [.init("look", station.say(Texts.bothSides), key: "enter")]
    if let preview {
      if mergedNumber(preview) != nil {
        actions.append(.init("unmerge", station.say(Texts.unmerge), key: "f8"))
      } else {
        actions += [
          .init("merge", station.say(Texts.merge), key: "ctrl-s"), .init("swap", station.say(Texts.swap), key: "f6"),
          .init("distinct", station.say(Texts.anotherPerson), key: "f7"),
        ]
      }
    }
    return ScreenView(title: station.say(Texts.merge), blocks: blocks, actions: actions)
  }

  /// The number of the one who was merged into the other, whichever stands first.
  private func mergedNumber(_ preview: MergePreview) -> String? {
    if preview.merged.mergedInto == preview.survivor.patient.id { return merged }
    return preview.survivor.mergedInto == preview.merged.patient.id ? survivor : nil
  }

  private func sides(_ preview: MergePreview, _ station: Station) -> ScreenView.Table {
    let (a, b) = (preview.survivor, preview.merged)
    func row(_ id: String, _ label: BilingualText, _ value: (MergePreview.Side) -> String, mayDiffer: Bool = false) -> ScreenView.Row {
      let (one, other) = (value(a), value(b))
      // Where one side says nothing, the two say neither the same nor anything else.
      let says = !mayDiffer && !one.isEmpty && !other.isEmpty
      let sign = !says ? "  " : one == other ? "= " : "≠ "
      return .init(id, [sign + station.say(label), one, other], says && one != other ? .warning : .plain)
    }
    func other(_ side: MergePreview.Side) -> String {
      guard let id = side.mergedInto else { return "" }
      return [a, b].first { $0.patient.id == id }?.patient.hospitalNumbers.first ?? id.description
    }
    return ScreenView.Table(
      "sides",
      columns: [.init("trait", ""), .init("survivor", station.say(Texts.survivor)), .init("merged", station.say(Texts.merged))],
      rows: [
        row("name", Texts.name, { $0.patient.name }), row("sex", Texts.sex, { station.text($0.patient.sex) }),
        row("birthDate", Texts.birthDate, { station.text($0.patient.birthDate) }),
        row("nationalID", Texts.nationalID, { $0.nationalIDs.joined(separator: " ") }),
        row("numbers", Texts.number, { $0.patient.hospitalNumbers.joined(separator: " ") }, mayDiffer: true),
        row("encounters", Texts.encounterCount, { "\($0.encounters)" }, mayDiffer: true),
        row("admitted", Texts.admittedNow, { "\($0.admitted)" }, mayDiffer: true),
      ] + (a.mergedInto == nil && b.mergedInto == nil ? [] : [row("mergedInto", Texts.livesOnIn, other, mayDiffer: true)]), empty: "")
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .action("look", _): return look
    case .changed(let field, let value):
      if field == "survivor" { survivor = value.trimmed } else { merged = value.trimmed }
      preview = nil
      issues = []
    case .finished("look", let value):
      if let wrong = value as? WrongNumber {
        let field = station.say(wrong.field == "survivor" ? Texts.survivor : Texts.merged)
        return [.say(.bad, "\(wrong.refusal.code) \(field): " + station.say(wrong.refusal.text)), .focus(wrong.field)]
      }
      preview = value as? MergePreview
    case .failed("look"): preview = nil
    case .action("swap", _):
      (survivor, merged) = (merged, survivor)
      issues = []
      return look
    case .action("merge", _):
      guard let preview else { return look }
      let choice = ScreenView.Field(
        "overrides", station.say(Texts.inSpite), "no", .choice,
        options: [.init("no", station.say(Texts.no)), .init("yes", station.say(Texts.yes))])
      return [
        .ask(
          .reason(
            "merge", title: station.say(Texts.merge),
            lines: [
              .init("\(station.say(Texts.survivor)): " + station.line(preview.survivor.patient), .strong),
              .init("\(station.say(Texts.merged)): " + station.line(preview.merged.patient), .strong),
              .init(station.say(Texts.mergeWarning)),
            ], then: [choice], station),
          about: [survivor, merged])
      ]
    case .action("unmerge", _): return [.ask(.reason("unmerge", title: station.say(Texts.unmerge), station), about: [survivor, merged])]
    case .action("distinct", _):
      return [.ask(.reason("distinct", title: station.say(Texts.anotherPerson), station), about: [survivor, merged])]
    case .answered(let act, _, let values): return try answer(act, values, station)
    default: break
    }
    return []
  }

  private mutating func answer(_ act: String, _ values: [String: String], _ station: Station) throws -> [Effect] {
    let merging = MergePatients(try station.requireSession())
    let reason = values["reason"] ?? ""
    try IdentityScreen.check(reason)
    if act == "distinct" {
      issues = try merging.distinguish(survivor, merged, reason: reason).issues
      return issues.isEmpty ? [.say(.good, station.say(Texts.done)), .back] : []
    }
    let result =
      act == "merge"
      ? try merging(merged, into: survivor, reason: reason, seen: preview?.seen, overrides: values["overrides"] == "yes")
      : try merging.takeBack(preview.flatMap(mergedNumber) ?? merged, reason: reason, seen: nil)
    issues = result.issues
    if let conflict = result.conflict {
      preview = conflict
      return [.say(.warning, station.say(Texts.conflict))]
    }
    guard result.outcome != nil else { return [] }
    return [.say(.good, station.say(act == "merge" ? Texts.mergedDone : Texts.unmergedDone))] + look
  }

  /// A number that nobody has, and where it was typed.
  private struct WrongNumber: Sendable {
    let field: String
    let refusal: Refusal
  }

  /// The look opens both charts' first page, and is audited: so it is asked for, not done at each key.
  private var look: [Effect] {
    guard !survivor.isEmpty, !merged.isEmpty else { return [] }
    let (survivor, merged) = (survivor, merged)
    return [
      .work("look") { session in
        let merging = MergePatients(session)
        for (field, number) in [("survivor", survivor), ("merged", merged)] {
          if let refusal = try merging.unknown(number) { return WrongNumber(field: field, refusal: refusal) }
        }
        return try merging.preview(survivor, merged)
      }
    ]
  }
}
