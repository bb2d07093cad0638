import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Every screen in both languages, told in full, in lines and as JSON: the same is in all of them.
struct ModesTests {
  /// A hospital with something on every screen.
  private static let hospital = Result { () throws(any Error) -> Hospital in
    let hospital = try DesksTests.hospital()
    try DesksTests.take(DesksTests.person("Q1", "Lê Văn Gốc", "1970-05-05", "001070000001"), into: hospital)
    try DesksTests.take(DesksTests.person("Q2", "Phạm Đình Khác", "1970-06-06", "001070000001"), into: hospital)
    try DesksTests.take(
      "<patient birthDate=\"1981-01-15\" id=\"P9\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>", into: hospital)
    try DesksTests.take(DesksTests.longPast, into: hospital)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    _ = try ImportRegister(hospital.session("vanhanh"))([root.appending(path: "SampleData/register").path])
    _ = try BreakGlass(hospital.session("yt.chi"))("H001/P1", reason: "ngừng tim")
    _ = try KeepMessages(hospital.session("bs.an")).send("Nhờ tìm hồ sơ cũ.\nCảm ơn.", to: ["hoso", "bs.binh"], patient: "H001/P1")
    let retention = KeepRetention(try hospital.session("hoso"))
    _ = try retention.hold(.patient(try retention.patient("H001/P2")), reason: "tòa án yêu cầu")
    _ = try retention.propose(
      Encounter.ID("E9")!, of: FacilityCode("H001")!, decision: "15/QĐ-BV", reason: "hết hạn", password: Hospital.password)
    try FormTests.allergy(hospital)
    let time = hospital.now.civil
    let drug = Coding(.drug, "40.30", display: "Paracetamol 500mg")
    try FormTests.signed(
      hospital, "RX",
      [
        .medicationRequest(
          MedicationRequest(
            medication: drug, time: time, dose: Quantity(DecimalNumber(significand: 1), "viên"), route: "PO", timesPerDay: 3, days: 2)),
        .serviceRequest(
          ServiceRequest(coding: Coding(.service, "22.1", display: "Công thức máu"), category: .laboratory, priority: .urgent, time: time)),
        .observation(
          Observation(
            coding: Coding(.loinc, "8310-5", display: "Nhiệt độ"), time: time,
            value: .quantity(Quantity(DecimalNumber(significand: 385, scale: 1), "Cel")))),
      ])
    hospital.pass(milliseconds: 3_600_000)
    return hospital
  }

  struct Shown: CustomTestStringConvertible, Sendable {
    let screen: String
    let account: String
    let parameters: [String: String]

    init(_ screen: String, _ account: String, _ parameters: [String: String] = [:]) {
      (self.screen, self.account, self.parameters) = (screen, account, parameters)
    }

    var testDescription: String { screen + (parameters["form"].map { " " + $0 } ?? "") }
  }

  private static let encounter = ["encounter": "H001/E1", "subject": "Nguyễn Văn Mẫu"]

  static let screens: [Shown] =
    [
      Shown("home", "bs.an"), Shown("home", "hoso"), Shown("home", "bs.binh"), Shown("find", "bs.an", ["text": "mau"]),
      Shown("chart", "bs.an", ["patient": "1"]), Shown("record", "bs.an", ["record": "H001/R1"]), Shown("forms", "bs.an", encounter),
      Shown("medication", "bs.an", encounter), Shown("daysheet", "bs.an", encounter), Shown("daysheet", "yt.chi"),
      Shown("course", "bs.an", encounter), Shown("trends", "bs.an", ["patient": "1"]),
      Shown("orders", "bs.an"), Shown("round", "bs.an"), Shown("register", "tiepdon"), Shown("person", "tiepdon", ["patient": "H001/P1"]),
      Shown("ward", "bs.binh"), Shown("admit", "tiepdon"), Shown("appointments", "tiepdon"), Shown("incomplete", "hoso"),
      Shown("encounter", "bs.an", encounter), Shown("messages", "hoso"), Shown("message", "bs.an", ["to": "hoso"]),
      Shown("quarantine", "hoso"), Shown("batches", "vanhanh"), Shown("reviews", "bs.binh"), Shown("identity", "hoso"),
      Shown("duplicates", "hoso"), Shown("merge", "hoso", ["survivor": "1", "merged": "H001/P9"]), Shown("retention", "hoso"),
      Shown("audit", "giamsat", ["actor": "bs.an", "action": "send"]), Shown("staff", "chief"),
      Shown("account", "chief", ["account": "bs.an"]), Shown("me", "bs.an"), Shown("coverage", "vanhanh"),
      Shown("coverage-exceptions", "vanhanh"), Shown("coverage-view", "vanhanh", ["view": "readiness"]),
      Shown("coverage-unit", "vanhanh", ["hospital": "H001"]), Shown("coverage-figure", "vanhanh", ["figure": "demonstrated"]),
      Shown("hospitals", "vanhanh"), Shown("hospital", "vanhanh", ["hospital": "H001"]), Shown("register-history", "vanhanh"),
      Shown("register-edit", "vanhanh", ["hospital": "H001"]), Shown("periods", "vanhanh"),
    ]
    + ["progress", "vitals", "prescription", "orders", "16/BV2", "referral", "discharge", "health-examination"].map { form in
      Shown("note", "bs.an", encounter.merging(["form": form]) { first, _ in first })
    }

