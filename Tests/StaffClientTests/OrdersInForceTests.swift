import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Which orders stand: those that somebody attested, until what they ask for was done, and none that says too little.
struct OrdersInForceTests {
  private static let h001 = FacilityCode("H001")!
  private static let encounter = Encounter.ID("E1")!
  private static let operation = Coding(.service, "03.3327", display: "Phẫu thuật nội soi cắt ruột thừa")

  private static func order(_ hospital: Hospital) throws {
    let request = ServiceRequest(coding: operation, category: .procedure, time: hospital.now.civil)
    guard case .kept = try FormTests.signed(hospital, "RX1", [.serviceRequest(request)]) else { throw CancellationError() }
  }

  private static func desk(_ hospital: Hospital) -> Drive {
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "course", ["encounter": "H001/E1"])
    drive.pause()
    return drive
  }

  @Test func `an operation that was ordered is answered by its sheet, from the order itself`() throws {
    let hospital = try Hospital()
    try Self.order(hospital)
    hospital.pass(milliseconds: 3_600_000)
    let drive = Self.desk(hospital)
    #expect(drive.text.contains("chờ thực hiện") && !drive.text.contains("chờ kết quả"), "\(drive.text)")
    drive.keys("w").pause()
    #expect(
      drive.lines[0].contains("Phiếu phẫu thuật/thủ thuật") && drive.text.contains("Phẫu thuật nội soi cắt ruột thừa"), "\(drive.text)")
    let done = Procedure(
      coding: Self.operation, period: Period(start: hospital.now.civil), performer: FormTests.author, note: "không tai biến")
    guard case .kept = try FormTests.signed(hospital, "PT1", [.procedure(done)], kind: .procedureSheet) else { throw CancellationError() }
    let after = Self.desk(hospital)
    #expect(after.text.contains("đã thực hiện") && after.text.contains("không tai biến"), "\(after.text)")
    #expect(!after.text.contains("chưa xem"), "\(after.text)")
    let course = try ReadCourse(hospital.session("bs.an"))(Self.encounter, of: Self.h001, reason: "khám")
    #expect(course.orders.map(\.result) == ["H001/PT1"])
    // A study of the same code waits for its report: who charts it as done has found nothing yet.
    let study = ServiceRequest(coding: Self.operation, category: .endoscopy, time: hospital.now.civil)
    guard case .kept = try FormTests.signed(hospital, "RX2", [.serviceRequest(study)]),
      case .kept = try FormTests.signed(hospital, "PT2", [.procedure(done)], kind: .procedureSheet)
    else { throw CancellationError() }
    let both = try ReadCourse(hospital.session("bs.an"))(Self.encounter, of: Self.h001, reason: "khám")
    #expect(both.orders.map(\.result) == ["H001/PT1", nil])
  }

  @Test func `a draft that came in after an attested order changes nothing of it, on the medication, the round and the day's sheet`() throws
  {
    let hospital = try Hospital()
    let time = "2025-10-08T07:00"
    func version(_ number: Int, _ status: String, _ dose: Int) -> String {
      let attestation = status == "final" ? "<attestation at=\"\(time)\" by=\"BS1\"/>" : ""
      return """
        <record author="BS1" authored="\(time)" encounter="E1" id="RX9" kind="36/BV2" status="\(status)" version="\(number)">\(attestation)\
        <section code="orders"><medicationRequest code="40.155" days="9" display="Ceftriaxon 1g" dose="\(dose)" doseUnit="g" route="IV" \
        system="bhyt-drug" time="\(time)" timesPerDay="2"/></section></record>
        """
    }
    let file = hospital.folder.appending(path: "orders.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">\(version(1, "final", 1))\
      \(version(2, "preliminary", 2))</batch>
      """.utf8
    ).write(to: file)
    let summary = try ImportBatch(hospital.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    try #require(summary.accepted == 2, "\(summary)")
    let session = try hospital.session("bs.an")
    let course = try ReadCourse(session)(Self.encounter, of: Self.h001, reason: "khám")
    #expect(course.requests.map { $0.entry.dose?.value } == [DecimalNumber(significand: 1)])
    let sheet = try ReadMedication(session)(Self.encounter, of: Self.h001, reason: "khám")
    #expect(sheet.day(hospital.now.civil.date, now: hospital.now.civil).lines.count == 1)
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "medication", ["encounter": "H001/E1"])
    drive.pause()
    #expect(drive.text.contains("Ceftriaxon"), "\(drive.text)")
    #expect(try ListDueDoses(session)().isEmpty == false)
  }

  private static let unsaid = MedicationRequest(
    medication: Coding(.drug, "40.155", display: "Ceftriaxon 1g"), time: try! CivilDateTime(iso: "2025-10-08T07:00"), route: "IV",
    timesPerDay: 2, days: 3)

  @Test func `an order that says neither a dose nor how is not attested, whoever wrote the draft`() throws {
    let hospital = try Hospital()
    guard case .refused(let issues) = try FormTests.signed(hospital, "RX1", [.medicationRequest(Self.unsaid)]) else {
      Testing.Issue.record("attested")
      return
    }
    #expect(issues.map(\.code) == ["QY-REC-0039"])
    var ointment = Self.unsaid
    ointment.instructions = "bôi mỏng"
    guard case .kept = try FormTests.signed(hospital, "RX2", [.medicationRequest(ointment)]) else {
      Testing.Issue.record("words are refused")
      return
    }
  }

  @Test func `a chart says of a result which test it is of, and that it is high, and of a report without a conclusion its name`() throws {
    let hospital = try Hospital()
    let found: [ClinicalEntry] = [
      .diagnosticReport(
        DiagnosticReport(
          coding: Coding(.service, "23.0207", display: "Định lượng CRP"), category: .laboratory, time: hospital.now.civil)),
      .observation(
        Observation(
          coding: Coding(.loinc, "1988-5", display: "CRP"), time: hospital.now.civil,
          value: .quantity(Quantity(DecimalNumber(significand: 186), "mg/L")), interpretation: .high)),
    ]
    guard case .kept = try FormTests.signed(hospital, "XN1", found, kind: RecordKind(rawValue: "16/BV2")!) else {
      throw CancellationError()
    }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.pause()
    #expect(drive.text.contains("CRP 186 mg/L [cao]"), "\(drive.text)")
    drive.client.jump(to: "record", ["record": "H001/XN1"])
    drive.pause()
    #expect(drive.text.contains("· Định lượng CRP") && !drive.text.contains("Định lượng CRP:"), "\(drive.text)")
  }

  @Test func `a range that was typed where the unit stands is refused at the unit`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "16/BV2"])
    drive.pause()
    drive.focus("result.1.test").type("CRP")
    drive.focus("result.1.value").type("186")
    drive.focus("result.1.unit").type("0")
    #expect(drive.text.contains("Đơn vị không thể là một số"), "\(drive.text)")
    drive.keys("ctrl-u").type("mg/L")
    #expect(!drive.text.contains("Đơn vị không thể là một số"), "\(drive.text)")
  }
}
