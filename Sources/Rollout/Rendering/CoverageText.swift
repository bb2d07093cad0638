public import ClinicalModel

/// The report as plain text for a terminal or a file: exceptions before the long tables, every figure with its numerator and denominator.
public enum CoverageText {
  /// - Parameter width: columns; 80 at least.
  public static func text(_ report: CoverageReport, language: Language = .vi, width: Int = 80) -> String {
    var page = TextPage(report: report, language: language, width: max(80, width))
    page.header()
    page.figures()
    page.deadlines()
    page.reconciliation()
    page.exceptions(most: TextPage.folded)
    page.queues()
    page.changes()
    page.stages()
    page.waves()
    page.forecasts()
    page.groups()
    page.hospitals()
    page.trend()
    page.milestones()
    page.findings()
    page.readiness()
    page.periods()
    return page.lines.map(TextPage.printable).joined(separator: "\n") + "\n"
  }
}

/// The lines of one report, section after section.
struct TextPage {
  let report: CoverageReport
  let language: Language
  let width: Int
  var lines: [String] = []

  init(report: CoverageReport, language: Language, width: Int) {
    self.report = report
    self.language = language
    self.width = width
  }

  /// So many of a long list are said; the rest is named where it stands.
  static let folded = 8

  static let demonstration = BilingualText(
    vi: "*** TRÌNH DIỄN: hồ sơ hư cấu, ngày nhận do người trình diễn khai ***",
    en: "*** DEMONSTRATION: made-up records, days of receipt as stated ***")

