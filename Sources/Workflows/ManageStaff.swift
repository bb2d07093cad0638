internal import ClinicalModel
internal import Cryptography
public import RecordStore
internal import Terminology
internal import XMLStream

/// Accounts of the people who work on a database: add, change, disable. Nobody is ever removed, since audit rows name them.
public struct ManageStaff: Workflow {
  public static let permissions: [Permission] = [.manageStaff, .changeOwnPassword]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Everybody, with until when wrong passwords lock whom.
  public func list() throws -> [StaffAccount] {
    let actor = try session.authorise(Self.self)
    return try session.store.listStaff(lockedAfter: Session.attemptLimit, for: Session.lockSeconds, by: actor, at: session.now())
  }

  /// - Parameters:
  ///   - practitioner: `HOSPITAL/NUMBER` of the practitioner the person is in the records.
  ///   - departments: `HOSPITAL/DEPARTMENT` of each ward that the person works on; none for the whole hospital.
  public func add(_ account: String, name: String, roles: Set<Role>, practitioner: String?, departments: [String] = []) throws {
    let actor = try session.authorise(Self.self)
    let name = try Self.checked(name)
    try Self.check(practitioner)
    try check(departments)
    guard
      try session.store.addStaff(
        account, name: name, practitioner: practitioner, roles: roles.map(\.rawValue).sorted(),
        departments: departments, by: actor, at: session.now())
    else {
      throw Refusal(.data, code: "QY-STF-0001", vi: "Tài khoản này đã có.", en: "The account is there already.")
    }
  }

  /// Changes take effect at the account's next command. The last administrator stays one, and nobody adds to their own rights: another administrator
  /// does. The only one there is may give themselves roles that know no patient.
  ///
  /// - Parameter seen: the state that the change was decided on, from `list`. Without it, that which the administrator saw last: when somebody else
  ///   has changed the account since, nothing is changed.
  public func change(
    _ account: String, name: String? = nil, roles: Set<Role>? = nil, isActive: Bool? = nil, practitioner: String? = nil,
    departments: [String]? = nil,
    seen: String? = nil
  ) throws {
    let actor = try session.authorise(Self.self)
    try Self.check(practitioner)
    try check(departments ?? [])
    let name = try name.map { try Self.checked($0) }
    let change = RecordStore.StaffChange(
      name: name, roles: roles.map { $0.map(\.rawValue).sorted() }, isActive: isActive, practitioner: practitioner,
      departments: departments, seen: seen
    )
    switch try session.store.changeStaff(
      account, change, guarding: Role.administrator.rawValue, harmless: Self.harmless, by: actor, at: session.now())
    {
    case .changed: return
    case .ownRights(let isOnlyAdministrator): throw isOnlyAdministrator ? Self.takesASecondPerson : Self.ownRights
    case .unknownAccount: throw Self.unknown
    case .conflict(let now):
      let departments = now.departments.isEmpty ? "all" : now.departments.joined(separator: ",")
      let state =
        "\(now.roles.joined(separator: ",")) \(now.practitioner ?? "-") \(departments) \(now.isActive ? "active" : "disabled") "
        + "seen=\(now.seen)"
      throw Refusal(
        .data, code: "QY-STF-0020", place: state, vi: "Người khác đã đổi tài khoản này trước; không có gì bị ghi đè. Xem lại rồi làm lại.",
        en: "Somebody else changed the account first; nothing was overwritten. Look again and start from there.")
    case .lastAdministrator:
      throw Refusal(
        .data, code: "QY-STF-0003", vi: "Đây là người quản trị cuối cùng; giao quyền quản trị cho người khác trước.",
        en: "This is the last administrator; make somebody else one first.")
    }
  }

  /// Roles that find no patient and open no chart.
  private static let harmless = Set(Role.allCases.filter { !$0.permissions.contains(.searchPatients) }.map(\.rawValue))

  private static let ownRights = Refusal(
    .access, code: "QY-STF-0037",
    vi: "Không ai tự thêm quyền cho mình: vai trò, khoa, mã người hành nghề của bạn do người quản trị khác giao.",
    en: "Nobody adds to their own rights: your roles, departments and practitioner are another administrator's to give.")

  private static let takesASecondPerson = Refusal(
    .access, code: "QY-STF-0038",
    vi:
      "Bạn là người quản trị duy nhất: vai trò biết người bệnh, khoa và mã người hành nghề của bạn cần người thứ hai giao. Thêm một người quản trị (`quany staff add`).",
    en:
      "You are the only administrator: roles that know patients, departments and a practitioner are a second person's to give you. Add an administrator (`quany staff add`)."
  )

