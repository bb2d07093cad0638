public import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import Interchange
public import RecordStore
internal import XMLStream

/// What writing a record came to.
public enum RecordResult: Sendable {
  /// - failedBefore: wrong passwords in a row before this attestation; nil where none was asked for.
  case kept(RecordState, failedBefore: Int?)
  /// Everything that is wrong with it; nothing was kept.
  case refused([Issue])
  /// Somebody else wrote in between; both versions are there to compare, and nothing was overwritten.
  case conflict(current: RecordState?, yours: [UInt8])
}

/// A record's life: draft, final, amended, withdrawn. `docs/record-lifecycle.md` has the table of what may follow what.
public struct KeepRecord: Workflow {
  public static let permissions: [Permission] = [
    .writeRecords, .signRecords, .superviseRecords, .orderTreatment, .giveMedication,
  ]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Keeps a draft: a new one, or the next state of one's own. Only its author writes a draft.
  ///
  /// - Parameters:
  ///   - file: a `record` element of the native format with the status `preliminary`.
  ///   - seen: the digest of the draft that this one was made from; nil for a new record.
  public func draft(_ file: [UInt8], of facility: FacilityCode, seen: String?) throws -> RecordResult {
    let actor = try session.authorise(Self.self)
    let (statement, issues) = EntryFile.read(file, facility: facility, now: session.now().civil)
    guard case .record(let record)? = statement else {
      return try noted(.refused(issues.isEmpty ? [Self.notARecord] : issues), "draft", nil, facility, actor)
    }
    return try draft(record, facility, seen, actor)
  }

  /// The same for a record that somebody wrote in a form.
  public func draft(_ record: ClinicalRecord, of facility: FacilityCode, seen: String?) throws -> RecordResult {
    let actor = try session.authorise(Self.self)
    return try draft(record, facility, seen, actor)
  }

  /// What the rules say of a record as it is being written; nothing is kept, and nothing audited.
  ///
  /// - Parameter isOfWhoServes: `Course.isKnownToServe` of the patient, where the course is at hand.
  public func issues(_ record: ClinicalRecord, isOfWhoServes: Bool? = nil) -> [Issue] {
    let stranger = isOfWhoServes == false && MilitaryExamination.isOne(record) ? [MilitaryExamination.warning()] : []
    return RecordRules(asOf: session.now().civil).issues(for: .record(record)) + CheckCharting()(writing: record) + stranger
  }

  /// What whoever attests a record hears of first, because only the chart tells it. Warnings: they stop nothing.
  public func warnings(attesting record: ClinicalRecord, of facility: FacilityCode) throws -> [Issue] {
    _ = try session.authorise(Self.self)
    guard MilitaryExamination.isOne(record), let patient = try session.store.patient(ofEncounter: record.encounter, of: facility) else {
      return []
    }
    return try session.store.isKnownToServe(patient, on: record.authored.date) ? [] : [MilitaryExamination.warning()]
  }

  private func draft(_ record: ClinicalRecord, _ facility: FacilityCode, _ seen: String?, _ actor: Actor) throws -> RecordResult {
    guard record.status == .preliminary else { return try noted(.refused([Self.notADraft]), "draft", record.id, facility, actor) }
    try requireAuthor(record.author, facility)
    try requireTreating(record)
    // A chart that the author may not open, they don't write in either.
    if let patient = try session.store.patient(ofEncounter: record.encounter, of: facility) {
      _ = try session.open(patient, for: Self.self, .writeRecords, reason: "draft")
    }
    let current = try session.store.openRecord(record.id, of: facility, reason: "draft", by: actor, at: session.now()).last
    if let issue = Self.issue(.draft, current) { return try noted(.refused([issue]), "draft", record.id, facility, actor) }
    if let current, !(try isMine(current)) { throw Self.notYours }
    return try write(record, facility, seen: seen, attesting: nil, action: "draft", actor)
  }

  /// Makes a draft final: its author attests what it says at this moment.
  ///
  /// - Parameters:
  ///   - seen: the digest that the author read; nil for whatever stands there now.
  ///   - password: or the PIN, in a session that confirms by it (`Session.confirmingByPIN`); so in every act below.
  public func sign(_ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String?, password: String) throws -> RecordResult {
    try sign([(facility, id, seen)], password: password)[0]
  }

