import ClinicalModel

/// A synthetic person: who they are, and what the army is to them.
struct SamplePerson {
  let patient: Patient
  let service: MilitaryService?
  let birth: CivilDate
  var isSoldier: Bool { service.map { [.officer, .professionalSoldier, .enlisted, .cadet].contains($0.category) } ?? false }

  func age(on day: CivilDate) -> Int {
    day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day) ? 1 : 0)
  }
}

enum PersonMaker {
  private static let places: [(province: String, commune: String)] = [
    ("01", "00004"), ("01", "00025"), ("01", "00292"), ("19", "01849"), ("19", "02038"), ("24", "07210"), ("24", "07492"), ("25", "04795"),
    ("31", "10507"), ("31", "10729"), ("37", "13318"), ("38", "14812"), ("38", "14950"), ("40", "17611"), ("40", "16837"), ("44", "18880"),
    ("46", "19777"), ("48", "20194"), ("48", "20392"), ("51", "21028"), ("52", "21589"), ("52", "21730"), ("56", "22390"), ("66", "22051"),
    ("66", "22225"), ("68", "22933"), ("75", "25217"), ("79", "25747"), ("79", "25760"), ("79", "25891"), ("80", "25486"), ("91", "30307"),
    ("92", "31120"), ("92", "31147"), ("96", "31840"),
  ]
  private static let ranks: [MilitaryService.Category: [(String, Int)]] = [
    .enlisted: [("BINH_NHI", 4), ("BINH_NHAT", 4), ("HA_SI", 3), ("TRUNG_SI", 2), ("THUONG_SI", 1)],
    .professionalSoldier: [("THIEU_UY", 2), ("TRUNG_UY", 3), ("THUONG_UY", 3), ("DAI_UY", 3), ("THIEU_TA", 2), ("TRUNG_TA", 1)],
    .officer: [
      ("THIEU_UY", 2), ("TRUNG_UY", 3), ("THUONG_UY", 3), ("DAI_UY", 4), ("THIEU_TA", 4), ("TRUNG_TA", 3), ("THUONG_TA", 2), ("DAI_TA", 1),
    ],
    .cadet: [("HA_SI", 2), ("TRUNG_SI", 2), ("THUONG_SI", 1)],
  ]

  static func person(hospital: Int, serial: Int, today: CivilDate, _ chance: inout Chance) -> SamplePerson {
    let category = chance.pick(weighted: categories)
    let sex: AdministrativeSex = chance.happens(perMille: category.flatMap { soldierShare[$0] } ?? 540) ? .female : .male
    let age: Int =
      switch category {
      case .enlisted: chance.number(18...25)
      case .cadet: chance.number(18...24)
      case .officer: chance.number(23...57)
      case .professionalSoldier: chance.number(22...52)
      case .retired, .veteran, .warInvalid: chance.number(56...88)
      default: chance.pick(weighted: [(chance.number(1...15), 20), (chance.number(16...59), 55), (chance.number(60...92), 25)])
      }
    let birth = today.adding(days: -(age * 365 + chance.number(5...355)))
    let (name, ethnicity) = Names.person(sex, &chance)
    let (prefix, benefit) = card(category, age: age)
    let card = Identities.insuranceCard(prefix: prefix, benefit: benefit, hospital: hospital, serial: serial)
    // Of the old and of people from far away only the year of birth is known.
    let isYearOnly = age > 60 && chance.happens(perMille: 120)
    let isMonthOnly = !isYearOnly && age > 50 && chance.happens(perMille: 40)
    let birthDate =
      try? PartialDate(year: birth.year, month: isYearOnly ? nil : birth.month, day: isYearOnly || isMonthOnly ? nil : birth.day)
    var identifiers: [Identifier] = []
    if age >= 1, chance.happens(perMille: 960) {
      identifiers.append(
        Identifier(.nationalID, Identities.nationalID(hospital: hospital, serial: serial, born: birth.year, sex: sex)))
    }
    let place = chance.pick(places)
    let validFrom = CivilDate(dayNumber: today.dayNumber - 700)
    let isSoldiers = prefix == "QN"
    let patient = Patient(
      id: SampleIDs.patient(serial), names: [HumanName(name)], sex: sex, birthDate: birthDate, identifiers: identifiers,
      addresses: [Address(use: .home, line: "Thôn Mẫu \(chance.number(1...40))", commune: place.commune, province: place.province)],
      telecom: chance.happens(perMille: 880) ? [ContactPoint(.phone, Identities.phone(hospital: hospital, serial: serial))] : [],
      contacts: age < 16 || chance.happens(perMille: 150)
        ? [
          PatientContact(
            relationship: age < 16 ? .parent : .spouse, name: Names.person(chance.happens(perMille: 500) ? .female : .male, &chance).text,
            phone: Identities.phone(hospital: hospital, serial: serial + 500_000))
        ] : [],
      bloodGroup: chance.happens(perMille: 600) ? chance.pick(weighted: bloodGroups) : nil, ethnicity: ethnicity,
      occupation: category == nil ? (age < 16 ? "00" : "61") : "01", nationality: "VN",
      coverages: [
        Coverage(
          card: card, validFrom: validFrom, validTo: isSoldiers ? nil : validFrom.adding(days: 1460),
          registeredFacility: "H" + "\(hospital)".leftPadded(3))
      ], isSensitive: category == .officer && chance.happens(perMille: 20))
    return SamplePerson(patient: patient, service: category.map { service($0, serial, age, today, &chance) }, birth: birth)
  }

