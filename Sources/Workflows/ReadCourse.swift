public import ClinicalModel
public import ClinicalRules
internal import Interchange
public import RecordStore

/// What is going on with a patient: what they are allergic to, what they are given and have been given, what was ordered and what came of it.
public struct Course: Sendable {
  /// An entry with the record that says it.
  public struct Stated<Entry: Hashable & Sendable>: Hashable, Sendable {
    public var entry: Entry
    /// `HOSPITAL/RECORD`.
    public var record: String
    public var author: String
  }

  /// An order for a service, and the result that answers it; an operation or a procedure is answered by being done.
  public struct Order: Hashable, Sendable {
    public var request: ServiceRequest
    public var record: String
    public var author: String
    /// `HOSPITAL/RECORD` of the result, or of the sheet of what was done; nil while it waits.
    public var result: String?
    public var conclusion: String?
    public var isSeen: Bool
  }

  public var patient: PatientSummary
  /// Whether anything says that the patient serves in the army; nothing of what.
  public var isKnownToServe: Bool
  /// When the encounter began, and ended.
  public var period: Period
  public var allergies: [AllergyIntolerance]
  /// Orders for drugs in force, of the whole chart.
  public var active: [ActiveMedication]
  /// Orders for drugs of the encounter, in force or not, in the order in which they were written.
  public var requests: [Stated<MedicationRequest>]
  public var administrations: [Stated<MedicationAdministration>]
  /// Operations and procedures that were done in the encounter, in the order in which they were written.
  public var procedures: [Stated<Procedure>]
  public var orders: [Order]
  /// The sheets that report what was found in the encounter, in the order in which they were written.
  public var results: [ClinicalRecord]
  /// The encounter's diagnoses, the main one first.
  public var diagnoses: [Coding]
  /// What brought the patient.
  public var reason: String?
  /// What a dose says it has seen: see `AdministerMedication`.
  public var latestAdministration: Int64
}

/// Reads a patient's course at one encounter; the chart's door stands before it, and every reading is audited.
public struct ReadCourse: Workflow {
  public static let permissions: [Permission] = [.readChart]

  /// How far back an order for a drug may still be in force.
  static let medicationDays = 400

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(
    _ encounter: Encounter.ID, of facility: FacilityCode, reason: String, purpose: AccessPurpose? = nil
  ) throws -> Course {
    _ = try session.authorise(Self.self)
    let (opening, summary, episode) = try session.openEncounter(encounter, of: facility, for: Self.self, purpose: purpose, reason: reason)
    func documents(_ entries: Set<CourseEntry>, here: Bool, since: CivilDate? = nil) throws -> [Read] {
      try Self.read(
        session.store.courseDocuments(
          of: opening.patient, in: here ? (encounter, facility) : nil, holding: entries, since: since, reason: opening.reason,
          by: opening.actor, at: session.now()))
    }
    let latest = try session.store.latestAdministration(in: encounter, of: facility)
    let local = try documents(
      [.medicationRequest, .medicationAdministration, .serviceRequest, .diagnosticReport, .procedure], here: true)
    let (allergies, active) = try Self.prescribing(
      documents([.allergyIntolerance], here: false),
      documents([.medicationRequest], here: false, since: session.now().civil.date.adding(days: -Self.medicationDays)))
    func stated<Entry>(_ pick: (ClinicalEntry) -> Entry?) -> [Course.Stated<Entry>] {
      local.flatMap { read in
        read.entries.compactMap { entry in pick(entry).map { Course.Stated(entry: $0, record: read.name, author: read.document.author) } }
      }
    }
    return Course(
      patient: summary, isKnownToServe: try session.store.isKnownToServe(opening.patient, on: session.now().civil.date),
      period: episode.period, allergies: allergies, active: active,
      requests: stated { if case .medicationRequest(let value) = $0 { value } else { nil } },
      administrations: stated { if case .medicationAdministration(let value) = $0 { value } else { nil } },
      procedures: stated { if case .procedure(let value) = $0 { value } else { nil } }, orders: Self.orders(local),
      results: local.filter { $0.entries.contains { if case .diagnosticReport = $0 { true } else { false } } }.map(\.record),
      diagnoses: (episode.diagnoses.filter { $0.role == .main } + episode.diagnoses.filter { $0.role != .main }).map(\.coding),
      reason: episode.reason, latestAdministration: latest)
  }

  /// What the whole chart of an encounter's patient says that they are allergic to.
  public func allergies(
    _ encounter: Encounter.ID, of facility: FacilityCode, reason: String, purpose: AccessPurpose? = nil
  ) throws -> [AllergyIntolerance] {
    _ = try session.authorise(Self.self)
    return try Self.allergies(
      of: session.openEncounter(encounter, of: facility, for: Self.self, purpose: purpose, reason: reason).opening, session)
  }

  /// How many of an encounter's newest records are looked through for what they say in words.
  private static let narrativeRecords = 400

  /// What the encounter's records in force say in words, by the code of the section: of each what was written last.
  public func narratives(
    _ encounter: Encounter.ID, of facility: FacilityCode, reason: String, purpose: AccessPurpose? = nil
  ) throws -> [String: String] {
    _ = try session.authorise(Self.self)
    let (opening, _, _) = try session.openEncounter(encounter, of: facility, for: Self.self, purpose: purpose, reason: reason)
    let documents = try session.store.courseDocuments(
      of: opening.patient, in: (encounter, facility), holding: nil, newest: Self.narrativeRecords, reason: opening.reason,
      by: opening.actor, at: session.now())
    var said: [String: String] = [:]
    for read in try Self.read(documents) {
      for section in read.record.sections {
        guard let text = section.narrative, text.contains(where: { !$0.isWhitespace }) else { continue }
        said[section.code] = text
      }
    }
    return said
  }

