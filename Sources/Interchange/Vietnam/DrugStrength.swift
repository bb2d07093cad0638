/// HAM_LUONG, the strength, as a drug's name has it.
enum DrugStrength {
  /// From the first amount with a unit to the last: `Ceftriaxon 1g` has `1g`, `Vitamin B1 100 mg` has `100 mg`, `Natri clorid 0,9% 500ml` has
  /// `0,9% 500ml`, and of `Amoxicilin 500mg + Acid clavulanic 125mg` it is `500mg + 125mg`. Empty where no amount is named.
  static func of(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    /// Each amount with the places of its words.
    var amounts: [(text: String, places: Range<Int>)] = []
    var place = 0
    while place < words.count {
      if isAmount(words[place]) {
        amounts.append((words[place], place..<place + 1))
      } else if isNumber(words[place]), place + 1 < words.count, isUnit(words[place + 1]) {
        amounts.append((words[place] + " " + words[place + 1], place..<place + 2))
        place += 1
      }
      place += 1
    }
    var text = ""
    var end = 0
    for amount in amounts {
      // What stands between two amounts of one substance is not a word.
      if !text.isEmpty { text += amount.places.lowerBound == end ? " " : " + " }
      text += amount.text
      end = amount.places.upperBound
    }
    return text
  }

  /// `1g`, `500mg/5ml`, `0,9%`, `(250mg)`.
  private static func isAmount(_ word: String) -> Bool {
    let word = bare(word)
    let number = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
    return number.contains(where: \.isNumber) && isUnit(String(word.dropFirst(number.count)))
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true && bare(word).allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }

  /// A unit, and what may follow it: `mg/5ml`, `mg/ml`.
  private static func isUnit(_ text: String) -> Bool {
    let first = bare(text).lowercased().prefix { $0 != "/" && $0 != "+" }
    return ["mg", "g", "mcg", "µg", "μg", "ug", "kg", "ml", "l", "iu", "ui", "ie", "mmol", "meq", "%", "đv", "đvqt"].contains(String(first))
  }

  private static func bare(_ word: String) -> Substring {
    var word = word[...]
    while let first = word.first, "([".contains(first) { word.removeFirst() }
    while let last = word.last, ")],;.".contains(last) { word.removeLast() }
    return word
  }
}
