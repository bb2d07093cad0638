import ClinicalModel

/// The report as one XML document, `urn:quany:coverage-report:1`, valid under `Schemas/coverage-report-1.xsd`.
public enum CoverageXML {
  public static let namespace = "urn:quany:coverage-report:1"

  public static func text(_ report: CoverageReport) -> String {
    var page = XMLPage()
    page.open(
      "coverageReport",
      [
        ("xmlns", namespace), ("version", "1.0"), ("asOf", report.asOf.text), ("measuredMonth", report.measuredMonth.text),
        ("definitionVersion", report.definition.version), ("mandatorySetVersion", report.definition.mandatorySet.version),
        ("demonstration", report.isDemonstration ? "true" : nil),
      ])
    page.empty(
      "register",
      [
        ("version", String(report.register.sequence)), ("source", report.register.source), ("digest", report.register.digest),
        ("importedAt", report.register.importedAt.text),
      ])
    for source in report.sources { page.empty("source", [("name", source.name), ("digest", source.digest)]) }
    for figure in report.figures { page.empty("figure", attributes(figure, report)) }
    for group in report.groups {
      page.open("group", [("by", group.grouping.rawValue), ("key", group.key)])
      for facility in group.hospitals { page.empty("member", [("facility", facility.rawValue)]) }
      for figure in group.figures { page.empty("figure", attributes(figure, report)) }
      page.close("group")
    }
    for standing in report.hospitals { add(standing, report, &page) }
    for summary in report.deadlines { add(summary, &page) }
    for exception in report.exceptions {
      page.open(
        "exception",
        [
          ("kind", exception.kind.rawValue), ("facility", exception.facility.rawValue), ("month", exception.month?.text),
          ("count", exception.count.map { String($0) }), ("days", exception.days.map { String($0) }),
        ])
      for reason in exception.reasons { add(reason, &page) }
      page.close("exception")
    }
    for point in report.trend {
      page.open(
        "trend",
        [("month", point.month.text)] + pair("declared", point.declared) + pair("demonstrated", point.demonstrated))
      page.empty("figure", attributes(point.coverage, report))
      page.close("trend")
    }
    add(report.queues, &page)
    for line in report.denominator { add(line, "denominator", &page) }
    if let reconciliation = report.reconciliation { add(reconciliation, &page) }
    if let changes = report.changes { add(changes, &page) }
    for milestone in report.milestones {
      page.empty("milestone", RegisterTable.milestones.columns.map { ($0, milestone.fields[$0]) })
    }
    for finding in report.findings { page.empty("finding", RegisterTable.findings.columns.map { ($0, finding.fields[$0]) }) }
    for forecast in report.forecasts {
      page.empty(
        "forecast",
        [
          ("facility", forecast.facility.rawValue), ("method", Forecast.method), ("low", forecast.low.text),
          ("middle", forecast.middle.text),
          ("high", forecast.high.text), ("from", forecast.from.rawValue), ("peers", String(forecast.peers)),
        ])
    }
    if let score = report.forecastScore {
      page.empty(
        "forecastScore",
        [
          ("made", score.made.text), ("within", String(score.within)), ("early", String(score.early)), ("late", String(score.late)),
          ("missed", String(score.missed)), ("open", String(score.open)), ("medianError", score.medianError.map { String($0) }),
        ])
    }
    for standing in report.readiness { add(standing, &page) }
    for entry in report.periods {
      switch entry.act {
      case .closed(_, let digest):
        page.empty("period", [("month", entry.month.text), ("act", "closed"), ("on", entry.on.text), ("by", entry.by), ("digest", digest)])
      case .reopened(let reason):
        page.empty(
          "period", [("month", entry.month.text), ("act", "reopened"), ("on", entry.on.text), ("by", entry.by), ("reason", reason)])
      }
    }
    page.close("coverageReport")
    return page.text
  }

  private static func attributes(_ figure: Figure, _ report: CoverageReport) -> [(String, String?)] {
    let status = figure.status
    return [
      ("key", figure.key.rawValue), ("numerator", String(figure.ratio.numerator)),
      ("denominator", status == "unknown" || status == "nothing" ? nil : String(figure.ratio.denominator)), ("status", status),
      ("percent", status == "known" ? figure.ratio.percent(.en) : nil), ("unknown", String(figure.unknown.count)),
      ("anomalous", String(figure.anomalous.count)), ("asOf", report.asOf.text), ("registerVersion", String(report.register.sequence)),
      ("definitionVersion", report.definition.version),
    ]
  }

  private static func pair(_ name: String, _ ratio: Ratio) -> [(String, String?)] {
    [(name, String(ratio.numerator)), (name + "Of", String(ratio.denominator))]
  }

