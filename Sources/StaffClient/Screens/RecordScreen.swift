internal import ClinicalModel
internal import Workflows

/// One record: what a version says, who stood for it, every version, and two of them side by side.
struct RecordScreen: Screen {
  static let route = Route(
    "record", title: Texts.record, door: .permission(ReadRecord.self, .readChart), help: [Texts.recordHelp], isPlace: false)

  private struct Version: Sendable {
    var state: RecordState
    /// Nil when the content was destroyed.
    var record: ClinicalRecord?
  }

  private let name: String
  private let subject: String
  private let reason: String
  private var versions: [Version] = []
  private var chosen = 0
  /// The two versions that stand side by side, the earlier first; nil while one is shown.
  private var compared: (before: Int, now: Int)?

  init(_ parameters: [String: String]) {
    name = parameters["record"] ?? ""
    subject = parameters["subject"] ?? ""
    reason = parameters["reason"] ?? ""
  }

  var parameters: [String: String] { ["record": name, "subject": subject, "reason": reason] }

  private var facility: FacilityCode? { name.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }
  private var id: ClinicalRecord.ID? { name.split(separator: "/", maxSplits: 1).last.flatMap { ClinicalRecord.ID($0) } }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard versions.indices.contains(chosen) else {
      return ScreenView(
        title: station.say(Texts.record), subject: subject.isEmpty ? name : subject,
        blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let version = versions[chosen]
    var blocks: [ScreenView.Block] = [.facts(facts(version, station))]
    if let compared, versions.indices.contains(compared.before), versions.indices.contains(compared.now) {
      blocks.append(comparison(versions[compared.before], versions[compared.now], station))
    } else {
      blocks.append(.text(version.record.map { station.lines($0) } ?? [.init(station.say(Texts.destroyed), .dim)]))
    }
    blocks += [.heading(station.say(Texts.versions)), .table(table(station))]
    return ScreenView(
      title: station.title(version.record?.title, of: version.state.kind), subject: subject.isEmpty ? name : subject, blocks: blocks,
      actions: actions(station))
  }

  private func facts(_ version: Version, _ station: Station) -> [ScreenView.Fact] {
    let state = version.state
    let code = ClinicalRecord.Status.Code(rawValue: state.status) ?? .preliminary
    var facts: [ScreenView.Fact] = [
      .init("number", station.say(Texts.number), name), .init("status", station.say(Texts.status), station.text(code), station.tone(code)),
      .init("version", station.say(Texts.version), "\(state.version)"), .init("author", station.say(Texts.author), author(state, station)),
      .init("when", station.say(Texts.when), station.time(state.authored)),
    ]
    if let reason = state.reason { facts.append(.init("reason", station.say(Texts.reason), reason, .warning)) }
    for attestation in state.attestations {
      // Who wrote it attested it: by name where the hospital knows one.
      let names = attestation.purpose == .author ? [attestation.account: station.name(of: state.author, at: state.facility)] : [:]
      facts.append(.init(attestation.purpose.rawValue, "✓", station.line(attestation, names: names), .good))
    }
    for review in state.reviews {
      let (word, tone): (BilingualText, ScreenView.Tone) =
        switch review.verdict {
        case .returned: (Texts.wasReturned, .bad)
        case .approved: (Texts.wasApproved, .good)
        case .advised: (Texts.wasAdvised, .warning)
        }
      let who = "\(review.name), \(station.time(review.at.civil.description))"
      let said = [review.reason, who].compactMap(\.self).joined(separator: " · ")
      facts.append(.init(review.verdict.rawValue, station.say(word), said, tone))
    }
    if let other = state.movedTo { facts.append(.init("movedTo", "→", station.say(Texts.movedTo, other), .warning)) }
    if let other = state.movedFrom { facts.append(.init("movedFrom", "←", station.say(Texts.movedFrom, other), .warning)) }
    return facts
  }

  /// `Trần Văn An (BS1)`; the number alone where nobody said the name.
  private func author(_ state: RecordState, _ station: Station) -> String {
    let name = station.name(of: state.author, at: state.facility)
    return name == state.author ? name : "\(name) (\(state.author))"
  }

  private func comparison(_ before: Version, _ now: Version, _ station: Station) -> ScreenView.Block {
    let (old, new) = (before.record.map { station.lines($0) } ?? [], now.record.map { station.lines($0) } ?? [])
    if old == new {
      let isSame = before.record?.sections == now.record?.sections
      return .text([.init(station.say(isSame ? Texts.sameVersions : Texts.otherCodes), isSame ? .dim : .warning)])
    }
    let difference = new.map(\.text).difference(from: old.map(\.text))
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    // By ear only what differs is told, and in words.
    func side(
      _ lines: [ScreenView.Line], _ marked: Set<Int>, _ sign: String, _ word: BilingualText, _ tone: ScreenView.Tone
    ) -> [ScreenView.Line] {
      lines.enumerated().map { index, line in
        guard marked.contains(index) else { return .init(" " + line.text, spoken: "") }
        return .init(sign + line.text, tone, spoken: station.say(word) + ": " + (line.spoken ?? line.text.trimmed))
      }
    }
    return .columns([
      [.heading(title(before, station)), .text(side(old, gone, "-", Texts.spokenGone, .bad))],
      [.heading(title(now, station)), .text(side(new, come, "+", Texts.spokenCome, .good))],
    ])
  }

  private func title(_ version: Version, _ station: Station) -> String {
    station.say(Texts.before, "\(version.state.version)") + " · " + station.time(version.state.authored)
  }

  private func table(_ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "versions",
      columns: [
        .init("version", station.say(Texts.version)), .init("status", station.say(Texts.status)), .init("when", station.say(Texts.when)),
        .init("author", station.say(Texts.author)), .init("reason", station.say(Texts.reason)),
      ],
      rows: versions.indices.reversed().map { index in
        let state = versions[index].state
        let code = ClinicalRecord.Status.Code(rawValue: state.status) ?? .preliminary
        return .init(
          "\(index)",
          [
            (index == chosen ? "▸ " : "  ") + (code == .preliminary ? "–" : "\(state.version)"), station.text(code),
            station.time(state.authored),
            station.shortName(of: state.author, at: state.facility), state.reason ?? "",
          ], station.tone(code))
      }, empty: "")
  }

