import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// A sandbox of one role with a client in it, at a clock that stands where a recording is.
final class Sandbox {
  let folder: URL
  let store: RecordStore
  let setup: ClientSetup
  let clock: ReplayClock

  static let account = String(cString: getpwuid(getuid()).pointee.pw_name)
  static let binary: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let given = ProcessInfo.processInfo.environment["QUANY_BINARY"] ?? ".build/debug/quany"
    return given.hasPrefix("/") ? given : root.appending(path: given).path
  }()

  init(_ head: Recording.Head) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quany-practice-\(UUID().uuidString)")
    let clock = ReplayClock(head)
    let now: @Sendable () -> Moment = { Moment(seconds: clock.seconds, offset: head.offset) }
    try MakeSandbox(now: now)(in: folder.path, for: head.role, account: Self.account)
    let store = try RecordStore(opening: folder.appending(path: MakeSandbox.database).path)
    let path = folder.path
    let desk = PracticeDesk { words in
      let process = Process()
      process.executableURL = URL(filePath: Sandbox.binary)
      process.arguments = words
      process.currentDirectoryURL = URL(filePath: path)
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return PracticeDesk.Said(output: String(decoding: said, as: UTF8.self), status: process.terminationStatus)
    }
    let code = CodeBox()
    setup = ClientSetup(
      language: head.language, account: Self.account, now: now, ticks: { clock.ticks },
      peer: { try Session(store: store, account: Self.account, origin: "test", now: now) },
      signIn: { name, password in
        try Session.signIn(store: store, account: name, password: password, origin: "test", now: now, secondFactor: { code.read() })
      }, signInAs: nil, code: code, client: "here:1:1", isRunning: { _ in false }, lockMinutes: 0, practice: desk)
    self.clock = clock
    self.store = store
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func session() throws -> Session { try setup.peer() }
}

/// Somebody who does the exercises in the full screen, written down as a recording.
final class Walk: KeyDriven {
  let sandbox: Sandbox
  let client: Client
  private let screen: FullScreen
  private(set) var recording: Recording

  /// 2025-10-09 in Viet Nam.
  static func head(_ role: PracticeRole, _ size: Size = Size(width: 80, height: 24)) -> Recording.Head {
    Recording.Head(role: role, exercises: Practice.version, language: .vi, size: size, seconds: 1_760_000_000, offset: 420)
  }

  init(_ role: PracticeRole, size: Size = Size(width: 80, height: 24)) throws {
    sandbox = try Sandbox(Self.head(role, size))
    recording = Recording(head: Self.head(role, size), events: [])
    client = Client(sandbox.setup, wake: nil)
    screen = FullScreen(client, size: size, depth: .none)
    client.start()
    client.finishWork()
    _ = screen.draw()
  }

  var text: String { screen.draw().lines.joined(separator: "\n") }
  var standing: PracticeStanding? { client.station.practice }

  private func add(_ change: (inout Recording.Event) -> Void) {
    var event = Recording.Event(t: sandbox.clock.ticks)
    change(&event)
    recording.events.append(event)
  }

  @discardableResult
  func keys(_ names: String...) -> Walk {
    for name in names {
      sandbox.clock.set(sandbox.clock.ticks + 60)
      add { $0.key = name }
      client.startDue()
      screen.handle(.key(KeyPress(named: name)!))
      _ = screen.draw()
    }
    return self
  }

  /// Types, and waits until nothing is on its way.
  @discardableResult
  func type(_ text: String) -> Walk {
    for character in text.unicodeScalars { keys(KeyPress(Character(character)).name) }
    return pause()
  }

  @discardableResult
  func pause(_ milliseconds: Int = 1500) -> Walk {
    sandbox.clock.set(sandbox.clock.ticks + milliseconds)
    add { $0.tick = true }
    client.tick()
    let digest = ScreenDigest.of(screen.draw())
    add { $0.screen = digest }
    return self
  }

  /// Goes to a screen by its name.
  @discardableResult
  func go(_ name: String) -> Walk { keys("ctrl-p").type("^\(name)").keys("enter").pause() }

