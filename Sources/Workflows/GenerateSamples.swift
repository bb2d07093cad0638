public import ClinicalModel
internal import Foundation
public import SampleGenerator
internal import Synchronization

/// Writes a set of synthetic hospitals to a folder: `batches/H001.xml` … and `register/*.csv`. Touches no database.
public struct GenerateSamples: Sendable {
  public struct Plan: Sendable {
    public var hospitals: Int
    public var size: SampleGenerator.Size
    public var seed: UInt64
    public var months: ClosedRange<YearMonth>
    public var until: CivilDate
    public var faultsPerMille: Int
    public var demographicsOnly: Bool
    public var withMilitaryService: Bool

    public init(
      hospitals: Int, size: SampleGenerator.Size, seed: UInt64, months: ClosedRange<YearMonth>, until: CivilDate, faultsPerMille: Int = 0,
      demographicsOnly: Bool = false, withMilitaryService: Bool = true
    ) {
      self.hospitals = hospitals
      self.size = size
      self.seed = seed
      self.months = months
      self.until = until
      self.faultsPerMille = faultsPerMille
      self.demographicsOnly = demographicsOnly
      self.withMilitaryService = withMilitaryService
    }
  }

  public struct Result: Sendable, Codable {
    public var hospitals = 0
    public var patients = 0
    public var encounters = 0
    public var records = 0
    public var entries = 0
    public var faults = 0
    public var bytes = 0
  }

  public init() {}

  /// Two hospitals at a time. Throws a `Refusal` when the folder can't be written or holds files already.
  public func callAsFunction(_ plan: Plan, to folder: String) throws -> Result {
    let history = NationalHistory(seed: plan.seed, hospitals: plan.hospitals, months: plan.months)
    for part in ["batches", "register"] {
      do {
        try FileManager.default.createDirectory(atPath: folder + "/" + part, withIntermediateDirectories: true)
      } catch {
        throw Refusal(
          .resource, code: "QY-GEN-0001", place: folder, vi: "Không tạo được thư mục này.", en: "The folder can't be made.")
      }
    }
    let made = Mutex<[FacilityCode: SampleSummary]>([:])
    let failure = Mutex<(any Error)?>(nil)
    let lanes = 2
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      for (position, facility) in history.facilities.enumerated() where position % lanes == lane {
        guard failure.withLock({ $0 == nil }) else { return }
        do {
          let summary = try write(facility, plan, history, to: folder)
          made.withLock { $0[facility] = summary }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    let summaries = made.withLock { $0 }
    try write(history.hospitalsCSV, to: folder + "/register/hospitals.csv")
    try write(history.milestonesCSV, to: folder + "/register/milestones.csv")
    try write(history.findingsCSV(until: plan.until), to: folder + "/register/findings.csv")
    for (name, text) in history.readinessCSV(until: plan.until) { try write(text, to: folder + "/register/\(name).csv") }
    try write(history.returnsCSV(counts: summaries.mapValues(\.byMonth), until: plan.until), to: folder + "/register/returns.csv")
    var result = Result()
    for summary in summaries.values {
      result.hospitals += 1
      result.patients += summary.patients
      result.encounters += summary.encounters
      result.records += summary.records
      result.entries += summary.entries
      result.faults += summary.faults.count
      result.bytes += summary.bytes
    }
    return result
  }

  private func write(_ facility: FacilityCode, _ plan: Plan, _ history: NationalHistory, to folder: String) throws -> SampleSummary {
    var options = SampleGenerator.Options()
    options.completePerMille = history.completePerMille(of: facility)
    options.faultsPerMille = plan.faultsPerMille
    options.demographicsOnly = plan.demographicsOnly
    options.withMilitaryService = plan.withMilitaryService
    options.until = history.lastDay(of: facility).map { min($0, plan.until) } ?? plan.until
    let generator = SampleGenerator(seed: plan.seed, facility: facility, months: plan.months, options: options)
    return try ExportTarget.write(folder + "/batches/\(facility).xml") { sink in
      try generator.writeBatch(plan.size) { try sink.write($0) }
    }.value
  }

  private func write(_ text: String, to path: String) throws {
    _ = try ExportTarget.write(path) { sink in
      try Array(text.utf8).withUnsafeBytes { try sink.write($0) }
    }
  }
}
