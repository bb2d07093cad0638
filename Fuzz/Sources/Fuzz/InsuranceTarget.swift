import ClinicalModel
import ClinicalRules
import InsuranceTables
import Interchange
import Rollout
import Terminology
import XMLStream

extension FuzzTarget {
  /// An envelope, a lone check-in, or one table's inner document: what was read is checked, written and read again as itself.
  static func readInsurance(_ input: [UInt8]) {
    var bytes = input
    // Most inputs shall reach the tables: one that does not begin as an envelope is the inner document of table `first byte`.
    if let first = input.first, first < 16 {
      let body = String(decoding: input.dropFirst(), as: UTF8.self).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      bytes = Array(
        ("<GIAMDINHHS><THONGTINDONVI><MACSKCB>99901</MACSKCB></THONGTINDONVI><THONGTINHOSO><SOLUONGHOSO>1</SOLUONGHOSO><DANHSACHHOSO><HOSO>"
          + "<FILEHOSO><LOAIHOSO>XML\(first)</LOAIHOSO><NOIDUNGFILE>\(body)</NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO></THONGTINHOSO>"
          + "</GIAMDINHHS>").utf8)
    }
    let reader = VietnamReader(source: MemorySource(bytes))
    while let entry = try? reader.next() {
      for decision in InsuranceDecision.allCases {
        var episode = entry.episode
        episode.decision = decision
        for finding in InsuranceRules.check(episode) {
          require(
            finding.code.hasPrefix("QY-BHX-") && !finding.text.vi.isEmpty && !finding.text.en.isEmpty,
            "a finding has its code and its sentences")
        }
        _ = InsuranceRules.check(partOf: episode)
      }
      judge(entry)
      // What no decision has is kept as text; the rest is written and says the same.
      guard entry.issues.isEmpty, entry.episode.tables.allSatisfy({ $0.unread == nil && !$0.rows.isEmpty }) else { continue }
      let again = VietnamReader(source: MemorySource(VietnamWriter.envelope([entry.episode], facility: "99901", day: "20250101")))
      guard let read = try? again.next() else { fatalError("what was read can be written and read") }
      require(read.episode.tables.map(\.kind) == entry.episode.tables.map(\.kind), "the tables are the same")
      requireSame(read.episode, entry.episode)
      // Unpacked to be mended by hand, it says the same.
      let head = VietnamWriter.head(facility: "99901", day: "20250101", count: 1)
      let opened = Array(head.utf8) + OpenedEpisode.bytes(of: entry.source) + Array(VietnamWriter.foot.utf8)
      guard let unpacked = try? VietnamReader(source: MemorySource(opened)).next() else { fatalError("what was unpacked can be read") }
      requireSame(unpacked.episode, entry.episode)
    }
    for issue in reader.envelopeIssues { require(issue.code.hasPrefix("QY-"), "an issue has its code") }
  }

  private static func requireSame(_ a: InsuranceEpisode, _ b: InsuranceEpisode) {
    func texts(_ content: InsuranceEpisode.Content) -> [[String: String]] {
      content.rows.map { Dictionary($0.cells.map { ($0.name, $0.text) }) { first, _ in first } }
    }
    require(a.tables.map(\.kind) == b.tables.map(\.kind), "the tables are the same")
    for (a, b) in zip(a.tables, b.tables) { require(texts(a) == texts(b), "the fields are the same") }
  }

  /// What an episode becomes in the model, and where its problems stand.
  private static func judge(_ entry: VietnamReader<MemorySource>.Entry) {
    let mapped = EpisodeMapping { String(repeating: "0", count: 62) + String($0.count % 90 + 10) }(
      entry.episode, facility: "99901", line: 1)
    var issues = entry.issues + mapped.issues
    for statement in mapped.statements { issues += rules.issues(for: statement, line: 1) }
    let places = EpisodePlaces(entry.source)
    for issue in issues {
      let completed = places.complete(issue, at: EntryPlace(container: "/L", element: "HOSO", position: 1), line: 1)
      require((completed.line ?? 0) > 0 && (completed.column ?? 0) > 0 && completed.xpath?.hasPrefix("/") == true, "an issue has its place")
    }
  }

  /// A catalogue by its cells: tab between cells, line feed between rows; the first byte says of what.
  static func readCatalogue(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let system = CatalogueSystem.allCases[Int(first) % CatalogueSystem.allCases.count]
    let rows = String(decoding: input.dropFirst(), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map
    {
      (line: $0.offset + 1, cells: $0.element.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    let draft = CatalogueDraft(system, records: rows)
    require(draft.issues.count <= CatalogueDraft.mostIssues, "issues have a bound")
    require(!draft.issues.isEmpty || !draft.entries.isEmpty, "what is not taken has a reason")
    // With more issues than are listed, what stands among the entries is not taken.
    for entry in draft.entries where draft.issues.isEmpty {
      require(!entry.code.isEmpty && !entry.name.isEmpty, "an entry has code and name")
    }
  }

  /// What somebody types to find a code.
  static func readCode(_ input: [UInt8]) {
    for book in CodeBook.allCases {
      require(book.search(String(decoding: input.prefix(24), as: UTF8.self), limit: 3).count <= 3, "a search has a bound")
    }
  }
}
