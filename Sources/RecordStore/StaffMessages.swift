public import ClinicalModel
internal import GRDB

/// What one member of staff wrote to others, about a patient, a record, or neither. It is no part of anybody's record.
public struct StaffMessage: Hashable, Sendable, Codable {
  public struct Recipient: Hashable, Sendable, Codable {
    public var account: String
    public var name: String
    /// When they first had it before them; nil while they have not.
    public var seen: Moment?
  }

  public var id: Int64
  public var sender: String
  public var senderName: String
  public var recipients: [Recipient]
  public var patient: PatientSummary?
  /// `HOSPITAL/NUMBER` of the record that it is about.
  public var record: String?
  /// The message that it answers.
  public var answers: Int64?
  public var text: String
  public var at: Moment
}

/// Somebody who may be written to.
public struct Addressee: Hashable, Sendable, Codable {
  public var account: String
  public var name: String
  public var roles: [String]
  /// `HOSPITAL/DEPARTMENT` of their wards.
  public var departments: [String]
}

extension RecordStore {
  public enum MessageSending: Hashable, Sendable {
    case sent(Int64)
    /// No active account or department of this name.
    case unknownRecipient(String)
    /// There is nobody but the sender, or there are too many.
    case tooFewOrMany
    case unknownAnswered
  }

  /// The most whom one message goes to.
  public static let mostRecipients = 100

  /// Writes a message to accounts, or to everybody of a department (`HOSPITAL/DEPARTMENT`), but never to the sender.
  ///
  /// - Parameter answers: a message that the sender wrote or got.
  public func sendMessage(
    _ text: String, to names: [String], about patient: Key<Patient>?, record: String?, answering answered: Int64?, by actor: Actor,
    at moment: Moment
  ) throws -> MessageSending {
    try writing { db in
      guard let sender = try Self.staffID(actor.account, db) else { return .tooFewOrMany }
      var recipients: [Int64] = []
      for name in names {
        let found = try Int64.fetchAll(
          db,
          sql: name.contains("/")
            ? """
            SELECT staff.id FROM staff JOIN staffDepartment ON staffId = staff.id
            WHERE isActive AND facility || '/' || department = ? ORDER BY staff.id
            """ : "SELECT id FROM staff WHERE isActive AND account = ?", arguments: [name])
        guard !found.isEmpty else { return .unknownRecipient(name) }
        for id in found where id != sender && !recipients.contains(id) { recipients.append(id) }
      }
      guard (1...Self.mostRecipients).contains(recipients.count) else { return .tooFewOrMany }
      if let answered, try !Self.concerns(sender, answered, db) { return .unknownAnswered }
      return .sent(
        try Self.send(text, from: sender, to: recipients, about: patient, record: record, answering: answered, by: actor, at: moment, db))
    }
  }

