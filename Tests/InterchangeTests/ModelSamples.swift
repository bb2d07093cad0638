import ClinicalModel
import Interchange

/// A small generator of pseudo-random numbers with a seed, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes values of the model that use every field, every list and every kind of date, with texts out of a given stock.
struct ModelSamples {
  var random: SplitMix
  let texts: [String]

  init(seed: UInt64, texts: [String] = Self.awkwardTexts) {
    random = SplitMix(state: seed)
    self.texts = texts
  }

  static let awkwardTexts = [
    "Nguyễn Thị Ánh Tuyết", "a & b < c > d \"e\" 'f'", " leading and trailing ", "\ttab\nline\r\nend\r", "]]>", "<![CDATA[x]]>",
    "&amp;#10;",
    "<!-- -- -->", "😀👩🏽‍⚕️", "\u{FEFF}bom", "\u{85}\u{2028}\u{2029}", "\u{7F}\u{9F}", "اَلْعَرَبِيَّةُ", "ﷺ", "\u{10FFFD}", "Đặng Đình Đức", "1;2,3",
    " ", "\n",
    "xmlns:x=\"urn:x\"", "<?xml version=\"1.0\"?>",
  ]

  // MARK: Pieces

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  mutating func one<C: Collection>(of values: C) -> C.Element { values.randomElement(using: &random)! }
  mutating func any<E: CaseIterable>(_: E.Type) -> E { one(of: E.allCases) }
  mutating func text() -> String { one(of: texts) }
  mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { chance(60) ? make(&self) : nil }
  mutating func many<T>(_ make: (inout Self) -> T) -> [T] { (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) } }

  mutating func id<Subject>() -> LocalID<Subject> {
    let letters = "ABCXYZabcxyz0189._-"
    while true {
      // Neither "." nor ".." is an id.
      if let id = LocalID<Subject>(String((0..<Int.random(in: 1...64, using: &random)).map { _ in one(of: letters) })) { return id }
    }
  }

  mutating func code() -> String { one(of: ["J18.9", "40.155", "Đ 1", "a&b", "ờ", "01"] + [String(repeating: "ế", count: 64)]) }
  mutating func digits(_ count: Int) -> String { String((0..<count).map { _ in one(of: "0123456789") }) }

  mutating func coding() -> Coding {
    let systems = [
      CodeSystem.icd10, .loinc, .local, CodeSystem(rawValue: "urn:oid:1.2.3"), CodeSystem(rawValue: "https://example.org/a?b=c&d"),
    ]
    return Coding(one(of: systems), code(), display: maybe { $0.text() })
  }

  mutating func date() -> CivilDate {
    let year = one(of: [1, 999, 1900, 2000, 2024, 2025, 9999])
    let month = Int.random(in: 1...12, using: &random)
    return try! CivilDate(year: year, month: month, day: Int.random(in: 1...CivilDate.days(inMonth: month, of: year), using: &random))
  }

  mutating func partialDate() -> PartialDate {
    let date = date()
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return try! PartialDate(year: date.year)
    case 1: return try! PartialDate(year: date.year, month: date.month)
    default: return PartialDate(date)
    }
  }

  mutating func time() -> CivilDateTime {
    try! CivilDateTime(
      date: date(), hour: Int.random(in: 0...23, using: &random), minute: Int.random(in: 0...59, using: &random),
      second: maybe { Int.random(in: 0...59, using: &$0.random) }, offset: maybe { $0.one(of: [0, 420, -840, 840, -1, 59, 60, -61]) })
  }

  mutating func decimal() -> DecimalNumber {
    let significands: [Int64] = [0, 1, -1, 5, -120, 6850, 999_999_999_999_999_999, -999_999_999_999_999_999, 100]
    return DecimalNumber(significand: one(of: significands), scale: Int.random(in: 0...9, using: &random))
  }

  mutating func quantity() -> Quantity { Quantity(decimal(), one(of: ["mg", "mm[Hg]", "1", "viên", "10*9/L"])) }
  mutating func period() -> Period { Period(start: time(), end: maybe { $0.time() }) }

  mutating func header() -> BatchHeader { BatchHeader(facility: FacilityCode("H001")!, created: maybe { $0.time() }, producer: text()) }

  // MARK: Entries

  mutating func entry() -> Statement {
    switch one(of: Statement.Kind.allCases) {
    case .location: return .location(Location(id: id(), kind: any(Location.Kind.self), name: text(), partOf: maybe { $0.id() }))
    case .practitioner:
      return .practitioner(
        Practitioner(
          id: id(), name: text(), role: any(Practitioner.Role.self), licence: maybe { $0.text() }, department: maybe { $0.code() }))
    case .patient: return .patient(patient())
    case .militaryService:
      return .militaryService(
        MilitaryService(
          category: any(MilitaryService.Category.self), rank: maybe { _ in "DAI_UY" }, unit: maybe { $0.text() },
          position: maybe { $0.text() }, serviceNumber: maybe { $0.text() }, from: maybe { $0.partialDate() },
          to: maybe { $0.partialDate() }),
        of: id())
    case .encounter: return .encounter(encounter())
    case .record: return .record(record())
    }
  }

  mutating func patient() -> Patient {
    Patient(
      id: id(), names: many { HumanName($0.text(), use: $0.any(HumanName.Use.self)) }, sex: any(AdministrativeSex.self),
      birthDate: maybe { $0.partialDate() }, deceased: chance(50) ? .notKnownToBe : .on(maybe { $0.partialDate() }),
      identifiers: many {
        Identifier($0.any(Identifier.System.self), $0.code(), assigner: $0.maybe { _ in FacilityCode("H002")! })
      },
      addresses: many {
        Address(
          use: $0.any(Address.Use.self), line: $0.maybe { $0.text() }, commune: $0.maybe { $0.digits(5) },
          district: $0.maybe { $0.digits(3) }, province: $0.maybe { $0.digits(2) }, country: $0.maybe { _ in "LA" })
      },
      telecom: many { ContactPoint($0.any(ContactPoint.System.self), $0.text()) },
      contacts: many {
        PatientContact(
          relationship: $0.any(PatientContact.Relationship.self), name: $0.text(), phone: $0.maybe { $0.text() },
          nationalID: $0.maybe { $0.code() })
      },
      bloodGroup: maybe { $0.any(BloodGroup.self) }, ethnicity: maybe { $0.digits(2) },
      occupation: maybe { $0.digits($0.chance(50) ? 2 : 5) }, nationality: maybe { _ in "VN" },
      coverages: many {
        Coverage(
          card: $0.code(), validFrom: $0.maybe { $0.date() }, validTo: $0.maybe { $0.date() }, registeredFacility: $0.maybe { $0.text() })
      }, isSensitive: chance(50))
  }

  mutating func encounter() -> Encounter {
    Encounter(
      id: id(), patient: id(), class: any(Encounter.Class.self), status: any(Encounter.Status.self), period: period(),
      reason: maybe { $0.text() },
      stays: many { Encounter.Stay(department: $0.code(), room: $0.maybe { $0.code() }, bed: $0.maybe { $0.code() }, period: $0.period()) },
      participants: many { Encounter.Participant(role: $0.any(Encounter.Participant.Role.self), practitioner: $0.id()) },
      diagnoses: many { Encounter.Diagnosis(role: $0.any(Encounter.Diagnosis.Role.self), coding: $0.coding()) },
      disposition: maybe {
        Encounter.Disposition(
          discharge: $0.any(Encounter.Disposition.Discharge.self), outcome: $0.any(Encounter.Disposition.Outcome.self),
          destination: $0.maybe { $0.text() })
      }, insuranceCard: maybe { $0.code() }, referredFrom: maybe { $0.text() })
  }

  mutating func record() -> ClinicalRecord {
    let attestation = ClinicalRecord.Attestation(by: id(), at: time())
    let statuses: [ClinicalRecord.Status] = [
      .preliminary, .final(attestation), .amended(attestation, reason: text()), .enteredInError(attestation, reason: text()),
    ]
    return ClinicalRecord(
      id: id(), encounter: id(), kind: one(of: RecordKind.all), title: maybe { $0.text() },
      version: Int.random(in: 1...999_999, using: &random), status: one(of: statuses), author: id(), authored: time(),
      sections: many {
        ClinicalRecord.Section(
          code: $0.one(of: ["history", "results", "x-1_2.3"]), title: $0.maybe { $0.text() }, narrative: $0.maybe { $0.text() },
          entries: ($0.many { $0.many { $0.clinicalEntry() } }).flatMap { $0 })
      })
  }

  mutating func clinicalEntry() -> ClinicalEntry {
    switch Int.random(in: 0..<11, using: &random) {
    case 0:
      return .condition(
        Condition(
          coding: coding(), status: any(Condition.ClinicalStatus.self), onset: maybe { $0.partialDate() }, note: maybe { $0.text() }))
    case 1:
      let values: [Observation.Value] = [.quantity(quantity()), .text(text()), .coded(coding())]
      return .observation(
        Observation(
          coding: coding(), time: time(), value: one(of: values), referenceLow: maybe { $0.decimal() },
          referenceHigh: maybe { $0.decimal() }, interpretation: maybe { $0.any(Observation.Interpretation.self) }))
    case 2:
      return .medicationRequest(
        MedicationRequest(
          medication: coding(), time: time(), dose: maybe { $0.quantity() }, route: maybe { _ in "PO" },
          timesPerDay: maybe { $0.one(of: 1...99) }, days: maybe { $0.one(of: 1...9999) }, quantity: maybe { $0.quantity() },
          instructions: maybe { $0.text() }))
    case 3:
      return .medicationAdministration(
        MedicationAdministration(
          medication: coding(), time: time(), status: any(MedicationAdministration.Status.self), dose: maybe { $0.quantity() },
          route: maybe { _ in "IV" }, performer: maybe { $0.id() }, reason: maybe { $0.text() }))
    case 4:
      return .procedure(Procedure(coding: coding(), period: period(), performer: maybe { $0.id() }, note: maybe { $0.text() }))
    case 5:
      return .allergyIntolerance(
        AllergyIntolerance(
          substance: coding(), category: any(AllergyIntolerance.Category.self), criticality: any(AllergyIntolerance.Criticality.self),
          reaction: maybe { $0.text() }, recorded: maybe { $0.partialDate() }))
    case 6:
      return .immunization(
        Immunization(vaccine: coding(), date: partialDate(), lot: maybe { $0.text() }, doseNumber: maybe { $0.one(of: 1...99) }))
    case 7:
      return .diagnosticReport(
        DiagnosticReport(
          coding: coding(), category: any(DiagnosticReport.Category.self), time: time(), performer: maybe { $0.id() },
          conclusion: maybe { $0.text() }))
    case 8:
      return .chargeItem(
        ChargeItem(
          group: one(of: 1...19), coding: coding(), time: time(), quantity: decimal(), unitPrice: decimal(), amount: decimal(),
          insuranceRate: maybe { $0.one(of: 0...100) }))
    case 9:
      return .serviceRequest(
        ServiceRequest(
          coding: coding(), category: any(ServiceRequest.Category.self), priority: any(ServiceRequest.Priority.self), time: time(),
          note: maybe { $0.text() }))
    default: return .healthClassification(healthClassification())
    }
  }

  mutating func healthClassification() -> HealthClassification {
    var scores: [HealthClassification.Criterion: HealthClassification.Score] = [:]
    for criterion in HealthClassification.Criterion.allCases where criterion != .obstetricsGynaecology || chance(50) {
      scores[criterion] = HealthClassification.Score(one(of: 1...6), isTemporary: chance(50))
    }
    return HealthClassification(date: date(), scores: scores, note: maybe { $0.text() })!
  }
}
