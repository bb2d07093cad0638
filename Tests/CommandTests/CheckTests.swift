import Foundation
import Testing

struct CheckTests {
  private static func folder() -> String { FileManager.default.temporaryDirectory.appending(path: "quany-check-\(UUID().uuidString)").path }

  @Test func `every fault that was planted is found at its place, and nothing else blocks`() throws {
    let out = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: out) }
    #expect(
      try Program.run("generate", "--format", "vietnam", "--hospitals", "2", "--patients", "120", "--faults", "300", "--out", out).status
        == 0)
    let result = try Program.run("check", "--format", "vietnam", out + "/vietnam", "--json")
    #expect(result.status == 1)
    #expect(result.count("episodes") == 240)
    let findings = try #require(result.json["findings"] as? [[String: Any]])
    var planted: Set<String> = []
    var names: Set<String> = []
    for hospital in ["99901", "99902"] {
      let text = try String(contentsOfFile: "\(out)/\(hospital)-faults.csv", encoding: .utf8)
      for line in text.split(separator: "\n").dropFirst() {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        planted.insert("\(hospital) \(cells[0])")
        names.insert(cells[5])
        #expect(
          findings.contains {
            ($0["file"] as? String)?.hasSuffix(hospital + ".xml") == true && $0["episode"] as? Int == Int(cells[0])
              && $0["table"] as? String == cells[1] && $0["field"] as? String == cells[3] && $0["code"] as? String == cells[4]
          }, "\(line)")
      }
    }
    #expect(planted.count > 30)
    let accused = Set(findings.map { "\(($0["file"] as? String ?? "").suffix(9).prefix(5)) \($0["episode"] as? Int ?? 0)" })
    #expect(accused == planted)
    // Some faults only warn.
    let blocked = Set(
      findings.filter { $0["severity"] as? String == "blocks" }.map {
        "\(($0["file"] as? String ?? "").suffix(9).prefix(5)) \($0["episode"] as? Int ?? 0)"
      })
    #expect(result.count("sound") == 240 - blocked.count && blocked.isStrictSubset(of: planted))
    #expect(names.count > 15)
  }

  @Test func `sound files exit with 0, and a table for people shows no value`() throws {
    let out = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: out) }
    try Program.run("generate", "--format", "vietnam", "--hospitals", "1", "--patients", "20", "--out", out)
    #expect(try Program.run("check", "--format", "vietnam", out).status == 0)
    let file = out + "/bad.xml"
    try
      "<GIAMDINHHS><THONGTINHOSO><DANHSACHHOSO><HOSO><FILEHOSO><LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE><TONG_HOP><HO_TEN>Bí Mật</HO_TEN></TONG_HOP></NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO></THONGTINHOSO></GIAMDINHHS>"
      .write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Program.run("check", "--format", "vietnam", file)
    #expect(result.status == 1)
    #expect(result.output.contains("QY-VNX-0002") && result.output.contains("QY-BHX-0111"))
    #expect(!(result.output + result.talk).contains("Bí Mật"))
  }

  @Test func `an older decision, another language, standard input and an archive`() throws {
    let out = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: out) }
    try Program.run("generate", "--format", "vietnam", "--hospitals", "1", "--patients", "40", "--faults", "1000", "--out", out)
    let file = out + "/vietnam/99901.xml"
    let english = try Program.run("check", "--format", "vietnam", file, "--lang", "en", "--limit", "2")
    #expect(english.status == 1 && english.output.contains("What to do") && english.output.contains("that are not listed"))
    #expect(!english.output.contains("Việc cần làm"))
    let all = try Program.run("check", "--format", "vietnam", file, "--json")
    let bytes = try Data(contentsOf: URL(filePath: file))
    let piped = try Program.run("check", "--format", "vietnam", "-", "--json", input: bytes)
    #expect(piped.count("blocks") == all.count("blocks") && all.count("blocks") > 10)
    let counts = try #require(all.json["rules"] as? [[String: Any]])
    #expect(counts.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == all.count("blocks") + all.count("warns"))
    let only = try Program.run("check", "--format", "vietnam", file, "--only", "blocks", "--json")
    #expect((only.json["findings"] as? [Any])?.count == all.count("blocks"))
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/gzip")
    zip.arguments = ["-k", file]
    try zip.run()
    zip.waitUntilExit()
    #expect(try Program.run("check", "--format", "vietnam", file + ".gz", "--json").count("blocks") == all.count("blocks"))
    #expect(try Program.run("check", "--format", "vietnam", file, "--decision", "4210", "--json").count("warns") > 500)
    #expect(try Program.run("check", "--format", "vietnam", file, "--decision", "1").status == 2)
  }

  @Test func `an episode of another facility than the sender's is told`() throws {
    let out = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: out) }
    #expect(try Program.run("generate", "--format", "vietnam", "--hospitals", "1", "--patients", "2", "--out", out).status == 0)
    let file = out + "/vietnam/99901.xml"
    let text = try String(contentsOfFile: file, encoding: .utf8).replacing("<MACSKCB>99901<", with: "<MACSKCB>99907<")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Program.run("check", "--format", "vietnam", file, "--json")
    let findings = try #require(result.json["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["QY-BHX-0416", "QY-BHX-0416"] && result.status == 0)
  }

  @Test func `what can't be read is said by file and code`() throws {
    #expect(try Program.run("check", "--format", "vietnam", "/no/such/file").status == 4)
    #expect(try Program.run("check", "--format", "native", "x").status == 2)
    #expect(try Program.run("check", "--format", "vietnam").status == 2)
    let file = Self.folder() + ".xml"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try "<GIAMDINHHS><THONGTIN".write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Program.run("check", "--format", "vietnam", file)
    #expect(result.status == 1 && result.output.contains("QY-XML-0002"))
  }
}
