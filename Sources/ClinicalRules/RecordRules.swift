public import ClinicalModel

/// Every rule over what a facility states: all that is wrong, at once.
public struct RecordRules: Sendable {
  private let asOf: CivilDateTime

  /// - Parameter asOf: now, by the wall clock of whoever asks.
  public init(asOf: CivilDateTime) { self.asOf = asOf }

  /// - Parameter line: where the statement stands in its file; goes into the issues.
  public func issues(for statement: Statement, line: Int? = nil) -> [Issue] {
    var findings = Findings(asOf: asOf, line: line)
    switch statement {
    case .location, .practitioner: break
    case .patient(let patient): Self.check(patient, &findings)
    case .militaryService(let service, _): MilitaryServiceIsPlausible.check(service, &findings)
    case .encounter(let encounter): Self.check(encounter, &findings)
    case .record(let record): Self.check(record, &findings)
    }
    return findings.issues
  }

  /// What is wrong in every one of several readings of one entry; nothing when there is none.
  public func issues(inAllOf readings: [Statement], line: Int? = nil) -> [Issue] {
    guard let first = readings.first else { return [] }
    return readings.dropFirst().reduce(issues(for: first, line: line)) { common, reading in
      let others = Set(issues(for: reading, line: line))
      return common.filter(others.contains)
    }
  }

  private static func check(_ patient: Patient, _ findings: inout Findings) {
    PatientHasName.check(patient, &findings)
    NameIsWritten.check(patient, &findings)
    BirthDateIsPossible.check(patient, &findings)
    AgeIsPossible.check(patient, &findings)
    DeathFollowsBirth.check(patient, &findings)
    IdentifiersHaveTheirShape.check(patient, &findings)
    NationalIDAgrees.check(patient, &findings)
    InsuranceCardHasItsShape.check(patient, &findings)
    CoveragePeriodIsOrdered.check(patient, &findings)
    AddressCodesAreKnown.check(patient, &findings)
    PatientCodesAreKnown.check(patient, &findings)
    TelephoneIsWhole.check(patient, &findings)
  }

  private static func check(_ encounter: Encounter, _ findings: inout Findings) {
    EncounterPeriodIsOrdered.check(encounter, &findings)
    EncounterIsNotInTheFuture.check(encounter, &findings)
    FinishedEncounterHasAnEnd.check(encounter, &findings)
    StaysFollowOneAnother.check(encounter, &findings)
    OneMainDiagnosis.check(encounter, &findings)
    DiagnosesAreKnown.check(encounter, &findings)
    MainDiagnosisIsAllowed.check(encounter, &findings)
    FinishedStayHasDisposition.check(encounter, &findings)
  }

  private static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    RecordHasContent.check(record, &findings)
    AttestationFollowsAuthoring.check(record, &findings)
    RecordIsNotInTheFuture.check(record, &findings)
    AmendmentIsALaterVersion.check(record, &findings)
    ConditionsAreKnown.check(record, &findings)
    ReferenceRangeIsOrdered.check(record, &findings)
    VitalSignIsPossible.check(record, &findings)
    BloodPressureIsOrdered.check(record, &findings)
    ScoreIsWhole.check(record, &findings)
    CriticalResultIsTold.check(record, &findings)
    DoseIsPossible.check(record, &findings)
    DoseIsUsual.check(record, &findings)
    ProcedurePeriodIsOrdered.check(record, &findings)
    ProcedureIsNotInTheFuture.check(record, &findings)
    ChargeAddsUp.check(record, &findings)
    ConsentNamesAPerson.check(record, &findings)
    ConsentPaperHasItsShape.check(record, &findings)
  }

  /// What each rule says, in the order of their codes; `docs/rules.md` is this list.
  public static let all: [RuleText] = [
    PatientHasName.text, BirthDateIsPossible.text, DeathFollowsBirth.text, IdentifiersHaveTheirShape.text, NationalIDAgrees.text,
    InsuranceCardHasItsShape.text, CoveragePeriodIsOrdered.text, AddressCodesAreKnown.text, PatientCodesAreKnown.text,
    MilitaryServiceIsPlausible.text, AgeIsPossible.text, TelephoneIsWhole.text, NameIsWritten.text,
    EncounterPeriodIsOrdered.text, EncounterIsNotInTheFuture.text, FinishedEncounterHasAnEnd.text,
    StaysFollowOneAnother.text, OneMainDiagnosis.text, DiagnosesAreKnown.text, MainDiagnosisIsAllowed.text,
    FinishedStayHasDisposition.text, RecordHasContent.text, AttestationFollowsAuthoring.text, RecordIsNotInTheFuture.text,
    AmendmentIsALaterVersion.text, ConditionsAreKnown.text, ReferenceRangeIsOrdered.text, VitalSignIsPossible.text, DoseIsPossible.text,
    ProcedurePeriodIsOrdered.text, ChargeAddsUp.text, ProcedureIsNotInTheFuture.text, BloodPressureIsOrdered.text,
    VitalSignIsPossible.unusual, ConsentNamesAPerson.text, ConsentPaperHasItsShape.text,
    // Found where the chart is at hand: no record says by itself who serves.
    RuleText(MilitaryExamination.code, .warning, vi: MilitaryExamination.text.vi, en: MilitaryExamination.text.en),
    DoseIsUsual.text, DoseIsUsual.farOut, ScoreIsWhole.text, CriticalResultIsTold.text,
  ]
}

extension ClinicalRecord {
  /// Visits every typed entry with its section's place and its own among the section's children, both from 1: a narrative comes first.
  func forEachEntry(_ body: (ClinicalEntry, _ section: Int, _ entry: Int) -> Void) {
    for (section, value) in sections.enumerated() {
      let before = value.narrative == nil ? 1 : 2
      for (entry, value) in value.entries.enumerated() { body(value, section + 1, entry + before) }
    }
  }
}
