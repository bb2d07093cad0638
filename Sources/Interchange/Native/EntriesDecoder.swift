import ClinicalModel
import XMLStream

extension EntryDecoding {
  static let clinicalEntries: NameSet = [
    .condition, .observation, .serviceRequest, .medicationRequest, .medicationAdministration, .procedure, .allergyIntolerance,
    .immunization,
    .diagnosticReport, .chargeItem, .healthClassification,
  ]

  mutating func clinicalEntry(_ element: NativeElement, _ name: NativeName) -> ClinicalEntry? {
    switch name {
    case .condition: condition(element).map(ClinicalEntry.condition)
    case .observation: observation(element).map(ClinicalEntry.observation)
    case .serviceRequest: serviceRequest(element).map(ClinicalEntry.serviceRequest)
    case .medicationRequest: medicationRequest(element).map(ClinicalEntry.medicationRequest)
    case .medicationAdministration: medicationAdministration(element).map(ClinicalEntry.medicationAdministration)
    case .procedure: procedure(element).map(ClinicalEntry.procedure)
    case .allergyIntolerance: allergyIntolerance(element).map(ClinicalEntry.allergyIntolerance)
    case .immunization: immunization(element).map(ClinicalEntry.immunization)
    case .diagnosticReport: diagnosticReport(element).map(ClinicalEntry.diagnosticReport)
    case .chargeItem: chargeItem(element).map(ClinicalEntry.chargeItem)
    case .healthClassification: healthClassification(element).map(ClinicalEntry.healthClassification)
    default: nil
    }
  }

