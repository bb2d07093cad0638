internal import Foundation
public import InsuranceTables
public import XMLStream

/// One HOSO, or one lone check-in, as an import kept it: read again, and written again around the same inner documents.
public struct EpisodeOriginal {
  public let episode: InsuranceEpisode
  /// Whether it is a lone check-in, which is its own document and goes into no envelope.
  public let isCheckIn: Bool
  private let source: [UInt8]
  private let entry: XMLEntry?

  /// Nil for what is neither. Throws when the bytes can't be read.
  ///
  /// - Parameter source: the exact bytes of the entry.
  public init?(_ source: [UInt8]) throws(XMLStreamError) {
    self.source = source
    guard let document = try InnerDocuments().read(source) else { return nil }
    isCheckIn = VietnamFormat.isCheckIn(document.root.localName)
    guard isCheckIn || document.root.localName == "HOSO" else { return nil }
    let envelope = isCheckIn ? source : VietnamFormat.document(head: Array(Self.head.utf8), entry: source)
    let reader = VietnamReader(source: MemorySource(envelope))
    guard let read = try reader.next() else { return nil }
    episode = read.episode
    entry = isCheckIn ? nil : document
  }

  private static let head = "<GIAMDINHHS><THONGTINHOSO><DANHSACHHOSO>"

  /// The digest of all that it says, as its import wrote it down.
  public func fingerprint(_ hash: EpisodeMapping.Hash) -> String { hash(EpisodeFingerprint.bytes(of: episode)) }

  /// A HOSO around the same inner documents, in base64 on one line or wrapped; around the document of a lone check-in, for an archive.
  ///
  /// The inner documents keep their bytes, so a signature in one of them stays good. What no decision has stays as it came.
  public func bytes(_ wrapping: Base64Wrapping) -> [UInt8] {
    guard let root = entry?.root else {
      let document = Self.wholeDocument(source)
      return Array(
        "<HOSO>\r\n<FILEHOSO><LOAIHOSO>XML0</LOAIHOSO><NOIDUNGFILE>\(wrapping.text(of: document))</NOIDUNGFILE></FILEHOSO>\r\n</HOSO>\r\n"
          .utf8)
    }
    var bytes = Array("<HOSO>\r\n".utf8)
    for child in root.children {
      if child.localName == "FILEHOSO" {
        bytes += Self.file(child, wrapping)
      } else {
        bytes += child.canonicalBytes()
      }
      bytes += Array("\r\n".utf8)
    }
    return bytes + Array("</HOSO>\r\n".utf8)
  }

  private static func file(_ file: XMLElement, _ wrapping: Base64Wrapping) -> [UInt8] {
    let kind = EdgeSpace.trimmed(file.children.first { $0.localName == "LOAIHOSO" }?.text ?? "")
    var bytes = Array("<FILEHOSO>".utf8)
    for child in file.children {
      if child.localName == "NOIDUNGFILE", VietnamFormat.isKnown(kind), let document = document(child) {
        bytes += Array("<NOIDUNGFILE>\(wrapping.text(of: document))</NOIDUNGFILE>".utf8)
      } else {
        bytes += child.canonicalBytes()
      }
    }
    return bytes + Array("</FILEHOSO>".utf8)
  }

  /// The inner document's bytes; nil for what is none.
  private static func document(_ body: XMLElement) -> Data? {
    var children = body.children
    if let root = children.next() {
      // Whatever stands beside a root would be lost.
      return children.next() == nil ? Data(declaration) + Data(root.canonicalBytes()) : nil
    }
    var text = EdgeSpace.trimmed(body.text)
    guard text.first != "<", text.first != "\u{FEFF}" else { return Data(declaration) + Data(withoutDeclaration(text).utf8) }
    guard !text.isEmpty else { return nil }
    return text.withUTF8 { Base64.decoded($0) ?? Base64.repaired($0) }.map { Data($0) }
  }

  private static func wholeDocument(_ source: [UInt8]) -> Data {
    Data(declaration) + Data(withoutDeclaration(String(decoding: source, as: UTF8.self)).utf8)
  }

  private static let declaration = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n".utf8)

  /// What stood in the envelope is UTF-8 by now, whatever its declaration says.
  private static func withoutDeclaration(_ text: String) -> Substring {
    var rest = text[...]
    if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
    guard rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") else { return rest }
    return rest[rest.index(after: end)...].drop { $0.isWhitespace }
  }
}

/// How an inner document stands in its envelope.
public enum Base64Wrapping: String, Sendable, CaseIterable {
  /// On one line, as the portal has it.
  case line
  /// Lines of 76 characters.
  case wrapped

  func text(of bytes: Data) -> String {
    switch self {
    case .line: bytes.base64EncodedString()
    case .wrapped: bytes.base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }
  }
}