  /// Every number that was measured of a person, the latest `limit` of them, in the order of time.
  ///
  /// - Parameter patient: the number in this database, or `HOSPITAL/NUMBER`.
  public func measurements(of patient: String, limit: Int = 20_000, reason: String, purpose: AccessPurpose? = nil) throws -> (
    patient: PatientSummary, values: [MeasuredValue]
  ) {
    _ = try session.authorise(Self.self)
    guard let key = try ShowChart(session).key(patient),
      let opening = try session.open(key, for: Self.self, .readChart, purpose: purpose, reason: reason),
      let summary = try session.store.patientSummary(opening.patient)
    else { throw ShowChart.unknown }
    return (
      summary,
      try session.store.measuredValues(
        of: opening.patient, limit: limit, reason: opening.reason, by: opening.actor, at: session.now())
    )
  }

  // MARK: From records to a course

  struct Read {
    let document: CourseDocument
    let record: ClinicalRecord

    var name: String { "\(document.facility)/\(document.localID)" }
    var entries: [ClinicalEntry] { record.sections.flatMap(\.entries) }
  }

  static func read(_ documents: [CourseDocument]) throws -> [Read] {
    try documents.map { document in
      guard case .record(let record)? = NativeFormat.statement(canonical: document.content) else { throw ReadRecord.unreadable }
      return Read(document: document, record: record)
    }
  }

  /// What the whole chart says that the patient is allergic to.
  static func allergies(of opening: ChartOpening, _ session: Session) throws -> [AllergyIntolerance] {
    let allergic = try read(
      session.store.courseDocuments(
        of: opening.patient, holding: [.allergyIntolerance], reason: opening.reason, by: opening.actor, at: session.now()))
    return prescribing(allergic, []).allergies
  }

  /// What an order for a drug is held against.
  static func prescribing(_ allergic: [Read], _ ordered: [Read]) -> (allergies: [AllergyIntolerance], active: [ActiveMedication]) {
    let allergies = allergic.flatMap(\.entries).compactMap { entry -> AllergyIntolerance? in
      if case .allergyIntolerance(let value) = entry { value } else { nil }
    }
    let active = ordered.flatMap { read in
      read.entries.compactMap { entry -> ActiveMedication? in
        if case .medicationRequest(let value) = entry { ActiveMedication(request: value, record: read.record.id) } else { nil }
      }
    }
    return (allergies, active)
  }

  private static func orders(_ local: [Read]) -> [Course.Order] {
    var requests: [(request: ServiceRequest, read: Read)] = []
    var results: [Answer] = []
    var done: [Answer] = []
    for read in local {
      for entry in read.entries {
        switch entry {
        case .serviceRequest(let request): requests.append((request, read))
        case .diagnosticReport(let report): results.append(Answer(report.coding, report.time, report.conclusion, read))
        case .procedure(let value): done.append(Answer(value.coding, value.period.end ?? value.period.start, value.note, read))
        default: break
        }
      }
    }
    func answers(_ orders: [ServiceRequest], _ found: [Answer]) -> [Answer?] {
      OrderAnswers.match(orders: orders.map { ($0.coding, $0.time) }, results: found.map { ($0.coding, $0.time) })
        .map { $0.map { found[$0] } }
    }
    let reported = answers(requests.map(\.request), results)
    // What is a study is answered by its report, whatever sheet it was charged from.
    let open = requests.indices.filter { reported[$0] == nil && requests[$0].request.category == .procedure }
    let performed = Dictionary(uniqueKeysWithValues: zip(open, answers(open.map { requests[$0].request }, done)))
    return requests.enumerated().map { index, order in
      let answer = reported[index] ?? performed[index] ?? nil
      return Course.Order(
        request: order.request, record: order.read.name, author: order.read.document.author, result: answer?.read.name,
        conclusion: answer?.conclusion, isSeen: answer?.read.document.isSeen ?? false)
    }
  }

  /// What may answer an order: a report, or what was done.
  private struct Answer {
    let coding: Coding
    let time: CivilDateTime
    let conclusion: String?
    let read: Read

    init(_ coding: Coding, _ time: CivilDateTime, _ conclusion: String?, _ read: Read) {
      (self.coding, self.time, self.conclusion, self.read) = (coding, time, conclusion, read)
    }
  }
}

extension Session {
  /// Opens the chart of an encounter's patient to read what it says of the encounter; both are handed over with it.
  func openEncounter(
    _ id: Encounter.ID, of facility: FacilityCode, for workflow: any Workflow.Type, purpose: AccessPurpose?, reason: String
  ) throws -> (opening: ChartOpening, patient: PatientSummary, encounter: Encounter) {
    guard let key = try store.patient(ofEncounter: id, of: facility),
      let opening = try open(key, for: workflow, .readChart, purpose: purpose, reason: reason),
      let patient = try store.patientSummary(opening.patient), let content = try store.encounterContent(id, of: facility)
    else { throw KeepEncounter.unknown }
    guard case .encounter(let encounter) = NativeFormat.statement(canonical: content) else { throw ShowChart.unreadable }
    return (opening, patient, encounter)
  }
}
