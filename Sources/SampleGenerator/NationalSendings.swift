public import ClinicalModel

/// One batch of a hospital as its history has it: what ended in some days, and the day on which it was sent.
public struct Sending: Hashable, Sendable {
  public let facility: FacilityCode
  public let days: ClosedRange<CivilDate>
  public let sent: CivilDate
  public let encounters: Int
  public let completePerMille: Int
}

extension NationalHistory {
  /// The weeks of a month: short enough for what ended on the first of one to be in time when it is sent after the last.
  private static func weeks(of month: YearMonth) -> [ClosedRange<CivilDate>] {
    let first = month.first
    return [0...7, 8...14, 15...21].map { first.adding(days: $0.lowerBound)...first.adding(days: $0.upperBound) }
      + [first.adding(days: 22)...month.last]
  }

  /// What a hospital sent up to a day, in the order in which it ended: nothing before its pilot, half of its work until all departments are live, all of it
  /// then; each by its story.
  ///
  /// - Parameter yearly: encounters of each hospital in a year.
  public func sendings(of facility: FacilityCode, yearly: Int, until: CivilDate) -> [Sending] {
    let story = story(number(facility))
    if story == .laterDeadline || story == .prepared { return [] }
    let weekly = max(3, yearly / 48)
    var sendings: [Sending] = []
    for offset in 0...max(0, until.yearMonth.months(since: months.lowerBound)) {
      for week in Self.weeks(of: months.lowerBound.adding(months: offset)) {
        guard week.lowerBound <= until, week.lowerBound >= pilotDay(of: facility) else { continue }
        guard lastDay(of: facility).map({ week.lowerBound <= $0 }) ?? true else { continue }
        // While it moved, the one that is renamed for its new site wrote on paper.
        if story == .renamed, week.lowerBound.yearMonth == Self.monthOfMoving { continue }
        let end = min(week.upperBound, until, lastDay(of: facility) ?? until)
        let isLive = week.lowerBound >= liveDay(of: facility)
        let count: Int =
          switch story {
          case .declaredOnly: max(1, weekly * 12 / 100)
          case .laggard: max(2, weekly * 55 / 100)
          default: isLive ? weekly : (weekly + 1) / 2
          }
        let complete: Int =
          switch story {
          case .declaredOnly, .laggard, .unfinished: completePerMille(of: facility)
          // What is written well is finished well; a hospital of three encounters a week would fall below the mark by chance.
          case .exemplary, .undecided, .late, .noReturns, .absorbs: 1000
          default: isLive ? 997 : 980
          }
        sendings.append(
          Sending(
            facility: facility, days: week.lowerBound...end, sent: min(sent(facility, story, end), max(until, end)), encounters: count,
            completePerMille: complete))
      }
    }
    return sendings
  }

  /// The day after, mostly; weeks later where a hospital is late. One kept back a whole month.
  private func sent(_ facility: FacilityCode, _ story: Story, _ end: CivilDate) -> CivilDate {
    guard story == .late else { return end.adding(days: 1) }
    if number(facility) == 7, end.yearMonth == Self.monthKeptBack { return Self.monthKeptBack.adding(months: 2).first.adding(days: 2) }
    var chance = Chance(seed: seed, 43, UInt64(number(facility)), UInt64(end.dayNumber))
    return end.adding(days: chance.happens(perMille: 400) ? 1 : chance.number(8...15))
  }

  static let monthOfMoving = CivilDate(dayNumber: 20_240).yearMonth

  /// August 2025, which H007 sends in October.
  static let monthKeptBack = CivilDate(dayNumber: 20_301).yearMonth

  /// What a hospital did meanwhile and wrote on paper alone, by the month in which it ended.
  public func onPaper(of facility: FacilityCode, yearly: Int, until: CivilDate) -> [YearMonth: [Encounter.Class: Int]] {
    let weekly = max(3, yearly / 48)
    let recorded = Dictionary(grouping: sendings(of: facility, yearly: yearly, until: until), by: \.days.lowerBound.yearMonth)
    var paper: [YearMonth: [Encounter.Class: Int]] = [:]
    for offset in 0...max(0, until.yearMonth.months(since: months.lowerBound)) {
      let month = months.lowerBound.adding(months: offset)
      guard lastDay(of: facility).map({ month.last <= $0 }) ?? true else { continue }
      // The two that show little are short of the rest by their returns.
      let isShort = [.declaredOnly, .laggard].contains(story(number(facility))) && recorded[month] != nil
      let left = isShort ? 0 : max(0, weekly * 4 - (recorded[month] ?? []).reduce(0) { $0 + $1.encounters })
      paper[month] = [
        .outpatient: left - left / 4 - left / 10 - left / 8, .inpatient: left / 4, .day: left / 10, .emergency: left / 8,
      ]
    }
    return paper
  }

  /// Entries of a thousand to spoil, where the whole is to have some: those that send badly.
  public func faultsPerMille(of facility: FacilityCode, among perMille: Int) -> Int {
    switch story(number(facility)) {
    case .laggard, .declaredOnly, .unfinished, .renamed: perMille
    default: 0
    }
  }
}
