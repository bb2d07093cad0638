public import ClinicalModel

/// What a report keeps so that the next one can say what changed. Stored by who publishes reports.
public struct Baseline: Hashable, Sendable, Codable {
  public struct State: Hashable, Sendable, Codable {
    public var facility: FacilityCode
    public var declared: Bool
    public var demonstrated: Bool
    public var stage: Stage
  }

  public struct Sum: Hashable, Sendable, Codable {
    public var figure: Figure.Key
    public var ratio: Ratio
    /// Parts that could not be counted.
    public var open: Int
  }

  public var asOf: CivilDate
  public var register: RegisterVersion
  public var definitionVersion: String
  public var hospitals: [State]
  public var figures: [Sum]
  public var forecasts: [Forecast]
}

/// How the number of hospitals in force came from that of the report before.
public struct Reconciliation: Hashable, Sendable, Codable {
  public struct Line: Hashable, Sendable, Codable {
    public enum Cause: Hashable, Sendable, Codable {
      /// A dated row since the report before.
      case event(Hospital.Event)
      /// The register now says otherwise of the day of the report before.
      case correction
    }

    public let facility: FacilityCode
    public let name: String
    /// The day of the row; nil for a correction.
    public let date: CivilDate?
    public let cause: Cause
    /// +1, −1, or 0 for what only moved between groups or changed its name.
    public let change: Int
  }

  public let since: CivilDate
  public let register: RegisterVersion
  public let before: Int
  public let now: Int
  public let lines: [Line]

  /// Whether the lines account for the difference; false only if the rows contradict themselves.
  public var isBalanced: Bool { before + lines.reduce(0) { $0 + $1.change } == now }

  init(from baseline: Baseline, to asOf: CivilDate, in register: Register) {
    since = baseline.asOf
    self.register = baseline.register
    before = baseline.hospitals.count
    now = register.inForce(on: asOf).count
    func name(_ facility: FacilityCode) -> String { register.rows(of: facility).last?.name ?? "" }
    let before = baseline.asOf
    let counted = Set(baseline.hospitals.map(\.facility))
    let then = Set(register.inForce(on: baseline.asOf).map(\.code))
    var lines: [Line] = []
    for facility in counted.symmetricDifference(then).sorted() {
      lines.append(
        Line(facility: facility, name: name(facility), date: nil, cause: .correction, change: then.contains(facility) ? 1 : -1))
    }
    self.lines = lines + Self.lines(in: register, after: before, through: asOf)
  }

  /// What the register says happened after one day and up to another, in the order of the days.
  static func lines(in register: Register, after before: CivilDate, through asOf: CivilDate) -> [Line] {
    let rows = register.hospitals.filter { before < $0.validFrom && $0.validFrom <= asOf }
    return rows.sorted { ($0.validFrom, $0.code) < ($1.validFrom, $1.code) }.map { row in
      let change: Int
      switch row.event {
      case .opened: change = 1
      case .closed, .merged:
        // A merger after a closure takes nobody out twice.
        change = register.row(of: row.code, on: row.validFrom.adding(days: -1))?.isInForce == true ? -1 : 0
      case .renamed, .reclassified, .transferred, .revised: change = 0
      }
      return Line(facility: row.code, name: row.name, date: row.validFrom, cause: .event(row.event), change: change)
    }
  }
}

/// What changed since the report before, apart from the register.
public struct Changes: Hashable, Sendable, Codable {
  public struct Step: Hashable, Sendable, Codable {
    public let facility: FacilityCode
    public let before: Baseline.State
    public let now: Baseline.State
  }

  public struct Move: Hashable, Sendable, Codable {
    public let figure: Figure.Key
    public let before: Ratio
    public let now: Ratio
  }

  public let since: CivilDate
  /// Set when the figures of the two reports do not mean the same.
  public let definitionChanged: Bool
  public let figures: [Move]
  /// Hospitals in both reports whose declaration, demonstration or stage is another now.
  public let hospitals: [Step]
}

extension CoverageReport {
  /// What the next report is compared with.
  public var baseline: Baseline {
    Baseline(
      asOf: asOf, register: register, definitionVersion: definition.version, hospitals: hospitals.map(\.state),
      figures: figures.map { Baseline.Sum(figure: $0.key, ratio: $0.ratio, open: $0.unknown.count + $0.anomalous.count) },
      forecasts: forecasts)
  }

  static func changes(from baseline: Baseline, _ definition: CoverageDefinition, _ hospitals: [HospitalStanding], _ figures: [Figure])
    -> Changes
  {
    let before = Dictionary(baseline.hospitals.map { ($0.facility, $0) }, uniquingKeysWith: { first, _ in first })
    let sums = Dictionary(baseline.figures.map { ($0.figure, $0.ratio) }, uniquingKeysWith: { first, _ in first })
    return Changes(
      since: baseline.asOf, definitionChanged: baseline.definitionVersion != definition.version,
      figures: figures.compactMap { figure in
        guard let old = sums[figure.key], old != figure.ratio else { return nil }
        return Changes.Move(figure: figure.key, before: old, now: figure.ratio)
      },
      hospitals: hospitals.compactMap { standing in
        guard let old = before[standing.hospital.code], old != standing.state else { return nil }
        return Changes.Step(facility: standing.hospital.code, before: old, now: standing.state)
      })
  }
}

extension HospitalStanding {
  var state: Baseline.State {
    Baseline.State(facility: hospital.code, declared: declaredSince != nil, demonstrated: isDemonstrated, stage: stage.shown)
  }
}
