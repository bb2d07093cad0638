public import ClinicalModel
internal import Cryptography
internal import GRDB
internal import Synchronization

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
  /// A stable code, a short word or the reason that somebody gave; never a name, never a value.
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

  /// A reason as somebody gave it, bounded: the audit says why, the record says it in full.
  static func reason(_ text: String?) -> String { String((text ?? "").prefix(200)) }
}

/// Appends to the hash chain inside a transaction: each row's hash covers the row and the hash before it (SHA-256), so that an edit, a
/// deletion, a reordering shows at the first row that it touched.
final class AuditChain {
  private let insert: BulkRow
  private let last: BulkRow
  private let hasher = SHA256()
  private let digests: RowDigests
  private let db: Database
  private let isWatching: Bool
  private var head = AuditChain.seed
  private var lastID: Int64 = 0
  private var isCounted = false
  private var bytes = AuditBytes()
  /// Who, when and what of the row before: a batch's rows differ in the thing alone, so the statement keeps these columns.
  private var constant: Constant?
  /// Rows that are not written yet, and whose they are.
  private var waiting: [Taken] = []
  private var waitingFor: Constant?
  /// The rows that wait, while another thread digests them.
  private var digesting: DigestedRows?
  /// Digests of stretches that are known without reading them, by table and key.
  private var given: [RowWitnesses.Place: RowWitnesses.Given] = [:]

  /// What rows that follow one another have in common.
  struct Constant: Equatable, Sendable {
    var action: String
    var outcome: AuditEntry.Outcome
    var actor: Actor
    var moment: Moment

    func add(to bytes: inout AuditBytes) {
      bytes.add(moment.seconds)
      bytes.add(Int64(moment.offset))
      bytes.add(actor.account)
      bytes.add(actor.role)
      bytes.add(actor.origin)
      bytes.add(action)
    }
  }

  /// Reads the head; valid until the end of the transaction that `db` is in.
  init(_ db: Database) throws {
    self.db = db
    isWatching = try RowWitnesses.isWatching(db)
    insert = try BulkRow(
      db, into: "auditEvent",
      [
        "at", "utcOffset", "actor", "role", "origin", "action", "outcome", "id", "entity", "entityId", "patientId", "detail", "hash",
        "written",
      ])
    last = try BulkRow(db, "SELECT id, hash FROM auditEvent ORDER BY id DESC LIMIT 1")
    digests = RowDigests(db, hasher: hasher)
    try resume()
  }

  /// Reads the head afresh and forgets what waits, in a later transaction on the same connection or after a part of this one was taken back: a batch keeps
  /// its statements from one transaction to the next.
  func resume() throws {
    digesting?.wait()
    digesting = nil
    waitingFor = nil
    waiting.removeAll(keepingCapacity: true)
    given.removeAll(keepingCapacity: true)
    (lastID, head) = try last.first { ($0.integer(0), $0.blob(1)) } ?? (0, Self.seed)
    isCounted = false
  }

  static let seed = [UInt8](repeating: 0, count: 32)
  /// How many of the insert's columns are those of `Constant`.
  private static let constantColumns: Int32 = 7
  /// In the order in which a row's hash covers them.
  static let columns = [
    "id", "at", "utcOffset", "actor", "role", "origin", "action", "entity", "entityId", "patientId", "outcome", "detail", "hash",
    "written",
  ]

  /// - Parameter isOneOfMany: rows that were touched are left to a later row of the same transaction, which a batch ends with.
  @discardableResult
  func append(_ entry: AuditEntry, by actor: Actor, at moment: Moment, isOneOfMany: Bool = false) throws -> Int64 {
    #if BENCHMARK_WITHOUT_AUDIT
      // Only in the build that Benchmarks/audit-cost makes to compare with; a test holds that no other does.
      return 0
    #else
      guard isWatching, !isOneOfMany else { return try write(entry, by: actor, at: moment) }
      let witnesses = try RowWitnesses.take(db, digests, given)
      given.removeAll(keepingCapacity: true)
      let id = try write(
        entry, by: actor, at: moment, witnessing: witnesses.isEmpty ? nil : RowWitnesses.digest(of: witnesses, hasher))
      if !witnesses.isEmpty { try RowWitnesses.keep(witnesses, of: id, db) }
      return id
    #endif
  }

  /// A statement that was taken: what its row of the audit tells.
  struct Taken: Sendable {
    var kind: Statement.Kind
    var document: Int64
    var patient: Int64?
    var isNew: Bool
    /// Of the document: with it the chain holds what was written, not only that something was.
    var digest: Digest
  }

  /// Keeps a row for `flush`: rows of a batch are written one after another, while what an insert needs is at hand.
  func note(_ taken: Taken, as action: String, by actor: Actor, at moment: Moment) throws {
    #if !BENCHMARK_WITHOUT_AUDIT
      if digesting != nil { try flush() }
      if waiting.isEmpty {
        waitingFor = Constant(action: action, outcome: .success, actor: actor, moment: moment)
      } else {
        precondition(waitingFor?.action == action && waitingFor?.moment == moment, "one act at a time")
      }
      waiting.append(taken)
    #endif
  }

  /// A stretch of rows was touched whose digest is known already.
  func give(_ digest: [UInt8], columns: Int, of table: String, _ key: [Int64]) {
    given[RowWitnesses.Place(table: table, key: RowWitnesses.text(key))] = RowWitnesses.Given(digest: digest, columns: columns)
  }

