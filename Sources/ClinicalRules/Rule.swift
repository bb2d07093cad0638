public import ClinicalModel

/// What a rule says when it is broken; the same sentence in every place, without the value.
public struct RuleText: Hashable, Sendable {
  public let code: String
  public let severity: Issue.Severity
  public let text: BilingualText

  init(_ code: String, _ severity: Issue.Severity = .error, vi: String, en: String) {
    self.code = code
    self.severity = severity
    text = BilingualText(vi: vi, en: en)
  }
}

/// One thing that has to be so. A rule is a file; it reports where it is broken and goes on.
protocol Rule {
  associatedtype Subject
  static var text: RuleText { get }
  static func check(_ subject: Subject, _ findings: inout Findings)
}

/// Where rules report to. Nothing is allocated while nothing is wrong.
struct Findings {
  /// The time by which something lies in the future.
  let asOf: CivilDateTime
  let line: Int?
  private(set) var issues: [Issue] = []

  init(asOf: CivilDateTime, line: Int?) {
    self.asOf = asOf
    self.line = line
  }

  mutating func report(_ rule: RuleText, at path: @autoclosure () -> String) {
    issues.append(Issue(rule.severity, code: rule.code, path: path(), line: line, vi: rule.text.vi, en: rule.text.en))
  }
}
