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

  /// What stands where something can't be read, while the rest is judged; nil when nothing does, and the entry can't be taken.
  let standIn: StandIn?
  /// How many things that an element needs could not be read so far, while something stands in for them.
  private(set) var illegible = 0
  /// The same, with what may be left out.
  private(set) var standIns = 0

  /// More than these are not listed: a hostile entry must not make a list longer than itself.
  static let mostIssues = 200

  init(isNewer: Bool, standIn: StandIn? = nil) {
    self.isNewer = isNewer
    self.standIn = standIn
  }

  // MARK: Elements

  /// Reports what an element has besides these attributes of ours, and text where it holds none; gives the attributes for reading.
  mutating func check(_ element: NativeElement, attributes allowed: NameSet, holdsText: Bool = false) -> NativeAttributes {
    var attributes = NativeAttributes(element)
    for position in 0..<element.attributeCount {
      if let name = element.attributeName(position), allowed.contains(name) {
        attributes[name] = position
      } else if element.attributeIsForeign(position) {
        report(.foreignContent, at: element, attribute: element.attributeLabel(position))
      } else {
        report(isNewer ? .laterAttribute : .unknownAttribute, at: element, attribute: element.attributeLabel(position))
      }
    }
    if !holdsText, element.hasText { report(.unexpectedText, at: element) }
    return attributes
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
      // What it says can be judged all the same.
      return standIn != nil
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
    _ = check(element, attributes: [], holdsText: true)
    return checkedContent(element, shape)
  }

  mutating func checkedContent(_ element: NativeElement, _ shape: TextShape = .text) -> String? {
    for child in element.children { report(.elementInText, at: child) }
    var text = element.text
    let problem: NativeProblem? = text.withUTF8 { $0.isEmpty ? .empty : shape.admits($0) ? nil : .notACode }
    if let problem {
      report(problem, at: element)
      return instead(of: true, Self.someText, Self.someText)
    }
    return TextNormalization.nfc(text)
  }

  // MARK: Attributes

  /// - Parameters:
  ///   - lowest: what stands for a value that can't be read, at the one end of what it could be.
  ///   - highest: at the other.
  mutating func value<T>(
    _ attributes: NativeAttributes, _ name: NativeName, required: Bool, _ problem: NativeProblem, _ lowest: @autoclosure () -> T?,
    _ highest: @autoclosure () -> T?, _ parse: (UnsafeBufferPointer<UInt8>) -> T?
  ) -> T? {
    let element = attributes.element
    guard let position = attributes[name] else {
      guard required else { return nil }
      report(.missingAttribute, at: element, attribute: name.text)
      return instead(of: required, lowest(), highest())
    }
    if let parsed = element.withAttributeValue(position, { bytes in bytes.isEmpty ? nil : parse(bytes) }) { return parsed }
    report(element.attributeIsEmpty(position) ? .empty : problem, at: element, attribute: name.text)
    return instead(of: required, lowest(), highest())
  }

  mutating func text(_ attributes: NativeAttributes, _ name: NativeName, _ shape: TextShape = .text, required: Bool = false) -> String? {
    value(attributes, name, required: required, .notACode, Self.someText, Self.someText) { bytes in
      shape.admits(bytes) ? TextNormalization.nfc(String(decoding: bytes, as: UTF8.self)) : nil
    }
  }

  mutating func id<Subject>(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> LocalID<Subject>? {
    value(attributes, name, required: required, .notAnID, LocalID("X"), LocalID("X")) { LocalID(utf8: $0) }
  }

  mutating func facility(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> FacilityCode? {
    value(attributes, name, required: required, .notAFacilityCode, FacilityCode("X"), FacilityCode("X")) { FacilityCode(utf8: $0) }
  }

  mutating func list<Code: RawRepresentable & CaseIterable>(
    _ attributes: NativeAttributes, _ name: NativeName, required: Bool = false, lowest: Code? = Code.allCases.first
  ) -> Code? where Code.RawValue == String, Code.AllCases: BidirectionalCollection {
    value(attributes, name, required: required, .notInList, lowest, Code.allCases.last) {
      Code(rawValue: String(decoding: $0, as: UTF8.self))
    }
  }

  mutating func recordKind(_ attributes: NativeAttributes, _ name: NativeName) -> RecordKind? {
    value(attributes, name, required: true, .notInList, RecordKind.all.first, RecordKind.all.last) {
      RecordKind(rawValue: String(decoding: $0, as: UTF8.self))
    }
  }

  mutating func partialDate(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> PartialDate? {
    value(
      attributes, name, required: required, .notADate, StandIn.earliest.map { PartialDate($0.date) },
      StandIn.latest.map { PartialDate($0.date) },
      DateText.partialDate)
  }

  mutating func date(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> CivilDate? {
    value(attributes, name, required: required, .notAFullDate, StandIn.earliest?.date, StandIn.latest?.date, DateText.fullDate)
  }

  mutating func time(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> CivilDateTime? {
    value(attributes, name, required: required, .notATime, StandIn.earliest, StandIn.latest, DateText.time)
  }

  mutating func decimal(_ attributes: NativeAttributes, _ name: NativeName, required: Bool = false) -> DecimalNumber? {
    value(attributes, name, required: required, .notADecimal, DecimalNumber(significand: 0), DecimalNumber(significand: 1)) { bytes in
      let digits = bytes.first == UInt8(ascii: "-") ? 1 : 0
      if bytes.count > digits + 1, bytes[digits] == UInt8(ascii: "0"), bytes[digits + 1] != UInt8(ascii: ".") { return nil }
      return DecimalNumber(utf8: bytes)
    }
  }

  mutating func whole(_ attributes: NativeAttributes, _ name: NativeName, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    value(attributes, name, required: required, .notAWholeNumber, range.lowerBound, range.upperBound) { bytes in
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
  mutating func flag(_ attributes: NativeAttributes, _ name: NativeName) -> Bool {
    value(attributes, name, required: false, .notABoolean, false, true) { bytes in
      bytes.elementsEqual("true".utf8) ? true : bytes.elementsEqual("false".utf8) ? false : nil
    } ?? false
  }

  mutating func coding(_ attributes: NativeAttributes) -> Coding? {
    let before = illegible
    let code = text(attributes, .code, .code, required: true)
    let system = text(attributes, .system, .system, required: true)
    let display = text(attributes, .display)
    guard let code, let system else { return nil }
    // Half a coding is none, and no list knows it.
    if illegible > before { return Coding(CodeSystem(rawValue: Self.someText), Self.someText) }
    return Coding(CodeSystem(rawValue: system), code, display: display)
  }

  /// A number and its unit, which come together or not at all.
  mutating func quantity(_ attributes: NativeAttributes, _ number: NativeName, _ unit: NativeName) -> Quantity? {
    let hasNumber = attributes[number] != nil
    let hasUnit = attributes[unit] != nil
    let value = decimal(attributes, number)
    let name = text(attributes, unit)
    if hasNumber, !hasUnit { report(.numberWithoutUnit, at: attributes.element, attribute: number.text) }
    if hasUnit, !hasNumber { report(.unitWithoutNumber, at: attributes.element, attribute: unit.text) }
    guard let value, let name else { return nil }
    return Quantity(value, name)
  }

  mutating func period(_ attributes: NativeAttributes) -> Period? {
    let start = time(attributes, .start, required: true)
    let end = time(attributes, .end)
    return start.map { Period(start: $0, end: end) }
  }

  // MARK: What stands in

  static let someText = "?"

  /// What takes the place of something that can't be read; nil when nothing does.
  private mutating func instead<T>(of required: Bool, _ lowest: @autoclosure () -> T?, _ highest: @autoclosure () -> T?) -> T? {
    guard let standIn else { return nil }
    standIns += 1
    if required { illegible += 1 }
    switch standIn {
    // What may be left out is left out on the one side.
    case .lowest: return required ? lowest() : nil
    case .highest: return highest()
    }
  }

  /// One of several children; one that can't be read whole gives way to one that breaks no rule, so that those after it keep their number.
  @inline(__always)
  mutating func child<T>(_ child: NativeElement, _ read: (inout Self, NativeElement) -> T?, else harmless: @autoclosure () -> T?) -> T? {
    let before = illegible
    let value = read(&self, child)
    guard standIn != nil else { return value }
    return value == nil || illegible > before ? harmless() : value
  }

  // MARK: Problems

  mutating func report(_ problem: NativeProblem, at element: NativeElement, attribute: String? = nil) {
    if problem.severity == .error { failed = true }
    // What can't be read was told when nothing stood in for it.
    guard standIn == nil, issues.count < Self.mostIssues else { return }
    let path = element.path
    issues.append(problem.issue(at: attribute.map { path + "/@" + $0 } ?? path, line: element.line))
  }
}
