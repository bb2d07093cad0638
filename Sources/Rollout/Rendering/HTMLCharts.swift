import ClinicalModel

// Charts as inline SVG or coloured tables, in whole numbers only, each with its numbers as text beside it.

extension HTMLPage {
  mutating func progress() {
    section("progress", "Tiến độ", "Progress")
    if let first = report.trend.first?.month.first { chart(from: first) }
  }

  mutating func trend() {
    section("trend", "Từng tháng", "Month by month")
    table(
      say("Từng tháng", "Month by month"),
      [
        say("Tháng", "Month"), say("Công bố", "Declared"), "%", say("Chứng minh", "Demonstrated"), "%", say("Bao phủ", "Coverage"), "%",
        say("Chưa rõ", "Unknown"),
      ],
      report.trend.map { point in
        [
          .text(point.month.printed(language)), .number(point.declared.printed(language)), .number(point.declared.percent(language) ?? "–"),
          .number(point.demonstrated.printed(language)), .number(point.demonstrated.percent(language) ?? "–"),
          .number(point.coverage.reading == .unknown ? "?" : point.coverage.ratio.printed(language)),
          .number(point.coverage.percent(language)),
          .number((point.coverage.unknown.count + point.coverage.anomalous.count).printed(language)),
        ]
      })
  }

  /// One line of the chart: its colour, dash and mark differ, so that it reads without colour.
  private struct Series {
    var label: String
    var colour: String
    var dash: String
    var values: [Int?]
  }

  /// Where the lines begin and end, in words.
  private func ends(_ language: Language) -> String {
    guard let first = report.trend.first, let last = report.trend.last else { return "" }
    func shares(_ point: TrendPoint) -> String {
      [point.declared.percent(language) ?? "–", point.demonstrated.percent(language) ?? "–", point.coverage.percent(language)].joined(
        separator: ", ")
    }
    return language == .vi
      ? "\(first.month.printed(.vi)): \(shares(first)); \(last.month.printed(.vi)): \(shares(last))."
      : "\(first.month): \(shares(first)); \(last.month): \(shares(last))."
  }

