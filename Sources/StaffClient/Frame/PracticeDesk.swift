internal import TerminalKit
internal import Workflows

/// What a client in a sandbox has beside the screens.
public struct PracticeDesk: Sendable {
  /// What a command of the program said, and its exit code.
  public struct Said: Sendable {
    public var output: String
    public var status: Int32

    public init(output: String, status: Int32) {
      self.output = output
      self.status = status
    }
  }

  /// Runs the program with these words in the sandbox's folder, without a terminal.
  public var run: @Sendable ([String]) throws -> Said

  public init(run: @escaping @Sendable ([String]) throws -> Said) { self.run = run }

  /// The words of a command line: blanks part them, quotes hold them together; `quany` in front is left away. Nil for a quote that does not end.
  static func words(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { return nil }
    if let done = word { words.append(done) }
    return words.first == "quany" ? Array(words.dropFirst()) : words
  }

  /// Whether every file that the words name lies in the sandbox's folder: a recording that somebody else made can be replayed, and may reach nothing
  /// else.
  static func staysInside(_ words: [String]) -> Bool {
    let commands: Set = [
      "audit", "backup", "batch", "check", "doctor", "encounter", "export", "import", "patient", "quarantine", "record", "register",
      "report",
      "retention", "review", "terminology", "verify", "ward",
    ]
    guard let first = words.first, commands.contains(first) else { return false }
    return words.allSatisfy { word in
      let value = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
      return !value.hasPrefix("/") && !value.hasPrefix("~") && !value.split(separator: "/").contains("..")
    }
  }
}

extension Client {
  static let practice = "practice"

  /// Looks into the database for what has been done since.
  func checkPractice() {
    guard setup.practice != nil, let session = station.session else { return }
    worker.add(Worker.Job(name: Self.practice, owner: 0) { try Practice(session).standing() })
  }

  func practised(_ standing: PracticeStanding) {
    guard let before = station.practice, before != standing else { return }
    station.practice = standing
    changed()
    let done = zip(before.steps, standing.steps).enumerated().filter { $1.0.doneAt == nil && $1.1.doneAt != nil }.map { "\($0.offset + 1)" }
    // A refusal that a step asks for stays in sight.
    guard notice?.tone != .bad else { return }
    guard !done.isEmpty else {
      // What the act came to is heard before what is to be thought about.
      if let advice = standing.advice, advice != before.advice {
        notice = (.warning, [notice?.text, station.say(advice.text)].compactMap(\.self).joined(separator: " "))
      }
      return
    }
    let text = standing.isPassed ? station.say(Texts.practicePassed) : station.say(Texts.practiceStepDone, done.joined(separator: ", "))
    // What the act came to is heard before it, and what it warned of is no success.
    let said = notice.flatMap { $0.tone == .dim ? nil : $0 }
    notice = (said?.tone == .warning ? .warning : .good, [said?.text, text].compactMap(\.self).joined(separator: " "))
  }
}

extension Station {
  /// The step that is next, as it stands beside every screen; empty outside of a sandbox.
  func practiceLines(width: Int) -> [ScreenView.Line] {
    guard let practice else { return [] }
    let marks = practice.steps.map { $0.doneAt == nil ? "·" : "✓" }.joined()
    let head = "\(say(Texts.practice)) · \(say(practice.role.title)) \(practice.doneCount)/\(practice.steps.count) \(marks)"
    guard let current = practice.current else { return [.init(head + "  " + say(Texts.practicePassed), .good)] }
    let task = FittedText.wrapped("\(current + 1). " + say(practice.steps[current].task), to: max(20, width))
    let advice = practice.advice.map { FittedText.wrapped(say($0.text), to: max(20, width)) } ?? []
    return [.init(head, .dim)] + task.prefix(3).map { .init($0, .strong) } + advice.prefix(2).map { .init($0, .warning) }
  }
}
