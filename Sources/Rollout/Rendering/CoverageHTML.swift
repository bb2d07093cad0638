public import ClinicalModel

/// The report as one HTML file that needs nothing else: no script, no font, no picture from outside. Readable on a phone, printable on A4.
///
/// Colour never says anything that the text of the same cell does not say too.
public enum CoverageHTML {
  public static func text(_ report: CoverageReport, language: Language = .vi) -> String {
    var page = HTMLPage(report: report, language: language)
    page.head()
    page.summary()
    page.deadlines()
    page.progress()
    page.stages()
    page.attention()
    page.annex()
    page.reconciliation()
    page.changes()
    page.exceptions()
    page.queues()
    page.trend()
    page.heatMap()
    page.regions()
    page.distribution()
    page.waves()
    page.forecasts()
    page.groups()
    page.league()
    page.readiness()
    page.hospitals()
    page.periods()
    page.meanings()
    page.foot()
    return page.text
  }

  static let style = """
    :root{color-scheme:light}*{box-sizing:border-box}
    body{margin:0 auto;max-width:70rem;padding:1rem;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
    h1{font-size:1.6rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid #1e3a8a}
    h3{font-size:1.05rem;margin:1.5rem 0 .3rem}h4{font-size:1rem;margin:1rem 0 .2rem}
    a{color:#1d4ed8}a:focus-visible,.scroll:focus-visible{outline:3px solid #b45309;outline-offset:2px}
    p{margin:.4rem 0}.meta,.note{color:#444;font-size:.9rem;overflow-wrap:anywhere}nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.5rem 0}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;list-style:none;padding:0;margin:1rem 0}
    .cards li{border:1px solid #9ca3af;border-radius:.4rem;padding:.8rem}.cards b{display:block;font-size:2rem;line-height:1.1}
    .scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0;font-size:.9rem}
    caption{text-align:left;color:#444;font-size:.9rem;padding:.2rem 0}
    th,td{border:1px solid #c4c8ce;padding:.2rem .45rem;text-align:left;vertical-align:top}thead th{background:#eef1f5}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.w{white-space:nowrap}
    .no{color:#9b1c1c;font-weight:600}.yes{color:#14532d;font-weight:600}
    svg{max-width:100%;height:auto}svg text{font:13px system-ui,"Noto Sans","DejaVu Sans",sans-serif;fill:#1a1a1a}figure{margin:.5rem 0}svg.bar{display:block;width:12rem;max-width:none;height:.9rem}
    .heat td{text-align:center;min-width:2rem;padding:.15rem}
    .s0{background:#f3f4f6;color:#111}.s1{background:#dbeafe;color:#111}.s2{background:#bfdbfe;color:#111}.s3{background:#93c5fd;color:#111}
    .s4{background:#2563eb;color:#fff}.s5{background:#1d4ed8;color:#fff}.s6{background:#1e3a8a;color:#fff}.s7{background:#14532d;color:#fff}
    .tiles{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:.3rem 0}
    .tiles a{display:block;min-width:4.5rem;padding:.3rem .5rem;border:1px solid #6b7280;border-radius:.2rem;text-align:center;text-decoration:none;color:inherit}
    li{overflow-wrap:anywhere}.demo{border:2px solid #9b1c1c;color:#9b1c1c;font-weight:700;padding:.4rem .6rem;margin:.4rem 0}
    .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:0 1.5rem;align-items:start}
    @media(max-width:60rem){.pair{display:block}}@media(min-width:60rem){.facilities{columns:2;column-gap:2rem}}
    @media(max-width:40rem){figure{overflow-x:auto}figure svg{min-width:34rem}.scroll table{width:max-content;max-width:none}.scroll td,.scroll th{max-width:15rem}.cards b{font-size:1.7rem}}
    @media print{@page{size:A4;margin:14mm}body{max-width:none;padding:0;font-size:9.5pt}nav{display:none}
    h2{margin-top:1rem}h2,h3,h4,caption,.note{break-after:avoid}tr,figure,.cards li,.tiles,.hospital{break-inside:avoid}thead{display:table-header-group}
    .annex{break-before:page}.scroll{overflow:visible}.cards{grid-template-columns:repeat(3,1fr);gap:3mm;margin:2mm 0}.cards b{font-size:18pt}.cards li{padding:2mm}
    .pair{display:grid;grid-template-columns:68mm minmax(0,1fr);gap:0 4mm}table{line-height:1.2}.hospital p{margin:.5mm 0}.pair table{width:100%}.facilities{columns:2;column-gap:6mm;margin:1mm 0}th,td{padding:.4mm 1.2mm}h4{margin:2mm 0 0}figure svg{max-height:62mm}
    svg.bar{width:3cm}table{font-size:8pt}caption,.note,.meta{font-size:8pt}.heat td{min-width:0;padding:1px 2px}.league tbody th{min-width:40mm}a{color:inherit;text-decoration:none}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}

struct HTMLPage {
  let report: CoverageReport
  let language: Language
  var text = ""

  init(report: CoverageReport, language: Language) {
    self.report = report
    self.language = language
  }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Without what would change the direction of the text around it.
  func escape(_ text: String) -> String { XMLText.escape(TextPage.printable(text)) }

  mutating func add(_ html: String) { text += html + "\n" }

  mutating func section(_ id: String, _ vi: String, _ en: String) { add("<h2 id=\"\(id)\">\(escape(say(vi, en)))</h2>") }

  mutating func paragraph(_ vi: String, _ en: String, class name: String? = nil) {
    add("<p\(name.map { " class=\"\($0)\"" } ?? "")>\(escape(say(vi, en)))</p>")
  }

  /// A cell of a table.
  enum Cell {
    case text(String)
    case number(String)
    case html(String, class: String)
  }

  mutating func table(_ caption: String, _ columns: [String], _ rows: [[Cell]], class name: String = "") {
    add(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(escape(caption))\"><table\(name.isEmpty ? "" : " class=\"\(name)\"")>"
    )
    add("<caption>\(escape(caption))</caption>")
    add("<thead><tr>" + columns.map { "<th scope=\"col\">\(escape($0))</th>" }.joined() + "</tr></thead><tbody>")
    for row in rows {
      var line = "<tr>"
      for (index, cell) in row.enumerated() {
        let tag = index == 0 ? "th scope=\"row\"" : "td"
        let end = index == 0 ? "th" : "td"
        switch cell {
        case .text(let text): line += "<\(tag)>\(escape(text))</\(end)>"
        case .number(let text): line += "<\(tag) class=\"n\">\(escape(text))</\(end)>"
        case .html(let html, let name): line += "<\(tag)\(name.isEmpty ? "" : " class=\"\(name)\"")>\(html)</\(end)>"
        }
      }
      add(line + "</tr>")
    }
    add("</tbody></table></div>")
  }

  func link(_ facility: FacilityCode, name: Bool = false) -> String {
    guard let standing = report.hospitals.first(where: { $0.hospital.code == facility }) else { return escape(facility.rawValue) }
    let title = name ? "\(facility) \(TextPage.short(standing.hospital.name))" : facility.rawValue
    return "<a href=\"#h-\(facility)\">\(escape(title))</a>"
  }

  func yesNo(_ flag: Bool) -> Cell {
    .html(flag ? say("có", "yes") : say("không", "no"), class: flag ? "yes" : "no")
  }

  mutating func head() {
    let title = say("Báo cáo triển khai bệnh án điện tử", "Electronic records rollout coverage")
    add("<!DOCTYPE html>")
    add(
      "<html lang=\"\(language.rawValue)\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
    )
    add("<title>\(escape(title)) – \(report.asOf.printed(language))</title>")
    add("<style>\n\(CoverageHTML.style)\n</style></head><body>")
    add("<header>")
    if report.isDemonstration { add("<p class=\"demo\">\(escape(TextPage.demonstration[language]))</p>") }
    add("<h1>\(escape(title))</h1>")
    paragraph(
      "Tính đến \(report.asOf.printed(.vi)), tháng đo \(report.measuredMonth.printed(.vi)), \(report.hospitals.count) bệnh viện hoạt động.",
      "As of \(report.asOf), measured month \(report.measuredMonth), \(report.hospitals.count) hospitals in force.")
    let register = report.register
    paragraph(
      "Danh bạ phiên bản \(register.sequence), \(register.source), nhập \(register.importedAt), SHA-256 \(register.digest). Định nghĩa phiên bản \(report.definition.version), bộ hồ sơ bắt buộc phiên bản \(report.definition.mandatorySet.version).",
      "Register version \(register.sequence), \(register.source), imported \(register.importedAt), SHA-256 \(register.digest). Definition version \(report.definition.version), mandatory set version \(report.definition.mandatorySet.version).",
      class: "meta")
    for source in report.sources {
      paragraph("Nguồn \(source.name), SHA-256 \(source.digest).", "Source \(source.name), SHA-256 \(source.digest).", class: "meta")
    }
    var sections: [(String, String, String)] = [
      ("summary", "Chỉ số", "Figures"), ("deadlines", "Thời hạn", "Deadlines"), ("progress", "Tiến độ", "Progress"),
      ("stages", "Giai đoạn", "Stages"), ("attention", "Cần xem", "Needs attention"),
    ]
    if hasReconciliation { sections.append(("reconciliation", "Mẫu số", "Denominator")) }
    if hasChanges { sections.append(("changes", "Thay đổi", "Changes")) }
    sections += [
      ("exceptions", "Ngoại lệ", "Exceptions"), ("queues", "Hàng chờ", "Queues"), ("trend", "Từng tháng", "Month by month"),
      ("heat", "Bản đồ giai đoạn", "Stage map"), ("regions", "Theo vùng", "Regions"),
      ("distribution", "Sớm và muộn", "Ahead and behind"),
    ]
    if hasWaves { sections.append(("waves", "Các đợt", "Waves")) }
    if hasForecast { sections.append(("forecast", "Dự báo", "Forecast")) }
    sections += [("groups", "Theo nhóm", "Groups"), ("league", "Xếp hạng", "League")]
    if !report.readiness.isEmpty { sections.append(("readiness", "Hạ tầng", "Readiness")) }
    sections.append(("hospitals", "Bệnh viện", "Hospitals"))
    if !report.periods.isEmpty { sections.append(("periods", "Khóa kỳ", "Closed periods")) }
    sections.append(("meanings", "Cách tính", "What is counted"))
    add("</header><nav aria-label=\"\(say("Mục lục", "Contents"))\"><ul>")
    for (id, vi, en) in sections { add("<li><a href=\"#\(id)\">\(say(vi, en))</a></li>") }
    add("</ul></nav><main>")
  }

  mutating func summary() {
    section("summary", "Chỉ số", "Figures")
    add("<ul class=\"cards\">")
    for key in [Figure.Key.declared, .demonstrated, .coverage] {
      let figure = report[key]
      let open = figure.unknown.count + figure.anomalous.count
      let sum =
        figure.reading == .unknown
        ? say("không có mẫu số", "no denominator") : "\(figure.ratio.printed(language)) \(figure.key.unit[language])"
      add("<li>\(escape(key.label[language]))<b>\(escape(figure.percent(language)))</b>\(escape(sum))")
      if open > 0 { add("<br>" + escape(say("\(open) phần chưa rõ hoặc bất thường", "\(open) parts unknown or anomalous"))) }
      add("<p class=\"note\">\(escape(key.meaning[language]))</p></li>")
    }
    add("</ul>")
    table(
      say(
        "Mỗi chỉ số với tử số và mẫu số; danh bạ phiên bản \(report.register.sequence)",
        "Each figure with numerator and denominator; register version \(report.register.sequence)"),
      [
        say("Chỉ số", "Figure"), say("Đạt", "Numerator"), say("Trên", "Denominator"), "%", say("Chưa rõ", "Unknown"),
        say("Bất thường", "Anomalies"),
      ],
      report.figures.map { figure in
        [
          .text("\(figure.key.label[language]) (\(figure.key.unit[language]))"), .number(figure.ratio.numerator.printed(language)),
          .number(figure.reading == .unknown ? "?" : figure.ratio.denominator.printed(language)), .number(figure.percent(language)),
          .number(figure.unknown.count.printed(language)), .number(figure.anomalous.count.printed(language)),
        ]
      })
    paragraph(
      "Tỷ lệ cắt sau một chữ số thập phân, không làm tròn lên. ? : chưa rõ, hoặc phần đã biết đủ nhưng còn phần chưa rõ. – : không có gì phải đạt.",
      "Shares are cut off after one decimal, never rounded up. ?: unknown, or all that is known is full but something is not known. –: nothing was expected.",
      class: "note")
  }

  mutating func deadlines() {
    section("deadlines", "Thời hạn", "Deadlines")
    table(
      say("Cho đến ngày báo cáo", "Up to the day of the report"),
      [
        say("Thời hạn", "Deadline"), say("Ngày", "Day"), say("Theo", "By"), say("Đạt", "Done"), "%", say("Đạt 100 % ngày", "100 % on"),
        say("Giữ từ", "Held since"), say("Sớm (+), muộn (−)", "Ahead (+), behind (−)"), say("Còn thiếu", "Missing"),
      ],
      report.deadlines.map { summary in
        [
          .text(summary.kind.label[language]), .html(summary.deadline.printed(language), class: "w"),
          .text(summary.basis == .declared ? say("công bố", "declaration") : say("dữ liệu", "data")),
          .number(summary.ratio.printed(language)), .number(summary.ratio.percent(language) ?? "–"),
          .html(summary.reachedOn?.printed(language) ?? "–", class: "w"), .html(summary.heldSince?.printed(language) ?? "–", class: "w"),
          .number(days(summary.standing)), .html(folding(summary.missing), class: ""),
        ]
      })
  }

  /// The first hospitals of a list as links, and how many more the league names.
  private func folding(_ facilities: [FacilityCode]) -> String {
    let shown = facilities.count > TextPage.folded + 1 ? TextPage.folded : facilities.count
    let more = facilities.count - shown
    return facilities.prefix(shown).map { link($0) }.joined(separator: " ")
      + (more > 0 ? " <a href=\"#league\">\(escape(say("và \(more) nữa", "and \(more) more")))</a>" : "")
  }

  /// What somebody has to look at, a line a kind; the annex says why.
  mutating func attention() {
    section("attention", "Cần xem trước", "Needs attention first")
    let queues = report.queues
    func age(_ days: Int?) -> String { days.map { say(" (lâu nhất \($0.printed(.vi)) ngày)", " (oldest \($0.printed(.en)) days)") } ?? "" }
    paragraph(
      "Đang chờ: \(queues.quarantined.printed(.vi)) mục cách ly\(age(queues.quarantineAge)), \(queues.undelivered.printed(.vi)) tháng chưa nhận, \(queues.unsigned.printed(.vi)) bản nháp quá hạn, \(queues.conflicted.printed(.vi)) mục chưa rõ của ai.",
      "Waiting: \(queues.quarantined.printed(.en)) entries in quarantine\(age(queues.quarantineAge)), \(queues.undelivered.printed(.en)) month\(queues.undelivered == 1 ? "" : "s") undelivered, \(queues.unsigned.printed(.en)) old drafts, \(queues.conflicted.printed(.en)) entries nobody has said whose they are."
    )
    let rows: [[Cell]] = CoverageException.Kind.allCases.compactMap { kind in
      var facilities: [FacilityCode] = []
      for exception in report.exceptions where exception.kind == kind && !facilities.contains(exception.facility) {
        facilities.append(exception.facility)
      }
      guard !facilities.isEmpty else { return nil }
      return [
        .html("<a href=\"#x-\(kind.rawValue)\">\(escape(kind.label[language]))</a>", class: ""),
        .number(facilities.count.printed(language)), .html(folding(facilities), class: ""),
      ]
    }
    guard !rows.isEmpty else { return paragraph("Không có ngoại lệ.", "No exceptions.") }
    table(
      say("Ngoại lệ theo mức nguy hại", "Exceptions by how harmful they are"),
      [say("Loại", "Kind"), say("Số BV", "Hosp."), say("Bệnh viện", "Hospitals")], rows)
  }

  /// What follows takes the figures apart.
  mutating func annex() { add("<div class=\"annex\"></div>") }

  mutating func queues() {
    section("queues", "Hàng chờ", "Queues")
    let waiting = report.hospitals.filter(\.isWaitedFor)
    if waiting.isEmpty {
      paragraph("Không có gì đang chờ.", "Nothing waits.")
    } else {
      table(
        say("Những gì chờ lâu có thể gây hại", "What harms when it waits"),
        [
          say("Bệnh viện", "Hospital"), say("Cách ly", "Quarantined"), say("Lâu nhất (ngày)", "Oldest (days)"),
          say("Tháng chưa nhận", "Months undelivered"), say("Nháp quá hạn", "Old drafts"), say("Chưa rõ của ai", "Conflicts"),
        ],
        waiting.map { standing in
          [.html(link(standing.hospital.code, name: true), class: "")]
            + [standing.quarantined, standing.quarantineAge, standing.undelivered.count, standing.unsigned, standing.conflicted].map {
              .number($0?.printed(language) ?? "–")
            }
        })
    }
    let unknown = report.queues.unknown
    if !unknown.isEmpty {
      add(
        "<p class=\"note\">" + escape(say("Chưa biết, vì chưa từng có dữ liệu: ", "Unknown, as no data ever came: "))
          + unknown.map { link($0) }.joined(separator: " ") + "</p>")
    }
  }

  func days(_ standing: DeadlineStanding) -> String {
    switch standing {
    case .reached, .overdue: (standing.daysAhead ?? 0).signed(language)
    case .pending(let days): say("còn \(days.printed(.vi))", "\(days.printed(.en)) to go")
    case .none: "–"
    }
  }

  private var hasReconciliation: Bool { report.reconciliation != nil || !report.denominator.isEmpty }

  private mutating func changesOfRegister(_ caption: String, _ lines: [Reconciliation.Line]) {
    guard !lines.isEmpty else { return }
    table(
      caption, [say("Bệnh viện", "Hospital"), say("Ngày", "Day"), say("Vì", "Because"), "±"],
      lines.map { line in
        [
          .text("\(line.facility) \(line.name)"), .html(line.date?.printed(language) ?? "–", class: "w"),
          .text(line.cause.label[language]),
          .number(line.change.signed(language)),
        ]
      })
  }

  mutating func reconciliation() {
    guard hasReconciliation else { return }
    section("reconciliation", "Đối chiếu mẫu số", "Reconciliation of the denominator")
    changesOfRegister(say("Mọi thay đổi trong các tháng của báo cáo", "Every change in the months of the report"), report.denominator)
    guard let reconciliation = report.reconciliation else { return }
    paragraph(
      "\(reconciliation.since.printed(.vi)), danh bạ phiên bản \(reconciliation.register.sequence): \(reconciliation.before) bệnh viện. \(report.asOf.printed(.vi)): \(reconciliation.now).",
      "\(reconciliation.since), register version \(reconciliation.register.sequence): \(reconciliation.before) hospitals. \(report.asOf): \(reconciliation.now)."
    )
    changesOfRegister(say("Từ báo cáo trước", "Since the report before"), reconciliation.lines)
  }

  mutating func exceptions() {
    section("exceptions", "Ngoại lệ", "Exceptions")
    if report.exceptions.isEmpty { paragraph("Không có.", "None.") }
    for kind in CoverageException.Kind.allCases {
      let found = report.exceptions.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      var facilities: [FacilityCode] = []
      for exception in found where !facilities.contains(exception.facility) { facilities.append(exception.facility) }
      add("<h3 id=\"x-\(kind.rawValue)\">\(escape(kind.label[language])) (\(facilities.count))</h3><ul class=\"facilities\">")
      for facility in facilities {
        let summary = kind.summary(of: found.filter { $0.facility == facility }, language)
        add("<li>\(link(facility, name: true))\(summary.isEmpty ? "" : ": " + escape(summary))</li>")
      }
      add("</ul>")
    }
  }

  private var hasChanges: Bool {
    report.changes.map { !$0.figures.isEmpty || !$0.hospitals.isEmpty || $0.definitionChanged } ?? false
  }

  private var hasWaves: Bool { report.hospitals.contains { $0.hospital.wave != nil } }

  private var hasForecast: Bool { report.hospitals.contains { $0.declaredSince == nil } || report.forecastScore != nil }

  mutating func changes() {
    guard let changes = report.changes, hasChanges else { return }
    section("changes", "Thay đổi từ báo cáo trước", "Changed since the report before")
    if changes.definitionChanged {
      paragraph("Định nghĩa đã đổi: các chỉ số không so sánh được.", "The definition changed: the figures do not compare.")
    }
    if !changes.figures.isEmpty {
      table(
        say("Chỉ số", "Figures"), [say("Chỉ số", "Figure"), changes.since.printed(language), report.asOf.printed(language)],
        changes.figures.map { move in
          [.text(move.figure.label[language]), .number(move.before.printed(language)), .number(move.now.printed(language))]
        })
    }
    if !changes.hospitals.isEmpty {
      table(
        say("Bệnh viện", "Hospitals"),
        [say("Bệnh viện", "Hospital"), say("Công bố", "Declared"), say("Chứng minh", "Demonstrated"), say("Giai đoạn", "Stage")],
        changes.hospitals.map { step in
          func flag(_ before: Bool, _ now: Bool) -> Cell {
            .text(
              (before ? say("có", "yes") : say("không", "no"))
                + (before == now ? "" : " → " + (now ? say("có", "yes") : say("không", "no"))))
          }
          let (before, now) = (step.before.stage.rawValue, step.now.stage.rawValue)
          return [
            .html(link(step.facility, name: true), class: ""), flag(step.before.declared, step.now.declared),
            flag(step.before.demonstrated, step.now.demonstrated), .text(before == now ? "\(now)" : "\(before) → \(now)"),
          ]
        })
    }
  }

  mutating func waves() {
    guard hasWaves else { return }
    section("waves", "Các đợt: kế hoạch và thực tế", "Waves: plan against actual")
    table(
      say("Đến ngày báo cáo", "Up to the day of the report"),
      [
        say("Đợt", "Wave"), say("BV", "Hosp."), say("Hạn của đợt", "Target"), say("Đến hạn", "Planned by now"), say("Công bố", "Declared"),
        say("Chứng minh", "Demonstrated"), say("Chậm", "Behind"),
      ],
      report.waves.map { wave in
        [
          .text(wave.wave.map { String($0) } ?? "–"), .number(wave.hospitals.count.printed(language)),
          .html(wave.target?.printed(language) ?? "–", class: "w"), .number(wave.planned.printed(language)),
          .number(wave.declared.printed(language)), .number(wave.demonstrated.printed(language)),
          .html(wave.behind.map { link($0) }.joined(separator: " "), class: ""),
        ]
      })
  }

  mutating func forecasts() {
    guard hasForecast else { return }
    section("forecast", "Dự báo công bố", "Forecast of declaration")
    paragraph(
      "Phương pháp \(Forecast.method): thời gian các bệnh viện khác cần từ cùng bước, điều chỉnh theo nhịp riêng; tứ phân vị dưới, trung vị, trên.",
      "Method \(Forecast.method): the time other hospitals took from the same step, scaled by own pace; lower quartile, median, upper quartile.",
      class: "note")
    if !report.forecasts.isEmpty {
      table(
        say("Từng bệnh viện", "Each hospital"),
        [
          say("Bệnh viện", "Hospital"), say("Từ bước", "From step"), say("Sớm", "Low"), say("Giữa", "Middle"), say("Muộn", "High"),
          say("Mẫu", "Peers"),
        ],
        report.forecasts.map { forecast in
          [
            .html(link(forecast.facility, name: true), class: ""), .text(forecast.from.label[language]),
            .text(forecast.low.printed(language)),
            .text(forecast.middle.printed(language)), .text(forecast.high.printed(language)), .number(forecast.peers.printed(language)),
          ]
        })
    }
    if let low = report.forecast.low, let middle = report.forecast.middle, let high = report.forecast.high {
      let dates = [low, middle, high].map { $0.printed(language) }.joined(separator: " · ")
      paragraph("Toàn bộ: \(dates).", "The whole: \(dates).")
    } else if !report.forecast.unknown.isEmpty {
      add(
        "<p>" + escape(say("Toàn bộ: chưa thể dự báo; chưa đủ dữ liệu cho", "The whole: no forecast; too little is known of")) + " "
          + report.forecast.unknown.map { link($0) }.joined(separator: ", ") + ".</p>")
    }
    if let score = report.forecastScore {
      let error = score.medianError.map { say("; sai số giữa \($0) ngày", "; median error \($0) days") } ?? ""
      paragraph(
        "Dự báo ngày \(score.made.printed(.vi)): đúng khoảng \(score.within), sớm hơn \(score.early), muộn hơn \(score.late), lỡ \(score.missed), còn mở \(score.open)\(error).",
        "Forecasts of \(score.made): within \(score.within), earlier \(score.early), later \(score.late), missed \(score.missed), open \(score.open)\(error)."
      )
    }
  }

  mutating func groups() {
    section("groups", "Theo nhóm", "By group")
    for grouping in Grouping.allCases {
      let groups = report.groups.filter { $0.grouping == grouping }
      guard !groups.isEmpty else { continue }
      table(
        grouping.label[language],
        [
          grouping.label[language], say("BV", "Hosp."), say("Công bố", "Declared"), "%", say("Chứng minh", "Demonstrated"), "%",
          say("Bao phủ", "Coverage"), "%", say("Chưa rõ", "Unknown"), say("Bệnh viện", "Hospitals"),
        ],
        groups.map { group in
          func cells(_ key: Figure.Key) -> [Cell] {
            guard let figure = group[key] else { return [.text(""), .text("")] }
            return [
              .number(figure.reading == .unknown ? "?" : figure.ratio.printed(language)), .number(figure.percent(language)),
            ]
          }
          let open = (group[.coverage]?.unknown.count ?? 0) + (group[.coverage]?.anomalous.count ?? 0)
          return [.text(grouping.label(of: group.key, in: language)), .number(group.hospitals.count.printed(language))]
            + cells(.declared) + cells(.demonstrated) + cells(.coverage)
            + [.number(open.printed(language)), .html(group.hospitals.map { link($0) }.joined(separator: " "), class: "")]
        })
    }
  }

  mutating func league() {
    section("league", "Xếp hạng và lý do", "League table with reasons")
    table(
      say("Theo giai đoạn, rồi dữ liệu, rồi bao phủ", "By stage, then data, then coverage"),
      [
        say("Bệnh viện", "Hospital"), say("G.đoạn", "Stage"), say("Công bố", "Declared"), say("± luật", "± legal"),
        say("± nội bộ", "± target"), say("Dữ liệu", "By data"), say("Bao phủ", "Coverage"), "%", say("Tuổi dữ liệu", "Data age"),
        say("Lý do", "Reasons"),
      ],
      report.league.map { standing in
        let stage = standing.stage.shown.rawValue
        return [
          .html(link(standing.hospital.code, name: true), class: ""), .html("\(stage)", class: "n s\(stage)"),
          .html(standing.declaredSince?.printed(language) ?? say("chưa", "no"), class: "w"), .number(days(standing.legal)),
          .number(days(standing.target)), yesNo(standing.isDemonstrated),
          .number(standing.coverage.reading == .unknown ? "?" : standing.coverage.ratio.printed(language)),
          .number(standing.coverage.percent(language)), .number(standing.dataAge.map { $0.printed(language) } ?? "?"),
          .text(standing.reasons.map { $0.text[language] }.joined(separator: "; ")),
        ]
      }, class: "league")
  }

  mutating func hospitals() {
    section("hospitals", "Từng bệnh viện", "Hospital by hospital")
    let byFacility = Dictionary(grouping: report.months, by: \.facility)
    let start = report.trend.first?.month ?? report.measuredMonth
    let commands = report.groups.filter { $0.grouping == .command }
    if commands.isEmpty {
      for standing in report.hospitals { hospital(standing, byFacility[standing.hospital.code] ?? [], from: start) }
    }
    for group in commands {
      let members = report.hospitals.filter { group.hospitals.contains($0.hospital.code) }
      guard !members.isEmpty else { continue }
      add("<h3>\(escape(Grouping.command.label(of: group.key, in: language)))</h3>")
      for standing in members { hospital(standing, byFacility[standing.hospital.code] ?? [], from: start) }
    }
  }

  private mutating func hospital(_ standing: HospitalStanding, _ months: [HospitalMonth], from start: YearMonth) {
    let hospital = standing.hospital
    add("<section class=\"hospital\" id=\"h-\(hospital.code)\"><h4>\(escape("\(hospital.code) \(hospital.name)"))</h4>")
    let stage = standing.stage
    paragraph(
      "\(hospital.class.label.vi), \(hospital.tier.label.vi), \(hospital.beds.printed(.vi)) giường, \(hospital.departments) khoa. Công bố: \(standing.declaredSince?.printed(.vi) ?? "chưa"). So với luật: \(days(standing.legal)); so với nội bộ: \(days(standing.target)).",
      "\(hospital.class.label.en), \(hospital.tier.label.en), \(hospital.beds.printed(.en)) beds, \(hospital.departments) departments. Declared: \(standing.declaredSince?.printed(.en) ?? "no"). Legal: \(days(standing.legal)); internal: \(days(standing.target))."
    )
    paragraph(
      "Giai đoạn \(stage.shown.rawValue) \(stage.shown.label.vi)\(stage.isOverclaimed ? ", tự nhận \(stage.claimed.rawValue) \(stage.claimed.label.vi)" : "").\(stage.missing.isEmpty ? "" : " Để lên bậc sau: " + stage.missing.text(.vi) + ".")",
      "Stage \(stage.shown.rawValue) \(stage.shown.label.en)\(stage.isOverclaimed ? ", claims \(stage.claimed.rawValue) \(stage.claimed.label.en)" : "").\(stage.missing.isEmpty ? "" : " For the next: " + stage.missing.text(.en) + ".")"
    )
    if let training = report.readiness.first(where: { $0.facility == hospital.code }), !training.training.isEmpty {
      func groups(_ language: Language) -> String {
        training.training.map { "\($0.group.label[language]) \(Ratio(training.trained($0), $0.total).printed(language))" }.joined(
          separator: ", ")
      }
      paragraph("Đã đào tạo: \(groups(.vi)).", "Trained: \(groups(.en)).")
    }
    let milestones = report.milestones.filter { $0.facility == hospital.code }
    // One who signed everything is named once.
    let signer = Set(milestones.map(\.signer)).count == 1 ? milestones.first?.signer : nil
    add("<div class=\"pair\">")
    if !milestones.isEmpty {
      table(
        say("Mốc và minh chứng của \(hospital.code)", "Milestones and evidence of \(hospital.code)")
          + (signer.map { say("; người ký: \($0)", "; signer: \($0)") } ?? ""),
        [
          say("Mốc", "Milestone"), say("Ngày", "Day"),
          signer == nil ? say("Văn bản, người ký", "Document, signer") : say("Văn bản", "Document"),
        ],
        milestones.map { milestone in
          let until = milestone.validTo.map { say(", đến \($0.printed(.vi))", ", until \($0)") } ?? ""
          return [
            .text(milestone.kind.label[language]), .html(milestone.date.printed(language), class: "w"),
            .text(milestone.document + (signer == nil ? ", \(milestone.signer)" : "") + until),
          ]
        })
    }
    monthsTable(hospital.code, months.filter { $0.month >= start })
    add("</div>")
    let findings = report.findings.filter { $0.facility == hospital.code }
    if !findings.isEmpty {
      table(
        say("Phát hiện khi kiểm tra \(hospital.code)", "Inspection findings of \(hospital.code)"),
        [
          say("Ngày", "Date"), say("Mức", "Severity"), say("Phát hiện", "Finding"), say("Phụ trách", "Owner"), say("Hạn", "Due"),
          say("Khắc phục", "Closed"),
        ],
        findings.map { finding in
          [
            .text(finding.date.printed(language)), .text(finding.severity.label[language]), .text(finding.finding), .text(finding.owner),
            .html(finding.due.printed(language), class: "w"),
            .html(finding.closed?.printed(language) ?? say("chưa", "no"), class: finding.closed == nil ? "no" : "w"),
          ]
        })
    }
    add("</section>")
  }

  private mutating func monthsTable(_ code: FacilityCode, _ months: [HospitalMonth]) {
    table(
      say("Các tháng của \(code)", "Months of \(code)"),
      [
        say("Tháng", "Month"), say("Báo cáo", "Returned"), say("Nhận", "Received"), say("Đủ", "Complete"),
        say("Tác giả x.nhận", "Attested"), say("Muộn", "Late"), say("Bao phủ", "Coverage"), say("Chứng minh", "Demonstrated"),
      ],
      months.map { month in
        [
          .text(month.month.printed(language)), .number(month.returned?.total?.printed(language) ?? "?"),
          .number(month.closed.printed(language)),
          .number(month.complete.printed(language)), .number(month.attested?.printed(language) ?? "?"),
          .number(month.receivedLate.printed(language)), .number(month.coverage.percent(language)),
          month.isDemonstrated
            ? yesNo(true) : .text(say("không: ", "no: ") + month.reasons.map { $0.textOfItsMonth[language] }.joined(separator: "; ")),
        ]
      })
  }

  mutating func readiness() {
    guard !report.readiness.isEmpty else { return }
    section("readiness", "Nhân lực, hạ tầng, gián đoạn, hài lòng", "People, infrastructure, downtime, satisfaction")
    table(
      say(
        "Như biết đến ngày báo cáo; ngừng ngoài kế hoạch trong \(ReadinessStanding.days) ngày; không có dòng là chưa biết",
        "As known on the day; unplanned downtime within \(ReadinessStanding.days) days; no line means unknown"),
      [
        say("Bệnh viện", "Hospital"), say("Đã đào tạo", "Trained"), "%", say("Có chứng nhận", "Certified"), say("Hài lòng", "Satisfied"),
        "%",
        say("Ngừng (phút)", "Down (min)"),
        say("Còn thiếu", "Gaps"), say("Đề xuất (triệu đồng)", "Proposed (mil. VND)"),
      ],
      report.readiness.map { standing in
        [
          .html(link(standing.facility), class: ""), .number(standing.trained.printed(language)),
          .number(standing.trained.percent(language) ?? "?"), .number(standing.certificates.printed(language)),
          .number(standing.satisfied.printed(language)),
          .number(standing.satisfied.percent(language) ?? "?"), .number(standing.unplannedMinutes.printed(language)),
          .text(standing.gaps.map { "\($0.item.label[language]) \($0.gap.printed(language))" }.joined(separator: ", ")),
          .number(standing.investment.printed(language)),
        ]
      })
  }

  mutating func periods() {
    guard !report.periods.isEmpty else { return }
    section("periods", "Khóa kỳ", "Closed periods")
    add("<ul>")
    for entry in report.periods {
      let who = "\(entry.month.printed(language)): \(entry.on.printed(language)), \(entry.by)"
      switch entry.act {
      case .closed(_, let digest): add("<li>" + escape("\(who), \(say("khóa", "closed")), SHA-256 \(digest)") + "</li>")
      case .reopened(let reason): add("<li>" + escape("\(who), \(say("mở lại", "reopened")): \(reason)") + "</li>")
      }
    }
    add("</ul>")
  }

  mutating func meanings() {
    section("meanings", "Cách tính", "What is counted")
    table(
      say(
        "Định nghĩa phiên bản \(report.definition.version)", "Definition version \(report.definition.version)"),
      [say("Chỉ số", "Figure"), say("Nghĩa", "Meaning")],
      Figure.Key.allCases.map { [.text($0.label[language]), .text($0.meaning[language])] })
    table(
      say("Giai đoạn; mỗi giai đoạn cần mọi giai đoạn thấp hơn", "Stages; each needs all lower ones"),
      [say("Giai đoạn", "Stage"), say("Chứng minh bằng", "Shown by")],
      Stage.allCases.map { stage in
        [
          .html("\(stage.rawValue) \(escape(stage.label[language]))", class: "s\(stage.rawValue)"),
          .text(stage.meaning(report.definition)[language]),
        ]
      })
    let isLater = report.definition.countsFromTheStretchOfTheDeadline
    paragraph(
      "Sớm (+), muộn (−): từ ngày đầu của thời gian liền mạch có quyết định đến thời hạn; của toàn bộ: từ ngày đầu \(isLater ? "của thời gian liền mạch" : "tiên") mà mọi bệnh viện đều có. Tháng đo: tháng mới nhất đã kết thúc ít nhất \(report.definition.settleDays) ngày.",
      "Ahead (+), behind (−): from the first day of the unbroken time with a decision to the deadline; of the whole, from the first day \(isLater ? "of the unbroken time " : "")in which all had one. Measured month: the last one that had ended at least \(report.definition.settleDays) days before.",
      class: "note")
  }

  mutating func foot() { add("</main></body></html>") }
}
