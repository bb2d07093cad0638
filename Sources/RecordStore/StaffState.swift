internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// What an account may do and proves itself by, as one digest that the audit keeps with every change: who gives themselves a role or another's
/// password in the file alone leaves a state that nobody was seen to make.
///
/// Counters of attempts and the last one-time code are not part of it: they change at every sign-in.
extension RecordStore {
  private static let word = "state "

  /// The account's state as an addition to the detail of an audit row.
  static func stateNote(of staff: Int64, after detail: String = "", _ db: Database) throws -> String {
    (detail.isEmpty ? "" : detail + "; ") + word + (try stateDigest(of: staff, db))
  }

  private static func stateDigest(of staff: Int64, _ db: Database) throws -> String {
    let parts = [
      "SELECT account || char(31) || name || char(31) || coalesce(practitioner, '') || char(31) || isActive FROM staff WHERE id = ?",
      "SELECT group_concat(role, ',') FROM (SELECT role FROM staffRole WHERE staffId = ? ORDER BY role)",
      """
      SELECT group_concat(facility || '/' || department, ',') FROM (
        SELECT facility, department FROM staffDepartment WHERE staffId = ? ORDER BY facility, department)
      """,
      "SELECT n || ' ' || r || ' ' || p || ' ' || hex(salt) || ' ' || hex(hash) FROM staffCredential WHERE staffId = ?",
      "SELECT n || ' ' || r || ' ' || p || ' ' || hex(salt) || ' ' || hex(hash) FROM staffPIN WHERE staffId = ?",
      "SELECT n || ' ' || hex(salt) || ' ' || hex(sealed) FROM staffSecondFactor WHERE staffId = ?",
    ]
    let text = try parts.map { try String.fetchOne(db, sql: $0, arguments: [staff]) ?? "" }.joined(separator: "\u{1E}")
    return String(SHA256.digest(of: Array(text.utf8)).hex.prefix(32))
  }

  /// Each account was added by somebody, and is as the last change left it. An account that was last changed by an earlier program has no state in
  /// the audit yet.
  static func staffStates(_ db: Database) throws -> VerificationCheck {
    var problems = ProblemList()
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH act AS MATERIALIZED (SELECT id, action, entityId, detail FROM auditEvent WHERE entity = 'staff' AND outcome = 'success')
        SELECT staff.id, EXISTS (SELECT 1 FROM act WHERE action = 'add' AND entityId = staff.id),
          (SELECT substr(detail, -32) FROM act WHERE entityId = staff.id AND detail LIKE '%\(word)________________________________'
            ORDER BY act.id DESC LIMIT 1)
        FROM staff ORDER BY staff.id
        """)
    for row in rows {
      let id: Int64 = try row.value(0)
      if try !row.value(1) { problems.add("staff \(id): nobody was seen to add it") }
      if let kept: String = try row.value(2), kept != (try stateDigest(of: id, db)) {
        problems.add("staff \(id): roles, departments, password or PIN are not what the last change left")
      }
    }
    return VerificationCheck(name: "staff", counted: rows.count, problems: problems.lines)
  }
}
