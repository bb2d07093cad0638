public import ClinicalModel

extension Statement {
  /// This statement of an insurance file, with what an earlier statement about the same thing said and the tables have no place for.
  public func keeping(_ earlier: Statement) -> Statement {
    switch (self, earlier) {
    case (.patient(let patient), .patient(let earlier)): .patient(patient.keeping(earlier))
    case (.encounter(let encounter), .encounter(let earlier)): .encounter(encounter.keeping(earlier))
    case (.militaryService(let service, let patient), .militaryService(let earlier, _)):
      .militaryService(service.keeping(earlier), of: patient)
    default: self
    }
  }
}

extension Patient {
  fileprivate func keeping(_ earlier: Patient) -> Patient {
    var patient = self
    func add<Value: Equatable>(_ values: [Value], to path: WritableKeyPath<Patient, [Value]>, unless isThere: (Value, Value) -> Bool) {
      for value in values where !patient[keyPath: path].contains(where: { isThere($0, value) }) { patient[keyPath: path].append(value) }
    }
    add(earlier.names.filter { $0.use != .official }, to: \.names) { $0 == $1 }
    add(earlier.identifiers, to: \.identifiers) { $0 == $1 }
    add(earlier.coverages, to: \.coverages) { $0.card == $1.card }
    add(earlier.addresses, to: \.addresses) { $0.use == $1.use }
    add(earlier.telecom, to: \.telecom) { $0 == $1 }
    add(earlier.contacts, to: \.contacts) { $0.name == $1.name }
    patient.bloodGroup = bloodGroup ?? earlier.bloodGroup
    patient.ethnicity = ethnicity ?? earlier.ethnicity
    patient.occupation = occupation ?? earlier.occupation
    patient.nationality = nationality ?? earlier.nationality
    if sex == .unknown { patient.sex = earlier.sex }
    if let known = earlier.birthDate, birthDate.map({ $0.isCompatible(with: known) && $0.day == nil }) ?? true { patient.birthDate = known }
    if deceased == .notKnownToBe { patient.deceased = earlier.deceased }
    // No table says that a chart is sensitive, so none can say that it is not.
    patient.isSensitive = earlier.isSensitive
    return patient
  }
}

extension Encounter {
  fileprivate func keeping(_ earlier: Encounter) -> Encounter {
    // A check-in that comes late does not open again what has ended.
    if status == .inProgress, earlier.status == .finished { return earlier }
    var encounter = self
    encounter.reason = reason ?? earlier.reason
    encounter.referredFrom = referredFrom ?? earlier.referredFrom
    encounter.insuranceCard = insuranceCard ?? earlier.insuranceCard
    if stays.isEmpty { encounter.stays = earlier.stays }
    if participants.isEmpty { encounter.participants = earlier.participants }
    // Main diagnosis and those beside it are the tables'; the others they do not have.
    encounter.diagnoses += earlier.diagnoses.filter { $0.role != .main && $0.role != .comorbidity }
    return encounter
  }
}

extension MilitaryService {
  /// A card tells little: whoever stated a rank, a position or another category knew more.
  fileprivate func keeping(_ earlier: MilitaryService) -> MilitaryService {
    let told: Set<MilitaryService.Category> = [.soldier, .cipherStaff, .relativeOfSoldier, .relativeOfEmployee]
    var service = told.contains(earlier.category) && earlier.rank == nil && earlier.position == nil ? self : earlier
    service.unit = service.unit ?? unit ?? earlier.unit
    return service
  }
}
