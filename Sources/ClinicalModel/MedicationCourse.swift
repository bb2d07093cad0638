/// An order for a drug as the versions of its record have it: in force from one of them, until another leaves it out.
public struct StandingOrder: Hashable, Sendable {
  /// How an order ended before its days were over.
  public struct Stop: Hashable, Sendable {
    public var time: CivilDateTime
    public var by: Practitioner.ID
    public var reason: String?
    /// Whether the version that leaves it out orders the same drug otherwise.
    public var isChange: Bool

    public init(time: CivilDateTime, by: Practitioner.ID, reason: String?, isChange: Bool) {
      (self.time, self.by, self.reason, self.isChange) = (time, by, reason, isChange)
    }
  }

  public var request: MedicationRequest
  public var record: ClinicalRecord.ID
  public var author: Practitioner.ID
  /// When a later version than the first ordered it; nil for an order of the first.
  public var since: CivilDateTime?
  /// Nil while it stands.
  public var stop: Stop?

  public init(
    request: MedicationRequest, record: ClinicalRecord.ID, author: Practitioner.ID, since: CivilDateTime? = nil, stop: Stop? = nil
  ) {
    (self.request, self.record, self.author, self.since, self.stop) = (request, record, author, since, stop)
  }

  /// When its doses are due, those left out that fell before it was ordered or after it was stopped.
  public var times: [CivilDateTime] {
    DoseSchedule.times(of: request).filter { due in
      let isOrdered = since.map { request.timesPerDay == nil || $0.localSeconds <= due.localSeconds } ?? true
      return isOrdered && (stop.map { due.localSeconds < $0.time.localSeconds } ?? true)
    }
  }

  /// The last day that it says something of.
  public var lastDay: CivilDate {
    if let stop { return stop.time.date }
    let end = DoseSchedule.end(of: request).adding(days: -1)
    return times.last.map { max($0.date, end) } ?? end
  }

  /// The first day that it says something of.
  public var firstDay: CivilDate { max(request.time.date, since?.date ?? request.time.date) }

  /// Whether it holds at a moment: until the minute in which it was stopped.
  public func isInForce(at time: CivilDateTime) -> Bool {
    firstDay <= time.date && time.date <= lastDay && (stop.map { time.localSeconds <= $0.time.localSeconds } ?? true)
  }
}

/// Drugs that were ordered and given in an encounter, from the attested versions of its records alone.
public struct MedicationCourse: Hashable, Sendable {
  public var orders: [StandingOrder]
  public var administrations: [MedicationAdministration]

  /// - Parameter records: the attested versions of each record, the oldest first.
  public init(_ records: [[ClinicalRecord]]) {
    orders = records.flatMap(Self.orders)
    administrations = records.compactMap(\.last).filter { $0.status.code != .enteredInError }.flatMap { record in
      record.sections.flatMap(\.entries).compactMap { if case .medicationAdministration(let value) = $0 { value } else { nil } }
    }
  }

  private static func requests(_ record: ClinicalRecord) -> [MedicationRequest] {
    guard record.status.code != .enteredInError else { return [] }
    return record.sections.flatMap(\.entries).compactMap { if case .medicationRequest(let value) = $0 { value } else { nil } }
  }

  private static func orders(_ versions: [ClinicalRecord]) -> [StandingOrder] {
    var orders: [StandingOrder] = []
    for (index, version) in versions.enumerated() {
      guard let attested = version.status.attestation else { continue }
      var rest = requests(version)
      var left: [Int] = []
      for place in orders.indices where orders[place].stop == nil {
        if let same = rest.firstIndex(where: { isSame($0, orders[place].request) }) {
          rest.remove(at: same)
        } else {
          left.append(place)
        }
      }
      for place in left {
        orders[place].stop = .init(
          time: attested.at, by: attested.by, reason: version.status.reason,
          isChange: rest.contains { $0.medication == orders[place].request.medication })
      }
      orders += rest.map {
        StandingOrder(request: $0, record: version.id, author: version.author, since: index == 0 ? nil : attested.at)
      }
    }
    return orders
  }

  /// Whether a later version orders the same: forms keep the minute of an order, and how much is dispensed gives nobody anything else.
  private static func isSame(_ a: MedicationRequest, _ b: MedicationRequest) -> Bool {
    func plain(_ request: MedicationRequest) -> MedicationRequest {
      var request = request
      request.quantity = nil
      request.time = b.time
      return request
    }
    return plain(a) == plain(b) && a.time.localSeconds / 60 == b.time.localSeconds / 60
  }

