public import ClinicalModel
public import RecordStore

/// What a workflow needs its actor to be allowed.
public enum Permission: String, Hashable, Sendable, Codable, CaseIterable {
  case administerDatabase
  /// Copies what changed to another place, unattended.
  case shipDatabase
  case importRecords
  case exportRecords
  case exportMilitaryService
  case searchPatients
  case registerPatients
  case readChart
  case readMilitaryService
  case manageQuarantine
  case manageRegister
  case readCoverageReport
  /// Sees which encounters stand behind a figure, by their numbers and without opening them.
  case listCountedEncounters
  case verifyDatabase
  case readAudit
  case manageStaff
  case changeOwnPassword
  /// Works in the client; what a screen shows takes the permissions of its workflows.
  case useClient
  case writeRecords
  case signRecords
  /// Stands beside an author, and corrects or withdraws what others wrote.
  case superviseRecords
  /// Orders drugs, tests and studies.
  case orderTreatment
  /// Records drugs as given or withheld. Patients get their drugs from the clinical departments, and the pharmacy dispenses (Circular 23/2011/TT-BYT).
  case giveMedication
  /// Sees how long things are kept, the holds and the proposals.
  case readRetention
  /// Lengthens what is kept, puts and releases holds.
  case manageRetention
  /// Proposes to destroy what is due.
  case proposeDestruction
  /// Approves as the second person, which destroys.
  case approveDestruction
  /// Says which charts are one person's and which are not.
  case mergePatients
  /// Opens a chart outside the rules for a short time, which somebody reviews.
  case breakGlass
  /// Judges those openings.
  case reviewBreakGlass
  /// Opens charts of sensitive patients without breaking the glass.
  case readSensitiveCharts
  /// Says who is a sensitive patient.
  case manageSensitivity
  /// Looks codes up in the hospital's own catalogues.
  case readCatalogues
  /// Takes in editions of them.
  case manageCatalogues
  /// Begins an encounter: a visit, or a stay with its bed.
  case admitPatients
  /// Moves a patient to another department or bed, names diagnoses and who takes part.
  case moveEncounters
  /// Ends an encounter, or says that it never was.
  case dischargePatients
  /// Says that a result of one's patient was seen.
  case reviewResults
  /// Says what the pharmacy thinks of an order for drugs; it changes none.
  case reviewPrescriptions
  /// Sees who lies where.
  case readWard
}

/// What a member of staff is. The names stand in databases and never change meaning.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case registrar, nurse, doctor, headOfDepartment, pharmacist, laboratory, recordsOffice, auditor, `operator`, administrator

  /// The one table of who may do what. Nobody reads charts by rank: the administrator and the operator don't.
  public var permissions: Set<Permission> { work.union([.changeOwnPassword, .readCatalogues, .useClient]) }

  /// The role of a profession; nil for one that has none of its own.
  init?(of profession: Practitioner.Role) {
    switch profession {
    case .doctor: self = .doctor
    case .nurse, .midwife: self = .nurse
    case .technician: self = .laboratory
    case .pharmacist: self = .pharmacist
    case .other: return nil
    }
  }

  private var work: Set<Permission> {
    switch self {
    case .registrar: [.searchPatients, .registerPatients, .admitPatients, .readWard]
    case .pharmacist: [.searchPatients, .readChart, .writeRecords, .signRecords, .manageCatalogues, .readWard, .reviewPrescriptions]
    case .laboratory: [.searchPatients, .readChart, .writeRecords, .signRecords, .readWard]
    case .nurse:
      [
        .searchPatients, .registerPatients, .readChart, .writeRecords, .signRecords, .giveMedication, .breakGlass, .admitPatients,
        .moveEncounters, .readWard,
      ]
    case .doctor:
      [
        .searchPatients, .registerPatients, .readChart, .writeRecords, .signRecords, .orderTreatment, .giveMedication, .breakGlass,
        .admitPatients, .moveEncounters, .dischargePatients, .readWard, .reviewResults,
      ]
    case .headOfDepartment:
      [
        .searchPatients, .registerPatients, .readChart, .writeRecords, .signRecords, .superviseRecords, .orderTreatment, .giveMedication,
        .mergePatients, .readCoverageReport, .readRetention, .approveDestruction, .breakGlass, .reviewBreakGlass, .readSensitiveCharts,
        .manageSensitivity,
        .admitPatients, .moveEncounters, .dischargePatients, .readWard, .reviewResults,
      ]
    case .recordsOffice:
      [
        .searchPatients, .readChart, .readMilitaryService, .exportRecords, .exportMilitaryService, .manageQuarantine, .readCoverageReport,
        .listCountedEncounters,
        .mergePatients, .readRetention, .manageRetention, .proposeDestruction, .readSensitiveCharts, .manageSensitivity,
      ]
    case .auditor: [.readAudit, .reviewBreakGlass, .readRetention, .verifyDatabase, .readCoverageReport, .listCountedEncounters]
    case .operator:
      [
        .shipDatabase, .importRecords, .exportRecords, .manageQuarantine, .manageRegister, .readCoverageReport, .verifyDatabase,
        .listCountedEncounters, .manageCatalogues,
      ]
    case .administrator:
      [.administerDatabase, .shipDatabase, .manageStaff, .verifyDatabase, .readAudit, .readCoverageReport, .manageRegister]
    }
  }
}

