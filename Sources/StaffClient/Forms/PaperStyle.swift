internal import ClinicalModel

/// How a kind of record looks on paper: whether the State's name and motto stand above it, what it tells of the stay, and who signs.
struct PaperStyle: Sendable {
  /// A place for somebody's hand.
  struct Signer: Sendable {
    enum Who: Sendable {
      case author
      /// Whom the answer to a question of the form names.
      case answer(String)
      case somebody
    }

    let title: BilingualText
    var who = Who.somebody
    var hint = Texts.signHere
  }

  var hasMotto = false
  /// When the patient came and went.
  var tellsStay = false
  /// Ethnic group and occupation.
  var tellsPerson = false
  /// Sections that a form of paper calls otherwise than the screen.
  var headings: [String: BilingualText] = [:]
  /// From left to right.
  var signers: [Signer]

  private static func author(_ title: BilingualText) -> Signer { Signer(title: title, who: .author) }
  private static func sealed(_ title: BilingualText) -> Signer { Signer(title: title, hint: Texts.signAndSeal) }

  private static let consent = PaperStyle(
    hasMotto: true, headings: ["course": Texts.contents], signers: [Signer(title: Texts.patientOrRelative), author(Texts.treatingDoctor)])
  private static let summary = PaperStyle(
    hasMotto: true, tellsStay: true, tellsPerson: true,
    headings: [
      "history": Texts.courseOfIllness, "results": Texts.resultsInBrief, "assessment": Texts.diagnosisOnPaper,
      "treatment": Texts.methodsOfTreatment, "advice": Texts.furtherRegime,
    ], signers: [author(Texts.treatingDoctor), sealed(Texts.ofTheHospital)])
  private static let study = PaperStyle(signers: [author(Texts.specialistDoctor)])
  private static let laboratory = PaperStyle(signers: [author(Texts.performedBy), Signer(title: Texts.departmentHead)])
  private static let operation = PaperStyle(
    headings: ["assessment": Texts.beforeOperation], signers: [author(Texts.operatingDoctor)])
  private static let care = PaperStyle(signers: [author(Texts.nurseOnPaper)])
  private static let minutes = PaperStyle(
    headings: [
      "participants": Texts.membersPresent, "history": Texts.courseOfIllness, "course": Texts.courseAndCare,
      "results": Texts.resultsInBrief, "assessment": Texts.concluded, "plan": Texts.furtherTreatment,
    ],
    signers: [author(Texts.secretary), Signer(title: Texts.chairOnPaper, who: .answer("chair"))])
  private static let handover = PaperStyle(signers: [author(Texts.handingOver), Signer(title: Texts.takingOver)])
  private static let leave = PaperStyle(
    hasMotto: true, tellsPerson: true,
    headings: ["assessment": Texts.diagnosisOnPaper, "treatment": Texts.methodsOfTreatment, "leave": Texts.leaveOnPaper],
    signers: [sealed(Texts.hospitalHead), author(Texts.practisingPerson)])

  private static let examination = [
    "reason": Texts.reasonForComing, "history": Texts.courseOfIllness, "pastHistory": Texts.ownPastHistory,
    "examination": Texts.examinationOnPaper, "results": Texts.resultsInBrief, "assessment": Texts.diagnosisOnPaper,
  ]

