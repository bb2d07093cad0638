/// Something that two entries have in common, and perhaps others too: what many share says little about two who share it.
public enum SharedTrait: Hashable, Sendable {
  /// A whole name, folded.
  case name([String])
  /// A given and a family name, folded, whatever stands between them.
  case ends(given: String, family: String)
  /// A given name alone, folded.
  case given(String)
  case birthDate(PartialDate)
  case phone(String)
}

/// How many other people have a trait, of how many.
public struct Share: Hashable, Sendable {
  public var others: Int
  public var people: Int

  public init(others: Int, people: Int) {
    self.others = others
    self.people = people
  }
}
