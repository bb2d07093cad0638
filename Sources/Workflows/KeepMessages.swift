internal import ClinicalModel
public import RecordStore

/// Messages between staff, about a patient or a record: written, got, seen. They are audited, and no part of a record.
public struct KeepMessages: Workflow {
  public static let permissions: [Permission] = [.useClient, .searchPatients, .readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Characters of a message.
  public static let longest = 1000

  /// Whom one may write to.
  public func addressees() throws -> [Addressee] {
    _ = try session.authorise(Self.self)
    return try session.store.addressees()
  }

  /// What the account got, those not seen first, or what it wrote; the latest first.
  public func list(sent: Bool, limit: Int) throws -> [StaffMessage] {
    let actor = try session.authorise(Self.self)
    return try session.store.messages(sent: sent, limit: limit, by: actor, at: session.now()).map(shown)
  }

  /// One message, which is seen from now on.
  public func open(_ id: Int64) throws -> StaffMessage {
    let actor = try session.authorise(Self.self)
    guard let message = try session.store.openMessage(id, by: actor, at: session.now()) else {
      throw Refusal(.data, code: "QY-MSG-0001", vi: "Không có thư nào mang số này gửi cho bạn.", en: "You have no message of this number.")
    }
    return try shown(message)
  }

  /// - Parameters:
  ///   - names: accounts, or `HOSPITAL/DEPARTMENT` for everybody who works there.
  ///   - patient: the number in this database or `HOSPITAL/NUMBER`. Who may not look for patients writes about none.
  ///   - record: `HOSPITAL/NUMBER` of a record in a chart that the account may open; the message is about its patient then.
  /// - Returns: the message's number.
  public func send(_ text: String, to names: [String], patient: String? = nil, record: String? = nil, answering answered: Int64? = nil)
    throws -> Int64
  {
    let actor = try session.authorise(Self.self)
    guard text.contains(where: \.isLetter), text.unicodeScalars.count <= Self.longest else {
      throw Refusal(
        .unusable, code: "QY-MSG-0002", place: "text", vi: "Thư cần có lời, không quá \(Self.longest) ký tự.",
        en: "A message says something, in at most \(Self.longest) characters.")
    }
    let about = try record.map { try self.patient(ofRecord: $0) } ?? patient.map { try self.patient($0) }
    switch try session.store.sendMessage(
      text, to: names, about: about, record: record, answering: answered, by: actor, at: session.now())
    {
    case .sent(let id): return id
    case .unknownRecipient(let name):
      throw Refusal(
        .data, code: "QY-MSG-0003", place: name, vi: "Không có tài khoản hay khoa nào đang hoạt động tên này.",
        en: "There is no active account or department of this name.")
    case .tooFewOrMany:
      throw Refusal(
        .data, code: "QY-MSG-0004", vi: "Ghi ít nhất một người nhận ngoài bạn, nhiều nhất \(RecordStore.mostRecipients).",
        en: "Name at least one recipient besides yourself, and at most \(RecordStore.mostRecipients).")
    case .unknownAnswered:
      throw Refusal(.data, code: "QY-MSG-0001", vi: "Không có thư nào mang số này gửi cho bạn.", en: "You have no message of this number.")
    }
  }

  private func patient(_ id: String) throws -> Key<Patient> {
    _ = try session.authorise(Self.self, .searchPatients)
    guard let key = try ShowChart(session).key(id) else { throw ShowChart.unknown }
    return key
  }

  private func patient(ofRecord name: String) throws -> Key<Patient> {
    let reader = try session.authorise(Self.self, .readChart)
    let parts = name.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let facility = FacilityCode(parts[0]), let id = ClinicalRecord.ID(parts[1]),
      let patient = try session.store.patient(ofRecord: id, of: facility)
    else { throw ShowChart.unknown }
    guard try session.mayOpen(patient, .readChart) else {
      try session.store.record(
        [AuditEntry(action: "send", entity: "message", patient: patient, outcome: .refused, detail: Session.sensitive.code)], by: reader,
        at: session.now())
      throw Session.sensitive
    }
    return patient
  }

  /// Whose name the reader may not know has none here either.
  private func shown(_ message: StaffMessage) throws -> StaffMessage {
    guard let patient = message.patient else { return message }
    var message = message
    message.patient = session.may(.searchPatients) ? try session.masked([patient])[0] : patient.masked
    return message
  }
}
