public import ClinicalModel
public import Workflows

/// One place in the client: what is known there, what it shows, and what events do to it. It draws nothing and reads no key.
///
/// `docs/client.md` shows how to write one. A screen keeps the values of its fields itself: `changed` tells it, `view` gives them back.
public protocol Screen: Sendable {
  static var route: Route { get }

  /// - Parameter parameters: what `parameters` gave before; unknown ones are ignored, missing ones make an empty screen.
  init(_ parameters: [String: String])

  /// What it takes to open the same place again.
  var parameters: [String: String] { get }

  /// Pure: what is shown now. Called at each key.
  func view(_ station: Station) -> ScreenView

  /// What an event changes. A `Refusal` that is thrown is shown to the person.
  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect]
}

/// A screen's name and door.
public struct Route: Sendable {
  /// Who may open it: asked for, and audited, at each opening.
  public enum Door: Sendable {
    /// Before anybody has signed in.
    case open
    case permission(any Workflow.Type, Permission)
    /// In a sandbox only.
    case practice
  }

  /// `find`: what stands after `^`, in files and in `--screen`.
  public let name: String
  public let title: BilingualText
  public let door: Door
  /// The second level of help: what the screen is for and how it is used, a paragraph each.
  public let help: [BilingualText]
  /// Whether it opens without parameters: from the palette and by `^NAME`.
  public let isPlace: Bool
  /// Whether what is typed there is kept when it is left, until it is saved or thrown away.
  public let keepsTyped: Bool
  /// Whether a jump to it is about the encounter that the screen before was about.
  public let followsEncounter: Bool

  public init(
    _ name: String, title: BilingualText, door: Door, help: [BilingualText], isPlace: Bool = true, keepsTyped: Bool = false,
    followsEncounter: Bool = false
  ) {
    self.name = name
    self.title = title
    self.door = door
    self.help = help
    self.isPlace = isPlace
    self.keepsTyped = keepsTyped
    self.followsEncounter = followsEncounter
  }
}

/// What happens to a screen.
public enum ScreenEvent: Sendable {
  /// It came up for the first time.
  case opened
  /// It came up again from below another.
  case returned
  /// Somebody changed something in the database.
  case databaseChanged
  case changed(field: String, value: String)
  /// An action of the screen, with the ids of the rows it is for. What asks a question asks the same one when it is told again of the same rows: so a
  /// question that stood open when a client was killed is asked again.
  case action(String, rows: [String])
  /// A dialog was confirmed, with what it was asked about and its fields.
  case answered(String, about: [String], [String: String])
  /// Work ended, with what it gave.
  case finished(String, any Sendable)
  /// Work threw; it has been shown to the person already.
  case failed(String)
}

/// What a screen asks for.
public enum Effect: Sendable {
  case go(String, [String: String] = [:])
  /// Another screen in place of this one.
  case replace(String, [String: String] = [:])
  case back
  case say(ScreenView.Tone, String)
  /// A question.
  ///
  /// - about: what it is asked about, by its ids, where the screen stands for more than one thing: what is typed into it stays with these, whatever the
  ///   list above it shows meanwhile, and stands there for no others. The answer has them.
  case ask(Dialog, about: [String])
  /// Work on the database, aside from the keys; its end comes as `finished`. A later one of the same name takes the place of one that waits.
  ///
  /// - after: milliseconds to wait for a later one.
  case work(String, after: Int = 0, @Sendable (Session) throws -> any Sendable)
  /// Work that still waits for its time is not done.
  case forget(String)
  case focus(String)
  /// A table gets the keys, with this row chosen.
  case choose(table: String, row: String)
  /// Something was done with these rows: only the refused ones stay marked, and the question that asked is left about them.
  case acted(table: String, on: [String], refused: [String])
  /// The person looks at this patient: first in the list of recent ones.
  case looking(Station.Recent)
  /// This was written, a record (`HOSPITAL/NUMBER`) or an account: the list that is gone back to has it chosen.
  case wrote(String)
  /// What was typed is saved: leaving loses nothing.
  case saved
  case signIn(account: String, password: String, code: String)
  case signOut
  /// The same, for whoever signs in again at once: their account stands there.
  case signInAgain
  case resume(shelved: String)
  case discard(shelved: String)
}

