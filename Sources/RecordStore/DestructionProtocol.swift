public import ClinicalModel
internal import GRDB

/// What was destroyed under one decision of the council, as the protocol of it lists: what stays of a chart says no more.
public struct DestructionProtocol: Hashable, Sendable {
  /// Who acted, by name, and when.
  public struct Act: Hashable, Sendable {
    public var by: String
    public var at: Moment
  }

  /// An episode that was destroyed.
  public struct Entry: Hashable, Sendable {
    public var proposal: Int64
    public var encounter: String
    /// Code of the retention class that it had.
    public var `class`: String
    /// The last day on which it had to be kept, `YYYY-12-31`.
    public var keptUntil: String
    /// Versions whose content is gone; their digests stay.
    public var documents: Int
    public var proposed: Act
    public var destroyed: Act
  }

  public var facility: FacilityCode
  public var decision: String
  public var entries: [Entry]
}

extension RecordStore {
  /// What was destroyed of a facility under a decision, in the order of destruction; said in the audit as printed.
  public func destructionProtocol(_ decision: String, of facility: FacilityCode, by actor: Actor, at moment: Moment) throws
    -> DestructionProtocol
  {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT proposal.id, document.localId, destruction.class, destruction.keptUntil,
            (SELECT count(*) FROM destroyedDocument WHERE encounterId = destruction.encounterId),
            proposer.name, proposal.at, proposal.utcOffset, destroyer.name, destruction.at, destruction.utcOffset
          FROM destructionProposal AS proposal JOIN destruction ON destruction.proposalId = proposal.id
          JOIN encounter ON encounter.id = destruction.encounterId JOIN document ON document.id = encounter.documentId
          JOIN facility ON facility.id = document.facilityId
          JOIN staff AS proposer ON proposer.id = proposal.staffId JOIN staff AS destroyer ON destroyer.id = destruction.staffId
          WHERE proposal.decision = ? AND facility.code = ? ORDER BY destruction.at, proposal.id
          """, arguments: [decision, facility.rawValue])
      try AuditChain(db).append(
        AuditEntry(action: "print", entity: "destruction", detail: "\(facility) \(AuditEntry.reason(decision)), \(rows.count)"), by: actor,
        at: moment)
      return DestructionProtocol(
        facility: facility, decision: decision,
        entries: try rows.map { row in
          try DestructionProtocol.Entry(
            proposal: row.value(0), encounter: row.value(1), class: row.value(2), keptUntil: row.value(3), documents: row.value(4),
            proposed: .init(by: row.value(5), at: row.moment(6, 7)), destroyed: .init(by: row.value(8), at: row.moment(9, 10)))
        })
    }
  }
}