  /// Makes several drafts final with one password: what is wrong with one does not keep the others back. Results in the order of the records.
  public func sign(_ records: [(facility: FacilityCode, id: ClinicalRecord.ID, seen: String?)], password: String) throws -> [RecordResult] {
    let actor = try session.authorise(Self.self, .signRecords)
    return try together(records, "sign", actor, password: password, prepare: prepareSigning) { item, record, current, proof in
      var record = record
      record.status = .final(.init(by: record.author, at: session.now().civil))
      return try write(record, item.facility, seen: current.digest, attesting: (actor.role, proof), action: "sign", actor)
    }
  }

  private typealias Item = (facility: FacilityCode, id: ClinicalRecord.ID, seen: String?)

  /// Several attestations with one password, which is asked for only when something is ready for it. What is wrong with one of several does not
  /// keep the others back; alone it is thrown.
  private func together(
    _ records: [Item], _ action: String, _ actor: Actor, password: String,
    prepare: (ClinicalRecord.ID, FacilityCode, String?, Actor) throws -> Signing,
    attest: (Item, ClinicalRecord, RecordState, Proof) throws -> RecordResult
  ) throws -> [RecordResult] {
    let prepared = try records.map { item in
      do {
        return try prepare(item.id, item.facility, item.seen, actor)
      } catch let refusal as Refusal where records.count > 1 {
        let issue = Issue(code: refusal.code, path: "\(item.facility)/\(item.id)", vi: refusal.text.vi, en: refusal.text.en)
        return Signing.settled(try noted(.refused([issue]), action, item.id, item.facility, actor))
      }
    }
    var proof: Proof?
    return try zip(records, prepared).map { item, signing in
      switch signing {
      case .settled(let result): return result
      case .ready(let record, let current):
        let given = try proof ?? session.prove(password, as: actor)
        proof = given
        return try attest(item, record, current, given)
      }
    }
  }

  private enum Signing {
    case ready(ClinicalRecord, RecordState)
    case settled(RecordResult)
  }

  private func prepareSigning(_ id: ClinicalRecord.ID, _ facility: FacilityCode, _ seen: String?, _ actor: Actor) throws -> Signing {
    let current = try current(id, facility, "sign", actor)
    if let issue = Self.issue(.sign, current) { return .settled(try noted(.refused([issue]), "sign", id, facility, actor)) }
    let record = try decoded(current)
    try requireAuthor(record.author, facility)
    try requireTreating(record)
    if let permission = Self.permission(toAttest: record.kind) { _ = try session.authorise(Self.self, permission) }
    if let seen, seen != current.digest {
      return .settled(try noted(.conflict(current: current, yours: current.content), "sign", id, facility, actor))
    }
    let missing = try PaperContent.missing(from: record) + OrderContent.missing(from: record) + unanswered(record, facility, actor)
    guard missing.isEmpty else { return .settled(try noted(.refused(missing), "sign", id, facility, actor)) }
    return .ready(record, current)
  }

  /// Writes what was never a draft as final: what is said and attested in one act, as a dose is.
  ///
  /// - Parameter givenSince: see `RecordStore.write`.
  func attestAtOnce(
    _ record: ClinicalRecord, of facility: FacilityCode, password: String, givenSince: Int64, _ actor: Actor
  ) throws -> RecordResult {
    let proof = try session.prove(password, as: actor)
    return try write(
      record, facility, seen: nil, attesting: (actor.role, proof), action: "sign", givenSince: givenSince, actor)
  }

  /// Stands beside the author of a final version: who supervises them, and never the author.
  public func coSign(_ id: ClinicalRecord.ID, of facility: FacilityCode, seen: String?, password: String) throws -> RecordResult {
    try coSign([(facility, id, seen)], password: password)[0]
  }

