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
