import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new database. / Tạo cơ sở dữ liệu mới.",
    discussion: """
      Examples:
        quany init --db h001.qydb --hospital H001 \\
            --name "Bệnh viện Quân y mô phỏng 001"
        quany init --db national.qydb --data-centre
        # for made-up records; every report says so, for ever
        quany init --db story.qydb --data-centre --demonstration

      The account that runs it becomes the administrator; what else it may do is said here, since nobody adds to their own rights later. An existing
      file is never overwritten.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption

  @Option(help: ArgumentHelp("Code of the hospital whose database it is.", valueName: "code"))
  var hospital: String?

  @Flag(name: .customLong("data-centre"), help: "A database over many hospitals.")
  var dataCentre = false

  @Flag(help: "For made-up records: takes the days of receipt that batches state, and every report says what it is. Can't be changed.")
  var demonstration = false

  @Option(help: ArgumentHelp("Name to show.", valueName: "text"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Further roles of the account, separated by commas: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "roles"))
  var roles = "operator"

  @Option(help: "HOSPITAL/NUMBER of the practitioner that the person is.") var practitioner: String?

  func validate() throws {
    guard (hospital != nil) != dataCentre else { throw Misuse.oneOf("--hospital", "--data-centre") }
    if let hospital { _ = try RegisterCommand.facility(hospital) }
    for role in roles.split(separator: ",") where Role(rawValue: String(role)) == nil {
      throw Misuse.choice("--roles", Role.allCases.map(\.rawValue))
    }
  }

  func run() throws {
    let owner: RecordStore.Owner = hospital.flatMap { FacilityCode($0) }.map { .hospital($0) } ?? .dataCentre
    try CreateDatabase(now: Surroundings.now)(
      at: database.path, for: owner, name: name, account: Surroundings.account,
      roles: Set(roles.split(separator: ",").compactMap { Role(rawValue: String($0)) }), practitioner: practitioner,
      isDemonstration: demonstration)
    try Console.done("Đã tạo \(database.path). / Made \(database.path).", output)
  }
}
