import ClinicalModel
import Foundation
import Rollout
import Testing

@Suite struct RenderingTests {
  static let report: CoverageReport = {
    var snapshot = CoverageReportTests.snapshot()
    snapshot.baseline = CoverageReport(CoverageReportTests.snapshot(asOf: "2025-06-30")).baseline
    _ = snapshot.periods.close(FrozenPeriod(month("2025-08"), of: snapshot), digest: "abc", on: day("2025-10-01"), by: "An")
    _ = snapshot.periods.reopen(month("2025-08"), reason: "Thiếu khoa", on: day("2025-10-02"), by: "An")
    return CoverageReport(snapshot)
  }()

  /// Names and sources that try to break out of every format.
  static let hostile: CoverageReport = {
    let name = "A\"'&<script>alert(1)</script>]]>,;\\u{1B}[31m\u{1B}[2J\u{7}\u{202E}漢字 e\u{301}"
    var snapshot = RolloutSnapshot(
      asOf: day("2025-10-15"),
      register: register(
        [hospital("H1", from: "2020-01-01", name: name, command: name, region: name)],
        [Milestone(facility: code("H1"), kind: .his, date: day("2025-01-01"), document: name, signer: name)]),
      counts: [], states: [state("H1", lastData: nil)], sources: [.init(name: name, digest: name)])
    snapshot.counts = [counted("H1", "2025-09", closed: .max, complete: .max), counted("H1", "2025-09", closed: .max, complete: 1)]
    return CoverageReport(snapshot)
  }()

  @Test(arguments: Language.allCases, [80, 100, 1, 200])
  func `no line of the text is wider than asked, or than 80 columns`(language: Language, width: Int) {
    for report in [Self.report, Self.hostile] {
      for line in CoverageText.text(report, language: language, width: width).split(separator: "\n") {
        #expect(line.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark } <= max(80, width), "\(line)")
      }
    }
  }

