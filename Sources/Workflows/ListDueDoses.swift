public import ClinicalModel
internal import ClinicalRules
internal import Interchange
public import RecordStore

/// A dose that is due and of which nothing was recorded.
public struct DueDose: Sendable {
  public var patient: PatientSummary
  public var facility: FacilityCode
  public var encounter: String
  public var department: String?
  public var bed: String?
  public var due: CivilDateTime
  /// Nil to who may not know the patient.
  public var order: MedicationRequest?
}

/// What a nurse goes round with: the doses that are due on the wards, or soon, or overdue since a day at most; by ward and bed. The listing is audited.
public struct ListDueDoses: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Seconds for which a dose that nobody recorded stays on the list, and before its hour comes onto it.
  private static let overdue = 24 * 3600
  private static let ahead = 3600

  /// How long ago an order that is still in force may have been written.
  private static let orderDays = 60

  public func callAsFunction() throws -> [DueDose] {
    let actor = try session.authorise(Self.self)
    let now = session.now().civil
    let records = try session.store.wardMedication(of: session.account, since: now.date.adding(days: -Self.orderDays))
    var doses: [DueDose] = []
    var rest = records[...]
    while let first = rest.first {
      let own = rest.prefix { $0.facility == first.facility && $0.encounter == first.encounter }
      rest = rest.dropFirst(own.count)
      doses += try self.doses(Array(own), now)
    }
    try session.store.noteWorkList(doses.count, by: actor, at: session.now())
    return doses
  }

  private func doses(_ records: [WardMedication], _ now: CivilDateTime) throws -> [DueDose] {
    var requests: [MedicationRequest] = []
    var administrations: [MedicationAdministration] = []
    for record in records {
      guard case .record(let value)? = NativeFormat.statement(canonical: record.content) else { throw ReadRecord.unreadable }
      for entry in value.sections.flatMap(\.entries) {
        switch entry {
        case .medicationRequest(let request): requests.append(request)
        case .medicationAdministration(let administration): administrations.append(administration)
        default: break
        }
      }
    }
    guard let place = records.first else { return [] }
    let isHidden = try session.isHidden(place.patient.id)
    let patient = isHidden ? place.patient.masked : place.patient
    return DoseSchedule(requests, administrations: administrations).doses.filter { dose in
      let late = now.localSeconds - dose.due.localSeconds
      return dose.administration == nil && -Self.ahead <= late && late <= Self.overdue
    }.map { dose in
      DueDose(
        patient: patient, facility: place.facility, encounter: place.encounter, department: place.department, bed: place.bed, due: dose.due,
        order: isHidden ? nil : requests[dose.request])
    }
  }
}
