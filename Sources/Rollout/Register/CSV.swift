/// RFC 4180 with what spreadsheets do to it: a BOM, CR LF, LF or CR, and a semicolon where the comma is the decimal sign.
package enum CSV {
  package struct Record: Equatable {
    /// Where the record begins, from 1; a quoted cell may hold line ends.
    package var line: Int
    package var cells: [String]
  }

  package enum Trouble: Error, Equatable {
    case notUTF8(line: Int)
    case quoteInside(line: Int)
    case quoteOpen(line: Int)
    case textAfterQuote(line: Int)

    package var line: Int {
      switch self {
      case .notUTF8(let line), .quoteInside(let line), .quoteOpen(let line), .textAfterQuote(let line): line
      }
    }
  }

  /// The records of a text; blank lines are skipped.
  package static func records(_ bytes: some Collection<UInt8>) throws(Trouble) -> [Record] {
    let bytes = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes))
    let separator = delimiter(of: bytes)
    let (quote, lf, cr) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var records: [Record] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var line = 1
    var start = 1
    var at = 0
    func text() throws(Trouble) -> String {
      guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8(line: start) }
      return text
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote {
        guard cell.isEmpty else { throw .quoteInside(line: line) }
        at += 1
        while true {
          guard at < bytes.count else { throw .quoteOpen(line: start) }
          if bytes[at] == quote {
            if at + 1 < bytes.count, bytes[at + 1] == quote { at += 1 } else { break }
          }
          if bytes[at] == lf { line += 1 }
          cell.append(bytes[at])
          at += 1
        }
        at += 1
        guard at == bytes.count || bytes[at] == separator || bytes[at] == lf || bytes[at] == cr else { throw .textAfterQuote(line: line) }
        if at == bytes.count || bytes[at] != separator { continue }
      } else if byte == lf || byte == cr {
        if byte == cr, at + 1 < bytes.count, bytes[at + 1] == lf { at += 1 }
        try cells.append(text())
        if cells != [""] { records.append(Record(line: start, cells: cells)) }
        cells = []
        cell = []
        line += 1
        start = line
        at += 1
        continue
      } else if byte != separator {
        cell.append(byte)
        at += 1
        continue
      }
      try cells.append(text())
      cell = []
      at += 1
    }
    try cells.append(text())
    if cells != [""] { records.append(Record(line: start, cells: cells)) }
    return records
  }

  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var commas = 0
    var semicolons = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: ",") { commas += 1 }
      if byte == UInt8(ascii: ";") { semicolons += 1 }
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// One line with its CR LF; cells are quoted where they must be.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let needed = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D }
      return needed ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : cell
    }.joined(separator: ",") + "\r\n"
  }
}
