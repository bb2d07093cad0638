import ClinicalModel
import XMLStream

extension EntryDecoding {
  /// The header that the root element's attributes make; nil when this is no batch that we can read.
  mutating func header(_ root: NativeElement) -> BatchHeader? {
    guard root.isHome else {
      report(.otherNamespace, at: root)
      return nil
    }
    guard root.name == .batch else {
      report(.rootIsNotABatch, at: root)
      return nil
    }
    let isNewer = root.attribute(.version).map { index in
      root.withAttributeValue(index) { Self.isFormatVersion($0) && !$0.elementsEqual(NativeFormat.version.utf8) }
    }
    self.isNewer = isNewer ?? false
    let attributes = check(root, attributes: [.created, .facility, .producer, .version])
    let version = formatVersion(attributes)
    let facility = facility(attributes, .facility, required: true)
    let created = time(attributes, .created)
    let producer = text(attributes, .producer, required: true)
    guard let version, let facility, let producer else { return nil }
    return BatchHeader(facility: facility, created: created, producer: producer, version: version)
  }

  private mutating func formatVersion(_ attributes: NativeAttributes) -> String? {
    value(attributes, .version, required: true, .otherVersion, nil, nil) { bytes in
      Self.isFormatVersion(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }
  }

  /// `1.` and a number of up to four digits.
  private static func isFormatVersion(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...6).contains(bytes.count), bytes[0] == UInt8(ascii: "1"), bytes[1] == UInt8(ascii: ".") else { return false }
    guard bytes.count == 3 || bytes[2] != UInt8(ascii: "0") else { return false }
    return bytes[2...].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
