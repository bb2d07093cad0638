/// One entry of a batch: a subtree as flat arrays over one arena of bytes, with where it stood and its exact bytes.
public final class XMLEntry {
  @usableFromInline
  struct Node {
    /// An index into the reader's names; -1 for text, -2 for a processing instruction.
    @usableFromInline var name: Int32
    var parent: Int32
    @usableFromInline var next: Int32 = -1
    @usableFromInline var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    @usableFromInline var line: Int32
    /// Attributes of an element, bytes of a text or an instruction (target, space, data).
    @usableFromInline var start: Int32
    @usableFromInline var count: Int32

    @usableFromInline static var text: Int32 { -1 }
    static var instruction: Int32 { -2 }
  }

  @usableFromInline
  struct Attribute {
    @usableFromInline var name: Int32
    @usableFromInline var start: Int32
    @usableFromInline var count: Int32
  }

  /// Everything between the tags, while it is put together and after.
  struct Tree {
    var nodes: ContiguousArray<Node> = []
    var attributes: ContiguousArray<Attribute> = []
    var arena: ContiguousArray<UInt8> = []

    /// Puts a node at the end of its parent's children.
    mutating func append(_ node: Node) -> Int32 {
      let index = Int32(nodes.count)
      nodes.append(node)
      if node.parent >= 0 {
        let parent = Int(node.parent)
        let last = nodes[parent].lastChild
        if last < 0 { nodes[parent].firstChild = index } else { nodes[Int(last)].next = index }
        nodes[parent].lastChild = index
      }
      return index
    }
  }

  // Constants: a class's variables would be checked for exclusive access at every use, a third of a reader's time.
  @usableFromInline let nodes: ContiguousArray<Node>
  @usableFromInline let attributes: ContiguousArray<Attribute>
  @usableFromInline let arena: ContiguousArray<UInt8>
  @usableFromInline let names: XMLNames

  /// Position among the entries, from 0.
  public let index: Int
  /// Line of the start tag, from 1.
  public let line: Int
  /// Characters of that line up to the start tag's `<`, which counts: from 1.
  public let column: Int
  /// Where it stands in the text as UTF-8.
  public let byteRange: Range<Int>
  /// The exact bytes from `<` to `>`.
  public let source: [UInt8]
  /// The bytes between the entry before, or the start of the text, and this one.
  public let precedingGap: [UInt8]
  /// What the schema finds wrong with the entry; at most 100 are kept.
  public internal(set) var schemaIssues: [SchemaIssue]
  /// How many more there were.
  public internal(set) var schemaIssuesLeftOut = 0

  /// For an entry of a lenient reader: the path of the element it stands in, which of its name it is there from 1, and whether that is not the container.
  public internal(set) var container = ""
  public internal(set) var position = 0
  public internal(set) var isStray = false

  init(
    _ tree: Tree, names: XMLNames, index: Int, line: Int, column: Int = 1, byteRange: Range<Int> = 0..<0, source: [UInt8] = [],
    precedingGap: [UInt8] = [], schemaIssues: [SchemaIssue] = []
  ) {
    nodes = tree.nodes
    attributes = tree.attributes
    arena = tree.arena
    self.names = names
    self.index = index
    self.line = line
    self.column = column
    self.byteRange = byteRange
    self.source = source
    self.precedingGap = precedingGap
    self.schemaIssues = schemaIssues
  }

  /// Where a text of `gap` that follows the entry leads: the character's place in its line, from 1.
  func column(after gap: [UInt8]) -> Int {
    if let end = gap.lastIndex(of: UInt8(ascii: "\n")) { return EntryOutline.characters(gap[(end + 1)...]) + 1 }
    let own = source.lastIndex(of: UInt8(ascii: "\n")).map { EntryOutline.characters(source[($0 + 1)...]) + 1 }
    return (own ?? column + EntryOutline.characters(source)) + EntryOutline.characters(gap)
  }

  public var root: XMLElement { XMLElement(entry: self, index: 0) }
}

/// Something a schema does not allow, without the value.
public struct SchemaIssue: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case unexpectedElement, missingElement, unexpectedAttribute, missingAttribute, badValue, unexpectedText, other
  }

  public let kind: Kind
  public let line: Int
  /// XPath of the element.
  public let path: String
}

/// The names that a reader has met: each pair of name and namespace once.
@usableFromInline
final class XMLNames {
  @usableFromInline
  struct Name {
    var local: [UInt8]
    var prefix: [UInt8]
    var uri: [UInt8]
    /// Place in the caller's vocabulary; -1 when it is not of it.
    var code: Int32
    var isHome: Bool
    var text: String
    /// The same number for the same prefix and namespace.
    var binding: Int32
  }

  /// What a tag shows of a name. Without an array or a string: those would be counted at every use.
  @usableFromInline
  struct Tag {
    /// Where the local name's bytes stand.
    var start: Int32
    var count: Int32
    @usableFromInline var code: Int32
    var binding: Int32
    var isPrefixed: Bool
    /// Neither a prefix nor a namespace.
    var isPlain: Bool
    /// An element of the caller's namespace, or an attribute of none.
    @usableFromInline var isHome: Bool
  }

