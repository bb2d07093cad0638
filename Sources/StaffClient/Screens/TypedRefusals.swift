internal import ClinicalModel
internal import Workflows

/// What was typed into a question and is none: thrown, so that the question stands with it.
extension Refusal {
  static let endsBeforeItBegins = Refusal(
    .unusable, code: "QY-UI-0050", vi: "“Đến” phải không sớm hơn “Từ”.", en: "The last day does not come before the first.")
  static let notADate = Refusal(.unusable, code: "QY-UI-0005", vi: Texts.notADate.vi, en: Texts.notADate.en)
  static let notOfTheList = Refusal(.unusable, code: "QY-UI-0033", vi: Texts.chooseOfList.vi, en: Texts.chooseOfList.en)
  static let nothingChanged = Refusal(.data, code: "QY-UI-0047", vi: Texts.amendsNothing.vi, en: Texts.amendsNothing.en)
  static let mustFill = Refusal(.unusable, code: "QY-UI-0020", vi: Texts.mustFill.vi, en: Texts.mustFill.en)
  static let notAMoment = Refusal(
    .unusable, code: FormProblem.notAMoment.rawValue, vi: Texts.notAMoment.vi, en: Texts.notAMoment.en)
  static let unknownDiagnosis = Refusal(.unusable, code: "QY-UI-0043", vi: Texts.unknownDiagnosis.vi, en: Texts.unknownDiagnosis.en)
  static let notAMonth = Refusal(.unusable, code: "QY-UI-0034", vi: Texts.notAMonth.vi, en: Texts.notAMonth.en)

  /// What is wrong with a field, in the language that it is said in.
  init(_ problem: ScreenView.Problem) { self.init(.data, code: problem.code, vi: problem.text, en: problem.text) }

  /// What a workflow refused of what was typed: the first that is wrong.
  init(_ issues: [Issue]) {
    let issue = issues.first { $0.severity == .error } ?? issues[0]
    self.init(.data, code: issue.code, place: issue.path, vi: issue.text.vi, en: issue.text.en)
  }
}

extension Station {
  /// Says at its field that a time can't be read, before a password is spent on it.
  func momentCheck(_ field: String) -> @Sendable ([String: String]) -> ScreenView.Problem? {
    { values in
      guard let typed = values[field]?.trimmed, !typed.isEmpty, TypedDate.moment(typed, now: now.civil) == nil else { return nil }
      return problem(.notAMoment)
    }
  }
}
