internal import ClinicalModel
internal import RecordStore

/// Places on a ward as people say them: `B3 giường 5`, `giường 12`, `khoa K02 buồng 4`, `K01 g05`, and `K01 05`.
enum PlaceText {
  private enum Part: Hashable {
    case ward, room, bed
  }

  private static let words: [String: Part] = [
    "giuong": .bed, "bed": .bed, "buong": .room, "phong": .room, "room": .room, "khoa": .ward, "ward": .ward,
  ]

  /// Nil for a text that does not say that it is a place.
  static func read(_ text: String) -> PlaceQuery? {
    var parts: [Part: [String]] = [:]
    var current = Part.ward
    for word in SearchKey.fold(text).split(separator: " ").map(String.init) {
      if let part = words[word] {
        current = part
        parts[part] = parts[part] ?? []
      } else if let number = shortBed(word) {
        current = .bed
        parts[.bed] = [number]
      } else {
        parts[current, default: []].append(word)
      }
    }
    func said(_ part: Part) -> String? { parts[part].flatMap { $0.isEmpty ? nil : $0.joined(separator: " ") } }
    // A word for a place, with something said of it; "khoa" alone may be a name.
    guard said(.bed) != nil || said(.room) != nil, parts.values.allSatisfy({ !$0.isEmpty }) else { return nil }
    let hasNumber = [said(.bed), said(.room)].compactMap(\.self).contains { $0.contains(where: \.isNumber) }
    return hasNumber ? PlaceQuery(ward: said(.ward), room: said(.room), bed: said(.bed)) : nil
  }

  /// `K01 05`: two words with digits may be a ward and a bed, whatever else they may be.
  static func pair(_ text: String) -> PlaceQuery? {
    let words = text.split(whereSeparator: \.isWhitespace).map { SearchKey.fold($0) }
    guard words.count == 2, words.allSatisfy({ $0.contains(where: \.isNumber) }), words[0].contains(where: \.isLetter) else { return nil }
    return PlaceQuery(ward: words[0], bed: words[1])
  }

  /// `g5`, `giuong5`.
  private static func shortBed(_ word: String) -> String? {
    for prefix in ["giuong", "g"] where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      if !rest.isEmpty, rest.utf8.count <= 3, rest.allSatisfy(\.isNumber) { return String(rest) }
    }
    return nil
  }
}
