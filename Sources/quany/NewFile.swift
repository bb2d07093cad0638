import ClinicalModel
import Foundation

/// A file that was not there, for its owner alone.
enum NewFile {
  /// - Parameter refusal: says why it can't be; it is told whether something has the name.
  static func make(_ path: String, refusal: (_ isThere: Bool) -> Refusal) throws -> FileHandle {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refusal(errno == EEXIST) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
