internal import ClinicalModel
internal import Terminology
internal import Workflows

/// Whose a paper is and where they lie, as every paper says it above what it is about.
struct PaperPatient: Sendable {
  let head: PrintRecord.Head
  let facility: FacilityCode
  let station: Station
  /// When what the paper tells of was written: the age and the bed are those of then.
  let moment: CivilDateTime

  /// Where the patient lay then; the last place for a time before or after.
  var stay: Encounter.Stay? {
    let stays = head.encounter?.stays ?? []
    return stays.last { $0.period.start <= moment } ?? stays.last
  }

  func department(_ code: String) -> String { head.departments[code] ?? CodeList.departments[code] ?? code }

  /// A department's name after the word for department.
  private func departmentAlone(_ code: String) -> String {
    let (name, word) = (department(code), station.say(Texts.department) + " ")
    return name.hasPrefix(word) ? String(name.dropFirst(word.count)) : name
  }

  /// Ministry, hospital, department.
  var issuer: [String] {
    [station.say(Texts.ministry), (head.hospital ?? facility.rawValue).uppercased()] + (stay.map { [department($0.department)] } ?? [])
  }

  var number: String {
    let number = head.patient?.identifiers.first { $0.system == .hospitalNumber && ($0.assigner == nil || $0.assigner == facility) }
    return number?.value ?? head.patient?.id.rawValue ?? ""
  }

  /// The day of birth with the age.
  var birth: String {
    guard let date = head.patient?.birthDate else { return "" }
    let day = moment.date
    var years = day.year - date.year
    if let month = date.month, (month, date.day ?? 1) > (day.month, day.day) { years -= 1 }
    guard years >= 6 || date.month == nil else {
      let months = (day.year - date.year) * 12 + day.month - (date.month ?? 1) - ((date.day ?? 1) > day.day ? 1 : 0)
      return station.text(date) + " (" + station.say(Texts.ageInMonths, "\(max(0, months))") + ")"
    }
    return station.text(date) + " (" + station.say(Texts.ageOnPaper, "\(max(0, years))") + ")"
  }

  /// Name, birth and sex.
  func person(named label: BilingualText = Texts.fullName) -> [[Paper.Fact]] {
    [
      [fact(label, head.patient?.name?.text.uppercased())],
      [fact(Texts.birthDate, birth), fact(Texts.sexOnPaper, head.patient.map { station.text($0.sex) })],
    ]
  }

  /// The department, and for who stays the room and the bed.
  var place: [[Paper.Fact]] {
    guard let stay else { return [] }
    let bed = head.encounter?.class.hasBed == true ? [fact(Texts.room, stay.room), fact(Texts.bed, stay.bed)] : []
    return [[fact(Texts.department, departmentAlone(stay.department))] + bed]
  }

  /// The diagnosis that the encounter names, the main one first.
  var diagnosis: [[Paper.Fact]] {
    guard let main = head.encounter?.diagnoses.last(where: { $0.role == .main || $0.role == .admission }) else { return [] }
    return [[fact(Texts.diagnosis, [main.coding.code, disease(main.coding)].joined(separator: " "))]]
  }

  private func disease(_ coding: Coding) -> String {
    coding.display ?? ICD10.entry(coding.code).map { station.language == .vi ? $0.vi : $0.en } ?? ""
  }

  /// What stands at the foot of every page.
  func identity(_ title: String) -> String {
    [number, head.patient?.name?.text, head.patient.map { station.text($0.birthDate) }, title].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func fact(_ label: BilingualText, _ value: String?) -> Paper.Fact { .init(label: station.say(label), value: value ?? "") }
}

extension Station {
  /// The day above who signs a paper.
  func signedOn(_ day: CivilDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return say(Texts.signOnDay, two(day.day), two(day.month), "\(day.year)")
  }
}
