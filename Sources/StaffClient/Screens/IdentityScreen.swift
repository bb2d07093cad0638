internal import ClinicalModel
internal import Workflows

/// Imported patients who may be somebody we have: both sides field by field, and what somebody decides.
struct IdentityScreen: Screen {
  static let route = Route(
    "identity", title: Texts.identity, door: .permission(ReviewIdentity.self, .mergePatients), help: [Texts.identityHelp])

  private static let limit = 500

  private var entries: [QuarantinedEntry]?
  private var shown: ReviewIdentity.Shown?
  /// The entry that was shown when the screen was left.
  private let shownBefore: Int64?

  init(_ parameters: [String: String]) { shownBefore = parameters["shown"].flatMap { Int64($0) } }

  var parameters: [String: String] { shown.map { ["shown": "\($0.entry.id)"] } ?? [:] }

  func view(_ station: Station) -> ScreenView {
    let queue = ScreenView.Table(
      "entries",
      columns: [
        .init("id", "#"), .init("number", station.say(Texts.number), whole: true), .init("file", station.say(Texts.file)),
        .init("line", station.say(Texts.line), right: true), .init("code", station.say(Texts.problem)),
        .init("since", station.say(Texts.waits)),
      ],
      rows: (entries ?? []).map { entry in
        .init(
          "\(entry.id)",
          [
            "\(entry.id)", "\(entry.facility ?? "?")/\(entry.localID ?? "?")", String(entry.file.split(separator: "/").last ?? ""),
            "\(entry.line)", entry.code, station.age(entry.since),
          ], entry.id == shown?.entry.id ? .strong : .plain)
      }, empty: station.say(entries == nil ? Texts.working : Texts.nobodyWaits))
    var blocks: [ScreenView.Block] = station.cut(entries?.count, at: Self.limit) + [.table(queue)]
    var actions: [ScreenView.Action] = [.init("show", station.say(Texts.bothSides), key: "enter", table: "entries")]
    if let shown {
      blocks += [
        .heading("#\(shown.entry.id)"), .text(shown.entry.issues.map { .init("\($0.code) \(station.say($0.text))", .warning) }),
        .table(
          PersonSides.table(
            "sides",
            [(station.say(Texts.inTheBatch), shown.incoming)]
              + shown.candidates.map { ($0.hospitalNumbers.first ?? $0.id.description, $0.patient) }, station)),
      ]
      if !shown.candidates.isEmpty { actions.append(.init("same", station.say(Texts.onePerson), key: "s")) }
      actions.append(.init("different", station.say(Texts.anotherPerson), key: "d"))
    }
    return ScreenView(
      title: station.say(Texts.identity), blocks: blocks, actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened: return [load] + (shownBefore.map { [show($0, station)] } ?? [])
    case .returned, .databaseChanged, .action("refresh", _): return [load]
    case .finished("load", let value):
      entries = value as? [QuarantinedEntry]
      if entries?.contains(where: { $0.id == shown?.entry.id }) != true { shown = nil }
    case .action("show", let rows):
      guard let id = rows.first.flatMap({ Int64($0) }) else { return [] }
      return [show(id, station)]
    case .finished("show", let value): shown = value as? ReviewIdentity.Shown
    case .action("same", _):
      guard let shown, let first = shown.candidates.first else { return [] }
      // Of several nobody is proposed: a slip would make two people one.
      let choice = ScreenView.Field(
        "candidate", station.say(Texts.who), shown.candidates.count == 1 ? first.id.description : "", .choice,
        options: shown.candidates.map {
          .init($0.id.description, [$0.patient?.name?.text, $0.hospitalNumbers.first].compactMap(\.self).joined(separator: " · "))
        })
      return [.ask(.reason("same", title: station.say(Texts.onePerson), then: [.required(choice)], station), about: ["\(shown.entry.id)"])]
    case .action("different", _):
      guard let shown else { return [] }
      return [.ask(.reason("different", title: station.say(Texts.anotherPerson), station), about: ["\(shown.entry.id)"])]
    case .answered(let decision, let about, let values):
      guard let id = about.first.flatMap({ Int64($0) }) else { return [] }
      let (review, reason) = (ReviewIdentity(try station.requireSession()), values["reason"] ?? "")
      try Self.check(reason)
      let decided =
        decision == "same" ? try review.same(id, as: values["candidate"] ?? "", reason: reason) : try review.different(id, reason: reason)
      guard decided.issues.isEmpty else { return [station.refused(decided.issues)] }
      shown = nil
      return [.say(.good, station.say(Texts.done)), load]
    default: break
    }
    return []
  }

  /// Looking at both sides is audited.
  private func show(_ id: Int64, _ station: Station) -> Effect {
    let reason = station.say(Texts.identityPurpose)
    return .work("show") { try ReviewIdentity($0).show(id, reason: reason) }
  }

  static func check(_ reason: String) throws {
    guard reason.contains(where: \.isLetter) else { throw Refusal(.unusable, code: "QY-ACC-0024", vi: "Phải ghi lý do.", en: "Say why.") }
  }

  private var load: Effect { .work("load") { try ReviewIdentity($0).list(limit: Self.limit) } }
}

/// People field by field beside each other; where they differ from the first, the line says so.
enum PersonSides {
  static func table(_ id: String, _ sides: [(title: String, patient: Patient?)], _ station: Station) -> ScreenView.Table {
    let traits: [(id: String, label: BilingualText, value: (Patient) -> String)] = [
      ("name", Texts.name, { $0.names.map(\.text).joined(separator: "; ") }), ("sex", Texts.sex, { station.text($0.sex) }),
      ("birthDate", Texts.birthDate, { station.text($0.birthDate) }),
      ("nationalID", Texts.nationalID, { numbers($0) { $0 == .nationalID || $0 == .formerNationalID || $0 == .passport } }),
      ("insurance", Texts.insurance, { $0.coverages.map(\.card).joined(separator: "; ") }),
      ("numbers", Texts.number, { numbers($0) { $0 == .hospitalNumber || $0 == .insuranceNumber } }),
      ("phone", Texts.phone, { $0.telecom.map(\.value).joined(separator: "; ") }),
      (
        "address", Texts.address,
        { $0.addresses.map { station.line($0) }.joined(separator: "; ") }
      ),
    ]
    let rows = traits.compactMap { trait -> ScreenView.Row? in
      let values = sides.map { side in side.patient.map(trait.value) }
      guard values.contains(where: { $0?.isEmpty == false }) else { return nil }
      let first = SearchKey.fold((values.first ?? nil) ?? "")
      let differs = values.dropFirst().contains { value in value.map { !$0.isEmpty && SearchKey.fold($0) != first } ?? false }
      let cells = [(differs ? "≠ " : "= ") + station.say(trait.label)] + values.map { $0 ?? station.say(Texts.notOpened) }
      // By ear each side is named: an address has commas of its own.
      let named = zip(sides, values).map { side, value in side.title + ": " + (value ?? station.say(Texts.notOpened)) }
      let word = station.say(differs ? Texts.spokenDiffers : Texts.spokenSame).trimmed
      return .init(
        trait.id, cells, differs ? .warning : .plain,
        spoken: [station.say(trait.label) + ", " + word + ". " + named.joined(separator: "; ")])
    }
    return ScreenView.Table(
      id, columns: [.init("trait", "")] + sides.enumerated().map { .init("side\($0)", $1.title) }, rows: rows, empty: "")
  }

  private static func numbers(_ patient: Patient, _ isMeant: (Identifier.System) -> Bool) -> String {
    patient.identifiers.filter { isMeant($0.system) }.map(\.value).joined(separator: "; ")
  }
}
