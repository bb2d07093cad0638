internal import Cryptography
internal import GRDB

extension ProjectionReplay {
  /// Holds every row of the tables that no document says against the digests that the audit holds: none was changed, none is gone, and none is there
  /// that nobody was seen to write. A database that this program has not written in yet has nothing to hold against.
  func witnessedRows(_ db: Database) throws -> VerificationCheck {
    var problems = ProblemList()
    let witnesses = try gather(db, &problems)
    guard witnesses > 0 else { return VerificationCheck(name: "written rows", counted: 0, problems: problems.lines) }
    let digests = RowDigests(db, in: "live")
    var count = 0
    for table in WitnessedTable.all {
      var covered = 0
      let last = try BulkRow(
        db, "SELECT rowKey, columnCount, digest FROM main.lastWitness WHERE tableName = '\(table.name)' ORDER BY ordinal")
      try last.each { row in
        let key = row.text(0) ?? ""
        let found = try digests.digest(table, key, columns: Int(row.integer(1)))
        let said = row.isNull(2) ? nil : row.blob(2)
        covered += found.rows
        if found.digest != said {
          problems.add(
            "\(table.name) \(key): "
              + (said == nil
                ? "there, the audit saw it taken away"
                : found.rows == 0 ? "gone, the audit says that it was written" : "not what the audit saw written"))
        }
        return true
      }
      let there = try Int.fetchOne(db, sql: "SELECT count(*) FROM live.\(table.name)") ?? 0
      count += there
      if there > covered { try addUnseen(table, db, &problems) }
    }
    return VerificationCheck(name: "written rows", counted: count, problems: problems.lines)
  }

  /// Collects the last witness of each key, and holds all of them against the rows of the audit that took them.
  private func gather(_ db: Database, _ problems: inout ProblemList) throws -> Int {
    let hasher = SHA256()
    try db.execute(
      sql: """
        CREATE TABLE main.lastWitness (
          ordinal INTEGER PRIMARY KEY, tableName TEXT NOT NULL, rowKey TEXT NOT NULL, columnCount INTEGER NOT NULL, digest BLOB,
          UNIQUE (tableName, rowKey)) STRICT
        """)
    let keep = try BulkRow(
      db,
      """
      INSERT INTO main.lastWitness (ordinal, tableName, rowKey, columnCount, digest) SELECT ?1, ?2, ?3, ?4, ?5 WHERE json_valid(?3)
      ON CONFLICT (tableName, rowKey) DO UPDATE SET columnCount = excluded.columnCount, digest = excluded.digest
      """)
    let held = try BulkRow(db, "SELECT written FROM live.auditEvent WHERE id = ?")
    var group: [RowWitnesses.Witness] = []
    var (audit, groups, count) = (Int64(0), 0, 0)
    func close() throws {
      guard !group.isEmpty else { return }
      groups += 1
      held.bind(audit)
      if try held.first({ $0.blob(0) }) != RowWitnesses.digest(of: group, hasher) {
        problems.add("rowWitness of row \(audit) of the audit: not what that row holds")
      }
      group.removeAll(keepingCapacity: true)
    }
    let rows = try BulkRow(db, "SELECT id, auditId, tableName, rowKey, columnCount, digest FROM live.rowWitness ORDER BY id")
    try rows.each { row in
      if row.integer(1) != audit {
        try close()
        audit = row.integer(1)
      }
      let witness = RowWitnesses.Witness(
        table: row.text(2) ?? "", key: row.text(3) ?? "", columns: Int(row.integer(4)), digest: row.isNull(5) ? nil : row.blob(5))
      group.append(witness)
      count += 1
      keep.bind(row.integer(0))
      keep.bind(witness.table)
      keep.bind(witness.key)
      keep.bind(witness.columns)
      keep.bind(witness.digest)
      try keep.run()
      return true
    }
    try close()
    let holding = try Int.fetchOne(db, sql: "SELECT count(*) FROM live.auditEvent WHERE written IS NOT NULL") ?? 0
    if holding != groups {
      try problems.add(
        db, "'rowWitness of row ' || id || ' of the audit: gone'", from: "live.auditEvent",
        where: "written IS NOT NULL AND id NOT IN (SELECT auditId FROM live.rowWitness)")
    }
    return count
  }

  private func addUnseen(_ table: WitnessedTable, _ db: Database, _ problems: inout ProblemList) throws {
    let row = "live.\(table.name)"
    let seen: String
    if let range = table.range {
      let place = table.key.count
      seen =
        (table.key.enumerated().map { "json_extract(rowKey, '$[\($0)]') = \(row).\($1)" }
        + ["\(row).\(range) BETWEEN json_extract(rowKey, '$[\(place)]') AND json_extract(rowKey, '$[\(place + 1)]')"])
        .joined(separator: " AND ")
    } else {
      seen = "rowKey = \(table.rowKey(of: row)) AND digest IS NOT NULL"
    }
    let columns = (table.key + [table.range].compactMap(\.self)).map { "\(row).\($0)" }.joined(separator: ", ")
    try problems.add(
      db, "'\(table.name) ' || json_array(\(columns)) || ': nobody was seen to write it'", from: row,
      where: "NOT EXISTS (SELECT 1 FROM main.lastWitness WHERE tableName = '\(table.name)' AND \(seen))")
  }
}
