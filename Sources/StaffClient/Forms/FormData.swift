internal import ClinicalModel
internal import Terminology

/// Vital signs as wards measure them: LOINC codes and UCUM units, those that the rules and the insurance tables know.
enum VitalSigns {
  static let pulse = Question("pulse", Texts.pulse, Coding(.loinc, "8867-4"), .number(unit: "/min", shown: nil))
  static let temperature = Question("temperature", Texts.temperature, Coding(.loinc, "8310-5"), .number(unit: "Cel", shown: "°C"))
  static let pressure = Question("pressure", Texts.bloodPressure, Coding(.loinc, "8480-6"), .pressure, hint: Texts.pressureHint)
  static let breaths = Question("breaths", Texts.breaths, Coding(.loinc, "9279-1"), .number(unit: "/min", shown: nil))
  static let saturation = Question("saturation", Texts.saturation, Coding(.loinc, "2708-6"), .number(unit: "%", shown: "%"))
  static let weight = Question("weight", Texts.weight, Coding(.loinc, "29463-7"), .number(unit: "kg", shown: "kg"))
  static let height = Question("height", Texts.height, Coding(.loinc, "8302-2"), .number(unit: "cm", shown: "cm"))
  static let bodyMassIndex = Question("bmi", Texts.bodyMassIndex, Coding(.loinc, "39156-5"), .bodyMassIndex)
  static let pain = Question("pain", Texts.pain, Coding(.loinc, "72514-3"), .number(unit: "{score}", shown: "0–10"))
  static let coma = Question("coma", Texts.glasgow, Coding(.loinc, "9269-2"), .number(unit: "{score}", shown: "3–15"))

  static func parts(_ section: String = "vitals", required: Bool = false) -> [FormDescription.Part] {
    [pulse, temperature, pressure, breaths, saturation].map { .ask(section, $0, required: required) }
      + [weight, height, bodyMassIndex].map { .ask(section, $0) }
  }
}

/// What nurses write.
enum NursingForms {
  static let all: [FormDescription] = [
    FormDescription(
      code: "vitals", kind: .careSheet, title: Texts.vitalsForm, group: .nursing,
      parts: VitalSigns.parts() + [.ask("vitals", VitalSigns.pain), .text("care")]),
    FormDescription(
      code: "triage", kind: .triage, group: .nursing,
      parts: [.text("reason", required: true), .ask("triage", level, required: true), .ask("triage", awareness)] + VitalSigns.parts()
        + [.ask("vitals", VitalSigns.coma), .ask("vitals", VitalSigns.pain), .text("examination"), .text("plan")]),
    FormDescription(
      code: "allergies", kind: .treatmentSheet, title: Texts.allergyForm, group: .nursing,
      parts: [.rows("allergies", AllergyRows(), required: true), .text("pastHistory")]),
    FormDescription(
      code: "vaccines", kind: .treatmentSheet, title: Texts.vaccineForm, group: .nursing,
      parts: [.rows("immunizations", ImmunizationRows(), required: true)]),
    FormDescription(
      code: "care-1", kind: .intensiveCareSheet, group: .nursing, parts: VitalSigns.parts() + [.text("course"), .text("care")]),
    FormDescription(code: "care-2", kind: .careSheet, group: .nursing, parts: VitalSigns.parts() + [.text("course"), .text("care")]),
    FormDescription(
      code: "handover-nurse", kind: .nurseHandover, group: .nursing,
      parts: [.text("course", required: true)] + VitalSigns.parts() + [.text("care"), .text("plan")]),
  ]

  private static let level = Question(
    "level", Texts.triageLevel, Coding(.form, "triage-level"),
    .choice([
      Choice("1", Texts.resuscitation), Choice("2", Texts.emergent), Choice("3", Texts.urgentLevel), Choice("4", Texts.lessUrgent),
      Choice("5", Texts.notUrgent),
    ]))
  private static let awareness = Question(
    "awareness", Texts.awareness, Coding(.form, "awareness"),
    .choice([Choice("A", Texts.alert), Choice("V", Texts.toVoice), Choice("P", Texts.toPain), Choice("U", Texts.unresponsive)]))
}

