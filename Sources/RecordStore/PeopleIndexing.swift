internal import GRDB

/// Puts people who came by import into the indexes that find them, many at a time: see `PatientIndex`. Until then they are found beside them.
///
/// Each step is a short transaction of its own between two chunks. A kill between steps loses nothing: whoever imports next goes on.
public final class PeopleIndexing {
  private let store: RecordStore
  /// What is left of this round: an index, who is put into it, in its order, and how many were.
  private var round: [(index: PatientIndex, people: [Int64])] = []
  private var done = 0
  private var waiting: Int

  private let enough: Int
  private let entriesPerStep: Int

  /// - Parameters:
  ///   - enough: so many wait before a round begins. Every search reads them through meanwhile, some 10 ms of the default.
  ///   - entriesPerStep: so many entries of indexes are one transaction, some 20 ms of the default.
  public init(_ store: RecordStore, enough: Int = 16_384, entriesPerStep: Int = 2048) throws {
    self.store = store
    self.enough = enough
    self.entriesPerStep = entriesPerStep
    waiting = try store.reading { db in try Int.fetchOne(db, sql: PatientIndex.countWaiting) ?? 0 }
  }

  /// Notes that a chunk brought `people`, and does a step where enough are there.
  public func step(after people: Int) throws {
    waiting += people
    if round.isEmpty, waiting >= enough { try begin() }
    if !round.isEmpty { try step() }
  }

  /// Puts everybody in.
  public func finish() throws {
    while !round.isEmpty { try step() }
    try begin()
    while !round.isEmpty { try step() }
  }

  private func begin() throws {
    round = try store.reading { db in
      try PatientIndex.allCases.map { ($0, try Int64.fetchAll(db, sql: $0.waiting)) }.filter { !$0.1.isEmpty }
    }
    done = 0
    // Who is in all but one of them comes with the last.
    waiting = 0
  }

  private func step() throws {
    var left = entriesPerStep
    try store.writing { db in
      while left > 0, let (index, people) = round.first {
        let end = min(people.count, done + left)
        let statement = try db.cachedStatement(sql: index.take)
        for person in people[done..<end] { try statement.execute(arguments: [person]) }
        left -= end - done
        done = end
        if done == people.count {
          round.removeFirst()
          done = 0
        }
      }
    }
  }
}
