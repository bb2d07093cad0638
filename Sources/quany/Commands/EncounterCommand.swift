import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct EncounterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encounter", abstract: "Admit, transfer, discharge. / Tiếp nhận, chuyển khoa, ra viện.",
    subcommands: [Admit.self, Show.self, Transfer.self, Reclassify.self, Describe.self, Discharge.self, Reopen.self, Cancel.self])

  struct Admit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "admit", abstract: "Begin a visit or a stay. / Tiếp nhận, vào viện.",
      discussion: """
        Examples:
          quany encounter admit --db h001.qydb 12 --class outpatient \\
              --department K01 --why "đau bụng"
          quany encounter admit --db h001.qydb H001/P000012 --class inpatient \\
              --department K03 --room P2 --bed G05 --why "sốt cao" --diagnosis J18.9 \\
              --attender BS0001
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The patient: the number in this database, or HOSPITAL/NUMBER.") var patient: String
    @Option(help: "The hospital; this database's own unless said.") var facility: String?
    @Option(
      name: .customLong("class"), help: "outpatient, inpatient, day, emergency or field.",
      completion: .list(Encounter.Class.allCases.map(\.rawValue)), transform: EncounterText.kind) var kind: Encounter.Class
    @Option(help: "Code of the department (MA_KHOA).") var department: String
    @Option(help: "Code of the room.") var room: String?
    @Option(help: "Number of the bed.") var bed: String?
    @Option(help: "What brought the patient, in your words.") var why: String
    @Option(help: "When the patient came, as YYYY-MM-DDThh:mm; now without it.", transform: EncounterText.time) var at: CivilDateTime?
    @Option(help: "Number of the practitioner who attends.", transform: EncounterText.practitioner) var attender: Practitioner.ID?
    @Option(help: "ICD-10 code of the admission.") var diagnosis: String?
    @Option(help: "The insurance card under which the encounter is claimed.") var card: String?
    @Option(help: "Code of the hospital that referred the patient.") var referredFrom: String?

    func run() throws {
      let session = try Surroundings.session(database.path)
      let admission = KeepEncounter.Admission(
        patient: patient, class: kind, department: department, room: room, bed: bed, reason: why, start: at, attender: attender,
        diagnosis: diagnosis.map { Coding(.icd10, $0) }, insuranceCard: card, referredFrom: referredFrom)
      try EncounterText.settle(
        KeepEncounter(session).admit(admission, to: try RecordOption.facility(facility, session)), output)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "The encounter as it stands; the reading is audited. / Xem đợt điều trị.",
      discussion: "Examples:\n  quany encounter show --db h001.qydb H001/E2511260001 --reason \"đi buồng\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why it is opened; stands in the audit.") var reason: String
    @OptionGroup var which: EncounterOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      let (state, encounter) = try KeepEncounter(session).show(id, of: facility, reason: reason)
      try EncounterText.show(state, encounter, output)
    }
  }

  struct Transfer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "transfer", abstract: "Move to another department or bed. / Chuyển khoa, chuyển giường.",
      discussion: """
        Examples:
          quany encounter transfer --db h001.qydb H001/E2511260001 --department K02 \\
              --bed G01 --seen 3f0c…
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Code of the department (MA_KHOA).") var department: String
    @Option(help: "Code of the room.") var room: String?
    @Option(help: "Number of the bed.") var bed: String?
    @Option(help: "Number of the practitioner who attends from now on.", transform: EncounterText.practitioner) var attender:
      Practitioner.ID?
    @Option(help: "When, as YYYY-MM-DDThh:mm; now without it.", transform: EncounterText.time) var at: CivilDateTime?
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(
        KeepEncounter(session).transfer(
          id, of: facility, department: department, room: room, bed: bed, attender: attender, at: at, seen: seen.seen), output)
    }
  }

  struct Reclassify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reclassify", abstract: "Go on as care of another kind. / Đổi loại hình: từ khám, cấp cứu thành nội trú.",
      discussion: """
        Examples:
          quany encounter reclassify --db h001.qydb H001/E2511260001 \\
              --class inpatient --department K03 --room P2 --bed G05 --diagnosis J18.9

        The encounter stays the same, with its records and its charges.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(
      name: .customLong("class"), help: "outpatient, inpatient, day, emergency or field.",
      completion: .list(Encounter.Class.allCases.map(\.rawValue)), transform: EncounterText.kind) var kind: Encounter.Class
    @Option(help: "Code of the department (MA_KHOA); where the patient is without it.") var department: String?
    @Option(help: "Code of the room.") var room: String?
    @Option(help: "Number of the bed.") var bed: String?
    @Option(help: "Number of the practitioner who attends from now on.", transform: EncounterText.practitioner) var attender:
      Practitioner.ID?
    @Option(help: "ICD-10 code with which the patient is admitted; what stands without it.") var diagnosis: String?
    @Option(help: "When, as YYYY-MM-DDThh:mm; now without it.", transform: EncounterText.time) var at: CivilDateTime?
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(
        KeepEncounter(session).reclassify(
          id, of: facility, as: kind, department: department, room: room, bed: bed, attender: attender,
          diagnosis: diagnosis.map { Coding(.icd10, $0) }, at: at, seen: seen.seen), output)
    }
  }

  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "describe", abstract: "Name diagnoses and who attends. / Ghi chẩn đoán, người phụ trách.",
      discussion: """
        Examples:
          quany encounter describe --db h001.qydb H001/E2511260001 \\
              --diagnosis main:J18.9 --diagnosis comorbidity:I10
          quany encounter describe --db h001.qydb H001/E2511260001 \\
              --participant attender:BS0001 --participant nurse:DD0007
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "ROLE:ICD-10; all of them, they replace what stands.", transform: EncounterText.diagnosis)
    var diagnosis: [Encounter.Diagnosis] = []
    @Option(help: "ROLE:NUMBER; all of them, they replace what stands.", transform: EncounterText.participant)
    var participant: [Encounter.Participant] = []
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func validate() throws {
      guard !diagnosis.isEmpty || !participant.isEmpty else { throw Misuse.someOf("--diagnosis", "--participant") }
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(
        KeepEncounter(session).describe(
          id, of: facility, diagnoses: diagnosis.isEmpty ? nil : diagnosis, participants: participant.isEmpty ? nil : participant,
          seen: seen.seen), output)
    }
  }

  struct Discharge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "discharge", abstract: "End the encounter. / Cho ra viện, kết thúc.",
      discussion: """
        Examples:
          quany encounter discharge --db h001.qydb H001/E2511260001 --discharge 1 \\
              --outcome 1 --diagnosis J18.9
          quany encounter discharge --db h001.qydb H001/E2511260001 --discharge 2 \\
              --outcome 3 --destination H002

        --discharge is MA_LOAI_RV (1 home, 2 referred, 3 absconded, 4 own request, 5 referred on request), --outcome KET_QUA_DTRI (1 cured … 8).
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "MA_LOAI_RV, 1 to 5.", transform: EncounterText.discharge) var discharge: Encounter.Disposition.Discharge
    @Option(help: "KET_QUA_DTRI, 1 to 8.", transform: EncounterText.outcome) var outcome: Encounter.Disposition.Outcome
    @Option(help: "Code of the hospital that the patient is referred to.") var destination: String?
    @Option(help: "ICD-10 code of the main diagnosis, where it is not named yet.") var diagnosis: String?
    @Option(help: "When, as YYYY-MM-DDThh:mm; now without it.", transform: EncounterText.time) var at: CivilDateTime?
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(
        KeepEncounter(session).discharge(
          id, of: facility, disposition: .init(discharge: discharge, outcome: outcome, destination: destination),
          diagnosis: diagnosis.map { Coding(.icd10, $0) }, at: at, seen: seen.seen), output)
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Take a discharge back within 7 days. / Mở lại đợt đã kết thúc nhầm.",
      discussion: """
        Examples:
          quany encounter reopen --db h001.qydb H001/E2511260001 \\
              --reason "cho ra viện nhầm người"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why; stands in the audit.") var reason: String
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(KeepEncounter(session).reopen(id, of: facility, reason: reason, seen: seen.seen), output)
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel", abstract: "It was begun by mistake. / Hủy đợt tiếp nhận nhầm.",
      discussion: """
        Examples:
          quany encounter cancel --db h001.qydb H001/E2511260001 \\
              --reason "tiếp nhận nhầm người"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Why; stands in the audit.") var reason: String
    @OptionGroup var which: EncounterOption
    @OptionGroup var seen: SeenOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try EncounterText.settle(KeepEncounter(session).cancel(id, of: facility, reason: reason, seen: seen.seen), output)
    }
  }
}

struct EncounterOption: ParsableArguments {
  @Argument(help: "HOSPITAL/ENCOUNTER; the hospital may be left out in its own database.") var encounter: String

  func parts(_ session: Session) throws -> (FacilityCode, Encounter.ID) { try Self.parts(encounter, session) }

  static func parts(_ encounter: String, _ session: Session) throws -> (FacilityCode, Encounter.ID) {
    let (facility, last) = try RecordOption.named(encounter, session)
    guard let id = Encounter.ID(last) else { throw Misuse.form("ENCOUNTER", "HOSPITAL/ENCOUNTER") }
    return (facility, id)
  }
}

struct SeenOption: ParsableArguments {
  @Option(help: "Digest of the version that you saw; refused when somebody wrote after it.") var seen: String?
}

/// What commands about encounters read and print.
enum EncounterText {
  static func kind(_ text: String) throws -> Encounter.Class { try choice(text, "--class") }
  static func discharge(_ text: String) throws -> Encounter.Disposition.Discharge { try choice(text, "--discharge") }
  static func outcome(_ text: String) throws -> Encounter.Disposition.Outcome { try choice(text, "--outcome") }

  static func time(_ text: String) throws -> CivilDateTime {
    guard let time = try? CivilDateTime(iso: text) else { throw Misuse.form("--at", "YYYY-MM-DDThh:mm") }
    return time
  }

  static func practitioner(_ text: String) throws -> Practitioner.ID {
    guard let id = Practitioner.ID(text) else { throw Misuse.form("PRACTITIONER", "A-Z a-z 0-9 . _ - {1,64}") }
    return id
  }

  static func diagnosis(_ text: String) throws -> Encounter.Diagnosis {
    let (role, rest) = try pair(text, Encounter.Diagnosis.Role.self)
    return .init(role: role, coding: Coding(.icd10, rest))
  }

  static func participant(_ text: String) throws -> Encounter.Participant {
    let (role, rest) = try pair(text, Encounter.Participant.Role.self)
    return .init(role: role, practitioner: try practitioner(rest))
  }

  private static func pair<Role: RawRepresentable<String> & CaseIterable>(_ text: String, _: Role.Type) throws -> (Role, String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let role = Role(rawValue: parts[0]) else {
      throw Misuse.form("ROLE:CODE", Role.allCases.map { "\($0.rawValue):CODE" }.joined(separator: ", "))
    }
    return (role, parts[1])
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String, _ option: String) throws -> Choice {
    guard let choice = Choice(rawValue: text) else {
      throw Misuse.choice(option, Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// Prints what an act came to, or refuses.
  static func settle(_ result: EncounterResult, _ output: JSONOption) throws {
    switch result {
    case .kept(let state, let encounter): try show(state, encounter, output)
    case .refused(let issues): try refuse(issues, nil, output)
    case .conflict(let current): try refuse([KeepEncounter.changedSince], current?.digest, output)
    }
  }

  private static func refuse(_ issues: [Issue], _ digest: String?, _ output: JSONOption) throws {
    struct Refused: Encodable {
      var issues: [Issue]
      /// Digest of the version that stands there, when somebody was faster.
      var digest: String?
    }
    if output.json {
      try Console.json(Refused(issues: issues, digest: digest))
    } else {
      for issue in issues { Console.talk("\(issue.code) \(issue.path): \(issue.text.vi)\n  \(issue.text.en)") }
    }
    throw Outcome.foundWrong
  }

  struct Shown: Encodable {
    var facility: String
    var id: String
    var patient: Int64
    var digest: String
    var encounter: Encounter
  }

  static func show(_ state: EncounterState, _ encounter: Encounter, _ output: JSONOption) throws {
    if output.json {
      try Console.json(
        Shown(
          facility: state.facility.rawValue, id: state.id.rawValue, patient: state.patient.rawValue, digest: state.digest,
          encounter: encounter))
      return
    }
    print("\(state.facility)/\(state.id)  \(encounter.class.rawValue)  \(encounter.status.rawValue)  \(state.digest.prefix(16))")
    for stay in encounter.stays {
      let place = [stay.department, stay.room, stay.bed].compactMap(\.self).joined(separator: " / ")
      print(TerminalText.line("  \(stay.period.start) – \(stay.period.end?.description ?? "…")  \(place)"))
    }
    for diagnosis in encounter.diagnoses {
      print(TerminalText.line("  \(diagnosis.role.rawValue)  \(diagnosis.coding.code)  \(diagnosis.coding.display ?? "")"))
    }
  }
}