  private mutating func chart(from first: CivilDate) {
    let (left, top, width, height) = (52, 30, 560, 220)
    let last = report.trend.last?.month.last ?? first
    let deadlines = Set(report.deadlines.filter { $0.kind == .legal }.map(\.deadline)).sorted()
    // A deadline further off than the months shown would squeeze them together.
    let span = max(1, last.days(since: first))
    let end = deadlines.filter { $0.days(since: last) <= span }.max().map { max($0, last) } ?? last
    let days = max(1, end.days(since: first))
    func x(_ day: CivilDate) -> Int { left + day.days(since: first) * width / days }
    func y(_ perMille: Int) -> Int { top + height - perMille * height / 1000 }
    func value(_ figure: Figure) -> Int? {
      switch figure.reading {
      case .share(let ratio): ratio.perMille
      case .inconclusive, .nothing, .unknown: nil
      }
    }
    let series = [
      Series(label: say("Công bố", "Declared"), colour: "#1d4ed8", dash: "", values: report.trend.map(\.declared.perMille)),
      Series(label: say("Chứng minh", "Demonstrated"), colour: "#14532d", dash: "8 4", values: report.trend.map(\.demonstrated.perMille)),
      Series(label: say("Bao phủ", "Coverage"), colour: "#9a3412", dash: "2 3", values: report.trend.map { value($0.coverage) }),
    ]
    add("<figure><svg viewBox=\"0 0 760 300\" width=\"760\" height=\"300\" role=\"img\" aria-labelledby=\"trend-title trend-text\">")
    add("<title id=\"trend-title\">\(escape(say("Tiến độ theo tháng so với thời hạn", "Progress by month against the deadline")))</title>")
    add(
      "<desc id=\"trend-text\">"
        + escape(
          say(
            "Ba đường: công bố, chứng minh, bao phủ. \(ends(.vi)) Các số ở mục Từng tháng.",
            "Three lines: declared, demonstrated, coverage. \(ends(.en)) The numbers are under Month by month.")) + "</desc>")
    for share in stride(from: 0, through: 1000, by: 250) {
      add("<path d=\"M\(left) \(y(share))H\(left + width)\" stroke=\"#c4c8ce\" fill=\"none\"/>")
      add("<text x=\"\(left - 6)\" y=\"\(y(share) + 4)\" text-anchor=\"end\">\(share / 10) %</text>")
    }
    let step = max(1, (report.trend.count + 5) / 6)
    for (index, point) in report.trend.enumerated() where index % step == 0 {
      add("<text x=\"\(x(point.month.last))\" y=\"\(top + height + 18)\" text-anchor=\"middle\">\(point.month.printed(language))</text>")
    }
    for deadline in deadlines where first <= deadline && deadline <= end {
      add("<path d=\"M\(x(deadline)) \(top - 8)V\(top + height)\" stroke=\"#9b1c1c\" stroke-width=\"2\" fill=\"none\"/>")
      add(
        "<text x=\"\(x(deadline))\" y=\"\(top - 12)\" text-anchor=\"middle\">\(say("hạn", "deadline")) \(deadline.printed(language))</text>"
      )
    }
    // Labels that end at one height stand apart.
    var taken: [Int] = []
    for line in series {
      var path = ""
      var isDown = false
      var ending: (x: Int, y: Int)?
      for (index, point) in report.trend.enumerated() {
        guard let share = line.values[index] else {
          isDown = false
          continue
        }
        let (px, py) = (x(point.month.last), y(share))
        path += (isDown ? "L" : "M") + "\(px) \(py)"
        isDown = true
        ending = (px, py)
        add("<circle cx=\"\(px)\" cy=\"\(py)\" r=\"3\" fill=\"\(line.colour)\"/>")
      }
      guard let ending else { continue }
      let dash = line.dash.isEmpty ? "" : " stroke-dasharray=\"\(line.dash)\""
      add("<path d=\"\(path)\" fill=\"none\" stroke=\"\(line.colour)\" stroke-width=\"2.5\"\(dash)/>")
      var at = ending.y + 4
      while taken.contains(where: { abs($0 - at) < 16 }) { at += 16 }
      taken.append(at)
      add("<path d=\"M\(left + width + 14) \(at - 4)h22\" fill=\"none\" stroke=\"\(line.colour)\" stroke-width=\"2.5\"\(dash)/>")
      add("<text x=\"\(left + width + 42)\" y=\"\(at)\">\(escape(line.label))</text>")
    }
    add("</svg></figure>")
  }

  mutating func stages() {
    section("stages", "Giai đoạn", "Stages")
    table(
      say("Bệnh viện ở mỗi giai đoạn, do dữ liệu chứng minh", "Hospitals at each stage, as shown by data"),
      [say("Giai đoạn", "Stage"), say("Số BV", "Count"), say("Bệnh viện", "Hospitals")],
      Stage.allCases.map { stage in
        let there = report.hospitals.filter { $0.stage.shown == stage }
        return [
          .html("\(stage.rawValue) \(escape(stage.label[language]))", class: "s\(stage.rawValue)"), .number(there.count.printed(language)),
          .html(
            there.map { standing in
              link(standing.hospital.code)
                + (standing.stage.isOverclaimed
                  ? escape(say(" (nhận \(standing.stage.claimed.rawValue))", " (claims \(standing.stage.claimed.rawValue))")) : "")
            }.joined(separator: " "), class: ""),
        ]
      })
  }

