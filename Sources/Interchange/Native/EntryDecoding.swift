import ClinicalModel
import XMLStream

/// One entry while it is read, and everything that was found wrong with it so far.
///
/// Hot: names are compared as integers, an attribute is looked for in its element's own few, and a path is made only when something is wrong.
struct EntryDecoding {
  /// The batch says a later version than ours: what is not known is kept and listed, not refused.
  var isNewer: Bool
  private(set) var issues: [Issue] = []
  /// Whether the entry can't be taken.
  private(set) var failed = false

  /// More than these are not listed: a hostile entry must not make a list longer than itself.
  static let mostIssues = 200

  init(isNewer: Bool) { self.isNewer = isNewer }

  // MARK: Elements

  /// Reports what an element has besides these attributes of ours, and text where it holds none.
  mutating func check(_ element: NativeElement, attributes allowed: NameSet, holdsText: Bool = false) {
    for index in 0..<element.attributeCount {
      if element.attributeIsForeign(index) {
        report(.foreignContent, at: element, attribute: element.attributeLabel(index))
      } else if let name = element.attributeName(index), allowed.contains(name) {
        continue
      } else {
        report(isNewer ? .laterAttribute : .unknownAttribute, at: element, attribute: element.attributeLabel(index))
      }
    }
    if !holdsText, element.hasText { report(.unexpectedText, at: element) }
  }

  /// The child's name where it is one of ours; everything else is reported here.
  mutating func name(of child: NativeElement) -> NativeName? {
    if let name = child.name, name.isElement { return name }
    if child.isHome {
      report(isNewer ? .laterElement : .unknownElement, at: child)
    } else {
      report(child.hasNoNamespace ? .noNamespace : .foreignContent, at: child)
    }
    return nil
  }

  /// An element of ours that has no place in its parent.
  mutating func misplaced(_ child: NativeElement) {
    // A later version may give a known name a new place; that place is unknown here like a new name.
    report(isNewer ? .laterElement : .misplacedElement, at: child)
  }

  /// How far the children of an element have come in the order of the schema.
  struct Order {
    fileprivate var step = -1
  }

  /// Whether a child may stand here: not before the children of an earlier step, and, if `once`, alone in its own.
  mutating func place(_ child: NativeElement, _ step: Int, _ order: inout Order, once: Bool = false) -> Bool {
    if step < order.step {
      report(.elementOutOfOrder, at: child)
      return false
    }
    if once, step == order.step {
      report(.repeatedElement, at: child)
      return false
    }
    order.step = step
    return true
  }

  /// Reports every child of an element that has none of its own.
  mutating func noChildren(_ element: NativeElement) {
    for child in element.children where name(of: child) != nil { misplaced(child) }
  }

  /// The text of an element that holds nothing else.
  mutating func content(_ element: NativeElement, _ shape: TextShape = .text) -> String? {
    check(element, attributes: [], holdsText: true)
    return checkedContent(element, shape)
  }

  mutating func checkedContent(_ element: NativeElement, _ shape: TextShape = .text) -> String? {
    for child in element.children { report(.elementInText, at: child) }
    var text = element.text
    let problem: NativeProblem? = text.withUTF8 { $0.isEmpty ? .empty : shape.admits($0) ? nil : .notACode }
    if let problem {
      report(problem, at: element)
      return nil
    }
    return TextNormalization.nfc(text)
  }

  // MARK: Attributes

  mutating func value<T>(
    _ element: NativeElement, _ name: NativeName, required: Bool, _ problem: NativeProblem,
    _ parse: (UnsafeBufferPointer<UInt8>) -> T?
  ) -> T? {
    guard let index = element.attribute(name) else {
      if required { report(.missingAttribute, at: element, attribute: name.text) }
      return nil
    }
    if let parsed = element.withAttributeValue(index, { bytes in bytes.isEmpty ? nil : parse(bytes) }) { return parsed }
    report(element.attributeIsEmpty(index) ? .empty : problem, at: element, attribute: name.text)
    return nil
  }

