/// Bytes whose order is the order of a Vietnamese list: letters a ă â b c d đ e ê …, then the tone of the whole syllable (ngang, huyền,
/// hỏi, ngã, sắc, nặng), word by word. Where a syllable's tone is written (`hòa`, `hoà`) makes no difference until the very end.
public enum SortKey {
  /// A person's name: the given name (the last word) first, then the others from the left, as lists in Viet Nam are kept.
  public static func name(_ text: some StringProtocol) -> [UInt8] {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let given = words.last else { return [] }
    return key([given] + words.dropLast(), ending: text)
  }

  /// Words in writing order.
  public static func text(_ text: some StringProtocol) -> [UInt8] {
    key(text.split(whereSeparator: \.isWhitespace), ending: text)
  }

  private static let endOfLetters: UInt8 = 2
  private static let endOfWord: UInt8 = 1

  private static func key(_ words: [some StringProtocol], ending text: some StringProtocol) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count * 2 + 8)
    for word in words {
      var tone: UInt8 = 0
      for scalar in word.unicodeScalars { Letters.append(scalar, to: &key, &tone) }
      key.append(endOfLetters)
      key.append(tone + 3)
      key.append(endOfWord)
    }
    // Equal so far: case and spelling decide.
    key.append(0)
    key.append(contentsOf: text.utf8)
    return key
  }
}

enum Letters {
  /// In alphabetical order; the place is the weight. Digits come before letters.
  private static let order = Array("0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// Each vowel in the order of the tones.
  static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  fileprivate struct Weight {
    var letter: UInt8
    var tone: UInt8
  }

  private static func weight(ofPlain scalar: Unicode.Scalar) -> UInt8 { order.firstIndex(of: scalar).map { UInt8($0) + 10 } ?? 0 }

  private static let table: [UInt32: Weight] = {
    var table: [UInt32: Weight] = [:]
    func add(_ scalar: Unicode.Scalar, _ weight: Weight) {
      table[scalar.value] = weight
      if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first { table[upper.value] = weight }
    }
    for scalar in order { add(scalar, Weight(letter: weight(ofPlain: scalar), tone: 0)) }
    for vowel in vowels {
      let scalars = Array(vowel.unicodeScalars)
      for (tone, scalar) in scalars.enumerated() { add(scalar, Weight(letter: weight(ofPlain: scalars[0]), tone: UInt8(tone))) }
    }
    return table
  }()

  /// A letter and the combining mark that makes another letter of it: a + ◌̂ → â.
  private static let combined: [UInt32: [UInt8: UInt8]] = [
    0x302: pairs("aâeêoô"), 0x306: pairs("aă"), 0x31B: pairs("oơuư"),
  ]

  private static func pairs(_ text: String) -> [UInt8: UInt8] {
    let scalars = Array(text.unicodeScalars)
    var result: [UInt8: UInt8] = [:]
    for index in stride(from: 0, to: scalars.count, by: 2) {
      result[weight(ofPlain: scalars[index])] = weight(ofPlain: scalars[index + 1])
    }
    return result
  }

  fileprivate static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8], _ tone: inout UInt8) {
    if let weight = table[scalar.value] {
      key.append(weight.letter)
      if weight.tone > 0 { tone = weight.tone }
      return
    }
    switch scalar.value {
    case 0x300: tone = 1
    case 0x309: tone = 2
    case 0x303: tone = 3
    case 0x301: tone = 4
    case 0x323: tone = 5
    case 0x302, 0x306, 0x31B:
      if let last = key.last, let letter = combined[scalar.value]?[last] { key[key.count - 1] = letter }
    case 0x304...0x36F: break
    default:
      let base = FoldTable.base(of: scalar.value)
      if base != 0 {
        key.append(weight(ofPlain: Unicode.Scalar(base)))
      } else {
        // Other scripts and signs come after all letters, in the order of their code points.
        key.append(0xFE)
        key.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
