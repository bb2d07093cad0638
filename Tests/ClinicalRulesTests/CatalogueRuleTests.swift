import ClinicalModel
import InsuranceTables
import SampleGenerator
import Terminology
import Testing

@testable import ClinicalRules

struct CatalogueRuleTests {
  /// Catalogues in which everything of the episodes stands.
  private static func whole(_ episodes: [InsuranceEpisode], from day: CivilDate) -> HospitalCatalogues {
    var entries: [CatalogueSystem: Set<CatalogueEntry>] = [:]
    for episode in episodes {
      for row in episode.rows("XML2") {
        entries[.drugs, default: []].insert(
          CatalogueEntry(
            code: row["MA_THUOC"]!, name: row["TEN_THUOC"]!, strength: row["HAM_LUONG"]!, registration: row["SO_DANG_KY"]!,
            tender: row["TT_THAU"]!, price: DecimalNumber(row["DON_GIA"]!)))
      }
      for row in episode.rows("XML3") {
        if let supply = row.filled("MA_VAT_TU") {
          entries[.supplies, default: []].insert(
            CatalogueEntry(code: supply, name: row["TEN_VAT_TU"]!, price: DecimalNumber(row["DON_GIA_BH"]!)))
        } else {
          entries[.services, default: []].insert(
            CatalogueEntry(code: row["MA_DICH_VU"]!, name: row["TEN_DICH_VU"]!, price: DecimalNumber(row["DON_GIA_BH"]!)))
        }
        if let machine = row.filled("MA_MAY") { entries[.machines, default: []].insert(CatalogueEntry(code: machine, name: "Máy")) }
      }
      for content in episode.tables {
        for row in content.rows {
          for field in SignersAreCoded.fields {
            if let code = row.filled(field) { entries[.practitioners, default: []].insert(CatalogueEntry(code: code, name: "Người")) }
          }
          for field in FacilitiesHaveTheirShape.fields[content.kind] ?? [] {
            if let code = row.filled(field) { entries[.facilities, default: []].insert(CatalogueEntry(code: code, name: "Nơi")) }
          }
        }
      }
    }
    return HospitalCatalogues(entries.map { .init(system: $0.key, validFrom: day, entries: Array($0.value)) })
  }

  private static let episodes = (1...60).map { InsuranceRuleTests.samples.episode($0) }
  private static let catalogues = whole(episodes, from: try! CivilDate(iso: "2025-01-01"))

  @Test func `what stands in the catalogues has no finding, and of a day before them nothing is said`() throws {
    for episode in Self.episodes { #expect(InsuranceRules.check(episode, against: Self.catalogues).isEmpty, "\(episode.position)") }
    let late = Self.whole(Self.episodes, from: try CivilDate(iso: "2026-01-01"))
    for episode in Self.episodes.prefix(9) { #expect(InsuranceRules.check(episode, against: late).isEmpty) }
    #expect(InsuranceRules.check(Self.episodes[0], against: HospitalCatalogues([])).isEmpty)
  }

  @Test(arguments: [
    ("XML2", "MA_THUOC", "40.999", "QY-BHX-0401"), ("XML2", "SO_DANG_KY", "VN-1-20", "QY-BHX-0402"),
    ("XML2", "HAM_LUONG", "900mg", "QY-BHX-0402"),
    ("XML2", "TEN_THUOC", "Thuốc khác", "QY-BHX-0402"), ("XML2", "TT_THAU", "9/QĐ;G9;N9;2025", "QY-BHX-0402"),
    ("XML2", "DON_GIA", "99999", "QY-BHX-0403"), ("XML3", "MA_DICH_VU", "99.9999", "QY-BHX-0404"),
    ("XML3", "TEN_DICH_VU", "Khám khác", "QY-BHX-0405"), ("XML3", "DON_GIA_BH", "999999", "QY-BHX-0412"),
    ("XML3", "MA_BAC_SI", "000009/MP-CCHN", "QY-BHX-0408"),
    ("XML1", "MA_CSKCB", "01001", "QY-BHX-0409"),
  ])
  func `what differs is told at its field`(table: String, field: String, text: String, code: String) {
    let episode = InsuranceRuleTests.change(Self.episodes[0], table, field, text)
    #expect(InsuranceRules.check(episode, against: Self.catalogues).contains { $0.code == code && $0.table == table && $0.field == field })
    #expect(!InsuranceRules.check(Self.episodes[0], against: Self.catalogues).contains { $0.code == code })
  }

  @Test func `supplies and machines are compared too`() throws {
    let episode = try #require(Self.episodes.first { $0.rows("XML3").contains { $0.filled("MA_VAT_TU") != nil } })
    let row = try #require(episode.rows("XML3").firstIndex { $0.filled("MA_VAT_TU") != nil })
    for (field, text, code) in [
      ("MA_VAT_TU", "N99", "QY-BHX-0406"), ("TEN_VAT_TU", "Khác", "QY-BHX-0407"), ("DON_GIA_BH", "99999", "QY-BHX-0413"),
    ] {
      let changed = InsuranceRuleTests.change(episode, "XML3", field, text, row: row)
      #expect(InsuranceRules.check(changed, against: Self.catalogues).contains { $0.code == code && $0.row == row + 1 }, "\(code)")
    }
    let test = try #require(episode.rows("XML3").firstIndex { $0.filled("MA_MAY") != nil })
    let changed = InsuranceRuleTests.change(episode, "XML3", "MA_MAY", "HH.1.KHAC", row: test)
    #expect(InsuranceRules.check(changed, against: Self.catalogues).contains { $0.code == "QY-BHX-0410" })
  }

  @Test func `a part of an episode is told only what it says`() {
    let row = InsuranceEpisode.Row(["MA_BENH_CHINH": "Q99.99", "CAN_NANG": "58,5", "GIOI_TINH": "1", "MA_BENH_KT": ""])
    let part = InsuranceEpisode(tables: [.init(kind: "XML1", rows: [row])])
    #expect(Set(InsuranceRules.check(partOf: part).map(\.code)) == ["QY-BHX-0242", "QY-BHX-0132"])
    let closing = InsuranceRules.check(
      partOf: InsuranceEpisode(tables: [.init(kind: "XML1", rows: [.init(["LY_DO_VV": ""])])]), requiring: ["LY_DO_VV"])
    #expect(closing.map(\.code) == ["QY-BHX-0112"])
    #expect(InsuranceRules.check(partOf: InsuranceEpisode(tables: [])).isEmpty)
    // A whole sound episode is sound in every part.
    for episode in Self.episodes.prefix(20) {
      for content in episode.tables {
        let part = InsuranceEpisode(tables: content.kind == "XML1" ? [content] : [episode.tables[0], content])
        #expect(InsuranceRules.check(partOf: part).isEmpty, "\(episode.position) \(content.kind)")
      }
    }
  }
}
