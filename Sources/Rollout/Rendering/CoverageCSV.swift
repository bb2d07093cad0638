import ClinicalModel

/// One row for every month of every hospital that counted in it, enough to compute every figure again. UTF-8, comma, CR LF.
///
/// What is of the as-of day and not of a month stands in the row of the hospital's newest month alone, so that columns can be added up; a hospital in force that
/// has no month yet has one row without one.
public enum CoverageCSV {
  /// Stable: new columns are only ever added at the end.
  public static let columns: [String] =
    [
      "asOf", "registerVersion", "registerDigest", "definitionVersion", "facility", "name", "parentCommand", "tier", "region", "class",
      "wave", "province", "beds", "month",
    ]
    + Encounter.Class.allCases.flatMap { encounterClass in
      ["Returned", "Closed", "Complete", "Signed", "Late", "Quarantined"].map { encounterClass.rawValue + $0 }
    } + [
      "coverageNumerator", "coverageDenominator", "coverageUnknown", "coverageAnomalous", "activeDepartments", "declared", "demonstrated",
      "reasons",
    ] + Encounter.Class.allCases.map { $0.rawValue + "Attested" } + ["demonstration", "sources", "monthStage"] + current.map(\.column)
    + readiness.map(\.column) + forecast.map(\.column)

  /// What is of the as-of day, empty where it is not known.
  private static let current: [(column: String, value: @Sendable (HospitalStanding) -> String)] = [
    ("hospitalsInForce", { _ in "1" }), ("bedsNow", { String($0.hospital.beds) }), ("declaredNow", { $0.declaredSince == nil ? "0" : "1" }),
    ("demonstratedNow", { $0.isDemonstrated ? "1" : "0" }), ("declaredSince", { $0.declaredSince?.text ?? "" }),
    ("demonstratedSince", { $0.demonstratedSince?.text ?? "" }), ("stage", { String($0.stage.shown.rawValue) }),
    ("claimedStage", { String($0.stage.claimed.rawValue) }), ("legalDeadline", { $0.hospital.kind.legalDeadline.text }),
    ("legalDaysAhead", { text($0.legal.daysAhead) }), ("targetDate", { $0.hospital.targetDate?.text ?? "" }),
    ("targetDaysAhead", { text($0.target.daysAhead) }), ("lastData", { $0.lastData?.text ?? "" }), ("dataAge", { text($0.dataAge) }),
    ("quarantined", { text($0.quarantined) }), ("quarantineAge", { text($0.quarantineAge) }),
    ("undelivered", { String($0.undelivered.count) }), ("undeliveredMonths", { $0.undelivered.map(\.text).joined(separator: " ") }),
    ("unsigned", { text($0.unsigned) }), ("conflicted", { text($0.conflicted) }),
    ("reasonsNow", { $0.reasons.map(\.code).joined(separator: " ") }),
  ]

  private static let readiness: [(column: String, value: @Sendable (ReadinessStanding) -> Int)] = [
    ("trained", { $0.trained.numerator }), ("staff", { $0.trained.denominator }), ("certified", { $0.certificates }),
    ("satisfied", { $0.satisfied.numerator }), ("respondents", { $0.satisfied.denominator }),
    ("unplannedMinutes", { $0.unplannedMinutes }), ("investment", { $0.investment }),
  ]

  private static let forecast: [(column: String, value: @Sendable (Forecast) -> String)] = [
    ("forecastLow", { $0.low.text }), ("forecastMiddle", { $0.middle.text }), ("forecastHigh", { $0.high.text }),
  ]

  private static func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  public static func text(_ report: CoverageReport) -> String {
    var text = CSV.line(columns)
    let stages = Dictionary(
      report.stages.map { ("\($0.facility) \($0.month)", String($0.stage.shown.rawValue)) }, uniquingKeysWith: { _, last in last })
    let now = Dictionary(report.hospitals.map { ($0.hospital.code, currentCells($0, in: report)) }, uniquingKeysWith: { _, last in last })
    let nothing = (current.map(\.column) + readiness.map(\.column) + forecast.map(\.column)).map { _ in "" }
    // The digest first: a name may begin like a formula.
    let sources = report.sources.map { "\($0.digest) \($0.name)" }.joined(separator: "; ")
    var newest: [FacilityCode: YearMonth] = [:]
    for month in report.months { newest[month.facility] = month.month }
    for month in report.months {
      let isNewest = newest[month.facility] == month.month
      text += CSV.line(
        start(month.hospital, month.month, in: report) + cells(month) + [
          report.isDemonstration ? "1" : "0", sources, stages["\(month.facility) \(month.month)"] ?? "",
        ] + (isNewest ? now[month.facility] ?? nothing : nothing))
    }
    for standing in report.hospitals where newest[standing.hospital.code] == nil {
      let start = start(standing.hospital, nil, in: report)
      let end = [report.isDemonstration ? "1" : "0", sources, ""] + (now[standing.hospital.code] ?? nothing)
      text += CSV.line(start + [String](repeating: "", count: columns.count - start.count - end.count) + end)
    }
    return text
  }

  private static func currentCells(_ standing: HospitalStanding, in report: CoverageReport) -> [String] {
    let code = standing.hospital.code
    let ready = report.readiness.first { $0.facility == code }
    let expected = report.forecasts.first { $0.facility == code }
    return current.map { $0.value(standing) } + readiness.map { column in text(ready.map(column.value)) }
      + forecast.map { column in expected.map(column.value) ?? "" }
  }

  private static func start(_ hospital: Hospital, _ month: YearMonth?, in report: CoverageReport) -> [String] {
    [
      report.asOf.text, String(report.register.sequence), report.register.digest, report.definition.version, hospital.code.rawValue,
      hospital.name, hospital.parentCommand, hospital.tier.rawValue, hospital.region, hospital.class.rawValue,
      hospital.wave.map { String($0) } ?? "", hospital.province, String(hospital.beds), month?.text ?? "",
    ]
  }

  private static func cells(_ month: HospitalMonth) -> [String] {
    var cells: [String] = []
    for encounterClass in Encounter.Class.allCases {
      cells.append(month.returned?[encounterClass].map { String($0) } ?? "")
      let count = month.counts.first { $0.class == encounterClass }
      // Nothing of a class is none of everything; what could not be verified is not known.
      let signed = count.map { $0.signed.map { String($0) } ?? "" } ?? "0"
      cells += [
        String(count?.closed ?? 0), String(count?.complete ?? 0), signed, String(count?.receivedLate ?? 0), String(count?.quarantined ?? 0),
      ]
    }
    let isKnown = month.coverage.parts.contains { $0.standing == .counted }
    cells += [
      isKnown ? String(month.coverage.ratio.numerator) : "", isKnown ? String(month.coverage.ratio.denominator) : "",
      String(month.coverage.unknown.count), String(month.coverage.anomalous.count),
      month.activeDepartments.map { String($0) } ?? "", month.isDeclared ? "1" : "0", month.isDemonstrated ? "1" : "0",
      month.reasons.map(\.code).joined(separator: " "),
    ]
    cells += Encounter.Class.allCases.map { encounterClass in
      month.counts.first { $0.class == encounterClass }.map { $0.attested.map { String($0) } ?? "" } ?? "0"
    }
    return cells
  }
}
