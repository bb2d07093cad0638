import InsuranceTables
import Terminology

/// An asterisk code tells where a disease shows itself; it stands with the dagger code of the disease itself. Which of the two comes first
/// is left open: the Ministry's pairs and the general rule of ICD-10 contradict each other.
enum AsteriskHasItsDagger: InsuranceRule {
  static let alone = InsuranceText(
    "QY-BHX-0247", .warns, vi: "Mã sao (*) phải đi cùng mã kiếm (†) của bệnh gốc. Ghi thêm mã bệnh gốc vào MA_BENH_CHINH hoặc MA_BENH_KT.",
    en: "An asterisk code stands with a dagger code of the disease itself. Add that code.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    let fields = ["MA_BENH_CHINH", "MA_BENH_KT"]
    let given = fields.map { (summary.filled($0) ?? "").pieces.filter { !$0.isEmpty }.map { $0.filter { $0 != "." } } }
    let all = Set(given.joined())
    for (field, codes) in zip(fields, given)
    where codes.contains(where: { ICD10.daggers(of: $0).map { $0.isDisjoint(with: all) } ?? false }) {
      findings.report(alone, "XML1", 0, field, line: summary.line)
    }
  }
}
