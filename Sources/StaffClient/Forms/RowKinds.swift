internal import ClinicalModel
internal import ClinicalRules
internal import Terminology
internal import Workflows

/// Drugs that are ordered: a prescription's lines.
struct PrescriptionRows: FormRows {
  let id = "rx"
  let label = Texts.drugLine

  let columns: [RowColumn] = [
    RowColumn(id: "drug", label: Texts.drugLine, width: 20, grows: true, kind: .catalogue([.drugs]), hint: Texts.drugHint),
    RowColumn(id: "dose", label: Texts.dose, width: 9, kind: .text, hint: Texts.doseHint),
    RowColumn(id: "route", label: Texts.route, width: 9, kind: .choice(Self.routes)),
    RowColumn(
      id: "times", label: Texts.timesPerDay, width: 4, kind: .text, hint: Texts.timesHint, spoken: Texts.timesSpoken, limits: 1...24),
    RowColumn(id: "days", label: Texts.forDays, width: 4, kind: .text, spoken: Texts.daysSpoken, limits: 1...365),
    RowColumn(id: "quantity", label: Texts.quantity, width: 8, kind: .text, hint: Texts.computed),
    RowColumn(id: "how", label: Texts.howToTake, width: 10, grows: true, kind: .text),
  ]

  /// HL7 routes of administration, those of wards.
  static let routes: [Choice] = [
    Choice("", Texts.dash), Choice("PO", Texts.byMouth), Choice("IV", Texts.intoVein), Choice("IM", Texts.intoMuscle),
    Choice("SC", Texts.underSkin), Choice("IH", Texts.inhaled), Choice("TP", Texts.onSkin), Choice("SL", Texts.underTongue),
    Choice("PR", Texts.rectal), Choice("OP", Texts.intoEye), Choice("NS", Texts.intoNose),
  ]

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let drug = row.coding("drug", .drug) else { return nil }
    if drug.system == .local { row.report(.drugNotInCatalogue, at: "drug") }
    let unit = unit(row)
    let dose = row.quantity("dose", unit: unit)
    let times = row.whole("times", of: self)
    let days = row.whole("days", of: self)
    let once = isOnce(row)
    let quantity =
      row["quantity"] == nil
      ? self.quantity(dose, once ? 1 : times, once ? 1 : days, row) : row.quantity("quantity", unit: unit ?? dose?.unit)
    guard !row.problems.contains(where: \.problem.isError) else { return nil }
    return .medicationRequest(
      MedicationRequest(
        medication: drug, time: row.time, dose: dose, route: row["route"], timesPerDay: times, days: days, quantity: quantity,
        instructions: row["how"] ?? (once ? Self.onceNow : nil)))
  }

  func column(of attribute: String) -> String? {
    switch attribute {
    case "dose", "doseUnit": "dose"
    case "quantity", "quantityUnit": "quantity"
    default: nil
    }
  }

  /// Whether it orders one dose, which is due when it is ordered: it says how much, and neither how often nor for how long.
  private func isOnce(_ row: FormRow) -> Bool { row["dose"] != nil && row["times"] == nil && row["days"] == nil }

  /// In the record it is said in its language.
  private static let onceNow = Texts.onceNow.vi

  /// Nobody can give a drug of which the order does not say how much. An ointment's is said in words.
  func missing(_ row: FormRow) -> [String] { row["dose"] == nil && row["how"] == nil ? ["dose"] : [] }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .medicationRequest(let value) = entry else { return nil }
    return [
      "drug": PickedText.text(value.medication), "dose": value.dose.map(Self.typed) ?? "", "route": value.route ?? "",
      "times": value.timesPerDay.map { "\($0)" } ?? "", "days": value.days.map { "\($0)" } ?? "",
      "quantity": value.quantity.map(Self.typed) ?? "", "how": value.instructions == Self.onceNow ? "" : value.instructions ?? "",
    ]
  }

  func computed(_ row: FormRow) -> [String: String] {
    let dose = row["dose"].flatMap { TypedNumber.quantity($0) }.flatMap { dose in
      (dose.unit ?? unit(row)).map { Quantity(dose.value, $0) }
    }
    let once = isOnce(row)
    let (times, days) = once ? (1, 1) : (row["times"].flatMap { Int($0) }, row["days"].flatMap { Int($0) })
    var cells: [String: String] = once ? ["how": Self.onceNow] : [:]
    cells["quantity"] = quantity(dose, times, days, row).map(Self.text)
    return cells
  }

  static func text(_ quantity: Quantity) -> String { "\(TypedNumber.plain(quantity.value)) \(quantity.unit)" }

  /// As it is read again where it stands in a cell.
  private static func typed(_ quantity: Quantity) -> String { "\(TypedNumber.typed(quantity.value)) \(quantity.unit)" }

  /// The catalogue's unit of the drug.
  private func unit(_ row: FormRow) -> String? { detail("DON_VI_TINH", row) }

  private func detail(_ name: String, _ row: FormRow) -> String? {
    row["drug"].flatMap { row.picked[$0] }?.details.first { $0.name == name }?.text
  }

  /// How much is dispensed: doses that are counted in the catalogue's unit, or in that of the drug's strength (500 mg of tablets of 250 mg).
  private func quantity(_ dose: Quantity?, _ times: Int?, _ days: Int?, _ row: FormRow) -> Quantity? {
    guard let dose, let times, let days, (1...24).contains(times), (1...365).contains(days),
      let total = TypedNumber.product(dose.value, times, days)
    else { return nil }
    guard let unit = unit(row) else { return Quantity(total, dose.unit) }
    if SearchKey.fold(dose.unit) == SearchKey.fold(unit) {
      return TypedNumber.roundedUp(total, by: DecimalNumber(significand: 1)).map { Quantity(DecimalNumber(significand: $0), unit) }
    }
    // Whole pieces for each dose: nobody keeps half an ampoule.
    guard let strength = detail("HAM_LUONG", row).flatMap({ TypedNumber.quantity($0) }), let strengthUnit = strength.unit,
      SearchKey.fold(strengthUnit) == SearchKey.fold(dose.unit), let pieces = TypedNumber.roundedUp(dose.value, by: strength.value),
      let all = TypedNumber.product(DecimalNumber(significand: pieces), times, days)
    else { return nil }
    return Quantity(all, unit)
  }
}

