internal import Interchange
public import RecordStore

/// Derives what is searched and counted again from the documents, which are the legal record.
public struct RebuildProjections: Workflow {
  public static let permissions: [Permission] = [.administerDatabase]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Mends what differs in one transaction; nothing is touched in a database that is sound.
  public func callAsFunction() throws -> RecordStore.Rebuilding {
    let actor = try session.authorise(Self.self)
    return try session.store.rebuild(decoding: NativeFormat.statement(canonical:), by: actor, at: session.now())
  }
}