extension ScreenEvent {
  /// Whether a screen that asks for work at this event loads what it shows.
  var mayReload: Bool {
    switch self {
    case .opened, .returned, .databaseChanged, .action("refresh", _): true
    default: false
    }
  }

  /// Whether what a screen loads after it is not what the person did themselves; nil where it says nothing of that.
  var loadsForOthers: Bool? {
    switch self {
    case .databaseChanged: true
    case .opened, .returned, .action, .answered, .changed: false
    case .finished, .failed: nil
    }
  }
}

extension Effect {
  var isWork: Bool {
    if case .work = self { true } else { false }
  }
}

/// A question over the screen: a few fields and yes or no. What is typed into it is kept as a screen's fields are, secrets aside.
public struct Dialog: Sendable {
  public var id: String
  public var title: String
  public var lines: [ScreenView.Line]
  /// All that the lines tell the beginning of, where they do: a listener has no other place to read the rest.
  public var whole: [ScreenView.Line]?
  public var fields: [ScreenView.Field]
  /// What Enter does, in a word.
  public var confirm: String
  /// Whether it only asks what is to be shown: who leaves it has said so, and nothing waits for an answer.
  public var isPassing = false
  /// The same question, which only asks what is to be shown.
  public var passing: Dialog {
    var dialog = self
    dialog.isPassing = true
    return dialog
  }

  /// What fits what is typed into a field, by the field's id; it may look at the other fields.
  public var suggest: [String: @Sendable (_ typed: String, _ values: [String: String]) -> [ScreenView.Option]] = [:]
  /// What whoever types should know of a field before they answer, by the field's id; it may look at all fields.
  public var check: [String: @Sendable (_ values: [String: String]) -> ScreenView.Problem?] = [:]

  public init(_ id: String, title: String, lines: [ScreenView.Line] = [], fields: [ScreenView.Field] = [], confirm: String) {
    self.id = id
    self.title = title
    self.lines = lines
    self.fields = fields
    self.confirm = confirm
  }

  /// Asks for what attests: the PIN of who has one, or the password, and the code of who has a second factor. `Station.attesting` takes the values.
  public static func attestation(_ id: String, title: String, lines: [ScreenView.Line], _ station: Station) -> Dialog {
    let pin = ScreenView.Field("pin", station.say(Texts.pin), "", .secret, hint: station.say(Texts.pinHint))
    return Dialog(
      id, title: title, lines: lines,
      fields: (station.owner?.hasPIN == true ? [pin] : []) + [
        // The question covers the step that tells it.
        .init(
          "password", station.say(Texts.password), "", .secret,
          hint: station.practice == nil ? "" : station.say(Texts.practicePassword, Practice.password))
      ] + (station.owner?.hasSecondFactor == false ? [] : [.code(station)]), confirm: station.say(Texts.attest))
  }
}

/// What writes pages to files; each gives the path that it wrote.
public struct Printer: Sendable {
  let text: @Sendable (_ text: String, _ path: String) throws -> String
  let pdf: @Sendable (_ html: String, _ path: String) throws -> String

  public init(text: @escaping @Sendable (String, String) throws -> String, pdf: @escaping @Sendable (String, String) throws -> String) {
    self.text = text
    self.pdf = pdf
  }
}

/// Who works where: what every screen may know.
public struct Station: Sendable {
  /// Somebody who was looked at.
  public struct Recent: Hashable, Sendable, Codable {
    /// `HOSPITAL/NUMBER`, or the number in this database.
    public var id: String
    public var name: String
    /// As it is stored, `1980-01-15`: it is worded when it is shown.
    public var birthDate: String?
    /// `HOSPITAL/NUMBER`; nil for who has none.
    public var number: String?

