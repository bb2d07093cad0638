import InsuranceTables
import Terminology

/// Codes of closed lists. What a list of unsure source lacks is a warning.
enum CodesAreOfTheirLists: InsuranceRule {
  static let unknown = InsuranceText(
    "QY-BHX-0141", .blocks, vi: "Mã không có trong danh mục của trường này. Chọn lại mã.", en: "The field's list does not have this code.")
  static let unsure = InsuranceText(
    "QY-BHX-0142", .warns, vi: "Mã không có trong danh mục đang có; kiểm tra lại.",
    en: "The list at hand does not have this code; look again.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    episode.eachField { table, field, index, row, cell in
      guard !cell.text.isEmpty, let codes = table.fields[field].codes else { return }
      let isKnown = codes.isMultiple ? cell.text.pieces.allSatisfy { has(String($0), codes) } : has(cell.text, codes)
      if !isKnown { findings.report(codes.isUnverified ? unsure : unknown, table.kind, index, cell.name, line: row.line) }
    }
  }

  private static func has(_ code: String, _ codes: InsuranceField.Codes) -> Bool {
    switch codes.list {
    case nil: codes.codes.contains(code)
    case "careTypes": CodeList.careTypes.has(code)
    case "chargeGroups": CodeList.chargeGroups.has(code)
    // Five digits are of the longer list, which is not at hand.
    case "occupations": code.utf8.count == 5 || CodeList.occupations.has(code)
    case "ethnicGroups": CodeList.ethnicGroups.has(code)
    // Both administrations: an address of before July 2025 keeps its code.
    case "provinces": [String(code.suffix(2))].contains { CodeList.provinces.has($0) || CodeList.oldProvinces.has($0) }
    default: true
    }
  }
}
