import Foundation
import Testing
import XMLStream

/// A whole reading: entries, and the error that ended it if one did.
struct Reading {
  var entries: [XMLEntry] = []
  var error: XMLStreamError?
  var trailer: [UInt8] = []
  var encoding = ""
  var issues: [SchemaIssue] = []

  init(
    _ bytes: [UInt8], piece: Int = .max, container: [String] = [], schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits(),
    vocabulary: [String] = ["a", "b", "n", "id"]
  ) {
    var source = MemorySource(bytes, piece: piece)
    let reader = EntryReader(vocabulary: vocabulary, namespace: "urn:t", container: container, schema: schema, limits: limits)
    do {
      while let entry = try reader.next(from: &source) { entries.append(entry) }
    } catch {
      self.error = error
    }
    trailer = reader.trailer
    encoding = reader.encodingName
    issues = reader.headerIssues
  }

  init(_ text: String, piece: Int = .max, container: [String] = [], limits: XMLLimits = XMLLimits()) {
    self.init(Array(text.utf8), piece: piece, container: container, limits: limits)
  }

  /// Everything that was kept, put together again.
  var bytes: [UInt8] { entries.flatMap { $0.precedingGap + $0.source } + trailer }
}

struct EntryReaderTests {
  static let documents = [
    "<r xmlns=\"urn:t\"><a id=\"1\">x</a><a id=\"2\"/></r>",
    "<?xml version=\"1.0\"?>\r\n<!-- c --><r xmlns=\"urn:t\">\r\n  <a id='1'>x<b/>y</a>\r\n  <!-- <a> --><a id=\"2\"></a>\r\n<?pi a?></r>\r\n<!-- end -->\n",
    "\u{FEFF}<r xmlns=\"urn:t\"><a\n  id=\"1 &gt; 0\"\n/><a><![CDATA[<a>&]]></a > </r>",
    "<q:r xmlns:q=\"urn:t\" xmlns:o=\"urn:o\"><q:a o:k=\"v\" id=\"đặc\">Nguyễn &amp; Đỗ</q:a></q:r>",
    "<r xmlns=\"urn:t\"></r>", "<r xmlns=\"urn:t\"/>",
  ]

  @Test(arguments: documents, [1, 2, 3, 7, 64, Int.max])
  func `gaps, sources and trailer are the file, wherever it is cut`(document: String, piece: Int) {
    let reading = Reading(document, piece: piece)
    #expect(reading.error == nil)
    #expect(reading.bytes == Array(document.utf8))
    for entry in reading.entries {
      #expect(Array(Array(document.utf8)[entry.byteRange]) == entry.source)
      #expect(entry.source.first == UInt8(ascii: "<"))
      #expect(entry.source.last == UInt8(ascii: ">"))
    }
  }

  @Test func `an entry says its names, attributes, text, lines and paths`() throws {
    let reading = Reading("<r xmlns=\"urn:t\">\n<a id=\"1\">x<b n=\"&lt;2\"/>\n<b>z</b>y</a></r>")
    let root = try #require(reading.entries.first).root
    #expect(root.code == 0)
    #expect(root.line == 2)
    #expect(root.text == "x\ny")
    #expect(root.attribute(named: "id") == "1")
    #expect(root.attributePosition(3) == 0)
    let children = Array(root.children)
    #expect(children.map(\.code) == [1, 1])
    #expect(children.map(\.line) == [2, 3])
    #expect(children.map(\.path) == ["/a/b[1]", "/a/b[2]"])
    #expect(children[0].attributeValue(0) == "<2")
    #expect(children[1].text == "z")
  }

  @Test func `names of other namespaces are nobody's`() throws {
    let reading = Reading("<r xmlns=\"urn:t\" xmlns:o=\"urn:o\"><o:a o:id=\"1\" id=\"2\"/></r>")
    let root = try #require(reading.entries.first).root
    #expect(root.code == nil)
    #expect(!root.isHome)
    #expect(root.attributeCode(0) == nil)
    #expect(root.attributeIsForeign(0))
    #expect(root.attributeCode(1) == 3)
  }

  @Test func `entries lie in the container that was named`() {
    let text = "<e><d><m>1</m></d><i><n>2</n><l><h>A</h><h>B</h></l></i><l><h>C</h></l></e>"
    #expect(Reading(text, container: ["i", "l"]).entries.map(\.root.text) == ["A", "B"])
  }

