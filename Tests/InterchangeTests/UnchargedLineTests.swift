import ClinicalModel
import InsuranceTables
import Testing

@testable import Interchange

/// What a chart without a bill is charged, and what it is not.
struct UnchargedLineTests {
  private static func time(_ text: String) -> CivilDateTime { (try? CivilDateTime(iso: text))! }

  private static let drug = Coding(.drug, "40.154", display: "Amoxicilin 500mg")
  private static let test = Coding(.service, "22.0120.1370", display: "Tổng phân tích tế bào máu")
  private static let visit = Coding(.service, "02.1896", display: "Khám Nội")

  private static func request(_ days: Int) -> ClinicalEntry {
    .medicationRequest(
      MedicationRequest(
        medication: drug, time: time("2025-10-01T08:30"), dose: Quantity(DecimalNumber(significand: 1), "viên"), route: "PO",
        timesPerDay: 2, days: days, quantity: Quantity(DecimalNumber(significand: Int64(2 * days)), "viên")))
  }

  private static func charted(
    _ entries: [ClinicalEntry], isSigned: Bool = true,
    prices: [String: String] = ["40.154": "1200", "22.0120.1370": "46200", "02.1896": "50600"],
    isOver: Bool = true
  ) -> ChartedEpisode {
    let (doctor, patient) = (Practitioner.ID("BS1")!, Patient.ID("P1")!)
    let start = time("2025-10-01T08:00")
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("R1")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet,
      status: isSigned ? .final(.init(by: doctor, at: start)) : .preliminary, author: doctor, authored: start,
      sections: [.init(code: "x", entries: entries)])
    return ChartedEpisode(
      facility: FacilityCode("99901")!, patient: Patient(id: patient, names: [HumanName("Mẫu")], sex: .male, birthDate: nil),
      encounter: Encounter(
        id: Encounter.ID("E1")!, patient: patient, class: .outpatient, status: isOver ? .finished : .inProgress,
        period: Period(start: start, end: isOver ? time("2025-10-01T10:00") : nil), insuranceCard: "GD4010000000009"),
      records: [record], staff: [:],
      catalogue: { coding, _ in
        prices[coding.code].map {
          ["TEN_THUOC": "Amoxicilin", "TEN_DICH_VU": coding.display ?? "", "DON_GIA": $0].filter { !$0.value.isEmpty }
        }
          ?? [:]
      })
  }

  private static func codes(_ charted: ChartedEpisode) -> [String] {
    let episode = EpisodeComposer.episode(charted)
    return episode.rows("XML2").compactMap { $0["MA_THUOC"] } + episode.rows("XML3").compactMap { $0["MA_DICH_VU"] }
  }

  @Test func `drugs, tests that were reported on and visits are charged at the catalogue's prices`() {
    let entries: [ClinicalEntry] = [
      Self.request(5), Self.request(3),
      .serviceRequest(ServiceRequest(coding: Self.test, category: .laboratory, time: Self.time("2025-10-01T08:20"))),
      .diagnosticReport(DiagnosticReport(coding: Self.test, category: .laboratory, time: Self.time("2025-10-01T09:20"))),
      .serviceRequest(ServiceRequest(coding: Self.visit, category: .laboratory, time: Self.time("2025-10-01T08:05"))),
    ]
    let episode = EpisodeComposer.episode(Self.charted(entries))
    // Each order has its own dose, and how much of it was dispensed.
    #expect(episode.rows("XML2").map { $0["SO_LUONG"] } == ["10", "6"])
    #expect(episode.rows("XML2").map { $0["LIEU_DUNG"]?.contains("3 ngày") } == [false, true])
    #expect(episode.rows("XML3").map { $0["NGAY_YL"] } == ["202510010820", "202510010805"])
    #expect(episode.summary?["T_TONGCHI_BV"] == "116000.00")
    // Of a visit that is not over nobody knows yet whether it takes place.
    #expect(Self.codes(Self.charted(entries, isOver: false)) == ["40.154", "40.154", "22.0120.1370"])
  }

  @Test func `nothing is added to a bill, to a draft, or from outside of the catalogue`() {
    let report = ClinicalEntry.diagnosticReport(
      DiagnosticReport(coding: Self.test, category: .laboratory, time: Self.time("2025-10-01T09:20")))
    let bill = ClinicalEntry.chargeItem(
      ChargeItem(
        group: 13, coding: Self.visit, time: Self.time("2025-10-01T08:05"), quantity: DecimalNumber(significand: 1),
        unitPrice: DecimalNumber(significand: 50_600), amount: DecimalNumber(significand: 50_600)))
    #expect(Self.codes(Self.charted([Self.request(5), report, bill])) == ["02.1896"])
    #expect(Self.codes(Self.charted([Self.request(5), report], isSigned: false)).isEmpty)
    #expect(Self.codes(Self.charted([Self.request(5), report], prices: [:])).isEmpty)
    // A test that was ordered and not made.
    #expect(
      Self.codes(
        Self.charted([.serviceRequest(ServiceRequest(coding: Self.test, category: .laboratory, time: Self.time("2025-10-01T08:20")))])
      ).isEmpty)
  }

  @Test func `what the catalogue has no price for stands with an empty one`() {
    let episode = EpisodeComposer.episode(Self.charted([Self.request(5)], prices: ["40.154": ""]))
    #expect(episode.rows("XML2").map { $0["DON_GIA"] } == [""])
  }

  @Test(arguments: [
    ("Ceftriaxon 1g", "1g"), ("Vitamin B1 100 mg", "100 mg"), ("Natri clorid 0,9% 500ml", "0,9% 500ml"),
    ("Amoxicilin 500mg + Acid clavulanic 125mg", "500mg + 125mg"), ("Paracetamol", ""), ("Vitamin B12", ""), ("", ""),
    ("Gentamicin 80mg/2ml", "80mg/2ml"), ("Insulin 100IU/ml (10ml)", "100IU/ml (10ml)"),
  ])
  func `a drug's strength is read from its name`(name: String, strength: String) { #expect(DrugStrength.of(name) == strength) }
}
