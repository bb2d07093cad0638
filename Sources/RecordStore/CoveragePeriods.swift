public import ClinicalModel
public import Cryptography
internal import GRDB

/// A closing or a reopening of a month as the database keeps it.
public struct StoredPeriodAct: Sendable {
  public var month: YearMonth
  /// The day of the report that it counts from.
  public var asOf: CivilDate
  /// Of a reopening; nil for a closing.
  public var reason: String?
  /// The month as it was frozen, with the SHA-256 of the bytes; nil for a reopening.
  public var frozen: (content: [UInt8], digest: Digest)?
  public var account: String
  /// When it was done.
  public var moment: Moment

  public init(
    month: YearMonth, asOf: CivilDate, reason: String? = nil, frozen: (content: [UInt8], digest: Digest)? = nil, account: String,
    moment: Moment
  ) {
    self.month = month
    self.asOf = asOf
    self.reason = reason
    self.frozen = frozen
    self.account = account
    self.moment = moment
  }
}

/// A report that was frozen.
public struct StoredCoverageSnapshot: Sendable {
  public var id: Int64
  public var asOf: CivilDate
  /// The version of the register that it was computed with.
  public var register: Int
  /// Closings and reopenings up to the one of this position (from 1) show in it.
  public var lastAct: Int
  /// The frozen report before it, which it is compared with.
  public var basis: Int64?
  public var content: [UInt8]
  /// What it leaves for the next report.
  public var baseline: [UInt8]
  /// Of `content`, a line end, `baseline` and a line end.
  public var digest: Digest
  public var account: String
  public var moment: Moment
}

/// A report that is about to be frozen.
public struct CoverageSnapshotDraft: Sendable {
  public var asOf: CivilDate
  public var register: Int
  public var basis: Int64?
  public var content: [UInt8]
  public var baseline: [UInt8]

  public init(asOf: CivilDate, register: Int, basis: Int64?, content: [UInt8], baseline: [UInt8]) {
    self.asOf = asOf
    self.register = register
    self.basis = basis
    self.content = content
    self.baseline = baseline
  }

  /// What the digest stands for.
  public var bytes: [UInt8] { content + [10] + baseline + [10] }
}

extension RecordStore {
  /// Every closing and reopening, in the order in which they happened.
  public func periodActs() throws -> [StoredPeriodAct] {
    try reading { db in
      try Row.fetchAll(db, sql: "SELECT month, asOf, reason, content, digest, actor, at, utcOffset FROM coveragePeriod ORDER BY id").map {
        row in
        guard let month = try? YearMonth(iso: row.value(0) as String), let asOf = try? CivilDate(iso: row.value(1) as String) else {
          throw StoreRefusal.damaged(self.path)
        }
        let content = try row.bytesIfAny(3)
        let digest = try row.bytesIfAny(4).flatMap { Digest($0) }
        return StoredPeriodAct(
          month: month, asOf: asOf, reason: try row.value(2), frozen: content.flatMap { content in digest.map { (content, $0) } },
          account: try row.value(5), moment: try row.moment(6, 7))
      }
    }
  }

  /// The report that was frozen for `day`; nil when none was.
  public func coverageSnapshot(asOf day: CivilDate) throws -> StoredCoverageSnapshot? {
    try snapshots("WHERE asOf = ?", [day.description]).first
  }

  /// The last frozen report of an earlier day.
  public func coverageSnapshot(before day: CivilDate) throws -> StoredCoverageSnapshot? {
    try snapshots("WHERE asOf < ? ORDER BY asOf DESC LIMIT 1", [day.description]).first
  }

  public func coverageSnapshot(_ id: Int64) throws -> StoredCoverageSnapshot? { try snapshots("WHERE id = ?", [id]).first }

  /// Every frozen report, in the order in which they were frozen.
  public func coverageSnapshots() throws -> [StoredCoverageSnapshot] { try snapshots("ORDER BY id", []) }