/// What doctors write every day.
enum DailyForms {
  static let all: [FormDescription] = [
    FormDescription(code: "progress", kind: .treatmentSheet, group: .daily, parts: [.text("course", required: true), .text("orders")]),
    FormDescription(
      code: "admission", kind: .admissionExamination, group: .daily,
      parts: [.text("reason", required: true), .text("history", required: true), .text("pastHistory")] + VitalSigns.parts()
        + [.text("examination", required: true), .text("assessment"), .diseases(), .text("plan")]),
    FormDescription(
      code: "specialist", kind: .specialistExamination, group: .daily,
      parts: [
        .text("reason"), .ask("reason", answersOrder), .text("examination", required: true), .text("assessment"), .diseases(),
        .text("plan"),
      ]),
    FormDescription(
      code: "procedure", kind: .procedureSheet, group: .daily,
      parts: [
        .text("assessment"), .diseases(), .rows("procedure", ProcedureRows(), required: true),
      ] + OperationQuestions.sheet + [.ask("procedure", blood), .ask("procedure", OperationQuestions.after), .text("course")],
      fills: ["diagnoses": .diagnoses]),
    FormDescription(
      code: "consultation", kind: .consultationMinutes, group: .daily,
      parts: [
        .ask("participants", heldAt, required: true), .ask("participants", heldIn), .ask("participants", chair, required: true),
        .ask("participants", answersOrder), .text("participants", required: true), .text("history"), .text("course"), .text("results"),
        .text("assessment", required: true), .diseases(), .text("plan", required: true),
      ], fills: ["results": .results] + .story),
    FormDescription(
      code: "handover", kind: .doctorHandover, group: .daily,
      parts: [.text("course", required: true), .text("assessment"), .diseases(), .text("treatment"), .text("plan")],
      fills: ["treatment": .treatment, "diagnoses": .diagnoses]),
  ]

  private static let blood = Question("blood", Texts.bloodLoss, Coding(.form, "blood-loss"), .number(unit: "mL", shown: "ml"))
  private static let chair = Question("chair", Texts.chair, Coding(.form, "chair"), .person)
  /// Filled in where the minutes are begun from an order that is open.
  static let answersOrder = Question(
    "answers", Texts.answersOrder, OrderAnswers.consultationOrder, .catalogue([.services]), hint: Texts.answersOrderHint)
  private static let heldAt = Question("held-at", Texts.heldAt, Coding(.form, "consultation-at"), .moment)
  private static let heldIn = Question("held-in", Texts.heldIn, Coding(.form, "consultation-place"), .text)
}

/// What is ordered.
enum OrderForms {
  static let all: [FormDescription] = [
    FormDescription(
      code: "orders", kind: .treatmentSheet, title: Texts.ordersForm, group: .orders,
      parts: [.rows("orders", OrderRows()), .text("orders"), .text("course")]),
    FormDescription(
      code: "prescription", kind: .treatmentSheet, title: Texts.prescriptionForm, group: .orders,
      parts: [.rows("medication", PrescriptionRows(), required: true), .diseases(), .text("advice")], fills: ["diagnoses": .diagnoses]),
  ]
}

/// What laboratories and studies found: a sheet for each kind, of one shape for each group.
enum ResultForms {
  static let all: [FormDescription] =
    ["16/BV2", "17/BV2", "19/BV2", "21/BV2", "22/BV2", "23/BV2", "24/BV2"].compactMap { laboratory($0) }
    + [
      ("08/BV2", .imaging), ("09/BV2", .imaging), ("10/BV2", .imaging), ("11/BV2", .imaging), ("12/BV2", .functional),
      ("13/BV2", .functional), ("14/BV2", .endoscopy), ("15/BV2", .functional), ("18/BV2", .laboratory), ("20/BV2", .pathology),
      ("25/BV2", .pathology), ("26/BV2", .pathology),
    ].compactMap { (code: String, category: DiagnosticReport.Category) in study(code, category) }

  private static func laboratory(_ code: String) -> FormDescription? {
    RecordKind(rawValue: code).map { kind in
      FormDescription(
        code: code, kind: kind, group: .results,
        parts: [.rows("results", ReportRows(category: .laboratory), required: true), .rows("results", ResultRows()), .text("results")])
    }
  }

  private static func study(_ code: String, _ category: DiagnosticReport.Category) -> FormDescription? {
    RecordKind(rawValue: code).map { kind in
      FormDescription(
        code: code, kind: kind, group: .results,
        parts: [.rows("results", ReportRows(category: category), required: true), .text("results", required: true)])
    }
  }

