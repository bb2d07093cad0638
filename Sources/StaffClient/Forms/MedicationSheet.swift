internal import ClinicalModel
internal import Workflows

/// One day's drugs in words: the rows of the screen and of the paper.
struct MedicationSheet: Sendable {
  let day: MedicationDay
  private let station: Station
  private let facility: FacilityCode?
  /// Given names that two of those who gave bear: they are named in full.
  private let shared: Set<String>

  /// Hours that stand beside each other on eighty columns; of a day with more, each dose has a line.
  private static let hoursOfScreen = 4
  private static let hoursOfPaper = 5

  init(_ day: MedicationDay, _ station: Station, _ facility: FacilityCode?) {
    (self.day, self.station, self.facility) = (day, station, facility)
    var seen: Set<String> = []
    shared = Set(
      Self.performers(of: day).compactMap { performer in
        let name = station.shortName(of: performer.rawValue, at: facility)
        return seen.insert(name).inserted ? nil : name
      })
  }

  var stopped: [StandingOrder] { day.stopped + day.endingToday }
  var unordered: [MedicationDay.Unordered] { day.unordered }

  // MARK: Words

  private static func name(_ coding: Coding) -> String { coding.display ?? coding.code }

  /// Everybody who gave or withheld something on the day.
  private static func performers(of day: MedicationDay) -> [Practitioner.ID] {
    let recorded = day.doses.compactMap { Self.recorded($0.dose) } + day.unordered.map(\.administration)
    var found: [Practitioner.ID] = []
    for performer in recorded.compactMap(\.performer) where !found.contains(performer) { found.append(performer) }
    return found
  }

  private static func recorded(_ dose: MedicationDay.Dose) -> MedicationAdministration? {
    switch dose.state {
    case .given(let value), .withheld(let value): value
    case .later, .due, .overdue, .unrecorded, .afterEnd: nil
    }
  }

  private func short(_ performer: Practitioner.ID?) -> String {
    guard let performer else { return "" }
    let name = station.shortName(of: performer.rawValue, at: facility)
    return shared.contains(name) ? station.name(of: performer.rawValue, at: facility) : name
  }

  private func full(_ performer: Practitioner.ID?) -> String {
    performer.map { station.name(of: $0.rawValue, at: facility) } ?? ""
  }

  /// The hour; with the day where it is another one.
  private func hour(_ time: CivilDateTime) -> String {
    time.date == day.date ? time.clock : station.shortTime(time.description)
  }

