import ClinicalModel
import ClinicalRules
import Foundation
import Testing

private let now = time("2025-10-20T12:00")

private func time(_ text: String) -> CivilDateTime { try! CivilDateTime(iso: text) }

private func patient(_ change: (inout Patient) -> Void = { _ in }) -> Statement {
  var patient = Patient(
    id: LocalID("P1")!, names: [HumanName("Nguyễn Văn Mẫu")], sex: .male, birthDate: try? PartialDate(iso: "1980-01-15"),
    identifiers: [Identifier(.nationalID, "097080000001")], addresses: [Address(commune: "00004", province: "01")], ethnicity: "01",
    occupation: "01",
    nationality: "VN", coverages: [Coverage(card: "QN5000010000001", validFrom: try? CivilDate(iso: "2024-01-01"))])
  change(&patient)
  return .patient(patient)
}

private func encounter(_ change: (inout Encounter) -> Void = { _ in }) -> Statement {
  var encounter = Encounter(
    id: LocalID("E1")!, patient: LocalID("P1")!, class: .inpatient, status: .finished,
    period: Period(start: time("2025-03-01T08:00"), end: time("2025-03-05T10:00")),
    stays: [
      Encounter.Stay(department: "K02", period: Period(start: time("2025-03-01T08:00"), end: time("2025-03-02T08:00"))),
      Encounter.Stay(department: "K03", period: Period(start: time("2025-03-02T08:00"), end: time("2025-03-05T10:00"))),
    ], diagnoses: [Encounter.Diagnosis(role: .main, coding: Coding(.icd10, "J18.9"))],
    disposition: Encounter.Disposition(discharge: .discharged, outcome: .cured))
  change(&encounter)
  return .encounter(encounter)
}

private func record(_ entry: ClinicalEntry? = nil, _ change: (inout ClinicalRecord) -> Void = { _ in }) -> Statement {
  var record = ClinicalRecord(
    id: LocalID("R1")!, encounter: LocalID("E1")!, kind: .treatmentSheet,
    status: .final(ClinicalRecord.Attestation(by: LocalID("BS1")!, at: time("2025-03-01T09:10"))), author: LocalID("BS1")!,
    authored: time("2025-03-01T09:00"),
    sections: [ClinicalRecord.Section(code: "progress", narrative: "Ổn định.", entries: entry.map { [$0] } ?? [])])
  change(&record)
  return .record(record)
}

private func vital(_ code: String, _ value: String, _ unit: String) -> ClinicalEntry {
  .observation(
    Observation(coding: Coding(.loinc, code), time: time("2025-03-01T08:00"), value: .quantity(Quantity(DecimalNumber(value)!, unit))))
}

private func charge(_ quantity: String, _ price: String, _ amount: String, group: Int = 4, rate: Int? = 100) -> ClinicalEntry {
  .chargeItem(
    ChargeItem(
      group: group, coding: Coding(.drug, "40.48"), time: time("2025-03-01T08:00"), quantity: DecimalNumber(quantity)!,
      unitPrice: DecimalNumber(price)!, amount: DecimalNumber(amount)!, insuranceRate: rate))
}

private func order(dose: String = "500", unit: String = "mg", times: Int = 2, days: Int = 5, quantity: Quantity? = nil) -> ClinicalEntry {
  .medicationRequest(
    MedicationRequest(
      medication: Coding(.drug, "40.48"), time: time("2025-03-01T08:00"), dose: Quantity(DecimalNumber(dose)!, unit), timesPerDay: times,
      days: days, quantity: quantity))
}

private func given(dose: String, unit: String) -> ClinicalEntry {
  .medicationAdministration(
    MedicationAdministration(
      medication: Coding(.drug, "40.48"), time: time("2025-03-01T08:00"), status: .completed, dose: Quantity(DecimalNumber(dose)!, unit)))
}

