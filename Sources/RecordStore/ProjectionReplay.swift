public import ClinicalModel
internal import Cryptography
internal import GRDB

/// What a document's bytes say; given by whoever knows the formats. Nil or an error: they can't be read.
public typealias DocumentDecoder = ([UInt8]) throws -> Statement?

/// The projections derived once more from the documents, in a database of its own that has no name on the disk.
///
/// The new rows stand in `main`, what is checked is attached as `live`: the writers of the projections run as they are, since a table that
/// `main` does not have is found in `live`. Memory is the page caches; what does not fit is in an unlinked file beside the database, on the
/// volume where the same data is anyway. The connection sees one snapshot of `live`, whoever works in it.
final class ProjectionReplay {
  /// What documents decide.
  static let tables =
    [
      "patient", "patientIdentifier", "patientPhone", "militaryService", "practitioner", "location", "encounter", "encounterStay",
      "encounterParticipant", "encounterDiagnosis", "clinicalRecord", "recordVersion",
    ] + EntryRows.tables

  /// Whose names are kept for keys that stand in projections.
  private static let vocabularies = ["facility", "coding"]

  private let scratch: ScratchFile
  private let queue: DatabaseQueue
  private let shapes: [String: Shape]
  let expected: [SchemaObject]

  private struct Shape {
    var columns: [String]
    var key: [String]
    /// What is compared.
    var facts: [String]
  }

  struct SchemaObject {
    var type: String
    var name: String
    var table: String
    var sql: String
  }

