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
