import Foundation
import Testing

/// A database whose bytes somebody or something changed: every command refuses it with a code, or works on what it can read. None ends by a signal, which
/// is how a program dies that trusts a value.
struct DamageTests {
  /// How many databases are damaged; a run of many is part of the soak.
  static let most = min(TableAttackTests.most, 600)

  /// What people and programs do, by words after the program's name. `OUT` is a file that is not there.
  static let reads: [[String]] = [
    ["patient", "search", "nguyen"], ["patient", "show", "H001/Q1", "--reason", "khám"],
    ["patient", "show", "1", "--reason", "khám", "--json"],
    ["patient", "duplicates"], ["patient", "entry", "H001/Q2"], ["record", "list", "--patient", "H001/Q1", "--reason", "khám"],
    ["record", "show", "H001/R1", "--reason", "khám"], ["record", "history", "H001/R1", "--reason", "khám", "--json"],
    ["report", "coverage", "--as-of", "2025-10-31"], ["report", "coverage", "--as-of", "2025-10-31", "--format", "json"],
    ["export", "--format", "native", "--all", "--out", "OUT"], ["export", "--format", "original", "--batch", "1", "--out", "OUT"],
    ["export", "--format", "vietnam", "--all", "--out", "OUT"], ["audit", "list"], ["audit", "list", "--json"], ["audit", "verify"],
    ["audit", "anchor"], ["audit", "export", "--format", "fhir", "--out", "OUT"], ["audit", "reviews", "list", "--all"],
    ["backup", "--out", "OUT"], ["ward", "--facility", "H001"], ["terminology", "list"], ["terminology", "search", "amox"],
    ["batch", "list"], ["batch", "show", "1", "--json"], ["batch", "show", "2"], ["quarantine", "list", "--all"],
    ["quarantine", "show", "1", "--reason", "xem"], ["review", "list"], ["staff", "list"], ["staff", "list", "--json"],
    ["register", "list"],
    ["register", "history"], ["retention", "due"], ["retention", "holds", "--all"], ["retention", "show", "H001/F1"],
    ["retention", "classes"], ["retention", "proposals", "--all"], ["doctor", "--json"], ["verify"], ["verify", "--coverage"],
    ["report", "list"],
  ]

  static let writes: [(words: [String], input: String)] = [
    (["import", "FOLDER/b.xml"], ""), (["record", "cosign", "H001/RE", "--pin"], "274915\n"), (["rebuild"], ""),
    (["staff", "add", "nguoimoi", "--name", "Người mới", "--roles", "nurse"], ""),
    (["retention", "hold", "--patient", "H001/Q2", "--reason", "kiện"], ""), (["quarantine", "retry", "--all"], ""),
    (["patient", "unmerge", "H001/Q3", "--reason", "nhầm"], ""), (["patient", "break-glass", "H001/Q2", "--reason", "cấp cứu"], ""),
    (["record", "sign", "H001/RD"], "mat-khau-1\n"), (["record", "retract", "H001/RO", "--reason", "nhầm"], "mat-khau-1\n"),
    (["staff", "password"], "mat-khau-1\nmat-khau-2\n"), (["record", "show", "H001/R1", "--reason", "khám", "--as", "yt"], "mat-khau-1\n"),
    (["ui", "--linear"], "f\nf\nH001/Q3\n1\nq\n"),
    (["ui", "--linear"], "m\n1\nq\n"),
    (["ui", "--linear"], "w\nq\n"),
  ]

  private struct Chance {
    var state: UInt64

