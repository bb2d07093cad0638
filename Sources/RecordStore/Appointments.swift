public import ClinicalModel
internal import Foundation
internal import GRDB

/// Somebody who was asked to come again, by a paper that was attested.
public struct Appointment: Hashable, Sendable, Codable {
  public var patient: PatientSummary
  /// By which who does not come is called; nil where none is known.
  public var telephone: String?
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
      let telephones = try Self.telephones(of: Array(people.keys), db)
      let visits = try Self.visits(
        wanted.map { row, day in
          try Invitation(
            patient: row.value(0), encounter: row.value(5), from: day.adding(days: -Self.early).description, after: row.value(6))
        }, at: facility, db)
      return try zip(wanted, visits).compactMap { wanted, visit in
        guard let patient = try people[wanted.row.value(0)] else { return nil }
        return try Appointment(
          patient: patient, telephone: telephones[wanted.row.value(0)], facility: facility, record: wanted.row.value(1),
          department: wanted.row.value(2), day: wanted.day,
          author: wanted.row.value(4), encounter: visit?.encounter, came: visit?.came)
      }.sorted {
        ($0.day, $0.department ?? "", $0.patient.name, $0.patient.id.rawValue)
          < ($1.day, $1.department ?? "", $1.patient.name, $1.patient.id.rawValue)
      }
    }
  }

  /// One telephone of each who has any.
  private static func telephones(of patients: [Int64], _ db: Database) throws -> [Int64: String] {
    let list = String(decoding: try JSONEncoder().encode(patients.sorted()), as: UTF8.self)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT patientId, min(phone) FROM json_each(?1) AS asked JOIN patientPhone INDEXED BY phoneByPatient ON patientId = asked.value
        GROUP BY patientId
        """, arguments: [list])
    return try Dictionary(uniqueKeysWithValues: rows.map { try ($0.value(0), $0.value(1)) })
  }

  /// Who was asked to come, by an encounter; what begins on or after `from` and later than the paper was written answers it.
  private struct Invitation: Encodable {
    var patient: Int64
    var encounter: Int64
    var from: String
    var after: String
  }

  /// The first visit that answers each of the invitations, in their order.
  private static func visits(
    _ invitations: [Invitation], at facility: FacilityCode, _ db: Database
  ) throws -> [(encounter: String, came: String)?] {
    let list = String(decoding: try JSONEncoder().encode(invitations), as: UTF8.self)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.localId, encounter.startTime FROM json_each(?1) AS asked
        LEFT JOIN encounter ON encounter.id = (
          SELECT visit.id FROM encounter AS visit
          WHERE visit.patientId = asked.value ->> 'patient' AND visit.facilityId = (SELECT id FROM facility WHERE code = ?2)
            AND visit.id <> asked.value ->> 'encounter' AND visit.status IN ('inProgress', 'finished')
            AND visit.startTime >= asked.value ->> 'from' AND visit.startTime > asked.value ->> 'after'
          ORDER BY visit.startTime LIMIT 1)
        LEFT JOIN document ON document.id = encounter.documentId
        ORDER BY asked.key
        """, arguments: [list, facility.rawValue])
    return try rows.map { row in
      guard let encounter = try row.value(0) as String? else { return nil }
      return try (encounter, row.value(1))
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