  @Test func `text for a terminal holds no control characters but line ends`() {
    let text =
      CoverageText.text(Self.hostile) + (CoverageText.explanation(of: Cell(.coverage), in: Self.hostile) ?? "")
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test(arguments: Language.allCases)
  func `the page is one file without script, and text never becomes markup`(language: Language) throws {
    for report in [Self.report, Self.hostile] {
      let html = CoverageHTML.text(report, language: language)
      #expect(!html.contains("<script"))
      for outside in ["http:", "https:", "src=", "@import", "url("] { #expect(!html.contains(outside)) }
      try Self.expectBalanced(html)
    }
  }

  /// Every element is closed in order; every anchor that is linked to exists, once.
  private static func expectBalanced(_ html: String) throws {
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/) {
      let name = tag.output.2
      if ["meta", "br"].contains(name) || tag.output.3 == "/" { continue }
      if tag.output.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open == [])
    let ids = html.matches(of: /\sid="([^"]+)"/).map(\.output.1)
    #expect(Set(ids).count == ids.count)
    for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(link.output.1), "\(link.output.1)") }
  }

  @Test func `every table of the page has a caption and headings, every picture a text`() {
    let html = CoverageHTML.text(Self.report)
    #expect(html.matches(of: /<table/).count == html.matches(of: /<caption>/).count)
    #expect(html.matches(of: /<table/).count <= html.matches(of: /<th scope="col">/).count)
    for picture in html.matches(of: /<svg [^>]*>/) {
      #expect(picture.output.contains("aria-labelledby") || picture.output.contains("aria-hidden"))
    }
  }

  @Test func `nothing on the page changes the direction of what stands around it, and every figure and stage says what it means`() {
    let page = CoverageHTML.text(Self.hostile)
    #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
    #expect(page.contains("漢字"))
    for language in Language.allCases {
      let page = CoverageHTML.text(Self.report, language: language)
      for key in Figure.Key.allCases { #expect(page.contains("<td>\(key.meaning[language])</td>")) }
      for stage in Stage.allCases { #expect(page.contains("<td>\(stage.meaning(.current)[language])</td>")) }
    }
  }

  @Test func `JSON parses, with whole numbers and nothing unknown as 0`() throws {
    for report in [Self.report, Self.hostile] {
      let object = try JSONSerialization.jsonObject(with: Data(CoverageJSON.text(report).utf8)) as? [String: Any]
      #expect(object?["asOf"] as? String == "2025-10-15")
    }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(CoverageJSON.text(Self.hostile).utf8)) as? [String: Any])
    let coverage = try #require((object["figures"] as? [String: Any])?["coverage"] as? [String: Any])
    #expect(coverage["denominator"] is NSNull)
    #expect(coverage["percent"] is NSNull)
    #expect(coverage["status"] as? String == "unknown")
  }

  @Test func `metrics leave out a denominator that is not known`() {
    let text = CoverageMetrics.text(Self.hostile)
    #expect(text.hasSuffix("# EOF\n"))
    #expect(!text.contains("quany_rollout_denominator{figure=\"coverage\","))
    #expect(text.contains("quany_rollout_unknown_parts{figure=\"coverage\","))
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.wholeMatch(of: /[a-z_]+\{([a-z_0-9]+="([^"\\]|\\.)*",?)*\} -?[0-9]+/) != nil, "\(line)")
    }
  }

  private static let schemas = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas")

  /// Exit code and messages of `xmllint`; nil where it is not installed.
  private static func validate(_ xml: String, _ schema: String) throws -> (code: Int32, talk: String)? {
    let tool = "/usr/bin/xmllint"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      print("xmllint is not installed: skipped")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "rollout-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(xml.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = ["--noout", "--nonet", "--schema", schemas.appending(path: schema).path, file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let talk = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: talk, as: UTF8.self))
  }

  @Test func `the XML of a report is valid under its schema`() throws {
    for report in [Self.report, Self.hostile, CoverageReportTests.report] {
      guard let result = try Self.validate(CoverageXML.text(report), "coverage-report-1.xsd") else { return }
      #expect(result.code == 0, "\(result.talk)")
    }
  }

  @Test func `the XML of a register is valid, and the schema refuses what the register refuses`() throws {
    let rows = CoverageReportTests.snapshot().register
    var draft = draft(rows.hospitals, rows.milestones, rows.returns)
    draft.add(InspectionFindingTests.finding(facility: "H001"))
    let xml = RegisterXML.text(try #require(draft.register(version: version1)))
    guard let result = try Self.validate(xml, "hospital-register-1.xsd") else { return }
    #expect(result.code == 0, "\(result.talk)")
    for (good, bad) in [
      ("validFrom=\"2020-01-01\"", "validFrom=\"2020-02-30\""), ("code=\"H001\"", "code=\"h001\""), ("level=\"3\"", "level=\"7\""),
      ("name=\"Bệnh", "name=\"=Bệnh"), ("tier=\"militaryRegion\"", "tier=\"x\""), (" beds=\"100\"", ""),
      ("severity=\"major\"", "severity=\"x\""), ("month=\"2025-08\"", "month=\"2025-8\""),
      ("outpatient=\"1000\"", "outpatient=\"-1\""), ("version=\"1.0\"", "version=\"2.0\""), (" event=", " colour=\"1\" event="),
    ] {
      #expect(xml.contains(good))
      #expect(try Self.validate(xml.replacing(good, with: bad), "hospital-register-1.xsd")?.code != 0, "\(bad)")
    }
  }

  @Test func `long lists are folded on the page and whole where they are asked for`() {
    let rows = (1...30).map { "H" + String(100 + $0) }
    let report = CoverageReport(
      RolloutSnapshot(asOf: day("2025-10-15"), register: register(rows.map { hospital($0, from: "2020-01-01") }), counts: [], states: []))
    let full = CoverageText.text(report)
    #expect(full.contains("và 22 nữa: --view exceptions"))
    #expect(full.contains("H108, và 22 nữa"))
    let exceptions = CoverageText.text(report, view: .exceptions)
    #expect(rows.allSatisfy(exceptions.contains) && !exceptions.contains("nữa"))
    for language in [Language.vi, .en] {
      let summary = CoverageText.text(report, view: .summary, language: language).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(summary.count <= 25 && summary.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `what waits and what changed in the denominator stand in every form that has parts`() throws {
    var state = state("H1", lastData: "2025-10-14")
    (state.quarantined, state.oldestQuarantine, state.unsigned, state.conflicted) = (3, day("2025-09-01"), 17, 2)
    let report = CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-10-15"),
        register: register(
          [
            hospital("H1", from: "2020-01-01"), hospital("H2", from: "2020-01-01"),
            hospital("H2", from: "2025-06-15", .merged(into: code("H1"))),
          ],
          [milestone("H1", .decisionEMR, "2025-07-01")]), counts: [counted("H1", "2025-05", closed: 9, complete: 9)], states: [state]))
    #expect(report.hospitals[0].undelivered == ["2025-06", "2025-07", "2025-08", "2025-09"].map(month))
    #expect(report.denominator.map(\.change) == [-1])
    let queues = report.queues
    #expect([queues.quarantined, queues.quarantineAge, queues.undelivered, queues.unsigned, queues.conflicted] == [3, 44, 4, 17, 2])
    #expect(CoverageText.text(report).contains("−1 15/06/2025 H2"))
    #expect(CoverageText.text(report, view: .summary).contains("cách ly 3 (44 ngày), chưa gửi 4 tháng, nháp 17, xung đột 2"))
    #expect(CoverageXML.text(report).contains("<denominator facility=\"H2\""))
    #expect(CoverageMetrics.text(report).contains("quany_rollout_waiting{queue=\"unsigned\""))
    #expect(CoverageHTML.text(report).contains("<td class=\"n\">44</td>"))
    let order = report.exceptions.map(\.kind)
    #expect(order.prefix(4) == [.quarantined, .undelivered, .unsigned, .conflicted])
    for text in [CoverageXML.text(report)] {
      guard let result = try Self.validate(text, "coverage-report-1.xsd") else { return }
      #expect(result.code == 0, "\(result.talk)")
    }
  }

  @Test func `the same snapshot gives the same bytes in every format`() {
    let again = { CoverageReport(CoverageReportTests.snapshot()) }
    for render in [
      { CoverageText.text($0) }, CoverageJSON.text, CoverageCSV.text, CoverageXML.text, { CoverageHTML.text($0) }, CoverageMetrics.text,
    ] as [(CoverageReport) -> String] {
      #expect(Array(render(again()).utf8) == Array(render(again()).utf8))
    }
  }
}
