import ClinicalModel
import InsuranceTables
import Terminology

/// MA_BENH_CHINH is one code of ICD-10, allowed as the main one, of the patient's sex; MA_BENH_KT has up to twelve others.
enum MainDiagnosisIsOne: InsuranceRule {
  static let several = InsuranceText(
    "QY-BHX-0241", .blocks, vi: "MA_BENH_CHINH chỉ ghi một mã; các mã khác ghi vào MA_BENH_KT.",
    en: "MA_BENH_CHINH is one code; others go into MA_BENH_KT.")
  static let unknown = InsuranceText(
    "QY-BHX-0242", .blocks, vi: "Mã bệnh không có trong ICD-10 của Bộ Y tế.", en: "The Ministry's ICD-10 does not have this code.")
  static let notMain = InsuranceText(
    "QY-BHX-0243", .blocks, vi: "Mã này không được dùng làm bệnh chính.", en: "The code is not taken as a main diagnosis.")
  static let sex = InsuranceText(
    "QY-BHX-0244", .warns, vi: "Mã bệnh không hợp với giới tính của người bệnh.", en: "The code does not go with the patient's sex.")
  static let external = InsuranceText(
    "QY-BHX-0415", .warns, vi: "Mã nguyên nhân ngoại sinh (V01–Y98) không dùng làm bệnh chính: ghi mã tổn thương, để mã này ở MA_BENH_KT.",
    en: "An external cause (V01–Y98) is no main diagnosis: code the injury, and put this one into MA_BENH_KT.")
  static let many = InsuranceText("QY-BHX-0245", .blocks, vi: "MA_BENH_KT có tối đa 12 mã.", en: "MA_BENH_KT has at most 12 codes.")
  static let again = InsuranceText(
    "QY-BHX-0246", .warns, vi: "Bệnh kèm theo trùng bệnh chính hoặc trùng nhau.", en: "A further diagnosis stands twice.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML1", 0, field, line: summary.line) }
    func misfits(_ code: some StringProtocol) -> Bool {
      guard let sex = ICD10.entry(code)?.sex else { return false }
      return summary["GIOI_TINH"] == (sex == .female ? "1" : "2")
    }
    let main = (summary.filled("MA_BENH_CHINH") ?? "").pieces.filter { !$0.isEmpty }
    if main.count > 1 { report(several, "MA_BENH_CHINH") }
    if main.contains(where: { !ICD10.isKnown($0) }) {
      report(unknown, "MA_BENH_CHINH")
    } else if main.contains(where: { ICD10.entry($0)?.isAllowedAsMain == false }) {
      report(notMain, "MA_BENH_CHINH")
    } else if main.contains(where: { ["V", "W", "X", "Y"].contains($0.prefix(1)) }) {
      report(external, "MA_BENH_CHINH")
    }
    if main.contains(where: misfits) { report(sex, "MA_BENH_CHINH") }
    let further = (summary.filled("MA_BENH_KT") ?? "").pieces.filter { !$0.isEmpty }
    if further.count > 12 { report(many, "MA_BENH_KT") }
    if further.contains(where: { !ICD10.isKnown($0) }) { report(unknown, "MA_BENH_KT") }
    if further.contains(where: misfits) { report(sex, "MA_BENH_KT") }
    if Set(further + main).count < further.count + main.count { report(again, "MA_BENH_KT") }
    for (index, row) in episode.rows("XML3").enumerated() {
      if (row.filled("MA_BENH") ?? "").pieces.contains(where: { !$0.isEmpty && !ICD10.isKnown($0) }) {
        findings.report(unknown, "XML3", index, "MA_BENH", line: row.line)
      }
    }
  }
}
