import ClinicalModel
import Rollout
import Testing

@Suite struct PeriodLedgerTests {
  private static func snapshot(_ complete: Int) -> RolloutSnapshot {
    RolloutSnapshot(
      asOf: day("2025-10-15"),
      register: register([hospital("H1", from: "2020-01-01")], [], [returned("H1", "2025-09", outpatient: 100)]),
      counts: [counted("H1", "2025-09", closed: 100, complete: complete)], states: [])
  }

  @Test func `a closed month keeps its figures whatever the records say later, until it is reopened`() {
    var ledger = PeriodLedger()
    let period = FrozenPeriod(month("2025-09"), of: Self.snapshot(90))
    #expect(ledger.close(period, digest: "abc", on: day("2025-10-12"), by: "An") == [])
    var later = Self.snapshot(100)
    later.periods = ledger
    #expect(CoverageReport(later)[.coverage].ratio == Ratio(90, 100))
    #expect(ledger.reopen(month("2025-09"), reason: "Nhập thiếu khoa A2", on: day("2025-10-14"), by: "Bình") == [])
    later.periods = ledger
    let report = CoverageReport(later)
    #expect(report[.coverage].ratio == Ratio(100, 100))
    #expect(CoverageText.text(report).contains("MỞ LẠI 14/10/2025, Bình: Nhập thiếu khoa A2"))
    // As of a day before the reopening nothing has changed.
    later.asOf = day("2025-10-13")
    #expect(CoverageReport(later)[.coverage].ratio == Ratio(90, 100))
    #expect(!CoverageText.text(CoverageReport(later)).contains("MỞ LẠI"))
  }

  @Test func `a return that came after the closing does not count in the closed month`() {
    var snapshot = Self.snapshot(90)
    var ledger = PeriodLedger()
    _ = ledger.close(FrozenPeriod(month("2025-09"), of: snapshot), digest: "abc", on: day("2025-10-12"), by: "An")
    snapshot.register = register(
      [hospital("H1", from: "2020-01-01")], [],
      [returned("H1", "2025-09", outpatient: 100), returned("H1", "2025-09", outpatient: 500, received: "2025-10-13")])
    snapshot.periods = ledger
    #expect(CoverageReport(snapshot)[.coverage].ratio == Ratio(90, 100))
  }

  @Test func `only an ended, open month can be closed, and only a closed one reopened, with a reason`() {
    var ledger = PeriodLedger()
    let period = FrozenPeriod(month("2025-09"), of: Self.snapshot(90))
    #expect(ledger.close(period, digest: "abc", on: day("2025-09-30"), by: "An").map(\.code) == ["QY-PER-0001"])
    #expect(ledger.close(period, digest: "", on: day("2025-10-01"), by: "An").map(\.code) == ["QY-PER-0003"])
    #expect(ledger.reopen(month("2025-09"), reason: "x", on: day("2025-10-01"), by: "An").map(\.code) == ["QY-PER-0004"])
    #expect(ledger.close(period, digest: "abc", on: day("2025-10-05"), by: "An") == [])
    #expect(ledger.close(period, digest: "abc", on: day("2025-10-06"), by: "An").map(\.code) == ["QY-PER-0002"])
    #expect(ledger.reopen(month("2025-09"), reason: " \n", on: day("2025-10-06"), by: "An").map(\.code) == ["QY-PER-0005"])
    #expect(ledger.reopen(month("2025-09"), reason: "x", on: day("2025-10-04"), by: "An").map(\.code) == ["QY-PER-0006"])
    #expect(ledger.entries.count == 1)
  }

  @Test func `the bytes of a month closed before attestations were counted are read, and written, as they were`() throws {
    let old = "period,1,2025-09,1\r\ncount,H1,outpatient,100,90,0,3,2\r\n"
    let period = try #require(FrozenPeriod(bytes: Array(old.utf8)))
    #expect(period.counts == [counted("H1", "2025-09", closed: 100, complete: 90, signed: 0, late: 3, quarantined: 2)])
    #expect(String(decoding: period.bytes, as: UTF8.self) == old)
    let new = FrozenPeriod(
      month("2025-09"),
      of: RolloutSnapshot(
        asOf: day("2025-10-15"), register: register([hospital("H1", from: "2020-01-01")]),
        counts: [
          counted("H1", "2025-09", closed: 100, complete: 90, attested: 80, signed: nil),
          counted("H1", "2025-09", .inpatient, closed: 1, complete: 1, attested: nil, signed: 1),
        ], states: []))
    #expect(FrozenPeriod(bytes: new.bytes) == new)
    for wrong in [
      "period,3,2025-09,1\r\n", "period,1,2025-09,1\r\ncount,H1,outpatient,100,90,x,3,2\r\n",
      "period,2,2025-09,1\r\ncount,H1,outpatient,1,1,,0,0\r\n",
    ] {
      #expect(FrozenPeriod(bytes: Array(wrong.utf8)) == nil)
    }
  }

  @Test func `a period's bytes do not depend on the order of the rows, and do on their values`() {
    var shuffled = CoverageReportTests.snapshot()
    shuffled.counts.reverse()
    let period = FrozenPeriod(month("2025-09"), of: CoverageReportTests.snapshot())
    #expect(period.bytes == FrozenPeriod(month("2025-09"), of: shuffled).bytes)
    shuffled.counts[0].complete += 1
    #expect(period.bytes != FrozenPeriod(month("2025-09"), of: shuffled).bytes)
  }
}
