import Foundation
import Testing

/// A stable code means one thing for ever, said in both languages.
struct CodeTests {
  struct Use {
    let code: String
    let file: String
    let vietnamese: String
    let english: String?
  }

  /// Every place where a code stands with its sentence.
  static let uses: [Use] = InvariantTests.sources.filter { !$0.path.hasSuffix("IssueAdvice.swift") }.flatMap { source -> [Use] in
    let text = source.lines.joined(separator: "\n")
    let codes = text.matches(of: /"(QY-[A-Z]+-[0-9]{4})"/)
    return codes.enumerated().compactMap { index, match -> Use? in
      let end = index + 1 < codes.count ? codes[index + 1].range.lowerBound : text.endIndex
      let rest = text[match.range.upperBound..<end].prefix(900)
      guard let vietnamese = rest.firstMatch(of: /vi:\s*"((?:[^"\\]|\\.)*)"/) else { return nil }
      let english = rest.firstMatch(of: /en:\s*"((?:[^"\\]|\\.)*)"/)
      return Use(
        code: String(match.output.1), file: source.path, vietnamese: String(vietnamese.output.1),
        english: english.map { String($0.output.1) })
    }
  }

  @Test func `the codes are found`() { #expect(Set(Self.uses.map(\.code)).count > 250) }

  @Test func `each sentence has both languages`() {
    for use in Self.uses { #expect(!use.vietnamese.isEmpty && use.english?.isEmpty == false, "\(use.code) in \(use.file)") }
  }

  @Test func `no code is given twice`() {
    for (code, uses) in Dictionary(grouping: Self.uses, by: \.code) where Set(uses.map(\.vietnamese)).count > 1 {
      // One place may say one thing in several ways.
      let folders = Set(uses.map { URL(filePath: $0.file).deletingLastPathComponent().path })
      #expect(folders.count == 1, "\(code): \(uses.map(\.file))")
    }
  }
}
