public import ClinicalModel

/// Names one figure of a report: of the whole, of one group, of one hospital, or of one of its months and classes.
public struct Cell: Hashable, Sendable, Codable {
  public var figure: Figure.Key
  public var grouping: Grouping?
  /// The group's key, as ``Group/key``.
  public var group: String
  public var hospital: FacilityCode?
  /// With a hospital only.
  public var month: YearMonth?
  /// With a month only.
  public var `class`: Encounter.Class?

  public init(_ figure: Figure.Key) {
    self.figure = figure
    group = ""
  }

  public init(_ figure: Figure.Key, of hospital: FacilityCode, in month: YearMonth? = nil, class kind: Encounter.Class? = nil) {
    self.init(figure)
    self.hospital = hospital
    self.month = month
    `class` = kind
  }

  public init(_ figure: Figure.Key, by grouping: Grouping, _ group: String) {
    self.figure = figure
    self.grouping = grouping
    self.group = group
  }

  /// Reads `declared`, `declared@command=Quân khu 7`, `coverage@hospital=H001`, `coverage@hospital=H001/2025-09` or
  /// `coverage@hospital=H001/2025-09/inpatient`.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let figure = Figure.Key(rawValue: String(first)) else { return nil }
    self.init(figure)
    guard halves.count == 2 else { return }
    let sides = halves[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    if sides[0] == "hospital" {
      let parts = sides[1].split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      guard let hospital = FacilityCode(String(parts[0])) else { return nil }
      self.hospital = hospital
      if parts.count > 1 {
        guard let month = try? YearMonth(iso: parts[1]) else { return nil }
        self.month = month
      }
      if parts.count > 2 {
        guard let kind = Encounter.Class(rawValue: String(parts[2])) else { return nil }
        `class` = kind
      }
      return
    }
    guard let grouping = Grouping(rawValue: String(sides[0])) else { return nil }
    self.grouping = grouping
    group = String(sides[1])
  }
}

extension Cell: CustomStringConvertible {
  /// As it is read.
  public var description: String {
    guard let hospital else { return figure.rawValue + (grouping.map { "@\($0.rawValue)=\(group)" } ?? "") }
    return "\(figure.rawValue)@hospital=\(hospital)" + (month.map { "/\($0)" } ?? "") + (`class`.map { "/\($0.rawValue)" } ?? "")
  }
}

extension CoverageReport {
  /// The figure of a cell with every hospital, month and class it is the sum of; nil when the report has no such cell.
  public func explain(_ cell: Cell) -> Figure? {
    if let hospital = cell.hospital { return explain(cell, of: hospital) }
    guard let grouping = cell.grouping else { return figures.first { $0.key == cell.figure } }
    return groups.first { $0.grouping == grouping && $0.key == cell.group }?[cell.figure]
  }
}

extension CoverageReport {
  private func explain(_ cell: Cell, of hospital: FacilityCode) -> Figure? {
    var parts = figures.first { $0.key == cell.figure }?.parts.filter { $0.facility == hospital } ?? []
    if let month = cell.month {
      parts = parts.filter { $0.month == month }
      // Coverage is known of every month, though the figure is of the measured one.
      if parts.isEmpty, cell.figure == .coverage || cell.figure == .coverageTrend {
        parts = months.first { $0.facility == hospital && $0.month == month }?.coverage.parts ?? []
      }
    }
    if let kind = cell.class { parts = parts.filter { $0.class == kind || $0.class == nil } }
    return parts.isEmpty ? nil : Figure(cell.figure, parts)
  }
}

extension CoverageText {
  /// What lies behind one cell, as text; nil when the report has no such cell.
  public static func explanation(of cell: Cell, in report: CoverageReport, language: Language = .vi, width: Int = 80) -> String? {
    guard let figure = report.explain(cell) else { return nil }
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var title = figure.key.label[language]
    if let grouping = cell.grouping { title += " · " + grouping.label(of: cell.group, in: language) }
    if let hospital = cell.hospital {
      title +=
        " · \(hospital)" + (cell.month.map { " \($0.printed(language))" } ?? "") + (cell.class.map { " \($0.label[language])" } ?? "")
    }
    var lines = Paragraph.lines(
      "\(title): \(figure.ratio.printed(language)) \(figure.key.unit[language]) (\(figure.percent(language)))", width: width, indent: "  ")
    lines += Paragraph.lines(
      say(
        "Tính đến \(report.asOf.printed(.vi)), danh bạ phiên bản \(report.register.sequence), định nghĩa phiên bản \(report.definition.version)",
        "As of \(report.asOf), register version \(report.register.sequence), definition version \(report.definition.version)"),
      width: width, indent: "  ")
    var table = TextTable(columns: [
      .init(title: say("Mã", "Code")), .init(title: say("Tháng", "Month")), .init(title: say("Loại", "Class")),
      .init(title: say("Đạt", "Num."), alignment: .right), .init(title: say("Trên", "Den."), alignment: .right),
      .init(title: say("Tính", "Counted")), .init(title: say("Lý do", "Reason"), isFlexible: true),
    ])
    for part in figure.parts {
      let standing =
        switch part.standing {
        case .counted: say("có", "yes")
        case .unknown: say("chưa rõ", "unknown")
        case .anomalous: say("bất thường", "anomalous")
        }
      table.rows.append([
        part.facility.rawValue, part.month?.printed(language) ?? "", part.class?.label[language] ?? "", part.numerator.printed(language),
        part.denominator?.printed(language) ?? "?", standing, part.reasons.map { $0.text[language] }.joined(separator: "; "),
      ])
    }
    return (lines + [""] + table.lines(width: max(80, width))).map(TextPage.printable).joined(separator: "\n") + "\n"
  }
}

extension CoverageJSON {
  /// What lies behind one cell, as one object; nil when the report has no such cell.
  public static func explanation(of cell: Cell, in report: CoverageReport) -> String? {
    guard let found = report.explain(cell) else { return nil }
    return JSONText.object([
      "cell": .string(cell.description), "figure": figure(found, in: report),
      "parts": .array(
        found.parts.map { part in
          .object([
            "facility": .string(part.facility.rawValue), "month": .string(orNull: part.month?.text),
            "class": .string(orNull: part.class?.rawValue), "numerator": .int(part.numerator),
            "denominator": .int(orNull: part.denominator),
            "standing": .string(part.standing.rawValue), "reasons": .array(part.reasons.map(reason)),
          ])
        }),
    ]).text()
  }
}
