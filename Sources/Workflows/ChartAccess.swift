public import ClinicalModel
internal import RecordStore

/// Why a chart is opened, as a code. Free text stands beside it. The codes stand in the audit and never change meaning.
///
/// Law 15/2023/QH15 on examination and treatment, article 69, speaks of who may read a chart and for what. Its text was not at hand: the purposes
/// and their roles are our reading, not verified (`docs/legal-sources.md`).
public enum AccessPurpose: String, Hashable, Sendable, Codable, CaseIterable {
  case treatment, consultation, emergency, coding, quality, complaint, patientRequest, legal, recordKeeping

  public var text: BilingualText {
    switch self {
    case .treatment: BilingualText(vi: "Khám bệnh, chữa bệnh", en: "Treatment")
    case .consultation: BilingualText(vi: "Hội chẩn", en: "Consultation")
    case .emergency: BilingualText(vi: "Cấp cứu (mở khẩn cấp)", en: "Emergency (broken glass)")
    case .coding: BilingualText(vi: "Mã hóa bệnh, thanh toán bảo hiểm", en: "Coding and insurance")
    case .quality: BilingualText(vi: "Kiểm tra chất lượng", en: "Quality review")
    case .complaint: BilingualText(vi: "Giải quyết khiếu nại", en: "Complaint")
    case .patientRequest: BilingualText(vi: "Theo yêu cầu của người bệnh", en: "The patient's request")
    case .legal: BilingualText(vi: "Cơ quan điều tra, tòa án, thanh tra", en: "Courts and investigators")
    case .recordKeeping: BilingualText(vi: "Lưu trữ hồ sơ", en: "Keeping of records")
    }
  }

  /// Who may give it.
  public var roles: Set<Role> {
    switch self {
    case .treatment: [.nurse, .doctor, .headOfDepartment, .pharmacist, .laboratory]
    case .consultation: [.doctor, .headOfDepartment]
    case .emergency: [.nurse, .doctor, .headOfDepartment]
    case .coding, .legal, .recordKeeping: [.recordsOffice]
    case .quality, .complaint, .patientRequest: [.headOfDepartment, .recordsOffice]
    }
  }

  /// Whether `role` needs a care relationship for it: a stay in one of its departments, or being named in the encounter.
  public func needsRelationship(of role: Role) -> Bool { role != .recordsOffice }
}

extension Role {
  /// The purpose of who names none.
  public var defaultPurpose: AccessPurpose? {
    switch self {
    case .nurse, .doctor, .headOfDepartment, .pharmacist, .laboratory: .treatment
    case .recordsOffice: .recordKeeping
    case .registrar, .auditor, .operator, .administrator: nil
    }
  }
}

/// A chart that may be opened: by whom in which role, and the reason as the audit has it.
struct ChartOpening {
  let patient: Key<Patient>
  let actor: Actor
  let reason: String
  /// The broken glass that it rests on; nil where the account's own relationship opens it.
  var glass: Int64?
}

extension Session {
  /// How long an encounter makes a care relationship after its end: follow-up and late results.
  static let relationshipDays = 30

  /// The one place where it is decided who opens which chart. Nil when there is no such patient; a refusal is audited under the patient.
  ///
  /// A chart opens to a role that may give the purpose and stands in the relationship that it takes; a sensitive patient's to who treats them,
  /// or has the permission for it; any chart to who broke the glass for it, while it lasts.
  ///
  /// - Parameters:
  ///   - purpose: the role's own without one.
  ///   - reason: free text; has to say something.
  func open(
    _ patient: Key<Patient>, for workflow: any Workflow.Type, _ permission: Permission, purpose: AccessPurpose? = nil, reason: String
  ) throws -> ChartOpening? {
    let first = try authorise(workflow, permission)
    try Self.check(reason)
    guard let facts = try facts(patient) else { return nil }
    switch decide(facts, permission, purpose, reason) {
    case .success(let opening): return opening
    case .failure(let refusal):
      try store.record(
        [
          AuditEntry(
            action: permission.rawValue, entity: "chart", entityID: facts.patient.rawValue, patient: facts.patient, outcome: .refused,
            detail: refusal.code)
        ], by: first, at: now())
      throw refusal
    }
  }

  /// Whether `open` would open the chart to the account's own purpose, without opening it: for what a list shows beside a number.
  func mayOpen(_ patient: Key<Patient>, _ permission: Permission) throws -> Bool {
    guard let facts = try facts(patient), case .success = decide(facts, permission, nil, "") else { return false }
    return true
  }

  /// What opens a piece of a chart whose patient is not known here: a reason, and a role that reads charts without a care relationship.
  func requireRecordKeeping(for workflow: any Workflow.Type, _ purpose: AccessPurpose?, _ reason: String) throws {
    let actor = try authorise(workflow, .readChart)
    try Self.check(reason)
    let may = roles.contains { role in
      guard role.permissions.contains(.readChart), let purpose = purpose ?? role.defaultPurpose else { return false }
      return purpose.roles.contains(role) && !purpose.needsRelationship(of: role)
    }
    guard !may else { return }
    try store.record(
      [AuditEntry(action: Permission.readChart.rawValue, entity: "chart", outcome: .refused, detail: Self.notYourPurpose.code)],
      by: actor, at: now())
    throw Self.notYourPurpose
  }

