import ClinicalModel
import Interchange
import Testing

@Suite struct NativeVersionTests {
  private func read(_ entry: String, version: String = "1.0", attributes: String = "") throws -> DecodedBatch {
    try DecodedBatch(
      Array(
        """
        <batch xmlns="urn:quany:record:1" created="2025-01-01T00:00" facility="H001" producer="X" version="\(version)"\(attributes)>
        \(entry)
        </batch>
        """.utf8))
  }

  private let plain = #"<location id="K1" kind="department" name="A"></location>"#

  // MARK: Header

  @Test(arguments: [
    (#"<batch xmlns="urn:quany:record:2" version="2.0"/>"#, ["QY-NAT-0002"], ["/batch"]),
    (#"<batch/>"#, ["QY-NAT-0002"], ["/batch"]),
    (#"<ClinicalDocument xmlns="urn:hl7-org:v3"/>"#, ["QY-NAT-0002"], ["/ClinicalDocument"]),
    (#"<record xmlns="urn:quany:record:1"/>"#, ["QY-NAT-0001"], ["/record"]),
    (
      #"<batch xmlns="urn:quany:record:1" version="2.0" facility="H1" created="2025-01-01T00:00" producer="X"/>"#, ["QY-NAT-0003"],
      ["/batch/@version"]
    ),
    (
      #"<batch xmlns="urn:quany:record:1" version="1" facility="h1" created="2025" producer=""/>"#,
      ["QY-NAT-0003", "QY-NAT-0029", "QY-NAT-0025", "QY-NAT-0012"],
      ["/batch/@version", "/batch/@facility", "/batch/@created", "/batch/@producer"]
    ),
    (
      #"<batch xmlns="urn:quany:record:1"/>"#, ["QY-NAT-0011", "QY-NAT-0011", "QY-NAT-0011"],
      ["/batch/@version", "/batch/@facility", "/batch/@producer"]
    ),
    (
      #"<batch xmlns="urn:quany:record:1" version="1.0" facility="H1" created="2025-01-01T00:00" producer="X" mode="test"/>"#,
      ["QY-NAT-0013"], ["/batch/@mode"]
    ),
  ])
  func `a file that is no batch of this format is refused with its reasons`(xml: String, codes: [String], paths: [String]) throws {
    let batch = try DecodedBatch(Array(xml.utf8))
    #expect(batch.header == nil)
    #expect(batch.headerIssues.map(\.code) == codes)
    #expect(batch.headerIssues.map(\.path) == paths)
    #expect(batch.headerIssues.allSatisfy { $0.line == 1 && $0.severity == .error })
  }

  @Test(arguments: ["1.0", "1.1", "1.9999"])
  func `every 1.x is read`(version: String) throws {
    let batch = try read(plain, version: version)
    #expect(batch.header?.version == version)
    #expect(batch.entries.map(\.issues) == [[]])
  }

  @Test(arguments: ["1.", "1.01", "1.x", "01.0", "1.10000", "1.0 ", " 1.0", "2.0", "0.9", "1.0.0"])
  func `other versions are refused`(version: String) throws {
    let batch = try read(plain, version: version)
    #expect(batch.headerIssues.map(\.code) == ["QY-NAT-0003"])
  }

  @Test func `a header may carry attributes of other namespaces, a later one its own`() throws {
    let foreign = try read(plain, attributes: #" xmlns:x="urn:x" x:a="1""#)
    #expect(foreign.headerIssues.map(\.code) == ["QY-NAT-0061"])
    #expect(foreign.header != nil)
    let later = try read(plain, version: "1.1", attributes: #" mode="test""#)
    #expect(later.headerIssues.map(\.code) == ["QY-NAT-0062"])
    #expect(later.header != nil)
  }

  // MARK: Unknown content

  private let foreign = """
    <patient xmlns:x="urn:x" id="P1" sex="male" x:a="1"><x:before><deep/></x:before><name use="official" x:b="2">An</name>
    <x:between>text</x:between><telecom system="phone" value="1"><x:inside/></telecom></patient>
    """

  @Test func `content of other namespaces is listed, kept in the bytes and changes nothing else`() throws {
    let batch = try read(foreign)
    let entry = try #require(batch.entries.first)
    #expect(entry.issues.map(\.severity) == Array(repeating: .information, count: 5))
    #expect(Set(entry.issues.map(\.code)) == ["QY-NAT-0061"])
    #expect(
      Set(entry.issues.map(\.path)) == [
        "/patient/@x:a", "/patient/before", "/patient/name/@x:b", "/patient/between", "/patient/telecom/inside",
      ])
    #expect(
      entry.entry
        == .patient(
          Patient(
            id: Patient.ID("P1")!, names: [HumanName("An")], sex: .male, birthDate: nil, telecom: [ContactPoint(.phone, "1")])))
    #expect(batch.schemaIssues == [[]])
    let canonical = String(decoding: batch.canonical[0], as: UTF8.self)
    for kept in ["x:a=\"1\"", "<deep></deep>", "x:b=\"2\"", "<x:between xmlns:x=\"urn:x\">text</x:between>", "<x:inside"] {
      #expect(canonical.contains(kept) || canonical.contains(kept.replacing(" xmlns:x=\"urn:x\"", with: "")))
    }
  }

  @Test(arguments: [
    (#"<location id="K1" kind="room" name="A" floor="2"></location>"#, "QY-NAT-0062", "QY-NAT-0013", "/location/@floor"),
    (#"<location id="K1" kind="room" name="A"><floor>2</floor></location>"#, "QY-NAT-0063", "QY-NAT-0014", "/location/floor"),
    (#"<location id="K1" kind="room" name="A"><note>2</note></location>"#, "QY-NAT-0063", "QY-NAT-0015", "/location/note"),
  ])
  func `what 1.0 does not have is an error in 1.0, and kept in a later version`(xml: String, later: String, now: String, path: String)
    throws
  {
    let old = try read(xml).entries
    #expect(old.map(\.entry) == [nil])
    #expect(old.flatMap(\.issues).map(\.code) == [now])
    #expect(old.flatMap(\.issues).map(\.path) == [path])
    let new = try read(xml, version: "1.1").entries
    #expect(new.map(\.entry) == [.location(Location(id: Location.ID("K1")!, kind: .room, name: "A"))])
    #expect(new.flatMap(\.issues).map(\.code) == [later])
    #expect(new.flatMap(\.issues).map(\.path) == [path])
  }

  @Test(arguments: [
    ("<device/>", "1.0", "QY-NAT-0014"), ("<device/>", "1.2", "QY-NAT-0064"), ("<stay/>", "1.0", "QY-NAT-0015"),
    ("<stay/>", "1.2", "QY-NAT-0064"), ("<id/>", "1.0", "QY-NAT-0014"), (#"<x xmlns="urn:x"/>"#, "1.0", "QY-NAT-0061"),
    (#"<location xmlns=""/>"#, "1.0", "QY-NAT-0020"), (#"<location xmlns="urn:x"/>"#, "1.2", "QY-NAT-0061"),
  ])
  func `an entry of an unknown kind has no value and one issue`(xml: String, version: String, code: String) throws {
    let entries = try read(xml, version: version).entries
    #expect(entries.map(\.entry) == [nil])
    #expect(entries.flatMap(\.issues).map(\.code) == [code])
  }

  @Test func `a new code in a list is an error in a later version too`() throws {
    let entries = try read(#"<location id="K1" kind="ward" name="A"></location>"#, version: "1.1").entries
    #expect(entries.flatMap(\.issues).map(\.code) == ["QY-NAT-0023"])
  }

  @Test func `an entry with more problems than can be listed is refused and the list stays short`() throws {
    let stays = String(repeating: "<stay/>", count: 5000)
    let entries = try read(
      #"<encounter id="E1" patient="P1" class="day" status="planned" start="2025-01-01T00:00">\#(stays)</encounter>"#
    ).entries
    #expect(entries.map(\.entry) == [nil])
    #expect(entries.flatMap(\.issues).count == 200)
  }

  @Test func `an issue never carries a value`() throws {
    let example = try ProjectFiles.example("xml", in: "docs/native-format.md")
    let secret = " ˚Bí-mật˚ "
    var issues: [ClinicalModel.Issue] = []
    for match in example.matches(of: #/ ([a-zA-Z]+)="([^"]*)"/#) where match.1 != "xmlns" && match.1 != "encoding" {
      var changed = example
      changed.replaceSubrange(match.2.startIndex..<match.2.endIndex, with: secret)
      guard let batch = try? DecodedBatch(Array(changed.utf8)) else { continue }
      issues += batch.headerIssues + batch.entries.flatMap(\.issues)
    }
    #expect(issues.count > 100)
    #expect(issues.allSatisfy { !"\($0)".contains("Bí-mật") })
  }
}
