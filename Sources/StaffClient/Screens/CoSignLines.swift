internal import ClinicalModel
internal import Workflows

/// What somebody who signs stands for, beside an author or as one of several drafts: whose record it is, who wrote it, what the patient is allergic to
/// and what else only the chart tells, and what it says; of an amendment what it changed, where somebody stood beside the version before.
struct CoSignLines {
  /// Whose it is, who wrote it when and why, and what has to be known of the patient.
  var head: [ScreenView.Line]
  var said: [ScreenView.Line] = []

  /// Lines of each where several are signed together.
  private static let fewLines = 6

  var whole: [ScreenView.Line] { head + said }

  /// Its first lines, and how many more there are.
  func beginning(_ station: Station) -> [ScreenView.Line] {
    guard said.count > Self.fewLines else { return whole }
    return head + said.prefix(Self.fewLines) + [.init(station.say(Texts.moreLines, "\(said.count - Self.fewLines)"), .dim)]
  }

  init(head: [ScreenView.Line]) { self.head = head }

  /// - Parameter history: the versions, oldest first; the last one is signed.
  init(_ history: [RecordState], of patient: String, _ station: Station) throws {
    head = []
    guard let state = history.last else { return }
    let session = try station.requireSession()
    let read = ReadRecord(session)
    let record = try read.content(of: state)
    let allergies = try ReadCourse(session).allergies(record.encounter, of: state.facility, reason: station.say(Texts.ownPurpose))
    head = [
      ScreenView.Line([patient, station.title(record.title, of: state.kind)].filter { !$0.isEmpty }.joined(separator: " · "), .strong),
      ScreenView.Line(
        station.say(Texts.authorAndTime, station.name(of: state.author, at: state.facility), station.time(state.authored)), .dim),
      station.line(of: allergies),
    ]
    head += try NoteScreen.warnings(attesting: record, of: state.facility, station)
    said = station.lines(record)
    if let reason = state.reason {
      let before = history.dropLast().last { version in
        version.version < state.version && version.destroyedBy == nil && version.attestations.contains { $0.purpose == .coSigner }
      }
      head.append(.init(station.say(before == nil ? Texts.amendedUnseen : Texts.amendedBecause, reason), .warning))
      if let before { said = Self.changes(from: station.lines(try read.content(of: before)), to: said, station) }
    }
  }

  /// The lines that went and those that came, in the order of the text.
  private static func changes(from old: [ScreenView.Line], to new: [ScreenView.Line], _ station: Station) -> [ScreenView.Line] {
    let changes = new.map(\.text).difference(from: old.map(\.text)).map { change -> (place: Int, line: ScreenView.Line) in
      switch change {
      case .remove(let place, let text, _):
        (place, .init("- " + text, .bad, spoken: station.say(Texts.goneLine, text)))
      case .insert(let place, let text, _):
        (place, .init("+ " + text, .good, spoken: station.say(Texts.newLine, text)))
      }
    }
    let sorted = changes.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element.line)
    return sorted.isEmpty ? [.init(station.say(Texts.amendedNothing), .dim)] : sorted
  }
}
