import ClinicalModel

/// The report as one JSON object with stable keys, sorted; shares as two integers, never as a fraction.
public enum CoverageJSON {
  public static func text(_ report: CoverageReport) -> String { object(report).text() }

  static func object(_ report: CoverageReport) -> JSONText {
    .object([
      "format": .string("urn:quany:coverage-report:1"),
      "demonstration": .bool(report.isDemonstration),
      "asOf": .string(report.asOf.text),
      "measuredMonth": .string(report.measuredMonth.text),
      "definitionVersion": .string(report.definition.version),
      "mandatorySetVersion": .string(report.definition.mandatorySet.version),
      "register": .object([
        "version": .int(report.register.sequence),
        "source": .string(report.register.source),
        "digest": .string(report.register.digest),
        "importedAt": .string(report.register.importedAt.text),
      ]),
      "sources": .array(report.sources.map { .object(["name": .string($0.name), "digest": .string($0.digest)]) }),
      "figures": .object(Dictionary(uniqueKeysWithValues: report.figures.map { ($0.key.rawValue, figure($0, in: report)) })),
      "groups": .array(report.groups.map { group($0, in: report) }),
      "hospitals": .array(report.hospitals.map { hospital($0, in: report) }),
      "deadlines": .array(report.deadlines.map(deadline)),
      "exceptions": .array(report.exceptions.map(exception)),
      "stages": .array(
        Stage.allCases.map { stage in
          .object([
            "stage": .int(stage.rawValue),
            "hospitals": .array(report.hospitals.filter { $0.stage.shown == stage }.map { .string($0.hospital.code.rawValue) }),
          ])
        }),
      "waves": .array(
        report.waves.map { wave in
          .object([
            "wave": .int(orNull: wave.wave), "hospitals": .array(wave.hospitals.map { .string($0.rawValue) }),
            "target": .string(orNull: wave.target?.text), "planned": .int(wave.planned), "declared": .int(wave.declared),
            "demonstrated": .int(wave.demonstrated), "behind": .array(wave.behind.map { .string($0.rawValue) }),
          ])
        }),
      "reconciliation": report.reconciliation.map(reconciliation) ?? .null,
      "denominator": .array(report.denominator.map(line)),
      "queues": queues(report.queues),
      "changes": report.changes.map(changes) ?? .null,
      "forecasts": .array(
        report.forecasts.map { forecast in
          .object([
            "facility": .string(forecast.facility.rawValue), "low": .string(forecast.low.text), "middle": .string(forecast.middle.text),
            "high": .string(forecast.high.text), "from": .string(forecast.from.rawValue), "peers": .int(forecast.peers),
          ])
        }),
      "forecast": .object([
        "method": .string(Forecast.method), "low": .string(orNull: report.forecast.low?.text),
        "middle": .string(orNull: report.forecast.middle?.text), "high": .string(orNull: report.forecast.high?.text),
        "unknown": .array(report.forecast.unknown.map { .string($0.rawValue) }),
      ]),
      "forecastScore": report.forecastScore.map { score in
        .object([
          "made": .string(score.made.text), "within": .int(score.within), "early": .int(score.early), "late": .int(score.late),
          "missed": .int(score.missed), "open": .int(score.open), "medianError": .int(orNull: score.medianError),
        ])
      } ?? .null,
      "readiness": .array(
        report.readiness.map { standing in
          .object([
            "facility": .string(standing.facility.rawValue), "trained": ratio(standing.trained),
            "certified": .object(
              Dictionary(uniqueKeysWithValues: standing.certified.map { ($0.key.rawValue, JSONText.int($0.value)) })),
            "satisfied": ratio(standing.satisfied),
            "unplannedMinutes": .int(standing.unplannedMinutes), "investment": .int(standing.investment),
            "gaps": .array(
              standing.gaps.map { .object(["item": .string($0.item.rawValue), "needed": .int($0.needed), "present": .int($0.present)]) }),
          ])
        }),
      "findings": .array(report.findings.map { .object($0.fields.mapValues { .string($0) }) }),
      "milestones": .array(report.milestones.map { .object($0.fields.mapValues { .string($0) }) }),
      "periods": .array(report.periods.map(period)),
      "trend": .array(
        report.trend.map { point in
          .object([
            "month": .string(point.month.text), "declared": ratio(point.declared), "demonstrated": ratio(point.demonstrated),
            "coverage": figure(point.coverage, in: report),
          ])
        }),
    ])
  }

  private static func ratio(_ ratio: Ratio) -> JSONText {
    .object([
      "numerator": .int(ratio.numerator), "denominator": .int(ratio.denominator), "percent": .string(orNull: ratio.percent(.en)),
    ])
  }

  static func figure(_ figure: Figure, in report: CoverageReport) -> JSONText {
    let status = figure.status
    let known = status == "known" || status == "inconclusive"
    return .object([
      "numerator": .int(figure.ratio.numerator),
      "denominator": known ? .int(figure.ratio.denominator) : .null,
      "percent": status == "known" ? .string(orNull: figure.ratio.percent(.en)) : .null,
      "status": .string(status),
      "unknown": .int(figure.unknown.count),
      "anomalous": .int(figure.anomalous.count),
      "asOf": .string(report.asOf.text),
      "registerVersion": .int(report.register.sequence),
      "definitionVersion": .string(report.definition.version),
    ])
  }

