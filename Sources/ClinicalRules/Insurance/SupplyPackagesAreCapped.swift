import InsuranceTables

/// GOI_VTYT is `G1` … `G999`; what the fund pays for a package is no more than its cap.
enum SupplyPackagesAreCapped: InsuranceRule {
  static let shape = InsuranceText(
    "QY-BHX-0328", .warns, vi: "Mã gói vật tư viết dạng G1, G2 …", en: "A package of supplies is written as G1, G2 …")
  static let above = InsuranceText(
    "QY-BHX-0327", .blocks, vi: "Số tiền quỹ BHYT thanh toán cho gói vật tư lớn hơn trần (T_TRANTT).",
    en: "The fund pays more for the package than its cap (T_TRANTT).")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    var paid: [String: ExactAmount] = [:]
    var caps: [String: (index: Int, line: Int, amount: ExactAmount)] = [:]
    for (index, row) in episode.rows("XML3").enumerated() {
      let package = row.filled("GOI_VTYT")
      if let package, !isPackage(package) { findings.report(shape, "XML3", index, "GOI_VTYT", line: row.line) }
      let key = package ?? "row \(index)"
      if row.filled("MA_VAT_TU") != nil { paid[key, default: .zero] += row.filled("T_BHTT").flatMap { ExactAmount($0) } ?? .zero }
      if caps[key] == nil, let cap = row.filled("T_TRANTT").flatMap({ ExactAmount($0) }), cap > .zero { caps[key] = (index, row.line, cap) }
    }
    for (key, cap) in caps.sorted(by: { $0.value.index < $1.value.index }) {
      if let sum = paid[key], sum > cap.amount, !sum.agrees(with: cap.amount) {
        findings.report(above, "XML3", cap.index, "T_TRANTT", line: cap.line)
      }
    }
  }

  private static func isPackage(_ text: String) -> Bool {
    text.first == "G" && (1...3).contains(text.utf8.count - 1) && String(text.dropFirst()).isDigits && !text.hasPrefix("G0")
  }
}