  private static func add(_ standing: HospitalStanding, _ report: CoverageReport, _ page: inout XMLPage) {
    let hospital = standing.hospital
    page.open(
      "hospital",
      [
        ("code", hospital.code.rawValue), ("name", hospital.name), ("parentCommand", hospital.parentCommand),
        ("tier", hospital.tier.rawValue),
        ("region", hospital.region), ("class", hospital.class.rawValue), ("wave", hospital.wave.map { String($0) }),
        ("declaredSince", standing.declaredSince?.text), ("demonstrated", String(standing.isDemonstrated)),
        ("demonstratedSince", standing.demonstratedSince?.text), ("stage", String(standing.stage.shown.rawValue)),
        ("claimedStage", String(standing.stage.claimed.rawValue)), ("legalDeadline", hospital.kind.legalDeadline.text),
        ("legalDaysAhead", standing.legal.daysAhead.map { String($0) }), ("targetDate", hospital.targetDate?.text),
        ("targetDaysAhead", standing.target.daysAhead.map { String($0) }), ("lastData", standing.lastData?.text),
        ("quarantined", standing.quarantined.map { String($0) }), ("quarantineAge", standing.quarantineAge.map { String($0) }),
        ("undelivered", String(standing.undelivered.count)),
        ("unsigned", standing.unsigned.map { String($0) }), ("conflicted", standing.conflicted.map { String($0) }),
      ])
    page.empty("figure", attributes(standing.coverage, report))
    for reason in standing.reasons { add(reason, &page) }
    page.close("hospital")
  }

  private static func add(_ summary: DeadlineSummary, _ page: inout XMLPage) {
    page.open(
      "deadline",
      [
        ("kind", summary.kind.rawValue), ("basis", summary.basis.rawValue), ("deadline", summary.deadline.text),
        ("numerator", String(summary.ratio.numerator)), ("denominator", String(summary.ratio.denominator)),
        ("reachedOn", summary.reachedOn?.text), ("heldSince", summary.heldSince?.text),
        ("daysAhead", summary.standing.daysAhead.map { String($0) }),
      ])
    for facility in summary.missing { page.empty("member", [("facility", facility.rawValue)]) }
    page.close("deadline")
  }

  private static func add(_ reconciliation: Reconciliation, _ page: inout XMLPage) {
    page.open(
      "reconciliation",
      [
        ("since", reconciliation.since.text), ("registerVersion", String(reconciliation.register.sequence)),
        ("before", String(reconciliation.before)), ("now", String(reconciliation.now)),
      ])
    for line in reconciliation.lines { add(line, "line", &page) }
    page.close("reconciliation")
  }

  private static func add(_ line: Reconciliation.Line, _ name: String, _ page: inout XMLPage) {
    page.empty(
      name,
      [
        ("facility", line.facility.rawValue), ("name", line.name), ("date", line.date?.text), ("cause", line.cause.code),
        ("mergedInto", line.cause.target?.rawValue), ("change", String(line.change)),
      ])
  }

  private static func add(_ queues: WaitingQueues, _ page: inout XMLPage) {
    page.open(
      "queues",
      [
        ("quarantined", String(queues.quarantined)), ("quarantineAge", queues.quarantineAge.map { String($0) }),
        ("undelivered", String(queues.undelivered)), ("unsigned", String(queues.unsigned)), ("conflicted", String(queues.conflicted)),
      ])
    for facility in queues.unknown { page.empty("member", [("facility", facility.rawValue)]) }
    page.close("queues")
  }

  private static func add(_ changes: Changes, _ page: inout XMLPage) {
    page.open("changes", [("since", changes.since.text), ("definitionChanged", String(changes.definitionChanged))])
    for move in changes.figures {
      page.empty(
        "move",
        [("figure", move.figure.rawValue)] + pair("before", move.before) + pair("now", move.now))
    }
    for step in changes.hospitals {
      page.empty(
        "step",
        [
          ("facility", step.facility.rawValue), ("declaredBefore", String(step.before.declared)), ("declared", String(step.now.declared)),
          ("demonstratedBefore", String(step.before.demonstrated)), ("demonstrated", String(step.now.demonstrated)),
          ("stageBefore", String(step.before.stage.rawValue)), ("stage", String(step.now.stage.rawValue)),
        ])
    }
    page.close("changes")
  }

  private static func add(_ standing: ReadinessStanding, _ page: inout XMLPage) {
    page.open(
      "readiness",
      [("facility", standing.facility.rawValue)] + pair("trained", standing.trained) + pair("satisfied", standing.satisfied) + [
        ("unplannedMinutes", String(standing.unplannedMinutes)), ("investment", String(standing.investment)),
      ])
    for gap in standing.gaps {
      page.empty("gap", [("item", gap.item.rawValue), ("needed", String(gap.needed)), ("present", String(gap.present))])
    }
    page.close("readiness")
  }

  private static func add(_ reason: Reason, _ page: inout XMLPage) {
    page.empty("reason", [("code", reason.code), ("vi", reason.text.vi), ("en", reason.text.en)])
  }
}

/// Elements with attributes, indented.
struct XMLPage {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  mutating func open(_ name: String, _ attributes: [(String, String?)]) {
    start(name, attributes)
    text += ">\n"
    depth += 1
  }

  mutating func empty(_ name: String, _ attributes: [(String, String?)]) {
    start(name, attributes)
    text += "/>\n"
  }

  mutating func close(_ name: String) {
    depth -= 1
    text += String(repeating: "  ", count: depth) + "</\(name)>\n"
  }

  private mutating func start(_ name: String, _ attributes: [(String, String?)]) {
    text += String(repeating: "  ", count: depth) + "<" + name
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(XMLText.escape(value))\"" }
    }
  }
}
