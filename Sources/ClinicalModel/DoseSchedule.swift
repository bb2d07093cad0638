/// When the doses of an order are due, and which were given: the order against what was recorded as given or withheld.
///
/// Doses fall on the hours of a ward's rounds. An order without a number of times a day is given when it is needed and has no hours.
public struct DoseSchedule: Hashable, Sendable {
  public struct Dose: Hashable, Sendable {
    /// Place of the order among those that were given, from 0.
    public let request: Int
    /// Which dose of the order, from 1; nil for one that the order has no hour for.
    public let number: Int?
    /// When it is due; for a dose without an hour, when it was given.
    public let due: CivilDateTime
    /// What was recorded for it; nil while nothing was.
    public let administration: MedicationAdministration?

    public init(request: Int, number: Int?, due: CivilDateTime, administration: MedicationAdministration?) {
      self.request = request
      self.number = number
      self.due = due
      self.administration = administration
    }
  }

  /// In the order of their times.
  public let doses: [Dose]
  /// What was recorded of drugs that none of the orders names.
  public let unordered: [MedicationAdministration]

  /// The most doses that are laid out for an order: a year of hourly doses is a slip of the finger.
  private static let mostDoses = 2000

  public init(_ requests: [MedicationRequest], administrations: [MedicationAdministration]) {
    self.init(requests, requests.map(Self.times), requests.map { _ in nil }, administrations)
  }

  /// The schedule of orders of which some were stopped before their time.
  public init(_ orders: [StandingOrder], administrations: [MedicationAdministration]) {
    self.init(orders.map(\.request), orders.map(\.times), orders.map { $0.stop?.time }, administrations)
  }

  private init(
    _ requests: [MedicationRequest], _ times: [[CivilDateTime]], _ stops: [CivilDateTime?], _ administrations: [MedicationAdministration]
  ) {
    var open: [(request: Int, number: Int?, due: CivilDateTime)] = []
    for (index, times) in times.enumerated() {
      for (number, due) in times.enumerated() { open.append((index, number + 1, due)) }
    }
    var unordered: [MedicationAdministration] = []
    var taken: [Int: MedicationAdministration] = [:]
    var others: [Dose] = []
    for administration in administrations.sorted(by: { $0.time < $1.time }) {
      // What is given after its order was stopped is no late dose of it.
      let isOver = stops.map { stop in stop.map { $0.localSeconds < administration.time.localSeconds } ?? false }
      let best = Self.place(of: administration, among: open, taken: taken, requests, isOver)
      if let best {
        taken[best] = administration
      } else if let request = requests.firstIndex(where: { Self.isSame($0.medication, administration.medication) }) {
        others.append(Dose(request: request, number: nil, due: administration.time, administration: administration))
      } else {
        unordered.append(administration)
      }
    }
    self.unordered = unordered
    doses =
      (open.enumerated().map { Dose(request: $1.request, number: $1.number, due: $1.due, administration: taken[$0]) } + others).sorted {
        ($0.due.localSeconds, $0.request, $0.number ?? 0) < ($1.due.localSeconds, $1.request, $1.number ?? 0)
      }
  }

  /// Which dose it was: the one that was due last, so that one given late is not taken for the next, which then would not be given; else the
  /// nearest free one. A dose may be early by a quarter of the time between two, and late until the next is due.
  private static func place(
    of administration: MedicationAdministration, among open: [(request: Int, number: Int?, due: CivilDateTime)],
    taken: [Int: MedicationAdministration], _ requests: [MedicationRequest], _ isOver: [Bool]
  ) -> Int? {
    var last: (index: Int, late: Int)?
    var nearest: (index: Int, distance: Int)?
    for (index, dose) in open.enumerated()
    where isSame(requests[dose.request].medication, administration.medication) && !isOver[dose.request] {
      let between = 24 * 3600 / max(1, requests[dose.request].timesPerDay ?? 1)
      let late = administration.time.localSeconds - dose.due.localSeconds
      if late >= -between / 4, late < between, late < last?.late ?? .max { last = (index, late) }
      if taken[index] == nil, abs(late) <= between / 2, abs(late) < nearest?.distance ?? .max { nearest = (index, abs(late)) }
    }
    if let last, taken[last.index] == nil { return last.index }
    return nearest?.index
  }

  /// Whether an order is given when it is needed, without hours.
  public static func isAsNeeded(_ request: MedicationRequest) -> Bool { request.timesPerDay == nil && request.days != nil }

  /// The day after the last on which the order is in force.
  public static func end(of request: MedicationRequest) -> CivilDate { request.time.date.adding(days: max(1, request.days ?? 1)) }

  /// When the doses are due: from the first round after the order, as many a day as it says; a dose alone is due at once.
  public static func times(of request: MedicationRequest) -> [CivilDateTime] {
    guard let perDay = request.timesPerDay, perDay > 0 else { return isAsNeeded(request) ? [] : [request.time] }
    let rounds = rounds(perDay)
    var due: [CivilDateTime] = []
    let total = min(mostDoses, perDay * max(1, request.days ?? 1))
    var day = request.time.date
    while due.count < total {
      for minute in rounds where due.count < total {
        guard let time = try? CivilDateTime(date: day, hour: minute / 60, minute: minute % 60, offset: request.time.offset),
          time.localSeconds >= request.time.localSeconds - (request.time.second ?? 0)
        else { continue }
        due.append(time)
      }
      day = day.adding(days: 1)
    }
    return due
  }

  /// Minutes of the day of so many rounds.
  static func rounds(_ perDay: Int) -> [Int] {
    switch perDay {
    case 1: [8 * 60]
    case 2: [8 * 60, 20 * 60]
    case 3: [8 * 60, 14 * 60, 20 * 60]
    case 4: [0, 6 * 60, 12 * 60, 18 * 60]
    default: (0..<min(perDay, 96)).map { $0 * 24 * 60 / min(perDay, 96) }
    }
  }

  static func isSame(_ a: Coding, _ b: Coding) -> Bool {
    a.system == b.system && a.code == b.code && (a.display == nil || b.display == nil || a.display == b.display)
  }
}