  /// Studies that have a sheet of their own within their category, by the words of their names, folded.
  private static let ownSheets: [(word: String, sheet: String)] = [
    ("sieu am", "11/BV2"), ("cat lop", "09/BV2"), ("ct", "09/BV2"), ("msct", "09/BV2"), ("clvt", "09/BV2"), ("cong huong tu", "10/BV2"),
    ("mri", "10/BV2"), ("dien nao", "13/BV2"), ("eeg", "13/BV2"), ("ho hap", "15/BV2"),
  ]

  /// The sheet on which an order of a category is answered.
  ///
  /// - Parameter service: what it is called.
  static func sheet(for category: ServiceRequest.Category, _ service: String = "") -> FormDescription? {
    let name = OrderRows.words(of: service)
    if [.imaging, .functional].contains(category), let own = ownSheets.first(where: { name.contains(" " + $0.word + " ") }) {
      return FormList.named(own.sheet)
    }
    return switch category {
    case .laboratory: FormList.named("16/BV2")
    case .imaging: FormList.named("08/BV2")
    case .functional: FormList.named("12/BV2")
    case .endoscopy: FormList.named("14/BV2")
    case .pathology: FormList.named("25/BV2")
    case .procedure: FormList.named("procedure")
    case .consultation, .care, .diet: nil
    }
  }
}

/// The record forms of Circular 32/2023/TT-BYT: one spine for all, and what a specialty asks beyond it.
enum RecordForms {
  static let all: [FormDescription] = RecordKind.all.filter { $0.group == .form }.map { kind in
    FormDescription(
      code: kind == .outpatientForm ? "outpatient" : kind.rawValue, kind: kind, group: .records,
      parts: [.text("reason", required: true), .text("history", required: true), .text("pastHistory")] + VitalSigns.parts()
        + [.text("examination", required: true)] + (specialty[kind.rawValue] ?? []).map { .text($0) }
        + [.text("results"), .text("assessment"), .diseases(), .text("plan")], fills: ["results": .results, "reason": .reason] + .story)
  }

  /// Sections that only some specialties have.
  private static let specialty: [String: [String]] = [
    "02/BV1": ["growth", "vaccination"], "03/BV1": ["epidemiology"], "04/BV1": ["gynaecology"], "05/BV1": ["obstetrics"],
    "06/BV1": ["birth", "growth"], "07/BV1": ["mentalState"], "11/BV1": ["burns"], "12/BV1": ["staging"], "13/BV1": ["mouth"],
    "14/BV1": ["ears"], "16/BV1": ["mouth"], "18/BV1": ["fourExaminations"], "19/BV1": ["fourExaminations"],
    "20/BV1": ["fourExaminations", "growth"], "21/BV1": ["eyes"], "22/BV1": ["eyes"], "23/BV1": ["eyes"], "24/BV1": ["eyes"],
    "25/BV1": ["eyes"], "26/BV1": ["eyes"], "27/BV1": ["function"], "28/BV1": ["function", "growth"], "29/BV1": ["function"],
  ]
}

/// Sheets that ask more than running text.
enum SheetForms {
  static let all: [FormDescription] = [
    form("consent", "01/BV2", OperationQuestions.consent, ["diagnoses": .diagnoses]),
    form(
      "surgery-certificate", "02/BV2",
      [
        .rows("procedure", ProcedureRows(), required: true), .ask("procedure", OperationQuestions.secondOperator), .text("assessment"),
        .diseases(), .text("procedure"),
      ], ["diagnoses": .diagnoses]),
    form(
      "mortality", "47/BV2",
      [
        .text("participants", required: true), .text("history"), .text("course", required: true), .text("assessment"), .diseases(),
        .text("plan"),
      ], ["diagnoses": .diagnoses] + .story),
    form("mortality-extract", "28/BV2", [.text("course", required: true), .text("assessment"), .diseases()]),
    form(
      "antenatal", "51/BV2",
      [.text("history")] + VitalSigns.parts() + [
        .text("obstetrics", required: true), .text("results"), .text("assessment"), .diseases(), .text("plan"),
      ]),
    form("newborn", "50/BV2", [.text("birth", required: true)] + VitalSigns.parts() + [.text("examination"), .text("plan")]),
    form("summary-sheet", "52/BV2", summary, summaryFills),
  ].compactMap(\.self)

