import ClinicalModel

/// One row for every month of every hospital that counted in it, enough to compute every monthly figure again. UTF-8, comma, CR LF.
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
    ] + Encounter.Class.allCases.map { $0.rawValue + "Attested" } + ["demonstration"]

  public static func text(_ report: CoverageReport) -> String {
    var text = CSV.line(columns)
    for month in report.months { text += CSV.line(cells(month, in: report)) }
    return text
  }

  private static func cells(_ month: HospitalMonth, in report: CoverageReport) -> [String] {
    let hospital = month.hospital
    var cells = [
      report.asOf.text, String(report.register.sequence), report.register.digest, report.definition.version, month.facility.rawValue,
      hospital.name, hospital.parentCommand, hospital.tier.rawValue, hospital.region, hospital.class.rawValue,
      hospital.wave.map { String($0) } ?? "", hospital.province, String(hospital.beds), month.month.text,
    ]
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
    cells.append(report.isDemonstration ? "1" : "0")
    return cells
  }
}
