import ClinicalModel

/// Money is exact; the portal allows 0.05 for rounding.
enum ChargeAddsUp: Rule {
  static let text = RuleText(
    "QY-RUL-0310", .warning, vi: "Thành tiền khác số lượng nhân đơn giá, hoặc nhóm chi phí, tỷ lệ ngoài danh mục.",
    en: "The amount is not quantity times price, or the group or the rate is out of its list.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      guard case .chargeItem(let charge) = entry else { return }
      let isListed = (1...19).contains(charge.group) && (0...100).contains(charge.insuranceRate ?? 0)
      if !isListed || !addsUp(charge) { findings.report(text, at: "record/section[\(section)]/*[\(number)]/@amount") }
    }
  }

  /// Within five hundredths of a đồng, exactly: products of 18 digits fit 128 bits.
  private static func addsUp(_ charge: ChargeItem) -> Bool {
    let product = Int128(charge.quantity.significand) * Int128(charge.unitPrice.significand)
    let scale = charge.quantity.scale + charge.unitPrice.scale
    var (left, right) = (product, Int128(charge.amount.significand))
    var tolerance: Int128 = 5
    for _ in 0..<max(0, charge.amount.scale - scale) { left *= 10 }
    for _ in 0..<max(0, scale - charge.amount.scale) { right *= 10 }
    let places = max(scale, charge.amount.scale)
    for _ in 0..<max(0, places - 2) { tolerance *= 10 }
    if places < 2 { return left == right }
    return (left - right).magnitude <= tolerance.magnitude
  }
}
