internal import ClinicalModel
internal import Workflows

/// Entries that imports kept aside: what is wrong, the shape of the text or with a reason the text, and what becomes of them.
struct QuarantineScreen: Screen {
  static let route = Route(
    "quarantine", title: Texts.quarantine, door: .permission(Quarantine.self, .manageQuarantine), help: [Texts.quarantineHelp])

  private static let limit = 500

  private var entries: [QuarantinedEntry]?
  private var shown: Quarantine.Shown?
  /// The entry that was shown when the screen was left.
  private let shownBefore: Int64?

  init(_ parameters: [String: String]) { shownBefore = parameters["shown"].flatMap { Int64($0) } }

  var parameters: [String: String] { shown.map { ["shown": "\($0.entry.id)"] } ?? [:] }

  func view(_ station: Station) -> ScreenView {
    let table = ScreenView.Table(
      "entries",
      columns: [
        .init("id", station.say(Texts.number)), .init("kind", station.say(Texts.kind), whole: true),
        .init("code", station.say(Texts.problem), whole: true),
        .init("text", station.say(Texts.what), yielding: true),
        .init("file", station.say(Texts.file), yielding: true), .init("line", station.say(Texts.line), right: true),
        .init("since", station.say(Texts.waits)),
      ],
      rows: (entries ?? []).map { entry in
        .init(
          "\(entry.id)",
          [
            "#\(entry.id)", [entry.kind.map { AuditWording.entity($0, station) }, entry.localID].compactMap(\.self).joined(separator: " "),
            entry.code,
            entry.isTakenSince ? station.say(Texts.takenSince) : entry.issues.first.map { station.say($0.text) } ?? "",
            String(entry.file.split(separator: "/").last ?? ""), "\(entry.line)",
            station.age(entry.since),
          ], entry.isTakenSince ? .dim : .plain)
      }, empty: station.say(entries == nil ? Texts.working : Texts.quarantineEmpty))
    var blocks: [ScreenView.Block] = station.cut(entries?.count, at: Self.limit) + [.table(table)]
    if let shown {
      blocks += [
        .heading("#\(shown.entry.id)"),
        .text(shown.entry.issues.map { .init("\($0.code) \($0.path) — \(station.say($0.text))", $0.severity == .error ? .bad : .warning) }),
        .heading(station.say(Texts.entryText)),
        .text(shown.source.split(separator: "\n", omittingEmptySubsequences: false).prefix(200).map { .init(String($0), .dim) }),
      ]
    }
    let reading: [ScreenView.Action] =
      shown?.isMasked == true && station.may(.readChart) ? [.init("read", station.say(Texts.readEntry), key: "v")] : []
    return ScreenView(
      title: station.say(Texts.quarantine), blocks: blocks,
      actions: [
        .init("show", station.say(Texts.show), key: "enter", table: "entries")
      ] + reading + [
        .init("retry", station.say(Texts.tryAgain), key: "t", table: "entries"),
        .init("discard", station.say(Texts.discard), key: "d", table: "entries"),
      ] + exporting(station) + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  private func exporting(_ station: Station) -> [ScreenView.Action] {
    station.may(.exportRecords) ? [.init("export", station.say(Texts.exportKept), key: "e", table: "entries")] : []
  }

  /// Which entries leave, where to and why: they are mended by hand in the file, and imported again.
  private func exportQuestion(_ rows: [String], _ station: Station) -> Dialog {
    let chosen = rows.prefix(8).map { "#" + $0 }.joined(separator: " ") + (rows.count > 8 ? " …" : "")
    return Dialog(
      "export", title: station.say(Texts.exportKept), lines: [.init(station.say(Texts.exportKeptNote), .dim)],
      fields: [
        .init(
          "which", station.say(Texts.exportKeptWhich), "chosen", .choice,
          options: [.init("chosen", chosen), .init("all", station.say(Texts.exportKeptAll))]),
        .required(
          .init(
            "path", station.say(Texts.file), "quarantine-\(station.now.civil.date.compact).xml", hint: station.say(Texts.exportKeptHint))),
        .required(.init("reason", station.say(Texts.reason), "")),
      ], confirm: station.say(Texts.exportKept))
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      guard let shownBefore else { return [load] }
      return [load, .work("show") { try Quarantine($0).show(shownBefore) }]
    case .finished("show", let value): shown = value as? Quarantine.Shown
    case .returned, .databaseChanged, .action("refresh", _): return [load]
    case .finished("load", let value): entries = value as? [QuarantinedEntry]
    case .action("show", let rows):
      guard let id = rows.first.flatMap({ Int64($0) }) else { return [] }
      shown = try Quarantine(try station.requireSession()).show(id)
    case .action("read", _):
      guard let id = shown?.entry.id else { return [] }
      return [
        .ask(
          Dialog(
            "read", title: station.say(Texts.readEntry), fields: [.required(.init("reason", station.say(Texts.reason), ""))],
            confirm: station.say(Texts.readEntry)), about: ["\(id)"])
      ]
    case .answered("read", let about, let values):
      guard let id = about.first.flatMap({ Int64($0) }) else { return [] }
      shown = try Quarantine(try station.requireSession()).show(id, reason: values["reason"] ?? "")
    case .action("retry", let rows):
      let ids = rows.compactMap { Int64($0) }
      return [.work("retry") { try Quarantine($0).retry(ids) }]
    case .finished("retry", let value):
      guard let result = value as? Quarantine.RetryResult else { return [] }
      shown = nil
      let text = station.say(Texts.triedAgain, "\(result.tried)", "\(result.accepted)", "\(result.duplicate)", "\(result.quarantined)")
      return [.say(result.quarantined == 0 ? .good : .warning, text), load]
    case .action("discard", let rows):
      return [
        .ask(
          Dialog(
            "discard", title: station.say(Texts.discard) + " " + rows.map { "#" + $0 }.joined(separator: " "),
            fields: [.required(.init("reason", station.say(Texts.reason), ""))], confirm: station.say(Texts.discard)), about: rows)
      ]
    case .answered("discard", let about, let values):
      let reason = values["reason"] ?? ""
      try IdentityScreen.check(reason)
      let quarantine = Quarantine(try station.requireSession())
      let act = try RowAct(about) { row in
        if let id = Int64(row) { try quarantine.discard(id, reason: reason) }
        return []
      }
      shown = nil
      return act.effects(in: "entries", name: { "#" + $0 }, station) + [load]
    case .action("export", let rows): return [.ask(exportQuestion(rows, station), about: rows)]
    case .answered("export", let about, let values):
      let (reason, path) = (values["reason"] ?? "", (values["path"] ?? "").trimmed)
      try IdentityScreen.check(reason)
      try Quarantine(try station.requireSession()).requireFree(path)
      let ids = values["which"] == "all" ? nil : about.compactMap { Int64($0) }
      return [.work("export") { try Quarantine($0).export(ids, reason: reason, to: path) }]
    case .finished("export", let value):
      guard let exported = value as? Quarantine.Exported else { return [] }
      let files = exported.files.map { "\($0.path) (\($0.entries))" }.joined(separator: ", ")
      let left = exported.leftOut == 0 ? "" : " " + station.say(Texts.exportKeptLeft, "\(exported.leftOut)")
      return [.say(left.isEmpty ? .good : .warning, station.say(Texts.exportedKept, files) + left)]
    default: break
    }
    return []
  }

  private var load: Effect { .work("load") { try Quarantine($0).list(limit: Self.limit) } }
}
