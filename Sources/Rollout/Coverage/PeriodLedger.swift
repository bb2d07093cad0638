public import ClinicalModel

/// Which months are closed, and every closing and reopening there ever was.
///
/// A closed month is computed from the counts and returns frozen with it, whatever the records say by now.
public struct PeriodLedger: Hashable, Sendable, Codable {
  public struct Entry: Hashable, Sendable, Codable {
    public enum Act: Hashable, Sendable, Codable {
      /// With the SHA-256 of ``FrozenPeriod/bytes``, computed by who closed it.
      case closed(FrozenPeriod, digest: String)
      case reopened(reason: String)
    }

    public let month: YearMonth
    public let on: CivilDate
    public let by: String
    public let act: Act

    public init(month: YearMonth, on: CivilDate, by: String, act: Act) {
      self.month = month
      self.on = on
      self.by = by
      self.act = act
    }
  }

  /// In the order in which they happened.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// What ``close(_:digest:on:by:)`` and ``reopen(_:reason:on:by:)`` left, as whoever stored it gives it back.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The frozen month as it was closed on `day` or before and not reopened since.
  public func frozen(_ month: YearMonth, on day: CivilDate) -> FrozenPeriod? {
    guard case .closed(let period, _) = entries.last(where: { $0.month == month && $0.on <= day })?.act else { return nil }
    return period
  }

  /// Closes a month that has ended and is open.
  public mutating func close(_ period: FrozenPeriod, digest: String, on day: CivilDate, by person: String) -> [Issue] {
    var issues = order(day)
    if day <= period.month.last {
      issues.append(Issue(code: "QY-PER-0001", path: "month", vi: "Tháng chưa kết thúc.", en: "The month has not ended."))
    }
    if case .closed = entries.last(where: { $0.month == period.month })?.act {
      issues.append(Issue(code: "QY-PER-0002", path: "month", vi: "Tháng đã khóa.", en: "The month is closed already."))
    }
    if digest.isEmpty { issues.append(Issue(code: "QY-PER-0003", path: "digest", vi: "Thiếu mã băm.", en: "The digest is missing.")) }
    guard issues.isEmpty else { return issues }
    entries.append(Entry(month: period.month, on: day, by: person, act: .closed(period, digest: digest)))
    return []
  }

  /// Opens a closed month again; the reason shows in every later report.
  public mutating func reopen(_ month: YearMonth, reason: String, on day: CivilDate, by person: String) -> [Issue] {
    var issues = order(day)
    switch entries.last(where: { $0.month == month })?.act {
    case .closed: break
    case .reopened, nil:
      issues.append(Issue(code: "QY-PER-0004", path: "month", vi: "Tháng đang mở.", en: "The month is open."))
    }
    if reason.allSatisfy(\.isWhitespace) {
      issues.append(Issue(code: "QY-PER-0005", path: "reason", vi: "Mở lại phải có lý do.", en: "Reopening needs a reason."))
    }
    guard issues.isEmpty else { return issues }
    entries.append(Entry(month: month, on: day, by: person, act: .reopened(reason: reason)))
    return []
  }

  private func order(_ day: CivilDate) -> [Issue] {
    guard let last = entries.last, day < last.on else { return [] }
    return [
      Issue(
        code: "QY-PER-0006", path: "on", vi: "Ngày trước lần khóa hoặc mở gần nhất.", en: "The day is before the last closing or reopening."
      )
    ]
  }
}

/// One month of all facilities as it was when it was closed.
public struct FrozenPeriod: Hashable, Sendable, Codable {
  /// Of ``bytes``: 1 knew no attestations, and wrote 0 where no signature could be verified.
  private let format: Int
  public let month: YearMonth
  public let registerVersion: Int
  public let counts: [MonthlyCount]
  public let returns: [MonthlyReturn]

