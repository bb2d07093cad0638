import ClinicalModel

/// The names of many entries as they are searched, in one piece: folded, with the marks beside them, and where each word begins. A search runs at
/// each key that is typed: over the 15,000 diseases it takes about a millisecond.
struct NameIndex: Sendable {
  /// How the words that were typed stand in a name; what comes first is more like it. The last word may be one that is still being typed.
  enum Likeness: UInt8 {
    /// They are the name.
    case exact
    /// The name begins with them; in English also when they are the noun that it ends with.
    case begins
    /// The name begins with the first, and has the others in their order: `gãy cổ xương đùi` for `gãy xương đùi`.
    case inOrder
    /// They stand in it side by side.
    case inside
    case beginsUnfinished, inOrderUnfinished, insideUnfinished
    /// They stand in any of the entry's names, in any order.
    case strewn
  }

  struct Match {
    let index: Int
    /// Marks were typed that the names do not have. Who types none finds every spelling.
    let lacksMarks: Bool
    let likeness: Likeness
    /// Of the name that is like it.
    let length: Int
  }

  private struct Name {
    var words: Range<Int>
    var start: Int
    var end: Int
    /// Behind a word for its kind that nobody types: `bệnh`, `essential`.
    var body: Int
    /// Where a second name in brackets begins.
    var plainEnd: Int
    /// What is named stands at the end, as in English: `acute appendicitis`.
    var endsWithItsNoun: Bool
  }

  private struct Entry {
    var words: Range<Int>
    var names: Range<Int>
  }

  private var key: [UInt8] = []
  private var marks: [UInt8] = []
  private var wordStarts: [Int32] = []
  private var names: [Name] = []
  private var entries: [Entry] = []

  /// - Parameter entries: the names of each, in Vietnamese, in English, and whatever else people say.
  init(_ entries: some Sequence<[String]>) {
    for texts in entries {
      let (firstWord, firstName) = (wordStarts.count, names.count)
      for (place, text) in texts.enumerated() where !text.isEmpty { add(text, isEnglish: place == 1) }
      self.entries.append(Entry(words: firstWord..<wordStarts.count, names: firstName..<names.count))
    }
  }

  private mutating func add(_ text: String, isEnglish: Bool) {
    let (folded, itsMarks) = SearchKey.marked(text)
    let (start, firstWord) = (key.count, wordStarts.count)
    key += folded
    marks += itsMarks
    for (position, byte) in folded.enumerated() where byte != 32 && (position == 0 || folded[position - 1] == 32) {
      wordStarts.append(Int32(start + position))
      Self.levelSpellings(at: start + position, key, &marks)
    }
    let end = key.count
    let genus = Self.genera.first { folded.starts(with: $0) }?.count ?? 0
    let plain = text.firstIndex(of: "[").map { SearchKey.fold(text[..<$0]).utf8.count } ?? folded.count
    names.append(
      Name(
        words: firstWord..<wordStarts.count, start: start, end: end, body: start + genus, plainEnd: start + plain,
        endsWithItsNoun: isEnglish))
    // No word goes from one name into the next.
    key.append(10)
    marks.append(0)
  }

  /// What fits, in the order of the entries.
  func matches(_ text: String) -> [Match] {
    let typed = Typed(text)
    guard let longest = typed.words.max(by: { $0.count < $1.count }) else { return [] }
    var found: [Match] = []
    key.withUnsafeBufferPointer { key in
      marks.withUnsafeBufferPointer { marks in
        wordStarts.withUnsafeBufferPointer { starts in
          let reader = Reader(key: key, marks: marks, starts: starts)
          for (index, entry) in entries.enumerated() {
            // The longest word tells most apart.
            guard reader.has(longest, in: entry.words, typed, isMarked: false) else { continue }
            guard typed.words.allSatisfy({ reader.has($0, in: entry.words, typed, isMarked: false) }) else { continue }
            let isMarked = typed.hasMarks && typed.words.allSatisfy { reader.has($0, in: entry.words, typed, isMarked: true) }
            var best = (likeness: Likeness.strewn, length: Int.max)
            for name in names[entry.names] {
              let likeness = reader.likeness(of: name, typed, isMarked: isMarked)
              let length = name.end - name.body
              if (likeness.rawValue, length) < (best.likeness.rawValue, best.length) { best = (likeness, length) }
            }
            found.append(Match(index: index, lacksMarks: typed.hasMarks && !isMarked, likeness: best.likeness, length: best.length))
          }
        }
      }
    }
    return found
  }

  /// Whether a name of the entry has the text, folded, as whole words.
  func has(_ words: [UInt8], at index: Int) -> Bool {
    entries[index].words.contains { word in
      let start = Int(wordStarts[word])
      let end = start + words.count
      return end < key.count && key[start..<end].elementsEqual(words) && (key[end] == 32 || key[end] == 10)
    }
  }

  /// What somebody typed, folded.
  private struct Typed {
    let key: [UInt8]
    let marks: [UInt8]
    let words: [Range<Int>]
    let hasMarks: Bool

