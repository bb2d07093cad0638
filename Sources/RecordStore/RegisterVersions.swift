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
  /// Keeps a new version of the register. The same content again is the version that it was.
  ///
  /// - Parameters:
  ///   - source: the names of the files it came from.
  ///   - digest: of their bytes.
  ///   - basis: the newest version when the parts were put together, from which the tables that nobody gave were taken; nil for none.
  /// - Returns: nil when somebody has kept another version since; nothing was kept then.
  public func keepRegister(
    _ parts: [(table: RegisterTable, content: [UInt8])], source: String, digest: Digest, basis: Int?, by actor: Actor, at moment: Moment
  ) throws -> (version: RegisterVersion, isNew: Bool)? {
    try writing { db in
      guard try Int.fetchOne(db, sql: "SELECT max(id) FROM registerVersion") == basis else { return nil }
      if let known = try Self.version(db, "WHERE digest = ?", [DatabaseBytes(digest.bytes)]) { return (known, false) }
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
        AuditEntry(action: "import", entity: "register", entityID: id, detail: String(digest.hex.prefix(16))), by: actor, at: moment)
      guard let version = try Self.version(db, "WHERE id = ?", [id]) else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return (version, true)
    }
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
      return StoredRegister(
        version: version,
        parts: rows.compactMap { row in
          RegisterTable(rawValue: row[0]).map { ($0, (row[1] as DatabaseBytes).bytes) }
        })
    }
  }

  private static let versionQuery = "SELECT id, source, lower(hex(digest)), importedAt, utcOffset FROM registerVersion"

  private static func version(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> RegisterVersion? {
    try Row.fetchOne(db, sql: versionQuery + " " + condition, arguments: arguments).map(version)
  }

  private static func version(_ row: Row) -> RegisterVersion {
    RegisterVersion(
      sequence: row[0], source: row[1], digest: row[2], importedAt: Moment(seconds: row[3], offset: row[4]).civil)
  }
}
