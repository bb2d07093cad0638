import ArgumentParser
import ClinicalModel
import Foundation
import Rollout
import StaffClient
import Workflows

struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "A sandbox with guided exercises for each role. / Sân tập có bài tập theo vai trò.",
    discussion: """
      Examples:
        # the roles, and how far you are
        quany practice
        # begin, or go on where you left
        quany practice --role nurse
        # the same in lines
        quany practice --role nurse --linear
        # the steps and what is done, without starting the client
        quany practice --role nurse --json
        quany practice --role nurse --certificate --name "Phạm Thị Chi" \\
            --number 1204 --hospital H017 > chi.csv
        # whether the certificate is this sandbox's
        quany practice --role nurse --check chi.csv
        # keys and screens into a file
        quany practice --role nurse --record shift.jsonl
        # play it in a fresh sandbox
        quany practice --replay shift.jsonl

      The sandbox is the folder quany-practice/ROLE, or --dir; nobody in it is real. A hospital takes certificates with `quany register import`.
      """)

  enum Role: String, ExpressibleByArgument, CaseIterable {
    case registrar, nurse, doctor, headOfDepartment, recordsOffice, pharmacist, laboratory, `operator`

    var practised: PracticeRole { PracticeRole(rawValue: rawValue) ?? .nurse }
  }

  @Option(help: "Whose exercises.") var role: Role?
  @Option(help: ArgumentHelp("The sandbox's folder; made when it is not there.", valueName: "dir"), completion: .directory) var dir: String?
  @Flag(help: "Prompts and lines instead of a full screen.") var linear = false
  @Flag(help: "Print where the exercises stand as one JSON object with stable keys.") var json = false
  @Option(help: "vi or en.") var lang: ClientLanguage = .vi
  @Flag(inversion: .prefixedNo, help: "Colours, as far as the terminal has them.") var color = true
  @Flag(inversion: .prefixedNo, help: "The mouse chooses and scrolls.") var mouse = true
  @Flag(help: "Print the certificate, as a file that `quany register import` takes.") var certificate = false
  @Option(help: "Of the certificate: who practised.") var name: String?
  @Option(help: "Of the certificate: the hospital's own number of the person.") var number: String?
  @Option(help: "Of the certificate: code of the hospital.") var hospital: String?
  @Option(help: ArgumentHelp("Say whether a certificate is this sandbox's.", valueName: "file"), completion: .file()) var check: String?
  @Option(help: ArgumentHelp("Write down keys and screens into a new file.", valueName: "file"), completion: .file()) var record: String?
  @Option(help: ArgumentHelp("Play a recorded session in a fresh sandbox.", valueName: "file"), completion: .file()) var replay: String?

  func validate() throws {
    guard record == nil || !(linear || json) else { throw Misuse.excludes("--record", "--linear, --json") }
    guard role != nil || !(certificate || check != nil || record != nil || linear || dir != nil) || replay != nil else {
      throw Misuse.choice("--role", Role.allCases.map(\.rawValue))
    }
    guard !certificate || (name != nil && number != nil && hospital.flatMap { FacilityCode($0) } != nil) else {
      throw Misuse.allOf("--name", "--number", "--hospital")
    }
  }

  func run() throws {
    if let replay { return try play(replay) }
    guard let role else { return try list() }
    let folder = dir ?? Self.folder(role)
    let path = folder + "/" + MakeSandbox.database
    if !FileManager.default.fileExists(atPath: path) {
      try MakeSandbox(now: Surroundings.now)(in: folder, for: role.practised, account: Surroundings.account)
      if !json, !certificate, check == nil { Console.talk("Đã tạo sân tập \(folder). / Made the sandbox \(folder).") }
    }
    if certificate { return try printCertificate(path) }
    if let check { return try confirm(check, path) }
    if json {
      let standing = try Practice(Surroundings.session(path)).standing()
      return try Console.json(Shown(folder: folder, standing: standing))
    }
    let code = CodeBox()
    let clock = ContinuousClock()
    let start = clock.now
    let doors = try Surroundings.doors(path) { code.read() }
    // Says what is wrong with the folder before a screen comes up.
    _ = try Practice(doors.peer()).standing()
    let setup = ClientSetup(
      language: lang == .vi ? .vi : .en, account: Surroundings.account, now: Surroundings.now,
      ticks: { Int((clock.now - start) / .milliseconds(1)) }, peer: doors.peer, signIn: doors.signIn, signInAs: nil, code: code,
      client: ClientLaunch.client, isRunning: ClientLaunch.isRunning, lockMinutes: 0, practice: SandboxShell.desk(in: folder))
    try ClientLaunch(isLinear: linear, isColoured: color, hasMouse: mouse, recording: record).run(setup.language) { setup }
  }

  private static func folder(_ role: Role) -> String { "quany-practice/" + role.rawValue }

  private struct Shown: Encodable {
    var folder: String
    var role: PracticeRole
    var version: Int
    var steps: [PracticeStanding.Step]
    var done: Int
    var isPassed: Bool

    init(folder: String, standing: PracticeStanding) {
      self.folder = folder
      (role, version, steps) = (standing.role, standing.version, standing.steps)
      (done, isPassed) = (standing.doneCount, standing.isPassed)
    }
  }

  // MARK: Which roles there are

  private func list() throws {
    let begun = try Role.allCases.map { role -> (Role, PracticeStanding?) in
      let path = Self.folder(role) + "/" + MakeSandbox.database
      guard FileManager.default.fileExists(atPath: path) else { return (role, nil) }
      do {
        return (role, try Practice(Surroundings.session(path)).standing())
      } catch let refusal as Refusal where refusal.code == Practice.otherVersion.code {
        // Of another version of the program: it is told when it is opened.
        return (role, nil)
      }
    }
    if json {
      return try Console.json([
        "sandboxes": begun.compactMap { role, standing in standing.map { Shown(folder: Self.folder(role), standing: $0) } }
      ])
    }
    print(
      Table(
        ["Vai trò / Role", "", "Xong / Done", "Lệnh / Command"],
        begun.map { role, standing in
          let title = role.practised.title
          return [
            role.rawValue, "\(title.vi) / \(title.en)", standing.map { "\($0.doneCount)/\($0.steps.count)" } ?? "–",
            "quany practice --role \(role.rawValue)",
          ]
        }
      ).text)
  }

  // MARK: The certificate

  private func printCertificate(_ path: String) throws {
    guard let hospital = hospital.flatMap({ FacilityCode($0) }) else { return }
    let certificate = try Practice(Surroundings.session(path)).certificate(
      of: Practice.Holder(name: name ?? "", number: number ?? "", hospital: hospital))
    if json { return try Console.json(certificate) }
    print(certificate.file.replacing("\r\n", with: "\n"), terminator: "")
  }

  private func confirm(_ file: String, _ path: String) throws {
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count < 1 << 20 else {
      throw Refusal(.resource, code: "QY-PRA-0016", place: file, vi: "Không đọc được tệp này.", en: "The file can't be read.")
    }
    var draft = RegisterDraft()
    RegisterCSV.read(bytes, name: URL(filePath: file).lastPathComponent, into: &draft)
    guard draft.rowIssues.isEmpty, !draft.certificates.isEmpty else {
      throw Refusal(
        .unusable, code: "QY-PRA-0018", place: file, vi: "Tệp này không phải chứng nhận luyện tập.", en: "The file holds no certificate.")
    }
    let certificates = draft.certificates
    let practice = Practice(try Surroundings.session(path))
    let confirmed = try certificates.filter { try practice.confirms($0) }.count
    if json {
      try Console.json(["certificates": certificates.count, "confirmed": confirmed])
    } else {
      print("\(confirmed)/\(certificates.count) là của sân tập này. / are this sandbox's.")
    }
    guard confirmed == certificates.count else { throw Outcome.foundWrong }
  }

  // MARK: A recorded session

  private func play(_ file: String) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Refusal(.resource, code: "QY-PRA-0016", place: file, vi: "Không đọc được tệp này.", en: "The file can't be read.")
    }
    let recording = try Recording(bytes)
    let folder = dir ?? FileManager.default.temporaryDirectory.appending(path: "quany-replay-\(UUID().uuidString)").path
    defer { if dir == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let result = try SandboxShell.replay(recording, in: folder)
    if json {
      try Console.json(result)
    } else {
      show(result)
    }
    guard result.differences.isEmpty else { throw Outcome.foundWrong }
  }

  private func show(_ result: Replay.Result) {
    for (number, step) in (result.standing?.steps ?? []).enumerated() {
      print("\(step.doneAt == nil ? "·" : "✓") \(number + 1). \(lang == .vi ? step.task.vi : step.task.en)")
    }
    print(
      "\(result.keys) phím, \(result.screens) màn hình, \(result.differences.count) khác. / "
        + "\(result.keys) keys, \(result.screens) screens, \(result.differences.count) differ.")
    for difference in result.differences.prefix(3) {
      print("── \(difference.t) ms")
      difference.lines.forEach { print($0) }
    }
  }
}
