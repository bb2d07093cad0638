internal import ClinicalModel
public import RecordStore

/// Says what a support person needs of a database, and decides where it may stand.
public struct DiagnoseDatabase: Workflow {
  public static let permissions: [Permission] = [.verifyDatabase, .administerDatabase]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// How the database is kept and when it was last saved; audited.
  public func callAsFunction() throws -> DatabaseFacts {
    let actor = try session.authorise(Self.self)
    let facts = try session.store.facts()
    try session.store.record([AuditEntry(action: "diagnose", entity: "database")], by: actor, at: session.now())
    return facts
  }

  /// From now on every opening refuses (`QY-STO-0030`) where the volume can't be shown to be encrypted; or no longer.
  ///
  /// - Parameter volume: the one that the database stands on now. To ask for what is not there would lock everybody out, and is refused.
  public func requireEncryptedVolume(_ isRequired: Bool, standingOn volume: VolumeEncryption) throws {
    let actor = try session.authorise(Self.self, .administerDatabase)
    guard !isRequired || volume.verdict == .encrypted else {
      throw Refusal(
        .data, code: "QY-STO-0031", place: session.store.path,
        vi:
          "Ổ đĩa ở đây không chứng tỏ được là đã mã hóa (\(volume.reason)); bật lên thì không ai mở được nữa. Chuyển tệp sang ổ mã hóa trước.",
        en:
          "The volume here can't be shown to be encrypted (\(volume.reason)); nobody could open the database any more. Move it to an encrypted "
          + "one first.")
    }
    try session.store.setRequiresEncryptedVolume(isRequired, by: actor, at: session.now())
  }
}