  private static let bloodGroups: [(BloodGroup, Int)] = [
    (.oPositive, 43), (.aPositive, 21), (.bPositive, 30), (.abPositive, 5), (.oNegative, 1),
  ]
  private static let categories: [(MilitaryService.Category?, Int)] = [
    (.enlisted, 22), (.officer, 12), (.professionalSoldier, 12), (.cadet, 3), (.relativeOfSoldier, 10), (.retired, 5), (.veteran, 3),
    (.warInvalid, 2), (.defenceWorker, 3), (nil, 28),
  ]
  private static let soldierShare: [MilitaryService.Category: Int] = [
    .enlisted: 20, .officer: 110, .professionalSoldier: 180, .cadet: 80, .veteran: 60, .warInvalid: 40, .retired: 150,
    .relativeOfSoldier: 700,
  ]

  private static func card(_ category: MilitaryService.Category?, age: Int) -> (String, Int) {
    switch category {
    case .enlisted, .officer, .professionalSoldier, .cadet: ("QN", 5)
    case .relativeOfSoldier: ("TQ", 4)
    case .retired: ("HT", 3)
    case .veteran: ("CB", 2)
    case .warInvalid: ("CK", 2)
    case .defenceWorker: ("DN", 4)
    default: age < 6 ? ("TE", 1) : ("GD", 4)
    }
  }

  private static func service(
    _ category: MilitaryService.Category, _ serial: Int, _ age: Int, _ today: CivilDate, _ chance: inout Chance
  ) -> MilitaryService {
    let rank = ranks[category].map { chance.pick(weighted: $0) }
    return MilitaryService(
      category: category, rank: rank, unit: rank == nil ? nil : "Đơn vị mô phỏng \(serial % 97 + 1)",
      serviceNumber: rank == nil ? nil : "MP" + "\(serial)".leftPadded(7),
      from: rank == nil ? nil : try? PartialDate(year: today.year - max(0, min(age - 18, 30)), month: chance.number(1...9)))
  }
}

/// The numbers a hospital gives: short, in order, from the person's serial.
enum SampleIDs {
  static func patient(_ serial: Int) -> Patient.ID { id("P" + "\(serial)".leftPadded(6)) }
  static func encounter(_ serial: Int, _ index: Int) -> Encounter.ID { id("E" + "\(serial)".leftPadded(6) + ".\(index)") }
  static func record(_ serial: Int, _ index: Int, _ number: Int) -> ClinicalRecord.ID {
    id("R" + "\(serial)".leftPadded(6) + ".\(index)." + "\(number)".leftPadded(2))
  }
  static func practitioner(_ number: Int) -> Practitioner.ID { id("NV" + "\(number)".leftPadded(3)) }

  private static func id<Subject>(_ text: String) -> LocalID<Subject> {
    guard let id = LocalID<Subject>(text) else { preconditionFailure("the generator made an id outside the alphabet") }
    return id
  }
}
