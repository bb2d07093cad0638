public import ClinicalModel
internal import Cryptography
internal import GRDB

/// A member of staff as the database knows them.
public struct StaffAccount: Hashable, Sendable, Codable {
  public var account: String
  public var name: String
  /// `HOSPITAL/NUMBER` of the practitioner that the person is; nil for who treats nobody.
  public var practitioner: String?
  public var roles: [String]
  /// `HOSPITAL/DEPARTMENT` of the wards that the person works on; none for the whole hospital.
  public var departments: [String]
  public var isActive: Bool
  public var hasPassword: Bool
  public var hasSecondFactor: Bool
  public var hasPIN: Bool
  /// Until which minute wrong passwords keep the account shut; nil where they do not, and where nobody asked.
  public var lockedUntil: CivilDateTime?
  /// Stands for the state above: whoever changes the account says which state they saw.
  public var seen: String
}

extension RecordStore {
  /// False when the account is known already; nothing changes then.
  @discardableResult
  public func addStaff(
    _ account: String, name: String, practitioner: String? = nil, roles: [String], departments: [String] = [], by actor: Actor,
    at moment: Moment
  ) throws -> Bool {
    try writing { db in
      guard try Self.staffID(account, db) == nil else { return false }
      try db.execute(
        sql: "INSERT INTO staff (account, name, practitioner, createdAt) VALUES (?, ?, ?, ?)",
        arguments: [account, name, practitioner, moment.seconds])
      let id = db.lastInsertedRowID
      try Self.write(roles, of: id, db)
      try Self.write(departments: departments, of: id, db)
      try Self.look(by: actor, at: id, db)
      try AuditChain(db).append(
        AuditEntry(
          action: "add", entity: "staff", entityID: id, detail: try Self.stateNote(of: id, after: roles.joined(separator: ","), db)),
        by: actor, at: moment)
      return true
    }
  }

  /// What of an account is to change; nil leaves it.
  public struct StaffChange: Sendable {
    /// What stands under what they attest from now on; what was printed before had the former one.
    public var name: String?
    public var roles: [String]?
    public var isActive: Bool?
    public var practitioner: String?
    public var departments: [String]?
    /// The state that the change was decided on. Without it, that which the actor saw last: their own change, or the list.
    public var seen: String?

    public init(
      name: String? = nil, roles: [String]? = nil, isActive: Bool? = nil, practitioner: String? = nil, departments: [String]? = nil,
      seen: String? = nil
    ) {
      self.name = name
      self.seen = seen
      self.departments = departments
      self.roles = roles
      self.isActive = isActive
      self.practitioner = practitioner
    }
  }

  public enum StaffChanged: Hashable, Sendable {
    case changed, unknownAccount
    /// Somebody has to be able to administer the database.
    case lastAdministrator
    /// The actor's own account would get more than it has; whether there is another administrator, who can judge that.
    case ownRights(isOnlyAdministrator: Bool)
    /// Somebody changed the account in between: this is what it is now.
    case conflict(StaffAccount)
  }

