import ClinicalModel
import InsuranceTables

/// The episode itself: when, how, where, why and how it ended.
extension EpisodeMapper {
  /// Nil when no start can be read.
  func encounter(_ head: FieldReader, _ id: Encounter.ID, _ patient: Patient.ID) -> Encounter? {
    guard let start = head.time("NGAY_VAO") else {
      if head.text("NGAY_VAO") == nil { report(.noStart, head.path("NGAY_VAO"), line: head.line) }
      return nil
    }
    let end = head.time("NGAY_RA")
    let careType = head.text("MA_LOAI_KCB").map { $0.utf8.count == 1 ? "0" + $0 : $0 }
    var encounter = Encounter(
      id: id, patient: patient, class: Self.encounterClass(careType, isEmergency: head.text("MA_DOITUONG_KCB") == "2"),
      status: end == nil ? .inProgress : .finished, period: Period(start: start, end: end), reason: head.text("LY_DO_VV"))
    encounter.stays = stays(head, encounter)
    encounter.participants = participants()
    encounter.diagnoses = diagnoses(head)
    encounter.disposition = disposition(head)
    encounter.insuranceCard = head.pieces("MA_THE_BHYT").first { Self.isCard($0) }
    encounter.referredFrom = head.text("MA_NOI_DI")
    return encounter
  }

  /// MA_LOAI_KCB 03, 06 and 09 hold a bed, 04 does by day.
  static func encounterClass(_ careType: String?, isEmergency: Bool) -> Encounter.Class {
    switch careType {
    case "03", "06", "09": .inpatient
    case "04": .day
    default: isEmergency ? .emergency : .outpatient
    }
  }

  /// The departments of the bed days in the order of their times, where the patient held a bed; else the department of table 1.
  private func stays(_ head: FieldReader, _ encounter: Encounter) -> [Encounter.Stay] {
    let end = encounter.period.end
    func clamped(_ time: CivilDateTime) -> CivilDateTime {
      let late = max(time, encounter.period.start)
      return end.map { min(late, $0) } ?? late
    }
    var stays: [Encounter.Stay] = []
    if encounter.class.hasBed {
      var beds: [(time: CivilDateTime, department: String, bed: String?)] = []
      for row in rows("XML3") where ["14", "15", "16"].contains(row.text("MA_NHOM")) {
        guard let department = row.codes("MA_KHOA").first, let time = row.time("NGAY_TH_YL") ?? row.time("NGAY_YL") else { continue }
        beds.append((time, department, row.codes("MA_GIUONG").first))
      }
      for bed in beds.enumerated().sorted(by: { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }).map(\.element) {
        if let last = stays.last, last.department == bed.department, last.bed == bed.bed || bed.bed == nil { continue }
        let start = stays.isEmpty ? clamped(head.time("NGAY_VAO_NOI_TRU") ?? encounter.period.start) : clamped(bed.time)
        if let last = stays.indices.last { stays[last].period.end = max(start, stays[last].period.start) }
        stays.append(
          .init(department: bed.department, bed: bed.bed, period: Period(start: stays.last.map { max($0.period.start, start) } ?? start)))
      }
    }
    if stays.isEmpty, let department = head.codes("MA_KHOA").first {
      let start = encounter.class.hasBed ? head.time("NGAY_VAO_NOI_TRU") : nil
      stays = [.init(department: department, period: Period(start: clamped(start ?? encounter.period.start)))]
    }
    if let last = stays.indices.last { stays[last].period.end = end.map { max($0, stays[last].period.start) } }
    return stays
  }

  private func participants() -> [Encounter.Participant] {
    var participants: [Encounter.Participant] = []
    func add(_ role: Encounter.Participant.Role, _ id: Practitioner.ID?) {
      guard let id, !participants.contains(where: { $0.role == role && $0.practitioner == id }) else { return }
      participants.append(.init(role: role, practitioner: id))
    }
    add(.attender, rows("XML3").first { $0.text("MA_NHOM") == "13" }?.practitioner("MA_BAC_SI"))
    for row in rows("XML7") { add(.discharger, row.practitioner("MA_BS")) }
    for row in rows("XML13") { add(.referrer, row.practitioner("MA_BAC_SI")) }
    return participants
  }

  private func diagnoses(_ head: FieldReader) -> [Encounter.Diagnosis] {
    let others = head.codes("MA_BENH_KT")
    var diagnoses: [Encounter.Diagnosis] = []
    if let main = head.code("MA_BENH_CHINH") {
      // The text names all diagnoses; it is the main one's where there is no other.
      diagnoses.append(.init(role: .main, coding: Coding(.icd10, main, display: others.isEmpty ? head.text("CHAN_DOAN_RV") : nil)))
    }
    diagnoses += others.map { .init(role: .comorbidity, coding: Coding(.icd10, $0)) }
    diagnoses += head.codes("MA_BENH_YHCT").map { .init(role: .comorbidity, coding: Coding(.traditionalDiagnosis, $0)) }
    return diagnoses
  }

  private func disposition(_ head: FieldReader) -> Encounter.Disposition? {
    guard let discharge = head.text("MA_LOAI_RV") else { return nil }
    guard let way = Encounter.Disposition.Discharge(rawValue: discharge) else {
      head.keep("MA_LOAI_RV")
      return nil
    }
    var outcome = Encounter.Disposition.Outcome.undetermined
    if let text = head.text("KET_QUA_DTRI") {
      if let known = Encounter.Disposition.Outcome(rawValue: text) { outcome = known } else { head.keep("KET_QUA_DTRI") }
    }
    let referral = rows("XML13").first
    return Encounter.Disposition(
      discharge: way, outcome: outcome,
      destination: head.text("MA_NOI_DEN") ?? referral?.text("MA_CSKCB_DEN") ?? referral?.text("MA_NOI_DEN"))
  }
}
