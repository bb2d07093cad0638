public import ClinicalModel
public import Cryptography
internal import Foundation
internal import GRDB

/// What became of one entry of a batch. The raw values stand in databases and never change.
public enum EntryOutcome: Int, Hashable, Sendable, Codable, CaseIterable {
  /// Something new.
  case created = 1
  /// A new version of something known.
  case updated
  /// Already here, byte for byte in canonical form.
  case duplicate
  /// Well-formed, and kept aside until somebody mends the data, the rules or the terminology.
  case quarantined
  /// Not readable as an entry at all.
  case rejected

  public var isAccepted: Bool { self == .created || self == .updated }
}

/// The equation of a batch: read = accepted + duplicate + quarantined + rejected.
public struct ImportTotals: Hashable, Sendable, Codable {
  public var read = 0
  /// Created and updated together.
  public var accepted = 0
  public var created = 0
  public var updated = 0
  public var duplicate = 0
  public var quarantined = 0
  public var rejected = 0
  public var patientsCreated = 0
  public var patientsMatched = 0

  public init() {}

  public var balances: Bool { read == accepted + duplicate + quarantined + rejected && accepted == created + updated }

  public mutating func count(_ outcome: EntryOutcome) {
    read += 1
    switch outcome {
    case .created:
      accepted += 1
      created += 1
    case .updated:
      accepted += 1
      updated += 1
    case .duplicate: duplicate += 1
    case .quarantined: quarantined += 1
    case .rejected: rejected += 1
    }
  }

  public static func += (a: inout ImportTotals, b: ImportTotals) {
    a.read += b.read
    a.accepted += b.accepted
    a.created += b.created
    a.updated += b.updated
    a.duplicate += b.duplicate
    a.quarantined += b.quarantined
    a.rejected += b.rejected
    a.patientsCreated += b.patientsCreated
    a.patientsMatched += b.patientsMatched
  }
}

/// One entry on its way from the reader to the writer.
public struct ImportItem: Sendable {
  public enum Content: Sendable {
    /// Read and within the rules; warnings may remain.
    case statement(Statement, canonical: [UInt8], digest: Digest, keys: SearchKeys?)
    /// Several statements of one entry of a foreign format, taken together or not at all.
    case compound(ImportCompound)
    /// Well-formed and refused.
    case refused(kind: Statement.Kind?, localID: String?)
    /// Not readable.
    case unreadable

    public var canBeTaken: Bool {
      switch self {
      case .statement, .compound: true
      case .refused, .unreadable: false
      }
    }
  }

  /// Position in the file, from 0.
  public var ordinal: Int
  public var line: Int
  public var byteOffset: Int
  /// The bytes between the entry before and this one; nil for a single line end.
  public var gap: [UInt8]?
  /// The exact bytes that came.
  public var source: [UInt8]
  public var content: Content
  public var issues: [Issue]
  public var place: EntryPlace
  /// The quarantined entry that it says it is the mended form of.
  public var mends: Int64?
  /// Whose the entry is, where it says so itself; else the file's facility.
  public var facility: FacilityCode?
  /// Of an entry that can't be taken, its possible readings: what the database has against each of them is said as well.
  public var drafts: [Statement] = []
  /// The id of what an entry that can't be taken is about, where it has no reading: of a record the encounter, else the patient.
  public var reference: String?

  public init(
    ordinal: Int, line: Int, byteOffset: Int, gap: [UInt8]?, source: [UInt8], content: Content, issues: [Issue],
    place: EntryPlace = EntryPlace(), mends: Int64? = nil, facility: FacilityCode? = nil
  ) {
    self.ordinal = ordinal
    self.line = line
    self.byteOffset = byteOffset
    self.gap = gap
    self.source = source
    self.content = content
    self.issues = issues
    self.place = place
    self.mends = mends
    self.facility = facility
  }
}

