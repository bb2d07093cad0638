/// One episode of care of one patient in one facility. FHIR R4 `Encounter`; a HOSO of the insurance tables.
public struct Encounter: Hashable, Sendable, Codable {
  public typealias ID = LocalID<Encounter>

  public enum Class: String, Hashable, Sendable, Codable, CaseIterable {
    case outpatient, inpatient, day, emergency, field

    /// Whether the patient holds a bed.
    public var hasBed: Bool { self == .inpatient || self == .day }
  }

  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case planned, inProgress, finished, cancelled, enteredInError
  }

  public var id: ID
  public var patient: Patient.ID
  public var `class`: Class
  public var status: Status
  public var period: Period
  /// What brought the patient, in the words of who received them.
  public var reason: String?
  /// Where the patient was, in order.
  public var stays: [Stay]
  public var participants: [Participant]
  public var diagnoses: [Diagnosis]
  public var disposition: Disposition?
  /// The card under which this episode is claimed; nil when it is not.
  public var insuranceCard: String?
  /// Facility that referred the patient here.
  public var referredFrom: String?

  public init(
    id: ID, patient: Patient.ID, class: Class, status: Status, period: Period, reason: String? = nil, stays: [Stay] = [],
    participants: [Participant] = [], diagnoses: [Diagnosis] = [], disposition: Disposition? = nil, insuranceCard: String? = nil,
    referredFrom: String? = nil
  ) {
    self.id = id
    self.patient = patient
    self.class = `class`
    self.status = status
    self.period = period
    self.reason = reason
    self.stays = stays
    self.participants = participants
    self.diagnoses = diagnoses
    self.disposition = disposition
    self.insuranceCard = insuranceCard
    self.referredFrom = referredFrom
  }

  /// A stretch in one department and bed. FHIR R4 `Encounter.location`.
  public struct Stay: Hashable, Sendable, Codable {
    /// Department code (MA_KHOA).
    public var department: String
    public var room: String?
    /// Bed number (MA_GIUONG).
    public var bed: String?
    public var period: Period

    public init(department: String, room: String? = nil, bed: String? = nil, period: Period) {
      self.department = department
      self.room = room
      self.bed = bed
      self.period = period
    }
  }

  /// FHIR R4 `Encounter.participant`.
  public struct Participant: Hashable, Sendable, Codable {
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
      case admitter, attender, consultant, nurse, discharger, referrer
    }

    public var role: Role
    public var practitioner: Practitioner.ID

    public init(role: Role, practitioner: Practitioner.ID) {
      self.role = role
      self.practitioner = practitioner
    }
  }

  /// FHIR R4 `Encounter.diagnosis` with the condition in place.
  public struct Diagnosis: Hashable, Sendable, Codable {
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
      case referral, admission, main, comorbidity, complication, preoperative, postoperative, causeOfDeath
    }

    public var role: Role
    public var coding: Coding

    public init(role: Role, coding: Coding) {
      self.role = role
      self.coding = coding
    }
  }

  /// How the episode ended. FHIR R4 `Encounter.hospitalization`.
  public struct Disposition: Hashable, Sendable, Codable {
    /// MA_LOAI_RV of the insurance tables.
    public enum Discharge: String, Hashable, Sendable, Codable, CaseIterable {
      case discharged = "1"
      case referred = "2"
      case absconded = "3"
      case ownRequest = "4"
      case referredOnRequest = "5"
    }

    /// KET_QUA_DTRI of the insurance tables.
    public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
      case cured = "1"
      case improved = "2"
      case unchanged = "3"
      case worse = "4"
      case died = "5"
      case takenHomeToDie = "6"
      case undetermined = "7"
      case diedOutside = "8"
    }

    public var discharge: Discharge
    public var outcome: Outcome
    /// Facility the patient was referred to.
    public var destination: String?

    public init(discharge: Discharge, outcome: Outcome, destination: String? = nil) {
      self.discharge = discharge
      self.outcome = outcome
      self.destination = destination
    }
  }
}
