import Testing

@testable import Terminology

struct CodeBookTests {
  @Test func `every book has codes, names in Vietnamese, and finds each of its first codes by code`() throws {
    for book in CodeBook.allCases {
      #expect(book.count > 0 && !book.nameVi.isEmpty && !book.nameEn.isEmpty && !book.edition.isEmpty)
      let first = try #require(["1", "a", "k", "t"].lazy.compactMap { book.search($0, limit: 1).first }.first)
      #expect(book.entry(first.code) == first && !first.vi.isEmpty)
    }
  }

  @Test(
    arguments: [
      (CodeBook.icd10, "viem phoi", "J18.9"), (.icd10, "viêm phổi, không đặc hiệu", "J18.9"), (.icd10, "PNEUMONIA", "J18.9"),
      (.icd10, "j189", "J18.9"),
      (.communes, "ba dinh", "00004"), (.communes, "Ba Đình", "00004"), (.provinces, "ha noi", "01"), (.provinces, "Hanoi", "01"),
      (.ranks, "dai uy", "DAI_UY"), (.chargeGroups, "blood", "7"), (.ethnicGroups, "e de", "12"), (.ethnicGroups, "Ê-đê", "12"),
      (.entitlements, "cap cuu", "2"), (.forms, "paediatrics", "02/BV1"),
    ] as [(CodeBook, String, String)])
  func `a code is found by Vietnamese with or without marks, by English, by code`(book: CodeBook, text: String, code: String) {
    let found = book.search(text, limit: 60)
    #expect(found.contains { $0.code == code }, "\(found.map(\.code))")
  }

  @Test(arguments: [
    ("viem phoi", "J"), ("pneumonia", "J1"), ("tang huyet ap", "I10"), ("viem ruot thua", "K3"), ("appendicitis", "K3"),
    ("sot xuat huyet dengue", "A9"),
  ])
  func `what the text names comes before what has its words strewn about`(text: String, block: String) {
    let found = CodeBook.icd10.search(text, limit: 5)
    #expect(found.first?.code.hasPrefix(block) == true, "\(found.map { $0.code + " " + $0.vi })")
  }

  @Test func `provinces are followed over July 2025, both ways`() {
    #expect(Provinces.successor(of: "02") == "08" && Provinces.successor(of: "01") == "01" && Provinces.successor(of: "99") == nil)
    #expect(Set(Provinces.predecessors(of: "08")) == ["02", "08"])
    #expect(Provinces.current("02", writtenBeforeMerger: true) == "08" && Provinces.current("04", writtenBeforeMerger: false) == "04")
    #expect(CodeBook.oldProvinces.entry("02")?.details.first?.text.hasPrefix("08 ") == true)
    #expect(CodeBook.provinces.entry("08")?.details.first?.text.contains("02 ") == true)
    #expect(CodeBook.communes.entry("00004")?.details.first?.text.hasPrefix("01 ") == true)
    // Every former province lies in one of today's, and none of today's is without a former one.
    let all = CodeList.oldProvinces.codes.compactMap { Provinces.successor(of: $0) }
    #expect(all.count == 63 && Set(all) == Set(CodeList.provinces.codes))
  }

  @Test func `communes are followed over July 2025, both ways, and a code that was used again is told by its list`() throws {
    let old = try #require(FormerCommunes.entry("00004"))
    #expect(old.name == "Phường Trúc Bạch" && old.district == "001" && old.province == "01" && !old.successors.isEmpty)
    #expect(Communes.name(of: "00004") == "Phường Ba Đình")
    for code in old.successors { #expect(FormerCommunes.predecessors(of: code).contains("00004")) }
    #expect(FormerCommunes.count > 10_000 && FormerCommunes.entry("99999") == nil && FormerCommunes.entry("") == nil)
    // Each lies in communes that there are, of the province that its own became.
    for code in FormerCommunes.codes {
      let entry = try #require(FormerCommunes.entry(code))
      #expect(
        !entry.successors.isEmpty && entry.successors.allSatisfy { Communes.province(of: $0) == Provinces.successor(of: entry.province) })
    }
  }

  @Test func `nothing is found for nothing, and no more than was asked for`() {
    for book in CodeBook.allCases {
      #expect(book.search("", limit: 5).isEmpty && book.search("qqqqzz", limit: 5).isEmpty && book.search("a", limit: 0).isEmpty)
      #expect(book.search("1", limit: 3).count <= 3 && book.entry("") == nil && book.entry("không có") == nil)
    }
  }
}
