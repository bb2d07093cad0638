internal import ClinicalModel
internal import InsuranceTables

/// Reads the fields of one row as what they mean, and tells what can't be read as that.
struct FieldReader {
  private let row: InsuranceEpisode.Row
  let kind: String
  /// From 1.
  let number: Int
  private unowned let mapper: EpisodeMapper

  init(_ row: InsuranceEpisode.Row, _ kind: String, _ number: Int, _ mapper: EpisodeMapper) {
    self.row = row
    self.kind = kind
    self.number = number
    self.mapper = mapper
  }

  var line: Int { row.line }

  func path(_ field: String) -> String { "FILEHOSO[\(kind)]/[\(number)]/\(field)" }

  /// Without the blanks around it; nil when nothing is left.
  func text(_ field: String) -> String? {
    guard let text = row.filled(field) else { return nil }
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, first <= 32 || last <= 32 else { return text }
    guard let start = bytes.firstIndex(where: { $0 > 32 }), let end = bytes.lastIndex(where: { $0 > 32 }) else { return nil }
    return String(text[start...end])
  }

  /// Between semicolons, empty ones too: lists of cards and of their dates go side by side.
  func pieces(_ field: String) -> [String] {
    guard let text = text(field) else { return [] }
    guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
    return text.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.utf8.first, first <= 32 { text = text.dropFirst() }
    while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
    return String(text)
  }

  /// Pieces that may stand as a code.
  func codes(_ field: String) -> [String] { pieces(field).compactMap { code($0, field) } }

  /// The first piece that may stand as a code.
  func code(_ field: String) -> String? { text(field).flatMap { code($0, field) } }

  /// One code of 1 to 64 characters, blanks in it single; one that is longer is kept in the original alone.
  private func code(_ text: String, _ field: String) -> String? {
    if text.utf8.count <= 64, !text.utf8.contains(where: { $0 <= 32 }) { return text.isEmpty ? nil : text }
    let words = text.split(whereSeparator: \.isWhitespace)
    let code = words.joined(separator: " ")
    guard !code.isEmpty else { return nil }
    guard code.unicodeScalars.count <= 64 else {
      mapper.report(.keptValue, path(field), line: line)
      return nil
    }
    return code
  }

  /// Exactly so many digits; anything else is kept in the original alone.
  func digits(_ field: String, _ counts: Int...) -> String? {
    guard let text = text(field) else { return nil }
    guard counts.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      mapper.report(.keptValue, path(field), line: line)
      return nil
    }
    return text
  }

  func keep(_ field: String) { mapper.report(.keptValue, path(field), line: line) }

  /// `yyyyMMddHHmm`, or a day alone at midnight. What is no time is an error.
  func time(_ field: String) -> CivilDateTime? {
    guard let text = text(field) else { return nil }
    let whole = text.utf8.count == 8 ? text + "0000" : text
    guard let time = try? CivilDateTime(compact: whole) else {
      mapper.report(.notATime, path(field), line: line)
      return nil
    }
    return time
  }

  /// The day of a time or of a date; one that is none is an error.
  func day(_ text: String, _ field: String) -> CivilDate? {
    guard !text.isEmpty else { return nil }
    guard [8, 12].contains(text.utf8.count), let day = (try? PartialDate(compact: text.prefix(8)))?.complete else {
      mapper.report(.notATime, path(field), line: line)
      return nil
    }
    return day
  }

  /// A birth date: year, month and day as far as they are not zeros.
  func birthDate(_ field: String) -> PartialDate? {
    guard let text = text(field) else { return nil }
    // All zeros is how it is written that nobody knows it.
    if text.utf8.count >= 4, text.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      mapper.report(.keptValue, path(field), line: line)
      return nil
    }
    guard [4, 6, 8, 12].contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      let date = try? PartialDate(compact: text.prefix(8))
    else {
      mapper.report(.notATime, path(field), line: line)
      return nil
    }
    return date
  }

  /// A decimal with a point; a comma, or anything else, is an error.
  func decimal(_ field: String) -> DecimalNumber? {
    guard let text = text(field) else { return nil }
    guard let number = DecimalNumber(text) else {
      mapper.report(.notANumber, path(field), line: line)
      return nil
    }
    return number
  }

  func number(_ field: String) -> Int? {
    guard let text = text(field) else { return nil }
    guard text.utf8.count <= 9, let number = Int(text) else {
      mapper.report(.notANumber, path(field), line: line)
      return nil
    }
    return number
  }

  /// A member of staff by the number that the tables have, the first where several stand.
  func practitioner(_ field: String) -> Practitioner.ID? {
    guard let text = pieces(field).first, !text.isEmpty else { return nil }
    return LocalIDText.practitioner(text, mapper.hash)
  }

  /// `label: text` a line, for the fields that say something; nil when none does.
  func narrative(_ fields: [String]) -> String? {
    var lines: [String] = []
    for field in fields {
      if let text = text(field) { lines.append(FieldLabels.label(field) + ": " + text) }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
