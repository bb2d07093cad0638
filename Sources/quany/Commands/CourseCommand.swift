import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct CourseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Orders, doses, results and trends of a patient. / Y lệnh, thuốc, kết quả, diễn biến.",
    subcommands: [Show.self, Give.self, Trends.self, Seen.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "What was ordered, given and found in an encounter; the reading is audited. / Y lệnh, thuốc đã dùng, kết quả của đợt.",
      discussion: "Examples:\n  quany course show --db h001.qydb H001/E2511260001 --reason \"đi buồng\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var why: ReasonOption
    @OptionGroup var which: EncounterOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      let course = try ReadCourse(session)(id, of: facility, reason: why.reason, purpose: why.purpose)
      if output.json { try Console.json(CourseText.Shown(course)) } else { print(CourseText.text(course)) }
    }
  }

  struct Give: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "give",
      abstract: "Record a dose as given, or withheld with a reason; the password attests it. / Thực hiện y lệnh thuốc.",
      discussion: """
        Examples:
          quany course give --db h001.qydb H001/E2511260001 --drug 40.155
          quany course give --db h001.qydb H001/E2511260001 --drug 40.155 \\
              --at 2025-11-26T08:10 --pin
          quany course give --db h001.qydb H001/E2511260001 --drug 40.155 \\
              --withheld "người bệnh nôn"

        The drug is one that the encounter's orders name. Without --at a dose is given now.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: "The drug's code, as the order has it.") var drug: String
    @Option(help: "When, as YYYY-MM-DDThh:mm; now without it.", transform: EncounterText.time) var at: CivilDateTime?
    @Option(help: "Why it was not given.") var withheld: String?
    @OptionGroup var which: EncounterOption

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let (facility, id) = try which.parts(session)
      // Asked before the chart is read: who may not give doses learns nothing of them.
      _ = try session.authorise(AdministerMedication.self)
      let course = try ReadCourse(session)(id, of: facility, reason: "give")
      guard let order = course.requests.last(where: { $0.entry.medication.code == drug })?.entry else {
        throw Refusal(
          .data, code: "QY-MED-0011", place: "drug", vi: "Đợt này không có y lệnh thuốc mang mã đó.",
          en: "The encounter has no order for a drug of this code.")
      }
      let dose = MedicationAdministration(
        medication: order.medication, time: at ?? session.now().civil, status: withheld == nil ? .completed : .notDone, dose: order.dose,
        route: order.route, reason: withheld)
      try RecordText.settle(
        AdministerMedication(session)(
          [dose], in: id, of: facility, seen: course.latestAdministration, password: Secret.read("Mật khẩu / Password: ")), output)
    }
  }

  struct Trends: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trends", abstract: "Every number that was measured of a patient, in the order of time. / Diễn biến các chỉ số.",
      discussion: """
        Examples:
          quany course trends --db h001.qydb H001/P000012 --reason "tái khám"
          quany course trends --db h001.qydb H001/P000012 --reason "tái khám" --json
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var why: ReasonOption
    @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var patient: String

    func run() throws {
      let found = try ReadCourse(Surroundings.session(database.path)).measurements(of: patient, reason: why.reason, purpose: why.purpose)
      if output.json {
        try Console.json(["values": found.values])
      } else {
        print(CourseText.table(found.values))
      }
    }
  }

  struct Seen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "seen", abstract: "Say that a result was seen, as it stands. / Xác nhận đã xem kết quả.",
      discussion: "Examples:\n  quany course seen --db h001.qydb H001/R000034")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var which: RecordOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      _ = try session.authorise(ReviewResults.self)
      let state = try ReadRecord(session).history(id, of: facility, reason: "result").last
      try ReviewResults(session)(id, of: facility, seen: state?.digest ?? "")
      if output.json { try Console.json(["seen": "\(facility)/\(id)"]) } else { print("\(facility)/\(id)  đã xem / seen") }
    }
  }
}