  static let summary: [FormDescription.Part] = [
    .text("history", required: true), .text("course"), .text("results"), .text("assessment"), .diseases(), .text("treatment"),
    .text("advice"),
  ]
  static let summaryFills: [String: FormFill] = ["results": .results, "treatment": .treatment, "diagnoses": .diagnoses] + .story

  private static func form(
    _ code: String, _ kind: String, _ parts: [FormDescription.Part], _ fills: [String: FormFill] = [:]
  ) -> FormDescription? {
    RecordKind(rawValue: kind).map { FormDescription(code: code, kind: $0, group: .sheets, parts: parts, fills: fills) }
  }
}

/// Papers that leave the hospital. What the insurance tables have a field for goes by the field's name, so that the table says the same.
enum PaperForms {
  static let all = forms.map(\.requiringItsContent)

  private static let forms: [FormDescription] = [
    FormDescription(
      code: "discharge", kind: .dischargePaper, group: .papers,
      parts: [.text("assessment"), .diseases(), .text("treatment"), .text("advice")],
      fills: ["diagnoses": .diagnoses, "treatment": .treatment]),
    FormDescription(
      code: "summary", kind: .summary, group: .papers, parts: SheetForms.summary,
      fills: SheetForms.summaryFills),
    FormDescription(
      code: "referral", kind: .referral, group: .papers,
      parts: [
        .ask(
          "referral", field("destination", Texts.destinationName, "XML13.MA_NOI_DEN", .catalogue([.facilities]), hint: Texts.facilityHint)),
        .ask(
          "referral",
          field(
            "why", Texts.whyReferred, "XML13.MA_LYDO_CT",
            .choice([
              Choice("1", Texts.eligible), Choice("2", Texts.beyondUs), Choice("3", Texts.ownWish),
            ]))),
        .text("history"), .text("examination"), .text("results"), .text("assessment"), .diseases(),
        .text("treatment"),
        .ask("referral", field("state", Texts.stateAtTransfer, "XML13.TINH_TRANG_CT", .text)), .text("plan"),
        .text("transport"),
        .ask("referral", field("escort", Texts.escort, "XML13.HOTEN_NGUOI_HT", .text)),
      ], fills: SheetForms.summaryFills),
    FormDescription(
      code: "appointment", kind: .appointment, group: .papers,
      parts: [
        .ask(
          "appointment",
          Question("day", Texts.appointmentDay, Coding(.insuranceField, "XML14.NGAY_HEN_KL"), .date, isAhead: true)),
        .text("assessment"),
        .diseases(),
        .text("advice"),
      ], fills: ["diagnoses": .diagnoses]),
    FormDescription(
      code: "sick-leave", kind: .sickLeave, group: .papers,
      parts: [
        .ask("leave", field("from", Texts.leaveFrom, "XML11.TU_NGAY", .date)),
        .ask(
          "leave", Question("to", Texts.leaveTo, Coding(.insuranceField, "XML11.DEN_NGAY"), .date, follows: "from")),
        .text("assessment"),
        .diseases(),
        .text("treatment"), .ask("leave", field("employer", Texts.employer, "XML11.DON_VI", .text)),
        .ask("leave", field("father", Texts.fathersName, "XML11.HO_TEN_CHA", .text)),
        .ask("leave", field("mother", Texts.mothersName, "XML11.HO_TEN_ME", .text)),
        .ask("leave", field("serial", Texts.serialNumber, "XML11.SO_SERI", .text)),
        .ask("leave", field("own-number", Texts.ownNumber, "XML11.SO_KCB", .text)),
        .ask(
          "leave", field("ended", Texts.pregnancyEnded, "XML11.MA_DINH_CHI_THAI", .choice(noOrYes)).ofPregnancy),
        .ask("leave", field("ended-by", Texts.pregnancyEndedBy, "XML11.NGUYENNHAN_DINHCHI", .text).ofPregnancy),
        .ask("leave", field("weeks", Texts.weeksOfPregnancy, "XML11.TUOI_THAI", .number(unit: "wk", shown: "1–42")).ofPregnancy),
      ], fills: ["treatment": .treatment, "diagnoses": .diagnoses]),
    FormDescription(
      code: "pregnancy-rest", kind: .pregnancyRest, group: .papers,
      parts: [
        .ask("leave", field("from", Texts.leaveFrom, "XML10.TU_NGAY", .date)),
        .ask(
          "leave", Question("to", Texts.leaveTo, Coding(.insuranceField, "XML10.DEN_NGAY"), .date, follows: "from")),
        .text("assessment"),
        .diseases(),
        .ask("leave", field("employer", Texts.employer, "XML10.DON_VI", .text)),
        .ask("leave", field("serial", Texts.serialNumber, "XML10.SO_SERI", .text)),
      ]),
    FormDescription(
      code: "birth", kind: .birthCertificate, group: .papers,
      parts: [
        .ask("birth", field("born", Texts.bornAt, "XML9.NGAY_SINH_CON", .moment)),
        .ask(
          "birth",
          field(
            "sex", Texts.childsSex, "XML9.GIOI_TINH_CON",
            .choice([
              Choice("1", Texts.male), Choice("2", Texts.female), Choice("3", Texts.otherSex),
            ]))),
        .ask(
          "birth", Question("birth-weight", Texts.birthWeight, Coding(.loinc, "8339-4"), .number(unit: "g", shown: "g"))),
        .ask("birth", field("state", Texts.childsState, "XML9.TINH_TRANG_CON", .text)),
        .ask("birth", field("place", Texts.bornWhere, "XML9.NOI_SINH_CON", .text)),
        .ask("birth", field("midwife", Texts.midwife, "XML9.NGUOI_DO_DE", .text)),
        .ask("birth", field("caesarean", Texts.caesarean, "XML9.SINHCON_PHAUTHUAT", .choice(noOrYes))),
        .ask("birth", field("early", Texts.before32Weeks, "XML9.SINHCON_DUOI32TUAN", .choice(noOrYes))),
        .ask("birth", field("births", Texts.whichBirth, "XML9.LAN_SINH", .number(unit: "1", shown: "1–20"))),
        .ask("birth", field("living", Texts.livingChildren, "XML9.SO_CON_SONG", .number(unit: "1", shown: "0–20"))),
        .ask("birth", field("child", Texts.childsName, "XML9.HO_TEN_CON", .text)),
        .ask("birth", field("father", Texts.fathersName, "XML9.HO_TEN_CHA", .text)),
        .ask("birth", field("issued", Texts.mothersPaperIssued, "XML9.NGAYCAP_CCCD_NND", .date)),
        .ask("birth", field("issued-by", Texts.mothersPaperIssuedBy, "XML9.NOICAP_CCCD_NND", .text)),
        .ask("birth", field("book", Texts.birthBook, "XML9.QUYEN_SO", .text)),
        .ask("birth", field("number", Texts.birthNumber, "XML9.SO", .text, hint: Texts.ownNumberHint)),
        .ask("birth", field("mother", Texts.mothersName, "XML9.HO_TEN_NND", .text, hint: Texts.ofTheChartHint)),
        .ask("birth", field("mothers-birth", Texts.mothersBirthDate, "XML9.NGAYSINH_NND", .date, hint: Texts.ofTheChartHint)),
        .ask("birth", field("mothers-paper", Texts.mothersPaper, "XML9.SO_CCCD_NND", .text, hint: Texts.ofTheChartHint)),
        .text("birth"),
      ]),
    FormDescription(
      code: "assessment", kind: .medicalAssessment, group: .papers,
      parts: [.text("reason"), .text("examination"), .text("assessment"), .diseases()]),
    FormDescription(
      code: "insurance", kind: .insuranceCharges, title: Texts.insuranceForm, group: .papers,
      parts: [
        .ask("insurance", field("entitlement", Texts.entitlement, "XML1.MA_DOITUONG_KCB", .choice(entitlements))),
        .ask("insurance", field("letter", Texts.referralLetter, "XML1.GIAY_CHUYEN_TUYEN", .text)),
        .ask("insurance", field("accident", Texts.accident, "XML1.MA_TAI_NAN", .choice(accidents))),
        .ask("insurance", field("exempt", Texts.exemptFrom, "XML1.NGAY_MIEN_CCT", .date)),
        .ask("insurance", field("five-years", Texts.fiveYearsSince, "XML1.NAM_NAM_LIEN_TUC", .date)),
        .ask(
          "insurance",
          field(
            "area", Texts.areaOfResidence, "XML1.MA_KHUVUC", .choice(["K1", "K2", "K3"].map { Choice($0, BilingualText(vi: $0, en: $0)) }))),
        .ask("insurance", field("card-from", Texts.cardFrom, "XML1.GT_THE_TU", .date)),
        .ask("insurance", field("card-to", Texts.cardTo, "XML1.GT_THE_DEN", .date)),
        .ask("insurance", field("facility", Texts.cardFacility, "XML1.MA_DKBD", .text, hint: Texts.cardFacilityHint)),
        .ask("insurance", field("ethnicity", Texts.ethnicGroup, "XML1.MA_DANTOC", .text, hint: Texts.ethnicGroupHint)),
        .ask("insurance", field("occupation", Texts.occupation, "XML1.MA_NGHE_NGHIEP", .text, hint: Texts.occupationHint)),
        .ask("insurance", field("address", Texts.address, "XML1.DIA_CHI", .text, hint: Texts.wholeAddressHint)),
        .ask("insurance", field("province", Texts.province, "XML1.MATINH_CU_TRU", .text, hint: Texts.provinceHint)),
        .ask("insurance", field("commune", Texts.commune, "XML1.MAXA_CU_TRU", .text, hint: Texts.communeHint)),
        .ask("insurance", payer("state", Texts.paidByTheState, "NSNN")), .ask("insurance", payer("foreign", Texts.paidFromAbroad, "VTNN")),
        .ask("insurance", payer("aid", Texts.paidByAid, "VTTN")), .ask("insurance", payer("others", Texts.paidByOthers, "CL")),
      ]),
  ]