  /// The same for several with one password: what is wrong with one does not keep the others back. Results in the order of the records.
  public func coSign(_ records: [(facility: FacilityCode, id: ClinicalRecord.ID, seen: String?)], password: String) throws
    -> [RecordResult]
  {
    let actor = try session.authorise(Self.self, .superviseRecords)
    return try together(records, "coSign", actor, password: password, prepare: prepareCoSigning) { item, _, current, proof in
      switch try session.store.coSign(
        item.id, of: item.facility, seen: current.digest, account: session.account, role: actor.role, method: proof.method, by: actor,
        at: session.now())
      {
      case .written: return .kept(try self.current(item.id, item.facility, "coSign", actor), failedBefore: proof.failedBefore)
      case .conflict(let other):
        return try noted(.conflict(current: other, yours: current.content), "coSign", item.id, item.facility, actor)
      case .refused(let issue): return try noted(.refused([issue]), "coSign", item.id, item.facility, actor)
      }
    }
  }

  private func prepareCoSigning(_ id: ClinicalRecord.ID, _ facility: FacilityCode, _ seen: String?, _ actor: Actor) throws -> Signing {
    try requireChart(of: id, facility, "coSign")
    let current = try current(id, facility, "coSign", actor)
    if let issue = Self.issue(.coSign, current) { return .settled(try noted(.refused([issue]), "coSign", id, facility, actor)) }
    if try isMine(current) || current.attestations.contains(where: { $0.account == session.account }) {
      return .settled(try noted(.refused([RecordStore.oneSignatureEach]), "coSign", id, facility, actor))
    }
    if let seen, seen != current.digest {
      return .settled(try noted(.conflict(current: current, yours: current.content), "coSign", id, facility, actor))
    }
    return .ready(try decoded(current), current)
  }

  /// What an amendment changes. The version before it stays readable.
  public enum Amendment: Sendable {
    /// The sections of a `record` element replace those of the version before.
    case sections([UInt8])
    /// The same for a record that somebody wrote in a form.
    case content(ClinicalRecord)
    /// Text that is added under its own heading; nothing else changes.
    case addendum(String)
  }

