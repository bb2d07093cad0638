internal import ClinicalModel

/// What was typed into a question and is none: thrown, so that the question stands with it.
extension Refusal {
  static let notADate = Refusal(.unusable, code: "QY-UI-0005", vi: Texts.notADate.vi, en: Texts.notADate.en)
  static let notOfTheList = Refusal(.unusable, code: "QY-UI-0033", vi: Texts.chooseOfList.vi, en: Texts.chooseOfList.en)
  static let notAMonth = Refusal(.unusable, code: "QY-UI-0034", vi: Texts.notAMonth.vi, en: Texts.notAMonth.en)
}
