import ClinicalModel
import Foundation
import RecordStore
import Synchronization
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// A small hospital with a clock that the test turns: two patients on two wards, a doctor, a nurse, a head, a registrar, an operator.
final class Hospital: Sendable {
  let folder: URL
  let store: RecordStore
  private let seconds = Mutex<Int64>(1_760_000_000)
  private let milliseconds = Mutex(0)
  static let password = "mat-khau-1"

  /// A copy of one that is made once: passwords are slow to make by design.
  init() throws {
    folder = try Self.newFolder()
    let path = folder.appending(path: "h001.qydb")
    try Self.first.get().write(to: path)
    store = try RecordStore(opening: path.path)
  }

  private static func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-client-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static let first = Result {
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "h001.qydb")
    let start = Moment(seconds: 1_760_000_000, offset: 420)
    try CreateDatabase(now: { start })(
      at: path.path, for: .hospital(FacilityCode("H001")!), name: nil, account: "chief", roles: [.operator])
    let store = try RecordStore(opening: path.path)
    func session(_ account: String) throws -> Session { try Session(store: store, account: account, origin: "test", now: { start }) }
    try Data(batch.utf8).write(to: folder.appending(path: "b.xml"))
    let taken = try ImportBatch(session("chief"))(ImportSources([folder.appending(path: "b.xml").path]), elapsed: { 0 })
    precondition(taken.accepted == taken.read, "the sample is accepted")
    let staff = ManageStaff(try session("chief"))
    try staff.add("bs.an", name: "Trần Văn An", roles: [.doctor], practitioner: "H001/BS1", departments: ["H001/K01"])
    try staff.add("bs.binh", name: "Lê Thị Bình", roles: [.headOfDepartment], practitioner: "H001/BS2", departments: ["H001/K01"])
    try staff.add("yt.chi", name: "Phạm Thị Chi", roles: [.nurse], practitioner: "H001/YT1", departments: ["H001/K02"])
    try staff.add("tiepdon", name: "Hoàng Văn Dũng", roles: [.registrar], practitioner: nil, departments: [])
    for account in ["bs.an", "bs.binh", "yt.chi"] { try ManageStaff(session(account)).setPassword(password, of: nil, old: nil) }
    try store.closeForGood()
    return try Data(contentsOf: path)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var now: Moment { Moment(seconds: seconds.withLock(\.self), offset: 420) }
  var ticks: Int { milliseconds.withLock(\.self) }

  func pass(milliseconds duration: Int) {
    milliseconds.withLock { $0 += duration }
    seconds.withLock { $0 += Int64(duration / 1000) }
  }

  func session(_ account: String) throws -> Session {
    try Session(store: store, account: account, origin: "test", now: { self.now })
  }

  func setup(_ account: String, client: String = "here:1:1", running: Set<String> = [], language: Language = .vi) -> ClientSetup {
    let code = CodeBox()
    return ClientSetup(
      language: language, account: account, now: { self.now }, ticks: { self.ticks },
      peer: { try Session(store: self.store, account: account, origin: "test", now: { self.now }, secondFactor: { code.read() }) },
      signIn: { name, password in
        try Session.signIn(
          store: self.store, account: name, password: password, origin: "test", now: { self.now }, secondFactor: { code.read() })
      }, signInAs: nil, code: code, client: client, isRunning: { running.contains($0) }, lockMinutes: 10)
  }

  /// 2025-10-09 in Viet Nam. Everybody in it is made up.
  static let batch = """
    <?xml version="1.0" encoding="UTF-8"?>
    <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
    \(patient("P1", "Nguyễn Văn Mẫu", "male"))\(patient("P2", "Nguyễn Thị Ánh", "female"))\(patient("P3", "Đỗ Quang Mẫu", "male"))
    \(stay("E1", of: "P1", on: "K01", bed: "05", from: "2025-10-05T08:00", to: nil))
    \(stay("E2", of: "P2", on: "K02", bed: "12", from: "2025-10-06T08:00", to: nil))
    \(stay("E3", of: "P3", on: "K02", bed: "01", from: "2025-03-01T08:00", to: "2025-03-09T10:00"))
    <record author="BS1" authored="2025-10-06T09:00" encounter="E1" id="R1" kind="36/BV2" status="final" version="1">\
    <attestation at="2025-10-06T09:05" by="BS1"/><section code="history"><narrative>Ho khan ba ngày, sốt nhẹ.</narrative></section></record>
    <record author="BS1" authored="2025-10-07T09:00" encounter="E1" id="R1" kind="36/BV2" status="amended" version="2">\
    <attestation at="2025-10-07T09:05" by="BS1"/><reason>nhầm ngày</reason>\
    <section code="history"><narrative>Ho khan bốn ngày, sốt nhẹ.</narrative></section></record>
    <record author="BS1" authored="2025-10-08T09:00" encounter="E1" id="R2" kind="36/BV2" status="preliminary" version="1">\
    <section code="course"><narrative>Đỡ ho, hết sốt.</narrative></section></record>
    </batch>
    """

