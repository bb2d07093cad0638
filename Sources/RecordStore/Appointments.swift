public import ClinicalModel
internal import GRDB

/// Somebody who was asked to come again, by a paper that was attested.
public struct Appointment: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  /// The paper's number.
  public var record: String
  /// The department that wrote it, where they are seen again.
  public var department: String?
  public var day: CivilDate
  /// Who wrote it.
  public var author: String
  /// The encounter by which they came, and when it began, as written; nil while they have not.
  public var encounter: String?
  public var came: String?
}

extension RecordStore {
  /// How long ago a paper may have been written that still asks somebody to come: half a year, and the longest interval between two prescriptions.
  private static let appointmentDays = 190
  /// How many days before the one that was named somebody comes early, and not for something else.
  private static let early = 7

  /// Who is to come on one of some days by the papers in force: to the account's departments, or to the whole hospital for who has none. By day, then by
  /// department and name. Who was given another day meanwhile by the same department is listed on that alone.
  public func appointments(of account: String, at facility: FacilityCode, from: CivilDate, to: CivilDate) throws -> [Appointment] {
    try reading { db in
      let since = from.adding(days: -Self.appointmentDays).description
      let ended = BatchedIndex.encounterByEnd.rows(
        "id, patientId, documentId", where: "facilityId = (SELECT id FROM facility WHERE code = ?1) AND endTime >= ?2")
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT seen.patientId, document.localId, last.department, observation.value, recordVersion.author, seen.id, recordVersion.authored
          FROM (
            \(ended)
            UNION ALL SELECT id, patientId, documentId FROM encounter INDEXED BY openEncounters
            WHERE status = 'inProgress' AND facilityId = (SELECT id FROM facility WHERE code = ?1)
          ) AS seen
          JOIN clinicalRecord ON clinicalRecord.encounterId = seen.id AND clinicalRecord.kind = ?3 JOIN \(Self.inForce)
          JOIN document ON document.id = recordVersion.documentId
          JOIN observation ON observation.documentId = recordVersion.documentId
          JOIN coding ON coding.id = observation.codingId AND coding.system = ?4 AND coding.code = ?5
          JOIN staff ON staff.account = ?6
          LEFT JOIN encounterStay AS last ON last.encounterId = seen.id
            AND last.ordinal = (SELECT max(ordinal) FROM encounterStay WHERE encounterId = seen.id)
          WHERE NOT EXISTS (SELECT 1 FROM staffDepartment WHERE staffId = staff.id) OR EXISTS (
            SELECT 1 FROM staffDepartment AS own
            WHERE own.staffId = staff.id AND own.facility = ?1 AND own.department = last.department)
          ORDER BY recordVersion.authored, document.id
          """,
        arguments: [
          facility.rawValue, since, RecordKind.appointment.rawValue, CodeSystem.insuranceField.rawValue, "XML14.NGAY_HEN_KL", account,
        ])
      var latest: [String: (row: Row, day: CivilDate)] = [:]
      for row in rows {
        guard let day = try Self.day(row.value(3)) else { continue }
        let (patient, department): (Int64, String?) = try (row.value(0), row.value(2))
        latest["\(patient) \(department ?? "")"] = (row, day)
      }
      let wanted = latest.values.filter { from <= $0.day && $0.day <= to }
      let people = try Self.summariesByID(Array(Set(try wanted.map { try $0.row.value(0) as Int64 })).sorted(), db)
      return try wanted.compactMap { row, day in
        guard let patient = try people[row.value(0)] else { return nil }
        var one = try Appointment(
          patient: patient, facility: facility, record: row.value(1), department: row.value(2), day: day, author: row.value(4))
        let visit = try Row.fetchOne(
          db,
          sql: """
            SELECT document.localId, encounter.startTime FROM encounter JOIN document ON document.id = encounter.documentId
            WHERE encounter.patientId = ?1 AND encounter.facilityId = (SELECT id FROM facility WHERE code = ?2) AND encounter.id <> ?3
              AND encounter.status IN ('inProgress', 'finished') AND encounter.startTime >= ?4 AND encounter.startTime > ?5
            ORDER BY encounter.startTime LIMIT 1
            """,
          arguments: [
            patient.id.rawValue, facility.rawValue, row.value(5) as Int64, day.adding(days: -Self.early).description,
            row.value(6) as String,
          ])
        if let visit { (one.encounter, one.came) = try (visit.value(0), visit.value(1)) }
        return one
      }.sorted {
        ($0.day, $0.department ?? "", $0.patient.name, $0.patient.id.rawValue)
          < ($1.day, $1.department ?? "", $1.patient.name, $1.patient.id.rawValue)
      }
    }
  }

  /// `yyyyMMdd` or `yyyy-MM-dd`; nil for anything else that somebody wrote there.
  private static func day(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    if let day = try? CivilDate(iso: text) { return day }
    guard text.utf8.count >= 8, let number = Int(text.prefix(8)) else { return nil }
    return try? CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
