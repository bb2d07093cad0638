import Foundation
import Testing

/// Whoever can write the file changes a column, takes a row away or puts one in, in every table, with the triggers taken away and put back byte for byte, so
/// that the schema looks as it did: `verify` finds each and names the table. What it does not find stands on the security page with its reason.
struct TableAttackTests {
  /// How many attacks; a run of them all is part of the soak.
  static let most = Int(ProcessInfo.processInfo.environment["QUANY_ATTACKS"] ?? "") ?? 10

  struct Attack: CustomTestStringConvertible, Sendable {
    var table: String
    var sql: String
    var testDescription: String { sql }
  }

  private struct Column {
    var name: String
    var type: String
    var key: Int
  }

  private static func tables(_ ward: Ward) throws -> [(name: String, columns: [Column])] {
    let lines = try ward.query(
      """
      SELECT object.name, info.name, info.type, info.pk FROM sqlite_schema AS object JOIN pragma_table_info(object.name) AS info
      WHERE object.type = 'table' AND object.name NOT LIKE 'sqlite_%' ORDER BY object.rowid, info.cid
      """)
    var tables: [(name: String, columns: [Column])] = []
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      if tables.last?.name != parts[0] { tables.append((parts[0], [])) }
      tables[tables.count - 1].columns.append(Column(name: "\"\(parts[1])\"", type: parts[2], key: Int(parts[3]) ?? 0))
    }
    return tables
  }

  /// Another value of a column's type than it has.
  private static func other(_ column: Column) -> String {
    let fresh = ["INTEGER": "1", "BLOB": "zeroblob(32)"][column.type] ?? "'x'"
    // Whether a row stands in an index or beside it: SQLite keeps the index by it, so that either is right, and nothing else is.
    if column.name.contains("isIn"), column.name.contains("Index") { return "2" }
    return """
      CASE typeof(\(column.name)) WHEN 'integer' THEN \(column.name) + \(column.key > 0 ? 100_000 : 1) WHEN 'text' THEN \(column.name) || 'x'
      WHEN 'blob' THEN iif(\(column.name) = zeroblob(length(\(column.name))), x'01', zeroblob(length(\(column.name)))) ELSE \(fresh) END
      """
  }

  /// Each column of a row in the middle of each table, that row gone, and one like it beside it.
  private static func attacks(_ tables: [(name: String, columns: [Column])]) -> [Attack] {
    tables.flatMap { table in
      let key = table.columns.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.name).joined(separator: ", ")
      let row =
        "(\(key)) = (SELECT \(key) FROM \(table.name) ORDER BY \(key) LIMIT 1 OFFSET (SELECT count(*) / 2 FROM \(table.name)))"
      let last = table.columns.filter { $0.key > 0 }.max { $0.key < $1.key }?.name
      let copied = table.columns.map { $0.name == last ? other($0) : $0.name }.joined(separator: ", ")
      return table.columns.map { Attack(table: table.name, sql: "UPDATE \(table.name) SET \($0.name) = \(other($0)) WHERE \(row)") } + [
        Attack(table: table.name, sql: "DELETE FROM \(table.name) WHERE \(row)"),
        Attack(table: table.name, sql: "INSERT INTO \(table.name) SELECT \(copied) FROM \(table.name) WHERE \(row)"),
      ]
    }
  }

  /// What the page says of each table: its names, and those that nothing holds.
  private static func page() throws -> (named: Set<String>, unheld: Set<String>) {
    let text = try String(contentsOf: Program.root.appending(path: "docs/security.md"), encoding: .utf8)
    let section = try #require(text.split(separator: "## What holds each table").last?.split(separator: "\n## ").first)
    var (named, unheld) = (Set<String>(), Set<String>())
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = cells[0].matches(of: /`(\w+)`/).map { String($0.output.1) }
      named.formUnion(names)
      if cells[1].hasPrefix("nothing") { unheld.formUnion(names) }
    }
    return (named, unheld)
  }

  @Test func `every table stands on the security page, and has a row here`() throws {
    let ward = try FullWard.ward()
    let tables = try Self.tables(ward)
    #expect(Set(tables.map(\.name)) == (try Self.page().named))
    for table in tables where !FullWard.empty.contains(table.name) {
      #expect(try ward.query("SELECT EXISTS (SELECT 1 FROM \(table.name))") == "1\n", "\(table.name) is empty")
    }
  }

  struct Triggers {
    var drop: String
    var create: String

    init(_ ward: Ward) throws {
      let lines = try ward.query("SELECT name, hex(sql) FROM sqlite_schema WHERE type = 'trigger'").split(separator: "\n").map { line in
        line.split(separator: "|").map(String.init)
      }
      drop = lines.map { "DROP TRIGGER \"\($0[0])\";" }.joined()
      create = lines.map { line in
        String(
          decoding: stride(from: 0, to: line[1].utf8.count, by: 2).compactMap { UInt8(line[1].dropFirst($0).prefix(2), radix: 16) },
          as: UTF8.self) + ";"
      }.joined(separator: "\n")
    }
  }

  private static func problems(_ verified: Program.Result) -> [String] {
    (verified.json["checks"] as? [[String: Any]] ?? []).flatMap { check in
      (check["problems"] as? [String] ?? []).map { "\(check["name"] as? String ?? ""): \($0)" }
    }
  }

  /// How the findings call what has a word of its own.
  private static let words = ["auditEvent": "audit", "documentContent": "document", "coding": "projection", "rowWitness": "written rows"]

  @Test func `a row that somebody changed, took away or put in is found, whatever the table`() throws {
    let ward = try FullWard.ward()
    let bytes = try ward.bytes()
    let triggers = try Triggers(ward)
    let unheld = try Self.page().unheld
    var attacks = Self.attacks(try Self.tables(ward).filter { !FullWard.empty.contains($0.name) })
    var state: UInt64 = 20_261_126
    for last in attacks.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      attacks.swapAt(last, Int((state >> 33) % UInt64(last + 1)))
    }
    var (found, refused, left) = (0, 0, 0)
    for attack in attacks.prefix(Self.most) {
      let ward = try Ward(database: bytes)
      let said = try ward.attack(
        """
        PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; BEGIN; \(triggers.drop) \(attack.sql);
        \(triggers.create)
        COMMIT;
        """)
      guard said.hasPrefix("done") else {
        // The file's own keys let nobody do that.
        #expect(said.contains("constraint") || said.contains("malformed JSON"), "\(attack.sql): \(said)")
        refused += 1
        continue
      }
      let verified = try Program.run("verify", "--db", ward.database, "--json")
      if verified.status == 4, verified.talk.contains("QY-STO-") {
        refused += 1
      } else if unheld.contains(attack.table) {
        left += 1
      } else {
        let problems = Self.problems(verified)
        let words = [attack.table, Self.words[attack.table] ?? attack.table]
        let isNamed = problems.contains { problem in words.contains { problem.contains($0) } }
        #expect(verified.status == 1 && isNamed, "\(attack.sql): \(verified.status) \(problems)")
        found += 1
      }
    }
    if Self.most > 100 {
      print(
        "attacks on rows: \(attacks.count), found \(found), refused by the file or the program \(refused), on tables that nothing holds \(left)"
      )
    }
    #expect(found > refused + left)
  }

  @Test func `what is append-only refuses the shell, whatever it switches off`() throws {
    let ward = try FullWard.ward()
    let names = Set(try ward.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'").split(separator: "\n").map(String.init))
    var tried = 0
    for table in try Self.tables(ward) where !FullWard.empty.contains(table.name) {
      let column = table.columns.last?.name ?? ""
      for (trigger, sql) in [
        ("IsNeverUpdated", "UPDATE \(table.name) SET \(column) = \(column)"), ("IsNeverDeleted", "DELETE FROM \(table.name)"),
        ("IsNeverReplaced", "INSERT OR REPLACE INTO \(table.name) SELECT * FROM \(table.name)"),
      ] where names.contains(table.name + trigger) {
        tried += 1
        let said = try ward.attack(
          "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF; \(sql)")
        #expect(said.contains("QY-STO-00"), "\(sql): \(said)")
      }
    }
    #expect(tried > 90)
    #expect(try ward.isClean())
  }

  @Test func `rows of an earlier day put back under today's are found, by pages too`() throws {
    let ward = try FullWard.ward()
    let before = try ward.bytes()
    let old = try ward.write("old.qydb", before)
    for words in [
      ["retention", "hold", "--encounter", "H001/F2", "--reason", "vụ kiện khác"], ["staff", "change", "yt", "--roles", "nurse"],
    ] { try #require(try Program.run(words + ["--db", ward.database]).status == 0) }
    let today = try ward.bytes()
    for table in ["legalHold", "staffRole", "auditEvent", "rowWitness"] {
      let attacked = try Ward(database: today)
      let triggers = try Triggers(attacked)
      let said = try attacked.attack(
        """
        ATTACH '\(old)' AS old; PRAGMA foreign_keys = OFF; BEGIN; \(triggers.drop)
        DELETE FROM main.\(table); INSERT INTO main.\(table) SELECT * FROM old.\(table);
        \(triggers.create)
        COMMIT;
        """)
      try #require(said.hasPrefix("done"), "\(said)")
      let verified = try Program.run("verify", "--db", attacked.database, "--json")
      #expect(verified.status == 1 && Self.problems(verified).contains { $0.contains(table) || table == "auditEvent" }, "\(table)")
    }
    // The page itself, as `dd` does it.
    let page = try #require(Int(try ward.query("SELECT rootpage FROM sqlite_schema WHERE name = 'legalHold'").dropLast()))
    var bytes = today
    let range = (page - 1) * 8192..<page * 8192
    bytes.replaceSubrange(range, with: before[range])
    try #require(bytes != today)
    let patched = try Ward(database: bytes)
    let verified = try patched.run("verify", "--json")
    #expect(verified.status == 1 && Self.problems(verified).contains { $0.contains("legalHold") }, "\(Self.problems(verified))")
  }

  @Test func `a whole file of an earlier day, or a log thrown away, shows by the anchor alone`() throws {
    let ward = try FullWard.ward()
    let before = try ward.bytes()
    try #require(try ward.run("retention", "hold", "--encounter", "H001/F2", "--reason", "vụ kiện khác").status == 0)
    let anchor = try ward.run("audit", "anchor").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let old = try Ward(database: before)
    #expect(try old.isClean())
    let verified = try old.run("audit", "verify", "--anchor", anchor, "--json")
    #expect(verified.status == 1 && ["truncated", "changed"].contains(verified.json["anchor"] as? String))
    // A tail that is cut from the audit alone leaves what it told of.
    let cut = try ward.attack(
      "DROP TRIGGER auditEventIsNeverDeleted; DELETE FROM auditEvent WHERE id > (SELECT max(id) - 4 FROM auditEvent)")
    try #require(cut.hasPrefix("done"))
    #expect(Self.problems(try ward.run("verify", "--json")).contains { $0.hasPrefix("written rows: rowWitness") })
    #expect(["truncated", "changed"].contains(try ward.run("audit", "verify", "--anchor", anchor, "--json").json["anchor"] as? String))
  }

  @Test(arguments: [
    "type = CAST(type AS BLOB)", "name = CAST(name AS BLOB)", "tbl_name = 'breakGlassReview'", "tbl_name = CAST(tbl_name AS BLOB)",
    "sql = sql || ' '", "type = 'view'",
  ])
  func `whatever the schema's own table says otherwise of a trigger is found`(change: String) throws {
    let ward = try FullWard.ward()
    let said = try ward.attack(
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET \(change) WHERE name = 'breakGlassIsNeverUpdated' AND type = 'trigger'")
    try #require(said.hasPrefix("done"), "\(said)")
    let verified = try ward.run("verify", "--json")
    #expect(
      verified.status == 4 || Self.problems(verified).contains { $0.hasPrefix("schema: ") && $0.contains("breakGlassIsNeverUpdated") },
      "\(verified.status) \(Self.problems(verified)) \(verified.talk)")
  }

  @Test func `a trigger taken out of the schema's own table and put back is no cover`() throws {
    let ward = try FullWard.ward()
    let kept = try ward.write("kept.sql", "")
    let taken = try ward.attack(
      """
      PRAGMA writable_schema = ON;
      ATTACH '\(kept).db' AS kept; CREATE TABLE kept.rows AS SELECT * FROM sqlite_schema WHERE name LIKE 'breakGlassIsNever%';
      DELETE FROM sqlite_schema WHERE name LIKE 'breakGlassIsNever%';
      """)
    #expect(taken.hasPrefix("done"), "\(taken)")
    let gone = try ward.attack("DELETE FROM breakGlassReview")
    #expect(gone.contains("QY-STO-0002"), "only what was taken out is open: \(gone)")
    #expect(try ward.attack("PRAGMA foreign_keys = OFF; UPDATE breakGlass SET reason = 'x'").hasPrefix("done"))
    #expect(Self.problems(try ward.run("verify", "--json")).contains { $0.contains("missing: trigger breakGlassIsNeverUpdated") })
    let back = try ward.attack(
      "ATTACH '\(kept).db' AS kept; PRAGMA writable_schema = ON; INSERT INTO main.sqlite_schema SELECT * FROM kept.rows;")
    #expect(back.hasPrefix("done"), "\(back)")
    let problems = Self.problems(try ward.run("verify", "--json"))
    #expect(
      problems.contains { $0.hasPrefix("written rows: breakGlass [1]") } && !problems.contains { $0.hasPrefix("schema") }, "\(problems)")
  }

  /// Where a byte is changed: in the file's head, at a page's own head, among the places of its rows, at the head of a row, anywhere.
  private static let places = ["file", "page", "place", "row", "any"]

  static func place(_ kind: String, _ bytes: Data, _ chance: (Int) -> Int) -> Int {
    let page = chance(bytes.count / 8192) * 8192
    let head = page + (page == 0 ? 100 : 0)
    let isTree = [2, 5, 10, 13].contains(bytes[head])
    let rows = isTree ? Int(bytes[head + 3]) << 8 | Int(bytes[head + 4]) : 0
    let pointers = head + (bytes[head] < 10 ? 12 : 8)
    switch kind {
    case "file": return chance(100)
    case "page": return head + chance(12)
    case "place" where rows > 0: return pointers + chance(2 * rows)
    case "row" where rows > 0:
      let pointer = pointers + 2 * chance(rows)
      return page + min(Int(bytes[pointer]) << 8 + Int(bytes[pointer + 1]) + chance(14), 8191)
    default: return page + chance(8192)
    }
  }

  @Test func `a byte that is changed in the file is found, or says nothing, wherever it is`() throws {
    let ward = try FullWard.ward()
    // Rows that are taken away leave pages that nobody uses.
    _ = try ward.query("CREATE TABLE room (x TEXT); INSERT INTO room SELECT hex(randomblob(4000)) FROM document LIMIT 30; DROP TABLE room")
    let bytes = try ward.bytes()
    let unheld = try Self.page().unheld
    func said(_ ward: Ward) throws -> [Substring] {
      try ward.query(".dump").split(separator: "\n").filter { line in !unheld.contains { line.hasPrefix("INSERT INTO \($0) ") } }
    }
    let whole = try said(Ward(database: bytes))
    var state: UInt64 = 20_261_127
    func chance(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    var found = 0
    for round in 0..<max(15, Self.most) {
      var changed = bytes
      let place = Self.place(Self.places[round % Self.places.count], bytes, chance)
      changed[place] ^= UInt8(1 << chance(8))
      let ward = try Ward(database: changed)
      // Room that belongs to no row holds nothing that anybody could read.
      let saysTheSame = try said(ward) == whole
      let verified = try Program.run("verify", "--db", ward.database)
      #expect([1, 3, 4].contains(verified.status) || saysTheSame && verified.status == 0, "byte \(place): \(verified.status)")
      if verified.status != 0 { found += 1 }
    }
    if Self.most > 100 { print("bytes changed: \(max(15, Self.most)), found \(found)") }
  }

  @Test func `a byte that is changed in the log is found, or ends the log there, which the anchor shows`() throws {
    let ward = try FullWard.ward()
    // Somebody who reads keeps the log from being emptied.
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/sqlite3")
    reader.arguments = [ward.database]
    let (input, output) = (Pipe(), Pipe())
    reader.standardInput = input
    reader.standardOutput = output
    try reader.run()
    try input.fileHandleForWriting.write(contentsOf: Data("BEGIN; SELECT count(*) FROM document;\n".utf8))
    _ = output.fileHandleForReading.availableData
    for number in 1...3 {
      try #require(try ward.run("retention", "hold", "--encounter", "H001/F2", "--reason", "vụ \(number)").status == 0)
    }
    // An anchor shows what was written before it: that it was made is written after it.
    let before = try Data(contentsOf: URL(filePath: ward.database + "-wal")).count
    let anchor = try ward.run("audit", "anchor").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let files = [
      "ward.qydb": try Data(contentsOf: URL(filePath: ward.database)),
      "ward.qydb-wal": try Data(contentsOf: URL(filePath: ward.database + "-wal")),
    ]
    input.fileHandleForWriting.closeFile()
    reader.waitUntilExit()
    let log = try #require(files["ward.qydb-wal"])
    // The frames of this log: those behind them are of one before it, which nobody reads any more.
    let salt = log[16..<24]
    let frames = (0..<(min(before, log.count) - 32) / 8216).prefix { frame in
      log[(32 + frame * 8216 + 8)..<(32 + frame * 8216 + 16)].elementsEqual(salt)
    }.count
    try #require(frames > 5)
    for round in 0..<max(6, Self.most / 10) {
      var changed = log
      // The log's head, the head of a frame, its page.
      let frame = 32 + (round / 3) * 7 % frames * 8216
      let place = round % 3 == 0 ? round % 32 : round % 3 == 1 ? frame + round % 24 : frame + 24 + (round * 977) % 8192
      changed[place] ^= 4
      let damaged = try Ward(files: ["ward.qydb": files["ward.qydb"] ?? Data(), "ward.qydb-wal": changed])
      let verified = try damaged.run("verify")
      #expect([0, 1, 3, 4].contains(verified.status), "\(place): \(verified.status) \(verified.talk)")
      let anchored = try damaged.run("audit", "verify", "--anchor", anchor, "--json")
      #expect(anchored.status != 0, "\(place): what was committed is gone, and nobody says so")
    }
  }

  @Test func `a key that a changed bit makes NULL is named, and is no defect of the program`() throws {
    var bytes = try FullWard.ward().bytes()
    // The head of an observation's row: its length, then the kinds of document, ordinal (8: the number 0), coding, and a time of 16 letters.
    let place = try #require(
      bytes.indices.dropLast(5).first { at in
        bytes[at] == 11 && (1...2).contains(bytes[at + 1]) && bytes[at + 2] == 8 && (1...2).contains(bytes[at + 3]) && bytes[at + 4] == 45
      })
    bytes[place + 2] = 0
    let ward = try Ward(database: bytes)
    try #require(try ward.query("SELECT count(*) FROM observation WHERE typeof(ordinal) = 'null'") != "0\n")
    let verified = try Program.run("verify", "--db", ward.database, "--json")
    #expect(verified.status == 1, "\(verified.status) \(verified.talk)")
    #expect(Self.problems(verified).contains { $0.contains("observation: a row whose key can't be read") }, "\(Self.problems(verified))")
  }

  @Test(arguments: ["DELETE FROM grdb_migrations", "DROP TABLE staffPIN; DELETE FROM grdb_migrations WHERE identifier = '7'"])
  func `a file whose schema was changed is refused, and is no defect of the program`(attack: String) throws {
    let ward = try FullWard.ward()
    _ = try ward.query(attack)
    let result = try Program.run("verify", "--db", ward.database)
    #expect(result.status == 4 && result.talk.contains("QY-STO-0027"), "\(result.status) \(result.talk)")
  }
}
