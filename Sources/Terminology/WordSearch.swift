import ClinicalModel

enum WordSearch {
  /// Whether a folded text has a word that begins so.
  static func has(_ name: [UInt8], wordBeginningWith word: [UInt8]) -> Bool {
    guard word.count <= name.count, let first = word.first else { return false }
    for start in 0...(name.count - word.count) where name[start] == first && (start == 0 || name[start - 1] == 32) {
      if name[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}

/// Both names of an entry as they are searched: without marks, in one line.
struct FoldedNames {
  let text: [UInt8]
  /// Where the English name begins.
  private let english: Int

  init(vi: String, en: String) {
    let first = Array(SearchKey.fold(vi).utf8)
    english = first.count + 1
    text = first + [32] + Array(SearchKey.fold(en).utf8)
  }

  /// 0 when the words are one of the names and nothing more is specified, 1 when it begins with them, 2 when they stand in it side by side, 3 when
  /// they are strewn.
  func rank(_ phrase: [UInt8]) -> Int {
    var isBeginning = false
    for whole in [text[..<(english - 1)], text[english...]] {
      let name = Self.withoutGenus(whole)
      guard whole.starts(with: phrase) || name.starts(with: phrase) else { continue }
      isBeginning = true
      let rest = (whole.starts(with: phrase) ? whole : name).dropFirst(phrase.count)
      if rest.isEmpty || Self.plain.contains(where: { rest.starts(with: $0) }) { return 0 }
    }
    return isBeginning ? 1 : WordSearch.has(text, wordBeginningWith: phrase) ? 2 : 3
  }

  /// A name without the word for its kind, which nobody types: the plain disease is the essential one, and the one that is not specified.
  private static func withoutGenus(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    genera.first { name.starts(with: $0) }.map { name.dropFirst($0.count) } ?? name
  }

  private static let genera = [
    "benh ly ", "cac benh ", "benh ", "hoi chung ", "tinh trang ", "essential primary ", "essential ", "unspecified ",
  ].map { Array($0.utf8) }

  /// How a name goes on of which nothing more is said, folded.
  private static let plain = [
    " khong dac hieu", " khong xac dinh", " chua xac dinh", " khong ro", " vo can", " nguyen phat", " unspecified", " nos",
    " essential primary",
  ].map { Array($0.utf8) }
}
