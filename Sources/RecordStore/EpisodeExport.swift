public import ClinicalModel
internal import GRDB

/// One encounter as an export of the insurance tables needs it: the canonical bytes of what is known of it now, and what came in for it.
public struct StoredEpisode: Sendable {
  public var facility: FacilityCode
  public var encounter: Encounter.ID
  /// The current statement about the encounter.
  public var encounterDocument: [UInt8]
  /// The facility's own current statement about the patient; empty when it has none.
  public var patientDocument: [UInt8]
  /// The current version of each record.
  public var recordDocuments: [[UInt8]]
  /// The exact bytes of the entries that stated the encounter, the newest first: entries of insurance files.
  public var originals: [Original]

  public struct Original: Sendable {
    public var source: [UInt8]
    /// Whether it is what states the encounter now, and not an earlier version of it.
    public var isCurrent: Bool
  }
}

extension RecordStore {
  /// The facilities whose encounters a selection holds, with how many, in the order of their codes.
  public func episodeCounts(_ selection: ExportSelection) throws -> [(facility: FacilityCode, count: Int)] {
    try reading { db in
      let (condition, arguments) = Self.encounterCondition(selection)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT facility.code, count(*) FROM encounter
          JOIN facility ON facility.id = encounter.facilityId JOIN document ON document.id = encounter.documentId
          WHERE \(condition) GROUP BY 1 ORDER BY 1
          """, arguments: arguments
      ).compactMap { row in try FacilityCode(row.value(0) as String).map { ($0, try row.value(1)) } }
    }
  }

  /// Hands over the encounters of a facility in the order of their ids, one at a time. One snapshot; one audit row for the whole.
  ///
  /// - Parameter begin: is told first how many there are, and the latest day (`yyyy-MM-dd`) on which one of them ended or began.
  public func episodes(
    _ selection: ExportSelection, of facility: FacilityCode, by actor: Actor, at moment: Moment,
    begin: (_ count: Int, _ lastDay: String) throws -> Void = { _, _ in }, _ body: (StoredEpisode) throws -> Void
  ) throws {
    var count = 0
    var patients: Set<Int64> = []
    try reading { db in
      let (condition, arguments) = Self.encounterCondition(selection)
      let expected = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), max(substr(coalesce(endTime, startTime), 1, 10)) FROM encounter
          JOIN facility ON facility.id = encounter.facilityId JOIN document ON document.id = encounter.documentId
          WHERE facility.code = ? AND \(condition)
          """, arguments: [facility.rawValue] + arguments)
      try begin(expected?[0] ?? 0, expected?[1] ?? "")
      let current = try BulkRow(db, Self.currentPatient)
      let records = try BulkRow(db, Self.currentRecords)
      let originals = try BulkRow(
        db,
        """
        WITH version(id) AS (
          SELECT id FROM document WHERE facilityId = ?2 AND kind = \(Statement.Kind.encounter.rawValue) AND localId = ?3)
        SELECT source, fileId, ordinal, documentId = ?1 FROM importEntry
        WHERE documentId IN version AND source IS NOT NULL AND documentId IS NOT NULL AND outcome IN (1, 2)
        UNION ALL
        SELECT source, importEntry.fileId, ordinal, quarantine.documentId = ?1 FROM quarantine
        JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
        WHERE quarantine.documentId IN version AND quarantine.documentId IS NOT NULL AND quarantine.state = 'accepted'
        ORDER BY 2 DESC, 3 DESC LIMIT \(Self.mostOriginals)
        """)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT encounter.id, document.localId, canonical, encounter.documentId, encounter.facilityId, encounter.patientId FROM encounter
          JOIN facility ON facility.id = encounter.facilityId JOIN document ON document.id = encounter.documentId
          JOIN documentContent ON documentContent.documentId = encounter.documentId
          WHERE facility.code = ? AND \(condition) ORDER BY document.localId
          """, arguments: [facility.rawValue] + arguments)
      while let row = try rows.next() {
        guard let id = try Encounter.ID(row.value(1) as String) else { continue }
        let canonical = try row.bytes(2)
        var episode = StoredEpisode(
          facility: facility, encounter: id, encounterDocument: canonical, patientDocument: [], recordDocuments: [], originals: [])
        if let patient = Self.patientID(in: canonical) {
          try current.bind(row.value(4) as Int64)
          current.bind(patient)
          episode.patientDocument = try current.first { $0.blob(0) } ?? []
        }
        try records.bind(row.value(0) as Int64)
        try records.each { record in
          episode.recordDocuments.append(record.blob(0))
          return true
        }
        try originals.bind(row.value(3) as Int64)
        try originals.bind(row.value(4) as Int64)
        try originals.bind(row.value(1) as String)
        try originals.each { original in
          episode.originals.append(.init(source: original.blob(0), isCurrent: original.integer(3) == 1))
          return true
        }
        try body(episode)
        try patients.insert(row.value(5))
        count += 1
      }
    }
    try record(
      [AuditEntry(action: "export", entity: "batch", detail: "\(facility.rawValue) \(count) episodes, \(patients.count) patients")],
      by: actor, at: moment)
  }

  /// The encounter of a record as it stands now, drafts with it, without what came in for it. Nil when there is no such record. Whether it may be read
  /// the caller has asked.
  public func episode(ofRecord id: ClinicalRecord.ID, of facility: FacilityCode) throws -> StoredEpisode? {
    try episode(
      """
      FROM document JOIN clinicalRecord ON clinicalRecord.id = document.subjectId
      JOIN encounter ON encounter.id = clinicalRecord.encounterId
      """, .record, id.rawValue, facility)
  }

  /// The same of an encounter by its own number.
  public func episode(ofEncounter id: Encounter.ID, of facility: FacilityCode) throws -> StoredEpisode? {
    try episode("FROM document JOIN encounter ON encounter.id = document.subjectId", .encounter, id.rawValue, facility)
  }

  private func episode(_ source: String, _ kind: Statement.Kind, _ id: String, _ facility: FacilityCode) throws -> StoredEpisode? {
    try reading { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT encounter.id, stated.localId, canonical, encounter.facilityId \(source)
            JOIN facility ON facility.id = document.facilityId JOIN document AS stated ON stated.id = encounter.documentId
            JOIN documentContent ON documentContent.documentId = encounter.documentId
            WHERE facility.code = ? AND document.kind = \(kind.rawValue) AND document.localId = ? LIMIT 1
            """, arguments: [facility.rawValue, id]), let encounter = try Encounter.ID(row.value(1) as String)
      else { return nil }
      let canonical = try row.bytes(2)
      var episode = StoredEpisode(
        facility: facility, encounter: encounter, encounterDocument: canonical, patientDocument: [], recordDocuments: [], originals: [])
      if let patient = Self.patientID(in: canonical) {
        let current = try BulkRow(db, Self.currentPatient)
        try current.bind(row.value(3) as Int64)
        current.bind(patient)
        episode.patientDocument = try current.first { $0.blob(0) } ?? []
      }
      let records = try BulkRow(db, Self.currentRecords)
      try records.bind(row.value(0) as Int64)
      try records.each { record in
        episode.recordDocuments.append(record.blob(0))
        return true
      }
      return episode
    }
  }

  /// By the facility's row and the patient's id there.
  private static let currentPatient = """
    SELECT canonical FROM document JOIN documentContent ON documentContent.documentId = document.id
    WHERE facilityId = ? AND kind = \(Statement.Kind.patient.rawValue) AND localId = ? ORDER BY sequence DESC LIMIT 1
    """

  /// By the encounter's row.
  private static let currentRecords = """
    SELECT canonical FROM clinicalRecord JOIN documentContent USING (documentId)
    WHERE encounterId = ? AND status <> 'enteredInError' ORDER BY clinicalRecord.authored, clinicalRecord.id
    """

  /// A claim that was sent more often than this, each time otherwise, is looked for among its newest files.
  private static let mostOriginals = 16

  /// The facility's staff by their ids there.
  public func practitioners(of facility: FacilityCode) throws -> [Practitioner] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT localId, name, role, licence, department FROM practitioner JOIN facility ON facility.id = facilityId WHERE code = ?
          ORDER BY localId
          """, arguments: [facility.rawValue]
      ).compactMap { row in
        guard let id = try Practitioner.ID(row.value(0) as String), let role = try Practitioner.Role(rawValue: row.value(2)) else {
          return nil
        }
        return try Practitioner(id: id, name: row.value(1), role: role, licence: row.value(3), department: row.value(4))
      }
    }
  }

  /// The value of `patient` in the canonical bytes of an encounter: an id, so nothing in it is escaped.
  private static func patientID(in canonical: [UInt8]) -> String? {
    let name = Array(" patient=\"".utf8)
    guard let start = canonical.firstRange(of: name), let end = canonical[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")) else {
      return nil
    }
    return String(decoding: canonical[start.upperBound..<end], as: UTF8.self)
  }

  /// A test on `encounter` and its `document`; what was destroyed has none.
  private static func encounterCondition(_ selection: ExportSelection) -> (String, StatementArguments) {
    switch selection {
    case .all: ("encounter.id NOT IN (SELECT encounterId FROM destruction)", [])
    case .encounter(let encounter):
      ("encounter.id NOT IN (SELECT encounterId FROM destruction) AND document.localId = ?", [encounter.rawValue])
    case .patient(let patient):
      (
        """
        encounter.id NOT IN (SELECT encounterId FROM destruction)
          AND patientId IN (\(PatientMergeSQL.everybody(like: "VALUES (\(patient.rawValue))")))
        """, []
      )
    case .batch(let batch):
      (
        """
        encounter.id NOT IN (SELECT encounterId FROM destruction) AND encounter.id IN (
          SELECT subjectId FROM document WHERE batchId = ? AND kind = \(Statement.Kind.encounter.rawValue)
          UNION SELECT encounterId FROM document JOIN clinicalRecord ON clinicalRecord.id = subjectId
            WHERE batchId = ? AND kind = \(Statement.Kind.record.rawValue))
        """, [batch.rawValue, batch.rawValue]
      )
    }
  }
}
