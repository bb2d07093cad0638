internal import GRDB

/// What a merge does with the rows of a table that belong to a patient, read off the schema: a table that somebody adds is moved without
/// a word about it here.
struct PatientScope {
  enum Treatment: Hashable, Sendable {
    /// Rows are given to the survivor and remembered, so that they can be given back. One that the survivor has already, by a key of the
    /// table, stays.
    case moved
    /// Rows stay with the number that they came with; whoever reads asks for everybody who is the person.
    case stays(because: String)
  }

  struct Column: Hashable, Sendable {
    var table: String
    var name: String
    /// Columns that name the row.
    var key: [String]
    var treatment: Treatment
  }

  /// The exceptions: what a facility states of a person under a number of its own. A later statement under that number replaces it, and it
  /// goes with the number when a merge is taken back.
  static let stays: [String: String] = [
    "patientIdentifier": "stated under a number", "patientPhone": "stated under a number", "militaryService": "stated under a number",
  ]

  /// Every column that holds a patient, directly or as part of a key of such a row, but for the link of the merge itself.
  let columns: [Column]

  var moved: [Column] { columns.filter { $0.treatment == .moved } }

  init(_ db: Database) throws {
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    struct Reference {
      var table: String
      var column: String
      var parent: String
      var target: String
    }
    var references: [Reference] = []
    var keys: [String: [String]] = [:]
    for table in tables {
      let key = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", arguments: [table])
      keys[table] = key.isEmpty ? ["rowid"] : key
    }
    for table in tables {
      for row in try Row.fetchAll(
        db, sql: "SELECT \"table\", \"from\", \"to\", seq FROM pragma_foreign_key_list(?) ORDER BY id, seq", arguments: [table])
      {
        let parent: String = try row.value(0)
        guard let name = tables.first(where: { $0.lowercased() == parent.lowercased() }) else { continue }
        let place: Int = try row.value(3)
        let implied = keys[name].flatMap { $0.indices.contains(place) ? $0[place] : nil }
        references.append(Reference(table: table, column: try row.value(1), parent: name, target: try row.value(2) ?? implied ?? "id"))
      }
    }
    let facts = try Self.appendOnly(db)
    var known: Set<[String]> = [["patient", "id"]]
    var columns: [Column] = []
    var grows = true
    while grows {
      grows = false
      for reference in references
      where reference.table != "patient" && known.contains([reference.parent, reference.target])
        && !known.contains([reference.table, reference.column])
      {
        let treatment: Treatment =
          if let reason = Self.stays[reference.table] {
            .stays(because: reason)
          } else if facts.contains([reference.table]) || facts.contains([reference.table, reference.column]) {
            .stays(because: "append-only")
          } else {
            .moved
          }
        // What hangs on a row that stays, stays with it.
        if treatment == .moved || reference.parent == "patient" {
          columns.append(
            Column(table: reference.table, name: reference.column, key: keys[reference.table] ?? ["rowid"], treatment: treatment))
        }
        if treatment == .moved {
          known.insert([reference.table, reference.column])
          grows = true
        } else {
          references.removeAll { $0.table == reference.table && $0.column == reference.column }
          grows = true
          break
        }
      }
    }
    self.columns = columns.sorted { ($0.table, $0.name) < ($1.table, $1.name) }
  }

  /// Tables of facts: a trigger refuses every update, so their rows stay as they were written. Of some a column alone, named beside its table.
  private static func appendOnly(_ db: Database) throws -> Set<[String]> {
    var facts: Set<[String]> = []
    for row in try Row.fetchAll(db, sql: "SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      let (table, sql): (String, String) = try (row.value(0), row.value(1))
      var words = sql.split(whereSeparator: \.isWhitespace).map(String.init)
      // CREATE TRIGGER name BEFORE UPDATE [OF column] ON table BEGIN SELECT RAISE(ABORT, …
      var fact = [table]
      if words.count > 11, words[5] == "OF" {
        fact.append(words[6])
        words.removeSubrange(5...6)
      }
      guard words.count > 9, Array(words[3...7]) == ["BEFORE", "UPDATE", "ON", table, "BEGIN"], words[9].hasPrefix("RAISE(ABORT") else {
        continue
      }
      facts.insert(fact)
    }
    return facts
  }
}

extension PatientScope.Column {
  private var keyText: String { "json_array(\(key.map(Self.quoted).joined(separator: ", ")))" }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }

  /// Gives the rows of `merged` to `survivor`, and says which, by their keys afterwards.
  func move(from merged: Int64, to survivor: Int64, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "UPDATE OR IGNORE \(Self.quoted(table)) SET \(Self.quoted(name)) = ? WHERE \(Self.quoted(name)) = ? RETURNING \(keyText)",
      arguments: [survivor, merged])
  }

  /// Gives one row back, unless somebody has given it to a third since.
  func moveBack(_ rowKey: String, from survivor: Int64, to merged: Int64, _ db: Database) throws {
    let place = key.indices.map { "\(Self.quoted(key[$0])) = json_extract(?1, '$[\($0)]')" }.joined(separator: " AND ")
    try db.execute(
      sql: "UPDATE \(Self.quoted(table)) SET \(Self.quoted(name)) = ?2 WHERE \(place) AND \(Self.quoted(name)) = ?3",
      arguments: [rowKey, merged, survivor])
  }

  /// How many rows name the patient.
  func count(of patient: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(Self.quoted(table)) WHERE \(Self.quoted(name)) = ?", arguments: [patient]) ?? 0
  }

  /// Whether two rows of the table can't name one patient in the column: then a merge may leave one behind.
  func isUnique(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM pragma_index_list(?) AS list JOIN pragma_index_info(list.name) AS info
          WHERE list."unique" AND info.name = ?)
        """, arguments: [table, name]) ?? false || key.contains(name)
  }

  /// Keys of rows that are still with somebody who was merged into another.
  func rowsOfMerged(_ db: Database, limit: Int) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT \(keyText) FROM \(Self.quoted(table))
        WHERE \(Self.quoted(name)) IN (SELECT id FROM patient WHERE mergedInto IS NOT NULL) LIMIT \(limit)
        """)
  }
}

extension RecordStore {
  /// Every column that holds a patient, and what a merge does with its rows: `moved`, or why they stay.
  package func patientScope() throws -> [(table: String, column: String, treatment: String)] {
    try reading { db in
      try PatientScope(db).columns.map { column in
        switch column.treatment {
        case .moved: (column.table, column.name, "moved")
        case .stays(let reason): (column.table, column.name, reason)
        }
      }
    }
  }
}
