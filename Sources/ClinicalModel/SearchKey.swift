/// What a text is found by: lower case, without marks, `đ` as `d`, words separated by single spaces.
///
/// `K'Brẽo` becomes `kbreo` (an apostrophe inside a name of the Highlands is no word border), `Y-Bion` becomes `y bion`. Composed and
/// combining spellings of Latin letters give the same key; of other scripts, the text has to be NFC.
public enum SearchKey {
  public static func fold(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    walk(text) { byte, _ in
      output.append(byte)
    } combining: { _ in
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The bytes of the key, and beside each the marks that it lost: of the letter at the letter, of the syllable at its first byte, wherever the
  /// tone was written (`hoà`, `hóa`).
  package static func marked(_ text: some StringProtocol) -> (key: [UInt8], marks: [UInt8]) {
    var key: [UInt8] = []
    var marks: [UInt8] = []
    var start = 0
    func add(_ mark: UInt8) {
      guard !marks.isEmpty else { return }
      marks[marks.count - 1] |= mark & Marks.letter
      if mark & Marks.tone != 0 { marks[start] = marks[start] & Marks.letter | mark & Marks.tone }
    }
    walk(text) { byte, scalar in
      if byte == 32 { start = key.count + 1 }
      key.append(byte)
      marks.append(0)
      if scalar >= 0x80 { add(FoldTable.marks(of: scalar)) }
    } combining: { mark in
      add(Marks.combining(mark))
    }
    return (key, marks)
  }

  /// Calls `put` with each byte of the key and what it was made of.
  @inline(__always)
  private static func walk(_ text: some StringProtocol, put: (UInt8, UInt32) -> Void, combining: (UInt32) -> Void) {
    var needsSpace = false
    var isEmpty = true
    func place(_ byte: UInt8, _ scalar: UInt32) {
      if needsSpace, !isEmpty { put(32, 32) }
      needsSpace = false
      isEmpty = false
      put(byte, scalar)
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39: place(UInt8(value), value)
      case 0x41...0x5A: place(UInt8(value + 32), value)
      case 0x27, 0x2019, 0x2BC, 0x60, 0xB4: continue
      case 0..<0x80: needsSpace = true
      case 0x300...0x36F: combining(value)
      case 0x80...0x24F, 0x1E00...0x1EFF:
        let base = FoldTable.base(of: value)
        if base != 0 {
          place(base, value)
        } else if scalar.properties.isAlphabetic {
          for other in scalar.properties.lowercaseMapping.utf8 { place(other, value) }
        } else {
          needsSpace = true
        }
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          needsSpace = true
          continue
        }
        for other in scalar.properties.lowercaseMapping.utf8 { place(other, value) }
      }
    }
  }

  /// What `marked` keeps of a letter: its tone in the low bits, 1 to 5, and what makes another letter of it above them.
  package enum Marks {
    package static let tone: UInt8 = 0x07
    package static let letter: UInt8 = 0x70
    fileprivate static let hat: UInt8 = 0x10
    fileprivate static let breve: UInt8 = 0x20
    fileprivate static let horn: UInt8 = 0x30
    fileprivate static let stroke: UInt8 = 0x40

    fileprivate static func combining(_ scalar: UInt32) -> UInt8 {
      switch scalar {
      case 0x300: 1
      case 0x309: 2
      case 0x303: 3
      case 0x301: 4
      case 0x323: 5
      case 0x302: hat
      case 0x306: breve
      case 0x31B: horn
      default: 0
      }
    }
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

  /// Tone and letter of each Vietnamese letter with a mark.
  private static let marks: [UInt8] = {
    var marks = [UInt8](repeating: 0, count: 0x350)
    func set(_ scalar: Unicode.Scalar, _ mark: UInt8) {
      if let index = index(scalar.value) { marks[index] = mark }
      if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first, let index = index(upper.value) { marks[index] = mark }
    }
    for vowels in Letters.vowels {
      let scalars = Array(vowels.unicodeScalars)
      let letter: UInt8 =
        switch scalars[0] {
        case "â", "ê", "ô": SearchKey.Marks.hat
        case "ă": SearchKey.Marks.breve
        case "ơ", "ư": SearchKey.Marks.horn
        default: 0
        }
      for (tone, scalar) in scalars.enumerated() { set(scalar, letter | UInt8(tone)) }
    }
    set("đ", SearchKey.Marks.stroke)
    return marks
  }()

  /// See `SearchKey.Marks`; 0 for what has none.
  static func marks(of value: UInt32) -> UInt8 { index(value).map { marks[$0] } ?? 0 }

  /// ASCII lower case, or 0 for what has no base letter.
  @inline(__always)
  static func base(of value: UInt32) -> UInt8 { index(value).map { table[$0] } ?? 0 }
}
