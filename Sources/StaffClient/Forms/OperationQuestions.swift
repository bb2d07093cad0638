internal import ClinicalModel
internal import Terminology

/// What the papers around an operation ask: the consent before it, and who did it.
enum OperationQuestions {
  static let anaesthesia = Question(
    "anaesthesia", Texts.anaesthesia, Coding(.form, "anaesthesia"),
    .choice([
      Choice("none", Texts.none), Choice("local", Texts.localAnaesthesia), Choice("spinal", Texts.spinal), Choice("general", Texts.general),
    ]))
  /// What the operation's sheet asks beside what was done: its class by the Ministry's list, who gave the anaesthetic, and what is taken out later.
  static let sheet: [FormDescription.Part] = [
    .ask("procedure", secondOperator), .ask("procedure", anaesthetist), .ask("procedure", anaesthesia), .ask("procedure", operationClass),
    .text("procedure", required: true), .ask("procedure", drains), .ask("procedure", removal),
  ]

  private static let anaesthetist = Question("anaesthetist", Texts.anaesthetist, Coding(.form, "anaesthetist"), .person)
  private static let operationClass = Question(
    "operation-class", Texts.operationClass, Coding(.form, "operation-class"),
    .choice([
      Choice("special", Texts.specialClass), Choice("1", Texts.firstClass), Choice("2", Texts.secondClass), Choice("3", Texts.thirdClass),
    ]))
  static let after = Question("after", Texts.afterOperation, Coding(.form, "postoperative-diagnosis"), .text)
  private static let drains = Question("drains", Texts.drains, Coding(.form, "drains"), .text)
  private static let removal = Question("removal", Texts.removal, Coding(.form, "stitches-out"), .text)
  static let secondOperator = Question("second-operator", Texts.secondOperator, Coding(.form, "second-operator"), .person)

  /// What the patient is told, and who agrees: the hand that signs stands on the printed paper.
  static let consent: [FormDescription.Part] = [
    .text("assessment"), .diseases(), .ask("consent", operation, required: true), .ask("consent", anaesthesia, required: true),
    .text("risks", required: true), .text("alternatives"), .ask("agreement", whoAgrees, required: true),
    .ask("agreement", name, required: true), .ask("agreement", relation), .ask("agreement", paper), .ask("agreement", address),
    .ask("agreement", decision, required: true), .ask("agreement", moment, required: true), .text("course"),
  ]

  private static let operation = Question(
    "operation", Texts.procedureName, Coding(.service, "consent-procedure"), .catalogue([.services]), hint: Texts.serviceHint)
  private static let whoAgrees = Question(
    "who", Texts.whoAgrees, Coding(.form, "consent-by"),
    .choice([Choice("patient", Texts.thePatient), Choice("representative", Texts.representative)]))
  private static let name = Question("agrees", Texts.nameOfWhoAgrees, Coding(.form, "consent-name"), .text)
  private static let relation = Question(
    "relation", Texts.relationToPatient, Coding(.form, "consent-relation"), .text, hint: Texts.relationHint)
  private static let paper = Question("identity", Texts.identityPaper, Coding(.form, "consent-identity"), .text)
  private static let address = Question("contact", Texts.contactOfWhoAgrees, Coding(.form, "consent-contact"), .text)
  private static let decision = Question(
    "decision", Texts.consentDecision, Coding(.form, "consent-decision"),
    .choice([Choice("agrees", Texts.agrees), Choice("refuses", Texts.refuses)]))
  private static let moment = Question("agreed-at", Texts.agreedAt, Coding(.form, "consent-at"), .moment)
}
