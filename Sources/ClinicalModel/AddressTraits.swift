/// What two ways of writing one address have in common: `Số 12, đường Lê Lợi, P. 5, Q.3, TP.HCM` and `12 Lê Lợi phường 5 quận 3` share
/// `12 le loi 5 3`.
public struct AddressTraits: Hashable, Sendable {
  /// Folded words that tell places apart, without those that only say what kind of place it is.
  public var words: Set<String>
  public var commune: String?
  public var province: String?

  public init(words: Set<String>, commune: String? = nil, province: String? = nil) {
    self.words = words
    self.commune = commune
    self.province = province
  }

  public init(_ address: Address) {
    self.init(words: Self.words(address.line ?? ""), commune: address.commune, province: address.province)
  }

  /// Kinds of places and their abbreviations, folded: house, street, lane, group, hamlet, ward, district, town, city, province.
  private static let kinds: Set<String> = [
    "so", "nha", "sn", "duong", "d", "dg", "pho", "ngo", "ngach", "hem", "kiet", "to", "tdp", "thon", "xom", "ap", "ban", "buon", "lang",
    "khom", "khu", "kp", "kdt", "khoi", "phuong", "p", "f", "quan", "q", "huyen", "h", "xa", "x", "thi", "tran", "tt", "tx", "thanh", "tp",
    "tinh", "t", "can", "ho", "chung", "cu", "cc", "lo", "block", "street", "st", "road", "rd", "avenue", "ave", "place", "pl",
  ]
  /// Names of cities as people shorten them.
  private static let short: [String: [String]] = ["hcm": ["chi", "minh"], "tphcm": ["chi", "minh"], "hn": ["noi"], "sg": ["gon"]]

  static func words(_ line: String) -> Set<String> {
    var words: Set<String> = []
    for word in SearchKey.fold(line).split(separator: " ").map(String.init) {
      if kinds.contains(word) { continue }
      if let names = short[word] {
        words.formUnion(names)
      } else if let digit = word.firstIndex(where: \.isNumber), kinds.contains(String(word[..<digit])) {
        // `P5`, `Q10`
        words.insert(String(word[digit...]))
      } else {
        words.insert(word)
      }
    }
    return words
  }
}
