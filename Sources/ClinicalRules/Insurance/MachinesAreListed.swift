import InsuranceTables
import Terminology

/// Machines that table 3 names stand in the hospital's list.
enum MachinesAreListed: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0410", .warns, vi: "Mã máy không có trong danh mục của cơ sở.", en: "The facility's list of machines does not have the code.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML3").enumerated() {
      guard let text = row.filled("MA_MAY"), let day = episode.day(of: row) else { continue }
      // Several machines of one kind share the part before the last point.
      let whole = catalogues.entries(.machines, text, on: day)
      if whole == [], text.pieces.contains(where: { !$0.isEmpty && catalogues.entries(.machines, $0, on: day) == [] }) {
        findings.report(unknown, "XML3", index, "MA_MAY", line: row.line)
      }
    }
  }
}
