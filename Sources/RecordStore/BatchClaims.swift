internal import Foundation
internal import Synchronization

/// Which batches this process works on. Two that went on with one batch would write the same receipts.
///
/// A claim is a lock of the operating system on one byte of the database's file, far behind its last: nothing is written for it, and it goes with
/// the process, whatever ends it.
enum BatchClaims {
  private struct Claims {
    /// The open files by their paths. They stay open: closing any descriptor of a database drops the locks that SQLite has on it.
    var descriptors: [String: Int32] = [:]
    /// Of this process, which shares one open file among all of its threads.
    var own: Set<Claim> = []
  }

  private struct Claim: Hashable {
    var path: String
    var batch: Int64
  }

  private static let claims = Mutex(Claims())

  /// Whether nobody else works on the batch; from now on this process does. A file system without such locks refuses nobody.
  static func take(_ batch: Int64, of path: String) -> Bool {
    claims.withLock { claims in
      guard !claims.own.contains(Claim(path: path, batch: batch)) else { return false }
      let descriptor = descriptor(of: path, &claims)
      if descriptor >= 0, !lock(descriptor, batch, F_WRLCK), errno == EAGAIN || errno == EACCES { return false }
      claims.own.insert(Claim(path: path, batch: batch))
      return true
    }
  }

  static func giveBack(_ batch: Int64, of path: String) {
    claims.withLock { claims in
      guard claims.own.remove(Claim(path: path, batch: batch)) != nil, let descriptor = claims.descriptors[path] else { return }
      _ = lock(descriptor, batch, F_UNLCK)
    }
  }

  /// Another file may have taken the name since.
  private static func descriptor(of path: String, _ claims: inout Claims) -> Int32 {
    var (kept, named) = (stat(), stat())
    if let known = claims.descriptors[path], fstat(known, &kept) == 0, stat(path, &named) == 0, kept.st_ino == named.st_ino,
      kept.st_dev == named.st_dev
    {
      return known
    }
    letGo(&claims)
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    if descriptor >= 0 { claims.descriptors[path] = descriptor }
    return descriptor
  }

  /// Closes the descriptors of files that are gone. That of a file that is there stays for as long as the process: closing it would drop the locks that SQLite
  /// holds on the file by descriptors of its own.
  private static func letGo(_ claims: inout Claims) {
    for (path, descriptor) in claims.descriptors where !claims.own.contains(where: { $0.path == path }) {
      var kept = stat()
      guard fstat(descriptor, &kept) != 0 || kept.st_nlink == 0 else { continue }
      close(descriptor)
      claims.descriptors[path] = nil
    }
  }

  /// Behind the largest file that SQLite can make.
  private static let beyond: Int = 1 << 60

  /// F_OFD_SETLK of Linux: a lock of the open file, which the process's other descriptors of it neither see nor drop.
  private static let setOpenFileLock: Int32 = 37

  private static func lock(_ descriptor: Int32, _ batch: Int64, _ kind: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(kind)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = beyond + Int(batch)
    lock.l_len = 1
    return fcntl(descriptor, setOpenFileLock, &lock) == 0
  }
}