  /// Changes an account; the last active account with the role `guarding` keeps it. Nobody adds to what their own account may do: the attempt is
  /// kept in the audit.
  ///
  /// - Parameter harmless: roles that the only active account with the role `guarding` may give itself.
  public func changeStaff(
    _ account: String, _ change: StaffChange, guarding role: String, harmless: Set<String>, by actor: Actor, at moment: Moment
  ) throws -> StaffChanged {
    try writing { db in
      guard let id = try Self.staffID(account, db) else { return .unknownAccount }
      if let now = try Self.staff("WHERE account = ?", [account], db).first, try !Self.hasSeen(now, id, change, actor, db) {
        return .conflict(now)
      }
      let others = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM staffRole JOIN staff ON staff.id = staffId WHERE role = ? AND isActive AND staffId <> ?",
        arguments: [role, id])
      if account == actor.account, try Self.adds(change, to: id, but: others == 0 ? harmless : [], db) {
        try AuditChain(db).append(
          AuditEntry(action: "change", entity: "staff", entityID: id, outcome: .refused, detail: "own rights"), by: actor, at: moment)
        return .ownRights(isOnlyAdministrator: others == 0)
      }
      if change.isActive == false || change.roles?.contains(role) == false, others == 0,
        try Bool.fetchOne(
          db, sql: "SELECT isActive FROM staff JOIN staffRole ON staffId = id WHERE id = ? AND role = ?", arguments: [id, role]) == true
      {
        return .lastAdministrator
      }
      if let roles = change.roles {
        try db.execute(sql: "DELETE FROM staffRole WHERE staffId = ?", arguments: [id])
        try Self.write(roles, of: id, db)
      }
      if let name = change.name { try db.execute(sql: "UPDATE staff SET name = ? WHERE id = ?", arguments: [name, id]) }
      if let isActive = change.isActive { try db.execute(sql: "UPDATE staff SET isActive = ? WHERE id = ?", arguments: [isActive, id]) }
      if let practitioner = change.practitioner {
        try db.execute(sql: "UPDATE staff SET practitioner = ? WHERE id = ?", arguments: [practitioner, id])
      }
      if let departments = change.departments {
        try db.execute(sql: "DELETE FROM staffDepartment WHERE staffId = ?", arguments: [id])
        try Self.write(departments: departments, of: id, db)
      }
      try db.execute(sql: "UPDATE staff SET revision = revision + 1 WHERE id = ?", arguments: [id])
      try Self.look(by: actor, at: id, db)
      let parts = [
        change.roles.map { "roles " + $0.joined(separator: ",") }, change.isActive.map { $0 ? "enable" : "disable" },
        change.name.map { _ in "name" }, change.practitioner.map { _ in "practitioner" },
        change.departments.map { $0.isEmpty ? "whole hospital" : "departments " + $0.joined(separator: ",") },
      ]
      try AuditChain(db).append(
        AuditEntry(
          action: "change", entity: "staff", entityID: id,
          detail: try Self.stateNote(of: id, after: parts.compactMap(\.self).joined(separator: "; "), db)), by: actor, at: moment)
      return .changed
    }
  }

  /// Whether a change gives the account a role, a ward or a practitioner's name that it does not have.
  private static func adds(_ change: StaffChange, to id: Int64, but harmless: Set<String>, _ db: Database) throws -> Bool {
    guard let now = try staff("WHERE staff.id = ?", [id], db).first else { return false }
    // No department is the whole hospital.
    let isWider = change.departments.map {
      !now.departments.isEmpty && ($0.isEmpty || !Set($0).isSubset(of: now.departments))
    }
    return change.roles.map { !Set($0).subtracting(harmless).isSubset(of: now.roles) } == true || isWider == true
      || change.practitioner.map { $0 != now.practitioner } == true
  }

  /// The account's entry, active or not.
  public func staff(_ account: String) throws -> StaffAccount? {
    try reading { db in try Self.staff("WHERE account = ?", [account], db).first }
  }

  /// What the practitioner that the account is has learnt; nil for who treats nobody, and for a practitioner whom no document has told of yet.
  public func profession(of account: String) throws -> Practitioner.Role? {
    try reading { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT practitioner.role FROM staff JOIN facility ON facility.code = substr(staff.practitioner, 1, instr(staff.practitioner, '/') - 1)
          JOIN practitioner ON facilityId = facility.id AND localId = substr(staff.practitioner, instr(staff.practitioner, '/') + 1)
          WHERE account = ?
          """, arguments: [account]
      ).flatMap(Practitioner.Role.init(rawValue:))
    }
  }

  /// Everybody, in the order of the account names. The look is audited, and kept: who changes an account later has seen it as it is now.
  ///
  /// - Parameters:
  ///   - limit: wrong passwords in a row that lock an account, as `beginAttempt` has it.
  ///   - pause: for how many seconds.
  public func listStaff(lockedAfter limit: Int, for pause: Int64, by actor: Actor, at moment: Moment) throws -> [StaffAccount] {
    try writing { db in
      try Self.look(by: actor, at: nil, db)
      try AuditChain(db).append(AuditEntry(action: "list", entity: "staff"), by: actor, at: moment)
      let locked = try Row.fetchAll(
        db, sql: "SELECT account, lastAt FROM staffAttempt JOIN staff ON staff.id = staffId WHERE failedCount >= ? AND lastAt > ?",
        arguments: [limit, moment.seconds - pause]
      ).map { row in try (row.value(0) as String, row.value(1) as Int64) }
      let until = Dictionary(locked) { first, _ in first }
      return try Self.staff("ORDER BY account", [], db).map { account in
        var account = account
        account.lockedUntil = until[account.account].map { Moment(seconds: Self.opensAgain($0, after: pause), offset: moment.offset).civil }
        return account
      }
    }
  }

  /// Whether the actor knows what they are about to change. Locking somebody out overwrites nothing that matters, and never waits.
  private static func hasSeen(_ now: StaffAccount, _ id: Int64, _ change: StaffChange, _ actor: Actor, _ db: Database) throws -> Bool {
    if let seen = change.seen { return now.seen == seen }
    if change.isActive == false, change.roles == nil, change.practitioner == nil, change.departments == nil { return true }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT revision = coalesce((SELECT look.revision FROM staffLook AS look JOIN staff AS viewer ON viewer.id = look.viewerId
          WHERE viewer.account = ? AND look.staffId = staff.id), 0) FROM staff WHERE id = ?
        """, arguments: [actor.account, id]) ?? false
  }

  /// Keeps which state of an account (of everybody's without one) the actor has seen.
  private static func look(by actor: Actor, at id: Int64?, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO staffLook (viewerId, staffId, revision)
        SELECT viewer.id, staff.id, staff.revision FROM staff JOIN staff AS viewer ON viewer.account = ?1
        WHERE ?2 IS NULL OR staff.id = ?2
        ON CONFLICT (viewerId, staffId) DO UPDATE SET revision = excluded.revision
        """, arguments: [actor.account, id])
  }

  private static func staff(_ clause: String, _ arguments: StatementArguments, _ db: Database) throws -> [StaffAccount] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT account, name, practitioner, isActive, staffCredential.staffId IS NOT NULL, staff.id,
          staffSecondFactor.staffId IS NOT NULL, staffPIN.staffId IS NOT NULL
        FROM staff LEFT JOIN staffCredential ON staffCredential.staffId = staff.id
        LEFT JOIN staffSecondFactor ON staffSecondFactor.staffId = staff.id
        LEFT JOIN staffPIN ON staffPIN.staffId = staff.id \(clause)
        """, arguments: arguments)
    return try rows.map { row in
      let roles = try String.fetchAll(
        db, sql: "SELECT role FROM staffRole WHERE staffId = ? ORDER BY role", arguments: [row.value(5) as Int64])
      let departments = try String.fetchAll(
        db, sql: "SELECT facility || '/' || department FROM staffDepartment WHERE staffId = ? ORDER BY 1",
        arguments: [row.value(5) as Int64])
      let (account, name, practitioner): (String, String, String?) = try (row.value(0), row.value(1), row.value(2))
      let isActive: Bool = try row.value(3)
      let state = [
        account, name, practitioner ?? "", roles.joined(separator: ","), "\(isActive)", departments.joined(separator: ","),
      ].joined(separator: "\u{1F}")
      return StaffAccount(
        account: account, name: name, practitioner: practitioner, roles: roles, departments: departments, isActive: isActive,
        hasPassword: try row.value(4), hasSecondFactor: try row.value(6), hasPIN: try row.value(7),
        seen: String(SHA256.digest(of: Array(state.utf8)).hex.prefix(16)))
    }
  }

  private static func write(_ roles: [String], of id: Int64, _ db: Database) throws {
    for role in roles { try db.execute(sql: "INSERT INTO staffRole (staffId, role) VALUES (?, ?)", arguments: [id, role]) }
  }

  private static func write(departments: [String], of id: Int64, _ db: Database) throws {
    for text in departments {
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      try db.execute(
        sql: "INSERT INTO staffDepartment (staffId, facility, department) VALUES (?, ?, ?)", arguments: [id, parts[0], parts[1]])
    }
  }

  static func staffID(_ account: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM staff WHERE account = ?", arguments: [account])
  }
}
