internal import Foundation

/// Text under a cursor, edited by what a reader takes for one character, with undo.
///
/// Marks that an input method sends after their letter join it, and what is kept is composed (NFC), however it was typed.
public struct TextBuffer: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// Characters that the buffer takes at most.
  public var limit: Int
  private var undone: [State] = []
  private var done: [State] = []
  private var lastEdit = Edit.other

  private struct State: Hashable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  private enum Edit: Hashable, Sendable {
    case typing, erasing, other
  }

  /// Steps of undo that are kept.
  private static let history = 200

  public init(_ text: String = "", limit: Int = 100_000) {
    characters = Array(Self.composed(text))
    cursor = characters.count
    self.limit = limit
  }

  public var text: String { String(characters) }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func composed(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    // What turns the direction of reading hides what a text says, and no Vietnamese word needs it.
    let plain = text.unicodeScalars.contains(where: turnsDirection) ? String(text.unicodeScalars.filter { !turnsDirection($0) }) : text
    return plain.precomposedStringWithCanonicalMapping
  }

  // MARK: Changing

  public mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    // A letter typed goes on the step before; a paste, or a new word, is a step of its own.
    let isTyped = text.count == 1 && text != " " && text != "\n"
    remember(isTyped ? .typing : .other)
    let before = cursor > 0 ? String(characters[cursor - 1]) : ""
    var joined = Array(Self.composed(before + text))
    let room = limit - characters.count + (cursor > 0 ? 1 : 0)
    if joined.count > room { joined.removeLast(joined.count - max(cursor > 0 ? 1 : 0, room)) }
    let start = cursor > 0 ? cursor - 1 : 0
    characters.replaceSubrange(start..<cursor, with: joined)
    cursor = start + joined.count
  }

  public mutating func backspace() { erase(max(0, cursor - 1)..<cursor, .erasing) }
  public mutating func deleteForward() { erase(cursor..<min(characters.count, cursor + 1), .erasing) }
  public mutating func deleteWordBefore() { erase(wordStart..<cursor, .other) }
  public mutating func deleteToLineStart() { erase(lineStart..<cursor, .other) }
  public mutating func deleteToLineEnd() { erase(cursor..<lineEnd, .other) }

  /// Everything anew, as one step.
  public mutating func replace(with text: String) {
    remember(.other)
    characters = Array(Self.composed(text))
    cursor = characters.count
  }

  private mutating func erase(_ range: Range<Int>, _ edit: Edit) {
    guard !range.isEmpty else { return }
    remember(edit)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func remember(_ edit: Edit) {
    undone = []
    if edit == .other || edit != lastEdit { done.append(State(characters: characters, cursor: cursor)) }
    if done.count > Self.history { done.removeFirst() }
    lastEdit = edit
  }

  public mutating func undo() {
    guard let state = done.popLast() else { return }
    undone.append(State(characters: characters, cursor: cursor))
    (characters, cursor, lastEdit) = (state.characters, state.cursor, .other)
  }

  public mutating func redo() {
    guard let state = undone.popLast() else { return }
    done.append(State(characters: characters, cursor: cursor))
    (characters, cursor, lastEdit) = (state.characters, state.cursor, .other)
  }

  // MARK: Moving

  public mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
    lastEdit = .other
  }

  public mutating func moveLeft() { move(to: cursor - 1) }
  public mutating func moveRight() { move(to: cursor + 1) }
  public mutating func moveWordLeft() { move(to: wordStart) }

  public mutating func moveWordRight() {
    var place = cursor
    while place < characters.count, !Self.isWord(characters[place]) { place += 1 }
    while place < characters.count, Self.isWord(characters[place]) { place += 1 }
    move(to: place)
  }

  public mutating func moveToLineStart() { move(to: lineStart) }
  public mutating func moveToLineEnd() { move(to: lineEnd) }

  private var wordStart: Int {
    var place = cursor
    while place > 0, !Self.isWord(characters[place - 1]) { place -= 1 }
    while place > 0, Self.isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  private var lineStart: Int { characters[..<cursor].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0 }
  private var lineEnd: Int { characters[cursor...].firstIndex { $0.isNewline } ?? characters.count }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  // MARK: Keys

  /// Does what the keys of a line editor do everywhere. Gives whether the key was one of them; Enter, Tab and Esc never are.
  public mutating func handle(_ key: KeyPress) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []), (.character(let character), .shift): insert(String(character))
    case (.backspace, []), (.backspace, .shift): backspace()
    case (.backspace, .alt), (.backspace, .control), (.character("w"), .control): deleteWordBefore()
    case (.delete, _), (.character("d"), .control): deleteForward()
    case (.character("u"), .control): deleteToLineStart()
    case (.character("k"), .control): deleteToLineEnd()
    case (.left, []), (.character("b"), .control): moveLeft()
    case (.right, []): moveRight()
    case (.left, .control), (.left, .alt), (.character("b"), .alt): moveWordLeft()
    case (.right, .control), (.right, .alt), (.character("f"), .alt): moveWordRight()
    case (.home, []), (.character("a"), .control): moveToLineStart()
    case (.end, []), (.character("e"), .control): moveToLineEnd()
    case (.home, .control): move(to: 0)
    case (.end, .control): move(to: characters.count)
    case (.character("z"), .control): undo()
    case (.character("y"), .control): redo()
    default: return false
    }
    return true
  }
}
