import ClinicalModel

/// The words of a drug's name that say what is in it, spelt so that Vietnamese and international names meet: `amoxicilin` is `amoxicillin`.
///
/// A hospital's catalogue has names and not always a code of the substance, so names are what is compared.
struct DrugName: Hashable, Sendable {
  let words: Set<String>

  init(_ coding: Coding) {
    words = Set(
      SearchKey.fold(coding.display ?? coding.code).split(separator: " ").map(String.init).filter(Self.isOfASubstance).map(Self.spelt))
  }

  /// How words are compared: `ph` as `f`, `y` as `i`, `th` as `t`, no doubled letters, no silent `e` at the end.
  static func spelt(_ word: String) -> String {
    var text = word.replacing("ph", with: "f").replacing("th", with: "t").replacing("y", with: "i")
      .replacing("chl", with: "cl")
    var letters: [Character] = []
    for letter in text where letters.last != letter { letters.append(letter) }
    if letters.count > 5, letters.last == "e" { letters.removeLast() }
    text = String(letters)
    return text
  }

  /// Whether one names a substance that the other names.
  func shares(with other: DrugName) -> Bool { !words.isDisjoint(with: other.words) }

  private static func isOfASubstance(_ word: String) -> Bool {
    word.utf8.count >= 4 && !word.utf8.contains { (48...57).contains($0) } && !form.contains(word)
  }

  /// Words that say the form, the salt or the maker and not the substance.
  private static let form: Set<String> = [
    "vien", "nang", "nen", "sui", "thuoc", "tiem", "truyen", "dung", "dich", "bot", "goi", "siro", "kem", "nho", "phun", "dang", "uong",
    "hoac", "tablet", "tablets", "capsule", "capsules", "injection", "sodium", "natri", "kali", "potassium", "calci", "calcium",
    "hydroclorid",
    "hydrochloride", "hydroclorua", "clorid", "chloride", "clorua", "sulfat", "sulfate", "phosphat", "maleat", "acid", "acetat", "retard",
    "forte", "plus", "extra", "codes", "stada", "dhg", "domesco", "mekophar", "pharma", "trung", "khong", "nhom", "cac", "drug", "drugs",
    "vitamin", "kabi", "braun", "imexpharm", "sandoz", "pymepharco", "traphaco", "savi", "trihydrat", "monohydrat", "chai", "ong", "tuyp",
    "with", "for", "duoi", "lieu",
  ]
}
