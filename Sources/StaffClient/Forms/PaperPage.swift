internal import TerminalKit

/// A paper as a page that needs nothing from outside: A4, with whose it is and its number at every foot.
struct PaperPage: Sendable {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var html: String {
    """
    <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>\(Self.escaped(paper.title))</title><style>
    @page { size: A4; margin: 15mm 16mm 18mm 20mm;
      @bottom-left { content: \(Self.quoted(FittedText.cut(paper.identity, to: Self.footLength))); font: 8.5pt \(Self.font); white-space: nowrap }
      @bottom-right { content: \(pageNumber); font: 8.5pt \(Self.font); white-space: nowrap } }
    body { font: 11.5pt/1.35 \(Self.font); color: #000; margin: 0 }
    p { margin: 0 0 1mm; white-space: pre-wrap; overflow-wrap: anywhere }
    .a { display: grid; grid-template-columns: 42% 1fr; column-gap: 4mm; font-size: 10.5pt } .a p { margin: 0 }
    .a .l { text-align: center } .a .l p:nth-child(2) { font-weight: bold } .a .m { text-align: center; font-weight: bold }
    .a .m p:last-child span { border-bottom: 0.3mm solid #000 } .n { font-size: 9.5pt } .a .n { justify-self: end }
    .k { display: flex; gap: 6mm; font-size: 9.5pt; margin-top: 2mm }
    h1 { text-align: center; font-size: 15pt; margin: 5mm 0 0 } .t { text-align: center; font-size: 9.5pt; margin-bottom: 3mm }
    .x { text-align: center; font-weight: bold; border: 0.4mm solid #000; padding: 1mm; margin: 0 0 3mm }
    h2 { font-size: 11.5pt; margin: 3mm 0 0.5mm; break-after: avoid } .i { padding-left: 4mm; text-indent: -3mm }
    .f { display: flex; gap: 5mm; margin-bottom: 1mm } .f div { flex: 1 1 0; min-width: fit-content; display: flex; overflow-wrap: anywhere }
    .f span { white-space: nowrap; margin-right: 1.5mm } .f b { font-weight: 600 } .f i, .d { border-bottom: 0.35mm dotted #000 }
    .f i { flex: 1; min-width: 18mm } .d { height: 6mm }
    table { width: 100%; border-collapse: collapse; margin: 1mm 0 2mm; table-layout: fixed }
    th, td { border: 0.25mm solid #000; padding: 0.7mm 1.2mm; vertical-align: top; text-align: left; overflow-wrap: anywhere;
      white-space: pre-wrap; font-size: 10.5pt }
    th { text-align: center; font-weight: bold } .g { font-weight: bold; margin-top: 2mm }
    .e { break-inside: avoid; break-before: avoid } .h { display: flex; margin-top: 6mm } .h div { flex: 1; text-align: center; padding: 0 2mm }
    .h p { margin: 0 } .h p:first-child { height: 6mm; font-style: italic } .h i { display: block; height: 18mm }
    .h em { font-size: 9.5pt } .o { margin-left: 50% }
    .s { margin-top: 6mm; font-size: 8.5pt; border-top: 0.3mm solid #000; padding-top: 1.5mm }
    </style></head><body>
    \(above)
    \(paper.blocks.map(block).joined(separator: "\n"))
    <div class="e">\(hands)
    <div class="s">\(Self.paragraphs(paper.attestations))</div></div>
    </body></html>
    """
  }

  /// Letters of a foot beside the page's number: capitals are wide.
  private static let footLength = 86
  private static let font = #""Times New Roman", "Liberation Serif", "DejaVu Serif", serif"#

  private var pageNumber: String {
    let parts = paper.pages.replacing("%2", with: "%1").split(separator: "%1", omittingEmptySubsequences: false).map {
      Self.quoted(String($0))
    }
    guard parts.count == 3 else { return "counter(page)" }
    return "\(parts[0]) counter(page) \(parts[1]) counter(pages) \(parts[2])"
  }

  private var above: String {
    let left = "<div class=\"l\">\(Self.paragraphs(paper.issuer))</div>"
    let numbers = Self.paragraphs(paper.numbers)
    let right =
      paper.motto.isEmpty
      ? "<div class=\"n\">\(numbers)</div>"
      : "<div class=\"m\">\(paper.motto.map { "<p><span>\(Self.escaped($0))</span></p>" }.joined())</div>"
    return "<div class=\"a\">\(left)\(right)</div>" + (paper.motto.isEmpty ? "" : "<div class=\"k\">\(numbers)</div>")
      + "<h1>\(Self.escaped(paper.title))</h1><p class=\"t\">\(Self.escaped(paper.subtitle))</p>"
      + (paper.warning.map { "<p class=\"x\">\(Self.escaped($0))</p>" } ?? "")
  }

  private func block(_ block: Paper.Block) -> String {
    switch block {
    case .facts(let facts):
      "<div class=\"f\">"
        + facts.map { fact in
          "<div><span>\(Self.escaped(fact.label)):</span>"
            + (fact.value.isEmpty ? "<i></i>" : "<b>\(Self.escaped(fact.value))</b>") + "</div>"
        }.joined() + "</div>"
    case .heading(let title): "<h2>\(Self.escaped(title))</h2>"
    case .text(let text): "<p>\(text.isEmpty ? "&nbsp;" : Self.escaped(text))</p>"
    case .item(let text): "<p class=\"i\">– \(Self.escaped(text))</p>"
    case .strong(let text): "<p class=\"g\">\(Self.escaped(text))</p>"
    case .dots: "<div class=\"d\"></div><div class=\"d\"></div>"
    case .table(let table): rows(of: table)
    }
  }

  /// The head comes again on every page that the table reaches.
  private func rows(of table: Paper.Table) -> String {
    let whole = table.columns.map(\.weight).reduce(0, +)
    let columns = table.columns.map { "<col style=\"width: \($0.weight * 100 / whole)%\">" }.joined()
    let head = table.columns.map { "<th>\(Self.escaped($0.title))</th>" }.joined()
    let rows = table.rows.map { row in "<tr>" + row.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>" }.joined(separator: "\n")
    return "<table><colgroup>\(columns)</colgroup><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table>"
  }

  private var hands: String {
    let last = paper.signatures.indices.last
    let places = paper.signatures.enumerated().map { index, hand in
      "<div><p>\(index == last ? Self.escaped(paper.signedOn) : "")</p><p><b>\(Self.escaped(hand.title))</b></p>"
        + "<p><em>\(Self.escaped(hand.hint))</em></p><i></i><p>\(Self.escaped(hand.name))</p></div>"
    }
    return "<div class=\"h\(paper.signatures.count == 1 ? " o" : "")\">\(places.joined())</div>"
  }

  private static func paragraphs(_ lines: [String]) -> String { lines.map { "<p>\(escaped($0))</p>" }.joined() }

  /// A string of CSS: everything but letters, digits and spaces by its number, so that nothing in a name ends the string or the style.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " " || !scalar.isASCII && scalar.value > 0xA0 {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
