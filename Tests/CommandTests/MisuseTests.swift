import Foundation
import Testing

/// A command line that can't be used is refused like everything else: a code, both languages, and not a word of what was typed.
struct MisuseTests {
  @Test(arguments: [
    ("", "QY-ARG-0024", ["Nguyễn"]),
    ("", "QY-ARG-0021", ["import", "--db", "a.qydb", "--dri-run", "x.xml"]),
    ("", "QY-ARG-0019", ["import", "--db", "a.qydb"]),
    ("", "QY-ARG-0019", ["patient", "search", "nguyen"]),
    ("", "QY-ARG-0020", ["patient", "search", "nguyen", "--db"]),
    ("native", "QY-ARG-0022", ["import", "--db", "a.qydb", "--format", "Nguyễn", "x.xml"]),
    ("", "QY-ARG-0023", ["patient", "search", "--db", "a.qydb", "--limit", "Nguyễn", "x"]),
    ("1000", "QY-ARG-0003", ["patient", "search", "--db", "a.qydb", "--limit", "0", "x"]),
    ("YYYY-MM-DD", "QY-ARG-0005", ["report", "coverage", "--db", "a.qydb", "--as-of", "Nguyễn"]),
    ("command", "QY-ARG-0002", ["report", "coverage", "--db", "a.qydb", "--by", "Nguyễn"]),
    ("--resume", "QY-ARG-0007", ["import", "--db", "a.qydb", "--dry-run", "--resume", "x.xml"]),
    ("--all", "QY-ARG-0008", ["export", "--db", "a.qydb", "--out", "x", "--reason", "Nguyễn"]),
    ("--reason", "QY-ARG-0010", ["patient", "show", "--db", "a.qydb", "1", "--reason", "1"]),
    ("outpatient", "QY-ARG-0002", ["encounter", "admit", "--db", "a.qydb", "1", "--class", "Nguyễn"]),
    ("--batch", "QY-ARG-0006", ["export", "--db", "a.qydb", "--all", "--format", "original", "--out", "x"]),
  ])
  func `a line that can't be used`(said: String, code: String, arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.talk.split(separator: "\n")
    #expect(lines.first?.hasPrefix(code) == true, "\(result.talk)")
    #expect(lines.count > 1 && lines[1].hasPrefix("  "), "the English stands under the Vietnamese")
    #expect(said.isEmpty || result.talk.contains(said))
    #expect(!result.talk.contains("Nguyễn"), "what was typed may be a patient's")
    #expect(result.talk.contains("Usage: quany"))
  }
}
