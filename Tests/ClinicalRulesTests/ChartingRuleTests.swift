import ClinicalModel
import Foundation
import InsuranceTables
import SampleGenerator
import Testing

@testable import ClinicalRules

/// The same rules over a part of an episode: which of them speak while it is being charted, and which have to wait.
struct ChartingRuleTests {
  /// What the page says can't be judged of a chart that is not over.
  private static func waiting() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/vietnam.md"), encoding: .utf8)
    let start = try #require(page.firstRange(of: "All of it is advice:")).upperBound
    let text = page[start...].prefix(while: { $0 != "#" })
    var codes: Set<String> = []
    for match in text.matches(of: /\b(0[0-9]{3})(?:–(0[0-9]{3}))?\b/) {
      let first = try #require(Int(match.1))
      let last = match.2.flatMap { Int($0) } ?? first
      for number in first...last {
        let digits = String(number)
        codes.insert("QY-BHX-" + String(repeating: "0", count: 4 - digits.count) + digits)
      }
    }
    return codes
  }

  /// Every kind of fault that the generator plants: told of the part as of the whole, unless the page says why not.
  @Test func `a rule speaks while charting, or the page says that it waits`() throws {
    let waiting = try Self.waiting()
    var silent: Set<String> = []
    var spoke: Set<String> = []
    for kind in InsuranceFault.kinds {
      guard let (episode, fault) = InsuranceFaultTests.spoilt(kind), fault.code.hasPrefix("QY-BHX") else { continue }
      let isTold = InsuranceRules.check(partOf: episode, requiring: []).contains { $0.code == fault.code && $0.field == fault.field }
      if isTold { spoke.insert(fault.code) } else { silent.insert(fault.code) }
    }
    // Of a field that is empty only a form that closes with it is told.
    let closing = Set(silent.subtracting(spoke).subtracting(waiting))
    #expect(closing.isSubset(of: Self.ofEmptyFields), "\(closing.subtracting(Self.ofEmptyFields).sorted())")
    #expect(spoke.intersection(waiting).isEmpty, "\(spoke.intersection(waiting).sorted())")
    #expect(spoke.count > 50)
  }

  /// Rules that miss something in a field: they speak when the form is about to close with it.
  private static let ofEmptyFields: Set<String> = [
    "QY-BHX-0254", "QY-BHX-0281", "QY-BHX-0282", "QY-BHX-0283", "QY-BHX-0284", "QY-BHX-0285", "QY-BHX-0286", "QY-BHX-0287", "QY-BHX-0288",
    "QY-BHX-0289", "QY-BHX-0308", "QY-BHX-0311", "QY-BHX-0312",
  ]

  @Test(arguments: ["XML2.TT_THAU", "XML3.NGUOI_THUC_HIEN", "XML1.LY_DO_VNT", "XML1.HO_TEN"])
  func `a field that a form is about to close with is missed when it is empty`(name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    var episode = InsuranceRuleTests.inpatient
    let table = try #require(episode.tables.firstIndex { $0.kind == parts[0] })
    for row in episode.tables[table].rows.indices { episode.tables[table].rows[row][parts[1]] = "" }
    func told(_ required: Set<String>) -> Bool {
      InsuranceRules.check(partOf: episode, requiring: required).contains { $0.table == parts[0] && $0.field == parts[1] }
    }
    #expect(told([parts[1]]) && !told([]))
  }
}
