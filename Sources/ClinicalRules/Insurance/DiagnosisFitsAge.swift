import ClinicalModel
import InsuranceTables

/// Chapters of ICD-10 that belong to an age: birth and its time (P), pregnancy and childbed (O), sudden death of an infant (R95).
enum DiagnosisFitsAge: InsuranceRule {
  static let misfits = InsuranceText(
    "QY-BHX-0248", .warns, vi: "Mã bệnh không hợp với tuổi của người bệnh; xem lại mã hoặc ngày sinh.",
    en: "The code does not go with the patient's age; look at the code and at the birth date.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary, let birth = summary.filled("NGAY_SINH"), let from = summary.filled("NGAY_VAO"),
      let year = Int(birth.prefix(4)), let now = Int(from.prefix(4)), year > 1850, year <= now
    else { return }
    // Of a birth date of which only the year is known, no more than that is asked.
    let (least, most) = (now - year - 1, now - year)
    func isMisfit(_ code: Substring) -> Bool {
      if code.hasPrefix("P") || code.hasPrefix("R95") { return least >= 1 }
      if code.hasPrefix("O") { return most < 9 || least > 60 }
      return false
    }
    for field in ["MA_BENH_CHINH", "MA_BENH_KT"] where (summary.filled(field) ?? "").pieces.contains(where: isMisfit) {
      findings.report(misfits, "XML1", 0, field, line: summary.line)
    }
  }
}
