internal import XMLStream

/// One HOSO with the documents of its tables in clear, to be mended by hand.
public enum OpenedEpisode {
  /// A HOSO that says the same as `source`: what was packed in base64 or escaped stands as elements, and as CDATA where it is no XML. A lone
  /// check-in becomes the HOSO of its one table.
  ///
  /// - Parameter source: the bytes of the HOSO, or of the check-in's whole document, as UTF-8.
  public static func bytes(of source: [UInt8]) -> [UInt8] {
    guard let entry = try? InnerDocuments().read(source) else { return source }
    let root = entry.root
    if VietnamFormat.isCheckIn(root.localName) {
      return Array("<HOSO>\n".utf8) + file("XML0", root.canonicalBytes()) + Array("</HOSO>\n".utf8)
    }
    var bytes = Array("<HOSO>\n".utf8)
    for child in root.children { bytes += opened(child) }
    return bytes + Array("</HOSO>\n".utf8)
  }

  private static func opened(_ file: XMLElement) -> [UInt8] {
    let kind = file.children.first { $0.localName == "LOAIHOSO" }?.text ?? ""
    let bodies = file.children.filter { $0.localName == "NOIDUNGFILE" }
    // What is not known is compared as it came, so it stays as it came.
    guard file.localName == "FILEHOSO", bodies.count == 1, VietnamFormat.isKnown(EdgeSpace.trimmed(kind)),
      case .packed(let inner, _)? = VietnamFormat.packed(bodies[0])
    else { return file.canonicalBytes() + [UInt8(ascii: "\n")] }
    var content = cdata(inner)
    if let document = try? InnerDocuments().read(inner) { content = document.root.canonicalBytes() }
    guard let content else { return file.canonicalBytes() + [UInt8(ascii: "\n")] }
    var bytes = Array("<FILEHOSO>".utf8)
    for part in file.children {
      bytes += part.localName == "NOIDUNGFILE" ? element("NOIDUNGFILE", content) : part.canonicalBytes()
    }
    return bytes + Array("</FILEHOSO>\n".utf8)
  }

  private static func file(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    element("FILEHOSO", element("LOAIHOSO", Array(kind.utf8)) + element("NOIDUNGFILE", content)) + [UInt8(ascii: "\n")]
  }

  private static func element(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array("<\(name)>".utf8) + content + Array("</\(name)>".utf8)
  }

  /// Nil for what XML has no room for.
  private static func cdata(_ bytes: [UInt8]) -> [UInt8]? {
    guard let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.allSatisfy(isXML) else { return nil }
    return Array(("<![CDATA[" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>").utf8)
  }

  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
