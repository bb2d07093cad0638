import ClinicalModel
import Rollout

/// Turns a template and a person into an encounter with its records.
struct EpisodeMaker {
  let person: SamplePerson
  let serial: Int
  /// Its place among the person's episodes, from 1.
  var index = 1
  let template: EpisodeTemplate
  let period: (start: CivilDateTime, end: CivilDateTime)
  /// Whether all mandatory records are final.
  private let isComplete: Bool
  private var chance: Chance
  private let age: Int
  private var start: CivilDateTime { period.start }
  private var end: CivilDateTime { period.end }
  private let nights: Int
  private let outcome: Encounter.Disposition.Outcome
  private let isReferred: Bool
  private let team: (attending: Practitioner.ID, second: Practitioner.ID, nurse: Practitioner.ID)

  init(
    person: SamplePerson, serial: Int, template: EpisodeTemplate, endsOn day: CivilDate, notBefore firstDay: CivilDate, isComplete: Bool,
    chance: Chance
  ) {
    var chance = chance
    self.person = person
    self.serial = serial
    self.template = template
    self.isComplete = isComplete
    age = person.age(on: day)
    nights = template.kind == .inpatient ? max(0, min(chance.number(template.stay), day.days(since: firstDay))) : 0
    let hour = template.kind == .emergency ? chance.number(0...18) : chance.number(7...14)
    let start = Self.time(day.adding(days: -nights), hour, chance.number(0...59))
    // Long enough for everything that is done, to the last attestation.
    let minutes =
      switch template.kind {
      case .inpatient, .day: chance.number(400...440)
      case .emergency: chance.number(200...270)
      default: template.labs.isEmpty ? chance.number(80...110) : chance.number(195...240)
      }
    period = (start, nights > 0 ? Self.time(day, 10, chance.number(0...50)) : start.adding(minutes: minutes))
    isReferred = template.kind != .outpatient && chance.happens(perMille: 25)
    let dies = chance.happens(perMille: template.lethality)
    outcome = dies ? .died : isReferred ? .unchanged : chance.pick(weighted: [(.cured, 4), (.improved, 6)])
    team = HospitalStaff.team(template.department)
    self.chance = chance
  }

  /// The day on which the person died of it; nil for nearly all.
  var death: CivilDate? { outcome == .died ? end.date : nil }

  /// Whether at least a night lies between the two.
  func isApart(from other: EpisodeMaker) -> Bool { end.date < other.start.date || start.date > other.end.date }

  private static func time(_ date: CivilDate, _ hour: Int, _ minute: Int) -> CivilDateTime {
    guard let time = try? CivilDateTime(date: date, hour: hour, minute: minute) else {
      preconditionFailure("the generator made an hour that no day has")
    }
    return time
  }

  var endMonth: YearMonth { end.date.yearMonth }

  func encounter() -> Encounter {
    let bed: String? = template.kind == .inpatient || template.kind == .day ? "H" + "\(serial % 240 + 1)".leftPadded(3) : nil
    var stays = [Encounter.Stay(department: template.department, bed: bed, period: Period(start: start, end: end))]
    if nights >= 6, template.department != "K02", serial % 5 == 0 {
      // Through intensive care first.
      let moved = start.adding(minutes: 1440)
      stays = [
        Encounter.Stay(department: "K02", bed: "C" + "\(serial % 20 + 1)".leftPadded(3), period: Period(start: start, end: moved)),
        Encounter.Stay(department: template.department, bed: bed, period: Period(start: moved, end: end)),
      ]
    }
    var diagnoses = [Encounter.Diagnosis(role: .admission, coding: template.main), Encounter.Diagnosis(role: .main, coding: template.main)]
    diagnoses += template.others.map { Encounter.Diagnosis(role: .comorbidity, coding: $0) }
    if outcome == .died { diagnoses.append(Encounter.Diagnosis(role: .causeOfDeath, coding: template.main)) }
    return Encounter(
      id: SampleIDs.encounter(serial, index), patient: person.patient.id, class: template.kind, status: .finished,
      period: Period(start: start, end: end), reason: template.complaint, stays: stays,
      participants: [
        Encounter.Participant(role: .attender, practitioner: team.attending), Encounter.Participant(role: .nurse, practitioner: team.nurse),
      ], diagnoses: diagnoses,
      disposition: Encounter.Disposition(
        discharge: isReferred && death == nil ? .referred : .discharged, outcome: outcome,
        destination: isReferred && death == nil ? "H001" : nil),
      insuranceCard: person.patient.coverages.first?.card)
  }

