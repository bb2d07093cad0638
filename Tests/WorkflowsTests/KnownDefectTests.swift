import ClinicalModel
import Foundation
import InsuranceTables
import Interchange
import SampleGenerator
import Testing
import Workflows

/// The defects that local systems are known for: each is found in a file that has it, and in none that has not.
struct KnownDefectTests {
  private static let samples = InsuranceSamples(facility: "99901", seed: 23, today: try! CivilDate(iso: "2025-11-20"))

  private static func check(_ bytes: [UInt8]) throws -> CheckInsuranceFiles.Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "quany-defect-\(UUID().uuidString).xml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(filePath: path))
    return try CheckInsuranceFiles()([path])
  }

  private static func envelope(_ episodes: [InsuranceEpisode]) -> [UInt8] {
    VietnamWriter.envelope(episodes, facility: "99901", day: "20251120")
  }

  /// The first episode that is fit for the defect, as it was and with it.
  private static func pair(_ name: String) throws -> (clean: InsuranceEpisode, spoilt: InsuranceEpisode, fault: InsuranceFault) {
    let kind = try #require(InsuranceFault.knownDefects.first { $0.name == name })
    for serial in 1...500 {
      let clean = samples.episode(serial)
      var spoilt = clean
      if let fault = samples.spoil(&spoilt, by: kind) { return (clean, spoilt, fault) }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  /// The one rule that tells the defect, in the file that has it, at its place; the clean file has no finding at all.
  private static func expectFound(_ name: String, _ code: String) throws {
    let (clean, spoilt, fault) = try pair(name)
    #expect(fault.code == code)
    let before = try check(envelope([clean]))
    #expect(before.findings.isEmpty && before.sound == 1, "\(before.findings)")
    let after = try check(envelope([spoilt]))
    #expect(after.findings.contains { $0.code == code && $0.table == fault.table && $0.field == fault.field }, "\(after.findings)")
  }

  @Test func `a table twice, as when a day case closes`() throws {
    try Self.expectFound("duplicate-table-at-close", "QY-BHX-0102")
  }

  @Test func `an episode in two HOSO, or in two files, as when a day case closes`() throws {
    let episode = Self.samples.episode(1)
    let result = try Self.check(Self.envelope([episode, Self.samples.episode(2), episode]))
    #expect(result.findings.map(\.code) == ["QY-BHX-0205"] && result.findings.first?.episode == 3)
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-twice-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["a.xml", "b.xml"] { try Data(Self.envelope([episode])).write(to: folder.appending(path: name)) }
    let both = try CheckInsuranceFiles()([folder.path])
    #expect(both.findings.map(\.code) == ["QY-BHX-0205"] && both.findings.first?.file.hasSuffix("b.xml") == true)
  }

  @Test func `CDATA left inside table 2`() throws { try Self.expectFound("cdata-in-table-2", "QY-BHX-0203") }

  @Test func `no order time in table 3`() throws { try Self.expectFound("no-order-time-in-table-3", "QY-BHX-0112") }

  @Test func `table 7 missing at discharge`() throws { try Self.expectFound("no-table-7-at-discharge", "QY-BHX-0104") }

  @Test func `a stay under four hours as an ordinary inpatient's`() throws {
    try Self.expectFound("short-stay-as-inpatient", "QY-BHX-0232")
  }

  @Test func `vital signs that nobody can read, and such as break the XML`() throws {
    try Self.expectFound("broken-vital-signs", "QY-BHX-0204")
    let (clean, spoilt, _) = try Self.pair("vital-signs-break-the-xml")
    #expect(try Self.check(Self.envelope([clean])).findings.isEmpty)
    let result = try Self.check(Self.envelope([spoilt]))
    #expect(result.findings.contains { $0.code == "QY-VNX-0009" && $0.table == "XML5" && $0.blocksPortal })
  }

  @Test func `a comma for the decimal point`() throws { try Self.expectFound("comma-decimal", "QY-BHX-0132") }

  @Test func `a count of HOSO that differs from the content`() throws {
    let episodes = [Self.samples.episode(1), Self.samples.episode(2)]
    #expect(try Self.check(Self.envelope(episodes)).findings.isEmpty)
    let text =
      VietnamWriter.head(facility: "99901", day: "20251120", count: 3) + episodes.map(VietnamWriter.hoso).joined() + VietnamWriter.foot
    let result = try Self.check(Array(text.utf8))
    #expect(result.findings.map(\.code) == ["QY-VNX-0004"] && result.blocks == 1)
  }

  @Test func `the decision is told by names and day, and can be said`() throws {
    let clean = Self.samples.episode(1)
    func decision(_ day: String) -> InsuranceDecision {
      var episode = clean
      episode.tables[0].rows[0]["NGAY_RA"] = day
      episode.tables.removeAll { $0.kind == "XML14" }
      return InsuranceEpisode.decision(of: episode.tables)
    }
    #expect(decision("202310011000") == .d130 && decision("202410011000") == .d4750 && decision("202510011000") == .d3176)
    #expect(decision("") == .d3176 && decision("khi nào") == .d3176)
    let file = Self.envelope([clean])
    let path = FileManager.default.temporaryDirectory.appending(path: "quany-decision-\(UUID().uuidString).xml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(file).write(to: URL(filePath: path))
    #expect(try CheckInsuranceFiles(by: .d3176)([path]).blocks == 0)
    #expect(try CheckInsuranceFiles(by: .d4210)([path]).findings.contains { $0.code == "QY-BHX-0115" })
  }
}
