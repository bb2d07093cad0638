import ClinicalModel
import InsuranceTables

/// Antiretrovirals are handed out for no more days than the treatment they are for.
enum AntiretroviralsLastTheEpisode: InsuranceRule {
  static let many = InsuranceText(
    "QY-BHX-0331", .blocks, vi: "SO_NGAY_CAP_THUOC_ARV nhiều hơn số ngày từ NGAY_BAT_DAU_XU_TRI đến NGAY_KET_THUC_XU_TRI.",
    en: "SO_NGAY_CAP_THUOC_ARV is more than the days from NGAY_BAT_DAU_XU_TRI to NGAY_KET_THUC_XU_TRI.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (index, row) in episode.rows("XML6").enumerated() {
      guard let days = row.filled("SO_NGAY_CAP_THUOC_ARV").flatMap({ Int($0) }),
        let from = row.filled("NGAY_BAT_DAU_XU_TRI").flatMap({ InsuranceDay.of($0) }),
        let to = row.filled("NGAY_KET_THUC_XU_TRI").flatMap({ InsuranceDay.of($0) }), from <= to
      else { continue }
      if days > to.dayNumber - from.dayNumber + 1 { findings.report(many, "XML6", index, "SO_NGAY_CAP_THUOC_ARV", line: row.line) }
    }
  }
}
