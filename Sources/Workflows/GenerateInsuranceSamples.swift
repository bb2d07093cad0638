public import ClinicalModel
internal import Foundation
internal import InsuranceTables
internal import Interchange
internal import SampleGenerator

/// Writes synthetic envelopes of the insurance tables: `vietnam/99901.xml` …, and what was spoilt on purpose beside them. Touches no database.
public struct GenerateInsuranceSamples: Sendable {
  public struct Result: Sendable, Codable {
    public var hospitals = 0
    public var episodes = 0
    public var faults = 0
    public var bytes = 0
  }

  public init() {}

  /// One HOSO is in memory at a time. Throws a `Refusal` when the folder can't be written or holds such files already.
  ///
  /// - Parameter faultsPerMille: of a thousand episodes, how many are spoilt in one place.
  public func callAsFunction(
    hospitals: Int, episodes: Int, seed: UInt64, day: CivilDate, faultsPerMille: Int, to out: String
  ) throws -> Result {
    let folder = out + "/vietnam"
    var result = Result()
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(
        .resource, code: "QY-GEN-0003", place: folder, vi: "Không tạo được thư mục này.", en: "The folder can't be made.")
    }
    let compact = day.description.filter { $0 != "-" }
    for hospital in 1...hospitals {
      let facility = String(99_900 + hospital)
      let path = "\(folder)/\(facility).xml"
      guard !FileManager.default.fileExists(atPath: path), FileManager.default.createFile(atPath: path, contents: nil),
        let file = FileHandle(forWritingAtPath: path)
      else {
        throw Refusal(
          .resource, code: "QY-GEN-0004", place: path, vi: "Tệp đã có hoặc không ghi được.", en: "The file exists or can't be written.")
      }
      func write(_ text: String) throws {
        try file.write(contentsOf: Data(text.utf8))
        result.bytes += text.utf8.count
      }
      let samples = InsuranceSamples(facility: facility, seed: seed, today: day)
      var planned = "position,table,row,field,code,fault\n"
      try write(VietnamWriter.head(facility: facility, day: compact, count: episodes))
      for serial in 1...episodes {
        var episode = samples.episode(serial)
        if let fault = samples.spoil(&episode, perMille: faultsPerMille) {
          planned += "\(serial),\(fault.table),\(fault.row.map(String.init) ?? ""),\(fault.field),\(fault.code),\(fault.name)\n"
          result.faults += 1
        }
        try write(VietnamWriter.hoso(episode))
      }
      try write(VietnamWriter.foot)
      try file.close()
      if faultsPerMille > 0 { try Data(planned.utf8).write(to: URL(filePath: "\(out)/\(facility)-faults.csv")) }
      result.hospitals += 1
      result.episodes += episodes
    }
    return result
  }
}