    mutating func callAsFunction(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, below)))
    }
  }

  /// Runs a command on the ward and holds it to an end of its own.
  private static func run(_ words: [String], _ input: String, on ward: Ward, _ damage: String) throws -> Int32 {
    let out = ward.path("out-\(UUID().uuidString)")
    let arguments = words.map { $0 == "OUT" ? out : $0.replacing("FOLDER", with: ward.folder.path) } + ["--db", ward.database]
    let running = try Program.start(arguments, input: Data(input.utf8), environment: ["SWIFT_BACKTRACE": "enable=no"])
    let late = DispatchWorkItem { running.process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: late)
    running.process.waitUntilExit()
    late.cancel()
    let result = running.result
    let said = result.talk.suffix(600)
    #expect(running.process.terminationReason == .exit, "\(damage): \(arguments): signal \(result.status): \(said)")
    #expect([0, 1, 2, 3, 4].contains(result.status), "\(damage): \(arguments): \(result.status) \(said)")
    #expect(result.status == 0 || result.status == 1 || said.contains("QY-"), "\(damage): \(arguments): \(result.status) \(said)")
    return result.status
  }

  private static func check(_ ward: Ward, _ damage: String, _ chance: inout Chance, commands: Int) throws {
    _ = try ward.write("b.xml", Batch.many(2, from: 900))
    for _ in 0..<commands {
      let number = chance(reads.count + writes.count)
      if number < reads.count {
        _ = try run(reads[number], "", on: ward, damage)
      } else {
        let act = writes[number - reads.count]
        _ = try run(act.words, act.input, on: ward, damage)
      }
    }
  }

  @Test func `on a sound database each of these commands does what it says`() throws {
    let ward = try FullWard.ward()
    _ = try ward.write("b.xml", Batch.many(2, from: 900))
    for words in Self.reads {
      let status = try Self.run(words, "", on: ward, "nothing")
      #expect(status <= 1, "\(words)")
    }
    for act in Self.writes where act.words[0] != "rebuild" {
      #expect(try Self.run(act.words, act.input, on: ward, "nothing") <= 1, "\(act.words)")
    }
  }

  @Test(arguments: ["'<patient'", "'<patient><a></patient>'", "x'00FF'", "''"])
  func `documents that are no XML any more are told of, and end no command as a defect`(content: String) throws {
    let ward = try FullWard.ward()
    _ = try ward.query(
      "DROP TRIGGER documentContentIsNeverUpdated; UPDATE documentContent SET canonical = CAST(\(content) AS BLOB)")
    for words in Self.reads { _ = try Self.run(words, "", on: ward, "contents are \(content)") }
    let told = try Self.run(["patient", "show", "1", "--reason", "khám", "--json"], "", on: ward, "contents are \(content)")
    #expect(told == 4)
  }

  @Test func `bits, pages and ends that are gone end no command by a signal`() throws {
    let bytes = try FullWard.ward().bytes()
    var chance = Chance(state: 20_261_130)
    for round in 0..<max(8, Self.most) {
      var changed = bytes
      let damage: String
      switch round % 8 {
      case 0:
        let kept = chance(bytes.count)
        changed = bytes.prefix(kept)
        damage = "cut to \(kept)"
      case 1:
        let page = 1 + chance(bytes.count / 8192 - 1)
        changed.replaceSubrange(page * 8192..<(page + 1) * 8192, with: Data(count: 8192))
        damage = "page \(page) of zeros"
      case 2:
        let (one, other) = (1 + chance(bytes.count / 8192 - 1), 1 + chance(bytes.count / 8192 - 1))
        changed.replaceSubrange(one * 8192..<(one + 1) * 8192, with: bytes[other * 8192..<(other + 1) * 8192])
        damage = "page \(one) is page \(other)"
      default:
        // Several at once: one alone is seldom in what a command reads.
        var places: [Int] = []
        for number in 0..<24 {
          let place = TableAttackTests.place(number % 3 == 0 ? "any" : "row", bytes) { chance($0) }
          changed[place] ^= UInt8(1 << chance(8))
          places.append(place)
        }
        damage = "bits at \(places)"
      }
      try Self.check(Ward(database: changed), damage, &chance, commands: 4)
    }
  }

  /// Values that no column of the program has, put where the schema would let nobody put them.
  private static let values = ["NULL", "9223372036854775807", "-9223372036854775808", "x'FF'", "'x'", "-1"]

  @Test func `values that no act writes end no command by a signal, whatever the column`() throws {
    let bytes = try FullWard.ward().bytes()
    let sound = try Ward(database: bytes)
    let columns = try sound.query(
      """
      SELECT object.name || '|' || info.name FROM sqlite_schema AS object JOIN pragma_table_info(object.name) AS info
      WHERE object.type = 'table' AND object.name NOT LIKE 'sqlite_%' AND object.name NOT IN ('grdb_migrations', 'openDesk')
      ORDER BY object.rowid, info.cid
      """
    ).split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
    let triggers = try TableAttackTests.Triggers(sound)
    var chance = Chance(state: 20_261_131)
    var there = 0
    for round in 0..<max(10, Self.most) {
      let column = columns[Self.most > 100 ? round % columns.count : chance(columns.count)]
      let value = Self.values[chance(Self.values.count)]
      let ward = try Ward(database: bytes)
      // A schema that takes anything, for as long as the value is put in.
      let table = try ward.query("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '\(column[0])'").dropLast()
      let loose = table.replacing(") STRICT, ", with: ") ").replacing(") STRICT", with: ")").replacing(/(INTEGER|TEXT|BLOB) NOT NULL/) {
        $0.output.1
      }
      func rewrite(_ sql: some StringProtocol) throws {
        let hex = sql.utf8.map { String(format: "%02x", $0) }.joined()
        _ = try ward.query(
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(x'\(hex)' AS TEXT) WHERE type = 'table' AND name = '\(column[0])'"
        )
      }
      try rewrite(loose)
      _ = try ward.query(
        """
        PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; BEGIN; \(triggers.drop)
        UPDATE OR IGNORE \(column[0]) SET "\(column[1])" = \(value); \(triggers.create) COMMIT;
        """)
      try rewrite(table)
      if try ward.query("SELECT EXISTS (SELECT 1 FROM \(column[0]) WHERE \"\(column[1])\" IS \(value))") == "1\n" { there += 1 }
      try Self.check(ward, "\(column[0]).\(column[1]) = \(value)", &chance, commands: 5)
    }
    #expect(there > max(10, Self.most) / 2, "most values can be put in, or nothing was tried: \(there)")
  }
}
