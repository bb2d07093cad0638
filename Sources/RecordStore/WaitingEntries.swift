internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// The quarantine as an import and those who settle its entries write it.
final class WaitingEntries {
  private let findSame: BulkRow
  private let findMended: BulkRow
  private let last: BulkRow
  private let insert: BulkRow
  private let anyOpen: BulkRow
  private let settle: BulkRow
  private let hasher = SHA256()
  /// Whether anything waits, of any facility: nothing is looked up where nothing does.
  private var hasOpen = false

  init(_ db: Database) throws {
    findSame = try BulkRow(db, "SELECT id FROM quarantine WHERE facilityId = ? AND digest = ? AND state = 'open'")
    findMended = try BulkRow(
      db,
      """
      SELECT quarantine.state, quarantine.reason FROM quarantine
      JOIN importEntry ON importEntry.fileId = quarantine.fileId AND importEntry.ordinal = quarantine.entryOrdinal
      WHERE quarantine.id = ? AND quarantine.facilityId = ?
        AND coalesce(importEntry.kind, ?3) = ?3 AND coalesce(importEntry.localId, ?4) = ?4
      """)
    last = try BulkRow(db, "SELECT coalesce(max(id), 0) FROM quarantine")
    insert = try BulkRow(
      db, into: "quarantine",
      ["id", "facilityId", "digest", "fileId", "entryOrdinal", "code", "since", "state", "afterDocument", "standsFor"])
    anyOpen = try BulkRow(db, "SELECT EXISTS (SELECT 1 FROM quarantine WHERE state = 'open')")
    settle = try BulkRow(
      db, "UPDATE quarantine SET state = ?, reason = ?, documentId = ?, settledAt = ?, firstDocument = ?, lastDocument = ? WHERE id = ?")
  }

  func begin() throws { hasOpen = try anyOpen.first { $0.integer(0) } == 1 }

  /// The open entry of the very same bytes of the same facility.
  func same(as source: [UInt8], _ facility: Int64?) throws -> Int64? {
    guard hasOpen else { return nil }
    findSame.bind(facility ?? 0)
    findSame.bind(hasher.digest(of: source).bytes)
    return try findSame.first { $0.integer(0) }
  }

  /// The open entry that `id` names, of the same facility, and of the same key where it had one; or the one that has come to stand for it, when it was
  /// sent again before.
  func open(_ id: Int64, _ facility: Int64?, _ kind: Statement.Kind, _ localID: String) throws -> Int64? {
    var id = id
    while true {
      findMended.bind(id)
      findMended.bind(facility)
      findMended.bind(kind.rawValue)
      findMended.bind(localID)
      guard let found = try findMended.first({ (state: $0.text(0) ?? "", reason: $0.text(1)) }) else { return nil }
      if found.state == "open" { return id }
      // The later one has the larger number, so this ends.
      guard let reason = found.reason, let next = reason.split(separator: " ").last.flatMap({ Int64($0) }), next > id,
        reason == Self.replaced(by: next)
      else { return nil }
      id = next
    }
  }

  /// Puts an entry into the queue; gives its number.
  ///
  /// - Parameter arrival: its place in what came in: now, or that of the one that it is the mended form of.
  func add(_ item: ImportItem, _ file: Int64, _ facility: Int64?, since: Int64, arrival: Arrival) throws -> Int64 {
    let id = try (last.first { $0.integer(0) } ?? 0) + 1
    insert.bind(id)
    insert.bind(facility ?? 0)
    insert.bind(hasher.digest(of: item.source).bytes)
    insert.bind(file)
    insert.bind(item.ordinal)
    insert.bind(item.issues.first { $0.severity == .error }?.code ?? "QY-IMP-0020")
    insert.bind(since)
    insert.bind("open")
    insert.bind(arrival.document)
    insert.bind(arrival.entry == 0 ? nil : arrival.entry)
    try insert.run()
    hasOpen = true
    return id
  }

  /// Settles an entry by what was taken of it.
  ///
  /// - Parameters:
  ///   - document: that of the entry's principal statement.
  ///   - written: all that were written for it: they stand where it stood.
  /// - Returns: its new state.
  func accept(_ id: Int64, _ outcome: EntryOutcome, _ document: Int64, written: Range<Int64>, at seconds: Int64) throws -> String {
    let state = outcome == .duplicate ? "duplicate" : "accepted"
    try write(id, state, reason: nil, document, seconds, written)
    return state
  }

  /// Gives an entry up for the one that stands for it from now on.
  func replace(_ id: Int64, by other: Int64, at seconds: Int64) throws {
    try write(id, "discarded", reason: Self.replaced(by: other), nil, seconds, 0..<0)
  }

  private func write(
    _ id: Int64, _ state: String, reason: String?, _ document: Int64?, _ seconds: Int64, _ written: Range<Int64>
  ) throws {
    settle.bind(state)
    settle.bind(reason)
    settle.bind(document)
    settle.bind(seconds)
    settle.bind(written.first)
    settle.bind(written.last)
    settle.bind(id)
    try settle.run()
  }

  private static func replaced(by id: Int64) -> String { "thay bằng mục \(id) / replaced by entry \(id)" }
}