private func result(_ code: String, _ value: String, _ unit: String, _ flag: Observation.Interpretation?) -> ClinicalEntry {
  .observation(
    Observation(
      coding: Coding(.loinc, code), time: time("2025-03-01T08:00"), value: .quantity(Quantity(DecimalNumber(value)!, unit)),
      interpretation: flag))
}

private func named(_ name: String) -> ClinicalModel.Statement { patient { $0.names = [HumanName(name)] } }

private func consent(_ code: String, _ text: String) -> ClinicalModel.Statement {
  record(.observation(Observation(coding: Coding(.form, code), time: time("2025-03-01T08:00"), value: .text(text))))
}

/// A sample that breaks one rule and no other, and the place that is named.
struct Marked: Sendable, CustomTestStringConvertible {
  let code: String
  let path: String
  let statement: ClinicalModel.Statement

  init(_ code: String, _ path: String, _ statement: ClinicalModel.Statement) {
    self.code = code
    self.path = path
    self.statement = statement
  }

  var testDescription: String { "\(code) \(path)" }
}

struct RuleTests {
  private let rules = RecordRules(asOf: now)

  @Test(
    arguments: [
      patient(), patient { $0.birthDate = nil }, patient { $0.coverages[0].card = "001080000001" },
      patient { $0.deceased = .on(try? PartialDate(iso: "2025")) },
      patient { $0.addresses = [Address(commune: "12345", district: "001", province: "02")] }, patient { $0.occupation = "12345" },
      .militaryService(MilitaryService(category: .officer, rank: "DAI_UY", from: try? PartialDate(iso: "2010")), of: LocalID("P1")!),
      encounter(),
      encounter {
        $0.status = .inProgress
        $0.period.end = nil
        $0.diagnoses = []
        $0.disposition = nil
        $0.stays[1].period.end = nil
      },
      encounter {
        $0.status = .planned
        $0.period = Period(start: time("2026-01-01T08:00"))
        $0.stays = []
      },
      record(vital("8480-6", "120", "mm[Hg]")) { $0.sections[0].entries.append(vital("8462-4", "80", "mm[Hg]")) },
      record(), record(vital("8310-5", "38.5", "Cel")), record(vital("8310-5", "101.3", "[degF]")), record(order()),
      record(charge("3", "650", "1950")),
      record(charge("0.5", "12.125", "6.06")), record(.condition(Condition(coding: Coding(.local, "X1")))),
      record { $0.status = .preliminary },
      named("NGUYỄN VĂN A (CON BÀ B)"), named("VÔ DANH 01"), named("Y-Moan"), named("H'Hen Niê"), named("H’Hen Niê"), named("H`Hen Niê"),
      named("O'Brien"), named("Nguyễn Văn A."), named("Trần Thị B, con 1/2"), named("Nguyễn Văn Mẫu".decomposedStringWithCanonicalMapping),
      named("José Ñáñez-Łukasz"), named("王小明"), named("محمد"), named("नेत्र\u{200D}ा"), named("Ksor H\u{2BC}Bia"), named("Louis Ⅱ"),
      consent("consent-name", "Trần Thị B"), consent("consent-name", "H'Hen Niê"),
      consent("consent-identity", "001080000001"), consent("consent-identity", "001 080 000 001"), consent("consent-identity", "012345678"),
      consent("consent-identity", "CCCD 001080000001"), consent("consent-identity", "Hộ chiếu: B1234567"),
      consent("consent-identity", "P01234567"),
      consent("consent-identity", "CMSQ 15012345"), consent("consent-contact", "12"),
    ] as [ClinicalModel.Statement])
  func `what is right passes`(statement: ClinicalModel.Statement) {
    #expect(rules.issues(for: statement).isEmpty)
  }

