public import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import Interchange
public import RecordStore

/// What an act on an encounter came to.
public enum EncounterResult: Sendable {
  case kept(EncounterState, Encounter)
  /// Everything that is wrong; nothing was written.
  case refused([Issue])
  /// Somebody else wrote in between; nothing was overwritten.
  case conflict(current: EncounterState?)
}

/// An encounter's life in a hospital: begun, moved between departments and beds, diagnosed, ended.
///
/// Each act follows the newest version with a whole new one; an earlier version stays what it said. A chart's door is `Session.open`, as for
/// reading, but for the beginning: whoever is received was not here before.
public struct KeepEncounter: Workflow {
  public static let permissions: [Permission] = [.moveEncounters, .admitPatients, .dischargePatients]

  /// Somebody who is received.
  public struct Admission: Sendable, Codable {
    /// The number in this database, or `HOSPITAL/NUMBER`.
    public var patient: String
    public var `class`: Encounter.Class
    /// Department code (MA_KHOA).
    public var department: String
    public var room: String?
    public var bed: String?
    /// What brought the patient, in the words of who receives them.
    public var reason: String
    /// Civil time of the arrival; now without one.
    public var start: CivilDateTime?
    public var attender: Practitioner.ID?
    public var diagnosis: Coding?
    public var insuranceCard: String?
    /// Facility that referred the patient here.
    public var referredFrom: String?

    public init(
      patient: String, class: Encounter.Class, department: String, room: String? = nil, bed: String? = nil, reason: String,
      start: CivilDateTime? = nil, attender: Practitioner.ID? = nil, diagnosis: Coding? = nil, insuranceCard: String? = nil,
      referredFrom: String? = nil
    ) {
      self.patient = patient
      self.class = `class`
      self.department = department
      self.room = room
      self.bed = bed
      self.reason = reason
      self.start = start
      self.attender = attender
      self.diagnosis = diagnosis
      self.insuranceCard = insuranceCard
      self.referredFrom = referredFrom
    }
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Begins an encounter under the next free number of the day, `E` and the date as `yyMMdd` and four digits.
  public func admit(_ admission: Admission, to facility: FacilityCode) throws -> EncounterResult {
    let actor = try session.authorise(Self.self, .admitPatients)
    guard let patient = try ShowChart(session).key(admission.patient), let person = try session.store.survivor(of: patient) else {
      throw ShowChart.unknown
    }
    // Receiving somebody must not be a way around the door: who may not know a protected patient leaves it to the reception.
    if session.role(granting: .readChart) != nil, try session.isHidden(person) {
      try session.store.record(
        [
          AuditEntry(
            action: "admit", entity: "chart", entityID: person.rawValue, patient: person, outcome: .refused, detail: Session.sensitive.code)
        ], by: actor, at: session.now())
      throw Session.sensitive
    }
    guard let number = try session.store.number(of: person, at: facility) else {
      return try refused([Self.noNumberHere], "admit", person, actor)
    }
    let card = admission.insuranceCard.map(Self.plain)
    let wrong =
      try unknown([admission.attender].compactMap(\.self), at: facility)
      + (card.map { RecordRules.issues(ofCard: $0, at: "encounter/@insuranceCard") } ?? [])
      + Self.bedIssues(of: admission.class, bed: admission.bed)
    guard wrong.isEmpty else { return try refused(wrong, "admit", person, actor) }
    let (room, bed) = try stated(admission.room, admission.bed, admission.department, facility)
    let now = session.now().civil
    let start = admission.start ?? now.toTheMinute
    for _ in 0..<64 {
      let free = try session.store.freeNumber(beginning: "E" + start.date.compactDay, digits: 4, of: .encounter, at: facility)
      guard let id = free.flatMap({ Encounter.ID($0) }) else {
        return try refused([Self.dayIsFull], "admit", person, actor)
      }
      var encounter = Encounter(
        id: id, patient: number, class: admission.class, status: .inProgress, period: Period(start: start), reason: admission.reason,
        stays: [.init(department: admission.department, room: room, bed: bed, period: Period(start: start))],
        insuranceCard: card, referredFrom: admission.referredFrom)
      if let attender = admission.attender { encounter.participants.append(.init(role: .attender, practitioner: attender)) }
      if let diagnosis = admission.diagnosis { encounter.diagnoses.append(.init(role: .admission, coding: diagnosis)) }
      let result = try write(encounter, facility, seen: nil, "admit", nil, person, actor)
      if case .conflict = result { continue }  // Somebody took the number in between.
      return result
    }
    return try refused([Self.dayIsFull], "admit", person, actor)
  }

