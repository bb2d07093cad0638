/// A view of one element of an entry.
///
/// What a decoder asks for each element and attribute is inlined into it: three million calls for 100 MB, each of which would count references.
public struct XMLElement: Equatable {
  @usableFromInline let entry: XMLEntry
  @usableFromInline let index: Int32

  @inlinable
  init(entry: XMLEntry, index: Int32) {
    self.entry = entry
    self.index = index
  }

  @inlinable
  public static func == (a: XMLElement, b: XMLElement) -> Bool { a.entry === b.entry && a.index == b.index }

  @inlinable var node: XMLEntry.Node { entry.nodes[Int(index)] }
  private var name: XMLNames.Name { entry.names.all[Int(node.name)] }

  /// Place of the name in the caller's vocabulary, when the element is of the caller's namespace; else nil.
  @inlinable
  public var code: Int? {
    let code = entry.names.code(entry.nodes[Int(index)].name)
    return code < 0 ? nil : Int(code)
  }

  public var localName: String { name.text }
  public var namespace: String { String(decoding: name.uri, as: UTF8.self) }
  public var prefix: String { String(decoding: name.prefix, as: UTF8.self) }
  /// Whether the element is of the caller's namespace.
  @inlinable
  public var isHome: Bool { entry.names.isHome(entry.nodes[Int(index)].name) }
  /// Whether the element is of no namespace at all.
  public var hasNoNamespace: Bool { name.uri.isEmpty }
  public var line: Int { Int(node.line) }

  // MARK: Attributes

  @inlinable
  public var attributeCount: Int { Int(entry.nodes[Int(index)].count) }

  @inlinable
  @inline(__always)
  func attribute(at position: Int) -> XMLEntry.Attribute {
    entry.attributes[Int(entry.nodes[Int(index)].start) + position]
  }

  /// Place of the attribute's name in the vocabulary; nil for unknown names and for attributes of a namespace.
  @inlinable
  public func attributeCode(_ position: Int) -> Int? {
    let code = entry.names.code(attribute(at: position).name)
    return code < 0 ? nil : Int(code)
  }

  public func attributeIsForeign(_ position: Int) -> Bool { !entry.names.all[Int(attribute(at: position).name)].uri.isEmpty }

  /// The name as written, with its prefix.
  public func attributeLabel(_ position: Int) -> String {
    let name = entry.names.all[Int(attribute(at: position).name)]
    return name.prefix.isEmpty ? name.text : String(decoding: name.prefix, as: UTF8.self) + ":" + name.text
  }

  /// Position of the attribute of that name among the element's own.
  public func attributePosition(_ code: Int) -> Int? {
    let node = entry.nodes[Int(index)]
    for position in 0..<Int(node.count)
    where entry.names.code(entry.attributes[Int(node.start) + position].name) == Int32(truncatingIfNeeded: code) {
      return position
    }
    return nil
  }

  /// The value's bytes, decoded, as long as `body` runs.
  @inlinable
  public func withAttributeValue<Value>(_ position: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    let attribute = attribute(at: position)
    return try entry.arena.withUnsafeBufferPointer { arena in
      try body(UnsafeBufferPointer(rebasing: arena[Int(attribute.start)..<Int(attribute.start + attribute.count)]))
    }
  }

  public func attributeValue(_ position: Int) -> String { withAttributeValue(position) { String(decoding: $0, as: UTF8.self) } }

  @inlinable
  public func attributeIsEmpty(_ position: Int) -> Bool { attribute(at: position).count == 0 }

  /// The value of the attribute of no namespace with that name.
  public func attribute(named text: String) -> String? {
    for position in 0..<attributeCount {
      let name = entry.names.all[Int(attribute(at: position).name)]
      if name.uri.isEmpty, name.text == text { return attributeValue(position) }
    }
    return nil
  }

  // MARK: Content

  /// The child elements in order.
  @inlinable
  public var children: Children { Children(entry: entry, upcoming: node.firstChild) }

  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline let entry: XMLEntry
    @usableFromInline var upcoming: Int32

    @inlinable
    init(entry: XMLEntry, upcoming: Int32) {
      self.entry = entry
      self.upcoming = upcoming
    }

    @inlinable
    public mutating func next() -> XMLElement? {
      while upcoming >= 0 {
        let current = upcoming
        let node = entry.nodes[Int(current)]
        upcoming = node.next
        if node.name >= 0 { return XMLElement(entry: entry, index: current) }
      }
      return nil
    }
  }

  /// The element's own text, its pieces joined.
  public var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of the element's own text, its pieces joined, as long as `body` runs: a large one is not copied.
  public func withText<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    var bytes: [UInt8]?
    var child = node.firstChild
    var single: XMLEntry.Node?
    while child >= 0 {
      let node = entry.nodes[Int(child)]
      if node.name == XMLEntry.Node.text {
        if single == nil, bytes == nil {
          single = node
        } else {
          if let first = single {
            bytes = Array(entry.arena[Int(first.start)..<Int(first.start + first.count)])
            single = nil
          }
          bytes?.append(contentsOf: entry.arena[Int(node.start)..<Int(node.start + node.count)])
        }
      }
      child = node.next
    }
    if let single {
      return try entry.arena.withUnsafeBufferPointer { arena in
        try body(UnsafeBufferPointer(rebasing: arena[Int(single.start)..<Int(single.start + single.count)]))
      }
    }
    return try (bytes ?? []).withUnsafeBufferPointer(body)
  }

  /// Whether the element's own text has anything but white space.
  @inlinable
  public var hasText: Bool {
    var child = node.firstChild
    while child >= 0 {
      let node = entry.nodes[Int(child)]
      if node.name == XMLEntry.Node.text {
        for byte in entry.arena[Int(node.start)..<Int(node.start + node.count)] where byte != 32 && byte != 10 && byte != 13 && byte != 9 {
          return true
        }
      }
      child = node.next
    }
    return false
  }

  /// `/record/section[2]/observation[3]`: a position only where there are several of the name.
  public var path: String {
    let node = node
    let step = "/" + localName
    guard node.parent >= 0 else { return step }
    let parent = XMLElement(entry: entry, index: node.parent)
    var count = 0
    var position = 0
    for sibling in parent.children where entry.nodes[Int(sibling.index)].name == node.name {
      count += 1
      if sibling == self { position = count }
    }
    return parent.path + (count > 1 ? step + "[\(position)]" : step)
  }
}
