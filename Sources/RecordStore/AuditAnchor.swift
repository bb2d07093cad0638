internal import Cryptography
internal import GRDB

/// The head of the audit chain at a moment, to be kept where whoever can write the database can't: cutting the chain's tail leaves it whole,
/// and only an anchor shows the cut.
public struct AuditAnchor: Hashable, Sendable, Codable {
  /// The database that it was taken from.
  public var identity: String
  public var rows: Int64
  /// Hexadecimal SHA-256 of row `rows`; 64 zeros for none.
  public var head: String

  public init(identity: String, rows: Int64, head: String) {
    self.identity = identity
    self.rows = rows
    self.head = head
  }

  /// One line: `quany-audit-anchor 1 IDENTITY ROWS HEAD`.
  public var line: String { "quany-audit-anchor 1 \(identity) \(rows) \(head)" }

  /// Reads the line; nil when it is none.
  public init?(line: some StringProtocol) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 5, words[0] == "quany-audit-anchor", words[1] == "1", let rows = Int64(words[3]), rows >= 0,
      words[4].utf8.count == 64
    else { return nil }
    self.init(identity: String(words[2]), rows: rows, head: words[4].lowercased())
  }
}

extension RecordStore {
  public func auditAnchor() throws -> AuditAnchor {
    try reading { try AuditAnchor($0) }
  }

  /// What an anchor says of the chain that is there now.
  public enum AnchorVerdict: String, Hashable, Sendable, Codable {
    /// The chain still holds the anchored row, unchanged.
    case holds
    /// Rows that were there are gone.
    case truncated
    /// The anchored row is another now.
    case changed
    case otherDatabase
  }

  public func check(_ anchor: AuditAnchor) throws -> AnchorVerdict {
    try reading { try anchor.verdict($0) }
  }
}

extension AuditAnchor {
  /// The chain's head as one transaction sees it.
  init(_ db: Database) throws {
    let identity = try String.fetchOne(db, sql: "SELECT identity FROM databaseInfo") ?? ""
    let last = try Row.fetchOne(db, sql: "SELECT id, lower(hex(hash)) FROM auditEvent ORDER BY id DESC LIMIT 1")
    self.init(identity: identity, rows: try last?.value(0) ?? 0, head: try last?.value(1) ?? String(repeating: "0", count: 64))
  }

  func verdict(_ db: Database) throws -> RecordStore.AnchorVerdict {
    guard try String.fetchOne(db, sql: "SELECT identity FROM databaseInfo") == identity else { return .otherDatabase }
    guard rows > 0 else { return .holds }
    let hash = try String.fetchOne(db, sql: "SELECT lower(hex(hash)) FROM auditEvent WHERE id = ?", arguments: [rows])
    guard let hash else { return .truncated }
    return hash == head ? .holds : .changed
  }
}
