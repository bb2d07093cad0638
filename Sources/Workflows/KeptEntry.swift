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
    read.place.position = entry.xpath.flatMap { Self.position(in: $0) } ?? 0
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

  /// 12 of `/batch/record[12]/section[1]/text`: the entry's own step is the first with a number.
  private static func position(in xpath: String) -> Int? {
    let steps = xpath.split(separator: "/")
    guard let step = steps.first(where: { $0.last == "]" }), let bracket = step.firstIndex(of: "[") else { return nil }
    return Int(step[step.index(after: bracket)...].dropLast())
  }
}