  /// Goes down in the table until the chosen row says `text`.
  @discardableResult
  func row(_ table: String, _ text: String) -> Walk {
    focus(table)
    for _ in 0..<60 {
      let chosen = client.places.last?.lists[table]?.selected ?? 0
      guard let rows = client.view.table(table)?.rows, rows.indices.contains(chosen),
        !rows[chosen].cells.contains(where: { $0 == text || (text.count > 2 && $0.contains(text)) })
      else { break }
      keys("down")
    }
    return self
  }

  /// Fills the open dialog in order; nil leaves a field as it is.
  @discardableResult
  func answer(_ values: String?...) -> Walk {
    guard client.dialog != nil else {
      Issue.record("no dialog is open:\n\(text)")
      return self
    }
    for (index, value) in values.enumerated() {
      if let value { type(value) }
      if index < values.count - 1 { keys("tab") }
    }
    return keys("ctrl-s").pause()
  }
}

extension Walk {
  /// All steps of the role.
  func doAll() {
    pause()
    switch sandbox.recordingRole {
    case .registrar: registrar()
    case .nurse: nurse()
    case .doctor: doctor()
    case .headOfDepartment: head()
    case .recordsOffice: recordsOffice()
    case .pharmacist: pharmacist()
    case .laboratory: laboratory()
    case .operator: operate()
    }
  }

  private func receive(_ name: String, _ kind: String, bed: String? = nil) {
    fill("patient", name).keys("down", "enter").choose("class", kind).fill("why", "đau bụng").fill("department", "K01")
    if let bed { fill("bed", bed) }
    keys("ctrl-s").pause()
  }

  private func registrar() {
    go("find").type("nguyen van mau")
    go("register").fill("name", "Trần Thị Luyện").choose("sex", "female").fill("birthDate", "12/3/1990").keys("ctrl-s").pause()
    go("register").fill("name", "Nguyễn Thị Ánh").choose("sex", "female").fill("birthDate", "3/7/1962").keys("ctrl-s").pause()
    go("admit")
    receive("tran thi luyen", "outpatient")
    go("admit")
    receive("do quang mau", "inpatient", bed: "05")
    fill("bed", "07").keys("ctrl-s").pause()
    go("ward")
  }

  /// Opens the chart of who lies on the ward.
  private func chart(_ name: String) { go("ward").row("places", name).keys("enter").pause() }

  private func attest() { keys("f9").answer(Practice.password) }

  private func nurse() {
    chart("Nguyễn Văn Mẫu")
    keys("v").pause().fill("pulse", "88").fill("temperature", "38,5").fill("pressure", "120/80").fill("breaths", "20").fill(
      "saturation", "96")
    attest()
    keys("t").pause().focus("doses").keys("enter").answer(Practice.password)
    keys("down", "down", "x").answer("người bệnh nôn", Practice.password)
    go("ward").row("places", "07").keys("a").pause()
    receive("do quang mau", "inpatient")
    keys("t").answer(nil, nil, "08")
    chart("Nguyễn Văn Mẫu")
    keys("n").pause().choose("form", "care-2").fill("course", "Người bệnh tỉnh, đỡ sốt.").keys("ctrl-s").pause()
    attest()
  }

  private func doctor() {
    go("find").type("nguyen van mau").keys("enter").pause()
    go("home").row("drafts", "Nguyễn Văn Mẫu").keys("s").answer(Practice.password)
    go("home").focus("results").keys("v").pause()
    chart("Nguyễn Văn Mẫu")
    keys("n").pause().fill("course", "Hết sốt, phổi thông khí tốt.").fill("orders", "Tiếp tục thuốc cũ.")
    attest()
    chart("Nguyễn Văn Mẫu")
    keys("o").pause().fill("order.1.service", "crp").keys("down", "enter").choose("order.1.priority", "urgent")
    attest()
    chart("Nguyễn Văn Mẫu")
    keys("d").pause().fill("rx.1.drug", "cef").keys("down", "enter").fill("rx.1.dose", "1 lọ").choose("rx.1.route", "IV")
    fill("rx.1.times", "1").fill("rx.1.days", "5").fill(warning, "đã thử phản ứng, âm tính")
    attest()
    go("ward").row("places", "Nguyễn Văn Mẫu").keys("e").pause().keys("d").keys("ctrl-u").answer("J18.9")
    sheet(of: "Nguyễn Văn Mẫu").keys("a").answer("Ăn được.", "ghi thiếu", Practice.password)
    sheet(of: "Nguyễn Văn Mẫu").keys("m").pause().fill("course", "Hết sốt, phổi hết ran.").keys("ctrl-s").answer(
      "ghi nhầm", Practice.password)
    sheet(of: "Nguyễn Thị Ánh").keys("x").answer("nhầm người bệnh", Practice.password)
    chart("Nguyễn Thị Ánh")
    form("referral").keys("f6").fill("destination", "Bệnh viện tuyến trên").choose("why", "1").fill("history", "Đau thượng vị bốn ngày.")
    fill("transport", "xe cứu thương")
    attest()
    chart("Nguyễn Văn Mẫu")
    form("discharge").keys("f6").fill("treatment", "Kháng sinh năm ngày.")
    attest()
    go("ward").row("places", "Nguyễn Văn Mẫu").keys("e").pause().keys("x").answer(nil, "đỡ")
  }

