private import CXML

/// Reads a document of any size and yields one entry at a time: each child element of the container.
///
/// Hardened: no network, no DTD, no entities but the predefined, limits on everything. One thread at a time; several readers may run on
/// several threads.
public final class EntryReader {
  private let builder: UnsafeMutablePointer<EntryBuilder>
  private let parser: OpaquePointer
  private var encoding: EncodingStage
  private var chunk: [UInt8]
  private var isAtEnd = false
  private var failure: XMLStreamError?
  private let schema: XMLSchema?
  private let leniency: XMLLeniency?

  /// - Parameters:
  ///   - vocabulary: names whose elements (of `namespace`) and attributes (of none) are told by their place in this list.
  ///   - container: local names from the root, exclusive, to the element whose children are the entries; empty for the root itself.
  ///   - leniency: what else is taken, of documents that others write as they like.
  public init(
    vocabulary: [String], namespace: String, container: [String] = [], leniency: XMLLeniency? = nil, schema: XMLSchema? = nil,
    limits: XMLLimits = XMLLimits()
  ) {
    XMLSchema.prepareLibrary()
    self.schema = schema
    self.leniency = leniency
    builder = .allocate(capacity: 1)
    builder.initialize(
      to: EntryBuilder(
        names: XMLNames(vocabulary: vocabulary, home: namespace, limits: limits), container: container.map { Array($0.utf8) },
        leniency: leniency, limits: limits))
    encoding = EncodingStage()
    chunk = [UInt8](repeating: 0, count: 64 << 10)
    var callbacks = cxml_callbacks()
    callbacks.start = { context, name, prefix, uri, namespaceCount, namespaces, attributeCount, attributes in
      EntryBuilder.of(context).pointee.start(name!, prefix, uri, namespaceCount, attributeCount, attributes)
    }
    callbacks.end = { context in EntryBuilder.of(context).pointee.end() }
    callbacks.text = { context, bytes, count in EntryBuilder.of(context).pointee.text(bytes!, Int(count)) }
    callbacks.instruction = { context, target, data in EntryBuilder.of(context).pointee.instruction(target!, data) }
    callbacks.doctype = { context in EntryBuilder.of(context).pointee.fail(.doctype) }
    callbacks.malformed = { context in EntryBuilder.of(context).pointee.fail(.badEncoding) }
    callbacks.invalid = { context, code in EntryBuilder.of(context).pointee.invalid(code) }
    guard let parser = cxml_parser_new(&callbacks, builder, schema?.handle) else {
      fatalError("libxml2 has no memory for a parser")
    }
    self.parser = parser
    builder.pointee.parser = parser
  }

