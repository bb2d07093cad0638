import ClinicalModel
import Foundation
import RecordStore
import Rollout
import SampleGenerator
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// A data centre with twelve fictional hospitals and some months of their records.
final class Centre: Sendable {
  let folder: URL
  let store: RecordStore
  /// 2025-10-20 in Viet Nam.
  static let now = Moment(seconds: 1_760_925_600, offset: 420)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-centre-\(UUID().uuidString)")
    let path = folder.appending(path: "national.qydb").path
    let months = try YearMonth(iso: "2025-01")...YearMonth(iso: "2025-09")
    _ = try GenerateSamples()(
      .init(hospitals: 12, size: .encounters(9), seed: 2025, months: months, until: CivilDate(iso: "2025-10-15")), to: folder.path)
    try CreateDatabase(now: { Self.now })(at: path, for: .dataCentre, name: "Trung tâm", account: "chief", roles: [.operator])
    store = try RecordStore(opening: path)
    let session = try Session(store: store, account: "chief", origin: "test", now: { Self.now })
    guard case .kept = try ImportRegister(session)([folder.appending(path: "register").path]) else { throw CancellationError() }
    _ = try ImportBatch(session)(ImportSources([folder.appending(path: "batches").path]), elapsed: { 0 })
    try ManageStaff(session).add("xem", name: "Trưởng khoa", roles: [.headOfDepartment], practitioner: nil, departments: [])
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func session(_ account: String) throws -> Session {
    try Session(store: store, account: account, origin: "test", now: { Self.now })
  }

  func setup(_ account: String, language: Language = .vi) -> ClientSetup {
    ClientSetup(
      language: language, account: account, now: { Self.now }, ticks: { 0 }, peer: { try self.session(account) },
      signIn: { _, _ in try self.session(account) }, signInAs: nil, code: CodeBox(), client: "here:1:1", isRunning: { _ in false },
      lockMinutes: 0)
  }

  /// Made once: it is only read by most tests.
  static let shared = Result { try Centre() }
}

/// The full screen of somebody at the data centre.
private final class Desk: KeyDriven {
  let client: Client
  let screen: FullScreen

  init(_ centre: Centre, as account: String = "chief", size: Size = Size(width: 80, height: 24), language: Language = .vi) {
    client = Client(centre.setup(account, language: language), wake: nil)
    screen = FullScreen(client, size: size, depth: .none)
    client.start()
    client.finishWork()
  }

  @discardableResult
  func keys(_ names: String...) -> Desk {
    for name in names {
      screen.handle(.key(KeyPress(named: name)!))
      _ = screen.draw()
    }
    return self
  }

  @discardableResult
  func type(_ text: String) -> Desk {
    for character in text.unicodeScalars { screen.handle(.key(KeyPress(Character(character)))) }
    return self
  }

  @discardableResult
  func go(_ name: String) -> Desk { keys("ctrl-p").type("^" + name).keys("enter") }

  /// Goes down in the table to the row of this id.
  @discardableResult
  func row(_ table: String, _ id: String) -> Desk {
    focus(table)
    let index = client.view.table(table)?.rows.firstIndex { $0.id == id }
    #expect(index != nil, "\(id):\n\(text)")
    for _ in 0..<(index ?? 0) { keys("down") }
    return self
  }

  var lines: [String] { screen.draw().lines }
  var text: String { lines.joined(separator: "\n") }
}

