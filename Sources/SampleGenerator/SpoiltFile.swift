/// Files as they come from failing disks, from other systems and from people who mean harm. For tests and rehearsals.
public enum SpoiltFile {
  /// The first bytes of a file: what a broken transfer leaves.
  public static func truncated(_ bytes: [UInt8], to count: Int) -> [UInt8] { Array(bytes.prefix(max(0, count))) }

  /// The same batch in UTF-16 with a byte order mark, and a declaration that says so.
  public static func utf16(_ bytes: [UInt8], bigEndian: Bool = false) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    if let place = text.firstRange(of: "encoding=\"UTF-8\"") { text.replaceSubrange(place, with: "encoding=\"UTF-16\"") }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2 + 2)
    for unit in [0xFEFF] + Array(text.utf16) {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      result += bigEndian ? [high, low] : [low, high]
    }
    return result
  }

  /// A byte order mark before the declaration, as some editors write it.
  public static func withByteOrderMark(_ bytes: [UInt8]) -> [UInt8] { [0xEF, 0xBB, 0xBF] + bytes }

  /// A batch whose header calls for ten to the power of `depth` copies of a word.
  public static func entityBomb(depth: Int = 9) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE batch [\n<!ENTITY e0 \"mô phỏng\">\n"
    for level in 1...max(1, depth) {
      text += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">\n"
    }
    text += "]>\n<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"&e\(max(1, depth));\" version=\"1.0\">\n</batch>\n"
    return Array(text.utf8)
  }
}
