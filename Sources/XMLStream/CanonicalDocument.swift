private import CXML

/// Canonical form by libxml2's own tree: slower, and a second opinion in tests.
public enum CanonicalDocument {
  /// Exclusive C14N without comments of a whole small document; nil when it is not well-formed.
  public static func exclusive(_ document: [UInt8]) -> [UInt8]? {
    XMLSchema.prepareLibrary()
    var result: UnsafeMutablePointer<CChar>?
    let size = document.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cxml_canonical($0.baseAddress, Int32($0.count), &result) }
    }
    guard size >= 0, let result else { return nil }
    defer { cxml_free(result) }
    return [UInt8](UnsafeRawBufferPointer(start: result, count: size))
  }
}
