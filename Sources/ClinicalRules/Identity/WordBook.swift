/// The words of very many names, by number, and what each may be another spelling of.
struct WordBook {
  private var texts = TextTable()
  /// The word that stands for all that may be this one; itself when nothing else does.
  private(set) var gathered: [UInt32] = []

  var count: Int { texts.count }

  subscript(number: UInt32) -> String { texts[number] }

  /// The number of a word, a new one when it was not there.
  mutating func number(_ word: String) -> UInt32 {
    let (number, isNew) = texts.number(word)
    if isNew {
      gathered.append(number)
      let other = IdentityWord.gathered(word)
      if other != word { gathered[Int(number)] = self.number(other) }
    }
    return number
  }
}
