public import ClinicalModel
internal import GRDB

/// A patient's documents as they were stated, newest episode first; whoever knows the format decodes them.
public struct ChartDocuments: Sendable {
  public struct Document: Sendable {
    public var facility: FacilityCode
    public var kind: Statement.Kind
    public var localID: String
    /// Canonical bytes.
    public var content: [UInt8]
    public var digest: String
  }

  public var summary: PatientSummary
  /// Those who were merged into the patient, at whatever remove.
  public var merged: [Key<Patient>]
  /// What each facility says of the person, last what it says under the patient's own numbers; their military service only where it was asked for.
  public var statements: [Document]
  public var encounters: [(encounter: Document, records: [Document])]
  /// Episodes whose content was destroyed after its time.
  public var destroyed: [Tombstone]

  /// What is left of a destroyed episode.
  public struct Tombstone: Hashable, Sendable, Codable {
    /// `HOSPITAL/NUMBER`.
    public var encounter: String
    public var start: String
    public var end: String?
    /// Number of the council's decision.
    public var decision: String
    public var destroyedAt: Moment
  }
}

extension RecordStore {
  /// Finds the key of a patient by a hospital's number.
  public func patient(_ localID: Patient.ID, of facility: FacilityCode) throws -> Key<Patient>? {
    try reading { db in
      try Int64.fetchOne(
        db,
        sql: """
          SELECT patientId FROM patientIdentifier JOIN facility ON facility.id = assignerId
          WHERE value = ? AND system = 'hospitalNumber' AND facility.code = ?
          """, arguments: [localID.rawValue, facility.rawValue]
      ).map { Key(rawValue: $0) }
    }
  }

  /// Keys of the newest statement under each hospital's number of the person `?`, by the index of the business key.
  static let patientStatements = """
    SELECT max(document.id) FROM patientIdentifier
    JOIN document ON document.facilityId = assignerId AND document.kind = 3 AND document.localId = value
    WHERE patientIdentifier.patientId IN (\(PatientMergeSQL.members)) AND system = 'hospitalNumber'
    GROUP BY document.facilityId, document.localId
    """

  /// The chart in which a patient lives on: itself unless it was merged. Nil when there is no such patient.
  public func survivor(of patient: Key<Patient>) throws -> Key<Patient>? {
    try reading { db in try PatientMergeSQL.survivor(of: patient.rawValue, db).map { Key(rawValue: $0) } }
  }

  /// Opens a chart: everything current about one patient, with the audit row in the same transaction. Nil when there is no such patient.
  ///
  /// - Parameter limit: how many of the latest encounters come with their records.
  /// - Parameter withMilitaryService: whether the statements about it come, too, which the audit row says.
  public func openChart(
    _ patient: Key<Patient>, limit: Int, withMilitaryService: Bool = false, reason: String, by actor: Actor, at moment: Moment
  ) throws -> ChartDocuments? {
    try writing { db in
      let query = PatientQuery(words: [], typed: "")
      guard let summary = try Self.summaries([patient.rawValue], query, db).first else { return nil }
      let id = summary.id.rawValue
      func documents(_ sql: String, _ arguments: StatementArguments) throws -> [ChartDocuments.Document] {
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT facility.code, document.kind, documentContent.canonical, lower(hex(document.digest)), document.localId FROM document
            JOIN documentContent ON documentContent.documentId = document.id JOIN facility ON facility.id = document.facilityId
            WHERE document.id IN (\(sql)) ORDER BY document.kind = 3 AND document.subjectId = ?, document.id
            """, arguments: arguments + [id])
        var result: [ChartDocuments.Document] = []
        while let row = try rows.next() {
          guard let facility = try FacilityCode(row.value(0) as String), let kind = try Statement.Kind(rawValue: row.value(1)) else {
            continue
          }
          try result.append(
            ChartDocuments.Document(
              facility: facility, kind: kind, localID: row.value(4), content: row.bytes(2), digest: row.value(3)))
        }
        return result
      }
      var statements = try documents(Self.patientStatements, [id])
      if withMilitaryService {
        statements += try documents("SELECT documentId FROM militaryService WHERE patientId IN (\(PatientMergeSQL.members))", [id])
      }
      let encounters = try Row.fetchAll(
        db, sql: "SELECT id, documentId FROM encounter WHERE patientId = ? ORDER BY startTime DESC, id DESC LIMIT ?",
        arguments: [id, limit])
      var episodes: [(encounter: ChartDocuments.Document, records: [ChartDocuments.Document])] = []
      for encounter in encounters {
        guard let document = try documents("?", [encounter[1] as Int64]).first else { continue }
        episodes.append(
          (document, try documents("SELECT documentId FROM clinicalRecord WHERE encounterId = ?", [encounter[0] as Int64])))
      }
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "chart", entityID: id, patient: summary.id, detail: reason), by: actor, at: moment)
      let merged = try Int64.fetchAll(
        db, sql: "SELECT id FROM (\(PatientMergeSQL.members)) WHERE id <> ? ORDER BY id", arguments: [id, id])
      let destroyed = try Row.fetchAll(
        db,
        sql: """
          SELECT facility.code || '/' || document.localId, encounter.startTime, encounter.endTime, decision, destruction.at,
            destruction.utcOffset
          FROM encounter JOIN destruction ON destruction.encounterId = encounter.id
          JOIN destructionProposal ON destructionProposal.id = proposalId
          JOIN document ON document.id = encounter.documentId JOIN facility ON facility.id = document.facilityId
          WHERE encounter.patientId = ? ORDER BY encounter.startTime DESC
          """, arguments: [id])
      return try ChartDocuments(
        summary: summary, merged: merged.map { Key(rawValue: $0) }, statements: statements, encounters: episodes,
        destroyed: destroyed.map { row in
          try ChartDocuments.Tombstone(
            encounter: row.value(0), start: row.value(1), end: row.value(2), decision: row.value(3), destroyedAt: row.moment(4, 5))
        })
    }
  }
}