  // MARK: Records

  mutating func records() -> [ClinicalRecord] {
    var records: [ClinicalRecord] = []
    if template.kind == .emergency { records.append(triage()) }
    records.append(form())
    if !template.labs.isEmpty { records.append(laboratory(onDay: 0)) }
    if nights >= 3, !template.labs.isEmpty { records.append(laboratory(onDay: nights - 1)) }
    for act in template.acts { records.append(sheet(of: act)) }
    if template.kind.hasBed {
      for day in 0...nights { records.append(treatment(onDay: day)) }
      records.append(outcome == .died ? mortality() : discharge())
    }
    if isReferred, outcome != .died { records.append(referral()) }
    if template.name == "healthExamination" { records.append(examination()) }
    if template.kind == .outpatient, template.drugs.contains(where: { $0.code == "40.491" || $0.code == "40.807" }) {
      records.append(appointment())
    }
    Self.order(&records)
    for position in records.indices { records[position].id = SampleIDs.record(serial, index, position + 1) }
    if !isComplete {
      leaveOpen(&records)
    } else if chance.happens(perMille: 12), let first = records.first(where: { $0.kind.rawValue == template.form }) {
      records.append(amendment(of: first))
      Self.order(&records)
    } else if chance.happens(perMille: 8), let last = records.lastIndex(where: { $0.kind == .laboratorySheet }) {
      records[last].status = .preliminary
    }
    return records
  }

  /// By the time of writing; of two at the same time the one made first.
  private static func order(_ records: inout [ClinicalRecord]) {
    records = records.enumerated().sorted { ($0.element.authored, $0.offset) < ($1.element.authored, $1.offset) }.map(\.element)
  }

  /// Leaves all records that could meet one of the requirements preliminary: the one that fewest meet.
  private func leaveOpen(_ records: inout [ClinicalRecord]) {
    let fewest = MandatorySet.current.requirements(for: template.kind)
      .min { one, other in
        records.count { one.anyOf.contains($0.kind) } < records.count { other.anyOf.contains($0.kind) }
      }
    guard let fewest else { return }
    for position in records.indices where fewest.anyOf.contains(records[position].kind) { records[position].status = .preliminary }
  }

  /// Its number comes when all records of the episode are in order.
  private func record(
    _ kind: RecordKind, by author: Practitioner.ID, at time: CivilDateTime, _ sections: [ClinicalRecord.Section]
  ) -> ClinicalRecord {
    ClinicalRecord(
      id: SampleIDs.record(serial, index, 0), encounter: SampleIDs.encounter(serial, index), kind: kind, title: kind.name.vi,
      status: .final(ClinicalRecord.Attestation(by: author, at: time.adding(minutes: 12))), author: author, authored: time,
      sections: sections)
  }

  private func section(_ code: String, _ title: String, _ narrative: String?, _ entries: [ClinicalEntry] = []) -> ClinicalRecord.Section {
    ClinicalRecord.Section(code: code, title: title, narrative: narrative, entries: entries)
  }

  private mutating func form() -> ClinicalRecord {
    let kind = RecordKind(rawValue: template.form) ?? .outpatientForm
    let time = start.adding(minutes: 25)
    var history: [ClinicalEntry] = [
      .condition(Condition(coding: template.main, status: .active, onset: PartialDate(start.date.adding(days: -3))))
    ]
    history += template.others.map {
      .condition(Condition(coding: $0, status: .active, onset: try? PartialDate(year: start.date.year - 4)))
    }
    if chance.happens(perMille: 60) {
      history.append(
        .allergyIntolerance(
          AllergyIntolerance(
            substance: Coding(.local, "DU-PENI", display: "Penicilin"), category: .medication, criticality: .high, reaction: "Nổi mề đay",
            recorded: try? PartialDate(year: start.date.year - 6))))
    }
    if chance.happens(perMille: 80) {
      history.append(
        .immunization(
          Immunization(
            vaccine: Coding(.vaccine, "115", display: "Uốn ván - bạch hầu"), date: PartialDate(start.date.adding(days: -900)),
            lot: "MP-\(serial % 50)",
            doseNumber: 2)))
    }
    var plan: [ClinicalEntry] = []
    if template.kind != .inpatient, template.kind != .day { plan += prescriptions(at: time, days: 7) + charges(at: time, days: 7) }
    return record(
      kind, by: team.attending, at: time,
      [
        section("history", "Bệnh sử", Narrative.history(of: self, &chance), history),
        section(
          "examination", "Khám bệnh",
          Narrative.examination(template, &chance), vitals(at: start.adding(minutes: 10), progress: 0, isFirst: true)),
        section("assessment", "Chẩn đoán", Narrative.assessment(of: template, &chance)),
        section("plan", "Hướng điều trị", template.plan.joined(separator: " "), plan),
      ])
  }

