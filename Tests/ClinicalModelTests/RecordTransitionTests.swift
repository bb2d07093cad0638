import ClinicalModel
import Foundation
import Testing

struct RecordTransitionTests {
  @Test func `the page about a record's life has the program's table`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/record-lifecycle.md"), encoding: .utf8)
    func word(_ yes: Bool) -> String { yes ? "yes" : "no" }
    let table = RecordTransition.allCases.map { act in
      "| \(act.rawValue) | \(act.from.map { $0?.rawValue ?? "-" }.joined(separator: ", ")) | \(act.to?.rawValue ?? "unchanged") "
        + "| \(word(act.makesAVersion)) | \(word(act.isAttested)) | \(word(act.needsReason)) |"
    }
    #expect(page.contains("|---|---|---|---|---|---|\n" + table.joined(separator: "\n") + "\n\n"))
  }

  @Test func `what was withdrawn stays withdrawn`() {
    #expect(RecordTransition.allCases.filter { $0.mayFollow(.enteredInError) } == [.destroy])
  }

  @Test func `only a draft can be written over`() {
    for state in ClinicalRecord.Status.Code.allCases where state != .preliminary { #expect(!RecordTransition.draft.mayFollow(state)) }
    #expect(RecordTransition.draft.mayFollow(nil) && !RecordTransition.sign.mayFollow(nil))
  }
}
