/// What beds and rooms are told apart by, however somebody types them: without case and marks, leading zeros, and the code of the department that
/// they are in. `K03-02`, `k03-2`, `02` and `2` are one bed of K03.
public enum BedName {
  public static func key(_ text: some StringProtocol, department: String) -> String {
    var words = SearchKey.fold(text).split(separator: " ").map(String.init)
    let ward = SearchKey.fold(department).split(separator: " ").map(String.init)
    if words.count > ward.count, words.starts(with: ward) { words.removeFirst(ward.count) }
    return words.map(withoutZeros).joined(separator: " ")
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
