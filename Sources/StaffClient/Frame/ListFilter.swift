internal import ClinicalModel
internal import TerminalKit

/// Looking for a line in a list that is on the screen: what is typed leaves those rows that have it in some cell, marks and case aside.
extension ScreenView {
  /// The same with the rows that are asked for alone, and above each list so shortened how many of its rows they are.
  ///
  /// - Parameter asked: what was typed, by the table's id.
  func filtered(by asked: [String: String], _ station: Station) -> ScreenView {
    guard !asked.isEmpty else { return self }
    var view = self
    view.blocks = Self.filtered(blocks, by: asked, station)
    return view
  }

  private static func filtered(_ blocks: [Block], by asked: [String: String], _ station: Station) -> [Block] {
    blocks.flatMap { block -> [Block] in
      switch block {
      case .columns(let columns): return [.columns(columns.map { filtered($0, by: asked, station) })]
      case .table(var table):
        let typed = asked[table.id] ?? ""
        let words = SearchKey.fold(typed).split(separator: " ")
        guard !words.isEmpty, !table.rows.isEmpty else { return [block] }
        let all = table.rows.count
        table.rows = table.rows.filter { $0.has(words) }
        table.empty = station.say(Texts.noLineFits)
        return [.text([.init(station.say(Texts.linesLeft, typed.trimmed, "\(table.rows.count)", "\(all)"), .warning)]), .table(table)]
      default: return [block]
      }
    }
  }
}

extension ScreenView.Row {
  /// Whether each of the folded words begins a word of the row; one with a digit may stand anywhere in it, as the end of a number does.
  fileprivate func has(_ words: [some StringProtocol]) -> Bool {
    let text = " " + SearchKey.fold((cells + (spoken ?? [])).joined(separator: " "))
    return words.allSatisfy { text.contains(" " + $0) || ($0.contains(where: \.isNumber) && text.contains($0)) }
  }
}

extension Client {
  /// What the list of the screen on top is shortened by; empty for a whole list.
  func filter(of table: String) -> String { places.last?.filters[table] ?? "" }

  /// Leaves the rows of a list that have the text; all of them for an empty one.
  func filter(_ table: String, by text: String) {
    guard let index = places.indices.last else { return }
    places[index].filters[table] = text.isEmpty ? nil : text
    notice = nil
    changed()
    let rows = view.table(table)?.rows.count ?? 0
    places[index].choiceLost.remove(table)
    // The first that fits is chosen; who goes back to the whole list is where they were in it.
    if !text.isEmpty { places[index].lists[table, default: ListState()].select(0, of: rows) }
  }

  /// Every list of the screen at once, as lines have them: rows are numbered over all of them.
  func filterAll(by text: String) { for table in view.tables { filter(table.id, by: text) } }
}