  /// What a whole episode is paid with beside the fund and the patient.
  private static func payer(_ id: String, _ label: BilingualText, _ source: String) -> Question {
    field(id, label, "XML3.T_NGUONKHAC_" + source, .number(unit: "VND", shown: "VND"))
  }

  /// Those of the Ministry's list that somebody at the desk chooses from; without an answer the chart tells it.
  private static let entitlements: [Choice] = [
    Choice("1.1", Texts.registeredHere), Choice("1.2", Texts.firstLevel), Choice("1.3", Texts.withReferral),
    Choice("1.4", Texts.movedHouse), Choice("1.5", Texts.withAppointment), Choice("1.7", Texts.justBorn), Choice("2", Texts.anEmergency),
    Choice("3.1", Texts.centralOwnAccord), Choice("3.3", Texts.elsewhereOwnAccord), Choice("7", Texts.fetchesDrugs),
    Choice("9", Texts.notInsured),
  ]

  private static let accidents: [Choice] = [
    Choice("1", Texts.inTraffic), Choice("2", Texts.atWork), Choice("3", Texts.inWater), Choice("4", Texts.aBurn),
    Choice("5", Texts.violence), Choice("6", Texts.suicide), Choice("7", Texts.poisoning), Choice("8", Texts.otherAccident),
  ]

  private static let noOrYes = [Choice("0", Texts.no), Choice("1", Texts.yes)]

  private static func field(
    _ id: String, _ label: BilingualText, _ name: String, _ answer: Question.Answer, hint: BilingualText? = nil
  ) -> Question {
    Question(id, label, Coding(.insuranceField, name), answer, hint: hint)
  }
}

/// The military health examination.
enum MilitaryForms {
  static let all: [FormDescription] = [
    FormDescription(
      code: "health-examination", kind: .healthExamination, group: .military,
      parts: [.text("pastHistory")] + VitalSigns.parts("physique") + [
        .ask("physique", Question("chest", Texts.chest, Coding(.form, "chest"), .number(unit: "cm", shown: "cm"))),
        .ask("eyes", Question("right-eye", Texts.rightEye, Coding(.form, "visual-acuity-right"), .number(unit: "1", shown: "/10"))),
        .ask("eyes", Question("left-eye", Texts.leftEye, Coding(.form, "visual-acuity-left"), .number(unit: "1", shown: "/10"))),
        .text("examination"), .init(section: "classification", item: .classification, isRequired: true), .text("advice"),
      ])
  ]
}
