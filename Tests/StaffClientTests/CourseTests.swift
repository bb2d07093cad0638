import ClinicalModel
import Foundation
import RecordStore
import Synchronization
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Doses, trends and print: by keys, by lines, and two people at once.
struct CourseTests {
  private static let facility = FacilityCode("H001")!
  private static let encounter = Encounter.ID("E1")!

  /// Twice a day for three days, ordered at seven in the morning of the day before.
  private static func ordered(_ hospital: Hospital) throws {
    let request = MedicationRequest(
      medication: Coding(.drug, "40.155", display: "Ceftriaxon 1g"), time: try CivilDateTime(iso: "2025-10-08T07:00"),
      dose: Quantity(DecimalNumber(significand: 1), "g"), route: "IV", timesPerDay: 2, days: 3)
    guard case .kept = try FormTests.signed(hospital, "RX1", [.medicationRequest(request)]) else { throw CancellationError() }
  }

  private static func screen(_ hospital: Hospital, size: Size = Size(width: 100, height: 40)) throws -> Drive {
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K01"])
    let drive = Drive(hospital, as: "yt.chi", size: size)
    drive.client.jump(to: "medication", ["encounter": "H001/E1"])
    return drive
  }

  @Test func `doses are due on their hours, given with an attestation, and withheld with a reason`() throws {
    let hospital = try Hospital()
    try Self.ordered(hospital)
    let drive = try Self.screen(hospital)
    #expect(drive.text.contains("08:00") && drive.text.contains("quá giờ") && drive.text.contains("20:00"), "\(drive.text)")
    drive.keys("enter")
    #expect(drive.text.contains("Ceftriaxon 1g") && drive.text.contains("chính mình"), "\(drive.text)")
    drive.type("sai").keys("enter")
    #expect(drive.text.contains("QY-ACC-0004") && !drive.text.contains("đã dùng 15:"), "\(drive.text)")
    drive.keys("enter").type(Hospital.password).keys("tab").type("hn 8:05").keys("enter")
    #expect(drive.text.contains("đã dùng 08:05") && drive.text.contains("Chi"), "\(drive.text)")
    drive.keys("down", "x").type("người bệnh nôn").keys("enter").type(Hospital.password).keys("enter")
    #expect(drive.text.contains("không dùng: người bệnh nôn"), "\(drive.text)")
    drive.keys("enter")
    #expect(drive.text.contains("Liều này đã được ghi"), "\(drive.text)")
    drive.keys("[")
    #expect(drive.text.contains("08/10/2025") && !drive.text.contains("nôn"), "\(drive.text)")
    let course = try ReadCourse(hospital.session("bs.an"))(Self.encounter, of: Self.facility, reason: "khám")
    #expect(course.administrations.map(\.entry.status) == [.completed, .notDone])
    #expect(course.administrations.allSatisfy { $0.entry.performer?.rawValue == "YT1" })
    // The audit knows who stood for the doses.
    for check in try hospital.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test func `nobody withholds without a reason or gives what is to come, and no dose is given twice`() throws {
    let hospital = try Hospital()
    try Self.ordered(hospital)
    let session = try hospital.session("bs.an")
    func give(_ time: String, _ status: MedicationAdministration.Status = .completed, reason: String? = nil, seen: Int64) throws -> String {
      let dose = MedicationAdministration(
        medication: Coding(.drug, "40.155", display: "Ceftriaxon 1g"), time: try CivilDateTime(iso: time), status: status, reason: reason)
      switch try AdministerMedication(session)([dose], in: Self.encounter, of: Self.facility, seen: seen, password: Hospital.password) {
      case .kept: return "kept"
      case .refused(let issues): return issues.map(\.code).joined()
      case .conflict: return "conflict"
      }
    }
    let seen = try ReadCourse(session)(Self.encounter, of: Self.facility, reason: "khám").latestAdministration
    #expect(try give("2025-10-09T08:00", .notDone, reason: " ", seen: seen) == "QY-MED-0005")
    #expect(try give("2025-10-09T20:00", seen: seen) == "QY-MED-0006")
    // As far ahead as any clock on a wall may be, and no further.
    #expect(try give(hospital.now.civil.adding(minutes: 11).description, seen: seen) == "QY-MED-0006")
    #expect(try give("2025-10-09T08:00", seen: seen) == "kept")
    // Somebody who looked before it was given.
    #expect(try give("2025-10-09T08:01", seen: seen) == "conflict")
    #expect(throws: Refusal.self) {
      try AdministerMedication(session)([], in: Encounter.ID("E99")!, of: Self.facility, seen: 0, password: Hospital.password)
    }
  }

