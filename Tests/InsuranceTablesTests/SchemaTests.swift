import Foundation
import InsuranceTables
import Testing

struct SchemaTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// With `QUANY_WRITE_SCHEMAS=1` the test writes the files instead of comparing them.
  private func hold(_ text: String, at path: String) throws {
    let file = Self.root.appending(path: path)
    if ProcessInfo.processInfo.environment["QUANY_WRITE_SCHEMAS"] != nil { try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == text, "\(path) is older than the tables: run the test with QUANY_WRITE_SCHEMAS=1")
  }

  @Test(arguments: InsuranceDecision.allCases)
  func `the schemas are those of the tables`(decision: InsuranceDecision) throws {
    try hold(InsuranceSchema.text(decision), at: "Schemas/vietnam/\(decision.rawValue).xsd")
  }

  @Test func `the documentation is that of the tables`() throws { try hold(InsuranceDocumentation.text, at: "docs/vietnam-tables.md") }
}
