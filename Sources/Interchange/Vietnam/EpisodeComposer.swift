public import ClinicalModel
public import InsuranceTables

/// Makes the tables of today's decision out of an episode that was charted here: totals from lines, lines from what was ordered and done.
///
/// What the chart does not say stays empty, and the tables' rules find it where it is demanded: nothing is invented.
public enum EpisodeComposer {
  public static func episode(_ charted: ChartedEpisode) -> InsuranceEpisode {
    var lines = ChargeLines(charted)
    var tables: [InsuranceEpisode.Content] = []
    func add(_ kind: String, _ rows: [[String: String]]) {
      guard !rows.isEmpty, let table = InsuranceTable.table(kind, .current) else { return }
      tables.append(
        .init(
          kind: kind,
          rows: rows.map { texts in
            var texts = texts
            texts["MA_LK"] = charted.encounter.id.rawValue
            return InsuranceEpisode.Row(table.fields.map { .init($0.name, texts[$0.name] ?? "") })
          }))
    }
    let (drugs, services) = lines.rows()
    add("XML1", [SummaryRow.texts(charted, lines)])
    add("XML2", drugs)
    add("XML3", services)
    add("XML4", ResultRows.rows(charted))
    add("XML5", ProgressRows.rows(charted))
    add("XML7", PaperRows.discharge(charted))
    add("XML8", PaperRows.summary(charted))
    add("XML13", PaperRows.referral(charted))
    add("XML14", PaperRows.appointment(charted))
    for (table, kind) in StatedTables.kinds { add(table, StatedTables.rows(table, kind, charted)) }
    tables.sort { Int($0.kind.dropFirst(3)) ?? 0 < Int($1.kind.dropFirst(3)) ?? 0 }
    return InsuranceEpisode(tables: tables)
  }

  /// The tables of an episode that an insurance file stated and that was charted otherwise since: its words, with what the chart changed.
  ///
  /// - Parameters:
  ///   - original: what the file said. A file of the names before 2023 says it in other words, so all is composed.
  ///   - statements: the same as `EpisodeMapping` has it.
  public static func episode(_ charted: ChartedEpisode, over original: InsuranceEpisode, saying statements: [Statement])
    -> InsuranceEpisode
  {
    let now = episode(charted)
    guard original.decision != .d4210, let before = charted.saying(statements) else { return now }
    return EpisodeMerge.merged(original, before: episode(before), now: now)
  }
}

extension EpisodeComposer {
  /// The tables that one record states by itself, whoever it is of: for a paper that is still being written.
  public static func papers(of record: ClinicalRecord) -> InsuranceEpisode {
    guard let facility = FacilityCode("00000"), let patient = Patient.ID("P") else { return InsuranceEpisode(tables: []) }
    let charted = ChartedEpisode(
      facility: facility, patient: Patient(id: patient, names: [], sex: .unknown, birthDate: nil),
      encounter: Encounter(
        id: record.encounter, patient: patient, class: .outpatient, status: .inProgress, period: .init(start: record.authored)),
      records: [record], staff: [:])
    let diagnoses = record.sections.flatMap(\.entries).compactMap { entry -> String? in
      guard case .condition(let condition) = entry, condition.coding.system == .icd10 else { return nil }
      return condition.coding.code
    }
    let papers = StatedTables.kinds.filter { $0.record == record.kind }.compactMap { table, kind -> InsuranceEpisode.Content? in
      let rows = StatedTables.rows(table, kind, charted)
      return rows.isEmpty ? nil : .init(kind: table, rows: rows.map { InsuranceEpisode.Row($0.map { .init($0.key, $0.value) }) })
    }
    // How long a leave may be the disease says.
    return InsuranceEpisode(
      tables: [.init(kind: "XML1", rows: [InsuranceEpisode.Row(["MA_BENH_KT": diagnoses.joined(separator: ";")])])] + papers)
  }
}

extension PartialDate {
  /// Twelve digits, zeros for what is not known.
  public var insuranceBirthDate: String {
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return digits(year, 4) + digits(month ?? 0, 2) + digits(day ?? 0, 2) + "0000"
  }
}
