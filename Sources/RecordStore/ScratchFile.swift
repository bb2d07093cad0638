internal import Foundation
internal import Synchronization

/// A file beside another for the time of one act, where the same data is or will be: readable by its owner alone, and gone when the act ends, unless it was
/// given a name of its own by then.
///
/// Whoever makes one holds a lock on it. What a killed process left has no lock on it any more, and is taken away when a database is opened or another
/// such file made in the folder, whatever for. A file system without such locks keeps it until somebody removes it.
public final class ScratchFile: Sendable {
  public let path: String
  /// Open for reading and writing. Stays open until the end: closing any descriptor of a file drops the locks that SQLite has on it.
  public let descriptor: Int32
  private let finalMode: mode_t

  /// Makes an empty file. Throws a `Refusal`.
  ///
  /// - Parameter mode: what the file may be to others once it is whole; the process's mask takes from it.
  public init(beside database: String, becoming mode: UInt32 = 0o600) throws {
    Self.sweep(database)
    while true {
      let name = Self.prefix(database) + "\(getpid())-\(Self.next())"
      // Noted before it is there, so that nobody in this process sweeps it.
      Self.own.withLock { _ = $0.names.insert(name) }
      let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
      guard descriptor >= 0 else {
        Self.own.withLock { _ = $0.names.remove(name) }
        if errno == EEXIST { continue }
        throw StoreRefusal.notWritable(name)
      }
      var status = stat()
      // Somebody may have taken it for a leftover before the lock was on it.
      let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      if !isTaken, fstat(descriptor, &status) == 0, status.st_nlink == 1, fchmod(descriptor, 0o600) == 0 {
        path = name
        finalMode = status.st_mode & 0o777
        self.descriptor = descriptor
        return
      }
      close(descriptor)
      Self.own.withLock { _ = $0.names.remove(name) }
    }
  }

  deinit {
    remove()
    close(descriptor)
    Self.own.withLock { _ = $0.names.remove(path) }
  }

  /// Lets others do with it what they may once it is whole; false when that fails.
  public func unveil() -> Bool { fchmod(descriptor, finalMode) == 0 }

  /// Takes the name away; what is open stays usable, and goes with the process, whatever ends it.
  public func remove() { Self.remove(path) }

  private static func remove(_ path: String) { for suffix in ["-wal", "-shm", "-journal", ""] { unlink(path + suffix) } }

  private static let own = Mutex((names: Set<String>(), count: 0))

  private static func next() -> Int {
    own.withLock {
      $0.count += 1
      return $0.count
    }
  }

  private static func prefix(_ database: String) -> String {
    let url = URL(filePath: database)
    var name = url.lastPathComponent
    // Beside a scratch file stand scratch files of the same database.
    if name.hasPrefix("."), let mark = name.firstRange(of: ".scratch-") {
      name = String(name[name.index(after: name.startIndex)..<mark.lowerBound])
    }
    return url.deletingLastPathComponent().appending(path: ".\(name).scratch-").path
  }

  /// Takes away what killed processes left in a file's folder.
  static func sweep(_ database: String) {
    let folder = URL(filePath: prefix(database)).deletingLastPathComponent()
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return }
    for name in names where name.firstMatch(of: /^\..+\.scratch-\d+-\d+$/) != nil {
      let path = folder.appending(path: name).path
      // Opening and closing it here would drop the locks of this process.
      if own.withLock({ $0.names.contains(path) }) { continue }
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      close(descriptor)
    }
  }
}
