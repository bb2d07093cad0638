import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Synchronization
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Every question that the client asks, killed while somebody answers it.
struct QuestionTests {
  private static let secret = "khong-duoc-giu"
  private static let code = "314159"

  /// A person at a screen.
  private struct Case {
    var account: String
    var screen: String
    var parameters: [String: String] = [:]
    /// What is done there before its actions are looked at.
    var before: [String] = []
    /// What stands in its fields.
    var typed: [String: String] = [:]
  }

  /// Everybody and everything that somebody may be asked about.
  private static func hospital() throws -> Hospital {
    let hospital = try DesksTests.hospital()
    try DesksTests.take(DesksTests.longPast, into: hospital)
    for (id, past) in [("E8", "2009"), ("E7", "2008")] {
      try DesksTests.take(DesksTests.longPast.replacing("E9", with: id).replacing("2010", with: past), into: hospital)
    }
    for (id, name, birth) in [("P9", "Nguyễn Văn Mẫu", "1981-01-15"), ("P8", "Nguyễn Thị Ánh", "1982-01-15")] {
      try DesksTests.take(
        "<patient birthDate=\"\(birth)\" id=\"\(id)\" sex=\"male\"><name use=\"official\">\(name)</name></patient>", into: hospital)
    }
    try DesksTests.take(DesksTests.person("Q1", "Lê Văn Gốc", "1970-05-05", "001070000001"), into: hospital)
    for (id, name) in [("Q2", "Phạm Đình Khác"), ("Q3", "Phạm Đình Nữa")] {
      try DesksTests.take(DesksTests.person(id, name, "1970-06-06", "001070000001"), into: hospital)
    }
    for id in ["P97", "P98"] {
      try DesksTests.take(
        "<patient birthDate=\"1990-13-01\" id=\"\(id)\" sex=\"male\"><name use=\"official\">Sai Ngày</name></patient>", into: hospital)
    }
    try DailyPathTests.prescribe(hospital, times: 2, days: 2)
    let note = ClinicalRecord(
      id: ClinicalRecord.ID("N1")!, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary,
      author: Practitioner.ID("BS1")!,
      authored: hospital.now.civil, sections: [.init(code: "course", narrative: "Ổn định."), .init(code: "orders", narrative: "Theo dõi.")])
    let writing = KeepRecord(try hospital.session("bs.an"))
    guard case .kept = try writing.draft(note, of: FacilityCode("H001")!, seen: nil),
      case .kept = try writing.sign(note.id, of: FacilityCode("H001")!, seen: nil, password: Hospital.password)
    else { throw CancellationError() }
    for patient in ["1", "3"] { _ = try BreakGlass(hospital.session("yt.chi"))(patient, reason: "ngừng tim") }
    _ = try MergePatients(hospital.session("hoso"))("H001/P8", into: "H001/P2", reason: "một người", seen: nil, overrides: true)
    // Somebody who mends what came in, and reads charts.
    try ManageStaff(hospital.session("chief")).add(
      "sua", name: "Đỗ Thị Sửa", roles: [.operator, .doctor], practitioner: "H001/BS9", departments: [])
    let keep = KeepRetention(try hospital.session("hoso"))
    let h001 = FacilityCode("H001")!
    for id in ["E8", "E7"] {
      _ = try keep.propose(Encounter.ID(id)!, of: h001, decision: "15/QĐ", reason: "hết hạn", password: Hospital.password)
    }
    for id in ["E1", "E2"] { _ = try keep.hold(.encounter(h001, Encounter.ID(id)!), reason: "kiện") }
    return hospital
  }

