private import CXML

/// Reads a document of any size and yields one entry at a time: each child element of the container.
///
/// Hardened: no network, no DTD, no entities but the predefined, limits on everything. One thread at a time; several readers may run on
/// several threads.
public final class EntryReader {
  private let builder: EntryBuilder
  private let parser: OpaquePointer
  private var encoding: EncodingStage
  private var chunk: [UInt8]
  private var isAtEnd = false
  private var failure: XMLStreamError?
  private let schema: XMLSchema?

  /// - Parameters:
  ///   - vocabulary: names whose elements (of `namespace`) and attributes (of none) are told by their place in this list.
  ///   - container: local names from the root, exclusive, to the element whose children are the entries; empty for the root itself.
  public init(
    vocabulary: [String], namespace: String, container: [String] = [], schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits()
  ) {
    XMLSchema.prepareLibrary()
    self.schema = schema
    builder = EntryBuilder(
      names: XMLNames(vocabulary: vocabulary, home: namespace, limits: limits), container: container.map { Array($0.utf8) }, limits: limits)
    encoding = EncodingStage()
    chunk = [UInt8](repeating: 0, count: 64 << 10)
    var callbacks = cxml_callbacks()
    callbacks.start = { context, name, prefix, uri, namespaceCount, namespaces, attributeCount, attributes in
      EntryBuilder.of(context).start(name!, prefix, uri, attributeCount, attributes)
    }
    callbacks.end = { context in EntryBuilder.of(context).end() }
    callbacks.text = { context, bytes, count in EntryBuilder.of(context).text(bytes!, Int(count)) }
    callbacks.instruction = { context, target, data in EntryBuilder.of(context).instruction(target!, data) }
    callbacks.doctype = { context in EntryBuilder.of(context).fail(.doctype) }
    callbacks.invalid = { context, code in EntryBuilder.of(context).invalid(code) }
    guard let parser = cxml_parser_new(&callbacks, Unmanaged.passUnretained(builder).toOpaque(), schema?.handle) else {
      fatalError("libxml2 has no memory for a parser")
    }
    self.parser = parser
    builder.parser = parser
  }

  deinit { cxml_parser_free(parser) }

  /// The root's start tag; nil before it was read.
  public var root: XMLElement? { builder.rootEntry?.root }

  /// What the schema finds wrong outside the entries.
  public var headerIssues: [SchemaIssue] { builder.headerIssues }

  /// Whether the bytes were another encoding than UTF-8: then ranges and sources are those of the text as UTF-8.
  public var isTranscoded: Bool { encoding.isTranscoding }

  /// The name of the encoding that was read.
  public var encodingName: String { encoding.name }

  /// The bytes after the last entry; complete when `next` has returned nil.
  public var trailer: [UInt8] { builder.rest }

  /// What was read and belongs to no whole entry, when `next` has thrown.
  public var unfinished: [UInt8] { builder.rest }

  /// The next entry; nil at the end of a whole document. Throws `XMLStreamError` after every entry that came before the trouble.
  public func next(from source: inout some ByteSource) throws(XMLStreamError) -> XMLEntry? {
    while true {
      if let entry = builder.takeEntry() { return entry }
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
      failure = builder.error(.unreadable)
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
    case .failed(let kind): failure = builder.error(kind)
    case .bytes(let bytes):
      builder.append(bytes)
      let code = bytes.withUnsafeBytes { buffer in
        buffer.withMemoryRebound(to: CChar.self) { cxml_parser_feed(parser, $0.baseAddress, Int32($0.count), isAtEnd ? 1 : 0) }
      }
      if let kind = builder.stopped {
        failure = builder.error(kind)
      } else if code != 0 {
        failure = builder.error(kind(code))
      } else if isAtEnd, builder.rootEntry == nil {
        failure = builder.error(kind(0))
      }
      builder.forgetTaken()
    }
  }

  /// libxml2's number as one of ours (libxml2's `xmlerror.h`).
  private func kind(_ code: Int32) -> XMLStreamError.Kind {
    if builder.bytesSeen == 0 { return .empty }
    guard builder.looksLikeXML else { return .notXML }
    switch code {
    case 81: return .badEncoding
    case 26...28: return .entity
    case 1, 111: return .tooLarge
    case 110: return .tooManyNames
    default: return isAtEnd ? .endsTooEarly : .notWellFormed
    }
  }
}

