import Foundation
import Testing

struct InsuranceDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every code of a rule of the insurance tables in the sources, with the file it stands in.
  private static func codes() throws -> [String: String] {
    var codes: [String: String] = [:]
    for folder in ["Sources/ClinicalRules/Insurance", "Sources/Workflows"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path) {
        let text = try String(contentsOf: root.appending(path: folder).appending(path: name), encoding: .utf8)
        for match in text.matches(of: /"(QY-BHX-[0-9]{4})"/) {
          #expect(codes.updateValue(name, forKey: String(match.1)) == nil, "\(match.1) stands twice")
        }
      }
    }
    return codes
  }

  @Test func `every rule stands once in the sources and once in the table of the page`() throws {
    let page = try String(contentsOf: Self.root.appending(path: "docs/vietnam.md"), encoding: .utf8)
    let listed = page.matches(of: /(?m)^\| `(QY-BHX-[0-9]{4})` \| (?:blocks|warns) \| ([A-Za-z0-9]+) \|/)
    let codes = try Self.codes()
    #expect(codes.count > 100)
    #expect(Set(listed.map { String($0.1) }) == Set(codes.keys) && listed.count == codes.count)
    for row in listed { #expect(codes[String(row.1)] == "\(row.2).swift") }
  }
}
