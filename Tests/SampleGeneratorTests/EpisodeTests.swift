import ClinicalModel
import Rollout
import SampleGenerator
import Terminology
import Testing

/// What every made episode is, whoever it befalls.
struct EpisodeTests {
  private struct Episode {
    let encounter: Encounter
    var records: [ClinicalRecord] = []
  }

  private struct Chart {
    let patient: Patient
    var episodes: [Episode] = []
  }

  private static func charts(_ made: Made) throws -> [Chart] {
    var charts: [Chart] = []
    for statement in try made.statements() {
      switch statement {
      case .patient(let patient): charts.append(Chart(patient: patient))
      case .encounter(let encounter): charts[charts.count - 1].episodes.append(Episode(encounter: encounter))
      case .record(let record):
        let chart = charts.count - 1
        charts[chart].episodes[charts[chart].episodes.count - 1].records.append(record)
      default: break
      }
    }
    return charts
  }

  private static func times(_ record: ClinicalRecord) -> [CivilDateTime] {
    var times = [record.authored] + (record.status.attestation.map { [$0.at] } ?? [])
    for entry in record.sections.flatMap(\.entries) {
      switch entry {
      case .observation(let value): times.append(value.time)
      case .medicationRequest(let value): times.append(value.time)
      case .medicationAdministration(let value): times.append(value.time)
      case .procedure(let value): times += [value.period.start] + (value.period.end.map { [$0] } ?? [])
      case .diagnosticReport(let value): times.append(value.time)
      case .chargeItem(let value): times.append(value.time)
      default: break
      }
    }
    return times
  }

  @Test func `every time lies in its encounter, and records come in the order of their writing`() throws {
    for chart in try Self.charts(Made(.patients(250))) {
      for episode in chart.episodes {
        let period = episode.encounter.period
        let end = try #require(period.end)
        #expect(Made.months.contains(period.start.date.yearMonth) && Made.months.contains(end.date.yearMonth))
        for record in episode.records {
          let outside = Self.times(record).filter { $0 < period.start || $0 > end }
          #expect(outside.isEmpty, "\(record.id) \(record.kind.rawValue) \(outside) not in \(period.start)...\(end)")
        }
        #expect(zip(episode.records, episode.records.dropFirst()).allSatisfy { $0.authored <= $1.authored })
      }
    }
  }

  @Test func `nobody is in two places at once, and nobody comes back from death`() throws {
    var deaths = 0
    for chart in try Self.charts(Made(.patients(300), seed: 12)) {
      for (before, after) in zip(chart.episodes, chart.episodes.dropFirst()) {
        let end = try #require(before.encounter.period.end)
        #expect(end.date < after.encounter.period.start.date)
      }
      let died = chart.episodes.firstIndex { $0.encounter.disposition?.outcome == .died }
      #expect((died != nil) == (chart.patient.deceased != .notKnownToBe))
      if let died {
        deaths += 1
        #expect(died == chart.episodes.count - 1)
        #expect(chart.patient.deceased == .on(chart.episodes[died].encounter.period.end.map { PartialDate($0.date) }))
        #expect(chart.episodes[died].encounter.disposition?.discharge == .discharged)
      }
    }
    #expect(deaths > 0)
  }

  @Test(arguments: [0, 380, 1000])
  func `the share of complete encounters is what was asked for`(perMille: Int) throws {
    var (complete, all) = (0, 0)
    for episode in try Self.charts(Made(.patients(200)) { $0.completePerMille = perMille }).flatMap(\.episodes) {
      let final = Set(episode.records.filter(\.status.isFinal).map(\.kind))
      all += 1
      if MandatorySet.current.isComplete(episode.encounter.class, kinds: final) { complete += 1 }
    }
    #expect(abs(complete * 1000 / all - perMille) <= (perMille % 1000 == 0 ? 0 : 60), "\(complete) of \(all)")
  }

  @Test func `diagnoses are allowed as main, and fit the sex`() throws {
    for chart in try Self.charts(Made(.patients(120))) {
      for encounter in chart.episodes.map(\.encounter) {
        #expect(encounter.diagnoses.count { $0.role == .main } == 1)
        #expect(encounter.disposition != nil)
        for diagnosis in encounter.diagnoses {
          let entry = try #require(ICD10.entry(diagnosis.coding.code))
          if let sex = entry.sex { #expect(sex == chart.patient.sex) }
          if diagnosis.role == .main { #expect(entry.isAllowedAsMain) }
        }
      }
    }
  }

  @Test func `results say of themselves what their range says`() throws {
    var seen: Set<Observation.Interpretation> = []
    for record in try Self.charts(Made(.patients(120))).flatMap(\.episodes).flatMap(\.records) {
      for case .observation(let value) in record.sections.flatMap(\.entries) {
        guard case .quantity(let quantity) = value.value, let interpretation = value.interpretation else { continue }
        seen.insert(interpretation)
        let isLow = value.referenceLow.map { quantity.value < $0 } == true
        let isHigh = value.referenceHigh.map { quantity.value > $0 } == true
        #expect(!(isLow && isHigh))
        switch interpretation {
        case .normal: #expect(!isLow && !isHigh)
        case .low, .criticallyLow: #expect(isLow)
        case .high, .criticallyHigh: #expect(isHigh)
        default: Issue.record("an interpretation that no range gives")
        }
      }
    }
    #expect(seen.isSuperset(of: [.normal, .low, .high]))
  }

  @Test func `an amendment follows what it amends, with a later version and a reason`() throws {
    var amendments = 0
    for records in try Self.charts(Made(.patients(400))).flatMap(\.episodes).map(\.records) {
      let versions = Dictionary(grouping: records, by: \.id)
      for same in versions.values {
        #expect(same.map(\.version) == Array(1...same.count))
        if same.count > 1 {
          amendments += 1
          #expect(same[0].status.code == .final && same[1].status.code == .amended && same[1].status.reason != nil)
        }
      }
    }
    #expect(amendments > 0)
  }

  @Test func `no identifier is given twice, in or across hospitals`() throws {
    var seen: Set<String> = []
    for hospital in ["H001", "H002", "H061"] {
      let made = try Made(.patients(700), hospital: hospital) { $0.demographicsOnly = true }
      for case .patient(let patient) in try made.statements() {
        for identifier in patient.identifiers { #expect(seen.insert(identifier.value).inserted) }
        for coverage in patient.coverages { #expect(seen.insert(coverage.card).inserted) }
      }
    }
    let late = try Made(.patients(700), hospital: "H001") {
      $0.demographicsOnly = true
      $0.firstPatientNumber = 100_001
    }
    for case .patient(let patient) in try late.statements() {
      for identifier in patient.identifiers { #expect(seen.insert(identifier.value).inserted) }
    }
  }

  @Test func `a batch that begins later goes on with the same patients`() throws {
    let whole = try Made(.patients(30)).statements().map(\.localID)
    let later = try Made(.patients(10)) { $0.firstPatientNumber = 21 }.statements().map(\.localID)
    let start = try #require(later.firstIndex(of: "P000021"))
    #expect(whole.suffix(later.count - start) == later[start...])
  }
}
