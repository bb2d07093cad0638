internal import ClinicalModel
internal import Interchange
public import RecordStore

/// What needs this person now, as far as their roles reach: patients who are here, drafts, records to stand beside, queues with their age.
public struct ShowWork: Workflow {
  public static let permissions: [Permission] = [
    .useClient, .readChart, .writeRecords, .superviseRecords, .reviewResults, .manageQuarantine, .reviewBreakGlass, .mergePatients,
    .approveDestruction, .importRecords, .registerPatients, .admitPatients, .reviewPrescriptions,
  ]

  /// Parts that the person's roles don't reach are nil.
  public struct Work: Sendable, Codable {
    public var name: String
    /// `HOSPITAL/NUMBER` of the practitioner that the person is.
    public var practitioner: String?
    public var departments: [String]
    public var present: [PresentPatient]?
    /// Who was registered since yesterday, the latest first, for the reception.
    public var registered: [RecentRegistration]?
    public var drafts: [WaitingRecord]?
    public var toCoSign: [WaitingRecord]?
    /// The person's own records that who supervises sent back, the oldest first.
    public var returned: [WaitingRecord]?
    /// The person's own orders for drugs that the pharmacy said something about, and they have not seen it.
    public var advised: [WaitingRecord]?
    /// Orders for drugs that were attested lately and the pharmacy has not looked at, the oldest first.
    public var prescriptions: [WaitingRecord]?
    /// What was written to the person and not seen.
    public var messages: WaitingQueue
    /// What was ordered and nobody has answered, for who answers it, the most urgent first.
    public var openOrders: [OrderedService]?
    /// Results of the person's patients that nobody has seen yet, the oldest first.
    public var unseenResults: [WaitingRecord]?
    public var quarantine: WaitingQueue?
    /// Uses of broken glass to judge.
    public var reviews: WaitingQueue?
    /// Imported patients who may be somebody we have.
    public var identities: WaitingQueue?
    /// Proposals to destroy that wait for a second person.
    public var destructions: WaitingQueue?
    /// Batches that were begun and have not ended.
    public var batches: WaitingQueue?
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// How many lines of a list are looked up at most.
  public static let longestList = 200

  /// How far back a record may wait for a second signature.
  private static let coSignDays: Int64 = 30

  /// How far back what was sent back waits for its author.
  private static let reviewDays: Int64 = 365

  /// How far back an order for drugs waits for the pharmacy: later it was dispensed.
  private static let prescriptionDays: Int64 = 7

  /// How far back the reception looks for who was registered and not received yet.
  private static let registeredSeconds: Int64 = 86_400

  /// Where the reception works: the practitioner's hospital, else the database's own.
  private func hospital(of staff: StaffAccount?) throws -> FacilityCode? {
    if let own = staff?.practitioner?.split(separator: "/").first { return FacilityCode(own) }
    guard case .hospital(let facility) = try session.store.info().owner else { return nil }
    return facility
  }

  /// How long after an encounter a result of it is still waited for.
  private static let resultDays = 30

  public func callAsFunction(limit: Int = Self.longestList) throws -> Work {
    let actor = try session.authorise(Self.self)
    let staff = try session.store.staff(session.account)
    func may(_ permission: Permission) -> Bool { session.role(granting: permission) != nil }
    var work = Work(
      name: staff?.name ?? session.account, practitioner: staff?.practitioner, departments: staff?.departments ?? [],
      messages: try session.store.messageQueue(of: session.account))
    if may(.readChart) {
      work.present = try session.store.presentPatients(of: session.account, limit: limit).map { present in
        var present = present
        present.patient = try session.masked([present.patient])[0]
        return present
      }
    }
    if may(.registerPatients), may(.admitPatients), !may(.readChart), let facility = try hospital(of: staff) {
      let since = session.now().seconds - Self.registeredSeconds
      work.registered = try session.store.registrations(since: since, limit: limit).compactMap { one in
        guard one.patient.hospitalNumbers.contains(where: { $0.hasPrefix("\(facility)/") }) else { return nil }
        var one = one
        one.patient = try session.masked([one.patient])[0]
        return one
      }
      work.present = try session.store.clinicQueue(of: facility, limit: limit).map { present in
        var present = present
        present.patient = try session.masked([present.patient])[0]
        return present
      }
    }
    if may(.writeRecords), let practitioner = staff?.practitioner {
      work.drafts = try titled(masked(session.store.drafts(of: practitioner, limit: limit)), saying: true)
      let since = session.now().seconds - Self.reviewDays * 86_400
      work.returned = try titled(masked(session.store.reviewedRecords(of: practitioner, .returned, since: since, limit: limit)))
      if may(.orderTreatment) {
        work.advised = try titled(masked(session.store.reviewedRecords(of: practitioner, .advised, since: since, limit: limit)))
      }
    }
    if may(.reviewPrescriptions), let facility = try hospital(of: staff) {
      let since = session.now().seconds - Self.prescriptionDays * 86_400
      work.prescriptions = try titled(
        masked(session.store.unreviewedPrescriptions(of: facility, since: since, limit: limit)), saying: true)
    }
    if may(.superviseRecords) {
      let since = session.now().seconds - Self.coSignDays * 86_400
      work.toCoSign = try titled(masked(session.store.uncosigned(by: session.account, since: since, limit: limit)))
    }
    if may(.reviewResults) {
      let since = session.now().civil.date.adding(days: -Self.resultDays)
      work.unseenResults = try titled(masked(session.store.unseenResults(of: session.account, since: since, limit: limit)), saying: true)
    }
    if session.roles.contains(.laboratory) {
      work.openOrders = try session.store.openOrders(of: session.account, categories: ListOpenOrders.categories, limit: limit).map {
        order in
        var order = order
        order.patient = try session.masked([order.patient])[0]
        return order
      }
    }
    if may(.manageQuarantine) { work.quarantine = try session.store.quarantineQueue() }
    if may(.reviewBreakGlass) {
      work.reviews = try session.store.breakGlassQueue(of: session.account, inDepartmentsOnly: !session.roles.contains(.auditor))
    }
    if may(.mergePatients) { work.identities = try session.store.quarantineQueue(codes: IdentityDecision.codes) }
    if may(.approveDestruction) { work.destructions = try session.store.destructionQueue(of: session.account) }
    if may(.importRecords) { work.batches = try session.store.batchQueue() }
    let names =
      (work.present?.count ?? 0) + (work.drafts?.count ?? 0) + (work.toCoSign?.count ?? 0) + (work.unseenResults?.count ?? 0)
      + (work.openOrders?.count ?? 0) + (work.registered?.count ?? 0) + (work.returned?.count ?? 0) + (work.advised?.count ?? 0)
      + (work.prescriptions?.count ?? 0)
    if names > 0 { try session.store.noteWorkList(names, by: actor, at: session.now()) }
    return work
  }

  /// With what each record calls itself: one kind of record has several forms.
  ///
  /// - Parameter saying: whether what each says comes with it; not that of somebody whom the person may not know.
  func titled(_ records: [WaitingRecord], saying: Bool = false) throws -> [WaitingRecord] {
    try records.map { record in
      var record = record
      if let content = try session.store.waitingContent(record), case .record(let value)? = NativeFormat.statement(canonical: content) {
        record.title = value.title
        if saying, try !record.patient.isSensitive || session.mayRecognise(record.patient.id) { record.content = value }
      }
      return record
    }
  }

  private func masked(_ records: [WaitingRecord]) throws -> [WaitingRecord] {
    try records.map { record in
      var record = record
      record.patient = try session.masked([record.patient])[0]
      return record
    }
  }
}