  @Test func `of many who give one dose at once one gives it`() throws {
    let hospital = try Hospital()
    try Self.ordered(hospital)
    let dose = MedicationAdministration(
      medication: Coding(.drug, "40.155", display: "Ceftriaxon 1g"), time: try CivilDateTime(iso: "2025-10-09T08:00"))
    let kept = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      guard let session = try? hospital.session("bs.an") else { return }
      let result = try? AdministerMedication(session)([dose], in: Self.encounter, of: Self.facility, seen: 0, password: Hospital.password)
      if case .kept? = result { kept.withLock { $0 += 1 } }
    }
    #expect(kept.withLock(\.self) == 1)
    let course = try ReadCourse(hospital.session("bs.an"))(Self.encounter, of: Self.facility, reason: "khám")
    #expect(course.administrations.count == 1)
  }

  @Test func `what was measured is drawn in cells, and said in words`() throws {
    let hospital = try Hospital()
    for (day, value) in [(6, 376), (7, 392), (8, 381)] {
      try FormTests.signed(
        hospital, "V\(day)",
        [
          .observation(
            Observation(
              coding: Coding(.loinc, "8310-5", display: "Nhiệt độ"), time: try CivilDateTime(iso: "2025-10-0\(day)T08:00"),
              value: .quantity(Quantity(DecimalNumber(significand: Int64(value), scale: 1), "Cel")), referenceLow: DecimalNumber("36"),
              referenceHigh: DecimalNumber("37.5")))
        ])
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "trends", ["patient": "1"])
    #expect(
      drive.text.contains("●") && drive.text.contains("▁█") && drive.text.contains("39,2") && drive.text.contains("┄"), "\(drive.text)")
    let output = converse(hospital, as: "bs.an", ["^find", "nguyen van mau", "1", "c", "q"]).joined(separator: "\n")
    #expect(output.contains("Nhiệt độ (°C): 3 lần đo, 37,6 đến 39,2; so với lần trước: giảm từ 39,2. Giới hạn 36 đến 37,5."), "\(output)")
    #expect(output.contains("08/10/2025 08:00: 38,1 °C"), "\(output)")
    #expect(!output.contains("▁"))
  }

  @Test func `what was measured keeps its whole name in 80 columns: the two pressures are told apart`() throws {
    let hospital = try Hospital()
    for (hour, shift) in [("08", 0), ("20", 2)] {
      try FormTests.signed(
        hospital, "V\(hour)",
        try [("8480-6", "Huyết áp tâm thu", 126), ("8462-4", "Huyết áp tâm trương", 79), ("2708-6", "Độ bão hòa oxy", 97)].map {
          .observation(
            Observation(
              coding: Coding(.loinc, $0.0, display: $0.1), time: try CivilDateTime(iso: "2024-10-06T\(hour):00"),
              value: .quantity(Quantity(DecimalNumber(significand: Int64($0.2 + shift), scale: 0), "mm[Hg]"))))
        })
    }
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "trends", ["patient": "1"])
    #expect(drive.text.contains("Huyết áp tâm thu  ") && drive.text.contains("Huyết áp tâm trương"), "\(drive.text)")
  }

  @Test func `a record is printed as text and as a page, said in the audit, and nothing in it is markup`() throws {
    let hospital = try Hospital()
    let written = Mutex<[String: String]>([:])
    try FormTests.signed(
      hospital, "RP",
      [.observation(Observation(coding: Coding(.local, "x", display: "<b>&\"Thử"), time: hospital.now.civil, value: .text("kết quả")))])
    var setup = hospital.setup("bs.an")
    setup.printer = Printer(
      text: { text, path in
        written.withLock { $0[path] = text }
        return path
      },
      pdf: { html, path in
        written.withLock { $0[path] = html }
        return path
      })
    let client = Client(setup, wake: nil)
    client.start()
    client.jump(to: "record", ["record": "H001/RP"])
    client.settle()
    client.act("p", nil, client.view)
    client.confirmDialog()
    client.act("p", nil, client.view)
    client.dialog?.form.set("format", to: "pdf")
    client.confirmDialog()
    let pages = written.withLock(\.self)
    #expect(pages["H001-RP.txt"]?.contains("kết quả") == true && pages["H001-RP.txt"]?.contains("TỜ ĐIỀU TRỊ") == true)
    #expect(pages["H001-RP.pdf"]?.contains("&lt;b&gt;&amp;&quot;Thử") == true && pages["H001-RP.pdf"]?.contains("<b>&") == false)
    let actor = Actor(account: "test", role: "test", origin: "test")
    let rows = try hospital.store.auditRows(AuditFilter(action: "print"), limit: 10, by: actor, at: hospital.now)
    #expect(rows.count == 2)
  }

  /// Each status of a record looks as it does here: whoever changes a screen sees what changes.
  @Test(
    arguments: [
      ("H001/R1", ["Trạng thái  đã sửa", "Lý do  nhầm ngày", "Bổ sung", "Rút"]),
      ("H001/R2", ["Trạng thái  nháp", "Viết tiếp", "Xác nhận"]), ("H001/RF", ["Trạng thái  đã xác nhận", "✓  Xác nhận: Trần Văn An"]),
      ("H001/RX", ["Trạng thái  đã rút", "Lý do  nhầm người"]),
    ] as [(String, [String])])
  func `a record of each status shows its status, and what may be done with it`(record: String, shown: [String]) throws {
    let hospital = try Hospital()
    for id in ["RF", "RX"] {
      try FormTests.signed(
        hospital, id, [.observation(Observation(coding: Coding(.local, "x"), time: hospital.now.civil, value: .text("y")))])
    }
    _ = try KeepRecord(hospital.session("bs.an")).retract(
      ClinicalRecord.ID("RX")!, of: Self.facility, reason: "nhầm người", seen: nil, password: Hospital.password)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 30))
    drive.client.jump(to: "record", ["record": record])
    for text in shown { #expect(drive.text.lowercased().contains(text.lowercased()), "\(text)\n\(drive.text)") }
    let mayWithdraw = !["H001/R2", "H001/RX"].contains(record)
    #expect(drive.client.view.actions.contains { $0.id == "withdraw" } == mayWithdraw)
  }

  @Test func `a form's own title is said in the language of who reads`() throws {
    let hospital = try Hospital()
    let keep = KeepRecord(try hospital.session("bs.an"))
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("RT")!, encounter: Encounter.ID("E1")!, kind: .careSheet, title: Texts.vitalsForm.vi, status: .preliminary,
      author: FormTests.author, authored: hospital.now.civil, sections: [.init(code: "care", narrative: "khó thở")])
    guard case .kept = try keep.draft(record, of: Self.facility, seen: nil) else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an", language: .en)
    #expect(drive.text.contains("Vital signs") && !drive.text.contains(Texts.vitalsForm.vi), "\(drive.text)")
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.pause()
    #expect(drive.text.contains("Vital signs: khó thở"), "\(drive.text)")
    drive.client.jump(to: "record", ["record": "H001/RT"])
    drive.pause()
    #expect(drive.lines[0].contains("Vital signs"), "\(drive.text)")
  }

  @Test func `a row without times and days is one dose that is due at once, and says so`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 140, height: 40))
    drive.client.jump(to: "note", ["encounter": "H001/E1", "form": "prescription"])
    drive.pause()
    for (cell, text) in [("drug", "Ceftriaxon 1g"), ("dose", "1 lọ")] { drive.client.typed("rx.1." + cell, text) }
    #expect(drive.text.contains("Một liều, dùng ngay"), "\(drive.text)")
    drive.keys("f9").type(Hospital.password).keys("enter")
    drive.pause()
    let course = try ReadCourse(hospital.session("bs.an"))(.init("E1")!, of: FacilityCode("H001")!, reason: "xem")
    let request = try #require(course.requests.first).entry
    #expect(request.instructions == "Một liều, dùng ngay" && request.timesPerDay == nil, "\(drive.text)")
    #expect(request.quantity == Quantity(DecimalNumber(significand: 1), "lọ"))
    #expect(DoseSchedule.times(of: request) == [request.time])
    // Who makes a course of it later is not told that it is one dose.
    let rows = PrescriptionRows()
    #expect(rows.cells(.medicationRequest(request))?["how"] == "")
  }

  @Test func `a chart says of a prescription what is prescribed, not what is advised`() throws {
    let hospital = try Hospital()
    let keep = KeepRecord(try hospital.session("bs.an"))
    let drug = MedicationRequest(
      medication: Coding(.local, "x", display: "Amoxicilin 500mg"), time: hospital.now.civil,
      dose: Quantity(DecimalNumber(significand: 1), "viên"))
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("RP2")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, title: Texts.prescriptionForm.vi,
      status: .preliminary, author: FormTests.author, authored: hospital.now.civil,
      sections: [
        .init(code: "medication", entries: [.medicationRequest(drug)]), .init(code: "advice", narrative: "Uống đủ nước."),
      ])
    guard case .kept = try keep.draft(record, of: Self.facility, seen: nil) else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "chart", ["patient": "1"])
    drive.pause()
    #expect(drive.text.contains("Đơn thuốc, y lệnh thuốc: Amoxicilin 500mg 1 viên"), "\(drive.text)")
  }

  @Test func `a long line of a record goes on below where it began`() throws {
    let hospital = try Hospital()
    let text = (1...30).map { "chữ\($0)" }.joined(separator: " ")
    let keep = KeepRecord(try hospital.session("bs.an"))
    let record = ClinicalRecord(
      id: ClinicalRecord.ID("RL")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
      author: FormTests.author, authored: hospital.now.civil,
      sections: [
        .init(
          code: "course", narrative: text,
          entries: [.condition(Condition(coding: Coding(.icd10, "J18.9", display: text)))])
      ])
    guard case .kept = try keep.draft(record, of: Self.facility, seen: nil) else { throw CancellationError() }
    let drive = Drive(hospital, as: "bs.an")
    drive.client.jump(to: "record", ["record": "H001/RL"])
    drive.pause()
    let lines = drive.lines.filter { $0.contains("chữ") }
    #expect(lines.count >= 4 && lines.first?.hasPrefix("   chữ1 ") == true, "\(drive.text)")
    for line in lines { #expect(line.hasPrefix("   chữ") || line.hasPrefix("   · J18.9") || line.hasPrefix("     chữ"), "\(drive.text)") }
  }
}