  private static func send(
    _ text: String, from sender: Int64, to recipients: [Int64], about patient: Key<Patient>?, record: String?, answering answered: Int64?,
    by actor: Actor, at moment: Moment, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO staffMessage (senderId, patientId, record, answersId, text, at, utcOffset) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [sender, patient?.rawValue, record, answered, text, moment.seconds, moment.offset])
    let id = db.lastInsertedRowID
    for recipient in recipients {
      try db.execute(sql: "INSERT INTO staffMessageRecipient (staffId, messageId) VALUES (?, ?)", arguments: [recipient, id])
    }
    try AuditChain(db).append(
      AuditEntry(action: "send", entity: "message", entityID: id, patient: patient, detail: "to \(recipients.count)"), by: actor,
      at: moment)
    return id
  }

  /// Writes to everybody else who is there and wrote a version of a record, about what the actor made of it; to nobody where there is none.
  static func tell(
    authorsOf record: ClinicalRecord.ID, _ facility: FacilityCode, _ text: String, about patient: Key<Patient>?, by actor: Actor,
    at moment: Moment, _ db: Database
  ) throws {
    guard let sender = try staffID(actor.account, db) else { return }
    let authors = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT staff.id FROM document JOIN facility ON facility.id = document.facilityId
        JOIN recordVersion ON recordVersion.documentId = document.id
        JOIN staff ON staff.practitioner = facility.code || '/' || recordVersion.author
        WHERE facility.code = ? AND document.kind = 6 AND document.localId = ? AND staff.isActive AND staff.id <> ? ORDER BY 1 LIMIT ?
        """, arguments: [facility.rawValue, record.rawValue, sender, mostRecipients])
    guard !authors.isEmpty else { return }
    _ = try send(
      text, from: sender, to: authors, about: patient, record: "\(facility)/\(record)", answering: nil, by: actor, at: moment, db)
  }

  private static func concerns(_ staff: Int64, _ message: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM staffMessage WHERE id = ?2 AND senderId = ?1)
          OR EXISTS (SELECT 1 FROM staffMessageRecipient WHERE staffId = ?1 AND messageId = ?2)
        """, arguments: [staff, message]) ?? false
  }

  /// What the actor got, those not seen first, or what they wrote; the latest first. The listing is audited.
  public func messages(sent: Bool, limit: Int, by actor: Actor, at moment: Moment) throws -> [StaffMessage] {
    try writing { db in
      let found = try Self.messages(
        sent
          ? "WHERE sender.account = ?1 ORDER BY message.id DESC LIMIT ?2"
          : """
          JOIN staffMessageRecipient AS mine ON mine.messageId = message.id JOIN staff AS me ON me.id = mine.staffId
          LEFT JOIN staffMessageSeen AS seen ON seen.messageId = message.id AND seen.staffId = me.id
          WHERE me.account = ?1 ORDER BY seen.at IS NOT NULL, message.id DESC LIMIT ?2
          """, [actor.account, limit], db)
      try AuditChain(db).append(AuditEntry(action: "list", entity: "message", detail: "\(found.count) found"), by: actor, at: moment)
      return found
    }
  }

  /// One message that the actor wrote or got; for who got it, it is seen from now on. Nil for what is none of theirs.
  public func openMessage(_ id: Int64, by actor: Actor, at moment: Moment) throws -> StaffMessage? {
    try writing { db in
      guard let reader = try Self.staffID(actor.account, db), try Self.concerns(reader, id, db) else { return nil }
      try db.execute(
        sql: """
          INSERT INTO staffMessageSeen (staffId, messageId, at, utcOffset)
          SELECT staffId, messageId, ?3, ?4 FROM staffMessageRecipient AS mine WHERE staffId = ?1 AND messageId = ?2
            AND NOT EXISTS (SELECT 1 FROM staffMessageSeen AS seen WHERE seen.staffId = mine.staffId AND seen.messageId = mine.messageId)
          """, arguments: [reader, id, moment.seconds, moment.offset])
      let found = try Self.messages("WHERE message.id = ?1", [id], db).first
      try AuditChain(db).append(
        AuditEntry(action: "read", entity: "message", entityID: id, patient: found?.patient?.id), by: actor, at: moment)
      return found
    }
  }

  private static func messages(_ clause: String, _ arguments: StatementArguments, _ db: Database) throws -> [StaffMessage] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT message.id, sender.account, sender.name, message.patientId, message.record, message.answersId, message.text, message.at,
          message.utcOffset
        FROM staffMessage AS message JOIN staff AS sender ON sender.id = message.senderId \(clause)
        """, arguments: arguments)
    return try rows.map { row in
      let recipients = try Row.fetchAll(
        db,
        sql: """
          SELECT staff.account, staff.name, seen.at, seen.utcOffset FROM staffMessageRecipient AS got JOIN staff ON staff.id = got.staffId
          LEFT JOIN staffMessageSeen AS seen ON seen.messageId = got.messageId AND seen.staffId = got.staffId
          WHERE got.messageId = ? ORDER BY staff.account
          """, arguments: [row.value(0) as Int64])
      let patient = try (row.value(3) as Int64?).flatMap { try summaries([$0], PatientQuery(words: [], typed: ""), db).first }
      return try StaffMessage(
        id: row.value(0), sender: row.value(1), senderName: row.value(2),
        recipients: recipients.map { recipient in
          try .init(account: recipient.value(0), name: recipient.value(1), seen: recipient.momentIfAny(2, 3))
        }, patient: patient, record: row.value(4), answers: row.value(5), text: row.value(6), at: row.moment(7, 8))
    }
  }

  /// What an account got and has not seen.
  public func messageQueue(of account: String) throws -> WaitingQueue {
    try reading { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), min(message.at) FROM staffMessageRecipient AS mine JOIN staffMessage AS message ON message.id = mine.messageId
          WHERE mine.staffId = (SELECT id FROM staff WHERE account = ?) AND NOT EXISTS (
            SELECT 1 FROM staffMessageSeen AS seen WHERE seen.staffId = mine.staffId AND seen.messageId = mine.messageId)
          """, arguments: [account])
      return try WaitingQueue(count: row?.value(0) ?? 0, oldest: row?.value(1))
    }
  }

  /// Every active account, by its name: whom one may write to.
  public func addressees() throws -> [Addressee] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT account, name, (SELECT group_concat(role) FROM staffRole WHERE staffId = staff.id),
            (SELECT group_concat(facility || '/' || department) FROM staffDepartment WHERE staffId = staff.id)
          FROM staff WHERE isActive ORDER BY account
          """
      ).map { row in
        func list(_ text: String?) -> [String] { (text ?? "").split(separator: ",").map(String.init).sorted() }
        return try Addressee(account: row.value(0), name: row.value(1), roles: list(row.value(2)), departments: list(row.value(3)))
      }
    }
  }
}
