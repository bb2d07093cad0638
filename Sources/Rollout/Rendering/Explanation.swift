public import ClinicalModel

/// Names one figure of a report: of the whole, or of one group.
public struct Cell: Hashable, Sendable, Codable {
  public var figure: Figure.Key
  public var grouping: Grouping?
  /// The group's key, as ``Group/key``.
  public var group: String

  public init(_ figure: Figure.Key) {
    self.figure = figure
    group = ""
  }

  public init(_ figure: Figure.Key, by grouping: Grouping, _ group: String) {
    self.figure = figure
    self.grouping = grouping
    self.group = group
  }

  /// Reads `declared`, or `declared@command=Quân khu 7`.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let figure = Figure.Key(rawValue: String(first)) else { return nil }
    self.init(figure)
    guard halves.count == 2 else { return }
    let sides = halves[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, let grouping = Grouping(rawValue: String(sides[0])) else { return nil }
    self.grouping = grouping
    group = String(sides[1])
  }
}

extension Cell: CustomStringConvertible {
  /// As it is read.
  public var description: String { figure.rawValue + (grouping.map { "@\($0.rawValue)=\(group)" } ?? "") }
}

extension CoverageReport {
  /// The figure of a cell with every hospital, month and class it is the sum of; nil when the report has no such cell.
  public func explain(_ cell: Cell) -> Figure? {
    guard let grouping = cell.grouping else { return figures.first { $0.key == cell.figure } }
    return groups.first { $0.grouping == grouping && $0.key == cell.group }?[cell.figure]
  }
}

extension CoverageText {
  /// What lies behind one cell, as text; nil when the report has no such cell.
  public static func explanation(of cell: Cell, in report: CoverageReport, language: Language = .vi, width: Int = 80) -> String? {
    guard let figure = report.explain(cell) else { return nil }
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var title = figure.key.label[language]
    if let grouping = cell.grouping { title += " · " + grouping.label(of: cell.group, in: language) }
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
