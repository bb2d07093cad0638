internal import ClinicalModel
internal import GRDB

/// A row of the audit as it stands.
public struct AuditRow: Hashable, Sendable, Codable {
  public var id: Int64
  public var at: Moment
  public var actor: String
  public var role: String
  public var origin: String
  public var action: String
  public var entity: String
  public var entityID: Int64?
  public var patient: Int64?
  public var outcome: String
  public var detail: String
  /// Hexadecimal SHA-256 of the row and of the hash before it.
  public var hash: String
  /// Hexadecimal SHA-256 of what the audit holds of the rows that were written beside documents; nil for none.
  public var written: String?
}

/// Which rows of the audit; what is nil does not matter.
public struct AuditFilter: Hashable, Sendable {
  public var patient: Int64?
  public var actor: String?
  public var action: String?
  public var outcome: AuditEntry.Outcome?
  /// From this local civil second on, and before that one: seconds since 1970-01-01T00:00 of the wall clock that the row was written by.
  public var since: Int64?
  public var until: Int64?

  public init(
    patient: Int64? = nil, actor: String? = nil, action: String? = nil, outcome: AuditEntry.Outcome? = nil, since: Int64? = nil,
    until: Int64? = nil
  ) {
    self.patient = patient
    self.actor = actor
    self.action = action
    self.outcome = outcome
    self.since = since
    self.until = until
  }

  fileprivate var condition: (sql: String, arguments: StatementArguments) {
    var parts: [String] = ["1"]
    var arguments: StatementArguments = []
    func add(_ test: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      parts.append(test)
      arguments += [value]
    }
    add("patientId = ?", patient)
    add("actor = ?", actor)
    add("action = ?", action)
    add("outcome = ?", outcome?.rawValue)
    add("at + utcOffset * 60 >= ?", since)
    add("at + utcOffset * 60 < ?", until)
    return (parts.joined(separator: " AND "), arguments)
  }
}

extension RecordStore {
  static let auditColumns =
    "id, at, utcOffset, actor, role, origin, action, entity, entityId, patientId, outcome, detail, lower(hex(hash)), lower(hex(written))"

  static func auditRow(_ row: Row) throws -> AuditRow {
    try AuditRow(
      id: row.value(0), at: row.moment(1, 2), actor: row.value(3), role: row.value(4), origin: row.value(5), action: row.value(6),
      entity: row.value(7),
      entityID: row.value(8), patient: row.value(9), outcome: row.value(10), detail: row.value(11), hash: row.value(12),
      written: (row.value(13) as String?).flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The latest rows that the filter lets through, newest first, before this reading's own row.
  public func auditRows(_ filter: AuditFilter, limit: Int, by actor: Actor, at moment: Moment) throws -> [AuditRow] {
    try writing { db in
      let (condition, arguments) = filter.condition
      let rows = try Row.fetchAll(
        db, sql: "SELECT \(Self.auditColumns) FROM auditEvent WHERE \(condition) ORDER BY id DESC LIMIT ?",
        arguments: arguments + [limit])
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "audit", patient: filter.patient.map { Key(rawValue: $0) }), by: actor, at: moment)
      return try rows.map(Self.auditRow)
    }
  }

  /// Every row that the filter lets through, oldest first, in constant memory and from one snapshot; the export is audited before it begins.
  public func eachAuditRow(_ filter: AuditFilter, by actor: Actor, at moment: Moment, _ body: (AuditRow) throws -> Void) throws -> Int {
    try record(
      [AuditEntry(action: "export", entity: "audit", patient: filter.patient.map { Key(rawValue: $0) })], by: actor, at: moment)
    return try reading { db in
      let (condition, arguments) = filter.condition
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(Self.auditColumns) FROM auditEvent WHERE \(condition) ORDER BY id", arguments: arguments)
      var count = 0
      while let row = try rows.next() {
        try body(Self.auditRow(row))
        count += 1
      }
      return count
    }
  }
}
