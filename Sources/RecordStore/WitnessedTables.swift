internal import Cryptography
internal import GRDB

/// A table whose rows the audit holds by digests, since no document says them.
struct WitnessedTable: Sendable {
  var name: String
  /// What a witness is of: the row, or the rows, with these values.
  var key: [String]
  /// A column of which a witness covers a stretch, after the key: rows that come by the thousand.
  var range: String?
  /// In which order rows of one witness are digested.
  var order: [String]

  init(_ name: String, _ key: [String], range: String? = nil, order: [String]? = nil) {
    self.name = name
    self.key = key
    self.range = range
    self.order = order ?? key + [range].compactMap(\.self)
  }

  /// Finds the rows of the witness whose key is the first parameter, as JSON.
  var condition: String {
    var parts = key.enumerated().map { "\($1) = json_extract(?1, '$[\($0)]')" }
    if let range { parts.append("\(range) BETWEEN json_extract(?1, '$[\(key.count)]') AND json_extract(?1, '$[\(key.count + 1)]')") }
    return parts.joined(separator: " AND ")
  }

  /// The key of the row `row`, as JSON.
  func rowKey(of row: String) -> String { "json_array(\(key.map { "\(row).\($0)" }.joined(separator: ", ")))" }

  /// Every table of the kind. What is not here is derived again by `verify`, stands in the chain itself, or is nothing that anybody relies on:
  /// docs/security.md has each table's reason, and a test holds that none is missing.
  static let all: [WitnessedTable] = [
    WitnessedTable("databaseInfo", ["id"]), WitnessedTable("databaseSetting", ["id"]), WitnessedTable("facility", ["id"]),
    // Accounts.
    WitnessedTable("staff", ["id"]), WitnessedTable("staffRole", ["staffId", "role"]),
    WitnessedTable("staffDepartment", ["staffId", "facility", "department"]), WitnessedTable("staffCredential", ["staffId"]),
    WitnessedTable("staffPIN", ["staffId"]), WitnessedTable("staffSecondFactor", ["staffId"]), WitnessedTable("staffAttempt", ["staffId"]),
    // Charts: who opened what, who is whose, what was attested.
    WitnessedTable("breakGlass", ["id"]), WitnessedTable("breakGlassReview", ["breakGlassId"]),
    WitnessedTable("patientSensitivity", ["id"]), WitnessedTable("patientMerge", ["id"]), WitnessedTable("patientUnmerge", ["mergeId"]),
    WitnessedTable("patientMergeRow", ["mergeId"], order: ["ordinal"]), WitnessedTable("patientDistinct", ["lowerId", "higherId"]),
    WitnessedTable("recordMove", ["id"]), WitnessedTable("attestation", ["documentId", "purpose", "staffId"]),
    WitnessedTable("document", [], range: "id"), WitnessedTable("resultReview", ["documentId", "staffId"]),
    WitnessedTable("recordReview", ["documentId", "kind"]),
    // What staff write to one another.
    WitnessedTable("staffMessage", ["id"]), WitnessedTable("staffMessageRecipient", ["staffId", "messageId"]),
    WitnessedTable("staffMessageSeen", ["staffId", "messageId"]),
    // Retention.
    WitnessedTable("legalHold", ["id"]), WitnessedTable("legalHoldRelease", ["holdId"]), WitnessedTable("retentionAssignment", ["id"]),
    WitnessedTable("destructionProposal", ["id"]), WitnessedTable("destructionRejection", ["proposalId"]),
    WitnessedTable("destruction", ["encounterId"]), WitnessedTable("destroyedDocument", ["documentId"]),
    // The ledger of imports.
    WitnessedTable("importBatch", ["id"]), WitnessedTable("importFile", ["id"]), WitnessedTable("importRun", ["id"]),
    WitnessedTable("importRawPart", ["fileId", "ordinal"]), WitnessedTable("importEntry", ["fileId"], range: "ordinal"),
    WitnessedTable("importIssue", ["fileId"], range: "entryOrdinal", order: ["entryOrdinal", "ordinal"]),
    WitnessedTable("quarantine", ["id"]),
    WitnessedTable("quarantineIssue", ["quarantineId"], order: ["attempt", "ordinal"]),
    // The register, frozen reports, catalogues.
    WitnessedTable("registerVersion", ["id"]), WitnessedTable("registerPart", ["versionId", "ordinal"]),
    WitnessedTable("coverageSnapshot", ["id"]), WitnessedTable("coveragePeriod", ["id"]), WitnessedTable("catalogueEdition", ["id"]),
    WitnessedTable("catalogueEntry", ["editionId"], order: ["ordinal"]),
  ]
}

/// Digests of rows as they stand: SHA-256 over each row's columns that are not NULL, each with its number, its kind and its length, so that a
/// column that a later schema adds changes nothing that was witnessed before.
final class RowDigests {
  private let db: Database
  private let schema: String
  private let hasher: SHA256
  private var queries: [String: BulkRow] = [:]
  /// Bytes on their way to the hasher, `used` of them: a call for each column would cost more than what it digests.
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
  private var used = 0

  init(_ db: Database, in schema: String = "main", hasher: SHA256 = SHA256()) {
    self.db = db
    self.schema = schema
    self.hasher = hasher
  }

  deinit { room.deallocate() }

  struct Found {
    /// Nil when there is no such row.
    var digest: [UInt8]?
    var rows = 0
    var columns = 0
  }

  /// - Parameter columns: how many of the columns the digest covers, from the first on; nil for all.
  func digest(_ table: WitnessedTable, _ key: String, columns: Int? = nil) throws -> Found {
    let order = table.order.isEmpty ? "1" : table.order.joined(separator: ", ")
    let query =
      try queries[table.name]
      ?? BulkRow(db, "SELECT * FROM \(schema).\(table.name) WHERE \(table.condition) ORDER BY \(order)")
    queries[table.name] = query
    var found = Found(columns: query.columnCount)
    let covered = min(columns ?? query.columnCount, query.columnCount)
    query.bind(key)
    try query.each { row in
      found.rows += 1
      row.encode(columns: covered, add)
      return true
    }
    flush()
    // Stretches of nothing are witnessed, too: a row that is put there shows.
    if found.rows > 0 || table.range != nil { found.digest = hasher.finalize().bytes }
    return found
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    if bytes.count > room.count - used { flush() }
    if bytes.count > room.count {
      hasher.update(bytes)
    } else {
      UnsafeMutableRawBufferPointer(rebasing: room[used...]).copyMemory(from: bytes)
      used += bytes.count
    }
  }

  private func flush() {
    hasher.update(UnsafeRawBufferPointer(rebasing: room[..<used]))
    used = 0
  }
}
