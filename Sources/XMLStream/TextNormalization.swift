internal import Foundation

/// Unicode normalisation at the border.
public enum TextNormalization {
  /// The text in NFC. At once when no byte of it can need composing: everything below U+0300 is NFC, and so are the Vietnamese letters of
  /// U+1EA0–1EF9 and general punctuation.
  public static func nfc(_ text: String) -> String {
    var text = text
    let isSafe = text.withUTF8 { bytes in
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        if byte < 0x80 {
          position += 1
        } else if byte < 0xCC {
          position += 2
        } else if byte == 0xE1, position + 1 < bytes.count, bytes[position + 1] == 0xBA || bytes[position + 1] == 0xBB {
          position += 3
        } else {
          return false
        }
      }
      return true
    }
    return isSafe ? text : text.precomposedStringWithCanonicalMapping
  }
}