  /// Dose, way, and what is to be known of the order on the day.
  private func detail(_ order: StandingOrder) -> String {
    let request = order.request
    let needed = DoseSchedule.isAsNeeded(request) ? station.say(Texts.asNeeded).lowercased() : nil
    let stop = order.stop.flatMap { $0.time.date == day.date ? station.say(Texts.ordersUntil, hour($0.time)) : nil }
    return [MedicationScreen.detail(request, station), needed, stop].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func tone(_ state: MedicationDay.State) -> ScreenView.Tone {
    switch state {
    case .given: .good
    case .withheld, .unrecorded: .warning
    case .overdue: .bad
    case .due: .strong
    case .later, .afterEnd: .dim
    }
  }

  private func words(_ state: MedicationDay.State) -> (sign: String, text: String) {
    switch state {
    case .given(let value): ("✓", station.say(Texts.givenAt, hour(value.time)))
    case .withheld(let value): ("✗", station.say(Texts.withheldFor, value.reason ?? "?"))
    case .overdue: ("!", station.say(Texts.overdue))
    case .due: ("●", station.say(Texts.dueNow))
    case .later: ("○", station.say(Texts.dueLater))
    case .unrecorded: ("?", station.say(Texts.unrecorded))
    case .afterEnd: ("–", station.say(Texts.afterEnd))
    }
  }

  /// How many doses came to what.
  var sum: String {
    func count(_ text: BilingualText, _ isIt: (MedicationDay.State) -> Bool) -> String? {
      let count = day.doses.count { isIt($0.dose.state) }
      return count == 0 ? nil : station.say(text, "\(count)")
    }
    let parts = [
      count(Texts.countGiven) { if case .given = $0 { true } else { false } },
      count(Texts.countWithheld) { if case .withheld = $0 { true } else { false } }, count(Texts.countOverdue) { $0 == .overdue },
      count(Texts.countDue) { $0 == .due }, count(Texts.countLater) { $0 == .later },
    ].compactMap(\.self)
    return parts.isEmpty ? "–" : parts.joined(separator: ", ")
  }

  var isOverdue: Bool { day.doses.contains { $0.dose.state == .overdue } }

  // MARK: On the screen

  /// A line a drug and a column an hour; a line a dose where there are more hours than eighty columns hold.
  var screenTable: ScreenView.Table { day.hours.count <= Self.hoursOfScreen ? drugs : times }

  private var drugs: ScreenView.Table {
    func cell(_ line: MedicationDay.Line, _ hour: Int, spoken: Bool) -> String {
      line.doses.filter { $0.due.hour == hour }.map { dose in
        let (sign, text) = words(dose.state)
        let recorded = Self.recorded(dose)
        if spoken { return [self.hour(dose.due), text, full(recorded?.performer)].filter { !$0.isEmpty }.joined(separator: " ") }
        guard case .given(let given) = dose.state else { return [sign, recorded?.reason].compactMap(\.self).joined(separator: " ") }
        return [sign + self.hour(given.time), short(given.performer)].filter { !$0.isEmpty }.joined(separator: " ")
      }.joined(separator: "; ")
    }
    return ScreenView.Table(
      "drugs",
      columns: [.init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose))]
        + day.hours.map { .init("h\($0)", "\($0)h") },
      rows: day.lines.enumerated().map { index, line in
        let head = [Self.name(line.order.request.medication), detail(line.order)]
        return .init(
          "drug.\(index)", head + day.hours.map { cell(line, $0, spoken: false) }, tone(of: line),
          spoken: head + day.hours.map { cell(line, $0, spoken: true) })
      }, empty: station.say(Texts.notOrderedToday))
  }

  /// What has to be done first of a drug.
  private func tone(of line: MedicationDay.Line) -> ScreenView.Tone {
    if line.doses.contains(where: { $0.state == .overdue }) { return .bad }
    if line.doses.contains(where: { $0.state == .due }) { return .strong }
    return line.doses.contains { if case .withheld = $0.state { true } else { false } } ? .warning : .plain
  }

  private var times: ScreenView.Table {
    var rows = day.doses.enumerated().map { index, item -> ScreenView.Row in
      let (line, dose) = item
      let (sign, text) = words(dose.state)
      let cells = [hour(dose.due), Self.name(line.order.request.medication), detail(line.order)]
      let by = full(Self.recorded(dose)?.performer)
      return .init("dose.\(index)", cells + [sign + " " + text, by], tone(dose.state), spoken: cells + [text, by])
    }
    rows += day.lines.enumerated().filter(\.element.doses.isEmpty).map { index, line in
      .init(
        "drug.\(index)",
        ["–", Self.name(line.order.request.medication), detail(line.order), station.say(Texts.noDoseThatDay), ""], .dim)
    }
    return ScreenView.Table(
      "times",
      columns: [
        .init("due", station.say(Texts.dueAt)), .init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose)),
        .init("state", station.say(Texts.status)), .init("by", station.say(Texts.author)),
      ], rows: rows, empty: station.say(Texts.notOrderedToday))
  }

  var unorderedTable: ScreenView.Table {
    ScreenView.Table(
      "unordered",
      columns: [
        .init("when", station.say(Texts.dueAt)), .init("drug", station.say(Texts.drugLine)), .init("state", station.say(Texts.status)),
        .init("why", station.say(Texts.remark)), .init("by", station.say(Texts.author)),
      ],
      rows: unorderedRows.enumerated().map { .init("unordered.\($0.offset)", $0.element, .warning) }, empty: "")
  }

  private var unorderedRows: [[String]] {
    unordered.map { item in
      let given = item.administration
      let text = given.status == .completed ? station.say(Texts.give).lowercased() : station.say(Texts.withheldFor, given.reason ?? "?")
      return [
        hour(given.time), Self.name(given.medication), text,
        station.say(item.isBeyondOrder ? Texts.beyondOrder : Texts.withoutOrder), full(given.performer),
      ]
    }
  }

  var stoppedTable: ScreenView.Table {
    ScreenView.Table(
      "stopped",
      columns: [
        .init("when", station.say(Texts.dueAt)), .init("drug", station.say(Texts.drugLine)), .init("dose", station.say(Texts.dose)),
        .init("why", station.say(Texts.remark)), .init("by", station.say(Texts.author)),
      ], rows: stoppedRows.enumerated().map { .init("stopped.\($0.offset)", $0.element) }, empty: "")
  }

  private var stoppedRows: [[String]] {
    stopped.map { order in
      let head = [Self.name(order.request.medication), MedicationScreen.detail(order.request, station)]
      guard let stop = order.stop else {
        return [order.times.last.map(hour) ?? ""] + head + [station.say(Texts.daysOver), ""]
      }
      return [hour(stop.time)] + head
        + [station.say(stop.isChange ? Texts.changedAs : Texts.stoppedAs, stop.reason ?? "?"), full(stop.by)]
    }
  }

  // MARK: On paper

  var paperBlocks: [Paper.Block] {
    var blocks: [Paper.Block] = []
    if day.lines.isEmpty {
      blocks.append(.text(station.say(Texts.notOrderedToday)))
    } else {
      blocks += [.table(day.hours.count <= Self.hoursOfPaper ? paperDrugs : paperTimes), .text(station.say(Texts.sheetLegend))]
    }
    if !unordered.isEmpty {
      let titles = columns((Texts.dueAt, 6), (Texts.drugAndStrength, 22), (Texts.status, 14), (Texts.remark, 18), (Texts.performedBy, 16))
      blocks += [.heading(station.say(Texts.givenWithoutOrder)), .table(.init(columns: titles, rows: unorderedRows))]
    }
    if !stopped.isEmpty {
      let titles = columns(
        (Texts.dueAt, 6), (Texts.drugAndStrength, 22), (Texts.doseAndRoute, 16), (Texts.remark, 18), (Texts.writtenBy, 14))
      blocks += [.heading(station.say(Texts.stoppedOnDay)), .table(.init(columns: titles, rows: stoppedRows))]
    }
    let names = Self.performers(of: day).map { performer in
      let (short, full) = (short(performer), full(performer))
      return (short == full ? full : "\(short): \(full)") + (full == performer.rawValue ? "" : " (\(performer))")
    }
    if !names.isEmpty { blocks += [.facts([.init(label: station.say(Texts.whoGave), value: names.joined(separator: "; "))])] }
    return blocks
  }

  private func columns(_ titles: (BilingualText, Int)...) -> [Paper.Table.Column] {
    titles.map { .init(title: station.say($0.0), weight: $0.1) }
  }

  private static let dots = "......"

  private func onPaper(_ state: MedicationDay.State) -> String {
    switch state {
    case .given(let value): [hour(value.time), short(value.performer)].filter { !$0.isEmpty }.joined(separator: "\n")
    case .withheld(let value):
      [station.say(Texts.withheldOnPaper, value.reason ?? "?"), short(value.performer)].filter { !$0.isEmpty }.joined(separator: "\n")
    case .overdue: station.say(Texts.overdue) + "\n" + Self.dots
    case .due, .later: Self.dots
    case .unrecorded: station.say(Texts.unrecorded)
    case .afterEnd: station.say(Texts.afterEnd)
    }
  }

  private var paperDrugs: Paper.Table {
    .init(
      columns: columns((Texts.orderNumber, 3), (Texts.drugAndDose, 20)) + day.hours.map { .init(title: "\($0)h", weight: 7) },
      rows: day.lines.enumerated().map { index, line in
        ["\(index + 1)", [Self.name(line.order.request.medication), detail(line.order)].filter { !$0.isEmpty }.joined(separator: "\n")]
          + day.hours.map { hour in line.doses.filter { $0.due.hour == hour }.map { onPaper($0.state) }.joined(separator: "\n") }
      })
  }

  private var paperTimes: Paper.Table {
    .init(
      columns: columns((Texts.dueAt, 6), (Texts.drugAndDose, 34), (Texts.whoGave, 30)),
      rows: day.doses.map { line, dose in
        let what = [Self.name(line.order.request.medication), detail(line.order)].filter { !$0.isEmpty }.joined(separator: ", ")
        return [hour(dose.due), what, onPaper(dose.state).replacing("\n", with: " ")]
      }
        + day.lines.filter(\.doses.isEmpty).map { line in
          [
            "–", [Self.name(line.order.request.medication), detail(line.order)].joined(separator: ", "), station.say(Texts.noDoseThatDay),
          ]
        })
  }
}
