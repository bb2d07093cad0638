import ClinicalModel
import Foundation
import RecordStore
import Synchronization
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// One day's drugs on one sheet: on the screen, in lines, as JSON and on paper.
struct MedicationDayTests {
  private static let h001 = FacilityCode("H001")!
  private static let encounter = ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"]

  /// At half past eight in the morning after a drug was ordered three times a day: one dose is given, one withheld, one to come.
  private static func hospital() throws -> Hospital {
    let hospital = try Hospital()
    try DailyPathTests.ward(hospital)
    try DailyPathTests.prescribe(hospital, times: 3, days: 2)
    hospital.pass(milliseconds: (4 * 60 + 15) * 60_000)
    try give(hospital, .init(medication: drug, time: hospital.now.civil, status: .notDone, reason: "người bệnh nôn"))
    hospital.pass(milliseconds: 12 * 3_600_000)
    try give(hospital, .init(medication: drug, time: hospital.now.civil))
    return hospital
  }

  private static let drug = Coding(.local, "Ceftriaxon 1 g", display: "Ceftriaxon 1 g")

  private static func give(_ hospital: Hospital, _ dose: MedicationAdministration) throws {
    let session = try hospital.session("yt.chi")
    let seen = try ReadCourse(session)(.init("E1")!, of: h001, reason: "xem").latestAdministration
    guard case .kept = try AdministerMedication(session)([dose], in: .init("E1")!, of: h001, seen: seen, password: Hospital.password)
    else { throw CancellationError() }
  }

  /// A client that prints into memory.
  static func printing(_ hospital: Hospital, _ written: Pages, as account: String, language: Language = .vi) -> Client {
    var setup = hospital.setup(account, language: language)
    let keep: @Sendable (String, String) -> String = { text, path in
      written.pages.withLock { $0[path] = text }
      return path
    }
    setup.printer = Printer(text: keep, pdf: keep)
    let client = Client(setup, wake: nil)
    client.start()
    return client
  }

  final class Pages: Sendable {
    let pages = Mutex<[String: String]>([:])
  }

  @Test func `a key at the medication opens the sheet of the day, and keys go to the day before and after`() throws {
    let hospital = try Self.hospital()
    let drive = Drive(hospital, as: "yt.chi")
    drive.client.jump(to: "medication", Self.encounter)
    drive.pause()
    #expect(drive.text.contains("s Phiếu thuốc"), "\(drive.text)")
    drive.keys("s").pause()
    #expect(drive.lines[0].contains("Phiếu thuốc trong ngày") && drive.text.contains("10/10/2025"), "\(drive.text)")
    #expect(drive.text.contains("✓08:08 Chi") && drive.text.contains("đã dùng 1, chưa đến giờ 2"), "\(drive.text)")
    drive.keys("[")
    #expect(drive.text.contains("09/10/2025") && drive.text.contains("✗ người bệnh nôn"), "\(drive.text)")
    drive.keys("]", "]")
    #expect(drive.text.contains("11/10/2025") && drive.text.contains("hết số ngày của y lệnh"), "\(drive.text)")
    drive.keys("]")
    #expect(drive.text.contains("Không có y lệnh thuốc nào trong ngày."), "\(drive.text)")
    // Any day at once, as dates are typed everywhere; what is none is asked again, and nothing is today.
    drive.keys("d").type("hôm nọ").keys("enter")
    #expect(drive.text.contains(Refusal.notADate.code) && drive.client.dialog != nil, "\(drive.text)")
    drive.keys("ctrl-u").type("t-1").keys("enter")
    #expect(drive.text.contains("09/10/2025"), "\(drive.text)")
    drive.keys("d", "enter")
    #expect(drive.text.contains("10/10/2025"), "\(drive.text)")
    drive.keys("t").pause()
    drive.keys("d").type("11/10/2025").keys("enter")
    #expect(drive.lines[0].contains("Thực hiện y lệnh thuốc") && drive.text.contains("11/10/2025"), "\(drive.text)")
  }