/// Services that are ordered: tests, studies, consultations, care.
struct OrderRows: FormRows {
  let id = "order"
  let label = Texts.service

  let columns: [RowColumn] = [
    RowColumn(id: "service", label: Texts.service, width: 26, grows: true, kind: .catalogue([.services]), hint: Texts.serviceHint),
    RowColumn(id: "category", label: Texts.kind, width: 16, kind: .choice(Self.categories)),
    RowColumn(id: "priority", label: Texts.priority, width: 11, kind: .choice(Self.priorities)),
    RowColumn(id: "note", label: Texts.lookFor, width: 12, grows: true, kind: .text),
  ]

  static let categories: [Choice] = [
    Choice("laboratory", Texts.laboratory), Choice("imaging", Texts.imaging), Choice("functional", Texts.functional),
    Choice("endoscopy", Texts.endoscopy), Choice("pathology", Texts.pathology), Choice("procedure", Texts.procedureKind),
    Choice("consultation", Texts.consultation), Choice("care", Texts.careKind), Choice("diet", Texts.diet),
  ]
  static let priorities: [Choice] = [Choice("routine", Texts.routine), Choice("urgent", Texts.urgent), Choice("stat", Texts.stat)]

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let service = row.coding("service", .service) else { return nil }
    if service.system == .local { row.report(.notInCatalogue, at: "service") }
    return .serviceRequest(
      ServiceRequest(
        coding: service, category: row["category"].flatMap { .init(rawValue: $0) } ?? Self.category(of: row["service"] ?? ""),
        priority: row["priority"].flatMap { .init(rawValue: $0) } ?? .routine, time: row.time, note: row["note"]))
  }

  func computed(_ row: FormRow) -> [String: String] {
    row["service"].map { ["category": Self.category(of: $0).rawValue] } ?? [:]
  }

  /// What kind of service it is by the words of its name, as lists of services are worded: a suggestion that stands in the row until somebody chooses
  /// another. Catalogues of hospitals have no column for it.
  static func category(of service: String) -> ServiceRequest.Category {
    let name = words(of: service)
    // An operation through an endoscope is one, and an ultrasound before an operation is none.
    if [" phau thuat ", " thu thuat "].contains(where: { name.hasPrefix($0) }) { return .procedure }
    return words.first { name.contains(" " + $0.word + " ") }?.category ?? .laboratory
  }

  /// A name folded, with a space around each word: so that words are found, and no parts of them.
  static func words(of service: String) -> String { " " + SearchKey.fold(service) + " " }

  /// The earlier word counts: an endoscopy with a biopsy is an endoscopy, an ultrasound before an operation a study.
  private static let words: [(word: String, category: ServiceRequest.Category)] = [
    ("hoi chan", .consultation), ("che do an", .diet), ("dinh duong", .diet), ("cham soc", .care), ("noi soi", .endoscopy),
    ("chup", .imaging), ("sieu am", .imaging), ("x quang", .imaging), ("xquang", .imaging), ("cong huong tu", .imaging),
    ("cat lop vi tinh", .imaging), ("mri", .imaging), ("ct", .imaging), ("msct", .imaging), ("clvt", .imaging), ("xq", .imaging),
    ("ecg", .functional), ("eeg", .functional), ("xa hinh", .imaging), ("dien tim", .functional), ("dien tam do", .functional),
    ("dien nao do", .functional), ("dien co", .functional), ("ho hap ky", .functional), ("holter", .functional),
    ("tham do", .functional), ("do chuc nang", .functional), ("nghiem phap", .functional), ("giai phau benh", .pathology),
    ("mo benh hoc", .pathology), ("te bao hoc", .pathology), ("nhuom hai mau", .pathology), ("phau thuat", .procedure),
    ("thu thuat", .procedure), ("cat chi", .procedure), ("thay bang", .procedure), ("dat noi khi quan", .procedure),
  ]

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .serviceRequest(let value) = entry else { return nil }
    return [
      "service": PickedText.text(value.coding), "category": value.category.rawValue, "priority": value.priority.rawValue,
      "note": value.note ?? "",
    ]
  }
}