  private mutating func triage() -> ClinicalRecord {
    record(
      RecordKind(rawValue: "39/BV2") ?? .admissionExamination, by: team.nurse, at: start.adding(minutes: 3),
      [
        section(
          "triage", "Phân loại cấp cứu", "\(template.complaint). Mức ưu tiên \(chance.number(1...3)).",
          vitals(at: start.adding(minutes: 2), progress: 0))
      ])
  }

  private mutating func treatment(onDay day: Int) -> ClinicalRecord {
    let time = day == 0 ? start.adding(minutes: 60) : Self.time(start.date.adding(days: day), day == nights ? 7 : 8, chance.number(0...40))
    let author = day % 3 == 2 ? team.second : team.attending
    var orders: [ClinicalEntry] = []
    if day == 0 { orders += prescriptions(at: time, days: max(1, nights)) }
    for drug in template.drugs where day < max(1, nights) {
      orders.append(
        .medicationAdministration(
          MedicationAdministration(
            medication: drug.coding, time: time.adding(minutes: 30),
            status: chance.happens(perMille: 15) ? .notDone : .completed, dose: dose(drug), route: drug.route, performer: team.nurse,
            reason: nil)))
    }
    let text = Narrative.progress(of: template, onDay: day, isGettingBetter: outcome != .died && !isReferred, &chance)
    return record(
      .treatmentSheet, by: author, at: time,
      [
        section(
          "progress", "Diễn biến", text,
          vitals(at: time.adding(minutes: -20), progress: progress(onDay: day))),
        section("orders", "Y lệnh", nil, orders),
      ])
  }

  private mutating func laboratory(onDay day: Int) -> ClinicalRecord {
    let time = day == 0 ? start.adding(minutes: 80) : Self.time(start.date.adding(days: day), 7, chance.number(5...45))
    let isEarly = day == 0 || outcome == .died || isReferred
    var entries: [ClinicalEntry] = template.labs.map { lab in
      let tenths = chance.number(isEarly ? lab.ill : lab.well)
      let value = DecimalNumber(significand: Int64(tenths), scale: 1)
      let (low, high) = (DecimalNumber(lab.low), DecimalNumber(lab.high))
      let interpretation: Observation.Interpretation =
        low.map { value < $0 } == true ? .low : high.map { value > $0 } == true ? .high : .normal
      return .observation(
        Observation(
          coding: Coding(.loinc, lab.code, display: lab.display), time: time, value: .quantity(Quantity(value, lab.unit)),
          referenceLow: low,
          referenceHigh: high, interpretation: interpretation))
    }
    entries.append(
      .diagnosticReport(
        DiagnosticReport(
          coding: Coding(.service, "22.0121.1369", display: "Xét nghiệm máu"), category: .laboratory, time: time.adding(minutes: 70),
          performer: team.second,
          conclusion: day == 0
            ? "Phù hợp chẩn đoán lâm sàng." : isEarly ? "Chưa cải thiện so với lúc vào viện." : "Cải thiện so với lúc vào viện.")))
    return record(.laboratorySheet, by: team.second, at: time.adding(minutes: 75), [section("results", "Kết quả xét nghiệm", nil, entries)])
  }

  private mutating func sheet(of act: EpisodeTemplate.Act) -> ClinicalRecord {
    let isSurgery = act.method == .surgery
    let from = start.adding(minutes: isSurgery ? 150 : 45)
    let until = from.adding(minutes: isSurgery ? 75 : 10)
    let fits = until < end
    let coding = act.coding
    let entry: ClinicalEntry =
      isSurgery
      ? .procedure(
        Procedure(
          coding: coding, period: Period(start: from, end: fits ? until : from.adding(minutes: 15)), performer: team.attending,
          note: act.note))
      : .diagnosticReport(
        DiagnosticReport(
          coding: coding, category: act.method == .cardiogram ? .functional : .imaging, time: from, performer: team.second,
          conclusion: act.note))
    let kind: RecordKind? =
      switch act.method {
      case .surgery: .procedureSheet
      case .film: RecordKind(rawValue: "08/BV2")
      case .ultrasound: RecordKind(rawValue: "11/BV2")
      case .cardiogram: RecordKind(rawValue: "12/BV2")
      }
    return record(
      kind ?? .laboratorySheet, by: isSurgery ? team.attending : team.second, at: fits ? until : from.adding(minutes: 16),
      [section(isSurgery ? "procedure" : "results", act.name, act.note, [entry])])
  }

