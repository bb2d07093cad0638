import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Read, draft, sign, amend and withdraw records. / Đọc, viết, ký, sửa, rút hồ sơ.",
    subcommands: [
      List.self, Show.self, History.self, Draft.self, Sign.self, CoSign.self, SendBack.self, Review.self, Amend.self, Retract.self,
      Move.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "A patient's records; the listing is audited. / Danh sách hồ sơ của người bệnh.",
      discussion: "Examples:\n  quany record list --db h001.qydb --patient H001/P000012 --reason \"khám lại\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "The number in this database, or HOSPITAL/NUMBER.") var patient: String
    @OptionGroup var why: ReasonOption

    func run() throws {
      let states = try ReadRecord(Surroundings.session(database.path)).list(patient: patient, reason: why.reason, purpose: why.purpose)
      if output.json {
        try Console.json(["records": states])
      } else {
        print(RecordText.table(states))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "A record as it stands; the reading is audited. / Xem hồ sơ.",
      discussion: """
        Examples:
          quany record show --db h001.qydb H001/R000034 --reason "hội chẩn"
          quany record show --db h001.qydb H001/R000034 --reason "sửa" --xml \\
              > record.xml
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Print the canonical XML, byte for byte what is attested.") var xml = false
    @OptionGroup var why: ReasonOption
    @OptionGroup var which: RecordOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      let read = ReadRecord(session)
      guard let state = try read.history(id, of: facility, reason: why.reason, purpose: why.purpose).last else { return }
      if xml {
        FileHandle.standardOutput.write(Data(state.content))
      } else if output.json {
        struct Shown: Encodable {
          var state: RecordState
          var record: ClinicalRecord
        }
        try Console.json(Shown(state: state, record: read.content(of: state)))
      } else {
        print(RecordText.heading(state))
        print(ChartText.record(try read.content(of: state)))
      }
    }
  }

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: "Every version, who stood for it and why. / Lịch sử các phiên bản.",
      discussion: "Examples:\n  quany record history --db h001.qydb H001/R000034 --reason \"giám sát\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var why: ReasonOption
    @OptionGroup var which: RecordOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      let versions = try ReadRecord(session).history(id, of: facility, reason: why.reason, purpose: why.purpose)
      if output.json {
        try Console.json(["versions": versions])
      } else {
        for version in versions { print(RecordText.heading(version)) }
      }
    }
  }

  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Keep a draft of one's own. / Lưu bản nháp.",
      discussion: """
        Examples:
          quany record draft --db h001.qydb --file note.xml
          quany record draft --db h001.qydb --file note.xml --seen 3f0c…

        FILE holds one element record of the native format with status="preliminary" (docs/native-format.md).
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "The hospital; this database's own unless said.") var facility: String?
    @Option(help: "The file; - for standard input.", completion: .file()) var file: String
    @Option(help: "Digest of the draft that this one was made from.") var seen: String?

    func run() throws {
      let session = try Surroundings.session(database.path)
      let facility = try RecordOption.facility(facility, session)
      let result = try KeepRecord(session).draft(RecordText.bytes(of: file), of: facility, seen: seen)
      try RecordText.advise([result], session)
      try RecordText.settle(result, output)
    }
  }

  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign", abstract: "Make one's drafts final, with the password. / Ký hồ sơ.",
      discussion: """
        Examples:
          quany record sign --db h001.qydb H001/R000034
          # one password for all
          quany record sign --db h001.qydb H001/R000034 H001/R000035 H001/R000036
          # the PIN instead of the password
          quany record sign --db h001.qydb --pin H001/R000034

        The password is asked for on the terminal, or read as a line from a pipe. What is final is locked for ever. Of several records each is signed
        or refused by itself.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: "Digest of the draft as it was read; refused when it has changed since.") var seen: String?
    @Argument(help: "HOSPITAL/RECORD; the hospital may be left out in its own database.") var records: [String]

    func validate() throws {
      guard !records.isEmpty else { throw Misuse.nothingNamed(BilingualText(vi: "hồ sơ", en: "record")) }
      guard seen == nil || records.count == 1 else { throw Misuse.needs("--seen", "1 RECORD") }
    }

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let named = try records.map { try RecordOption.parts($0, session) }
      let password = try confirmation.proof(session)
      if named.count == 1 {
        let result = try KeepRecord(session).sign(named[0].1, of: named[0].0, seen: seen, password: password)
        try RecordText.advise([result], session)
        try RecordText.settle(result, output)
      } else {
        let results = try KeepRecord(session).sign(named.map { ($0.0, $0.1, nil) }, password: password)
        try RecordText.advise(results, session)
        try RecordText.settle(zip(records, results).map { ($0, $1) }, output)
      }
    }
  }

  struct CoSign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cosign", abstract: "Stand beside the author of a final record. / Đồng ký.",
      discussion: "Examples:\n  quany record cosign --db h001.qydb H001/R000034")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let (facility, id) = try which.parts(session)
      let password = try confirmation.proof(session)
      try RecordText.settle(try KeepRecord(session).coSign(id, of: facility, seen: seen, password: password), output)
    }
  }

  struct SendBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sendback", abstract: "Send a final record back to its author. / Trả hồ sơ lại người viết.",
      discussion: "Examples:\n  quany record sendback --db h001.qydb H001/R000034 --reason \"thiếu diễn biến\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "What is to be mended; the author reads it.") var reason: String
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try RecordText.settle(try KeepRecord(session).sendBack(id, of: facility, reason: reason, seen: seen), output)
    }
  }

  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review", abstract: "Say that the pharmacy has looked at a prescription. / Dược duyệt đơn, hoặc góp ý.",
      discussion: """
        Examples:
          quany record review --db h001.qydb H001/R000034
          quany record review --db h001.qydb H001/R000034 \\
              --advice "giảm liều theo mức lọc cầu thận"
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "What the prescriber is told; without it there is nothing to say.") var advice: String?
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func run() throws {
      let session = try Surroundings.session(database.path)
      let (facility, id) = try which.parts(session)
      try RecordText.settle(try ReviewPrescription(session)(id, of: facility, advice: advice, seen: seen), output)
    }
  }

  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend", abstract: "Follow a final record with a corrected version. / Sửa hồ sơ đã ký.",
      discussion: """
        Examples:
          quany record amend --db h001.qydb H001/R000034 --addendum more.txt \\
              --reason "bổ sung kết quả"
          quany record amend --db h001.qydb H001/R000034 --file record.xml \\
              --reason "nhầm đơn vị"

        An addendum adds a section; a file replaces the sections. The version before stays readable either way.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: "Why; part of the record.") var reason: String
    @Option(help: "The corrected element record.", completion: .file()) var file: String?
    @Option(help: "A text file to add.", completion: .file()) var addendum: String?
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func validate() throws {
      guard (file == nil) != (addendum == nil) else { throw Misuse.oneOf("--file", "--addendum") }
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let (facility, id) = try which.parts(session)
      let amendment: KeepRecord.Amendment =
        if let file { .sections(try RecordText.bytes(of: file)) } else {
          .addendum(String(decoding: try RecordText.bytes(of: addendum ?? ""), as: UTF8.self))
        }
      let password = try confirmation.proof(session)
      try RecordText.settle(
        try KeepRecord(session).amend(id, of: facility, amendment, reason: reason, seen: seen, password: password), output)
    }
  }

  struct Retract: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retract", abstract: "Withdraw a final record as entered in error. / Rút hồ sơ.",
      discussion: "Examples:\n  quany record retract --db h001.qydb H001/R000034 --reason \"nhầm người bệnh\"")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: "Why; part of the record.") var reason: String
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let (facility, id) = try which.parts(session)
      let password = try confirmation.proof(session)
      try RecordText.settle(
        try KeepRecord(session).retract(id, of: facility, reason: reason, seen: seen, password: password), output)
    }
  }
}

extension RecordCommand {
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Move a record from the wrong chart to the right one; both say so. / Chuyển hồ sơ ghi nhầm người bệnh.",
      discussion: """
        Examples:
          quany record move --db h001.qydb H001/R000034 --to E000078 \\
              --reason "ghi nhầm người bệnh"

        ENCOUNTER is the facility's number of the encounter where the record belongs. The record is withdrawn where it stands and says where it went;
        a new record of the other encounter says where it came from. A draft stays a draft there.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @OptionGroup var confirmation: ConfirmationOption
    @Option(help: ArgumentHelp("The encounter where it belongs.", valueName: "encounter")) var to: String
    @Option(help: "Why; part of both records.") var reason: String
    @Option(help: "Digest of the version as it was read.") var seen: String?
    @OptionGroup var which: RecordOption

    func validate() throws {
      guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
    }

    func run() throws {
      let session = confirmation.confirming(try Surroundings.session(database.path))
      let (facility, id) = try which.parts(session)
      let parts = to.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 1 || parts[0] == facility.rawValue, let encounter = parts.last.flatMap({ Encounter.ID($0) }) else {
        throw Misuse.otherHospital
      }
      let password = try confirmation.proof(session)
      try RecordText.settle(
        try MoveRecord(session)(id, of: facility, to: encounter, reason: reason, seen: seen, password: password), output)
    }
  }
}