  /// A card's number as cards have it: capitals, and none of the blanks that somebody typed between.
  private static func plain(_ card: String) -> String { card.uppercased().filter { !$0.isWhitespace } }

  /// Who comes and goes lies in no bed: who is to lie in one stays, for the day or longer.
  private static func bedIssues(of kind: Encounter.Class, bed: String?) -> [Issue] {
    kind == .outpatient && bed != nil ? [noBedOfAVisit] : []
  }

  /// The room and the bed as the hospital states them, of a bed that was typed a little differently: it is no second one.
  private func stated(_ room: String?, _ bed: String?, _ department: String, _ facility: FacilityCode) throws -> (String?, String?) {
    guard let bed else { return (room, nil) }
    switch try session.store.hospitalPlaces(of: facility).bed(bed, room: room, department: department) {
    case .free(let place), .taken(let place): return place.name == nil ? (room, bed) : (place.room ?? room, place.bed)
    case .several, .unstated, .unknown: return (room, bed)
    }
  }

  /// The insurance card in force that the hospital knows of somebody who is to be received; nil for none. Reading it is audited.
  public func knownCard(of patient: String, at facility: FacilityCode) throws -> String? {
    let actor = try session.authorise(Self.self, .admitPatients)
    guard let key = try ShowChart(session).key(patient), let person = try session.store.survivor(of: key),
      try session.mayRecognise(person), let number = try session.store.number(of: person, at: facility),
      let version = try session.store.openPatientVersion(number, of: facility, for: "admit", by: actor, at: session.now()),
      case .patient(let stated)? = NativeFormat.statement(canonical: version.content)
    else { return nil }
    let today = session.now().civil.date
    return stated.coverages.first { $0.validTo.map { $0 >= today } ?? true }?.card
  }

  /// The encounter as it stands, opened for a purpose as a chart is.
  public func show(_ id: Encounter.ID, of facility: FacilityCode, reason: String) throws -> (EncounterState, Encounter) {
    _ = try session.authorise(Self.self)
    return try opened(id, facility, .moveEncounters, reason).current
  }

  /// Moves the patient to another department, room or bed.
  ///
  /// - Parameters:
  ///   - at: civil time; now without one.
  ///   - seen: digest of the version that the mover saw.
  public func transfer(
    _ id: Encounter.ID, of facility: FacilityCode, department: String, room: String?, bed: String?, attender: Practitioner.ID? = nil,
    at moment: CivilDateTime? = nil, seen: String?
  ) throws -> EncounterResult {
    try follow(id, facility, .moveEncounters, seen: seen, "transfer", nil) { encounter in
      guard encounter.status == .inProgress else { return [Self.isOver] }
      let unknown = try unknown([attender].compactMap(\.self), at: facility)
      guard unknown.isEmpty else { return unknown }
      let wrong = Self.bedIssues(of: encounter.class, bed: bed) + [ahead(moment)].compactMap(\.self)
      guard wrong.isEmpty else { return wrong }
      let (room, bed) = try stated(room, bed, department, facility)
      let time = moment ?? session.now().civil.toTheMinute
      if let last = encounter.stays.indices.last, encounter.stays[last].period.end == nil {
        let stay = encounter.stays[last]
        guard (stay.department, stay.room, stay.bed) != (department, room, bed) else { return [Self.isThere] }
        encounter.stays[last].period.end = time
      }
      encounter.stays.append(.init(department: department, room: room, bed: bed, period: Period(start: time)))
      if let attender { Self.join(&encounter, .init(role: .attender, practitioner: attender)) }
      return []
    }
  }