  private static func group(_ group: Group, in report: CoverageReport) -> JSONText {
    .object([
      "by": .string(group.grouping.rawValue),
      "key": .string(group.key),
      "hospitals": .array(group.hospitals.map { .string($0.rawValue) }),
      "figures": .object(Dictionary(uniqueKeysWithValues: group.figures.map { ($0.key.rawValue, figure($0, in: report)) })),
    ])
  }

  private static func hospital(_ standing: HospitalStanding, in report: CoverageReport) -> JSONText {
    .object([
      "code": .string(standing.hospital.code.rawValue),
      "name": .string(standing.hospital.name),
      "declaredSince": .string(orNull: standing.declaredSince?.text),
      "demonstrated": .bool(standing.isDemonstrated),
      "demonstratedSince": .string(orNull: standing.demonstratedSince?.text),
      "reasons": .array(standing.reasons.map(reason)),
      "legalDeadline": .string(standing.hospital.kind.legalDeadline.text),
      "legalDaysAhead": .int(orNull: standing.legal.daysAhead),
      "targetDate": .string(orNull: standing.hospital.targetDate?.text),
      "targetDaysAhead": .int(orNull: standing.target.daysAhead),
      "stage": .int(standing.stage.shown.rawValue),
      "claimedStage": .int(standing.stage.claimed.rawValue),
      "dataAge": .int(orNull: standing.dataAge),
      "quarantined": .int(orNull: standing.quarantined),
      "quarantineAge": .int(orNull: standing.quarantineAge),
      "undelivered": .array(standing.undelivered.map { .string($0.text) }),
      "unsigned": .int(orNull: standing.unsigned),
      "conflicted": .int(orNull: standing.conflicted),
      "lastData": .string(orNull: standing.lastData?.text),
      "coverage": figure(standing.coverage, in: report),
    ])
  }

  private static func deadline(_ summary: DeadlineSummary) -> JSONText {
    .object([
      "kind": .string(summary.kind.rawValue),
      "basis": .string(summary.basis.rawValue),
      "deadline": .string(summary.deadline.text),
      "share": ratio(summary.ratio),
      "missing": .array(summary.missing.map { .string($0.rawValue) }),
      "reachedOn": .string(orNull: summary.reachedOn?.text),
      "heldSince": .string(orNull: summary.heldSince?.text),
      "daysAhead": .int(orNull: summary.standing.daysAhead),
    ])
  }

  private static func exception(_ exception: CoverageException) -> JSONText {
    .object([
      "kind": .string(exception.kind.rawValue),
      "facility": .string(exception.facility.rawValue),
      "month": .string(orNull: exception.month?.text),
      "count": .int(orNull: exception.count),
      "days": .int(orNull: exception.days),
      "reasons": .array(exception.reasons.map(reason)),
    ])
  }

  private static func reconciliation(_ reconciliation: Reconciliation) -> JSONText {
    .object([
      "since": .string(reconciliation.since.text),
      "registerVersion": .int(reconciliation.register.sequence),
      "before": .int(reconciliation.before),
      "now": .int(reconciliation.now),
      "lines": .array(
        reconciliation.lines.map(line)),
    ])
  }

  private static func line(_ line: Reconciliation.Line) -> JSONText {
    .object([
      "facility": .string(line.facility.rawValue), "name": .string(line.name), "date": .string(orNull: line.date?.text),
      "cause": .string(line.cause.code), "mergedInto": .string(orNull: line.cause.target?.rawValue), "change": .int(line.change),
    ])
  }

  private static func queues(_ queues: WaitingQueues) -> JSONText {
    .object([
      "quarantined": .int(queues.quarantined), "quarantineAge": .int(orNull: queues.quarantineAge),
      "undelivered": .int(queues.undelivered), "unsigned": .int(queues.unsigned), "conflicted": .int(queues.conflicted),
      "unknown": .array(queues.unknown.map { .string($0.rawValue) }),
    ])
  }

  private static func changes(_ changes: Changes) -> JSONText {
    .object([
      "since": .string(changes.since.text), "definitionChanged": .bool(changes.definitionChanged),
      "figures": .array(
        changes.figures.map { move in
          .object(["figure": .string(move.figure.rawValue), "before": ratio(move.before), "now": ratio(move.now)])
        }),
      "hospitals": .array(
        changes.hospitals.map { step in
          func state(_ state: Baseline.State) -> JSONText {
            .object([
              "declared": .bool(state.declared), "demonstrated": .bool(state.demonstrated), "stage": .int(state.stage.rawValue),
            ])
          }
          return .object(["facility": .string(step.facility.rawValue), "before": state(step.before), "now": state(step.now)])
        }),
    ])
  }

  private static func period(_ entry: PeriodLedger.Entry) -> JSONText {
    var members: [String: JSONText] = [
      "month": .string(entry.month.text), "on": .string(entry.on.text), "by": .string(entry.by),
    ]
    switch entry.act {
    case .closed(_, let digest): members["closed"] = .string(digest)
    case .reopened(let reason): members["reopened"] = .string(reason)
    }
    return .object(members)
  }

  static func reason(_ reason: Reason) -> JSONText {
    .object(["code": .string(reason.code), "vi": .string(reason.text.vi), "en": .string(reason.text.en)])
  }
}