  /// Follows a final version with a later one that says why: by the author, or by who supervises.
  public func amend(
    _ id: ClinicalRecord.ID, of facility: FacilityCode, _ amendment: Amendment, reason: String, seen: String?, password: String
  ) throws -> RecordResult {
    let act: RecordTransition = if case .addendum = amendment { .addendum } else { .amend }
    return try follow(id, facility, reason: reason, seen: seen, password: password, act) { record, attestation in
      let before = record.sections
      switch amendment {
      case .addendum(let text):
        let text = TextNormalization.nfc(String(text.reversed().drop(while: \.isWhitespace).reversed()))
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return [Self.emptyAddendum] }
        record.sections.append(.init(code: "addendum", narrative: text))
      case .sections(let file):
        let (statement, issues) = EntryFile.read(file, facility: facility, now: session.now().civil)
        guard case .record(let given)? = statement, Self.isSame(given, record) else { return issues.isEmpty ? [Self.notTheRecord] : issues }
        record.sections = given.sections
        record.title = given.title
      case .content(let given):
        guard Self.isSame(given, record) else { return [Self.notTheRecord] }
        record.sections = given.sections
      }
      if record.sections != before { try requireTreating(record, since: before) }
      record.status = .amended(attestation, reason: reason)
      // What another hospital attested may lack something; who adds a word to it is not asked for that.
      let missing = act == .amend ? PaperContent.missing(from: record) + OrderContent.missing(from: record, since: before) : []
      return try missing + unanswered(record, facility, session.authorise(Self.self, .signRecords))
    }
  }

  /// Stops a drug that was ordered: the record goes on without it, and says who stopped it, when and why. Whoever may order treatment and open the chart does
  /// this, not the author alone: a drug that harms is not given until its prescriber is back.
  public func stop(
    _ request: MedicationRequest, in id: ClinicalRecord.ID, of facility: FacilityCode, reason: String, seen: String?, password: String
  ) throws -> RecordResult {
    let drug = request.medication.display ?? request.medication.code
    return try follow(
      id, facility, reason: reason, seen: seen, password: password, .amend, others: .orderTreatment,
      saying: "Đã ngừng \(String(drug.unicodeScalars.prefix(200))):"
    ) { record, attestation in
      _ = try session.authorise(Self.self, .orderTreatment)
      let entry = ClinicalEntry.medicationRequest(request)
      guard let section = record.sections.firstIndex(where: { $0.entries.contains(entry) }),
        let place = record.sections[section].entries.firstIndex(of: entry)
      else { return [Self.notOrdered] }
      record.sections[section].entries.remove(at: place)
      if record.sections[section].entries.isEmpty, record.sections[section].narrative == nil { record.sections.remove(at: section) }
      record.sections.append(.init(code: "addendum", narrative: "Ngừng \(drug). \(TextNormalization.nfc(reason))"))
      record.status = .amended(attestation, reason: reason)
      return []
    }
  }

  private static let notOrdered = Issue(
    code: "QY-REC-0047", path: "record/section/medicationRequest", vi: "Y lệnh thuốc này không còn ở bản hiện hành.",
    en: "The version in force does not order this drug any more.")

  private static func isSame(_ given: ClinicalRecord, _ record: ClinicalRecord) -> Bool {
    given.id == record.id && given.encounter == record.encounter && given.kind == record.kind
  }

  /// Withdraws a final record: it says from then on that it was entered in error, and why; what it said stays readable.
  public func retract(_ id: ClinicalRecord.ID, of facility: FacilityCode, reason: String, seen: String?, password: String) throws
    -> RecordResult
  {
    try follow(id, facility, reason: reason, seen: seen, password: password, .retract) { record, attestation in
      record.status = .enteredInError(attestation, reason: reason)
      return []
    }
  }

  private func follow(
    _ id: ClinicalRecord.ID, _ facility: FacilityCode, reason: String, seen: String?, password: String, _ act: RecordTransition,
    others: Permission = .superviseRecords, saying done: String? = nil,
    _ change: (inout ClinicalRecord, ClinicalRecord.Attestation) throws -> [Issue]
  ) throws -> RecordResult {
    let actor = try session.authorise(Self.self, .signRecords)
    guard StatedReason.isSaid(reason) else {
      return try noted(.refused([Self.noReason]), act.rawValue, id, facility, actor)
    }
    let current = try current(id, facility, act.rawValue, actor)
    var record = try decoded(current)
    if let issue = Self.issue(act, current) { return try noted(.refused([issue]), act.rawValue, id, facility, actor) }
    // What somebody else wrote takes more than attesting. Who began a record stays its author when a supervisor has mended it.
    let isOwn = try isMine(current) || session.store.firstAuthor(of: id, facility) == practitioner(of: facility)?.rawValue
    let supervisor = try isOwn ? nil : session.authorise(Self.self, others)
    if supervisor != nil { try requireChart(of: id, facility, act.rawValue, others) }
    guard let author = try practitioner(of: facility) else { throw Self.notAPractitioner }
    if let seen, seen != current.digest {
      return try noted(.conflict(current: current, yours: current.content), act.rawValue, id, facility, actor)
    }
    record.version = current.version + 1
    record.author = author
    record.authored = session.now().civil
    let issues = try change(&record, .init(by: author, at: session.now().civil))
    guard issues.isEmpty else { return try noted(.refused(issues), act.rawValue, id, facility, actor) }
    let proof = try session.prove(password, as: actor)
    return try write(
      record, facility, seen: current.digest, attesting: ((supervisor ?? actor).role, proof), action: act.rawValue,
      telling: "\(done ?? Self.done(act)) \(String(TextNormalization.nfc(reason).unicodeScalars.prefix(KeepMessages.longest - 300)))",
      supervisor ?? actor)
  }

  /// How the message begins that whoever wrote a record gets when somebody else did something with it. Like the record, it is in the hospital's language.
  private static func done(_ act: RecordTransition) -> String {
    switch act {
    case .addendum: "Đã bổ sung hồ sơ này:"
    case .retract: "Đã rút hồ sơ này:"
    default: "Đã sửa hồ sơ này:"
    }
  }

  private func write(
    _ record: ClinicalRecord, _ facility: FacilityCode, seen: String?, attesting: (role: String, proof: Proof)?, action: String,
    telling: String? = nil, givenSince: Int64? = nil, _ actor: Actor
  ) throws -> RecordResult {
    let canonical: [UInt8]
    switch Self.checked(record, session.now().civil) {
    case .success(let bytes): canonical = bytes
    case .failure(let refused): return try noted(.refused(refused.issues), action, record.id, facility, actor)
    }
    let written = try session.store.write(
      record, canonical: canonical, digest: SHA256.digest(of: canonical), facility: facility, seen: seen,
      attesting: attesting.map { (session.account, $0.role, $0.proof.method) }, action: action, telling: telling,
      givenSince: givenSince, by: actor, at: session.now())
    switch written {
    case .written: return .kept(try current(record.id, facility, action, actor), failedBefore: attesting?.proof.failedBefore)
    case .conflict(let current): return try noted(.conflict(current: current, yours: canonical), action, record.id, facility, actor)
    case .refused(let issue): return try noted(.refused([issue]), action, record.id, facility, actor)
    }
  }

  struct Unacceptable: Error {
    let issues: [Issue]
  }

  /// The canonical bytes of a version that the rules accept.
  static func checked(_ record: ClinicalRecord, _ today: CivilDateTime) -> Result<[UInt8], Unacceptable> {
    let issues = RecordRules(asOf: today).issues(for: .record(record))
    guard !issues.contains(where: { $0.severity == .error }) else { return .failure(Unacceptable(issues: issues)) }
    let (encoded, unwritable) = EntryFile.encoded(.record(record))
    guard let canonical = encoded else { return .failure(Unacceptable(issues: unwritable)) }
    return .success(canonical)
  }

  // MARK: What was refused

  /// A refused act has its audit row, too: what was tried, on which record of whom, and the code of the first reason.
  func note(_ result: RecordResult, _ action: String, _ id: ClinicalRecord.ID?, _ facility: FacilityCode, _ actor: Actor) throws {
    let code: String
    switch result {
    case .kept: return
    case .refused(let issues): code = issues.first { $0.severity == .error }?.code ?? issues.first?.code ?? "QY-REC-0003"
    case .conflict: code = "QY-REC-0013"
    }
    try session.store.noteRefused(action, record: id, of: facility, code: code, by: actor, at: session.now())
  }

  func noted(_ result: RecordResult, _ action: String, _ id: ClinicalRecord.ID?, _ facility: FacilityCode, _ actor: Actor) throws
    -> RecordResult
  {
    try note(result, action, id, facility, actor)
    return result
  }

  // MARK: Who and what

  func current(_ id: ClinicalRecord.ID, _ facility: FacilityCode, _ reason: String, _ actor: Actor) throws -> RecordState {
    guard let state = try session.store.openRecord(id, of: facility, reason: reason, by: actor, at: session.now()).last else {
      throw ReadRecord.unknown
    }
    return state
  }

  func decoded(_ state: RecordState) throws -> ClinicalRecord {
    try ReadRecord(session).content(of: state)
  }

  /// The practitioner that the account is at the facility.
  func practitioner(of facility: FacilityCode) throws -> Practitioner.ID? {
    guard let text = try session.store.staff(session.account)?.practitioner else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1)
    return parts.count == 2 && parts[0] == facility.rawValue ? Practitioner.ID(parts[1]) : nil
  }

  /// What standing for a record of a kind takes beside attesting: a form of the chart, a paper that leaves the hospital and an examination are a doctor's;
  /// a birth is told by who attended it. Nil for sheets, which everybody who treats writes.
  public static func permission(toAttest kind: RecordKind) -> Permission? {
    switch kind.group {
    case .form, .examination: .orderTreatment
    case .paper: kind == .birthCertificate ? .giveMedication : .orderTreatment
    case .sheet, .insurance: nil
    }
  }

  /// Who orders drugs, tests or studies, or says that a dose was given, has to be allowed to. What stood in the record before is nobody's new order.
  private func requireTreating(_ record: ClinicalRecord, since before: [ClinicalRecord.Section] = []) throws {
    let known = Set(before.flatMap(\.entries))
    var needed = Set(
      record.sections.flatMap(\.entries).filter { !known.contains($0) }.compactMap { entry -> Permission? in
        switch entry {
        case .medicationRequest, .serviceRequest: .orderTreatment
        case .medicationAdministration: .giveMedication
        default: nil
        }
      })
    // An order in words is one, too.
    let said = Set(before.filter { $0.code == Self.orders }.compactMap(\.narrative))
    if record.sections.contains(where: {
      $0.code == Self.orders && $0.narrative.map { !said.contains($0) && $0.contains { !$0.isWhitespace } } == true
    }) {
      needed.insert(.orderTreatment)
    }
    for permission in Permission.allCases where needed.contains(permission) { _ = try session.authorise(Self.self, permission) }
  }

  /// The section in which treatment is ordered in words.
  private static let orders = "orders"

  func isMine(_ state: RecordState) throws -> Bool { try practitioner(of: state.facility)?.rawValue == state.author }

  /// Who supervises does so where they may open the chart.
  func requireChart(
    of id: ClinicalRecord.ID, _ facility: FacilityCode, _ act: String, _ permission: Permission = .superviseRecords
  ) throws {
    guard let patient = try session.store.patient(ofRecord: id, of: facility) else { return }
    _ = try session.open(patient, for: Self.self, permission, reason: act)
  }

  private func requireAuthor(_ author: Practitioner.ID, _ facility: FacilityCode) throws {
    guard let own = try practitioner(of: facility) else { throw Self.notAPractitioner }
    guard own == author else { throw Self.notYours }
  }
}

