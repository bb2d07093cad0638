/// Which part of each long table is read: a screen reader that has to say five hundred rows before the prompt comes is of no use.
struct LinearPages {
  let length: Int
  private var starts: [String: Int] = [:]
  /// The place whose tables these are.
  private var place: Int?

  init(length: Int) { self.length = max(1, length) }

  mutating func enter(_ place: Int?) {
    guard self.place != place else { return }
    (self.place, starts) = (place, [:])
  }

  func range(of table: ScreenView.Table) -> Range<Int> {
    let count = table.rows.count
    let start = starts[table.id].flatMap { $0 < count ? $0 : nil } ?? 0
    return start..<min(count, start + length)
  }

  /// On to the next part, or back; nil where there is none.
  mutating func turn(isOn: Bool, of tables: [ScreenView.Table]) -> String? {
    let table =
      isOn
      ? tables.first { range(of: $0).upperBound < $0.rows.count } : tables.last { range(of: $0).lowerBound > 0 }
    guard let table else { return nil }
    let start = range(of: table).lowerBound
    starts[table.id] = isOn ? start + length : max(0, start - length)
    return table.id
  }
}