  /// Goes on as care of another kind: a visit or an emergency that becomes a stay is the same encounter, with its records and its charges.
  ///
  /// - Parameters:
  ///   - department: where the patient is from now on; nil for where they are.
  ///   - diagnosis: with what they are admitted; nil leaves what stands.
  ///   - seen: digest of the version that the writer saw.
  public func reclassify(
    _ id: Encounter.ID, of facility: FacilityCode, as kind: Encounter.Class, department: String?, room: String?, bed: String?,
    attender: Practitioner.ID? = nil, diagnosis: Coding? = nil, at moment: CivilDateTime? = nil, seen: String?
  ) throws -> EncounterResult {
    try follow(id, facility, .moveEncounters, seen: seen, "reclassify", nil) { encounter in
      guard encounter.status == .inProgress else { return [Self.isOver] }
      guard encounter.class != kind else { return [Self.isOfThisKind] }
      let wrong = try Self.bedIssues(of: kind, bed: bed) + unknown([attender].compactMap(\.self), at: facility)
      guard wrong.isEmpty else { return wrong }
      encounter.class = kind
      let time = moment ?? session.now().civil.toTheMinute
      let last = encounter.stays.last
      guard let department = department ?? last?.department else { return [Self.noDepartment] }
      let (room, bed) = try stated(room, bed, department, facility)
      let isSamePlace = last.map { ($0.department, $0.room, $0.bed) == (department, room, bed) } ?? false
      if !isSamePlace {
        if last?.period.end == nil, !encounter.stays.isEmpty { encounter.stays[encounter.stays.count - 1].period.end = time }
        encounter.stays.append(.init(department: department, room: room, bed: bed, period: Period(start: time)))
      }
      if let attender { Self.join(&encounter, .init(role: .attender, practitioner: attender)) }
      if let diagnosis {
        encounter.diagnoses.removeAll { $0.role == .admission }
        encounter.diagnoses.append(.init(role: .admission, coding: diagnosis))
      }
      return []
    }
  }

  /// Names somebody of the hospital as taking part from now on. One attends at a time: who is named as that takes the place of who did.
  public func takePart(
    _ part: Encounter.Participant, in id: Encounter.ID, of facility: FacilityCode, seen: String?
  ) throws -> EncounterResult {
    try follow(id, facility, .moveEncounters, seen: seen, "describe", nil) { encounter in
      guard encounter.status == .inProgress else { return [Self.isOver] }
      let unknown = try unknown([part.practitioner], at: facility)
      guard unknown.isEmpty else { return unknown }
      guard !encounter.participants.contains(part) else { return [Self.takesPart] }
      Self.join(&encounter, part)
      return []
    }
  }

  /// Ends somebody's part; the versions before say that they had it.
  public func endPart(
    _ part: Encounter.Participant, in id: Encounter.ID, of facility: FacilityCode, seen: String?
  ) throws -> EncounterResult {
    try follow(id, facility, .moveEncounters, seen: seen, "describe", nil) { encounter in
      guard encounter.status == .inProgress else { return [Self.isOver] }
      guard encounter.participants.contains(part) else { return [Self.takesNoPart] }
      let before = encounter.participants
      encounter.participants.removeAll { $0 == part }
      return Self.isLeftAlone(encounter, before) ? [Self.nobodyAttends] : []
    }
  }

  /// Whether nobody attends any more somebody who lies in a bed; who never had a doctor named may have a nurse's part ended.
  private static func isLeftAlone(_ encounter: Encounter, _ before: [Encounter.Participant]) -> Bool {
    func attended(_ participants: [Encounter.Participant]) -> Bool { participants.contains { $0.role == .attender } }
    return encounter.class.hasBed && attended(before) && !attended(encounter.participants)
  }

  private static func join(_ encounter: inout Encounter, _ part: Encounter.Participant) {
    if part.role == .attender { encounter.participants.removeAll { $0.role == .attender } }
    encounter.participants.append(part)
  }

  /// Those of whom the hospital knows nothing: neither it nor an account says who they are.
  private func unknown(_ practitioners: [Practitioner.ID], at facility: FacilityCode) throws -> [Issue] {
    guard !practitioners.isEmpty else { return [] }
    let known = try session.store.colleagues(of: facility)
    return practitioners.contains { known[$0.rawValue] == nil } ? [Self.unknownPractitioner] : []
  }

  /// Sets the diagnoses and who attends; what is nil stays.
  public func describe(
    _ id: Encounter.ID, of facility: FacilityCode, diagnoses: [Encounter.Diagnosis]?, participants: [Encounter.Participant]?, seen: String?
  ) throws -> EncounterResult {
    try follow(id, facility, .moveEncounters, seen: seen, "describe", nil) { encounter in
      guard encounter.status == .inProgress || encounter.status == .planned else { return [Self.isOver] }
      if let diagnoses { encounter.diagnoses = diagnoses }
      if let participants {
        // Whoever stands there already may be known by a number alone, from another hospital's statement.
        let added = participants.map(\.practitioner).filter { number in !encounter.participants.contains { $0.practitioner == number } }
        let unknown = try unknown(added, at: facility)
        guard unknown.isEmpty else { return unknown }
        let before = encounter.participants
        encounter.participants = participants
        if Self.isLeftAlone(encounter, before) { return [Self.nobodyAttends] }
      }
      return []
    }
  }

