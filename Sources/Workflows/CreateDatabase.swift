internal import ClinicalModel
internal import Cryptography
public import RecordStore

/// Makes a database; the account that runs it becomes its administrator.
public struct CreateDatabase: Sendable {
  let now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) { self.now = now }

  /// - Parameter roles: what else the account becomes; a one-person post operates and reads as well as administers.
  /// - Parameter practitioner: `HOSPITAL/NUMBER` of the practitioner that the person is. Later this, and roles that know patients, take a second person.
  /// - Parameter isDemonstration: made-up records only, for ever; see `RecordStore.init(creating:)`.
  public func callAsFunction(
    at path: String, for owner: RecordStore.Owner, name: String?, account: String, roles: Set<Role>, practitioner: String? = nil,
    isDemonstration: Bool = false
  ) throws {
    try ManageStaff.check(practitioner)
    let identity = randomBytes(16).map { byte in
      let digits = Array("0123456789abcdef")
      return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }.joined()
    let store = try RecordStore(creating: path, for: owner, name: name, identity: identity, isDemonstration: isDemonstration, at: now())
    let actor = Actor(account: account, role: Role.administrator.rawValue, origin: "init")
    try store.addStaff(
      account, name: account, practitioner: practitioner, roles: roles.union([.administrator]).map(\.rawValue).sorted(), by: actor,
      at: now())
    try store.close()
  }
}
