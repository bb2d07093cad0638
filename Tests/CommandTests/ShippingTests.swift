import Foundation
import Testing

/// The loss of a machine costs the last cycle, and what was shipped is proved before it is believed.
struct ShippingTests {
  private func ship(_ ward: Ward, _ options: String...) throws -> Program.Result {
    try Program.run(["ship", "--db", ward.database, "--to", ward.path("away"), "--once", "--json"] + options)
  }

  private func restore(_ ward: Ward, _ name: String, _ options: String...) throws -> Program.Result {
    try Program.run(["restore", "--from", ward.path("away"), "--db", ward.path(name), "--json"] + options)
  }

  private func segments(_ ward: Ward) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ward.path("away")).filter { $0.hasSuffix(".qyship") }.sorted()
  }

  private func shipped(_ result: Program.Result) -> [String: Any] { result.json["shipped"] as? [String: Any] ?? [:] }

  /// A ward of which three states were shipped, and what it said at each.
  private func shippedWard(_ options: [String] = []) throws -> (ward: Ward, dumps: [String]) {
    let ward = try Ward()
    var dumps: [String] = []
    for round in 0..<3 {
      #expect(try ward.take(ward.write("\(round).xml", Batch.many(20, from: round * 20 + 1))).status == 0)
      dumps.append(try ward.dump())
      let result = try Program.run(["ship", "--db", ward.database, "--to", ward.path("away"), "--once", "--json"] + options)
      #expect(result.status == 0, "\(result.talk)")
      #expect(shipped(result)["segment"] as? Int == round + 1)
    }
    return (ward, dumps)
  }

  @Test func `each state that was shipped comes back as it was`() throws {
    let (ward, dumps) = try shippedWard()
    #expect(try segments(ward) == ["0000000001-base.qyship", "0000000002.qyship", "0000000003.qyship"])
    for (index, dump) in dumps.enumerated() {
      let result = try restore(ward, "r\(index).qydb", "--until", String(index + 1))
      #expect(result.status == 0, "\(result.talk)")
      #expect(try ward.dump("r\(index).qydb") == dump)
      #expect(try ward.isClean("r\(index).qydb"))
    }
    let newest = try restore(ward, "newest.qydb")
    #expect(newest.json["segment"] as? Int == 3)
    // The restored database answers to the anchor that stands in the segment.
    let anchor = try #require(newest.json["anchor"] as? String)
    #expect(try Program.run("audit", "verify", "--db", ward.path("newest.qydb"), "--anchor", anchor).status == 0)
    #expect(try restore(ward, "newest.qydb").talk.contains("QY-BAK-0001"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).allSatisfy { !$0.hasPrefix(".ward") })
  }

  @Test func `an increment holds what changed and no more`() throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(300))).status == 0)
    let base = shipped(try ship(ward))
    let pages = try #require(base["pageCount"] as? Int)
    #expect(base["pages"] as? Int == pages && base["isBase"] as? Bool == true)
    let next = shipped(try ship(ward))
    #expect(next["isBase"] as? Bool == false)
    // The row in the audit that says who shipped, and what counts it.
    #expect(try #require(next["pages"] as? Int) < pages / 4)
  }

  @Test func `a time gives the last state that holds nothing later`() throws {
    let (ward, _) = try shippedWard()
    #expect(try restore(ward, "old.qydb", "--until", "2001-01-01T00:00").talk.contains("QY-SHP-0015"))
    #expect(try restore(ward, "new.qydb", "--until", "2101-01-01T00:00Z").json["segment"] as? Int == 3)
    #expect(try restore(ward, "bad.qydb", "--until", "hôm qua").status == 2)
    #expect(try restore(ward, "bad.qydb", "--until", "0").status == 2)
    #expect(try restore(ward, "bad.qydb", "--until", "99").talk.contains("QY-SHP-0015"))
    #expect(!FileManager.default.fileExists(atPath: ward.path("bad.qydb")))
  }

  @Test func `what is missing, cut, changed or moved is named, and what is sound before it comes back`() throws {
    let (ward, dumps) = try shippedWard()
    let away = ward.path("away") + "/"
    let (second, third) = (away + "0000000002.qyship", away + "0000000003.qyship")
    let bytes = try Data(contentsOf: URL(filePath: second))
    func expect(_ code: String, _ what: String) throws {
      let result = try restore(ward, "r.qydb")
      #expect(result.status == 4 && result.talk.contains(code), "\(what): \(result.talk)")
      #expect(!FileManager.default.fileExists(atPath: ward.path("r.qydb")))
    }
    for position in [3, 20, 60, bytes.count / 3, bytes.count / 2, bytes.count - 40, bytes.count - 1] {
      var spoilt = bytes
      spoilt[position] ^= 4
      try spoilt.write(to: URL(filePath: second))
      try expect("QY-SHP-001", "byte \(position)")
    }
    for count in [0, 7, 10, 200, bytes.count / 2, bytes.count - 1] {
      try bytes.prefix(count).write(to: URL(filePath: second))
      try expect("QY-SHP-0011", "cut to \(count)")
    }
    try (bytes + Data([0])).write(to: URL(filePath: second))
    try expect("QY-SHP-0012", "something behind the end")
    try FileManager.default.removeItem(atPath: second)
    try expect("QY-SHP-0010", "missing")
    #expect(try restore(ward, "first.qydb", "--until", "1").status == 0)
    #expect(try ward.dump("first.qydb") == dumps[0])
    try Data(contentsOf: URL(filePath: third)).write(to: URL(filePath: second))
    try expect("QY-SHP-0013", "the third in the place of the second")
    try bytes.write(to: URL(filePath: second))
    try FileManager.default.moveItem(atPath: away + "0000000001-base.qyship", toPath: ward.path("aside"))
    try expect("QY-SHP-0010", "no base")
    try FileManager.default.moveItem(atPath: ward.path("aside"), toPath: away + "0000000001-base.qyship")
    #expect(try restore(ward, "r.qydb").status == 0)
  }

  @Test func `damage in the folder is said, and mended with a new base`() throws {
    let (ward, _) = try shippedWard()
    try FileManager.default.removeItem(atPath: ward.path("away/0000000002.qyship"))
    let result = try ship(ward)
    #expect(result.status == 1 && result.talk.contains("QY-SHP-0010"))
    #expect(shipped(result)["isBase"] as? Bool == true && shipped(result)["segment"] as? Int == 4)
    #expect(shipped(result)["problem"] as? String == "QY-SHP-0010")
    #expect(try ship(ward).status == 0)
    #expect(try restore(ward, "r.qydb").json["segment"] as? Int == 5)
    #expect(try ward.dump("r.qydb") == ward.dump())
  }

  @Test func `a database whose audit was cut, or another one, is not shipped over what was`() throws {
    let (ward, _) = try shippedWard()
    #expect(try restore(ward, "earlier.qydb", "--until", "1").status == 0)
    let cut = try Program.run("ship", "--db", ward.path("earlier.qydb"), "--to", ward.path("away"), "--once")
    #expect(cut.status == 4 && cut.talk.contains("QY-SHP-0003"), "\(cut.talk)")
    try ward.makeDatabase("other.qydb")
    let other = try Program.run("ship", "--db", ward.path("other.qydb"), "--to", ward.path("away"), "--once")
    #expect(other.status == 4 && other.talk.contains("QY-SHP-0002"))
    #expect(try segments(ward).count == 3)
  }

  @Test func `sealed segments are nowhere in the clear and open with their key alone`() throws {
    let holder = try Ward()
    let (key, other) = (holder.path("k"), holder.path("other"))
    for file in [key, other] { #expect(try Program.run("key", "new", "--out", file).status == 0) }
    let (ward, dumps) = try shippedWard(["--key", key])
    for name in try segments(ward) {
      let bytes = try Data(contentsOf: URL(filePath: ward.path("away/" + name)))
      for text in ["Nguyễn Văn Mẫu", "SQLite format", "quany-audit-anchor"] { #expect(bytes.range(of: Data(text.utf8)) == nil) }
    }
    #expect(try restore(ward, "r.qydb").talk.contains("QY-KEY-0015"))
    #expect(try restore(ward, "r.qydb", "--key", other).talk.contains("QY-KEY-0011"))
    #expect(try ship(ward).talk.contains("QY-KEY-0015"))
    #expect(try ship(ward, "--key", other).talk.contains("QY-KEY-0011"))
    let second = URL(filePath: ward.path("away/0000000002.qyship"))
    let bytes = try Data(contentsOf: second)
    var spoilt = bytes
    spoilt[bytes.count / 2] ^= 1
    try spoilt.write(to: second)
    #expect(try restore(ward, "r.qydb", "--key", key).talk.contains("QY-KEY-0012"))
    try bytes.prefix(bytes.count / 2).write(to: second)
    #expect(try restore(ward, "r.qydb", "--key", key).talk.contains("QY-KEY-0013"))
    try bytes.write(to: second)
    #expect(try restore(ward, "r.qydb", "--key", key).status == 0)
    #expect(try ward.dump("r.qydb") == dumps[2])
  }

  @Test func `shipping goes on while an import runs, and every state it wrote is sound`() throws {
    let ward = try Ward()
    let shipping = try Program.start(["ship", "--db", ward.database, "--to", ward.path("away"), "--every", "1", "--json"])
    let batch = try ward.write("batch.xml", Batch.many(3000))
    let importing = try Program.start(["import", "--db", ward.database, "--json", batch])
    // A second one is told that the folder is taken.
    while try !FileManager.default.fileExists(atPath: ward.path("away")) || segments(ward).isEmpty { usleep(20_000) }
    let second = try ship(ward)
    #expect(second.status == 4 && second.talk.contains("QY-SHP-0004"))
    importing.process.waitUntilExit()
    #expect(importing.result.status == 0)
    // The last of it is shipped, too: the next cycle that finds nothing new writes nothing.
    let enough = try segments(ward).count + 1
    for _ in 0..<1000 where try segments(ward).count < enough { usleep(20_000) }
    kill(shipping.process.processIdentifier, SIGKILL)
    shipping.process.waitUntilExit()
    let count = try segments(ward).count
    #expect(count >= 2)
    for sequence in Set([1, (count + 1) / 2, count]).sorted() {
      let result = try restore(ward, "r\(sequence).qydb", "--until", String(sequence))
      #expect(result.status == 0, "\(result.talk)")
      #expect(try ward.isClean("r\(sequence).qydb"))
    }
    #expect(try ward.dump("r\(count).qydb") == ward.dump())
  }

  @Test func `a machine that is lost costs what was written since the last cycle began, and cycles follow within the minute`() throws {
    let ward = try Ward()
    try #require(try ward.take(ward.write("a.xml", Batch.many(20))).status == 0)
    let running = try Program.start(["ship", "--db", ward.database, "--to", ward.path("away"), "--every", "1", "--json"])
    var acknowledged: [(id: String, second: Int64)] = []
    func cycles() -> [[String: Any]] {
      running.outputSoFar.split(separator: "\n").compactMap { line in
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      }
    }
    for number in 1...200 where acknowledged.count < 6 || cycles().count < 4 {
      let text = Batch.patient("W\(number)", "Đinh Quốc \(number)", born: "19\(number % 90 + 10)-07-23")
      let result = try Program.run(
        ["patient", "register", "--db", ward.database, "--facility", "H001", "--file", "-", "--confirmed"], input: Data(text.utf8))
      if result.status == 0 { acknowledged.append(("W\(number)", Int64(Date().timeIntervalSince1970))) }
      usleep(100_000)
    }
    kill(running.process.processIdentifier, SIGKILL)
    running.process.waitUntilExit()
    let formatter = ISO8601DateFormatter()
    let times = cycles().compactMap { line in
      ((line["shipped"] as? [String: Any])?["madeAt"] as? String).flatMap(formatter.date).map { Int64($0.timeIntervalSince1970) }
    }
    try #require(times.count >= 4 && acknowledged.count >= 6, "\(running.outputSoFar)")
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 <= 60 })
    #expect(try restore(ward, "r.qydb").status == 0)
    let there = Set(try ward.query("SELECT localId FROM document WHERE kind = 3", "r.qydb").split(separator: "\n").map(String.init))
    let last = try #require(times.last)
    let safe = acknowledged.filter { $0.second < last }
    #expect(!safe.isEmpty && safe.allSatisfy { there.contains($0.id) }, "\(safe) \(there.count)")
  }

  @Test func `killed at any moment, it goes on, and no half segment is taken for a whole one`() throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(500))).status == 0)
    var state: UInt64 = 20_251_201
    for round in 0..<InterruptionTests.kills {
      let running = try Program.start(["ship", "--db", ward.database, "--to", ward.path("away"), "--once"])
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      usleep(UInt32(10_000 + (state >> 33) % 250_000))
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      // It may have been killed before it made the folder.
      if FileManager.default.fileExists(atPath: ward.path("away")), try !segments(ward).isEmpty {
        let result = try restore(ward, "r\(round).qydb")
        #expect(result.status == 0, "\(result.talk)")
      }
    }
    let last = try ship(ward)
    #expect(last.status == 0, "\(last.talk)")
    #expect(try restore(ward, "r.qydb").status == 0)
    #expect(try ward.dump("r.qydb") == ward.dump())
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.path("away")).allSatisfy { $0 == ".lock" || $0.hasSuffix(".qyship") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: ward.folder.path).allSatisfy { !$0.hasPrefix(".ward") })
  }

  @Test(arguments: ["QUANY_KEY_FILE", "CREDENTIALS_DIRECTORY"])
  func `the key comes from the environment's file or the service manager's credential`(variable: String) throws {
    let ward = try Ward()
    #expect(try ward.take(ward.write("a.xml", Batch.many(3))).status == 0)
    let key = ward.path("quany-key")
    let name = try #require(try Program.run("key", "new", "--out", key, "--json").json["key"] as? String)
    let environment = [variable: variable == "QUANY_KEY_FILE" ? key : ward.folder.path]
    // A credential's access list shows as the group's permission to read.
    if variable == "CREDENTIALS_DIRECTORY" { chmod(key, 0o440) }
    let arguments = ["ship", "--db", ward.database, "--to", ward.path("away"), "--once", "--json"]
    let result = try Program.run(arguments, environment: environment)
    #expect(shipped(result)["key"] as? String == name, "\(result.talk)")
    let back = ["restore", "--from", ward.path("away"), "--db", ward.path("r.qydb"), "--json"]
    #expect(try Program.run(back).talk.contains("QY-KEY-0015"))
    #expect(try Program.run(back, environment: environment).status == 0)
    chmod(key, 0o444)
    #expect(try Program.run(arguments, environment: environment).talk.contains("QY-KEY-0004"))
    #expect(try Program.run(arguments, environment: ["QUANY_KEY_FILE": ward.path("none")]).talk.contains("QY-KEY-0003"))
  }
}
