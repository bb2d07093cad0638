import Foundation
import Testing
import XMLStream

@testable import Interchange

struct InnerDocumentTests {
  static func decoded(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { Base64.decoded($0) }
  }

  @Test func `what Foundation decodes is decoded to the same, wrapped anywhere`() {
    var number: UInt64 = 7
    func next(_ bound: Int) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(number >> 33) % bound
    }
    for size in 0..<200 {
      let bytes = (0..<size).map { _ in UInt8(next(256)) }
      let text = Data(bytes).base64EncodedString()
      #expect(Self.decoded(text) == bytes)
      var wrapped = ""
      for letter in text { wrapped += next(5) == 0 ? "\(letter)\r\n " : String(letter) }
      #expect(Self.decoded(wrapped) == bytes)
    }
  }

  @Test(arguments: [
    "", " ", "\r\n\t x\u{B}", "x", "\u{A0}x", "x\u{3000}", " \u{2003} é \u{85}", "\u{A0}\u{A0}", "\u{FEFF} x \u{FEFF}", "\u{200B}x",
  ])
  func `bytes are trimmed as their text is`(text: String) {
    var copy = text
    let bytes = copy.withUTF8 { Array(EdgeSpace.trimmed($0)) }
    #expect(bytes == Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8))
    #expect(EdgeSpace.trimmed(text) == text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test func `a parser that is used again reads each document as a new one would`() {
    let documents = [
      "<a x=\"1 &amp; 2\">ă<b/>\n<c>&lt;</c></a>", "<a><b></a>", "<a/>", "", "  ", "<a/><b/>",
      "\u{FEFF}<?xml version=\"1.0\"?>\n<a>\r\n<b/></a>",
      "<!DOCTYPE a><a/>", "<a>&x;</a>", "<p:a/>", "<p:a xmlns:p=\"urn:p\"/>", "<a>]]></a>", "</document><document>", "<a b=\"1\" b=\"2\"/>",
      String(repeating: "<d>", count: 300) + String(repeating: "</d>", count: 300), "<a>\u{1}</a>", "<a/>", "<a>x</a> tail", "<a>",
    ].map { Array($0.utf8) }
    let again = InnerDocuments()
    for turn in 0..<3 {
      for (position, bytes) in documents.enumerated() {
        let one = Result { try again.read(bytes).map { Reading($0) } }
        let other = Result { try InnerDocuments().read(bytes).map { Reading($0) } }
        #expect("\(one)" == "\(other)", "document \(position), turn \(turn)")
      }
    }
    // Names without an end do not pile up.
    for number in 0..<3000 {
      let entry = try? again.read(Array("<n\(number)/>".utf8))
      #expect(entry?.root.localName == "n\(number)")
    }
  }

  /// What can be seen of an entry.
  private struct Reading {
    var canonical: String
    var line: Int
    var lines: [Int]

    init(_ entry: XMLEntry) {
      canonical = String(decoding: entry.root.canonicalBytes(), as: UTF8.self)
      line = entry.line
      lines = entry.root.children.map(\.line)
    }
  }
}