  /// The first of a list, and how many more there are.
  func folding(_ items: [String], _ separator: String = ", ") -> String {
    guard items.count > Self.folded + 1 else { return items.joined(separator: separator) }
    return items.prefix(Self.folded).joined(separator: separator) + separator
      + say("và \((items.count - Self.folded).printed(.vi)) nữa", "and \((items.count - Self.folded).printed(.en)) more")
  }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// A terminal obeys control characters, and a file's name may hold some.
  static func printable(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: DisplayWidth.isUnprintable) else { return line }
    var result = ""
    for scalar in line.unicodeScalars {
      result.unicodeScalars.append(DisplayWidth.isUnprintable(scalar) ? "\u{FFFD}" : scalar)
    }
    return result
  }

  mutating func paragraph(_ text: String, indent: String = "  ") { lines += Paragraph.lines(text, width: width, indent: indent) }

  mutating func section(_ vi: String, _ en: String) { lines += ["", say(vi, en)] }

  mutating func add(_ table: TextTable) { lines += table.lines(width: width) }

  /// The code, and the name where the hospital is in force.
  func title(_ facility: FacilityCode) -> String {
    report.hospitals.first { $0.hospital.code == facility }.map { "\(facility) \($0.hospital.name)" } ?? facility.rawValue
  }

  mutating func header() {
    if report.isDemonstration { lines.append(Self.demonstration[language]) }
    lines.append(say("BÁO CÁO TRIỂN KHAI BỆNH ÁN ĐIỆN TỬ", "ELECTRONIC RECORDS ROLLOUT COVERAGE"))
    paragraph(
      say(
        "Tính đến \(report.asOf.printed(.vi)) · tháng đo \(report.measuredMonth.printed(.vi)) · \(report.hospitals.count) bệnh viện hoạt động",
        "As of \(report.asOf) · measured month \(report.measuredMonth) · \(report.hospitals.count) hospitals in force"))
    let register = report.register
    paragraph(
      say(
        "Danh bạ phiên bản \(register.sequence), \(register.source), nhập \(register.importedAt), SHA-256 \(register.digest)",
        "Register version \(register.sequence), \(register.source), imported \(register.importedAt), SHA-256 \(register.digest)"))
    paragraph(
      say(
        "Định nghĩa phiên bản \(report.definition.version), bộ hồ sơ bắt buộc phiên bản \(report.definition.mandatorySet.version)",
        "Definition version \(report.definition.version), mandatory set version \(report.definition.mandatorySet.version)"))
    for source in report.sources { paragraph(say("Nguồn ", "Source ") + source.name + ", SHA-256 " + source.digest) }
  }

  mutating func figures() {
    section("CHỈ SỐ", "FIGURES")
    var table = TextTable(columns: [
      .init(title: say("Chỉ số", "Figure"), isFlexible: true), .init(title: say("Đạt", "Count"), alignment: .right),
      .init(title: say("Trên", "Of"), alignment: .right), .init(title: "%", alignment: .right),
      .init(title: say("Chưa rõ", "Unknown"), alignment: .right), .init(title: say("Bất thường", "Anomalies"), alignment: .right),
      .init(title: ""),
    ])
    for figure in report.figures {
      table.rows.append([
        figure.key.label[language], figure.ratio.numerator.printed(language), denominator(figure), figure.percent(language),
        figure.unknown.count.printed(language), figure.anomalous.count.printed(language), bar(figure),
      ])
    }
    add(table)
    if report.figures.contains(where: { figure in
      if case .inconclusive = figure.reading { true } else { false }
    }) {
      paragraph(
        say(
          "? : phần đã biết đạt đủ, nhưng còn phần chưa rõ hoặc bất thường, nên chưa thể nói 100 %.",
          "?: all that is known is full, but something is unknown or anomalous, so it can't be called 100 %."))
    }
  }

  private func denominator(_ figure: Figure) -> String {
    figure.reading == .unknown ? "?" : figure.ratio.denominator.printed(language)
  }

  /// Ten cells; the last is filled only when it is all.
  private func bar(_ figure: Figure) -> String {
    guard case .share(let ratio) = figure.reading else { return "" }
    let filled = ratio.perMille / 100
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }

  mutating func deadlines() {
    section("THỜI HẠN", "DEADLINES")
    for summary in report.deadlines {
      let kind = summary.kind.label[language]
      let basis = summary.basis == .declared ? say("đã công bố", "declared") : say("đã chứng minh", "demonstrated")
      var text = "\(kind) \(summary.deadline.printed(language)), \(basis): \(summary.ratio.printed(language))"
      text += " (\(summary.ratio.percent(language) ?? "–")). " + sentence(summary.standing)
      if summary.heldSince == nil, let reached = summary.reachedOn {
        text += say(
          " Đã từng đủ ngày \(reached.printed(.vi)), nay không còn.", " Was complete on \(reached), is no longer.")
      } else if let held = summary.heldSince, held != summary.reachedOn {
        text += say(" Giữ đủ liên tục từ \(held.printed(.vi)).", " Held without a break since \(held).")
      }
      if !summary.missing.isEmpty {
        text += say(" Còn thiếu: ", " Missing: ") + folding(summary.missing.map(\.rawValue)) + "."
      }
      paragraph(text)
    }
  }

  private func sentence(_ standing: DeadlineStanding) -> String {
    switch standing {
    case .reached(let day, let days):
      let way =
        days > 0
        ? say("sớm \(days.printed(.vi)) ngày", "\(days.printed(.en)) days ahead")
        : days == 0 ? say("đúng hạn", "on the day") : say("muộn \((-days).printed(.vi)) ngày", "\((-days).printed(.en)) days behind")
      return say("Đạt 100 % ngày \(day.printed(.vi)), \(way).", "100 % reached on \(day), \(way).")
    case .overdue(let days): return say("Quá hạn \(days.printed(.vi)) ngày.", "\(days.printed(.en)) days overdue.")
    case .pending(let days): return say("Còn \(days.printed(.vi)) ngày.", "\(days.printed(.en)) days to go.")
    case .none: return ""
    }
  }

  /// - Parameter most: hospitals of each kind that are named; nil for all.
  mutating func exceptions(most: Int? = nil) {
    section("NGOẠI LỆ", "EXCEPTIONS")
    if report.exceptions.isEmpty { lines.append("  " + say("Không có.", "None.")) }
    for kind in CoverageException.Kind.allCases {
      let found = report.exceptions.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      lines.append("  \(kind.label[language]) (\(Set(found.map(\.facility)).count))")
      var facilities: [FacilityCode] = []
      for exception in found where !facilities.contains(exception.facility) { facilities.append(exception.facility) }
      let shown = most.map { facilities.count > $0 + 1 ? $0 : facilities.count } ?? facilities.count
      for facility in facilities.prefix(shown) {
        let text = kind.summary(of: found.filter { $0.facility == facility }, language)
        lines += Paragraph.lines(text.isEmpty ? title(facility) : "\(title(facility)): \(text)", width: width - 4, indent: "  ").map {
          "    " + $0
        }
      }
      if facilities.count > shown {
        let more = (facilities.count - shown).printed(language)
        lines.append("    " + say("và \(more) nữa: --view exceptions", "and \(more) more: --view exceptions"))
      }
    }
  }

  /// What waits, hospital by hospital.
  mutating func queues(isWhole: Bool = false) {
    section("HÀNG CHỜ", "QUEUES")
    let queues = report.queues
    var table = TextTable(columns: [
      .init(title: say("Bệnh viện", "Hospital"), isFlexible: true), .init(title: say("Cách ly", "Quarant."), alignment: .right),
      .init(title: say("Ngày", "Days"), alignment: .right), .init(title: say("Tháng thiếu", "Months"), alignment: .right),
      .init(title: say("Nháp cũ", "Drafts"), alignment: .right), .init(title: say("Chưa rõ", "Conflicts"), alignment: .right),
    ])
    for standing in report.hospitals where standing.isWaitedFor {
      table.rows.append(
        [DisplayWidth.fit("\(standing.hospital.code) \(Self.short(standing.hospital.name))", 30)]
          + [standing.quarantined, standing.quarantineAge, standing.undelivered.count, standing.unsigned, standing.conflicted].map {
            $0?.printed(language) ?? "–"
          })
    }
    table.rows.append(
      [say("Tất cả", "All")]
        + [queues.quarantined, queues.quarantineAge, queues.undelivered, queues.unsigned, queues.conflicted].map {
          $0?.printed(language) ?? "–"
        })
    add(table)
    paragraph(
      say(
        "Mục cách ly và tuổi của mục cũ nhất; tháng phải có mà chưa nhận gì; bản nháp quá hạn chưa ai xác nhận; mục chưa rõ của người bệnh nào.",
        "Entries in quarantine, and the days of the oldest; months of which nothing came though it was due; old drafts; entries nobody has said whose they are."
      ))
    if !queues.unknown.isEmpty {
      let codes = queues.unknown.map(\.rawValue)
      paragraph(say("Chưa biết: ", "Not known: ") + (isWhole ? codes.joined(separator: ", ") : folding(codes)) + ".")
    }
  }

  mutating func groups() {
    for grouping in Grouping.allCases {
      let groups = report.groups.filter { $0.grouping == grouping }
      guard !groups.isEmpty else { continue }
      lines += ["", say("THEO ", "BY ") + grouping.label[language].uppercased()]
      var table = TextTable(columns: [
        .init(title: grouping.label[language], isFlexible: true), .init(title: say("BV", "Hosp."), alignment: .right),
        .init(title: say("Công bố", "Declared"), alignment: .right), .init(title: "%", alignment: .right),
        .init(title: say("Chứng minh", "Demonstr."), alignment: .right), .init(title: "%", alignment: .right),
        .init(title: say("Bao phủ", "Coverage"), alignment: .right), .init(title: say("Chưa rõ", "Unknown"), alignment: .right),
      ])
      for group in groups {
        var cells = [grouping.label(of: group.key, in: language), group.hospitals.count.printed(language)]
        for key in [Figure.Key.declared, .demonstrated] {
          cells += [group[key]?.ratio.printed(language) ?? "", group[key]?.percent(language) ?? ""]
        }
        cells += [
          group[.coverage]?.percent(language) ?? "",
          ((group[.coverage]?.unknown.count ?? 0) + (group[.coverage]?.anomalous.count ?? 0)).printed(language),
        ]
        table.rows.append(cells)
      }
      add(table)
    }
  }

  /// The words that all names begin with would leave no room for what tells them apart.
  static func short(_ name: String) -> String {
    for (long, short) in [("Bệnh viện Quân y ", "BVQY "), ("Bệnh viện ", "BV "), ("Bệnh xá ", "BX ")] where name.hasPrefix(long) {
      return short + name.dropFirst(long.count)
    }
    return name
  }

  mutating func hospitals() {
    section("TỪNG BỆNH VIỆN", "HOSPITALS")
    var table = TextTable(columns: [
      .init(title: say("Mã", "Code")), .init(title: say("Tên", "Name"), isFlexible: true), .init(title: say("Công bố", "Declared")),
      .init(title: say("± luật", "± legal"), alignment: .right), .init(title: say("± nội bộ", "± target"), alignment: .right),
      .init(title: say("G.đoạn", "Stage")), .init(title: say("Dữ liệu", "By data")),
      .init(title: say("Bao phủ", "Coverage"), alignment: .right),
    ])
    for standing in report.hospitals {
      table.rows.append([
        standing.hospital.code.rawValue, Self.short(standing.hospital.name),
        standing.declaredSince?.printed(language) ?? say("chưa", "no"), days(standing.legal), days(standing.target),
        "\(standing.stage.shown.rawValue)" + (standing.stage.isOverclaimed ? " (\(standing.stage.claimed.rawValue))" : ""),
        standing.isDemonstrated ? say("có", "yes") : say("không", "no"),
        standing.coverage.percent(language),
      ])
    }
    add(table)
    paragraph(
      say(
        "± : ngày sớm (+) hay muộn (−) so với thời hạn; … : chưa đến hạn, chưa xong; – : không có thời hạn.",
        "±: days ahead (+) or behind (−) of the deadline; …: not due, not done; –: no deadline."))
    paragraph(
      say(
        "Giai đoạn: do dữ liệu chứng minh (và giai đoạn tự nhận, khi cao hơn).", "Stage: as shown by data (and as claimed, where higher)."))
  }

  private func days(_ standing: DeadlineStanding) -> String {
    switch standing {
    case .reached, .overdue: standing.daysAhead?.signed(language) ?? "–"
    case .pending: "…"
    case .none: "–"
    }
  }

  mutating func trend() {
    guard !report.trend.isEmpty else { return }
    section("XU HƯỚNG", "TREND")
    var table = TextTable(columns: [
      .init(title: say("Tháng", "Month")), .init(title: say("Công bố", "Declared"), alignment: .right),
      .init(title: "%", alignment: .right), .init(title: say("Chứng minh", "Demonstr."), alignment: .right),
      .init(title: "%", alignment: .right), .init(title: say("Bao phủ", "Coverage"), alignment: .right),
      .init(title: say("Chưa rõ", "Unknown"), alignment: .right), .init(title: ""),
    ])
    for point in report.trend {
      table.rows.append([
        point.month.printed(language), point.declared.printed(language), point.declared.percent(language) ?? "–",
        point.demonstrated.printed(language), point.demonstrated.percent(language) ?? "–", point.coverage.percent(language),
        (point.coverage.unknown.count + point.coverage.anomalous.count).printed(language), bar(point.coverage),
      ])
    }
    add(table)
  }
}

