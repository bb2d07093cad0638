/// Where an entry begins in its document, for whoever says what is wrong with it.
public struct EntryPlace: Hashable, Sendable {
  /// XPath of the element that holds the entries: `/batch`.
  public var container: String
  /// The entry's own name.
  public var element: String
  /// Which of the entries of that name it is, from 1; 0 when that is not known.
  public var position: Int
  /// The character in its line, from 1.
  public var column: Int

  public init(container: String = "", element: String = "", position: Int = 0, column: Int = 1) {
    self.container = container
    self.element = element
    self.position = position
    self.column = column
  }

  /// `/batch/record[12]`
  public var xpath: String { "\(container)/\(element)" + (position > 0 ? "[\(position)]" : "") }
}
