/// A value of the model that the native format cannot say. It names the place, never the value.
public struct NativeEncodingError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// A control character, U+FFFE or U+FFFF: XML 1.0 has no way to write them.
    case notAnXMLCharacter
    /// Absent is written by leaving out; an empty text would read as absent.
    case empty
    /// Not of the shape of its code list.
    case shape
    /// A number outside of what the schema allows.
    case range
  }

  public let problem: Problem
  /// Element, or element and attribute: `address/@line`.
  public let path: String
}
