import ClinicalModel
import InsuranceTables

/// What a paper or a programme has of table 1 under another name, or as one of several pieces, is the same there. Words are compared without marks
/// and case; sick leave (11) may name less of a disease to the employer, so its diagnosis is not compared.
enum PapersSayTheSame: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0423", .warns, vi: "Giấy tờ này ghi khác bảng 1; xem lại cả hai.",
    en: "The paper says something else than table 1; look at both again.")

  private static let words: [(kind: String, field: String, own: String)] = [
    ("XML7", "CHAN_DOAN_RV", "CHAN_DOAN_RV"), ("XML8", "CHAN_DOAN_VAO", "CHAN_DOAN_VAO"), ("XML8", "CHAN_DOAN_RV", "CHAN_DOAN_RV"),
  ]
  private static let pieces: [(kind: String, field: String, own: String)] = [
    ("XML6", "MA_THE_BHYT", "MA_THE_BHYT"), ("XML11", "MA_THE_BHYT", "MA_THE_BHYT"), ("XML6", "SO_CCCD", "SO_CCCD"),
    ("XML13", "SO_CCCD", "SO_CCCD"), ("XML14", "SO_CCCD", "SO_CCCD"), ("XML13", "MA_CSKCB_DEN", "MA_NOI_DEN"),
    ("XML13", "MA_NOI_DEN", "MA_NOI_DEN"), ("XML7", "MA_KHOA_RV", "MA_KHOA"), ("XML9", "CAN_NANG_CON", "CAN_NANG_CON"),
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    func each(_ fields: [(kind: String, field: String, own: String)], _ agree: (String, String) -> Bool) {
      for (kind, field, name) in fields {
        guard let own = summary.filled(name) else { continue }
        // A newborn's discharge paper has the child's own disease and department.
        for (index, row) in episode.rows(kind).enumerated() where !(kind == "XML7" && index > 0) {
          if let text = row.filled(field), !agree(text, own) { findings.report(differs, kind, index, field, line: row.line) }
        }
      }
    }
    each(words) { SearchKey.fold($0) == SearchKey.fold($1) }
    each(pieces) { text, own in
      let known = own.pieces.map(bare)
      return text.pieces.allSatisfy { known.contains(bare($0)) }
    }
  }

  /// A weight of `3150.00` is 3150; of a department that has parts (`K19.1`) the department counts.
  private static func bare(_ piece: Substring) -> String {
    if piece.first == "K", let end = piece.firstIndex(of: ".") { return String(piece[..<end]) }
    return ExactAmount(piece)?.money ?? String(piece)
  }
}
