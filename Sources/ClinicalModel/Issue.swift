/// One thing that is wrong with what somebody gave us, said so that they can mend it. FHIR R4 `OperationOutcome.issue`.
///
/// It never carries the offending value: values are patients' data.
public struct Issue: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The entry can't be taken as it is.
    case error
    /// The entry is taken; somebody should look.
    case warning
    /// Worth knowing: something unknown was kept.
    case information
  }

  public var severity: Severity
  /// Stable and searchable: `QY-` area `-` four digits.
  public var code: String
  /// Where in the entry: an XPath, or the name of a form's field.
  public var path: String
  /// The line in the file, from 1; nil when it did not come from a file.
  public var line: Int?
  /// The character in that line, from 1; nil when it did not come from a file.
  public var column: Int?
  /// The XPath in the whole document, `/batch/record[12]/section[1]/observation[3]/@value`; nil when it did not come from one.
  public var xpath: String?
  public var text: BilingualText

  public init(_ severity: Severity = .error, code: String, path: String, line: Int? = nil, vi: String, en: String) {
    self.severity = severity
    self.code = code
    self.path = path
    self.line = line
    text = BilingualText(vi: vi, en: en)
  }

  /// The name of the element that it is about.
  public var element: String? {
    guard var step = (xpath ?? path).split(separator: "/").last(where: { !$0.hasPrefix("@") }) else { return nil }
    if let bracket = step.firstIndex(of: "[") { step = step[..<bracket] }
    return step.allSatisfy { $0.isLetter || $0.isNumber || "._-:".contains($0) } ? String(step) : nil
  }

  /// With what follows from the rest: the element and what to do.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(severity, forKey: .severity)
    try container.encode(code, forKey: .code)
    try container.encode(path, forKey: .path)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(column, forKey: .column)
    try container.encodeIfPresent(xpath, forKey: .xpath)
    try container.encodeIfPresent(element, forKey: .element)
    try container.encode(text, forKey: .text)
    try container.encode(advice, forKey: .advice)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    severity = try container.decode(Severity.self, forKey: .severity)
    code = try container.decode(String.self, forKey: .code)
    path = try container.decode(String.self, forKey: .path)
    line = try container.decodeIfPresent(Int.self, forKey: .line)
    column = try container.decodeIfPresent(Int.self, forKey: .column)
    xpath = try container.decodeIfPresent(String.self, forKey: .xpath)
    text = try container.decode(BilingualText.self, forKey: .text)
  }

  private enum CodingKeys: String, CodingKey {
    case severity, code, path, line, column, xpath, element, text, advice
  }
}

/// One sentence in both languages of the program.
public struct BilingualText: Hashable, Sendable, Codable {
  public var vi: String
  public var en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(language: Language) -> String { language == .vi ? vi : en }
}

public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case vi
  case en
}

/// What stops a command or a workflow, with its stable code: a file that can't be read, a database that isn't ours, an access refused.
public struct Refusal: Error, Hashable, Sendable {
  /// Which kind of trouble it is; decides the exit code.
  public enum Kind: Hashable, Sendable {
    /// The arguments make no sense (exit 2).
    case unusable
    /// This account may not do that (exit 3).
    case access
    /// The database or a file can't be used (exit 4).
    case resource
    /// The data was refused (exit 1).
    case data
  }

  public let kind: Kind
  public let code: String
  /// A file, a path in it, or empty.
  public let place: String
  public let text: BilingualText

  public init(_ kind: Kind, code: String, place: String = "", vi: String, en: String) {
    self.kind = kind
    self.code = code
    self.place = place
    text = BilingualText(vi: vi, en: en)
  }
}