/// Measured results: a name, a value with its unit or a finding in words, and the range that the laboratory prints.
struct ResultRows: FormRows {
  let id = "result"
  let label = Texts.test

  let columns: [RowColumn] = [
    RowColumn(id: "test", label: Texts.test, width: 22, grows: true, kind: .text, hint: Texts.testHint),
    RowColumn(id: "value", label: Texts.value, width: 10, kind: .text, hint: Texts.valueHint),
    RowColumn(id: "unit", label: Texts.unit, width: 10, kind: .text),
    RowColumn(id: "low", label: Texts.low, width: 7, kind: .text, spoken: Texts.lowSpoken),
    RowColumn(id: "high", label: Texts.high, width: 7, kind: .text, spoken: Texts.highSpoken),
    RowColumn(id: "flag", label: Texts.flag, width: 11, kind: .choice(Self.flags)),
  ]

  /// What the range and the limits of danger say, until the laboratory says something else.
  static let flags: [Choice] =
    [Choice("", Texts.dash)]
    + ([
      (.normal, Texts.isNormal), (.low, Texts.isLow), (.high, Texts.isHigh), (.criticallyLow, Texts.isCriticallyLow),
      (.criticallyHigh, Texts.isCriticallyHigh), (.abnormal, Texts.isAbnormal), (.positive, Texts.isPositive),
      (.negative, Texts.isNegative),
    ] as [(Observation.Interpretation, BilingualText)]).map { Choice($0.rawValue, $1) }

