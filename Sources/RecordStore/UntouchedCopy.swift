internal import Foundation
internal import GRDB

extension RecordStore {
  /// Opens a private copy of a database, of which not a byte changes: it may stand on a disk, in a folder or in a file that nobody may write.
  ///
  /// Opening the database itself would: SQLite makes a log beside it, and a pool writes into its header.
  ///
  /// - Parameter scratch: becomes the copy. No other connection of this process may be open to the database.
  public convenience init(copying path: String, to scratch: ScratchFile) throws {
    try Self.requireOurs(path)
    try StoreRefusal.translating(path) { try UntouchedCopy.make(of: path, in: scratch) }
    try self.init(opening: scratch.path)
  }
}

enum UntouchedCopy {
  private static let attempts = 10

  static func make(of path: String, in scratch: ScratchFile) throws {
    for attempt in 1...attempts {
      // Whoever has it open has an index of the log beside it. Where there is none, files are all there is.
      if !isOpen(path), try files(of: path, to: scratch) { return }
      do {
        return try pages(of: path, to: scratch.path)
      } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
        // An index that a killed program left where nothing can be written: what stays the same while it is copied is whole.
        if try files(of: path, to: scratch) { return }
        if attempt == attempts { throw error }
      }
    }
  }

  private static func isOpen(_ path: String) -> Bool { access(path + "-shm", F_OK) == 0 }

  /// Copies page by page through a connection that only reads.
  private static func pages(of path: String, to copy: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let source = try DatabaseQueue(path: path, configuration: configuration)
    let target = try DatabaseQueue(path: copy)
    try source.backup(to: target)
    try target.close()
    try source.close()
  }

  private struct Stamp: Equatable {
    var size: off_t
    var changed: [Int]

    /// Nil for a file that is not there.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      size = status.st_size
      changed = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
  }

  /// Copies the file and the log beside it as they are. False when somebody came to work on them meanwhile.
  private static func files(of path: String, to scratch: ScratchFile) throws -> Bool {
    let wasOpen = isOpen(path)
    let before = [Stamp(path), Stamp(path + "-wal")]
    guard ftruncate(scratch.descriptor, 0) == 0 else { throw StoreRefusal.notWritable(scratch.path) }
    unlink(scratch.path + "-wal")
    try bytes(of: path, to: scratch.descriptor, scratch.path)
    if let log = before[1], log.size > 0 {
      let descriptor = open(scratch.path + "-wal", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw StoreRefusal.notWritable(scratch.path) }
      defer { close(descriptor) }
      try bytes(of: path + "-wal", to: descriptor, scratch.path)
    }
    return before == [Stamp(path), Stamp(path + "-wal")] && isOpen(path) == wasOpen
  }

  private static func bytes(of path: String, to target: Int32, _ name: String) throws {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw StoreRefusal.notReadable(path) }
    defer { close(source) }
    guard lseek(target, 0, SEEK_SET) == 0 else { throw StoreRefusal.notWritable(name) }
    try withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 16) { buffer in
      while true {
        let count = read(source, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw StoreRefusal.notReadable(path) }
        if count == 0 { return }
        var written = 0
        while written < count {
          let more = write(target, buffer.baseAddress?.advanced(by: written), count - written)
          guard more > 0 else { throw StoreRefusal.notWritable(name) }
          written += more
        }
      }
    }
  }
}
