internal import ClinicalModel

/// Whether two folded words of names may be one word.
enum IdentityWord {
  /// A letter off, two in a long word, an initial, `i` for `y`, or typed with the input method off.
  static func agree(_ a: String, _ b: String) -> Bool {
    if a == b || IdentityMatch.areNear(a, b) { return true }
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    if short.utf8.count == 1, long.utf8.count > 1, long.utf8.first == short.utf8.first { return true }
    if short.utf8.count >= 7, IdentityMatch.distance(a, b, limit: 2) <= 2 { return true }
    return areOne(a, b)
  }

  /// The same word, as spelled by another school or with the letters of Telex or VNI left in it.
  static func areOne(_ a: String, _ b: String) -> Bool { areSpelledAlike(a, b) || areTypedAlike(a, b) }

  /// `ly` and `li`, `quy` and `qui`, `my` and `mi`: one sound, two spellings.
  static func areSpelledAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard a.utf8.count == b.utf8.count, a.utf8.count > 1 else { return false }
    var before: UInt8 = 0
    var beforeThat: UInt8 = 0
    for (one, other) in zip(a.utf8, b.utf8) {
      if one != other {
        guard isI(one), isI(other), before != 0, !isVowel(before) || (before == UInt8(ascii: "u") && beforeThat == UInt8(ascii: "q")) else {
          return false
        }
      }
      (beforeThat, before) = (before, one)
    }
    return true
  }

  /// One spelling for all that may be one word: where people are gathered to be compared.
  static func gathered(_ word: String) -> String {
    var letters = Array(TypedVietnamese.word(word).utf8)
    for index in letters.indices.dropFirst() where letters[index] == UInt8(ascii: "y") {
      let before = letters[index - 1]
      if !isVowel(before) || (before == UInt8(ascii: "u") && index > 1 && letters[index - 2] == UInt8(ascii: "q")) {
        letters[index] = UInt8(ascii: "i")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isI(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y") }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  /// Whether one of two words is the other, typed with the input method off.
  private static func areTypedAlike(_ a: String, _ b: String) -> Bool {
    a.utf8.count > b.utf8.count ? TypedVietnamese.word(a) == b : a.utf8.count < b.utf8.count && TypedVietnamese.word(b) == a
  }
}
