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

  /// Forgets what was typed: an arrow steps.
  mutating func forget() { letters = "" }

  /// The option that a character goes to; nil for a character that stays at the option that is chosen.
  ///
  /// - Parameters:
  ///   - labels: what the options are called, in order.
  ///   - current: which of them is chosen.
  ///   - now: milliseconds.
  mutating func option(for character: Character, in labels: [String], of field: String, current: Int?, now: Int) -> Int? {
    if self.field != field { letters = "" }
    let isPaused = now - at >= Self.pause
    (self.field, at) = (field, now)
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
      return labels.indices.contains(number - 1) ? number - 1 : nil
    }
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
