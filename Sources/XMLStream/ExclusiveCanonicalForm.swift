private import CXML

extension XMLEntry {
  /// Exclusive XML Canonicalization 1.0 without comments (W3C xml-exc-c14n) of the entry's subtree, straight from the flat tree.
  ///
  /// Bytes that are canonical already are told apart from others by a comparison, and given back as they are.
  public func canonicalBytes() -> [UInt8] {
    if isCanonical { return source }
    var writer = CanonicalWriter(entry: self)
    writer.output.reserveCapacity(source.count + source.count / 8 + 64)
    writer.write(0, rendered: [:], binding: -1)
    return writer.output
  }
}

extension XMLEntry {
  /// Whether `source` is the canonical form. False where that is not plain at once: a prefix, an attribute of a namespace, an instruction.
  private var isCanonical: Bool {
    source.withUnsafeBufferPointer { source in
      nodes.withUnsafeBufferPointer { nodes in
        attributes.withUnsafeBufferPointer { attributes in
          arena.withUnsafeBufferPointer { arena in
            names.withTags { tags, bytes in
              var comparison = CanonicalComparison(
                source: source, nodes: nodes, attributes: attributes, arena: arena, tags: tags, bytes: bytes)
              return comparison.root(namespace: names.all[Int(nodes[0].name)].uri)
            }
          }
        }
      }
    }
  }
}

/// Walks an entry's tree beside the bytes it was made of. Hot: once over every byte of a batch, with `memcmp`.
///
/// The bytes are well-formed, which makes equality enough: an attribute's value that equals the bytes up to the closing quote holds no
/// reference, for a reference is longer than what it stands for; the same goes for a text up to the next `<`. What is left to look for in a
/// text is `>`, which may stand unescaped outside of canonical form.
private struct CanonicalComparison {
  let source: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<XMLEntry.Node>
  let attributes: UnsafeBufferPointer<XMLEntry.Attribute>
  let arena: UnsafeBufferPointer<UInt8>
  let tags: UnsafeBufferPointer<XMLNames.Tag>
  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var binding: Int32 = 0

  init(
    source: UnsafeBufferPointer<UInt8>, nodes: UnsafeBufferPointer<XMLEntry.Node>, attributes: UnsafeBufferPointer<XMLEntry.Attribute>,
    arena: UnsafeBufferPointer<UInt8>, tags: UnsafeBufferPointer<XMLNames.Tag>, bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.source = source
    self.nodes = nodes
    self.attributes = attributes
    self.arena = arena
    self.tags = tags
    self.bytes = bytes
  }