  private static let byKind: [String: PaperStyle] = {
    var styles: [String: PaperStyle] = [
      RecordKind.dischargePaper.rawValue: PaperStyle(
        hasMotto: true, tellsStay: true, tellsPerson: true,
        headings: [
          "assessment": Texts.diagnosisOnPaper, "treatment": Texts.methodsOfTreatment, "advice": Texts.notesAndAdvice,
        ], signers: [sealed(Texts.hospitalHead), Signer(title: Texts.departmentHead)]),
      RecordKind.referral.rawValue: PaperStyle(
        hasMotto: true, tellsStay: true, tellsPerson: true,
        headings: [
          "history": Texts.courseOfIllness, "examination": Texts.clinicalSigns, "results": Texts.resultsInBrief,
          "assessment": Texts.diagnosisOnPaper, "treatment": Texts.methodsUsed,
        ], signers: [author(Texts.treatingDoctor), sealed(Texts.authorisedToRefer)]),
      RecordKind.appointment.rawValue: PaperStyle(
        hasMotto: true, tellsStay: true, headings: ["assessment": Texts.diagnosisOnPaper, "advice": Texts.notesAndAdvice],
        signers: [author(Texts.examiningDoctor), sealed(Texts.ofTheHospital)]),
      RecordKind.sickLeave.rawValue: leave, RecordKind.pregnancyRest.rawValue: leave,
      RecordKind.birthCertificate.rawValue: PaperStyle(
        hasMotto: true, tellsPerson: true, headings: ["birth": Texts.motherAndChild],
        signers: [
          Signer(title: Texts.relative), Signer(title: Texts.birthAttendant, who: .answer("midwife")), sealed(Texts.hospitalHead),
        ]),
      RecordKind.summary.rawValue: summary, "52/BV2": summary,
      RecordKind.medicalAssessment.rawValue: PaperStyle(
        hasMotto: true, tellsPerson: true, signers: [author(Texts.secretary), sealed(Texts.councilHead)]),
      RecordKind.healthExamination.rawValue: PaperStyle(
        hasMotto: true, headings: ["pastHistory": Texts.pastOfFamily, "examination": Texts.clinicalExamination],
        signers: [author(Texts.examiningDoctor), sealed(Texts.councilHead)]),
      "02/BV2": PaperStyle(
        hasMotto: true, tellsStay: true, tellsPerson: true, signers: [author(Texts.operatingDoctor), sealed(Texts.hospitalHead)]),
      "05/BV2": PaperStyle(signers: [author(Texts.anaesthetist)]), "06/BV2": operation, "04/BV2": study,
      "29/BV2": PaperStyle(headings: examination, signers: [author(Texts.examiningDoctor)]),
      "36/BV2": PaperStyle(signers: [author(Texts.treatingDoctor)]),
      "27/BV2": minutes, "28/BV2": minutes,
      "01/BV2": PaperStyle(
        hasMotto: true, tellsPerson: true, headings: ["assessment": Texts.diagnosisOnPaper, "course": Texts.contents],
        signers: [Signer(title: Texts.patientOrRelative, who: .answer("agrees")), author(Texts.treatingDoctor)]),
      "47/BV2": PaperStyle(hasMotto: true, tellsStay: true, tellsPerson: true, headings: minutes.headings, signers: minutes.signers),
      "43/BV2": handover,
      "44/BV2": handover, "51/BV2": PaperStyle(signers: [author(Texts.examiningDoctor)]),
      "50/BV2": PaperStyle(signers: [author(Texts.treatingDoctor)]),
    ]
    for kind in ["03/BV2", "40/BV2", "41/BV2", "45/BV2", "46/BV2", "48/BV2", "49/BV2", "53/BV2"] { styles[kind] = consent }
    for kind in ["37/BV2", "38/BV2", "39/BV2", "07/BV2"] { styles[kind] = care }
    for kind in 8...15 { styles[(kind < 10 ? "0\(kind)" : "\(kind)") + "/BV2"] = study }
    for kind in 16...26 { styles["\(kind)/BV2"] = laboratory }
    for kind in 30...35 { styles["\(kind)/BV2"] = operation }
    return styles
  }()

  static func of(_ kind: RecordKind) -> PaperStyle {
    if let style = byKind[kind.rawValue] { return style }
    return kind.group == .form
      ? PaperStyle(
        tellsStay: true, tellsPerson: true, headings: examination,
        signers: [Signer(title: Texts.departmentHead), author(Texts.recordingDoctor)])
      : PaperStyle(signers: [author(Texts.writtenBy)])
  }
}
