private import CXML

/// A compiled XML schema that stands alone. Compiled once; readers share it.
public final class XMLSchema: @unchecked Sendable {  // safe: libxml2 only reads a compiled schema while it validates
  let handle: OpaquePointer

  /// Nil when the bytes are not a schema, or one that needs other files.
  public init?(_ bytes: [UInt8]) {
    Self.prepareLibrary()
    let handle = bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cxml_schema_new($0.baseAddress, Int32($0.count)) }
    }
    guard let handle else { return nil }
    self.handle = handle
  }

  deinit { cxml_schema_free(handle) }

  private static let isPrepared: Bool = {
    cxml_init()
    return true
  }()

  /// libxml2 wants one call before the first thread uses it.
  static func prepareLibrary() { _ = isPrepared }
}
