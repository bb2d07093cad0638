import ClinicalModel
import GRDB

/// Documents that differ only in how their letters are composed.
///
/// A program that takes letters and their marks apart (NFD) sends the same words in other bytes. Each document is kept in the bytes that it
/// came in, so the digest tells the two apart; what they say is the same, and nothing new is said by the second.
struct CombiningTwins {
  private let contents: BulkRow

  init(_ db: Database) throws {
    // Marks of their own make a text longer, so two of the same length are not worth reading.
    contents = try BulkRow(
      db,
      """
      SELECT document.id, canonical FROM document JOIN documentContent ON documentId = document.id
      WHERE facilityId = ? AND kind = ? AND localId = ? AND length(canonical) <> ? ORDER BY sequence DESC LIMIT ?
      """)
  }

  /// The document of the key that says the same in other code points; asked only once no digest is the same.
  ///
  /// What has marks of its own is compared with every version, anything else with the latest of another length, so that an ordinary new
  /// version costs one read.
  func twin(of canonical: [UInt8], _ facility: Int64, _ kind: Statement.Kind, _ localID: String) throws -> Int64? {
    let isApart = Self.hasMarks(canonical)
    contents.bind(facility)
    contents.bind(kind.rawValue)
    contents.bind(localID)
    contents.bind(canonical.count)
    contents.bind(isApart ? ImportRows.mostVersions : 1)
    var twin: Int64?
    try contents.each { row in
      let other = row.blob(1)
      // Equality of strings is canonical equivalence (Unicode, UAX #15).
      if isApart || Self.hasMarks(other), String(decoding: canonical, as: UTF8.self) == String(decoding: other, as: UTF8.self) {
        twin = row.integer(0)
      }
      return twin == nil
    }
    return twin
  }

  /// Whether a combining mark of U+0300–036F stands in it: in UTF-8 these begin with CC or CD.
  private static func hasMarks(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 == 0xCC || $0 == 0xCD } }
}
