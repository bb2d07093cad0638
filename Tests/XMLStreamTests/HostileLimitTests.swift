import Testing
import XMLStream

/// Hostile documents made here, so that the bounds hold where no corpora are.
struct HostileLimitTests {
  private func kind(_ bytes: [UInt8]) -> XMLStreamError.Kind? { Reading(bytes).error?.kind }

  private func document(_ middle: [UInt8]) -> [UInt8] { Array("<r xmlns=\"urn:t\">".utf8) + middle + Array("</r>".utf8) }

  @Test func `a document in EBCDIC, UCS-4 or hidden UTF-16 is refused before libxml2 guesses`() {
    let ebcdic: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0x4C, 0x99, 0x61, 0x6E]
    #expect(kind(ebcdic) == .notXML)
    for start in [[0, 0, 0, 0x3C], [0, 0, 0x3C, 0], [0, 0x3C, 0, 0], [0x3C, 0, 0, 0]] as [[UInt8]] {
      #expect(kind(start + Array("<r/>".utf8.flatMap { [0, 0, 0, $0] })) != nil)
    }
    // As UTF-16 it says NUL < NUL ?, which in UTF-8 looks like UTF-16 again.
    #expect(kind([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0, 0x3F, 0] + Array("<r/>".utf8)) != nil)
  }

  @Test(arguments: ["UTF-7", "UTF-32", "IBM037", "ISO-2022-JP", "ISO-2022-KR", "HZ", "UTF-8:TRANSLIT", "ISO-8859-17", "CP037", "ISO-8859-"])
  func `encodings that keep state or hide markup are not taken`(name: String) {
    #expect(kind(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><r><a/></r>".utf8)) == .unknownEncoding)
  }

  @Test(arguments: ["windows-1258", "ISO-8859-1", "TCVN", "VISCII", "utf-8", "US-ASCII"])
  func `encodings that records are written in are taken`(name: String) {
    #expect(kind(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><r><a/></r>".utf8)) == nil)
  }

  @Test func `a text of a quarter of a million references is one text`() throws {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><xs:element name="r"><xs:complexType><xs:sequence>
      <xs:any processContents="lax" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let references = Array(String(repeating: "&#x1EBF;", count: 250_000).utf8)
    let reading = Reading(document(Array("<a>".utf8) + references + Array("</a>".utf8)), schema: XMLSchema(Array(xsd.utf8)))
    #expect(reading.error == nil)
    #expect(reading.entries.first?.root.text == String(repeating: "ế", count: 250_000))
  }

  @Test(arguments: [" a%=\"\"", " xmlns:a%=\"u\""])
  func `a tag of a hundred thousand attributes or namespaces is refused before each is compared with each`(pattern: String) {
    let attributes = (0..<100_000).map { pattern.replacing("%", with: String($0)) }.joined()
    #expect(kind(document(Array("<a\(attributes)/>".utf8))) == .tooManyAttributes)
    #expect(kind(Array("<r xmlns=\"urn:t\"><a".utf8) + Array(attributes.utf8)) == .tooManyAttributes)
  }

  @Test func `instructions of half a million targets are refused before their names fill the memory`() {
    var bytes = Array("<r xmlns=\"urn:t\">".utf8)
    for number in 0..<500_000 { bytes += Array("<?target\(number)?>".utf8) }
    let reading = Reading(bytes + Array("</r>".utf8))
    #expect(reading.error?.kind == .tooLarge)
    #expect((reading.error?.byteOffset ?? .max) < 4 << 20)
  }

  @Test(arguments: ["<o:a id=\"1\"/>", "<a o:id=\"1\"/>", "<a><o:b/></a>", "<a><b o:n=\"1\">x</b></a>", "<a xmlns:o=\"u[:o\" o:n=\"1\"/>"])
  func `an entry with a prefix that nothing declares, or a namespace that is no URI, is no entry`(entry: String) {
    let reading = Reading(document(Array(("<a id=\"0\"/>" + entry).utf8)))
    #expect(reading.entries.count == 1 && reading.error?.kind == .notWellFormed)
  }

  @Test func `each limit holds at its own number`() {
    let limits = XMLLimits()
    func a(_ count: Int) -> String { String(repeating: "x", count: count) }
    func read(_ text: String) -> XMLStreamError.Kind? { kind(document(Array(text.utf8))) }
    #expect(read("<a>\(a(limits.textBytes))</a>") == nil)
    #expect(read("<a>\(a(limits.textBytes + 1))</a>") == .tooLarge)
    #expect(read("<a id=\"\(a(limits.attributeBytes))\"/>") == nil)
    #expect(read("<a id=\"\(a(limits.attributeBytes + 1))\"/>") == .tooLarge)
    #expect(read(String(repeating: "<a>", count: limits.depth - 1) + String(repeating: "</a>", count: limits.depth - 1)) == nil)
    #expect(read(String(repeating: "<a>", count: limits.depth) + String(repeating: "</a>", count: limits.depth)) == .tooDeep)
    #expect(read("<a>" + String(repeating: "<b/>", count: limits.entryNodes) + "</a>") == .tooLarge)
    #expect(read("<!--\(a(limits.entryBytes + 100_000))--><a/>") == .tooLarge)
    #expect(read("<\(a(limits.nameBytes))/>") == nil)
    #expect(read("<\(a(limits.nameBytes + 1))/>") == .tooManyNames)
    #expect(read((0..<limits.names).map { "<n\($0)/>" }.joined()) == .tooManyNames)
  }
}
