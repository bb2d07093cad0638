internal import Cryptography
internal import GRDB

/// How the audit comes to hold what was written: rows of `WitnessedTable.all` that a transaction touches are noted by triggers that live on the
/// connection alone, and the next row of the audit takes a digest of each. A transaction that ends with one that no row of the audit took is refused.
enum RowWitnesses {
  struct Witness {
    var table: String
    var key: String
    var columns: Int
    var digest: [UInt8]?
  }

  /// A change that no row of the audit tells of: a defect of ours.
  struct Unseen: Error, CustomStringConvertible {
    var tables: [String]
    var description: String { "changed without a row of the audit: " + tables.joined(separator: ", ") }
  }

  static func isWatching(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = 'touchedRow')")) ?? false
  }

  /// Starts to watch, inside the connection's first transaction. A database that has no witness yet, new or of an earlier program, has all of its rows
  /// taken by the first row of the audit.
  static func watch(_ db: Database) throws {
    #if !BENCHMARK_WITHOUT_AUDIT
      guard try !isWatching(db) else { return }
      try db.execute(sql: triggers)
      if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM rowWitness)") == false { try db.execute(sql: everything) }
    #endif
  }

  private static let triggers: String = {
    var sql = "CREATE TEMP TABLE touchedRow (tableName TEXT NOT NULL, rowKey TEXT NOT NULL);\n"
    for table in WitnessedTable.all where table.range == nil {
      for (event, rows) in [("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"])] {
        let notes = rows.map { "INSERT INTO touchedRow VALUES ('\(table.name)', \(table.rowKey(of: $0)));" }.joined(separator: " ")
        sql += "CREATE TEMP TRIGGER \(table.name)Touched\(event) AFTER \(event) ON main.\(table.name) BEGIN \(notes) END;\n"
      }
    }
    // Receipts are noted by stretches where they are written; a destruction changes some afterwards.
    return sql + """
      CREATE TEMP TRIGGER importEntryTouchedUPDATE AFTER UPDATE ON main.importEntry BEGIN
        INSERT INTO touchedRow SELECT tableName, rowKey FROM rowWitness
        WHERE tableName = 'importEntry' AND json_extract(rowKey, '$[0]') = OLD.fileId
          AND OLD.ordinal BETWEEN json_extract(rowKey, '$[1]') AND json_extract(rowKey, '$[2]');
      END;
      """
  }()

  /// How many rows a stretch has where nobody noted one when it was written.
  private static let stretch = 1000

  private static let everything = WitnessedTable.all.map { allRows(of: $0) }.joined(separator: "\n")

  private static func allRows(of table: WitnessedTable) -> String {
    switch table.name {
    case "document": "INSERT INTO touchedRow SELECT 'document', json_array(min(id), max(id)) FROM document GROUP BY id / \(stretch);"
    case "importEntry", "importIssue":
      """
      INSERT INTO touchedRow SELECT '\(table.name)', json_array(fileId, min(ordinal), max(ordinal)) FROM importEntry
      GROUP BY fileId, ordinal / \(stretch);
      """
    default: "INSERT INTO touchedRow SELECT DISTINCT '\(table.name)', \(table.rowKey(of: table.name)) FROM \(table.name);"
    }
  }

  /// Notes a stretch of rows that was written.
  static func touch(_ table: String, _ key: [Int64], _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO touchedRow VALUES (?, ?)").execute(arguments: [table, text(key)])
  }

  /// A key of numbers as `json_array` writes it.
  static func text(_ key: [Int64]) -> String { "[" + key.map(String.init).joined(separator: ",") + "]" }

  /// What a witness is of.
  struct Place: Hashable {
    var table: String
    var key: String
  }

  /// The digest of a stretch of rows, from whoever wrote them, over so many columns.
  struct Given {
    var digest: [UInt8]
    var columns: Int
  }

  static func hasTouched(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM touchedRow)")) ?? false
  }

  /// Digests of everything that was touched since the last row of the audit; none when nothing was.
  ///
  /// - Parameter given: what need not be read.
  static func take(_ db: Database, _ digests: RowDigests, _ given: [Place: Given]) throws -> [Witness] {
    guard try hasTouched(db) else { return [] }
    let touched = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT tableName, rowKey FROM touchedRow ORDER BY tableName, rowKey"))
    try db.cachedStatement(sql: "DELETE FROM touchedRow").execute()
    return try touched.compactMap { row in
      let (name, key): (String, String) = (try row.value(0), try row.value(1))
      if let known = given[Place(table: name, key: key)] {
        return Witness(table: name, key: key, columns: known.columns, digest: known.digest)
      }
      guard let table = WitnessedTable.all.first(where: { $0.name == name }) else { return nil }
      let found = try digests.digest(table, key)
      return Witness(table: table.name, key: key, columns: found.columns, digest: found.digest)
    }
  }

  /// What a row of the audit holds of its witnesses.
  static func digest(of witnesses: [Witness], _ hasher: SHA256) -> [UInt8] {
    var bytes = AuditBytes()
    for witness in witnesses {
      bytes.add(witness.table)
      bytes.add(witness.key)
      bytes.add(Int64(witness.columns))
      bytes.add(witness.digest)
    }
    return hasher.digest(of: bytes.buffer).bytes
  }

  static func keep(_ witnesses: [Witness], of audit: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO rowWitness (auditId, tableName, rowKey, columnCount, digest) VALUES (?, ?, ?, ?, ?)")
    for witness in witnesses {
      try statement.execute(
        arguments: [audit, witness.table, witness.key, witness.columns, witness.digest.map(DatabaseBytes.init)])
    }
  }

  /// Refuses the end of a transaction that changed what no row of the audit tells of.
  static func requireSeen(_ db: Database) throws {
    guard try isWatching(db), try hasTouched(db) else { return }
    // What was there before the first witness waits on the connection for the first row of the audit.
    guard try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM rowWitness)")) == true else { return }
    throw Unseen(tables: try String.fetchAll(db, sql: "SELECT DISTINCT tableName FROM touchedRow ORDER BY 1"))
  }
}
