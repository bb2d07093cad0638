internal import ClinicalModel
internal import Workflows

/// What somebody who signs beside an author stands for: whose record it is, who wrote it, and what it says, or what an amendment changed.
struct CoSignLines {
  /// Lines of each where several are signed together.
  private static let fewLines = 6

  /// - Parameters:
  ///   - history: the versions, oldest first; the last one is signed.
  ///   - isOneOfSeveral: whether only its first lines are told.
  static func lines(_ history: [RecordState], of patient: String, isOneOfSeveral: Bool, _ station: Station) throws -> [ScreenView.Line] {
    guard let state = history.last else { return [] }
    let read = ReadRecord(try station.requireSession())
    let record = try read.content(of: state)
    var lines = [
      ScreenView.Line([patient, station.title(record.title, of: state.kind)].filter { !$0.isEmpty }.joined(separator: " · "), .strong),
      ScreenView.Line(
        station.say(Texts.authorAndTime, station.name(of: state.author, at: state.facility), station.time(state.authored)), .dim),
    ]
    var said = station.lines(record)
    if let reason = state.reason, let before = history.dropLast().last(where: { $0.version < state.version && $0.destroyedBy == nil }) {
      lines.append(.init(station.say(Texts.amendedBecause, reason), .warning))
      said = changes(from: station.lines(try read.content(of: before)), to: said, station)
    }
    guard isOneOfSeveral, said.count > fewLines else { return lines + said }
    return lines + said.prefix(fewLines) + [.init(station.say(Texts.moreLines, "\(said.count - fewLines)"), .dim)]
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
