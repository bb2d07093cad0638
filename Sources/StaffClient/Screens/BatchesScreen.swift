internal import ClinicalModel
internal import Workflows

/// What became of every batch that was imported, file by file.
struct BatchesScreen: Screen {
  static let route = Route(
    "batches", title: Texts.batches, door: .permission(ShowBatches.self, .importRecords), help: [Texts.batchesHelp])

  private static let limit = 200

  private var batches: [BatchSummary]?
  private var shown: ShowBatches.Shown?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let table = ScreenView.Table(
      "batches",
      columns: [.init("id", "#", right: true), .init("when", station.say(Texts.when)), .init("by", station.say(Texts.account))]
        + totalColumns(station) + [.init("state", station.say(Texts.status))],
      rows: (batches ?? []).map { batch in
        .init(
          "\(batch.id)",
          ["\(batch.id)", station.shortTime(seconds: batch.startedAt), batch.actor] + cells(batch.totals) + [state(batch, station)],
          batch.finishedAt == nil ? .warning : batch.totals.balances ? .plain : .bad)
      }, empty: station.say(batches == nil ? Texts.working : Texts.noBatches))
    var blocks: [ScreenView.Block] = station.cut(batches?.count, at: Self.limit) + [.table(table)]
    if let shown { blocks += details(shown, station) }
    var actions: [ScreenView.Action] = [.init("show", station.say(Texts.show), key: "enter", table: "batches")]
    if station.may(.manageQuarantine) { actions.append(.init("quarantine", station.say(Texts.quarantine), key: "q")) }
    return ScreenView(
      title: station.say(Texts.batches), blocks: blocks, actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  private func totalColumns(_ station: Station) -> [ScreenView.Column] {
    [
      .init("read", station.say(Texts.readCount), right: true), .init("accepted", station.say(Texts.acceptedCount), right: true),
      .init("duplicate", station.say(Texts.duplicateCount), right: true), .init("quarantined", station.say(Texts.keptCount), right: true),
      .init("rejected", station.say(Texts.rejectedCount), right: true),
    ]
  }

  private func cells(_ totals: ImportTotals) -> [String] {
    [totals.read, totals.accepted, totals.duplicate, totals.quarantined, totals.rejected].map { "\($0)" }
  }

  private func state(_ batch: BatchSummary, _ station: Station) -> String {
    guard let finished = batch.finishedAt else { return station.say(Texts.unfinishedBatch, station.age(batch.startedAt)) }
    return station.say(Texts.finishedBatch, "\(finished - batch.startedAt)")
  }

  private func details(_ shown: ShowBatches.Shown, _ station: Station) -> [ScreenView.Block] {
    let totals = shown.batch.totals
    let sum = "\(totals.read) = \(totals.accepted) + \(totals.duplicate) + \(totals.quarantined) + \(totals.rejected)"
    return [
      .heading("#\(shown.batch.id)"),
      .facts([
        .init(
          "sum", station.say(Texts.sum), sum + ", " + station.say(shown.balances ? Texts.sumRight : Texts.sumWrong),
          shown.balances ? .good : .bad),
        .init(
          "patients", station.say(Texts.patient), station.say(Texts.newAndKnown, "\(totals.patientsCreated)", "\(totals.patientsMatched)")),
        .init("runs", station.say(Texts.runs), "\(shown.runs.count)"),
      ]),
      .table(
        .init(
          "files",
          columns: [.init("name", station.say(Texts.file)), .init("format", station.say(Texts.format))] + totalColumns(station)
            + [.init("codes", station.say(Texts.problem))],
          rows: shown.files.map { file in
            let codes = file.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "\($0.key)×\($0.value)" }
            return .init(
              "\(file.ordinal)",
              [String(file.name.split(separator: "/").last ?? ""), file.format ?? "?"] + cells(file.totals)
                + [codes.joined(separator: " ")], file.totals.quarantined + file.totals.rejected > 0 ? .warning : .plain)
          }, empty: "")),
    ]
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [.work("load") { try ShowBatches($0).list(limit: Self.limit) }]
    case .finished("load", let value): batches = value as? [BatchSummary]
    case .action("show", let rows):
      guard let id = rows.first.flatMap({ Int64($0) }) else { return [] }
      return [.work("show") { try ShowBatches($0).show(id) }]
    case .finished("show", let value): shown = value as? ShowBatches.Shown
    case .action("quarantine", _): return [.go("quarantine")]
    default: break
    }
    return []
  }
}
