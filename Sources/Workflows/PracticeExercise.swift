public import ClinicalModel
internal import Interchange
internal import RecordStore

/// Whom the exercises are for.
public enum PracticeRole: String, Hashable, Sendable, Codable, CaseIterable {
  case registrar, nurse, doctor, headOfDepartment, recordsOffice, `operator`

  /// What the account of who practises is in the sandbox.
  public var role: Role {
    switch self {
    case .registrar: .registrar
    case .nurse: .nurse
    case .doctor: .doctor
    case .headOfDepartment: .headOfDepartment
    case .recordsOffice: .recordsOffice
    case .operator: .operator
    }
  }

  public var title: BilingualText {
    switch self {
    case .registrar: BilingualText(vi: "Tiếp đón", en: "Reception")
    case .nurse: BilingualText(vi: "Điều dưỡng", en: "Nurse")
    case .doctor: BilingualText(vi: "Bác sĩ", en: "Doctor")
    case .headOfDepartment: BilingualText(vi: "Trưởng khoa", en: "Head of department")
    case .recordsOffice: BilingualText(vi: "Phòng kế hoạch, lưu trữ hồ sơ", en: "Records office")
    case .operator: BilingualText(vi: "Vận hành", en: "Operator")
    }
  }

  /// Whether some of the steps are commands of a shell.
  public var usesCommands: Bool { [.headOfDepartment, .recordsOffice, .operator].contains(self) }
}

/// A step of an exercise: what to do, how, and what in the database shows that it was done.
struct PracticeStep: Sendable {
  let id: String
  let task: BilingualText
  let hint: BilingualText
  /// The row of the audit that shows it; nil while there is none.
  let shownBy: @Sendable (PracticeEvidence) throws -> AuditRow?
}

/// What somebody did in a sandbox: the rows of the audit that are theirs, and what was written with them. What they typed is not in it.
struct PracticeEvidence {
  /// Of the account, oldest first.
  let rows: [AuditRow]
  /// The statement that a document of the audit holds.
  let statement: (Int64) throws -> Statement?

  init(_ session: Session) throws {
    let store = session.store
    rows = try store.sandboxRows().filter { $0.actor == session.account }
    statement = { id in try store.sandboxDocument(id).flatMap { try NativeFormat.statement(canonical: $0) } }
  }

  /// The first row of an act, or of an act that was refused with `code`.
  func first(
    _ action: String, _ entity: String, refused code: String? = nil, where holds: (AuditRow) throws -> Bool = { _ in true }
  ) throws -> AuditRow? {
    try rows.first { row in
      guard row.action == action, row.entity == entity, row.outcome == (code == nil ? "success" : "refused") else { return false }
      return try code.map { row.detail.hasPrefix($0) } ?? holds(row)
    }
  }

  /// The first act on an encounter that wrote a version of which `holds`.
  func encounter(_ action: String, where holds: (Encounter) -> Bool) throws -> AuditRow? {
    try first(action, "encounter") { row in
      guard case .encounter(let encounter)? = try written(before: row) else { return false }
      return holds(encounter)
    }
  }

  /// The first act on a record that wrote a version of which `holds`.
  func record(_ action: String, where holds: (ClinicalRecord) -> Bool) throws -> AuditRow? {
    try first(action, "record") { row in
      guard let id = row.entityID, case .record(let record)? = try statement(id) else { return false }
      return holds(record)
    }
  }

  /// The first registration of somebody of whom `holds`.
  func registration(where holds: (Patient) -> Bool) throws -> AuditRow? {
    try first("register", "patient") { row in
      guard case .patient(let patient)? = try written(before: row) else { return false }
      return holds(patient)
    }
  }

  /// The end of a batch after the first in which nothing came in: what was imported again.
  var repeatedImport: AuditRow? {
    let ends = rows.indices.filter { rows[$0].action == "import" && rows[$0].entity == "batch" && rows[$0].detail == "close" }
    return ends.dropFirst().first { end in
      let begin = rows[..<end].last { $0.action == "import" && $0.entity == "batch" && $0.detail == "open" }
      return !rows[..<end].contains { row in row.id > begin?.id ?? 0 && row.action == "import" && row.entity != "batch" }
    }.map { rows[$0] }
  }

  /// An act's row stands right after that of the document it wrote, in the same transaction.
  private func written(before row: AuditRow) throws -> Statement? {
    guard let index = rows.firstIndex(of: row),
      let write = rows[..<index].last(where: { $0.action == "write" && $0.entity == row.entity }), row.id - write.id < 4,
      let document = write.entityID
    else { return nil }
    return try statement(document)
  }
}

extension ClinicalRecord {
  /// Everything that the narratives say.
  var said: String { sections.compactMap(\.narrative).joined(separator: "\n") }
}
