import Foundation
import Testing

/// A patient's way through a hospital: received, moved, diagnosed, discharged; two people at one bed; and what must not be possible.
struct EncounterTests {
  /// Two patients, three beds in a room of K03, and the running account as a doctor of the whole hospital.
  private static func ward() throws -> (ward: Ward, account: String) {
    let ward = try Ward(roles: Ward.everyRole, practitioner: "H001/BS1")
    let places = """
      <location id="K03" kind="department" name="Khoa Nội"></location>
      <location id="P2" kind="room" name="Phòng 2" partOf="K03"></location>
      <location id="G1" kind="bed" name="Giường 1" partOf="P2"></location>
      <location id="G2" kind="bed" name="Giường 2" partOf="P2"></location>
      <location id="G10" kind="bed" name="Giường 10" partOf="P2"></location>
      """
    let batch = try ward.write(
      "b.xml",
      Batch.start + places + Batch.patient("P1") + Batch.patient("P2", "Lê Thị Hai", born: "1990-02-02") + Batch.end)
    try #require(try ward.take(batch).status == 0)
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    return (ward, account)
  }

  private static func admit(_ ward: Ward, _ patient: String, bed: String?, kind: String = "inpatient") throws -> Program.Result {
    var words = [
      "encounter", "admit", "--db", ward.database, "--facility", "H001", patient, "--class", kind, "--department", "K03", "--room", "P2",
      "--why", "sốt cao", "--diagnosis", "J18.9", "--json",
    ]
    if let bed { words += ["--bed", bed] }
    return try Program.run(words)
  }

  private static func places(_ ward: Ward) throws -> [[String: Any]] {
    try Program.run("ward", "--db", ward.database, "--facility", "H001", "--department", "K03", "--json").json["places"] as? [[String: Any]]
      ?? []
  }

