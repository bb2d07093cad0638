internal import GRDB

extension Row {
  /// A column's value, where the row may be of a damaged file: a value that the schema does not allow is an error here, and ends the program by the
  /// subscript. Whatever checks a database, and whatever runs before it can be checked, reads by this.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
    try decode(Value.self, atIndex: column)
  }

  /// Bytes of a column.
  func bytes(_ column: Int) throws -> [UInt8] { try decode(DatabaseBytes.self, atIndex: column).bytes }

  /// Bytes of a column that may be NULL.
  func bytesIfAny(_ column: Int) throws -> [UInt8]? { try decode(DatabaseBytes?.self, atIndex: column)?.bytes }
}
