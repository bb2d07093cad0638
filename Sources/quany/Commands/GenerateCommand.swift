import ArgumentParser
import ClinicalModel
import SampleGenerator
import Workflows

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make synthetic hospitals: batches of records and a register. / Tạo dữ liệu mô phỏng.",
    discussion: """
      Examples:
        quany generate --hospitals 3 --patients 100 --seed 1 --format native \\
            --out samples/
        quany generate --hospitals 1 --bytes 500000000 --seed 7 --out big/
        quany generate --hospitals 40 --encounters 100 --seed 1 --history \\
            --out story/
        quany generate --format vietnam --patients 1000 --faults 20 \\
            --out insurance/

      The same seed gives the same bytes. No person in it exists: see docs/samples.md for how that is made sure.
      Writes OUT/batches/H001.xml … and OUT/register/hospitals.csv, milestones.csv, returns.csv.
      With --format vietnam: OUT/vietnam/99901.xml …, an episode a patient, and OUT/99901-faults.csv when --faults is given.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case native, vietnam
  }

  @Option(help: "How many hospitals, 1 to 300.") var hospitals = 3
  @Option(help: "Patients of each hospital.") var patients: Int?
  @Option(help: "Stop a hospital with this many encounters.") var encounters: Int?
  @Option(help: "Stop a hospital at this many bytes.") var bytes: Int?
  @Option(help: "Same seed, same bytes.") var seed: UInt64 = 1
  @Option var format: Format = .native
  @Option(help: ArgumentHelp("First month.", valueName: "YYYY-MM")) var from = "2024-10"
  @Option(help: ArgumentHelp("Last day on which an encounter ends.", valueName: "YYYY-MM-DD")) var until = "2025-10-19"
  @Option(help: "Entries of a thousand to spoil on purpose.") var faults = 0
  @Flag(
    help: ArgumentHelp(
      "A rollout as it happened: weekly batches from each hospital's pilot on, in folders by the month in which they were sent.",
      discussion: "--encounters or --patients then say how many a hospital has in a year. For `quany import --received-as-sent`."))
  var history = false
  @Flag(name: .customLong("demographics-only"), help: "No encounters.") var demographicsOnly = false
  @Flag(name: .customLong("without-military-service"), help: "Leave military service out.") var withoutMilitaryService = false
  @OptionGroup var output: JSONOption
  @Option(help: ArgumentHelp("Folder to write.", valueName: "dir")) var out: String

  private var months: ClosedRange<YearMonth>? {
    guard let first = try? YearMonth(iso: from), let last = try? CivilDate(iso: until), first <= last.yearMonth else { return nil }
    return first...last.yearMonth
  }

  func validate() throws {
    guard (1...300).contains(hospitals) else { throw ValidationError("--hospitals takes 1 to 300.") }
    guard [patients, encounters, bytes].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("Say one of --patients, --encounters, --bytes.")
    }
    guard [patients, encounters, bytes].compactMap({ $0 }).allSatisfy({ $0 > 0 }) else { throw ValidationError("A size is 1 or more.") }
    guard (0...1000).contains(faults) else { throw ValidationError("--faults takes 0 to 1000.") }
    if format == .vietnam, encounters != nil || bytes != nil || demographicsOnly || withoutMilitaryService {
      throw ValidationError("--format vietnam takes --patients as its size, and has no part to leave out.")
    }
    guard format != .vietnam || hospitals <= 99 else { throw ValidationError("--format vietnam makes 1 to 99 hospitals.") }
    guard !(history && (format == .vietnam || demographicsOnly)) else {
      throw ValidationError("--history is of native records; leave --format vietnam and --demographics-only out.")
    }
    guard months != nil else { throw ValidationError("--from takes YYYY-MM, --until YYYY-MM-DD, in that order.") }
  }

  func run() throws {
    guard let months, let until = try? CivilDate(iso: until) else { return }
    if format == .vietnam { return try insurance(until) }
    let size: SampleGenerator.Size =
      encounters.map { .encounters($0) } ?? bytes.map { .bytes($0) } ?? .patients(patients ?? 50)
    let result = try GenerateSamples()(
      GenerateSamples.Plan(
        hospitals: hospitals, size: size, seed: seed, months: months, until: until, faultsPerMille: faults,
        demographicsOnly: demographicsOnly,
        withMilitaryService: !withoutMilitaryService, isHistory: history), to: out)
    if output.json {
      try Console.json(result)
    } else {
      print(
        "\(result.hospitals) bệnh viện, \(result.patients) người bệnh, \(result.encounters) đợt điều trị, \(result.records) văn bản, \(result.bytes / 1_000_000) MB, \(result.faults) mục cố ý làm sai → \(out)"
      )
    }
  }

  private func insurance(_ until: CivilDate) throws {
    let result = try GenerateInsuranceSamples()(
      hospitals: hospitals, episodes: patients ?? 50, seed: seed, day: until, faultsPerMille: faults, to: out)
    if output.json {
      try Console.json(result)
    } else {
      print(
        "\(result.hospitals) bệnh viện, \(result.episodes) hồ sơ, \(result.bytes / 1_000_000) MB, \(result.faults) hồ sơ cố ý làm sai → \(out)"
      )
    }
  }
}
