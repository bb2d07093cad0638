/// Turns a terminal's bytes into keys, pastes and mouse events, however the bytes were cut into pieces.
///
/// It never fails and never grows: what makes no sense is dropped, and a sequence or a paste that does not end is given up.
public struct InputParser: Sendable {
  /// A sequence longer than this is nobody's key.
  static let longestSequence = 64
  /// Answers of a terminal (OSC, DCS) are dropped up to this length.
  static let longestAnswer = 4096
  /// A paste is delivered in pieces of at most this many bytes.
  static let longestPaste = 1 << 20

  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  public init() {}

  /// How many milliseconds to wait for more before `timeOut()`; nil when nothing is half done.
  public var patience: Int? { pasted != nil ? 2000 : pending.isEmpty ? nil : 30 }

  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    pending += bytes
    var events: [InputEvent] = []
    var start = 0
    parsing: while start < pending.count {
      if pasted != nil {
        start = takePaste(from: start, &events)
        if pasted != nil { break }
        continue
      }
      switch Self.parse(pending[start...]) {
      case .more: break parsing
      case .skip(let count): start += count
      case .event(let event, let count):
        events.append(event)
        start += count
      case .paste(let count):
        pasted = []
        start += count
      }
    }
    pending.removeFirst(start)
    return events
  }

  /// Nothing more came for `patience`: a lone Esc is the Esc key, and what is half done is given up.
  public mutating func timeOut() -> [InputEvent] {
    if let text = pasted {
      let whole = text + pending
      pasted = nil
      pending = []
      return whole.isEmpty ? [] : [.paste(Self.pasteText(whole))]
    }
    defer { pending = [] }
    guard pending.first == 0x1B else { return [] }
    switch pending.count {
    case 1: return [.key(KeyPress(.escape))]
    // Alt-[ and Alt-O look like the beginning of a sequence.
    case 2: return [.key(KeyPress(.character(Character(Unicode.Scalar(pending[1]))), .alt))]
    default: return []
    }
  }

  // MARK: Pastes

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes bytes into the paste; gives where what follows it begins.
  private mutating func takePaste(from start: Int, _ events: inout [InputEvent]) -> Int {
    var index = start
    while index < pending.count {
      if pending[index] == 0x1B {
        let rest = pending[index...].prefix(Self.pasteEnd.count)
        if Self.pasteEnd.starts(with: rest) {
          // Half an end mark waits for its other half.
          guard rest.count == Self.pasteEnd.count else { return index }
          events.append(.paste(Self.pasteText(pasted ?? [])))
          pasted = nil
          return index + rest.count
        }
      }
      pasted?.append(pending[index])
      index += 1
      if (pasted?.count ?? 0) >= Self.longestPaste {
        events.append(.paste(Self.pasteText(pasted ?? [])))
        pasted = []
      }
    }
    return index
  }

  private static func pasteText(_ bytes: [UInt8]) -> String {
    var text = ""
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.unicodeScalars.append("\n")
      case 0x0A: if !afterReturn { text.unicodeScalars.append("\n") }
      case 0x09: text.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F...0x9F: break
      default: text.unicodeScalars.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return text
  }

  // MARK: One event

  private enum Parsed {
    case event(InputEvent, Int)
    case skip(Int)
    case paste(Int)
    case more
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) -> Parsed {
    guard let first = bytes.first else { return .more }
    switch first {
    case 0x1B: return parseEscape(bytes)
    case 0x00: return .event(.key(KeyPress(.character(" "), .control)), 1)
    case 0x0D, 0x0A: return .event(.key(KeyPress(.enter)), 1)
    case 0x09: return .event(.key(KeyPress(.tab)), 1)
    case 0x08, 0x7F: return .event(.key(KeyPress(.backspace)), 1)
    case 0x01...0x1A: return .event(.key(KeyPress(.character(Character(Unicode.Scalar(first + 0x60))), .control)), 1)
    case 0x1C...0x1F: return .event(.key(KeyPress(.character(Character(Unicode.Scalar(first + 0x40))), .control)), 1)
    case 0x20...0x7E: return .event(.key(KeyPress(Character(Unicode.Scalar(first)))), 1)
    default: return parseUTF8(bytes)
    }
  }

  private static func parseUTF8(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let length: Int
    switch bytes[bytes.startIndex] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .skip(1)
    }
    let piece = bytes.prefix(length)
    guard piece.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .skip(1) }
    guard piece.count == length else { return .more }
    guard let text = String(validating: piece, as: UTF8.self), let character = text.first else { return .skip(1) }
    // C1 control characters are no text.
    if let scalar = text.unicodeScalars.first, (0x80...0x9F).contains(scalar.value) { return .skip(length) }
    return .event(.key(KeyPress(character)), length)
  }

  private static func parseEscape(_ bytes: ArraySlice<UInt8>) -> Parsed {
    guard bytes.count > 1 else { return .more }
    let second = bytes[bytes.startIndex + 1]
    switch second {
    case UInt8(ascii: "["): return parseControlSequence(bytes)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return .more }
      return letterKey(bytes[bytes.startIndex + 2]).map { .event(.key(KeyPress($0)), 3) } ?? .skip(3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): return skipAnswer(bytes)
    case 0x1B: return .event(.key(KeyPress(.escape)), 1)
    default:
      switch parse(bytes.dropFirst()) {
      case .event(.key(var key), let count):
        key.modifiers.insert(.alt)
        return .event(.key(key), count + 1)
      case .more: return .more
      default: return .skip(2)
      }
    }
  }

  /// Answers end with BEL or `ESC \`. Of the background something is made; the others are dropped.
  private static func skipAnswer(_ bytes: ArraySlice<UInt8>) -> Parsed {
    func taken(_ end: Int, _ count: Int) -> Parsed {
      guard bytes[bytes.startIndex + 1] == UInt8(ascii: "]"),
        let isLight = Background.isLight(answer: bytes[(bytes.startIndex + 2)..<end])
      else { return .skip(count) }
      return .event(.background(isLight: isLight), count)
    }
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return taken(index, index + 1 - bytes.startIndex) }
      if bytes[index] == 0x1B {
        guard index + 1 < bytes.endIndex else { return .more }
        let isEnd = bytes[index + 1] == UInt8(ascii: "\\")
        return isEnd ? taken(index, index + 2 - bytes.startIndex) : .skip(index - bytes.startIndex)
      }
      index += 1
      if index - bytes.startIndex > longestAnswer { return .skip(index - bytes.startIndex) }
    }
    return .more
  }

  private static func parseControlSequence(_ bytes: ArraySlice<UInt8>) -> Parsed {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]) {
      index += 1
      if index - bytes.startIndex > longestSequence { return .skip(index - bytes.startIndex) }
    }
    guard index < bytes.endIndex else { return .more }
    let final = bytes[index]
    let length = index + 1 - bytes.startIndex
    // A byte that can't end a sequence begins something else.
    guard (0x40...0x7E).contains(final) else { return .skip(length - 1) }
    let body = bytes[(bytes.startIndex + 2)..<index]
    if body.first == UInt8(ascii: "<") {
      return mouse(numbers(body.dropFirst()), final).map { .event(.mouse($0), length) } ?? .skip(length)
    }
    if body.isEmpty, final == UInt8(ascii: "M") {
      // The old mouse report: three bytes follow.
      return bytes.count >= length + 3 ? .skip(length + 3) : .more
    }
    let parameters = numbers(body)
    if final == UInt8(ascii: "~"), parameters.first == 200 { return .paste(length) }
    if body.isEmpty, final == UInt8(ascii: "I") || final == UInt8(ascii: "O") {
      return .event(.focus(final == UInt8(ascii: "I")), length)
    }
    return key(parameters, final).map { .event(.key($0), length) } ?? .skip(length)
  }

  private static func key(_ parameters: [Int], _ final: UInt8) -> KeyPress? {
    let modifiers = parameters.count > 1 ? modifiers(parameters[1]) : []
    switch final {
    case UInt8(ascii: "Z"): return KeyPress(.tab, .shift)
    case UInt8(ascii: "u"):
      guard let value = parameters.first, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      switch value {
      case 13: return KeyPress(.enter, modifiers)
      case 9: return KeyPress(.tab, modifiers)
      case 27: return KeyPress(.escape, modifiers)
      case 8, 127: return KeyPress(.backspace, modifiers)
      case 0..<32, 0x80...0x9F: return nil
      default: return KeyPress(.character(Character(scalar)), modifiers)
      }
    case UInt8(ascii: "~"):
      let code: KeyPress.Code? =
        switch parameters.first {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case let number? where (11...15).contains(number): .function(number - 10)
        case let number? where (17...21).contains(number): .function(number - 11)
        case let number? where (23...24).contains(number): .function(number - 12)
        default: nil
        }
      return code.map { KeyPress($0, modifiers) }
    default: return letterKey(final).map { KeyPress($0, modifiers) }
    }
  }

  private static func letterKey(_ byte: UInt8) -> KeyPress.Code? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func modifiers(_ number: Int) -> KeyPress.Modifiers {
    number > 1 && number <= 8 ? KeyPress.Modifiers(rawValue: UInt8(number - 1)) : []
  }

  private static func mouse(_ parameters: [Int], _ final: UInt8) -> MouseEvent? {
    guard parameters.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m"), parameters[1] > 0, parameters[2] > 0 else {
      return nil
    }
    let kind: MouseEvent.Kind? =
      switch parameters[0] & ~0x1C {
      case 64: .scrollUp
      case 65: .scrollDown
      case 0...2: final == UInt8(ascii: "M") ? .press : .release
      case 32...34: .drag
      default: nil
      }
    return kind.map { MouseEvent($0, column: parameters[1] - 1, row: parameters[2] - 1) }
  }

  /// Numbers between semicolons; of `97:65` the first. What is too large for a key is 0.
  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int] {
    body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      var value = 0
      for byte in part {
        guard (0x30...0x39).contains(byte) else { break }
        value = value * 10 + Int(byte - 0x30)
        if value > 0x10FFFF { return 0 }
      }
      return value
    }
  }
}
