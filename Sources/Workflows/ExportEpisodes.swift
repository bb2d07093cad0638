public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
public import RecordStore
internal import Sealing
internal import Terminology

/// What an export of the insurance tables wrote.
public struct EpisodeExport: Hashable, Sendable, Codable {
  public var files: [ExportRecords.File]
  /// Written as an insurance file had them.
  public var kept = 0
  /// Made out of what was charted here.
  public var composed = 0
  /// Those among them that are check-ins without an episode: outside of an archive, each is a document of its own.
  public var checkIns = 0
  /// Episodes of which the tables' rules find something that the portal would refuse, whoever made them.
  public var blocked = 0
  /// Those among them that were composed here.
  public var composedBlocked = 0
}

extension ExportRecords {
  public struct EpisodeOptions: Sendable {
    /// One envelope a facility, instead of one an episode.
    public var isMany = false
    /// Base64 in lines of 76 characters instead of on one.
    public var isWrapped = false
    /// NGAYLAP; nil for the day on which the last of its episodes ended, so that the same content gives the same bytes.
    public var day: CivilDate?

    public init() {}
  }

  /// The id of the encounter that a MA_LK stands for.
  public static func encounterID(_ text: String) -> Encounter.ID? {
    text.isEmpty ? nil : LocalIDText.encounter(text) { SHA256().digest(of: $0).hex }
  }

  /// How many episodes are in memory at a time, and how many bytes of them: whichever comes first.
  private static let mostWaiting = 32
  private static let mostWeight = 2 << 20

  /// Writes episodes as the insurance tables have them: one HOSO a file, as the portal takes it, or all of a facility in one.
  ///
  /// An episode that an insurance file stated is written around the inner documents of that file. Any other is composed from its chart.
  ///
  /// - Parameter reason: as for the native format.
  public func episodes(_ selection: ExportSelection, options: EpisodeOptions, to path: String, reason: String? = nil) throws
    -> EpisodeExport
  {
    let actor = try session.authorise(Self.self)
    try handOver(selection, reason, actor)
    let counts = try session.store.episodeCounts(selection)
    guard !counts.isEmpty else {
      throw Refusal(.data, code: "QY-EXP-0001", vi: "Không có gì để xuất.", en: "There is nothing to export.")
    }
    let target = ExportTarget(path, single: options.isMany ? counts.count == 1 : counts.map(\.count).reduce(0, +) == 1)
    var result = EpisodeExport(files: [])
    let wrapping: Base64Wrapping = options.isWrapped ? .wrapped : .line
    let catalogues = HospitalCatalogues(
      try session.store.catalogueEditions().map { edition in
        HospitalCatalogues.Edition(
          system: edition.system, validFrom: edition.validFrom, entries: try session.store.catalogueEntries(of: edition))
      })
    for (facility, _) in counts {
      let tables = EpisodeTables(
        facility: facility, staff: try session.store.practitioners(of: facility), catalogues: catalogues)
      if options.isMany {
        let name = try target.path(for: "\(facility).xml" + ending)
        let before = result.kept + result.composed
        let digest = try ExportTarget.write(name, key: key) { sink in
          func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try sink.write($0) } }
          var waiting: [StoredEpisode] = []
          var weight = 0
          func writeWaiting() throws {
            for written in try tables.written(waiting, wrapping) {
              result.count(written)
              try write(written.hoso)
            }
            (waiting, weight) = ([], 0)
          }
          try session.store.episodes(
            selection, of: facility, by: actor, at: session.now(),
            begin: { count, lastDay in
              let day = options.day ?? (try? CivilDate(iso: lastDay)) ?? session.now().civil.date
              try write(Array(VietnamWriter.head(facility: facility.rawValue, day: day.compact, count: count).utf8))
            },
            { stored in
              waiting.append(stored)
              weight += stored.weight
              if waiting.count >= Self.mostWaiting || weight >= Self.mostWeight { try writeWaiting() }
            })
          try writeWaiting()
          try write(Array(VietnamWriter.foot.utf8))
        }.digest
        result.files.append(
          File(path: name, entries: result.kept + result.composed - before, digest: digest.hex, key: key?.name))
      } else {
        try session.store.episodes(selection, of: facility, by: actor, at: session.now()) { stored in
          let written = try tables.written(stored, wrapping)
          result.count(written)
          let bytes = written.document(facility, day: options.day)
          let name = try target.path(for: "\(facility)_\(stored.encounter).xml" + ending)
          let digest = try ExportTarget.write(name, key: key) { sink in try bytes.withUnsafeBytes { try sink.write($0) } }.digest
          result.files.append(File(path: name, entries: 1, digest: digest.hex, key: key?.name))
        }
      }
    }
    return result
  }
}

extension StoredEpisode {
  /// Its bytes.
  fileprivate var weight: Int {
    encounterDocument.count + patientDocument.count + recordDocuments.reduce(0) { $0 + $1.count }
      + originals.reduce(0) { $0 + $1.source.count }
  }
}

extension EpisodeExport {
  fileprivate mutating func count(_ written: EpisodeTables.Written) {
    if written.isComposed { composed += 1 } else { kept += 1 }
    if written.isCheckIn { checkIns += 1 }
    guard written.isBlocked else { return }
    blocked += 1
    if written.isComposed { composedBlocked += 1 }
  }
}