    public init(id: String, name: String, birthDate: PartialDate?, number: String?) {
      self.id = id
      self.name = name
      self.birthDate = birthDate?.description
      self.number = number
    }
  }

  /// Something typed and left before it was saved.
  public struct Shelved: Hashable, Sendable {
    public var id: String
    public var title: String
    public var subject: String
    /// When it was left, in seconds since 1970: where a client was killed over it, when it was kept last.
    public var leftAt: Int64?
  }

  public internal(set) var language: Language
  public internal(set) var session: Session?
  /// The operating system's name of whoever runs the program.
  public let account: String
  let printer: Printer?
  public internal(set) var owner: KeepDesk.Owner?
  public internal(set) var recent: [Recent] = []
  public internal(set) var shelf: [Shelved] = []
  /// Where the person stands in the exercises; nil outside of a sandbox.
  public internal(set) var practice: PracticeStanding?
  /// Whether what the screen on top asked for last could not be had.
  var hasFailed = false
  /// What the last act wrote; nil once something else is done.
  var wrote: String?
  let clock: @Sendable () -> Moment
  let practiceDesk: PracticeDesk?

  public var now: Moment { clock() }

  /// Who works where: the hospital, the person, and their roles.
  public var who: [String] {
    let roles = session?.roles.map(text).sorted().joined(separator: " + ") ?? ""
    return [facility?.rawValue, owner?.name ?? session?.account, roles].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// Where the person writes: their practitioner's hospital, else the database's own.
  public var facility: FacilityCode? {
    owner?.practitioner.flatMap { $0.split(separator: "/").first }.flatMap { FacilityCode($0) } ?? owner?.hospital
  }

  /// The person as an author at `facility`; nil for who treats nobody.
  public var practitioner: Practitioner.ID? {
    owner?.practitioner.flatMap { $0.split(separator: "/", maxSplits: 1).last }.flatMap { Practitioner.ID($0) }
  }

  /// The name of a practitioner of the hospital where the person writes; elsewhere, and where nobody said it, the number.
  func name(of practitioner: String, at facility: FacilityCode?) -> String {
    (facility == self.facility ? owner?.colleagues[practitioner]?.name : nil) ?? practitioner
  }

  /// The given name, for lists.
  func shortName(of practitioner: String, at facility: FacilityCode?) -> String {
    let name = name(of: practitioner, at: facility)
    return name.split(separator: " ").last.map(String.init) ?? name
  }

  /// What nothing comes of any more is not said to be on its way.
  public func say(_ text: BilingualText) -> String { (hasFailed && text == Texts.working ? Texts.notLoaded : text)[language] }

  /// A text with its blanks `%1`, `%2` filled.
  public func say(_ text: BilingualText, _ values: String...) -> String {
    var result = text[language]
    for (index, value) in values.enumerated() { result = result.replacing("%\(index + 1)", with: value) }
    return result
  }

  public func may(_ permission: Permission) -> Bool { session?.may(permission) ?? false }

  /// The session, for work that is done at once.
  public func requireSession() throws -> Session {
    guard let session else {
      throw Refusal(.access, code: "QY-UI-0002", vi: "Chưa đăng nhập.", en: "Nobody has signed in.")
    }
    return session
  }

  /// The session in which an attestation is made, and its secret, by the answers of `Dialog.attestation`: a PIN that was typed counts first.
  public func attesting(_ values: [String: String]) throws -> (Session, String) {
    let session = try requireSession()
    if let pin = values["pin"], !pin.isEmpty { return (session.confirmingByPIN(), pin) }
    return (session, values["password"] ?? "")
  }

  /// A `Problem` of a field from what would be refused.
  func problem(_ refusal: Refusal) -> ScreenView.Problem { .init(code: refusal.code, text: say(refusal.text), isError: true) }

  /// A `Problem` of a field from an issue of the rules.
  public func problem(_ issue: Issue) -> ScreenView.Problem {
    .init(code: issue.code, text: say(issue.text), isError: issue.severity == .error)
  }
}