/// How an attestation is confirmed.
struct ConfirmationOption: ParsableArguments {
  @Flag(help: "Confirm with the PIN (`quany staff pin`) instead of the password.") var pin = false

  /// The session in which the acts are confirmed so.
  func confirming(_ session: Session) -> Session { pin ? session.confirmingByPIN() : session }

  func proof(_ session: Session) throws -> String { try Secret.proof(session, pin: pin) }
}

struct ReasonOption: ParsableArguments {
  @Option(help: "Why it is opened; stands in the audit.") var reason: String
  @Option(help: purposeHelp, completion: purposes, transform: purpose) var purpose: AccessPurpose?

  static let purposeHelp = ArgumentHelp(
    "Why, as a code: \(AccessPurpose.allCases.map(\.rawValue).joined(separator: ", ")). The role's own without it.", valueName: "code")
  static var purposes: CompletionKind { .list(AccessPurpose.allCases.map(\.rawValue)) }

  @Sendable static func purpose(_ text: String) throws -> AccessPurpose {
    guard let purpose = AccessPurpose(rawValue: text) else {
      throw Misuse.choice("--purpose", AccessPurpose.allCases.map(\.rawValue))
    }
    return purpose
  }

  func validate() throws {
    guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
  }
}

struct RecordOption: ParsableArguments {
  @Argument(help: "HOSPITAL/RECORD; the hospital may be left out in its own database.") var record: String

  /// The hospital and the record's id that the argument names.
  func parts(_ session: Session) throws -> (FacilityCode, ClinicalRecord.ID) { try Self.parts(record, session) }

  static func parts(_ record: String, _ session: Session) throws -> (FacilityCode, ClinicalRecord.ID) {
    let (facility, last) = try named(record, session)
    guard let id = ClinicalRecord.ID(last) else { throw Misuse.form("RECORD", "HOSPITAL/RECORD") }
    return (facility, id)
  }

  /// `HOSPITAL/NUMBER`, or in a hospital's own database `NUMBER`.
  static func named(_ text: String, _ session: Session) throws -> (FacilityCode, String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    return (try facility(parts.count == 2 ? parts[0] : nil, session), parts.last ?? "")
  }

  static func facility(_ code: String?, _ session: Session) throws -> FacilityCode {
    if let code { return try RegisterCommand.facility(code) }
    guard case .hospital(let facility) = try session.store.info().owner else {
      throw Misuse.whichHospital
    }
    return facility
  }
}
