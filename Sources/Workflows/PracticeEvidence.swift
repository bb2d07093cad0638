internal import ClinicalModel
internal import Interchange
internal import RecordStore

/// What somebody did in a sandbox: the rows of the audit that are theirs, and what was written with them. What they typed is not in it.
struct PracticeEvidence {
  /// Of the account, oldest first.
  let rows: [AuditRow]
  /// The statement that a document of the audit holds, read once.
  private let statement: (Int64) throws -> Statement?
  /// The key of a patient of the sandbox's hospital.
  private let key: (String) throws -> Int64?

  /// Several steps look at the same documents.
  private final class Known {
    var statements: [Int64: Statement?] = [:]
  }

  init(_ session: Session) throws {
    let store = session.store
    rows = try store.sandboxRows().filter { $0.actor == session.account }
    let known = Known()
    statement = { id in
      if let statement = known.statements[id] { return statement }
      let statement = try store.sandboxDocument(id).flatMap { NativeFormat.statement(canonical: $0) }
      known.statements[id] = .some(statement)
      return statement
    }
    key = { id in try Patient.ID(id).flatMap { try store.patient($0, of: MakeSandbox.facility) }?.rawValue }
  }

  /// An act, or one that was refused with `code`.
  ///
  /// - about: which acts are meant for the step at all.
  func act(
    _ action: String, _ entity: String, refused code: String? = nil, about: (AuditRow) -> Bool = { _ in true },
    _ wanted: Wanted<AuditRow>...
  ) -> PracticeFinding? {
    let acts = rows.filter { row in
      row.action == action && row.entity == entity && row.outcome == (code == nil ? "success" : "refused")
        && code.map { row.detail.hasPrefix($0) } ?? true && about(row)
    }
    return judge(acts.map { ($0, $0) }, wanted)
  }

  /// The keys of patients of the sandbox.
  func keys(_ patients: String...) throws -> [Int64] { try patients.compactMap { try key($0) } }

  /// An opening of the chart of a patient of the sandbox.
  func chart(of patient: String) throws -> PracticeFinding? {
    let key = try key(patient)
    return act(
      "read", "chart", about: { $0.patient != nil },
      Wanted(vi: "Đó là hồ sơ của người khác.", en: "That is somebody else's chart.") { $0.patient == key })
  }

  /// An act about a patient of the sandbox.
  func act(_ action: String, _ entity: String, on patient: String) throws -> PracticeFinding? {
    let key = try key(patient)
    return act(action, entity, Wanted(vi: "Đó là người bệnh khác.", en: "That is another patient.") { $0.patient == key })
  }

  /// An act on an encounter, with the version that it wrote.
  func encounter(_ action: String, about: (Encounter) -> Bool = { _ in true }, _ wanted: [Wanted<Encounter>]) throws -> PracticeFinding? {
    try judge(
      acts(action, "encounter").compactMap { row in
        guard case .encounter(let encounter)? = try written(before: row), about(encounter) else { return nil }
        return (row, encounter)
      }, wanted)
  }

  /// An act on a record, with the version that it wrote.
  func record(_ action: String, about: (ClinicalRecord) -> Bool, _ wanted: [Wanted<ClinicalRecord>] = []) throws -> PracticeFinding? {
    try judge(
      acts(action, "record").compactMap { row in
        guard let id = row.entityID, case .record(let record)? = try statement(id), about(record) else { return nil }
        return (row, record)
      }, wanted)
  }

  func registration(_ wanted: [Wanted<Patient>]) throws -> PracticeFinding? {
    try judge(registrations(), wanted)
  }

  /// The numbers that somebody of this name, folded, was registered under.
  func registered(_ name: String) throws -> Set<Patient.ID> {
    Set(try registrations().map(\.1).filter { Self.isCalled(name, $0) }.map(\.id))
  }

  static func isCalled(_ name: String, _ patient: Patient) -> Bool { patient.names.contains { SearchKey.fold($0.text) == name } }

  private func registrations() throws -> [(AuditRow, Patient)] {
    try acts("register", "patient").compactMap { row in
      guard case .patient(let patient)? = try written(before: row) else { return nil }
      return (row, patient)
    }
  }

  /// The end of a batch after the first in which nothing came in: what was imported again.
  var repeatedImport: PracticeFinding? {
    let ends = rows.indices.filter { rows[$0].action == "import" && rows[$0].entity == "batch" && rows[$0].detail == "close" }
    let repeated = ends.dropFirst().first { end in
      let begin = rows[..<end].last { $0.action == "import" && $0.entity == "batch" && $0.detail == "open" }
      return !rows[..<end].contains { row in row.id > begin?.id ?? 0 && row.action == "import" && row.entity != "batch" }
    }
    return repeated.map { .done(rows[$0]) }
  }

  private func acts(_ action: String, _ entity: String) -> [AuditRow] {
    rows.filter { $0.action == action && $0.entity == entity && $0.outcome == "success" }
  }

  /// The first act that is as it was asked for; else the latest with what is different.
  private func judge<Subject>(_ acts: [(AuditRow, Subject)], _ wanted: [Wanted<Subject>]) -> PracticeFinding? {
    if let done = acts.first(where: { act in wanted.allSatisfy { $0.holds(act.1) } }) { return .done(done.0) }
    guard let last = acts.last, let missing = wanted.first(where: { !$0.holds(last.1) }) else { return nil }
    return .near(last.0, missing.otherwise)
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