  private func discharge() -> ClinicalRecord {
    record(
      .dischargePaper, by: team.attending, at: end.adding(minutes: -60),
      [
        section(
          "summary", "Tóm tắt",
          "Vào viện vì \(template.complaint.lowercased()). Điều trị \(nights + 1) ngày, \(outcome == .cured ? "khỏi" : "đỡ"), cho ra viện. "
            + template.plan.joined(separator: " "),
          [.condition(Condition(coding: template.main, status: outcome == .cured ? .resolved : .active))]),
        section("charges", "Chi phí", nil, charges(at: end.adding(minutes: -60), days: max(1, nights))),
      ])
  }

  private func mortality() -> ClinicalRecord {
    record(
      RecordKind(rawValue: "47/BV2") ?? .dischargePaper, by: team.attending, at: end.adding(minutes: -30),
      [
        section(
          "summary", "Kiểm thảo tử vong", "Bệnh nặng, hồi sức tích cực không kết quả.",
          [.condition(Condition(coding: template.main, status: .active))])
      ])
  }

  private func referral() -> ClinicalRecord {
    record(
      .referral, by: team.attending, at: end.adding(minutes: -45),
      [
        section(
          "referral", "Lý do chuyển", "Vượt khả năng chuyên môn, đã xử trí ổn định trước khi chuyển.",
          [.condition(Condition(coding: template.main))])
      ])
  }

  private func appointment() -> ClinicalRecord {
    record(
      .appointment, by: team.attending, at: end.adding(minutes: -20),
      [section("appointment", "Hẹn khám lại", "Khám lại sau 30 ngày, mang theo đơn thuốc đang dùng.")])
  }

  private mutating func examination() -> ClinicalRecord {
    var scores: [HealthClassification.Criterion: HealthClassification.Score] = [:]
    for criterion in HealthClassification.Criterion.allCases where criterion != .obstetricsGynaecology || person.patient.sex == .female {
      scores[criterion] = HealthClassification.Score(
        chance.pick(weighted: [(1, 60), (2, 28), (3, 9), (4, 3)]), isTemporary: chance.happens(perMille: 30))
    }
    let entry = HealthClassification(date: start.date, scores: scores).map { [ClinicalEntry.healthClassification($0)] } ?? []
    return record(
      .healthExamination, by: team.attending, at: end.adding(minutes: -30),
      [section("classification", "Phân loại sức khỏe", "Khám đủ các chuyên khoa theo quy định.", entry)])
  }

  private func amendment(of record: ClinicalRecord) -> ClinicalRecord {
    var amended = record
    amended.version = 2
    amended.authored = record.authored.adding(minutes: 40)
    amended.status = .amended(
      ClinicalRecord.Attestation(by: team.attending, at: record.authored.adding(minutes: 50)),
      reason: "Bổ sung tiền sử do người nhà cung cấp")
    amended.sections[0].narrative = (record.sections[0].narrative ?? "") + " Tiền sử gia đình không có gì đặc biệt."
    return amended
  }

  // MARK: Entries

  private typealias Vitals = (pulse: Int, temperature: Int, systolic: Int, breathing: Int, oxygen: Int)

  /// What is measured in the illness and what is usual at this age.
  private var vitalCourse: (ill: Vitals, well: Vitals) {
    let adult: Vitals = (78, 367, 122, 18, 98)
    let well: Vitals =
      switch age {
      case ..<3: (112, 368, 92, 28, 98)
      case 3..<6: (100, 368, 96, 24, 98)
      case 6..<12: (88, 367, 106, 20, 98)
      default: adult
      }
    var ill = template.vitals
    // Templates for children say what children have; the others what adults have.
    if template.ages.upperBound > 15 {
      ill.pulse += well.pulse - adult.pulse
      ill.systolic += well.systolic - adult.systolic
      ill.breathing += well.breathing - adult.breathing
    }
    return (ill, well)
  }

  /// How far on the way from ill to well a day of the stay is, in per cent; below zero for who gets worse.
  private func progress(onDay day: Int) -> Int {
    let way = nights == 0 ? 50 : day * 100 / nights
    return outcome == .died ? -way / 2 : isReferred ? way / 4 : way
  }

