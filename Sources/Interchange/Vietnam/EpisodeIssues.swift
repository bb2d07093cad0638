internal import ClinicalModel

/// What is found while the tables of one episode are read, and how much of it there may be.
struct EpisodeIssues {
  private(set) var all: [Issue] = []
  private var rowsLeft = VietnamFormat.mostRows
  private var told: Set<String> = []

  /// More are not listed: a file could say one thing wrong a million times. An error always is, for without one the episode would be taken.
  private static let most = 200

  mutating func append(_ issue: Issue) {
    if all.count < Self.most || issue.severity == .error && !all.contains(where: { $0.severity == .error }) { all.append(issue) }
  }

  /// The same once for a place: what a whole table has wrong in each of its tags.
  mutating func once(_ issue: Issue) {
    if told.insert(issue.code + " " + issue.path).inserted { append(issue) }
  }

  /// Whether there is room for one more row; where not, says so once.
  mutating func takeRow(at path: String, line: Int) -> Bool {
    rowsLeft -= 1
    if rowsLeft == -1 { append(VietnamProblem.tooMuch.issue(at: path, line: line)) }
    return rowsLeft >= 0
  }
}
