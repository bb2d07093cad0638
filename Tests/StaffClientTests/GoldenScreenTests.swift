import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// The desks as the three modes tell them, held to files that somebody has looked at. With QUANY_WRITE_GOLDEN=1 in the environment the files are
/// written anew.
struct GoldenScreenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// One hospital with something on every desk, looked at and not changed.
  private static let hospital = Result { () throws(any Error) -> Hospital in
    let hospital = try DesksTests.hospital()
    try DesksTests.take(DesksTests.person("Q1", "Lê Văn Gốc", "1970-05-05", "001070000001"), into: hospital)
    try DesksTests.take(DesksTests.person("Q2", "Phạm Đình Khác", "1970-06-06", "001070000001"), into: hospital)
    try DesksTests.take(
      "<patient birthDate=\"1981-01-15\" id=\"P9\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>", into: hospital)
    try DesksTests.take(DesksTests.longPast, into: hospital)
    let samples = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SampleData/register").path
    _ = try ImportRegister(hospital.session("vanhanh"))([samples])
    _ = try BreakGlass(hospital.session("yt.chi"))("H001/P1", reason: "ngừng tim")
    _ = try KeepMessages(hospital.session("bs.an")).send("Nhờ tìm hồ sơ cũ.\nCảm ơn.", to: ["hoso", "bs.binh"], patient: "H001/P1")
    let retention = KeepRetention(try hospital.session("hoso"))
    _ = try retention.hold(.patient(try retention.patient("H001/P2")), reason: "tòa án yêu cầu")
    _ = try retention.propose(
      Encounter.ID("E9")!, of: FacilityCode("H001")!, decision: "15/QĐ-BV", reason: "hết hạn", password: Hospital.password)
    hospital.pass(milliseconds: 2 * 86_400_000)
    return hospital
  }

  /// A ward at work: a record of every status, an order that waits, somebody for each of the other desks.
  private static let ward = Result { () throws(any Error) -> Hospital in
    let hospital = try Hospital()
    let staff = ManageStaff(try hospital.session("chief"))
    try staff.add("xn.em", name: "Vũ Thị Em", roles: [.laboratory], practitioner: "H001/XN1", departments: [])
    try staff.add("ds.gia", name: "Ngô Văn Gia", roles: [.pharmacist], practitioner: "H001/DS1", departments: [])
    try DesksTests.take(
      """
      <record author="BS1" authored="2025-10-08T10:00" encounter="E1" id="R3" kind="36/BV2" status="final" version="1">\
      <attestation at="2025-10-08T10:05" by="BS1"/><section code="orders"><narrative>Làm ngay.</narrative>\
      <serviceRequest category="laboratory" code="22.0120.1370" display="Tổng phân tích tế bào máu" priority="stat" \
      system="bhyt-service" time="2025-10-08T10:00"/></section></record>
      <record author="BS1" authored="2025-10-08T11:00" encounter="E1" id="R4" kind="36/BV2" status="final" version="1">\
      <attestation at="2025-10-08T11:05" by="BS1"/><section code="course"><narrative>Của người khác.</narrative></section></record>
      <record author="BS1" authored="2025-10-08T12:00" encounter="E1" id="R4" kind="36/BV2" status="enteredInError" version="2">\
      <attestation at="2025-10-08T12:05" by="BS1"/><reason>nhầm người bệnh</reason>\
      <section code="course"><narrative>Của người khác.</narrative></section></record>
      """, into: hospital)
    return hospital
  }

  private struct Shown: CustomTestStringConvertible, Sendable {
    let screen: String
    let account: String
    let parameters: [String: String]
    let keys: [String]
    /// Of the file; the screen's name when it is the only one of it.
    let name: String
    let isOnWard: Bool

    init(
      _ screen: String, _ account: String, _ parameters: [String: String] = [:], keys: [String] = [], named name: String? = nil,
      onWard isOnWard: Bool = false
    ) {
      (self.screen, self.account, self.parameters, self.keys) = (screen, account, parameters, keys)
      (self.name, self.isOnWard) = (name ?? screen, isOnWard)
    }

    var testDescription: String { name }
  }

  private static let screens: [Shown] = [
    Shown("home", "hoso"), Shown("find", "bs.an", ["text": "nvm"]), Shown("messages", "hoso"), Shown("message", "bs.an", ["to": "hoso"]),
    Shown("quarantine", "hoso"), Shown("batches", "vanhanh", keys: ["2", "enter"]), Shown("reviews", "bs.binh", keys: ["enter"]),
    Shown("identity", "hoso", keys: ["enter"]), Shown("duplicates", "hoso"),
    Shown("merge", "hoso", ["survivor": "1", "merged": "H001/P9"]),
    Shown("retention", "hoso"),
    Shown("audit", "giamsat", ["actor": "bs.an", "action": "send"]), Shown("staff", "chief"),
    Shown("account", "chief", ["account": "bs.an"]), Shown("me", "bs.an"),
    Shown("record", "bs.an", ["record": "H001/R2"], named: "record-preliminary", onWard: true),
    Shown("record", "bs.an", ["record": "H001/R3"], named: "record-final", onWard: true),
    Shown("record", "bs.an", ["record": "H001/R1"], named: "record-amended", onWard: true),
    Shown("record", "bs.an", ["record": "H001/R4"], named: "record-enteredInError", onWard: true),
    Shown("home", "bs.an", named: "home-doctor", onWard: true), Shown("home", "xn.em", named: "home-laboratory", onWard: true),
    Shown("home", "ds.gia", named: "home-pharmacist", onWard: true), Shown("home", "tiepdon", named: "home-registrar", onWard: true),
    Shown("person", "tiepdon", ["patient": "H001/P1"], onWard: true), Shown("orders", "xn.em", onWard: true),
    Shown("ward", "yt.chi", onWard: true),
    Shown("chart", "bs.an", ["patient": "1"], onWard: true),
    Shown("forms", "xn.em", ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"], onWard: true),
    Shown("note", "bs.an", ["encounter": "H001/E1", "form": "prescription"], named: "note-prescription", onWard: true),
  ]

  @Test(arguments: screens)
  private func `a desk is told in three ways`(shown: Shown) throws {
    let hospital = try (shown.isOnWard ? Self.ward : Self.hospital).get()
    let drive = Drive(hospital, as: shown.account, client: "golden", running: ["golden"])
    if shown.screen != "home" { drive.client.jump(to: shown.screen, shown.parameters) }
    for key in shown.keys { drive.keys(key) }
    drive.pause(0)
    let full = drive.lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    let linear = LinearText(station: drive.client.station).lines(drive.client.view)
    let json = try ScreenJSON.text(
      hospital.setup(shown.account, client: "golden:json:1", language: .en), screen: shown.screen, parameters: shown.parameters)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    let text =
      (["80×24", ""] + full + ["", "--linear", ""] + linear + ["", "--json", "", String(decoding: pretty, as: UTF8.self)])
      .joined(separator: "\n") + "\n"
    let name = shown.name
    let file = Self.folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["QUANY_WRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(expected, lines).enumerated().first { $1.0 != $1.1 }
    #expect(expected == lines, "\(name), line \((first?.offset ?? min(expected.count, lines.count)) + 1): \(first?.element.1 ?? "")")
  }
}
