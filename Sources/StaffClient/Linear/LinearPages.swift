/// Which part of each long table is read: a screen reader that has to say five hundred rows before the prompt comes is of no use. Of many tables each
/// begins with fewer rows, so that the screen has an end.
struct LinearPages {
  let length: Int
  private var starts: [String: Int] = [:]
  /// How many rows of each table are read at first.
  private var share: Int
  /// The place whose tables these are.
  private var place: Int?

  /// Rows of one table among many that are read at least.
  private static let leastShare = 3

  init(length: Int) {
    self.length = max(1, length)
    share = self.length
  }

  mutating func enter(_ place: Int?, _ tables: [ScreenView.Table]) {
    let filled = tables.filter { !$0.rows.isEmpty }
    let isLong = filled.reduce(0) { $0 + min($1.rows.count, length) } > 2 * length
    share = isLong ? max(min(Self.leastShare, length), 2 * length / filled.count) : length
    guard self.place != place else { return }
    (self.place, starts) = (place, [:])
  }

  func range(of table: ScreenView.Table) -> Range<Int> {
    let count = table.rows.count
    guard let start = starts[table.id], start < count else { return 0..<min(count, share) }
    return start..<min(count, start + length)
  }

  /// On to the next part, or back; nil where there is none.
  mutating func turn(isOn: Bool, of tables: [ScreenView.Table]) -> String? {
    let table =
      isOn
      ? tables.first { range(of: $0).upperBound < $0.rows.count } : tables.last { range(of: $0).lowerBound > 0 }
    guard let table else { return nil }
    let read = range(of: table)
    starts[table.id] = isOn ? read.upperBound : max(0, read.lowerBound - length)
    return table.id
  }
}
