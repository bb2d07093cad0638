public import ClinicalModel
internal import ClinicalRules
internal import InsuranceTables
internal import Interchange
public import RecordStore
internal import Terminology

extension KeepRecord {
  /// What the insurance tables' rules and the hospital's catalogues say of a record that was just kept: what would be sent back at the month's end, and
  /// was not there without it; first what `warnings` says. Warnings only.
  public func advice(on state: RecordState) throws -> [Issue] {
    _ = try session.authorise(Self.self)
    var issues: [Issue] = []
    if case .record(let record)? = NativeFormat.statement(canonical: state.content) {
      issues = try warnings(attesting: record, of: state.facility)
    }
    guard let id = ClinicalRecord.ID(state.localID), let stored = try session.store.episode(ofRecord: id, of: state.facility),
      // A patient of whom only another facility has said something is in no table of this one.
      !stored.patientDocument.isEmpty
    else { return issues }
    let (charted, catalogues) = try EpisodeTables.charted(stored, session.store)
    return issues + CheckCharting(against: catalogues)(id, in: charted)
  }
}

extension KeepEncounter {
  /// The drafts that would be left in the encounter if it ended now: nobody comes back to them of themselves. The reading is audited.
  public func draftsOnDischarge(_ id: Encounter.ID, of facility: FacilityCode) throws -> [WaitingRecord] {
    _ = try session.authorise(Self.self, .dischargePatients)
    _ = try opened(id, facility, .dischargePatients, "discharge")
    return try ShowWork(session).titled(session.store.drafts(ofEncounter: id, of: facility))
  }

  /// What the portal would refuse of the encounter if it ended now and so: each rule and field once, in the tables' order. Nothing of an encounter
  /// that no card is shown for: nobody is asked to pay for it. Nothing is written but that the chart was opened.
  public func adviceOnDischarge(
    _ id: Encounter.ID, of facility: FacilityCode, disposition: Encounter.Disposition, diagnosis: Coding?
  ) throws -> [Issue] {
    _ = try session.authorise(Self.self, .dischargePatients)
    var encounter = try opened(id, facility, .dischargePatients, "discharge").current.1
    guard encounter.insuranceCard != nil, encounter.status == .inProgress,
      let stored = try session.store.episode(ofEncounter: id, of: facility), !stored.patientDocument.isEmpty
    else { return [] }
    var (charted, catalogues) = try EpisodeTables.charted(stored, session.store)
    Self.end(&encounter, disposition, diagnosis, at: session.now().civil.toTheMinute)
    charted.encounter = encounter
    var told: Set<[String]> = []
    return CheckCharting(against: catalogues)(EpisodeComposer.episode(charted)).compactMap { finding in
      guard finding.severity == .blocks, told.insert([finding.code, finding.table, finding.field]).inserted else { return nil }
      let place = [finding.table, finding.field].filter { !$0.isEmpty }.joined(separator: ".")
      return Issue(.warning, code: finding.code, path: place, vi: finding.text.vi, en: finding.text.en)
    }
  }
}
