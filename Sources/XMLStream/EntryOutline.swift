/// Where the elements and attributes of one entry stand in its bytes, for whoever says what is wrong with it.
///
/// It reads the bytes a second time, so it is made only of entries that something is wrong with: a reader that kept the places of everything
/// would pay for them twelve million times.
public final class EntryOutline {
  private struct Element {
    /// Its number in `names`.
    var name: Int32
    var parent: Int32
    var start: Int32
    /// Behind its name.
    var nameEnd: Int32
    /// Behind the `>` of the start tag.
    var tagEnd: Int32 = 0
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
  }

  /// The children of an element that was asked for, in order: an entry can have a hundred thousand in one, and as many issues.
  private struct Children {
    var all: [Int32] = []
    var named: [Int32: [Int32]] = [:]
  }

  /// What was counted up to a multiple of `stride` bytes.
  private struct Checkpoint {
    var lines = 0
    /// Characters since the last line end.
    var characters = 0
  }

  private static let stride = 4096

  /// Where a path leads to.
  public struct Place: Hashable, Sendable {
    /// The bytes to look at: an attribute, or the name of an element with its `<`.
    public var range: Range<Int>
    /// Lines below the entry's first, from 0.
    public var line: Int
    /// Characters before it: in the line, or in the entry for its first line.
    public var charactersBefore: Int
    /// The steps below the entry's own, each with its position where there are several of the name: `/section[2]/observation/@value`.
    public var xpath: String
  }

