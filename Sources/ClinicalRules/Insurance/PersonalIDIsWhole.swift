import InsuranceTables
import Terminology

/// SO_CCCD: 9 or 12 digits, or a capital and 7 digits. The 12 digits begin with one of the 63 old provinces, then say sex and year of birth.
enum PersonalIDIsWhole: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0261", .blocks, vi: "Số giấy tờ tùy thân phải có 9 hoặc 12 chữ số, hoặc một chữ in hoa và 7 chữ số.",
    en: "The identity number is 9 or 12 digits, or a capital and 7 digits.")
  static let disagrees = InsuranceText(
    "QY-BHX-0262", .warns, vi: "Số định danh không hợp với giới tính hoặc năm sinh; xem lại.",
    en: "The personal number does not agree with sex or year of birth.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    for (kind, field) in [("XML0", "SO_CCCD"), ("XML1", "SO_CCCD"), ("XML9", "SO_CCCD_NND"), ("XML15", "SO_CCCD")] {
      for (index, row) in episode.rows(kind).enumerated() {
        guard let text = row.filled(field) else { continue }
        let bytes = Array(text.utf8)
        let isPassport = bytes.count == 8 && (65...90).contains(bytes[0]) && String(text.dropFirst()).isDigits
        if !isPassport, !(text.isDigits && (bytes.count == 9 || bytes.count == 12)) {
          findings.report(shape, kind, index, field, line: row.line)
        } else if bytes.count == 12 {
          let century = Int(bytes[3] - 48)
          let birth = row["NGAY_SINH"] ?? row["NGAYSINH_NND"] ?? ""
          let isWrongYear = birth.utf8.count >= 4 && birth.prefix(4) != "\(19 + century / 2)" + text.dropFirst(4).prefix(2)
          let sex = row["GIOI_TINH"]
          let isWrongSex = sex == (century % 2 == 0 ? "2" : "1")
          if isWrongYear || isWrongSex { findings.report(disagrees, kind, index, field, line: row.line) }
        }
      }
    }
  }
}
