internal import ClinicalModel
internal import Foundation
public import Sealing

/// Opens a sealed file into a new one, for whoever has the key; nothing has the name before all of it was proved.
public struct OpenSealedFile: Sendable {
  public init() {}

  /// Throws a `Refusal`: the target is there, not sealed, no key, another key, changed, cut.
  ///
  /// - Returns: the size of what it holds and its SHA-256, hexadecimal.
  public func callAsFunction(_ source: String, to target: String, with key: SealingKey?) throws -> (bytes: Int, digest: String) {
    let key = try Self.check(source, target, key)
    let part = try Restore.scratch(target)
    let opened = try SealedCopy.open(source, to: part.descriptor, at: target, key)
    guard Durable.give(part, target) else { throw SealedCopy.notWritable(target) }
    return (opened.bytes, opened.hex)
  }

  /// What has to be so before a sealed file is opened or sealed anew into another: the key.
  static func check(_ source: String, _ target: String, _ key: SealingKey?) throws -> SealingKey {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw Refusal(
        .resource, code: "QY-BAK-0001", place: target, vi: "Đã có tệp này; không ghi đè.", en: "The file exists; nothing is overwritten.")
    }
    if FileManager.default.isReadableFile(atPath: source), !SealedCopy.isSealed(source) {
      throw SealingKeyFile.refusal(.notSealed, source)
    }
    guard let key else { throw SealingKeyFile.needed(source) }
    return key
  }
}
