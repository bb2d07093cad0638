public import ClinicalModel
public import Cryptography
internal import GRDB

/// A version that is about to be written: what it says, its canonical bytes, their digest.
public struct RecordWritten: Sendable {
  public var record: ClinicalRecord
  public var canonical: [UInt8]
  public var digest: Digest

  public init(_ record: ClinicalRecord, canonical: [UInt8], digest: Digest) {
    self.record = record
    self.canonical = canonical
    self.digest = digest
  }
}

extension RecordStore {
  /// Moves a record that was written into the wrong chart: the last version there says that it was entered in error and where its content went,
  /// a new record in the other chart says where it came from, and a row ties the two. One transaction, audited under both patients.
  ///
  /// - Parameters:
  ///   - seen: digest of the state that the mover worked from.
  ///   - attester: who stands for the withdrawal, and for the new record unless it is a draft.
  public func move(
    from withdrawn: RecordWritten, to written: RecordWritten, of facility: FacilityCode, seen: String, reason: String,
    attester: (account: String, role: String, method: AttestationMethod), by actor: Actor, at moment: Moment
  ) throws -> RecordWriting {
    do {
      return try writing { db in
        let current = try Self.recordVersions(withdrawn.record.id.rawValue, facility, latestOnly: true, db).first
        guard current?.digest == seen else { return .conflict(current) }
        guard try Self.recordVersions(written.record.id.rawValue, facility, latestOnly: true, db).isEmpty else {
          throw MoveRefused(issue: ImportIssues.recordNumberIsTaken)
        }
        let rows = try ImportRows(db)
        try rows.begin(db, batch: nil, actor: actor, moment: moment)
        let key = try rows.facility(facility)
        let documents = try [withdrawn, written].map { version -> Int64 in
          switch try rows.take(
            .record(version.record), canonical: version.canonical, digest: version.digest, keys: nil, facility: key, line: nil)
          {
          case .refused(let issue): throw MoveRefused(issue: issue)
          case .taken(.duplicate, _, _): throw MoveRefused(issue: ImportIssues.sameAsEarlier)
          case .taken(_, let document, _):
            if version.record.status.isFinal {
              try Self.attest(document, version.digest.bytes, .author, attester.account, attester.role, attester.method, moment, db)
            }
            return document
          }
        }
        try rows.end()
        try db.execute(
          sql: """
            INSERT INTO recordMove (fromDocumentId, toDocumentId, staffId, reason, at, utcOffset)
            VALUES (?, ?, (SELECT id FROM staff WHERE account = ?), ?, ?, ?)
            """, arguments: [documents[0], documents[1], attester.account, reason, moment.seconds, moment.offset])
        let chain = try AuditChain(db)
        for (document, detail) in zip(documents, ["to \(facility)/\(written.record.id)", "from \(facility)/\(withdrawn.record.id)"]) {
          try chain.append(
            AuditEntry(
              action: "move", entity: "record", entityID: document, patient: try Self.patient(ofDocument: document, db),
              detail: detail + ": " + AuditEntry.reason(reason)),
            by: actor, at: moment)
        }
        return .written
      }
    } catch let refused as MoveRefused {
      return .refused(refused.issue)
    }
  }

  /// Undoes the half that was written already.
  private struct MoveRefused: Error {
    let issue: Issue
  }
}
