public import ClinicalModel
public import Foundation
public import TerminalKit
public import Workflows

/// A session as it was typed: keys with their times, sizes of the window, and digests of what was shown. A JSON object a line: first the head, then
/// the events.
///
/// Keys are patients' data where people work, so sessions are recorded in sandboxes alone.
public struct Recording: Sendable {
  /// When, where and how it was recorded.
  public struct Head: Hashable, Sendable, Codable {
    /// The format; 1.
    public var recording = 1
    /// Whose sandbox it was.
    public var role: PracticeRole
    public var exercises: Int
    public var language: Language
    public var width: Int
    public var height: Int
    /// Seconds since 1970 and minutes east of UTC at the first event.
    public var seconds: Int64
    public var offset: Int

    public init(role: PracticeRole, exercises: Int, language: Language, size: Size, seconds: Int64, offset: Int) {
      self.role = role
      self.exercises = exercises
      self.language = language
      width = size.width
      height = size.height
      self.seconds = seconds
      self.offset = offset
    }
  }

  /// What happened `t` milliseconds after the start; one of the others is set.
  public struct Event: Hashable, Sendable, Codable {
    public var t: Int
    /// A key by its name.
    public var key: String?
    public var paste: String?
    /// `press 3 14`: what, column, row.
    public var mouse: String?
    /// Columns and rows.
    public var size: [Int]?
    /// The client was told the time: it polls, keeps, searches.
    public var tick: Bool?
    /// Digest of the screen, once nothing is on its way any more.
    public var screen: String?

    public init(t: Int) { self.t = t }

    init?(t: Int, _ input: InputEvent) {
      self.t = t
      switch input {
      case .key(let key): self.key = key.name
      case .paste(let text): paste = text
      case .mouse(let mouse): self.mouse = "\(mouse.kind) \(mouse.column) \(mouse.row)"
      case .focus, .background: return nil
      }
    }

    /// The input that it was; nil for what is none, or can't be read.
    var input: InputEvent? {
      if let key { return KeyPress(named: key).map { .key($0) } }
      if let paste { return .paste(paste) }
      guard let parts = mouse?.split(separator: " "), parts.count == 3, let column = Int(parts[1]), let row = Int(parts[2]) else {
        return nil
      }
      let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .scrollUp, .scrollDown]
      return kinds.first { "\($0)" == parts[0] }.map { .mouse(MouseEvent($0, column: column, row: row)) }
    }
  }

  public var head: Head
  public var events: [Event]

  public init(head: Head, events: [Event]) {
    self.head = head
    self.events = events
  }

  /// No recording of an exercise is near this long.
  private static let mostBytes = 64 << 20

  /// Reads a file's bytes. Throws a `Refusal` that says the line.
  public init(_ bytes: Data) throws {
    guard bytes.count <= Self.mostBytes else { throw Self.unreadable(line: 1) }
    let decoder = JSONDecoder()
    var head: Head?
    events = []
    for (index, line) in bytes.split(separator: 10).enumerated() {
      do {
        guard head != nil else {
          head = try decoder.decode(Head.self, from: Data(line))
          continue
        }
        let event = try decoder.decode(Event.self, from: Data(line))
        guard event.t >= events.last?.t ?? 0, event.t < 1 << 40 else { throw Self.unreadable(line: index + 1) }
        guard event.input != nil || event.size?.count == 2 || event.tick == true || event.screen != nil else {
          throw Self.unreadable(line: index + 1)
        }
        events.append(event)
      } catch {
        throw Self.unreadable(line: index + 1)
      }
    }
    guard let head, head.recording == 1, Self.sizes.contains(head.width), Self.sizes.contains(head.height) else {
      throw Self.unreadable(line: 1)
    }
    self.head = head
  }

  static let sizes = 1...2000

  private static func unreadable(line: Int) -> Refusal {
    Refusal(
      .unusable, code: "QY-PRA-0012", place: "line \(line)", vi: "Tệp này không phải bản ghi phiên làm việc, hoặc đã hỏng.",
      en: "The file is no recorded session, or it is damaged.")
  }

  /// One line of the file.
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: (try? encoder.encode(value)) ?? Data(), as: UTF8.self) + "\n"
  }

  /// The whole file.
  public var text: String { Self.line(head) + events.map { Self.line($0) }.joined() }
}

/// What a screen shows, as sixteen digits: FNV-1a over its lines. It tells two screens apart, and is no proof against somebody who wants two alike.
///
/// Left out are numbers that chance gives to people and records (`R251009-K7MQ2`), of which a replay gives others, and the clock of the bar.
enum ScreenDigest {
  static func of(_ grid: CellGrid) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (row, line) in grid.lines.enumerated() {
      var plain = line.replacing(/[PR]\d{6}-[0-9A-Z]{5}/, with: "?")
      if row == 0 { plain = plain.replacing(/\d\d:\d\d$/, with: "") }
      for byte in plain.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