  /// Starts to digest the rows that wait, on another thread, while this one has other things to write; `flush` writes them.
  func prepare() {
    guard digesting == nil, waiting.count >= Self.worthAThread, let digested = digestedRows() else { return }
    digesting = digested
    digested.start()
  }

  /// Handing a row to another thread costs as much as digesting some tens.
  private static let worthAThread = 64

  private func digestedRows() -> DigestedRows? {
    guard let act = waitingFor else { return nil }
    return DigestedRows(waiting, act: act, after: head, lastID: lastID)
  }

  /// Writes the rows that wait; before anything that may be taken back alone, and at the end of a transaction.
  func flush() throws {
    guard let act = waitingFor, let digested = digesting ?? digestedRows() else { return }
    defer {
      digesting = nil
      waitingFor = nil
      waiting.removeAll(keepingCapacity: true)
    }
    if digesting == nil { digested.digest() } else { digested.wait() }
    count(.success)
    for (index, taken) in digested.rows.enumerated() {
      keep(act)
      insert.bind(lastID + Int64(index) + 1)
      insert.bind(taken.kind.name)
      insert.bind(taken.document)
      insert.bind(taken.patient)
      insert.bind(utf8: digested.detail(index))
      insert.bind(blob: digested.hash(index))
      insert.bind([UInt8]?.none)
      try insert.run()
    }
    lastID += Int64(digested.rows.count)
    head = Array(digested.hash(digested.rows.count - 1))
  }

  private func write(
    _ entry: AuditEntry, by actor: Actor, at moment: Moment, witnessing written: [UInt8]? = nil
  ) throws -> Int64 {
    try flush()
    count(entry.outcome)
    lastID += 1
    bytes.begin(after: head)
    bytes.add(lastID)
    let act = Constant(action: entry.action, outcome: entry.outcome, actor: actor, moment: moment)
    act.add(to: &bytes)
    bytes.add(entry.entity)
    bytes.add(entry.entityID)
    bytes.add(entry.patient?.rawValue)
    bytes.add(entry.outcome.rawValue)
    bytes.add(entry.detail)
    if let written { bytes.add(written) }
    hasher.digest(of: bytes.buffer, into: &head)
    keep(act)
    insert.bind(lastID)
    insert.bind(entry.entity)
    insert.bind(entry.entityID)
    insert.bind(entry.patient?.rawValue)
    insert.bind(entry.detail)
    insert.bind(head)
    insert.bind(written)
    try insert.run()
    return lastID
  }

  private func count(_ outcome: AuditEntry.Outcome) {
    guard !isCounted || outcome != .success else { return }
    isCounted = true
    AuditCounts.ofProcess.withLock {
      $0.rows += 1
      if outcome != .success { $0.unsuccessful += 1 }
    }
  }

  /// Binds who, when and what: left as the row before had it, where it is the same.
  private func keep(_ act: Constant) {
    if act == constant { return insert.keep(Self.constantColumns) }
    constant = act
    insert.bind(act.moment.seconds)
    insert.bind(act.moment.offset)
    insert.bind(act.actor.account)
    insert.bind(act.actor.role)
    insert.bind(act.actor.origin)
    insert.bind(act.action)
    insert.bind(act.outcome.rawValue)
  }
}

/// What this process has written into audits: enough to know that something was, and that something refused was.
public struct AuditCounts: Hashable, Sendable {
  /// Transactions with a row, and unsuccessful rows.
  public var rows = 0
  public var unsuccessful = 0

  static let ofProcess = Mutex(AuditCounts())
}

extension RecordStore {
  public var auditCounts: AuditCounts { AuditCounts.ofProcess.withLock { $0 } }
}

/// The bytes a row's hash covers: the hash before it, then every column, each preceded by its kind and its length; `written` only where there is one.
struct AuditBytes {
  private(set) var buffer: [UInt8] = []

  /// Starts a row's bytes with the hash of the row before, in the room of the last one.
  mutating func begin(after previous: [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: previous)
  }

  /// Bytes that stand for columns already.
  mutating func add(encoded bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  mutating func add(_ value: Int64?) {
    guard let value else {
      buffer.append(0)
      return
    }
    buffer.append(1)
    withUnsafeBytes(of: value.bigEndian) { buffer.append(contentsOf: $0) }
  }

  mutating func add(_ value: [UInt8]?) {
    guard let value else {
      buffer.append(0)
      return
    }
    buffer.append(3)
    withUnsafeBytes(of: UInt32(value.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: value)
  }

  /// Adds a text that is known by its bytes.
  mutating func add(utf8 text: [UInt8]) {
    buffer.append(2)
    withUnsafeBytes(of: UInt32(text.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: text)
  }

  mutating func add(_ text: String) {
    buffer.append(2)
    var text = text
    text.withUTF8 { bytes in
      withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { buffer.append(contentsOf: $0) }
      buffer.append(contentsOf: bytes)
    }
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
      var bytes = AuditBytes()
      try query.each { row in
        count += 1
        let id = row.integer(0)
        bytes.begin(after: head)
        bytes.add(id)
        bytes.add(row.integer(1))
        bytes.add(row.integer(2))
        for column in Int32(3)...7 { bytes.add(row.text(column) ?? "") }
        for column in Int32(8)...9 { bytes.add(row.isNull(column) ? nil : row.integer(column)) }
        for column in Int32(10)...11 { bytes.add(row.text(column) ?? "") }
        if !row.isNull(13) { bytes.add(row.blob(13)) }
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
