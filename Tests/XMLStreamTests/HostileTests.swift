import Foundation
import Testing
import XMLStream

struct HostileTests {
  static let corpora = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/corpora/hostile")

  private func files(_ matching: (String) -> Bool) -> [URL] {
    // An enumerator of a folder that is not there is not nil: it is empty.
    guard FileManager.default.fileExists(atPath: Self.corpora.path),
      let names = FileManager.default.enumerator(at: Self.corpora, includingPropertiesForKeys: [.isRegularFileKey])
    else {
      print("skipped: no corpora beside the project")
      return []
    }
    var files: [URL] = []
    while let file = names.nextObject() as? URL {
      if file.pathExtension == "xml", matching(file.path) { files.append(file) }
    }
    #expect(!files.isEmpty, "the corpora hold documents")
    return files
  }

  @Test func `documents that are not well-formed are refused, whatever is wrong`() throws {
    // Documents that call themselves XML 1.1 are read by the rules of 1.0 (fifth edition, 2.8), which allow what 1.1 forbids here.
    let files = files { $0.contains("/not-wf/") && !$0.contains("/xml-1.1/") }
    var taken: [String] = []
    for file in files {
      let reading = Reading([UInt8](try Data(contentsOf: file)))
      if reading.error == nil { taken.append(file.path) }
    }
    // Two XML 1.1 and namespace subtleties of the suite apart, nothing passes.
    #expect(taken.isEmpty, "\(taken)")
  }

  /// Longer than they need be, surrogates, and beyond the last character.
  static let malformed: [[UInt8]] = [
    [0xC0, 0xBC], [0xC1, 0x9E], [0xE0, 0x80, 0xBC], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xBC], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE1, 0xBA], [0xFE], [0xFF],
  ]

  @Test(arguments: malformed, ["<a>", "<a><![CDATA[", "<a x='", "<a><!--", "<a><?p ", "<a"])
  func `bytes that are no UTF-8 are refused wherever they stand`(bytes: [UInt8], before: String) {
    let after = ["<a>": "</a>", "<a><![CDATA[": "]]></a>", "<a x='": "'/>", "<a><!--": "--></a>", "<a><?p ": "?></a>", "<a": "/>"][before]
    for piece in [1, 3, 1 << 20] {
      let reading = Reading(Array("<r><a/>\(before)x".utf8) + bytes + Array("x\(after ?? "")</r>".utf8), piece: piece)
      #expect(reading.error != nil && reading.entries.count == 1)
    }
  }

  @Test func `nothing in the corpora crashes the reader or takes a DOCTYPE in`() throws {
    for file in files({ _ in true }) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let reading = Reading(bytes, piece: 97)
      if reading.error == nil, reading.encoding == "UTF-8" {
        #expect(!bytes.starts(with: Array("<!DOCTYPE".utf8)))
        #expect(reading.bytes == bytes, "\(file.path)")
      }
    }
  }

  @Test func `a schema finds what is wrong while the document streams`() throws {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t" elementFormDefault="qualified">
      <xs:element name="r"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="b" type="xs:int" minOccurs="1"/></xs:sequence><xs:attribute name="id" use="required" type="xs:int"/>
      </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let schema = try #require(XMLSchema(Array(xsd.utf8)))
    let text = """
      <r xmlns="urn:t"><a id="1"><b>1</b></a>
      <a><b>1</b></a>
      <a id="x"><b>1</b></a>
      <a id="1"><b>y</b></a>
      <a id="1"></a>
      <a id="1"><c/></a>
      <a id="1"><b>1</b></a></r>
      """
    let reading = Reading(Array(text.utf8), schema: schema)
    #expect(reading.error == nil)
    #expect(reading.entries.map { $0.schemaIssues.isEmpty } == [true, false, false, false, false, false, true])
    #expect(reading.entries[1].schemaIssues.first?.kind == .missingAttribute)
    #expect(reading.entries[2].schemaIssues.first?.line == 3)
    #expect(XMLSchema(Array("<nothing/>".utf8)) == nil)
  }
}
