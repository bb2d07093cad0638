import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

/// What the commands take from the world: clock, account, terminal. Nothing below `Workflows` looks at these by itself.
enum Surroundings {
  static let now: @Sendable () -> Moment = {
    let seconds = Int64(Date().timeIntervalSince1970)
    return Moment(seconds: seconds, offset: TimeZone.current.secondsFromGMT() / 60)
  }

  /// The operating system's name for whoever runs the program.
  static var account: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return "uid\(geteuid())" }
    return String(cString: name)
  }

  static func session(_ database: String) throws -> Session {
    try Session(store: RecordStore(opening: database), account: account, origin: "cli", now: now)
  }
}

struct DatabaseOption: ParsableArguments {
  @Option(name: .customLong("db"), help: ArgumentHelp("The database file.", valueName: "file"))
  var path: String
}

struct JSONOption: ParsableArguments {
  @Flag(help: "Print one JSON object with stable keys.")
  var json = false
}