  private let source: [UInt8]
  private var elements: [Element] = []
  private var names: [String] = []
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]
  private var children: [Int32: Children] = [:]
  private var checkpoints: [Checkpoint] = []
  /// Where the last question was counted to: problems come nearly in the order of the bytes.
  private var last = (end: 0, Checkpoint())
  /// The attributes of the element that was asked for last.
  private var attributes: (element: Int32, ranges: [ArraySlice<UInt8>: Range<Int>]) = (-1, [:])

  /// - Parameter source: the exact bytes of a well-formed entry.
  public init(_ source: [UInt8]) {
    self.source = source
    read()
  }

  /// The local name of the first element.
  public var rootName: String? { elements.first.map { names[Int($0.name)] } }

  /// The place of a path as issues name it, `record/section[2]/*[3]/@value`, with or without a slash before it: as deep as it can be followed.
  /// Nil when the path is of another element than the entry.
  public func place(of path: String) -> Place? {
    var steps = path.split(separator: "/").map(String.init)[...]
    guard let first = steps.popFirst(), !elements.isEmpty, Self.split(first).name == rootName else { return nil }
    var element: Int32 = 0
    var xpath = ""
    while let step = steps.first, !step.hasPrefix("@") {
      let (wanted, position) = Self.split(step)
      guard let (child, own) = child(of: element, wanted, position) else { break }
      element = child
      xpath += "/" + own
      steps.removeFirst()
    }
    for step in steps { xpath += "/" + step }
    let found = elements[Int(element)]
    var range = Int(found.start)..<Int(found.nameEnd)
    if let step = steps.first, steps.count == 1, step.hasPrefix("@"), let found = attribute(step.dropFirst(), of: element) { range = found }
    let before = counted(upTo: range.lowerBound)
    return Place(range: range, line: before.lines, charactersBefore: before.characters, xpath: xpath)
  }

  private func counted(upTo end: Int) -> Checkpoint {
    while checkpoints.count <= end / Self.stride {
      let start = checkpoints.count * Self.stride
      checkpoints.append(checkpoints.isEmpty ? Checkpoint() : count(from: checkpoints[checkpoints.count - 1], start - Self.stride, start))
    }
    let start = end / Self.stride * Self.stride
    let isAhead = last.end >= start && last.end <= end
    let result = isAhead ? count(from: last.1, last.end, end) : count(from: checkpoints[end / Self.stride], start, end)
    last = (end, result)
    return result
  }

  private func count(from checkpoint: Checkpoint, _ start: Int, _ end: Int) -> Checkpoint {
    var result = checkpoint
    for byte in source[start..<end] {
      if byte == UInt8(ascii: "\n") {
        result.lines += 1
        result.characters = 0
      } else if byte & 0xC0 != 0x80 {
        result.characters += 1
      }
    }
    return result
  }

  /// Unicode scalars in UTF-8.
  public static func characters(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// `observation[3]` as its name and 3; 1 without a number.
  private static func split(_ step: String) -> (name: String, position: Int) {
    guard let bracket = step.firstIndex(of: "["), step.last == "]" else { return (step, 1) }
    return (String(step[..<bracket]), Int(step[step.index(after: bracket)...].dropLast()) ?? 0)
  }

  private func children(of element: Int32) -> Children {
    if let known = children[element] { return known }
    var found = Children()
    var child = elements[Int(element)].firstChild
    while child >= 0 {
      found.all.append(child)
      found.named[elements[Int(child)].name, default: []].append(child)
      child = elements[Int(child)].next
    }
    children[element] = found
    return found
  }

  /// The child, and its step with a position where there are several of the name.
  private func child(of element: Int32, _ wanted: String, _ position: Int) -> (Int32, String)? {
    let children = children(of: element)
    let choice = wanted == "*" ? children.all : numbers[Array(wanted.utf8)[...]].flatMap { children.named[$0] } ?? []
    guard position > 0, position <= choice.count else { return nil }
    let child = choice[position - 1]
    let name = elements[Int(child)].name
    let same = children.named[name] ?? []
    // They are in order.
    var (low, high) = (0, same.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if same[middle] < child { low = middle + 1 } else { high = middle }
    }
    return (child, names[Int(name)] + (same.count > 1 ? "[\(low + 1)]" : ""))
  }

  /// The bytes `name="value"` of an attribute, told by its name as written.
  private func attribute(_ wanted: Substring, of element: Int32) -> Range<Int>? {
    if attributes.element != element { attributes = (element, ranges(ofAttributesOf: elements[Int(element)])) }
    return attributes.ranges[Array(wanted.utf8)[...]]
  }

  private func ranges(ofAttributesOf element: Element) -> [ArraySlice<UInt8>: Range<Int>] {
    var ranges: [ArraySlice<UInt8>: Range<Int>] = [:]
    var position = Int(element.nameEnd)
    let end = Int(element.tagEnd)
    while position < end {
      while position < end, !Self.isNameByte(source[position]) { position += 1 }
      let start = position
      while position < end, Self.isNameByte(source[position]) { position += 1 }
      let name = source[start..<position]
      while position < end, source[position] != UInt8(ascii: "\""), source[position] != UInt8(ascii: "'") { position += 1 }
      guard position < end else { break }
      let quote = source[position]
      position += 1
      while position < end, source[position] != quote { position += 1 }
      position += 1
      if ranges[name] == nil { ranges[name] = start..<min(position, end) }
    }
    return ranges
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2E where byte != 0x22 && byte != 0x27, 0x30...0x3B, 0x3F...0x7E, 0x80...: true
    default: false
    }
  }

  private func read() {
    var position = 0
    var open: Int32 = -1
    while let start = source[position...].firstIndex(of: UInt8(ascii: "<")), start + 1 < source.count {
      position = start + 1
      switch source[position] {
      case UInt8(ascii: "!"):
        let isComment = source[position...].starts(with: "!--".utf8)
        position = end(of: isComment ? "-->" : source[position...].starts(with: "![CDATA[".utf8) ? "]]>" : ">", from: position + 1)
      case UInt8(ascii: "?"): position = end(of: "?>", from: position + 1)
      case UInt8(ascii: "/"):
        position = end(of: ">", from: position)
        if open >= 0 { open = elements[Int(open)].parent }
      default:
        let element = add(start, parent: open)
        position = endOfTag(from: Int(elements[Int(element)].nameEnd))
        elements[Int(element)].tagEnd = Int32(position)
        if source[max(0, position - 2)] != UInt8(ascii: "/") { open = element }
      }
      guard position < source.count else { return }
    }
  }

  private func add(_ start: Int, parent: Int32) -> Int32 {
    var position = start + 1
    var local = position
    while position < source.count, Self.isNameByte(source[position]) {
      if source[position] == UInt8(ascii: ":") { local = position + 1 }
      position += 1
    }
    let name = source[local..<max(local, position)]
    let number = numbers[name] ?? Int32(names.count)
    if number == names.count {
      numbers[name] = number
      names.append(String(decoding: name, as: UTF8.self))
    }
    let element = Int32(elements.count)
    elements.append(Element(name: number, parent: parent, start: Int32(start), nameEnd: Int32(position)))
    if parent >= 0 {
      let last = elements[Int(parent)].lastChild
      if last < 0 { elements[Int(parent)].firstChild = element } else { elements[Int(last)].next = element }
      elements[Int(parent)].lastChild = element
    }
    return element
  }

  private func endOfTag(from start: Int) -> Int {
    var position = start
    var quote: UInt8 = 0
    while position < source.count {
      let byte = source[position]
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position
      }
    }
    return position
  }

  private func end(of mark: StaticString, from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var position = start
      while position + mark.count <= source.count {
        if source[position] == mark[0], source[position..<position + mark.count].elementsEqual(mark) { return position + mark.count }
        position += 1
      }
      return source.count
    }
  }
}
