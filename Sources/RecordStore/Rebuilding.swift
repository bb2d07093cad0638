public import ClinicalModel
internal import GRDB

extension RecordStore {
  /// What a rebuild came to.
  public struct Rebuilding: Hashable, Sendable, Codable {
    public var documents: Int
    /// Rows that were not what the documents say, and are now. 0: nothing was touched.
    public var mended: Int
    /// What was wrong before, by keys alone.
    public var problems: [String]
  }

  /// Derives the projections again from the documents, and makes the tables say what they say.
  ///
  /// First beside the database, in a snapshot, while others work. Only when something differs, again in one transaction that writes the
  /// differences, puts indexes and triggers back, compares once more and leaves the audit row: killed anywhere, it is as if it had not begun.
  /// Throws a `Refusal` when the documents themselves are damaged: then they prove nothing, and a backup is what helps.
  public func rebuild(decoding decode: DocumentDecoder, by actor: Actor, at moment: Moment) throws -> Rebuilding {
    try StoreRefusal.translating(path) {
      let expected = try Self.expectedSchema()
      let first = try ProjectionReplay(of: path, expecting: expected)
      let (documents, differences) = try first.run(mending: false) { db in
        (try derive(first, db, decode), try first.compare(db).flatMap(\.problems) + first.schemaDifferences(db))
      }
      guard !differences.isEmpty else {
        let problems = try mendCoverageCounters(by: actor, at: moment)
        return Rebuilding(documents: documents, mended: problems.count, problems: problems.lines)
      }
      let second = try ProjectionReplay(of: path, expecting: expected)
      return try second.run(mending: true) { db in
        let documents = try derive(second, db, decode)
        let problems = try second.compare(db).flatMap(\.problems) + second.schemaDifferences(db)
        let mended = try second.mend(db)
        guard try second.compare(db).allSatisfy(\.problems.isEmpty),
          try Row.fetchOne(db, sql: "PRAGMA live.foreign_key_check") == nil
        else { throw Self.notMended(path) }
        // What was counted by the rows before counts no more: the next who reads or imports counts again.
        for table in CoverageCounters.tables + ["coverageCounterState"] { try db.execute(sql: "DELETE FROM live.\(table)") }
        try AuditChain(db).append(Self.entry(mended), by: actor, at: moment)
        return Rebuilding(documents: documents, mended: mended, problems: problems)
      }
    }
  }

  /// Counts the rollout's counters again where they are not what the records add up to. The audit row says how many were wrong.
  private func mendCoverageCounters(by actor: Actor, at moment: Moment) throws -> ProblemList {
    try writing { db in
      var problems = try CoverageCounters.areCurrent(db) ? Self.counterDifferences(db).problems : ProblemList()
      for problem in try CoverageCounters.stateProblems(db) { problems.add(problem) }
      if problems.count > 0 { try CoverageCounters.recount(db) }
      try AuditChain(db).append(Self.entry(problems.count), by: actor, at: moment)
      return problems
    }
  }

  private func derive(_ replay: ProjectionReplay, _ db: Database, _ decode: DocumentDecoder) throws -> Int {
    let witnesses = try replay.witnesses(db).problems
    let (documents, problems) = try replay.replay(db, decode)
    guard witnesses.isEmpty, problems.count == 0 else { throw Self.documentsAreDamaged(path) }
    return documents
  }

  private static func entry(_ mended: Int) -> AuditEntry {
    AuditEntry(action: "rebuild", entity: "database", detail: "\(mended) rows")
  }

  private static func documentsAreDamaged(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-RBD-0001", place: path,
      vi:
        "Chính các văn bản gốc bị hỏng, bị sửa hoặc bị mất; không dựng lại được gì đáng tin. Chạy `quany verify` và khôi phục từ bản sao lưu.",
      en: "The documents themselves are damaged, changed or missing; nothing sound can be derived. Run `quany verify` and restore a backup."
    )
  }

  private static func notMended(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-RBD-0002", place: path,
      vi: "Dựng lại mà vẫn còn sai khác; không có gì bị thay đổi. Khôi phục từ bản sao lưu.",
      en: "Differences are left after the rebuild; nothing was changed. Restore a backup.")
  }
}

extension ProjectionReplay {
  /// Indexes and triggers that are missing or other than this program's.
  func schemaDifferences(_ db: Database) throws -> [String] {
    try expected.filter { $0.type == "index" || $0.type == "trigger" }.compactMap { object in
      let actual = try String.fetchOne(
        db, sql: "SELECT sql FROM live.sqlite_schema WHERE type = ? AND name = ?", arguments: [object.type, object.name])
      return actual == object.sql ? nil : "\(object.type) \(object.name)"
    }
  }
}