  private static let cases: [Case] = [
    .init(account: "bs.an", screen: "home"), .init(account: "bs.binh", screen: "home"), .init(account: "bs.an", screen: "ward"),
    .init(account: "bs.an", screen: "encounter", parameters: ["encounter": "H001/E1"]),
    .init(account: "sua", screen: "encounter", parameters: ["encounter": "H001/E3"]),
    .init(account: "bs.an", screen: "record", parameters: ["record": "H001/R1"]),
    .init(account: "bs.an", screen: "record", parameters: ["record": "H001/R2"]),
    .init(account: "bs.binh", screen: "record", parameters: ["record": "H001/R1"]),
    .init(
      account: "bs.an", screen: "note",
      parameters: ["encounter": "H001/E1", "record": "N1", "amend": "1", "kind": RecordKind.treatmentSheet.rawValue]),
    .init(account: "bs.an", screen: "note", parameters: ["encounter": "H001/E1", "record": "R2", "kind": "36/BV2"]),
    .init(account: "bs.an", screen: "medication", parameters: ["encounter": "H001/E1"]),
    .init(account: "bs.an", screen: "daysheet", parameters: ["encounter": "H001/E1"]),
    .init(account: "bs.an", screen: "chart", parameters: ["patient": "1"]),
    .init(account: "bs.binh", screen: "chart", parameters: ["patient": "2"]),
    .init(account: "hoso", screen: "chart", parameters: ["patient": "1"]),
    .init(account: "chief", screen: "quarantine"), .init(account: "sua", screen: "quarantine", before: ["show"]),
    .init(account: "hoso", screen: "identity", before: ["show"]),
    .init(account: "bs.binh", screen: "reviews"), .init(account: "hoso", screen: "duplicates"),
    .init(account: "hoso", screen: "merge", parameters: ["survivor": "H001/P1", "merged": "H001/P9"]),
    .init(account: "hoso", screen: "merge", parameters: ["survivor": "H001/P2", "merged": "H001/P8"]),
    .init(account: "hoso", screen: "retention"), .init(account: "bs.binh", screen: "retention"), .init(account: "chief", screen: "staff"),
    .init(account: "bs.an", screen: "me"),
    .init(
      account: "tiepdon", screen: "person", parameters: ["patient": "H001/P1"], typed: ["sex": "female", "birthDate": "1/2/1990"]),
  ]

  /// What the actions of a screen ask, on the second row of their tables where there are two. The screen is asked as a copy; what would be done at once is
  /// left out.
  private static func asking(_ client: Client) -> [(action: ScreenView.Action, rows: [String])] {
    client.view.actions.compactMap { action in
      guard !["toggle", "seen", "clear"].contains(action.id), var screen = client.places.last?.screen else { return nil }
      let rows = action.table.flatMap { client.view.table($0)?.rows.prefix(2).last?.id }.map { [$0] } ?? []
      if action.table != nil, rows.isEmpty { return nil }
      let effects = (try? screen.handle(.action(action.id, rows: rows), client.station)) ?? []
      return effects.contains { if case .ask = $0 { true } else { false } } ? (action, rows) : nil
    }
  }

  /// Says something in every field.
  private static func fill(_ client: Client) {
    for field in client.dialog?.dialog.fields ?? [] {
      let text =
        field.isOneTime
        ? code : field.kind == .secret ? secret : field.kind == .choice ? field.options.last?.value ?? "" : "chữ của \(field.id)"
      client.dialog?.form.set(field.id, to: text)
    }
    client.dialogTyped()
  }

  private static func opened(_ setup: ClientSetup, _ work: Case) -> Client {
    let client = Client(setup, wake: nil)
    client.start()
    client.settle()
    if work.screen != "home" { client.jump(to: work.screen, work.parameters) }
    client.settle()
    for (field, text) in work.typed { client.typed(field, text) }
    for action in work.before {
      if let found = client.view.actions.first(where: { $0.id == action }) {
        client.perform(found, rows: found.table.flatMap { client.view.table($0)?.rows.last?.id }.map { [$0] } ?? [])
      }
      client.settle()
    }
    return client
  }

  /// Asks every question of a screen, types, kills, and looks at what the next client asks. Gives the questions.
  private static func walk(_ work: Case, pass: () -> Void, desk: () throws -> [UInt8]?, _ setup: (_ client: String) -> ClientSetup) throws
    -> Set<String>
  {
    var walked: Set<String> = []
    let first = opened(setup("here:1:1"), work)
    var questions = asking(first).map { Optional($0) }
    // What a screen asks by itself.
    if first.dialog != nil { questions.append(nil) }
    first.end()
    while try desk() != nil {}
    for question in questions {
      let one = opened(setup("here:1:1"), work)
      if let (action, rows) = question { one.perform(action, rows: rows) }
      one.settle()
      let name = "\(work.screen)/\(one.dialog?.dialog.id ?? "nothing")"
      walked.insert(name)
      fill(one)
      let asked = try #require(one.dialog, "\(name)")
      pass()
      one.tick()
      let kept = try #require(try desk(), "\(name) is not kept")
      let text = String(decoding: kept, as: UTF8.self)
      #expect(!text.contains(secret) && !text.contains(code), "\(name) keeps a secret")
      try KeepDesk(one.station.requireSession()).keep(kept, client: "here:1:1")
      // Nobody says goodbye.
      let other = Client(setup("here:2:2"), wake: nil)
      other.start()
      other.settle()
      // Nothing was typed into what only asks yes or no, and nobody answers it by a key that was meant for something else.
      if asked.dialog.fields.isEmpty {
        #expect(other.dialog == nil, "\(name)")
        other.end()
        while try desk() != nil {}
        continue
      }
      let again = try #require(other.dialog, "\(name) is not asked again: \(other.notice?.text ?? "") \(text)")
      #expect(again.dialog.id == asked.dialog.id && again.dialog.title == asked.dialog.title && again.about == asked.about, "\(name)")
      #expect(again.dialog.lines == asked.dialog.lines, "\(name)")
      for field in again.dialog.fields {
        let wanted = field.isKept ? asked.form.text(of: field.id) : ""
        #expect(again.form.text(of: field.id) == wanted, "\(name): \(field.id)")
      }
      #expect(other.route?.name == work.screen && other.view.subject == one.view.subject, "\(name)")
      other.cancelDialog()
      other.end()
      while try desk() != nil {}
    }
    return walked
  }