  /// A table is the heat map: the number of the stage stands in every cell.
  mutating func heatMap() {
    section("heat", "Bản đồ giai đoạn", "Stage map")
    let months = report.trend.map(\.month)
    let stages = Dictionary(grouping: report.stages, by: \.facility)
    table(
      say(
        "Giai đoạn của từng bệnh viện cuối mỗi tháng (0–7; trống: không hoạt động)",
        "Stage of each hospital at each month's end (0–7; blank: not in force)"),
      [say("Bệnh viện", "Hospital")] + months.map { $0.printed(language) },
      report.hospitals.map { standing in
        let own = Dictionary(
          (stages[standing.hospital.code] ?? []).map { ($0.month, $0.stage.shown) }, uniquingKeysWith: { _, last in last })
        return [.html(link(standing.hospital.code), class: "")]
          + months.map { month in own[month].map { .html("\($0.rawValue)", class: "s\($0.rawValue)") } ?? .text("") }
      }, class: "heat")
  }

  /// Tiles in the regions' order, each with its code and stage.
  mutating func regions() {
    section("regions", "Theo vùng", "By region")
    var regions: [String: [HospitalStanding]] = [:]
    for standing in report.hospitals { regions[standing.hospital.region, default: []].append(standing) }
    // From north to south, as on a map; regions of other names after them.
    let fromNorth = ["Bắc", "Trung", "Nam"]
    let order =
      fromNorth.filter { regions[$0] != nil } + regions.keys.filter { !fromNorth.contains($0) }.sorted(by: Grouping.region.precedes)
    for region in order {
      let members = regions[region] ?? []
      let shown = members.count(where: \.isDemonstrated)
      add(
        "<h3>" + escape("\(region): \(shown)/\(members.count) " + say("chứng minh", "demonstrated")) + "</h3><ul class=\"tiles\">")
      for standing in members {
        let stage = standing.stage.shown
        add(
          "<li class=\"s\(stage.rawValue)\"><a href=\"#h-\(standing.hospital.code)\" title=\"\(escape(standing.hospital.name))\">\(standing.hospital.code)<br>\(say("g.đ.", "stage")) \(stage.rawValue)</a></li>"
        )
      }
      add("</ul>")
    }
  }

  /// Days ahead of or behind the legal deadline, in classes.
  mutating func distribution() {
    section("distribution", "Sớm và muộn so với thời hạn pháp định", "Ahead of and behind the legal deadline")
    let classes: [(String, (Int) -> Bool)] = [
      (say("sớm trên 90 ngày", "over 90 days ahead"), { $0 > 90 }), (say("sớm 31–90", "31–90 ahead"), { (31...90).contains($0) }),
      (say("sớm 1–30", "1–30 ahead"), { (1...30).contains($0) }), (say("đúng ngày", "on the day"), { $0 == 0 }),
      (say("muộn 1–30", "1–30 behind"), { (-30 ... -1).contains($0) }), (say("muộn 31–90", "31–90 behind"), { (-90 ... -31).contains($0) }),
      (say("muộn trên 90 ngày", "over 90 days behind"), { $0 < -90 }),
    ]
    var rows: [(String, [HospitalStanding])] = classes.map { label, belongs in
      (label, report.hospitals.filter { $0.legal.daysAhead.map(belongs) ?? false })
    }
    rows.append((say("chưa xong, chưa đến hạn", "not done, not due"), report.hospitals.filter { $0.legal.daysAhead == nil }))
    let most = max(1, rows.map(\.1.count).max() ?? 1)
    table(
      say("Số bệnh viện theo số ngày sớm hay muộn", "Hospitals by days ahead or behind"),
      [say("Ngày", "Days"), say("Số BV", "Count"), "", say("Bệnh viện", "Hospitals")],
      rows.map { label, members in
        let length = members.count * 200 / most
        return [
          .text(label), .number(members.count.printed(language)),
          .html(
            "<svg class=\"bar\" viewBox=\"0 0 200 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"\(length)\" height=\"14\" fill=\"#1d4ed8\"/></svg>",
            class: ""),
          .html(
            members.map { standing in
              link(standing.hospital.code) + (standing.legal.daysAhead.map { " (\($0.signed(language)))" } ?? "")
            }.joined(separator: ", "), class: ""),
        ]
      })
  }
}