/// The receiving end of the parser's callbacks. They only pass on; this keeps the tree of the entry that is open.
final class EntryBuilder {
  let names: XMLNames
  private let container: [[UInt8]]
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
  private var entry: XMLEntry?
  private var entryStart = 0
  private var entryDepth = 0
  private var open: Int32 = -1
  private var nodeLimitPassed = false

  private var done: [XMLEntry] = []
  private var nextDone = 0
  private var lastDone: XMLEntry?
  private var count = 0

  private(set) var rootEntry: XMLEntry?
  private(set) var headerIssues: [SchemaIssue] = []
  private(set) var stopped: XMLStreamError.Kind?

  init(names: XMLNames, container: [[UInt8]], limits: XMLLimits) {
    self.names = names
    self.container = container
    self.limits = limits
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> EntryBuilder { Unmanaged<EntryBuilder>.fromOpaque(context!).takeUnretainedValue() }

  func takeEntry() -> XMLEntry? {
    guard nextDone < done.count else { return nil }
    defer { nextDone += 1 }
    return done[nextDone]
  }

  var rest: [UInt8] { Array(pending[(lastEnd - pendingStart)...]) }

  func append(_ bytes: [UInt8]) {
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
  func forgetTaken() {
    guard lastEnd > pendingStart else { return }
    pending.removeSubrange(..<(lastEnd - pendingStart))
    pendingStart = lastEnd
  }

  func error(_ kind: XMLStreamError.Kind) -> XMLStreamError {
    let offset = parser.map { max(0, Int(cxml_parser_offset($0))) } ?? 0
    return XMLStreamError(
      kind: kind, line: parser.map { Int(cxml_parser_line($0)) } ?? 0, column: parser.map { Int(cxml_parser_column($0)) } ?? 0,
      byteOffset: min(bytesSeen, max(offset, lastEnd)), entryOffset: lastEnd, entryLine: lastLine)
  }

  func fail(_ kind: XMLStreamError.Kind) {
    guard stopped == nil else { return }
    stopped = kind
    if let parser { cxml_parser_stop(parser) }
  }

  // MARK: Callbacks

  func start(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ attributeCount: Int32,
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    guard stopped == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return fail(.tooDeep) }
    guard Int(attributeCount) <= limits.attributes else { return fail(.tooManyAttributes) }
    let line = parser.map { cxml_parser_line($0) } ?? 0
    if let entry {
      open = add(name, prefix, uri, attributeCount, attributes, to: entry, parent: open, line: line)
      return
    }
    if depth == 1 {
      let root = XMLEntry(names: names)
      root.line = Int(line)
      _ = add(name, prefix, uri, attributeCount, attributes, to: root, parent: -1, line: line)
      rootEntry = root
      return
    }
    if depth == matched + 2, matched == container.count {
      let entry = XMLEntry(names: names)
      entryDepth = depth
      entryStart = startOfTag()
      entry.line = Int(line)
      self.entry = entry
      open = add(name, prefix, uri, attributeCount, attributes, to: entry, parent: -1, line: line)
      return
    }
    if depth == matched + 2, matched < container.count, String(cString: name).utf8.elementsEqual(container[matched]) { matched += 1 }
  }

  /// Looks back from where the parser is to the `<` of the tag it is in: no `<` can stand inside a tag.
  private func startOfTag() -> Int {
    let here = parser.map { Int(cxml_parser_offset($0)) } ?? 0
    var position = min(here - pendingStart, pending.count) - 1
    while position > 0, pending[position] != UInt8(ascii: "<") { position -= 1 }
    return max(position, 0) + pendingStart
  }

  private func add(
    _ name: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?, _ attributeCount: Int32,
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?, to entry: XMLEntry, parent: Int32, line: Int32
  ) -> Int32 {
    guard let nameIndex = names.index(name, prefix, uri, isAttribute: false) else {
      fail(.tooManyNames)
      return open
    }
    let node = XMLEntry.Node(
      name: nameIndex, parent: parent, line: line, start: Int32(entry.attributes.count), count: attributeCount)
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
        entry.attributes.append(XMLEntry.Attribute(name: index, start: Int32(entry.arena.count), count: Int32(size)))
        from.withMemoryRebound(to: UInt8.self, capacity: size) {
          entry.arena.append(contentsOf: UnsafeBufferPointer(start: $0, count: size))
        }
      }
    }
    return append(node, to: entry)
  }

  private func append(_ node: XMLEntry.Node, to entry: XMLEntry) -> Int32 {
    guard entry.nodes.count < limits.entryNodes, entry.arena.count < limits.entryBytes else {
      fail(.tooLarge)
      return open
    }
    let index = Int32(entry.nodes.count)
    entry.nodes.append(node)
    if node.parent >= 0 {
      let parent = Int(node.parent)
      let last = entry.nodes[parent].lastChild
      if last < 0 { entry.nodes[parent].firstChild = index } else { entry.nodes[Int(last)].next = index }
      entry.nodes[parent].lastChild = index
    }
    return index
  }

  func end() {
    guard stopped == nil else { return }
    defer { depth -= 1 }
    guard let entry else {
      if depth >= 2, depth == matched + 1 { matched -= 1 }
      return
    }
    guard depth == entryDepth else {
      open = entry.nodes[Int(open)].parent
      return
    }
    let end = parser.map { Int(cxml_parser_offset($0)) } ?? 0
    entry.index = count
    entry.byteRange = entryStart..<end
    entry.source = Array(pending[(entryStart - pendingStart)..<(end - pendingStart)])
    entry.precedingGap = Array(pending[(lastEnd - pendingStart)..<(entryStart - pendingStart)])
    count += 1
    lastEnd = end
    lastLine = parser.map { Int(cxml_parser_line($0)) } ?? 0
    done.append(entry)
    lastDone = entry
    self.entry = nil
    open = -1
  }

  func text(_ bytes: UnsafePointer<CChar>, _ size: Int) {
    guard stopped == nil, let entry else { return }
    let start = Int32(entry.arena.count)
    bytes.withMemoryRebound(to: UInt8.self, capacity: size) {
      entry.arena.append(contentsOf: UnsafeBufferPointer(start: $0, count: size))
    }
    // The parser gives one text in pieces; a piece that follows a piece lengthens it.
    let last = entry.nodes[Int(open)].lastChild
    if last >= 0, entry.nodes[Int(last)].name == XMLEntry.Node.text, entry.nodes[Int(last)].start + entry.nodes[Int(last)].count == start {
      entry.nodes[Int(last)].count += Int32(size)
      if Int(entry.nodes[Int(last)].count) > limits.textBytes { fail(.tooLarge) }
      return
    }
    guard size <= limits.textBytes else { return fail(.tooLarge) }
    _ = append(
      XMLEntry.Node(name: XMLEntry.Node.text, parent: open, line: 0, start: start, count: Int32(size)), to: entry)
  }

  func instruction(_ target: UnsafePointer<CChar>, _ data: UnsafePointer<CChar>?) {
    guard stopped == nil, let entry else { return }
    let start = entry.arena.count
    entry.arena.append(contentsOf: String(cString: target).utf8)
    if let data, data[0] != 0 {
      entry.arena.append(UInt8(ascii: " "))
      entry.arena.append(contentsOf: String(cString: data).utf8)
    }
    _ = append(
      XMLEntry.Node(
        name: XMLEntry.Node.instruction, parent: open, line: 0, start: Int32(start), count: Int32(entry.arena.count - start)), to: entry)
  }

  /// The schema's word on the element that is open; when none is, on the entry that has just ended (libxml2 tells after the end).
  func invalid(_ code: Int32) {
    let issueKind = SchemaIssue.Kind(libxml2: code)
    let line = parser.map { Int(cxml_parser_line($0)) } ?? 0
    if let target = entry ?? (depth >= 1 && lastDone?.byteRange.upperBound == parser.map({ Int(cxml_parser_offset($0)) }) ? lastDone : nil)
    {
      guard target.schemaIssues.count < 100 else {
        target.schemaIssuesLeftOut += 1
        return
      }
      let element = XMLElement(entry: target, index: target === entry ? max(open, 0) : 0)
      target.schemaIssues.append(SchemaIssue(kind: issueKind, line: line, path: element.path))
    } else if headerIssues.count < 100 {
      headerIssues.append(SchemaIssue(kind: issueKind, line: line, path: rootEntry?.root.path ?? "/"))
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