  @Test func `every question of a hospital stands again after a kill, about the same, with all that was typed and no secret`() throws {
    let hospital = try Self.hospital()
    var walked: Set<String> = []
    for work in Self.cases {
      walked.formUnion(
        try Self.walk(work, pass: { hospital.pass(milliseconds: 3000) }) {
          try KeepDesk(hospital.session(work.account)).take { _ in false }
        } _: { client in
          var setup = hospital.setup(work.account, client: client)
          setup.printer = Printer(text: { _, path in path }, pdf: { _, path in path })
          return setup
        })
    }
    #expect(
      walked == [
        "home/sign", "home/coSign", "home/sendBack", "record/sendBack", "ward/bed",
        "encounter/transfer", "encounter/diagnose", "encounter/discharge", "encounter/cancel",
        "encounter/takePart", "encounter/reclassify", "encounter/endPart", "encounter/reopen", "daysheet/print", "daysheet/day",
        "record/addendum", "record/withdraw", "record/print", "record/sign", "record/coSign", "note/amend", "note/sign", "medication/give",
        "medication/withhold", "medication/day", "medication/stop", "chart/purpose", "chart/breakGlass", "quarantine/discard",
        "quarantine/read",
        "quarantine/export", "identity/same", "identity/different",
        "reviews/justified", "reviews/notJustified", "duplicates/distinct", "merge/merge", "merge/unmerge", "merge/distinct",
        "retention/day",
        "retention/approve", "retention/reject", "retention/release", "retention/assign", "retention/holdThis", "retention/hold",
        "retention/propose", "retention/print", "staff/factor", "staff/pin", "staff/newPassword", "me/newPassword", "me/pin", "me/factor",
        "person/confirm",
      ], "\(walked.sorted())")
  }

  @Test func `the questions of the report and the register stand again, too`() throws {
    let centre = try Centre.shared.get()
    let ticks = Mutex(0)
    var walked: Set<String> = []
    for work in [
      Case(account: "chief", screen: "coverage"), .init(account: "chief", screen: "hospitals"), .init(account: "chief", screen: "periods"),
      .init(account: "chief", screen: "hospital", parameters: ["hospital": "H001"]),
    ] {
      walked.formUnion(
        try Self.walk(work, pass: { ticks.withLock { $0 += 3000 } }) {
          try KeepDesk(centre.session(work.account)).take { _ in false }
        } _: { client in
          var setup = centre.setup(work.account)
          (setup.client, setup.ticks) = (client, { ticks.withLock(\.self) })
          return setup
        })
    }
    // Nothing was closed here that could be opened again.
    #expect(walked == ["coverage/day", "hospitals/day", "hospital/add", "periods/close", "periods/freeze"], "\(walked.sorted())")
  }

  @Test func `the certificate of the exercises is asked for again`() throws {
    let recording = try Recording(
      Data(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recordings")
          .appending(path: PracticeRole.laboratory.rawValue + ".jsonl")))
    let sandbox = try Sandbox(recording.head)
    _ = Replay(recording, clock: sandbox.clock)(sandbox.setup)
    let ticks = Mutex(0)
    let walked = try Self.walk(Case(account: Sandbox.account, screen: "practice"), pass: { ticks.withLock { $0 += 3000 } }) {
      try KeepDesk(sandbox.session()).take { _ in false }
    } _: { client in
      var setup = sandbox.setup
      (setup.client, setup.ticks) = (client, { ticks.withLock(\.self) })
      return setup
    }
    #expect(walked == ["practice/certificate"])
  }

  @Test func `what the pharmacy asks stands again, too`() throws {
    let hospital = try Hospital()
    try SendBackTests.pharmacy(hospital)
    _ = try FormTests.signed(hospital, "R50", [SendBackTests.drug("Gentamicin 80mg", hospital)])
    let walked = try Self.walk(Case(account: "ds.giang", screen: "home"), pass: { hospital.pass(milliseconds: 3000) }) {
      try KeepDesk(hospital.session("ds.giang")).take { _ in false }
    } _: { client in
      hospital.setup("ds.giang", client: client)
    }
    #expect(walked == ["home/advise"])
  }

  /// A screen that asks is one of those that are walked; and all that a dialog is made of says its id in its file.
  ///
  /// The tests of the desks' lists walk what only asks what to show there: "incomplete/department"; another what is thrown away: "home/throwAway".
  /// Those of one's own account walk "me/firstCode" and "me/removeFactor", of which nothing is kept.
  @Test func `no screen asks what is not walked`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let tests = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let walked = Set(tests.matches(of: #/"([a-zA-Z-]+)\/([a-zA-Z]+)"/#).map { String($0.output.2) })
    let folder = root.appending(path: "Sources/StaffClient/Screens")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
    var asking = 0
    for file in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      asking += source.matches(of: #/\.ask\(/#).count
      for found in source.matches(of: #/(?:Dialog|reason|attestation|reasoned|dialog)\(\s*"([a-zA-Z]+)"/#) {
        let id = String(found.output.1)
        #expect(walked.contains(id), "\(file.lastPathComponent) asks \(id)")
      }
    }
    #expect(asking > 25)
  }

  /// A screen whose question asks another, as a discharge does that the insurance portal would send back.
  private struct TwoQuestions: Screen {
    static let route = Route("two", title: Texts.home, door: .open, help: [])
    init(_ parameters: [String: String]) {}
    var parameters: [String: String] { [:] }
    func view(_ station: Station) -> ScreenView { ScreenView(title: "two", actions: [.init("one", "one", key: "o")]) }
    mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
      switch event {
      case .action("one", _): [.ask(Dialog("one", title: "one", fields: [.init("text", "text", "")], confirm: "yes"), about: [])]
      case .answered("one", _, _): [.ask(Dialog("two", title: "two", confirm: "yes"), about: [])]
      default: []
      }
    }
  }

  /// So ask "encounter/dischargeAnyway" and, about a bed that the ward does not state, "ward/unstatedBed".
  @Test func `a question is not answered before the one that follows it is`() throws {
    let client = Client(try Hospital().setup("bs.an"), wake: nil)
    client.start()
    client.settle()
    client.places.append(Place(number: 99, screen: TwoQuestions([:])))
    client.changed()
    func ask() {
      client.act("one", nil, client.view)
      client.dialog?.form.set("text", to: "chữ")
      client.dialogTyped()
      client.confirmDialog()
    }
    ask()
    #expect(client.dialog?.dialog.id == "two")
    let kept = client.savedDesk.stack.last?.questions
    #expect(kept?.map(\.dialog) == ["one"] && kept?.first?.isOpen == true && kept?.first?.typed.map(\.text) == ["chữ"])
    client.cancelDialog()
    client.act("one", nil, client.view)
    #expect(client.dialog?.form.text(of: "text") == "chữ")
    client.confirmDialog()
    client.confirmDialog()
    #expect(client.dialog == nil && client.places.last?.unanswered == [])
  }

  // MARK: Lists that change meanwhile

  /// A client that is killed with a bed typed for somebody on a board of two wards.
  private static func moving(_ hospital: Hospital, to bed: String) throws {
    try ManageStaff(hospital.session("chief")).change("bs.an", departments: [])
    let drive = Drive(hospital, as: "bs.an", client: "here:1:1")
    drive.keys("w", "down", "b").type(bed)
    #expect(drive.text.contains("Nguyễn Thị Ánh"), "\(drive.text)")
    drive.pause(3000)
  }

  @Test func `a bed that was typed stands over the same patient, wherever they stand on the board now`() throws {
    let hospital = try Hospital()
    try Self.moving(hospital, to: "14")
    let keep = KeepEncounter(try hospital.session("bs.binh"))
    let stay = KeepEncounter.Admission(patient: "3", class: .inpatient, department: "K01", room: nil, bed: "01", reason: "ho")
    guard case .kept = try keep.admit(stay, to: FacilityCode("H001")!) else { throw CancellationError() }
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(second.client.dialog?.dialog.lines.first?.text.contains("Nguyễn Thị Ánh") == true, "\(second.text)")
    #expect(second.client.dialog?.form.text(of: "bed") == "14")
    second.keys("enter")
    let place = try ShowWard(hospital.session("bs.an"))(FacilityCode("H001")!, department: nil).first {
      $0.occupant?.encounter == "H001/E2"
    }
    #expect(place?.bed == "14", "\(second.text)")
    // Answered, it is asked nobody again.
    let third = Drive(hospital, as: "bs.an", client: "here:3:3")
    #expect(third.client.dialog == nil && third.client.places.last?.unanswered == [])
    // And the board's cursor stands at whom it stood.
    #expect(second.client.view.table("places")?.rows[second.client.places.last?.lists["places"]?.selected ?? 0].id == "H001/E2")
  }

  @Test func `what was typed for somebody who is gone is said, kept on the shelf, and thrown away there`() throws {
    let hospital = try Hospital()
    try Self.moving(hospital, to: "14")
    guard
      case .kept = try KeepEncounter(hospital.session("bs.an")).discharge(
        Encounter.ID("E2")!, of: FacilityCode("H001")!, disposition: .init(discharge: .discharged, outcome: .improved), diagnosis: nil,
        seen: nil)
    else { throw CancellationError() }
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(second.text.contains("không còn ở đây") && second.text.contains("14"), "\(second.text)")
    second.keys("esc", "esc")
    #expect(second.client.station.shelf.count == 1)
    second.pause(3000)
    let third = Drive(hospital, as: "bs.an", client: "here:3:3")
    third.focus("shelf").keys("enter")
    #expect(third.text.contains("không còn ở đây") && third.text.contains("14"), "\(third.text)")
    // Nothing is thrown away by Enter.
    third.keys("enter")
    #expect(third.client.dialog == nil && third.lines[0].contains("Sơ đồ giường"), "\(third.text)")
    third.keys("esc")
    #expect(third.client.station.shelf.map(\.subject) == ["Nguyễn Thị Ánh · Nữ · 15/01/1982 · H001/P2"])
    third.focus("shelf").keys("d")
    #expect(third.client.station.shelf.count == 1 && third.text.contains("Xóa hẳn"), "it is asked first: \(third.text)")
    third.keys("enter")
    #expect(third.client.station.shelf.isEmpty)
  }

  @Test func `of several lines that a question was about, those that are left are asked about`() throws {
    let hospital = try Hospital()
    for id in ["P97", "P98", "P99"] {
      try DesksTests.take(
        "<patient birthDate=\"1990-13-01\" id=\"\(id)\" sex=\"male\"><name use=\"official\">Sai Ngày</name></patient>", into: hospital)
    }
    let ids = try Quarantine(hospital.session("chief")).list(limit: 9).map(\.id)
    let first = Drive(hospital, as: "chief", client: "here:1:1")
    first.keys("q", "1", "-", "2", "d").type("ngày không có thật")
    first.pause(3000)
    try Quarantine(hospital.session("chief")).discard(ids[0], reason: "trùng")
    let second = Drive(hospital, as: "chief", client: "here:2:2")
    #expect(second.client.dialog?.about == ["\(ids[1])"] && second.client.dialog?.form.text(of: "reason") == "ngày không có thật")
    #expect(second.text.contains("1 mục đã chọn không còn ở đây"), "\(second.text)")
    second.keys("enter")
    #expect(try Quarantine(hospital.session("chief")).list(limit: 9).map(\.id) == [ids[2]])
  }

  @Test func `lines that are chosen and marked are still those when the list is loaded anew`() throws {
    let hospital = try Hospital()
    for id in ["P97", "P98", "P99"] {
      try DesksTests.take(
        "<patient birthDate=\"1990-13-01\" id=\"\(id)\" sex=\"male\"><name use=\"official\">Sai Ngày</name></patient>", into: hospital)
    }
    let ids = try Quarantine(hospital.session("chief")).list(limit: 9).map(\.id)
    let drive = Drive(hospital, as: "chief")
    drive.keys("q", "down", "space")
    try Quarantine(hospital.session("chief")).discard(ids[0], reason: "trùng")
    drive.keys("r", "d")
    #expect(drive.client.dialog?.about == ["\(ids[1])"], "\(drive.text)")
    drive.keys("esc")
    let list = drive.client.places.last?.lists["entries"]
    #expect(list?.selected == 1 && list?.marked == [0])
  }

  // MARK: Other ways to lose something

  @Test func `a reply that was killed knows whom it answers`() throws {
    let hospital = try Hospital()
    _ = try KeepMessages(hospital.session("yt.chi")).send("Nhờ xem.", to: ["bs.an"], patient: nil)
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("m", "enter", "a").type("Đã xem, giữ thuốc.")
    first.pause(3000)
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(second.text.contains("Đã xem, giữ thuốc."), "\(second.text)")
    second.keys("ctrl-s")
    #expect(try KeepMessages(hospital.session("yt.chi")).list(sent: false, limit: 1).first?.text == "Đã xem, giữ thuốc.", "\(second.text)")
  }

  @Test func `a form of the desk that was killed is still unsaved, and a result still knows what it answers`() throws {
    let hospital = try Hospital()
    for (screen, parameters, field) in [
      ("admit", [:], "why"),
      ("note", ["encounter": "H001/E1", "form": "16/BV2", "answer.report.1.service": "Công thức máu"], "report.1.conclusion"),
    ] {
      let first = Drive(hospital, as: "bs.an", client: "here:1:1")
      first.client.jump(to: screen, parameters)
      first.focus(field).type("đang gõ")
      first.pause(3000)
      let second = Drive(hospital, as: "bs.an", client: "here:2:2")
      func said(_ id: String) -> String? { second.client.view.fields.first { $0.id == id }?.value }
      #expect(said(field) == "đang gõ", "\(second.text)")
      if screen == "note" { #expect(said("report.1.service") == "Công thức máu", "\(second.text)") }
      second.keys("esc", "esc", "esc")
      #expect(second.client.station.shelf.count == 1, "\(screen)")
      second.client.end()
      _ = try KeepDesk(hospital.session("bs.an")).take { _ in false }
    }
  }

  @Test func `a screen that goes with its answer leaves nothing on the shelf`() throws {
    let hospital = try DesksTests.hospital()
    try DesksTests.take(
      "<patient birthDate=\"1981-01-15\" id=\"P9\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>", into: hospital)
    let drive = Drive(hospital, as: "hoso", size: Size(width: 140, height: 40))
    drive.keys("u", "enter", "f7").type("hai anh em").keys("enter")
    #expect(drive.lines[0].contains("Hồ sơ trùng") && drive.client.station.shelf.isEmpty, "\(drive.text)")
  }

  @Test func `what somebody typed at a screen that they may not open any more waits for them`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "tiepdon", client: "here:1:1")
    first.keys("n").type("Người Đang Đăng Ký")
    first.pause(3000)
    try ManageStaff(hospital.session("chief")).change("tiepdon", roles: [.auditor])
    let second = Drive(hospital, as: "tiepdon", client: "here:2:2")
    #expect(second.client.station.shelf.count == 1, "\(second.text)")
    second.client.end()
    try ManageStaff(hospital.session("chief")).change("tiepdon", roles: [.registrar])
    let third = Drive(hospital, as: "tiepdon", client: "here:3:3")
    third.focus("shelf").keys("enter")
    #expect(third.text.contains("Người Đang Đăng Ký"), "\(third.text)")
  }

  @Test func `a date of what is shown is kept while it is asked for, and forgotten with Esc`() throws {
    let centre = try Centre.shared.get()
    let client = Client(centre.setup("chief"), wake: nil)
    client.start()
    client.jump(to: "coverage", [:])
    client.settle()
    client.act("day", nil, client.view)
    client.dialog?.form.set("day", to: "31/8/2025")
    client.dialogTyped()
    #expect(client.places.last?.unanswered.isTyped == true)
    client.cancelDialog()
    client.back()
    #expect(client.station.shelf.isEmpty)
  }

  @Test func `in lines a question says what was typed into it before`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "bs.an", client: "here:1:1")
    drive.client.jump(to: "encounter", ["encounter": "H001/E1"])
    drive.keys("k").type("nhập nhầm")
    drive.pause(3000)
    let said = converse(hospital, as: "bs.an", ["^"])
    #expect(said.contains { $0.contains("nhập nhầm") }, "\(said.joined(separator: "\n"))")
  }
}
