public import ClinicalModel
internal import Foundation
public import SampleGenerator
internal import Synchronization

/// Writes a set of synthetic hospitals to a folder: `batches/H001.xml` …, or as a history `batches/2025-07/2025-07-09-H001.xml` … by the days on which they
/// were sent, and `register/*.csv`. Touches no database.
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
    /// Whether the batches are those that were sent, week by week since each hospital began, and not one a hospital.
    public var isHistory: Bool

    /// Encounters of each hospital in a year of its history.
    var yearly: Int {
      switch size {
      case .encounters(let count): count
      case .patients(let count): count
      case .bytes(let count): count / 20_000
      }
    }

    public init(
      hospitals: Int, size: SampleGenerator.Size, seed: UInt64, months: ClosedRange<YearMonth>, until: CivilDate, faultsPerMille: Int = 0,
      demographicsOnly: Bool = false, withMilitaryService: Bool = true, isHistory: Bool = false
    ) {
      self.hospitals = hospitals
      self.size = size
      self.seed = seed
      self.months = months
      self.until = until
      self.faultsPerMille = faultsPerMille
      self.demographicsOnly = demographicsOnly
      self.withMilitaryService = withMilitaryService
      self.isHistory = isHistory
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
          let summary = try plan.isHistory ? writeHistory(facility, plan, history, to: folder) : write(facility, plan, history, to: folder)
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
    var onPaper: [FacilityCode: [YearMonth: [Encounter.Class: Int]]] = [:]
    if plan.isHistory {
      for facility in history.facilities { onPaper[facility] = history.onPaper(of: facility, yearly: plan.yearly, until: plan.until) }
    }
    try write(
      history.returnsCSV(counts: summaries.mapValues(\.byMonth), onPaper: onPaper, until: plan.until), to: folder + "/register/returns.csv")
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

  /// A hospital's batches, each in the folder of the month in which it was sent.
  private func writeHistory(_ facility: FacilityCode, _ plan: Plan, _ history: NationalHistory, to folder: String) throws -> SampleSummary {
    var all = SampleSummary()
    for sending in history.sendings(of: facility, yearly: plan.yearly, until: plan.until) {
      var options = SampleGenerator.Options()
      options.completePerMille = sending.completePerMille
      options.faultsPerMille = history.faultsPerMille(of: facility, among: plan.faultsPerMille)
      options.withMilitaryService = plan.withMilitaryService
      options.demographicsOnly = plan.demographicsOnly
      options.from = sending.days.lowerBound
      options.until = sending.days.upperBound
      options.writtenOn = sending.sent
      options.isEven = true
      options.withStaff = all.patients == 0
      options.firstPatientNumber = all.patients + 1
      let month = sending.days.lowerBound.yearMonth
      let generator = SampleGenerator(seed: plan.seed, facility: facility, months: month...month, options: options)
      let place = folder + "/batches/\(sending.sent.yearMonth)"
      do {
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      } catch {
        throw Refusal(.resource, code: "QY-GEN-0001", place: place, vi: "Không tạo được thư mục này.", en: "The folder can't be made.")
      }
      // Two weeks may be sent on one day.
      let name = "\(sending.sent)-\(facility)-\(sending.days.lowerBound)"
      let summary = try ExportTarget.write("\(place)/\(name).xml") { sink in
        try generator.writeBatch(.encounters(sending.encounters)) { try sink.write($0) }
      }.value
      all.add(summary)
    }
    return all
  }

  private func write(_ text: String, to path: String) throws {
    _ = try ExportTarget.write(path) { sink in
      try Array(text.utf8).withUnsafeBytes { try sink.write($0) }
    }
  }
}
