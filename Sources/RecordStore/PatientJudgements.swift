public import ClinicalModel
internal import GRDB

extension RecordStore {
  public enum Judgement: Hashable, Sendable {
    case written
    /// The same was said before.
    case known
    case refused(Issue)
  }

  /// Keeps that two charts are two persons': the pair stays away from the list of duplicates. Nil when one of them is not there.
  public func judgeDistinct(
    _ a: Key<Patient>, _ b: Key<Patient>, reason: String, by actor: Actor, at moment: Moment
  ) throws -> Judgement? {
    try writing { db in
      guard let one = try PatientMergeSQL.survivor(of: a.rawValue, db), let other = try PatientMergeSQL.survivor(of: b.rawValue, db) else {
        return nil
      }
      guard one != other else { return .refused(a == b ? MergeIssues.same : MergeIssues.alreadyMerged) }
      let (lower, higher) = (min(a.rawValue, b.rawValue), max(a.rawValue, b.rawValue))
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM patientDistinct WHERE lowerId = ? AND higherId = ?)", arguments: [lower, higher])
      if isKnown == true { return .known }
      try db.execute(
        sql: "INSERT INTO patientDistinct (lowerId, higherId, reason, actor, at, utcOffset) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [lower, higher, reason, actor.account, moment.seconds, moment.offset])
      let chain = try AuditChain(db)
      for (patient, from) in [(lower, higher), (higher, lower)] {
        try chain.append(
          AuditEntry(
            action: "distinct", entity: "patient", entityID: from, patient: Key(rawValue: patient), detail: AuditEntry.reason(reason)),
          by: actor, at: moment)
      }
      return .written
    }
  }

  /// Whether somebody said so of any two of their numbers.
  static func isJudgedDistinct(_ a: Int64, _ b: Int64, _ db: Database) throws -> Bool {
    let judged = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM patientDistinct JOIN (\(PatientMergeSQL.members)) AS one ON one.id = lowerId
            JOIN (\(PatientMergeSQL.members)) AS other ON other.id = higherId)
          OR EXISTS (SELECT 1 FROM patientDistinct JOIN (\(PatientMergeSQL.members)) AS one ON one.id = lowerId
            JOIN (\(PatientMergeSQL.members)) AS other ON other.id = higherId)
        """, arguments: [a, b, b, a])
    return judged ?? false
  }
}
