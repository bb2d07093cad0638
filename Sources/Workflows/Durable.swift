internal import Foundation
internal import RecordStore

/// Files that a power cut does not take back once they have their name.
enum Durable {
  /// Gives what was written beside its place its name and the mode that it has from then on; false when that fails, or when the name was taken
  /// meanwhile.
  static func give(_ scratch: ScratchFile, _ path: String, replacing: Bool = false) -> Bool {
    rename(scratch.path, to: path, replacing: replacing) && scratch.unveil()
  }

  /// Runs `body` while nobody else gives names in the folder of `path` by this function; where the file system has no such locks, without one.
  static func alone<Value>(besides path: String, _ body: () throws -> Value) rethrows -> Value {
    let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    if folder >= 0 { _ = flock(folder, LOCK_EX) }
    return try body()
  }

  /// Writes what the system still holds of a file or a folder to the disk; false when that fails.
  static func flush(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  /// Gives a finished file its name: first the content is on the disk, then the name. Somebody else's file of that name stays, unless it is replaced.
  static func rename(_ part: String, to path: String, replacing: Bool = false) -> Bool {
    guard flush(part) else { return false }
    if replacing {
      guard Foundation.rename(part, path) == 0 else { return false }
    } else if link(part, path) == 0 {
      unlink(part)
    } else {
      // A file system without second names, as a memory stick has: looking first is what is left.
      guard errno != EEXIST, !FileManager.default.fileExists(atPath: path), Foundation.rename(part, path) == 0 else { return false }
    }
    return flush(URL(filePath: path).deletingLastPathComponent().path)
  }
}