  /// Ends the encounter. A stay in a bed ends with a main diagnosis and with how it ended.
  public func discharge(
    _ id: Encounter.ID, of facility: FacilityCode, disposition: Encounter.Disposition, diagnosis: Coding?, at moment: CivilDateTime? = nil,
    seen: String?
  ) throws -> EncounterResult {
    let discharger = try KeepRecord(session).practitioner(of: facility)
    return try follow(id, facility, .dischargePatients, seen: seen, "discharge", nil) { encounter in
      guard encounter.status == .inProgress else { return [Self.isOver] }
      if let issue = ahead(moment) { return [issue] }
      Self.end(&encounter, disposition, diagnosis, at: moment ?? session.now().civil.toTheMinute)
      guard encounter.diagnoses.contains(where: { $0.role == .main }) || !encounter.class.hasBed else { return [Self.noMainDiagnosis] }
      if let discharger { encounter.participants.append(.init(role: .discharger, practitioner: discharger)) }
      return []
    }
  }

  static func end(_ encounter: inout Encounter, _ disposition: Encounter.Disposition, _ diagnosis: Coding?, at time: CivilDateTime) {
    encounter.status = .finished
    encounter.period.end = time
    if let last = encounter.stays.indices.last, encounter.stays[last].period.end == nil { encounter.stays[last].period.end = time }
    encounter.disposition = disposition
    guard let diagnosis else { return }
    encounter.diagnoses.removeAll { $0.role == .main }
    encounter.diagnoses.append(.init(role: .main, coding: diagnosis))
  }

  /// What somebody does to an encounter has been done when they say so: nobody leaves a bed later than now.
  private func ahead(_ moment: CivilDateTime?) -> Issue? {
    moment?.isAhead(of: session.now().civil) == true ? Self.isAhead : nil
  }

  /// How many days after its end an encounter may be opened again: as long as the report on the rollout lets a chart be unfinished. Who comes back later
  /// comes anew.
  static let reopeningDays = 7

  /// Takes an end back that was entered for the wrong patient or too early: the encounter goes on where it was, if nobody lies in its bed. The version that
  /// had ended stays readable.
  public func reopen(_ id: Encounter.ID, of facility: FacilityCode, reason: String, seen: String?) throws -> EncounterResult {
    guard StatedReason.isSaid(reason) else { return .refused([Self.noReason]) }
    return try follow(id, facility, .dischargePatients, seen: seen, "reopen", reason) { encounter in
      guard encounter.status == .finished, let end = encounter.period.end else { return [Self.isNotOver] }
      guard session.now().civil.date.days(since: end.date) <= Self.reopeningDays else { return [Self.isLongOver] }
      encounter.status = .inProgress
      encounter.period.end = nil
      if let last = encounter.stays.indices.last, encounter.stays[last].period.end == end { encounter.stays[last].period.end = nil }
      encounter.disposition = nil
      encounter.participants.removeAll { $0.role == .discharger }
      return []
    }
  }

  /// Says that the encounter was begun by mistake; its records stay readable under it.
  public func cancel(_ id: Encounter.ID, of facility: FacilityCode, reason: String, seen: String?) throws -> EncounterResult {
    guard StatedReason.isSaid(reason) else { return .refused([Self.noReason]) }
    return try follow(id, facility, .dischargePatients, seen: seen, "cancel", reason) { encounter in
      guard encounter.status == .inProgress || encounter.status == .planned else { return [Self.isOver] }
      let time = session.now().civil.toTheMinute
      encounter.status = .enteredInError
      encounter.period.end = time
      if let last = encounter.stays.indices.last, encounter.stays[last].period.end == nil { encounter.stays[last].period.end = time }
      return []
    }
  }

  // MARK: One way for all

