public import ClinicalModel
internal import GRDB

/// What an export takes.
public enum ExportSelection: Hashable, Sendable {
  case all
  case patient(Key<Patient>)
  /// By the facility's own number.
  case encounter(Encounter.ID)
  case batch(BatchKey)
}

extension RecordStore {
  /// The facilities that a selection touches, in the order of their codes.
  public func facilities(in selection: ExportSelection) throws -> [FacilityCode] {
    try reading { db in
      let (condition, arguments) = Self.condition(selection)
      return try String.fetchAll(
        db,
        sql: """
          SELECT code FROM facility WHERE id > 0 AND EXISTS
            (SELECT 1 FROM document WHERE document.facilityId = facility.id AND \(condition)) ORDER BY code
          """, arguments: arguments
      ).compactMap { FacilityCode($0) }
    }
  }

  /// Whose records a selection of one person's records or of one encounter's number hands over; none for what is selected by no person.
  public func people(in selection: ExportSelection) throws -> [Key<Patient>] {
    try reading { db in
      let ids: [Int64]
      switch selection {
      case .all, .batch: ids = []
      case .patient(let patient): ids = try Int64.fetchAll(db, sql: "SELECT id FROM patient WHERE id = ?", arguments: [patient.rawValue])
      case .encounter(let encounter):
        ids = try Int64.fetchAll(
          db, sql: "SELECT DISTINCT patientId FROM encounter WHERE id IN (\(Self.encounterKeys)) ORDER BY 1",
          arguments: [encounter.rawValue])
      }
      return ids.map { Key(rawValue: $0) }
    }
  }

  /// Hands over the canonical bytes of a facility's current statements, references before what refers to them: places, staff, patients,
  /// military service (only if asked for), encounters, every version of every record. One snapshot; constant memory.
  ///
  /// The order depends on the facility's own numbers alone, so a database made from an export exports the same bytes.
  public func export(
    _ selection: ExportSelection, of facility: FacilityCode, withMilitaryService: Bool, by actor: Actor, at moment: Moment,
    _ body: (Statement.Kind, [UInt8]) throws -> Void
  ) throws -> Int {
    var count = 0
    var patients: Set<Int64> = []
    try reading { db in
      guard let facilityID = try Int64.fetchOne(db, sql: "SELECT id FROM facility WHERE code = ?", arguments: [facility.rawValue]) else {
        return
      }
      let (condition, arguments) = Self.condition(selection)
      for kind in Statement.Kind.allCases where kind != .militaryService || withMilitaryService {
        // A record keeps all its final versions and its newest draft; of everything else the newest statement counts.
        let isCurrent =
          kind == .record
          ? """
          NOT EXISTS (SELECT 1 FROM recordVersion AS this JOIN recordVersion AS later ON later.recordId = this.recordId
            AND later.version = this.version AND later.documentId > this.documentId WHERE this.documentId = document.id)
          """
          : """
          NOT EXISTS (SELECT 1 FROM document AS later WHERE later.facilityId = document.facilityId AND later.kind = document.kind
            AND later.localId = document.localId AND later.sequence > document.sequence)
          """
        let order = kind == .record ? "localId, (SELECT version FROM recordVersion WHERE documentId = document.id)" : "localId"
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT documentContent.canonical, document.subjectId FROM document
            JOIN documentContent ON documentContent.documentId = document.id
            WHERE document.facilityId = ? AND document.kind = ? AND \(condition) AND \(isCurrent) ORDER BY \(order)
            """, arguments: [facilityID, kind.rawValue] + arguments)
        while let row = try rows.next() {
          try body(kind, row.bytes(0))
          if kind == .patient { try patients.insert(row.value(1)) }
          count += 1
        }
      }
    }
    try record(
      [AuditEntry(action: "export", entity: "batch", detail: "\(facility.rawValue) \(count) entries, \(patients.count) patients")],
      by: actor, at: moment)
    return count
  }

  /// A test on `document` that keeps what a selection names, with what that refers to.
  private static func condition(_ selection: ExportSelection) -> (String, StatementArguments) {
    switch selection {
    case .all: ("1", [])
    case .batch(let batch): ("document.batchId = ?", [batch.rawValue])
    case .patient(let patient):
      (
        """
        (document.kind IN (1, 2) OR (document.kind IN (3, 4) AND document.subjectId IN (?1x))
          OR (document.kind = 5 AND document.subjectId IN (SELECT id FROM encounter WHERE patientId IN (?1x)))
          OR (document.kind = 6 AND document.subjectId IN (SELECT clinicalRecord.id FROM clinicalRecord
            JOIN encounter ON encounter.id = clinicalRecord.encounterId WHERE encounter.patientId IN (?1x))))
        """.replacing("?1x", with: PatientMergeSQL.everybody(like: "VALUES (\(patient.rawValue))")), []
      )
    case .encounter(let encounter):
      (
        """
        (document.kind IN (1, 2)
          OR (document.kind IN (3, 4) AND document.subjectId IN
            (\(PatientMergeSQL.everybody(like: "SELECT patientId FROM encounter WHERE id IN (\(encounterKeys))"))))
          OR (document.kind = 5 AND document.localId = ?)
          OR (document.kind = 6 AND document.subjectId IN
            (SELECT id FROM clinicalRecord WHERE encounterId IN (\(encounterKeys)))))
        """, [encounter.rawValue, encounter.rawValue, encounter.rawValue]
      )
    }
  }

  private static let encounterKeys = "SELECT subjectId FROM document WHERE kind = 5 AND localId = ?"

  /// How many entries of a batch's files were destroyed after their retention: the files are not what came in any more.
  public func destroyedEntries(of batch: BatchKey) throws -> Int {
    try reading { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM destroyedDocument JOIN importEntry USING (documentId) JOIN importFile ON importFile.id = fileId
          WHERE batchId = ?
          """, arguments: [batch.rawValue]) ?? 0
    }
  }