  /// Who stands at a door sees nothing else; a sandbox has its own tests.
  private static let elsewhere: Set<String> = ["sign-in", "first-password", "practice"]

  @Test func `no screen is left out`() {
    let shown = Set(Self.screens.map(\.screen))
    for route in ScreenList.all.map({ $0.route }) {
      #expect(shown.contains(route.name) || Self.elsewhere.contains(route.name), "\(route.name)")
    }
  }

  @Test(arguments: screens, [Language.vi, .en])
  func `a screen tells the same in full, in lines and as JSON`(shown: Shown, language: Language) throws {
    let hospital = try Self.hospital.get()
    let client = Client(hospital.setup(shown.account, client: "modes", running: ["modes"], language: language), wake: nil)
    let screen = FullScreen(client, size: Size(width: 600, height: 900), depth: .none)
    try client.signedIn(hospital.session(shown.account), restoring: false)
    client.settle()
    if shown.screen != "home" { try client.open(shown.screen, shown.parameters) }
    client.settle()
    let (view, station) = (client.view, client.station)
    #expect(client.notice?.tone != .bad, "\(client.notice?.text ?? "")")
    let linear = LinearText(station: station)
    let lines = linear.lines(view)
    let words = Self.words(lines.joined(separator: " ") + " " + station.who.joined(separator: " "))
    // Full: whatever is drawn between the bar and the keys is said in lines.
    let drawn = screen.draw().lines
    let footer = drawn.lastIndex { $0.contains("Ctrl-P") } ?? drawn.count
    let keys = Self.words(view.actions.map(\.title).joined(separator: " "))
    let body = drawn[1..<footer].filter { line in
      !view.actions.contains { line.contains($0.title) && line.contains("  ") && line.hasPrefix(" Enter") }
    }
    let unsaid = Self.words(body.joined(separator: " ")).subtracting(words).subtracting(keys).subtracting(Self.hints(view))
    #expect(unsaid.isEmpty, "only in full: \(unsaid.sorted())\n\(lines.joined(separator: "\n"))")
    // And each thing of the screen is in lines and drawn.
    let text = Self.squeezed(drawn.joined())
    let json = try ScreenJSON.text(
      hospital.setup(shown.account, client: "modes:json", language: language), screen: shown.screen, parameters: shown.parameters)
    let strings = Self.strings(try JSONSerialization.jsonObject(with: Data(json.utf8)))
    for value in Self.values(view.blocks, linear) {
      #expect(lines.contains { $0.contains(linear.spoken(value)) || $0.contains(value.trimmed) }, "not in lines: \(value)")
      #expect(strings.contains { $0.contains(value) }, "not in JSON: \(value)")
      #expect(text.contains(Self.squeezed(value)), "not drawn: \(value)")
    }
    for action in view.actions {
      // What Enter does with a row is said by the numbers of the rows; what is for rows is not offered where there are none.
      let rows = action.table.map { view.table($0)?.rows.count ?? 0 }
      let said = rows == nil || action.key != "enter" ? "\(action.key) \(linear.spoken(action.title))" : linear.spoken(action.title)
      #expect(rows == 0 || lines.last?.contains(said) == true, "\(action.key)")
      #expect(strings.contains(action.title) && strings.contains(action.key), "\(action.key)")
    }
    // Nothing is drawn in lines.
    for line in lines {
      let signs = line.unicodeScalars.filter { Self.isDrawing($0) }
      #expect(signs.isEmpty, "\(line)")
    }
    #expect(strings.isSuperset(of: station.who))
  }

