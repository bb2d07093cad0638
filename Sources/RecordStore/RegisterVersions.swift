internal import ClinicalModel
public import Cryptography
internal import GRDB
public import Rollout

/// A version of the register as the database keeps it: its tables as CSV in our own form.
public struct StoredRegister: Sendable {
  public var version: RegisterVersion
  /// By table; a table that nobody ever gave is absent.
  public var parts: [(table: RegisterTable, content: [UInt8])]
}

extension RecordStore {
  /// Keeps a new version of the register. What the newest version says already is that version.
  ///
  /// - Parameters:
  ///   - source: the names of the files it came from, or what was changed and why.
  ///   - digest: of the tables.
  ///   - basis: the newest version when the parts were put together, from which the tables that nobody gave were taken; nil for none.
  /// - Returns: nil when somebody has kept another version since; nothing was kept then.
  public func keepRegister(
    _ parts: [(table: RegisterTable, content: [UInt8])], source: String, digest: Digest, basis: Int?, action: String, by actor: Actor,
    at moment: Moment
  ) throws -> (version: RegisterVersion, isNew: Bool)? {
    try writing { db in
      guard try Int.fetchOne(db, sql: "SELECT max(id) FROM registerVersion") == basis else { return nil }
      if let newest = try Self.version(db, "ORDER BY id DESC LIMIT 1", []), try Self.holds(db, newest.sequence, parts) {
        return (newest, false)
      }
      // Who goes back to what an earlier version said makes a version, too: its digest stands for the content and for what it came after.
      var digest = digest
      if try Self.version(db, "WHERE digest = ?", [DatabaseBytes(digest.bytes)]) != nil {
        digest = SHA256.digest(of: digest.bytes + Array("after \(basis ?? 0)".utf8))
      }
      try db.execute(
        sql: "INSERT INTO registerVersion (importedAt, utcOffset, actor, source, digest) VALUES (?, ?, ?, ?, ?)",
        arguments: [moment.seconds, moment.offset, actor.account, source, DatabaseBytes(digest.bytes)])
      let id = db.lastInsertedRowID
      for (ordinal, part) in parts.enumerated() {
        try db.execute(
          sql: "INSERT INTO registerPart (versionId, ordinal, name, content) VALUES (?, ?, ?, ?)",
          arguments: [id, ordinal, part.table.rawValue, DatabaseBytes(part.content)])
      }
      try AuditChain(db).append(
        AuditEntry(
          action: action, entity: "register", entityID: id,
          detail: String(digest.hex.prefix(16)) + (action == "import" ? "" : " " + AuditEntry.reason(source))), by: actor, at: moment)
      guard let version = try Self.version(db, "WHERE id = ?", [id]) else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return (version, true)
    }
  }

  /// Whether a version says exactly this.
  private static func holds(_ db: Database, _ version: Int, _ parts: [(table: RegisterTable, content: [UInt8])]) throws -> Bool {
    let rows = try Row.fetchAll(db, sql: "SELECT name, content FROM registerPart WHERE versionId = ?", arguments: [version])
    let kept = try Dictionary(rows.map { try ($0.value(0) as String, $0.bytes(1)) }, uniquingKeysWith: { first, _ in first })
    return kept == Dictionary(parts.map { ($0.table.rawValue, $0.content) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every version, oldest first.
  public func registerVersions() throws -> [RegisterVersion] {
    try reading { db in
      try Row.fetchAll(db, sql: Self.versionQuery + " ORDER BY id").map(Self.version)
    }
  }

  /// The newest version, or the one of this number; nil when there is none.
  public func register(_ sequence: Int? = nil) throws -> StoredRegister? {
    try reading { db in
      guard let version = try Self.version(db, "WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC LIMIT 1", [sequence]) else { return nil }
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, content FROM registerPart WHERE versionId = ? ORDER BY ordinal", arguments: [version.sequence])
      return try StoredRegister(
        version: version,
        parts: rows.compactMap { row in
          try RegisterTable(rawValue: row.value(0)).map { ($0, try row.bytes(1)) }
        })
    }
  }

  private static let versionQuery = "SELECT id, source, lower(hex(digest)), importedAt, utcOffset FROM registerVersion"

  private static func version(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> RegisterVersion? {
    try Row.fetchOne(db, sql: versionQuery + " " + condition, arguments: arguments).map(version)
  }

  private static func version(_ row: Row) throws -> RegisterVersion {
    try RegisterVersion(
      sequence: row.value(0), source: row.value(1), digest: row.value(2), importedAt: row.moment(3, 4).civil)
  }
}
