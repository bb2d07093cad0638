internal import ClinicalModel
internal import Interchange
internal import RecordStore
internal import XMLStream

extension EntryCheck {
  /// Checks an entry again from what its receipt keeps; nil when it can't be read any more.
  ///
  /// - Parameter head: the bytes before the first entry of its file, which hold whatever it leans on.
  func again(_ entry: EntryKeptAside, head: [UInt8], format: String?) -> (item: ImportItem, read: ReadEntry, header: BatchHeader?)? {
    guard let format = (format.flatMap(RecognisedFormat.init) ?? .native).batchFormat else { return nil }
    let reader = format.reader(of: MemorySource(format.document(head: head, entry: entry.source)))
    guard var read = try? reader.next() else { return nil }
    read.line = entry.line
    let place = entry.xpath.flatMap { Self.place(in: $0) }
    read.place.position = place?.position ?? 0
    if let place { read.place.container = place.container }
    if entry.ordinal > 0 {
      read.gap = entry.gap ?? [UInt8(ascii: "\n")]
      let lineStart = read.gap.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      read.place.column = EntryOutline.characters(read.gap[lineStart...]) + 1
    }
    var item = self(read, ordinal: entry.ordinal, header: reader.header)
    item.byteOffset = entry.byteOffset
    item.gap = entry.gap
    return (item, read, reader.header)
  }

  /// `/batch` and 12 of `/batch/record[12]/section[1]/text`: the entry's own step is the first with a number.
  private static func place(in xpath: String) -> (container: String, position: Int)? {
    let steps = xpath.split(separator: "/")
    guard let own = steps.firstIndex(where: { $0.last == "]" }), let bracket = steps[own].firstIndex(of: "["),
      let position = Int(steps[own][steps[own].index(after: bracket)...].dropLast())
    else { return nil }
    return (steps[..<own].map { "/" + $0 }.joined(), position)
  }
}
