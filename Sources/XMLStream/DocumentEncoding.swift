/// Whole documents that are in memory, in whatever the reader of files takes.
public enum DocumentEncoding {
  /// The document as UTF-8, its declaration as it was. Throws for an encoding that is not taken, and for bytes that are none of it.
  public static func utf8(_ document: [UInt8]) throws(XMLStreamError) -> [UInt8] {
    let stage = EncodingStage()
    var bytes: [UInt8] = []
    for result in [document.withUnsafeBytes { stage.convert($0) }, stage.finish()] {
      switch result {
      case .bytes(let part): bytes += part
      case .waiting: continue
      case .failed(let kind): throw XMLStreamError(kind: kind, line: 1, column: 1, byteOffset: 0, entryOffset: 0, entryLine: 1)
      }
    }
    return bytes
  }
}