  @Test func `a stay from the door to the discharge, with its board, its versions and its way through an export`() throws {
    let (ward, _) = try Self.ward()
    #expect(try Self.places(ward).map { $0["bed"] as? String } == ["G1", "G2", "G10"])
    let admitted = try Self.admit(ward, "H001/P1", bed: "G2")
    try #require(admitted.status == 0, "\(admitted.talk)")
    let id = try #require(admitted.json["id"] as? String)
    #expect(id.wholeMatch(of: /E\d{6}0001/) != nil)
    var board = try Self.places(ward)
    #expect(board.map { $0["bed"] as? String } == ["G1", "G2", "G10"])
    try #require(board.count == 3)
    var occupant = try #require(board[1]["occupant"] as? [String: Any])
    #expect(occupant["encounter"] as? String == "H001/\(id)" && board[1]["name"] as? String == "Giường 2")
    #expect((occupant["diagnosis"] as? [String: Any])?["code"] as? String == "J18.9")

    let first = try #require(admitted.json["digest"] as? String)
    let moved = try ward.run(
      "encounter", "transfer", "H001/\(id)", "--department", "K03", "--room", "P2", "--bed", "G10", "--attender", "BS1", "--seen", first,
      "--json")
    try #require(moved.status == 0, "\(moved.talk)")
    // Who saw the version before it is told, and overwrites nothing.
    let late = try ward.run("encounter", "transfer", "H001/\(id)", "--department", "K03", "--bed", "G1", "--seen", first)
    #expect(late.status == 1 && late.talk.contains("QY-ENC-0002"))
    board = try Self.places(ward)
    occupant = try #require(board[2]["occupant"] as? [String: Any])
    #expect(board[1]["occupant"] == nil && occupant["attender"] as? String == "BS1")

    // A day in hospital becomes a stay: the same encounter, in the same bed.
    let digest = try #require(moved.json["digest"] as? String)
    let same = try ward.run("encounter", "reclassify", "H001/\(id)", "--class", "inpatient")
    #expect(same.status == 1 && same.talk.contains("QY-ENC-0018"))
    let stale = try ward.run("encounter", "reclassify", "H001/\(id)", "--class", "day", "--seen", first)
    #expect(stale.status == 1 && stale.talk.contains("QY-ENC-0002"))
    let reclassified = [
      try ward.run(
        "encounter", "reclassify", "H001/\(id)", "--class", "day", "--room", "P2", "--bed", "G10", "--seen", digest, "--json"),
      try ward.run("encounter", "reclassify", "H001/\(id)", "--class", "inpatient", "--room", "P2", "--bed", "G10", "--json"),
    ]
    for (other, kind) in zip(reclassified, ["day", "inpatient"]) {
      try #require(other.status == 0, "\(other.talk)")
      let encounter = try #require(other.json["encounter"] as? [String: Any])
      #expect(encounter["class"] as? String == kind && (encounter["stays"] as? [Any])?.count == 2)
    }

    let early = try ward.run("encounter", "discharge", "H001/\(id)", "--discharge", "1", "--outcome", "1")
    #expect(early.status == 1 && early.talk.contains("QY-ENC-0008"))
    let home = try ward.run("encounter", "discharge", "H001/\(id)", "--discharge", "1", "--outcome", "1", "--diagnosis", "J18.9", "--json")
    try #require(home.status == 0, "\(home.talk)")
    let encounter = try #require(home.json["encounter"] as? [String: Any])
    #expect(encounter["status"] as? String == "finished")
    #expect((encounter["stays"] as? [Any])?.count == 2)
    #expect(try Self.places(ward).allSatisfy { $0["occupant"] == nil })
    #expect(try ward.run("encounter", "transfer", "H001/\(id)", "--department", "K01").talk.contains("QY-ENC-0006"))
    // It was somebody else: the stay goes on where it was, and ends once more.
    #expect(try ward.run("encounter", "reopen", "H001/\(id)", "--reason", " ").talk.contains("QY-ENC"))
    let again = try ward.run("encounter", "reopen", "H001/\(id)", "--reason", "nhầm người", "--json")
    try #require(again.status == 0, "\(again.talk)")
    let running = try #require(again.json["encounter"] as? [String: Any])
    #expect(running["status"] as? String == "inProgress" && running["disposition"] == nil)
    #expect((running["participants"] as? [[String: Any]])?.contains { $0["role"] as? String == "discharger" } == false)
    #expect(try Self.places(ward).contains { $0["occupant"] != nil })
    #expect(try ward.run("encounter", "reopen", "H001/\(id)", "--reason", "nhầm").talk.contains("QY-ENC-0020"))
    try #require(try ward.run("encounter", "discharge", "H001/\(id)", "--discharge", "1", "--outcome", "1").status == 0)
    // Back into the same bed on the same day: another encounter.
    #expect(try Self.admit(ward, "H001/P1", bed: "G2").json["id"] as? String == id.dropLast() + "2")
    #expect(try ward.query("SELECT count(*) FROM document WHERE kind = 5 AND localId = '\(id)'") == "7\n")
    #expect(
      try ward.query(
        "SELECT action FROM auditEvent WHERE entity = 'encounter' AND outcome = 'success' AND action <> 'read' AND action <> 'write'")
        == "admit\ntransfer\nreclassify\nreclassify\ndischarge\nreopen\ndischarge\nadmit\n")
    #expect(try ward.isClean())