/// What a patient's name is found and sorted by; made from the name by whoever knows Vietnamese.
public struct SearchKeys: Hashable, Sendable {
  /// Folded, in writing order: `nguyen van an`.
  public var fold: String
  /// Folded, the given name first: `an nguyen van`.
  public var givenFold: String
  public var sort: [UInt8]

  public init(fold: String, givenFold: String, sort: [UInt8]) {
    self.fold = fold
    self.givenFold = givenFold
    self.sort = sort
  }

  public init(name: String) {
    let fold = SearchKey.fold(name)
    let given = fold.split(separator: " ").last.map(String.init) ?? ""
    let rest = fold.dropLast(given.count).drop { $0 == " " }
    var rotated = given
    for word in rest.split(separator: " ") { rotated += " " + word }
    self.init(fold: fold, givenFold: rotated, sort: SortKey.name(name))
  }
}

/// A file of a batch as its ledger knows it.
public struct ImportFileKey: Hashable, Sendable {
  public let rawValue: Int64
  /// Entries that earlier runs of the same batch have settled: skip them.
  public let settledEntries: Int
  /// Whether an earlier run finished it.
  public let isClosed: Bool
}

/// One step of a batch, in the order of the files and of their entries; steps share transactions.
public enum ImportStep: Sendable {
  /// Opens the `ordinal`th file, or finds it where an earlier run left it. `checkedBy` is the digest of the program that checks it.
  case open(ordinal: Int, name: String, checkedBy: Digest?)
  /// `received` is when they came in where that is stated, which a demonstration's history does; nil: now.
  case entries([ImportItem], facility: FacilityCode?, received: Moment? = nil)
  /// Entries of an earlier file of the same bytes, all of which were taken then: all are duplicates now.
  case repeated(of: Int64, ordinals: Range<Int>)
  /// A part of a file's raw bytes, for files whose bytes can't be put together again from their entries.
  case raw([UInt8], ordinal: Int)
  case close(RecordStore.FileFacts)
}

public typealias BatchKey = Key<ImportTotals>

extension RecordStore {
  /// Opens a batch: a new one, or with `resuming` the last unfinished one that had the same sources and that nobody works on. Whoever opened it
  /// works on it until `leave`, or until the process ends.
  public func openBatch(sourceKey: String, resuming: Bool, by actor: Actor, at moment: Moment) throws -> BatchKey {
    try keepCoverageCounters()
    return try writing { db in
      if resuming {
        let unfinished = try Int64.fetchAll(
          db, sql: "SELECT id FROM importBatch WHERE state = 'running' AND sourceKey = ? ORDER BY id DESC", arguments: [sourceKey])
        if let free = unfinished.first(where: { BatchClaims.take($0, of: path) }) { return BatchKey(rawValue: free) }
      }
      try db.execute(
        sql: "INSERT INTO importBatch (actor, startedAt, state, sourceKey) VALUES (?, ?, 'running', ?)",
        arguments: [actor.account, moment.seconds, sourceKey])
      let id = db.lastInsertedRowID
      _ = BatchClaims.take(id, of: path)
      try AuditChain(db).append(AuditEntry(action: "import", entity: "batch", entityID: id, detail: "open"), by: actor, at: moment)
      return BatchKey(rawValue: id)
    }
  }

  /// Somebody else may go on with the batch.
  public func leave(_ batch: BatchKey) { BatchClaims.giveBack(batch.rawValue, of: path) }