  /// - Parameter progress: per cent of the way from ill to well, below zero for worse than at the start.
  private mutating func vitals(at time: CivilDateTime, progress: Int, isFirst: Bool = false) -> [ClinicalEntry] {
    let (ill, well) = vitalCourse
    func between(_ a: Int, _ b: Int) -> Int { a + (b - a) * progress / 100 }
    let systolic = between(ill.systolic, well.systolic) + chance.number(-6...6)
    let isChild = age < 12
    var entries: [ClinicalEntry] = [
      vital("8867-4", "Mạch", between(ill.pulse, well.pulse) + chance.number(-5...5), 0, "/min", time, isChild ? nil : (60, 100)),
      vital("8310-5", "Thân nhiệt", between(ill.temperature, well.temperature) + chance.number(-2...2), 1, "Cel", time, (360, 375)),
      vital("8480-6", "Huyết áp tâm thu", systolic, 0, "mm[Hg]", time, isChild ? nil : (90, 140)),
      vital("8462-4", "Huyết áp tâm trương", systolic * 62 / 100 + chance.number(-3...3), 0, "mm[Hg]", time, isChild ? nil : (55, 90)),
      vital(
        "9279-1", "Nhịp thở", between(ill.breathing, well.breathing) + chance.number(-1...1), 0, "/min", time, isChild ? nil : (12, 20)),
      vital("2708-6", "SpO2", min(100, between(ill.oxygen, well.oxygen) + chance.number(-1...1)), 0, "%", time, (94, 100)),
    ]
    if isFirst {
      let weight = age < 16 ? 90 + age * 25 : chance.number(480...780)
      entries.append(vital("29463-7", "Cân nặng", weight, 1, "kg", time, nil))
      entries.append(vital("8302-2", "Chiều cao", age < 16 ? 72 + age * 6 : chance.number(150...180), 0, "cm", time, nil))
    }
    return entries
  }

  private func vital(
    _ code: String, _ display: String, _ value: Int, _ scale: Int, _ unit: String, _ time: CivilDateTime, _ range: (Int, Int)?
  ) -> ClinicalEntry {
    let interpretation: Observation.Interpretation? = range.map { value < $0.0 ? .low : value > $0.1 ? .high : .normal }
    return .observation(
      Observation(
        coding: Coding(.loinc, code, display: display), time: time,
        value: .quantity(Quantity(DecimalNumber(significand: Int64(value), scale: scale), unit)),
        referenceLow: range.map { DecimalNumber(significand: Int64($0.0), scale: scale) },
        referenceHigh: range.map { DecimalNumber(significand: Int64($0.1), scale: scale) }, interpretation: interpretation))
  }

  private func dose(_ drug: EpisodeTemplate.Drug) -> Quantity? { DecimalNumber(drug.dose).map { Quantity($0, drug.unit) } }

  private func prescriptions(at time: CivilDateTime, days: Int) -> [ClinicalEntry] {
    template.drugs.map { drug in
      .medicationRequest(
        MedicationRequest(
          medication: drug.coding, time: time, dose: dose(drug), route: drug.route,
          timesPerDay: drug.timesPerDay,
          days: days, quantity: Quantity(DecimalNumber(significand: Int64(drug.timesPerDay * days)), drug.pack),
          instructions: drug.route == "PO" ? "Uống sau ăn, \(drug.timesPerDay) lần mỗi ngày" : nil))
    }
  }

  private func charges(at time: CivilDateTime, days: Int) -> [ClinicalEntry] {
    func line(_ group: Int, _ coding: Coding, _ quantity: Int, _ price: Int) -> ClinicalEntry {
      .chargeItem(
        ChargeItem(
          group: group, coding: coding, time: time, quantity: DecimalNumber(significand: Int64(quantity)),
          unitPrice: DecimalNumber(significand: Int64(price)), amount: DecimalNumber(significand: Int64(quantity * price)),
          insuranceRate: 100))
    }
    var lines: [ClinicalEntry] = []
    if nights > 0 {
      lines.append(line(15, Coding(.service, "K03.1917", display: "Ngày giường điều trị nội trú"), nights, 187_100))
    } else {
      lines.append(line(13, Coding(.service, "02.1896", display: "Khám bệnh"), 1, 42_100))
    }
    for drug in template.drugs { lines.append(line(4, drug.coding, drug.timesPerDay * days, drug.price)) }
    for act in template.acts {
      lines.append(line(act.method == .surgery ? 8 : act.method == .cardiogram ? 3 : 2, act.coding, 1, act.price))
    }
    if !template.labs.isEmpty {
      lines.append(line(1, Coding(.service, "22.0121.1369", display: "Xét nghiệm máu"), template.labs.count, 21_500))
    }
    return lines
  }
}
