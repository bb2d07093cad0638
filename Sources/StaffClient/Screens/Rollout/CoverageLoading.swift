internal import ClinicalModel
internal import Rollout
internal import Workflows

/// What the report's screens share: the day they look at, and how a report comes.
struct CoverageDay: Equatable {
  /// `YYYY-MM-DD`; empty for today.
  var text: String

  init(_ parameters: [String: String]) { text = parameters["as-of"] ?? "" }

  var parameters: [String: String] { text.isEmpty ? [:] : ["as-of": text] }

  var day: CivilDate? { try? CivilDate(iso: text) }

  /// Computes the report of the day, beside the keys; it comes as `report`.
  var load: Effect {
    let day = day
    return .work("report") { try BuildCoverageReport($0)(asOf: day, by: Grouping.allCases) }
  }

  /// Asks for another day; answered as `day`.
  func dialog(_ station: Station) -> Effect {
    DayQuestion.ask(Texts.asOf, with: text, station)
  }

  /// Takes an answer; throws for what is no day.
  mutating func take(_ values: [String: String], _ station: Station) throws {
    text = try DayQuestion.day(values, station)?.description ?? ""
  }
}

extension Station {
  /// The head of every screen of the report: of which day, which register, which definition.
  func facts(of report: CoverageReport) -> ScreenView.Block {
    var facts: [ScreenView.Fact] = [
      .init("asOf", say(Texts.asOf), report.asOf.printed(language)),
      .init("measured", say(Texts.measuredMonth), report.measuredMonth.printed(language)),
      .init("hospitals", say(Texts.hospitals), report.hospitals.count.printed(language)),
      .init("register", say(Texts.registerVersion), "\(report.register.sequence)"),
      .init("definition", say(Texts.definitionVersion), report.definition.version, .dim),
    ]
    // Nobody takes made-up figures for those of the country.
    if report.isDemonstration { facts.insert(.init("demonstration", say(Texts.demonstration), say(Texts.madeUp), .bad), at: 0) }
    return .facts(facts)
  }

  /// Days before a deadline, or after it, in words.
  func ahead(_ days: Int) -> String {
    days == 0 ? say(Texts.onTheDay) : say(days > 0 ? Texts.daysEarly : Texts.daysLate, abs(days).printed(language))
  }

  /// The cells of a row as they are heard: a question mark alone is silent, and of a word nobody hears which column it is of.
  func heard(_ cells: [String], _ columns: [Int: BilingualText]) -> [String] {
    cells.enumerated().map { place, cell in
      cell == "?" ? [columns[place].map { say($0) }, say(Texts.unknown)].compactMap(\.self).joined(separator: " ") : cell
    }
  }

  var loading: ScreenView.Block { .text([.init(say(Texts.working), .dim)]) }

  func tone(_ figure: Figure) -> ScreenView.Tone {
    switch figure.reading {
    case .share(let ratio): ratio.isFull ? .good : .plain
    case .inconclusive, .unknown: .warning
    case .nothing: .dim
    }
  }
}
