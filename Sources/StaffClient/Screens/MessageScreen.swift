internal import ClinicalModel
internal import Workflows

/// Writes to other members of staff, about a patient or a record or neither.
struct MessageScreen: Screen {
  static let route = Route(
    "message", title: Texts.writeMessage, door: .permission(KeepMessages.self, .useClient), help: [Texts.messageHelp], keepsTyped: true)

  private var to: String
  private var text = ""
  private var record: String
  /// What it was opened with: whom it answers, and about whom and what it is.
  private let about: [String: String]
  private var addressees: [Addressee] = []

  init(_ parameters: [String: String]) {
    to = parameters["to"] ?? ""
    record = parameters["record"] ?? ""
    text = parameters["text"] ?? ""
    about = parameters.filter { ["to", "record", "patient", "subject", "answers", "text"].contains($0.key) }
  }

  var parameters: [String: String] { about }

  func view(_ station: Station) -> ScreenView {
    let blocks: [ScreenView.Block] = [
      .fields([
        .required(.init("to", station.say(Texts.to), to, hint: station.say(Texts.toHint), options: options(station))),
        .init("record", station.say(Texts.record), record, hint: station.say(Texts.aboutRecordHint)),
        .required(.init("text", station.say(Texts.what), text, .text, hint: station.say(Texts.messageHint))),
      ])
    ]
    return ScreenView(
      title: station.say(Texts.writeMessage), subject: about["subject"] ?? about["patient"], blocks: blocks,
      actions: [.init("send", station.say(Texts.send), key: "ctrl-s")])
  }

  private static func names(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// People and departments that fit what is typed last, as whole values of the field.
  private func options(_ station: Station) -> [ScreenView.Option] {
    let names = Self.names(to)
    let departments = Set(addressees.flatMap(\.departments)).sorted()
    guard let last = names.last, to.last != "," else { return [] }
    if addressees.contains(where: { $0.account == last }) || departments.contains(last) { return [] }
    let wanted = SearchKey.fold(last).split(separator: " ")
    func fits(_ text: String) -> Bool {
      let words = SearchKey.fold(text).split(separator: " ")
      return !wanted.isEmpty && wanted.allSatisfy { letters in words.contains { $0.hasPrefix(letters) } }
    }
    let people = addressees.filter { person in
      !names.dropLast().contains(person.account) && fits(person.account + " " + person.name)
    }.map { ($0.account, "\($0.account) · \($0.name)") }
    let wards = departments.filter { fits($0) }.map { ($0, $0 + " · " + station.say(Texts.wholeDepartment)) }
    return (people + wards).prefix(8).map { name, label in .init((names.dropLast() + [name]).joined(separator: ", "), label) }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return [.work("addressees") { try KeepMessages($0).addressees() }] + (to.isEmpty ? [] : [.focus("text")])
    case .finished("addressees", let value): addressees = value as? [Addressee] ?? []
    case .changed("to", let value): to = value
    case .changed("record", let value): record = value.trimmed
    case .changed("text", let value): text = value
    case .action("send", _):
      _ = try KeepMessages(try station.requireSession()).send(
        text, to: Self.names(to), patient: about["patient"], record: record.isEmpty ? nil : record,
        answering: about["answers"].flatMap { Int64($0) })
      return [.saved, .back, .say(.good, station.say(Texts.sent))]
    default: break
    }
    return []
  }
}
