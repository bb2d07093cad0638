import ClinicalModel
import Terminology

/// The two-level units of Decision 19/2025/QĐ-TTg.
enum AddressCodesAreKnown: Rule {
  static let text = RuleText(
    "QY-RUL-0108", .warning,
    vi: "Mã tỉnh hoặc xã không có trong danh mục hiện hành, hoặc xã không thuộc tỉnh. Địa chỉ trước 07/2025 vẫn được giữ.",
    en: "The province or commune is not in the current list, or the commune is of another province. Addresses of before July 2025 are kept."
  )

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, address) in patient.addresses.enumerated() {
      guard address.country == nil || address.country == "VN" else { continue }
      let isProvinceUnknown = address.province.map { !CodeList.provinces.has($0) && !CodeList.oldProvinces.has($0) } == true
      let isCommuneWrong = address.commune.map { Communes.province(of: $0) != address.province } == true && address.district == nil
      if isProvinceUnknown || isCommuneWrong { findings.report(text, at: "patient/address[\(index + 1)]") }
    }
  }
}
