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
    /// The first day on which an episode may begin, where that is after the first of the first month.
    public var from: CivilDate?
    /// Whether the episodes go round the days and the departments in turn, so that few of them touch all; and whether places and staff are in it.
    public var isEven = false
    public var withStaff = true
    /// The day on which the batch says that it was written; the last day without one.
    public var writtenOn: CivilDate?
    /// Serial of the first patient, from 1: a later batch of the same hospital goes on where an earlier one stopped.
    public var firstPatientNumber = 1

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

  private var firstDay: CivilDate { options.from.map { max($0, months.lowerBound.first) } ?? months.lowerBound.first }
  private var lastDay: CivilDate { options.until.map { min($0, months.upperBound.last) } ?? months.upperBound.last }

  /// Writes one batch to `sink`, about a mebibyte at a time.
  public func writeBatch(_ size: Size, into sink: (UnsafeRawBufferPointer) throws -> Void) throws -> SampleSummary {
    var output = SampleOutput(facility: facility, seed: seed ^ UInt64(hospital), faultsPerMille: options.faultsPerMille)
    try output.begin(lastDay: options.writtenOn ?? lastDay)
    let staff = HospitalStaff(seed: seed, hospital: hospital)
    if options.withStaff {
      for location in staff.locations { try output.add(.location(location)) }
      for practitioner in staff.practitioners { try output.add(.practitioner(practitioner)) }
    }
    let first = max(1, options.firstPatientNumber)
    var serial = first - 1
    while !isEnough(size, serial - first + 1, output) {
      serial += 1
      try addPatient(serial, &output)
      if output.pendingCount > 1 << 20 { try output.drain(sink) }
    }
    try output.finish()
    try output.drain(sink)
    return output.summary
  }

  private func isEnough(_ size: Size, _ patients: Int, _ output: SampleOutput) -> Bool {
    switch size {
    case .patients(let count): patients >= count
    // A hospital that closed before the months has no encounters, however many people.
    case .encounters(let count): output.summary.encounters >= count || (output.summary.encounters == 0 && patients >= 2000)
    case .bytes(let count): output.summary.bytes + output.pendingCount >= count
    }
  }

  private func addPatient(_ serial: Int, _ output: inout SampleOutput) throws {
    var chance = Chance(seed: seed, UInt64(hospital), UInt64(serial))
    let person = PersonMaker.person(hospital: hospital, serial: serial, today: months.lowerBound.first, &chance)
    let episodes = options.demographicsOnly ? [] : episodes(of: person, serial, &chance)
    var patient = person.patient
    output.beginPatient(serial)
    if let death = episodes.last?.death { patient.deceased = .on(PartialDate(death)) }
    try output.add(.patient(patient))
    if options.withMilitaryService, let service = person.service { try output.add(.militaryService(service, of: patient.id)) }
    for var episode in episodes {
      try output.add(.encounter(episode.encounter()))
      output.summary.count(month: episode.endMonth, class: episode.template.kind)
      let records = episode.records()
      for record in records {
        let isAmended = records.contains { $0.id == record.id && $0.version > record.version }
        try output.add(.record(record), isReferredTo: isAmended || record.version > 1)
      }
    }
  }

  /// What befalls a person in the months, in order: never two stays at once, and nothing after death.
  private func episodes(of person: SamplePerson, _ serial: Int, _ chance: inout Chance) -> [EpisodeMaker] {
    var episodes: [EpisodeMaker] = []
    guard firstDay <= lastDay else { return [] }
    for draw in 1...chance.pick(weighted: [(1, 5), (2, 3), (3, 2)]) {
      var day = CivilDate(dayNumber: chance.number(firstDay.dayNumber...lastDay.dayNumber))
      let turn = serial - max(1, options.firstPatientNumber)
      // From the last day backwards, by a step that meets every day of a week.
      if options.isEven { day = lastDay.adding(days: -((turn * 3 + (draw - 1) * 2) % (lastDay.days(since: firstDay) + 1))) }
      let age = person.age(on: day)
      let fitting = EpisodeTemplates.all.filter { template in
        template.fits(age: age, sex: person.patient.sex, isSoldier: person.isSoldier)
          && (template.kind == .outpatient || !episodes.contains { $0.template.name == template.name })
      }
      guard !fitting.isEmpty else { continue }
      let department = HospitalStaff.departments[(serial * 7 + draw) % HospitalStaff.departments.count].code
      let inTurn = options.isEven ? fitting.filter { $0.department == department } : []
      let template = chance.pick(weighted: (inTurn.isEmpty ? fitting : inTurn).map { ($0, $0.weight) })
      let episode = EpisodeMaker(
        person: person, serial: serial, template: template, endsOn: day, notBefore: firstDay,
        isComplete: chance.happens(perMille: options.completePerMille),
        chance: Chance(seed: seed, UInt64(hospital), UInt64(serial), UInt64(draw)))
      if episodes.allSatisfy({ episode.isApart(from: $0) }) { episodes.append(episode) }
    }
    episodes.sort { $0.period.start < $1.period.start }
    if let death = episodes.firstIndex(where: { $0.death != nil }) { episodes.removeSubrange((death + 1)...) }
    for position in episodes.indices { episodes[position].index = position + 1 }
    return episodes
  }
}

/// What a batch holds. A spoilt entry beside the sound one it was made from counts among the entries alone.
public struct SampleSummary: Sendable {
  public var entries = 0
  public var patients = 0
  public var encounters = 0
  public var records = 0
  public var bytes = 0
  /// Encounters by the month in which they end: what an independent monthly return would say.
  public var byMonth: [YearMonth: [Encounter.Class: Int]] = [:]
  public var faults: [PlannedFault] = []

  public init() {}

  /// Takes in what a later batch holds; faults keep their places in their own batch.
  public mutating func add(_ other: SampleSummary) {
    entries += other.entries
    patients += other.patients
    encounters += other.encounters
    records += other.records
    bytes += other.bytes
    byMonth.merge(other.byMonth) { $0.merging($1, uniquingKeysWith: +) }
    faults += other.faults
  }

  mutating func count(month: YearMonth, class: Encounter.Class) { byMonth[month, default: [:]][`class`, default: 0] += 1 }
}
