internal import ClinicalModel
internal import GRDB

/// Rows about places, staff and military service: small tables, written whole at each version.
final class StaffRows {
  private let putLocation: BulkRow
  private let putPractitioner: BulkRow
  private let putService: BulkRow
  private let findLocation: BulkRow
  private let findPractitioner: BulkRow
  private let nextLocation: BulkRow
  private let nextPractitioner: BulkRow

  init(_ db: Database) throws {
    putLocation = try BulkRow(
      db,
      """
      INSERT INTO location (id, facilityId, localId, kind, name, partOf, documentId) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, partOf = excluded.partOf, documentId = excluded.documentId
      """)
    putPractitioner = try BulkRow(
      db,
      """
      INSERT INTO practitioner (id, facilityId, localId, name, role, licence, department, documentId) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, licence = excluded.licence,
        department = excluded.department, documentId = excluded.documentId
      """)
    putService = try BulkRow(
      db,
      """
      INSERT INTO militaryService (patientId, facilityId, category, rank, unit, position, serviceNumber, since, until, documentId)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (patientId, facilityId) DO UPDATE SET category = excluded.category, rank = excluded.rank, unit = excluded.unit,
        position = excluded.position, serviceNumber = excluded.serviceNumber, since = excluded.since, until = excluded.until,
        documentId = excluded.documentId
      """)
    findLocation = try BulkRow(db, "SELECT id FROM location WHERE facilityId = ? AND localId = ?")
    findPractitioner = try BulkRow(db, "SELECT id FROM practitioner WHERE facilityId = ? AND localId = ?")
    nextLocation = try BulkRow(db, "SELECT coalesce(max(id), 0) + 1 FROM location")
    nextPractitioner = try BulkRow(db, "SELECT coalesce(max(id), 0) + 1 FROM practitioner")
  }

  func prepare(_ location: Location, _ context: inout ImportRows.Taking.Context) throws {
    context.subject = try subject(findLocation, nextLocation, context.facility, location.id.rawValue)
  }

  func prepare(_ practitioner: Practitioner, _ context: inout ImportRows.Taking.Context) throws {
    context.subject = try subject(findPractitioner, nextPractitioner, context.facility, practitioner.id.rawValue)
  }

  private func subject(_ find: BulkRow, _ next: BulkRow, _ facility: Int64, _ localID: String) throws -> Int64 {
    find.bind(facility)
    find.bind(localID)
    if let known = try find.first({ $0.integer(0) }) { return known }
    return try next.first { $0.integer(0) } ?? 1
  }

  func write(_ location: Location, _ context: ImportRows.Taking.Context) throws {
    putLocation.bind(context.subject)
    putLocation.bind(context.facility)
    putLocation.bind(location.id.rawValue)
    putLocation.bind(location.kind.rawValue)
    putLocation.bind(location.name)
    putLocation.bind(location.partOf?.rawValue)
    putLocation.bind(context.document)
    try putLocation.run()
  }

  func write(_ practitioner: Practitioner, _ context: ImportRows.Taking.Context) throws {
    putPractitioner.bind(context.subject)
    putPractitioner.bind(context.facility)
    putPractitioner.bind(practitioner.id.rawValue)
    putPractitioner.bind(practitioner.name)
    putPractitioner.bind(practitioner.role.rawValue)
    putPractitioner.bind(practitioner.licence)
    putPractitioner.bind(practitioner.department)
    putPractitioner.bind(context.document)
    try putPractitioner.run()
  }

  func write(_ service: MilitaryService, _ context: ImportRows.Taking.Context) throws {
    putService.bind(context.subject)
    putService.bind(context.facility)
    putService.bind(service.category.rawValue)
    putService.bind(service.rank)
    putService.bind(service.unit)
    putService.bind(service.position)
    putService.bind(service.serviceNumber)
    putService.bind(service.from)
    putService.bind(service.to)
    putService.bind(context.document)
    try putService.run()
  }
}
