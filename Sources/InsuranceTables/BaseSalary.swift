public import ClinicalModel

/// The base salary, of which the insurance counts limits, in đồng a month.
public enum BaseSalary {
  /// From which day which amount: Decree 38/2019/NĐ-CP, Decree 24/2023/NĐ-CP, Decree 73/2024/NĐ-CP. A new decree is a new line.
  private static let amounts: [(year: Int, month: Int, amount: Int)] = [(2019, 7, 1_490_000), (2023, 7, 1_800_000), (2024, 7, 2_340_000)]

  /// From this day on no decree was at hand: another amount may hold than the last that is known.
  private static let unknownFrom = (year: 2026, month: 7)

  public static func isCertain(on day: CivilDate) -> Bool { (day.year, day.month) < (unknownFrom.year, unknownFrom.month) }

  /// Nil before the first of them.
  public static func on(_ day: CivilDate) -> Int? {
    amounts.last { ($0.year, $0.month) <= (day.year, day.month) }?.amount
  }
}