  private static func patient(_ id: String, _ name: String, _ sex: String) -> String {
    "<patient birthDate=\"198\(id.last!)-01-15\" id=\"\(id)\" sex=\"\(sex)\"><name use=\"official\">\(name)</name></patient>\n"
  }

  private static func stay(_ id: String, of patient: String, on ward: String, bed: String, from start: String, to end: String?) -> String {
    let closing = end.map { " end=\"\($0)\"" } ?? ""
    return "<encounter class=\"inpatient\"\(closing) id=\"\(id)\" patient=\"\(patient)\" start=\"\(start)\" "
      + "status=\"\(end == nil ? "inProgress" : "finished")\"><stay bed=\"\(bed)\" department=\"\(ward)\"\(closing) start=\"\(start)\"/>"
      + "<participant practitioner=\"BS1\" role=\"attender\"/><diagnosis code=\"J06.9\" role=\"main\" system=\"icd10\"/>"
      + (end == nil ? "" : "<disposition discharge=\"1\" outcome=\"2\"/>") + "</encounter>\n"
  }
}

/// The full screen as a person has it: keys in, what a terminal shows out.
final class Drive {
  let hospital: Hospital
  let client: Client
  let screen: FullScreen
  private var renderer: Renderer
  private var terminal: VirtualTerminal

  init(
    _ hospital: Hospital, as account: String, client name: String = "here:1:1", running: Set<String> = [],
    size: Size = Size(width: 80, height: 24),
    language: Language = .vi
  ) {
    self.hospital = hospital
    client = Client(hospital.setup(account, client: name, running: running, language: language), wake: nil)
    screen = FullScreen(client, size: size, depth: .none)
    renderer = Renderer(depth: .none)
    terminal = VirtualTerminal(size: size)
    client.start()
    client.finishWork()
  }

  /// Somebody draws the window's corner.
  func resize(_ size: Size) {
    screen.resize(size)
    terminal = VirtualTerminal(size: size)
    renderer.invalidate()
  }

  /// Where the cursor stands.
  var place: (column: Int, row: Int)? { screen.draw().cursor }

  /// Presses keys by their names.
  @discardableResult
  func keys(_ names: String...) -> Drive {
    for name in names {
      guard let key = KeyPress(named: name) else {
        Testing.Issue.record("no key is called \(name)")
        continue
      }
      screen.handle(.key(key))
      // Nobody presses a key without having seen what the one before did.
      _ = screen.draw()
    }
    return self
  }

  /// Types text, a scalar at a time as a terminal sends it, and pauses as people do.
  @discardableResult
  func type(_ text: String) -> Drive {
    for scalar in text.unicodeScalars { screen.handle(.key(scalar == "\n" ? KeyPress(.enter) : KeyPress(Character(scalar)))) }
    pause()
    return self
  }

  func pause(_ milliseconds: Int = 500) {
    hospital.pass(milliseconds: milliseconds)
    client.tick()
  }

  /// What the terminal shows, played from the bytes that were sent.
  var lines: [String] {
    terminal.play(renderer.render(screen.draw()))
    return terminal.lines
  }

  var text: String { lines.joined(separator: "\n") }
}

/// The linear mode with its lines typed ahead.
func converse(
  _ hospital: Hospital, as account: String, signingInAs named: String? = nil, language: Language = .vi, rowsAtOnce: Int? = nil,
  _ input: [String]
) -> [String] {
  var setup = hospital.setup(account, language: language)
  setup.signInAs = named
  var rest = input[...]
  var output: [String] = []
  LinearRun(
    setup, rowsAtOnce: rowsAtOnce,
    read: { prompt, isSecret in
      // What is secret is not seen as it is typed.
      output.append(prompt + (rest.first.map { isSecret ? "" : $0 } ?? "<end>"))
      return rest.popFirst()
    }, write: { output.append($0) }
  ).run()
  return output
}

extension ScreenJSON {
  static func text(_ setup: ClientSetup, screen name: String, parameters: [String: String]) throws -> String {
    try shown(setup, screen: name, parameters: parameters).text
  }
}