  private func snapshots(_ condition: String, _ arguments: StatementArguments) throws -> [StoredCoverageSnapshot] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: "SELECT id, asOf, registerId, lastAct, basisId, content, baseline, digest, actor, at, utcOffset FROM coverageSnapshot "
          + condition, arguments: arguments
      ).map { row in
        guard let asOf = try? CivilDate(iso: row.value(1) as String), let digest = Digest(try row.bytes(7)) else {
          throw StoreRefusal.damaged(self.path)
        }
        return StoredCoverageSnapshot(
          id: try row.value(0), asOf: asOf, register: try row.value(2), lastAct: try row.value(3), basis: try row.value(4),
          content: try row.bytes(5), baseline: try row.bytes(6), digest: digest, account: try row.value(8),
          moment: try row.moment(9, 10))
      }
    }
  }

  /// Keeps a closing or reopening, the report that is frozen with it, or both, in one transaction with the audit.
  ///
  /// - Parameter lastAct: how many closings and reopenings there were when it was put together.
  /// - Returns: false when somebody has closed, reopened or frozen since; nothing was kept then.
  public func keep(
    _ act: StoredPeriodAct?, _ snapshot: CoverageSnapshotDraft?, after lastAct: Int, by actor: Actor, at moment: Moment
  ) throws -> Bool {
    try writing { db in
      guard try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM coveragePeriod") == lastAct else { return false }
      if let snapshot {
        let basis = try Int64.fetchOne(
          db, sql: "SELECT id FROM coverageSnapshot WHERE asOf < ? ORDER BY asOf DESC LIMIT 1", arguments: [snapshot.asOf.description])
        let taken = try Int64.fetchOne(
          db, sql: "SELECT id FROM coverageSnapshot WHERE asOf = ?", arguments: [snapshot.asOf.description])
        guard basis == snapshot.basis, taken == nil else { return false }
      }
      let chain = try AuditChain(db)
      if let act {
        try db.execute(
          sql: """
            INSERT INTO coveragePeriod (id, month, act, asOf, reason, content, digest, actor, at, utcOffset)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            lastAct + 1, act.month.description, act.frozen == nil ? "reopened" : "closed", act.asOf.description, act.reason,
            (act.frozen?.content).map(DatabaseBytes.init), (act.frozen?.digest.bytes).map(DatabaseBytes.init), actor.account,
            moment.seconds, moment.offset,
          ])
        try chain.append(
          AuditEntry(
            action: act.frozen == nil ? "reopen" : "close", entity: "coveragePeriod", entityID: Int64(lastAct) + 1,
            detail: act.month.description + " " + (act.frozen?.digest.hex ?? act.reason ?? "")), by: actor, at: moment)
      }
      if let snapshot {
        let digest = SHA256().digest(of: snapshot.bytes)
        try db.execute(
          sql: """
            INSERT INTO coverageSnapshot (asOf, registerId, lastAct, basisId, content, baseline, digest, actor, at, utcOffset)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            snapshot.asOf.description, snapshot.register, lastAct + (act == nil ? 0 : 1), snapshot.basis, DatabaseBytes(snapshot.content),
            DatabaseBytes(snapshot.baseline), DatabaseBytes(digest.bytes), actor.account, moment.seconds, moment.offset,
          ])
        try chain.append(
          AuditEntry(
            action: "freeze", entity: "coverageSnapshot", entityID: db.lastInsertedRowID,
            detail: snapshot.asOf.description + " " + digest.hex),
          by: actor, at: moment)
      }
      return true
    }
  }
}

extension RecordStore {
  /// What was frozen is what its digest and the audit say, and nothing that the audit saw frozen is missing.
  static func frozenReports(_ db: Database) throws -> VerificationCheck {
    var problems = ProblemList()
    let hasher = SHA256()
    var count = 0
    for row in try Row.fetchAll(db, sql: "SELECT id, content, digest FROM coveragePeriod WHERE act = 'closed'") {
      count += 1
      if try hasher.digest(of: row.bytes(1)).bytes != row.bytes(2) {
        problems.add("closed period \(try row.value(0) as Int64): not what its digest says")
      }
    }
    for row in try Row.fetchAll(db, sql: "SELECT id, content, baseline, digest FROM coverageSnapshot") {
      count += 1
      let bytes = try row.bytes(1) + [10] + row.bytes(2) + [10]
      if try hasher.digest(of: bytes).bytes != row.bytes(3) {
        problems.add("frozen report \(try row.value(0) as Int64): not what its digest says")
      }
    }
    try problems.add(
      db, "entity || ' ' || id || ': not what the audit says'",
      from: """
        (SELECT * FROM (
          SELECT 'coveragePeriod' AS entity, id, CASE act WHEN 'closed' THEN 'close' ELSE 'reopen' END AS action,
            month || ' ' || CASE act WHEN 'closed' THEN lower(hex(digest)) ELSE reason END AS detail FROM coveragePeriod
          UNION ALL SELECT 'coverageSnapshot', id, 'freeze', asOf || ' ' || lower(hex(digest)) FROM coverageSnapshot)
        EXCEPT SELECT entity, entityId, action, detail FROM auditEvent
          WHERE entity IN ('coveragePeriod', 'coverageSnapshot') AND outcome = 'success')
        """, where: "1")
    try problems.add(
      db, "entity || ' ' || entityId || ': gone, the audit says that it was kept'", from: "auditEvent",
      where: """
        outcome = 'success' AND ((entity = 'coveragePeriod' AND entityId NOT IN (SELECT id FROM coveragePeriod))
          OR (entity = 'coverageSnapshot' AND entityId NOT IN (SELECT id FROM coverageSnapshot)))
        """)
    return VerificationCheck(name: "frozen reports", counted: count, problems: problems.lines)
  }
}
