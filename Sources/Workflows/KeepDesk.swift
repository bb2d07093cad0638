public import ClinicalModel
internal import Cryptography
public import RecordStore

/// What somebody has open in the client: kept in the database at every pause, so that nothing typed is lost with a terminal; and what a client that
/// stays open needs to know: whether somebody changed something, and who it is that sits there.
public struct KeepDesk: Workflow {
  public static let permissions: [Permission] = [.useClient]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// The most that is kept of one client.
  private static let limit = 4 << 20

  /// - Parameters:
  ///   - content: the client's own words; 4 MiB at most.
  ///   - client: stands for the running client.
  public func keep(_ content: [UInt8], client: String) throws {
    _ = try session.authorise(Self.self)
    guard content.count <= Self.limit else {
      throw Refusal(
        .data, code: "QY-UI-0001", vi: "Nội dung đang gõ quá dài để giữ tạm; hãy lưu nháp.",
        en: "What is typed is too long to be kept aside; save it as a draft.")
    }
    try session.store.keepDesk(content, of: session.account, client: client, at: session.now())
  }

  /// The newest desk that a client left which runs no more; each is given out once.
  public func take(isRunning: (String) -> Bool) throws -> [UInt8]? {
    _ = try session.authorise(Self.self)
    for desk in try session.store.openDesks(of: session.account) where !isRunning(desk.client) {
      if let content = try session.store.takeDesk(of: session.account, client: desk.client) { return content }
    }
    return nil
  }

  public func forget(client: String) throws {
    _ = try session.authorise(Self.self)
    _ = try session.store.takeDesk(of: session.account, client: client)
  }

  public typealias ChangeMark = RecordStore.ChangeMark

  /// How things stand, to be compared with what stood before.
  ///
  /// - Parameter since: what was told before; nil the first time.
  public func changeMark(since: ChangeMark? = nil) throws -> ChangeMark {
    let actor = try session.authorise(Self.self)
    return try session.store.changeMark(since: since?.audit ?? .max, by: actor)
  }

  /// Who sits here, and whose database it is.
  public struct Owner: Hashable, Sendable, Codable {
    public var name: String
    /// `HOSPITAL/NUMBER` of the practitioner that the person is.
    public var practitioner: String?
    /// `HOSPITAL/DEPARTMENT` of the wards that the person works on.
    public var departments: [String]
    /// The hospital whose database this is; nil for a data centre.
    public var hospital: FacilityCode?
    /// Whether a PIN confirms what they attest.
    public var hasPIN: Bool
    public var hasPassword: Bool
    public var hasSecondFactor: Bool
    /// The practitioners of the hospital where the person writes, by their numbers.
    public var colleagues: [String: Colleague]
  }

  public func owner() throws -> Owner {
    _ = try session.authorise(Self.self)
    let staff = try session.store.staff(session.account)
    var hospital: FacilityCode?
    if case .hospital(let code) = try session.store.info().owner { hospital = code }
    let writesAt = staff?.practitioner.flatMap { $0.split(separator: "/").first }.flatMap { FacilityCode($0) } ?? hospital
    return Owner(
      name: staff?.name ?? session.account, practitioner: staff?.practitioner, departments: staff?.departments ?? [], hospital: hospital,
      hasPIN: staff?.hasPIN ?? false, hasPassword: staff?.hasPassword ?? false, hasSecondFactor: staff?.hasSecondFactor ?? false,
      colleagues: try writesAt.map { try session.store.colleagues(of: $0) } ?? [:])
  }

  /// Opens a locked client again for who locked it. An account without a password has its lock in the operating system.
  public func unlock(_ password: String) throws {
    let actor = try session.authorise(Self.self)
    guard try session.store.staff(session.account)?.hasPassword == true else { return }
    _ = try session.longLived.prove(password, as: actor)
  }
}

extension Session {
  /// For a program that stays open: a sign-in proves one act of a command, not what is done an hour later. Every attestation asks again.
  public var longLived: Session {
    var session = self
    session.signIn = nil
    return session
  }

  /// The same person at the same place with the roles they have now. A `Refusal` when the account is gone or disabled.
  public func renewed() throws -> Session {
    var session = try Session(store: store, account: account, origin: origin, now: now, secondFactor: secondFactor)
    session.hasTemporaryPassword = try hasTemporaryPassword && store.hasTemporaryPassword(account)
    return session
  }

  /// A number for something new: a letter, the day, and five letters that chance gives: `R251009-K7MQ2`. Easy to read out, and never given twice
  /// but by a chance of one to thirty million, which the store then refuses.
  public func newNumber(_ letter: Character) -> String {
    let day = now().civil.date.description.filter { $0 != "-" }.suffix(6)
    let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    return "\(letter)\(day)-" + String(randomBytes(5).map { letters[Int($0) % letters.count] })
  }

  /// Whether one of the person's roles has the permission; nothing is asked for by it, and nothing audited.
  public func may(_ permission: Permission) -> Bool { role(granting: permission) != nil }
}
