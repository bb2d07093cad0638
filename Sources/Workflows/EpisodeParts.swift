internal import ClinicalModel
internal import Cryptography
internal import Interchange
internal import RecordStore

/// An episode's statements as the writer takes them, and what is kept of statements that were there before.
struct EpisodeParts {
  private let hasher: SHA256

  init(_ hasher: SHA256) { self.hasher = hasher }

  /// Nil when there is nothing to take. Throws where the native format can't write a value.
  func compound(_ episode: MappedEpisode) throws -> ImportCompound? {
    guard let whole = episode.whole else { return nil }
    var parts: [ImportPart] = []
    var (principal, wholePart): (Int?, Int?)
    for statement in episode.statements {
      switch statement {
      case .encounter: principal = parts.count
      case .record(let record) where record.id == whole: wholePart = parts.count
      default: break
      }
      parts.append(try Self.part(statement, hasher))
    }
    guard let principal, let wholePart else { return nil }
    return ImportCompound(
      parts: parts, principal: principal, whole: wholePart,
      absent: episode.absent.map { absent in
        ImportCompound.Absent(absent.record.id, name: absent.kind) { try Self.part(.record(absent.record), SHA256()) }
      },
      reconcile: { known, part in
        guard let earlier = NativeFormat.statement(canonical: known) else { return part }
        let statement = part.statement.keeping(earlier)
        return statement == part.statement ? part : try Self.part(statement, SHA256())
      })
  }

  private struct NotReadableAgain: Error {}

  /// No text or attribute of a smaller document passes a limit.
  private static let worthReading = 256 << 10

  private static func part(_ statement: Statement, _ hasher: SHA256) throws -> ImportPart {
    let canonical = try NativeEncoding.canonicalBytes(of: statement)
    // The limits of our own format are narrower than the tables': what nobody could read again is not written.
    if canonical.count > worthReading, NativeFormat.statement(canonical: canonical) != statement { throw NotReadableAgain() }
    var keys: SearchKeys?
    var name = statement.kind.name
    switch statement {
    case .patient(let patient): keys = SearchKeys(name: patient.name?.text ?? "")
    case .record(let record): name = record.id.rawValue.split(separator: ".").last.map(String.init) ?? name
    default: break
    }
    return ImportPart(statement, canonical: canonical, digest: hasher.digest(of: canonical), keys: keys, name: name)
  }
}
