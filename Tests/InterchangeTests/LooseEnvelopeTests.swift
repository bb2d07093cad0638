import ClinicalModel
import Foundation
import InsuranceTables
import Testing
import XMLStream

@testable import Interchange

/// Envelopes that nobody should write and everybody understands: read, told, and with each HOSO counted.
struct LooseEnvelopeTests {
  static func hoso(_ id: String) -> String {
    "<HOSO><FILEHOSO><LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE><TONG_HOP><MA_LK>\(id)</MA_LK></TONG_HOP></NOIDUNGFILE></FILEHOSO></HOSO>"
  }

  static func envelope(before: String = "", list: String, beside: String = "", count: Int) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<GIAMDINHHS>\(before)<THONGTINDONVI><MACSKCB>99901</MACSKCB></THONGTINDONVI><THONGTINHOSO>"
      + "<NGAYLAP>20251001</NGAYLAP><SOLUONGHOSO>\(count)</SOLUONGHOSO><DANHSACHHOSO>\(list)</DANHSACHHOSO>\(beside)</THONGTINHOSO>"
      + "<CHUKYDONVI/></GIAMDINHHS>\n"
  }

  private struct Reading {
    var entries: [VietnamReader<MemorySource>.Entry] = []
    var envelope: [ClinicalModel.Issue] = []
    var facility: String?
    /// Everything that was kept, put together again.
    var bytes: [UInt8] = []

    init(_ bytes: [UInt8], piece: Int = .max) throws {
      let reader = VietnamReader(source: MemorySource(bytes, piece: piece))
      while let entry = try reader.next() { entries.append(entry) }
      envelope = reader.envelopeIssues
      facility = reader.facility
      self.bytes = entries.flatMap { $0.gap + $0.source } + reader.trailer
    }

    var ids: [String] { entries.compactMap { $0.episode.summary?["MA_LK"] } }
  }

  @Test(arguments: [1, 7, Int.max])
  func `an envelope in small letters is read as the one it means`(piece: Int) throws {
    let plain = Self.envelope(list: Self.hoso("1") + Self.hoso("2"), count: 2)
    let small = plain.replacing(/<\/?[A-Z_]+/) { $0.0.lowercased() }
    let reading = try Reading(Array(small.utf8), piece: piece)
    #expect(reading.ids == ["1", "2"] && reading.facility == "99901")
    #expect(reading.envelope.map(\.code) == ["QY-VNX-0034"] && reading.envelope.allSatisfy { $0.severity == .warning })
    #expect(reading.entries.allSatisfy { $0.issues.contains { $0.code == "QY-VNX-0034" } && !$0.issues.contains { $0.severity == .error } })
    #expect(reading.entries.map(\.container) == ["/giamdinhhs/thongtinhoso/danhsachhoso", "/giamdinhhs/thongtinhoso/danhsachhoso"])
    #expect(reading.bytes == Array(small.utf8))
    let batch = BatchDocument.reader(of: MemorySource(Array(small.utf8)))
    #expect(try batch.next()?.place.xpath == "/giamdinhhs/thongtinhoso/danhsachhoso/hoso[1]" && batch.format == .vietnam)
    #expect(batch.header?.facility.rawValue == "99901")
    // In capitals nothing is told.
    let told = try Reading(Array(plain.utf8), piece: piece)
    #expect(told.envelope.isEmpty && told.entries.allSatisfy(\.issues.isEmpty) && told.bytes == Array(plain.utf8))
  }

  @Test func `something wrong in an envelope in small letters has its place`() throws {
    let small = Self.envelope(list: "\n" + Self.hoso("1"), count: 1).replacing(/<\/?[A-Z_]+/) { $0.0.lowercased() }
      .replacing("<loaihoso>XML1", with: "<loaihoso>xml1")
    let entry = try #require(try Reading(Array(small.utf8)).entries.first)
    let issue = ClinicalModel.Issue(code: "QY-VNX-0011", path: "HOSO[1]/FILEHOSO[XML1]/ma_lk", vi: "", en: "")
    let placed = EpisodePlaces(entry.source).complete(
      issue, at: EntryPlace(container: entry.container, element: entry.element, position: entry.position), line: 3)
    #expect(placed.line == 3)
    #expect(placed.xpath == "/giamdinhhs/thongtinhoso/danhsachhoso/hoso[1]/filehoso/noidungfile/tong_hop/ma_lk")
  }

  @Test(arguments: ["\n", " \r\n\t", "\u{FEFF}\n", String(repeating: "\n", count: 600)], [1, 64, Int.max])
  func `blanks before the declaration cost nothing`(blanks: String, piece: Int) throws {
    let text = blanks + Self.envelope(list: Self.hoso("1") + "\n" + Self.hoso("2"), count: 2)
    let reading = try Reading(Array(text.utf8), piece: piece)
    #expect(reading.ids == ["1", "2"] && reading.bytes == Array(text.utf8))
    #expect(reading.envelope.map(\.code) == ["QY-VNX-0039"])
    #expect(reading.entries.map(\.episode.line) == [2, 3].map { $0 + blanks.utf8.count { $0 == UInt8(ascii: "\n") } })
    let batch = BatchDocument.reader(of: MemorySource(Array(text.utf8), piece: piece))
    #expect(try batch.next()?.localID == nil && batch.format == .vietnam)
  }

  /// Nobody looks at the declaration again, so it may hold nothing else; and where the file is cut makes no difference.
  @Test(arguments: [
    "<?xml ve\u{1}rsion='1.0'?>", "<?xml version='1.0' &lt;?>", "<?xml version='1.0'?a='>'?>", "<?xml <r?>", "<?xmlversion='1.0'?>",
    "<?xml?>",
    "<?xml version='1.0' encoding='é'?>", "<?xml version='1.0' \(String(repeating: " ", count: 1020))?>",
  ])
  func `what is no declaration behind blanks is not passed over`(declaration: String) {
    let text = "\n" + declaration + "<GIAMDINHHS/>"
    for piece in [1, 3, 64, Int.max] {
      #expect(throws: XMLStreamError.self, "\(piece)") { try Reading(Array(text.utf8), piece: piece) }
    }
  }

  @Test func `a declaration behind blanks names the encoding all the same`() throws {
    let text = "\n" + Self.envelope(list: Self.hoso("é"), count: 1).replacing("utf-8", with: "windows-1252")
    let reading = try Reading(text.unicodeScalars.map { UInt8($0.value) })
    #expect(reading.ids == ["é"])
  }

  /// A batch of our own format is XML by the letter: who writes it can write it right.
  @Test func `blanks before the declaration of a native batch are refused`() throws {
    let text = "\n<?xml version=\"1.0\"?>\n<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"t\" version=\"1.0\"></batch>"
    let reader = BatchDocument.reader(of: MemorySource(Array(text.utf8)))
    #expect(throws: BatchFailure.self) { while try reader.next() != nil {} }
  }

  @Test(arguments: [1, Int.max])
  func `a HOSO outside its list is an entry like any other, and is told`(piece: Int) throws {
    let text = Self.envelope(
      before: Self.hoso("0"), list: Self.hoso("1") + "<NHOM>\n" + Self.hoso("2") + "</NHOM>" + Self.hoso("3"),
      beside: Self.hoso("4") + "<KHAC>" + Self.hoso("5") + "</KHAC>", count: 6)
    let reading = try Reading(Array(text.utf8), piece: piece)
    #expect(reading.ids == ["0", "1", "2", "3", "4", "5"] && reading.facility == "99901" && reading.bytes == Array(text.utf8))
    #expect(reading.entries.map { $0.issues.map(\.code) } == [["QY-VNX-0038"], [], ["QY-VNX-0038"], [], ["QY-VNX-0038"], ["QY-VNX-0038"]])
    #expect(reading.envelope.map(\.code) == ["QY-VNX-0005"] && reading.envelope[0].path == "/GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO/NHOM")
    let list = "/GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO"
    #expect(
      reading.entries.map { "\($0.container)/\($0.element)[\($0.position)]" }
        == [
          "/GIAMDINHHS/HOSO[1]", "\(list)/HOSO[1]", "\(list)/NHOM/HOSO[1]", "\(list)/HOSO[2]", "/GIAMDINHHS/THONGTINHOSO/HOSO[1]",
          "/GIAMDINHHS/THONGTINHOSO/KHAC/HOSO[1]",
        ])
  }

  @Test func `without a list there are entries too`() throws {
    let text = "<GIAMDINHHS><MACSKCB>99901</MACSKCB>\(Self.hoso("1"))\(Self.hoso("2"))<SOLUONGHOSO>2</SOLUONGHOSO></GIAMDINHHS>"
    let reading = try Reading(Array(text.utf8))
    #expect(reading.ids == ["1", "2"] && reading.envelope.isEmpty)
  }

  /// A HOSO in a comment, in CDATA or in a document of another root is no HOSO.
  @Test func `what only looks like a HOSO is none`() throws {
    let text = Self.envelope(
      list: Self.hoso("1"), beside: "<!--\(Self.hoso("2"))--><GHICHU><![CDATA[\(Self.hoso("3"))]]></GHICHU>", count: 1)
    #expect(try Reading(Array(text.utf8)).ids == ["1"])
    let other = try Reading(Array("<KHAC>\(Self.hoso("1"))</KHAC>".utf8))
    #expect(other.ids.isEmpty && other.envelope.map(\.code) == ["QY-VNX-0001"])
  }

  /// What stands between two HOSO has the bound of an entry, however many elements it is.
  @Test func `strange elements in the list are bounded together`() throws {
    var limits = XMLLimits()
    limits.entryBytes = 64 << 10
    let source = MemorySource(Array(Self.envelope(list: String(repeating: "<a/>", count: 100_000), count: 0).utf8), piece: 1 << 12)
    let reader = VietnamReader(source: source, limits: limits)
    #expect(throws: XMLStreamError.self) { while try reader.next() != nil {} }
  }
}