  mutating func root(namespace: [UInt8]) -> Bool {
    guard !namespace.isEmpty, namespace.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C }) else { return false }
    binding = tags[Int(nodes[0].name)].binding
    return element(0, declaration: namespace) && position == source.count
  }

  private mutating func element(_ index: Int32, declaration: [UInt8]? = nil) -> Bool {
    let node = nodes[Int(index)]
    let tag = tags[Int(node.name)]
    guard !tag.isPrefixed, tag.binding == binding, skip(0x3C), skip(tag) else { return false }
    if let declaration {
      guard skip(Self.declares), declaration.withUnsafeBufferPointer({ skip($0) }), skip(0x22) else { return false }
    }
    var last: XMLNames.Tag?
    for position in Int(node.start)..<Int(node.start + node.count) {
      let attribute = attributes[position]
      let name = tags[Int(attribute.name)]
      if let last, !precedes(last, name) { return false }
      last = name
      guard name.isPlain, skip(0x20), skip(name), skip(0x3D), skip(0x22), skip(arena, attribute.start, attribute.count), skip(0x22)
      else { return false }
    }
    guard skip(0x3E) else { return false }
    var child = node.firstChild
    while child >= 0 {
      let node = nodes[Int(child)]
      switch node.name {
      case XMLEntry.Node.text:
        guard !arena[Int(node.start)..<Int(node.start + node.count)].contains(0x3E), skip(arena, node.start, node.count),
          position < source.count, source[position] == 0x3C
        else { return false }
      case XMLEntry.Node.instruction: return false
      default: guard element(child) else { return false }
      }
      child = node.next
    }
    return skip(0x3C) && skip(0x2F) && skip(tag) && skip(0x3E)
  }

  private static let declares: StaticString = " xmlns=\""

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < source.count, source[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    skip(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func skip(_ tag: XMLNames.Tag) -> Bool { skip(bytes, tag.start, tag.count) }

  private mutating func skip(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int32, _ count: Int32) -> Bool {
    skip(UnsafeBufferPointer(rebasing: buffer[Int(start)..<Int(start + count)]))
  }

  private mutating func skip(_ expected: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = position + expected.count
    guard end <= source.count else { return false }
    guard let a = source.baseAddress, let b = expected.baseAddress else { return expected.isEmpty }
    guard cxml_same(a + position, b, expected.count) != 0 else { return false }
    position = end
    return true
  }

  /// By the order of code points, which is that of the bytes.
  private func precedes(_ a: XMLNames.Tag, _ b: XMLNames.Tag) -> Bool {
    let order = cxml_order(bytes.baseAddress! + Int(a.start), bytes.baseAddress! + Int(b.start), Int(min(a.count, b.count)))
    return order < 0 || (order == 0 && a.count < b.count)
  }
}

extension XMLElement {
  /// The element alone in exclusive canonical form.
  public func canonicalBytes() -> [UInt8] {
    var writer = CanonicalWriter(entry: entry)
    writer.write(index, rendered: [:], binding: -1)
    return writer.output
  }
}

private struct CanonicalWriter {
  let entry: XMLEntry
  var output: [UInt8] = []

  /// - Parameter rendered: the namespace that each prefix stands for in the output so far; none means no namespace.
  mutating func write(_ index: Int32, rendered: [[UInt8]: [UInt8]], binding: Int32) {
    let node = entry.nodes[Int(index)]
    switch node.name {
    case XMLEntry.Node.text: escapeText(Int(node.start)..<Int(node.start + node.count))
    case XMLEntry.Node.instruction:
      output.append(contentsOf: "<?".utf8)
      output.append(contentsOf: entry.arena[Int(node.start)..<Int(node.start + node.count)])
      output.append(contentsOf: "?>".utf8)
    default: writeElement(node, rendered: rendered, binding: binding)
    }
  }

  private mutating func writeElement(_ node: XMLEntry.Node, rendered: [[UInt8]: [UInt8]], binding: Int32) {
    let name = entry.names.all[Int(node.name)]
    output.append(UInt8(ascii: "<"))
    append(name)
    // Namespaces that this element's own tag uses and that the output does not say yet, by prefix.
    var rendered = rendered
    var declarations: [([UInt8], [UInt8])] = []
    func use(_ prefix: [UInt8], _ uri: [UInt8]) {
      guard prefix != Array("xml".utf8), (rendered[prefix] ?? []) != uri else { return }
      rendered[prefix] = uri
      declarations.append((prefix, uri))
    }
    // Nearly every element has its parent's prefix and namespace: nothing to say then.
    if name.binding != binding { use(name.prefix, name.uri) }
    let attributes = entry.attributes[Int(node.start)..<Int(node.start + node.count)]
    var isSorted = true
    var last: XMLNames.Name?
    for attribute in attributes {
      let name = entry.names.all[Int(attribute.name)]
      if !name.uri.isEmpty { use(name.prefix, name.uri) }
      if let last, !Self.precedes(last, name) { isSorted = false }
      last = name
    }
    if declarations.count > 1 { declarations.sort { $0.0.lexicographicallyPrecedes($1.0) } }
    for (prefix, uri) in declarations {
      output.append(contentsOf: prefix.isEmpty ? Array(" xmlns=\"".utf8) : Array(" xmlns:".utf8) + prefix + Array("=\"".utf8))
      escapeAttribute(uri)
      output.append(UInt8(ascii: "\""))
    }
    let ordered =
      isSorted
      ? Array(attributes)
      : attributes.sorted { Self.precedes(entry.names.all[Int($0.name)], entry.names.all[Int($1.name)]) }
    for attribute in ordered {
      output.append(UInt8(ascii: " "))
      append(entry.names.all[Int(attribute.name)])
      output.append(UInt8(ascii: "="))
      output.append(UInt8(ascii: "\""))
      escapeAttribute(entry.arena[Int(attribute.start)..<Int(attribute.start + attribute.count)])
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    var child = node.firstChild
    while child >= 0 {
      write(child, rendered: rendered, binding: name.binding)
      child = entry.nodes[Int(child)].next
    }
    output.append(UInt8(ascii: "<"))
    output.append(UInt8(ascii: "/"))
    append(name)
    output.append(UInt8(ascii: ">"))
  }

  /// Attributes are ordered by namespace, those of none first, then by local name.
  private static func precedes(_ a: XMLNames.Name, _ b: XMLNames.Name) -> Bool {
    a.uri == b.uri ? a.local.lexicographicallyPrecedes(b.local) : a.uri.lexicographicallyPrecedes(b.uri)
  }

  private mutating func append(_ name: XMLNames.Name) {
    if !name.prefix.isEmpty {
      output.append(contentsOf: name.prefix)
      output.append(UInt8(ascii: ":"))
    }
    output.append(contentsOf: name.local)
  }

  private mutating func escapeText(_ range: Range<Int>) {
    entry.arena.withUnsafeBufferPointer { arena in
      var start = range.lowerBound
      for position in range {
        let escape: StaticString
        switch arena[position] {
        case UInt8(ascii: "&"): escape = "&amp;"
        case UInt8(ascii: "<"): escape = "&lt;"
        case UInt8(ascii: ">"): escape = "&gt;"
        case 13: escape = "&#xD;"
        default: continue
        }
        output.append(contentsOf: arena[start..<position])
        output.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
        start = position + 1
      }
      output.append(contentsOf: arena[start..<range.upperBound])
    }
  }

  private mutating func escapeAttribute(_ bytes: some Collection<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 9: output.append(contentsOf: "&#x9;".utf8)
      case 10: output.append(contentsOf: "&#xA;".utf8)
      case 13: output.append(contentsOf: "&#xD;".utf8)
      default: output.append(byte)
      }
    }
  }
}
