/// A typed statement in a record's section. The names are FHIR R4's.
public enum ClinicalEntry: Hashable, Sendable, Codable {
  case condition(Condition)
  case observation(Observation)
  case serviceRequest(ServiceRequest)
  case medicationRequest(MedicationRequest)
  case medicationAdministration(MedicationAdministration)
  case procedure(Procedure)
  case allergyIntolerance(AllergyIntolerance)
  case immunization(Immunization)
  case diagnosticReport(DiagnosticReport)
  case chargeItem(ChargeItem)
  case healthClassification(HealthClassification)
}

/// A problem or diagnosis. FHIR R4 `Condition`.
public struct Condition: Hashable, Sendable, Codable {
  public enum ClinicalStatus: String, Hashable, Sendable, Codable, CaseIterable {
    case active, recurrence, inactive, remission, resolved
  }

  public var coding: Coding
  public var status: ClinicalStatus
  public var onset: PartialDate?
  public var note: String?

  public init(coding: Coding, status: ClinicalStatus = .active, onset: PartialDate? = nil, note: String? = nil) {
    self.coding = coding
    self.status = status
    self.onset = onset
    self.note = note
  }
}

/// A number with its unit in UCUM. FHIR R4 `Quantity`.
public struct Quantity: Hashable, Sendable, Codable {
  public var value: DecimalNumber
  public var unit: String

  public init(_ value: DecimalNumber, _ unit: String) {
    self.value = value
    self.unit = unit
  }
}

/// A measurement or finding. FHIR R4 `Observation`.
public struct Observation: Hashable, Sendable, Codable {
  public enum Value: Hashable, Sendable, Codable {
    case quantity(Quantity)
    case text(String)
    case coded(Coding)
  }

  /// FHIR R4 `observation-interpretation`, the part that laboratories print.
  public enum Interpretation: String, Hashable, Sendable, Codable, CaseIterable {
    case normal = "N"
    case low = "L"
    case high = "H"
    case criticallyLow = "LL"
    case criticallyHigh = "HH"
    case abnormal = "A"
    case positive = "POS"
    case negative = "NEG"
  }

  public var coding: Coding
  public var time: CivilDateTime
  public var value: Value
  public var referenceLow: DecimalNumber?
  public var referenceHigh: DecimalNumber?
  public var interpretation: Interpretation?

  public init(
    coding: Coding, time: CivilDateTime, value: Value, referenceLow: DecimalNumber? = nil, referenceHigh: DecimalNumber? = nil,
    interpretation: Interpretation? = nil
  ) {
    self.coding = coding
    self.time = time
    self.value = value
    self.referenceLow = referenceLow
    self.referenceHigh = referenceHigh
    self.interpretation = interpretation
  }
}

/// An order for a laboratory test, a study, a consultation, or care. FHIR R4 `ServiceRequest`.
public struct ServiceRequest: Hashable, Sendable, Codable {
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case laboratory, imaging, pathology, endoscopy, functional, procedure, consultation, care, diet
  }

  /// FHIR R4 `request-priority`, the part that wards use.
  public enum Priority: String, Hashable, Sendable, Codable, CaseIterable {
    case routine, urgent, stat
  }

  public var coding: Coding
  public var category: Category
  public var priority: Priority
  /// When it was ordered.
  public var time: CivilDateTime
  /// What is to be looked for, or how it is to be done.
  public var note: String?

  public init(coding: Coding, category: Category, priority: Priority = .routine, time: CivilDateTime, note: String? = nil) {
    self.coding = coding
    self.category = category
    self.priority = priority
    self.time = time
    self.note = note
  }
}

/// An order for a drug. FHIR R4 `MedicationRequest`.
public struct MedicationRequest: Hashable, Sendable, Codable {
  public var medication: Coding
  public var time: CivilDateTime
  public var dose: Quantity?
  /// HL7 route of administration: `PO`, `IV`, `IM`, `SC` …
  public var route: String?
  /// Doses in 24 hours.
  public var timesPerDay: Int?
  public var days: Int?
  /// How much is dispensed in all.
  public var quantity: Quantity?
  public var instructions: String?

  public init(
    medication: Coding, time: CivilDateTime, dose: Quantity? = nil, route: String? = nil, timesPerDay: Int? = nil,
    days: Int? = nil, quantity: Quantity? = nil, instructions: String? = nil
  ) {
    self.medication = medication
    self.time = time
    self.dose = dose
    self.route = route
    self.timesPerDay = timesPerDay
    self.days = days
    self.quantity = quantity
    self.instructions = instructions
  }
}

