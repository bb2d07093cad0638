public import ClinicalModel

/// Names one number of a report: what is counted, and of what: the whole, one group, one hospital or one of its months and classes, one month of the
/// whole, or all that share a deadline.
public struct Cell: Hashable, Sendable, Codable {
  public var measure: Measure
  public var grouping: Grouping?
  /// The group's key, as ``Group/key``.
  public var group: String
  public var hospital: FacilityCode?
  /// With a hospital, or alone: a month of the trend.
  public var month: YearMonth?
  /// With a hospital's month only.
  public var `class`: Encounter.Class?
  /// With a measure of deadlines only.
  public var deadline: CivilDate?

  public init(_ measure: Measure) {
    self.measure = measure
    group = ""
  }

  public init(_ figure: Figure.Key) { self.init(.figure(figure)) }

  public init(_ measure: Measure, of hospital: FacilityCode, in month: YearMonth? = nil, class kind: Encounter.Class? = nil) {
    self.init(measure)
    self.hospital = hospital
    self.month = month
    `class` = kind
  }

  public init(_ measure: Measure, by grouping: Grouping, _ group: String) {
    self.init(measure)
    self.grouping = grouping
    self.group = group
  }

  public init(_ measure: Measure, in month: YearMonth) {
    self.init(measure)
    self.month = month
  }

  public init(_ summary: DeadlineSummary) {
    self.init(.deadline(summary.kind, summary.basis))
    deadline = summary.deadline
  }

  /// Reads `declared`, `stage.3@command=Quân khu 7`, `coverage@hospital=H001`, `coverage@hospital=H001/2025-09`,
  /// `coverage@hospital=H001/2025-09/inpatient`, `declared@month=2025-09` or `deadline.legal.declared@date=2025-09-30`.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let measure = Measure(name: String(first)) else { return nil }
    self.init(measure)
    guard halves.count == 2 else { return }
    let sides = halves[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    switch sides[0] {
    case "hospital":
      let parts = sides[1].split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      guard let hospital = FacilityCode(String(parts[0])) else { return nil }
      self.hospital = hospital
      if parts.count > 1 {
        guard let month = try? YearMonth(iso: parts[1]) else { return nil }
        self.month = month
      }
      if parts.count > 2 {
        guard let kind = Encounter.Class(rawValue: String(parts[2])) else { return nil }
        `class` = kind
      }
    case "month":
      guard let month = try? YearMonth(iso: sides[1]) else { return nil }
      self.month = month
    case "date":
      guard case .deadline = measure, let day = try? CivilDate(iso: sides[1]) else { return nil }
      deadline = day
    default:
      guard let grouping = Grouping(rawValue: String(sides[0])) else { return nil }
      self.grouping = grouping
      group = String(sides[1])
    }
  }
}

extension Cell: CustomStringConvertible {
  /// As it is read.
  public var description: String {
    if let hospital {
      return "\(measure.name)@hospital=\(hospital)" + (month.map { "/\($0)" } ?? "") + (`class`.map { "/\($0.rawValue)" } ?? "")
    }
    if let month { return "\(measure.name)@month=\(month)" }
    if let deadline { return "\(measure.name)@date=\(deadline)" }
    return measure.name + (grouping.map { "@\($0.rawValue)=\(group)" } ?? "")
  }

  /// What the cell is of, for people; empty for the whole.
  public func scope(_ language: Language) -> String {
    var words: [String] = []
    if let grouping { words.append(grouping.label(of: group, in: language)) }
    if let hospital { words.append(hospital.rawValue) }
    if let month { words.append(month.printed(language)) }
    if let `class` { words.append(`class`.label[language]) }
    if let deadline { words.append(deadline.printed(language)) }
    return words.joined(separator: " ")
  }
}

/// What a number of the report counts.
public enum Measure: Hashable, Sendable, Codable {
  case figure(Figure.Key)
  /// Hospitals in force on the day.
  case hospitals
  /// Hospitals that show a stage, or that claim one.
  case stage(Stage)
  case claimedStage(Stage)
  /// What waits: entries, months, drafts.
  case queue(WaitingQueues.Queue)
  case days(Days)
  /// Hospitals that share a deadline and have done it.
  case deadline(DeadlineSummary.Kind, DeadlineSummary.Basis)
  /// Hospitals whose internal target date has come.
  case planned
  case readiness(Readiness)
  /// The dates by which hospitals without a decision are expected to have one; of a hospital, the others that these rest on.
  case forecast
  case exceptions(CoverageException.Kind)

  /// Days of a hospital that stand beside its name.
  public enum Days: String, Hashable, Sendable, Codable, CaseIterable {
    /// Since its last data, and since its oldest entry came into quarantine.
    case dataAge, quarantineAge
    /// Ahead (+) or behind (−).
    case legalDaysAhead, targetDaysAhead
  }

  public enum Readiness: String, Hashable, Sendable, Codable, CaseIterable {
    case trained, certified, satisfied, unplannedMinutes, investment
  }

  public static let all: [Measure] =
    Figure.Key.allCases.map(Measure.figure) + [.hospitals] + Stage.allCases.map(Measure.stage) + Stage.allCases.map(Measure.claimedStage)
    + WaitingQueues.Queue.allCases.map(Measure.queue) + Days.allCases.map(Measure.days)
    + DeadlineSummary.Kind.allCases.flatMap { kind in DeadlineSummary.Basis.allCases.map { .deadline(kind, $0) } } + [.planned]
    + Readiness.allCases.map(Measure.readiness) + [.forecast] + CoverageException.Kind.allCases.map(Measure.exceptions)

  private static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  public init?(name: String) {
    guard let measure = Self.named[name] else { return nil }
    self = measure
  }

  /// Stable.
  public var name: String {
    switch self {
    case .figure(let key): key.rawValue
    case .hospitals: "hospitals"
    case .stage(let stage): "stage.\(stage.rawValue)"
    case .claimedStage(let stage): "claimedStage.\(stage.rawValue)"
    case .queue(let queue): queue.rawValue
    case .days(let days): days.rawValue
    case .deadline(let kind, let basis): "deadline.\(kind.rawValue).\(basis.rawValue)"
    case .planned: "planned"
    case .readiness(let readiness): readiness.rawValue
    case .forecast: "forecast"
    case .exceptions(let kind): "exceptions.\(kind.rawValue)"
    }
  }
}
