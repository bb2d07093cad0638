public import ClinicalModel

/// Who did the exercises of the program: a row of `certificates`, and the line that `quany practice` ends with.
///
/// Certificates add up: who imports more keeps those before. A person counts once, whatever they practised again.
public struct TrainingCertificate: Hashable, Sendable, Codable {
  /// Where the person works.
  public var facility: FacilityCode
  /// Of the last step.
  public var date: CivilDate
  /// Of the exercises: `nurse`, `doctor` …
  public var role: String
  public var holder: String
  /// The facility's own number of the person.
  public var number: String
  /// Version of the exercises.
  public var exercises: Int
  /// How many steps were done; all of them.
  public var steps: Int
  /// The sandbox and the row of its audit that show it: `IDENTITY/ROW/HASH`.
  public var evidence: String
  /// SHA-256 of the cells before, in hexadecimal.
  public var digest: String
  /// The day from which it counts no more.
  public var withdrawn: CivilDate?

  public init(
    facility: FacilityCode, date: CivilDate, role: String, holder: String, number: String, exercises: Int, steps: Int, evidence: String,
    digest: String, withdrawn: CivilDate? = nil
  ) {
    self.facility = facility
    self.date = date
    self.role = role
    self.holder = holder
    self.number = number
    self.exercises = exercises
    self.steps = steps
    self.evidence = evidence
    self.digest = digest
    self.withdrawn = withdrawn
  }

  /// What the digest stands for, a cell a line.
  public var sealed: [String] {
    [facility.rawValue, date.text, role, holder, number, String(exercises), String(steps), evidence]
  }

  /// The group of staff that the role belongs to; nil for a role of another version of the program.
  public var group: StaffTraining.Group? {
    switch role {
    case "doctor", "headOfDepartment": .doctor
    case "nurse": .nurse
    case "registrar", "recordsOffice": .clerk
    case "pharmacist": .pharmacist
    case "laboratory": .technician
    case "operator": .it
    default: nil
    }
  }

  public func counts(on day: CivilDate) -> Bool { date <= day && (withdrawn.map { day < $0 } ?? true) }

  /// As a file that `quany register import` takes: the header and the line.
  public var file: String {
    let columns = RegisterTable.certificates.columns
    return CSV.line(columns) + CSV.line(columns.map { fields[$0] ?? "" })
  }

  var fields: [String: String] {
    var fields = [
      "facility": facility.rawValue, "date": date.text, "role": role, "holder": holder, "number": number, "exercises": String(exercises),
      "steps": String(steps), "evidence": evidence, "digest": digest,
    ]
    fields["withdrawn"] = withdrawn?.text
    return fields
  }
}

extension RegisterRow {
  mutating func trainingCertificate() -> TrainingCertificate? {
    let code = facility("facility")
    let day = date("date")
    let (role, holder, number) = (text("role"), text("holder"), text("number"))
    let exercises = self.number("exercises", in: 1...10_000)
    let steps = self.number("steps", in: 1...1000)
    let (evidence, digest) = (text("evidence"), text("digest"))
    let withdrawn = date("withdrawn")
    guard issues.isEmpty, let code, let day, let exercises, let steps else { return nil }
    return TrainingCertificate(
      facility: code, date: day, role: role, holder: holder, number: number, exercises: exercises, steps: steps, evidence: evidence,
      digest: digest, withdrawn: withdrawn)
  }
}
