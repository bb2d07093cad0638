import ClinicalModel
import Foundation
import Testing

@testable import Terminology

struct ICD10Tests {
  @Test(arguments: [("J18.9", true), ("J189", true), ("A00", true), ("Z99.9", true), ("Q99.99X", false), ("", false), ("J18.99999", false)])
  func `a code is known with or without its dot`(code: String, known: Bool) {
    #expect(ICD10.isKnown(code) == known)
  }

  @Test func `an entry has both names and its rules`() throws {
    let entry = try #require(ICD10.entry("J189"))
    #expect(entry.code == "J18.9")
    #expect(entry.vi == "Viêm phổi, không đặc hiệu")
    #expect(entry.en.lowercased().contains("pneumonia"))
    #expect(entry.isAllowedAsMain)
  }

  @Test(arguments: [
    ("viem ruot thua cap", "K35"), ("viêm ruột thừa cấp", "K35"), ("dengue", "A9"), ("J18", "J18"), ("appendicitis", "K3"),
    ("tang huyet ap", "I1"),
  ])
  func `is found by code, by Vietnamese with or without marks, by English`(text: String, prefix: String) {
    #expect(ICD10.search(text, limit: 10).contains { $0.code.hasPrefix(prefix) })
  }

  @Test(arguments: [
    ("hypertension", "I10"), ("tang huyet ap", "I10"), ("tăng huyết áp", "I10"), ("asthma", "J45"), ("primary hypertension", "I10"),
  ])
  func `the plain disease comes first`(text: String, code: String) throws {
    #expect(try #require(ICD10.search(text, limit: 5).first).code.hasPrefix(code), "\(ICD10.search(text, limit: 5).map(\.code))")
  }

  /// The source's lines of these have the name of the category before them.
  @Test(arguments: [
    ("I10", "hypertension", "huyết áp"), ("I48", "fibrillation", "Rung nhĩ"), ("K64", "haemorrhoids", "Trĩ"),
    ("D45", "polycythaemia", "hồng cầu"),
    ("H82", "vertiginous", "chóng mặt"), ("E68", "hyperalimentation", "thừa dinh dưỡng"), ("C86", "T/NK-cell", "T/NK"),
    ("T08.0", "closed", "gãy kín"), ("D62", "anaemia", "Thiếu máu"),
  ])
  func `both names of a code say the same thing`(code: String, en: String, vi: String) throws {
    let entry = try #require(ICD10.entry(code))
    #expect(entry.en.lowercased().contains(en.lowercased()) && entry.vi.contains(vi), "\(entry)")
  }

