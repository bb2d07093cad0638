import Foundation
import Testing

/// A program that shares nothing with ours reads what we send to the insurance, and computes every total again.
struct InsuranceRecountTests {
  private func recount(_ path: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [Program.root.appending(path: "Benchmarks/recount-insurance").path, path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test func `the totals of charted episodes are what their rows add up to, and a changed amount is found`() throws {
    let ward = try Ward(database: PeriodTests.nation)
    let out = ward.path("out")
    let words = ["export", "--db", ward.database, "--format", "vietnam", "--all", "--many", "--reason", "đối chiếu", "--out", out]
    // 1 where an episode lacks something that the portal asks for: the amounts have to be right all the same.
    #expect(try Program.run(words).status <= 1)
    let whole = try recount(out)
    #expect(whole.status == 0, "\(whole.output)")
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: out).sorted().first { $0.hasSuffix(".xml") })
    let text = try String(contentsOfFile: out + "/" + file, encoding: .utf8)
    for (name, fault) in [
      ("T_TONGCHI_BV", "XML1.T_TONGCHI_BV"), ("THANH_TIEN_BH", "XML1.T_TONGCHI_BH"), ("DON_GIA_BV", "DON_GIA_BV"),
      ("SO_NGAY_DTRI", "SO_NGAY_DTRI"),
    ] {
      // One more in front of the first of these amounts, inside of its document.
      var isChanged = false
      let changed = InsuranceExportTests.parts(text, "NOIDUNGFILE").reduce(text) { text, body in
        guard !isChanged, let data = Data(base64Encoded: body, options: .ignoreUnknownCharacters) else { return text }
        let document = String(decoding: data, as: UTF8.self)
        guard document.contains("<\(name)>") else { return text }
        isChanged = true
        let wrong = document.replacing("<\(name)>", with: "<\(name)>9", maxReplacements: 1)
        return text.replacing(body, with: Data(wrong.utf8).base64EncodedString(), maxReplacements: 1)
      }
      #expect(isChanged, "\(name)")
      let found = try recount(ward.write("wrong.xml", changed))
      #expect(found.status == 1 && found.output.contains(fault), "\(name): \(found.output)")
    }
  }
}
