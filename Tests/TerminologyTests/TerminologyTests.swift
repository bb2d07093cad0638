import ClinicalModel
import Foundation
import Terminology
import Testing

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

  @Test(arguments: [
    ("viem phoi", "J18.9"), ("pneumonia", "J18.9"), ("tang huyet ap", "I10"), ("đẻ thường", "O80"), ("de thuong", "O80"), ("J18", "J18"),
    ("rung nhi", "I48"), ("sot xuat huyet", "A97.9"),
  ])
  func `what is meant most comes first`(text: String, code: String) {
    #expect(ICD10.search(text, limit: 3).first?.code.hasPrefix(code) == true)
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