  /// Refuses a reason that says nothing.
  static func check(_ reason: String) throws {
    guard StatedReason.isSaid(reason) else {
      throw Refusal(
        .unusable, code: "QY-ACC-0010", place: "--reason", vi: "Phải ghi lý do mở hồ sơ hoặc đưa hồ sơ ra ngoài.",
        en: "Say why the chart is opened, or handed over.")
    }
  }

  private func decide(
    _ facts: ChartFacts, _ permission: Permission, _ purpose: AccessPurpose?, _ reason: String
  ) -> Result<ChartOpening, Refusal> {
    let candidates = Role.allCases.compactMap { role -> (role: Role, purpose: AccessPurpose)? in
      guard roles.contains(role), role.permissions.contains(permission), let purpose = purpose ?? role.defaultPurpose,
        purpose.roles.contains(role)
      else { return nil }
      return (role, purpose)
    }
    for (role, purpose) in candidates where purpose != .emergency {
      guard !purpose.needsRelationship(of: role) || facts.isHospitalWide || facts.isInDepartment || facts.isParticipant,
        mayKnow(facts, role)
      else { continue }
      return .success(
        ChartOpening(
          patient: facts.patient, actor: Actor(account: account, role: role.rawValue, origin: origin),
          reason: "\(purpose.rawValue): \(reason)"))
    }
    if !candidates.isEmpty, let glass = facts.breakGlass, let role = role(granting: .breakGlass), role.permissions.contains(permission) {
      return .success(
        ChartOpening(
          patient: facts.patient, actor: Actor(account: account, role: role.rawValue, origin: origin),
          reason: "\(AccessPurpose.emergency.rawValue) #\(glass): \(reason)", glass: glass))
    }
    return .failure(
      candidates.isEmpty ? Self.notYourPurpose : candidates.contains { mayKnow(facts, $0.role) } ? Self.noRelationship : Self.sensitive)
  }

  /// Whether the line of a sensitive patient in a list may be read by the account.
  func mayRecognise(_ patient: Key<Patient>) throws -> Bool { try facts(patient).map(mayRecognise) ?? false }

  private func mayRecognise(_ facts: ChartFacts) -> Bool { facts.breakGlass != nil || roles.contains { mayKnow(facts, $0) } }

  /// The account as somebody who looks at people whom the store finds.
  var viewer: PatientViewer {
    PatientViewer(account: account, day: relationshipDay, moment: now(), mayRecognise: { mayRecognise($0) })
  }

  /// Whether the patient is a sensitive one whom the account may not know.
  func isHidden(_ patient: Key<Patient>) throws -> Bool {
    guard let facts = try facts(patient) else { return false }
    return facts.isSensitive && facts.breakGlass == nil && !roles.contains { mayKnow(facts, $0) }
  }

  /// The summaries with those of sensitive patients masked to who may not know them.
  func masked(_ summaries: [PatientSummary]) throws -> [PatientSummary] {
    try summaries.map { $0.isSensitive ? try mayRecognise($0.id) ? $0 : $0.masked : $0 }
  }

  private func mayKnow(_ facts: ChartFacts, _ role: Role) -> Bool {
    !facts.isSensitive || role.permissions.contains(.readSensitiveCharts)
      || (facts.isParticipant && role.permissions.contains(.readChart))
  }

  private func facts(_ patient: Key<Patient>) throws -> ChartFacts? {
    try store.chartFacts(patient, of: account, since: relationshipDay, at: now())
  }

  private var relationshipDay: CivilDate { CivilDate(dayNumber: now().civil.date.dayNumber - Self.relationshipDays) }

  private static let notYourPurpose = Refusal(
    .access, code: "QY-ACC-0011", place: "purpose", vi: "Vai trò của bạn không được mở hồ sơ vì mục đích này.",
    en: "None of your roles opens charts for this purpose.")
  private static let noRelationship = Refusal(
    .access, code: "QY-ACC-0012",
    vi: "Người bệnh không nằm ở khoa của bạn. Nếu cấp cứu, mở khẩn cấp bằng `quany patient break-glass`; việc mở sẽ được xem xét.",
    en: "The patient is not in your department. In an emergency break the glass with `quany patient break-glass`; it will be reviewed.")
  static let sensitive = Refusal(
    .access, code: "QY-ACC-0013",
    vi: "Hồ sơ thuộc diện bảo vệ. Nếu cấp cứu, mở khẩn cấp bằng `quany patient break-glass`; việc mở sẽ được xem xét.",
    en: "The chart is protected. In an emergency break the glass with `quany patient break-glass`; it will be reviewed.")
}

extension PatientSummary {
  /// What is left of a sensitive patient's line: enough to break the glass, not to know them by.
  var masked: PatientSummary {
    var summary = self
    summary.name = "•••"
    summary.sex = .unknown
    summary.birthDate = nil
    summary.place = nil
    return summary
  }
}
