public import ClinicalModel
internal import GRDB

/// The types of entries by which records of a patient's course are looked for.
public enum CourseEntry: String, Hashable, Sendable, CaseIterable {
  case allergyIntolerance, medicationRequest, medicationAdministration, serviceRequest, diagnosticReport, observation, procedure
}

/// A record in force that holds something of a patient's course.
public struct CourseDocument: Hashable, Sendable {
  public var facility: FacilityCode
  public var localID: String
  public var encounter: String
  public var kind: String
  public var author: String
  /// Canonical bytes.
  public var content: [UInt8]
  /// When somebody whose patient it is has seen it; nil while nobody has.
  public var isSeen: Bool
}

/// One measurement among others of its code.
public struct MeasuredValue: Hashable, Sendable, Codable {
  public var coding: Coding
  public var time: CivilDateTime
  public var value: DecimalNumber
  public var unit: String
  public var low: DecimalNumber?
  public var high: DecimalNumber?
}

/// An order for a service in an encounter that runs.
public struct OrderedService: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  public var encounter: String
  public var department: String?
  public var bed: String?
  public var coding: Coding
  public var category: ServiceRequest.Category
  public var priority: ServiceRequest.Priority
  public var time: CivilDateTime
  public var author: String
}

/// A record in force with orders for drugs or doses, in an encounter that runs.
public struct WardMedication: Sendable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  public var encounter: String
  public var department: String?
  public var bed: String?
  /// Canonical bytes.
  public var content: [UInt8]
}

extension RecordStore {
  /// The version that is in force of the `clinicalRecord` of a query: the newest that somebody attested. A draft that came in after it changes nothing yet.
  static let inForce = """
    recordVersion ON recordVersion.documentId = CASE clinicalRecord.status WHEN 'preliminary' THEN (
      SELECT attested.documentId FROM recordVersion AS attested
      WHERE attested.recordId = clinicalRecord.id AND attested.status <> 'preliminary' ORDER BY attested.version DESC LIMIT 1)
    ELSE clinicalRecord.documentId END AND recordVersion.status IN ('final', 'amended')
    """

