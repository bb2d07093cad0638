/// Columns and rows.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A part of the screen, in cells.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// How much of a stretch one part gets.
  public enum Part: Hashable, Sendable {
    case fixed(Int)
    /// A share of what the fixed parts leave.
    case share(Int)
  }

  /// Parts from top to bottom; what does not fit is empty.
  public func rows(_ parts: Part...) -> [Rect] {
    Self.divide(height, parts).map { Rect(x: x, y: y + $0.start, width: width, height: $0.length) }
  }

  /// Parts from left to right.
  public func columns(_ parts: Part...) -> [Rect] {
    Self.divide(width, parts).map { Rect(x: x + $0.start, y: y, width: $0.length, height: height) }
  }

  public func inset(_ horizontal: Int, _ vertical: Int) -> Rect {
    Rect(x: x + horizontal, y: y + vertical, width: width - 2 * horizontal, height: height - 2 * vertical)
  }

  public func contains(column: Int, row: Int) -> Bool {
    (x..<(x + width)).contains(column) && (y..<(y + height)).contains(row)
  }

  private static func divide(_ length: Int, _ parts: [Part]) -> [(start: Int, length: Int)] {
    var fixed = 0
    var shares = 0
    for part in parts {
      switch part {
      case .fixed(let size): fixed += size
      case .share(let weight): shares += weight
      }
    }
    var free = max(0, length - fixed)
    var start = 0
    return parts.map { part in
      var size: Int
      switch part {
      case .fixed(let wanted): size = wanted
      case .share(let weight):
        size = shares == 0 ? 0 : free * weight / shares
        free -= size
        shares -= weight
      }
      size = max(0, min(size, length - start))
      defer { start += size }
      return (start, size)
    }
  }
}