  func opened(
    _ id: Encounter.ID, _ facility: FacilityCode, _ permission: Permission, _ act: String
  ) throws -> (current: (EncounterState, Encounter), actor: Actor) {
    guard let patient = try session.store.patient(ofEncounter: id, of: facility),
      let opening = try session.open(patient, for: Self.self, permission, reason: act),
      let state = try session.store.openEncounter(id, of: facility, reason: opening.reason, by: opening.actor, at: session.now())
    else { throw Self.unknown }
    guard case .encounter(let encounter)? = NativeFormat.statement(canonical: state.content) else { throw ShowChart.unreadable }
    return ((state, encounter), opening.actor)
  }

  private func follow(
    _ id: Encounter.ID, _ facility: FacilityCode, _ permission: Permission, seen: String?, _ act: String, _ reason: String?,
    _ change: (inout Encounter) throws -> [Issue]
  ) throws -> EncounterResult {
    _ = try session.authorise(Self.self, permission)
    let (current, actor) = try opened(id, facility, permission, act)
    let state = current.0
    var encounter = current.1
    guard seen == nil || seen == state.digest else {
      try note("QY-ENC-0002", act, state.patient, actor)
      return .conflict(current: state)
    }
    let issues = try change(&encounter)
    guard issues.isEmpty else { return try refused(issues, act, state.patient, actor) }
    return try write(encounter, facility, seen: state.digest, act, reason, state.patient, actor)
  }

  private func write(
    _ encounter: Encounter, _ facility: FacilityCode, seen: String?, _ act: String, _ reason: String?, _ patient: Key<Patient>,
    _ actor: Actor
  ) throws -> EncounterResult {
    let issues = RecordRules(asOf: session.now().civil).issues(for: .encounter(encounter))
    guard !issues.contains(where: { $0.severity == .error }) else { return try refused(issues, act, patient, actor) }
    guard let canonical = try? NativeEncoding.canonicalBytes(of: .encounter(encounter)) else {
      return try refused([Self.notXML], act, patient, actor)
    }
    let written = try session.store.write(
      encounter, canonical: canonical, digest: SHA256.digest(of: canonical), facility: facility, seen: seen, action: act, reason: reason,
      by: actor, at: session.now())
    switch written {
    case .written(let state): return .kept(state, encounter)
    case .conflict(let current):
      if seen != nil { try note("QY-ENC-0002", act, patient, actor) }
      return .conflict(current: current)
    case .bedIsTaken: return try refused([Self.bedIsTaken], act, patient, actor)
    case .isAdmitted: return try refused([Self.isAdmitted], act, patient, actor)
    case .refused(let issue): return try refused([issue], act, patient, actor)
    }
  }

  private func refused(_ issues: [Issue], _ act: String, _ patient: Key<Patient>, _ actor: Actor) throws -> EncounterResult {
    try note(issues.first { $0.severity == .error }?.code ?? issues.first?.code ?? "QY-ENC-0001", act, patient, actor)
    return .refused(issues)
  }