extension KeepRecord {
  /// Why `act` may not be done with the record as it stands; nil when it may.
  static func issue(_ act: RecordTransition, _ current: RecordState?) -> Issue? {
    let state = current.flatMap { ClinicalRecord.Status.Code(rawValue: $0.status) }
    guard !act.mayFollow(state) else { return nil }
    return switch state {
    case .enteredInError: withdrawn
    case .final, .amended: alreadyFinal
    case .preliminary, nil: notFinal
    }
  }

  private static let emptyAddendum = Issue(
    code: "QY-REC-0014", path: "record/section", vi: "Phần bổ sung không có chữ nào.", en: "The addendum says nothing.")
  private static let notARecord = Issue(
    code: "QY-REC-0003", path: "record", vi: "Tệp phải chứa đúng một phần tử record.",
    en: "The file has to hold exactly one element record.")
  private static let notADraft = Issue(
    code: "QY-REC-0004", path: "record/@status", vi: "Bản nháp phải có trạng thái preliminary; ký bằng `quany record sign`.",
    en: "A draft has the status preliminary; it becomes final by `quany record sign`.")
  private static let alreadyFinal = Issue(
    code: "QY-REC-0005", path: "record/@status", vi: "Hồ sơ đã ký; sửa bằng `quany record amend`, có lý do.",
    en: "The record is final; correct it with `quany record amend` and a reason.")
  private static let notFinal = Issue(
    code: "QY-REC-0006", path: "record/@status", vi: "Hồ sơ chưa có bản đã ký.", en: "The record has no final version yet.")
  static let destroyed = Refusal(
    .data, code: "QY-REC-0034", vi: "Nội dung hồ sơ đã tiêu hủy theo quyết định; chỉ còn mã, dấu vân tay và người quyết định.",
    en: "The record's content was destroyed by a decision; its number, digest and who decided are what is left.")
  private static let withdrawn = Issue(
    code: "QY-REC-0007", path: "record/@status", vi: "Hồ sơ đã rút; viết hồ sơ mới.", en: "The record was withdrawn; write a new one.")
  private static let notTheRecord = Issue(
    code: "QY-REC-0008", path: "record", vi: "Tệp là hồ sơ khác: mã, đợt điều trị và loại phải giữ nguyên.",
    en: "The file is another record: id, encounter and kind have to stay.")
  static let notYours = Refusal(
    .access, code: "QY-REC-0011", vi: "Chỉ tác giả mới viết tiếp và ký bản nháp này.",
    en: "Only its author goes on with a draft and signs it.")
  static let notAPractitioner = Refusal(
    .access, code: "QY-REC-0012", vi: "Tài khoản chưa gắn với người hành nghề nào của bệnh viện này (`quany staff change --practitioner`).",
    en: "The account is no practitioner of this hospital (`quany staff change --practitioner`).")
}