  /// What was to be given on a day, and what came of it.
  ///
  /// - Parameters:
  ///   - now: what is due and not recorded is late or not by it.
  ///   - end: when the encounter ended: nothing is due after it.
  public func day(_ date: CivilDate, now: CivilDateTime, end: CivilDateTime?) -> MedicationDay {
    let schedule = DoseSchedule(orders, administrations: administrations)
    var lines: [MedicationDay.Line] = []
    var placed: Set<Int> = []
    for (index, order) in orders.enumerated() where order.firstDay <= date && date <= order.lastDay {
      let doses = schedule.doses.enumerated().filter { place, dose in
        guard dose.request == index else { return false }
        guard dose.number == nil else { return dose.due.date == date }
        return dose.due.date == date && DoseSchedule.isAsNeeded(order.request) && order.isInForce(at: dose.due)
      }
      placed.formUnion(doses.map(\.offset))
      lines.append(
        .init(order: order, doses: doses.map { .init(due: $1.due, state: Self.state(of: $1, order, now: now, end: end)) }))
    }
    let others = schedule.doses.enumerated().filter { $1.number == nil && $1.due.date == date && !placed.contains($0) }
      .compactMap(\.element.administration)
    let unordered = (others + schedule.unordered.filter { $0.time.date == date }).sorted { $0.time < $1.time }.map { given in
      let isOrdered = orders.contains { DoseSchedule.isSame($0.request.medication, given.medication) && $0.isInForce(at: given.time) }
      return MedicationDay.Unordered(administration: given, isBeyondOrder: isOrdered)
    }
    return MedicationDay(
      date: date, lines: lines, unordered: unordered, stopped: orders.filter { $0.stop?.time.date == date },
      endingToday: orders.filter { $0.stop == nil && $0.lastDay == date && $0.request.days ?? 1 > 1 })
  }

  private static func state(
    of dose: DoseSchedule.Dose, _ order: StandingOrder, now: CivilDateTime, end: CivilDateTime?
  ) -> MedicationDay.State {
    if let given = dose.administration { return given.status == .completed ? .given(given) : .withheld(given) }
    if let end, end.localSeconds <= dose.due.localSeconds { return .afterEnd }
    if order.stop != nil { return .unrecorded }
    let late = now.localSeconds - dose.due.localSeconds
    return late > 3600 ? .overdue : late > -3600 ? .due : .later
  }
}

/// The drugs of an encounter on one day, as a ward's sheet has them.
public struct MedicationDay: Hashable, Sendable {
  /// What came of a dose.
  public enum State: Hashable, Sendable {
    case given(MedicationAdministration), withheld(MedicationAdministration)
    case later, due, overdue
    /// Nothing was said of it before its order was stopped, and nobody waits for it any more.
    case unrecorded
    /// It falls after the encounter's end.
    case afterEnd
  }

  public struct Dose: Hashable, Sendable {
    public var due: CivilDateTime
    public var state: State
  }

  /// An order of the day, with its doses.
  public struct Line: Hashable, Sendable {
    public var order: StandingOrder
    /// None for an order that begins with the next round, or of a drug that nobody needed.
    public var doses: [Dose]
  }

  /// A dose that no order had an hour for.
  public struct Unordered: Hashable, Sendable {
    public var administration: MedicationAdministration
    /// Whether an order for the drug was in force, and asks for fewer doses.
    public var isBeyondOrder: Bool
  }

  public var date: CivilDate
  /// In the order in which they were written.
  public var lines: [Line]
  public var unordered: [Unordered]
  /// Stopped, or written otherwise, on the day.
  public var stopped: [StandingOrder]
  /// Those whose days are over with this one.
  public var endingToday: [StandingOrder]

  /// Every dose with its line, in the order of time.
  public var doses: [(line: Line, dose: Dose)] {
    lines.flatMap { line in line.doses.map { (line, $0) } }.sorted { $0.1.due.localSeconds < $1.1.due.localSeconds }
  }

  /// The hours of the day at which something is due.
  public var hours: [Int] { Set(lines.flatMap { $0.doses.map(\.due.hour) }).sorted() }
}
