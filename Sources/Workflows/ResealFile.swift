internal import ClinicalModel
internal import Foundation
public import Sealing

/// Seals what one key has sealed with another, for whoever has both: a key that somebody may have seen is left behind, and nothing sealed is opened on
/// the disk. A backup's manifest goes with it.
public struct ResealFile: Sendable {
  public init() {}

  /// Throws a `Refusal`: the target is there, not sealed, another key, changed, cut.
  ///
  /// - Returns: the size of what it holds and its SHA-256, hexadecimal.
  public func callAsFunction(_ source: String, to target: String, with key: SealingKey?, sealingWith new: SealingKey) throws -> (
    bytes: Int, digest: String
  ) {
    let key = try OpenSealedFile.check(source, target, key)
    let part = try Restore.scratch(target)
    let sealed = try SealedCopy.reseal(source, key, to: part.descriptor, at: target, with: new)
    if let bytes = FileManager.default.contents(atPath: BackUp.manifest(source)) {
      try BackUp.keep(manifest(bytes, source, new), besides: target)
    }
    guard Durable.give(part, target) else { throw SealedCopy.notWritable(target) }
    return (sealed.bytes, sealed.hex)
  }

  private func manifest(_ bytes: Data, _ source: String, _ new: SealingKey) throws -> BackUp.Manifest {
    guard var manifest = try? JSONDecoder().decode(BackUp.Manifest.self, from: bytes) else { throw BackUp.noManifest(source) }
    manifest.key = new.name
    return manifest
  }
}