  /// Sets a password; one that is set for somebody else only lets them set their own. One's own needs the old one when there is one; another's is the administrator's to set, which also lifts a lock.
  public func setPassword(_ new: String, of account: String?, old: String?) throws {
    let isOwn = account == nil || account == session.account
    let actor = try session.authorise(Self.self, isOwn ? .changeOwnPassword : .manageStaff)
    guard new.unicodeScalars.count >= Self.shortest else {
      throw Refusal(
        .data, code: "QY-STF-0004", vi: "Mật khẩu cần ít nhất \(Self.shortest) ký tự.",
        en: "A password has at least \(Self.shortest) characters.")
    }
    var factor = RecordStore.SecondFactorChange.drop
    let standing = try isOwn ? session.store.passwordHash(of: session.account) : nil
    if standing != nil {
      guard let old else {
        throw Refusal(.data, code: "QY-STF-0005", vi: "Cần mật khẩu cũ.", en: "The old password is needed.")
      }
      var asked = session
      asked.signIn = nil
      _ = try asked.prove(old, as: actor, toSetAnother: true)
      if let known = try session.store.secondFactor(of: session.account) {
        factor = .replace(SealedSecret(known.secret.opened(with: old), password: new, salt: randomBytes(16)))
      }
    }
    if isOwn, let standing, try session.store.hasTemporaryPassword(session.account), standing.matches(new) {
      throw Refusal(
        .data, code: "QY-STF-0039", vi: "Đặt mật khẩu khác với mật khẩu đã được đặt cho bạn.",
        en: "Set another password than the one that was set for you.")
    }
    let hash = PasswordHash(password: new, salt: randomBytes(16))
    let isKnown = try session.store.setPassword(
      hash, of: account ?? session.account, on: isOwn ? .password(standing) : .administrator, secondFactor: factor, by: actor,
      at: session.now())
    guard isKnown else { throw Self.unknown }
  }

  /// Sets a PIN for oneself, which confirms attestations instead of the password; the password says who sets it.
  public func setPIN(_ pin: String, password: String) throws {
    let actor = try session.authorise(Self.self, .changeOwnPassword)
    guard try session.store.secondFactor(of: session.account) == nil else {
      throw Refusal(
        .data, code: "QY-STF-0035", vi: "Tài khoản dùng xác thực hai lớp: xác nhận bằng mật khẩu và mã, không dùng PIN.",
        en: "The account has a second factor: it confirms with password and code, not with a PIN.")
    }
    guard Self.isAcceptable(pin: pin) else {
      throw Refusal(
        .data, code: "QY-STF-0034",
        vi: "PIN gồm 6 đến 12 chữ số, không phải một chữ số lặp lại hay dãy liên tiếp như 123456.",
        en: "A PIN has 6 to 12 digits, and is no single digit repeated and no run such as 123456.")
    }
    var asked = session
    asked.signIn = nil
    asked.isConfirmedByPIN = false
    let standing = try session.store.passwordHash(of: session.account)
    _ = try asked.prove(password, as: actor)
    _ = try session.store.setPIN(
      PasswordHash(password: pin, salt: randomBytes(16)), of: session.account, on: .password(standing), by: actor, at: session.now())
  }

  /// Takes a PIN away: one's own, or as administrator another's.
  public func removePIN(of account: String?) throws {
    let isOwn = account == nil || account == session.account
    let actor = try session.authorise(Self.self, isOwn ? .changeOwnPassword : .manageStaff)
    guard try session.store.setPIN(nil, of: account ?? session.account, on: .administrator, by: actor, at: session.now()) else {
      throw Self.unknown
    }
  }

  /// Six digits or more, and none of those that are tried first.
  static func isAcceptable(pin: String) -> Bool {
    let digits = pin.utf8.map { Int($0) - 48 }
    guard (6...12).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let steps = Set(zip(digits, digits.dropFirst()).map { $1 - $0 })
    return steps.count > 1 || !(-1...1).contains(steps.first ?? 0)
  }

  /// Proposes a second factor for oneself, which the password asks for: nothing is set before `enableSecondFactor` gets the first code.
  public func proposeSecondFactor(password: String) throws -> SecondFactorProposal {
    let actor = try session.authorise(Self.self, .changeOwnPassword)
    guard try session.store.secondFactor(of: session.account) == nil else { throw Self.hasSecondFactor }
    var asked = session
    asked.signIn = nil
    asked.isConfirmedByPIN = false
    let standing = try session.store.passwordHash(of: session.account)
    _ = try asked.prove(password, as: actor)
    let secret = randomBytes(OneTimeCode.secretCount)
    return SecondFactorProposal(
      uri: Self.uri(secret, session.account), secret: secret, sealed: SealedSecret(secret, password: password, salt: randomBytes(16)),
      standing: standing)
  }

  /// Sets what was proposed.
  ///
  /// - Parameter code: the first one that the authenticator program made of the proposal; it is good for nothing else.
  public func enableSecondFactor(_ proposal: SecondFactorProposal, code: String) throws {
    let actor = try session.authorise(Self.self, .changeOwnPassword)
    guard let step = OneTimeCode.step(of: code, proposal.secret, at: session.now().seconds, after: -1) else {
      throw Refusal(
        .data, code: "QY-STF-0031", vi: "Mã đầu tiên không đúng; chưa bật xác thực hai lớp. Kiểm tra giờ của máy và điện thoại.",
        en: "The first code is wrong; nothing was enabled. Check the clocks of the machine and of the telephone.")
    }
    let isSet = try session.store.setSecondFactor(
      RecordStore.SecondFactor(secret: proposal.sealed, lastStep: step), of: session.account, on: .password(proposal.standing), by: actor,
      at: session.now())
    guard isSet else { throw Self.hasSecondFactor }
  }