  private func note(_ code: String, _ act: String, _ patient: Key<Patient>, _ actor: Actor) throws {
    try session.store.record(
      [AuditEntry(action: act, entity: "encounter", patient: patient, outcome: .refused, detail: code)], by: actor, at: session.now())
  }
}

extension KeepEncounter {
  public static let unknown = Refusal(
    .data, code: "QY-ENC-0001", vi: "Không có đợt khám, điều trị nào mang mã này.", en: "No encounter has this number.")
  /// In a data centre, for somebody whom no hospital's number tells where they work.
  public static let noHospital = Refusal(
    .unusable, code: "QY-ENC-0012", vi: "Tài khoản của bạn chưa gắn với bệnh viện nào trong cơ sở dữ liệu này.",
    en: "Your account belongs to no hospital of this database.")
  /// What a conflict is called in words, for whoever shows it.
  public static let changedSince = Issue(
    code: "QY-ENC-0002", path: "encounter", vi: "Có người đã ghi sau bản bạn xem; chưa ghi gì. Xem lại rồi làm lại.",
    en: "Somebody wrote after the version you saw; nothing was changed. Look again, then do it again.")
  private static let noNumberHere = Issue(
    code: "QY-ENC-0003", path: "encounter/@patient", vi: "Người bệnh chưa có mã tại bệnh viện này: đăng ký trước đã.",
    en: "The patient has no number at this hospital: register them here first.")
  private static let isAdmitted = Issue(
    code: "QY-ENC-0004", path: "encounter", vi: "Người bệnh đang nằm viện ở một đợt khác; chuyển khoa hoặc cho ra viện trước.",
    en: "The patient holds a bed in another encounter; transfer or discharge there first.")
  private static let bedIsTaken = Issue(
    code: "QY-ENC-0005", path: "encounter/stay/@bed", vi: "Giường này đang có người nằm.", en: "Somebody lies in this bed.")
  private static let isOver = Issue(
    code: "QY-ENC-0006", path: "encounter/@status", vi: "Đợt điều trị đã kết thúc hoặc đã hủy.", en: "The encounter is over or cancelled.")
  private static let isThere = Issue(
    code: "QY-ENC-0007", path: "encounter/stay", vi: "Người bệnh đang ở đúng chỗ này rồi.", en: "The patient is in this place already.")
  private static let noMainDiagnosis = Issue(
    code: "QY-ENC-0008", path: "encounter/diagnosis", vi: "Ra viện phải có chẩn đoán chính.",
    en: "A discharge takes a main diagnosis.")
  private static let noReason = Issue(
    code: "QY-ENC-0009", path: "encounter", vi: "Phải ghi lý do hủy.", en: "Say why it is cancelled.")
  private static let dayIsFull = Issue(
    code: "QY-ENC-0010", path: "encounter/@id", vi: "Ngày này đã hết số đợt (9.999).", en: "The day's 9,999 numbers are used up.")
  private static let unknownPractitioner = Issue(
    code: "QY-ENC-0013", path: "encounter/participant/@practitioner",
    vi: "Bệnh viện không có người hành nghề nào mang mã này; chọn trong danh sách theo mã hoặc họ tên.",
    en: "Nobody of the hospital has this number; choose by a number or a name of its list.")
  private static let takesPart = Issue(
    code: "QY-ENC-0014", path: "encounter/participant", vi: "Người này đã có vai trò đó trong đợt.",
    en: "They take part in this role already.")
  private static let takesNoPart = Issue(
    code: "QY-ENC-0015", path: "encounter/participant", vi: "Người này không còn vai trò đó trong đợt.",
    en: "They take no part in this role any more.")
  private static let nobodyAttends = Issue(
    code: "QY-ENC-0016", path: "encounter/participant",
    vi: "Người bệnh đang nằm viện phải có bác sĩ điều trị: thêm người thay với vai trò điều trị, người trước tự thôi.",
    en: "Somebody in a bed has an attending doctor: name who takes over as attending; that ends the part of who did.")
  private static let noBedOfAVisit = Issue(
    code: "QY-ENC-0017", path: "encounter/stay/@bed",
    vi: "Khám ngoại trú không có giường: bỏ trống giường, hoặc chọn loại hình nội trú, ban ngày.",
    en: "A visit has no bed: leave the bed empty, or receive the patient as an inpatient or for the day.")
  private static let isAhead = Issue(
    code: "QY-ENC-0022", path: "encounter/stay", vi: "Thời điểm ở tương lai: ghi khi việc đã xảy ra.",
    en: "The time is in the future: write it down once it has happened.")
  private static let isNotOver = Issue(
    code: "QY-ENC-0020", path: "encounter/@status", vi: "Đợt điều trị chưa kết thúc.", en: "The encounter has not ended.")
  private static let isLongOver = Issue(
    code: "QY-ENC-0021", path: "encounter/@end", vi: "Đợt điều trị kết thúc quá 7 ngày, không mở lại được: tiếp nhận đợt mới.",
    en: "The encounter ended more than 7 days ago and can't be opened again: admit anew.")
  private static let isOfThisKind = Issue(
    code: "QY-ENC-0018", path: "encounter/@class", vi: "Đợt điều trị đã là loại hình này.", en: "The encounter is of this kind already.")
  private static let noDepartment = Issue(
    code: "QY-ENC-0019", path: "encounter/stay", vi: "Phải ghi khoa.", en: "Say which department.")
  private static let notXML = Issue(
    code: "QY-ENC-0011", path: "encounter", vi: "Có ký tự điều khiển mà XML không chứa được.",
    en: "There is a control character that XML can't hold.")
}

extension CivilDateTime {
  /// The same time without its seconds: what a ward writes.
  var toTheMinute: CivilDateTime {
    (try? CivilDateTime(date: date, hour: hour, minute: minute, offset: offset)) ?? self
  }
}

extension CivilDate {
  /// `yyMMdd`.
  var compactDay: String { String(description.filter(\.isNumber).suffix(6)) }
}