extension CoverageException.Kind {
  public var label: BilingualText {
    switch self {
    case .quarantined: BilingualText(vi: "Cách ly quá lâu", en: "Too long in quarantine")
    case .undelivered: BilingualText(vi: "Tháng phải có mà chưa nhận dữ liệu", en: "Months without the data that was due")
    case .unsigned: BilingualText(vi: "Bản nháp quá hạn chưa ai xác nhận", en: "Old drafts for which nobody stands")
    case .conflicted: BilingualText(vi: "Chưa rõ là của người bệnh nào", en: "Whose it is nobody has said")
    case .declaredNotDemonstrated: BilingualText(vi: "Đã công bố nhưng dữ liệu chưa chứng minh", en: "Declared but not demonstrated")
    case .overclaimed: BilingualText(vi: "Nhận giai đoạn cao hơn dữ liệu", en: "Stage claimed but not demonstrated")
    case .overcount: BilingualText(vi: "Nhiều hồ sơ hơn báo cáo", en: "More records than returned")
    case .inconsistent: BilingualText(vi: "Số đếm mâu thuẫn", en: "Contradicting counters")
    case .stale: BilingualText(vi: "Dữ liệu cũ", en: "Stale data")
    case .overdueFinding: BilingualText(vi: "Phát hiện quá hạn khắc phục", en: "Findings past their due day")
    case .noReturn: BilingualText(vi: "Không có báo cáo tháng (chưa rõ)", en: "No return (unknown)")
    case .outOfForce: BilingualText(vi: "Có hồ sơ khi không hoạt động", en: "Records while not in force")
    case .unregistered: BilingualText(vi: "Không có trong danh bạ", en: "Not in the register")
    }
  }

