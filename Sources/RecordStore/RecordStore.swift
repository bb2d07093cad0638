internal import CSQLite
public import ClinicalModel
internal import Foundation
internal import GRDB
internal import Synchronization

/// One database file: a hospital's or a data centre's. Each method is one transaction that keeps one promise.
public final class RecordStore: Sendable {
  let pool: DatabasePool
  private let turn: WriteTurn
  private let turnsOfOthers = Atomic(0)
  public let path: String

  /// `QYDB` in the file's header says that the file is ours.
  static let applicationID: Int32 = 0x5159_4442

  /// Whose database it is.
  public enum Owner: Hashable, Sendable {
    case hospital(FacilityCode)
    case dataCentre
  }

  /// Opens a database that exists, and migrates it when it is of an earlier version.
  ///
  /// Throws a `Refusal`: not there, not ours, from a newer version, damaged, not readable, locked.
  public convenience init(opening path: String) throws {
    try Self.requireOurs(path)
    ScratchFile.sweep(path)
    try self.init(path: path, creating: nil)
  }

  /// Throws a `Refusal` for what is no database file of ours; nothing is written.
  static func requireOurs(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw StoreRefusal.notThere(path) }
    guard !isFolder.boolValue else { throw StoreRefusal.isFolder(path) }
    try StoreRefusal.translating(path) { try checkIsOurs(path) }
  }

  /// Makes a new database; refuses when there is a file of that name.
  ///
  /// - Parameter isDemonstration: for ever; such a one may be told when its history came in, and every report says what it is.
  public convenience init(
    creating path: String, for owner: Owner, name: String?, identity: String, isDemonstration: Bool = false, at moment: Moment
  ) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreRefusal.alreadyThere(path) }
    try self.init(path: path, creating: (owner, name, identity, isDemonstration, moment))
  }

  private init(path: String, creating: (owner: Owner, name: String?, identity: String, isDemonstration: Bool, moment: Moment)?) throws {
    self.path = path
    turn = WriteTurn(besides: path)
    Self.isConfigured
    do {
      pool = try StoreRefusal.translating(path) {
        if creating != nil { try Self.writeHeader(path) }
        let pool = try Self.pool(path)
        // Opening a pool sets NORMAL, whatever the configuration says: a commit would then be lost with the power.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let superseded = try pool.read { try Migrations.all.hasBeenSuperseded($0) }
        guard !superseded else { throw StoreRefusal.newer(path) }
        do {
          try Migrations.all.migrate(pool)
        } catch let error as DatabaseError where creating == nil && error.resultCode == .SQLITE_ERROR {
          throw StoreRefusal.otherSchema(path)
        }
        if let creating {
          try pool.write { db in
            let (kind, facility): (String, String?) =
              switch creating.owner {
              case .hospital(let code): ("hospital", code.rawValue)
              case .dataCentre: ("dataCentre", nil)
              }
            try db.execute(
              sql: "INSERT INTO databaseInfo (id, kind, facility, name, identity, createdAt, isDemonstration) VALUES (1, ?, ?, ?, ?, ?, ?)",
              arguments: [kind, facility, creating.name, creating.identity, creating.moment.seconds, creating.isDemonstration])
          }
        }
        return pool
      }
    } catch {
      if creating != nil { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
      throw error
    }
  }

  /// SQLite takes some settings before its first use only.
  private static let isConfigured: Void = csqlite_configure()

  /// The page size and our mark have to be there before the first table.
  private static func writeHeader(_ path: String) throws {
    try makeEmpty(path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA application_id = \(applicationID); PRAGMA journal_mode = WAL;")
    }
    try queue.close()
  }

  /// Reads the header without writing, so that a stranger's file stays as it was.
  private static func checkIsOurs(_ path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreRefusal.notReadable(path) }
    defer { try? file.close() }
    let header = [UInt8]((try file.read(upToCount: 100)) ?? Data())
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else { throw StoreRefusal.notOurs(path) }
    let mark = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard mark == applicationID else { throw StoreRefusal.notOurs(path) }
  }

  /// What a header says that no version of SQLite knows is damage as well.
  private static func pool(_ path: String) throws -> DatabasePool {
    do { return try DatabasePool(path: path, configuration: configuration) } catch let error as DatabaseError
      where error.resultCode == .SQLITE_ERROR
    { throw StoreRefusal.damaged(path) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      // Checkpoints by 32 MiB instead of 4 cost a third less at a million rows.
      // Readers look at few pages; the writer's cache is what a batch needs.
      let cache = db.configuration.readonly ? -4096 : -16384
      try db.execute(
        sql: "PRAGMA cache_size = \(cache); PRAGMA wal_autocheckpoint = 4096; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// How often a write of this process found another process waiting for its own: whoever writes on and on then does less at a time.
  public var writesThatOthersWaitedFor: Int { turnsOfOthers.load(ordering: .relaxed) }

  public func close() throws { try pool.close() }

  /// Closes with everything in the main file: what is left can be moved as one file.
  public func closeForGood() throws {
    try StoreRefusal.translating(path) {
      try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      try pool.close()
    }
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Copies the database as it is now into an empty file, while others work, and opens the copy.
  public func copy(to scratch: ScratchFile) throws -> RecordStore {
    try copyPages(to: scratch.path)
    return try RecordStore(opening: scratch.path)
  }

  /// Copies the database as it is now into a new file that its owner alone may read, while others work, and opens the copy.
  public func copy(to path: String) throws -> RecordStore {
    try Self.makeEmpty(path)
    try copyPages(to: path)
    return try RecordStore(opening: path)
  }

  private func copyPages(to path: String) throws {
    try StoreRefusal.translating(path) {
      let target = try DatabaseQueue(path: path)
      try pool.backup(to: target)
      try target.close()
    }
  }

  /// A new file of mode 0600: SQLite gives its logs the same.
  private static func makeEmpty(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? StoreRefusal.alreadyThere(path) : StoreRefusal.notOpenable(path) }
    Foundation.close(descriptor)
  }

  /// Whose database this is, its name and its identity.
  public func info() throws -> (owner: Owner, name: String?, identity: String) {
    try reading { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT facility, name, identity FROM databaseInfo") else {
        throw StoreRefusal.notOurs(self.path)
      }
      let code: String? = try row.value(0)
      return (code.flatMap { FacilityCode($0) }.map(Owner.hospital) ?? .dataCentre, try row.value(1), try row.value(2))
    }
  }

  /// Whether the database was made as a demonstration.
  public func isDemonstration() throws -> Bool {
    try reading { db in try Bool.fetchOne(db, sql: "SELECT isDemonstration FROM databaseInfo") ?? false }
  }

  /// A read of one snapshot, with what SQLite says turned into a refusal.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreRefusal.translating(path) { try pool.read(body) }
  }

  /// One immediate transaction, with what SQLite says turned into a refusal.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreRefusal.translating(path) {
      try pool.writeWithoutTransaction { db in
        if turn.take() { turnsOfOthers.add(1, ordering: .relaxed) }
        var isOurs = true
        defer { if isOurs { turn.giveOn() } }
        var result: Result<Value, any Error>?
        try db.inTransaction(.immediate) {
          turn.giveOn()
          isOurs = false
          try RowWitnesses.watch(db)
          result = .success(try body(db))
          try RowWitnesses.requireSeen(db)
          return .commit
        }
        guard let result else { preconditionFailure("a transaction that began runs its body") }
        return try result.get()
      }
    }
  }
}

/// An instant and the offset of the wall clock that was read: given by whoever holds the clock.
public struct Moment: Hashable, Sendable, Codable {
  /// Seconds since 1970-01-01T00:00Z.
  public let seconds: Int64
  /// Minutes east of UTC.
  public let offset: Int

  public init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The local civil time, to the second, with its offset.
  public var civil: CivilDateTime {
    let local = Int(seconds) + offset * 60
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let rest = local - days * 86_400
    let time = try? CivilDateTime(
      date: CivilDate(dayNumber: days), hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, offset: offset)
    guard let time else { preconditionFailure("a clock gave an offset that no zone has") }
    return time
  }
}

/// Who acts, in which role, and from where; decided by the workflow that checked the permission.
public struct Actor: Hashable, Sendable, Codable {
  public let account: String
  public let role: String
  /// Terminal, host or program: `cli`, `ui tty1`.
  public let origin: String

  public init(account: String, role: String, origin: String) {
    self.account = account
    self.role = role
    self.origin = origin
  }
}
