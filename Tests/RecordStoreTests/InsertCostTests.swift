import RecordStore
import Testing

/// What an insert of one row makes SQLite do, by its own account of the statement.
struct InsertCostTests {
  /// Their triggers look a whole episode through: a destruction or a merge is one row of a day, not of a batch.
  private static let rare: Set<String> = ["destruction", "destroyedDocument", "patientMerge"]

  @Test func `no insert builds a table of its own to check its values`() throws {
    let temporary = try TemporaryStore()
    guard let names = try temporary.shell("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") else {
      return
    }
    let tables = names.output.split(whereSeparator: \.isNewline).map(String.init).filter { !Self.rare.contains($0) }
    #expect(tables.count > 60)
    // Rows that come with the schema, before the first patient.
    let constant: Set<String> = ["retentionClass", "retentionRule"]
    for table in tables where !constant.contains(table) {
      let columns = try #require(try temporary.shell("SELECT name FROM pragma_table_info('\(table)')")).output
        .split(whereSeparator: \.isNewline).map { "\"\($0)\"" }
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      let plan = try #require(
        try temporary.shell("EXPLAIN INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"))
      #expect(plan.status == 0 && plan.output.contains("MakeRecord"), "\(table): \(plan.output)")
      #expect(!plan.output.contains("OpenEphemeral"), "\(table)")
    }
  }

  @Test func `a list of three values in a check is what makes one`() throws {
    let temporary = try TemporaryStore()
    let sql = "CREATE TABLE probe (word TEXT CHECK (word IN ('a', 'b', 'c'))); EXPLAIN INSERT INTO probe VALUES (?)"
    guard let plan = try temporary.shell(sql) else { return }
    #expect(plan.output.contains("OpenEphemeral"))
  }
}
