import Foundation
import RecordStore
import Testing

@testable import Workflows

/// How far an import is, told by a clock that the test turns.
struct ImportProgressTests {
  /// Something is written every fifth of a second, and what is said of it, with when.
  private func lines(isTerminal: Bool, step: Duration = .milliseconds(200), steps: Int) -> [(at: Duration, text: String)] {
    var line = ImportProgressLine(isTerminal: isTerminal)
    var said = line.first.map { [(at: Duration.zero, text: $0)] } ?? []
    var progress = ImportProgress(bytesRead: 0, bytesInAll: steps << 20, totals: ImportTotals())
    for number in 0..<steps {
      let now = step * number
      if let text = line.next(progress, after: now) { said.append((now, text)) }
      progress.bytesRead += 1 << 20
      progress.totals.count(.created)
    }
    return said
  }

  @Test func `without a terminal a line a minute is said, the first after a minute`() {
    let said = lines(isTerminal: false, steps: 2 * 60 * 60 * 5)
    #expect(said.map(\.at) == (1..<120).map { .seconds(60 * $0) })
    #expect(said.first?.text == "0 %  300 MiB  5/s  đọc 300  nhận 300  trùng 0  giữ 0  từ chối 0  còn 7139 s")
    #expect(said.last?.text.hasPrefix("99 %") == true && said.last?.text.hasSuffix("còn 59 s") == true)
    #expect(lines(isTerminal: false, steps: 60 * 5 - 1).isEmpty, "what ends within a minute says nothing")
    // A chunk that takes long, or a disk that hangs, is no reason to catch up.
    #expect(lines(isTerminal: false, step: .seconds(200), steps: 4).map(\.at) == [.seconds(200), .seconds(400), .seconds(600)])
  }

  @Test func `on a terminal the first line needs nothing to have been looked at, and then there are ten a second`() {
    let said = lines(isTerminal: true, step: .milliseconds(50), steps: 100)
    #expect(said.prefix(2).map(\.at) == [.zero, .zero], "before the files are looked at, and before the first is opened")
    #expect(said.dropFirst(2).map(\.at) == (1..<50).map { .milliseconds(100 * $0) })
    #expect(said[0].text.contains("đọc 0  nhận 0") && said[0].text.contains("còn … s"))
    // While nothing was read each word of life is passed on, so that the line never waits for the next tenth of a second.
    var line = ImportProgressLine(isTerminal: true)
    let nothing = ImportProgress(bytesRead: 0, bytesInAll: 10, totals: ImportTotals())
    #expect((0..<5).allSatisfy { line.next(nothing, after: .milliseconds($0)) != nil })
  }

  @Test func `the first word of an import comes before anything of it is written, and each chunk is followed by one`() throws {
    let desk = try Desk()
    let records = (1...300).map {
      "<patient birthDate=\"1980-01-15\" id=\"N\($0)\" sex=\"male\"><name use=\"official\">Nguyễn Văn Mẫu</name></patient>\n"
    }
    let file = desk.folder.appending(path: "many.xml")
    try Data(
      ("<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"test\" version=\"1.0\">\n" + records.joined() + "</batch>").utf8
    ).write(to: file)
    func written() throws -> Int { try desk.count("importEntry") }
    let before = try written()
    var told: [(read: Int, written: Int)] = []
    let summary = try ImportBatch(desk.session("chief"))(
      ImportSources([file.path]), elapsed: { 0 },
      progress: { told.append(($0.totals.read, ((try? written()) ?? -1) - before)) })
    #expect(told.first.map { [$0.read, $0.written] } == [0, 0])
    #expect(told.allSatisfy { $0.read == $0.written }, "what is said is committed, neither more nor less: \(told)")
    #expect(told.last?.read == 300 && summary.read == 300)
  }
}