  /// What `snapshot` says of a month, in one order.
  public init(_ month: YearMonth, of snapshot: RolloutSnapshot) {
    self.month = month
    format = 2
    registerVersion = snapshot.register.version.sequence
    counts = snapshot.counts.filter { $0.month == month }.sorted { a, b in
      (a.facility, a.class.rawValue, a.closed, a.complete) < (b.facility, b.class.rawValue, b.closed, b.complete)
    }
    let known = snapshot.register.returns.filter { $0.month == month && $0.received <= snapshot.asOf }
    // Sorted by facility, month and day received: the last of each facility is the one that counts.
    returns = known.enumerated().filter { index, row in index + 1 == known.count || known[index + 1].facility != row.facility }.map(
      \.element)
  }

  /// Reads ``bytes``; nil when they are something else.
  public init?(bytes: [UInt8]) {
    guard let records = try? CSV.records(bytes), let head = records.first?.cells, head.count == 4, head[0] == "period",
      let format = Int(head[1]), (1...2).contains(format), let month = try? YearMonth(iso: head[2]), let version = Int(head[3])
    else { return nil }
    var counts: [MonthlyCount] = []
    var returns: [MonthlyReturn] = []
    for record in records.dropFirst() {
      let cells = record.cells
      let numbers = cells.dropFirst(3).map { Int($0) }
      switch cells[0] {
      case "count":
        guard cells.count == 7 + format, let facility = FacilityCode(cells[1]), let kind = Encounter.Class(rawValue: cells[2]),
          let closed = numbers[0], let complete = numbers[1], let late = numbers[3], let quarantined = numbers[4],
          cells[5].isEmpty == (numbers[2] == nil), format == 1 || cells[8].isEmpty == (numbers[5] == nil)
        else { return nil }
        counts.append(
          MonthlyCount(
            facility: facility, month: month, class: kind, closed: closed, complete: complete, attested: format == 1 ? nil : numbers[5],
            signed: numbers[2], receivedLate: late, quarantined: quarantined))
      case "return":
        let columns = RegisterTable.returns.columns
        guard cells.count == columns.count + 1 else { return nil }
        let fields = Dictionary(zip(columns, cells.dropFirst()).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
        var row = RegisterRow(.returns, fields: fields, line: nil, place: "")
        guard let monthly = row.monthlyReturn() else { return nil }
        returns.append(monthly)
      default: return nil
      }
    }
    self.month = month
    self.format = format
    registerVersion = version
    self.counts = counts
    self.returns = returns
  }

  /// The bytes whose digest stands for the month; the same month gives the same bytes for ever.
  public var bytes: [UInt8] {
    var text = CSV.line(["period", String(format), month.text, String(registerVersion)])
    for row in counts {
      text += CSV.line(
        ["count", row.facility.rawValue, row.class.rawValue]
          + [row.closed, row.complete, row.signed, row.receivedLate, row.quarantined].map { $0.map { String($0) } ?? "" }
          + (format == 1 ? [] : [row.attested.map { String($0) } ?? ""]))
    }
    for row in returns { text += CSV.line(["return"] + RegisterTable.returns.columns.map { row.fields[$0] ?? "" }) }
    return Array(text.utf8)
  }
}

extension RolloutSnapshot {
  /// The snapshot with every closed month as it was frozen.
  func frozen() -> RolloutSnapshot {
    let months = Set(periods.entries.map(\.month)).compactMap { periods.frozen($0, on: asOf) }
    guard !months.isEmpty else { return self }
    let closed = Set(months.map(\.month))
    var result = self
    result.counts = counts.filter { !closed.contains($0.month) } + months.flatMap(\.counts)
    result.register = Register(
      version: register.version, hospitals: register.hospitals, milestones: register.milestones,
      returns: (register.returns.filter { !closed.contains($0.month) } + months.flatMap(\.returns)).sorted {
        ($0.facility, $0.month, $0.received) < ($1.facility, $1.month, $1.received)
      }, findings: register.findings, readiness: register.readiness)
    return result
  }
}
