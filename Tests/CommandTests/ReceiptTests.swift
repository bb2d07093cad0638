import Foundation
import Testing

/// When things came in: by the clock everywhere, but in a demonstration, which may be told its history as it happened and says for ever what it is.
struct ReceiptTests {
  let ward: Ward
  var story: String { ward.path("story.qydb") }

  init() throws {
    ward = try Ward()
    let made = try Program.run("init", "--db", ward.path("story.qydb"), "--data-centre", "--demonstration")
    #expect(made.status == 0, "\(made.talk)")
  }

  /// A batch that says when it was written, of an encounter that ended on 2025-03-01.
  func batch(_ id: String, created: String?) throws -> String {
    try ward.write(
      "\(id).xml",
      Batch.start.replacing("<batch ", with: created.map { "<batch created=\"\($0)\" " } ?? "<batch ") + Batch.patient("P\(id)")
        + Batch.encounter(id, of: "P\(id)") + Batch.record("R\(id)", of: id) + Batch.end)
  }

  func receipt(_ id: String) throws -> String {
    try ward.query("SELECT date(recordedAt, 'unixepoch', '+7 hours') FROM document WHERE kind = 5 AND localId = '\(id)'", "story.qydb")
  }

  func late() throws -> String { try ward.query("SELECT sum(receivedLate), sum(closed) FROM encounterCountByDay", "story.qydb") }

  @Test func `a real database takes no stated day, and what it refused stands in the audit`() throws {
    let file = try batch("E1", created: "2025-03-02T08:00:00+07:00")
    let refused = try Program.run("import", "--db", ward.database, "--received-as-sent", file)
    #expect(refused.status == 1)
    #expect(refused.talk.contains("QY-IMP-0082"))
    #expect(try ward.query("SELECT count(*) FROM document") == "0\n")
    #expect(try ward.query("SELECT count(*) FROM auditEvent WHERE detail = 'QY-IMP-0082' AND outcome = 'refused'") == "1\n")
    // Nothing makes it one: not with the shell either.
    _ = try ward.query("UPDATE databaseInfo SET isDemonstration = 1")
    _ = try ward.query("INSERT OR REPLACE INTO databaseInfo SELECT id, kind, facility, name, identity, createdAt, 1 FROM databaseInfo")
    #expect(try ward.query("SELECT isDemonstration FROM databaseInfo") == "0\n")
    #expect(try Program.run("import", "--db", ward.database, "--received-as-sent", file).status == 1)
    // The batch's own word changes nothing about the receipt here.
    #expect(try Program.run("import", "--db", ward.database, file).status == 0)
    #expect(try ward.query("SELECT sum(receivedLate) FROM encounterCountByDay") == "1\n")
  }

