import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient

struct AuditWordingTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// What is written into the audit by its name in the code.
  private static func written(_ pattern: Regex<(Substring, Substring)>) throws -> Set<String> {
    var found: Set<String> = []
    for folder in ["RecordStore", "Workflows"] {
      let files = FileManager.default.enumerator(at: sources.appending(path: folder), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        for match in try String(contentsOf: file, encoding: .utf8).matches(of: pattern) { found.insert(String(match.1)) }
      }
    }
    return found
  }

  @Test func `every action and every thing that the audit names is said in words`() throws {
    let actions = try Self.written(/AuditEntry\(\s*action:\s*"(\w+)"/)
    let things = try Self.written(/AuditEntry\(\s*action:[^,]+,\s*entity:\s*"(\w+)"/)
    #expect(actions.count > 30 && things.count > 10)
    #expect(actions.subtracting(AuditWording.actions.keys) == [])
    #expect(things.subtracting(AuditWording.entities.keys) == [])
    let kept = try Self.written(/follow\([^"]*"(\w+)"/)
    #expect(kept.contains("transfer") && kept.subtracting(AuditWording.actions.keys) == [])
    for kind in Statement.Kind.allCases { #expect(AuditWording.entities[kind.name] != nil, "\(kind)") }
    for act in RecordTransition.allCases { #expect(AuditWording.actions[act.rawValue] != nil, "\(act)") }
  }

  @Test func `an action is asked for by its code or in words, with or without marks`() {
    for typed in ["coSign", "Ký cùng", "ky cung", "co-sign"] { #expect(AuditWording.code(of: typed) == "coSign", "\(typed)") }
    #expect(AuditWording.code(of: "signRecords") == "signRecords")
  }

  @Test func `no two actions are called the same`() {
    for language in [\BilingualText.vi, \.en] {
      let names = AuditWording.actions.values.map { SearchKey.fold($0[keyPath: language]) }
      #expect(Set(names).count == names.count, "\(names.sorted())")
    }
  }
}
