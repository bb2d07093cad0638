internal import ClinicalModel
internal import Rollout

/// What one encounter adds to the counters of the rollout: for each day on which something about it changed, by how much.
///
/// A report as of a day is the sum of what took effect by then, so one set of counters serves every day there ever was.
struct CoverageContribution {
  struct Count: Hashable {
    var closed = 0
    var complete = 0
    var receivedLate = 0
    var attested = 0

    var isZero: Bool { self == Count() }

    static func += (a: inout Count, b: Count) {
      a.closed += b.closed
      a.complete += b.complete
      a.receivedLate += b.receivedLate
      a.attested += b.attested
    }

    static prefix func - (count: Count) -> Count {
      Count(closed: -count.closed, complete: -count.complete, receivedLate: -count.receivedLate, attested: -count.attested)
    }
  }

  /// An encounter's month, class and the day from which it counts so.
  struct CountKey: Hashable {
    var facility: Int64
    var month: YearMonth
    var `class`: Encounter.Class
    var day: CivilDate
  }

  /// A department and a day on which a record of one of its encounters was finalised; the name is empty where the encounter has no stay.
  struct ActivityKey: Hashable {
    var facility: Int64
    var department: String
    var day: CivilDate
  }

  /// A day from which drafts of a facility wait for too long, or no more.
  struct DraftKey: Hashable {
    var facility: Int64
    var day: CivilDate
  }

  /// A version of a record that was finalised or withdrawn.
  struct Version {
    var record: Int64
    var kind: RecordKind?
    /// Among the record's versions.
    var number: Int
    var isWithdrawal: Bool
    /// Whether its author stands for it, and nobody else.
    var isOwn: Bool
    var day: CivilDate
  }

  /// A version of a record that nobody stands for yet, and the day on which it was written.
  struct Draft {
    var record: Int64
    var day: CivilDate
  }

  var counts: [CountKey: Count] = [:]
  var activity: [ActivityKey: Int] = [:]
  var drafts: [DraftKey: Int] = [:]

  init(_ facts: CoverageCounterRows.Facts, _ definition: CoverageDefinition) {
    for version in facts.versions {
      for department in facts.departments.isEmpty ? [""] : facts.departments {
        activity[ActivityKey(facility: facts.facility, department: department, day: version.day), default: 0] += 1
      }
    }
    addDrafts(facts, definition)
    guard let ended = facts.ended else { return }
    func add(_ count: Count, on day: CivilDate) {
      let key = CountKey(facility: facts.facility, month: ended.yearMonth, class: facts.kind, day: day)
      counts[key, default: Count()] += count
    }
    add(Count(closed: 1, receivedLate: facts.received.days(since: ended) > definition.settleDays ? 1 : 0), on: ended)
    let spans = Self.spans(facts.versions)
    let days = Set(facts.versions.map { max($0.day, ended) } + [ended]).sorted()
    var before = Count()
    for day in days {
      let kinds = Self.kinds(spans, on: day)
      let isComplete = definition.mandatorySet.isComplete(facts.kind, kinds: kinds.all)
      let isAttested = isComplete && (kinds.own == kinds.all || definition.mandatorySet.isComplete(facts.kind, kinds: kinds.own))
      let now = Count(complete: isComplete ? 1 : 0, attested: isAttested ? 1 : 0)
      var change = now
      change += -before
      if !change.isZero { add(change, on: day) }
      before = now
    }
  }

  /// A draft waits too long from the day after its last allowed one until somebody stands for the record, or withdraws it.
  private mutating func addDrafts(_ facts: CoverageCounterRows.Facts, _ definition: CoverageDefinition) {
    guard !facts.drafts.isEmpty, let allowed = definition.draftDays else { return }
    let written = Dictionary(facts.drafts.map { ($0.record, $0.day) }, uniquingKeysWith: min)
    let settled = Dictionary(facts.versions.map { ($0.record, $0.day) }, uniquingKeysWith: min)
    for (record, day) in written {
      let due = day.adding(days: allowed + 1)
      if let end = settled[record] {
        guard end > due else { continue }
        drafts[DraftKey(facility: facts.facility, day: end), default: 0] -= 1
      }
      drafts[DraftKey(facility: facts.facility, day: due), default: 0] += 1
    }
  }

  /// A record counts from its first final version to its withdrawal; who stands for it says its newest version of the day.
  private struct Span {
    var kind: RecordKind?
    var from: CivilDate?
    var to: CivilDate?
    var versions: [Version] = []

    func isOwn(on day: CivilDate) -> Bool {
      versions.filter { !$0.isWithdrawal && $0.day <= day }.max { $0.number < $1.number }?.isOwn ?? false
    }
  }

  private static func spans(_ versions: [Version]) -> [Int64: Span] {
    var spans: [Int64: Span] = [:]
    for version in versions {
      var span = spans[version.record] ?? Span(kind: version.kind)
      if version.isWithdrawal {
        span.to = min(span.to ?? version.day, version.day)
      } else {
        span.from = min(span.from ?? version.day, version.day)
      }
      span.versions.append(version)
      spans[version.record] = span
    }
    return spans
  }

  private static func kinds(_ spans: [Int64: Span], on day: CivilDate) -> (all: Set<RecordKind>, own: Set<RecordKind>) {
    var all: Set<RecordKind> = []
    var own: Set<RecordKind> = []
    for span in spans.values {
      guard let kind = span.kind, let from = span.from, from <= day, span.to.map({ day < $0 }) ?? true else { continue }
      all.insert(kind)
      if span.isOwn(on: day) { own.insert(kind) }
    }
    return (all, own)
  }

  /// The kinds of the records that are final on a day and not withdrawn.
  static func kinds(_ versions: [Version], on day: CivilDate) -> Set<RecordKind> { kinds(spans(versions), on: day).all }
}
