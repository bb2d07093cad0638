/// The army's health examination of somebody who, as far as anybody has said, does not serve in it.
///
/// A candidate for call-up is examined, too, so that it is a warning: the form and its classes mean nothing outside of the army, and a chart that was
/// taken by mistake looks the same.
public enum MilitaryExamination {
  /// Whether a record is one, or gives a class as one does.
  public static func isOne(_ record: ClinicalRecord) -> Bool {
    if record.kind == .healthExamination { return true }
    return record.sections.contains { section in
      section.entries.contains { if case .healthClassification = $0 { true } else { false } }
    }
  }

  public static let code = "QY-RUL-0316"
  public static let text = BilingualText(
    vi: "Khám sức khỏe quân sự cho người chưa rõ có phục vụ quân đội: chưa có đối tượng quân nhân, số quân nhân hay thẻ BHYT QN. "
      + "Kiểm tra đúng người; ghi quân nhân ở thông tin người bệnh, hoặc bỏ qua nếu khám tuyển.",
    en:
      "A military health examination of a patient who is not known to serve: no kind of military service, army number or insurance card QN. "
      + "Look whether it is the right person; enter the service with the patient, or go on when it is a candidate for call-up.")

  /// - Parameter line: where the record stands in its file.
  public static func warning(line: Int? = nil) -> Issue {
    Issue(.warning, code: code, path: "record", line: line, vi: text.vi, en: text.en)
  }
}

extension MilitaryService.Category {
  /// Whether the army examines and classifies who is of it: soldiers, and those whom it employs; no relatives, and nobody who has left.
  public var isServing: Bool {
    switch self {
    case .officer, .professionalSoldier, .enlisted, .cadet, .foreignCadet, .reserveOfficerTrainee, .defenceWorker, .defenceEmployee,
      .defenceCivilServant, .contractWorker, .cipherStaff, .standingMilitia, .soldier:
      true
    case .relativeOfSoldier, .relativeOfEmployee, .retired, .veteran, .warInvalid, .serviceDisabled: false
    }
  }
}