  @Test func `no category has the name of another`() {
    var seen: [String: String] = [:]
    for first in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      for number in 0...99 {
        let code = String(first) + (number < 10 ? "0" : "") + String(number)
        guard let entry = ICD10.entry(code) else { continue }
        let other = seen.updateValue(code, forKey: entry.en)
        #expect(other == nil, "\(code) is called as \(other ?? "")")
      }
    }
    #expect(seen.count > 2000)
  }

  @Test(arguments: [
    ("O80.0", AdministrativeSex.female), ("C53.9", .female), ("N70", .female), ("C61", .male), ("N50.9", .male), ("Q53", .male),
    ("N99.2", .female), ("N99.4", nil), ("C50", nil), ("J18.9", nil), ("D07.4", .male), ("D07.3", .female), ("Z35.9", .female),
  ])
  func `codes of one sex are those of the classification`(code: String, sex: AdministrativeSex?) throws {
    #expect(try #require(ICD10.entry(code)).sex == sex)
  }

  /// What stands among the first, in this order; what begins with `!` stands behind the others or is not there.
  @Test(
    arguments: [
      ("viêm phổi", 5, "J18.9 J13 !J18"), ("viem phoi", 5, "J18.9 J13 !J18"), ("pneumonia", 3, "J18.9 J13 !J18"),
      ("tăng huyết áp", 1, "I10"), ("tang huyet ap", 1, "I10"), ("cao huyết áp", 1, "I10"), ("THA", 1, "I10"), ("hypertension", 1, "I10"),
      ("đái tháo đường", 4, "E11.9 E14.9 !E11"), ("dai thao duong", 4, "E11.9 E10.9 E14.9 !E13"), ("diabetes", 5, "E11.9 E10.9 E14.9"),
      ("đái tháo đường typ 2", 1, "E11.9"), ("type 2 diabetes", 1, "E11.9"),
      ("gãy xương đùi", 8, "S72.90 S72 S72.00 S72.30"), ("gay xuong dui", 8, "S72.90 S72 S72.00 S72.30"),
      ("fracture of femur", 8, "S72.90 S72 S72.00"), ("gãy cổ xương đùi", 3, "S72.00 S72.0"),
      ("viem ruot thua", 4, "K35.3 K37 !K36 !K35"), ("appendicitis", 5, "K35.3 K37 !K36 !K35"), ("viêm ruột thừa cấp", 3, "K35.3 K35.8"),
      ("hen", 4, "J45.0 J45.9 J45 !T48.6"), ("hen phế quản", 1, "J45.9"), ("asthma", 3, "J45.0 J45.9 J45"),
      ("sốt xuất huyết", 4, "A97.1 A97.0 A97.9 !A98.1"), ("sot xuat huyet", 4, "A97.1 A97.0 A97.9"), ("dengue", 4, "A97.0 A97.9"),
      ("nhồi máu cơ tim", 4, "I21.1 I21.9 !I25.2"), ("myocardial infarction", 4, "I21.4 I21.9 !I25.2"),
      ("đột quỵ", 1, "I64"), ("dot quy", 1, "I64"), ("stroke", 1, "I64"), ("suy tim", 3, "I50.0 I50.9 I50"),
      ("heart failure", 4, "I50.0 I50.9"),
      ("trĩ", 8, "K64.0 K64.9 !Z30.2"), ("gout", 3, "M10.0 M10.9 !M14.0"), ("viêm gan b", 5, "B18.1 B16.9 !M76.5"),
      ("viêm dạ dày", 3, "K29.7 !G61"), ("gãy", 8, "S22.30 S42.00 !Y53.7"), ("bỏng", 3, "T30.0 !H31.4"),
      ("lao phổi", 3, "A15.0 A16.2"), ("copd", 1, "J44.9"), ("bệnh phổi tắc nghẽn mạn tính", 3, "J44.0 J44.9 !J44"),
      ("thoát vị đĩa đệm", 2, "M51.2 M50.2"), ("chấn thương sọ não", 1, "S06.9"), ("rắn cắn", 1, "T63.0"), ("say nắng", 1, "T67.0"),
      ("rung nhĩ", 4, "I48.0 I48.9"), ("tiêu chảy", 2, "A09.9"), ("viêm ph", 8, "J13"), ("viêm phô", 8, "J13 J18.9"),
      ("đẻ thường", 1, "O80.0"), ("de thuong", 1, "O80.0"),
    ] as [(String, Int, String)])
  func `what is meant comes first: the specific before the unspecified, no code by itself behind them`(
    text: String, first: Int, wanted: String
  ) throws {
    let found = ICD10.search(text, limit: 60).map(\.code)
    var last = -1
    for code in wanted.split(separator: " ").map(String.init) {
      if code.hasPrefix("!") {
        #expect((found.firstIndex(of: String(code.dropFirst())) ?? .max) > last, "\(code): \(found.prefix(12))")
      } else {
        let place = try #require(found.firstIndex(of: code), "\(code): \(found.prefix(12))")
        #expect(place < first && place > last, "\(code): \(found.prefix(12))")
        last = place
      }
    }
  }

  @Test func `marks that are typed have to be there, those that are not typed do not matter, and a tone may stand on either vowel`() {
    func codes(_ text: String) -> [String] { ICD10.search(text, limit: 12).map(\.code) }
    #expect(codes("thoái hoá khớp gối") == codes("thoái hóa khớp gối"))
    #expect(codes("thoai hoa khop goi") == codes("thoái hóa khớp gối"))
    #expect(codes("suy thận mãn") == codes("suy thận mạn"))
    #expect(codes("viêm họng".decomposedStringWithCanonicalMapping) == codes("viêm họng"))
    // What is written so nowhere is found all the same.
    #expect(!codes("viêm phội").isEmpty)
  }

  @Test func `each common diagnosis is a code by itself, once, in the order of the codes`() throws {
    let table = LineTable(CommonDiagnoses.lines)
    let codes = (0..<table.count).map { table.fields($0)[0] }
    #expect(codes == Set(codes).sorted() && codes.count > 200)
    for code in codes {
      #expect(ICD10.entry(code)?.isAllowedAsMain == true, "\(code)")
      #expect(ICD10.search(code, limit: 2).count == 1, "\(code)")
    }
  }

  @Test func `says at most what was asked for, and nothing for nothing`() {
    #expect(ICD10.search("viem", limit: 7).count == 7)
    #expect(ICD10.search("", limit: 7).isEmpty)
    #expect(ICD10.search("zzzzz", limit: 7).isEmpty)
  }

  @Test func `the edition is the Ministry's, whole`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "shared/reference/terminology/icd10.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: no reference lists beside the project")
      return
    }
    let codes = text.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.split(separator: ",").first }.filter {
      $0.first?.isLetter == true && $0.utf8.count <= 6
    }
    #expect(codes.count > 12_000)
    for code in codes where code.utf8.dropFirst().first.map({ (48...57).contains($0) }) == true { #expect(ICD10.isKnown(code), "\(code)") }
  }
}

