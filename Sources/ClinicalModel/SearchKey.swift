/// What a text is found by: lower case, without marks, `đ` as `d`, words separated by single spaces.
///
/// `K'Brẽo` becomes `kbreo` (an apostrophe inside a name of the Highlands is no word border), `Y-Bion` becomes `y bion`. Composed and
/// combining spellings of Latin letters give the same key; of other scripts, the text has to be NFC.
public enum SearchKey {
  public static func fold(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var needsSpace = false
    func put(_ byte: UInt8) {
      if needsSpace, !output.isEmpty { output.append(32) }
      needsSpace = false
      output.append(byte)
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39: put(UInt8(value))
      case 0x41...0x5A: put(UInt8(value + 32))
      case 0x27, 0x2019, 0x2BC, 0x60, 0xB4: continue
      case 0..<0x80: needsSpace = true
      case 0x300...0x36F: continue
      case 0x80...0x24F, 0x1E00...0x1EFF:
        let base = FoldTable.base(of: value)
        if base != 0 {
          put(base)
        } else if scalar.properties.isAlphabetic {
          for other in scalar.properties.lowercaseMapping.utf8 { put(other) }
        } else {
          needsSpace = true
        }
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          needsSpace = true
          continue
        }
        for other in scalar.properties.lowercaseMapping.utf8 { put(other) }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Base letters of Latin letters with marks (Unicode blocks Latin-1 Supplement, Extended-A and -B, Extended Additional).
enum FoldTable {
  private static let letters: [(Character, String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặẚ"), ("b", "ƀɓḃḅḇ"), ("c", "çćĉċčƈḉ"), ("d", "đðďɖɗḋḍḏḑḓ"), ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ƒḟ"), ("g", "ĝğġģǥǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıİǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķƙǩḱḳḵ"), ("l", "ĺļľŀłƚḷḹḻḽ"),
    ("m", "ḿṁṃ"), ("n", "ñńņňŉƞǹṅṇṉṋ"), ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ƥṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩſẛ"), ("t", "ţťŧƫțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ʋṽṿ"), ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"), ("y", "ýÿŷȳẏỳỵỷỹẙƴ"), ("z", "źżžƶẑẓẕ"),
  ]

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x350)
    for (base, marked) in letters {
      guard let ascii = base.asciiValue else { continue }
      for scalar in marked.unicodeScalars {
        if let index = index(scalar.value) { table[index] = ascii }
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1, let only = upper.first, let index = index(only.value) { table[index] = ascii }
      }
    }
    return table
  }()

  private static func index(_ value: UInt32) -> Int? {
    switch value {
    case 0x80...0x24F: Int(value)
    case 0x1E00...0x1EFF: Int(value - 0x1E00) + 0x250
    default: nil
    }
  }

  /// ASCII lower case, or 0 for what has no base letter.
  @inline(__always)
  static func base(of value: UInt32) -> UInt8 { index(value).map { table[$0] } ?? 0 }
}
