internal import GRDB

/// What a support person asks of a database: how it is kept, and when it was last saved. No patient's data.
public struct DatabaseFacts: Hashable, Sendable, Codable {
  /// The name of the last migration.
  public var schema: String
  /// A hospital's code; nil for a data centre.
  public var facility: String?
  public var identity: String
  public var pageSize: Int
  public var pageCount: Int
  /// Pages that are kept empty for what comes.
  public var freePages: Int
  public var journalMode: String
  /// How the program's own connection writes: `full` survives a power cut.
  public var synchronous: String
  public var documents: Int
  public var auditRows: Int64
  public var requiresEncryptedVolume: Bool
  /// Seconds since 1970 of the last act of its kind that the audit knows; nil: never.
  public var lastBackup: Int64?
  /// When the last process began to ship; what it shipped stands in its folder.
  public var lastShippingBegan: Int64?
  public var lastAnchor: Int64?
  public var lastVerification: Int64?
  /// Of the newest row of the audit, this act's own apart.
  public var newestRow: Int64?
}

extension RecordStore {
  /// The version of the SQLite library that runs.
  public static var engineVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? ""
  }

  public func facts() throws -> DatabaseFacts {
    let isRequired = try requiresEncryptedVolume()
    // The setting of the connection that writes; reading connections have another, which says nothing.
    let synchronous = try StoreRefusal.translating(path) {
      try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }
    return try reading { db in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      func last(_ entity: String, _ action: String) throws -> Int64? {
        try Int64.fetchOne(
          db,
          sql: """
            SELECT at FROM auditEvent
            WHERE (entity = 'database' OR entity = 'audit' OR entity = 'staff') AND entity = ? AND action = ? AND outcome = 'success'
            ORDER BY id DESC LIMIT 1
            """, arguments: [entity, action])
      }
      let info = try Row.fetchOne(db, sql: "SELECT facility, identity FROM databaseInfo")
      let names = ["off", "normal", "full", "extra"]
      return DatabaseFacts(
        schema: try String.fetchOne(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid DESC LIMIT 1") ?? "",
        facility: info?[0], identity: info?[1] ?? "", pageSize: try number("PRAGMA page_size"),
        pageCount: try number("PRAGMA page_count"), freePages: try number("PRAGMA freelist_count"),
        journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
        synchronous: names.indices.contains(synchronous) ? names[synchronous] : "\(synchronous)",
        documents: try number("SELECT coalesce(max(id), 0) FROM document"),
        auditRows: try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM auditEvent") ?? 0,
        requiresEncryptedVolume: isRequired, lastBackup: try last("database", "backup"),
        lastShippingBegan: try last("database", "ship"), lastAnchor: try last("audit", "anchor"),
        lastVerification: try last("database", "verify"),
        newestRow: try Int64.fetchOne(db, sql: "SELECT at FROM auditEvent ORDER BY id DESC LIMIT 1"))
    }
  }
}
