internal import ClinicalModel

/// Dates as people type them: `15/1/1980`, `1/1980`, `1980`, `15011980`, `1980-01-15`; `hn` today, `hq` yesterday, `t-7`, `t+1w`, `t-3m`.
enum TypedDate {
  /// Nil for what is no date.
  static func partial(_ text: String, today: CivilDate) -> PartialDate? {
    let text = text.trimmed.lowercased()
    if let day = relative(text, today) { return try? PartialDate(year: day.year, month: day.month, day: day.day) }
    if text.contains("-"), let date = try? PartialDate(iso: text) { return date }
    let digits = text.utf8.allSatisfy { (48...57).contains($0) }
    if digits, text.utf8.count == 4, let year = Int(text) { return try? PartialDate(year: year) }
    if digits, text.utf8.count == 8, let day = Int(text.prefix(2)), let month = Int(text.dropFirst(2).prefix(2)),
      let year = Int(text.suffix(4))
    {
      return try? PartialDate(year: year, month: month, day: day)
    }
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard let year = parts.last ?? nil, (1000...9999).contains(year) else { return nil }
    switch parts.count {
    case 2: return parts[0].flatMap { try? PartialDate(year: year, month: $0) }
    case 3:
      guard let day = parts[0], let month = parts[1] else { return nil }
      return try? PartialDate(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// A moment: a date with `8:30` after it, `now`, or a date alone, which is at the same time of day as now.
  static func moment(_ text: String, now: CivilDateTime) -> CivilDateTime? {
    let words = text.trimmed.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if first == "now" || first == "n" { return now }
    let clock = words.last.flatMap { word -> (Int, Int)? in
      let parts = word.split(omittingEmptySubsequences: false, whereSeparator: { ":h".contains($0) }).map { Int($0) }
      guard parts.count == 2, let hour = parts[0] else { return nil }
      return (hour, parts[1] ?? 0)
    }
    let date = words.count == 1 && clock != nil ? now.date : day(first, today: now.date)
    guard let date, words.count <= 2, words.count == 1 || clock != nil else { return nil }
    return try? CivilDateTime(date: date, hour: clock?.0 ?? now.hour, minute: clock?.1 ?? now.minute, offset: now.offset)
  }

  /// A whole day; nil when only a month or a year is said.
  static func day(_ text: String, today: CivilDate) -> CivilDate? {
    guard let date = partial(text, today: today), let month = date.month, let day = date.day else { return nil }
    return try? CivilDate(year: date.year, month: month, day: day)
  }

  /// A moment as `moment` reads it again.
  static func text(_ moment: CivilDateTime) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(text(PartialDate(moment.date))) \(two(moment.hour)):\(two(moment.minute))"
  }

  /// A date as `partial` reads it again.
  static func text(_ date: PartialDate) -> String { date.description.split(separator: "-").reversed().joined(separator: "/") }

  private static func relative(_ text: String, _ today: CivilDate) -> CivilDate? {
    if ["hn", "t", "now", "n"].contains(text) { return today }
    if text == "hq" { return today.adding(days: -1) }
    guard text.first == "t", let sign = text.dropFirst().first, sign == "+" || sign == "-" else { return nil }
    var number = text.dropFirst(2)
    var days = 1
    switch number.last {
    case "w": days = 7
    case "m": days = 30
    case "y": days = 365
    default: days = 1
    }
    if number.last.map({ "wmyd".contains($0) }) == true { number = number.dropLast() }
    guard let count = Int(number), (0...3650).contains(count) else { return nil }
    return today.adding(days: (sign == "-" ? -1 : 1) * count * days)
  }
}
