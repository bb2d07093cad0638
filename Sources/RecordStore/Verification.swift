internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// One check of a database and what it found.
public struct VerificationCheck: Hashable, Sendable, Codable {
  public var name: String
  /// How many things were looked at.
  public var counted: Int
  /// What is wrong, by keys and codes only.
  public var problems: [String]

  public init(name: String, counted: Int, problems: [String]) {
    self.name = name
    self.counted = counted
    self.problems = problems
  }

  /// Whether a copy of which this was found is worth keeping: an account or a setting that somebody changed in the file is the database's trouble,
  /// and would be the worse for having no backup.
  public var isSoundAsCopy: Bool { problems.isEmpty || ["staff", "facts", "settings", "written rows"].contains(name) }
}

extension RecordStore {
  /// Pages, foreign keys, schema, digests, projections, current versions, the import ledger and the audit chain; reads the whole file a few times.
  ///
  /// - Parameter decode: reads a document's bytes; the projections are derived again and compared row by row. Nil: they are not looked at.
  public func verify(decoding decode: DocumentDecoder? = nil) throws -> [VerificationCheck] {
    var checks: [VerificationCheck] = []
    func add(_ name: String, _ check: () throws -> [VerificationCheck]) throws {
      func stopped(_ problem: String) { checks.append(VerificationCheck(name: name, counted: 0, problems: [problem])) }
      do {
        try StoreRefusal.translating(path) {
          do { checks += try check() } catch is RowDecodingError {
            // The schema allows no such value: a byte of the file was changed.
            stopped("a value that can't be read")
          }
        }
      } catch let refusal as Refusal where refusal.code == StoreRefusal.damaged(path).code {
        stopped("\(refusal.code): the pages can't be read")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        stopped("a table or a column is missing")
      } catch let error as DatabaseError {
        // Keys that contradict the schema, lengths that nothing has: whatever SQLite calls what is no sound file.
        stopped("it ended at error \(error.extendedResultCode.rawValue) of SQLite")
      }
    }
    let parts: [(String, (Database) throws -> VerificationCheck)] = [
      ("pages", Self.pages), ("foreign keys", Self.foreignKeys), ("schema", Self.schema), ("digests", Self.digests),
      ("current versions", Self.current), ("attestations", Self.attestations), ("import ledger", Self.balance),
      ("destructions", Self.destructions), ("merges", Self.merges), ("facts", Self.witnessedFacts), ("staff", Self.staffStates),
      ("frozen reports", Self.frozenReports),
      ("coverage counters", Self.counters),
      ("settings", Self.settings),
    ]
    for (name, part) in parts { try add(name) { try pool.read { [try part($0)] } } }
    try add("projections") {
      let replay = try ProjectionReplay(of: path, expecting: Self.expectedSchema())
      return try replay.run(mending: false) { db in
        let written = try replay.witnesses(db)
        let rows = try replay.witnessedRows(db)
        guard let decode else { return [written, rows] }
        let (count, problems) = try replay.replay(db, decode)
        return [written, rows, VerificationCheck(name: "documents", counted: count, problems: problems.lines)] + (try replay.compare(db))
      }
    }
    try add("audit chain") {
      let chain = try verifyAuditChain()
      return [VerificationCheck(name: "audit chain", counted: chain.rows, problems: chain.firstBad.map { ["first bad row: \($0)"] } ?? [])]
    }
    return checks
  }

  private static let listed = ProblemList.listed

  private static func pages(_ db: Database) throws -> VerificationCheck {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    return VerificationCheck(name: "pages", counted: pages, problems: found == ["ok"] ? [] : found)
  }

  private static func foreignKeys(_ db: Database) throws -> VerificationCheck {
    var problems = ProblemList()
    let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
    while let row = try rows.next() { problems.add("\(row["table"] as String) \((row["rowid"] as Int64?).map(String.init) ?? "")") }
    return VerificationCheck(name: "foreign keys", counted: problems.count, problems: problems.lines)
  }

