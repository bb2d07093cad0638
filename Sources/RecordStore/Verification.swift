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
}

extension RecordStore {
  /// Problems listed per check; the rest are only counted.
  private static let listed = 20

  /// Pages, foreign keys, schema, digests, current versions and the audit chain; reads the whole file once or twice.
  public func verify() throws -> [VerificationCheck] {
    var checks = try reading { db in
      [
        try Self.pages(db), try Self.foreignKeys(db), try Self.schema(db), try Self.digests(db), try Self.current(db),
        try Self.attestations(db), try Self.balance(db), try Self.destructions(db),
      ]
    }
    let chain = try verifyAuditChain()
    checks.append(
      VerificationCheck(name: "audit chain", counted: chain.rows, problems: chain.firstBad.map { ["first bad row: \($0)"] } ?? []))
    return checks
  }

  private static func pages(_ db: Database) throws -> VerificationCheck {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    return VerificationCheck(name: "pages", counted: pages, problems: found == ["ok"] ? [] : found)
  }

  private static func foreignKeys(_ db: Database) throws -> VerificationCheck {
    let rows = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    return VerificationCheck(
      name: "foreign keys", counted: rows.count,
      problems: rows.prefix(listed).map { "\($0["table"] as String) \(($0["rowid"] as Int64?).map(String.init) ?? "")" })
  }

  /// Compares every table, index and trigger with what this program would make, so that a dropped trigger shows.
  private static func schema(_ db: Database) throws -> VerificationCheck {
    func objects(_ db: Database) throws -> [String: String] {
      var result: [String: String] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL") {
        result[row[0]] = row[1]
      }
      return result
    }
    let expected = try {
      let queue = try DatabaseQueue()
      try Migrations.all.migrate(queue)
      return try queue.read { try objects($0) }
    }()
    let actual = try objects(db)
    var problems = expected.compactMap { name, sql in
      actual[name] == nil ? "missing: \(name)" : actual[name] == sql ? nil : "changed: \(name)"
    }
    problems += actual.keys.filter { expected[$0] == nil }.map { "unknown: \($0)" }
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

  /// Each attestation stands for the content it was given for, and for a version that is final.
  private static func attestations(_ db: Database) throws -> VerificationCheck {
    let problems = try String.fetchAll(
      db,
      sql: """
        SELECT 'attestation of document ' || attestation.documentId FROM attestation
        LEFT JOIN document ON document.id = attestation.documentId LEFT JOIN recordVersion ON recordVersion.documentId = attestation.documentId
        WHERE document.digest IS NOT attestation.digest OR coalesce(recordVersion.status, 'preliminary') = 'preliminary' LIMIT \(listed)
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
    for table in ["documentContent"] + Schema1.entryTables {
      problems += try String.fetchAll(
        db, sql: "SELECT 'destroyed document ' || documentId || ' in \(table)' FROM destroyedDocument JOIN \(table) USING (documentId)")
    }
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
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM importEntry") ?? 0
    return VerificationCheck(name: "import ledger", counted: count, problems: problems)
  }
}
