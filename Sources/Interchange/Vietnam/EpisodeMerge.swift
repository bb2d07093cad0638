import InsuranceTables

/// Writes a chart's changes into the tables that an insurance file had said about it.
///
/// Three versions meet: what the file said, what would have been composed of the file alone, and what is composed of the chart as it is. Where the
/// last two agree nobody has changed anything, and the file's words stay; where they differ, the chart's count. So a corrected diagnosis changes the
/// diagnosis, and not the tender of a drug that only the file knows.
enum EpisodeMerge {
  static func merged(_ original: InsuranceEpisode, before: InsuranceEpisode, now: InsuranceEpisode) -> InsuranceEpisode {
    var result = InsuranceEpisode(decision: original.decision, tables: [], extras: [])
    let chargesMoved = charges.contains { !areSideBySide(before.rows($0), now.rows($0)) }
    for content in original.tables where content.unread == nil {
      // A document that stands twice would get every change twice.
      guard !result.has(content.kind) else { continue }
      var rows = rows(content, before: before.rows(content.kind), now: now.rows(content.kind), chargesMoved: chargesMoved)
      if content.kind == "XML1", chargesMoved, let current = now.summary, !rows.isEmpty {
        for name in money { rows[0][name] = current[name] }
      }
      if !rows.isEmpty { result.tables.append(.init(kind: content.kind, rows: rows)) }
    }
    for content in now.tables where !original.has(content.kind) && before.rows(content.kind) != content.rows {
      result.tables.append(content)
    }
    if let id = original.summary?["MA_LK"] {
      for table in result.tables.indices {
        for row in result.tables[table].rows.indices where result.tables[table].rows[row]["MA_LK"] != nil {
          result.tables[table].rows[row]["MA_LK"] = id
        }
      }
    }
    result.tables.sort { position($0.kind) < position($1.kind) }
    return result
  }

  /// Lines and their totals are one statement: all of them come from one place.
  private static let charges = ["XML2", "XML3"]
  private static let money = [
    "T_THUOC", "T_VTYT", "T_TONGCHI_BV", "T_TONGCHI_BH", "T_BNTT", "T_BNCCT", "T_BHTT", "T_NGUONKHAC", "T_BHTT_GDV",
  ]

  /// Whether the lines are of the same things, in the same quantities and for the same money: then a change of one is a change of its field.
  private static func areSideBySide(_ before: [InsuranceEpisode.Row], _ now: [InsuranceEpisode.Row]) -> Bool {
    before.count == now.count
      && zip(before, now).allSatisfy { before, now in
        before.cells.allSatisfy { cell in !isOfTheSum(cell.name) || now[cell.name] == cell.text }
      }
  }

  private static func isOfTheSum(_ field: String) -> Bool {
    ["MA_THUOC", "MA_DICH_VU", "MA_VAT_TU", "SO_LUONG", "PHAM_VI", "MUC_HUONG", "MA_NHOM"].contains(field) || field.hasPrefix("DON_GIA")
      || field.hasPrefix("THANH_TIEN") || field.hasPrefix("T_") || field.hasPrefix("TYLE_TT")
  }

  /// The rows of one of the file's tables: field by field where each row has its counterpart, else the chart's.
  private static func rows(
    _ content: InsuranceEpisode.Content, before: [InsuranceEpisode.Row], now: [InsuranceEpisode.Row], chargesMoved: Bool
  ) -> [InsuranceEpisode.Row] {
    let isOfCharges = charges.contains(content.kind)
    if isOfCharges, chargesMoved { return now }
    guard before != now else { return content.rows }
    let haveCounterparts = isOfCharges || (before.count == 1 && now.count == 1)
    guard haveCounterparts, content.rows.count == now.count else { return now }
    return zip(content.rows, zip(before, now)).map { row($0, $1.0, $1.1) }
  }

  private static func row(_ original: InsuranceEpisode.Row, _ before: InsuranceEpisode.Row, _ now: InsuranceEpisode.Row)
    -> InsuranceEpisode.Row
  {
    var row = original
    for cell in now.cells where before[cell.name] != cell.text { row[cell.name] = cell.text }
    return row
  }

  private static func position(_ kind: String) -> Int { kind.hasPrefix("XML") ? Int(kind.dropFirst(3)) ?? .max : .max }
}