  /// The field that answers the first warning of a prescription.
  private var warning: String { client.view.fields.first { $0.id.hasPrefix("ack:") }?.id ?? "no warning" }

  /// The latest treatment sheet of who lies on the ward.
  private func sheet(of name: String) -> Walk {
    chart(name)
    return row("timeline", "Tờ điều trị").keys("enter").pause()
  }

  private func form(_ code: String) -> Walk {
    keys("b").pause()
    return fill("text", FormList.named(code).map { client.station.say($0.name) } ?? code).keys("enter").pause()
  }

  private func head() {
    // The one that was written later stands first.
    go("home").focus("cosign").keys("down", "enter").pause().keys("k").answer(Practice.password)
    go("home").focus("cosign").keys("enter").pause().keys("x").answer("nhầm người bệnh", Practice.password)
    go("ward")
    go("coverage")
    go("reviews").keys("y").answer("cấp cứu thật")
    go("retention").focus("proposals").keys("y").answer(Practice.password)
  }

  private func recordsOffice() {
    go("quarantine").row("entries", "#1").keys("enter").pause().keys("d").answer("bệnh viện gửi lại sau")
    row("entries", "#2").keys("t").pause()
    go("find").type("hoang thi lan").keys("down", "enter").pause().keys("right", "right", "right").answer(nil, "xin bản tóm tắt")
    go("duplicates").keys("enter").pause().keys("ctrl-s").answer("đăng ký hai lần")
    go("retention").keys("n").answer(nil, "H000/P2", "khiếu nại")
    focus("due").keys("p").answer("15/QĐ-BV", "hết thời hạn", Practice.password)
    go("coverage")
  }

  private func pharmacist() {
    go("find").type("nguyen van mau").keys("enter").pause()
    keys("n").pause().fill("course", "Dị ứng penicilin: tránh nhóm beta-lactam.")
    attest()
    message("Nhờ bác sĩ xem lại kháng sinh.")
    command("quany terminology import thuoc.csv --system drugs --db practice.qydb")
  }

  private func laboratory() {
    go("orders").keys("enter").pause().fill("report.1.conclusion", "Bạch cầu tăng.").fill("result.1.test", "wbc")
    fill("result.1.value", "12,5")
    attest()
    go("find").type("nguyen van mau").keys("enter").pause()
    row("timeline", "Phiếu xét nghiệm").keys("enter").pause().keys("m").pause()
    fill("result.1.value", "11,5").keys("ctrl-s").answer("máy đếm sai", Practice.password)
    go("find").type("nguyen van mau").keys("enter").pause()
    message("Đã sửa kết quả công thức máu.")
    go("ward")
  }

  /// Writes to the colleague about whose chart is open.
  private func message(_ text: String) {
    keys("w").pause().fill("to", "practice.giang").focus("text").type(text).keys("ctrl-s").pause()
  }

  private func operate() {
    command("quany verify --db practice.qydb")
    command("quany register import --db practice.qydb register")
    command("quany import --db practice.qydb incoming.xml")
    go("quarantine").keys("enter").pause()
    command("quany import --db practice.qydb incoming.xml")
    command("quany import --db practice.qydb missing.xml")
    command("quany quarantine retry 2 --db practice.qydb")
    go("coverage")
    command("quany export --db practice.qydb --all --out exported")
  }

  private func command(_ line: String) { go("practice").fill("command", line).keys("enter").pause() }
}

extension Sandbox {
  var recordingRole: PracticeRole { (try? Practice(session()).standing().role) ?? .nurse }
}