  mutating func text(_ element: NativeElement, _ name: NativeName, _ shape: TextShape = .text, required: Bool = false) -> String? {
    value(element, name, required: required, .notACode) { bytes in
      shape.admits(bytes) ? TextNormalization.nfc(String(decoding: bytes, as: UTF8.self)) : nil
    }
  }

  mutating func id<Subject>(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> LocalID<Subject>? {
    value(element, name, required: required, .notAnID) { LocalID(String(decoding: $0, as: UTF8.self)) }
  }

  mutating func facility(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> FacilityCode? {
    value(element, name, required: required, .notAFacilityCode) { FacilityCode(String(decoding: $0, as: UTF8.self)) }
  }

  mutating func list<Code: RawRepresentable>(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> Code?
  where Code.RawValue == String {
    value(element, name, required: required, .notInList) { Code(rawValue: String(decoding: $0, as: UTF8.self)) }
  }

  mutating func partialDate(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> PartialDate? {
    value(element, name, required: required, .notADate, DateText.partialDate)
  }

  mutating func date(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> CivilDate? {
    value(element, name, required: required, .notAFullDate, DateText.fullDate)
  }

  mutating func time(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> CivilDateTime? {
    value(element, name, required: required, .notATime, DateText.time)
  }

  mutating func decimal(_ element: NativeElement, _ name: NativeName, required: Bool = false) -> DecimalNumber? {
    value(element, name, required: required, .notADecimal) { bytes in
      let digits = bytes.first == UInt8(ascii: "-") ? 1 : 0
      if bytes.count > digits + 1, bytes[digits] == UInt8(ascii: "0"), bytes[digits + 1] != UInt8(ascii: ".") { return nil }
      return DecimalNumber(String(decoding: bytes, as: UTF8.self))
    }
  }

  mutating func whole(_ element: NativeElement, _ name: NativeName, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    value(element, name, required: required, .notAWholeNumber) { bytes in
      guard bytes.count <= 9, bytes.count == 1 || bytes[0] != UInt8(ascii: "0") else { return nil }
      var number = 0
      for byte in bytes {
        let digit = byte &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        number = number * 10 + Int(digit)
      }
      return range.contains(number) ? number : nil
    }
  }

  /// Absent is false.
  mutating func flag(_ element: NativeElement, _ name: NativeName) -> Bool {
    value(element, name, required: false, .notABoolean) { bytes in
      bytes.elementsEqual("true".utf8) ? true : bytes.elementsEqual("false".utf8) ? false : nil
    } ?? false
  }

  mutating func coding(_ element: NativeElement) -> Coding? {
    let code = text(element, .code, .code, required: true)
    let system = text(element, .system, .system, required: true)
    let display = text(element, .display)
    guard let code, let system else { return nil }
    return Coding(CodeSystem(rawValue: system), code, display: display)
  }

  /// A number and its unit, which come together or not at all.
  mutating func quantity(_ element: NativeElement, _ number: NativeName, _ unit: NativeName) -> Quantity? {
    let hasNumber = element.attribute(number) != nil
    let hasUnit = element.attribute(unit) != nil
    let value = decimal(element, number)
    let name = text(element, unit)
    if hasNumber, !hasUnit { report(.numberWithoutUnit, at: element, attribute: number.text) }
    if hasUnit, !hasNumber { report(.unitWithoutNumber, at: element, attribute: unit.text) }
    guard let value, let name else { return nil }
    return Quantity(value, name)
  }

  mutating func period(_ element: NativeElement) -> Period? {
    let start = time(element, .start, required: true)
    let end = time(element, .end)
    return start.map { Period(start: $0, end: end) }
  }

  // MARK: Problems

  mutating func report(_ problem: NativeProblem, at element: NativeElement, attribute: String? = nil) {
    if problem.severity == .error { failed = true }
    guard issues.count < Self.mostIssues else { return }
    let path = element.path
    issues.append(problem.issue(at: attribute.map { path + "/@" + $0 } ?? path, line: element.line))
  }
}
