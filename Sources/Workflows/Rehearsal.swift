internal import ClinicalModel
internal import Foundation
public import RecordStore

/// A private copy of a database, to try on it what nothing shall be kept of; it goes away with the value.
public final class Rehearsal: Sendable {
  public let session: Session
  private let scratch: ScratchFile

  /// Signs in the operating system's account to a copy of a database of which not a byte changes. Throws a `Refusal`.
  ///
  /// The copy stands beside the database, where the same data is anyway; where nothing can be written there, in `temporary`. An account that is
  /// refused leaves its row in the database itself, where that can be written.
  ///
  /// - Parameters:
  ///   - workflow: what is to be tried.
  ///   - temporary: a folder.
  public init(
    of path: String, for workflow: any Workflow.Type, temporary: String, account: String, origin: String,
    now: @escaping @Sendable () -> Moment
  ) throws {
    let scratch: ScratchFile
    do {
      scratch = try ScratchFile(beside: path)
    } catch is Refusal {
      scratch = try ScratchFile(beside: URL(filePath: temporary).appending(path: URL(filePath: path).lastPathComponent).path)
    }
    self.scratch = scratch
    let copy = try RecordStore(copying: path, to: scratch)
    do {
      session = try Session(store: copy, account: account, origin: origin, now: now)
      _ = try session.authorise(workflow)
    } catch let refusal as Refusal {
      try? copy.close()
      if refusal.kind == .access {
        _ = try? Session(store: RecordStore(opening: path), account: account, origin: origin, now: now).authorise(workflow)
      }
      throw refusal
    }
  }

  /// The same for somebody who has signed in already.
  public init(_ session: Session, for workflow: any Workflow.Type) throws {
    _ = try session.authorise(workflow)
    scratch = try ScratchFile(beside: session.store.path)
    self.session = try Session(
      store: session.store.copy(to: scratch), account: session.account, origin: session.origin, now: session.now, volume: session.volume)
  }

  deinit { try? session.store.close() }
}
