internal import GRDB

/// What whoever administers the database decided about it. Each decision is a row that stays; the last one counts.
extension RecordStore {
  private static let encryptedVolume = "requireEncryptedVolume"

  /// Whether the database may be opened on an encrypted volume alone. No, until somebody says so.
  public func requiresEncryptedVolume() throws -> Bool {
    try reading { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM databaseSetting WHERE name = ? ORDER BY id DESC LIMIT 1", arguments: [Self.encryptedVolume]) == "on"
    }
  }

  public func setRequiresEncryptedVolume(_ isRequired: Bool, by actor: Actor, at moment: Moment) throws {
    try writing { db in
      let value = isRequired ? "on" : "off"
      try db.execute(
        sql: "INSERT INTO databaseSetting (name, value, actor, at, utcOffset) VALUES (?, ?, ?, ?, ?)",
        arguments: [Self.encryptedVolume, value, actor.account, moment.seconds, moment.offset])
      try AuditChain(db).append(
        AuditEntry(action: "set", entity: "database", entityID: db.lastInsertedRowID, detail: "\(Self.encryptedVolume) \(value)"),
        by: actor, at: moment)
    }
  }

  /// Every decision stands in the audit as it stands in its table, and none besides.
  static func settings(_ db: Database) throws -> VerificationCheck {
    let problems = try String.fetchAll(
      db,
      sql: """
        WITH decided AS (
          SELECT entityId AS id, detail, actor FROM auditEvent
          WHERE entity = 'database' AND action = 'set' AND outcome = 'success'),
        kept AS (SELECT id, name || ' ' || value AS detail, actor FROM databaseSetting)
        SELECT 'setting ' || id || ': not what the audit says' FROM
          (SELECT * FROM decided EXCEPT SELECT * FROM kept UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM decided))
        LIMIT \(ProblemList.listed)
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM databaseSetting") ?? 0
    return VerificationCheck(name: "settings", counted: count, problems: problems)
  }
}
