internal import GRDB

/// A value that the program never writes: a byte of the file was changed.
struct DamagedValue: Error {}

extension Row {
  /// A column's value. A value that the schema does not allow comes of a byte that was changed: it is an error here, and ends the program by the
  /// subscript, which is why nothing in this module reads a row by it (a test looks).
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
    try decode(Value.self, atIndex: column)
  }

  /// Bytes of a column.
  func bytes(_ column: Int) throws -> [UInt8] { try decode(DatabaseBytes.self, atIndex: column).bytes }

  /// Bytes of a column that may be NULL.
  func bytesIfAny(_ column: Int) throws -> [UInt8]? { try decode(DatabaseBytes?.self, atIndex: column)?.bytes }

  /// A number that counts something.
  func count(_ column: Int) throws -> UInt64 {
    guard let count = UInt64(exactly: try value(column) as Int64) else { throw DamagedValue() }
    return count
  }

  /// An instant, of two columns: seconds, and the clock's offset.
  func moment(_ seconds: Int, _ offset: Int) throws -> Moment {
    guard let moment = Moment(stored: try value(seconds), try value(offset)) else { throw DamagedValue() }
    return moment
  }

  /// An instant of two columns that may be NULL.
  func momentIfAny(_ seconds: Int, _ offset: Int) throws -> Moment? {
    guard let moment = try value(seconds) as Int64? else { return nil }
    guard let moment = Moment(stored: moment, try value(offset)) else { throw DamagedValue() }
    return moment
  }
}

extension Moment {
  /// Nil when no clock on earth showed that: years 1 to 9999, fifteen hours at most to either side.
  init?(stored seconds: Int64, _ offset: Int) {
    guard (-62_000_000_000..<253_000_000_000).contains(seconds), (-900...900).contains(offset) else { return nil }
    self.init(seconds: seconds, offset: offset)
  }
}
