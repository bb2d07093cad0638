internal import Foundation

/// What a client has open, as it is kept between two runs.
struct SavedDesk: Codable, Equatable {
  struct SavedPlace: Codable, Equatable {
    var route: String
    var parameters: [String: String]
    /// Fields that say something else than when the screen was opened.
    var fields: [String: String]
    var focus: String?
    /// What was typed into dialogs, by their ids.
    var unanswered: [String: [String: String]]?
    /// The action that asked the question which stands open.
    var asking: String?
    var title: String
    var subject: String

    /// Whether something stands in it that is saved nowhere else.
    var isTyped: Bool { !fields.isEmpty || unanswered?.isEmpty == false }
  }

  var version = 1
  var stack: [SavedPlace] = []
  var shelf: [SavedPlace] = []
  var recent: [Station.Recent] = []

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }

  /// Nil for what another version wrote.
  init?(bytes: [UInt8]) {
    guard let desk = try? JSONDecoder().decode(SavedDesk.self, from: Data(bytes)), desk.version == 1 else { return nil }
    self = desk
  }

  init() {}

  /// Whether it is worth keeping.
  var isEmpty: Bool { stack.isEmpty && shelf.isEmpty && recent.isEmpty }
}
