/// Fields that one person fills in, one after the other.
public struct FormState: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    public let id: String
    public var area: TextArea
    /// Whether Enter makes a line; else it goes to the next field.
    public let isMultiline: Bool

    public init(id: String, text: String, isMultiline: Bool) {
      self.id = id
      self.isMultiline = isMultiline
      area = TextArea(text)
    }

    public var text: String { area.buffer.text }
  }

  public private(set) var fields: [Field]
  public private(set) var focus: Int

  public init(_ fields: [Field] = []) {
    self.fields = fields
    focus = 0
  }

  public var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  public func text(of id: String) -> String? { fields.first { $0.id == id }?.text }

  public mutating func focus(on id: String) {
    if let index = fields.firstIndex(where: { $0.id == id }) { focus = index }
  }

  /// Gives false at the ends.
  @discardableResult
  public mutating func move(_ step: Int) -> Bool {
    guard fields.indices.contains(focus + step) else { return false }
    focus += step
    return true
  }

  /// Sets a text from outside, as one step of undo; the cursor stays where it was when the text is the same.
  public mutating func set(_ id: String, to text: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }), fields[index].text != text else { return }
    fields[index].area.buffer.replace(with: text)
  }

  /// Takes the fields that a form has now: those that stay keep their text, cursor and undo.
  public mutating func adopt(_ wanted: [Field]) {
    guard wanted.map(\.id) != fields.map(\.id) else { return }
    let id = focused?.id
    fields = wanted.map { field in fields.first { $0.id == field.id && $0.isMultiline == field.isMultiline } ?? field }
    focus = fields.firstIndex { $0.id == id } ?? 0
  }

  /// Gives whether the focused field used the key.
  public mutating func handle(_ key: KeyPress, width: Int, height: Int) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    if fields[focus].isMultiline { return fields[focus].area.handle(key, width: width, height: height) }
    return fields[focus].area.buffer.handle(key)
  }

  public mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    let isLine = !fields[focus].isMultiline
    fields[focus].area.buffer.insert(isLine ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text)
  }

  public mutating func layout(_ index: Int, width: Int, height: Int)
    -> (lines: [String], cursor: (column: Int, row: Int), isCut: Bool, isCutAbove: Bool)
  {
    fields[index].area.layout(width: width, height: height)
  }
}
