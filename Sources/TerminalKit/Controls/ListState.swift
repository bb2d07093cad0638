/// Which line of a list is chosen, which are marked, and what part of it is in view.
public struct ListState: Hashable, Sendable {
  public private(set) var selected = 0
  public private(set) var top = 0
  public private(set) var marked: Set<Int> = []

  public init() {}

  public mutating func select(_ index: Int, of count: Int) { selected = min(max(0, index), max(0, count - 1)) }

  public mutating func toggleMark(_ index: Int) { marked.formSymmetricDifference([index]) }
  /// Of these lines only the wanted ones are marked from now on; the others are as they were.
  public mutating func mark(_ wanted: Set<Int>, of lines: Set<Int>) { marked = marked.subtracting(lines).union(wanted) }

  /// The lines have moved: those that are chosen and marked are found again by their ids. Where the chosen one is gone, its place stays chosen.
  public mutating func follow(from old: [String], to new: [String]) {
    let places = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    func place(_ index: Int) -> Int? { old.indices.contains(index) ? places[old[index]] : nil }
    marked = Set(marked.compactMap(place))
    select(place(selected) ?? selected, of: new.count)
  }

  /// Gives whether the key moved in the list.
  public mutating func handle(_ key: KeyPress, count: Int, height: Int) -> Bool {
    guard key.modifiers.isEmpty else { return false }
    switch key.code {
    case .up: select(selected - 1, of: count)
    case .down: select(selected + 1, of: count)
    case .pageUp: select(selected - max(1, height - 1), of: count)
    case .pageDown: select(selected + max(1, height - 1), of: count)
    case .home: select(0, of: count)
    case .end: select(count - 1, of: count)
    default: return false
    }
    return true
  }

  /// The lines in view, with the chosen one among them.
  public mutating func visible(count: Int, height: Int) -> Range<Int> {
    select(selected, of: count)
    marked = marked.filter { $0 < count }
    let height = max(1, height)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, min(top, count - height))
    return top..<min(count, top + height)
  }
}

/// Numbers of lines as people write them: `1,3-5`.
public enum LineNumbers {
  /// The lines from 0, in the order given, each once; nil when something is no number of 1 to `count`.
  public static func parse(_ text: some StringProtocol, of count: Int) -> [Int]? {
    var lines: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int(String($0.filter { $0 != " " })) }
      guard let first = ends[0], let last = ends.last ?? nil, ends.count <= 2, first >= 1, last <= count, first <= last else { return nil }
      for line in (first - 1)...(last - 1) where !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

/// Column widths of a table: each as wide as it needs, those that may give way doing so first, then the widest, and last those that have to be whole.
public enum ColumnWidths {
  /// - Parameters:
  ///   - wanted: what each column would like.
  ///   - yielding: columns of which the beginning is enough.
  ///   - whole: columns that say nothing when they are cut, as a number does.
  ///   - gap: columns between two of them.
  public static func fit(_ wanted: [Int], into width: Int, yielding: Set<Int> = [], whole: Set<Int> = [], gap: Int = 2) -> [Int] {
    var widths = wanted
    var over = widths.reduce(0, +) + gap * max(0, widths.count - 1) - width
    for index in yielding.sorted() where over > 0 && widths.indices.contains(index) {
      let given = min(over, max(0, widths[index] - leastOfYielding))
      widths[index] -= given
      over -= given
    }
    if !whole.isEmpty { shrink(&widths, widths.indices.filter { !whole.contains($0) }, &over, least: leastOfOthers) }
    shrink(&widths, Array(widths.indices), &over, least: 1)
    return widths
  }

  /// The widest of some columns give way until nothing is over.
  private static func shrink(_ widths: inout [Int], _ columns: [Int], _ over: inout Int, least: Int) {
    while over > 0, let widest = columns.map({ widths[$0] }).max(), widest > least {
      // Those that are equally wide give way together: down to the next widest at once, or by what is over.
      let equal = columns.filter { widths[$0] == widest }
      let next = max(least, columns.map { widths[$0] }.filter { $0 < widest }.max() ?? least)
      let step = min(widest - next, max(1, over / equal.count))
      for index in equal where over > 0 {
        widths[index] -= step
        over -= step
      }
    }
  }

  private static let leastOfYielding = 10
  /// What a column keeps beside those that have to be whole.
  private static let leastOfOthers = 8
}
