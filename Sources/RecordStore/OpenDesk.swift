internal import GRDB

extension RecordStore {
  /// Keeps what a client has open, in place of what it kept before. What is typed and not yet saved is nobody's record: it has no audit row.
  public func keepDesk(_ content: [UInt8], of account: String, client: String, at moment: Moment) throws {
    try writing { db in
      try db.execute(
        sql: """
          INSERT INTO openDesk (staffId, client, content, at) VALUES ((SELECT id FROM staff WHERE account = ?), ?, ?, ?)
          ON CONFLICT (staffId, client) DO UPDATE SET content = excluded.content, at = excluded.at
          """, arguments: [account, client, DatabaseBytes(content), moment.seconds])
    }
  }

  /// What the account's clients have open, the newest first.
  public func openDesks(of account: String) throws -> [(client: String, at: Int64)] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT client, at FROM openDesk WHERE staffId = (SELECT id FROM staff WHERE account = ?) ORDER BY at DESC, client",
        arguments: [account]
      ).map { try ($0.value(0), $0.value(1)) }
    }
  }

  /// Hands what one client had open to whoever takes it first; nil when somebody else was quicker.
  public func takeDesk(of account: String, client: String) throws -> [UInt8]? {
    try writing { db in
      try Row.fetchOne(
        db,
        sql: "DELETE FROM openDesk WHERE staffId = (SELECT id FROM staff WHERE account = ?) AND client = ? RETURNING content",
        arguments: [account, client]
      ).map { try $0.bytes(0) }
    }
  }

  /// Documents among whose results reviews are watched: weeks of a large hospital.
  private static let watchedDocuments = 300_000

  /// What tells a client of changes.
  public struct ChangeMark: Hashable, Sendable {
    /// Another text after anybody's change of what people work with; readings leave it as it is.
    public var text: String
    /// The last row of the audit.
    public var audit: Int64
    /// Whether somebody else did more than read since `since`: another account, or this one at another terminal.
    public var isOthers: Bool
  }

  /// How things stand, to be compared with what stood before.
  ///
  /// Every client asks every two seconds, so each part is the end of an index, a table that stays small, or a range that does: reviews are counted of the
  /// results among the latest documents. That an older one was seen is told with the next change.
  ///
  /// - Parameters:
  ///   - since: the last row of the audit when it was asked before.
  ///   - actor: who asks, and where.
  public func changeMark(since: Int64, by actor: Actor) throws -> ChangeMark {
    try reading { db in
      let text = try String.fetchOne(
        db,
        sql: """
          SELECT coalesce((SELECT max(id) FROM document), 0) || '.' || (SELECT count(*) FROM quarantine WHERE state = 'open') || '.'
            || coalesce((SELECT max(id) FROM breakGlass), 0) || '.' || (SELECT count(*) FROM breakGlassReview) || '.'
            || coalesce((SELECT max(documentId) FROM attestation), 0) || '.' || coalesce((SELECT max(id) FROM patientMerge), 0) || '.'
            || (SELECT count(*) FROM patientUnmerge) || '.' || coalesce((SELECT max(id) FROM staffMessage), 0) || '.'
            || (SELECT count(*) || '/' || coalesce(sum(revision), 0) FROM staff) || '.'
            || (SELECT count(*) FROM staffSecondFactor) || '/' || (SELECT count(*) FROM staffPIN) || '/'
            || (SELECT count(*) FROM staffCredential) || '.'
            || coalesce((SELECT max(id) FROM registerVersion), 0) || '.' || (SELECT count(*) FROM legalHold) || '.'
            || (SELECT count(*) FROM legalHoldRelease) || '.' || coalesce((SELECT max(id) FROM destructionProposal), 0) || '.'
            || (SELECT count(*) FROM destructionRejection) || '.' || (SELECT count(*) || '/' || count(finishedAt) FROM importBatch) || '.'
            || (SELECT count(*) FROM resultReview WHERE documentId > coalesce((SELECT max(id) FROM document), 0) - ?1) || '.'
            || (SELECT count(*) FROM recordReview WHERE documentId > coalesce((SELECT max(id) FROM document), 0) - ?1)
          """, arguments: [Self.watchedDocuments])
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT coalesce((SELECT max(id) FROM auditEvent), 0), EXISTS (
            SELECT 1 FROM auditEvent WHERE id > ? AND NOT (actor = ? AND origin = ?)
              AND action NOT IN ('read', 'search', 'list', 'compare', 'duplicates', 'print', 'prove', 'attempt', 'verify'))
          """, arguments: [since, actor.account, actor.origin])
      return try ChangeMark(text: text ?? "", audit: row?.value(0) ?? 0, isOthers: row?.value(1) ?? false)
    }
  }
}
