// Shares as a person sees them in a row of cells.

extension Ratio {
  /// A bar of so many cells: the last is filled only when it is all, the first when it is anything.
  public func bar(_ cells: Int) -> String {
    let filled = numerator <= 0 ? 0 : isFull ? cells : max(1, min(cells - 1, perMille * cells / 1000))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: max(0, cells - filled))
  }

  /// One of eight heights; the highest only when it is all.
  public var tick: String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(blocks[isFull ? 7 : min(6, perMille * 7 / 1000)])
  }
}

extension Figure {
  /// A bar of so many cells; question marks when it is not known.
  public func bar(_ cells: Int) -> String {
    guard case .share(let ratio) = reading else { return String(repeating: "?", count: cells) }
    return ratio.bar(cells)
  }

  /// One month's share as one of eight heights; `?` when it is not known.
  public var tick: String {
    guard case .share(let ratio) = reading else { return "?" }
    return ratio.tick
  }
}
