public import ClinicalModel

extension CivilDate {
  /// `30/09/2025` in Vietnamese, ISO in English.
  public func printed(_ language: Language) -> String {
    guard language == .vi else { return description }
    let parts = description.split(separator: "-")
    return parts.reversed().joined(separator: "/")
  }
}

extension YearMonth {
  /// `09/2025` in Vietnamese, ISO in English.
  public func printed(_ language: Language) -> String {
    guard language == .vi else { return description }
    return description.split(separator: "-").reversed().joined(separator: "/")
  }
}

extension Int {
  /// With thousands apart: `1.234.567` in Vietnamese, `1,234,567` in English.
  public func printed(_ language: Language) -> String {
    let digits = Array(String(magnitude).utf8)
    var text = self < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .vi ? "." : "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// With its sign: `+12`, `−3`, `0`.
  public func signed(_ language: Language) -> String { self > 0 ? "+" + printed(language) : printed(language) }
}

extension Ratio {
  public func printed(_ language: Language) -> String { numerator.printed(language) + "/" + denominator.printed(language) }
}

/// Months in runs: `01–04/2025, 07/2025`.
enum MonthRuns {
  static func printed(_ months: some Sequence<YearMonth>, _ language: Language) -> String {
    var runs: [(first: YearMonth, last: YearMonth)] = []
    for month in Set(months).sorted() {
      if let last = runs.last?.last, last.adding(months: 1) == month {
        runs[runs.count - 1].last = month
      } else {
        runs.append((month, month))
      }
    }
    return runs.map { run in
      run.first == run.last ? run.first.printed(language) : run.first.printed(language) + " … " + run.last.printed(language)
    }.joined(separator: ", ")
  }
}
