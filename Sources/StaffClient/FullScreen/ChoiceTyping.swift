internal import ClinicalModel

/// Typing the name of an option into a choice: the letters that were typed tell apart what begins with the same.
struct ChoiceTyping {
  /// Milliseconds after which a letter begins another name, where one begins with it.
  static let pause = 1000

  private var field = ""
  /// Folded, without spaces.
  private var letters = ""
  /// Whether the last character typed was the space between two words.
  private var isBetweenWords = false
  private var at = 0
  /// What was chosen before a number that goes on chose by its place, and the number.
  private var counted: (before: Int?, number: String)?
  /// Whether what is typed is somebody's who took the field for another, a date's: nothing of it chooses.
  private var isAstray = false

  /// Where a character leads.
  enum Step: Equatable {
    case stays
    case goes(to: Int)
    /// Back to where nothing was chosen.
    case clears
  }

  /// Forgets what was typed: an arrow steps.
  mutating func forget() { (letters, counted, isAstray) = ("", nil, false) }

  /// The option that a character goes to.
  ///
  /// - Parameters:
  ///   - labels: what the options are called, in order.
  ///   - current: which of them is chosen.
  ///   - now: milliseconds.
  mutating func step(for character: Character, in labels: [String], of field: String, current: Int?, now: Int) -> Step {
    let isPaused = now - at >= Self.pause
    if self.field != field { forget() }
    if isPaused { (counted, isAstray) = (nil, false) }
    (self.field, at) = (field, now)
    if isAstray { return .stays }
    if let counted, let number = Int(counted.number + String(character)), labels.indices.contains(number - 1) {
      self.counted = (counted.before, "\(number)")
      return .goes(to: number - 1)
    }
    // A number that goes on as no option's place does was none: a date that was meant for the next field chooses nothing.
    if let counted, character != " ", letter(character, in: labels) == nil {
      (self.counted, isAstray) = (nil, true)
      return counted.before.map { .goes(to: $0) } ?? .clears
    }
    return option(for: character, in: labels, current: current, isPaused: isPaused).map { .goes(to: $0) } ?? .stays
  }

  /// The first option that begins with a character.
  private func letter(_ character: Character, in labels: [String]) -> Int? {
    let typed = SearchKey.fold(String(character))
    return typed.isEmpty ? nil : labels.firstIndex { SearchKey.fold($0).hasPrefix(typed) }
  }

  private mutating func option(for character: Character, in labels: [String], current: Int?, isPaused: Bool) -> Int? {
    let names = labels.map { SearchKey.fold($0) }
    if character == " " { return space(names, current, isPaused) }
    let typed = SearchKey.fold(String(character))
    // A tone mark that comes by itself belongs to the letter before it.
    guard !typed.isEmpty else { return nil }
    defer { isBetweenWords = false }
    func first(beginning text: String, after current: Int? = nil) -> Int? {
      names.indices.map { ($0 + (current ?? -1) + 1) % names.count }.first { Self.solid(names[$0]).hasPrefix(text) }
    }
    // After a pause a name goes on only where none begins anew.
    if !letters.isEmpty, !isPaused || first(beginning: typed) == nil, let meant = first(beginning: letters + typed) {
      letters += typed
      return meant
    }
    // Options that have no numbers of their own are counted.
    if let number = Int(typed), first(beginning: typed) == nil {
      letters = ""
      guard labels.indices.contains(number - 1) else {
        isAstray = true
        return nil
      }
      counted = (current, typed)
      return number - 1
    }
    counted = nil
    // Another beginning, or the same letter again: the next option that begins with it.
    letters = typed
    return first(beginning: typed, after: current)
  }

  /// A space stands between two words of the name that is being typed; after none it steps.
  private mutating func space(_ names: [String], _ current: Int?, _ isPaused: Bool) -> Int? {
    if !letters.isEmpty, !isBetweenWords, !isPaused || current.map({ Self.hasWord(after: letters, in: names[$0]) }) == true {
      isBetweenWords = true
      return nil
    }
    letters = ""
    return names.isEmpty ? nil : ((current ?? -1) + 1) % names.count
  }

  /// Whether a name goes on with another word after these letters.
  private static func hasWord(after letters: String, in name: String) -> Bool {
    var rest = letters[...]
    for character in name {
      guard let next = rest.first else { return character == " " }
      if character == " " { continue }
      guard character == next else { return false }
      rest.removeFirst()
    }
    return false
  }

  private static func solid(_ name: String) -> String { name.replacing(" ", with: "") }
}