  private func actions(_ station: Station) -> [ScreenView.Action] {
    guard let state = versions.last?.state, let code = ClinicalRecord.Status.Code(rawValue: state.status) else { return [] }
    let own = station.facility == facility ? station.practitioner?.rawValue : nil
    let isMine = own == state.author
    // Who began it may mend what a supervisor made of it.
    let isOwn = isMine || own != nil && own == versions.first?.state.author
    var actions: [ScreenView.Action] = [
      .init("show", station.say(Texts.show), key: "enter", table: "versions"),
      .init("compare", station.say(Texts.compare), key: "c", table: "versions"),
    ]
    if isMine, RecordTransition.draft.mayFollow(code) { actions.append(.init("edit", station.say(Texts.goOn), key: "e")) }
    if isMine, RecordTransition.sign.mayFollow(code) { actions.append(.init("sign", station.say(Texts.attest), key: "s")) }
    if !isMine, station.may(.superviseRecords), RecordTransition.coSign.mayFollow(code) {
      let (isSigned, isBack) = (
        state.attestations.contains { $0.purpose == .coSigner }, state.reviews.contains { $0.verdict == .returned }
      )
      let isDone = state.attestations.contains { $0.purpose == .coSigner && $0.account == station.session?.account }
      if !isBack, !isDone { actions.append(.init("coSign", station.say(Texts.coSign), key: "k")) }
      if !isBack, !isSigned { actions.append(.init("sendBack", station.say(Texts.sendBack), key: "b")) }
    }
    if station.may(.reviewPrescriptions), RecordTransition.coSign.mayFollow(code), isWaitingForPharmacy(state) {
      actions += [
        .init("clear", station.say(Texts.approvePrescription), key: "d"), .init("advise", station.say(Texts.advise), key: "g"),
      ]
    }
    if isOwn || station.may(.superviseRecords), RecordTransition.addendum.mayFollow(code) {
      if isOwn || versions.last?.record != nil { actions.append(.init("amend", station.say(Texts.amend), key: "m")) }
      actions += [
        .init("addendum", station.say(Texts.addendum), key: "a"), .init("withdraw", station.say(Texts.withdraw), key: "x"),
      ]
    }
    if station.may(.reviewResults), !isMine, RecordKind(rawValue: state.kind)?.isResult == true, RecordTransition.coSign.mayFollow(code) {
      actions.append(.init("seen", station.say(Texts.seen), key: "v"))
    }
    if station.printer != nil, versions.indices.contains(chosen), versions[chosen].record != nil {
      actions.append(.init("print", station.say(Texts.printRecord), key: "p"))
    }
    return actions + [.init("refresh", station.say(Texts.refresh), key: "r")]
  }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .action("refresh", _): return [load(station)]
    case .finished("load", let value):
      let before = versions.count
      versions = value as? [Version] ?? []
      chosen = versions.count - 1
      // What was written meanwhile is what the keys are about.
      guard before > 0, versions.count > before else { return [] }
      compared = nil
      return [.choose(table: "versions", row: "\(chosen)")]
    case .action("show", let rows):
      chosen = rows.first.flatMap { Int($0) } ?? chosen
      compared = nil
    case .action("compare", let rows): compare(rows.compactMap { Int($0) }.sorted(), station)
    case .action("edit", _):
      guard let record = versions.last?.record, let facility else { return [] }
      return [
        .go(
          "note",
          ["encounter": "\(facility)/\(record.encounter)", "subject": subject, "record": record.id.rawValue, "kind": record.kind.rawValue])
      ]
    case .action("sign", _):
      let said = try CoSignLines(versions.map(\.state), of: subject, station)
      let warning = ScreenView.Line(station.say(Texts.attestWarning))
      var dialog = Dialog.attestation("sign", title: station.say(Texts.attest), lines: said.head + [warning], station)
      dialog.whole = said.whole + [warning]
      return [.ask(dialog, about: [])]
    case .action("coSign", _):
      let said = try CoSignLines(versions.map(\.state), of: subject, station).whole
      let lines = said + [.init(station.say(Texts.attestWarning))]
      return [.ask(.attestation("coSign", title: station.say(Texts.coSign), lines: lines, station), about: [])]
    case .action("sendBack", _):
      let said = try CoSignLines(versions.map(\.state), of: subject, station).whole
      return [.ask(HomeReviews.sendBack(said, station), about: [])]
    case .action("clear", _):
      guard let facility, let id, let seen = versions.last?.state.digest else { return [] }
      return try settle(ReviewPrescription(station.requireSession())(id, of: facility, advice: nil, seen: seen), Texts.wasApproved, station)
    case .action("advise", _):
      return [.ask(HomeReviews.advice(versions.last?.record.map { station.lines($0) } ?? [], station), about: [])]
    case .action("addendum", _):
      return [
        .ask(try reasoned("addendum", Texts.addendum, also: [.init("text", station.say(Texts.addendum), "", .text)], station), about: [])
      ]
    case .action("amend", _):
      guard let record = versions.last?.record, let facility else { return [] }
      return [
        .go(
          "note",
          [
            "encounter": "\(facility)/\(record.encounter)", "subject": subject, "record": record.id.rawValue, "kind": record.kind.rawValue,
            "amend": "1",
          ])
      ]
    case .action("seen", _):
      guard let facility, let id, let seen = versions.last?.state.digest else { return [] }
      try ReviewResults(try station.requireSession())(id, of: facility, seen: seen)
      return [.say(.good, station.say(Texts.seenDone))]
    case .action("print", _): return [.ask(PrintQuestion.dialog(station, hint: Texts.printPathHint), about: [])]
    case .finished("print", let value): return [.say(.good, station.say(Texts.printed, value as? String ?? ""))]
    case .action("withdraw", _): return [.ask(try reasoned("withdraw", Texts.withdraw, also: [], station), about: [])]
    case .answered(let id, _, let values): return try answer(id, values, station)
    default: break
    }
    return []
  }

  /// Two versions that were marked, or the chosen one with the one before it; the same again shows one alone.
  private mutating func compare(_ marked: [Int], _ station: Station) {
    let pair: (before: Int, now: Int)
    if marked.count > 1, let first = marked.first, let last = marked.last {
      pair = (first, last)
    } else {
      chosen = marked.first ?? chosen
      pair = (max(0, chosen - 1), chosen)
    }
    let isShown = compared.map { $0 == pair } == true
    compared = isShown || pair.before == pair.now ? nil : pair
  }

  private func reasoned(_ id: String, _ title: BilingualText, also: [ScreenView.Field], _ station: Station) throws -> Dialog {
    let said = try CoSignLines(versions.map(\.state), of: subject, station)
    var dialog = Dialog.attestation(id, title: station.say(title), lines: said.head, station)
    dialog.whole = said.whole
    dialog.fields = also + [.required(.init("reason", station.say(Texts.reason), ""))] + dialog.fields
    return dialog
  }

  private mutating func answer(_ dialog: String, _ values: [String: String], _ station: Station) throws -> [Effect] {
    guard let facility, let id, let seen = versions.last?.state.digest else { return [] }
    switch dialog {
    case "print": return [print(values, station)]
    case "sendBack":
      let keep = KeepRecord(try station.requireSession())
      return try settle(keep.sendBack(id, of: facility, reason: values["reason"] ?? "", seen: seen), Texts.sentBackDone, station)
    case "advise":
      let review = ReviewPrescription(try station.requireSession())
      return try settle(review(id, of: facility, advice: values["advice"] ?? "", seen: seen), Texts.advisedDone, station)
    default: break
    }
    let (session, password) = try station.attesting(values)
    let (keep, why) = (KeepRecord(session), values["reason"] ?? "")
    let result: RecordResult =
      switch dialog {
      case "sign": try keep.sign(id, of: facility, seen: seen, password: password)
      case "coSign": try keep.coSign(id, of: facility, seen: seen, password: password)
      case "addendum":
        try keep.amend(id, of: facility, .addendum(values["text"] ?? ""), reason: why, seen: seen, password: password)
      default: try keep.retract(id, of: facility, reason: why, seen: seen, password: password)
      }
    let done =
      switch dialog {
      case "sign", "coSign": Texts.signedDone
      case "addendum": Texts.addendumDone
      default: Texts.withdrawnDone
      }
    return try settle(result, done, station)
  }

  /// Whether the version that stands orders drugs that the pharmacy has not looked at.
  private func isWaitingForPharmacy(_ state: RecordState) -> Bool {
    guard !state.reviews.contains(where: { $0.verdict != .returned }) else { return false }
    return versions.last?.record?.sections.flatMap(\.entries).contains { if case .medicationRequest = $0 { true } else { false } } == true
  }

  private mutating func settle(_ result: RecordResult, _ done: BilingualText, _ station: Station) throws -> [Effect] {
    switch result {
    case .kept(let state, _):
      let what = station.title(versions.last?.record?.title, of: state.kind)
      return [.say(.good, station.say(done, "\(state.facility)/\(state.localID)", what)), load(station)]
    case .refused(let issues): throw Refusal(issues)
    case .conflict:
      compared = versions.isEmpty ? nil : (versions.count - 1, versions.count)
      return [.say(.warning, station.say(Texts.conflict)), load(station)]
    }
  }

  // MARK: Printing

  /// Beside the keys: a PDF takes a second.
  private func print(_ values: [String: String], _ station: Station) -> Effect {
    guard let printer = station.printer, versions.indices.contains(chosen), let record = versions[chosen].record, let facility, let id
    else {
      return .say(.bad, station.say(Texts.nothingToRepeat))
    }
    let state = versions[chosen].state
    let answer = PrintQuestion(values, named: "\(facility)-\(id)")
    return .work("print") { session in
      let head = try PrintRecord(session)(
        id, of: facility, kind: record.kind, seen: state.digest, author: state.author)
      var reader = station
      reader.language = answer.language
      let page = PrintedRecord(record, state, head, reader)
      return try answer.isPDF ? printer.pdf(page.html, answer.path) : printer.text(page.text, answer.path)
    }
  }

  private func load(_ station: Station) -> Effect {
    let (facility, id) = (facility, id)
    let reason = reason.isEmpty ? station.say(Texts.ownPurpose) : reason
    return .work("load") { session in
      guard let facility, let id else { return [Version]() }
      let read = ReadRecord(session)
      return try read.history(id, of: facility, reason: reason).map { state in
        Version(state: state, record: state.destroyedBy == nil ? try read.content(of: state) : nil)
      }
    }
  }
}