  /// Everything that this program would make in a new database.
  static func expectedSchema() throws -> [ProjectionReplay.SchemaObject] {
    try inNewDatabase { db in
      try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").map {
        try ProjectionReplay.SchemaObject(type: $0.value(0), name: $0.value(1), table: $0.value(2), sql: $0.value(3))
      }
    }
  }

  private static func inNewDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue()
    try Migrations.all.migrate(queue)
    return try queue.read(body)
  }

  /// Tables whose rows come with the schema, and that no command changes.
  private static let constants = ["retentionClass", "retentionRule"]

  private static func constantRows(_ db: Database) throws -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for table in constants {
      let columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))").map { "quote(\($0["name"] as String))" }
      rows[table] = try String.fetchAll(db, sql: "SELECT \(columns.joined(separator: " || ' ' || ")) FROM \(table)")
    }
    return rows
  }

  /// Compares every table, index and trigger with what this program would make, so that a dropped trigger shows.
  private static func schema(_ db: Database) throws -> VerificationCheck {
    let expected = Dictionary(uniqueKeysWithValues: try expectedSchema().map { ("\($0.type) \($0.name)", [$0.table, $0.sql]) })
    var actual: [String: [String]] = [:]
    var problems: [String] = []
    // SQLite goes by the text of a trigger alone; who asks for triggers, or for those of a table, goes by the columns beside it.
    let columns = ["type", "name", "tbl_name", "sql"]
    let kinds = columns.map { "typeof(\($0))" }.joined(separator: " || ")
    for row in try Row.fetchAll(
      db, sql: "SELECT type || ' ' || name, tbl_name, sql, \(kinds) = 'texttexttexttext' FROM sqlite_schema WHERE sql IS NOT NULL")
    {
      guard let name = try row.value(0) as String?, try row.value(3) else {
        problems.append("changed: \(try row.value(0) ?? "a part without a name")")
        continue
      }
      actual[name] = [try row.value(1), try row.value(2)]
    }
    problems += expected.compactMap { name, parts in
      actual[name] == nil ? "missing: \(name)" : actual[name] == parts ? nil : "changed: \(name)"
    }
    problems += actual.keys.filter { expected[$0] == nil }.map { "unknown: \($0)" }
    let (here, made) = (try constantRows(db), try inNewDatabase(constantRows))
    for table in constants {
      let (here, made) = (Set(here[table] ?? []), Set(made[table] ?? []))
      problems += made.subtracting(here).map { "\(table): missing or changed: \($0)" }
      problems += here.subtracting(made).map { "\(table): not of this program: \($0)" }
    }
    return VerificationCheck(name: "schema", counted: actual.count, problems: problems.sorted())
  }

  private static func digests(_ db: Database) throws -> VerificationCheck {
    let hasher = SHA256()
    var count = 0
    var problems: [String] = []
    let rows = try BulkRow(
      db,
      "SELECT document.id, document.digest, documentContent.canonical FROM document LEFT JOIN documentContent ON documentId = document.id WHERE document.id NOT IN (SELECT documentId FROM destroyedDocument) ORDER BY document.id"
    )
    try rows.each { row in
      count += 1
      if hasher.digest(of: row.blob(2)).bytes != row.blob(1), problems.count < listed { problems.append("document \(row.integer(0))") }
      return true
    }
    return VerificationCheck(name: "digests", counted: count, problems: problems)
  }

  /// Each subject's current document is its newest, and each record's status that of its newest version.
  private static func current(_ db: Database) throws -> VerificationCheck {
    let checks = [
      """
      SELECT 'record ' || clinicalRecord.id FROM clinicalRecord JOIN recordVersion ON recordVersion.documentId = clinicalRecord.documentId
      WHERE recordVersion.recordId <> clinicalRecord.id OR recordVersion.version <> clinicalRecord.version
        OR recordVersion.status <> clinicalRecord.status
        OR EXISTS (SELECT 1 FROM recordVersion AS later WHERE later.recordId = clinicalRecord.id
          AND (later.version > recordVersion.version OR (later.version = recordVersion.version AND later.documentId > recordVersion.documentId)))
      """,
      """
      SELECT 'encounter ' || encounter.id FROM encounter LEFT JOIN document ON document.id = encounter.documentId
      WHERE document.kind IS NOT 5 OR document.subjectId IS NOT encounter.id
      """,
      """
      SELECT 'patient ' || patient.id FROM patient LEFT JOIN document ON document.id = patient.documentId
      WHERE document.kind IS NOT 3 OR document.subjectId IS NOT patient.id
      """,
    ]
    var problems: [String] = []
    for sql in checks { problems += try String.fetchAll(db, sql: sql + " LIMIT \(listed)") }
    let count =
      try Int.fetchOne(
        db, sql: "SELECT (SELECT count(*) FROM patient) + (SELECT count(*) FROM encounter) + (SELECT count(*) FROM clinicalRecord)") ?? 0
    return VerificationCheck(name: "current versions", counted: count, problems: problems)
  }

  /// Who lives on in whom is what the ledger of merges says, and no row is left with somebody who was merged away.
  private static func merges(_ db: Database) throws -> VerificationCheck {
    var problems = try String.fetchAll(
      db,
      sql: """
        SELECT 'patient ' || patient.id FROM patient
        LEFT JOIN patientMerge ON patientMerge.mergedId = patient.id AND \(PatientMergeSQL.isActive)
        WHERE (patient.mergedInto IS NOT NULL OR patientMerge.id IS NOT NULL) AND patientMerge.survivorId IS NOT patient.mergedInto
        UNION ALL
        SELECT 'patient ' || mergedId FROM patientMerge WHERE \(PatientMergeSQL.isActive) GROUP BY mergedId HAVING count(*) > 1
        UNION ALL
        SELECT 'patient ' || patient.id FROM patient JOIN patient AS other ON other.mergedInto = patient.id
        WHERE other.isSensitive > patient.isSensitive
        LIMIT \(listed)
        """)
    let scope = try PatientScope(db)
    for column in scope.moved where !(try column.isUnique(db)) {
      problems += try column.rowsOfMerged(db, limit: listed).map { "\(column.table) \($0)" }
    }
    for row in try Row.fetchAll(db, sql: "SELECT DISTINCT tableName, columnName FROM patientMergeRow") {
      let (table, name): (String, String) = try (row.value(0), row.value(1))
      if !scope.columns.contains(where: { $0.table == table && $0.name == name }) { problems.append("unknown column \(table).\(name)") }
    }
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM patientMerge") ?? 0
    return VerificationCheck(name: "merges", counted: count, problems: problems)
  }

  /// Each attestation stands for the content it was given for, and for a version that is final.
  private static func attestations(_ db: Database) throws -> VerificationCheck {
    var problems = try String.fetchAll(
      db,
      sql: """
        SELECT 'attestation of document ' || attestation.documentId FROM attestation
        LEFT JOIN document ON document.id = attestation.documentId LEFT JOIN recordVersion ON recordVersion.documentId = attestation.documentId
        WHERE document.digest IS NOT attestation.digest OR coalesce(recordVersion.status, 'preliminary') = 'preliminary' LIMIT \(listed)
        """)
    // Who signed, amended or withdrew stands in the audit too: an attestation that is gone, or that nobody gave, shows.
    problems += try String.fetchAll(
      db,
      sql: """
        WITH given AS (
          SELECT entityId AS documentId, action = 'coSign' AS isSecond, count(*) AS acts FROM auditEvent
          WHERE entity = 'record' AND outcome = 'success' AND (action IN ('sign', 'amend', 'addendum', 'retract', 'coSign')
            OR (action = 'move' AND EXISTS (SELECT 1 FROM recordVersion WHERE documentId = entityId AND status <> 'preliminary')))
          GROUP BY 1, 2),
        kept AS (SELECT documentId, purpose = 'coSigner' AS isSecond, count(*) AS acts FROM attestation GROUP BY 1, 2)
        SELECT 'attestation of document ' || documentId || ': not what the audit says' FROM
          (SELECT * FROM given EXCEPT SELECT * FROM kept UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM given)) LIMIT \(listed)
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM attestation") ?? 0
    return VerificationCheck(name: "attestations", counted: count, problems: problems)
  }

  /// What was destroyed was due, took two people, is in the audit, and is gone.
  private static func destructions(_ db: Database) throws -> VerificationCheck {
    var problems = try String.fetchAll(
      db,
      sql: """
        SELECT 'destruction of encounter ' || destruction.encounterId FROM destruction
        JOIN destructionProposal ON destructionProposal.id = proposalId
        WHERE destruction.staffId = destructionProposal.staffId OR destruction.encounterId <> destructionProposal.encounterId
          OR keptUntil >= date(destruction.at + destruction.utcOffset * 60, 'unixepoch')
          OR (SELECT count(*) FROM auditEvent WHERE action = 'destroy' AND entity = 'encounter' AND outcome = 'success'
            AND entityId = destruction.encounterId) <> 1 LIMIT \(listed)
        """)
    for table in ["documentContent"] + EntryRows.tables {
      problems += try String.fetchAll(
        db, sql: "SELECT 'destroyed document ' || documentId || ' in \(table)' FROM destroyedDocument JOIN \(table) USING (documentId)")
    }
    problems += try String.fetchAll(
      db,
      sql: """
        SELECT 'message ' || id || ' about what was destroyed' FROM staffMessage
        WHERE text <> '-' AND id IN (SELECT messageId FROM messageOfDestroyed) LIMIT \(listed)
        """)
    problems += try String.fetchAll(
      db,
      sql: """
        SELECT 'review of destroyed document ' || documentId FROM recordReview JOIN destroyedDocument USING (documentId)
        WHERE reason <> '-' LIMIT \(listed)
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM destroyedDocument") ?? 0
    return VerificationCheck(name: "destroyed documents", counted: count, problems: Array(problems.prefix(listed)))
  }

  /// The entries of a closed batch, file by file, stand in one row each without a hole, and each place in the queue has its entry.
  private static func balance(_ db: Database) throws -> VerificationCheck {
    var problems = try String.fetchAll(
      db,
      sql: """
        SELECT 'file ' || fileId FROM importEntry GROUP BY fileId HAVING count(*) <> max(ordinal) + 1 OR min(ordinal) <> 0 LIMIT \(listed)
        """)
    problems += try String.fetchAll(
      db,
      sql: """
        SELECT 'quarantine ' || quarantine.id FROM quarantine LEFT JOIN importEntry
          ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
        WHERE importEntry.quarantineId IS NOT quarantine.id LIMIT \(listed)
        """)
    problems += try String.fetchAll(
      db,
      sql: """
        SELECT 'batch ' || entityId || ': gone, the audit says that it was opened' FROM auditEvent
        WHERE action = 'import' AND entity = 'batch' AND detail = 'open' AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = entityId)
        LIMIT \(listed)
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM importEntry") ?? 0
    return VerificationCheck(name: "import ledger", counted: count, problems: problems)
  }
}
