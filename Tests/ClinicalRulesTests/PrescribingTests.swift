import ClinicalModel
import ClinicalRules
import Testing

struct PrescribingTests {
  private static func record(_ drugs: String...) throws -> ClinicalRecord {
    ClinicalRecord(
      id: ClinicalRecord.ID("R1")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
      author: Practitioner.ID("B")!,
      authored: try time(), sections: [.init(code: "medication", entries: try drugs.map { .medicationRequest(try request($0)) })])
  }

  private static func time() throws -> CivilDateTime { try CivilDateTime(iso: "2025-10-08T09:00") }

  private static func request(_ name: String, days: Int = 5) throws -> MedicationRequest {
    MedicationRequest(medication: Coding(.local, name, display: name), time: try time(), timesPerDay: 2, days: days)
  }

  private static func allergy(_ name: String, _ category: AllergyIntolerance.Category = .medication) -> AllergyIntolerance {
    AllergyIntolerance(substance: Coding(.local, "a", display: name), category: category, criticality: .high)
  }

  @Test(
    arguments: [
      ("Amoxicilin 500mg", "Amoxicillin", "QY-MED-0001"), ("Augmentin 1g", "Penicilin", "QY-MED-0001"),
      ("Unasyn", "Penicillin", "QY-MED-0001"),
      ("Cefuroxim 500mg", "Penicilin", "QY-MED-0002"), ("Cephalexin 500", "cefalexin", "QY-MED-0001"),
      ("Biseptol 480", "Sulfamid", "QY-MED-0001"),
      ("Erythromycin", "Azithromycin", "QY-MED-0001"), ("Codeine phosphate", "Codein", "QY-MED-0001"),
      ("Paracetamol 500mg", "Penicilin", nil), ("Natri clorid 0,9%", "Kali clorid", nil), ("Vitamin B1", "Vitamin C", nil),
      ("Omeprazol", "Metronidazol", nil),
    ] as [(String, String, String?)])
  func `an allergy is found by the substance, however it is spelt, and by its group`(drug: String, allergy: String, code: String?) throws {
    let found = PrescribingRules.warnings(in: try Self.record(drug), allergies: [Self.allergy(allergy)], active: [])
    #expect(found.map(\.rule.code) == [code].compactMap(\.self))
  }

  @Test func `food is no drug`() throws {
    let record = try Self.record("Dầu cá thu")
    #expect(PrescribingRules.warnings(in: record, allergies: [Self.allergy("Cá thu", .food)], active: []).isEmpty)
  }

  @Test(
    arguments: [
      ("Paracetamol 500mg", "Efferalgan 500", "QY-MED-0004"), ("Paracetamol 500mg", "paracetamol 1g", "QY-MED-0003"),
      ("Ibuprofen", "Diclofenac", "QY-MED-0004"), ("Esomeprazol", "Pantoprazole", "QY-MED-0004"), ("Amlodipin", "Losartan", nil),
      ("Morphin", "Tramadol", nil),
    ] as [(String, String, String?)])
  func `the same again, or the same group, is found in the chart and within one prescription`(drug: String, other: String, code: String?)
    throws
  {
    let active = ActiveMedication(request: try Self.request(other), record: ClinicalRecord.ID("R0")!)
    #expect(
      PrescribingRules.warnings(in: try Self.record(drug), allergies: [], active: [active]).map(\.rule.code) == [code].compactMap(\.self))
    #expect(
      PrescribingRules.warnings(in: try Self.record(drug, other), allergies: [], active: []).map(\.rule.code) == [code].compactMap(\.self))
  }

  @Test func `what is over, and the record's own orders, are no duplicates`() throws {
    var old = try Self.request("Ibuprofen", days: 2)
    old.time = try CivilDateTime(iso: "2025-10-01T09:00")
    let own = ActiveMedication(request: try Self.request("Ibuprofen"), record: ClinicalRecord.ID("R1")!)
    let over = ActiveMedication(request: old, record: ClinicalRecord.ID("R0")!)
    #expect(PrescribingRules.warnings(in: try Self.record("Ibuprofen"), allergies: [], active: [own, over]).isEmpty)
  }

  @Test func `an answer without a word is none`() throws {
    var record = try Self.record("Ibuprofen")
    let coding = Coding(.advice, "QY-MED-0003", display: "a ↔ b")
    record.sections[0].entries.append(.observation(Observation(coding: coding, time: try Self.time(), value: .text(" . "))))
    #expect(PrescribingRules.acknowledgements(in: record).isEmpty)
    record.sections[0].entries.append(.observation(Observation(coding: coding, time: try Self.time(), value: .text("cần"))))
    #expect(PrescribingRules.acknowledgements(in: record) == [coding: "cần"])
  }
}