  @Test(arguments: screens)
  func `the language is switched and the window changes its size on every screen, and what was typed stays`(shown: Shown) throws {
    let hospital = try Self.hospital.get()
    let client = Client(hospital.setup(shown.account, client: "modes", running: ["modes"]), wake: nil)
    let screen = FullScreen(client, size: Size(width: 80, height: 24), depth: .none)
    try client.signedIn(hospital.session(shown.account), restoring: false)
    client.settle()
    if shown.screen != "home" { try client.open(shown.screen, shown.parameters) }
    client.settle()
    for field in client.view.fields where [.line, .text].contains(field.kind) { client.typed(field.id, "Đặng \(field.id) 1") }
    let typed = client.view.fields.map { [$0.id, $0.value] }
    for size in [(1, 1), (2, 500), (500, 1), (40, 10), (39, 9), (500, 200), (80, 24)].map({ Size(width: $0.0, height: $0.1) }) {
      screen.resize(size)
      #expect(screen.draw().size == size)
      screen.handle(.key(KeyPress(.function(2))))
      #expect(client.view.fields.map { [$0.id, $0.value] } == typed, "\(size)")
      // Mouse events anywhere, inside and outside.
      for kind in [MouseEvent.Kind.scrollDown, .release, .drag] {
        screen.handle(.mouse(MouseEvent(kind, column: size.width, row: size.height / 2)))
        screen.handle(.mouse(MouseEvent(kind, column: -1, row: Int.max / 2)))
      }
      #expect(screen.draw().size == size)
    }
    #expect(client.station.language == .en && client.view.fields.map { [$0.id, $0.value] } == typed)
  }

  /// Frames, blocks, arrows, ticks and dots that a screen reader spells out or swallows; control characters.
  private static func isDrawing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xB7 || (0x2190...0x21FF).contains(scalar.value)
      || (0x2500...0x27BF).contains(scalar.value) || scalar.value == 0x2022 || scalar.value == 0x2260
  }

  /// Runs of letters and digits.
  private static func words(_ text: String) -> Set<String> {
    Set(text.precomposedStringWithCanonicalMapping.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// What is written into empty fields and told in lines when it is asked for; the numbers of rows; the choices of a field, which are told when
  /// it is filled in; the ends of a chart's axis.
  private static func hints(_ view: ScreenView) -> Set<String> {
    var texts = view.fields.flatMap { [$0.hint] + $0.options.map(\.label) }
    texts += view.tables.map { "\($0.rows.count)" }
    for table in view.tables { texts += table.rows.indices.map { "\($0 + 1)" } }
    for case .chart(let chart) in view.blocks { texts += [chart.low, chart.high].compactMap { $0.map { ScreenView.Chart.label($0) } } }
    for case .grid(let grid) in view.blocks { texts += grid.columns.map(\.title) + grid.rows.flatMap { $0.map(\.label) } }
    return words(texts.joined(separator: " "))
  }

  private static func values(_ blocks: [ScreenView.Block], _ linear: LinearText) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text): return [text]
      case .facts(let facts): return facts.flatMap { [$0.label, $0.value] }.filter { !linear.spoken($0).isEmpty }
      case .text(let lines):
        return lines.filter { $0.spoken == nil }.map(\.text).filter { !$0.trimmed.isEmpty && linear.spoken($0).count < 80 }
      case .table(let table):
        // A bar is drawn beside the number that it draws.
        let bars = Set(table.columns.indices.filter { table.columns[$0].id == "bar" })
        return table.rows.filter { $0.spoken == nil }.flatMap { row in row.cells.indices.filter { !bars.contains($0) }.map { row.cells[$0] }
        }
        .filter { !linear.spoken($0).isEmpty }
      case .fields(let fields):
        return fields.filter { $0.kind != .choice && $0.kind != .secret }.flatMap { [$0.label, $0.value] }.filter { !$0.isEmpty }
      case .grid(let grid): return grid.rows.flatMap { $0.filter { $0.kind != .choice }.map(\.value) }.filter { !$0.isEmpty }
      case .chart(let chart): return [chart.title]
      case .columns(let columns): return columns.flatMap { values($0, linear) }
      }
    }
  }

  private static func squeezed(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.filter { !$0.isWhitespace && $0 != "│" }
  }

  private static func strings(_ value: Any) -> Set<String> {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(strings($1)) }
    case let object as [String: Any]: object.values.reduce(into: []) { $0.formUnion(strings($1)) }
    default: []
    }
  }
}
