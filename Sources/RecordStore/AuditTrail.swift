public import ClinicalModel
internal import Cryptography
internal import GRDB

/// One line of the audit: who did what to which thing, and how it ended. No patient's data beyond keys.
public struct AuditEntry: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, Codable {
    case success, refused, failure
  }

  /// A verb of the workflows: `import`, `read`, `search`, `export`, `register` …
  public var action: String
  /// The kind of thing: `patient`, `encounter`, `record`, `batch`, `staff` …
  public var entity: String
  public var entityID: Int64?
  public var patient: Key<Patient>?
  public var outcome: Outcome
  /// A stable code or a short word; never a name, never a value.
  public var detail: String

  public init(
    action: String, entity: String, entityID: Int64? = nil, patient: Key<Patient>? = nil, outcome: Outcome = .success,
    detail: String = ""
  ) {
    self.action = action
    self.entity = entity
    self.entityID = entityID
    self.patient = patient
    self.outcome = outcome
    self.detail = detail
  }
}

/// Appends to the hash chain inside a transaction: each row's hash covers the row and the hash before it (SHA-256), so that an edit, a
/// deletion, a reordering shows at the first row that it touched.
final class AuditChain {
  private let insert: BulkRow
  private let hasher = SHA256()
  private var head: [UInt8]
  private var lastID: Int64

  /// Reads the head; valid until the end of the transaction that `db` is in.
  init(_ db: Database) throws {
    insert = try BulkRow(db, into: "auditEvent", Self.columns)
    let last = try Row.fetchOne(db, sql: "SELECT id, hash FROM auditEvent ORDER BY id DESC LIMIT 1")
    lastID = last?[0] ?? 0
    head = (last?[1] as DatabaseBytes?)?.bytes ?? Self.seed
  }

  static let seed = [UInt8](repeating: 0, count: 32)
  static let columns = [
    "id", "at", "utcOffset", "actor", "role", "origin", "action", "entity", "entityId", "patientId", "outcome", "detail", "hash",
  ]

  @discardableResult
  func append(_ entry: AuditEntry, by actor: Actor, at moment: Moment) throws -> Int64 {
    lastID += 1
    var bytes = AuditBytes(previous: head)
    bytes.add(lastID)
    bytes.add(moment.seconds)
    bytes.add(Int64(moment.offset))
    bytes.add(actor.account)
    bytes.add(actor.role)
    bytes.add(actor.origin)
    bytes.add(entry.action)
    bytes.add(entry.entity)
    bytes.add(entry.entityID)
    bytes.add(entry.patient?.rawValue)
    bytes.add(entry.outcome.rawValue)
    bytes.add(entry.detail)
    head = hasher.digest(of: bytes.buffer).bytes
    insert.bind(lastID)
    insert.bind(moment.seconds)
    insert.bind(moment.offset)
    insert.bind(actor.account)
    insert.bind(actor.role)
    insert.bind(actor.origin)
    insert.bind(entry.action)
    insert.bind(entry.entity)
    insert.bind(entry.entityID)
    insert.bind(entry.patient?.rawValue)
    insert.bind(entry.outcome.rawValue)
    insert.bind(entry.detail)
    insert.bind(head)
    try insert.run()
    return lastID
  }
}

/// The bytes a row's hash covers: the hash before it, then every column, each preceded by its kind and its length.
struct AuditBytes {
  private(set) var buffer: [UInt8]

  init(previous: [UInt8]) {
    buffer = previous
    buffer.reserveCapacity(256)
  }

  mutating func add(_ value: Int64?) {
    guard let value else {
      buffer.append(0)
      return
    }
    buffer.append(1)
    withUnsafeBytes(of: value.bigEndian) { buffer.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    buffer.append(2)
    withUnsafeBytes(of: UInt32(text.utf8.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: text.utf8)
  }
}

extension RecordStore {
  /// Writes audit rows for something that changed no clinical data: a search, a reading, a refusal.
  public func record(_ entries: [AuditEntry], by actor: Actor, at moment: Moment) throws {
    try writing { db in
      let chain = try AuditChain(db)
      for entry in entries { try chain.append(entry, by: actor, at: moment) }
    }
  }

  /// What the audit chain's walk found.
  public struct ChainReport: Hashable, Sendable, Codable {
    public var rows: Int
    /// Hexadecimal SHA-256 of the last row; 64 zeros when there is none.
    public var head: String
    /// The first row whose hash does not follow from what stands before it, or whose number is missing.
    public var firstBad: Int64?
  }

  /// Walks the chain from the first row; reads every row once.
  public func verifyAuditChain() throws -> ChainReport {
    try reading { db in
      let hasher = SHA256()
      var head = AuditChain.seed
      var count = 0
      let query = try BulkRow(db, "SELECT \(AuditChain.columns.joined(separator: ", ")) FROM auditEvent ORDER BY id")
      var bad: Int64?
      try query.each { row in
        count += 1
        let id = row.integer(0)
        var bytes = AuditBytes(previous: head)
        bytes.add(id)
        bytes.add(row.integer(1))
        bytes.add(row.integer(2))
        for column in Int32(3)...7 { bytes.add(row.text(column) ?? "") }
        for column in Int32(8)...9 { bytes.add(row.isNull(column) ? nil : row.integer(column)) }
        for column in Int32(10)...11 { bytes.add(row.text(column) ?? "") }
        head = hasher.digest(of: bytes.buffer).bytes
        if head != row.blob(12) || id != Int64(count) {
          bad = id != Int64(count) ? Int64(count) : id
          return false
        }
        return true
      }
      let hex = Digest(head)?.hex ?? ""
      return ChainReport(rows: count, head: hex, firstBad: bad)
    }
  }
}

/// A row of the audit as it stands.
public struct AuditRow: Hashable, Sendable, Codable {
  public var id: Int64
  public var at: Moment
  public var actor: String
  public var role: String
  public var origin: String
  public var action: String
  public var entity: String
  public var entityID: Int64?
  public var patient: Int64?
  public var outcome: String
  public var detail: String
}

extension RecordStore {
  /// The latest rows, newest first, before this reading's own row.
  public func auditRows(patient: Int64?, limit: Int, by actor: Actor, at moment: Moment) throws -> [AuditRow] {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, at, utcOffset, actor, role, origin, action, entity, entityId, patientId, outcome, detail FROM auditEvent
          WHERE ? IS NULL OR patientId = ? ORDER BY id DESC LIMIT ?
          """, arguments: [patient, patient, limit])
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "audit", patient: patient.map { Key(rawValue: $0) }), by: actor, at: moment)
      return rows.map { row in
        AuditRow(
          id: row[0], at: Moment(seconds: row[1], offset: row[2]), actor: row[3], role: row[4], origin: row[5], action: row[6],
          entity: row[7], entityID: row[8], patient: row[9], outcome: row[10], detail: row[11])
      }
    }
  }
}