  @Test func `what came before a break is read, and the break says where`() throws {
    let text = "<r xmlns=\"urn:t\">\n<a id=\"1\"/>\n<a id=\"2\">\n<b></a>\n</r>"
    let reading = Reading(text)
    let error = try #require(reading.error)
    #expect(reading.entries.count == 1)
    #expect(error.kind == .notWellFormed)
    #expect(error.line == 4)
    #expect(String(decoding: Array(text.utf8)[error.entryOffset...].prefix(4), as: UTF8.self) == "\n<a ")
    #expect(reading.bytes == Array(text.utf8))
  }

  @Test func `a file cut anywhere gives its whole entries and then an error`() {
    let bytes = Array(Self.documents[1].utf8)
    let whole = Reading(bytes).entries.count
    for end in 0..<bytes.count {
      let reading = Reading(Array(bytes[..<end]))
      #expect(reading.entries.count <= whole)
      // White space and comments after the root may be missing: that document is whole.
      if end < bytes.count - 20 { #expect(reading.error != nil, "cut at \(end)") }
    }
  }

  @Test(arguments: [
    ("", XMLStreamError.Kind.empty), ("hello", .notXML), ("{\"a\": 1}", .notXML), ("<r>", .endsTooEarly), ("<r><a></r>", .notWellFormed),
    ("<!DOCTYPE r><r/>", .doctype), ("<!DOCTYPE r [<!ENTITY x \"y\">]><r>&x;</r>", .doctype), ("<r>&x;</r>", .entity),
    ("<r a=\"1\" a=\"2\"/>", .notWellFormed), ("<p:r/>", .notWellFormed),
    ("<?xml version=\"1.0\" encoding=\"x-none\"?><r/>", .unknownEncoding),
    ("<r><a>\u{1}</a></r>", .notWellFormed),
  ])
  func `what is not a document is refused with its code`(text: String, kind: XMLStreamError.Kind) {
    #expect(Reading(text).error?.kind == kind)
  }

  @Test func `limits hold`() {
    var limits = XMLLimits()
    limits.depth = 5
    limits.attributes = 2
    limits.textBytes = 100
    limits.entryBytes = 300_000
    limits.names = 50
    let deep = String(repeating: "<a>", count: 10)
    #expect(Reading(deep, limits: limits).error?.kind == .tooDeep)
    #expect(Reading("<r><a b=\"1\" c=\"2\" d=\"3\"/></r>", limits: limits).error?.kind == .tooManyAttributes)
    #expect(Reading("<r><a>" + String(repeating: "x", count: 200) + "</a></r>", limits: limits).error?.kind == .tooLarge)
    #expect(Reading("<r><a>" + String(repeating: "<b/>", count: 100_000) + "</a></r>", limits: limits).error?.kind == .tooLarge)
    #expect(Reading("<r>" + (0..<60).map { "<n\($0)/>" }.joined() + "</r>", limits: limits).error?.kind == .tooManyNames)
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8], ""), (.utf16BigEndian, [0xFE, 0xFF], ""),
    (.utf16LittleEndian, [], "UTF-16"), (.windowsCP1252, [], "windows-1252"), (.isoLatin1, [], "ISO-8859-1"),
  ])
  func `other encodings are read as what they say`(encoding: String.Encoding, mark: [UInt8], declared: String) throws {
    let declaration = declared.isEmpty ? "" : "<?xml version=\"1.0\" encoding=\"\(declared)\"?>"
    let text = declaration + "<r xmlns=\"urn:t\"><a id=\"é\">Tên à</a></r>"
    let data = try #require(text.data(using: encoding, allowLossyConversion: true))
    for piece in [1, 3, Int.max] {
      let reading = Reading(mark + Array(data), piece: piece)
      #expect(reading.error == nil)
      #expect(reading.entries.first?.root.attribute(named: "id") == "é")
      #expect(reading.encoding != "UTF-8")
    }
  }

  @Test(arguments: [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE1, 0xBA]] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bad: [UInt8]) {
    let document = Array("<r xmlns=\"urn:t\"><a>ok</a><a>".utf8) + bad + Array("</a></r>".utf8)
    let reading = Reading(document)
    #expect(reading.entries.count == 1)
    #expect(reading.error != nil)
    #expect(reading.bytes == document)
  }

  @Test func `UTF-16 cut inside a character is refused`() throws {
    var data = Array(try #require("<r xmlns=\"urn:t\"><a>ok</a></r>".data(using: .utf16LittleEndian)))
    data.removeLast()
    #expect(Reading([0xFF, 0xFE] + data).error?.kind == .badEncoding)
  }
}
