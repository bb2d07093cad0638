import ClinicalModel

/// Doses that are most often slips of the keys: a unit that nobody doses in (`5 oo mg` for 500 mg), and more than anybody is given at once.
enum DoseIsUsual: Rule {
  static let text = RuleText(
    "QY-RUL-0317", .warning, vi: "Không rõ đơn vị của thuốc: không phải đơn vị thường dùng. Kiểm tra số và đơn vị.",
    en: "The unit is none that drugs are counted in. Check the number and the unit.")

  /// One walk over the entries says both.
  static let farOut = RuleText(
    "QY-RUL-0318", .warning, vi: "Liều một lần lớn khác thường. Kiểm tra số và đơn vị, rồi ghi nếu đúng.",
    en: "The single dose is far out of the ordinary. Check the number and the unit, and keep it if it is right.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    record.forEachEntry { entry, section, number in
      func path(_ attribute: String) -> String { "record/section[\(section)]/*[\(number)]/@\(attribute)" }
      func check(_ dose: Quantity?) {
        guard let dose else { return }
        guard let unit = DoseUnit(dose.unit) else { return findings.report(text, at: path("doseUnit")) }
        if let most = unit.most, dose.value > DecimalNumber(significand: most) { findings.report(farOut, at: path("dose")) }
      }
      switch entry {
      case .medicationRequest(let request):
        check(request.dose)
        if let quantity = request.quantity, quantity.unit != request.dose?.unit, DoseUnit(quantity.unit) == nil {
          findings.report(text, at: path("quantityUnit"))
        }
      case .medicationAdministration(let given): check(given.dose)
      default: break
      }
    }
  }
}
