internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
internal import RecordStore

extension Quarantine {
  public struct Exported: Hashable, Sendable, Codable {
    public var files: [ExportRecords.File]
    /// Open entries of a format that is not written here, or whose facility is not known: they stay where they are.
    public var leftOut: Int
  }

  /// Entries that go into one file.
  private struct Group: Hashable {
    var facility: FacilityCode
    var format: RecognisedFormat

    init?(_ entry: QuarantinedEntry) {
      let format = entry.format.map { RecognisedFormat(rawValue: $0) } ?? .native
      guard let facility = entry.facility.flatMap({ FacilityCode($0) }), entry.kind != nil, let format,
        format == .native || format == .vietnam
      else { return nil }
      self.facility = facility
      self.format = format
    }

    var fileName: String { format == .native ? "\(facility.rawValue).xml" : "\(facility.rawValue)-\(format.rawValue).xml" }
  }

  /// Writes open entries as batches of the formats that they came in, to be mended by hand and imported again: each behind what is wrong with it
  /// and the mark that settles the old entry once the mended one is taken. The tables of an insurance file stand in clear. Each entry's reading
  /// is audited.
  ///
  /// - Parameters:
  ///   - ids: nil for every open entry.
  ///   - reason: why; chosen entries are somebody's charts, and do not leave without. All of them are an operator's daily work.
  ///   - path: `path` itself when all are of one facility and format and `path` is no folder, else `path/CODE.xml` and `path/CODE-vietnam.xml`.
  public func export(_ ids: [Int64]?, reason: String? = nil, to path: String) throws -> Exported {
    _ = try session.authorise(Self.self)
    // What leaves is pieces of charts: the export's door, as for whole ones.
    let actor = try session.authorise(Self.self, .exportRecords)
    for id in ids ?? [] { try requireOpen(id) }
    if ids != nil { try Session.check(reason ?? "") }
    let detail = "export" + (reason.map { ": " + $0 } ?? "")
    let wanted = ids.map(Set.init)
    let open = try session.store.quarantined(limit: .max).filter { wanted?.contains($0.id) ?? true }
    var groups = Dictionary(grouping: open) { Group($0) }
    let leftOut = groups.removeValue(forKey: nil)?.count ?? 0
    guard !groups.isEmpty else {
      throw Refusal(.data, code: "QY-QUA-0004", vi: "Không có mục nào để xuất.", en: "There is no entry to export.")
    }
    let target = ExportTarget(path, single: groups.count == 1)
    let named = groups.compactMap { group, entries in group.map { ($0, entries) } }
    var files: [ExportRecords.File] = []
    for (group, entries) in named.sorted(by: { $0.0.fileName < $1.0.fileName }) {
      let name = try target.path(for: group.fileName)
      let written = try ExportTarget.write(name) { sink in
        group.format == .native
          ? try native(entries, of: group.facility, detail, by: actor, to: sink)
          : try insurance(entries, of: group.facility, detail, by: actor, to: sink)
      }
      files.append(ExportRecords.File(path: name, entries: written.value, digest: written.digest.hex, key: nil))
    }
    return Exported(files: files, leftOut: leftOut)
  }

  /// Says that a name is taken while whoever typed it can still type another.
  public func requireFree(_ path: String) throws {
    _ = try session.authorise(Self.self, .exportRecords)
    try ExportTarget(path, single: true).requireFree()
  }

  private func native(_ entries: [QuarantinedEntry], of facility: FacilityCode, _ detail: String, by actor: Actor, to sink: DigestingSink)
    throws -> Int
  {
    let check = EntryCheck(today: session.now().civil)
    var writer = try NativeWriter(header: BatchHeader(facility: facility, producer: "QuanY quarantine"))
    var count = 0
    for entry in entries {
      guard let kept = try session.store.quarantinedSource(entry.id, detail: detail, by: actor, at: session.now()),
        let again = check.again(kept.entry, head: kept.head, format: kept.format)
      else { continue }
      writer.append(note: Self.note(entry), mark: entry.id)
      writer.append(canonical: again.read.canonical)
      count += 1
      if writer.pendingCount > 1 << 20 { try writer.drain { try sink.write($0) } }
    }
    writer.finish()
    try writer.drain { try sink.write($0) }
    return count
  }

  private func insurance(
    _ entries: [QuarantinedEntry], of facility: FacilityCode, _ detail: String, by actor: Actor, to sink: DigestingSink
  )
    throws -> Int
  {
    let today = session.now().civil.date
    func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try sink.write($0) } }
    let head = VietnamWriter.head(facility: facility.rawValue, day: today.compact, count: entries.count)
    try write(Array(head.utf8))
    for entry in entries {
      // The entry is there: it was listed, and nothing is ever taken out of the ledger.
      let kept = try session.store.quarantinedSource(entry.id, detail: detail, by: actor, at: session.now())
      try write(QuarantineMark.bytes(entry.id, note: Self.note(entry)))
      try write(OpenedEpisode.bytes(of: kept?.entry.source ?? []))
    }
    try write(Array(VietnamWriter.foot.utf8))
    return entries.count
  }

  private static func note(_ entry: QuarantinedEntry) -> String {
    let reasons = entry.issues.filter { $0.severity == .error }.map { issue in
      "\n  \(issue.code) \(issue.xpath ?? issue.path)\n    \(issue.text.vi) \(issue.advice.vi)\n    \(issue.text.en) \(issue.advice.en)"
    }
    return "#\(entry.id) \(entry.file):\(entry.line)" + reasons.joined() + "\n"
  }
}
