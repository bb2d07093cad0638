private import CXML

/// Turns what a file is written in into UTF-8: by byte order mark, by the shape of its first bytes, or by its XML declaration.
final class EncodingStage {
  enum Result {
    case bytes([UInt8])
    /// More bytes are needed before the encoding is known.
    case waiting
    case failed(XMLStreamError.Kind)
  }

  private static let mostWaited = 1024

  private var isDecided = false
  private var head: [UInt8] = []
  private var converter: UnsafeMutableRawPointer?
  /// The bytes of a character that was cut between two chunks.
  private var left: [UInt8] = []
  private(set) var name = "UTF-8"

  var isTranscoding: Bool { converter != nil }

  deinit { if let converter { cxml_iconv_close(converter) } }

  func convert(_ bytes: UnsafeRawBufferPointer) -> Result {
    if isDecided { return transcode(Array(bytes)) }
    head.append(contentsOf: bytes)
    guard head.count >= Self.mostWaited || head.contains(UInt8(ascii: ">")) else { return .waiting }
    return decide()
  }

  func finish() -> Result {
    if !isDecided {
      let decided = decide()
      guard case .bytes(let bytes) = decided, left.isEmpty else { return left.isEmpty ? decided : .failed(.badEncoding) }
      return .bytes(bytes)
    }
    return left.isEmpty ? .bytes([]) : .failed(.badEncoding)
  }

  private func decide() -> Result {
    isDecided = true
    let bytes = head
    head = []
    var encoding: String?
    if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = "UTF-16LE"
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = "UTF-16BE"
    } else if bytes.starts(with: [0x3C, 0x00]) {
      encoding = "UTF-16LE"
    } else if bytes.starts(with: [0x00, 0x3C]) {
      encoding = "UTF-16BE"
    } else if let declared = Self.declared(bytes) {
      let upper = declared.uppercased()
      // A document whose declaration can be read byte by byte is not UTF-16, whatever it says.
      encoding =
        upper == "UTF-8" || upper == "UTF8" || upper == "US-ASCII" || upper == "ASCII" || upper.hasPrefix("UTF-16") ? nil : declared
    }
    if let encoding {
      guard Self.isTaken(encoding), let opened = cxml_iconv_open(encoding) else { return .failed(.unknownEncoding) }
      converter = opened
      name = encoding
      // iconv keeps a byte order mark as a character; XML 1.0 does not want it in the text.
      return transcode(
        encoding.hasPrefix("UTF-16") && (bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
          ? Array(bytes.dropFirst(2)) : bytes)
    }
    return .bytes(bytes)
  }

  /// The encodings that records are written in: UTF-16, the single bytes of ISO 8859 and Windows, and the Vietnamese ones. iconv knows two hundred
  /// more, some of which keep state, hide markup from whoever looks at the bytes, or run commands of the library (UTF-7, ISO-2022, EBCDIC).
  static func isTaken(_ encoding: String) -> Bool {
    let name = encoding.uppercased()
    for (prefix, numbers) in [("ISO-8859-", 1...16), ("WINDOWS-", 1250...1258), ("CP", 1250...1258)] where name.hasPrefix(prefix) {
      return Int(name.dropFirst(prefix.count)).map(numbers.contains) == true
    }
    return ["UTF-16LE", "UTF-16BE", "LATIN1", "TCVN", "TCVN5712-1", "TCVN-5712", "VISCII"].contains(name)
  }

  /// The encoding that an XML declaration in ASCII names. One that stands behind blanks is as good a sign: whether it may stand there the reader decides.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = lateDeclaration(in: bytes)?.lowerBound ?? markLength(bytes)
    let text = String(decoding: bytes[start..<min(bytes.count, start + 200)], as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let found = text[..<end.lowerBound].firstMatch(of: /encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/)
    else { return nil }
    return String(found.1)
  }

  private static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Where an XML declaration stands that has blanks before it, and nothing else but a mark: within what is waited for before the encoding is known, and
  /// of nothing but what a declaration is made of, since nobody looks at it again.
  static func lateDeclaration(in bytes: [UInt8]) -> Range<Int>? {
    let mark = markLength(bytes)
    guard let start = bytes[mark...].firstIndex(where: { !isBlank($0) }), start > mark, bytes[start...].starts(with: "<?xml".utf8),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")), end < mostWaited, end > start + 6, bytes[end - 1] == UInt8(ascii: "?"),
      isBlank(bytes[start + 5]), bytes[(start + 5)..<(end - 1)].allSatisfy(isOfDeclaration)
    else { return nil }
    return start..<end + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [32, 9, 10, 13].contains(byte) }

  private static func isOfDeclaration(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: isBlank(byte) || "=\"'.-_:".utf8.contains(byte)
    }
  }

  private func transcode(_ bytes: [UInt8]) -> Result {
    guard let converter else { return .bytes(bytes) }
    let input = left + bytes
    left = []
    var output: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: max(64, input.count * 3 + 16))
    let isValid = input.withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { source -> Bool in
        var from = source.baseAddress
        var fromLeft = source.count
        while fromLeft > 0 {
          let capacity = buffer.count
          let (code, written) = buffer.withUnsafeMutableBufferPointer { target -> (Int32, Int) in
            var to = target.baseAddress
            var toLeft = capacity
            let code = cxml_iconv(converter, &from, &fromLeft, &to, &toLeft)
            return (code, capacity - toLeft)
          }
          output.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
          if code == -1 { return false }
          if code == 2 {
            left = Array(input.suffix(fromLeft))
            return true
          }
        }
        return true
      }
    }
    return isValid ? .bytes(output) : .failed(.badEncoding)
  }
}