struct CodeListTests {
  @Test func `the lists have what the tables name`() {
    #expect(CodeList.ethnicGroups["01"] == "Kinh")
    #expect(CodeList.departments["K03"] == "Khoa Nội tổng hợp")
    #expect(CodeList.provinces.codes.count == 34)
    #expect(CodeList.oldProvinces.codes.count == 63)
    #expect(CodeList.ranks["DAI_UY"] == "Đại úy")
    #expect(CodeList.chargeGroups.codes.count == 19)
    #expect(CodeList.cardPrefixes.has("QN"))
    #expect(CodeList.occupations["99x"] == nil)
    #expect(Communes.count == 3321)
    #expect(Communes.province(of: "00004") == "01")
    #expect(Communes.province(of: "99999") == nil)
  }
}

struct DaggerTests {
  @Test func `an asterisk code has its dagger codes, and is known also where only the pairs have it`() throws {
    #expect(try #require(ICD10.daggers(of: "G01")).contains("A010"))
    #expect(ICD10.daggers(of: "J18.9") == nil && ICD10.daggers(of: "") == nil && ICD10.daggers(of: "zz") == nil)
    #expect(ICD10.isKnown("M90.20") && !ICD10.isKnown("M90.2099"))
  }
}

struct WrittenAddressTests {
  @Test(
    arguments: [
      ("Số 5, Phường Ba Đình, Thành phố Hà Nội", "01 00004"), ("so 5, p ba dinh, ha noi", nil), ("Ba Đình, Hà Nội", "01 00004"),
      ("Phường Trúc Bạch, Quận Ba Đình, Hà Nội", "01 00004"), ("12 Hàng Than, Phường Ba Đình, TP Hà Nội", "01 00004"),
      // A district by itself, a place that nobody has, a province alone, nothing.
      ("Quận Ba Đình, Hà Nội", nil), ("Phường Không Có, Hà Nội", nil), ("Hà Nội", nil), ("", nil), (",,;", nil),
      // A former commune that lies in two since says none of them.
      ("Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội", nil),
    ] as [(String, String?)])
  func `an address names its commune or nothing`(line: String, place: String?) {
    #expect(WrittenAddress.place(in: line).map { "\($0.province) \($0.commune)" } == place)
  }
}
