internal import ClinicalModel
internal import Terminology
internal import Workflows

/// Writes a note from a template: draft, then final by attestation; what somebody else wrote in between stands beside it.
struct NoteScreen: Screen {
  static let route = Route(
    "note", title: Texts.note, door: .permission(KeepRecord.self, .writeRecords), help: [Texts.noteHelp], isPlace: false, keepsTyped: true)

  private let encounter: String
  private let subject: String
  private var number: String
  private var kind: RecordKind
  private var values: [String: String] = [:]
  /// The digest of the draft that this text was made from; empty for a new one.
  private var seen: String
  private var isLoaded: Bool
  /// Entries that the form doesn't show and must not lose, by section.
  private var kept: [String: [ClinicalEntry]] = [:]
  /// What the draft says that stands under `seen`: a save that changes nothing writes nothing.
  private var saved: [ClinicalRecord.Section]?
  private var theirs: (record: ClinicalRecord, digest: String)?

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
    number = parameters["record"] ?? ""
    seen = parameters["seen"] ?? ""
    kind = parameters["kind"].flatMap { RecordKind(rawValue: $0) } ?? .treatmentSheet
    isLoaded = number.isEmpty
  }

  var parameters: [String: String] {
    ["encounter": encounter, "subject": subject, "record": seen.isEmpty ? "" : number, "kind": kind.rawValue, "seen": seen]
  }

  private var facility: FacilityCode? { encounter.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) } }

  /// The parts of the template, and those of another that have text already: what will be attested is in sight.
  private var sections: [String] {
    let own = NoteTemplate.of(kind).sections
    let others = values.keys.filter { !own.contains($0) && $0 != "diagnoses" && values[$0]?.trimmed.isEmpty == false }
    return own + Set(others).union(kept.keys.filter { !own.contains($0) }).sorted()
  }

  // MARK: What is shown

  func view(_ station: Station) -> ScreenView {
    guard isLoaded else {
      return ScreenView(title: station.say(Texts.note), subject: subject, blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let issues = issues(station)
    let diseases = diseases(station)
    var fields: [ScreenView.Field] = [
      .init(
        "kind", station.say(Texts.template), kind.rawValue, .choice,
        options: NoteTemplate.all.map { .init($0.kind.rawValue, station.say($0.kind.name)) })
    ]
    for section in sections {
      fields.append(.init(section, station.sectionName(section), values[section] ?? "", .text))
      if section == NoteTemplate.of(kind).diagnosesAfter {
        fields.append(
          .init(
            "diagnoses", station.say(Texts.diagnoses), values["diagnoses"] ?? "", hint: station.say(Texts.diagnosesHint),
            options: diseases, problems: diseases.isEmpty ? issues : []))
      }
    }
    if NoteTemplate.of(kind).diagnosesAfter == nil, !fields.isEmpty { fields[fields.count - 1].problems += issues }
    var actions: [ScreenView.Action] = [
      .init("save", station.say(Texts.saveDraft), key: "ctrl-s"), .init("sign", station.say(Texts.saveAndAttest), key: "f9"),
    ]
    var blocks: [ScreenView.Block] = [.fields(fields)]
    if let theirs {
      blocks = [.columns([blocks, [.heading(station.say(Texts.theirs)), .text(station.lines(theirs.record))]])]
      actions += [.init("keepMine", station.say(Texts.keepMine), key: "f7"), .init("takeTheirs", station.say(Texts.takeTheirs), key: "f8")]
    }
    return ScreenView(title: station.say(kind.name), subject: subject, blocks: blocks, actions: actions)
  }

  /// What the rules say of a text that is there; an empty note is no mistake yet.
  private func issues(_ station: Station) -> [ScreenView.Problem] {
    guard let session = station.session, values.values.contains(where: { !$0.trimmed.isEmpty }), let record = record(station) else {
      return []
    }
    return KeepRecord(session).issues(record).map { station.problem($0) }
  }

  /// What fits the disease that is being typed: the last of those between commas.
  private func diseases(_ station: Station) -> [ScreenView.Option] {
    let parts = (values["diagnoses"] ?? "").split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard let last = parts.last, last.count > 1, !ICD10.isKnown(last.uppercased()) else { return [] }
    return ICD10.search(last, limit: 8).map { entry in
      .init((parts.dropLast() + [entry.code]).joined(separator: ", "), "\(entry.code) \(station.language == .vi ? entry.vi : entry.en)")
    }
  }

  // MARK: What it says

  private func record(_ station: Station) -> ClinicalRecord? {
    guard let author = station.practitioner, let id = ClinicalRecord.ID(number.isEmpty ? "R-" : number),
      let encounter = encounter.split(separator: "/", maxSplits: 1).last.flatMap({ Encounter.ID($0) })
    else { return nil }
    var parts = sections.map { code in
      ClinicalRecord.Section(
        code: code, narrative: values[code].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }, entries: kept[code] ?? [])
    }
    let conditions = (values["diagnoses"] ?? "").split(separator: ",").map { String($0).trimmed.uppercased() }.filter { !$0.isEmpty }.map {
      code in
      ClinicalEntry.condition(Condition(coding: Coding(.icd10, code, display: ICD10.entry(code)?.vi)))
    }
    if let place = NoteTemplate.of(kind).diagnosesAfter, let index = parts.firstIndex(where: { $0.code == place }) {
      parts[index].entries += conditions
    }
    return ClinicalRecord(
      id: id, encounter: encounter, kind: kind, status: .preliminary, author: author, authored: station.now.civil,
      sections: parts.filter { $0.narrative != nil || !$0.entries.isEmpty })
  }

  private mutating func take(_ record: ClinicalRecord, _ digest: String) {
    (kind, seen, isLoaded, theirs, saved) = (record.kind, digest, true, nil, record.sections)
    values = [:]
    kept = [:]
    var codes: [String] = []
    for section in record.sections {
      values[section.code] = section.narrative ?? ""
      for entry in section.entries {
        if case .condition(let condition) = entry, section.code == NoteTemplate.of(kind).diagnosesAfter {
          codes.append(condition.coding.code)
        } else {
          kept[section.code, default: []].append(entry)
        }
      }
    }
    values["diagnoses"] = codes.joined(separator: ", ")
  }

  // MARK: What is done

  private struct Loaded: Sendable {
    var record: ClinicalRecord
    var digest: String
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      if station.practitioner == nil { return [.say(.bad, "QY-UI-0007 " + station.say(Texts.notAnAuthor))] }
      if !isLoaded { try load(station) }
      // The names of the diseases are folded once, beside the keys.
      let warming = Effect.work("warming") { _ in ICD10.search("viem phoi", limit: 1).count }
      return isLoaded ? [.focus(sections.first ?? "kind"), warming] : []
    case .changed("kind", let value): kind = RecordKind(rawValue: value) ?? kind
    case .changed(let field, let value): values[field] = value
    case .action("save", _): return try save(station).effects
    case .action("sign", _):
      let saved = try save(station)
      guard saved.isKept else { return saved.effects }
      return [
        .saved, .ask(.attestation("sign", title: station.say(Texts.attest), lines: [.init(station.say(Texts.attestWarning))], station)),
      ]
    case .answered("sign", let values): return try sign(values["password"] ?? "", station)
    case .action("keepMine", _):
      if let theirs { seen = theirs.digest }
      (theirs, saved) = (nil, nil)
      return try save(station).effects
    case .action("takeTheirs", _): if let theirs { take(theirs.record, theirs.digest) }
    default: break
    }
    return []
  }

  /// The draft as it stands in the database; what was typed after it comes over it.
  private mutating func load(_ station: Station) throws {
    guard let facility, let id = ClinicalRecord.ID(number) else { return }
    let read = ReadRecord(try station.requireSession())
    guard let state = try read.history(id, of: facility, reason: station.say(Texts.ownPurpose)).last else { return }
    let asked = seen
    take(try read.content(of: state), state.digest)
    // Somebody wrote since this text was begun: the conflict shows when it is saved.
    if !asked.isEmpty { seen = asked }
  }

  private mutating func save(_ station: Station) throws -> (isKept: Bool, effects: [Effect]) {
    let session = try station.requireSession()
    if number.isEmpty { number = session.newNumber("R") }
    guard let record = record(station), let facility else {
      return (false, [.say(.bad, "QY-UI-0007 " + station.say(Texts.notAnAuthor))])
    }
    if !seen.isEmpty, record.sections == saved { return (true, [.saved]) }
    switch try KeepRecord(session).draft(record, of: facility, seen: seen.isEmpty ? nil : seen) {
    case .kept(let state, _):
      (seen, theirs, saved) = (state.digest, nil, record.sections)
      return (true, [.saved, .say(.good, station.say(Texts.draftSaved, "\(facility)/\(number)"))])
    case .refused(let issues):
      return (false, [.say(.bad, issues.filter { $0.severity == .error }.prefix(1).map { "\($0.code) \(station.say($0.text))" }.joined())])
    case .conflict(let current, _):
      if let current { theirs = (try ReadRecord(session).content(of: current), current.digest) }
      return (false, [.say(.warning, station.say(Texts.conflict))])
    }
  }

  private mutating func sign(_ password: String, _ station: Station) throws -> [Effect] {
    guard let facility, let id = ClinicalRecord.ID(number) else { return [] }
    let session = try station.requireSession()
    switch try KeepRecord(session).sign(id, of: facility, seen: seen, password: password) {
    case .kept: return [.saved, .back, .say(.good, station.say(Texts.signedDone, "\(facility)/\(number)"))]
    case .refused(let issues):
      return [station.refused(issues)]
    case .conflict(let current, _):
      if let current { theirs = (try ReadRecord(session).content(of: current), current.digest) }
      return [.say(.warning, station.say(Texts.conflict))]
    }
  }
}
