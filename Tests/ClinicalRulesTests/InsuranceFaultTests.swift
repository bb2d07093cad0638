import ClinicalModel
import InsuranceTables
import Interchange
import SampleGenerator
import Testing
import XMLStream

@testable import ClinicalRules

/// Every kind of fault that the generator plants, written to XML, read again and checked: what is found, what is missed, what is told of
/// nothing.
struct InsuranceFaultTests {
  static let samples = InsuranceSamples(facility: "99901", seed: 11, today: try! CivilDate(iso: "2025-11-20"))

  /// The first episode that is fit for a kind, spoilt, with its place in the file.
  static func spoilt(_ kind: InsuranceFault.Kind) -> (episode: InsuranceEpisode, fault: InsuranceFault)? { firstSpoilt[kind.name] }

  /// Each episode is made once for all kinds.
  private static let firstSpoilt: [String: (episode: InsuranceEpisode, fault: InsuranceFault)] = {
    var found: [String: (episode: InsuranceEpisode, fault: InsuranceFault)] = [:]
    for serial in 1...2000 where found.count < InsuranceFault.kinds.count {
      let sound = samples.episode(serial)
      for kind in InsuranceFault.kinds where found[kind.name] == nil {
        var episode = sound
        if let fault = samples.spoil(&episode, by: kind) { found[kind.name] = (episode, fault) }
      }
    }
    return found
  }()

  static func told(_ episode: InsuranceEpisode) throws -> [(code: String, table: String, row: Int?, field: String)] {
    let reader = VietnamReader(source: MemorySource(VietnamWriter.envelope([episode], facility: "99901", day: "20251120")))
    let entry = try #require(try reader.next())
    var all: [(code: String, table: String, row: Int?, field: String)] = entry.issues.map {
      ($0.code, $0.path.contains("XML5") ? "XML5" : "", nil, "")
    }
    all += InsuranceRules.check(entry.episode).map { ($0.code, $0.table, $0.row, $0.field) }
    return all
  }

  static func isFound(_ fault: InsuranceFault, in told: [(code: String, table: String, row: Int?, field: String)]) -> Bool {
    told.contains { $0.code == fault.code && $0.table == fault.table && $0.row == fault.row && $0.field == fault.field }
  }

  @Test(arguments: InsuranceFault.kinds.map(\.name))
  func `a planted fault is found where it was planted, and the episode was sound before`(name: String) throws {
    let kind = try #require(InsuranceFault.kinds.first { $0.name == name })
    let (episode, fault) = try #require(Self.spoilt(kind), "no episode is fit for it")
    let told = try Self.told(episode)
    #expect(Self.isFound(fault, in: told), "\(fault) in \(told)")
    #expect(InsuranceRules.check(Self.samples.episode(episode.position)).isEmpty)
  }

  @Test func `names of kinds are different, and every rule's code that they name exists`() {
    #expect(Set(InsuranceFault.kinds.map(\.name)).count == InsuranceFault.kinds.count)
  }

  @Test func `of thousands of episodes every fault is found, and no sound one is accused`() throws {
    var (found, missed, accused) = (0, [String](), [String]())
    for serial in 1...3000 {
      var episode = Self.samples.episode(serial)
      let fault = Self.samples.spoil(&episode, perMille: 300)
      let findings = InsuranceRules.check(episode)
      if let fault {
        // What breaks the XML itself is the reader's to find.
        if fault.code.hasPrefix("QY-VNX") { continue }
        let isFound = findings.contains {
          $0.code == fault.code && $0.table == fault.table && $0.row == fault.row && $0.field == fault.field
        }
        if isFound { found += 1 } else { missed.append("\(serial) \(fault.name)") }
      } else if !findings.isEmpty {
        accused.append("\(serial) \(findings.map(\.code))")
      }
    }
    #expect(found > 700)
    #expect(missed == [] && accused == [])
  }
}
