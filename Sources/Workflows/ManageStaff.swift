internal import ClinicalModel
internal import Cryptography
public import RecordStore

/// Accounts of the people who work on a database: add, change, disable. Nobody is ever removed, since audit rows name them.
public struct ManageStaff: Sendable {
  let session: Session

  public init(_ session: Session) { self.session = session }

  public func list() throws -> [StaffAccount] {
    _ = try session.authorise(.manageStaff)
    return try session.store.staff()
  }

  /// - Parameter practitioner: `HOSPITAL/NUMBER` of the practitioner the person is in the records.
  public func add(_ account: String, name: String, roles: Set<Role>, practitioner: String?) throws {
    let actor = try session.authorise(.manageStaff)
    try Self.check(practitioner)
    guard
      try session.store.addStaff(
        account, name: name, practitioner: practitioner, roles: roles.map(\.rawValue).sorted(), by: actor, at: session.now())
    else {
      throw Refusal(.data, code: "QY-STF-0001", vi: "Tài khoản này đã có.", en: "The account is there already.")
    }
  }

  /// Changes take effect at the account's next command. The last administrator stays one.
  ///
  /// - Parameter seen: the state that the change was decided on, from `list`; nil for whatever stands there now.
  public func change(
    _ account: String, roles: Set<Role>? = nil, isActive: Bool? = nil, practitioner: String? = nil, seen: String? = nil
  ) throws {
    let actor = try session.authorise(.manageStaff)
    try Self.check(practitioner)
    let change = RecordStore.StaffChange(
      roles: roles.map { $0.map(\.rawValue).sorted() }, isActive: isActive, practitioner: practitioner, seen: seen)
    switch try session.store.changeStaff(account, change, guarding: Role.administrator.rawValue, by: actor, at: session.now()) {
    case .changed: return
    case .unknownAccount: throw Self.unknown
    case .conflict(let now):
      let state = "\(now.roles.joined(separator: ",")) \(now.practitioner ?? "-") \(now.isActive ? "active" : "disabled") seen=\(now.seen)"
      throw Refusal(
        .data, code: "QY-STF-0020", place: state, vi: "Người khác đã đổi tài khoản này trước; không có gì bị ghi đè. Xem lại rồi làm lại.",
        en: "Somebody else changed the account first; nothing was overwritten. Look again and start from there.")
    case .lastAdministrator:
      throw Refusal(
        .data, code: "QY-STF-0003", vi: "Đây là người quản trị cuối cùng; giao quyền quản trị cho người khác trước.",
        en: "This is the last administrator; make somebody else one first.")
    }
  }

  /// Sets a password. One's own needs the old one when there is one; another's is the administrator's to set, which also lifts a lock.
  public func setPassword(_ new: String, of account: String?, old: String?) throws {
    let isOwn = account == nil || account == session.account
    let actor = try session.authorise(isOwn ? .changeOwnPassword : .manageStaff)
    guard new.unicodeScalars.count >= Self.shortest else {
      throw Refusal(
        .data, code: "QY-STF-0004", vi: "Mật khẩu cần ít nhất \(Self.shortest) ký tự.",
        en: "A password has at least \(Self.shortest) characters.")
    }
    if isOwn, try session.store.staff(session.account)?.hasPassword == true {
      guard let old else {
        throw Refusal(.data, code: "QY-STF-0005", vi: "Cần mật khẩu cũ.", en: "The old password is needed.")
      }
      _ = try session.prove(old, as: actor)
    }
    let hash = PasswordHash(password: new, salt: randomBytes(16))
    guard try session.store.setPassword(hash, of: account ?? session.account, by: actor, at: session.now()) else { throw Self.unknown }
  }

  /// NIST SP 800-63B section 5.1.1: length counts, not kinds of characters.
  static let shortest = 8

  private static func check(_ practitioner: String?) throws {
    guard let practitioner else { return }
    let parts = practitioner.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, FacilityCode(parts[0]) != nil, Practitioner.ID(parts[1]) != nil else {
      throw Refusal(
        .unusable, code: "QY-STF-0006", vi: "Viết mã người hành nghề là BỆNH_VIỆN/MÃ, ví dụ H001/BS1.",
        en: "Write a practitioner as HOSPITAL/NUMBER, for example H001/BS1.")
    }
  }

  private static let unknown = Refusal(.data, code: "QY-STF-0002", vi: "Không có tài khoản này.", en: "There is no such account.")
}
