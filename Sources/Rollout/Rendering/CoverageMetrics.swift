import ClinicalModel

/// The figures as OpenMetrics text, for dashboards. Numerators and denominators are separate series, so that nobody averages shares.
public enum CoverageMetrics {
  public static func text(_ report: CoverageReport) -> String {
    var lines: [String] = []
    func family(_ name: String, _ help: String, _ samples: [(labels: [(String, String)], value: Int)]) {
      lines.append("# TYPE quany_rollout_\(name) gauge")
      lines.append("# HELP quany_rollout_\(name) \(help)")
      for sample in samples {
        let labels = sample.labels.map { "\($0)=\"\(escape($1))\"" }.joined(separator: ",")
        lines.append("quany_rollout_\(name){\(labels)} \(sample.value)")
      }
    }
    let version = [
      ("as_of", report.asOf.text), ("register_version", String(report.register.sequence)),
      ("definition_version", report.definition.version),
    ]
    func figures(_ value: (Figure) -> Int?) -> [(labels: [(String, String)], value: Int)] {
      report.figures.compactMap { figure in value(figure).map { ([("figure", figure.key.rawValue)] + version, $0) } }
    }
    family(
      "info", "What the figures were computed from.",
      [
        (
          version + [("register_digest", report.register.digest), ("measured_month", report.measuredMonth.text)]
            + (report.isDemonstration ? [("demonstration", "1")] : [])
            + report.sources.enumerated().map { ("source_\($0 + 1)", $1.name + " " + $1.digest) }, 1
        )
      ])
    family("numerator", "Sum over the counted parts.", figures { $0.ratio.numerator })
    // An absent series is how a dashboard shows what is not known.
    family(
      "denominator", "Sum over the counted parts; absent when unknown.", figures { $0.reading == .unknown ? nil : $0.ratio.denominator })
    family("unknown_parts", "Parts without a known denominator.", figures { $0.unknown.count })
    family("anomalous_parts", "Parts whose numbers contradict each other.", figures { $0.anomalous.count })
    family(
      "hospitals_at_stage", "Hospitals in force by the stage their data shows.",
      Stage.allCases.map { ([("stage", String($0.rawValue))] + version, report.count(of: $0)) })
    family(
      "exceptions", "Things somebody has to look at.",
      CoverageException.Kind.allCases.map { kind in
        ([("kind", kind.rawValue)] + version, report.exceptions.count { $0.kind == kind })
      })
    let queues = report.queues
    family(
      "waiting", "What waits in the hospitals in force: entries, months, drafts.",
      [
        ("quarantined", queues.quarantined), ("undelivered", queues.undelivered), ("unsigned", queues.unsigned),
        ("conflicted", queues.conflicted),
      ].map { ([("queue", $0.0)] + version, $0.1) })
    family(
      "data_age_days", "Days since the last data; absent when none ever came.",
      report.hospitals.compactMap { standing in
        standing.dataAge.map { ([("facility", standing.hospital.code.rawValue)] + version, $0) }
      })
    family(
      "quarantine_age_days", "Days since the oldest entry came into quarantine; absent when none is there.",
      report.hospitals.compactMap { standing in
        standing.quarantineAge.map { ([("facility", standing.hospital.code.rawValue)] + version, $0) }
      })
    family(
      "stage", "The stage that a hospital's data shows.",
      report.hospitals.map { ([("facility", $0.hospital.code.rawValue)] + version, $0.stage.shown.rawValue) })
    family(
      "deadline_days_ahead", "Days ahead of (+) or behind (-) a deadline; absent while that is open.",
      report.deadlines.compactMap { summary in
        summary.standing.daysAhead.map {
          ([("kind", summary.kind.rawValue), ("basis", summary.basis.rawValue), ("deadline", summary.deadline.text)] + version, $0)
        }
      })
    return lines.joined(separator: "\n") + "\n# EOF\n"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