    try #require(try Program.run("export", "--db", ward.database, "--all", "--out", ward.path("1.xml")).status == 0)
    try ward.makeDatabase("other.qydb")
    try #require(try Program.run("import", "--db", ward.path("other.qydb"), ward.path("1.xml")).status == 0)
    try #require(try Program.run("export", "--db", ward.path("other.qydb"), "--all", "--out", ward.path("2.xml")).status == 0)
    #expect(FileManager.default.contentsEqual(atPath: ward.path("1.xml"), andPath: ward.path("2.xml")))
  }

  @Test func `a bed holds one patient, a patient one bed, whoever asks at the same time`() throws {
    let (ward, _) = try Self.ward()
    let both = try ["H001/P1", "H001/P2"].map { patient in
      try Program.start([
        "encounter", "admit", "--db", ward.database, "--facility", "H001", patient, "--class", "inpatient", "--department", "K03", "--room",
        "P2", "--bed", "G1", "--why", "sốt",
      ])
    }
    for running in both { running.process.waitUntilExit() }
    #expect(both.map(\.result.status).sorted() == [0, 1])
    #expect(both.contains { $0.result.talk.contains("QY-ENC-0005") })
    let inside = both[0].result.status == 0 ? "H001/P1" : "H001/P2"
    #expect(try Self.admit(ward, inside, bed: "G2").output.contains("QY-ENC-0004"))
    // A visit beside the stay is no second bed.
    #expect(try Self.admit(ward, inside, bed: nil, kind: "outpatient").status == 0)
    let many = try (0..<8).map { _ in
      try Program.start([
        "encounter", "admit", "--db", ward.database, "--facility", "H001", "H001/P1", "--class", "outpatient", "--department", "K01",
        "--why",
        "ho",
      ])
    }
    for running in many { running.process.waitUntilExit() }
    #expect(many.allSatisfy { $0.result.status == 0 })
    #expect(try ward.query("SELECT count(DISTINCT localId), count(*) FROM document WHERE kind = 5") == "10|10\n")
    #expect(try ward.isClean())
  }

  @Test func `what can't be is refused with its code and leaves its audit row`() throws {
    let (ward, _) = try Self.ward()
    let id = try #require(try Self.admit(ward, "H001/P1", bed: "G1").json["id"] as? String)
    let cases: [([String], String)] = [
      (["admit", "99", "--facility", "H001", "--class", "day", "--department", "K03", "--why", "ho"], "QY-PAT-0001"),
      (["admit", "1", "--facility", "H002", "--class", "day", "--department", "K03", "--why", "ho"], "QY-ENC-0003"),
      (["transfer", "H001/E9", "--department", "K03"], "QY-ENC-0001"),
      (["transfer", "H001/\(id)", "--department", "K03", "--room", "P2", "--bed", "G1"], "QY-ENC-0007"),
      (["transfer", "H001/\(id)", "--department", "K02", "--at", "2020-01-01T00:00"], "QY-"),
      (["describe", "H001/\(id)", "--diagnosis", "main:KHONG"], "QY-"),
      (["cancel", "H001/\(id)", "--reason", "?"], "QY-ENC-0009"),
    ]
    for (words, code) in cases {
      let result = try Program.run(["encounter", words[0], "--db", ward.database] + words.dropFirst())
      #expect(result.status == 1 && result.talk.contains(code), "\(words): \(result.status) \(result.talk)")
    }
    for words in [["--class", "inn"], ["--class", "day", "--at", "hôm qua"]] {
      #expect(
        try Program.run(
          ["encounter", "admit", "--db", ward.database, "1", "--facility", "H001", "--department", "K03", "--why", "ho"] + words
        ).status == 2)
    }
    #expect(try ward.run("encounter", "cancel", "H001/\(id)", "--reason", "tiếp nhận nhầm").status == 0)
    #expect(try Self.places(ward).allSatisfy { $0["occupant"] == nil })
    #expect(try ward.query("SELECT count(*) > 3 FROM auditEvent WHERE entity = 'encounter' AND outcome = 'refused'") == "1\n")
    #expect(try ward.isClean())
  }

  @Test func `nobody receives a protected patient to come to know them, and the board masks them`() throws {
    let (ward, account) = try Self.ward()
    try #require(try Self.admit(ward, "H001/P1", bed: "G1").status == 0)
    try #require(try ward.run("patient", "sensitive", "H001/P1", "on", "--reason", "cán bộ").status == 0)
    try #require(
      try ward.byAnother("staff", "change", account, "--roles", "administrator,nurse,registrar", "--department", "H001/K03").status == 0)
    // Nobody adds to their own rights; giving some up is free.
    _ = try ward.run("staff", "list")
    try #require(try ward.run("staff", "change", account, "--roles", "nurse,registrar").status == 0)
    let board = try Self.places(ward)
    let patient = try #require((board.first?["occupant"] as? [String: Any])?["patient"] as? [String: Any])
    #expect(patient["name"] as? String == "•••" && (board.first?["occupant"] as? [String: Any])?["diagnosis"] == nil)
    let result = try Self.admit(ward, "H001/P1", bed: nil, kind: "outpatient")
    #expect(result.status == 3 && result.talk.contains("QY-ACC-0013"))
    let other = try Program.run("ward", "--db", ward.database, "--facility", "H001", "--department", "K01")
    #expect(other.status == 3 && other.talk.contains("QY-ACC-0014"))
  }
}