  /// The files of a batch that earlier runs have opened, by their ordinals.
  public func openedFiles(of batch: BatchKey) throws -> [Int: ImportFileKey] {
    try reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT ordinal, id, state, (SELECT count(*) FROM importEntry WHERE importEntry.fileId = importFile.id)
          FROM importFile WHERE batchId = ?
          """, arguments: [batch.rawValue])
      var files: [Int: ImportFileKey] = [:]
      while let row = try rows.next() {
        files[try row.value(0)] = try ImportFileKey(
          rawValue: row.value(1), settledEntries: row.value(3), isClosed: row.value(2) == "closed")
      }
      return files
    }
  }

  /// What is known of a file once it was read to its end.
  public struct FileFacts: Sendable {
    public var format: String?
    public var facility: FacilityCode?
    public var encoding: String?
    /// Nil when the file could not be read to its end.
    public var digest: [UInt8]?
    public var byteCount: Int
    public var trailer: [UInt8]
    /// The digest of the program that checked the end of the file; nil when its entries don't hold all of its bytes.
    public var checkedBy: Digest?
    /// The earlier file of the same bytes that it was settled by.
    public var repeats: Int64?

    public init(
      format: String?, facility: FacilityCode?, encoding: String?, digest: [UInt8]?, byteCount: Int, trailer: [UInt8],
      checkedBy: Digest? = nil, repeats: Int64? = nil
    ) {
      self.format = format
      self.facility = facility
      self.encoding = encoding
      self.digest = digest
      self.byteCount = byteCount
      self.trailer = trailer
      self.checkedBy = checkedBy
      self.repeats = repeats
    }
  }

  /// Files of a batch that are not closed, or whose receipts have a hole: none before a batch may be closed.
  public func unsettledFiles(of batch: BatchKey) throws -> Int {
    try reading { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM importFile WHERE batchId = ? AND (state <> 'closed' OR EXISTS (
            SELECT 1 FROM importEntry WHERE fileId = importFile.id GROUP BY fileId
            HAVING count(*) <> max(ordinal) + 1 OR min(ordinal) <> 0))
          """, arguments: [batch.rawValue]) ?? 0
    }
  }

  /// How many receipts each file of a batch has, in the files' order.
  public func countedEntries(of batch: BatchKey) throws -> [Int] {
    try reading { db in
      try Int.fetchAll(
        db,
        sql: "SELECT (SELECT count(*) FROM importEntry WHERE fileId = importFile.id) FROM importFile WHERE batchId = ? ORDER BY ordinal",
        arguments: [batch.rawValue])
    }
  }

  /// Closes a batch whose files are closed and whose totals have been counted.
  public func closeBatch(_ batch: BatchKey, by actor: Actor, at moment: Moment) throws {
    try writing { db in
      try db.execute(
        sql: "UPDATE importBatch SET state = 'closed', finishedAt = ? WHERE id = ? AND state = 'running'",
        arguments: [moment.seconds, batch.rawValue])
      try AuditChain(db).append(
        AuditEntry(action: "import", entity: "batch", entityID: batch.rawValue, detail: "close"), by: actor, at: moment)
    }
  }

  /// Counts a batch's outcomes from its entries, independently of what the run counted.
  public func countedTotals(of batch: BatchKey) throws -> ImportTotals {
    try reading { db in
      var totals = ImportTotals()
      // Sums in one pass: grouping would sort every entry of the batch in memory.
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), total(outcome IN (1, 2)), total(outcome = 3), total(outcome = 4), total(outcome = 5), total(person IS 'new'),
            total(person IS 'matched'), total(outcome = 1), total(outcome = 2)
          FROM importFile JOIN importEntry ON importEntry.fileId = importFile.id WHERE importFile.batchId = ?
          """, arguments: [batch.rawValue])
      guard let row else { return totals }
      totals.read = try row.value(0)
      totals.accepted = try row.value(1)
      totals.duplicate = try row.value(2)
      totals.quarantined = try row.value(3)
      totals.rejected = try row.value(4)
      totals.patientsCreated = try row.value(5)
      totals.patientsMatched = try row.value(6)
      totals.created = try row.value(7)
      totals.updated = try row.value(8)
      return totals
    }
  }
}

/// Bytes as SQLite's BLOB.
struct DatabaseBytes: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> DatabaseBytes? {
    Data.fromDatabaseValue(value).map { DatabaseBytes([UInt8]($0)) }
  }
}

/// A facility's statement; GRDB has a type of the same name.
public typealias Statement = ClinicalModel.Statement
