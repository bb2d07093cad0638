import ClinicalModel
import InsuranceTables

/// The papers (tables 7 to 14) as they read, and the programmes (6, 15) and the check-in (0) as findings that can be counted.
extension EpisodeMapper {
  /// A section a row: the fields of the paper that say something, in the decision's order.
  func paperSections(_ kind: String) -> [ClinicalRecord.Section] {
    guard let table = InsuranceTable.table(kind, episode.decision) ?? InsuranceTable.table(kind, .current) else { return [] }
    let hidden = hidesUnit ? Self.elsewhere.union(["DON_VI"]) : Self.elsewhere
    let fields = table.fields.map(\.name).filter { !hidden.contains($0) }
    return rows(kind).compactMap { row in
      row.narrative(fields).map { .init(code: "paper", title: table.nameVi, narrative: $0) }
    }
  }

  /// What stands in the patient and the encounter already.
  private static let elsewhere: Set<String> = [
    "MA_LK", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "SO_CCCD", "MA_THE_BHYT", "GT_THE_TU", "GT_THE_DEN", "DIA_CHI", "MA_QUOCTICH",
    "MA_DANTOC", "MA_NGHE_NGHIEP", "MA_CSKCB",
  ]

  /// A section a row, a finding a field: `XML6.NHOM_DOI_TUONG` with its code, its day or its text.
  func programmeSections(_ kind: String, _ encounter: Encounter) -> [ClinicalRecord.Section] {
    guard let table = InsuranceTable.table(kind, episode.decision) ?? InsuranceTable.table(kind, .current) else { return [] }
    let time = encounter.period.start
    return rows(kind).compactMap { row in
      var entries: [ClinicalEntry] = []
      for field in table.fields where !Self.ofThePerson.contains(field.name) {
        guard let text = row.text(field.name) else { continue }
        let coding = Coding(.insuranceField, kind + "." + field.name)
        let value: Observation.Value
        if field.codes != nil, let code = row.code(field.name) {
          value = .coded(Coding(.insuranceField, code))
        } else {
          value = .text(text)
        }
        entries.append(.observation(Observation(coding: coding, time: time, value: value)))
      }
      return entries.isEmpty ? nil : .init(code: "programme", title: table.nameVi, entries: entries)
    }
  }

  private static let ofThePerson: Set<String> = elsewhere.union([
    "STT", "MA_BN", "MA_DKBD", "MATINH_CU_TRU", "MAHUYEN_CU_TRU", "MAXA_CU_TRU", "NGAY_VAO",
  ])
}
