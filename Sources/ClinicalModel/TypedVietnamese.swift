/// Vietnamese that was typed with the input method switched off or slipping: the letters of Telex and VNI stand in the text.
public enum TypedVietnamese {
  /// What a folded word was meant to be: `nguyeenx` and `nguye64n` are `nguyen`, `ddoox` is `do`, `thuwowng` is `thuong`.
  ///
  /// A word that shows no such letters comes back as it is. Names of other languages may change; compare the result with a word that was
  /// written properly, never two results.
  public static func word(_ folded: String) -> String {
    let letters = Array(folded.utf8)
    guard letters.count > 1 else { return folded }
    var result: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // VNI writes tones and marks as digits after a letter.
        if index > 0 { continue }
      case UInt8(ascii: "w"):
        if index == 0 || !isVowel(result.last) { result.append(UInt8(ascii: "u")) }
        continue
      case UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "z"):
        // Not letters of Vietnamese: tones of Telex.
        if index > 0 { continue }
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "r"):
        // These begin a syllable (`tr` too); anywhere else they are tones.
        if index > 0, !(letter == UInt8(ascii: "r") && index == 1 && result.last == UInt8(ascii: "t")) { continue }
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"):
        // A circumflex: the vowel again, at once or at the end of the syllable.
        if result.last == letter || (index > 1 && hasSameVowelBefore(letter, result)) { continue }
      case UInt8(ascii: "d"):
        // A bar: d again, at once or at the end.
        if result.first == letter { continue }
      default: break
      }
      result.append(letter)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isVowel(_ letter: UInt8?) -> Bool { letter.map { "aeiouy".utf8.contains($0) } ?? false }

  /// `nguyene`: the second e comes after the final consonant.
  private static func hasSameVowelBefore(_ letter: UInt8, _ written: [UInt8]) -> Bool {
    guard let last = written.last, !isVowel(last) else { return false }
    return written.dropFirst().contains(letter)
  }
}
