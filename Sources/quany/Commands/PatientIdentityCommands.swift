import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct PatientMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Two charts are one person's: the second lives on in the first. / Gộp hồ sơ trùng.",
    discussion: """
      Examples:
        quany patient merge --db h001.qydb 12 345 --preview
        quany patient merge --db h001.qydb 12 345 --seen 3f0c92aa51b7d604 \\
            --reason "đăng ký hai lần"
        quany patient merge --db h001.qydb H001/P000012 H001/P000345 --override \\
            --reason "ghi nhầm năm sinh, đã xem giấy tờ"

      Refused when both are inpatients now, and, unless --override, when sex, birth year or national number differ or when somebody judged them
      to be two persons. `quany patient unmerge` gives every row back.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Flag(help: "Show both side by side and what to say as --seen; change nothing.") var preview = false
  @Option(help: "What the preview said; refused when either chart has changed since.") var seen: String?
  @Flag(name: .customLong("override"), help: "One person in spite of another sex, birth year or national number.") var overrides = false
  @Option(help: "Why; stands in the ledger and in the audit.") var reason: String?
  @Argument(help: "The chart that stays: the number in this database, or HOSPITAL/NUMBER.") var survivor: String
  @Argument(help: "The chart that lives on in it.") var merged: String

  func validate() throws {
    guard preview || reason?.contains(where: \.isLetter) == true else {
      throw Misuse.someOf("--reason", "--preview")
    }
  }

  func run() throws {
    let merge = MergePatients(try Surroundings.session(database.path))
    if preview {
      let shown = try merge.preview(survivor, merged)
      if output.json { try Console.json(shown) } else { print(IdentityText.preview(shown)) }
    } else {
      try IdentityText.settle(
        try merge(merged, into: survivor, reason: reason ?? "", seen: seen, overrides: overrides), "đã gộp / merged", output)
    }
  }
}

struct PatientUnmerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Take a merge back: every row returns to its own chart. / Tách hồ sơ đã gộp nhầm.",
    discussion: """
      Examples:
        quany patient unmerge --db h001.qydb 345 --reason "hai anh em sinh đôi"
        quany patient unmerge --db h001.qydb H001/P000345 --seen 7 \\
            --reason "gộp nhầm"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Option(help: "The number of the merge that is meant; refused when another one stands.") var seen: Int64?
  @Option(help: "Why; stands in the ledger and in the audit.") var reason: String
  @Argument(help: "The chart that was merged into another: its number in this database, or HOSPITAL/NUMBER.") var merged: String

  func validate() throws {
    guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
  }

  func run() throws {
    let result = try MergePatients(Surroundings.session(database.path)).takeBack(merged, reason: reason, seen: seen)
    try IdentityText.settle(result, "đã tách / taken back", output)
  }
}

struct PatientDistinct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distinct", abstract: "Two charts are two persons': keep them out of the duplicates. / Xác định hai người khác nhau.",
    discussion: """
      Examples:
        quany patient distinct --db h001.qydb 12 345 \\
            --reason "hai anh em, đã xem giấy tờ"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Option(help: "Why; kept with the judgement.") var reason: String
  @Argument(help: "The number in this database, or HOSPITAL/NUMBER.") var one: String
  @Argument(help: "The other.") var other: String

  func validate() throws {
    guard reason.contains(where: \.isLetter) else { throw Misuse.noWords() }
  }

  func run() throws {
    struct Said: Encodable {
      var isNew: Bool
      var issues: [Issue]
    }
    let (isNew, issues) = try MergePatients(Surroundings.session(database.path)).distinguish(one, other, reason: reason)
    if output.json {
      try Console.json(Said(isNew: isNew, issues: issues))
    } else if issues.isEmpty {
      print(isNew ? "Đã ghi. / Kept." : "Đã có từ trước. / Known before.")
    }
    try IdentityText.talk(issues)
  }
}

struct PatientEntry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry", abstract: "What a hospital says of a person, as XML to be edited. / Xem mục hành chính để sửa.",
    discussion: """
      Examples:
        quany patient entry --db h001.qydb H001/P000012 > person.xml

      The digest to say as --seen is written to standard error; with --json both are in the object.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Argument(help: "HOSPITAL/NUMBER; the hospital may be left out in its own database.") var number: String

  func run() throws {
    let session = try Surroundings.session(database.path)
    let (facility, id) = try IdentityText.number(number, session)
    let (content, digest) = try EditPatient(session).current(id, of: facility)
    if output.json {
      try Console.json(["digest": digest, "content": String(decoding: content, as: UTF8.self)])
    } else {
      FileHandle.standardOutput.write(Data(content + [UInt8(ascii: "\n")]))
      Console.talk("--seen \(digest)")
    }
  }
}

