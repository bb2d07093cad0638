internal import GRDB

/// The same rules in words that cost less: SQLite builds a table of its own, at every single insert, to look a value up in a list of three or more, and
/// none to compare it with one after the other. Shipped migrations never change.
enum Schema23 {
  /// A check `column IN (values)` as it stands in a table's text, or in an index's.
  private struct Check {
    var tables: [String]
    var column: String
    var values: [String]
    /// What stands between `IN` and the list.
    var space = " "

    var list: String { "\(column) IN\(space)(\(values.joined(separator: ", ")))" }
    var chain: String { values.map { "\(column) = \($0)" }.joined(separator: " OR ") }
  }

  private static let checks = [
    Check(tables: ["patient"], column: "sex", values: ["'male'", "'female'", "'other'", "'unknown'"]),
    Check(
      tables: ["patientIdentifier"], column: "system",
      values: [
        "'nationalID'", "'formerNationalID'", "'passport'", "'insuranceCard'", "'insuranceNumber'", "'hospitalNumber'", "'serviceNumber'",
      ], space: "\n    "),
    Check(tables: ["location"], column: "kind", values: ["'department'", "'room'", "'bed'"]),
    Check(tables: ["encounter"], column: "class", values: ["'outpatient'", "'inpatient'", "'day'", "'emergency'", "'field'"]),
    Check(
      tables: ["encounter"], column: "status", values: ["'planned'", "'inProgress'", "'finished'", "'cancelled'", "'enteredInError'"]),
    Check(
      tables: ["clinicalRecord", "recordVersion"], column: "status",
      values: ["'preliminary'", "'final'", "'amended'", "'enteredInError'"]),
    Check(
      tables: ["serviceRequest"], column: "category",
      values: [
        "'laboratory'", "'imaging'", "'pathology'", "'endoscopy'", "'functional'", "'procedure'", "'consultation'", "'care'", "'diet'",
      ], space: "\n    "),
    Check(tables: ["serviceRequest"], column: "priority", values: ["'routine'", "'urgent'", "'stat'"]),
    Check(tables: ["auditEvent"], column: "outcome", values: ["'success'", "'refused'", "'failure'"]),
    Check(tables: ["importEntry"], column: "outcome", values: ["1", "2", "3"]),
    Check(tables: ["importIssue", "quarantineIssue"], column: "severity", values: ["'error'", "'warning'", "'information'"]),
    Check(tables: ["quarantine"], column: "state", values: ["'open'", "'accepted'", "'duplicate'", "'discarded'"]),
    Check(tables: ["attestation"], column: "method", values: ["'password'", "'password+totp'", "'pin'"]),
    Check(tables: ["legalHold"], column: "scope", values: ["'patient'", "'encounter'", "'record'"]),
    Check(
      tables: ["catalogueEdition"], column: "system",
      values: ["'drugs'", "'services'", "'supplies'", "'practitioners'", "'facilities'", "'machines'"]),
  ]

  struct NotFound: Error, CustomStringConvertible {
    var description: String
  }

  /// Replaces the text of the checks in the schema itself, as SQLite's documentation of ALTER TABLE says for changes that change no row ("Making Other
  /// Kinds Of Table Schema Changes"): rebuilding the tables would write every row of a national database again.
  static func rewrite(_ db: Database) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
    try db.execute(sql: "PRAGMA writable_schema = ON")
    for check in checks {
      for table in check.tables {
        try db.execute(
          sql: """
            UPDATE sqlite_schema SET sql = replace(sql, ?1, ?2) WHERE type = 'table' AND name = ?3 AND instr(sql, ?1) > 0
            """, arguments: [check.list, check.chain, table])
        guard db.changesCount == 1 else { throw NotFound(description: "\(table): no such check as \(check.column)") }
      }
    }
    try db.execute(sql: "PRAGMA schema_version = \(version + 1); PRAGMA writable_schema = RESET")
    db.clearSchemaCache()
    try db.execute(sql: indexes)
  }

  private static let indexes = """
    DROP INDEX identifierIsOnePersons;
    CREATE UNIQUE INDEX identifierIsOnePersons ON patientIdentifier (value, system)
      WHERE system = 'nationalID' OR system = 'insuranceNumber' OR system = 'serviceNumber';
    DROP INDEX auditByMatter;
    CREATE INDEX auditByMatter ON auditEvent (entity, action, id)
      WHERE entity = 'database' OR entity = 'audit' OR entity = 'staff';
    """
}
