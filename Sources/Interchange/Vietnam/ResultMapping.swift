import ClinicalModel
import InsuranceTables

/// Tables 4 and 5: results, and the course with its vital signs.
extension EpisodeMapper {
  func resultSections(_ encounter: Encounter) -> [ClinicalRecord.Section] {
    var entries: [ClinicalEntry] = []
    // A study's description and conclusion stand in each of its lines.
    var told: Set<[String]> = []
    for row in rows("XML4") {
      let time = row.time("NGAY_KQ") ?? encounter.period.end ?? encounter.period.start
      let service = row.code("MA_DICH_VU")
      if let value = row.text("GIA_TRI") {
        let code = row.code("MA_CHI_SO") ?? service ?? "-"
        let coding = Coding(.local, code, display: row.text("TEN_CHI_SO"))
        let number = DecimalNumber(value)
        let result: Observation.Value = number.map { .quantity(Quantity($0, row.text("DON_VI_DO") ?? "1")) } ?? .text(value)
        entries.append(.observation(Observation(coding: coding, time: time, value: result)))
      }
      let words = [row.text("MO_TA"), row.text("KET_LUAN")].compactMap(\.self)
      guard !words.isEmpty else { continue }
      let conclusion = words.joined(separator: "\n")
      guard told.insert([service ?? "", conclusion]).inserted else { continue }
      entries.append(
        .diagnosticReport(
          DiagnosticReport(
            coding: Coding(.service, service ?? row.code("MA_CHI_SO") ?? "-", display: row.text("TEN_CHI_SO")), category: category(service),
            time: time, performer: row.practitioner("MA_BS_DOC_KQ"), conclusion: conclusion)))
    }
    return entries.isEmpty ? [] : [.init(code: "results", title: "Kết quả cận lâm sàng", entries: entries)]
  }

  /// The group of the service in table 3: 2 imaging, 3 functional, else the laboratory.
  private func category(_ service: String?) -> DiagnosticReport.Category {
    switch service.flatMap({ serviceGroups[$0] }) {
    case "2": .imaging
    case "3": .functional
    default: .laboratory
    }
  }

  /// A section a row, with the vital signs of its text beside it.
  func progressSections(_ encounter: Encounter) -> [ClinicalRecord.Section] {
    rows("XML5").compactMap { row in
      let time = row.time("THOI_DIEM_DBLS") ?? encounter.period.start
      let narrative = [row.text("DIEN_BIEN_LS"), row.narrative(["GIAI_DOAN_BENH", "HOI_CHAN", "PHAU_THUAT"])].compactMap(\.self)
      guard !narrative.isEmpty else { return nil }
      let who = row.pieces("NGUOI_THUC_HIEN").first.map { " · " + $0 } ?? ""
      return .init(
        code: "progress", title: time.description + who, narrative: narrative.joined(separator: "\n"),
        entries: VitalSigns(in: row.text("DIEN_BIEN_LS") ?? "").map { Self.entries($0, at: time) } ?? [])
    }
  }

  private static func entries(_ signs: VitalSigns, at time: CivilDateTime) -> [ClinicalEntry] {
    let found: [(DecimalNumber?, Coding, String)] = [
      (signs.pulse, Coding(.loinc, "8867-4", display: "Mạch"), "/min"),
      (signs.temperature, Coding(.loinc, "8310-5", display: "Nhiệt độ"), "Cel"),
      (signs.systolic, Coding(.loinc, "8480-6", display: "Huyết áp tâm thu"), "mm[Hg]"),
      (signs.diastolic, Coding(.loinc, "8462-4", display: "Huyết áp tâm trương"), "mm[Hg]"),
      (signs.respiratoryRate, Coding(.loinc, "9279-1", display: "Nhịp thở"), "/min"),
      (signs.oxygenSaturation, Coding(.loinc, "2708-6", display: "SpO2"), "%"),
      (signs.careLevel, Coding(.insuranceField, "HL", display: "Chế độ hộ lý"), "1"),
    ]
    return found.compactMap { number, coding, unit in
      number.map { .observation(Observation(coding: coding, time: time, value: .quantity(Quantity($0, unit)))) }
    }
  }
}
