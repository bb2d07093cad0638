import ClinicalModel

/// The fourth digit says century and sex, the next two the year of birth (Decree 137/2015, article 13, not verified). A warning: papers err too.
enum NationalIDAgrees: Rule {
  static let text = RuleText(
    "QY-RUL-0105", .warning, vi: "Số định danh cá nhân không khớp giới tính hoặc năm sinh. Kiểm tra lại giấy tờ.",
    en: "The personal number does not agree with the sex or the year of birth. Look at the papers again.")

  static func check(_ patient: Patient, _ findings: inout Findings) {
    for (index, identifier) in patient.identifiers.enumerated() where identifier.system == .nationalID {
      let bytes = Array(identifier.value.utf8)
      guard bytes.count == 12, bytes.allSatisfy({ (48...57).contains($0) }), let birthDate = patient.birthDate else { continue }
      let century = Int(bytes[3] - 48)
      let year = 1900 + century / 2 * 100 + Int(bytes[4] - 48) * 10 + Int(bytes[5] - 48)
      let sex: AdministrativeSex = century % 2 == 0 ? .male : .female
      let isOtherSex = (patient.sex == .male || patient.sex == .female) && patient.sex != sex
      if isOtherSex || year != birthDate.year { findings.report(text, at: "patient/identifier[\(index + 1)]") }
    }
  }
}
