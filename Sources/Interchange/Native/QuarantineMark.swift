/// The processing instruction before an entry that says which quarantined entry it is the mended form of: `<?quany-quarantine 12?>`.
///
/// It stands between entries, so it belongs to no document and to no digest.
public enum QuarantineMark {
  private static let start = Array("<?quany-quarantine ".utf8)

  /// The mark behind a comment that says what was wrong, each on lines of its own.
  public static func bytes(_ id: Int64, note: String) -> [UInt8] {
    // A comment may hold no two hyphens in a row, and no characters that XML has not.
    let plain = String(String.UnicodeScalarView(note.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }))
    let text = plain.split(separator: "--", omittingEmptySubsequences: false).joined(separator: "-\u{2010}")
    return Array("<!-- \(text) -->\n".utf8) + start + Array("\(id)?>\n".utf8)
  }

  /// The number in what stands before an entry; nil when there is none.
  public static func id(in gap: [UInt8]) -> Int64? {
    // What stands between two entries is almost always one line end.
    guard gap.count > start.count, let from = gap.firstRange(of: start)?.upperBound else { return nil }
    let digits = gap[from...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard gap[digits.endIndex...].starts(with: Array("?>".utf8)) else { return nil }
    return Int64(String(decoding: digits, as: UTF8.self))
  }
}
