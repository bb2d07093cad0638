public import ClinicalModel
public import Cryptography
internal import GRDB
public import Terminology

/// One edition of a hospital's own catalogue, as the database keeps it.
public struct CatalogueEdition: Hashable, Sendable, Codable {
  public var id: Int64
  public var system: CatalogueSystem
  /// In force from this day until the next edition begins.
  public var validFrom: CivilDate
  public var source: String
  /// SHA-256 of the file, in hexadecimal digits.
  public var digest: String
  public var entries: Int
  public var importedAt: CivilDateTime
  /// The account that imported it.
  public var importedBy: String

  public init(
    id: Int64, system: CatalogueSystem, validFrom: CivilDate, source: String, digest: String, entries: Int, importedAt: CivilDateTime,
    importedBy: String
  ) {
    self.id = id
    self.system = system
    self.validFrom = validFrom
    self.source = source
    self.digest = digest
    self.entries = entries
    self.importedAt = importedAt
    self.importedBy = importedBy
  }
}

extension RecordStore {
  /// Keeps an edition. The same content from the same day again is the edition that it was; an edition is never changed.
  public func keepCatalogue(
    _ system: CatalogueSystem, _ entries: [CatalogueEntry], validFrom: CivilDate, source: String, digest: Digest, by actor: Actor,
    at moment: Moment
  ) throws -> (edition: CatalogueEdition, isNew: Bool) {
    try writing { db in
      let known = try Self.editions(
        db, "WHERE system = ? AND validFrom = ? ORDER BY id DESC LIMIT 1", [system.rawValue, validFrom.description]
      ).first
      if let known, known.digest == digest.hex { return (known, false) }
      try db.execute(
        sql: """
          INSERT INTO catalogueEdition (system, validFrom, source, digest, entryCount, actor, importedAt, utcOffset)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          system.rawValue, validFrom.description, source, DatabaseBytes(digest.bytes), entries.count, actor.account, moment.seconds,
          moment.offset,
        ])
      let id = db.lastInsertedRowID
      let insert = try db.makeStatement(
        sql: """
          INSERT INTO catalogueEntry
            (editionId, ordinal, code, name, nameEn, unit, strength, registration, tender, price, validFrom, validTo, searchKey)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for (ordinal, entry) in entries.enumerated() {
        try insert.execute(arguments: [
          id, ordinal, entry.code, entry.name, entry.nameEn, entry.unit, entry.strength, entry.registration, entry.tender,
          entry.price?.description, entry.validFrom?.description, entry.validTo?.description, entry.searchKey,
        ])
      }
      try AuditChain(db).append(
        AuditEntry(
          action: "import", entity: "catalogue", entityID: id, detail: "\(system.rawValue) \(validFrom) \(digest.hex.prefix(16))"),
        by: actor, at: moment)
      guard let edition = try Self.editions(db, "WHERE id = ?", [id]).first else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return (edition, true)
    }
  }

  /// Every edition of every catalogue, in the order in which they came.
  public func catalogueEditions() throws -> [CatalogueEdition] {
    try reading { db in try Self.editions(db, "ORDER BY id", []) }
  }

  /// The edition of a catalogue that is in force on a day; nil when none is.
  public func catalogueEdition(_ system: CatalogueSystem, on day: CivilDate) throws -> CatalogueEdition? {
    try reading { db in
      try Self.editions(
        db, "WHERE system = ? AND validFrom <= ? ORDER BY validFrom DESC, id DESC LIMIT 1", [system.rawValue, day.description]
      ).first
    }
  }

  /// All lines of an edition, in the order of its file.
  public func catalogueEntries(of edition: CatalogueEdition) throws -> [CatalogueEntry] {
    try reading { db in
      try Row.fetchAll(db, sql: Self.entryQuery + " WHERE editionId = ? ORDER BY ordinal", arguments: [edition.id]).map(Self.entry)
    }
  }

  /// The lines of a code.
  public func catalogueEntries(_ code: String, of edition: CatalogueEdition) throws -> [CatalogueEntry] {
    try reading { db in
      try Row.fetchAll(
        db, sql: Self.entryQuery + " WHERE editionId = ? AND code = ? ORDER BY ordinal", arguments: [edition.id, code]
      ).map(Self.entry)
    }
  }

  /// Lines of an edition that have all words, each at the beginning of one of theirs.
  ///
  /// - Parameter words: folded, as `SearchKey` folds them.
  public func searchCatalogue(_ words: [String], in edition: CatalogueEdition, limit: Int) throws -> [CatalogueEntry] {
    guard !words.isEmpty else { return [] }
    return try reading { db in
      let condition = words.map { _ in " AND instr(' ' || searchKey, ?) > 0" }.joined()
      var arguments: StatementArguments = [edition.id]
      for word in words { arguments += [" " + word] }
      arguments += [limit]
      return try Row.fetchAll(
        db, sql: Self.entryQuery + " WHERE editionId = ?" + condition + " ORDER BY length(searchKey), ordinal LIMIT ?", arguments: arguments
      ).map(Self.entry)
    }
  }

  private static let entryQuery = """
    SELECT code, name, nameEn, unit, strength, registration, tender, price, validFrom, validTo FROM catalogueEntry
    """

  private static func entry(_ row: Row) throws -> CatalogueEntry {
    try CatalogueEntry(
      code: row.value(0), name: row.value(1), nameEn: row.value(2), unit: row.value(3), strength: row.value(4), registration: row.value(5),
      tender: row.value(6),
      price: (row.value(7) as String?).flatMap { DecimalNumber($0) },
      validFrom: (row.value(8) as String?).flatMap { try? CivilDate(iso: $0) },
      validTo: (row.value(9) as String?).flatMap { try? CivilDate(iso: $0) })
  }

  private static func editions(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [CatalogueEdition] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, system, validFrom, source, lower(hex(digest)), entryCount, importedAt, utcOffset, actor FROM catalogueEdition \(condition)
        """, arguments: arguments
    ).compactMap { row in
      guard let system = try CatalogueSystem(rawValue: row.value(1)), let validFrom = try? CivilDate(iso: row.value(2) as String) else {
        return nil
      }
      return try CatalogueEdition(
        id: row.value(0), system: system, validFrom: validFrom, source: row.value(3), digest: row.value(4), entries: row.value(5),
        importedAt: row.moment(6, 7).civil, importedBy: row.value(8))
    }
  }
}
