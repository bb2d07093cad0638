internal import ClinicalModel
internal import Workflows

/// Messages between staff: what one got and has not seen first, what one wrote, and who has seen it.
struct MessagesScreen: Screen {
  static let route = Route("messages", title: Texts.messages, door: .permission(KeepMessages.self, .useClient), help: [Texts.messagesHelp])

  private static let limit = 200

  private var messages: [StaffMessage]?
  private var areSent = false
  private var shown: StaffMessage?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let table = ScreenView.Table(
      "messages",
      columns: [
        .init("when", station.say(Texts.when)), .init("who", station.say(areSent ? Texts.to : Texts.from)),
        .init("patient", station.say(Texts.patient)), .init("text", station.say(Texts.what)), .init("seen", station.say(Texts.seenOn)),
      ],
      rows: (messages ?? []).map { message in
        let isNew = !areSent && isNew(message, station)
        let seen = message.recipients.count { $0.seen != nil }
        let cells = [
          station.shortTime(message.at.civil.description),
          areSent ? message.recipients.map(\.name).joined(separator: ", ") : message.senderName, message.patient?.name ?? "",
          message.text.split(separator: "\n").first.map(String.init) ?? "",
        ]
        let state = areSent ? "\(seen)/\(message.recipients.count)" : isNew ? station.say(Texts.new) : "✓"
        let spoken = areSent || isNew ? state : station.say(Texts.seen)
        return .init("\(message.id)", cells + [state], isNew ? .strong : .plain, spoken: cells + [spoken])
      }, empty: station.say(messages == nil ? Texts.working : Texts.noMessages))
    var blocks: [ScreenView.Block] = station.cut(messages?.count, at: Self.limit) + [.table(table)]
    if let shown { blocks += [.heading(shown.senderName), .facts(facts(shown, station)), .text(lines(shown))] }
    var actions: [ScreenView.Action] = [.init("open", station.say(Texts.open), key: "enter", table: "messages")]
    if let shown, shown.sender != station.session?.account { actions.append(.init("reply", station.say(Texts.reply), key: "a")) }
    if shown?.patient != nil, station.may(.readChart) { actions.append(.init("chart", station.say(Texts.chart), key: "c")) }
    if shown?.record != nil, station.may(.readChart) { actions.append(.init("record", station.say(Texts.record), key: "d")) }
    return ScreenView(
      title: station.say(areSent ? Texts.sentMessages : Texts.messages), blocks: blocks,
      actions: actions + [
        .init("new", station.say(Texts.writeMessage), key: "n"),
        .init("box", station.say(areSent ? Texts.messages : Texts.sentMessages), key: "s"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  private func isNew(_ message: StaffMessage, _ station: Station) -> Bool {
    message.recipients.contains { $0.account == station.session?.account && $0.seen == nil }
  }

  private func facts(_ message: StaffMessage, _ station: Station) -> [ScreenView.Fact] {
    var facts: [ScreenView.Fact] = [
      .init("when", station.say(Texts.when), station.time(message.at.civil.description)),
      .init(
        "to", station.say(Texts.to),
        message.recipients.map { $0.name + ($0.seen.map { " ✓ " + station.time($0.civil.description) } ?? "") }.joined(separator: ", ")),
    ]
    if let patient = message.patient { facts.append(.init("patient", station.say(Texts.patient), station.line(patient))) }
    if let record = message.record { facts.append(.init("record", station.say(Texts.record), record)) }
    return facts
  }

  private func lines(_ message: StaffMessage) -> [ScreenView.Line] {
    message.text.split(separator: "\n", omittingEmptySubsequences: false).map { .init(String($0)) }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load]
    case .action("box", _):
      areSent.toggle()
      (messages, shown) = (nil, nil)
      return [load]
    case .finished("load", let value): messages = value as? [StaffMessage]
    case .action("open", let rows):
      guard let id = rows.first.flatMap({ Int64($0) }) else { return [] }
      return [.work("open") { try KeepMessages($0).open(id) }]
    case .finished("open", let value):
      shown = value as? StaffMessage
      if let index = messages?.firstIndex(where: { $0.id == shown?.id }), let shown { messages?[index] = shown }
    case .action("new", _): return [.go("message")]
    case .action("reply", _):
      guard let shown else { return [] }
      var about = ["to": shown.sender, "answers": "\(shown.id)"]
      if let patient = shown.patient {
        about["patient"] = patient.id.description
        about["subject"] = station.line(patient)
      }
      about["record"] = shown.record
      return [.go("message", about)]
    case .action("chart", _): return shown?.patient.map { [.go("chart", ["patient": $0.id.description])] } ?? []
    case .action("record", _):
      return shown?.record.map { [.go("record", ["record": $0, "subject": shown?.patient.map { station.line($0) } ?? ""])] } ?? []
    default: break
    }
    return []
  }

  private var load: Effect {
    let sent = areSent
    return .work("load") { try KeepMessages($0).list(sent: sent, limit: Self.limit) }
  }
}
