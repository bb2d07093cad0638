/// How well a few typed letters fit a name: they must stand in it in order.
public struct FuzzyMatch: Hashable, Sendable {
  /// More is better: runs, beginnings of words and short names count.
  public let score: Int
  /// Places of the letters that matched.
  public let places: [Int]

  /// Nil when the letters don't stand in `candidate` in order. Both are compared as they are: fold them first.
  public init?(_ typed: some StringProtocol, in candidate: some StringProtocol) {
    let name = Array(candidate)
    let letters = typed.filter { $0 != " " }
    var places: [Int] = []
    var score = 0
    var from = 0
    for letter in letters {
      // A place that goes on a run, else one that begins a word, else the next.
      let following = places.last.map { $0 + 1 }.flatMap { $0 < name.count && name[$0] == letter ? $0 : nil }
      let beginning = name.indices.dropFirst(from).first { name[$0] == letter && ($0 == 0 || name[$0 - 1] == " ") }
      guard let place = following ?? beginning ?? name[from...].firstIndex(of: letter) else { return nil }
      score += place == following ? 8 : place == 0 ? 10 : name[place - 1] == " " ? 7 : 1
      places.append(place)
      from = place + 1
    }
    self.score = score * 8 - name.count
    self.places = places
  }
}

/// Numbers as a row of little bars.
public enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// A bar a value, the latest `width` of them; a middle bar where all are equal.
  public static func text(_ values: [Double], width: Int) -> String {
    let shown = values.suffix(width).filter(\.isFinite)
    guard let least = shown.min(), let most = shown.max() else { return "" }
    return String(
      shown.map { value in
        least == most ? bars[3] : bars[min(7, Int((value - least) / (most - least) * 8))]
      })
  }

  /// A bar from the left, in eighths of a cell.
  public static func bar(_ share: Double, width: Int) -> String {
    let eighths = Int((min(1, max(0, share.isFinite ? share : 0)) * Double(width * 8)).rounded())
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}
