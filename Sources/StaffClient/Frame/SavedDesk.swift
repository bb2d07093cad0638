internal import ClinicalModel
internal import Foundation

/// What a client has open, as it is kept between two runs.
struct SavedDesk: Codable, Equatable {
  struct SavedPlace: Codable, Equatable {
    var route: String
    var parameters: [String: String]
    /// Fields that say something else than when the screen was opened.
    var fields: [String: String]
    var focus: String?
    /// Questions that were begun and not answered, the latest last; nil for none.
    var questions: [KeptQuestion]?
    /// The row that is chosen in each table, by its id; nil for none.
    var chosen: [String: String]?
    var title: String
    var subject: String
    /// When it was left, in seconds since 1970; nil while it is open. What a client was killed over was left when its desk was kept last.
    var leftAt: Int64?

    /// Whether something stands in it that is saved nowhere else.
    var isTyped: Bool { !fields.isEmpty || questions?.isTyped == true }
  }

  var version = 1
  /// When it was kept last, in seconds since 1970.
  var keptAt: Int64?
  /// The page below all others, when a question stood over it.
  var home: SavedPlace?
  var stack: [SavedPlace] = []
  var shelf: [SavedPlace] = []
  var recent: [Station.Recent] = []
  /// The language that the person chose; nil for who never did.
  var language: Language?

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

  /// A place that was open when the client ended without being asked to, left then.
  func killed(over place: SavedPlace) -> SavedPlace {
    var place = place
    place.leftAt = place.leftAt ?? keptAt
    return place
  }

  /// Whether it is worth keeping.
  var isEmpty: Bool { home == nil && stack.isEmpty && shelf.isEmpty && recent.isEmpty && language == nil }
}