  @Test func `what came by the tenth day is in time, on the eleventh it is late, by Viet Nam's clock`() throws {
    let days = [
      ("A", "2025-03-11T23:59:59+07:00", "2025-03-11"), ("B", "2025-03-12T00:00:00+07:00", "2025-03-12"),
      ("C", "2025-03-11T17:30:00+00:00", "2025-03-12"), ("D", "2025-03-11T23:00:00", "2025-03-11"),
    ]
    for (id, created, day) in days {
      let taken = try Program.run("import", "--db", story, "--received-as-sent", batch(id, created: created))
      #expect(taken.status == 0, "\(taken.talk)")
      #expect(try receipt(id) == day + "\n")
    }
    #expect(try late() == "2|4\n")
    // No word, or one of the future: now.
    for (id, created) in [("F", "2999-01-01T00:00:00+07:00"), ("G", nil)] as [(String, String?)] {
      _ = try Program.run("import", "--db", story, "--received-as-sent", batch(id, created: created))
      #expect(try receipt(id) >= "2026-01-01")
    }
    #expect(try late() == "4|6\n")
    let verified = try Program.run("verify", "--db", story, "--coverage", "--as-of", "2025-03-01,2025-03-31,2026-01-01")
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try Program.run("verify", "--db", story).status == 0)
  }

  @Test func `an encounter is received when its end is, not when its beginning was`() throws {
    let open = Batch.encounter("E1", of: "P1").replacing(" end=\"2025-03-01T10:00\"", with: "")
      .replacing("status=\"finished\"", with: "status=\"inProgress\"").replacing("<disposition discharge=\"1\" outcome=\"2\"/>", with: "")
    let begun = try ward.write(
      "1.xml",
      Batch.start.replacing("<batch ", with: "<batch created=\"2025-02-28T12:00:00+07:00\" ") + Batch.patient("P1") + open + Batch.end)
    let ended = try ward.write(
      "2.xml",
      Batch.start.replacing("<batch ", with: "<batch created=\"2025-03-20T12:00:00+07:00\" ") + Batch.encounter("E1", of: "P1") + Batch.end)
    for file in [begun, ended] { #expect(try Program.run("import", "--db", story, "--received-as-sent", file).status == 0) }
    #expect(try late() == "1|1\n")
    // The other way round it is in time, and the earlier word of it changes nothing.
    #expect(try Program.run("verify", "--db", story, "--coverage", "--as-of", "2025-03-31").status == 0)
  }

  @Test func `every form of a demonstration's report says that it is one, and nobody else's does`() throws {
    let made = ward.path("made")
    #expect(try Program.run("generate", "--hospitals", "1", "--patients", "1", "--seed", "3", "--out", made).status == 0)
    let words = [
      "text": "TRÌNH DIỄN", "json": "\"demonstration\":true", "csv": ",demonstration\r\n", "xml": "demonstration=\"true\"",
      "html": "TRÌNH DIỄN",
    ]
    for database in [story, ward.database] {
      #expect(try Program.run("register", "import", "--db", database, made + "/register").status == 0)
      #expect(try Program.run("report", "freeze", "--db", database, "--as-of", "2025-10-01").status == 0)
      for (format, word) in words where format != "csv" {
        for day in ["2025-10-01", "2025-10-20"] {
          let report = try Program.run("report", "coverage", "--db", database, "--as-of", day, "--format", format)
          let text = report.output.replacing("\" : ", with: "\":").replacing("\": ", with: "\":")
          #expect(text.contains(word) == (database == story), "\(format) \(day)")
        }
      }
    }
  }

  @Test func `a history of a rollout shows a hospital at every stage, what is late, and what waits`() throws {
    let made = ward.path("made")
    let generated = try Program.run(
      "generate", "--history", "--hospitals", "16", "--encounters", "40", "--from", "2025-07", "--faults", "60", "--seed", "2025", "--out",
      made)
    #expect(generated.status == 0, "\(generated.talk)")
    #expect(try Program.run("register", "import", "--db", story, made + "/register").status == 0)
    #expect(try Program.run("import", "--db", story, "--received-as-sent", made + "/batches").status == 1)
    let report = try Program.run("report", "coverage", "--db", story, "--as-of", "2025-10-20", "--json").json
    let stages = (report["stages"] as? [[String: Any]] ?? []).map { ($0["hospitals"] as? [String] ?? []).count }
    #expect(stages.count == 8 && !stages.contains(0), "\(stages)")
    let figures = report["figures"] as? [String: [String: Any]] ?? [:]
    func number(_ figure: String, _ name: String) -> Int { figures[figure]?[name] as? Int ?? -1 }
    #expect(number("timeliness", "numerator") > 0 && number("timeliness", "numerator") < number("completeness", "numerator"))
    #expect(number("attested", "numerator") > 0 && number("attested", "numerator") < number("attested", "denominator"))
    // Nothing here can verify a signature: that is not known, not none.
    #expect(figures["signed"]?["status"] as? String == "unknown")
    let queues = report["queues"] as? [String: Any] ?? [:]
    #expect((queues["quarantined"] as? Int ?? 0) > 0 && (queues["quarantineAge"] as? Int ?? 0) > 0)
    let changes = (report["denominator"] as? [[String: Any]] ?? []).compactMap { $0["cause"] as? String }
    #expect(changes == ["reclassified", "renamed", "merged"])
    let kinds = Set((report["exceptions"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String })
    #expect(kinds.isSuperset(of: ["declaredNotDemonstrated", "overclaimed", "noReturn", "quarantined"]), "\(kinds)")
  }
}
