import ClinicalModel
import Foundation
import Rollout
import Testing

/// Every number of a report can be taken apart by the name that stands beside it.
@Suite struct ExplanationTests {
  /// A small report with peers to forecast from, readiness, and everything that waits.
  static let report: CoverageReport = {
    var snapshot = CoverageReportTests.snapshot()
    // The ends that the next row implies are filled in again.
    var (hospitals, milestones) = (snapshot.register.hospitals, snapshot.register.milestones)
    milestones += [milestone("X006", .pilot, "2025-10-01")]
    for peer in 1...4 {
      hospitals.append(hospital("P\(peer)", from: "2020-01-01"))
      milestones += [
        milestone("P\(peer)", .pilot, "2024-04-10"),
        Milestone(
          facility: code("P\(peer)"), kind: .decisionEMR, date: day("2024-04-10").adding(days: 30 * peer), document: "1", signer: "G"),
      ]
    }
    var rows = draft(hospitals, milestones, snapshot.register.returns)
    for (name, text) in [
      ("training", "facility,date,group,trained,total,source\nH001,2025-09-01,nurse,30,40,DS\nH001,2025-09-01,doctor,5,9,DS\n"),
      ("infrastructure", "facility,date,item,needed,present,investment\nH001,2025-09-01,server,3,1,250\n"),
      ("downtimes", "facility,date,minutes,planning,cause\nH001,2025-09-20,45,unplanned,mất điện\n"),
      ("satisfaction", "facility,date,respondentGroup,respondents,satisfied\nH001,2025-09-01,staff,50,41\n"),
    ] { RegisterCSV.read(Array(text.utf8), name: name, into: &rows) }
    snapshot.register = rows.register(version: version1)!
    var waiting = state("H001", lastData: "2025-10-14")
    (waiting.quarantined, waiting.oldestQuarantine, waiting.unsigned, waiting.conflicted) = (3, day("2025-08-01"), 17, 2)
    snapshot.states = snapshot.states.filter { $0.facility != code("H001") } + [waiting]
    return CoverageReport(snapshot)
  }()

  @Test func `every cell that the JSON names is explained, and its parts add up to what stands beside the name`() throws {
    let reports = [Self.report, CoverageReport(CoverageReportTests.snapshot(asOf: "2025-11-20")), RenderingTests.report]
    var seen: Set<String> = []
    for report in reports {
      let json = try JSONSerialization.jsonObject(with: Data(CoverageJSON.text(report).utf8))
      func check(_ name: String, _ value: Any?, denominator: Any? = nil) throws {
        let cell = try #require(Cell(name), "\(name)")
        #expect(cell.description == name)
        seen.insert(cell.measure.name)
        let explanation = try #require(report.explain(cell), "\(name)")
        #expect(CoverageText.explanation(of: cell, in: report, language: .en)?.isEmpty == false)
        let parts = explanation.parts
        func same(_ number: Int?, _ said: Any?) { #expect(number == said as? Int, "\(name)") }
        switch explanation.sum {
        case .share where denominator == nil:
          // Hospitals of a stage: their list, or one that stands there.
          if let list = value as? [String] {
            #expect(parts.filter { $0.numerator == 1 }.map(\.facility.rawValue) == list, "\(name)")
          } else {
            #expect(explanation.numerator == 1 && parts.count == 1, "\(name)")
          }
        case .share:
          same(explanation.numerator, value)
          #expect(explanation.parts.allSatisfy { $0.numerator <= $0.denominator ?? .max || $0.standing != .counted })
        case .count where value is String: #expect(!parts.isEmpty, "\(name)")
        case .count, .most: if explanation.unknown < parts.count || value is Int { same(explanation.numerator, value) }
        case .none:
          if case .forecast = cell.measure { #expect(parts.count >= (cell.hospital == nil ? 0 : 3), "\(name)") }
          if case .days = cell.measure { #expect(parts.first?.standing == (value is Int ? .counted : .unknown), "\(name)") }
          if case .days = cell.measure, value is Int { same(parts.first?.numerator, value) }
        }
      }
      func walk(_ value: Any) throws {
        if let list = value as? [Any] { for each in list { try walk(each) } }
        guard let members = value as? [String: Any] else { return }
        if let name = members["cell"] as? String {
          if let numerator = members["numerator"] {
            try check(name, numerator, denominator: members["denominator"] ?? 0)
          } else {
            try check(name, members["hospitals"] ?? members["kind"] ?? members["middle"])
          }
        }
        for (key, name) in members["cells"] as? [String: String] ?? [:] {
          // A queue of months is a list in a hospital's row; a wave's shares have the wave's hospitals under them.
          let said = members[key]
          if name.contains("@wave=") {
            try check(name, said, denominator: key == "planned" ? nil : 0)
          } else {
            try check(name, (said as? [Any])?.count ?? said)
          }
        }
        for (key, each) in members where key != "cells" { try walk(each) }
      }
      try walk(json)
    }
    let missing = Set(Measure.all.map(\.name)).subtracting(seen)
    // Coverage of the trend's months as a whole, and what no hospital of these reports shows.
    #expect(missing.filter { !$0.hasPrefix("claimedStage.") && !$0.hasPrefix("exceptions.") }.sorted() == ["certified", "hospitals"])
  }

  @Test func `a reason is never cut, whatever the width`() throws {
    let cell = try #require(Cell("stage.7"))
    let explanation = try #require(Self.report.explain(cell))
    for language in Language.allCases {
      let text = try #require(CoverageText.explanation(of: cell, in: Self.report, language: language))
      #expect(!text.contains("…"))
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      let words = Set(text.split { $0.isWhitespace })
      for note in explanation.parts.flatMap(\.notes) {
        for word in note.text[language].split(separator: " ") { #expect(words.contains { $0.contains(word) }, "\(word)") }
      }
    }
  }

  @Test(
    arguments: [
      "stage.8", "declared@month=2020-01", "coverage@date=2025-09-30", "deadline.legal.declared", "deadline.legal.declared@date=2024-01-01",
      "unsigned@hospital=H999", "unsigned@month=2025-09", "stage.1@hospital=H001/2019-01", "exceptions.stale@month=2025-09",
      "forecast@month=2025-09",
      "dataAge@hospital=H001/2025-09", "signed@month=2025-09", "hospitals@command=không có",
    ])
  func `a cell that the report does not have is none`(text: String) { #expect(Cell(text).flatMap { Self.report.explain($0) } == nil) }
}
