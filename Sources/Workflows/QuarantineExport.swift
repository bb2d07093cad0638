internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
internal import RecordStore

extension Quarantine {
  public struct Exported: Hashable, Sendable, Codable {
    public var files: [ExportRecords.File]
    /// Open entries that are no elements of the native format, or whose facility is not known: they stay where they are.
    public var leftOut: Int
  }

  /// Writes open entries as native batches, to be mended by hand and imported again: each behind what is wrong with it and the mark that
  /// settles the old entry once the mended one is taken. Each entry's reading is audited.
  ///
  /// - Parameters:
  ///   - ids: nil for every open entry.
  ///   - reason: why; chosen entries are somebody's charts, and do not leave without. All of them are an operator's daily work.
  ///   - path: `path` itself when all are of one facility and `path` is no folder, else `path/CODE.xml`.
  public func export(_ ids: [Int64]?, reason: String? = nil, to path: String) throws -> Exported {
    _ = try session.authorise(Self.self)
    // What leaves is pieces of charts: the export's door, as for whole ones.
    let actor = try session.authorise(Self.self, .exportRecords)
    for id in ids ?? [] { try requireOpen(id) }
    if ids != nil { try Session.check(reason ?? "") }
    let detail = "export" + (reason.map { ": " + $0 } ?? "")
    let wanted = ids.map(Set.init)
    let open = try session.store.quarantined(limit: .max).filter { wanted?.contains($0.id) ?? true }
    let native = open.filter { $0.facility != nil && $0.kind != nil && ($0.format == nil || $0.format == RecognisedFormat.native.rawValue) }
    guard !native.isEmpty else {
      throw Refusal(.data, code: "QY-QUA-0004", vi: "Không có mục nào để xuất.", en: "There is no entry to export.")
    }
    let groups = Dictionary(grouping: native) { $0.facility ?? "" }
    let target = ExportTarget(path, single: groups.count == 1)
    let check = EntryCheck(today: session.now().civil)
    var files: [ExportRecords.File] = []
    for (code, entries) in groups.sorted(by: { $0.key < $1.key }) {
      guard let facility = FacilityCode(code) else { continue }
      let name = try target.path(for: "\(code).xml")
      let written = try ExportTarget.write(name) { sink in
        var writer = try NativeWriter(header: BatchHeader(facility: facility, producer: "QuanY quarantine"))
        for entry in entries {
          guard let kept = try session.store.quarantinedSource(entry.id, detail: detail, by: actor, at: session.now()),
            let again = check.again(kept.entry, head: kept.head, format: kept.format)
          else { continue }
          writer.append(note: Self.note(entry), mark: entry.id)
          writer.append(canonical: again.read.canonical)
          if writer.pendingCount > 1 << 20 { try writer.drain { try sink.write($0) } }
        }
        writer.finish()
        try writer.drain { try sink.write($0) }
        return entries.count
      }
      files.append(ExportRecords.File(path: name, entries: written.value, digest: written.digest.hex, key: nil))
    }
    return Exported(files: files, leftOut: open.count - native.count)
  }

  private static func note(_ entry: QuarantinedEntry) -> String {
    let reasons = entry.issues.filter { $0.severity == .error }.map { issue in
      "\n  \(issue.code) \(issue.xpath ?? issue.path)\n    \(issue.text.vi) \(issue.advice.vi)\n    \(issue.text.en) \(issue.advice.en)"
    }
    return "#\(entry.id) \(entry.file):\(entry.line)" + reasons.joined() + "\n"
  }
}
