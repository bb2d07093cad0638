internal import Foundation
internal import RecordStore

/// Files that a power cut does not take back once they have their name.
enum Durable {
  /// Gives what was written beside its place its name and the mode that it has from then on; false when that fails.
  static func give(_ scratch: ScratchFile, _ path: String) -> Bool { rename(scratch.path, to: path) && scratch.unveil() }

  /// Writes what the system still holds of a file or a folder to the disk; false when that fails.
  static func flush(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  /// Gives a finished file its name: first the content is on the disk, then the name.
  static func rename(_ part: String, to path: String) -> Bool {
    guard flush(part), Foundation.rename(part, path) == 0 else { return false }
    return flush(URL(filePath: path).deletingLastPathComponent().path)
  }
}
