import ClinicalModel
import Foundation
import RecordStore
import StaffClient
import Workflows

/// What the exercises take from the world: commands of this program in the sandbox's folder, and a client that plays a recording.
enum SandboxShell {
  /// No command of the exercises says more.
  private static let mostOutput = 64 << 10

  /// Runs commands of this same program in the sandbox's folder.
  static func desk(in folder: String) -> PracticeDesk {
    PracticeDesk { words in
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = words
      process.currentDirectoryURL = URL(filePath: folder)
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      do {
        try process.run()
      } catch {
        throw Refusal(.resource, code: "QY-PRA-0017", vi: "Không chạy được lệnh.", en: "The command can't be run.")
      }
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return PracticeDesk.Said(
        output: TerminalText.lines(String(decoding: said.prefix(mostOutput), as: UTF8.self)), status: process.terminationStatus)
    }
  }

  /// Makes a fresh sandbox as of the recording's time, and plays the recording in it.
  static func replay(_ recording: Recording, in folder: String) throws -> Replay.Result {
    let clock = ReplayClock(recording.head)
    let offset = recording.head.offset
    let now: @Sendable () -> Moment = { Moment(seconds: clock.seconds, offset: offset) }
    try MakeSandbox(now: now)(in: folder, for: recording.head.role, account: Surroundings.account)
    let store = try RecordStore(opening: folder + "/" + MakeSandbox.database)
    defer { try? store.close() }
    let (account, code) = (Surroundings.account, CodeBox())
    let setup = ClientSetup(
      language: recording.head.language, account: account, now: now, ticks: { clock.ticks },
      peer: { try Session(store: store, account: account, origin: "replay", now: now, secondFactor: { code.read() }) },
      signIn: { name, password in
        try Session.signIn(store: store, account: name, password: password, origin: "replay", now: now, secondFactor: { code.read() })
      }, signInAs: nil, code: code, client: "replay:0:0", isRunning: { _ in false }, lockMinutes: 0, practice: desk(in: folder))
    return Replay(recording, clock: clock)(setup)
  }
}
