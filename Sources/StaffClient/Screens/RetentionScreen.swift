internal import ClinicalModel
internal import Workflows

/// How long charts are kept: proposals that wait for a second person, legal holds, and what is due.
struct RetentionScreen: Screen {
  static let route = Route(
    "retention", title: Texts.retention, door: .permission(KeepRetention.self, .readRetention), help: [Texts.retentionHelp])

  /// How many are due on one page.
  private static let pageLength = 200

  private struct Loaded: Sendable {
    var proposals: [DestructionProposal]
    var holds: [LegalHold]
    var due: [EncounterRetention]
    /// Whether more are due than this page has.
    var hasMore: Bool
    var people: [Int64: PatientSummary]
    var classes: [RetentionClass]
  }

  private var loaded: Loaded?
  private var day: CivilDate?
  /// Whether settled proposals and released holds are listed, too.
  private var all = false
  /// How many of what is due stand on the pages before.
  private var first = 0

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard let loaded else {
      return ScreenView(title: station.say(Texts.retention), blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let shownDay = station.time((day ?? station.now.civil.date).description)
    return ScreenView(
      title: station.say(Texts.retention),
      blocks: [
        .heading(station.say(Texts.proposals)), .table(proposals(loaded.proposals, station)),
        .heading(station.say(Texts.holds)), .table(holds(loaded.holds, station)),
        .heading(station.say(Texts.due, shownDay)),
      ] + page(loaded, station) + [.table(due(loaded.due, station))], actions: actions(station))
  }

  private func proposals(_ proposals: [DestructionProposal], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "proposals",
      columns: [
        .init("id", "#"), .init("encounter", station.say(Texts.encounter), whole: true), .init("decision", station.say(Texts.decision)),
        .init("by", station.say(Texts.proposedBy)), .init("waits", station.say(Texts.waits)), .init("reason", station.say(Texts.reason)),
      ],
      rows: proposals.map { proposal in
        let state =
          switch proposal.state {
          case .waiting: station.age(proposal.proposedAt.seconds)
          case .destroyed: station.say(Texts.destroyed)
          case .rejected: [station.say(Texts.rejected), proposal.settledBy].compactMap(\.self).joined(separator: " · ")
          }
        return .init(
          "\(proposal.id)",
          [
            "\(proposal.id)", "\(proposal.facility)/\(proposal.encounter)", proposal.decision, proposal.proposedBy, state,
            proposal.rejectedBecause.map { "\(proposal.reason) → \($0)" } ?? proposal.reason,
          ], proposal.state == .waiting ? .warning : .dim)
      }, empty: station.say(Texts.noProposals))
  }

