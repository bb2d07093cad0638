import ClinicalModel

/// Bytes of canonical XML as they are built: attributes come in code point order from the caller, every element has an end tag, escapes are C14N's.
///
/// Hot: writes at several hundred MB/s, so names are static strings and dates are written digit by digit.
struct CanonicalBuffer {
  var bytes: [UInt8] = []

  // MARK: Markup

  @inline(__always)
  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func newline() { bytes.append(0x0A) }

  mutating func open(_ element: StaticString) {
    bytes.append(0x3C)
    raw(element)
  }

  /// Opens the top element of an entry, which names its namespace so that its bytes stand alone.
  mutating func openEntry(_ element: StaticString) {
    open(element)
    raw(" xmlns=\"urn:quany:record:1\"")
  }

  mutating func endOfTag() { bytes.append(0x3E) }

  mutating func close(_ element: StaticString) {
    raw("</")
    raw(element)
    bytes.append(0x3E)
  }

  /// Ends the start tag and the element at once.
  mutating func closeEmpty(_ element: StaticString) {
    bytes.append(0x3E)
    close(element)
  }

  private mutating func beginAttribute(_ name: StaticString) {
    bytes.append(0x20)
    raw(name)
    raw("=\"")
  }

  // MARK: Attributes

  mutating func attribute(_ name: StaticString, plain value: String) {
    beginAttribute(name)
    bytes.append(contentsOf: value.utf8)
    bytes.append(0x22)
  }

  mutating func attribute(
    _ name: StaticString, of element: StaticString, _ value: String, _ shape: TextShape = .text
  ) throws(NativeEncodingError) {
    beginAttribute(name)
    if let problem = escape(value, shape, inAttribute: true) {
      throw NativeEncodingError(problem: problem, path: "\(element)/@\(name)")
    }
    bytes.append(0x22)
  }

  mutating func attribute(
    _ name: StaticString, of element: StaticString, _ value: String?, _ shape: TextShape = .text
  ) throws(NativeEncodingError) {
    if let value { try attribute(name, of: element, value, shape) }
  }

  mutating func attribute<Subject>(_ name: StaticString, id: LocalID<Subject>?) {
    if let id { attribute(name, plain: id.rawValue) }
  }

  mutating func attribute(
    _ name: StaticString, of element: StaticString, _ number: Int?, in range: ClosedRange<Int>
  ) throws(NativeEncodingError) {
    guard let number else { return }
    guard range.contains(number) else { throw NativeEncodingError(problem: .range, path: "\(element)/@\(name)") }
    attribute(name, plain: String(number))
  }

  mutating func attribute(_ name: StaticString, of element: StaticString, _ number: DecimalNumber?) throws(NativeEncodingError) {
    guard let number else { return }
    guard number.significand.magnitude < 1_000_000_000_000_000_000 else {
      throw NativeEncodingError(problem: .range, path: "\(element)/@\(name)")
    }
    attribute(name, plain: number.description)
  }

  mutating func attribute(_ name: StaticString, date: PartialDate?) {
    guard let date else { return }
    beginAttribute(name)
    fourDigits(date.year)
    if let month = date.month {
      bytes.append(0x2D)
      twoDigits(month)
    }
    if let day = date.day {
      bytes.append(0x2D)
      twoDigits(day)
    }
    bytes.append(0x22)
  }

  mutating func attribute(_ name: StaticString, date: CivilDate?) {
    guard let date else { return }
    attribute(name, date: PartialDate(date))
  }

  mutating func attribute(_ name: StaticString, time: CivilDateTime?) {
    guard let time else { return }
    beginAttribute(name)
    fourDigits(time.date.year)
    bytes.append(0x2D)
    twoDigits(time.date.month)
    bytes.append(0x2D)
    twoDigits(time.date.day)
    bytes.append(0x54)
    twoDigits(time.hour)
    bytes.append(0x3A)
    twoDigits(time.minute)
    if let second = time.second {
      bytes.append(0x3A)
      twoDigits(second)
    }
    if let offset = time.offset {
      if offset == 0 {
        bytes.append(0x5A)
      } else {
        bytes.append(offset < 0 ? 0x2D : 0x2B)
        twoDigits(abs(offset) / 60)
        bytes.append(0x3A)
        twoDigits(abs(offset) % 60)
      }
    }
    bytes.append(0x22)
  }

  private mutating func twoDigits(_ number: Int) {
    bytes.append(UInt8(truncatingIfNeeded: 0x30 + number / 10 % 10))
    bytes.append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  private mutating func fourDigits(_ number: Int) {
    twoDigits(number / 100)
    twoDigits(number % 100)
  }

  // MARK: Text

  /// An element without attributes that holds a text.
  mutating func element(_ name: StaticString, in parent: StaticString, _ value: String?) throws(NativeEncodingError) {
    guard let value else { return }
    open(name)
    endOfTag()
    if let problem = escape(value, .text, inAttribute: false) {
      throw NativeEncodingError(problem: problem, path: "\(parent)/\(name)")
    }
    close(name)
  }

  /// The text of an open element.
  mutating func text(of element: StaticString, _ value: String, _ shape: TextShape = .text) throws(NativeEncodingError) {
    if let problem = escape(value, shape, inAttribute: false) {
      throw NativeEncodingError(problem: problem, path: "\(element)")
    }
  }

  private mutating func escape(_ value: String, _ shape: TextShape, inAttribute: Bool) -> NativeEncodingError.Problem? {
    var value = value
    return value.withUTF8 { utf8 in
      guard !utf8.isEmpty else { return .empty }
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        // Everything that could need an escape or a refusal is below "?" or is the first byte of U+F000…U+FFFF.
        if byte >= 0x3F, byte != 0xEF {
          index += 1
          continue
        }
        let escaped: StaticString
        switch byte {
        case 0x26: escaped = "&amp;"
        case 0x3C: escaped = "&lt;"
        case 0x3E where !inAttribute: escaped = "&gt;"
        case 0x22 where inAttribute: escaped = "&quot;"
        case 0x09 where inAttribute: escaped = "&#x9;"
        case 0x0A where inAttribute: escaped = "&#xA;"
        case 0x0D: escaped = "&#xD;"
        case 0x09, 0x0A:
          index += 1
          continue
        case 0..<0x20: return .notAnXMLCharacter
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: return .notAnXMLCharacter
        default:
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        raw(escaped)
        index += 1
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
      return shape.admits(utf8) ? nil : .shape
    }
  }
}