  deinit {
    cxml_parser_free(parser)
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// The root's start tag; nil before it was read.
  public var root: XMLElement? { builder.pointee.rootEntry?.root }

  /// What the schema finds wrong outside the entries.
  public var headerIssues: [SchemaIssue] { builder.pointee.headerIssues }

  /// Whether the bytes were another encoding than UTF-8: then ranges and sources are those of the text as UTF-8.
  public var isTranscoded: Bool { encoding.isTranscoding }

  /// The name of the encoding that was read.
  public var encodingName: String { encoding.name }

  /// Whether blanks stood before the XML declaration, which only a lenient reader takes.
  public private(set) var hasBlanksBeforeDeclaration = false

  /// Whether a name of the container was written otherwise than it is called, which only a lenient reader takes.
  public var hasOtherCase: Bool { builder.pointee.hasOtherCase }

  /// Elements in the container that are no entries, for a lenient reader: at most 100.
  public var strangers: [Stranger] { builder.pointee.strangers }

  /// An element that stands where entries do and is none.
  public struct Stranger: Hashable, Sendable {
    public let path: String
    public let line: Int
  }

  /// The bytes after the last entry; complete when `next` has returned nil.
  public var trailer: [UInt8] { builder.pointee.rest }

  /// What was read and belongs to no whole entry, when `next` has thrown.
  public var unfinished: [UInt8] { builder.pointee.rest }

  /// Reads on until the root's start tag is there; nil when the document ends before it.
  public func readRoot(from source: inout some ByteSource) throws(XMLStreamError) -> XMLElement? {
    while root == nil {
      if let failure { throw failure }
      if isAtEnd { return nil }
      feed(&source)
    }
    return root
  }

  /// The next entry; nil at the end of a whole document. Throws `XMLStreamError` after every entry that came before the trouble.
  public func next(from source: inout some ByteSource) throws(XMLStreamError) -> XMLEntry? {
    while true {
      if let entry = builder.pointee.takeEntry() { return entry }
      if let failure { throw failure }
      if isAtEnd { return nil }
      feed(&source)
    }
  }

  private func feed(_ source: inout some ByteSource) {
    let count: Int
    do {
      count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
    } catch {
      failure = builder.pointee.error(.unreadable)
      return
    }
    isAtEnd = count == 0
    let result: EncodingStage.Result
    if isAtEnd {
      result = encoding.finish()
    } else {
      result = chunk.withUnsafeBytes { encoding.convert(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    switch result {
    case .waiting: return
    case .failed(let kind): failure = builder.pointee.error(kind)
    case .bytes(let bytes):
      guard builder.pointee.bytesSeen > 0 || Self.canBeginUTF8(bytes) else {
        failure = builder.pointee.error(.notXML)
        return
      }
      let fed = builder.pointee.bytesSeen == 0 ? withoutLateDeclaration(bytes) : bytes
      builder.pointee.append(bytes)
      let code = fed.withUnsafeBytes { buffer in
        buffer.withMemoryRebound(to: CChar.self) { cxml_parser_feed(parser, $0.baseAddress, Int32($0.count), isAtEnd ? 1 : 0) }
      }
      if let kind = builder.pointee.stopped {
        failure = builder.pointee.error(kind)
      } else if code != 0 {
        failure = builder.pointee.error(kind(code))
      } else if isAtEnd, builder.pointee.rootEntry == nil {
        failure = builder.pointee.error(kind(0))
      } else if let kind = builder.pointee.troubleInOpenTag() {
        failure = builder.pointee.error(kind)
      }
      builder.pointee.forgetTaken()
    }
  }

  /// What the parser gets of a document's first bytes. XML wants its declaration at the very beginning; where only blanks stand before it, a lenient
  /// reader puts blanks over it, which say the same in as many bytes: the encoding is known by then.
  private func withoutLateDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    guard leniency != nil, let late = EncodingStage.lateDeclaration(in: bytes) else { return bytes }
    hasBlanksBeforeDeclaration = true
    var bytes = bytes
    for place in late where bytes[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
    return bytes
  }

  /// Makes the reader ready for another document; what it knows of names and its memory stay.
  ///
  /// False when a new reader is better: something went wrong, the document is not at its end, or so many names were met that they would be kept for
  /// nothing.
  public func beginAnew() -> Bool {
    guard schema == nil, isAtEnd, failure == nil, builder.pointee.names.all.count < Self.namesWorthKeeping, cxml_parser_reset(parser) == 0
    else { return false }
    builder.pointee.beginAnew()
    encoding = EncodingStage()
    isAtEnd = false
    return true
  }

  private static let namesWorthKeeping = 1024

  /// libxml2 guesses other encodings by four bytes (EBCDIC, UCS-4, UTF-16) and would transcode behind our back, so that its places are not
  /// ours. What it gets is UTF-8 and begins with white space, a byte order mark or a `<` that no NUL follows.
  private static func canBeginUTF8(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return [0x3C, 0xEF, 0x20, 0x09, 0x0A, 0x0D].contains(first) && !bytes.prefix(4).contains(0)
  }

  /// libxml2's number as one of ours (libxml2's `xmlerror.h`).
  private func kind(_ code: Int32) -> XMLStreamError.Kind {
    if builder.pointee.bytesSeen == 0 { return .empty }
    guard builder.pointee.looksLikeXML else { return .notXML }
    switch code {
    case 81: return .badEncoding
    case 26...28: return .entity
    case 1, 111: return .tooLarge
    case 110: return .tooManyNames
    // A lone & is told only at the end of the text, since a reference could still have come.
    case 23, 68: return builder.pointee.hasMoreThan(1) ? .notWellFormed : .endsTooEarly
    default: return isAtEnd ? .endsTooEarly : .notWellFormed
    }
  }
}

/// What a reader takes beside what it should get, so that what can only mean one thing is not lost.
///
/// Blanks may stand before the XML declaration. Where the root is the one that is named, in capitals or not: the container's names are compared
/// without regard to capitals, and an element of the entries' name is an entry wherever it stands.
public struct XMLLeniency: Sendable {
  let root: [UInt8]
  let entry: [UInt8]

  /// - Parameters:
  ///   - root: the local name of the root, in capitals.
  ///   - entry: the local name of an entry, in capitals.
  public init(root: String, entry: String) {
    self.root = Array(root.utf8)
    self.entry = Array(entry.utf8)
  }

  /// Whether a name is `capitals` but for small letters.
  static func means(_ name: UnsafePointer<CChar>, _ capitals: [UInt8]) -> Bool {
    var at = 0
    while name[at] != 0 {
      let byte = UInt8(bitPattern: name[at])
      guard at < capitals.count, capitals[at] == ((97...122).contains(byte) ? byte - 32 : byte) else { return false }
      at += 1
    }
    return at == capitals.count
  }
}

/// The receiving end of the parser's callbacks. They only pass on; this keeps the tree of the entry that is open.
///
/// A value behind a pointer: the callbacks run 24 million times for 500 MB, and a class's variables are checked at each use.
struct EntryBuilder {
  let names: XMLNames
  private let container: [[UInt8]]
  private let leniency: XMLLeniency?
  private let limits: XMLLimits
  var parser: OpaquePointer?

  /// The text as UTF-8 from `pendingStart` on: what no finished entry has taken yet.
  private var pending: [UInt8] = []
  private var pendingStart = 0
  private(set) var bytesSeen = 0
  /// Whether the first thing after white space and a byte order mark is a `<`.
  private(set) var looksLikeXML = false
  /// Where the last finished entry ended.
  private var lastEnd = 0
  private var lastLine = 1

  private var depth = 0
  /// How many steps of the container's path the open elements match.
  private var matched = 0
  private var tree = XMLEntry.Tree()
  private var isOpen = false
  private var entryStart = 0
  private var entryDepth = 0
  private var open: Int32 = -1
  private var issues: [SchemaIssue] = []
  private var issuesLeftOut = 0

  private var done: [XMLEntry] = []
  private var nextDone = 0
  private var lastDone: XMLEntry?
  private var count = 0

  private(set) var rootEntry: XMLEntry?
  private(set) var headerIssues: [SchemaIssue] = []
  /// A limit was passed or a DOCTYPE was met: the rest of the chunk is ignored, and no other is read.
  private(set) var stopped: XMLStreamError.Kind?

  /// What a lenient reader keeps of the elements that are open around the entries.
  private var around: [Around] = []
  private(set) var hasOtherCase = false
  private(set) var strangers: [EntryReader.Stranger] = []

  private struct Around {
    var path: String
    /// Entries in it so far, by their names.
    var entries: [String: Int] = [:]
  }

  init(names: XMLNames, container: [[UInt8]], leniency: XMLLeniency? = nil, limits: XMLLimits) {
    self.names = names
    self.container = container
    self.leniency = leniency
    self.limits = limits
  }

  /// Forgets the document, not its names.
  mutating func beginAnew() {
    let parser = parser
    self = EntryBuilder(names: names, container: container, leniency: leniency, limits: limits)
    self.parser = parser
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EntryBuilder> {
    context!.assumingMemoryBound(to: EntryBuilder.self)
  }

  mutating func takeEntry() -> XMLEntry? {
    guard nextDone < done.count else { return nil }
    defer { nextDone += 1 }
    return done[nextDone]
  }

  var rest: [UInt8] { Array(pending[(lastEnd - pendingStart)...]) }

  mutating func append(_ bytes: [UInt8]) {
    if nextDone == done.count {
      done.removeAll(keepingCapacity: true)
      nextDone = 0
    }
    if !looksLikeXML, rootEntry == nil {
      looksLikeXML = (pending + bytes).first { ![0xEF, 0xBB, 0xBF, 32, 9, 10, 13].contains($0) } == UInt8(ascii: "<")
    }
    pending.append(contentsOf: bytes)
    bytesSeen += bytes.count
    if bytesSeen - lastEnd > limits.entryBytes { fail(.tooLarge) }
  }

  /// Drops what finished entries have taken.
  mutating func forgetTaken() {
    guard lastEnd > pendingStart else { return }
    pending.removeSubrange(..<(lastEnd - pendingStart))
    pendingStart = lastEnd
  }

  /// Whether more than `count` bytes stand behind the place that the parser has come to.
  func hasMoreThan(_ count: Int) -> Bool { bytesSeen - (parser.map { Int(cxml_parser_offset($0)) } ?? 0) > count }

  func error(_ kind: XMLStreamError.Kind) -> XMLStreamError {
    let offset = min(bytesSeen, max(parser.map { Int(cxml_parser_offset($0)) } ?? 0, lastEnd))
    let before = Array(pending[(lastEnd - pendingStart)..<(offset - pendingStart)])
    return XMLStreamError(
      kind: kind, line: lastLine + before.count { $0 == UInt8(ascii: "\n") }, column: column(after: before), byteOffset: offset,
      entryOffset: lastEnd, entryLine: lastLine)
  }

  /// What is wrong with the start tag that the parser waits for the end of: it would compare each of its attributes with each, so that a tag
  /// with a million takes hours. Only tags that are longer than what is read at once are looked at.
  func troubleInOpenTag() -> XMLStreamError.Kind? {
    let start = (parser.map { Int(cxml_parser_offset($0)) } ?? 0) - pendingStart
    guard start >= 0, pending.count - start > Self.longTag, pending[start] == UInt8(ascii: "<") else { return nil }
    guard pending[start + 1] != UInt8(ascii: "!"), pending[start + 1] != UInt8(ascii: "?") else { return nil }
    var count = 0
    var quote: UInt8 = 0
    for byte in pending[start...] {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        count += 1
      }
    }
    if count > limits.attributes { return .tooManyAttributes }
    return pending.count - start > limits.attributeBytes + Self.longTag ? .tooLarge : nil
  }

  private static let longTag = 32 << 10

  mutating func fail(_ kind: XMLStreamError.Kind) {
    if stopped == nil { stopped = kind }
  }

  // MARK: Callbacks

  mutating func start(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ namespaceCount: Int32,
    _ attributeCount: Int32, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    guard stopped == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return fail(.tooDeep) }
    guard Int(attributeCount) + Int(namespaceCount) <= limits.attributes else { return fail(.tooManyAttributes) }
    let line = parser.map { cxml_parser_line($0) } ?? 0
    if isOpen {
      open = add(name, prefix, uri, attributeCount, attributes, parent: open, line: line)
    } else if depth == 1 {
      _ = add(name, prefix, uri, attributeCount, attributes, parent: -1, line: line)
      if !tree.nodes.isEmpty { rootEntry = XMLEntry(tree, names: names, index: 0, line: Int(line)) }
      clearTree()
      if let leniency, XMLLeniency.means(name, leniency.root) { around = [Around(path: "/" + String(cString: name))] }
    } else if let leniency, !around.isEmpty {
      startLeniently(leniency, name, prefix, uri, attributeCount, attributes, line)
    } else if depth == matched + 2, matched == container.count {
      isOpen = true
      entryDepth = depth
      entryStart = startOfTag()
      open = add(name, prefix, uri, attributeCount, attributes, parent: -1, line: line)
    } else if depth == matched + 2, matched < container.count, String(cString: name).utf8.elementsEqual(container[matched]) {
      matched += 1
    }
  }

  /// The same for a lenient reader, outside of the entries.
  private mutating func startLeniently(
    _ leniency: XMLLeniency, _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?,
    _ attributeCount: Int32, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?, _ line: Int32
  ) {
    if XMLLeniency.means(name, leniency.entry) {
      isOpen = true
      entryDepth = depth
      entryStart = startOfTag()
      open = add(name, prefix, uri, attributeCount, attributes, parent: -1, line: line)
      return
    }
    let text = String(cString: name)
    let path = around[around.count - 1].path + "/" + text
    if depth == matched + 2, matched < container.count, XMLLeniency.means(name, container[matched]) {
      if !text.utf8.elementsEqual(container[matched]) { hasOtherCase = true }
      matched += 1
    } else if depth == matched + 2, matched == container.count, strangers.count < Self.mostStrangers {
      strangers.append(EntryReader.Stranger(path: path, line: Int(line)))
    }
    around.append(Around(path: path))
  }

  private static let mostStrangers = 100

  /// Where a text leads that stands behind the last finished entry: the character's place in its line, from 1.
  private func column(after gap: [UInt8]) -> Int {
    if let lastDone { return lastDone.column(after: gap) }
    let lineStart = gap.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? (gap.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    return EntryOutline.characters(gap[lineStart...]) + 1
  }

  private mutating func clearTree() {
    let (nodes, attributes, arena) = (tree.nodes.count, tree.attributes.count, tree.arena.count)
    tree = XMLEntry.Tree()
    // The next entry is likely to be about as large.
    tree.nodes.reserveCapacity(min(nodes, 4096))
    tree.attributes.reserveCapacity(min(attributes, 16_384))
    tree.arena.reserveCapacity(min(arena, 65_536))
  }

  /// Looks back from where the parser is to the `<` of the tag it is in: no `<` can stand inside a tag.
  private func startOfTag() -> Int {
    let here = parser.map { Int(cxml_parser_offset($0)) } ?? 0
    var position = min(here - pendingStart, pending.count) - 1
    while position > 0, pending[position] != UInt8(ascii: "<") { position -= 1 }
    return max(position, 0) + pendingStart
  }

  private mutating func add(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ attributeCount: Int32,
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?, parent: Int32, line: Int32
  ) -> Int32 {
    guard let nameIndex = names.index(name, prefix, uri, isAttribute: false) else {
      fail(.tooManyNames)
      return open
    }
    let node = XMLEntry.Node(name: nameIndex, parent: parent, line: line, start: Int32(tree.attributes.count), count: attributeCount)
    if let attributes {
      for position in 0..<Int(attributeCount) {
        // Five pointers each: name, prefix, namespace, first byte of the value, the byte after its last.
        let attribute = attributes + position * 5
        guard let local = attribute[0], let from = attribute[3], let to = attribute[4],
          let index = names.index(local, attribute[1], attribute[2], isAttribute: true)
        else {
          fail(.tooManyNames)
          return open
        }
        let size = to - from
        guard size <= limits.attributeBytes else {
          fail(.tooLarge)
          return open
        }
        tree.attributes.append(XMLEntry.Attribute(name: index, start: Int32(tree.arena.count), count: Int32(size)))
        from.withMemoryRebound(to: UInt8.self, capacity: size) {
          tree.arena.append(contentsOf: UnsafeBufferPointer(start: $0, count: size))
        }
      }
    }
    return append(node)
  }

  private mutating func append(_ node: XMLEntry.Node) -> Int32 {
    guard tree.nodes.count < limits.entryNodes, tree.arena.count < limits.entryBytes else {
      fail(.tooLarge)
      return open
    }
    return tree.append(node)
  }

  mutating func end() {
    guard stopped == nil else { return }
    defer { depth -= 1 }
    guard isOpen else {
      if depth >= 2, depth == matched + 1 { matched -= 1 }
      _ = around.popLast()
      return
    }
    guard depth == entryDepth else {
      open = tree.nodes[Int(open)].parent
      return
    }
    let end = parser.map { Int(cxml_parser_offset($0)) } ?? 0
    let gap = Array(pending[(lastEnd - pendingStart)..<(entryStart - pendingStart)])
    let entry = XMLEntry(
      tree, names: names, index: count, line: lastLine + gap.count { $0 == UInt8(ascii: "\n") }, column: column(after: gap),
      byteRange: entryStart..<end, source: Array(pending[(entryStart - pendingStart)..<(end - pendingStart)]), precedingGap: gap,
      schemaIssues: issues)
    entry.schemaIssuesLeftOut = issuesLeftOut
    if !around.isEmpty { place(entry) }
    clearTree()
    issues = []
    issuesLeftOut = 0
    count += 1
    lastEnd = end
    lastLine = parser.map { Int(cxml_parser_line($0)) } ?? 0
    done.append(entry)
    lastDone = entry
    isOpen = false
    open = -1
  }

  /// Says where an entry of a lenient reader stands.
  private mutating func place(_ entry: XMLEntry) {
    let name = entry.root.localName
    around[around.count - 1].entries[name, default: 0] += 1
    entry.container = around[around.count - 1].path
    entry.position = around[around.count - 1].entries[name] ?? 0
    entry.isStray = matched < container.count || entryDepth != matched + 2
  }

  mutating func text(_ bytes: UnsafePointer<CChar>, _ size: Int) {
    guard stopped == nil, isOpen else { return }
    let start = Int32(tree.arena.count)
    bytes.withMemoryRebound(to: UInt8.self, capacity: size) {
      tree.arena.append(contentsOf: UnsafeBufferPointer(start: $0, count: size))
    }
    // The parser gives one text in pieces; a piece that follows a piece lengthens it.
    let last = Int(tree.nodes[Int(open)].lastChild)
    if last >= 0, tree.nodes[last].name == XMLEntry.Node.text, tree.nodes[last].start + tree.nodes[last].count == start {
      tree.nodes[last].count += Int32(size)
      if Int(tree.nodes[last].count) > limits.textBytes { fail(.tooLarge) }
      return
    }
    guard size <= limits.textBytes else { return fail(.tooLarge) }
    _ = append(XMLEntry.Node(name: XMLEntry.Node.text, parent: open, line: 0, start: start, count: Int32(size)))
  }

  mutating func instruction(_ target: UnsafePointer<CChar>, _ data: UnsafePointer<CChar>?) {
    guard stopped == nil, isOpen else { return }
    let start = tree.arena.count
    tree.arena.append(contentsOf: String(cString: target).utf8)
    if let data, data[0] != 0 {
      tree.arena.append(UInt8(ascii: " "))
      tree.arena.append(contentsOf: String(cString: data).utf8)
    }
    _ = append(
      XMLEntry.Node(
        name: XMLEntry.Node.instruction, parent: open, line: 0, start: Int32(start), count: Int32(tree.arena.count - start)))
  }

  /// The schema's word on the element that is open; when none is, on the entry that has just ended (libxml2 tells after the end), else
  /// on what stands around the entries.
  mutating func invalid(_ code: Int32) {
    guard stopped == nil else { return }
    let kind = SchemaIssue.Kind(libxml2: code)
    let line = parser.map { Int(cxml_parser_line($0)) } ?? 0
    if isOpen {
      guard issues.count < 100 else {
        issuesLeftOut += 1
        return
      }
      let path = XMLElement(entry: XMLEntry(tree, names: names, index: 0, line: 0), index: max(open, 0)).path
      issues.append(SchemaIssue(kind: kind, line: line, path: path))
    } else if let lastDone, kind != .unexpectedText, lastDone.byteRange.upperBound == parser.map({ Int(cxml_parser_offset($0)) }) {
      lastDone.schemaIssues.append(SchemaIssue(kind: kind, line: line, path: lastDone.root.path))
    } else if headerIssues.count < 100 {
      headerIssues.append(SchemaIssue(kind: kind, line: line, path: rootEntry?.root.path ?? "/"))
    }
  }
}

extension SchemaIssue.Kind {
  /// libxml2's numbers (`xmlerror.h`, XML_SCHEMAV_*).
  init(libxml2 code: Int32) {
    switch code {
    case 1845, 1871: self = .unexpectedElement
    case 1803: self = .missingElement
    case 1866, 1867: self = .unexpectedAttribute
    case 1868: self = .missingAttribute
    case 1841, 1842, 1843: self = .unexpectedText
    case 1824...1840, 1830, 1846...1865, 1873...1880: self = .badValue
    default: self = .other
    }
  }
}
