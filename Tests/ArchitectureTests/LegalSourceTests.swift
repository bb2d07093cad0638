import Foundation
import Testing

/// What a law is said to demand is on one page with how far that was checked.
struct LegalSourceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Official descriptions of the insurance tables' fields, and of the lists' entries, cite on their own.
  private static let quoted: Set = ["TableText.swift", "CodeTables.swift", "vietnam-tables.md", "legal-sources.md"]

  /// `Circular 13/2025/TT-BYT`, `TT 33/2025/TT-BYT`, `Luật 75/2006/QH11`, `Decision 4750`: the numbers of each citation.
  private static func citations(_ text: String) -> Set<String> {
    let pattern =
      /\b(?:Law|Decree|Circular|Decision|Directive|Luật|Nghị định|Thông tư|Chỉ thị|Quyết định|TT|NĐ|QĐ|CT) (?:số )?([0-9]{1,4}(?:\/20[0-9]{2})?(?:\/[A-Z][A-Za-zĐ0-9-]+)?)/
    return Set(text.matches(of: pattern).map { String($0.1).replacing("Đ", with: "D") })
  }

  @Test func `every instrument that is cited stands on the page of legal sources`() throws {
    let page = try String(contentsOf: Self.root.appending(path: "docs/legal-sources.md"), encoding: .utf8)
    let known = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.reduce(into: Set<String>()) {
      $0.formUnion(Self.citations(String($1)))
    }
    #expect(known.count > 12)
    var seen: Set<String> = []
    for folder in ["Sources", "docs", "Schemas"] {
      let files = try #require(FileManager.default.enumerator(at: Self.root.appending(path: folder), includingPropertiesForKeys: nil))
      for case let file as URL in files where ["swift", "md", "xsd"].contains(file.pathExtension) {
        guard !Self.quoted.contains(file.lastPathComponent), let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        for cited in Self.citations(text) {
          // A short citation is that of the one instrument with the number.
          let matches = known.filter { $0 == cited || $0.hasPrefix(cited + "/") || cited.hasPrefix($0 + "/") }
          #expect(
            !matches.isEmpty,
            "\(file.lastPathComponent) cites \(cited): say in docs/legal-sources.md what is taken from it, and how far that was checked")
          seen.formUnion(matches)
        }
      }
    }
    #expect(known == seen, "on the page, and cited nowhere: \(known.subtracting(seen))")
  }

  @Test func `each instrument says how far it was checked`() throws {
    let page = try String(contentsOf: Self.root.appending(path: "docs/legal-sources.md"), encoding: .utf8)
    for line in page.split(separator: "\n").filter({ $0.hasPrefix("| ") }).dropFirst() {
      #expect(["secondary", "official data", "not verified"].contains { line.contains($0) }, "\(line)")
    }
  }
}
