public import ClinicalModel
internal import RecordStore

/// Whom the exercises are for.
public enum PracticeRole: String, Hashable, Sendable, Codable, CaseIterable {
  case registrar, nurse, doctor, headOfDepartment, recordsOffice, pharmacist, laboratory, `operator`

  /// What the account of who practises is in the sandbox.
  public var role: Role {
    switch self {
    case .registrar: .registrar
    case .nurse: .nurse
    case .doctor: .doctor
    case .headOfDepartment: .headOfDepartment
    case .recordsOffice: .recordsOffice
    case .pharmacist: .pharmacist
    case .laboratory: .laboratory
    case .operator: .operator
    }
  }

  public var title: BilingualText {
    switch self {
    case .registrar: BilingualText(vi: "Tiếp đón", en: "Reception")
    case .nurse: BilingualText(vi: "Điều dưỡng", en: "Nurse")
    case .doctor: BilingualText(vi: "Bác sĩ", en: "Doctor")
    case .headOfDepartment: BilingualText(vi: "Trưởng khoa", en: "Head of department")
    case .recordsOffice: BilingualText(vi: "Phòng kế hoạch, lưu trữ hồ sơ", en: "Records office")
    case .pharmacist: BilingualText(vi: "Dược sĩ", en: "Pharmacist")
    case .laboratory: BilingualText(vi: "Xét nghiệm, chẩn đoán hình ảnh", en: "Laboratory and imaging")
    case .operator: BilingualText(vi: "Vận hành", en: "Operator")
    }
  }

  /// Whether some of the steps are commands of a shell.
  public var usesCommands: Bool { [.headOfDepartment, .recordsOffice, .pharmacist, .operator].contains(self) }
}

/// A step of an exercise: what to do, how, and what in the database shows that it was done.
struct PracticeStep: Sendable {
  let id: String
  let task: BilingualText
  let hint: BilingualText
  /// The same where there are no keys to press: in lines; nil where the hint has none.
  let hintInLines: BilingualText?
  /// What the audit shows of it; nil while nothing like it was done.
  let finding: @Sendable (PracticeEvidence) throws -> PracticeFinding?

  init(
    _ id: String, task: BilingualText, hint: BilingualText, inLines: BilingualText? = nil,
    _ finding: @escaping @Sendable (PracticeEvidence) throws -> PracticeFinding?
  ) {
    (self.id, self.task, self.hint, hintInLines, self.finding) = (id, task, hint, inLines, finding)
  }
}

/// What was done towards a step.
enum PracticeFinding: Sendable {
  /// The row of the audit that shows it.
  case done(AuditRow)
  /// The latest act that was meant for it and is not what it asks for, and what is different.
  case near(AuditRow, BilingualText)
}

/// Something that a step asks of an act, and what is said to whose act is without it.
struct Wanted<Subject>: Sendable {
  let holds: @Sendable (Subject) -> Bool
  let otherwise: BilingualText

  init(vi: String, en: String, _ holds: @escaping @Sendable (Subject) -> Bool) {
    (self.holds, otherwise) = (holds, BilingualText(vi: vi, en: en))
  }
}

extension ClinicalRecord {
  /// Everything that the narratives say.
  var said: String { sections.compactMap(\.narrative).joined(separator: "\n") }

  /// Whether a section has a narrative.
  func says(_ section: String) -> Bool {
    sections.contains { $0.code == section && $0.narrative?.contains { !$0.isWhitespace } == true }
  }

  var entries: [ClinicalEntry] { sections.flatMap(\.entries) }

  /// The number that was measured under a LOINC code.
  func measured(_ code: String) -> DecimalNumber? {
    entries.lazy.compactMap { entry -> DecimalNumber? in
      guard case .observation(let observation) = entry, observation.coding.code == code, case .quantity(let quantity) = observation.value
      else { return nil }
      return quantity.value
    }.first
  }

  /// The doses that were recorded as given or withheld.
  var doses: [MedicationAdministration] {
    entries.compactMap { if case .medicationAdministration(let dose) = $0 { dose } else { nil } }
  }

  /// Whether a drug of this name, folded, is ordered.
  func orders(_ name: String) -> Bool {
    entries.contains { entry in
      guard case .medicationRequest(let request) = entry else { return false }
      return SearchKey.fold(request.medication.display ?? request.medication.code).contains(name)
    }
  }
}
