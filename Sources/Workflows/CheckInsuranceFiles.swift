internal import Archives
internal import ClinicalModel
public import ClinicalRules
internal import Foundation
public import InsuranceTables
internal import Interchange
public import Terminology
internal import XMLStream

/// Checks the insurance tables' files without importing them. Writes nothing, and shows no value of any field.
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

  /// How often one rule was broken.
  public struct Count: Sendable, Codable {
    public var code: String
    public var severity: InsuranceFinding.Severity
    public var count: Int
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
    /// Every finding by its rule, what blocks first, then the most frequent.
    public var rules: [Count] = []
  }

  /// How many findings are listed; all are counted.
  public static let mostListed = 100_000
  /// How many episodes are remembered, so that one that stands twice is told: eight bytes each, beyond that nobody is.
  static let mostRemembered = 4_000_000

  private static let twice = Issue(
    code: "QY-BHX-0205", path: "HOSO",
    vi: "MA_LK này đã có ở một HOSO trước, trong tệp này hoặc tệp trước. Chỉ gửi một hồ sơ cho một đợt; xóa bản thừa.",
    en: "An earlier HOSO of this file or of one before has the MA_LK. Send one for each episode; take the other away.")

  /// An episode of another facility than the one that sends the file; nil where either is not said.
  private static func stranger(_ episode: InsuranceEpisode, _ sender: String?, _ file: String) -> Finding? {
    guard let row = episode.summary, let own = row.filled("MA_CSKCB"), let sender, !sender.isEmpty, own != sender else { return nil }
    return Finding(
      file: file, episode: episode.position, table: "XML1", row: 1, field: "MA_CSKCB", line: row.line, code: "QY-BHX-0416",
      severity: .warns,
      vi: "MA_CSKCB khác với MACSKCB của tệp (THONGTINDONVI); mỗi cơ sở gửi hồ sơ của mình.",
      en: "MA_CSKCB is not the file's MACSKCB (THONGTINDONVI); a facility sends its own episodes.")
  }

  private let decision: InsuranceDecision?
  private let onlyBlocks: Bool
  private let catalogues: HospitalCatalogues?

  /// - Parameters:
  ///   - decision: what the files are checked by; nil tells it of each episode by its names and its day.
  ///   - onlyBlocks: leaves what only warns out of the list; it is counted all the same.
  ///   - catalogues: the hospital's own, to compare with.
  public init(by decision: InsuranceDecision? = nil, onlyBlocks: Bool = false, against catalogues: HospitalCatalogues? = nil) {
    self.decision = decision
    self.onlyBlocks = onlyBlocks
    self.catalogues = catalogues
  }

  /// `HOSO[2]/FILEHOSO[XML3]/…` names its table.
  private static func table(inPath path: String) -> String {
    guard let start = path.firstRange(of: "FILEHOSO["), let end = path[start.upperBound...].firstIndex(of: "]") else { return "" }
    // A LOAIHOSO that no decision has is text of the file: it is not repeated.
    let kind = String(path[start.upperBound..<end])
    return InsuranceTable.table(kind, .current) == nil ? "?" : kind
  }

  /// What a run has seen so far.
  private struct Progress {
    var result = Result()
    var counts: [String: Count] = [:]
    var seen: Set<Int> = []
  }

  /// Throws a `Refusal` for a path that can't be read. One HOSO is in memory at a time.
  ///
  /// - Parameter standardInput: where the bytes of `-` were put.
  public func callAsFunction(_ paths: [String], standardInput: String? = nil) throws -> Result {
    var progress = Progress()
    // One for all: a cursor of its own would unpack an archive from its beginning for each member.
    let cursor = ArchiveCursor()
    for file in try ImportSources(paths, standardInput: standardInput).files {
      progress.result.files += 1
      if let problem = file.problem {
        add(problem.issue, file.name, nil, &progress)
        continue
      }
      do {
        if let member = file.member {
          try check(cursor.source(file.path, index: member), file, &progress)
        } else {
          try check(FileSource(path: file.path), file, &progress)
        }
      } catch let error as XMLStreamError {
        add(error.kind, line: error.line, file, &progress)
      } catch let error as ArchiveError {
        add(FileProblem.unusable(error).issue, file.name, nil, &progress)
      } catch is SourceError {
        add(.unreadable, line: 1, file, &progress)
      }
    }
    // Once for a run: nothing was compared with what there is no catalogue of.
    let missing = CatalogueSystem.allCases.filter { catalogues?.has($0) == false }
    if !missing.isEmpty {
      add(
        Finding(
          file: "", episode: nil, table: "", row: nil, field: missing.map(\.rawValue).joined(separator: " "), line: nil,
          code: "QY-BHX-0411", severity: .warns,
          vi: "Chưa nhập các danh mục này của cơ sở nên không đối chiếu được (quany terminology import).",
          en: "These catalogues of the facility were not imported: nothing was compared with them (quany terminology import)."), &progress)
    }
    progress.result.rules = progress.counts.values.sorted {
      ($0.severity == .blocks ? 0 : 1, -$0.count, $0.code) < ($1.severity == .blocks ? 0 : 1, -$1.count, $1.code)
    }
    return progress.result
  }

  private func check(_ source: some ByteSource, _ file: ImportSources.File, _ progress: inout Progress) throws(XMLStreamError) {
    let reader = VietnamReader(source: source)
    while let entry = try reader.next() {
      progress.result.episodes += 1
      var episode = entry.episode
      if let decision { episode.decision = decision }
      var issues = entry.issues
      if isTwice(episode, reader.facility, &progress) { issues.append(Self.twice) }
      var isSound = true
      for issue in issues {
        if isRefused(issue) { isSound = false }
        add(issue, file.name, episode.position, &progress)
      }
      if let stranger = Self.stranger(episode, reader.facility, file.name) { add(stranger, &progress) }
      for finding in InsuranceRules.check(episode, against: catalogues) {
        if finding.severity == .blocks { isSound = false }
        add(
          Finding(
            file: file.name, episode: episode.position, table: finding.table, row: finding.row, field: finding.field,
            line: finding.line, code: finding.code, severity: finding.severity, vi: finding.text.vi, en: finding.text.en), &progress)
      }
      if isSound { progress.result.sound += 1 }
    }
    for issue in reader.envelopeIssues { add(issue, file.name, nil, &progress) }
  }

  /// Whether the portal refuses a file for an issue of its wrapping: it reads less than we do.
  private func isRefused(_ issue: Issue) -> Bool { issue.severity == .error || VietnamProblem.readAsMeant.contains(issue.code) }

  /// Whether the episode stood in an earlier HOSO of the run.
  private func isTwice(_ episode: InsuranceEpisode, _ facility: String?, _ progress: inout Progress) -> Bool {
    guard let summary = episode.summary, let id = summary.filled("MA_LK") else { return false }
    var hasher = Hasher()
    hasher.combine(summary.filled("MA_CSKCB") ?? facility ?? "")
    hasher.combine(id)
    let hash = hasher.finalize()
    if progress.seen.count < Self.mostRemembered { return !progress.seen.insert(hash).inserted }
    return progress.seen.contains(hash)
  }

  private func add(_ kind: XMLStreamError.Kind, line: Int, _ file: ImportSources.File, _ progress: inout Progress) {
    add(Issue(code: kind.rawValue, path: "", line: line, vi: kind.vi, en: kind.en), file.name, nil, &progress)
  }

  private func add(_ issue: Issue, _ file: String, _ episode: Int?, _ progress: inout Progress) {
    add(
      Finding(
        file: file, episode: episode, table: Self.table(inPath: issue.path), row: nil, field: "", line: issue.line,
        code: issue.code, severity: isRefused(issue) ? .blocks : .warns, vi: issue.text.vi, en: issue.text.en), &progress)
  }

  private func add(_ finding: Finding, _ progress: inout Progress) {
    if finding.severity == .blocks { progress.result.blocks += 1 } else { progress.result.warns += 1 }
    progress.counts[
      finding.code, default: Count(code: finding.code, severity: finding.severity, count: 0, vi: finding.vi, en: finding.en)
    ].count += 1
    if onlyBlocks, !finding.blocksPortal { return }
    if progress.result.findings.count < Self.mostListed { progress.result.findings.append(finding) } else { progress.result.leftOut += 1 }
  }
}
