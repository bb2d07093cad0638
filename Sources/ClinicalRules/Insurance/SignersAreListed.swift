import InsuranceTables
import Terminology

/// Who ordered, carried out, read and signed stands in the hospital's list of practitioners.
enum SignersAreListed: CatalogueRule {
  static let unknown = InsuranceText(
    "QY-BHX-0408", .warns, vi: "Người hành nghề không có trong danh sách của cơ sở vào ngày này.",
    en: "The facility's list of practitioners of the day does not have them.")

  static func check(_ episode: InsuranceEpisode, _ catalogues: HospitalCatalogues, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.unread == nil {
      for (index, row) in content.rows.enumerated() {
        guard let day = episode.day(of: row) else { continue }
        for field in SignersAreCoded.fields {
          guard let text = row.filled(field) else { continue }
          let isUnknown = text.pieces.contains { piece in
            // Somebody seconded from elsewhere is in that facility's list.
            !piece.isEmpty && !piece.contains(".C.") && !piece.contains(".HD.") && catalogues.entries(.practitioners, piece, on: day) == []
          }
          if isUnknown { findings.report(unknown, content.kind, index, field, line: row.line) }
        }
      }
    }
  }
}