  /// How many documents of a selection were destroyed after their retention, so that an export can say what it lacks.
  public func destroyedDocuments(in selection: ExportSelection) throws -> Int {
    try reading { db in
      let (condition, arguments) = Self.condition(selection)
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM destroyedDocument JOIN document ON document.id = documentId WHERE \(condition)",
        arguments: arguments) ?? 0
    }
  }

  /// The files of a batch, with what is known of each.
  public func files(of batch: BatchKey) throws -> [(key: Int64, name: String, digest: String)] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT id, name, lower(hex(digest)) FROM importFile WHERE batchId = ? ORDER BY ordinal", arguments: [batch.rawValue]
      ).map { try ($0.value(0), $0.value(1), $0.value(2) ?? "") }
    }
  }

  /// Writes an imported file out again, byte for byte.
  public func originalBytes(ofFile file: Int64, _ body: ([UInt8]) throws -> Void) throws {
    try reading { db in
      let raw = try Row.fetchCursor(
        db, sql: "SELECT bytes FROM importRawPart WHERE fileId = ? ORDER BY ordinal", arguments: [file])
      var isRaw = false
      while let row = try raw.next() {
        isRaw = true
        try body(row.bytes(0))
      }
      if isRaw { return }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT gap, coalesce(source, (SELECT canonical FROM documentContent WHERE documentContent.documentId = importEntry.documentId)),
            (SELECT decision FROM destroyedDocument JOIN destruction USING (encounterId)
              JOIN destructionProposal ON destructionProposal.id = proposalId WHERE documentId = importEntry.documentId)
          FROM importEntry WHERE fileId = ? ORDER BY ordinal
          """, arguments: [file])
      while let row = try rows.next() {
        try body(row.bytesIfAny(0) ?? [UInt8(ascii: "\n")])
        if let bytes = try row.bytesIfAny(1) {
          try body(bytes)
        } else if try row.value(2) as String? != nil {
          // The decision's number is somebody's text: it stays out of the XML.
          try body(Array("<!-- destroyed after its retention -->".utf8))
        }
      }
      let trailer = try DatabaseBytes.fetchOne(db, sql: "SELECT trailer FROM importFile WHERE id = ?", arguments: [file])
      if let trailer { try body(trailer.bytes) }
    }
  }
}
