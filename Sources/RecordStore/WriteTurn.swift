internal import Foundation

/// Whose turn it is to wait for SQLite's one writer, between processes.
///
/// SQLite lets waiting processes try again after growing pauses, so one that writes chunk after chunk would always be there first. Whoever wants
/// to write takes the turn before and gives it on once it may write: an import then finds somebody else's turn taken and sleeps in the kernel until
/// they have begun. The lock is the folder's, which SQLite locks nothing of: closing any descriptor of the database file itself would drop
/// SQLite's own locks.
final class WriteTurn: Sendable {
  private let descriptor: Int32

  init(besides database: String) {
    descriptor = open(URL(filePath: database).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits for the turn, and says whether somebody else had it. On a file system that has no such locks nobody waits.
  func take() -> Bool {
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return false }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return true
  }

  func giveOn() {
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_UN)
  }
}
