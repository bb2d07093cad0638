internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// Rows that decide who may read, what is kept and whose chart is whose, held against the audit: none is there that nobody was seen to write, and
/// none is gone that somebody was.
extension RecordStore {
  private struct Fact {
    /// A table, and how its rows are called in a finding.
    var table: String
    var key: String
    /// Which rows of the audit, `act`, tell of one.
    var acts: String
    /// Whether `act` tells of the row `fact`.
    var match: String
  }

  /// What stands after `hold ` or `proposal ` in the detail of an act, up to the mark that ends it.
  private static func number(after word: String, until mark: String) -> String {
    "CAST(substr(act.detail, \(word.utf8.count + 2), instr(act.detail, '\(mark)') - \(word.utf8.count + 2)) AS INTEGER)"
  }

  /// The audit has the beginning of a reason, the row has it whole.
  private static func begins(_ text: String) -> String {
    "act.detail = substr(\(text), 1, length(act.detail)) AND length(act.detail) >= min(length(\(text)), 100)"
  }

  private static let facts: [Fact] = [
    Fact(
      table: "breakGlass", key: "id", acts: "action = 'breakGlass'",
      match: """
        act.entityId = fact.id AND act.patientId = fact.patientId AND act.at = fact.at
          AND \(begins("((fact.until - fact.at) / 60) || ' min; ' || fact.reason"))
        """),
    Fact(
      table: "breakGlassReview", key: "breakGlassId", acts: "action = 'review' AND entity = 'breakGlass'",
      match: "act.entityId = fact.breakGlassId AND act.detail = fact.verdict"),
    Fact(
      table: "patientSensitivity", key: "id", acts: "action IN ('markSensitive', 'unmarkSensitive')",
      match: """
        act.at = fact.at AND (act.entityId = fact.patientId OR NOT fact.isSensitive)
          AND act.action = CASE fact.isSensitive WHEN 1 THEN 'markSensitive' ELSE 'unmarkSensitive' END
        """),
    Fact(
      table: "legalHold", key: "id", acts: "action = 'hold' AND detail LIKE 'hold %'",
      match: "act.entity = fact.scope AND act.entityId = fact.subjectId AND \(begins("'hold ' || fact.id || ': ' || fact.reason"))"),
    Fact(
      table: "legalHoldRelease", key: "holdId", acts: "action = 'release' AND detail LIKE 'hold %'",
      match: "\(begins("'hold ' || fact.holdId || ': ' || fact.reason"))"),
    Fact(
      table: "retentionAssignment", key: "id", acts: "action = 'assign' AND entity = 'retention'",
      match: "act.entityId = fact.encounterId AND act.at = fact.at AND \(begins("fact.class || ': ' || fact.reason"))"),
    Fact(
      table: "destructionProposal", key: "id", acts: "action = 'proposeDestruction' AND entity = 'encounter'",
      match: "act.entityId = fact.encounterId AND \(number(after: "proposal", until: ",")) = fact.id"),
    Fact(
      table: "destructionRejection", key: "proposalId", acts: "action = 'rejectDestruction' AND entity = 'encounter'",
      match: "\(number(after: "proposal", until: ":")) = fact.proposalId"),
    Fact(
      table: "patientMerge", key: "id", acts: "action = 'merge' AND entity = 'patient'",
      match: """
        act.at = fact.at AND act.actor = fact.actor
          AND \(begins("fact.mergedId || ' into ' || fact.survivorId || ': ' || fact.reason"))
        """),
    Fact(
      table: "patientUnmerge", key: "mergeId", acts: "action = 'unmerge' AND entity = 'patient'",
      match: """
        act.at = fact.at AND act.actor = fact.actor
          AND act.detail LIKE (SELECT mergedId || ' from ' || survivorId FROM patientMerge WHERE id = fact.mergeId) || ':%'
        """),
    Fact(
      table: "patientDistinct", key: "lowerId", acts: "action = 'distinct' AND entity = 'patient'",
      match: """
        act.at = fact.at AND act.actor = fact.actor AND act.patientId IN (fact.lowerId, fact.higherId)
          AND act.entityId IN (fact.lowerId, fact.higherId) AND \(begins("fact.reason"))
        """),
    Fact(
      table: "recordMove", key: "id", acts: "action = 'move' AND entity = 'record'",
      match: "act.entityId IN (fact.fromDocumentId, fact.toDocumentId) AND act.at = fact.at"),
  ]

  /// By hand, or since a mended entry that was refused again stands for it.
  private static let givenUp = "entity = 'quarantine' AND (action = 'discard' OR (action = 'settle' AND detail = 'discarded'))"

  /// The acts that write such rows, read off the audit once.
  private static let acts = """
    act AS MATERIALIZED (
      SELECT action, entity, entityId, patientId, actor, at, detail FROM auditEvent
      WHERE outcome = 'success' AND action IN ('breakGlass', 'review', 'markSensitive', 'unmarkSensitive', 'hold', 'release', 'assign',
        'proposeDestruction', 'rejectDestruction', 'merge', 'unmerge', 'distinct', 'move', 'discard', 'settle'))
    """

  /// Holds the rows against the audit, both ways.
  static func witnessedFacts(_ db: Database) throws -> VerificationCheck {
    var problems = ProblemList()
    var count = 0
    func add(_ sql: String) throws {
      let rows = try String.fetchCursor(db, sql: "WITH \(acts) \(sql)")
      while let row = try rows.next() { problems.add(row) }
    }
    for fact in facts {
      count += try Int.fetchOne(db, sql: "SELECT count(*) FROM \(fact.table)") ?? 0
      try add(
        """
        SELECT '\(fact.table) ' || fact.\(fact.key) || ': nobody was seen to write it' FROM \(fact.table) AS fact
        WHERE NOT EXISTS (SELECT 1 FROM act WHERE \(fact.acts) AND \(fact.match))
        """)
      try add(
        """
        SELECT '\(fact.table): gone or changed, the audit says that it was written' FROM act WHERE \(fact.acts)
          AND NOT EXISTS (SELECT 1 FROM \(fact.table) AS fact WHERE \(fact.match))
        """)
    }
    try add(
      """
      SELECT 'quarantine ' || id || ': given up, and nobody was seen to' FROM quarantine WHERE state = 'discarded'
        AND NOT EXISTS (SELECT 1 FROM act WHERE \(givenUp) AND entityId = quarantine.id)
      UNION ALL SELECT 'quarantine ' || entityId || ': somebody gave it up, and it is not' FROM act WHERE \(givenUp)
        AND NOT EXISTS (SELECT 1 FROM quarantine WHERE id = entityId AND state = 'discarded')
      """)
    return VerificationCheck(name: "facts", counted: count, problems: problems.lines)
  }
}
