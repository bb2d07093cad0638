import ClinicalModel
import Foundation
import InsuranceTables
import Testing
import XMLStream

@testable import Interchange

struct VietnamTests {
  static func summary(_ changes: [String: String?] = [:]) -> InsuranceEpisode.Row {
    var row = InsuranceEpisode.Row(InsuranceTable.table("XML1", .current)!.fields.map { .init($0.name, $0.name == "MA_LK" ? "LK1" : "") })
    for (name, text) in changes { row[name] = text }
    return row
  }

  static func read(_ bytes: [UInt8], piece: Int = .max) throws -> (entries: [VietnamReader<MemorySource>.Entry], envelope: [String]) {
    let reader = VietnamReader(source: MemorySource(bytes, piece: piece))
    var entries: [VietnamReader<MemorySource>.Entry] = []
    while let entry = try reader.next() { entries.append(entry) }
    return (entries, reader.envelopeIssues.map(\.code))
  }

  static func envelope(_ file: String, count: String = "1") -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?><GIAMDINHHS><THONGTINDONVI><MACSKCB>99901</MACSKCB></THONGTINDONVI><THONGTINHOSO><NGAYLAP>20251001</NGAYLAP>\
      <SOLUONGHOSO>\(count)</SOLUONGHOSO><DANHSACHHOSO><HOSO>\(file)</HOSO></DANHSACHHOSO></THONGTINHOSO><CHUKYDONVI/></GIAMDINHHS>
      """.utf8)
  }

  static func file(_ kind: String, _ body: String) -> String {
    "<FILEHOSO><LOAIHOSO>\(kind)</LOAIHOSO><NOIDUNGFILE>\(body)</NOIDUNGFILE></FILEHOSO>"
  }

  static func utf16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    return bytes
  }

  static let inner = "<TONG_HOP><HO_TEN><![CDATA[Mẫu <A>]]></HO_TEN><MA_LK>LK1</MA_LK><NHOM_MAU/></TONG_HOP>"

  @Test func `base64 is what RFC 4648 says, blanks left out`() {
    for text in ["", "Zg==", "Zm8=", "Zm9v", "Zm9v\r\n YmE=", "/+8A"] {
      var text = text
      let plain = text.filter { !$0.isWhitespace }
      #expect(text.withUTF8 { Base64.decoded($0) } == Data(base64Encoded: plain).map { [UInt8]($0) })
    }
    for var text in ["Z", "Zg", "Zg=", "Zg===", "=", "====", "Zg==Zg==", "Z=g=", "Zm9\u{e9}", "Zm-_", "Zg=\u{0}"] {
      #expect(text.withUTF8 { Base64.decoded($0) } == nil, "\(text)")
    }
  }

  @Test func `an episode has its most rows and tables`() throws {
    func codes(_ files: String) throws -> [String] {
      let text =
        "<GIAMDINHHS><THONGTINDONVI><MACSKCB>1</MACSKCB></THONGTINDONVI><THONGTINHOSO><DANHSACHHOSO><HOSO>\(files)</HOSO></DANHSACHHOSO>"
        + "</THONGTINHOSO></GIAMDINHHS>"
      return try VietnamReader(source: MemorySource(Array(text.utf8))).next()?.issues.map(\.code) ?? []
    }
    func table(_ rows: Int) -> String {
      "<FILEHOSO><LOAIHOSO>XML2</LOAIHOSO><NOIDUNGFILE><CHITIEU_CHITIET_THUOC><DSACH_CHI_TIET_THUOC>"
        + String(repeating: "<CHI_TIET_THUOC/>", count: rows) + "</DSACH_CHI_TIET_THUOC></CHITIEU_CHITIET_THUOC></NOIDUNGFILE></FILEHOSO>"
    }
    #expect(try codes(table(10_000) + table(10_000)) == [])
    #expect(try codes(table(10_000) + table(10_001)) == ["QY-VNX-0033"])
    #expect(try codes(String(repeating: table(1), count: 100)) == [])
    #expect(try codes(String(repeating: table(1), count: 101)) == ["QY-VNX-0033"])
  }

  @Test(arguments: 0..<5)
  func `an inner document is read in every wrapping`(wrapping: Int) throws {
    let base64 = Data(Self.inner.utf8).base64EncodedString()
    let body =
      switch wrapping {
      case 0: base64
      case 1: stride(from: 0, to: base64.utf8.count, by: 20).map { String(base64.dropFirst($0).prefix(20)) }.joined(separator: "\r\n")
      case 2: Self.inner
      case 3: Self.inner.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      default: "<![CDATA[" + Self.inner.replacing("<![CDATA[Mẫu <A>]]>", with: "Mẫu &lt;A&gt;") + "]]>"
      }
    let (entries, envelope) = try Self.read(Self.envelope(Self.file("XML1", body)), piece: 7)
    #expect(envelope.isEmpty)
    #expect(entries.count == 1 && entries[0].issues.isEmpty)
    let row = try #require(entries[0].episode.summary)
    #expect(row["HO_TEN"] == "Mẫu <A>")
    #expect(row["NHOM_MAU"] == "" && row["SO_CCCD"] == nil, "empty and missing are told apart")
  }

  @Test func `a count of HOSO that differs from the content is told`() throws {
    for count in ["2", "0", "", "x"] {
      #expect(try Self.read(Self.envelope(Self.file("XML1", Self.inner), count: count)).envelope == ["QY-VNX-0004"])
    }
  }

  @Test func `an unknown LOAIHOSO and an unknown tag are kept and written again`() throws {
    let files = Self.file("XML99", "AAAA") + Self.file("XML1", "<TONG_HOP><MA_LK>1</MA_LK><LA>giữ</LA></TONG_HOP>")
    let entry = try #require(try Self.read(Self.envelope(files)).entries.first)
    #expect(entry.issues.map(\.code) == ["QY-VNX-0006"])
    let again = try #require(
      try Self.read(VietnamWriter.envelope([entry.episode], facility: "99901", day: "20251001")).entries.first)
    #expect(again.episode.tables.map(\.kind) == ["XML99", "XML1"])
    #expect(again.episode.tables[0].unread == "AAAA")
    #expect(again.episode.summary?["LA"] == "giữ")
  }

  @Test(arguments: [
    ("!!!", "QY-VNX-0008"), ("", "QY-VNX-0007"), ("<![CDATA[<TONG_HOP><A>1 < 2</A></TONG_HOP>]]>", "QY-VNX-0009"),
    ("<![CDATA[<!DOCTYPE a><TONG_HOP/>]]>", "QY-VNX-0009"), ("<KHAC><MA_LK>1</MA_LK></KHAC>", "QY-VNX-0010"),
    ("<TONG_HOP><MA_LK>1</MA_LK><MA_LK>2</MA_LK></TONG_HOP>", "QY-VNX-0011"),
  ])
  func `a broken inner document costs its table and not the file`(body: String, code: String) throws {
    let bytes = Self.envelope(
      Self.file("XML1", body) + Self.file("XML7", "<CHI_TIEU_DU_LIEU_GIAY_RA_VIEN><MA_LK>1</MA_LK></CHI_TIEU_DU_LIEU_GIAY_RA_VIEN>"))
    let entry = try #require(try Self.read(bytes).entries.first)
    #expect(entry.issues.map(\.code).contains(code))
    #expect(entry.episode.rows("XML7").count == 1)
  }

  /// What can only mean one thing is read; it is told, and nothing of it is lost.
  @Test func `what nobody writes so and everybody understands is read and told`() throws {
    let document = "<TONG_HOP><MA_LK>LK1</MA_LK><HO_TEN>Đỗ Thị Mẫu</HO_TEN></TONG_HOP>"
    let base64 = Data(document.utf8).base64EncodedString()
    #expect(base64.hasSuffix("="))
    let lower = document.replacing("TONG_HOP", with: "tong_hop").replacing("MA_LK", with: "Ma_Lk")
    let cases: [(file: String, code: String?)] = [
      (Self.file("XML1", document), nil), (Self.file("XML1", "<![CDATA[" + lower + "]]>"), "QY-VNX-0034"),
      (Self.file("xml1", document), "QY-VNX-0034"),
      (Self.file("XML1", document).replacing("FILEHOSO", with: "FileHoSo").replacing("NOIDUNGFILE", with: "noidungfile"), "QY-VNX-0034"),
      (Self.file("XML1", base64.replacing("=", with: "")), "QY-VNX-0035"),
      (Self.file("XML1", base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")), "QY-VNX-0035"),
      (Self.file("XML1", Data(base64.utf8).base64EncodedString()), "QY-VNX-0035"),
      (Self.file("XML1", Data(("<![CDATA[" + document + "]]>").utf8).base64EncodedString()), "QY-VNX-0035"),
      (Self.file("XML1", Data([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + document.utf8).base64EncodedString()), nil),
    ]
    for (number, (file, code)) in cases.enumerated() {
      let entry = try #require(try Self.read(Self.envelope(file)).entries.first)
      #expect(entry.episode.summary?["HO_TEN"] == "Đỗ Thị Mẫu" && entry.episode.summary?["MA_LK"] == "LK1", "\(number)")
      #expect(entry.issues.map(\.code) == [code].compactMap(\.self), "\(number)")
      #expect(!entry.issues.contains { $0.severity == .error })
    }
    // An empty table takes nothing away, an empty table 1 everything.
    let empty = try #require(try Self.read(Self.envelope(Self.file("XML1", document) + Self.file("XML3", ""))).entries.first)
    #expect(empty.issues.map(\.code) == ["QY-VNX-0036"] && empty.issues.allSatisfy { $0.severity == .warning })
    let nobody = try #require(try Self.read(Self.envelope(Self.file("XML1", ""))).entries.first)
    #expect(nobody.issues.map(\.code) == ["QY-VNX-0007"] && nobody.issues.allSatisfy { $0.severity == .error })
  }

  @Test func `an inner document that names its encoding is read in it, with marks or without`() throws {
    let document = "<TONG_HOP><MA_LK>LK1</MA_LK><HO_TEN>Le Van Mau \u{E0}</HO_TEN></TONG_HOP>"
    let latin = Array("<?xml version=\"1.0\" encoding=\"windows-1258\"?>".utf8) + document.unicodeScalars.map { UInt8($0.value) }
    let wide = Array(document.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [latin, wide, [0xFF, 0xFE] + wide] {
      let entry = try #require(try Self.read(Self.envelope(Self.file("XML1", Data(bytes).base64EncodedString()))).entries.first)
      #expect(entry.episode.summary?["HO_TEN"] == "Le Van Mau à" && entry.issues.isEmpty)
    }
    // Bytes that are no UTF-8, and nothing that says what they are.
    let unnamed = Data(document.unicodeScalars.map { UInt8($0.value) }).base64EncodedString()
    let entry = try #require(try Self.read(Self.envelope(Self.file("XML1", unnamed))).entries.first)
    #expect(entry.issues.map(\.code).contains("QY-VNX-0009"))
  }

  @Test func `NFD, a byte order mark and UTF-16 come out as NFC`() throws {
    let text = String(decoding: Self.envelope(Self.file("XML1", Self.inner)), as: UTF8.self).decomposedStringWithCanonicalMapping
    let wide = Self.utf16(text.replacing("<?xml version=\"1.0\"?>", with: ""))
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for bytes in [marked, wide] {
      let name = try #require(try Self.read(bytes).entries.first?.episode.summary?["HO_TEN"])
      #expect(Array(name.utf8) == Array("Mẫu <A>".utf8))
    }
  }

  @Test func `a lone check-in is an episode of table 0, in UTF-16 as well`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-16\"?><CHI_TIEU_TRANG_THAI_KCB><DSACH_TRANG_THAI_KCB><TRANG_THAI_KCB><MA_LK>9</MA_LK></TRANG_THAI_KCB></DSACH_TRANG_THAI_KCB><CHUKYDONVI/></CHI_TIEU_TRANG_THAI_KCB>"
    let wide = Self.utf16(text)
    let (entries, envelope) = try Self.read(wide)
    #expect(envelope.isEmpty)
    #expect(entries.count == 1 && entries[0].episode.rows("XML0").first?["MA_LK"] == "9")
  }

  @Test func `the decision is told by the names that only it has`() throws {
    for (body, decision) in [
      ("<TONG_HOP><MA_LK>1</MA_LK><MA_THE>x</MA_THE><T_TONGCHI>1</T_TONGCHI></TONG_HOP>", InsuranceDecision.d4210),
      ("<TONG_HOP><MA_LK>1</MA_LK><T_TONGCHI_BV>1</T_TONGCHI_BV></TONG_HOP>", .d3176),
    ] {
      #expect(try Self.read(Self.envelope(Self.file("XML1", body))).entries.first?.episode.decision == decision)
    }
  }

  /// How programs dress the same envelope: a namespace of their own, a prefix, attributes, CDATA, blanks, comments, the header behind the list.
  @Test(arguments: [
    ("<GIAMDINHHS>", "<GIAMDINHHS xmlns=\"http://tempuri.org/\">"),
    ("<MACSKCB>99901</MACSKCB>", "<MACSKCB a=\"1\"><![CDATA[99901]]></MACSKCB>"),
    ("<MACSKCB>99901</MACSKCB>", "<MACSKCB >\r\n 99901 </MACSKCB>"), ("<HOSO>", "<!-- một --><HOSO><?x y?>"),
    ("<SOLUONGHOSO>1</SOLUONGHOSO>", "<SOLUONGHOSO xsi:type=\"xsd:int\" xmlns:xsi=\"x\">1</SOLUONGHOSO>"),
    ("<LOAIHOSO>XML1</LOAIHOSO>", "<LOAIHOSO> XML1\n</LOAIHOSO>"),
  ])
  func `an envelope is read in any dress`(plain: String, dressed: String) throws {
    let episode = InsuranceEpisode(tables: [
      .init(kind: "XML1", rows: [.init(["MA_LK": "LK1", "MA_CSKCB": "99901", "HO_TEN": "Lê Văn Mẫu"])])
    ])
    var text = String(decoding: VietnamWriter.envelope([episode], facility: "99901", day: "20251120"), as: UTF8.self)
    text = text.replacing(
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"", with: "")
    #expect(text.contains(plain))
    let reader = VietnamReader(source: MemorySource(Array(text.replacing(plain, with: dressed).utf8)))
    let entry = try #require(try reader.next())
    #expect(entry.issues.isEmpty && entry.episode.summary?["HO_TEN"] == "Lê Văn Mẫu")
    #expect(try reader.next() == nil && reader.envelopeIssues.isEmpty && reader.facility == "99901" && reader.declaredCount == 1)
  }

  @Test func `an envelope whose every name has a prefix is read`() throws {
    let episode = InsuranceEpisode(tables: [.init(kind: "XML1", rows: [.init(["MA_LK": "LK1", "MA_CSKCB": "99901"])])])
    let text = String(decoding: VietnamWriter.envelope([episode], facility: "99901", day: "20251120"), as: UTF8.self)
      .replacing(/<(\/?)([A-Z])/) { "<\($0.1)g:\($0.2)" }.replacing("<g:GIAMDINHHS", with: "<g:GIAMDINHHS xmlns:g=\"urn:g\"")
    let reader = VietnamReader(source: MemorySource(Array(text.utf8)))
    #expect(try reader.next()?.episode.summary?["MA_LK"] == "LK1")
    #expect(try reader.next() == nil && reader.envelopeIssues.isEmpty && reader.facility == "99901")
  }

  @Test func `something else than an envelope is refused by name`() throws {
    #expect(try Self.read(Array("<batch/>".utf8)).envelope == ["QY-VNX-0001"])
    #expect(throws: XMLStreamError.self) { try Self.read(Array("<!DOCTYPE x [<!ENTITY a 'b'>]><GIAMDINHHS/>".utf8)) }
    #expect(throws: XMLStreamError.self) { try Self.read(Array(Self.envelope(Self.file("XML1", Self.inner)).dropLast(30))) }
  }

  @Test(arguments: ["a & b < c > d", "]]>", "dòng 1\r\ndòng 2", "<![CDATA[x]]>", " hai đầu ", "CSST<M75_T37>"])
  func `any text is written and read back the same`(text: String) throws {
    let episode = InsuranceEpisode(tables: [.init(kind: "XML1", rows: [Self.summary(["GHI_CHU": text, "HO_TEN": nil])])])
    let bytes = VietnamWriter.envelope([episode], facility: "99901", day: "20251001")
    let again = try #require(try Self.read(bytes).entries.first).episode
    #expect(again.summary?.cells == episode.summary?.cells)
    #expect(VietnamWriter.envelope([again], facility: "99901", day: "20251001") == bytes)
  }
}