struct PatientEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Follow what a hospital says of a person with a new version. / Sửa thông tin hành chính.",
    discussion: """
      Examples:
        quany patient entry --db h001.qydb H001/P000012 > person.xml
        quany patient edit --db h001.qydb H001/P000012 --file person.xml \\
            --seen 3f0c…
        quany patient edit --db h001.qydb H001/P000012 --file person.xml \\
            --seen 3f0c… --confirmed --reason "đính chính theo giấy khai sinh"

      When two or more of name, birth date, sex and national number change at once, it may be another person: nothing is written until
      --confirmed. When somebody wrote since --seen, both versions are shown and nothing is written.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Option(help: "The file: one element patient of the same number; - for standard input.") var file: String
  @Option(help: "Digest of the version that the file was made from.") var seen: String
  @Flag(help: "Somebody has checked the papers: it is the same person.") var confirmed = false
  @Option(help: "Why; stands in the audit.") var reason: String?
  @Argument(help: "HOSPITAL/NUMBER; the hospital may be left out in its own database.") var number: String

  func validate() throws {
    guard !confirmed || reason?.contains(where: \.isLetter) == true else { throw Misuse.needs("--confirmed", "--reason") }
  }

  func run() throws {
    let session = try Surroundings.session(database.path)
    let (facility, id) = try IdentityText.number(number, session)
    let result = try EditPatient(session)(
      id, of: facility, file: RecordText.bytes(of: file), seen: seen, confirmed: confirmed ? reason : nil)
    if output.json {
      try Console.json(result)
    } else if let patient = result.patient {
      print("\(patient)  \(result.digest ?? "")")
    } else if let yours = result.yours {
      print("── đang có / standing: \(result.digest ?? "")\n\(result.current ?? "")\n── của bạn / yours\n\(yours)")
    }
    for issue in result.issues { Console.talk(IdentityText.line(issue)) }
    if result.patient == nil { throw Outcome.foundWrong }
  }
}

struct PatientDuplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Pairs that may be one person, the likeliest first. / Tìm hồ sơ trùng.",
    discussion: """
      Examples:
        quany patient duplicates --db h001.qydb
        quany patient duplicates --db h001.qydb --offset 20 --limit 20 --json
        quany patient duplicates --db h001.qydb --points 60

      A telephone or a number that more than 50 people have brings nobody together; how many pairs were left out for it is said.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Option(help: "How many at most.") var limit = 20
  @Option(help: "How many of the likeliest to pass over.") var offset = 0
  @Option(help: "Only pairs with so many points.") var points: Int?

  func validate() throws {
    guard (1...1000).contains(limit) else { throw Misuse.range("--limit", 1...1000) }
    guard (0...100_000).contains(offset) else { throw Misuse.range("--offset", 0...100_000) }
  }

  func run() throws {
    let line = StatusLine()
    let found = try FindDuplicates(Surroundings.session(database.path))(limit: limit, offset: offset, points: points) { done in
      line.show("đang so / comparing: \(done / 10) %")
    }
    line.clear()
    if output.json {
      try Console.json(found)
      return
    }
    if found.pairs.isEmpty {
      print("Không có cặp nào. / No pairs.")
    } else {
      print(
        Table(
          ["Điểm", "Mã", "Họ và tên", "Giới", "Ngày sinh", "Mã", "Họ và tên", "Giới", "Ngày sinh", "Vì"],
          found.pairs.map { pair in
            [String(pair.points)] + IdentityText.cells(pair.one) + IdentityText.cells(pair.other) + [pair.reasons.joined(separator: " ")]
          }
        ).text)
    }
    if found.isCut {
      Console.talk(
        "\(found.notCompared.values) số điện thoại hoặc số giấy tờ có quá nhiều người dùng: \(found.notCompared.pairs) cặp không so theo số đó.\n"
          + "  As many telephones or numbers are too many people's: so many pairs were not compared for them.")
    }
    Console.talk("\(found.total) cặp / pairs")
  }
}

/// Identity as lines of text, and how its commands end.
enum IdentityText {
  static func cells(_ patient: PatientSummary) -> [String] {
    [patient.id.description, patient.name, ChartText.sex(patient.sex), patient.birthDate?.description ?? "?"]
  }

  static func preview(_ preview: MergePreview) -> String {
    let rows = [("ở lại / stays", preview.survivor), ("gộp vào / merged", preview.merged)].map { title, side in
      [title] + cells(side.patient) + [String(side.encounters), String(side.admitted), side.patient.hospitalNumbers.joined(separator: " ")]
    }
    let moves = preview.moves.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return Table(["", "Mã", "Họ và tên", "Giới", "Ngày sinh", "Đợt", "Nội trú", "Mã tại bệnh viện"], rows).text
      + "\nSẽ chuyển / would move: \(moves.isEmpty ? "-" : moves)\n--seen \(preview.seen)"
  }

  static func settle(_ result: MergePatients.Result, _ done: String, _ output: JSONOption) throws {
    if output.json {
      try Console.json(result)
    } else if let outcome = result.outcome {
      let moved = outcome.moved.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      print("\(outcome.merged) → \(outcome.survivor)  \(done)  [\(outcome.merge)]  \(moved)")
    } else if let conflict = result.conflict {
      print(preview(conflict))
    }
    try talk(result.issues)
  }

  static func line(_ issue: Issue) -> String { "\(issue.code) \(issue.path): \(issue.text.vi)\n  \(issue.text.en)" }

  static func talk(_ issues: [Issue]) throws {
    for issue in issues { Console.talk(line(issue)) }
    if !issues.isEmpty { throw Outcome.foundWrong }
  }

  /// The hospital and its number that an argument names.
  static func number(_ text: String, _ session: Session) throws -> (FacilityCode, Patient.ID) {
    let (facility, last) = try RecordOption.named(text, session)
    guard let id = Patient.ID(last) else { throw Misuse.form("ENTRY", "HOSPITAL/NUMBER") }
    return (facility, id)
  }
}
