import ClinicalModel
import Foundation
import RecordStore
import Sealing
import Testing
import Workflows

/// Old segments go by the rule that was given, and never one that a state within it needs.
struct PruningTests {
  private static let day: Int64 = 86_400

  private static func segments(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".qyship") }.sorted()
  }

  /// Ships once a day for `days`, something written before each.
  private static func ship(_ desk: Desk, _ folder: String, days: Int, keeping kept: Int?, key: SealingKey?) throws -> [ShipPages.Shipped] {
    let ship = try ShipPages(desk.session("chief"), to: folder, sealedWith: key, keeping: kept)
    return try (0..<days).map { number in
      desk.wait(day)
      try desk.store.record(
        [AuditEntry(action: "test", entity: "day\(number)")], by: Actor(account: "chief", role: "-", origin: "test"), at: desk.now)
      return try #require(try ship())
    }
  }

  @Test(arguments: [true, false])
  func `each day within the rule can be restored, what is before it goes, and the audit has it`(isSealed: Bool) throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "away").path
    let key = isSealed ? SealingKey.random() : nil
    let shipped = try Self.ship(desk, folder, days: 20, keeping: 5, key: key)
    #expect(shipped.reduce(0) { $0 + $1.pruned } > 5 && shipped.filter(\.isBase).count >= 4)
    let left = try Self.segments(folder)
    #expect(left.count < 14 && left.first?.hasSuffix("-base.qyship") == true)
    #expect(try ReadAudit(desk.session("chief"))(AuditFilter(action: "prune"), limit: 9).isEmpty == false)
    for back in 0...5 {
      let wanted = desk.now.seconds - Int64(back) * Self.day
      let target = desk.folder.appending(path: "r\(back).qydb").path
      let restored = try RestoreShipped()(folder, to: target, until: .time(wanted), openedWith: key)
      #expect(restored.segment == shipped[19 - back].segment)
    }
  }

  @Test func `a clock that jumps stops nothing, and a time then gives nothing later than itself`() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "away").path
    let start = desk.now.seconds
    var shipped: [ShipPages.Shipped] = []
    // A day on, thirty days too far, and back again.
    for jump in [Self.day, 30 * Self.day, -29 * Self.day] {
      desk.wait(jump - Self.day)
      shipped += try Self.ship(desk, folder, days: 1, keeping: nil, key: nil)
    }
    #expect(shipped.map(\.segment) == [1, 2, 3])
    func restored(_ name: String, _ point: RestoreShipped.Point) throws -> Int {
      try RestoreShipped()(folder, to: desk.folder.appending(path: name).path, until: point).segment
    }
    #expect(try restored("newest.qydb", .newest) == 3)
    // What was shipped after the jump may hold what was written at any time: by its number it is still to be had.
    #expect(try restored("day.qydb", .time(start + 2 * Self.day)) == 1)
    #expect(try restored("far.qydb", .time(start + 40 * Self.day)) == 3)
    #expect(try restored("two.qydb", .segment(2)) == 2)
  }

  @Test func `without a rule nothing is taken away`() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "away").path
    #expect(try Self.ship(desk, folder, days: 6, keeping: nil, key: nil).allSatisfy { $0.pruned == 0 })
    #expect(try Self.segments(folder).count == 6)
  }

  @Test func `the newest base stays, whatever the clock says`() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "away").path
    _ = try Self.ship(desk, folder, days: 3, keeping: 1, key: nil)
    desk.wait(10_000 * Self.day)
    _ = try Self.ship(desk, folder, days: 1, keeping: 1, key: nil)
    _ = try RestoreShipped()(folder, to: desk.folder.appending(path: "r.qydb").path)
    desk.wait(-20_000 * Self.day)
    _ = try Self.ship(desk, folder, days: 1, keeping: 1, key: nil)
    _ = try RestoreShipped()(folder, to: desk.folder.appending(path: "r2.qydb").path)
  }

  @Test func `with another key nothing is taken away`() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "away").path
    _ = try Self.ship(desk, folder, days: 4, keeping: nil, key: SealingKey.random())
    let before = try Self.segments(folder)
    desk.wait(30 * Self.day)
    #expect(throws: Refusal.self) { try Self.ship(desk, folder, days: 1, keeping: 1, key: SealingKey.random()) }
    #expect(try Self.segments(folder) == before)
  }
}
