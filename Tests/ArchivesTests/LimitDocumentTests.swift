import Archives
import Foundation
import Testing
import XMLStream

struct LimitDocumentTests {
  @Test func `the document states the limits of the code`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let document = try String(contentsOf: root.appending(path: "docs/hostile-input.md"), encoding: .utf8)
    var stated: [String: Int] = [:]
    for row in document.matches(of: /\| `(\w+)` \| (\d+) \|/) { stated[String(row.1)] = Int(row.2) }
    var limits = [
      "mostMembers": Archive.mostMembers, "mostNameBytes": Archive.mostNameBytes, "mostExpansion": Archive.mostExpansion,
    ]
    for (name, value) in Mirror(reflecting: XMLLimits()).children { limits[try #require(name)] = value as? Int }
    #expect(stated == limits)
  }
}