  private func holds(_ holds: [LegalHold], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "holds",
      columns: [
        .init("id", "#"), .init("scope", station.say(Texts.kind)), .init("subject", station.say(Texts.number)),
        .init("since", station.say(Texts.since)), .init("by", station.say(Texts.author)), .init("reason", station.say(Texts.reason)),
      ],
      rows: holds.map { hold in
        .init(
          "\(hold.id)",
          [
            "\(hold.id)", station.say(hold.scope.text), hold.subject, station.time(hold.since.civil.date.description), hold.account,
            hold.releaseReason.map { "\(hold.reason) → \($0)" } ?? hold.reason,
          ], hold.releasedBy == nil ? .strong : .dim)
      }, empty: station.say(Texts.noHolds))
  }

  /// Which part of what is due is shown, where it is not all.
  private func page(_ loaded: Loaded, _ station: Station) -> [ScreenView.Block] {
    guard loaded.hasMore || first > 0 else { return [] }
    let shown = station.say(Texts.duePage, "\(first + 1)", "\(first + loaded.due.count)")
    return [.text([.init(loaded.hasMore ? shown + " " + station.say(Texts.dueMore) : shown, .warning)])]
  }

  private func due(_ due: [EncounterRetention], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "due",
      columns: [
        .init("encounter", station.say(Texts.encounter), whole: true),
        .init("name", station.say(Texts.name)), .init("class", station.say(Texts.retentionClass), yielding: true),
        .init("until", station.say(Texts.keptUntil), whole: true), .init("holds", station.say(Texts.holds)),
        .init("findings", station.say(Texts.because), yielding: true),
      ],
      rows: due.map { found in
        let name = loaded?.classes.first { $0.code == found.class }.map { station.say($0.name) } ?? found.class
        return .init(
          "\(found.facility)/\(found.encounter)",
          [
            "\(found.facility)/\(found.encounter)", loaded?.people[found.patient]?.name ?? "", name,
            found.keptUntil.map { station.time($0) } ?? "",
            found.holds.map { "#\($0)" }.joined(separator: " "), station.findings(found.findings),
          ], found.holds.isEmpty ? .plain : .dim)
      }, empty: station.say(Texts.nothingDue))
  }

  private func actions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if station.may(.approveDestruction) {
      actions += [
        .init("approve", station.say(Texts.approve), key: "y", table: "proposals"),
        .init("reject", station.say(Texts.reject), key: "x", table: "proposals"),
      ]
    }
    if station.may(.manageRetention) {
      actions += [
        .init("release", station.say(Texts.releaseHold), key: "l", table: "holds"),
        .init("assign", station.say(Texts.longerClass), key: "c", table: "due"),
        .init("holdThis", station.say(Texts.hold), key: "h", table: "due"), .init("hold", station.say(Texts.holdOther), key: "n"),
      ]
    }
    if station.may(.proposeDestruction) { actions.append(.init("propose", station.say(Texts.propose), key: "p", table: "due")) }
    if station.printer != nil { actions.append(.init("print", station.say(Texts.printProtocol), key: "i", table: "proposals")) }
    if loaded?.hasMore == true { actions.append(.init("next", station.say(Texts.nextPage), key: "e")) }
    if first > 0 { actions.append(.init("before", station.say(Texts.pageBefore), key: "b")) }
    return actions + [
      .init("day", station.say(Texts.dueDay), key: "o"), .init("all", station.say(all ? Texts.onlyWaiting : Texts.withJudged), key: "a"),
      .init("refresh", station.say(Texts.refresh), key: "r"),
    ]
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .action("refresh", _): return [load(station)]
    case .action("all", _):
      all.toggle()
      return [load(station)]
    case .finished("load", let value): loaded = value as? Loaded
    case .finished("print", let value): return [.say(.good, station.say(Texts.printed, value as? String ?? ""))]
    case .action("next", _):
      first += Self.pageLength
      return [load(station)]
    case .action("before", _):
      first = max(0, first - Self.pageLength)
      return [load(station)]
    case .action("day", _): return [DayQuestion.ask(Texts.dueDay, station)]
    case .answered("day", _, let values):
      day = try DayQuestion.day(values, station)
      first = 0
      return [load(station)]
    case .action(let act, let rows):
      // Nothing is approved, held or proposed where no line is meant.
      guard act == "hold" || !rows.isEmpty else { return [.say(.dim, station.say(Texts.nothingChosen))] }
      return ask(act, of: rows, station).map { [.ask($0, about: rows)] } ?? []
    case .answered("print", let chosen, let values): return print(values, of: chosen, station)
    case .answered(let act, let chosen, let values):
      return try answer(act, of: chosen, values, station) + [load(station)]
    default: break
    }
    return []
  }

  private func ask(_ act: String, of chosen: [String], _ station: Station) -> Dialog? {
    let lines = chosen.prefix(8).map { ScreenView.Line(Int($0) == nil ? $0 : "#" + $0) }
    let reason = ScreenView.Field("reason", station.say(Texts.reason), "")
    switch act {
    case "approve":
      let about = loaded?.proposals.first { "\($0.id)" == chosen.first }
      return .attestation(
        act, title: station.say(Texts.approve),
        lines: (about.map { said(of: $0, station) } ?? []) + [.init(station.say(Texts.approveWarning), .bad)], station)
    case "print": return PrintQuestion.dialog(station, hint: Texts.protocolPathHint)
    case "reject": return .reason(act, title: station.say(Texts.reject), lines: Array(lines), station)
    case "release": return .reason(act, title: station.say(Texts.releaseHold), lines: Array(lines), station)
    case "propose":
      var dialog = Dialog.attestation(act, title: station.say(Texts.propose), lines: Array(lines), station)
      dialog.fields = [.init("decision", station.say(Texts.decision), "", hint: station.say(Texts.decisionHint)), reason] + dialog.fields
      dialog.confirm = station.say(Texts.propose)
      return dialog
    case "assign":
      let classes = (loaded?.classes ?? []).map { ScreenView.Option($0.code, station.say($0.name)) }
      let choice = ScreenView.Field(
        "class", station.say(Texts.retentionClass), classes.last?.value ?? "", .choice, options: classes)
      return .reason(act, title: station.say(Texts.longerClass), lines: Array(lines), also: [choice], station)
    case "holdThis": return .reason(act, title: station.say(Texts.hold), lines: Array(lines), station)
    case "hold":
      return .reason(
        act, title: station.say(Texts.hold),
        also: [
          .init(
            "scope", station.say(Texts.kind), LegalHold.Scope.patient.rawValue, .choice,
            options: LegalHold.Scope.allCases.map { .init($0.rawValue, station.say($0.text)) }),
          .init("subject", station.say(Texts.number), "", hint: station.say(Texts.chartNumberHint)),
        ], station)
    default: return nil
    }
  }

  /// What the second person stands for: which episode, how long it was to be kept, who proposed it, by what and why.
  private func said(of proposal: DestructionProposal, _ station: Station) -> [ScreenView.Line] {
    let encounter = "\(proposal.facility)/\(proposal.encounter)"
    let kept = loaded?.due.first { "\($0.facility)/\($0.encounter)" == encounter }
    let term = kept.map { kept in
      [
        loaded?.classes.first { $0.code == kept.class }.map { station.say($0.name) } ?? kept.class,
        "\(station.say(Texts.endYear)) \(kept.endYear ?? "?")",
        kept.keptUntil.map { "\(station.say(Texts.keptUntil)) \(station.time($0))" } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let proposed = "\(station.say(Texts.proposedBy)): \(proposal.proposedBy) · \(station.time(proposal.proposedAt.civil.description))"
    return [
      .init("\(encounter) · \(station.say(Texts.decision)) \(proposal.decision)", .strong), .init(proposed),
      .init("\(station.say(Texts.reason)): \(proposal.reason)"),
    ] + [term].compactMap(\.self).map { .init($0) }
  }

  /// The protocol of all that went under the decision of the chosen proposal. Beside the keys: a PDF takes a second.
  private func print(_ values: [String: String], of chosen: [String], _ station: Station) -> [Effect] {
    guard let printer = station.printer, let loaded, let proposal = loaded.proposals.first(where: { "\($0.id)" == chosen.first }),
      let facility = FacilityCode(proposal.facility)
    else { return [] }
    let (decision, classes) = (proposal.decision, loaded.classes)
    let answer = PrintQuestion(values, named: "\(facility)-" + SearchKey.fold(decision).replacing(" ", with: "-"))
    return [
      .work("print") { session in
        let (listed, hospital) = try KeepRetention(session).destroyed(under: decision, of: facility)
        var reader = station
        reader.language = answer.language
        let page = PrintedDestruction(listed, hospital: hospital, classes: classes, reader)
        return try answer.isPDF ? printer.pdf(page.html, answer.path) : printer.text(page.text, answer.path)
      }
    ]
  }

  private func answer(_ act: String, of chosen: [String], _ values: [String: String], _ station: Station) throws -> [Effect] {
    let keep = KeepRetention(try station.requireSession())
    let (reason, password) = (values["reason"] ?? "", values["password"] ?? "")
    if act != "approve" { try IdentityScreen.check(reason) }
    switch act {
    case "approve":
      guard let id = chosen.first.flatMap({ Int64($0) }) else { return [] }
      let receipt = try keep.approve(id, password: password)
      return [
        .say(
          .good,
          station.say(
            Texts.destroyedDone, "\(receipt.proposal)", "\(receipt.documents)", "\(receipt.importedEntries)", "\(receipt.importedFiles)"))
      ]
    case "hold":
      try hold(values["subject"] ?? "", LegalHold.Scope(rawValue: values["scope"] ?? "") ?? .patient, reason, keep)
      return [.say(.good, station.say(Texts.done))]
    case "reject", "release":
      let rows = try RowAct(chosen) { row in
        guard let id = Int64(row) else { return [] }
        if act == "reject" { try keep.reject(id, reason: reason) } else { try keep.release(id, reason: reason) }
        return []
      }
      return rows.effects(in: act == "reject" ? "proposals" : "holds", name: { "#" + $0 }, station)
    default:
      let decision = values["decision"] ?? ""
      if act == "propose" { try IdentityScreen.check(decision) }
      let rows = try RowAct(chosen, isAttested: act == "propose") { row in
        let (facility, id) = try Self.encounter(row)
        switch act {
        case "propose": _ = try keep.propose(id, of: facility, decision: decision, reason: reason, password: password)
        case "assign": try keep.assign(values["class"] ?? "", to: id, of: facility, reason: reason)
        default: _ = try keep.hold(.encounter(facility, id), reason: reason)
        }
        return []
      }
      return rows.effects(in: "due", name: \.self, station)
    }
  }

  private func hold(_ subject: String, _ scope: LegalHold.Scope, _ reason: String, _ keep: KeepRetention) throws {
    switch scope {
    case .patient: _ = try keep.hold(.patient(try keep.patient(subject.trimmed)), reason: reason)
    case .encounter:
      let (facility, id) = try Self.encounter(subject.trimmed)
      _ = try keep.hold(.encounter(facility, id), reason: reason)
    case .record:
      let parts = subject.trimmed.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let facility = FacilityCode(parts[0]), let id = ClinicalRecord.ID(parts[1]) else { throw Self.badNumber }
      _ = try keep.hold(.record(facility, id), reason: reason)
    }
  }

  private static func encounter(_ name: String) throws -> (FacilityCode, Encounter.ID) {
    let parts = name.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let facility = FacilityCode(parts[0]), let id = Encounter.ID(parts[1]) else { throw badNumber }
    return (facility, id)
  }

  private static let badNumber = Refusal(
    .unusable, code: "QY-UI-0022", vi: "Viết mã là BỆNH_VIỆN/MÃ, ví dụ H001/E12.",
    en: "Write a number as HOSPITAL/NUMBER, for example H001/E12."
  )

  private func load(_ station: Station) -> Effect {
    let (all, day, first) = (all, day ?? station.now.civil.date, first)
    return .work("load") { session in
      let keep = KeepRetention(session)
      let due = try keep.due(on: day, limit: Self.pageLength + 1, offset: first)
      let page = Array(due.prefix(Self.pageLength))
      return Loaded(
        proposals: try keep.proposals(all: all), holds: try keep.holds(all: all), due: page, hasMore: due.count > page.count,
        people: try keep.people(of: page), classes: try keep.classes())
    }
  }
}
