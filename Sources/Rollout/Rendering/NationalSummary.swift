import ClinicalModel

// The whole country on one screen, exceptions before what goes well.

extension TextPage {
  mutating func shortHeader() {
    if report.isDemonstration { lines.append(Self.demonstration[language]) }
    paragraph(
      say(
        "Tính đến \(report.asOf.printed(.vi)) · tháng đo \(report.measuredMonth.printed(.vi)) · \(report.hospitals.count) bệnh viện · danh bạ phiên bản \(report.register.sequence) · định nghĩa \(report.definition.version)",
        "As of \(report.asOf) · measured month \(report.measuredMonth) · \(report.hospitals.count) hospitals · register version \(report.register.sequence) · definition \(report.definition.version)"
      ))
  }

  /// 24 lines of 80 columns at the most.
  mutating func summary() {
    let most = 24
    lines.append(
      DisplayWidth.fit(
        say("BỆNH ÁN ĐIỆN TỬ QUÂN Y", "MILITARY ELECTRONIC RECORDS")
          + say(
            " · \(report.asOf.printed(.vi)) · tháng đo \(report.measuredMonth.printed(.vi)) · \(report.hospitals.count) bệnh viện",
            " · \(report.asOf) · measured \(report.measuredMonth) · \(report.hospitals.count) hospitals"), width))
    lines.append(report.isDemonstration ? Self.demonstration[language] : "")
    for key in [Figure.Key.declared, .demonstrated, .coverage, .completeness, .timeliness] {
      let figure = report[key]
      let open = figure.unknown.count + figure.anomalous.count
      let sum = figure.reading == .unknown ? "?" : figure.ratio.printed(language)
      let cells = [
        Self.padded(figure.key.label[language], 24), figure.bar(20), Self.padded(sum, 15, left: true),
        Self.padded(figure.percent(language), 8, left: true), open > 0 ? say("? \(open.printed(.vi))", "? \(open.printed(.en))") : "",
      ]
      lines.append(DisplayWidth.fit(Self.trimmed(cells.joined(separator: " ")), width))
    }
    lines.append("")
    for summary in report.deadlines where summary.kind == .legal {
      let basis = summary.basis == .declared ? say("công bố", "declared") : say("chứng minh", "demonstrated")
      var text = "\(say("Hạn", "Due")) \(summary.deadline.printed(language)) \(basis): \(summary.ratio.printed(language))"
      switch summary.standing {
      case .reached(_, let days): text += say(", đạt, \(days.signed(.vi)) ngày", ", reached, \(days.signed(.en)) days")
      case .overdue(let days): text += say(", quá hạn \(days.printed(.vi)) ngày", ", \(days.printed(.en)) days overdue")
      case .pending(let days): text += say(", còn \(days.printed(.vi)) ngày", ", \(days.printed(.en)) days to go")
      case .none: break
      }
      if !summary.missing.isEmpty { text += ": " + summary.missing.map(\.rawValue).joined(separator: " ") }
      lines.append(DisplayWidth.fit(text, width))
    }
    var tail = [""]
    let stages = Stage.allCases.map { "\($0.rawValue):\(report.count(of: $0))" }.joined(separator: "  ")
    tail.append(Self.padded(say("Giai đoạn 0–7", "Stages 0–7"), 16) + stages)
    if !report.trend.isEmpty {
      tail.append(
        Self.padded(say("Bao phủ", "Coverage"), 16) + report.trend.map(\.coverage.tick).joined() + "  "
          + "\(report.trend[0].month.printed(language)) … \(report.measuredMonth.printed(language))")
    }
    let queues = report.queues
    tail.append(
      Self.padded(say("Hàng chờ", "Queues"), 16)
        + say(
          "cách ly \(queues.quarantined.printed(.vi))\(queues.quarantineAge.map { " (\($0.printed(.vi)) ngày)" } ?? ""), chưa gửi \(queues.undelivered.printed(.vi)) tháng, nháp \(queues.unsigned.printed(.vi)), xung đột \(queues.conflicted.printed(.vi))",
          "quarantine \(queues.quarantined.printed(.en))\(queues.quarantineAge.map { " (\($0.printed(.en)) days)" } ?? ""), undelivered \(queues.undelivered.printed(.en)) months, drafts \(queues.unsigned.printed(.en)), conflicts \(queues.conflicted.printed(.en))"
        ))
    let waves = report.waves.filter { $0.wave != nil }
    if !waves.isEmpty {
      tail.append(
        Self.padded(say("Các đợt", "Waves"), 16)
          + waves.map { "\($0.wave ?? 0): \($0.declared)/\($0.planned)/\($0.hospitals.count)" }.joined(separator: "  ")
          + say("  (công bố/hạn/cả)", "  (declared/due/all)"))
    }
    if let low = report.forecast.low, let high = report.forecast.high, report.hospitals.contains(where: { $0.declaredSince == nil }) {
      tail.append(Self.padded(say("Dự báo 100 %", "Forecast 100 %"), 16) + "\(low.printed(language)) … \(high.printed(language))")
    } else if !report.forecast.unknown.isEmpty {
      tail.append(
        Self.padded(say("Dự báo 100 %", "Forecast 100 %"), 16)
          + say("chưa thể: ", "not possible: ") + report.forecast.unknown.map(\.rawValue).joined(separator: " "))
    }
    tail = tail.map { DisplayWidth.fit($0, width) }
    lines.append("")
    let kinds = CoverageException.Kind.allCases.compactMap { kind -> String? in
      var facilities: [FacilityCode] = []
      for exception in report.exceptions where exception.kind == kind && !facilities.contains(exception.facility) {
        facilities.append(exception.facility)
      }
      guard !facilities.isEmpty else { return nil }
      return DisplayWidth.fit(
        " \(facilities.count.printed(language)) \(kind.label[language]): " + facilities.map(\.rawValue).joined(separator: " "), width)
    }
    lines.append(say("NGOẠI LỆ", "EXCEPTIONS") + (kinds.isEmpty ? ": " + say("không có", "none") : ""))
    let room = max(1, most - lines.count - tail.count)
    if kinds.count > room {
      lines += kinds.prefix(room - 1)
      lines.append(say(" … và \(kinds.count - room + 1) loại nữa", " … and \(kinds.count - room + 1) more kinds"))
    } else {
      lines += kinds
    }
    lines += tail
  }

