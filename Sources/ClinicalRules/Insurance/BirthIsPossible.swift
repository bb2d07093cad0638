import ClinicalModel
import InsuranceTables

/// Nobody is treated before their birth; of a child of up to 28 days the hour is known.
enum BirthIsPossible: InsuranceRule {
  static let late = InsuranceText(
    "QY-BHX-0217", .blocks, vi: "Ngày sinh sau thời điểm vào viện.", en: "The birth comes after the admission.")
  static let noHour = InsuranceText(
    "QY-BHX-0218", .warns, vi: "Trẻ từ 28 ngày tuổi trở xuống phải ghi đủ ngày, tháng, năm, giờ, phút sinh.",
    en: "Of a child of up to 28 days, day and time of birth are written in full.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for kind in ["XML0", "XML1"] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let birth = row.filled("NGAY_SINH"), let admission = row.filled("NGAY_VAO"), birth.utf8.count >= 8,
          let first = InsuranceDay.of(admission.prefix(8)), birth.isDigits
        else { continue }
        // Of a birth of which day or month are zeros, only the year counts.
        guard let day = InsuranceDay.of(birth.prefix(8)) else {
          if birth.prefix(4) > admission.prefix(4) { findings.report(late, kind, index, "NGAY_SINH", line: row.line) }
          continue
        }
        if day > first {
          findings.report(late, kind, index, "NGAY_SINH", line: row.line)
        } else if first.dayNumber - day.dayNumber <= 28, birth.hasSuffix("0000") {
          findings.report(noHour, kind, index, "NGAY_SINH", line: row.line)
        }
      }
    }
  }
}