/// Something that people do with a database. What its acts take is declared here, on the type, and asked for through `Session.authorise`.
public protocol Workflow: Sendable {
  /// What the acts need; the first is what an act needs that names none.
  static var permissions: [Permission] { get }
}

/// Every workflow that works in a session: the list that access is tested over.
public enum WorkflowList {
  // One a line, in order: two who add one do not meet.
  public static let all: [any Workflow.Type] = [
    AdministerMedication.self,
    BackUp.self,
    BreakGlass.self,
    BuildCoverageReport.self,
    ClosePeriod.self,
    DiagnoseDatabase.self,
    EditPatient.self,
    EditRegister.self,
    ExportRecords.self,
    FindDuplicates.self,
    ImportBatch.self,
    ImportRegister.self,
    KeepCatalogues.self,
    KeepDesk.self,
    KeepEncounter.self,
    KeepMessages.self,
    KeepRecord.self,
    KeepRetention.self,
    ListAppointments.self,
    ListCountedEncounters.self,
    ListDueDoses.self,
    ListIncompleteCharts.self,
    ListOpenOrders.self,
    ManageStaff.self,
    MarkSensitive.self,
    MergePatients.self,
    MoveRecord.self,
    Practice.self,
    PrintRecord.self,
    Quarantine.self,
    ReadAudit.self,
    ReadCourse.self,
    ReadMedication.self,
    ReadRecord.self,
    RebuildProjections.self,
    RegisterPatient.self,
    ReviewIdentity.self,
    ReviewPrescription.self,
    ReviewResults.self,
    SearchPatients.self,
    ShipPages.self,
    ShowBatches.self,
    ShowChart.self,
    ShowWard.self,
    ShowWork.self,
    SuggestRanges.self,
    VerifyDatabase.self,
  ]
}

/// Somebody at work on a database: who they are, where they sit, and the clock.
///
/// Every workflow begins with `authorise`; it is the one place where access is decided, and a refusal is audited there.
public struct Session: Sendable {
  public let store: RecordStore
  public let account: String
  public let origin: String
  public let roles: Set<Role>
  /// The role of what the person has learnt: who has several roles acts in this one where it suffices, so that a doctor attests as one.
  private let profession: Role?
  public let now: @Sendable () -> Moment
  /// Looks at the volume of a file or folder; nil where nobody asked.
  let volume: (@Sendable (String) -> VolumeEncryption)?
  /// Asks the person for the code of their second factor; called only where one is set.
  let secondFactor: @Sendable () throws -> String
  /// What a sign-in by password proved, and when; nil for the operating system's account.
  public internal(set) var signIn: (proof: Proof, at: Moment)?
  /// Whether the sign-in was by a password that somebody else set: the session then sets another, and does nothing else.
  var hasTemporaryPassword = false
  /// The same, for who shows the session's owner where to set their own.
  public var mustSetPassword: Bool { hasTemporaryPassword }
  /// Whether attestations take the PIN instead of the password.
  var isConfirmedByPIN = false

