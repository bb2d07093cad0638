public import ClinicalModel
internal import GRDB

/// What somebody decided about a patient who may be one that we have.
public enum IdentityDecision: Hashable, Sendable {
  case same(Key<Patient>)
  /// A person of their own, whatever numbers the two share.
  case different

  /// What an import says when it can't decide that itself.
  public static let codes = ["QY-IMP-0022", "QY-IMP-0023"]
}

extension RecordStore {
  /// Those whom a waiting patient may be: who has the hospital's number, or one of the numbers that only one person has.
  public func identityCandidates(_ patient: Patient, of facility: FacilityCode) throws -> [Key<Patient>] {
    try reading { db in
      var found: Set<Int64> = []
      let known = try Int64.fetchOne(
        db,
        sql: """
          SELECT subjectId FROM document JOIN facility ON facility.id = facilityId WHERE facility.code = ? AND kind = ? AND localId = ?
          ORDER BY sequence DESC LIMIT 1
          """, arguments: [facility.rawValue, Statement.Kind.patient.rawValue, patient.id.rawValue])
      if let known { found.insert(known) }
      for identifier in patient.identifiers where identifier.system.isNationallyUnique || identifier.system == .hospitalNumber {
        let assigner = identifier.system == .hospitalNumber ? (identifier.assigner ?? facility).rawValue : nil
        let owner = try Int64.fetchOne(
          db,
          sql: """
            SELECT patientId FROM patientIdentifier WHERE value = ? AND system = ?
              AND assignerId = coalesce((SELECT id FROM facility WHERE code = ?), 0)
            """, arguments: [identifier.value, identifier.system.rawValue, assigner])
        if let owner { found.insert(owner) }
      }
      return try Set(found.compactMap { try PatientMergeSQL.survivor(of: $0, db) }).sorted().map { Key(rawValue: $0) }
    }
  }

  /// Takes a patient who waits, as somebody decided; nil when the entry is not open any more: somebody else was quicker.
  public func settleReview(
    _ id: Int64, _ item: ImportItem, facility: FacilityCode, as decision: IdentityDecision, reason: String, by actor: Actor,
    at moment: Moment
  ) throws -> ReviewOutcome? {
    try writing { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT importFile.batchId FROM quarantine JOIN importFile ON importFile.id = quarantine.fileId
          WHERE quarantine.id = ? AND quarantine.state = 'open'
          """, arguments: [id])
      guard let row, case .statement = item.content else { return nil }
      let rows = try ImportRows(db)
      try rows.begin(db, batch: BatchKey(rawValue: row.value(0)), actor: actor, moment: moment)
      let taken = try rows.take(item, waiting: id, facility: try rows.facility(facility), decision: decision)
      switch taken {
      case .refused(let issue):
        try rows.end()
        return .refused(issue)
      case .taken(let outcome, let document, _):
        try db.execute(
          sql: "UPDATE quarantine SET state = ?, documentId = ?, settledAt = ? WHERE id = ?",
          arguments: [outcome == .duplicate ? "duplicate" : "accepted", document, moment.seconds, id])
        let patient = try Int64.fetchOne(db, sql: "SELECT subjectId FROM document WHERE id = ?", arguments: [document]) ?? 0
        try rows.end(
          AuditEntry(
            action: "review", entity: "quarantine", entityID: id, patient: Key(rawValue: patient),
            detail: (decision == .different ? "different" : "same") + ": " + AuditEntry.reason(reason)))
        return .taken(outcome, Key(rawValue: patient))
      }
    }
  }

  public enum ReviewOutcome: Sendable {
    case taken(EntryOutcome, Key<Patient>)
    case refused(Issue)
  }
}
