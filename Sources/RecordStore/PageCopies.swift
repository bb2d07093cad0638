internal import Foundation
internal import GRDB

/// Consistent copies of a database, made again and again while others work, on one connection of its own: it knows when nobody wrote.
public final class PageCopies: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  public init(of store: RecordStore) throws {
    path = store.path
    queue = try StoreRefusal.translating(path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      return try DatabaseQueue(path: store.path, configuration: configuration)
    }
  }

  /// A number that is another one after anybody's commit.
  public func version() throws -> Int {
    try StoreRefusal.translating(path) {
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Copies what one transaction sees into a file beside the database that has no name any more, and says how its audit ends.
  ///
  /// The copy is read back at once and thrown away, so it is not flushed to the disk.
  ///
  /// - Parameter anchor: what an earlier copy's audit ended with; the verdict says whether this one still holds it.
  public func copy(since anchor: AuditAnchor?) throws -> (file: ScratchFile, anchor: AuditAnchor, verdict: RecordStore.AnchorVerdict) {
    let scratch = try ScratchFile(beside: path)
    return try StoreRefusal.translating(path) {
      let copy = try DatabaseQueue(path: scratch.path)
      let found = try queue.read { db in
        // The first statement takes the snapshot; the backup copies the same one.
        let found = (try AuditAnchor(db), try anchor?.verdict(db) ?? .holds)
        try copy.writeWithoutTransaction { copied in
          try copied.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
          // Whatever kills us from here on, nothing stays.
          scratch.remove()
          try db.backup(to: copied)
        }
        return found
      }
      try copy.close()
      return (scratch, found.0, found.1)
    }
  }
}