  /// What is said of one facility's exceptions of this kind.
  public func summary(of exceptions: [CoverageException], _ language: Language) -> String {
    switch self {
    case .noReturn:
      // A class without a number is another matter than a month without a return.
      let whole = exceptions.filter { $0.reasons.contains { $0.code == "noReturn" } }.compactMap(\.month)
      let parts = exceptions.filter { $0.reasons.contains { $0.code == "noReturnForClass" } }.flatMap(\.reasons)
      return ([MonthRuns.printed(whole, language)] + parts.map { $0.text[language] }).filter { !$0.isEmpty }.joined(separator: "; ")
    case .overcount, .inconsistent:
      return exceptions.map { exception in
        ([exception.month?.printed(language)] + exception.reasons.map { $0.text[language] }).compactMap { $0 }.joined(separator: " ")
      }.joined(separator: "; ")
    case .outOfForce:
      return exceptions.map { "\($0.month?.printed(language) ?? "") (\(($0.count ?? 0).printed(language)))" }.joined(separator: ", ")
    case .undelivered:
      return exceptions.map { exception in
        let (months, days) = ((exception.count ?? 0).printed(language), (exception.days ?? 0).printed(language))
        return language == .vi
          ? "\(months) tháng, từ \(days) ngày trước" : "\(months) month\(exception.count == 1 ? "" : "s"), since \(days) days ago"
      }.joined(separator: "; ")
    case .quarantined, .unsigned, .conflicted, .declaredNotDemonstrated, .overclaimed, .stale, .overdueFinding, .unregistered:
      return exceptions.map { exception in
        var parts: [String] = []
        if let count = exception.count { parts.append(count.printed(language) + (language == .vi ? " mục" : " entries")) }
        if let days = exception.days { parts.append(days.printed(language) + (language == .vi ? " ngày" : " days")) }
        return (parts + exception.reasons.map { $0.text[language] }).joined(separator: ", ")
      }.joined(separator: "; ")
    }
  }
}