  static let broken: [Marked] = [
    Marked("QY-RUL-0101", "patient/name", patient { $0.names = [] }),
    Marked("QY-RUL-0101", "patient/name", patient { $0.names = [HumanName("  ")] }),
    Marked("QY-RUL-0101", "patient/name", patient { $0.names = [HumanName(String(repeating: "ă", count: 256))] }),
    Marked(
      "QY-RUL-0102", "patient/@birthDate",
      patient {
        $0.identifiers = []; $0.birthDate = try? PartialDate(iso: "2025-10-21")
      }),
    Marked(
      "QY-RUL-0102", "patient/@birthDate",
      patient {
        $0.identifiers = []; $0.birthDate = try? PartialDate(iso: "1849")
      }),
    Marked("QY-RUL-0101", "patient/name", patient { $0.names = [HumanName("12345")] }),
    Marked(
      "QY-RUL-0111", "patient/@birthDate",
      patient {
        $0.identifiers = []; $0.birthDate = try? PartialDate(iso: "1904")
      }),
    Marked("QY-RUL-0112", "patient/telecom[1]", patient { $0.telecom = [ContactPoint(.phone, "09")] }),
    Marked("QY-RUL-0112", "patient/telecom[2]", patient { $0.telecom = [.init(.email, "a@b"), .init(.phone, "0900000001 / 0900")] }),
    Marked(
      "QY-RUL-0112", "patient/contact[1]/@phone",
      patient { $0.contacts = [PatientContact(relationship: .parent, name: "Mẫu", phone: "0900000001234567")] }),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn Văn A 😀")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn ⭐ Văn A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn ❤\u{FE0F}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn 1\u{FE0F}\u{20E3}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn 🇻🇳")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn \u{1F3FB}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn ^ A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn \u{B4} A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn™")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn €")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn ∑")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{E000}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{378}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{7}")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\tA")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{200B}A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{200D}A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{202E}A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn\u{2028}A")),
    Marked("QY-RUL-0113", "patient/name", named("Nguyễn \u{301}A")),
    Marked("QY-RUL-0113", "patient/name", patient { $0.names.append(HumanName("Tên cũ 🌸", use: .old)) }),
    Marked("QY-RUL-0103", "patient/deceased", patient { $0.deceased = .on(try? PartialDate(iso: "1979")) }),
    Marked("QY-RUL-0103", "patient/deceased", patient { $0.deceased = .on(try? PartialDate(iso: "2025-11")) }),
    Marked("QY-RUL-0104", "patient/identifier[1]", patient { $0.identifiers = [Identifier(.nationalID, "12345")] }),
    Marked("QY-RUL-0104", "patient/identifier[2]", patient { $0.identifiers.append(Identifier(.formerNationalID, "12345678x")) }),
    Marked("QY-RUL-0104", "patient/identifier[1]", patient { $0.identifiers = [Identifier(.insuranceNumber, "٠١٢٣٤٥٦٧٨٩")] }),
    Marked("QY-RUL-0105", "patient/identifier[1]", patient { $0.sex = .female }),
    Marked("QY-RUL-0105", "patient/identifier[1]", patient { $0.birthDate = try? PartialDate(iso: "1981") }),
    Marked("QY-RUL-0106", "patient/coverage[1]/@card", patient { $0.coverages[0].card = "QN6000010000001" }),
    Marked("QY-RUL-0106", "patient/identifier[1]", patient { $0.identifiers = [Identifier(.insuranceCard, "qn5000010000001")] }),
    Marked("QY-RUL-0107", "patient/coverage[1]", patient { $0.coverages[0].validTo = try? CivilDate(iso: "2023-12-31") }),
    Marked("QY-RUL-0108", "patient/address[1]", patient { $0.addresses[0].commune = "99999" }),
    Marked("QY-RUL-0108", "patient/address[1]", patient { $0.addresses[0].province = "04" }),
    Marked("QY-RUL-0109", "patient/@ethnicity", patient { $0.ethnicity = "77" }),
    Marked("QY-RUL-0109", "patient/@occupation", patient { $0.occupation = "9" }),
    Marked("QY-RUL-0109", "patient/@nationality", patient { $0.nationality = "Việt" }),
    Marked(
      "QY-RUL-0110", "militaryService/@rank", .militaryService(MilitaryService(category: .officer, rank: "CAPTAIN"), of: LocalID("P1")!)),
    Marked(
      "QY-RUL-0110", "militaryService/@to",
      .militaryService(
        MilitaryService(category: .officer, from: try? PartialDate(iso: "2010"), to: try? PartialDate(iso: "2009")), of: LocalID("P1")!)),
    Marked(
      "QY-RUL-0201", "encounter/@end",
      encounter {
        $0.period.end = time("2025-03-01T07:59"); $0.stays = []
      }),
    Marked(
      "QY-RUL-0202", "encounter/@start",
      encounter {
        $0.period = Period(start: time("2025-10-22T08:00"), end: time("2025-10-22T09:00")); $0.stays = []
      }),
    Marked("QY-RUL-0203", "encounter/@end", encounter { $0.period.end = nil }),
    Marked("QY-RUL-0204", "encounter/stay[1]", encounter { $0.stays[0].period.start = time("2025-02-28T08:00") }),
    Marked("QY-RUL-0204", "encounter/stay[2]", encounter { $0.stays[1].period.start = time("2025-03-02T07:00") }),
    Marked("QY-RUL-0204", "encounter/stay[2]", encounter { $0.stays[1].period.end = time("2025-03-06T07:00") }),
    Marked("QY-RUL-0205", "encounter/diagnosis", encounter { $0.diagnoses = [] }),
    Marked("QY-RUL-0205", "encounter/diagnosis", encounter { $0.diagnoses += $0.diagnoses }),
    Marked(
      "QY-RUL-0206", "encounter/diagnosis[2]/@code",
      encounter { $0.diagnoses.append(Encounter.Diagnosis(role: .comorbidity, coding: Coding(.icd10, "Q99.99X"))) }),
    Marked("QY-RUL-0208", "encounter/disposition", encounter { $0.disposition = nil }),
    Marked("QY-RUL-0208", "encounter/disposition/@destination", encounter { $0.disposition?.discharge = .referred }),
    Marked("QY-RUL-0301", "record/section", record { $0.sections = [] }),
    Marked("QY-RUL-0301", "record/section", record { $0.sections[0].narrative = " \n" }),
    Marked("QY-RUL-0302", "record/attestation/@at", record { $0.authored = time("2025-03-01T09:11") }),
    Marked(
      "QY-RUL-0303", "record/@authored",
      record {
        $0.authored = time("2025-10-23T09:00")
        $0.status = .preliminary
      }),
    Marked("QY-RUL-0304", "record/@version", record { $0.status = .amended($0.status.attestation!, reason: "nhầm") }),
    Marked(
      "QY-RUL-0304", "record/@version",
      record {
        $0.version = 2
        $0.status = .amended($0.status.attestation!, reason: " ")
      }),
    Marked("QY-RUL-0305", "record/section[1]/*[2]/@code", record(.condition(Condition(coding: Coding(.icd10, "XX"))))),
    Marked(
      "QY-RUL-0306", "record/section[1]/*[2]/@low",
      record(
        .observation(
          Observation(
            coding: Coding(.loinc, "718-7"), time: time("2025-03-01T08:00"), value: .text("?"), referenceLow: DecimalNumber("2"),
            referenceHigh: DecimalNumber("1.99"))))),
    Marked("QY-RUL-0307", "record/section[1]/*[2]/@value", record(vital("8310-5", "47.1", "Cel"))),
    Marked("QY-RUL-0307", "record/section[1]/*[2]/@value", record(vital("2708-6", "100.5", "%"))),
    Marked("QY-RUL-0307", "record/section[1]/*[2]/@value", record(vital("8480-6", "-120", "mm[Hg]"))),
    Marked("QY-RUL-0307", "record/section[1]/*[2]/@value", record(vital("72514-3", "11", "{score}"))),
    Marked("QY-RUL-0307", "record/section[1]/*[2]/@value", record(vital("9269-2", "2", "{score}"))),
    Marked("QY-RUL-0308", "record/section[1]/*[2]", record(order(dose: "0.00"))),
    Marked("QY-RUL-0308", "record/section[1]/*[2]", record(order(times: 25))),
    Marked("QY-RUL-0308", "record/section[1]/*[2]", record(order(days: 0))),
    Marked(
      "QY-RUL-0309", "record/section[1]/*[2]/@end",
      record(
        .procedure(
          Procedure(coding: Coding(.service, "1"), period: Period(start: time("2025-03-01T08:00"), end: time("2025-03-01T07:00")))))),
    Marked("QY-RUL-0310", "record/section[1]/*[2]/@amount", record(charge("3", "650", "1951"))),
    Marked("QY-RUL-0310", "record/section[1]/*[2]/@amount", record(charge("999999999.999999999", "999999999.999999999", "1"))),
    Marked("QY-RUL-0310", "record/section[1]/*[2]/@amount", record(charge("1", "1", "1", group: 20))),
    Marked("QY-RUL-0310", "record/section[1]/*[2]/@amount", record(charge("1", "1", "1", rate: 101))),
    Marked(
      "QY-RUL-0311", "record/section[1]/*[2]/@start",
      record(.procedure(Procedure(coding: Coding(.service, "1"), period: Period(start: time("2030-03-01T08:00")))))),
    Marked(
      "QY-RUL-0311", "record/section[1]/*[2]/@end",
      record(
        .procedure(
          Procedure(coding: Coding(.service, "1"), period: Period(start: time("2025-03-01T08:00"), end: time("2030-03-01T08:00")))))),
    Marked(
      "QY-RUL-0312", "record/section[1]/*[3]/@value",
      record(vital("8480-6", "60", "mm[Hg]")) { $0.sections[0].entries.append(vital("8462-4", "120", "mm[Hg]")) }),
    Marked("QY-RUL-0313", "record/section[1]/*[2]/@value", record(vital("2708-6", "22", "%"))),
    Marked("QY-RUL-0313", "record/section[1]/*[2]/@value", record(vital("8310-5", "42.6", "Cel"))),
    Marked("QY-RUL-0314", "record/section[1]/*[2]/@value", consent("consent-name", "123")),
    Marked("QY-RUL-0314", "record/section[1]/*[2]/@value", consent("consent-name", "Trần Thị B 🌸")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "00108000000")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "0010800000012")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "0123456789")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "12345678")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "có CCCD")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "CCCD")),
    Marked("QY-RUL-0315", "record/section[1]/*[2]/@value", consent("consent-identity", "٠٠١٠٨٠٠٠٠٠٠١")),
    Marked("QY-RUL-0313", "record/section[1]/*[2]/@value", record(vital("39156-5", "6.5", "kg/m2"))),
    Marked("QY-RUL-0317", "record/section[1]/*[2]/@doseUnit", record(order(dose: "5", unit: "oo mg"))),
    Marked("QY-RUL-0317", "record/section[1]/*[2]/@doseUnit", record(given(dose: "5", unit: "mgg"))),
    Marked("QY-RUL-0317", "record/section[1]/*[2]/@doseUnit", record(order(dose: "5", unit: "lo mg"))),
    Marked("QY-RUL-0317", "record/section[1]/*[2]/@quantityUnit", record(order(quantity: Quantity(DecimalNumber("2")!, "oo viên")))),
    Marked("QY-RUL-0318", "record/section[1]/*[2]/@dose", record(order(dose: "500000"))),
    Marked("QY-RUL-0318", "record/section[1]/*[2]/@dose", record(order(dose: "101", unit: "viên/lần"))),
    Marked("QY-RUL-0318", "record/section[1]/*[2]/@dose", record(given(dose: "20.5", unit: "Gam"))),
    Marked("QY-RUL-0319", "record/section[1]/*[2]/@value", record(vital("72514-3", "1.58", "{score}"))),
    Marked("QY-RUL-0320", "record/section[1]/*[2]/@interpretation", record(result("2823-3", "7.9", "mmol/L", .high))),
    Marked("QY-RUL-0320", "record/section[1]/*[2]/@interpretation", record(result("718-7", "59", "g/L", nil))),
  ]

  @Test(arguments: broken)
  func `what is wrong is named, and nothing else`(sample: Marked) {
    let issues = rules.issues(for: sample.statement, line: 7)
    #expect(issues.map(\.code) == [sample.code])
    #expect(issues.map(\.path) == [sample.path])
    #expect(issues.allSatisfy { $0.line == 7 && !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
  }

  @Test(arguments: [
    "mg", "MG", "g", "gam", "µg", "μg", "mcg", "mL", "ml", "cc", "l", "viên", "Viên", "vien", "viên nang", "ống", "Ống 5ml", "lọ", "lo",
    "gói",
    "UI", "IU", "[iU]", "đơn vị", "don vi", "triệu UI", "giọt", "nhát", "mEq", "mmol", "%", "chai", "tuýp", "bơm tiêm", "bút tiêm", "miếng",
    "{tablet}", "tablets", "mg/kg", "mL/giờ", "µg/kg/phút", "UI/h", "viên/lần",
  ])
  func `a unit that drugs are counted in passes`(unit: String) {
    #expect(rules.issues(for: record(order(dose: "1", unit: unit))).isEmpty)
  }

  @Test func `a dangerous result that says so passes, and one of another unit says nothing`() {
    for entry in [
      result("2823-3", "7.9", "mmol/L", .criticallyHigh), result("2823-3", "6.2", "mmol/L", .high),
      result("14749-6", "90", "mg/dL", .normal),
    ] {
      #expect(rules.issues(for: record(entry)).isEmpty)
    }
  }

  @Test(arguments: [
    ("1985", "29463-7", "2", "kg", true), ("1985", "8302-2", "55.5", "cm", true), ("1985", "29463-7", "62", "kg", false),
    ("2025-02", "29463-7", "2", "kg", false), ("2025-02-20", "8302-2", "55.5", "cm", false), ("2022", "29463-7", "62", "kg", true),
    ("2007", "29463-7", "20", "kg", false), ("2006", "29463-7", "20", "kg", true), ("1985", "29463-7", "2", "g", false),
  ])
  func `a weight and a height fit the age`(born: String, code: String, value: String, unit: String, isTold: Bool) throws {
    guard case .record(let record) = record(vital(code, value, unit)) else { return }
    let issues = MeasuresFitAge.issues(in: record, born: try PartialDate(iso: born))
    #expect(issues.map(\.code) == (isTold ? ["QY-RUL-0321"] : []) && issues.allSatisfy { $0.severity == .warning })
  }

  @Test func `a code that is no main diagnosis is pointed at`() {
    let issues = rules.issues(for: encounter { $0.diagnoses[0].coding.code = "B95.0" })
    #expect(issues.map(\.code).allSatisfy { $0 == "QY-RUL-0207" })
  }

  @Test func `all that is wrong is said at once`() {
    let issues = rules.issues(
      for: patient {
        $0.names = []
        $0.birthDate = try? PartialDate(iso: "1700")
        $0.identifiers = [Identifier(.nationalID, "1"), Identifier(.insuranceNumber, "2")]
      })
    #expect(issues.map(\.code) == ["QY-RUL-0101", "QY-RUL-0102", "QY-RUL-0104", "QY-RUL-0104"])
  }

  @Test func `each rule has a code of its own, a broken sample, and its line in the documentation`() throws {
    let codes = RecordRules.all.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(Set(codes).subtracting(Self.broken.map(\.code)) == ["QY-RUL-0207", MilitaryExamination.code])
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "docs/rules.md")
    var text =
      "# The rules\n\nEvery entry is checked against all of these; everything that is wrong is said at once. An *error* keeps the entry in quarantine, a *warning* is kept beside it.\n\n| code | severity | Vietnamese | English |\n|---|---|---|---|\n"
    for rule in RecordRules.all { text += "| `\(rule.code)` | \(rule.severity.rawValue) | \(rule.text.vi) | \(rule.text.en) |\n" }
    if ProcessInfo.processInfo.environment["QUANY_WRITE_DOCS"] != nil { try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
