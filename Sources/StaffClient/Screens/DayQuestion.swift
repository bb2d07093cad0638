internal import ClinicalModel
internal import Workflows

/// Which day is to be shown: typed as dates are everywhere, nothing for today.
enum DayQuestion {
  /// Answered as `day`.
  ///
  /// - Parameter text: what stands there.
  static func ask(_ title: BilingualText, with text: String = "", _ station: Station) -> Effect {
    .ask(
      Dialog(
        "day", title: station.say(title), fields: [.init("day", station.say(title), text, hint: station.say(Texts.asOfHint))],
        confirm: station.say(Texts.show)
      ).passing, about: [])
  }

  /// The day that was answered; nil for nothing. Throws for what is no day.
  static func day(_ values: [String: String], _ station: Station) throws -> CivilDate? {
    let typed = (values["day"] ?? "").trimmed
    guard !typed.isEmpty else { return nil }
    guard let day = TypedDate.day(typed, today: station.now.civil.date) else { throw Refusal.notADate }
    return day
  }

  /// The same as days from today.
  static func daysAway(_ values: [String: String], _ station: Station) throws -> Int {
    let today = station.now.civil.date
    return try day(values, station).map { $0.dayNumber - today.dayNumber } ?? 0
  }
}