/// A dose given, or not given with a reason. FHIR R4 `MedicationAdministration`.
public struct MedicationAdministration: Hashable, Sendable, Codable {
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case completed, notDone
  }

  public var medication: Coding
  public var time: CivilDateTime
  public var status: Status
  public var dose: Quantity?
  public var route: String?
  public var performer: Practitioner.ID?
  /// Why it was not given.
  public var reason: String?

  public init(
    medication: Coding, time: CivilDateTime, status: Status = .completed, dose: Quantity? = nil, route: String? = nil,
    performer: Practitioner.ID? = nil, reason: String? = nil
  ) {
    self.medication = medication
    self.time = time
    self.status = status
    self.dose = dose
    self.route = route
    self.performer = performer
    self.reason = reason
  }
}

/// Something done to the patient. FHIR R4 `Procedure`.
public struct Procedure: Hashable, Sendable, Codable {
  public var coding: Coding
  public var period: Period
  public var performer: Practitioner.ID?
  /// How it was done and what came of it.
  public var note: String?

  public init(coding: Coding, period: Period, performer: Practitioner.ID? = nil, note: String? = nil) {
    self.coding = coding
    self.period = period
    self.performer = performer
    self.note = note
  }
}

/// FHIR R4 `AllergyIntolerance`.
public struct AllergyIntolerance: Hashable, Sendable, Codable {
  public enum Criticality: String, Hashable, Sendable, Codable, CaseIterable {
    case low, high, unableToAssess
  }

  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case medication, food, environment, biologic
  }

  public var substance: Coding
  public var category: Category
  public var criticality: Criticality
  public var reaction: String?
  public var recorded: PartialDate?

  public init(
    substance: Coding, category: Category, criticality: Criticality, reaction: String? = nil, recorded: PartialDate? = nil
  ) {
    self.substance = substance
    self.category = category
    self.criticality = criticality
    self.reaction = reaction
    self.recorded = recorded
  }
}

extension AllergyIntolerance {
  /// Somebody was asked, and there is nothing: another thing than that nobody asked. FHIR R4 says it with a substance of its own, too.
  public static let noneKnown = Coding(.form, "no-known-allergy", display: "Không có dị ứng đã biết")

  /// Whether it says that there is none.
  public var isNoneKnown: Bool { (substance.system, substance.code) == (Self.noneKnown.system, Self.noneKnown.code) }
}

/// FHIR R4 `Immunization`.
public struct Immunization: Hashable, Sendable, Codable {
  public var vaccine: Coding
  public var date: PartialDate
  public var lot: String?
  public var doseNumber: Int?

  public init(vaccine: Coding, date: PartialDate, lot: String? = nil, doseNumber: Int? = nil) {
    self.vaccine = vaccine
    self.date = date
    self.lot = lot
    self.doseNumber = doseNumber
  }
}

/// The conclusion of a laboratory or imaging study; its measurements are observations beside it. FHIR R4 `DiagnosticReport`.
public struct DiagnosticReport: Hashable, Sendable, Codable {
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case laboratory, imaging, pathology, endoscopy, functional
  }

  public var coding: Coding
  public var category: Category
  public var time: CivilDateTime
  public var performer: Practitioner.ID?
  public var conclusion: String?

  public init(
    coding: Coding, category: Category, time: CivilDateTime, performer: Practitioner.ID? = nil, conclusion: String? = nil
  ) {
    self.coding = coding
    self.category = category
    self.time = time
    self.performer = performer
    self.conclusion = conclusion
  }
}

/// One line of the bill. FHIR R4 `ChargeItem`.
public struct ChargeItem: Hashable, Sendable, Codable {
  /// MA_NHOM of the insurance tables, 1…19.
  public var group: Int
  public var coding: Coding
  public var time: CivilDateTime
  public var quantity: DecimalNumber
  /// In đồng.
  public var unitPrice: DecimalNumber
  /// In đồng.
  public var amount: DecimalNumber
  /// Share that the insurance pays of this line, in per cent.
  public var insuranceRate: Int?

  public init(
    group: Int, coding: Coding, time: CivilDateTime, quantity: DecimalNumber, unitPrice: DecimalNumber, amount: DecimalNumber,
    insuranceRate: Int? = nil
  ) {
    self.group = group
    self.coding = coding
    self.time = time
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.amount = amount
    self.insuranceRate = insuranceRate
  }
}
