import ClinicalModel
import Foundation
import Testing

struct CodableTests {
  private func roundTrip<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value)) == value
  }

  @Test func `values go through JSON as one text`() throws {
    #expect(String(decoding: try JSONEncoder().encode([try PartialDate(iso: "1980-05")]), as: UTF8.self) == #"["1980-05"]"#)
    #expect(String(decoding: try JSONEncoder().encode([try #require(DecimalNumber("68.50"))]), as: UTF8.self) == #"["68.50"]"#)
    #expect(try roundTrip([try CivilDate(iso: "2025-01-31")]))
    #expect(try roundTrip([try YearMonth(iso: "2025-01")]))
    #expect(try roundTrip([try CivilDateTime(iso: "2025-01-31T07:00+07:00")]))
    #expect(try roundTrip([try #require(FacilityCode("H001"))]))
    #expect(try roundTrip(RecordKind.all))
  }

  @Test(arguments: [#"["1980-13"]"#, #"[""]"#, "[1980]", "[null]"])
  func `what is no date does not decode`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([PartialDate].self, from: Data(json.utf8)) }
  }

  @Test func `a patient, an encounter and a record of every entry go there and back`() throws {
    let time = try CivilDateTime(iso: "2025-06-15T07:05")
    let patient = try Patient(
      id: #require(.init("P1")), names: [HumanName("Nguyễn Thị Đào")], sex: .female, birthDate: PartialDate(iso: "1980"),
      deceased: .on(PartialDate(iso: "2025-06")), identifiers: [Identifier(.nationalID, "001180000001")],
      addresses: [Address(line: "Thôn 1", commune: "00004", province: "01")], telecom: [ContactPoint(.phone, "0900000001")],
      contacts: [PatientContact(relationship: .commander, name: "Trần Văn Ba")], bloodGroup: .abNegative,
      coverages: [Coverage(card: "QN5970123456789", validFrom: CivilDate(iso: "2025-01-01"))])
    #expect(try roundTrip(patient))
    let encounter = Encounter(
      id: try #require(.init("E1")), patient: patient.id, class: .inpatient, status: .finished,
      period: Period(start: time, end: time.adding(minutes: 9000)),
      stays: [.init(department: "K03", bed: "H001", period: Period(start: time))],
      diagnoses: [.init(role: .main, coding: Coding(.icd10, "J18.9"))], disposition: .init(discharge: .discharged, outcome: .cured))
    #expect(try roundTrip(encounter))
    let doctor = try #require(Practitioner.ID("BS1"))
    let one = try #require(DecimalNumber("1.50"))
    let coding = Coding(.loinc, "8480-6", display: "Huyết áp")
    let entries: [ClinicalEntry] = [
      .condition(Condition(coding: coding, onset: try PartialDate(iso: "2024"))),
      .observation(
        Observation(coding: coding, time: time, value: .quantity(Quantity(one, "mm[Hg]")), referenceLow: one, interpretation: .high)),
      .observation(Observation(coding: coding, time: time, value: .text("âm tính"))),
      .observation(Observation(coding: coding, time: time, value: .coded(coding))),
      .medicationRequest(
        MedicationRequest(medication: coding, time: time, dose: Quantity(one, "mg"), route: "PO", timesPerDay: 2, days: 5)),
      .medicationAdministration(
        MedicationAdministration(medication: coding, time: time, status: .notDone, performer: doctor, reason: "nôn")),
      .serviceRequest(ServiceRequest(coding: coding, category: .laboratory, priority: .urgent, time: time, note: "lúc đói")),
      .procedure(Procedure(coding: coding, period: Period(start: time), performer: doctor)),
      .allergyIntolerance(AllergyIntolerance(substance: coding, category: .medication, criticality: .high)),
      .immunization(Immunization(vaccine: coding, date: try PartialDate(iso: "2020-05"), doseNumber: 2)),
      .diagnosticReport(DiagnosticReport(coding: coding, category: .imaging, time: time, conclusion: "bình thường")),
      .chargeItem(ChargeItem(group: 1, coding: coding, time: time, quantity: one, unitPrice: one, amount: one, insuranceRate: 100)),
    ]
    for status in [
      ClinicalRecord.Status.preliminary, .final(.init(by: doctor, at: time)), .amended(.init(by: doctor, at: time), reason: "sửa"),
      .enteredInError(.init(by: doctor, at: time), reason: "nhầm"),
    ] {
      let record = ClinicalRecord(
        id: try #require(.init("R1")), encounter: encounter.id, kind: .treatmentSheet, status: status, author: doctor, authored: time,
        sections: [.init(code: "plan", narrative: "theo dõi", entries: entries)])
      #expect(try roundTrip(record))
      #expect(status.isFinal == (status.code != .preliminary))
      #expect((status.attestation == nil) == (status.code == .preliminary))
    }
  }
}
