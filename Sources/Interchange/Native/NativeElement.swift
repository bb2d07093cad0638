import ClinicalModel
import XMLStream

/// An element of an entry, by the names of the native format.
typealias NativeElement = XMLElement

extension NativeElement {
  /// The name, where it is one of the format's. An attribute's name on an element is one too: `EntryDecoding` tells them apart.
  @inline(__always)
  var name: NativeName? { code.flatMap(NativeName.init(rawValue:)) }

  @inline(__always)
  func attributeName(_ position: Int) -> NativeName? { attributeCode(position).flatMap(NativeName.init(rawValue:)) }

  @inline(__always)
  func attribute(_ name: NativeName) -> Int? { attributePosition(name.rawValue) }
}

/// The attributes of an element that its kind has, by name: one pass over them, then each is found at once.
struct NativeAttributes {
  let element: NativeElement
  private var positions = InlineArray<128, UInt16>(repeating: .max)

  init(_ element: NativeElement) { self.element = element }

  subscript(name: NativeName) -> Int? {
    get { positions[name.rawValue] == .max ? nil : Int(positions[name.rawValue]) }
    set { positions[name.rawValue] = newValue.flatMap(UInt16.init(exactly:)) ?? .max }
  }
}