  /// Opens an empty replay of the database at `path`.
  init(of path: String, expecting expected: [SchemaObject]) throws {
    self.expected = expected
    scratch = try ScratchFile(beside: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192")
    }
    queue = try DatabaseQueue(path: scratch.path, configuration: configuration)
    // Without a name from the start: whatever kills us, nothing stays.
    scratch.remove()
    shapes = try queue.writeWithoutTransaction { db in
      for object in expected where object.type == "table" && (Self.tables + Self.vocabularies).contains(object.name) {
        try db.execute(sql: object.sql)
      }
      try db.execute(
        sql: """
          CREATE INDEX replayedVersions ON recordVersion (recordId, version);
          CREATE TABLE witness (documentId INTEGER PRIMARY KEY, patientId INTEGER, detail TEXT NOT NULL, entity TEXT NOT NULL) STRICT;
          """)
      var shapes: [String: Shape] = [:]
      for table in Self.tables {
        let rows = try Row.fetchAll(db, sql: "PRAGMA main.table_info(\(table))")
        let names = rows.map { $0["name"] as String }
        let key = rows.filter { ($0["pk"] as Int) > 0 }.sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }.map { $0["name"] as String }
        // Whether an index holds a row yet is no fact of anybody.
        let notCompared = key + BatchedIndex.allCases.map(\.flag)
        shapes[table] = Shape(columns: names, key: key, facts: names.filter { !notCompared.contains($0) })
      }
      try db.execute(sql: "ATTACH ? AS live", arguments: [path])
      try db.execute(sql: "PRAGMA live.synchronous = FULL")
      return shapes
    }
  }

  /// Runs `body`, once, in one snapshot of the database, or, to mend it, in one transaction that nobody else can write beside.
  func run<Value>(mending: Bool, _ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: mending ? "BEGIN IMMEDIATE" : "BEGIN")
      do {
        let value = try body(db)
        try db.execute(sql: "COMMIT")
        return value
      } catch {
        if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }
        throw error
      }
    }
  }

  // MARK: Documents and the audit

  /// Reads what the audit says was written, and holds it against the documents: each was written once, as it is, and none is missing.
  func witnesses(_ db: Database) throws -> VerificationCheck {
    let written = "action IN ('import', 'write') AND outcome = 'success' AND entity IN (\(Self.kinds))"
    let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM live.auditEvent WHERE \(written)") ?? 0
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO main.witness (documentId, patientId, detail, entity)
        SELECT entityId, patientId, detail, entity FROM live.auditEvent WHERE \(written) AND entityId IS NOT NULL ORDER BY id
        """)
    let distinct = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.witness") ?? 0
    let documents = try Int.fetchOne(db, sql: "SELECT count(*) FROM live.document") ?? 0
    var problems = ProblemList()
    try problems.add(
      db, "'document ' || id || ': written without a row of the audit'", from: "live.document",
      where: "NOT EXISTS (SELECT 1 FROM main.witness WHERE documentId = document.id)")
    try problems.add(
      db, "'document ' || documentId || ': gone, the audit says that it was written'", from: "main.witness",
      where: "NOT EXISTS (SELECT 1 FROM live.document WHERE document.id = witness.documentId)")
    try problems.add(
      db, "'document ' || documentId || ': not the content that the audit saw'",
      from: "main.witness JOIN live.document ON document.id = documentId",
      where: """
        (instr(detail, ' ') > 0 AND substr(detail, instr(detail, ' ') + 1) <> lower(hex(digest)))
          OR entity <> CASE document.kind \(Self.kindNames) END
        """)
    if rows != distinct { problems.add("\(rows - distinct) rows of the audit name a document for the second time, or none") }
    return VerificationCheck(name: "documents in the audit", counted: documents, problems: problems.lines)
  }

  private static var kinds: String { Statement.Kind.allCases.map { "'\($0.name)'" }.joined(separator: ", ") }

  private static var kindNames: String {
    Statement.Kind.allCases.map { "WHEN \($0.rawValue) THEN '\($0.name)'" }.joined(separator: " ")
  }

  // MARK: Replay

  /// Writes every projection again, document after document. `witnesses` has run before, in the same snapshot.
  ///
  /// - Returns: how many documents there are, and those that can't be taken.
  func replay(_ db: Database, _ decode: DocumentDecoder) throws -> (documents: Int, problems: ProblemList) {
    for table in Self.vocabularies { try db.execute(sql: "INSERT OR IGNORE INTO main.\(table) SELECT * FROM live.\(table)") }
    let rows = try ReplayRows(db)
    let hasher = SHA256()
    var count = 0
    var problems = ProblemList()
    let documents = try BulkRow(
      db,
      """
      SELECT document.id, facilityId, document.kind, subjectId, digest, canonical, patientId, destroyedDocument.documentId FROM live.document
      LEFT JOIN live.documentContent ON documentContent.documentId = document.id
      LEFT JOIN main.witness ON witness.documentId = document.id
      LEFT JOIN live.destroyedDocument ON destroyedDocument.documentId = document.id ORDER BY document.id
      """)
    try documents.each { row in
      count += 1
      let id = row.integer(0)
      if !row.isNull(7) { return true }
      let canonical = row.blob(5)
      guard hasher.digest(of: canonical).bytes == row.blob(4) else {
        problems.add("document \(id): its content is not what its digest says")
        return true
      }
      guard let statement = try? decode(canonical), statement.kind.rawValue == Int(row.integer(2)) else {
        problems.add("document \(id): its content can't be read")
        return true
      }
      do {
        let isWritten = try rows.write(
          statement, document: id, facility: row.integer(1), subject: row.integer(3), person: row.isNull(6) ? nil : row.integer(6))
        if !isWritten { problems.add("document \(id): what it refers to is not there") }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        problems.add("document \(id): contradicts the documents before it")
      }
      return true
    }
    try keepTombstones(db)
    try follow(merges: db)
    return (count, problems)
  }

  /// What stays of a destroyed encounter has no document any more that could say it.
  private func keepTombstones(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO main.encounter SELECT * FROM live.encounter WHERE id IN (SELECT encounterId FROM live.destruction);
        INSERT OR REPLACE INTO main.clinicalRecord SELECT * FROM live.clinicalRecord
          WHERE encounterId IN (SELECT encounterId FROM live.destruction);
        INSERT OR REPLACE INTO main.recordVersion SELECT * FROM live.recordVersion
          WHERE documentId IN (SELECT documentId FROM live.destroyedDocument);
        """)
  }

  /// Puts everybody who was merged where the ledger of merges says: what happened to them stands with the one they live on in, and that one is
  /// as sensitive as they are.
  private func follow(merges db: Database) throws {
    let merges = try Row.fetchAll(
      db, sql: "SELECT mergedId, survivorId FROM live.patientMerge AS patientMerge WHERE \(PatientMergeSQL.isActive) ORDER BY id")
    // Who lives on in somebody was merged before that one was merged on.
    for row in merges {
      let (merged, survivor): (Int64, Int64) = try (row.value(0), row.value(1))
      try db.execute(sql: "UPDATE main.patient SET mergedInto = ? WHERE id = ?", arguments: [survivor, merged])
      try db.execute(sql: "UPDATE main.encounter SET patientId = ? WHERE patientId = ?", arguments: [survivor, merged])
      try db.execute(sql: PatientMergeSQL.inheritSensitivity, arguments: [survivor])
    }
  }

  // MARK: Comparison

  /// Every projection table, row by row: what the documents say against what stands there.
  func compare(_ db: Database) throws -> [VerificationCheck] {
    try Self.tables.map { table in
      guard let shape = shapes[table] else { return VerificationCheck(name: "projection \(table)", counted: 0, problems: ["unknown"]) }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM live.\(table)") ?? 0
      var problems = ProblemList()
      let (unsaid, said) = (Self.place(table, shape, in: "live"), Self.place(table, shape, in: "main"))
      try problems.add(
        db, "'\(table)' || \(unsaid) || ': no document says this'", from: "live.\(table)",
        where: "NOT EXISTS (SELECT 1 FROM main.\(table) AS other WHERE \(Self.same(shape.key, "other", "live.\(table)")))")
      try problems.add(
        db, "'\(table)' || \(said) || ': missing'", from: "main.\(table)",
        where: "NOT EXISTS (SELECT 1 FROM live.\(table) AS other WHERE \(Self.same(shape.key, "other", "main.\(table)")))")
      if !shape.facts.isEmpty {
        let names = shape.facts.map { "CASE WHEN old.\(Self.quoted($0)) IS NOT main.\(table).\(Self.quoted($0)) THEN ' \($0)' ELSE '' END" }
        try problems.add(
          db, "'\(table)' || \(said) || ': differs in' || \(names.joined(separator: " || "))",
          from: "main.\(table) JOIN live.\(table) AS old ON \(Self.same(shape.key, "old", "main.\(table)"))",
          where: Self.differs(shape.facts, "old", "main.\(table)"))
      }
      return VerificationCheck(name: "projection \(table)", counted: count, problems: problems.lines)
    }
  }

  /// How a row is named without saying anything of a person, with the document that it comes from.
  private static func place(_ table: String, _ shape: Shape, in schema: String) -> String {
    let secret: Set = ["value", "phone"]
    var words = shape.key.filter { !secret.contains($0) && $0 != "documentId" }.map { "' \($0) ' || \(schema).\(table).\(quoted($0))" }
    let document: String? =
      switch table {
      case "patientIdentifier", "patientPhone":
        "(SELECT owner.documentId FROM \(schema).patient AS owner WHERE owner.id = \(schema).\(table).patientId)"
      case "encounterStay", "encounterParticipant", "encounterDiagnosis":
        "(SELECT owner.documentId FROM \(schema).encounter AS owner WHERE owner.id = \(schema).\(table).encounterId)"
      default: shape.columns.contains("documentId") ? "\(schema).\(table).documentId" : nil
      }
    if let document { words.append("coalesce(' of document ' || \(document), '')") }
    return words.joined(separator: " || ")
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }

  private static func same(_ key: [String], _ a: String, _ b: String) -> String {
    key.map { "\(a).\(quoted($0)) = \(b).\(quoted($0))" }.joined(separator: " AND ")
  }

  private static func differs(_ facts: [String], _ a: String, _ b: String) -> String {
    facts.map { "\(a).\(quoted($0)) IS NOT \(b).\(quoted($0))" }.joined(separator: " OR ")
  }

  // MARK: Mending

  /// Makes the tables say what the documents say, and puts the schema's indexes and triggers back. Inside `run(mending: true)`.
  ///
  /// - Returns: how many rows were written or taken away.
  func mend(_ db: Database) throws -> Int {
    // A trigger that refuses what follows steps aside for this transaction; all stand again before it ends.
    for object in expected where object.type == "trigger" && Self.tables.contains(object.table) {
      try db.execute(sql: "DROP TRIGGER IF EXISTS live.\(object.name)")
    }
    var changed = 0
    for table in Self.vocabularies {
      try db.execute(
        sql:
          "INSERT INTO live.\(table) SELECT * FROM main.\(table) AS kept WHERE NOT EXISTS (SELECT 1 FROM live.\(table) WHERE id = kept.id)")
    }
    for table in Self.tables {
      guard let shape = shapes[table] else { continue }
      let columns = shape.columns.map(Self.quoted).joined(separator: ", ")
      let isThere = Self.same(shape.key, "derived", "live.\(table)")
      try db.execute(
        sql: "DELETE FROM live.\(table) WHERE NOT EXISTS (SELECT 1 FROM main.\(table) AS derived WHERE \(isThere))")
      changed += db.changesCount
      if !shape.facts.isEmpty {
        // Row by row: a list of those that differ would stand in memory.
        try db.execute(
          sql: """
            DELETE FROM live.\(table) WHERE EXISTS (SELECT 1 FROM main.\(table) AS derived
              WHERE \(isThere) AND (\(Self.differs(shape.facts, "derived", "live.\(table)"))))
            """)
      }
      try db.execute(
        sql: """
          INSERT INTO live.\(table) (\(columns)) SELECT \(columns) FROM main.\(table) AS derived
          WHERE NOT EXISTS (SELECT 1 FROM live.\(table) AS old WHERE \(Self.same(shape.key, "old", "derived")))
          """)
      changed += db.changesCount
    }
    try restoreSchema(db)
    return changed
  }

  /// Indexes and triggers are made again where they are missing or other than this program's.
  func restoreSchema(_ db: Database) throws {
    for object in expected where object.type == "index" || object.type == "trigger" {
      let actual = try String.fetchOne(
        db, sql: "SELECT sql FROM live.sqlite_schema WHERE type = ? AND name = ?", arguments: [object.type, object.name])
      guard actual != object.sql else { continue }
      if actual != nil { try db.execute(sql: "DROP \(object.type.uppercased()) live.\(object.name)") }
      let words = object.sql.split(separator: " ", maxSplits: object.sql.hasPrefix("CREATE UNIQUE") ? 3 : 2)
      let head = words.dropLast().joined(separator: " ")
      try db.execute(sql: "\(head) live.\(words.last ?? "")")
    }
  }
}

/// Problems found, the first ones in words and the rest as a number.
struct ProblemList {
  /// Problems listed per check; the rest are only counted.
  static let listed = 20

  private var shown: [String] = []
  private(set) var count = 0

  var lines: [String] { count > shown.count ? shown + ["… and \(count - shown.count) more"] : shown }

  mutating func add(_ line: String) {
    count += 1
    if shown.count < Self.listed { shown.append(line) }
  }

  /// Adds a line for each row of a query.
  mutating func add(_ db: Database, _ line: String, from source: String, where condition: String) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(line) FROM \(source) WHERE \(condition)")
    // A key that the schema does not allow, NULL, comes of a byte that was changed, and has no words.
    while let row = try rows.next() {
      add(try row.value(0) ?? "\(source.split(separator: " ").first ?? ""): a row whose key can't be read")
    }
  }
}