  private static func flag(
    _ coding: Coding?, _ number: DecimalNumber, _ unit: String, _ low: DecimalNumber?, _ high: DecimalNumber?
  ) -> Observation.Interpretation? {
    if let danger = coding.flatMap({ CriticalResult.interpretation(of: $0, Quantity(number, unit)) }) { return danger }
    guard low != nil || high != nil else { return nil }
    return low.map { number < $0 } == true ? .low : high.map { $0 < number } == true ? .high : .normal
  }

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let test = row["test"] else { return nil }
    let coding = LaboratoryTests.coding(test) ?? PickedText.coding(test, .local)
    guard let coding else { return nil }
    guard let text = row["value"] else {
      row.report(.mustFill, at: "value")
      return nil
    }
    let known = LaboratoryTests.test(coding)
    var (low, high) = (limit("low", row), limit("high", row))
    // A range that was typed one cell too far to the left.
    if row["unit"].flatMap({ TypedNumber.decimal($0) }) != nil { row.report(.notAUnit, at: "unit") }
    let value: Observation.Value
    var flag: Observation.Interpretation?
    if TypedNumber.isAmbiguous(text) {
      row.report(.ambiguousNumber, at: "value")
      return nil
    }
    if let number = TypedNumber.decimal(text), let unit = row["unit"] ?? known?.unit {
      value = .quantity(Quantity(number, unit))
      if let range = range(of: coding, unit, row) { (low, high) = (range.low.flatMap { .init($0) }, range.high.flatMap { .init($0) }) }
      flag = Self.flag(coding, number, unit, low, high)
    } else if TypedNumber.decimal(text) != nil {
      row.report(.mustFill, at: "unit")
      return nil
    } else if text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) {
      // Digits that are no number are a slip, and no finding in words.
      row.report(.notANumber, at: "value")
      return nil
    } else {
      value = .text(text)
    }
    flag = row["flag"].flatMap { .init(rawValue: $0) } ?? flag
    guard !row.problems.contains(where: \.problem.isError) else { return nil }
    return .observation(
      Observation(coding: coding, time: row.time, value: value, referenceLow: low, referenceHigh: high, interpretation: flag))
  }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .observation(let value) = entry, value.coding.system != .advice, value.coding.system != .form else { return nil }
    var cells = [
      "test": LaboratoryTests.test(value.coding)?.name ?? PickedText.text(value.coding),
      "low": value.referenceLow.map(TypedNumber.typed) ?? "",
      "high": value.referenceHigh.map(TypedNumber.typed) ?? "",
    ]
    switch value.value {
    case .quantity(let quantity):
      (cells["value"], cells["unit"]) = (TypedNumber.typed(quantity.value), quantity.unit)
      // What follows from the range is found anew when the value is mended.
      if value.interpretation != Self.flag(value.coding, quantity.value, quantity.unit, value.referenceLow, value.referenceHigh) {
        cells["flag"] = value.interpretation?.rawValue
      }
    case .text(let text): (cells["value"], cells["flag"]) = (text, value.interpretation?.rawValue)
    case .coded: return nil
    }
    return cells
  }

  func computed(_ row: FormRow) -> [String: String] {
    guard let test = row["test"] else { return [:] }
    let coding = LaboratoryTests.coding(test)
    let unit = coding.flatMap { LaboratoryTests.test($0) }?.unit
    var cells: [String: String] = [:]
    cells["unit"] = unit
    if row["value"].map({ TypedNumber.decimal($0) != nil }) ?? true, let coding = coding ?? PickedText.coding(test, .local),
      let unit = row["unit"] ?? unit, let range = range(of: coding, unit, row)
    {
      (cells["low"], cells["high"]) = (range.low, range.high)
    }
    if let number = row["value"].flatMap({ TypedNumber.decimal($0) }) {
      let (low, high) = (row["low"] ?? cells["low"], row["high"] ?? cells["high"])
      cells["flag"] =
        Self.flag(
          coding, number, row["unit"] ?? unit ?? "", low.flatMap { TypedNumber.decimal($0) }, high.flatMap { TypedNumber.decimal($0) })?
        .rawValue
    }
    return cells
  }

  /// What says that a result has no range, where one is suggested.
  private static let none = "-"

  private func limit(_ column: String, _ row: FormRow) -> DecimalNumber? {
    row[column] == nil || row[column] == Self.none ? nil : row.decimal(column)
  }

  func column(of attribute: String) -> String? {
    switch attribute {
    case "value", "low": attribute
    case "interpretation": "flag"
    default: nil
    }
  }

  /// What the laboratory printed the last time beside such a result, while nobody has typed one.
  private func range(of coding: Coding, _ unit: String, _ row: FormRow) -> StatedRange? {
    guard row["low"] == nil, row["high"] == nil else { return nil }
    return row.ranges.first { ($0.coding.system, $0.coding.code, $0.unit) == (coding.system, coding.code, unit) }
  }
}

/// The tests that every laboratory does, under their LOINC codes; everything else goes by its name.
enum LaboratoryTests {
  struct Test: Sendable {
    let code: String
    let name: String
    /// UCUM.
    let unit: String
  }