  private static let hasSecondFactor = Refusal(
    .data, code: "QY-STF-0030", vi: "Tài khoản đã bật xác thực hai lớp; tắt trước khi đặt lại.",
    en: "The account has a second factor already; disable it first.")

  /// Takes a second factor away: one's own with password and code; another's is the administrator's to take.
  public func disableSecondFactor(of account: String?, password: () throws -> String) throws {
    let isOwn = account == nil || account == session.account
    let actor = try session.authorise(Self.self, isOwn ? .changeOwnPassword : .manageStaff)
    let account = account ?? session.account
    guard try session.store.staff(account) != nil else { throw Self.unknown }
    guard try session.store.secondFactor(of: account) != nil else {
      throw Refusal(
        .data, code: "QY-STF-0032", vi: "Tài khoản chưa bật xác thực hai lớp.", en: "The account has no second factor.")
    }
    if isOwn { _ = try session.prove(password(), as: actor) }
    _ = try session.store.setSecondFactor(nil, of: account, on: .administrator, by: actor, at: session.now())
  }

  /// The key URI that authenticator programs read.
  private static func uri(_ secret: [UInt8], _ account: String) -> String {
    let safe = account.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
    return "otpauth://totp/QuanY:\(safe)?secret=\(OneTimeCode.base32(secret))&issuer=QuanY&algorithm=SHA1&digits=6&period=30"
  }

  /// NIST SP 800-63B section 5.1.1: length counts, not kinds of characters.
  static let shortest = 8

  /// The name as it is kept: it stands under everything that the person attests.
  private static func checked(_ name: String) throws -> String {
    let name = TextNormalization.nfc(name.trimmingWhitespace)
    guard name.contains(where: \.isLetter), name.utf8.count <= 200,
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Refusal(
        .unusable, code: "QY-STF-0040", vi: "Tên người dùng phải có chữ, không quá 200 byte, không có ký tự điều khiển.",
        en: "A person's name has letters, at most 200 bytes and no control characters.")
    }
    return name
  }

  static func check(_ practitioner: String?) throws {
    guard let practitioner else { return }
    let parts = practitioner.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, FacilityCode(parts[0]) != nil, Practitioner.ID(parts[1]) != nil else {
      throw Refusal(
        .unusable, code: "QY-STF-0006", vi: "Viết mã người hành nghề là BỆNH_VIỆN/MÃ, ví dụ H001/BS1.",
        en: "Write a practitioner as HOSPITAL/NUMBER, for example H001/BS1.")
    }
  }

  private func check(_ departments: [String]) throws {
    for department in departments {
      let parts = department.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, FacilityCode(parts[0]) != nil, (1...64).contains(parts[1].utf8.count) else {
        throw Refusal(
          .unusable, code: "QY-STF-0033", vi: "Viết khoa là BỆNH_VIỆN/KHOA, ví dụ H001/K02.",
          en: "Write a department as HOSPITAL/DEPARTMENT, for example H001/K02.")
      }
      // A department that does not exist would show its people nobody, without a word.
      let (code, stated) = (String(parts[1]), try session.store.hospitalPlaces(of: FacilityCode(parts[0])!).departments)
      guard CodeList.departments[code] != nil || stated.contains(where: { $0.code == code }) || stated.isEmpty && Self.isCode(code) else {
        throw Refusal(
          .unusable, code: "QY-STF-0037",
          vi: "Bệnh viện không có khoa này; làm ở cả bệnh viện thì bỏ trống khoa.",
          en: "The hospital has no such department; who works in the whole of it has none.")
      }
    }
  }

  /// `K01`, `K02.1`: a code, where a hospital has stated no department yet.
  private static func isCode(_ text: String) -> Bool { text.wholeMatch(of: /[A-Z]{1,4}[0-9][A-Z0-9._-]*/) != nil }

  private static let unknown = Refusal(.data, code: "QY-STF-0002", vi: "Không có tài khoản này.", en: "There is no such account.")
}

/// A second factor before its first code: what an authenticator program is told. It is kept nowhere.
public struct SecondFactorProposal: Sendable {
  /// The key URI that authenticator programs read (`otpauth://totp/…`).
  public let uri: String
  let secret: [UInt8]
  let sealed: SealedSecret
  /// The password that asked for it.
  let standing: PasswordHash?

  /// The secret as it is typed into a program that reads no URI: base32 in groups of four (RFC 4648 section 6).
  public var key: String {
    let text = Array(OneTimeCode.base32(secret))
    return stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) }.joined(separator: " ")
  }
}
