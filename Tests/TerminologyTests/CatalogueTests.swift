import ClinicalModel
import Testing

@testable import Terminology

struct CatalogueTests {
  private static func draft(_ system: CatalogueSystem = .drugs, _ rows: [[String]]) -> CatalogueDraft {
    CatalogueDraft(system, records: rows.enumerated().map { (line: $0.offset + 1, cells: $0.element) })
  }

  @Test func `columns are found by the catalogues' names, in any order, and others are left aside`() throws {
    let draft = Self.draft(
      .drugs,
      [
        ["STT", "ten_thuoc", "MA_THUOC", "HAM_LUONG", "DON_GIA", "TU_NGAY"],
        ["1", " Amoxicilin ", "40.155", "500mg", "1250.5", "20250701"],
      ])
    #expect(draft.issues.isEmpty && draft.unusedColumns == [1])
    let entry = try #require(draft.entries.first)
    #expect(entry.code == "40.155" && entry.name == "Amoxicilin" && entry.price?.description == "1250.5")
    #expect(entry.validFrom == (try? CivilDate(iso: "2025-07-01")) && entry.validTo == nil)
    #expect(entry.searchKey == "40 155 amoxicilin 500mg")
  }

  @Test(
    arguments: [
      ([["MA_THUOC"], ["1"]], "QY-TRM-0003", 1, ""),
      ([["MA_THUOC", "TEN_THUOC", "TEN_THUOC"], ["1", "a", "b"]], "QY-TRM-0004", 1, "3 TEN_THUOC"),
      ([["MA_THUOC", "TEN_THUOC"], ["1"]], "QY-TRM-0005", 2, ""),
      ([["MA_THUOC", "TEN_THUOC"], ["1", " "]], "QY-TRM-0006", 2, "2 TEN_THUOC"),
      ([["MA_THUOC", "TEN_THUOC"], ["1", "a\u{1B}[31m"]], "QY-TRM-0007", 2, "2 TEN_THUOC"),
      ([["MA_THUOC", "TEN_THUOC"], ["1", String(repeating: "ế", count: 2001)]], "QY-TRM-0008", 2, "2 TEN_THUOC"),
      ([["MA_THUOC", "TEN_THUOC", "DON_GIA"], ["1", "a", "1.250,5"]], "QY-TRM-0009", 2, "3 DON_GIA"),
      ([["MA_THUOC", "TEN_THUOC", "DON_GIA"], ["1", "a", "-1"]], "QY-TRM-0009", 2, "3 DON_GIA"),
      ([["MA_THUOC", "TEN_THUOC", "TU_NGAY"], ["1", "a", "20250230"]], "QY-TRM-0010", 2, "3 TU_NGAY"),
      ([["MA_THUOC", "TEN_THUOC", "TU_NGAY", "DEN_NGAY"], ["1", "a", "20250202", "2025-01-01"]], "QY-TRM-0011", 2, "4 DEN_NGAY"),
      ([["MA_THUOC", "TEN_THUOC"], ["1", "a"], ["1", "a"]], "QY-TRM-0012", 3, "1 MA_THUOC"),
      ([["MA_THUOC", "TEN_THUOC"]], "QY-TRM-0013", 1, ""),
    ] as [([[String]], String, Int, String)])
  func `what is wrong is told by line and column`(rows: [[String]], code: String, line: Int, place: String) throws {
    let issue = try #require(Self.draft(.drugs, rows).issues.first)
    #expect(issue.code == code && issue.line == line && issue.path == place)
  }

  @Test func `everything wrong is said at once, up to a bound, and no value`() {
    let rows = [["MA_THUOC", "TEN_THUOC", "DON_GIA"]] + (0..<1000).map { _ in ["BÍ-MẬT", "", "x"] }
    let draft = Self.draft(.drugs, rows)
    #expect(draft.issues.count == CatalogueDraft.mostIssues)
    #expect(!draft.issues.contains { ($0.path + $0.text.vi + $0.text.en).contains("BÍ-MẬT") })
  }

  @Test func `an edition is in force until the next begins, a correction of the same day counts, and lines have their own days`() throws {
    let (june, july) = (try CivilDate(iso: "2025-06-01"), try CivilDate(iso: "2025-07-01"))
    func edition(_ day: CivilDate, _ names: [String], to: CivilDate? = nil) -> HospitalCatalogues.Edition {
      .init(system: .drugs, validFrom: day, entries: names.map { CatalogueEntry(code: "1", name: $0, validTo: to) })
    }
    let all = HospitalCatalogues([edition(july, ["mới sai"]), edition(june, ["cũ"]), edition(july, ["mới"], to: july.adding(days: 9))])
    func names(_ day: CivilDate) -> [String]? { all.entries(.drugs, "1", on: day)?.map(\.name) }
    #expect(names(june.adding(days: -1)) == nil && names(june) == ["cũ"] && names(july.adding(days: -1)) == ["cũ"])
    #expect(names(july) == ["mới"] && names(july.adding(days: 10)) == [])
    #expect(all.entries(.drugs, "2", on: july) == [] && all.entries(.supplies, "1", on: july) == nil)
    #expect(all.has(.drugs) && !all.has(.supplies))
  }
}