  /// The tables stand behind a pointer for the same reason that an entry's arrays are constants.
  @usableFromInline
  struct Tables {
    var all: ContiguousArray<Name> = []
    @usableFromInline var tags: ContiguousArray<Tag> = []
    var bytes: ContiguousArray<UInt8> = []
    var slots = ContiguousArray<Int32>(repeating: -1, count: 1024)
    var keys: ContiguousArray<(UInt, UInt, UInt)> = []
    var bindings: [[UInt8]: Int32] = [:]
  }

  @usableFromInline let tables: UnsafeMutablePointer<Tables>
  private let vocabulary: [String: Int32]
  private let home: [UInt8]
  private let limits: XMLLimits

  init(vocabulary: [String], home: String, limits: XMLLimits) {
    self.vocabulary = Dictionary(vocabulary.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    self.home = Array(home.utf8)
    self.limits = limits
    tables = .allocate(capacity: 1)
    tables.initialize(to: Tables())
  }

  deinit {
    tables.deinitialize(count: 1)
    tables.deallocate()
  }

  var all: ContiguousArray<Name> {
    @inline(__always) get { tables.pointee.all }
  }

  @inlinable
  @inline(__always)
  func code(_ index: Int32) -> Int32 { tables.pointee.tags[Int(index)].code }

  @inlinable
  @inline(__always)
  func isHome(_ index: Int32) -> Bool { tables.pointee.tags[Int(index)].isHome }

  /// The names' tags and the bytes they point into.
  func withTags<Result>(_ body: (UnsafeBufferPointer<Tag>, UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    tables.pointee.tags.withUnsafeBufferPointer { tags in tables.pointee.bytes.withUnsafeBufferPointer { body(tags, $0) } }
  }

  /// The name's index; libxml2 gives the same pointers for the same name. Nil when a limit is passed.
  func index(_ local: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, isAttribute: Bool) -> Int32? {
    let key = (UInt(bitPattern: local), UInt(bitPattern: prefix) << 1 | (isAttribute ? 1 : 0), UInt(bitPattern: uri))
    let mask = tables.pointee.slots.count - 1
    var slot = Self.hash(key) & mask
    while tables.pointee.slots[slot] >= 0 {
      let found = tables.pointee.slots[slot]
      if tables.pointee.keys[Int(found)] == key { return found }
      slot = (slot + 1) & mask
    }
    return add(key, local, prefix, uri, isAttribute: isAttribute, slot)
  }

  private static func hash(_ key: (UInt, UInt, UInt)) -> Int {
    Int(truncatingIfNeeded: (key.0 &* 0x9E37_79B9_7F4A_7C15 ^ key.1 &* 0xC2B2_AE3D_27D4_EB4F ^ key.2) >> 24)
  }

  private func add(
    _ key: (UInt, UInt, UInt), _ local: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?,
    isAttribute: Bool, _ slot: Int
  ) -> Int32? {
    func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] { text.map { Array(String(cString: $0).utf8) } ?? [] }
    let localBytes = bytes(local)
    let uriBytes = bytes(uri)
    guard tables.pointee.all.count < limits.names, localBytes.count <= limits.nameBytes, uriBytes.count <= limits.nameBytes else {
      return nil
    }
    let text = String(decoding: localBytes, as: UTF8.self)
    let isHome = isAttribute ? uriBytes.isEmpty : uriBytes == home
    let prefixBytes = bytes(prefix)
    // No prefix holds a colon.
    let bound = prefixBytes + [UInt8(ascii: ":")] + uriBytes
    let binding = tables.pointee.bindings[bound] ?? Int32(all.count)
    tables.pointee.bindings[bound] = binding
    tables.pointee.all.append(
      Name(
        local: localBytes, prefix: prefixBytes, uri: uriBytes, code: isHome ? vocabulary[text] ?? -1 : -1, isHome: isHome, text: text,
        binding: binding))
    tables.pointee.tags.append(
      Tag(
        start: Int32(tables.pointee.bytes.count), count: Int32(localBytes.count), code: tables.pointee.all.last?.code ?? -1,
        binding: binding, isPrefixed: !prefixBytes.isEmpty, isPlain: prefixBytes.isEmpty && uriBytes.isEmpty,
        isHome: isHome))
    tables.pointee.bytes.append(contentsOf: localBytes)
    tables.pointee.keys.append(key)
    let index = Int32(tables.pointee.all.count - 1)
    tables.pointee.slots[slot] = index
    if tables.pointee.all.count * 2 > tables.pointee.slots.count { grow() }
    return index
  }

  private func grow() {
    var slots = ContiguousArray<Int32>(repeating: -1, count: tables.pointee.slots.count * 2)
    let mask = slots.count - 1
    for (index, key) in tables.pointee.keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
    tables.pointee.slots = slots
  }
}
