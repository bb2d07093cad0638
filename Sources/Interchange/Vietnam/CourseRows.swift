import ClinicalModel

/// Table 4 of a charted episode: results and reports.
enum ResultRows {
  static func rows(_ charted: ChartedEpisode) -> [[String: String]] {
    var rows: [[String: String]] = []
    // What the paper of a birth measures is table 9's.
    for record in charted.records
    where record.kind != .birthCertificate && (record.kind.group != .insurance || record.kind == .laboratorySheet) {
      for section in record.sections {
        let service = service(section.entries)
        for entry in section.entries {
          switch entry {
          case .observation(let value) where isResult(value):
            rows.append(row(value, service, record, charted, rows.count + 1))
          case .diagnosticReport(let report):
            rows.append([
              "STT": "\(rows.count + 1)", "MA_DICH_VU": report.coding.code, "MA_CHI_SO": report.coding.code,
              "TEN_CHI_SO": report.coding.display ?? report.coding.code, "MO_TA": section.narrative ?? "",
              "KET_LUAN": report.conclusion ?? "", "NGAY_KQ": report.time.compact,
              "MA_BS_DOC_KQ": charted.signer(report.performer ?? record.author),
            ])
          default: break
          }
        }
      }
    }
    return rows
  }

  private static func row(
    _ value: Observation, _ service: Coding?, _ record: ClinicalRecord, _ charted: ChartedEpisode, _ number: Int
  ) -> [String: String] {
    var texts = [
      "STT": "\(number)", "MA_DICH_VU": service?.code ?? "", "MA_CHI_SO": value.coding.code,
      "TEN_CHI_SO": value.coding.display ?? value.coding.code, "NGAY_KQ": value.time.compact, "MA_BS_DOC_KQ": charted.signer(record.author),
    ]
    switch value.value {
    case .quantity(let quantity):
      texts["GIA_TRI"] = quantity.value.description
      texts["DON_VI_DO"] = quantity.unit == "1" ? "" : quantity.unit
    case .text(let text): texts[text.unicodeScalars.count <= 255 ? "GIA_TRI" : "MO_TA"] = text
    case .coded(let coding): texts["GIA_TRI"] = coding.display ?? coding.code
    }
    return texts
  }

  /// The service that a section's results are of.
  private static func service(_ entries: [ClinicalEntry]) -> Coding? {
    for entry in entries {
      switch entry {
      case .diagnosticReport(let report): return report.coding
      case .chargeItem(let charge) where charge.group <= 3: return charge.coding
      default: continue
      }
    }
    return nil
  }

  static func isResult(_ value: Observation) -> Bool {
    !isVitalSign(value) && ![.insuranceField, .advice, .form].contains(value.coding.system)
  }

  private static func isVitalSign(_ value: Observation) -> Bool {
    value.coding.system == .loinc
      && ["8867-4", "8310-5", "8480-6", "8462-4", "9279-1", "2708-6", "29463-7", "8302-2", "39156-5", "72514-3", "9269-2"].contains(
        value.coding.code)
  }
}

/// Table 5 of a charted episode: the course, with vital signs in the tables' convention.
enum ProgressRows {
  /// Only for types of care that have a course.
  static func rows(_ charted: ChartedEpisode) -> [[String: String]] {
    guard charted.encounter.class.hasBed || ["02", "05", "08"].contains(charted.careType) else { return [] }
    var rows: [[String: String]] = []
    for record in charted.records where isCourse(record.kind) {
      let texts = record.sections.compactMap(\.narrative)
      let signs = vitalSigns(record)
      guard !texts.isEmpty || signs != nil else { continue }
      rows.append([
        "STT": "\(rows.count + 1)", "DIEN_BIEN_LS": (texts + [signs].compactMap(\.self)).joined(separator: "\n"),
        "THOI_DIEM_DBLS": record.authored.compact, "NGUOI_THUC_HIEN": charted.signer(record.author),
      ])
    }
    return rows
  }

  /// The admission's form and the sheets of treatment and care.
  private static func isCourse(_ kind: RecordKind) -> Bool {
    kind.group == .form || ["29/BV2", "36/BV2", "37/BV2", "38/BV2"].contains(kind.rawValue)
  }

  /// `CSST<M75_T37_HA120/70_NT18_SP98>`.
  private static func vitalSigns(_ record: ClinicalRecord) -> String? {
    var values: [String: String] = [:]
    for section in record.sections {
      for case .observation(let observation) in section.entries where observation.coding.system == .loinc {
        if case .quantity(let quantity) = observation.value { values[observation.coding.code] = quantity.value.description }
      }
    }
    var parts: [String] = []
    if let pulse = values["8867-4"] { parts.append("M" + pulse) }
    if let temperature = values["8310-5"] { parts.append("T" + temperature) }
    if let high = values["8480-6"], let low = values["8462-4"] { parts.append("HA\(high)/\(low)") }
    if let breaths = values["9279-1"] { parts.append("NT" + breaths) }
    if let saturation = values["2708-6"] { parts.append("SP" + saturation) }
    return parts.isEmpty ? nil : "CSST<\(parts.joined(separator: "_"))>"
  }
}
