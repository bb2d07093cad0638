import ClinicalModel
import Cryptography
import RecordStore
import Terminology
import Testing

struct CatalogueEditionTests {
  private static let july = try! CivilDate(iso: "2025-07-01")

  private static func keep(_ temporary: TemporaryStore, _ names: [String], _ day: CivilDate = july) throws -> (CatalogueEdition, Bool) {
    let entries = names.map { CatalogueEntry(code: "40.155", name: $0, price: DecimalNumber("1250.50"), validTo: day.adding(days: 30)) }
    let kept = try temporary.store.keepCatalogue(
      .drugs, entries, validFrom: day, source: "t.csv", digest: SHA256.digest(of: Array(names.joined().utf8)), by: temporary.actor,
      at: temporary.moment)
    return (kept.edition, kept.isNew)
  }

  @Test func `an edition is kept once, later ones stand beside it, and the one of a day is found`() throws {
    let temporary = try TemporaryStore()
    let (first, isNew) = try Self.keep(temporary, ["Amoxicilin"])
    #expect(isNew && first.entries == 1)
    #expect(try Self.keep(temporary, ["Amoxicilin"]).1 == false)
    let (correction, _) = try Self.keep(temporary, ["Amoxicilin 500"])
    let (later, _) = try Self.keep(temporary, ["Amoxicilin", "Paracetamol"], Self.july.adding(days: 60))
    #expect(try temporary.store.catalogueEditions().map(\.id) == [first.id, correction.id, later.id])
    #expect(try temporary.store.catalogueEdition(.drugs, on: Self.july.adding(days: -1)) == nil)
    #expect(try temporary.store.catalogueEdition(.drugs, on: Self.july)?.id == correction.id)
    #expect(try temporary.store.catalogueEdition(.drugs, on: Self.july.adding(days: 90))?.id == later.id)
    let entry = try #require(try temporary.store.catalogueEntries(of: first).first)
    #expect(entry.price?.description == "1250.50" && entry.validTo == Self.july.adding(days: 30) && entry.validFrom == nil)
    #expect(try temporary.store.searchCatalogue(["para"], in: later, limit: 5).map(\.name) == ["Paracetamol"])
    #expect(try temporary.store.searchCatalogue(["acetamol"], in: later, limit: 5).isEmpty)
    #expect(try temporary.store.searchCatalogue(["40", "155"], in: later, limit: 1).count == 1)
    #expect(try temporary.store.catalogueEntries("40.155", of: later).count == 2)
  }

  @Test(arguments: [
    "UPDATE catalogueEdition SET validFrom = '2020-01-01'", "UPDATE catalogueEntry SET price = '1'", "DELETE FROM catalogueEntry",
    "DELETE FROM catalogueEdition", "INSERT OR REPLACE INTO catalogueEntry SELECT * FROM catalogueEntry",
    "INSERT OR REPLACE INTO catalogueEdition SELECT * FROM catalogueEdition",
    "INSERT INTO catalogueEntry SELECT editionId, ordinal + 1, code, name, nameEn, unit, strength, registration, tender, price, validFrom, validTo, searchKey FROM catalogueEntry",
  ])
  func `nobody changes an edition, whoever asks`(sql: String) throws {
    let temporary = try TemporaryStore()
    _ = try Self.keep(temporary, ["Amoxicilin"])
    guard let answer = try temporary.shell(sql) else { return }
    #expect(answer.status != 0)
    #expect(try temporary.store.catalogueEditions().count == 1)
  }
}
