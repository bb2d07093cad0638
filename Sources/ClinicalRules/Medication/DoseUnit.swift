import ClinicalModel

/// What a dose is counted in, as doctors and catalogues write it: with marks or without, in either language, in UCUM's brackets and braces, a
/// rate by weight or time.
public struct DoseUnit: Hashable, Sendable {
  /// More than this in one dose is most often a slip; nil where nothing can be said.
  let most: Int64?

  /// Nil for what is no unit of a dose.
  public init?(_ text: String) {
    // A batch has a million of these, and folds none of them.
    if let known = Self.common[text] {
      self = known
      return
    }
    if text.filter({ !$0.isWhitespace }) == "%" {
      most = 100
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { SearchKey.fold($0) }
    guard let unit = Self.unit(parts[0]), parts.dropFirst().allSatisfy(Self.per.contains) else { return nil }
    // How much an hour or a kilogram gets says nothing of the dose; `2 viên/lần` is one.
    most = parts.dropFirst().allSatisfy(Self.aDose.contains) ? unit.most : nil
  }

  private init(most: Int64?) { self.most = most }

  private static func unit(_ folded: String) -> DoseUnit? {
    if let unit = measures[folded] { return unit }
    if pieces.contains(folded) { return DoseUnit(most: mostPieces) }
    // `viên nang`, `ống 5ml`: a piece, and which. What is a unit by itself names no piece.
    let words = folded.split(separator: " ")
    for count in [2, 1] where words.count > count {
      let rest = words.dropFirst(count).joined(separator: " ")
      if pieces.contains(words.prefix(count).joined(separator: " ")), measures[rest] == nil { return DoseUnit(most: mostPieces) }
    }
    return nil
  }

  /// As they are most often written.
  private static let common: [String: DoseUnit] = {
    let written = ["mg", "g", "mcg", "µg", "ml", "mL", "UI", "IU", "viên", "ống", "lọ", "gói", "chai", "túi", "giọt", "nhát", "tuýp"]
    return Dictionary(written.compactMap { name in unit(SearchKey.fold(name)).map { (name, $0) } }) { first, _ in first }
  }()

  private static let aDose: Set<String> = ["lan", "lieu", "dose"]
  private static let per: Set<String> = aDose.union([
    "kg", "m2", "gio", "h", "hour", "phut", "min", "minute", "giay", "s", "ngay", "day", "d", "24h", "24 gio", "tuan", "week",
  ])

  /// No table of highest doses is national, so these are ours, by the unit alone: far above the single doses that a ward gives, so that what is
  /// told is a zero too many, a point that was left out, grams for milligrams. Charcoal and contrast may well be above, and are only asked about.
  private static let measures: [String: DoseUnit] = {
    var units: [String: DoseUnit] = [:]
    func take(_ most: Int64?, _ names: String...) { for name in names { units[name] = DoseUnit(most: most) } }
    take(10_000, "mg", "miligam", "milligram", "milligrams", "mcg", "ug", "µg", "μg", "microgam", "microgram", "micrograms")
    take(20, "g", "gr", "gam", "gram", "grams")
    take(nil, "ng", "nanogam", "mci", "uci", "mbq", "gbq", "kbq", "bq", "kcal", "kj")
    take(1000, "ml", "cc", "mililit", "millilitre", "milliliter")
    take(1, "l", "lit", "litre", "liter")
    // Benzylpenicillin goes into the millions.
    take(30_000_000, "ui", "iu", "u", "dv", "dvqt", "don vi", "don vi quoc te", "unit", "units", "international units")
    take(30, "mui", "miu", "trieu ui", "trieu iu", "trieu dv", "trieu don vi", "10 6 iu", "million units")
    take(100, "giot", "drop", "drops", "gtt")
    take(50, "nhat", "nhat xit", "nhat bop", "nhat hit", "xit", "puff", "puffs", "spray", "sprays")
    take(500, "meq", "mmol")
    return units
  }()

  private static let mostPieces: Int64 = 100

  /// DON_VI_TINH of the drug lists, and what wards count in.
  private static let pieces: Set<String> = [
    "vien", "nang", "ong", "lo", "goi", "chai", "tui", "tuyp", "tube", "binh", "hop", "vi", "kit", "bo", "cai", "chiec", "mieng",
    "mieng dan",
    "but", "but tiem", "bom tiem", "bom", "lieu", "hoan", "thang", "que", "que xit", "thia", "thia ca phe", "muong", "muong ca phe", "lan",
    "tablet", "tablets", "tab", "tabs", "capsule", "capsules", "cap", "caps", "ampoule", "ampoules", "ampule", "ampules", "amp", "vial",
    "vials", "sachet", "sachets", "packet", "packets", "bottle", "bottles", "bag", "bags", "pen", "pens", "syringe", "syringes", "patch",
    "patches", "suppository", "suppositories", "dose", "doses", "teaspoon", "teaspoons", "tablespoon", "tablespoons", "kwik pen", "pieces",
  ]
}