  /// What was ordered and given of drugs on the account's wards, or in the whole hospital for who has none: by department and bed, the oldest first.
  ///
  /// - Parameter since: written on that day or later.
  public func wardMedication(of account: String, since day: CivilDate) throws -> [WardMedication] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT encounter.patientId, facility.code, episode.localId, last.department, last.bed, documentContent.canonical
          FROM encounter INDEXED BY openEncounters JOIN facility ON facility.id = encounter.facilityId
          JOIN document AS episode ON episode.id = encounter.documentId JOIN staff ON staff.account = ?1
          JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id JOIN \(Self.inForce)
          JOIN documentContent ON documentContent.documentId = recordVersion.documentId
          LEFT JOIN encounterStay AS last ON last.encounterId = encounter.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          WHERE encounter.status = 'inProgress' AND recordVersion.authored >= ?2
            AND (EXISTS (SELECT 1 FROM medicationRequest AS held WHERE held.documentId = recordVersion.documentId)
              OR EXISTS (SELECT 1 FROM medicationAdministration AS held WHERE held.documentId = recordVersion.documentId))
            AND (NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id) OR EXISTS (
              SELECT 1 FROM staffDepartment AS own
              WHERE own.staffId = staff.id AND own.facility = facility.code AND own.department = last.department))
          ORDER BY facility.code, last.department, length(last.bed), last.bed, encounter.id, recordVersion.authored, clinicalRecord.id
          """, arguments: [account, day.description])
      var patients: [Int64: PatientSummary] = [:]
      return try rows.compactMap { row in
        let patient: Int64 = try row.value(0)
        if patients[patient] == nil { patients[patient] = try Self.summaries([patient], PatientQuery(words: [], typed: ""), db).first }
        guard let facility = FacilityCode(try row.value(1) as String), let summary = patients[patient] else { return nil }
        return try WardMedication(
          patient: summary, facility: facility, encounter: row.value(2), department: row.value(3), bed: row.value(4), content: row.bytes(5)
        )
      }
    }
  }

  /// The records in force of a person that hold entries of some types, the oldest first; the reading is audited.
  ///
  /// - Parameters:
  ///   - encounter: only of this one; nil for the whole chart.
  ///   - entries: those that hold one of these; nil for all, as what they say in words is looked for.
  ///   - since: written on that day or later; nil for all.
  ///   - limit: so many of the newest; nil for all.
  public func courseDocuments(
    of patient: Key<Patient>, in encounter: (id: Encounter.ID, facility: FacilityCode)? = nil, holding entries: Set<CourseEntry>?,
    since: CivilDate? = nil, newest limit: Int? = nil, reason: String, by actor: Actor, at moment: Moment
  ) throws -> [CourseDocument] {
    try writing { db in
      let holds = (entries ?? []).map(\.rawValue).sorted().map {
        "EXISTS (SELECT 1 FROM \($0) AS held WHERE held.documentId = document.id)"
      }
      var arguments: StatementArguments = [try PatientMergeSQL.survivor(of: patient.rawValue, db), since?.description ?? ""]
      if let encounter { arguments += [encounter.id.rawValue, encounter.facility.rawValue] }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT facility.code, document.localId, episode.localId, clinicalRecord.kind, recordVersion.author, documentContent.canonical,
            EXISTS (SELECT 1 FROM resultReview WHERE resultReview.documentId = document.id)
          FROM encounter JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id JOIN \(Self.inForce)
          JOIN document ON document.id = recordVersion.documentId JOIN facility ON facility.id = document.facilityId
          JOIN document AS episode ON episode.id = encounter.documentId
          JOIN documentContent ON documentContent.documentId = document.id
          WHERE encounter.patientId = ? AND recordVersion.authored >= ?
            \(encounter == nil ? "" : "AND episode.localId = ? AND facility.code = ?")
            \(holds.isEmpty ? "" : "AND (\(holds.joined(separator: " OR ")))")
          ORDER BY recordVersion.authored DESC, clinicalRecord.id DESC LIMIT \(limit ?? -1)
          """, arguments: arguments)
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "chart", entityID: patient.rawValue, patient: patient, detail: reason), by: actor, at: moment)
      return try rows.reversed().compactMap { row in
        guard let facility = try FacilityCode(row.value(0) as String) else { return nil }
        return try CourseDocument(
          facility: facility, localID: row.value(1), encounter: row.value(2), kind: row.value(3), author: row.value(4),
          content: row.bytes(5),
          isSeen: row.value(6))
      }
    }
  }

  /// The line of one person in lists; nil when there is no such person.
  public func patientSummary(_ patient: Key<Patient>) throws -> PatientSummary? {
    try reading { db in try Self.summaries([patient.rawValue], PatientQuery(words: [], typed: ""), db).first }
  }

  /// Canonical bytes of an encounter's newest version.
  public func encounterContent(_ id: Encounter.ID, of facility: FacilityCode) throws -> [UInt8]? {
    try reading { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT documentContent.canonical FROM document JOIN facility ON facility.id = document.facilityId
          JOIN encounter ON encounter.documentId = document.id JOIN documentContent ON documentContent.documentId = document.id
          WHERE facility.code = ? AND document.kind = 5 AND document.localId = ?
          """, arguments: [facility.rawValue, id.rawValue]
      ).map { try $0.bytes(0) }
    }
  }

  /// Every number that was measured of a person, by the records in force, in the order of time; the reading is audited.
  public func measuredValues(
    of patient: Key<Patient>, limit: Int, reason: String, by actor: Actor, at moment: Moment
  ) throws -> [MeasuredValue] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT system, code, display, time, value, unit, referenceLow, referenceHigh FROM (
            SELECT coding.system, coding.code, coding.display, observation.time, observation.value, observation.unit,
              observation.referenceLow, observation.referenceHigh
            FROM encounter JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id JOIN \(Self.inForce)
            JOIN observation ON observation.documentId = recordVersion.documentId JOIN coding ON coding.id = observation.codingId
            WHERE encounter.patientId = ? AND observation.value IS NOT NULL AND observation.unit IS NOT NULL
            ORDER BY observation.time DESC LIMIT ?)
          ORDER BY time
          """, arguments: [try PatientMergeSQL.survivor(of: patient.rawValue, db), limit])
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "chart", entityID: patient.rawValue, patient: patient, detail: reason), by: actor, at: moment)
      return try rows.compactMap { row in
        guard let time = try? CivilDateTime(iso: row.value(3) as String), let value = try DecimalNumber(row.value(4) as String) else {
          return nil
        }
        return try MeasuredValue(
          coding: Coding(
            CodeSystem(rawValue: row.value(0)), row.value(1), display: (row.value(2) as String?).flatMap { $0.isEmpty ? nil : $0 }),
          time: time,
          value: value, unit: row.value(5), low: (row.value(6) as String?).flatMap { DecimalNumber($0) },
          high: (row.value(7) as String?).flatMap { DecimalNumber($0) })
      }
    }
  }

  /// The last record of an encounter that tells of doses given or withheld: whoever gives the next says that they have seen it.
  public func latestAdministration(in encounter: Encounter.ID, of facility: FacilityCode) throws -> Int64 {
    try reading { db in try Self.latestAdministration(encounter, facility, db) }
  }

  static func latestAdministration(_ encounter: Encounter.ID, _ facility: FacilityCode, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT coalesce(max(recordVersion.documentId), 0) FROM document AS episode JOIN facility ON facility.id = episode.facilityId
        JOIN clinicalRecord ON clinicalRecord.encounterId = episode.subjectId
        JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id
        WHERE facility.code = ? AND episode.kind = 5 AND episode.localId = ? AND recordVersion.status <> 'preliminary'
          AND EXISTS (SELECT 1 FROM medicationAdministration AS given WHERE given.documentId = recordVersion.documentId)
        """, arguments: [facility.rawValue, encounter.rawValue]) ?? 0
  }

  /// Orders for studies in encounters that run, and nobody has answered: in the account's departments, or the whole hospital for who has none.
  public func openOrders(of account: String, categories: Set<ServiceRequest.Category>, limit: Int) throws -> [OrderedService] {
    try reading { db in
      let list = categories.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      let orders = try Row.fetchAll(
        db,
        sql: """
          SELECT encounter.id, encounter.patientId, facility.code, episode.localId, last.department, last.bed, coding.system, coding.code,
            coding.display, serviceRequest.category, serviceRequest.priority, serviceRequest.time, recordVersion.author
          FROM encounter INDEXED BY openEncounters JOIN facility ON facility.id = encounter.facilityId
          JOIN document AS episode ON episode.id = encounter.documentId JOIN staff ON staff.account = ?1
          JOIN clinicalRecord ON clinicalRecord.encounterId = encounter.id JOIN \(Self.inForce)
          JOIN serviceRequest ON serviceRequest.documentId = recordVersion.documentId AND serviceRequest.category IN (\(list))
          JOIN coding ON coding.id = serviceRequest.codingId
          LEFT JOIN encounterStay AS last ON last.encounterId = encounter.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = encounter.id)
          WHERE encounter.status = 'inProgress'
            AND (serviceRequest.category <> 'consultation' OR encounter.class IN ('inpatient', 'day', 'emergency')) AND (
            NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id) OR EXISTS (
              SELECT 1 FROM staffDepartment AS own
              WHERE own.staffId = staff.id AND own.facility = facility.code AND own.department = last.department))
          ORDER BY serviceRequest.time, serviceRequest.documentId, serviceRequest.ordinal
          """, arguments: [account])
      var results: [Int64: [(coding: Coding, time: CivilDateTime)]] = [:]
      for encounter in try Set(orders.map { try $0.value(0) as Int64 }) {
        results[encounter] = try Row.fetchAll(
          db,
          sql: """
            SELECT coding.system, coding.code, diagnosticReport.time FROM clinicalRecord JOIN \(Self.inForce)
            JOIN diagnosticReport ON diagnosticReport.documentId = recordVersion.documentId
            JOIN coding ON coding.id = diagnosticReport.codingId
            WHERE clinicalRecord.encounterId = ?
            """, arguments: [encounter]
        ).compactMap { row in
          guard let time = try? CivilDateTime(iso: row.value(2) as String) else { return nil }
          return try (Coding(CodeSystem(rawValue: row.value(0)), row.value(1)), time)
        }
      }
      // A consultation is answered by what was written of one, which may name the order.
      func isConsultation(_ order: OrderedService) -> Bool { order.category == .consultation }
      let asked = try Set(
        orders.filter { try $0.value(9) as String == ServiceRequest.Category.consultation.rawValue }.map { try $0.value(0) as Int64 })
      let minutes = try asked.isEmpty ? [:] : Self.minutes(asked, db)
      var open: [OrderedService] = []
      for (encounter, rows) in try Dictionary(grouping: orders, by: { try $0.value(0) as Int64 }) {
        let found = try rows.compactMap { row in try Self.order(row, db) }
        let studies = found.filter { !isConsultation($0) }
        let answers = OrderAnswers.match(orders: studies.map { ($0.coding, $0.time) }, results: results[encounter] ?? [])
        open += zip(studies, answers).filter { $1 == nil }.map(\.0)
        let consultations = found.filter(isConsultation)
        let isAnswered = OrderAnswers.match(
          consultations: consultations.map { ($0.coding, $0.time) },
          minutes: (minutes[encounter] ?? []).map { ($0.order(among: consultations), $0.time) })
        open += zip(consultations, isAnswered).filter { !$1 }.map(\.0)
      }
      func rank(_ order: OrderedService) -> Int { ServiceRequest.Priority.allCases.firstIndex(of: order.priority) ?? 0 }
      return Array(open.sorted { (-rank($0), $0.time.localSeconds) < (-rank($1), $1.time.localSeconds) }.prefix(limit))
    }
  }

  /// Minutes of a consultation, and what they say they answer.
  private struct Minutes {
    let time: CivilDateTime
    /// The order by its code.
    let coding: Coding?
    /// Or by its name, where it has no code.
    let name: String?

    /// Nil when they name none.
    func order(among orders: [OrderedService]) -> Coding? {
      guard coding == nil, let name else { return coding }
      let wanted = SearchKey.fold(name)
      // What none is called so answers none of these.
      return orders.first { $0.coding.display.map { SearchKey.fold($0) } == wanted }?.coding ?? Coding(.local, name)
    }
  }

  /// Minutes of consultations and examinations by a specialist that are in force, by encounter.
  private static func minutes(_ encounters: Set<Int64>, _ db: Database) throws -> [Int64: [Minutes]] {
    let kinds = [RecordKind.consultationMinutes.rawValue, "28/BV2", "47/BV2", RecordKind.specialistExamination.rawValue]
    let link = OrderAnswers.consultationOrder
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT clinicalRecord.encounterId, recordVersion.authored, named.system, named.code, said.value FROM clinicalRecord JOIN \(inForce)
        LEFT JOIN observation AS said ON said.documentId = recordVersion.documentId
          AND said.codingId IN (SELECT id FROM coding WHERE system = ?2 AND code = ?3)
        LEFT JOIN coding AS named ON named.id = said.valueCodingId
        WHERE clinicalRecord.encounterId IN (SELECT value FROM json_each(?1))
          AND clinicalRecord.kind IN (\(kinds.map { "'\($0)'" }.joined(separator: ", ")))
        """, arguments: ["[" + encounters.sorted().map(String.init).joined(separator: ",") + "]", link.system.rawValue, link.code])
    var minutes: [Int64: [Minutes]] = [:]
    for row in rows {
      guard let time = try? CivilDateTime(iso: row.value(1) as String) else { continue }
      let system: String? = try row.value(2)
      let code: String? = try row.value(3)
      let coding = system.flatMap { system in code.map { Coding(CodeSystem(rawValue: system), $0) } }
      try minutes[row.value(0), default: []].append(Minutes(time: time, coding: coding, name: row.value(4)))
    }
    return minutes
  }

  private static func order(_ row: Row, _ db: Database) throws -> OrderedService? {
    guard let facility = try FacilityCode(row.value(2) as String),
      let patient = try summaries([row.value(1)], PatientQuery(words: [], typed: ""), db).first,
      let category = try ServiceRequest.Category(rawValue: row.value(9)),
      let priority = try ServiceRequest.Priority(rawValue: row.value(10)),
      let time = try? CivilDateTime(iso: row.value(11) as String)
    else { return nil }
    return try OrderedService(
      patient: patient, facility: facility, encounter: row.value(3), department: row.value(4), bed: row.value(5),
      coding: Coding(
        CodeSystem(rawValue: row.value(6)), row.value(7), display: (row.value(8) as String?).flatMap { $0.isEmpty ? nil : $0 }),
      category: category, priority: priority, time: time, author: row.value(12))
  }
}
