internal import ClinicalModel
internal import Workflows

/// The audit, read by who may: rows by patient, person, action and time, and whether the chain is whole. The reading is audited.
struct AuditScreen: Screen {
  static let route = Route("audit", title: Texts.audit, door: .permission(ReadAudit.self, .readAudit), help: [Texts.auditHelp])

  private static let limit = 300
  private static let names = ["patient", "actor", "action", "outcome", "since", "until"]

  private var values: [String: String]
  private var rows: [AuditRow]?
  private var shown: Int64?
  private var verdict: ReadAudit.Verdict?

  init(_ parameters: [String: String]) { values = parameters.filter { Self.names.contains($0.key) } }

  var parameters: [String: String] { values }

  func view(_ station: Station) -> ScreenView {
    func field(_ id: String, _ label: BilingualText, _ hint: BilingualText) -> ScreenView.Field {
      .init(id, station.say(label), values[id] ?? "", hint: station.say(hint), problems: problems(id, station))
    }
    let outcomes = [ScreenView.Option("", station.say(Texts.any))] + Self.outcomes.map { .init($0.code, station.say($0.text)) }
    var blocks: [ScreenView.Block] = [
      .columns([
        [
          .fields([
            field("patient", Texts.patient, Texts.patientKeyHint), field("actor", Texts.account, Texts.accountHint),
            field("action", Texts.auditAction, Texts.auditActionHint),
          ])
        ],
        [
          .fields([
            .init("outcome", station.say(Texts.outcomeOf), values["outcome"] ?? "", .choice, options: outcomes),
            field("since", Texts.since, Texts.dateHint), field("until", Texts.until, Texts.dateHint),
          ])
        ],
      ])
    ]
    if let verdict {
      let bad = verdict.chain.firstBad.map { station.say(Texts.chainBroken, "\($0)") }
      blocks.append(.text([.init(bad ?? station.say(Texts.chainWhole, "\(verdict.chain.rows)"), verdict.isWhole ? .good : .bad)]))
    }
    blocks += station.cut(rows?.count, at: Self.limit) + [.table(table(station))]
    if let row = rows?.first(where: { $0.id == shown }) { blocks += [.heading("#\(row.id)"), .facts(facts(row, station))] }
    return ScreenView(
      title: station.say(Texts.audit), blocks: blocks,
      actions: [
        .init("show", station.say(Texts.show), key: "enter", table: "rows"), .init("read", station.say(Texts.read), key: "f5"),
        .init("verify", station.say(Texts.verifyChain), key: "f6"),
      ])
  }

  private static let outcomes: [(code: String, text: BilingualText)] = [
    ("success", Texts.succeeded), ("refused", Texts.refusedOutcome), ("failure", Texts.failedOutcome),
  ]

  private func table(_ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "rows",
      columns: [
        .init("id", "#", right: true), .init("when", station.say(Texts.when), whole: true),
        .init("actor", station.say(Texts.account), whole: true),
        .init("action", station.say(Texts.auditAction)), .init("entity", station.say(Texts.what)),
        .init("patient", station.say(Texts.patient), right: true), .init("detail", station.say(Texts.reason)),
      ],
      rows: (rows ?? []).map { row in
        .init(
          "\(row.id)",
          [
            "\(row.id)", station.shortTime(row.at.civil.description), row.actor, AuditWording.action(row.action, station),
            AuditWording.entity(row.entity, station) + (row.entityID.map { " \($0)" } ?? ""), row.patient.map { "\($0)" } ?? "", row.detail,
          ], row.outcome == "success" ? .plain : .warning)
      }, empty: station.say(rows == nil ? Texts.auditPrompt : Texts.noRows))
  }

  private func facts(_ row: AuditRow, _ station: Station) -> [ScreenView.Fact] {
    [
      .init("when", station.say(Texts.when), station.time(row.at.civil.description)),
      .init("actor", station.say(Texts.account), row.actor, .strong),
      .init("role", station.say(Texts.roles), station.roles(row.role)), .init("origin", station.say(Texts.origin), row.origin),
      .init("action", station.say(Texts.auditAction), AuditWording.action(row.action, station) + " (\(row.action))"),
      .init("entity", station.say(Texts.what), AuditWording.entity(row.entity, station) + " (\(row.entity))"),
      .init("patient", station.say(Texts.patient), row.patient.map { "\($0)" } ?? ""),
      .init(
        "outcome", station.say(Texts.outcomeOf), Self.outcomes.first { $0.code == row.outcome }.map { station.say($0.text) } ?? row.outcome,
        row.outcome == "success" ? .good : .warning),
      .init("detail", station.say(Texts.reason), row.detail), .init("hash", "SHA-256", row.hash, .dim),
    ]
  }

  private func problems(_ field: String, _ station: Station) -> [ScreenView.Problem] {
    guard field == "since" || field == "until", let typed = values[field], !typed.isEmpty, day(field, station) == nil else { return [] }
    return [.init(code: "QY-UI-0005", text: station.say(Texts.notADate), isError: true)]
  }

  private func day(_ field: String, _ station: Station) -> CivilDate? {
    TypedDate.day(values[field] ?? "", today: station.now.civil.date)
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return values.isEmpty ? [] : [try read(station)]
    case .changed(let field, let value) where Self.names.contains(field): values[field] = value.trimmed
    case .action("read", _): return [try read(station)]
    case .finished("read", let value):
      rows = value as? [AuditRow]
      guard rows?.isEmpty == true, let account = values["actor"], !account.isEmpty,
        try !ReadAudit(station.requireSession()).knows(account: account)
      else { return [] }
      return [.say(.warning, station.say(Texts.noSuchAccount))]
    case .action("show", let chosen): shown = chosen.first.flatMap { Int64($0) }
    case .action("verify", _): return [.say(.dim, station.say(Texts.working)), .work("verify") { try ReadAudit($0).verify() }]
    case .finished("verify", let value):
      verdict = value as? ReadAudit.Verdict
      return [.say(verdict?.isWhole == true ? .good : .bad, station.say(Texts.done))]
    default: break
    }
    return []
  }

  private func read(_ station: Station) throws -> Effect {
    func said(_ field: String) -> String? { values[field].flatMap { $0.isEmpty ? nil : $0 } }
    if let since = day("since", station), let until = day("until", station), until < since { throw Refusal.endsBeforeItBegins }
    let patient = try said("patient").map { try ReadAudit(station.requireSession()).patient($0) }
    let filter = AuditFilter(
      patient: patient, actor: said("actor"), action: said("action").map(AuditWording.code),
      outcome: said("outcome").flatMap { AuditEntry.Outcome(rawValue: $0) },
      since: day("since", station).map { Int64($0.dayNumber) * 86_400 },
      until: day("until", station).map { Int64($0.dayNumber + 1) * 86_400 })
    return .work("read") { try ReadAudit($0)(filter, limit: Self.limit) }
  }
}
