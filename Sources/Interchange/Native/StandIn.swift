import ClinicalModel

/// What stands in an entry for the places that can't be read, so that the rules can judge the rest of it.
///
/// Read once with the one and once with the other, an entry breaks a rule for certain where it breaks it both times: then it does so whatever the
/// places that can't be read say.
enum StandIn: CaseIterable {
  /// The earliest time, the first of a list, and nothing where nothing has to stand.
  case lowest
  /// The latest time, the last of a list.
  case highest

  static let earliest = midnight(CivilDate(dayNumber: .min))
  static let latest = midnight(CivilDate(dayNumber: .max))

  /// Every day has one.
  private static func midnight(_ day: CivilDate) -> CivilDateTime? { try? CivilDateTime(date: day, hour: 0, minute: 0) }
}