  static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let fitted = DisplayWidth.fit(text, width)
    let pad = String(repeating: " ", count: max(0, width - DisplayWidth.of(fitted)))
    return left ? pad + fitted : fitted + pad
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: League

  mutating func league() {
    shortHeader()
    section("XẾP HẠNG", "LEAGUE")
    var table = TextTable(columns: [
      .init(title: "#", alignment: .right), .init(title: say("Bệnh viện", "Hospital")),
      .init(title: say("G.đoạn", "Stage")),
      .init(title: say("Bao phủ", "Coverage"), alignment: .right), .init(title: say("Vì", "Because"), isFlexible: true),
    ])
    for (index, standing) in report.league.enumerated() {
      let missing = standing.stage.missing.text(language)
      table.rows.append([
        (index + 1).printed(language), DisplayWidth.fit("\(standing.hospital.code) \(Self.short(standing.hospital.name))", 28),
        "\(standing.stage.shown.rawValue)" + (standing.stage.isOverclaimed ? " (\(standing.stage.claimed.rawValue))" : ""),
        standing.coverage.percent(language),
        ([standing.reasons.map { $0.text[language] }.joined(separator: "; "), missing].filter { !$0.isEmpty }).joined(separator: "; "),
      ])
    }
    add(table)
  }

  // MARK: Tree

  /// Ministry, command, hospital, department, with a bar for each month of the trend.
  mutating func tree(_ departments: [DepartmentMonth]) {
    shortHeader()
    let months = report.trend.map(\.month)
    if let first = months.first {
      paragraph(
        say(
          "Mỗi cột một tháng, \(first.printed(.vi)) … \(report.measuredMonth.printed(.vi)): bao phủ; ở khoa: số văn bản hoàn tất so với tháng nhiều nhất.",
          "A column a month, \(first) … \(report.measuredMonth): coverage; of a department: versions finalised, against its best month."))
    }
    lines.append("")
    lines.append(row("", say("Bộ Quốc phòng (toàn quân)", "Ministry (all)"), report.hospitals.map(\.hospital.code), months))
    let byCommand = Dictionary(grouping: report.hospitals) { Grouping.command.key(of: $0.hospital) }
    let byHospital = Dictionary(grouping: departments, by: \.facility)
    for command in byCommand.keys.sorted(by: Grouping.command.precedes) {
      let members = byCommand[command] ?? []
      lines.append(row("  ", Grouping.command.label(of: command, in: language), members.map(\.hospital.code), months))
      for standing in members {
        let code = standing.hospital.code
        lines.append(row("    ", "\(code) \(Self.short(standing.hospital.name))", [code], months, stage: standing.stage))
        let own = Dictionary(grouping: byHospital[code] ?? [], by: \.department)
        for name in own.keys.sorted() {
          let versions = Dictionary((own[name] ?? []).map { ($0.month, $0.versions) }, uniquingKeysWith: +)
          let most = max(1, months.compactMap { versions[$0] }.max() ?? 1)
          let bars = months.map { month in versions[month].map { Ratio($0, most).tick } ?? "·" }.joined()
          lines.append(line("      ", name, bars, (months.reduce(0) { $0 + (versions[$1] ?? 0) }).printed(language)))
        }
      }
    }
  }

  private func row(_ indent: String, _ name: String, _ codes: [FacilityCode], _ months: [YearMonth], stage: StageAssessment? = nil)
    -> String
  {
    let members = Set(codes)
    let bars = report.trend.map { $0.coverage.restricted(to: members).tick }.joined()
    var words: [String] = []
    if let stage {
      words.append(say("g.đ. ", "stage ") + "\(stage.shown.rawValue)" + (stage.isOverclaimed ? " (\(stage.claimed.rawValue))" : ""))
    } else {
      words.append(report[.declared].restricted(to: members).ratio.description)
      words.append(report[.demonstrated].restricted(to: members).ratio.description)
    }
    words.append(report[.coverage].restricted(to: members).percent(language))
    return line(indent, name, bars, words.joined(separator: "  "))
  }

  private func line(_ indent: String, _ name: String, _ bars: String, _ rest: String) -> String {
    let left = max(24, width - 24 - report.trend.count)
    return DisplayWidth.fit(Self.padded(indent + name, left) + " " + bars + " " + rest, width)
  }
}