  /// The one child that holds a text, in an element that has no other.
  private mutating func remark(_ element: NativeElement, _ expected: NativeName) -> String? {
    var text: String?
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      guard name == expected else {
        misplaced(child)
        continue
      }
      if place(child, 0, &order, once: true) { text = content(child) }
    }
    return text
  }

  private mutating func condition(_ element: NativeElement) -> Condition? {
    let attributes = check(element, attributes: [.code, .system, .display, .status, .onset])
    let coding = coding(attributes)
    let status: Condition.ClinicalStatus? = list(attributes, .status, required: true)
    let onset = partialDate(attributes, .onset)
    let note = remark(element, .note)
    guard let coding, let status else { return nil }
    return Condition(coding: coding, status: status, onset: onset, note: note)
  }

  private mutating func observation(_ element: NativeElement) -> Observation? {
    let attributes = check(element, attributes: [.code, .system, .display, .time, .value, .unit, .low, .high, .interpretation])
    let coding = coding(attributes)
    let time = time(attributes, .time, required: true)
    let low = decimal(attributes, .low)
    let high = decimal(attributes, .high)
    let interpretation: Observation.Interpretation? = list(attributes, .interpretation)

    let quantity = quantity(attributes, .value, .unit)
    var value = quantity.map(Observation.Value.quantity)
    var values = attributes[.value] != nil || attributes[.unit] != nil ? 1 : 0
    for child in element.children {
      guard let name = name(of: child) else { continue }
      guard name == .text || name == .coded else {
        misplaced(child)
        continue
      }
      values += 1
      if values > 1 { report(.severalValues, at: child) }
      if name == .text {
        if let text = content(child) { value = .text(text) }
      } else if let coding = coded(child) {
        value = .coded(coding)
      }
    }
    if values == 0 { report(.missingValue, at: element) }
    guard let coding, let time, let value else { return nil }
    return Observation(
      coding: coding, time: time, value: value, referenceLow: low, referenceHigh: high, interpretation: interpretation)
  }

  private mutating func coded(_ element: NativeElement) -> Coding? {
    let attributes = check(element, attributes: [.code, .system, .display])
    noChildren(element)
    return coding(attributes)
  }

  private mutating func serviceRequest(_ element: NativeElement) -> ServiceRequest? {
    let attributes = check(element, attributes: [.code, .system, .display, .category, .priority, .time])
    let coding = coding(attributes)
    let category: ServiceRequest.Category? = list(attributes, .category, required: true)
    let priority: ServiceRequest.Priority? = list(attributes, .priority, required: true)
    let time = time(attributes, .time, required: true)
    let note = remark(element, .note)
    guard let coding, let category, let priority, let time else { return nil }
    return ServiceRequest(coding: coding, category: category, priority: priority, time: time, note: note)
  }

  private mutating func medicationRequest(_ element: NativeElement) -> MedicationRequest? {
    let attributes = check(
      element,
      attributes: [
        .code, .system, .display, .time, .dose, .doseUnit, .route, .timesPerDay, .days, .quantity, .quantityUnit,
      ])
    let coding = coding(attributes)
    let time = time(attributes, .time, required: true)
    let dose = quantity(attributes, .dose, .doseUnit)
    let route = text(attributes, .route, .code)
    let timesPerDay = whole(attributes, .timesPerDay, in: NativeLimits.timesPerDay)
    let days = whole(attributes, .days, in: NativeLimits.days)
    let quantity = quantity(attributes, .quantity, .quantityUnit)
    let instructions = remark(element, .instructions)
    guard let coding, let time else { return nil }
    return MedicationRequest(
      medication: coding, time: time, dose: dose, route: route, timesPerDay: timesPerDay, days: days, quantity: quantity,
      instructions: instructions)
  }

  private mutating func medicationAdministration(_ element: NativeElement) -> MedicationAdministration? {
    let attributes = check(element, attributes: [.code, .system, .display, .time, .status, .dose, .doseUnit, .route, .performer])
    let coding = coding(attributes)
    let time = time(attributes, .time, required: true)
    let status: MedicationAdministration.Status? = list(attributes, .status, required: true)
    let dose = quantity(attributes, .dose, .doseUnit)
    let route = text(attributes, .route, .code)
    let performer: Practitioner.ID? = id(attributes, .performer)
    let reason = remark(element, .reason)
    guard let coding, let time, let status else { return nil }
    return MedicationAdministration(
      medication: coding, time: time, status: status, dose: dose, route: route, performer: performer, reason: reason)
  }

  private mutating func procedure(_ element: NativeElement) -> Procedure? {
    let attributes = check(element, attributes: [.code, .system, .display, .start, .end, .performer])
    let coding = coding(attributes)
    let period = period(attributes)
    let performer: Practitioner.ID? = id(attributes, .performer)
    let note = remark(element, .note)
    guard let coding, let period else { return nil }
    return Procedure(coding: coding, period: period, performer: performer, note: note)
  }

  private mutating func allergyIntolerance(_ element: NativeElement) -> AllergyIntolerance? {
    let attributes = check(element, attributes: [.code, .system, .display, .category, .criticality, .recorded])
    let coding = coding(attributes)
    let category: AllergyIntolerance.Category? = list(attributes, .category, required: true)
    let criticality: AllergyIntolerance.Criticality? = list(attributes, .criticality, required: true)
    let recorded = partialDate(attributes, .recorded)
    let reaction = remark(element, .reaction)
    guard let coding, let category, let criticality else { return nil }
    return AllergyIntolerance(
      substance: coding, category: category, criticality: criticality, reaction: reaction, recorded: recorded)
  }

  private mutating func immunization(_ element: NativeElement) -> Immunization? {
    let attributes = check(element, attributes: [.code, .system, .display, .date, .lot, .doseNumber])
    let coding = coding(attributes)
    let date = partialDate(attributes, .date, required: true)
    let lot = text(attributes, .lot)
    let doseNumber = whole(attributes, .doseNumber, in: NativeLimits.doseNumber)
    noChildren(element)
    guard let coding, let date else { return nil }
    return Immunization(vaccine: coding, date: date, lot: lot, doseNumber: doseNumber)
  }

  private mutating func diagnosticReport(_ element: NativeElement) -> DiagnosticReport? {
    let attributes = check(element, attributes: [.code, .system, .display, .category, .time, .performer])
    let coding = coding(attributes)
    let category: DiagnosticReport.Category? = list(attributes, .category, required: true)
    let time = time(attributes, .time, required: true)
    let performer: Practitioner.ID? = id(attributes, .performer)
    let conclusion = remark(element, .conclusion)
    guard let coding, let category, let time else { return nil }
    return DiagnosticReport(coding: coding, category: category, time: time, performer: performer, conclusion: conclusion)
  }

  private mutating func chargeItem(_ element: NativeElement) -> ChargeItem? {
    let attributes = check(element, attributes: [.code, .system, .display, .group, .time, .quantity, .unitPrice, .amount, .insuranceRate])
    let coding = coding(attributes)
    let group = whole(attributes, .group, in: NativeLimits.chargeGroup, required: true)
    let time = time(attributes, .time, required: true)
    let quantity = decimal(attributes, .quantity, required: true)
    let unitPrice = decimal(attributes, .unitPrice, required: true)
    let amount = decimal(attributes, .amount, required: true)
    let insuranceRate = whole(attributes, .insuranceRate, in: NativeLimits.perCent)
    noChildren(element)
    guard let coding, let group, let time, let quantity, let unitPrice, let amount else { return nil }
    return ChargeItem(
      group: group, coding: coding, time: time, quantity: quantity, unitPrice: unitPrice, amount: amount,
      insuranceRate: insuranceRate)
  }

  private mutating func healthClassification(_ element: NativeElement) -> HealthClassification? {
    let attributes = check(element, attributes: [.date])
    let date = date(attributes, .date, required: true)
    var scores: [HealthClassification.Criterion: HealthClassification.Score] = [:]
    var broken = false
    var note: String?
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      switch name {
      case .score:
        guard place(child, 0, &order) else { continue }
        guard let (criterion, score) = score(child) else {
          broken = true
          continue
        }
        if scores.updateValue(score, forKey: criterion) != nil { report(.repeatedCriterion, at: child) }
      case .note:
        guard place(child, 1, &order, once: true) else { continue }
        note = content(child)
      default: misplaced(child)
      }
    }
    guard let date else { return nil }
    if let classification = HealthClassification(date: date, scores: scores, note: note) { return classification }
    // Which criterion a score that can't be read was meant for is not known.
    if !broken { report(.missingCriterion, at: element) }
    return nil
  }

  private mutating func score(_ element: NativeElement) -> (HealthClassification.Criterion, HealthClassification.Score)? {
    let attributes = check(element, attributes: [.criterion, .value, .temporary])
    let criterion: HealthClassification.Criterion? = list(attributes, .criterion, required: true)
    let value = whole(attributes, .value, in: NativeLimits.score, required: true)
    let isTemporary = flag(attributes, .temporary)
    noChildren(element)
    guard let criterion, let value, let score = HealthClassification.Score(value, isTemporary: isTemporary) else { return nil }
    return (criterion, score)
  }
}