  /// Names of analytes are the same in both languages of the program.
  static let all: [Test] = [
    Test(code: "6690-2", name: "WBC", unit: "10*9/L"), Test(code: "789-8", name: "RBC", unit: "10*12/L"),
    Test(code: "718-7", name: "HGB", unit: "g/L"), Test(code: "4544-3", name: "HCT", unit: "%"),
    Test(code: "777-3", name: "PLT", unit: "10*9/L"), Test(code: "770-8", name: "NEU%", unit: "%"),
    Test(code: "736-9", name: "LYM%", unit: "%"), Test(code: "14749-6", name: "Glucose", unit: "mmol/L"),
    Test(code: "22664-7", name: "Ure", unit: "mmol/L"), Test(code: "14682-9", name: "Creatinin", unit: "umol/L"),
    Test(code: "1920-8", name: "AST (GOT)", unit: "U/L"), Test(code: "1742-6", name: "ALT (GPT)", unit: "U/L"),
    Test(code: "2324-2", name: "GGT", unit: "U/L"), Test(code: "14631-6", name: "Bilirubin TP", unit: "umol/L"),
    Test(code: "2951-2", name: "Natri", unit: "mmol/L"), Test(code: "2823-3", name: "Kali", unit: "mmol/L"),
    Test(code: "2075-0", name: "Clo", unit: "mmol/L"), Test(code: "1988-5", name: "CRP", unit: "mg/L"),
    Test(code: "33959-8", name: "Procalcitonin", unit: "ng/mL"), Test(code: "14647-2", name: "Cholesterol TP", unit: "mmol/L"),
    Test(code: "14927-8", name: "Triglycerid", unit: "mmol/L"), Test(code: "4548-4", name: "HbA1c", unit: "%"),
    Test(code: "6301-6", name: "INR", unit: "1"), Test(code: "3173-2", name: "APTT", unit: "s"),
    Test(code: "3255-7", name: "Fibrinogen", unit: "g/L"), Test(code: "14933-6", name: "Acid uric", unit: "umol/L"),
    Test(code: "1751-7", name: "Albumin", unit: "g/L"), Test(code: "67151-1", name: "Troponin T hs", unit: "ng/L"),
  ]

  private static let byName = Dictionary(all.map { (SearchKey.fold($0.name), $0) }) { first, _ in first }
  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  static func coding(_ typed: String) -> Coding? {
    byName[SearchKey.fold(typed)].map { Coding(.loinc, $0.code, display: $0.name) }
  }

  static func test(_ coding: Coding) -> Test? { coding.system == .loinc ? byCode[coding.code] : nil }
}

/// What the report says of a study that was ordered.
struct ReportRows: FormRows {
  let id = "report"
  let label = Texts.service
  let category: DiagnosticReport.Category

  var columns: [RowColumn] {
    [
      RowColumn(id: "service", label: Texts.service, width: 28, grows: true, kind: .catalogue([.services]), hint: Texts.serviceHint),
      RowColumn(id: "conclusion", label: Texts.conclusion, width: 24, grows: true, kind: .text),
    ]
  }

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let service = row.coding("service", .service) else { return nil }
    return .diagnosticReport(
      DiagnosticReport(
        coding: service, category: category, time: row.time, performer: row["performer"].flatMap { Practitioner.ID($0) } ?? row.author,
        conclusion: row["conclusion"]))
  }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .diagnosticReport(let value) = entry, value.category == category else { return nil }
    return ["service": PickedText.text(value.coding), "conclusion": value.conclusion ?? "", "performer": value.performer?.rawValue ?? ""]
  }
}

/// Operations and procedures that were done.
struct ProcedureRows: FormRows {
  let id = "procedure"
  let label = Texts.procedureName

  let columns: [RowColumn] = [
    RowColumn(id: "service", label: Texts.procedureName, width: 24, grows: true, kind: .catalogue([.services]), hint: Texts.serviceHint),
    RowColumn(id: "start", label: Texts.began, width: 16, kind: .text, hint: Texts.momentHint),
    RowColumn(id: "end", label: Texts.ended, width: 16, kind: .text, hint: Texts.momentHint),
    RowColumn(id: "note", label: Texts.outcomeNote, width: 14, grows: true, kind: .text),
  ]

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let service = row.coding("service", .service) else { return nil }
    let (start, end) = (row.moment("start"), row.moment("end"))
    // What ended before it is written down began before that, too.
    if row["start"] == nil, let end, end < row.time { row.report(.mustFill, at: "start") }
    guard row.problems.isEmpty else { return nil }
    return .procedure(
      Procedure(
        coding: service, period: Period(start: start ?? row.time, end: end),
        performer: row["performer"].flatMap { Practitioner.ID($0) } ?? row.author, note: row["note"]))
  }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .procedure(let value) = entry else { return nil }
    return [
      "service": PickedText.text(value.coding), "start": TypedDate.text(value.period.start),
      "end": value.period.end.map { TypedDate.text($0) } ?? "", "note": value.note ?? "",
      "performer": value.performer?.rawValue ?? "",
    ]
  }
}

