/// Whether a text says why something was done: a key that slipped into the field says nothing to who reads it in the record or in the audit.
public enum StatedReason {
  /// Letters that the shortest reason has: `sốt`.
  private static let leastLetters = 3

  public static func isSaid(_ text: some StringProtocol) -> Bool { text.lazy.filter(\.isLetter).prefix(leastLetters).count == leastLetters }
}