/// The report and the register in the client.
@Suite(.serialized) struct RolloutScreenTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// With `QUANY_RECORD=1` the file is written anew.
  static func expect(_ lines: [String], like name: String) throws {
    let file = golden.appending(path: name + ".txt")
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["QUANY_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(name):\n\(text)")
  }

  @Test(arguments: [(80, 24), (200, 60)])
  func `the report's screens are as they were looked at`(width: Int, height: Int) throws {
    let centre = try Centre.shared.get()
    let size = Size(width: width, height: height)
    for (screen, parameters) in [
      ("coverage", [:]), ("coverage-exceptions", [:]), ("coverage-unit", ["by": "command", "group": "Bộ Quốc phòng"]),
      ("coverage-unit", ["hospital": "H001"]),
      ("coverage-figure", ["cell": "demonstrated"]), ("coverage-view", ["view": "readiness"]), ("hospitals", [:]),
      ("hospital", ["hospital": "H005"]), ("register-edit", ["act": "change", "hospital": "H005"]),
    ] as [(String, [String: String])] {
      let desk = Desk(centre, size: size)
      desk.client.jump(to: screen, parameters)
      let name = ([screen] + parameters.sorted { $0.key < $1.key }.map(\.value)).joined(separator: "-").filter { $0.isASCII && $0 != " " }
      try Self.expect(desk.lines, like: "\(name)-\(width)x\(height)")
      #expect(desk.lines.allSatisfy { TextWidth.of($0) <= width })
    }
  }

  @Test func `from the whole down to the encounters of a month by Enter alone`() throws {
    let desk = Desk(try Centre.shared.get(), size: Size(width: 120, height: 40))
    desk.keys("c")
    #expect(desk.text.contains("Báo cáo triển khai") && desk.text.contains("Đã công bố") && desk.text.contains("█"), "\(desk.text)")
    desk.row("groups", "Bộ Quốc phòng").keys("enter")
    #expect(desk.lines[0].contains("Đầu mối"), "\(desk.text)")
    desk.focus("hospitals").keys("enter")
    #expect(desk.lines[0].contains("Bệnh viện") && desk.text.contains("Các khoa"), "\(desk.text)")
    desk.focus("departments").keys("enter")
    #expect(desk.lines[0].contains("Khoa") && desk.text.contains("09/2025"))
    desk.keys("esc").focus("months").keys("enter")
    #expect(desk.lines[0].contains("Giải thích"), "\(desk.text)")
    desk.keys("l")
    #expect(desk.text.contains("/E") && desk.text.contains("đợt"), "\(desk.text)")
  }

  @Test func `figures of the screen are those of the report, and a figure's parts add up to it`() throws {
    let centre = try Centre.shared.get()
    let report = try BuildCoverageReport(centre.session("chief"))(asOf: nil, by: [.command])
    let view = try #require(Self.view(centre, "coverage", [:]))
    let figures = try #require(view.table("figures"))
    for row in figures.rows {
      let figure = report[try #require(Figure.Key(rawValue: row.id))]
      #expect(row.cells[3] == figure.percent(.vi) && row.cells[1].count == 20)
      let parts = try #require(Self.view(centre, "coverage-figure", ["cell": row.id])?.table("parts"))
      let counted = parts.rows.filter { $0.cells[5] == "có" }
      #expect(counted.reduce(0) { $0 + (Int($1.cells[3].filter(\.isNumber)) ?? 0) } == figure.ratio.numerator, "\(row.id)")
      #expect(parts.rows.count == figure.parts.count)
    }
    let commands = try #require(view.table("groups"))
    #expect(commands.rows.reduce(0) { $0 + (Int($1.cells[2]) ?? 0) } == report.hospitals.count)
  }

  private static func view(_ centre: Centre, _ screen: String, _ parameters: [String: String]) -> ScreenView? {
    let client = Client(centre.setup("chief"), wake: nil)
    client.start()
    guard client.jump(to: screen, parameters) else { return nil }
    client.settle()
    return client.view
  }

  @Test func `the register is changed, split and added to in the client, each with its reason in the audit`() throws {
    let centre = try Centre()
    let desk = Desk(centre, size: Size(width: 120, height: 50))
    desk.keys("g").focus("hospitals")
    #expect(desk.text.contains("Danh bạ bệnh viện") && desk.text.contains("H001"))
    desk.keys("enter", "c")
    #expect(desk.lines[0].contains("Sửa danh bạ: Sự kiện"), "\(desk.text)")
    desk.fill("on", "1/10/2025").fill("beds", "777").fill("reason", "88/QĐ-BQP").keys("ctrl-s")
    #expect(desk.text.contains("Đã ghi phiên bản 2") && desk.text.contains("777"), "\(desk.text)")
    // What the rules refuse stands at the field, and what was typed stays.
    desk.keys("m").choose("kind", "his").fill("date", "2025-13-99").fill("document", "12/QĐ").fill("signer", "Giám đốc").fill(
      "reason", "12/QĐ"
    ).keys("ctrl-s")
    #expect(desk.text.contains("✗") && desk.text.contains("12/QĐ"), "\(desk.text)")
    desk.fill("date", "2/10/2025").keys("ctrl-s")
    #expect(desk.text.contains("Đã ghi phiên bản 3"), "\(desk.text)")
    desk.keys("s").fill("into", "H041").fill("on", "5/10/2025").fill("name", "Bệnh viện Quân y Mô phỏng 041").fill("beds", "100")
    desk.fill("departments", "2").fill("reason", "90/QĐ-BQP").keys("ctrl-s")
    #expect(desk.text.contains("Đã ghi phiên bản 4"), "\(desk.text)")
    // A row that is there: the milestone gets an end.
    let milestone = try #require(desk.client.view.table("milestones")?.rows.first { $0.cells.contains("02/10/2025") }?.id)
    desk.row("milestones", milestone).keys("enter").fill("validTo", "10/10/2025").fill("reason", "thu hồi 91/QĐ").keys("ctrl-s")
    #expect(desk.text.contains("Đã ghi phiên bản 5"), "\(desk.text)")
    let register = ImportRegister(try centre.session("chief"))
    #expect(try register.hospitals(on: CivilDate(iso: "2025-10-06")).contains { $0.code.rawValue == "H041" && $0.beds == 100 })
    #expect(try register.rows(of: FacilityCode("H001")!)[.hospitals]?.last?["beds"] == "677")
    #expect(try register.history().map(\.source).dropFirst().allSatisfy { $0.contains("QĐ") })
    let rows = try ReadAudit(centre.session("chief"))(AuditFilter(action: "edit"), limit: 10)
    #expect(rows.count == 4 && rows.allSatisfy { $0.entity == "register" && $0.detail.contains("QĐ") })
    desk.go("register-history")
    #expect(desk.text.contains("split H001 H041") && desk.text.contains("90/QĐ-BQP"), "\(desk.text)")
  }

  @Test func `at 80×24 the table that has the keys is as tall as the room`() throws {
    let desk = Desk(try Centre.shared.get())
    desk.go("coverage")
    let view = desk.client.view
    for table in ["exceptions", "figures", "groups"] {
      let shown = try #require(view.table(table))
      while desk.client.places.last?.focus != table { desk.keys("tab") }
      let least = min(shown.rows.count, 12)
      let seen = shown.rows.count { row in desk.text.contains(row.cells[0].prefix(9)) }
      #expect(seen >= least, "\(table): \(seen) of \(shown.rows.count)\n\(desk.text)")
    }
  }

  @Test func `who edits what somebody else has changed meanwhile loses nothing of theirs`() throws {
    let centre = try Centre()
    let (one, other) = (Desk(centre, size: Size(width: 120, height: 50)), Desk(centre, size: Size(width: 120, height: 50)))
    for desk in [one, other] { desk.client.jump(to: "register-edit", ["act": "change", "hospital": "H005"]) }
    one.fill("on", "1/10/2025").fill("beds", "500").fill("reason", "1/QĐ").keys("ctrl-s")
    other.fill("on", "2/10/2025").fill("departments", "9").fill("reason", "2/QĐ").keys("ctrl-s")
    let last = try ImportRegister(centre.session("chief")).rows(of: FacilityCode("H005")!)[.hospitals]?.last
    #expect(last?["beds"] == "500" && last?["departments"] == "9", "\(other.text)")
  }

  @Test func `a month is closed and opened again with a reason, and its digest is held against what was kept`() throws {
    let centre = try Centre()
    let desk = Desk(centre, size: Size(width: 120, height: 30))
    desk.go("periods").keys("c", "enter", "enter")
    #expect(desk.text.contains("khóa") && desk.text.contains("09/2025"), "\(desk.text)")
    desk.keys("enter")
    #expect(desk.text.contains("Còn nguyên"), "\(desk.text)")
    desk.keys("o", "enter").type("gửi muộn").keys("enter", "enter")
    #expect(desk.text.contains("MỞ LẠI") && desk.text.contains("gửi muộn"), "\(desk.text)")
  }

  @Test func `a period is closed as of the day that was looked at, the next month first, and its report is a key away`() throws {
    let centre = try Centre()
    let desk = Desk(centre, size: Size(width: 120, height: 30))
    let close = ClosePeriod(try centre.session("chief"))
    _ = try close.close(YearMonth(iso: "2025-06"), asOf: CivilDate(iso: "2025-07-12"))
    desk.go("coverage").keys("d").type("12/8/2025").keys("enter", "p", "c")
    let form = desk.client.dialog?.form
    #expect(form?.text(of: "month") == "07/2025" && form?.text(of: "day") == "12/08/2025", "\(desk.text)")
    desk.keys("enter", "enter")
    #expect(try close.history().last.map { "\($0.month?.description ?? "") \($0.asOf)" } == "2025-07 2025-08-12", "\(desk.text)")
    desk.keys("v")
    #expect(desk.lines[0].contains("Báo cáo triển khai") && desk.text.contains("Tính đến  12/08/2025"), "\(desk.text)")
  }

  @Test func `who only reads sees the report and no way to change it`() throws {
    let desk = Desk(try Centre.shared.get(), as: "xem", size: Size(width: 120, height: 40))
    desk.keys("c", "b")
    #expect(desk.text.contains("Danh bạ bệnh viện"), "\(desk.text)")
    desk.focus("hospitals").keys("enter")
    #expect(desk.lines[0].contains("Bệnh viện") && !desk.text.contains("Tách bệnh viện"))
    desk.go("register-edit")
    desk.client.jump(to: "register-edit", ["act": "change", "hospital": "H005"])
    #expect(desk.text.contains("QY-ACC-0002"), "\(desk.text)")
  }

  @Test func `in lines and as JSON the report says the same`() throws {
    let centre = try Centre.shared.get()
    var rest: ArraySlice<String> = ["c", "x", "q"]
    var output: [String] = []
    LinearRun(centre.setup("chief", language: .en), read: { _, _ in rest.popFirst() }, write: { output.append($0) }).run()
    #expect(
      output.contains { $0.hasPrefix("Screen: Rollout coverage") } && output.contains { $0.hasPrefix("Screen: Exceptions") }, "\(output)")
    let json = try ScreenJSON.text(centre.setup("chief"), screen: "coverage", parameters: ["as-of": "2025-09-30"])
    #expect(json.contains("30/09/2025") && json.contains("\"figures\""))
  }
}
