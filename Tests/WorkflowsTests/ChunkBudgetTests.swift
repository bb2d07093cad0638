import Testing

@testable import Workflows

struct ChunkBudgetTests {
  @Test func `it begins small and grows while nobody waits and chunks are quick`() {
    let budget = ChunkBudget()
    #expect(budget.entries < ChunkBudget.mostEntries / 2)
    for _ in 0..<50 { budget.note(.milliseconds(5), othersWaited: false) }
    #expect(budget.entries == ChunkBudget.mostEntries && budget.bytes == ChunkBudget.mostBytes)
  }

  @Test func `it shrinks at once where a chunk takes too long, and never to nothing`() {
    let budget = ChunkBudget()
    for _ in 0..<50 { budget.note(.milliseconds(5), othersWaited: false) }
    budget.note(.milliseconds(100), othersWaited: false)
    #expect(budget.entries == ChunkBudget.mostEntries / 2)
    for _ in 0..<50 { budget.note(.seconds(10), othersWaited: true) }
    #expect(budget.entries > 0 && budget.bytes > 0)
  }

  @Test func `who waits makes chunks shorter for a while, and then no more`() {
    let budget = ChunkBudget()
    for _ in 0..<50 { budget.note(.milliseconds(5), othersWaited: false) }
    budget.note(.milliseconds(40), othersWaited: false)
    #expect(budget.entries == ChunkBudget.mostEntries, "nobody waits: 40 ms are well")
    budget.note(.milliseconds(40), othersWaited: true)
    #expect(budget.entries == ChunkBudget.mostEntries / 2)
    for _ in 0..<90 { budget.note(.milliseconds(15), othersWaited: false) }
    #expect(budget.entries == ChunkBudget.mostEntries / 2, "still short")
    for _ in 0..<90 { budget.note(.milliseconds(15), othersWaited: false) }
    #expect(budget.entries == ChunkBudget.mostEntries)
  }
}
