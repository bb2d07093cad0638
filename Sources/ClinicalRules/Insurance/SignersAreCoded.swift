import InsuranceTables

/// Who ordered, carried out, read and signed stands there by code: the social insurance number under Decision 4750, the practice licence
/// since 3176. A name in its place, a blank or an empty piece is none.
enum SignersAreCoded: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0313", .warns, vi: "Ghi mã định danh hoặc số giấy phép hành nghề, không ghi tên; nhiều người cách nhau bằng dấu chấm phẩy.",
    en: "Write the identifier or the practice licence, not the name; several people between semicolons.")

  static let fields = ["MA_BAC_SI", "NGUOI_THUC_HIEN", "MA_BS_DOC_KQ", "MA_BS", "MA_TTDV"]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for content in episode.tables where content.unread == nil {
      for (index, row) in content.rows.enumerated() {
        for field in fields {
          guard let text = row.filled(field), !text.pieces.allSatisfy(isCode) else { continue }
          findings.report(shape, content.kind, index, field, line: row.line)
        }
      }
    }
  }

  private static func isCode(_ piece: Substring) -> Bool {
    piece.utf8.count >= 4 && piece.utf8.contains { (48...57).contains($0) } && !piece.contains(where: \.isWhitespace)
  }
}