  /// Signs in the operating system's account, as PostgreSQL's peer method does. Throws a `Refusal` when the database doesn't know it, or when it
  /// asks for an encrypted volume and does not stand on one.
  ///
  /// - Parameter volume: looks at the volume of a file; nil for who comes to say what is wrong with it.
  public init(
    store: RecordStore, account: String, origin: String, now: @escaping @Sendable () -> Moment,
    volume: (@Sendable (String) -> VolumeEncryption)? = VolumeEncryption.init(of:),
    secondFactor: @escaping @Sendable () throws -> String = { "" }
  ) throws {
    if let volume, try store.requiresEncryptedVolume() {
      let found = volume(store.path)
      if found.verdict != .encrypted {
        let actor = Actor(account: account, role: "-", origin: origin)
        try store.record(
          [AuditEntry(action: "open", entity: "database", outcome: .refused, detail: "QY-STO-0030")], by: actor, at: now())
        throw found.refusal(of: store.path)
      }
    }
    guard let staff = try store.staff(account), staff.isActive else {
      let actor = Actor(account: account, role: "-", origin: origin)
      try store.record(
        [AuditEntry(action: "signIn", entity: "staff", outcome: .refused, detail: "QY-ACC-0001")], by: actor, at: now())
      throw Refusal(
        .access, code: "QY-ACC-0001", vi: "Tài khoản hệ điều hành này chưa được cấp quyền trong cơ sở dữ liệu.",
        en: "This operating-system account has no staff account in the database.")
    }
    self.store = store
    self.account = account
    self.origin = origin
    self.now = now
    self.volume = volume
    self.secondFactor = secondFactor
    roles = Set(staff.roles.compactMap(Role.init(rawValue:)))
    profession = roles.count > 1 ? try store.profession(of: account).flatMap(Role.init(of:)) : nil
  }

  /// The actor in the role that grants what an act of `workflow` needs, or a refusal, which is audited.
  ///
  /// - Parameter permission: one that the workflow declares; its first without one.
  public func authorise(_ workflow: any Workflow.Type, _ permission: Permission? = nil) throws -> Actor {
    guard let needed = permission ?? workflow.permissions.first, workflow.permissions.contains(needed) else {
      preconditionFailure("\(workflow) asks for a permission that it does not declare")
    }
    return try authorise(needed)
  }

  private func authorise(_ permission: Permission) throws -> Actor {
    guard !hasTemporaryPassword || permission == .changeOwnPassword else {
      let actor = Actor(account: account, role: roles.map(\.rawValue).sorted().joined(separator: ","), origin: origin)
      try store.record(
        [AuditEntry(action: permission.rawValue, entity: "workflow", outcome: .refused, detail: "QY-ACC-0031")], by: actor, at: now())
      throw Self.temporaryPassword
    }
    guard let role = role(granting: permission) else {
      let actor = Actor(account: account, role: roles.map(\.rawValue).sorted().joined(separator: ","), origin: origin)
      try store.record(
        [AuditEntry(action: permission.rawValue, entity: "workflow", outcome: .refused, detail: "QY-ACC-0002")], by: actor, at: now())
      throw Refusal(
        .access, code: "QY-ACC-0002", place: permission.rawValue,
        vi: "Vai trò của bạn không có quyền này. Hỏi người quản trị nếu cần.",
        en: "None of your roles has this permission. Ask the administrator if you need it.")
    }
    return Actor(account: account, role: role.rawValue, origin: origin)
  }

  func role(granting permission: Permission) -> Role? {
    func grants(_ role: Role) -> Bool { roles.contains(role) && role.permissions.contains(permission) }
    return profession.flatMap { grants($0) ? $0 : nil } ?? Role.allCases.first(where: grants)
  }
}

extension Session {
  /// Closes a piece of work: whatever came of it has left its audit row, or leaves one now.
  ///
  /// The workflows write the rows that know the patient and the thing; this one is the net below them, so that no attempt goes unseen.
  ///
  /// - Parameters:
  ///   - refusal: what stopped the work; nil when nothing did.
  ///   - succeeded: whether the work came to what was asked for.
  ///   - command: what was tried, by its name and without its arguments.
  public func end(_ refusal: Refusal?, succeeded: Bool, of command: String) throws {
    let written = store.auditCounts
    guard refusal == nil ? written.rows == 0 : written.unsuccessful == 0 else { return }
    let actor = Actor(account: account, role: roles.map(\.rawValue).sorted().joined(separator: ","), origin: origin)
    let outcome: AuditEntry.Outcome =
      switch refusal?.kind {
      case nil: succeeded ? .success : .refused
      case .access, .data: .refused
      case .unusable, .resource: .failure
      }
    try store.record(
      [AuditEntry(action: command, entity: "workflow", outcome: outcome, detail: refusal?.code ?? "")], by: actor, at: now())
  }
}
