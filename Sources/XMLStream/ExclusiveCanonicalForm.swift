extension XMLEntry {
  /// Exclusive XML Canonicalization 1.0 without comments (W3C xml-exc-c14n) of the entry's subtree, straight from the flat tree.
  public func canonicalBytes() -> [UInt8] {
    var writer = CanonicalWriter(entry: self)
    writer.output.reserveCapacity(source.count + source.count / 8 + 64)
    writer.write(0, rendered: [:], binding: -1)
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
