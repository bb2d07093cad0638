public import ClinicalModel

extension Explanation {
  /// `90/100 lượt (90 %)`, `12 bản nháp`; what has no sum says nothing.
  public func printed(_ language: Language) -> String {
    let unit = cell.measure.unit.map { " " + $0[language] } ?? ""
    guard let numerator else { return "" }
    guard let reading else { return numerator.printed(language) + unit }
    let denominator = parts.filter { $0.standing == .counted }.compactMap(\.denominator).reduce(0, Saturating.add)
    return "\(Ratio(numerator, denominator).printed(language))\(unit) (\(reading.percent(language)))"
  }
}

extension Explanation.Part {
  /// `?` where it is not known, nothing where the number is no share.
  public func printedDenominator(_ language: Language) -> String {
    denominator?.printed(language) ?? (standing == .counted ? "" : "?")
  }

  public func printedNumerator(_ language: Language) -> String {
    denominator == nil && standing == .unknown && month == nil ? "?" : numerator.printed(language)
  }
}

extension CoverageText {
  /// What lies behind one cell, as text; nil when the report has no such cell.
  public static func explanation(of cell: Cell, in report: CoverageReport, language: Language = .vi, width: Int = 80) -> String? {
    guard let explanation = report.explain(cell) else { return nil }
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var title = cell.measure.label[language]
    if !cell.scope(language).isEmpty { title += " · " + cell.scope(language) }
    let printed = explanation.printed(language)
    var lines = Paragraph.lines(title + (printed.isEmpty ? "" : ": " + printed), width: width, indent: "  ")
    lines += Paragraph.lines(
      say(
        "Tính đến \(report.asOf.printed(.vi)), danh bạ phiên bản \(report.register.sequence), định nghĩa phiên bản \(report.definition.version)",
        "As of \(report.asOf), register version \(report.register.sequence), definition version \(report.definition.version)"),
      width: width, indent: "  ")
    let parts = explanation.parts
    let isShare = explanation.sum == .share
    var columns = [TextTable.Column(title: say("Mã", "Code"))]
    if parts.contains(where: { $0.month != nil }) { columns.append(.init(title: say("Tháng", "Month"))) }
    if parts.contains(where: { $0.class != nil }) { columns.append(.init(title: say("Loại", "Class"))) }
    columns.append(.init(title: isShare ? say("Đạt", "Num.") : say("Số", "Number"), alignment: .right))
    if isShare { columns.append(.init(title: say("Trên", "Den."), alignment: .right)) }
    columns.append(.init(title: say("Tính", "Counted")))
    let rows = parts.map { part in
      let standing =
        switch part.standing {
        case .counted: say("có", "yes")
        case .unknown: say("chưa rõ", "unknown")
        case .anomalous: say("bất thường", "anomalous")
        }
      var cells = [part.facility.rawValue]
      if parts.contains(where: { $0.month != nil }) { cells.append(part.month?.printed(language) ?? "") }
      if parts.contains(where: { $0.class != nil }) { cells.append(part.class?.label[language] ?? "") }
      cells.append(part.printedNumerator(language))
      if isShare { cells.append(part.printedDenominator(language)) }
      return cells + [standing]
    }
    // A reason is never cut: what does not fit stands on lines of its own below.
    let widths = columns.indices.map { index in rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, DisplayWidth.of($1[index])) } }
    let room = max(24, max(80, width) - widths.reduce(0) { $0 + $1 + 2 })
    var table = TextTable(columns: columns + [.init(title: say("Lý do", "Reason"), isFlexible: true)])
    for (cells, part) in zip(rows, parts) {
      let reasons = Paragraph.lines(part.notes.map { $0.text[language] }.joined(separator: "; "), width: room, indent: "")
      table.rows.append(cells + [reasons.first ?? ""])
      for line in reasons.dropFirst() { table.rows.append(cells.map { _ in "" } + [line]) }
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
            "standing": .string(part.standing.rawValue),
            "reasons": .array(
              part.notes.map { .object(["code": .string($0.code), "vi": .string($0.text.vi), "en": .string($0.text.en)]) }),
          ])
        }),
    ]).text()
  }

  private static func figure(_ found: Explanation, in report: CoverageReport) -> JSONText {
    let denominator = found.parts.filter { $0.standing == .counted }.compactMap(\.denominator).reduce(0, Saturating.add)
    var (known, percent) = (false, String?.none)
    switch found.reading {
    case .share(let ratio): (known, percent) = (true, ratio.percent(.en))
    case .inconclusive: known = true
    case .nothing, .unknown, nil: break
    }
    return .object([
      "numerator": .int(orNull: found.numerator), "denominator": known ? .int(denominator) : .null, "percent": .string(orNull: percent),
      "status": .string(orNull: found.reading?.status), "unknown": .int(found.unknown), "anomalous": .int(found.anomalous),
      "asOf": .string(report.asOf.text), "registerVersion": .int(report.register.sequence),
      "definitionVersion": .string(report.definition.version),
    ])
  }
}
