/// What beds and rooms are told apart by, however somebody types them: without case and marks, leading zeros, and the code of the department that
/// they are in. `K03-02`, `k03-2`, `02` and `2` are one bed of K03.
public enum BedName {
  public static func key(_ text: some StringProtocol, department: String) -> String {
    var words = SearchKey.fold(text).split(separator: " ").map(String.init)
    let ward = SearchKey.fold(department).split(separator: " ").map(String.init)
    if words.count > ward.count, words.starts(with: ward) { words.removeFirst(ward.count) }
    return words.map(withoutZeros).joined(separator: " ")
  }

  /// The same within a room, whose code a bed's may begin with: `g1` of `K03-P1-G1` in `K03-P1`.
  public static func key(_ text: some StringProtocol, department: String, room: String) -> String {
    let (whole, room) = (key(text, department: department), key(room, department: department))
    return whole.hasPrefix(room + " ") ? String(whole.dropFirst(room.count + 1)) : whole
  }

  /// What a place is called on a list of its department, short enough to leave room for who lies there: `P1/G1` for the bed `K03-P1-G1` of the room
  /// `K03-P1`. It means the same bed where it is typed.
  public static func label(room: String?, bed: String?, department: String) -> String {
    let short = room.map { without(department, $0) }
    let within = bed.map { bed in
      let own = room.map { without($0, bed) } ?? bed
      return own == bed ? without(department, bed) : own
    }
    return [short, within ?? "–"].compactMap(\.self).joined(separator: "/")
  }

  /// Whether a number says what the name on a bed says: `G1`, `K03-P1-G01` and `Giường 1`.
  public static func says(_ bed: String, name: String) -> Bool {
    guard let last = SearchKey.fold(name).split(separator: " ").last, let wanted = Int(last) else {
      return SearchKey.fold(bed) == SearchKey.fold(name)
    }
    return Int(String(SearchKey.fold(bed).reversed().prefix { $0.isASCII && $0.isNumber }.reversed())) == wanted
  }

  /// A code without another that it begins with and a sign behind that.
  private static func without(_ first: String, _ code: String) -> String {
    guard !first.isEmpty, code.hasPrefix(first) else { return code }
    let rest = code.dropFirst(first.count)
    guard let sign = rest.first, !sign.isLetter, !sign.isNumber else { return code }
    let own = rest.drop { !$0.isLetter && !$0.isNumber }
    return own.isEmpty ? code : String(own)
  }

  /// `g05` as `g5`, `02` as `2`, `0` as it is.
  private static func withoutZeros(_ word: String) -> String {
    var out = ""
    for character in word {
      // A zero before a figure, and after none.
      if out.last == "0", character.isNumber, !(out.dropLast().last?.isNumber ?? false) { out.removeLast() }
      out.append(character)
    }
    return out
  }
}
