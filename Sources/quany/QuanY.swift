import ArgumentParser
import ClinicalModel
import Foundation

/// The root command. Bare `quany` shows the help, or on a terminal with `QUANY_DB` set starts the client.
struct QuanY: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quany",
    abstract: "Electronic medical records for military hospitals. / Bệnh án điện tử cho bệnh viện quân y.",
    discussion: """
      Examples:
        # the whole story on generated data
        quany demo
        # a sandbox with guided exercises
        quany practice --role nurse
        # a new database
        quany init --db h001.qydb --hospital H001
        # take in a batch
        quany import --db h001.qydb batch.xml
        # find somebody, with or without tone marks
        quany patient search --db h001.qydb nguyen van an
        # rollout coverage
        quany report coverage --db h001.qydb

      Exit codes: 0 done, 1 done but something was quarantined, rejected or found wrong, 2 unusable arguments, 3 access refused,
      4 a file or the database can't be used, 70 a defect of the program.
      """,
    version: Version.text,
    subcommands: [
      InitCommand.self, DemoCommand.self, ImportCommand.self, BatchCommand.self, QuarantineCommand.self, ReviewCommand.self,
      ExportCommand.self, UICommand.self, PracticeCommand.self, PatientCommand.self, RecordCommand.self, StaffCommand.self,
      EncounterCommand.self, CourseCommand.self,
      WardCommand.self,
      ReportCommand.self, RegisterCommand.self, VerifyCommand.self, AuditCommand.self, BackupCommand.self,
      ShipCommand.self, RestoreCommand.self, RebuildCommand.self, KeyCommand.self, GenerateCommand.self, RetentionCommand.self,
      CompletionsCommand.self, CheckCommand.self, TerminologyCommand.self, DoctorCommand.self,
    ])
}

@main
enum Main {
  /// `quany` alone is the client where somebody sits and the database is known.
  private static var words: [String] {
    let words = Array(CommandLine.arguments.dropFirst())
    let isSomebodyThere = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return words.isEmpty && isSomebodyThere && Surroundings.variable("QUANY_DB") != nil ? ["ui"] : words
  }

  static func main() {
    SharedHost.enter(CommandLine.arguments)
    do {
      var command = try QuanY.parseAsRoot(words)
      let name = name(of: type(of: command)) ?? "command"
      do {
        try command.run()
      } catch let refusal as Refusal {
        try? Surroundings.end(refusal, succeeded: false, name)
        throw refusal
      } catch {
        try? Surroundings.end(nil, succeeded: false, name)
        throw error
      }
      try Surroundings.end(nil, succeeded: true, name)
      Surroundings.close()
      Console.flush()
    } catch {
      Console.flush()
      exit(code(for: error))
    }
  }

  /// `record sign`: a command by the names on the way to it.
  private static func name(of command: any ParsableCommand.Type, in parent: any ParsableCommand.Type = QuanY.self) -> String? {
    for child in parent.configuration.subcommands {
      guard let own = child.configuration.commandName else { continue }
      if child == command { return own }
      if let rest = name(of: command, in: child) { return "\(own) \(rest)" }
    }
    return nil
  }

  /// Says what went wrong on standard error and gives the exit code that scripts rely on.
  private static func code(for error: any Error) -> Int32 {
    switch error {
    case let refusal as Refusal:
      Console.refuse(refusal)
      switch refusal.kind {
      case .data: return 1
      case .unusable: return 2
      case .access: return 3
      case .resource: return 4
      }
    case let outcome as Outcome: return outcome.rawValue
    default: break
    }
    switch QuanY.exitCode(for: error) {
    case .success:
      print(QuanY.fullMessage(for: error))
      return 0
    case .validationFailure:
      Console.talk(Misuse.message(QuanY.fullMessage(for: error)))
      return 2
    default:
      Console.talk("QY-BUG-0001 Lỗi của chương trình; xin báo cho nhóm phát triển. / A defect of the program; please report it.")
      Console.talk(String(describing: type(of: error)))
      if ProcessInfo.processInfo.environment["QUANY_TRACE"] != nil { Console.talk("\(error)") }
      return 70
    }
  }
}

/// Ways to end that are not troubles of the program.
enum Outcome: Int32, Error {
  /// Something was quarantined, rejected or found wrong.
  case foundWrong = 1
  /// Results that must agree don't.
  case defect = 70
  /// Ended by Ctrl-C at a checkpoint, as a shell says it of a program that the signal ended.
  case interrupted = 130
  /// The same, by SIGTERM.
  case terminated = 143
}

enum Version {
  static let text = "QuanY 0.1.0"
}
