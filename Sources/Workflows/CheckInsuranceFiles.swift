internal import Archives
internal import ClinicalModel
public import ClinicalRules
internal import Foundation
internal import InsuranceTables
internal import Interchange
internal import XMLStream

/// Checks the insurance tables' files without importing them. Touches no database, and shows no value of any field.
public struct CheckInsuranceFiles: Sendable {
  /// One thing to mend: in which file and HOSO, and where there.
  public struct Finding: Sendable, Codable {
    public var file: String
    /// Position of the HOSO in the file from 1; nil for the file as a whole.
    public var episode: Int?
    public var table: String
    public var row: Int?
    public var field: String
    public var line: Int?
    public var code: String
    public var severity: InsuranceFinding.Severity
    /// Whether the portal refuses what has it.
    public var blocksPortal: Bool { severity == .blocks }
    public var vi: String
    public var en: String
  }

  public struct Result: Sendable, Codable {
    public var files = 0
    public var episodes = 0
    /// Episodes without a finding that blocks the portal.
    public var sound = 0
    public var blocks = 0
    public var warns = 0
    public var findings: [Finding] = []
    /// Findings beyond the most that are listed; they are counted above.
    public var leftOut = 0
  }

  /// How many findings are listed; all are counted.
  public static let mostListed = 100_000

  public init() {}

  /// `HOSO[2]/FILEHOSO[XML3]/…` names its table.
  private static func table(inPath path: String) -> String {
    guard let start = path.firstRange(of: "FILEHOSO["), let end = path[start.upperBound...].firstIndex(of: "]") else { return "" }
    // A LOAIHOSO that no decision has is text of the file: it is not repeated.
    let kind = String(path[start.upperBound..<end])
    return InsuranceTable.table(kind, .current) == nil ? "?" : kind
  }

  /// Throws a `Refusal` for a path that can't be read. One HOSO is in memory at a time.
  public func callAsFunction(_ paths: [String]) throws -> Result {
    var result = Result()
    for file in try ImportSources(paths).files {
      result.files += 1
      if let problem = file.problem {
        add(problem.issue, file.name, nil, &result)
        continue
      }
      do {
        if let member = file.member {
          try check(ArchiveCursor().source(file.path, index: member), file, &result)
        } else {
          try check(FileSource(path: file.path), file, &result)
        }
      } catch let error as XMLStreamError {
        add(error.kind, line: error.line, file, &result)
      } catch let error as ArchiveError {
        add(ArchiveProblem.unusable(error).issue, file.name, nil, &result)
      } catch is SourceError {
        add(.unreadable, line: 1, file, &result)
      }
    }
    return result
  }

  private func check(_ source: some ByteSource, _ file: ImportSources.File, _ result: inout Result) throws(XMLStreamError) {
    let reader = VietnamReader(source: source)
    while let entry = try reader.next() {
      result.episodes += 1
      var isSound = true
      for issue in entry.issues {
        if issue.severity == .error { isSound = false }
        add(issue, file.name, entry.episode.position, &result)
      }
      for finding in InsuranceRules.check(entry.episode) {
        if finding.severity == .blocks { isSound = false }
        add(
          Finding(
            file: file.name, episode: entry.episode.position, table: finding.table, row: finding.row, field: finding.field,
            line: finding.line, code: finding.code, severity: finding.severity, vi: finding.text.vi, en: finding.text.en), &result)
      }
      if isSound { result.sound += 1 }
    }
    for issue in reader.envelopeIssues { add(issue, file.name, nil, &result) }
  }

  private func add(_ kind: XMLStreamError.Kind, line: Int, _ file: ImportSources.File, _ result: inout Result) {
    add(Issue(code: kind.rawValue, path: "", line: line, vi: kind.vi, en: kind.en), file.name, nil, &result)
  }

  private func add(_ issue: Issue, _ file: String, _ episode: Int?, _ result: inout Result) {
    add(
      Finding(
        file: file, episode: episode, table: Self.table(inPath: issue.path), row: nil, field: "", line: issue.line,
        code: issue.code, severity: issue.severity == .error ? .blocks : .warns, vi: issue.text.vi, en: issue.text.en), &result)
  }

  private func add(_ finding: Finding, _ result: inout Result) {
    if finding.severity == .blocks { result.blocks += 1 } else { result.warns += 1 }
    if result.findings.count < Self.mostListed { result.findings.append(finding) } else { result.leftOut += 1 }
  }
}
