import ClinicalModel
import Rollout
import SampleGenerator
import Testing

struct NationalHistoryTests {
  private static let until = try! CivilDate(iso: "2025-10-19")

  private struct Files {
    let history: NationalHistory
    let texts: [String]

    init(hospitals: Int, seed: UInt64 = 5) {
      history = NationalHistory(seed: seed, hospitals: hospitals, months: Made.months)
      var counts: [FacilityCode: [YearMonth: [Encounter.Class: Int]]] = [:]
      for facility in history.facilities {
        for offset in 0..<13 {
          counts[facility, default: [:]][Made.months.lowerBound.adding(months: offset)] = [.inpatient: 7, .outpatient: 40]
        }
      }
      texts = [
        history.hospitalsCSV, history.milestonesCSV, history.returnsCSV(counts: counts, until: until), history.findingsCSV(until: until),
      ]
    }
  }

  private static func register(_ files: Files) throws -> Register {
    var draft = RegisterDraft()
    for (number, text) in files.texts.enumerated() { RegisterCSV.read(Array(text.utf8), name: "\(number).csv", into: &draft) }
    #expect(draft.issues().isEmpty, "\(draft.issues().first.map { "\($0)" } ?? "")")
    let version = RegisterVersion(sequence: 1, source: "made", digest: "0", importedAt: try CivilDateTime(iso: "2025-10-20T08:00"))
    return try #require(draft.register(version: version))
  }

  @Test(arguments: [1, 9, 10, 40, 300])
  func `the register of any size is a register`(hospitals: Int) throws {
    let register = try Self.register(Files(hospitals: hospitals))
    #expect(Set(register.hospitals.map(\.code)).count == hospitals)
  }

  @Test func `the same seed gives the same register`() {
    #expect(Files(hospitals: 40).texts == Files(hospitals: 40).texts)
    #expect(Files(hospitals: 40).texts != Files(hospitals: 40, seed: 6).texts)
  }

  @Test func `everything that happens to a plan happens`() throws {
    let files = Files(hospitals: 40)
    let register = try Self.register(files)
    #expect(Set(register.hospitals.map(\.event.code)) == ["opened", "merged", "renamed", "reclassified"])
    #expect(Set(register.hospitals.map(\.kind)).count == 2)
    #expect(Set(register.hospitals.compactMap(\.wave)) == [1, 2, 3, 4, 5])
    #expect(Set(register.hospitals.map(\.tier)).isSuperset(of: [.direct, .generalDepartment, .militaryRegion, .corps, .serviceBranch]))
    // A merged hospital has neither milestones nor returns after its last day.
    let merged = try #require(register.hospitals.first { !$0.isInForce })
    let lastDay = try #require(files.history.lastDay(of: merged.code))
    #expect(register.milestones.allSatisfy { $0.facility != merged.code || $0.date <= lastDay })
    // Returns: late ones, corrected ones, and a hospital that stopped sending them.
    #expect(register.returns.contains { $0.received.days(since: $0.month.last) > 10 })
    let perMonth = Dictionary(grouping: register.returns) { "\($0.facility) \($0.month)" }
    #expect(perMonth.values.contains { $0.count == 2 })
    #expect(register.returns.allSatisfy { $0.received <= Self.until })
    let lastMonths = Dictionary(grouping: register.returns, by: \.facility).mapValues { $0.map(\.month).max() }
    #expect(Set(lastMonths.values).count > 1)
    // Some hospitals show far less in their records than they do, and complete far less of it.
    #expect(files.history.facilities.contains { files.history.recordedPercent(of: $0) < 20 })
    #expect(files.history.facilities.contains { files.history.completePerMille(of: $0) < 500 })
  }

  @Test func `a history is sent week by week, in time but where a hospital is late, and what is not written is on paper`() throws {
    let history = Files(hospitals: 40).history
    let until = Self.until
    func sendings(_ code: String) -> [Sending] { history.sendings(of: FacilityCode(code)!, yearly: 480, until: until) }
    for facility in history.facilities {
      let all = history.sendings(of: facility, yearly: 480, until: until)
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.days.upperBound < $1.days.lowerBound })
      #expect(all.allSatisfy { $0.days.upperBound <= until && $0.sent <= until && $0.sent >= $0.days.upperBound && $0.encounters > 0 })
      #expect(all.allSatisfy { sending in history.lastDay(of: facility).map { sending.days.upperBound <= $0 } ?? true })
      // Who is not late is in time for the first day of each week, too.
      let isPunctual = all.allSatisfy { $0.sent.days(since: $0.days.lowerBound) <= 10 }
      #expect(isPunctual != ["H007", "H035"].contains(facility.rawValue))
    }
    #expect(sendings("H034").isEmpty && sendings("H036").isEmpty)
    let august = sendings("H007").filter { $0.days.lowerBound.yearMonth.description == "2025-08" }
    #expect(!august.isEmpty && august.allSatisfy { $0.sent.description == "2025-10-03" })
    #expect(!sendings("H005").contains { $0.days.lowerBound.yearMonth.description == "2025-06" })
    let months = Dictionary(grouping: sendings("H001"), by: \.days.lowerBound.yearMonth)
    let paper = history.onPaper(of: FacilityCode("H001")!, yearly: 480, until: until)
    for (month, counts) in paper where month < until.yearMonth {
      let written = (months[month] ?? []).reduce(0) { $0 + $1.encounters }
      #expect(written + counts.values.reduce(0, +) == 40, "\(month)")
    }
  }

  @Test func `inspections leave something open and find something critical`() throws {
    let findings = try Self.register(Files(hospitals: 40)).findings
    #expect(Set(findings.map(\.severity)) == Set(InspectionFinding.Severity.allCases))
    #expect(findings.contains { $0.isOpen(on: Self.until) })
    #expect(findings.contains { !$0.isOpen(on: Self.until) })
  }
}