/// What the patient is allergic to.
struct AllergyRows: FormRows {
  let id = "allergy"
  let label = Texts.substance

  let columns: [RowColumn] = [
    RowColumn(id: "substance", label: Texts.substance, width: 22, grows: true, kind: .catalogue([.drugs]), hint: Texts.substanceHint),
    RowColumn(
      id: "category", label: Texts.kind, width: 12,
      kind: .choice([
        Choice("medication", Texts.drugKind), Choice("food", Texts.food), Choice("environment", Texts.environment),
        Choice("biologic", Texts.biologic),
      ])),
    RowColumn(
      id: "criticality", label: Texts.criticality, width: 12,
      kind: .choice([
        Choice("high", Texts.severe), Choice("low", Texts.mild), Choice("unableToAssess", Texts.notKnown),
      ])),
    RowColumn(id: "reaction", label: Texts.reaction, width: 18, grows: true, kind: .text),
  ]

  private static func isNone(_ typed: String) -> Bool {
    ["khong", "khong co", "khong di ung", "none", "no"].contains(SearchKey.fold(typed))
      || [Texts.noKnownAllergy.vi, Texts.noKnownAllergy.en].contains { SearchKey.fold($0) == SearchKey.fold(typed) }
  }

  func entry(_ row: FormRow) -> ClinicalEntry? {
    if row["substance"].map({ Self.isNone($0) }) == true {
      return .allergyIntolerance(
        AllergyIntolerance(
          substance: AllergyIntolerance.noneKnown, category: .medication, criticality: .low,
          recorded: row["recorded"].flatMap { try? PartialDate(iso: $0) } ?? PartialDate(row.time.date)))
    }
    guard let substance = row.coding("substance", .drug) else { return nil }
    return .allergyIntolerance(
      AllergyIntolerance(
        substance: substance, category: row["category"].flatMap { .init(rawValue: $0) } ?? .medication,
        criticality: row["criticality"].flatMap { .init(rawValue: $0) } ?? .high, reaction: row["reaction"],
        recorded: row["recorded"].flatMap { try? PartialDate(iso: $0) } ?? PartialDate(row.time.date)))
  }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .allergyIntolerance(let value) = entry else { return nil }
    return [
      "substance": value.isNoneKnown ? Texts.noKnownAllergy.vi : PickedText.text(value.substance),
      "category": value.category.rawValue, "criticality": value.criticality.rawValue,
      "reaction": value.reaction ?? "", "recorded": value.recorded?.description ?? "",
    ]
  }
}

/// Vaccines that were given.
struct ImmunizationRows: FormRows {
  let id = "vaccine"
  let label = Texts.vaccineName

  let columns: [RowColumn] = [
    RowColumn(id: "vaccine", label: Texts.vaccineName, width: 24, grows: true, kind: .text),
    RowColumn(id: "date", label: Texts.when, width: 12, kind: .text, hint: Texts.dateHint),
    RowColumn(id: "dose", label: Texts.doseNumber, width: 6, kind: .text, limits: 1...99),
    RowColumn(id: "lot", label: Texts.lot, width: 12, kind: .text),
  ]

  func entry(_ row: FormRow) -> ClinicalEntry? {
    guard let vaccine = row.coding("vaccine", .vaccine) else { return nil }
    let number = row.whole("dose", of: self)
    var date = PartialDate(row.time.date)
    if let typed = row["date"] {
      guard let read = TypedDate.partial(typed, today: row.now.date) else {
        row.report(.notADate, at: "date")
        return nil
      }
      date = read
    }
    guard row.problems.isEmpty else { return nil }
    return .immunization(Immunization(vaccine: vaccine, date: date, lot: row["lot"], doseNumber: number))
  }

  func cells(_ entry: ClinicalEntry) -> [String: String]? {
    guard case .immunization(let value) = entry else { return nil }
    return [
      "vaccine": PickedText.text(value.vaccine), "date": TypedDate.text(value.date), "dose": value.doseNumber.map { "\($0)" } ?? "",
      "lot": value.lot ?? "",
    ]
  }
}
