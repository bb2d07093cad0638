internal import ClinicalModel
internal import GRDB

/// Databases that were made for practice, with nobody real in them.
///
/// The mark is the first row of the audit: a chain only grows, so a database that was begun for work can never become a sandbox, and a sandbox never a
/// database for work.
extension RecordStore {
  private static let mark = (action: "practice", entity: "database")

  /// Marks a database that is being made; refused for one in which anything was ever done.
  public func markSandbox(_ detail: String, by actor: Actor, at moment: Moment) throws {
    try writing { db in
      guard try Int64.fetchOne(db, sql: "SELECT id FROM auditEvent LIMIT 1") == nil else { throw Self.isForWork }
      try AuditChain(db).append(AuditEntry(action: Self.mark.action, entity: Self.mark.entity, detail: detail), by: actor, at: moment)
    }
  }

  /// What the sandbox was marked with; nil for a database that people work in.
  public func sandbox() throws -> String? { try reading(Self.sandbox) }

  private static func sandbox(_ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql:
        "SELECT detail FROM auditEvent WHERE id = (SELECT min(id) FROM auditEvent) AND action = ? AND entity = ? AND outcome = 'success'",
      arguments: [mark.action, mark.entity])
  }

  /// Every row of a sandbox's audit, oldest first. Reading it leaves no row: nobody real is in it. Refused for any other database.
  public func sandboxRows() throws -> [AuditRow] {
    try reading { db in
      guard try Self.sandbox(db) != nil else { throw Self.isForWork }
      return try Row.fetchAll(db, sql: "SELECT \(Self.auditColumns) FROM auditEvent ORDER BY id").map(Self.auditRow)
    }
  }

  /// The canonical bytes of a document of a sandbox, by its number in the audit. Refused for any other database.
  public func sandboxDocument(_ id: Int64) throws -> [UInt8]? {
    try reading { db in
      guard try Self.sandbox(db) != nil else { throw Self.isForWork }
      return try DatabaseBytes.fetchOne(db, sql: "SELECT canonical FROM documentContent WHERE documentId = ?", arguments: [id])?.bytes
    }
  }

  private static let isForWork = Refusal(
    .access, code: "QY-PRA-0001",
    vi: "Cơ sở dữ liệu này để làm việc thật, không phải sân tập. Dùng `quany practice` để tạo sân tập.",
    en: "This database is for work, it is no sandbox. Make one with `quany practice`.")
}
