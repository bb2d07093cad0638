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

    var isZero: Bool { closed == 0 && complete == 0 && receivedLate == 0 }

    static func += (a: inout Count, b: Count) {
      a.closed += b.closed
      a.complete += b.complete
      a.receivedLate += b.receivedLate
    }

    static prefix func - (count: Count) -> Count {
      Count(closed: -count.closed, complete: -count.complete, receivedLate: -count.receivedLate)
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

  /// A version of a record that was finalised or withdrawn.
  struct Version {
    var record: Int64
    var kind: RecordKind?
    var isWithdrawal: Bool
    var day: CivilDate
  }

  var counts: [CountKey: Count] = [:]
  var activity: [ActivityKey: Int] = [:]

  /// - Parameters:
  ///   - ended: the day on which a finished encounter ended; nil for one that did not, or is not finished.
  ///   - received: the day on which the encounter first came in.
  ///   - departments: of its stays, each once.
  init(
    facility: Int64, class kind: Encounter.Class, ended: CivilDate?, received: CivilDate, versions: [Version], departments: Set<String>,
    mandatorySet: MandatorySet, lateAfterDays: Int
  ) {
    for version in versions {
      for department in departments.isEmpty ? [""] : departments {
        activity[ActivityKey(facility: facility, department: department, day: version.day), default: 0] += 1
      }
    }
    guard let ended else { return }
    func add(_ count: Count, on day: CivilDate) {
      counts[CountKey(facility: facility, month: ended.yearMonth, class: kind, day: day), default: Count()] += count
    }
    add(Count(closed: 1, receivedLate: received.days(since: ended) > lateAfterDays ? 1 : 0), on: ended)
    let spans = Self.spans(versions)
    let days = Set(spans.values.flatMap { [$0.from, $0.to].compactMap { $0 } }.map { max($0, ended) } + [ended]).sorted()
    var wasComplete = false
    for day in days {
      let isComplete = mandatorySet.isComplete(kind, kinds: Self.kinds(spans, on: day))
      if isComplete != wasComplete { add(Count(complete: isComplete ? 1 : -1), on: day) }
      wasComplete = isComplete
    }
  }

  private typealias Spans = [Int64: (kind: RecordKind?, from: CivilDate?, to: CivilDate?)]

  /// A record counts from its first final version to its withdrawal.
  private static func spans(_ versions: [Version]) -> Spans {
    var spans: Spans = [:]
    for version in versions {
      var span = spans[version.record] ?? (version.kind, nil, nil)
      if version.isWithdrawal {
        span.to = min(span.to ?? version.day, version.day)
      } else {
        span.from = min(span.from ?? version.day, version.day)
      }
      spans[version.record] = span
    }
    return spans
  }

  private static func kinds(_ spans: Spans, on day: CivilDate) -> Set<RecordKind> {
    Set(
      spans.values.compactMap { span in
        guard let from = span.from, from <= day, span.to.map({ day < $0 }) ?? true else { return nil }
        return span.kind
      })
  }

  /// The kinds of the records that are final on a day and not withdrawn.
  static func kinds(_ versions: [Version], on day: CivilDate) -> Set<RecordKind> { kinds(spans(versions), on: day) }
}
