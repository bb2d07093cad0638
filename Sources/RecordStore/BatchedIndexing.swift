internal import GRDB

/// Puts what came by import into the indexes that find it, many rows at a time: see `BatchedIndex`. Until then it is found beside them.
///
/// Each step is a short transaction of its own between two chunks. A kill between steps loses nothing: whoever imports next goes on.
public final class BatchedIndexing {
  private let store: RecordStore
  private let enough: Int
  private let rowsPerStep: Int
  /// What is left of this round: an index and the rows that go into it, in its order; of the first, `done` have.
  private var round: [(index: BatchedIndex, rows: [Int64])] = []
  private var done = 0
  private var waiting: Int

  /// - Parameters:
  ///   - enough: so many people and encounters wait before a round begins. Every search reads the people through meanwhile, some 10 ms of the default.
  ///   - rowsPerStep: so many entries of indexes are one transaction, some 20 ms of the default.
  public init(_ store: RecordStore, enough: Int = 32_768, rowsPerStep: Int = 2048) throws {
    self.store = store
    self.enough = enough
    self.rowsPerStep = rowsPerStep
    waiting = try store.reading { db in try Int.fetchOne(db, sql: BatchedIndex.countWaiting) ?? 0 }
  }

  /// Does a step, where enough people and encounters wait; `new` came since the last one.
  public func step(after new: Int) throws {
    waiting += new
    if round.isEmpty, waiting >= enough { try begin() }
    if !round.isEmpty { try step() }
  }

  /// Puts everything in.
  public func finish() throws {
    while !round.isEmpty { try step() }
    try begin()
    while !round.isEmpty { try step() }
  }

  private func begin() throws {
    round = try store.reading { db in
      try BatchedIndex.allCases.map { ($0, try Int64.fetchAll(db, sql: $0.waiting)) }.filter { !$0.1.isEmpty }
    }
    done = 0
    waiting = 0
  }

  private func step() throws {
    var left = rowsPerStep
    try store.writing { db in
      while left > 0, let (index, rows) = round.first {
        let end = min(rows.count, done + left)
        let statement = try db.cachedStatement(sql: index.take)
        for row in rows[done..<end] { try statement.execute(arguments: [row]) }
        left -= end - done
        done = end
        if done == rows.count {
          round.removeFirst()
          done = 0
        }
      }
    }
  }
}
