import ClinicalModel
import InsuranceTables

/// The papers (tables 7 to 14) as they read, and the programmes (6, 15) and the check-in (0) as findings that can be counted.
extension EpisodeMapper {
  /// A section a row: the fields of the paper that say something, in the decision's order.
  func paperSections(_ kind: String, _ encounter: Encounter) -> [ClinicalRecord.Section] {
    guard let table = InsuranceTable.table(kind, episode.decision) ?? InsuranceTable.table(kind, .current) else { return [] }
    let hidden = hidesUnit ? Self.elsewhere.union(["DON_VI"]) : Self.elsewhere
    let fields = table.fields.map(\.name).filter { !hidden.contains($0) }
    return rows(kind).compactMap { row in
      row.narrative(fields).map { narrative in
        // The chart has words of its own for the other papers.
        let isStated = StatedTables.kinds.contains { $0.table == kind }
        return .init(
          code: "paper", title: table.nameVi, narrative: narrative, entries: isStated ? findings(row, table, fields, encounter) : [])
      }
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
    let fields = table.fields.map(\.name).filter { !Self.ofThePerson.contains($0) }
    return rows(kind).compactMap { row in
      let entries = findings(row, table, fields, encounter)
      return entries.isEmpty ? nil : .init(code: "programme", title: table.nameVi, entries: entries)
    }
  }

  /// The fields of a row that say something, each as a finding.
  private func findings(_ row: FieldReader, _ table: InsuranceTable, _ fields: [String], _ encounter: Encounter) -> [ClinicalEntry] {
    fields.compactMap { field in
      guard let text = row.text(field) else { return nil }
      let value: Observation.Value
      if table[field]?.codes != nil, let code = row.code(field) {
        value = .coded(Coding(.insuranceField, code))
      } else {
        value = .text(text)
      }
      return .observation(
        Observation(coding: Coding(.insuranceField, row.kind + "." + field), time: encounter.period.start, value: value))
    }
  }

  private static let ofThePerson: Set<String> = elsewhere.union([
    "STT", "MA_BN", "MA_DKBD", "MATINH_CU_TRU", "MAHUYEN_CU_TRU", "MAXA_CU_TRU", "NGAY_VAO",
  ])
}
