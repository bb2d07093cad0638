internal import GRDB
internal import GRDBSQLite

/// A kept statement whose parameters are bound by position without boxing: 0.5 µs a row less than `execute(sql:arguments:)`, which is
/// half of a batch import's time.
///
/// Lives and dies inside writes on one connection.
final class BulkRow {
  private let statement: GRDB.Statement
  private let handle: SQLiteStatement
  private let connection: SQLiteConnection
  private var position: Int32 = 0

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
    guard let connection = db.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    self.connection = connection
  }

  /// An insert of `columns` into `table`.
  convenience init(_ db: Database, into table: String, _ columns: [String]) throws {
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    try self.init(db, "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
  }

  func bind(_ value: Int64?) {
    position += 1
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  func bind(_ value: Int?) { bind(value.map(Int64.init)) }

  func bind(_ value: Bool) { bind(value ? Int64(1) : 0) }

  func bind(_ value: String?) {
    position += 1
    guard var value else {
      sqlite3_bind_null(handle, position)
      return
    }
    value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, position, $0.baseAddress ?? Self.emptyText, Int32($0.count), Self.transient)
      }
    }
  }

  func bind(_ value: [UInt8]?) {
    position += 1
    guard let value else {
      sqlite3_bind_null(handle, position)
      return
    }
    if value.isEmpty {
      sqlite3_bind_zeroblob(handle, position, 0)
    } else {
      sqlite3_bind_blob(handle, position, value, Int32(value.count), Self.transient)
    }
  }

  /// Leaves the next `count` parameters as the row before bound them.
  func keep(_ count: Int32) { position += count }

  /// Runs the statement once with what was bound, and makes it ready for the next row.
  func run() throws {
    let code = sqlite3_step(handle)
    reset()
    guard code == SQLITE_DONE else { throw failure(code) }
  }

  /// The first row of a query, read by `body`; nil when there is none.
  func first<Value>(_ body: (BulkRow) throws -> Value) throws -> Value? {
    var result: Value?
    try each { row in
      result = try body(row)
      return false
    }
    return result
  }

  /// Every row of a query until `body` says false.
  func each(_ body: (BulkRow) throws -> Bool) throws {
    defer { reset() }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      guard try body(self) else { return }
    }
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func text(_ column: Int32) -> String? { sqlite3_column_text(handle, column).map { String(cString: $0) } }

  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  private func reset() {
    sqlite3_reset(handle)
    position = 0
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }

  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  nonisolated(unsafe) private static let emptyText: UnsafePointer<CChar> = {
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    text.initialize(to: 0)
    return UnsafePointer(text)
  }()
}