  @Test func `what was stopped, and what no order asked for, stand below`() throws {
    let hospital = try Self.hospital()
    try Self.give(hospital, .init(medication: Coding(.local, "Morphin", display: "Morphin 10 mg"), time: hospital.now.civil))
    _ = try KeepRecord(hospital.session("bs.an")).retract(
      .init("RX")!, of: Self.h001, reason: "dị ứng nổi ban", seen: nil, password: Hospital.password)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 120, height: 40))
    drive.client.jump(to: "daysheet", Self.encounter)
    drive.pause()
    #expect(drive.text.contains("Dùng ngoài y lệnh") && drive.text.contains("không có y lệnh hiệu lực"), "\(drive.text)")
    #expect(drive.text.contains("Ngừng trong ngày") && drive.text.contains("ngừng: dị ứng nổi ban"), "\(drive.text)")
    #expect(drive.text.contains("✓08:08 Chi"), "given while it was ordered: \(drive.text)")
    #expect(!drive.text.contains("chưa đến giờ"), "nothing is due of what was stopped: \(drive.text)")
  }

  @Test func `a jump goes to the sheet of who is on the screen, else it asks whose`() throws {
    let hospital = try Self.hospital()
    let drive = Drive(hospital, as: "yt.chi")
    drive.keys("ctrl-p").type("^daysheet").keys("enter").pause()
    #expect(drive.text.contains("K01/05") && drive.text.contains("Nguyễn Văn Mẫu"), "\(drive.text)")
    drive.keys("enter").pause()
    #expect(drive.lines[1].contains("Nguyễn Văn Mẫu") && drive.text.contains("Ceftriaxon"), "\(drive.text)")
    let said = converse(hospital, as: "yt.chi", ["^ward", "t 1", "^daysheet", "q"]).joined(separator: "\n")
    #expect(said.contains("08:00 đã dùng 08:08 Phạm Thị Chi") && !said.contains("✓08:08"), "\(said)")
  }

  @Test func `the sheet is printed as text and as a page, and the audit says which day`() throws {
    let hospital = try Self.hospital()
    let written = Pages()
    let client = Self.printing(hospital, written, as: "yt.chi", language: .en)
    client.jump(to: "daysheet", Self.encounter)
    client.settle()
    client.act("p", nil, client.view)
    client.confirmDialog()
    client.act("[", nil, client.view)
    client.act("p", nil, client.view)
    client.dialog?.form.set("format", to: "pdf")
    client.confirmDialog()
    let pages = written.pages.withLock(\.self)
    let text = try #require(pages["H001-E1-2025-10-10.txt"], "\(pages.keys)")
    for said in [
      "PHIẾU THỰC HIỆN Y LỆNH THUỐC", "Ngày 10/10/2025", "NGUYỄN VĂN MẪU", "Giường: 05", "J06.9", "Số vào viện: E1", "08:08", "......",
      "Phạm Thị Chi", "Trần Văn An", "Trang 1/1",
    ] {
      #expect(text.contains(said), "\(said)\n\(text)")
    }
    for line in text.split(separator: "\n") { #expect(TextWidth.of(String(line)) <= 80, "\(line)") }
    let page = try #require(pages["H001-E1-2025-10-09.pdf"])
    #expect(page.contains("KHÔNG: người bệnh nôn") && page.contains("<th>20h</th>"), "\(page)")
    let rows = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "yt.chi", action: "print"), limit: 9)
    #expect(rows.compactMap(\.detail).sorted() == ["H001/E1 2025-10-09", "H001/E1 2025-10-10"], "\(rows)")
  }

  @Test func `a day with more hours than eighty columns hold has a line for each dose`() throws {
    let hospital = try Hospital()
    try DailyPathTests.prescribe(hospital, times: 8, days: 2)
    hospital.pass(milliseconds: 9 * 3_600_000)
    let written = Pages()
    let client = Self.printing(hospital, written, as: "bs.an")
    client.jump(to: "daysheet", Self.encounter)
    client.settle()
    #expect(client.view.table("times")?.rows.count == 8 && client.view.table("drugs") == nil)
    client.act("p", nil, client.view)
    client.confirmDialog()
    let text = try #require(written.pages.withLock(\.self).values.first)
    #expect(text.split(separator: "\n").count { $0.contains("Ceftriaxon 1 g") } == 8, "\(text)")
    for line in text.split(separator: "\n") { #expect(TextWidth.of(String(line)) <= 80, "\(line)") }
  }

  @Test func `who may not open the chart sees no sheet of it, and prints none`() throws {
    let hospital = try Self.hospital()
    try ManageStaff(hospital.session("chief")).change("yt.chi", departments: ["H001/K02"])
    let drive = Drive(hospital, as: "yt.chi", size: Size(width: 120, height: 30))
    drive.client.jump(to: "daysheet", Self.encounter)
    drive.pause()
    #expect(drive.text.contains("QY-ACC-0012") && !drive.text.contains("Ceftriaxon"), "\(drive.text)")
    let seen = try ReadMedication(hospital.session("bs.an"))(.init("E1")!, of: Self.h001, reason: "xem")
    let refused = #expect(throws: Refusal.self) {
      try PrintRecord(hospital.session("yt.chi"))(seen, on: hospital.now.civil.date, of: Self.h001)
    }
    #expect(refused?.kind == .access)
    let registrar = Drive(hospital, as: "tiepdon", client: "here:2:2")
    registrar.client.jump(to: "daysheet", Self.encounter)
    #expect(!registrar.text.contains("Ceftriaxon"), "\(registrar.text)")
  }
}
