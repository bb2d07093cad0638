import ClinicalModel
import Testing

@testable import Interchange

@Suite struct NativeWriterTests {
  private func text(_ entry: Statement) throws -> String {
    String(decoding: try NativeEncoding.canonicalBytes(of: entry), as: UTF8.self)
  }

  private func location(_ name: String) -> Statement {
    .location(Location(id: Location.ID("K03")!, kind: .department, name: name))
  }

  @Test func `an entry is canonical: sorted attributes, no self-closing tag, its own namespace`() throws {
    #expect(
      try text(location("Khoa Nội")) == #"<location xmlns="urn:quany:record:1" id="K03" kind="department" name="Khoa Nội"></location>"#)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b>"), ("\"", "&quot;"), ("'", "'"), ("\t\n\r", "&#x9;&#xA;&#xD;"),
    ("\u{7F}\u{85}", "\u{7F}\u{85}"),
    ("ﷺ\u{FFFD}", "ﷺ\u{FFFD}"), ("😀", "😀"),
  ])
  func `escapes attributes as C14N does`(value: String, escaped: String) throws {
    #expect(try text(location(value)).contains("name=\"\(escaped)\""))
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "\"'"), ("\t\n\r", "\t\n&#xD;"), ("]]>", "]]&gt;"), ("&amp;", "&amp;amp;"),
  ])
  func `escapes text as C14N does`(value: String, escaped: String) throws {
    let patient = Patient(id: Patient.ID("P1")!, names: [HumanName(value)], sex: .female, birthDate: nil)
    #expect(try text(.patient(patient)).contains("\n<name use=\"official\">\(escaped)</name>\n</patient>"))
  }

  @Test(arguments: ["\u{0}", "a\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}x", "\u{FFFE}", "a\u{FFFF}"])
  func `refuses what XML cannot carry, naming the place`(value: String) {
    #expect(throws: NativeEncodingError(problem: .notAnXMLCharacter, path: "location/@name")) { try text(location(value)) }
  }

  @Test func `refuses an empty text, which would read as absent`() {
    #expect(throws: NativeEncodingError(problem: .empty, path: "location/@name")) { try text(location("")) }
  }

  @Test func `a refused entry leaves nothing in the batch`() throws {
    let header = BatchHeader(
      facility: FacilityCode("H001")!, created: try CivilDateTime(iso: "2026-01-31T23:59:00+07:00"), producer: "QuanY")
    var writer = try NativeWriter(header: header)
    #expect(throws: NativeEncodingError.self) { try writer.append(location("\u{0}")) }
    try writer.append(location("A"))
    writer.append(canonical: try NativeEncoding.canonicalBytes(of: location("B")))
    writer.finish()
    let written = writer.drain { String(decoding: $0, as: UTF8.self) }
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <batch xmlns="urn:quany:record:1" created="2026-01-31T23:59:00+07:00" facility="H001" producer="QuanY" version="1.0">
        <location xmlns="urn:quany:record:1" id="K03" kind="department" name="A"></location>
        <location xmlns="urn:quany:record:1" id="K03" kind="department" name="B"></location>
        </batch>

        """)
    #expect(writer.pendingCount == 0)
  }
}