    init(_ text: String) {
      var (key, marks) = SearchKey.marked(text)
      var words: [Range<Int>] = []
      var start = 0
      for position in 0...key.count where position == key.count || key[position] == 32 {
        if position > start {
          words.append(start..<position)
          NameIndex.levelSpellings(at: start, key, &marks)
        }
        start = position + 1
      }
      hasMarks = marks.contains { $0 != 0 }
      if key.last == 32 { key.removeLast() }
      self.key = key
      self.marks = marks
      self.words = words
    }
  }

  /// Words that the Ministry's list spells both ways, with a tone of the one: `mãn tính`, `mạn tính`.
  private static func levelSpellings(at start: Int, _ key: [UInt8], _ marks: inout [UInt8]) {
    guard marks[start] & SearchKey.Marks.tone == 3, key[start...].starts(with: man) else { return }
    marks[start] = marks[start] & SearchKey.Marks.letter | 5
  }

  private static let man = Array("man".utf8)

  private static let genera = [
    "benh ly ", "cac benh ", "cac the loai ", "cac ", "benh ", "hoi chung ", "tinh trang ", "con ", "chung ", "essential primary ",
    "essential ",
  ].map { Array($0.utf8) }

  private static let prepositions = ["of", "with", "without", "to", "and", "or", "in", "for", "by", "from", "as"].map { Array($0.utf8) }

  private static let additions = ["with", "due to", "unspecified"].map { Array($0.utf8) }

  private struct Reader {
    let key: UnsafeBufferPointer<UInt8>
    let marks: UnsafeBufferPointer<UInt8>
    let starts: UnsafeBufferPointer<Int32>

    func has(_ word: Range<Int>, in words: Range<Int>, _ typed: Typed, isMarked: Bool) -> Bool {
      let first = typed.key[word.lowerBound]
      for index in words where key[Int(starts[index])] == first && fits(word, at: Int(starts[index]), typed, isMarked) { return true }
      return false
    }

    /// Whether the bytes stand there; of marks, those that were typed. A range over several words is compared as it stands.
    private func fits(_ range: Range<Int>, at start: Int, _ typed: Typed, _ isMarked: Bool) -> Bool {
      guard start + range.count <= key.count else { return false }
      for offset in 0..<range.count where key[start + offset] != typed.key[range.lowerBound + offset] { return false }
      guard isMarked else { return true }
      for offset in 0..<range.count {
        let (wanted, there) = (typed.marks[range.lowerBound + offset], marks[start + offset])
        let (letter, tone) = (wanted & SearchKey.Marks.letter, wanted & SearchKey.Marks.tone)
        if letter != 0 && letter != there & SearchKey.Marks.letter || tone != 0 && tone != there & SearchKey.Marks.tone { return false }
      }
      return true
    }

    private func isEnd(_ position: Int) -> Bool { key[position] == 32 || key[position] == 10 }

    func likeness(of name: Name, _ typed: Typed, isMarked: Bool) -> Likeness {
      let phrase = 0..<typed.key.count
      var best = Likeness.strewn
      func take(_ likeness: Likeness) { if likeness.rawValue < best.rawValue { best = likeness } }
      for start in name.body == name.start ? [name.start] : [name.start, name.body] {
        if fits(phrase, at: start, typed, isMarked) {
          let end = start + phrase.count
          if end == name.end || end == name.plainEnd { return .exact }
          take(isEnd(end) ? .begins : .beginsUnfinished)
        } else if typed.words.count > 1, let isFinished = inOrder(from: start, in: name, typed, isMarked) {
          take(isFinished ? .inOrder : .inOrderUnfinished)
        }
      }
      guard best.rawValue > Likeness.inside.rawValue else { return best }
      let first = typed.key[0]
      for index in name.words where key[Int(starts[index])] == first {
        let start = Int(starts[index])
        guard fits(phrase, at: start, typed, isMarked) else { continue }
        let end = start + phrase.count
        let isNoun = name.endsWithItsNoun && endsNoun(end, in: name) && start > name.start && !followsPreposition(start, in: name)
        take(isNoun ? .begins : isEnd(end) ? .inside : .insideUnfinished)
      }
      return best
    }

    /// The name ends here, or goes on about the disease that it has named.
    private func endsNoun(_ end: Int, in name: Name) -> Bool {
      end == name.end || isEnd(end) && NameIndex.additions.contains { key[(end + 1)..<name.end].starts(with: $0) }
    }

    /// What follows one is not what the name is of: `family history of stroke`.
    private func followsPreposition(_ start: Int, in name: Name) -> Bool {
      NameIndex.prepositions.contains { word in
        start - name.start > word.count && key[(start - 1 - word.count)..<(start - 1)].elementsEqual(word)
          && (start - 1 - word.count == name.start || key[start - 2 - word.count] == 32)
      }
    }

    /// Nil when the words do not follow one another; else whether the last is a whole word.
    private func inOrder(from start: Int, in name: Name, _ typed: Typed, _ isMarked: Bool) -> Bool? {
      var next = 0
      var isFinished = true
      for index in name.words where Int(starts[index]) >= start && next < typed.words.count {
        let (word, position) = (typed.words[next], Int(starts[index]))
        let isThere = fits(word, at: position, typed, isMarked)
        let isWhole = isThere && isEnd(position + word.count)
        if isThere, isWhole || next == typed.words.count - 1 {
          isFinished = isWhole
          next += 1
        } else if next == 0 {
          return nil
        }
      }
      return next == typed.words.count ? isFinished : nil
    }
  }
}
