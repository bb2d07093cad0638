public import ClinicalModel
internal import Interchange

/// Makes the records of one fictional hospital: the same seed gives the same bytes, and a patient does not depend on how many are asked for.
public struct SampleGenerator: Sendable {
  /// When to stop: after this many patients, or with the patient that passes the number of encounters or bytes.
  public enum Size: Hashable, Sendable {
    case patients(Int)
    case encounters(Int)
    case bytes(Int)
  }

  public struct Options: Hashable, Sendable {
    /// Encounters of a thousand whose mandatory records are all final.
    public var completePerMille = 985
    /// Entries of a thousand that are spoilt on purpose.
    public var faultsPerMille = 0
    public var withMilitaryService = true
    /// Only places, staff and patients.
    public var demographicsOnly = false
    /// The last day on which an encounter ends, where that is before the end of the last month.
    public var until: CivilDate?

    public init() {}
  }

  public let seed: UInt64
  public let facility: FacilityCode
  public let months: ClosedRange<YearMonth>
  public let options: Options
  private let hospital: Int

  public init(seed: UInt64, facility: FacilityCode, months: ClosedRange<YearMonth>, options: Options = Options()) {
    self.seed = seed
    self.facility = facility
    self.months = months
    self.options = options
    hospital = facility.rawValue.utf8.reduce(0) { (48...57).contains($1) ? ($0 * 10 + Int($1) - 48) % 100_000 : $0 }
  }

  private var lastDay: CivilDate { options.until.map { min($0, months.upperBound.last) } ?? months.upperBound.last }

  /// Writes one batch to `sink`, about a mebibyte at a time.
  public func writeBatch(_ size: Size, into sink: (UnsafeRawBufferPointer) throws -> Void) throws -> SampleSummary {
    var output = SampleOutput(facility: facility, seed: seed ^ UInt64(hospital), faultsPerMille: options.faultsPerMille)
    try output.begin(lastDay: lastDay)
    let staff = HospitalStaff(seed: seed, hospital: hospital)
    for location in staff.locations { try output.add(.location(location)) }
    for practitioner in staff.practitioners { try output.add(.practitioner(practitioner)) }
    var serial = 0
    while !isEnough(size, serial, output) {
      serial += 1
      try addPatient(serial, &output)
      if output.pendingCount > 1 << 20 { try output.drain(sink) }
    }
    try output.finish()
    try output.drain(sink)
    return output.summary
  }

  private func isEnough(_ size: Size, _ serial: Int, _ output: SampleOutput) -> Bool {
    switch size {
    case .patients(let count): serial >= count
    case .encounters(let count): output.summary.encounters >= count
    case .bytes(let count): output.summary.bytes + output.pendingCount >= count
    }
  }

  private func addPatient(_ serial: Int, _ output: inout SampleOutput) throws {
    var chance = Chance(seed: seed, UInt64(hospital), UInt64(serial))
    let person = PersonMaker.person(hospital: hospital, serial: serial, today: months.lowerBound.first, &chance)
    try output.add(.patient(person.patient))
    if options.withMilitaryService, let service = person.service { try output.add(.militaryService(service, of: person.patient.id)) }
    guard !options.demographicsOnly else { return }
    let visits = chance.pick(weighted: [(1, 5), (2, 3), (3, 2)])
    for index in 1...visits {
      let firstDay = months.lowerBound.first.dayNumber
      let day = CivilDate(dayNumber: chance.number(firstDay...max(firstDay, lastDay.dayNumber)))
      let age = person.age(on: day)
      let fitting = EpisodeTemplates.all.filter { $0.fits(age: age, sex: person.patient.sex, isSoldier: person.isSoldier) }
      guard !fitting.isEmpty else { continue }
      let template = chance.pick(weighted: fitting.map { ($0, $0.weight) })
      var maker = EpisodeMaker(
        person: person, serial: serial, index: index, template: template, endsOn: day,
        isComplete: chance.happens(perMille: options.completePerMille),
        chance: Chance(seed: seed, UInt64(hospital), UInt64(serial), UInt64(index)))
      try output.add(.encounter(maker.encounter()))
      output.summary.count(month: maker.endMonth, class: template.kind)
      for record in maker.records() { try output.add(.record(record)) }
    }
  }
}

/// What a batch holds.
public struct SampleSummary: Sendable {
  public var entries = 0
  public var patients = 0
  public var encounters = 0
  public var records = 0
  public var bytes = 0
  /// Encounters by the month in which they end: what an independent monthly return would say.
  public var byMonth: [YearMonth: [Encounter.Class: Int]] = [:]
  public var faults: [PlannedFault] = []

  mutating func count(month: YearMonth, class: Encounter.Class) { byMonth[month, default: [:]][`class`, default: 0] += 1 }
}
