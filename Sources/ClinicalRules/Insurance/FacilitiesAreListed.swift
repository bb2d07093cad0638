import InsuranceTables
import Terminology

/// Facilities that a file names stand in the list of facilities.
enum FacilitiesAreListed: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0409", .warns, vi: "Mã cơ sở khám, chữa bệnh không có trong danh mục đã nhập.",
    en: "The list of facilities does not have the code.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.unread == nil {
      for (index, row) in content.rows.enumerated() {
        guard let day = episode.firstDay ?? episode.day(of: row) else { continue }
        for field in FacilitiesHaveTheirShape.fields[content.kind] ?? [] {
          // Units of the forces register cards under codes of their own.
          if field == "MA_DKBD", episode.isOfTheForces { continue }
          if (row.filled(field) ?? "").pieces.contains(where: { !$0.isEmpty && catalogues.entries(.facilities, $0, on: day) == [] }) {
            findings.report(unknown, content.kind, index, field, line: row.line)
          }
        }
      }
    }
  }
}
