import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func patient(_ element: NativeElement) -> Patient? {
    let attributes = check(element, attributes: [.id, .birthDate, .sex, .bloodGroup, .ethnicity, .occupation, .nationality, .sensitive])
    let id: Patient.ID? = id(attributes, .id, required: true)
    let birthDate = partialDate(attributes, .birthDate)
    let sex: AdministrativeSex? = list(attributes, .sex, required: true)
    let bloodGroup: BloodGroup? = list(attributes, .bloodGroup)
    let ethnicity = text(attributes, .ethnicity, .twoDigits)
    let occupation = text(attributes, .occupation, .twoOrFiveDigits)
    let nationality = text(attributes, .nationality, .country)
    let isSensitive = flag(attributes, .sensitive)

    var names: [HumanName] = []
    var identifiers: [Identifier] = []
    var addresses: [Address] = []
    var telecom: [ContactPoint] = []
    var contacts: [PatientContact] = []
    var coverages: [Coverage] = []
    var deceased = Patient.Deceased.notKnownToBe
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      switch name {
      case .name:
        guard place(child, 0, &order) else { continue }
        if let name = self.child(child, { $0.humanName($1) }, else: HumanName(Self.harmlessName, use: .official)) { names.append(name) }
      case .identifier:
        guard place(child, 1, &order) else { continue }
        if let identifier = self.child(child, { $0.identifier($1) }, else: Identifier(.passport, Self.someText)) {
          identifiers.append(identifier)
        }
      case .address:
        guard place(child, 2, &order) else { continue }
        if let address = self.child(child, { $0.address($1) }, else: Address(use: .home)) { addresses.append(address) }
      case .telecom:
        guard place(child, 3, &order) else { continue }
        if let contact = self.child(child, { $0.contactPoint($1) }, else: ContactPoint(.email, Self.someText)) { telecom.append(contact) }
      case .contact:
        guard place(child, 4, &order) else { continue }
        if let contact = contact(child) { contacts.append(contact) }
      case .coverage:
        guard place(child, 5, &order) else { continue }
        if let coverage = self.child(child, { $0.coverage($1) }, else: Coverage(card: Self.harmlessCard)) { coverages.append(coverage) }
      case .deceased:
        guard place(child, 6, &order, once: true) else { continue }
        deceased = .on(dateOfDeath(child))
      default: misplaced(child)
      }
    }
    guard let id, let sex else { return nil }
    return Patient(
      id: id, names: names, sex: sex, birthDate: birthDate, deceased: deceased, identifiers: identifiers, addresses: addresses,
      telecom: telecom, contacts: contacts, bloodGroup: bloodGroup, ethnicity: ethnicity, occupation: occupation,
      nationality: nationality, coverages: coverages, isSensitive: isSensitive)
  }

  /// In the place of a name that can't be read: letters, as a name has.
  private static let harmlessName = "X"
  /// In the place of a card that can't be read.
  private static let harmlessCard = "000000000000"

  private mutating func humanName(_ element: NativeElement) -> HumanName? {
    let attributes = check(element, attributes: [.use], holdsText: true)
    let use: HumanName.Use? = list(attributes, .use, required: true)
    let text = checkedContent(element)
    guard let use, let text else { return nil }
    return HumanName(text, use: use)
  }

  private mutating func identifier(_ element: NativeElement) -> Identifier? {
    let attributes = check(element, attributes: [.system, .assigner], holdsText: true)
    let system: Identifier.System? = list(attributes, .system, required: true)
    let assigner = facility(attributes, .assigner)
    let value = checkedContent(element, .code)
    guard let system, let value else { return nil }
    return Identifier(system, value, assigner: assigner)
  }

  private mutating func address(_ element: NativeElement) -> Address? {
    let before = standIns
    let attributes = check(element, attributes: [.use, .line, .commune, .district, .province, .country])
    let use: Address.Use? = list(attributes, .use, required: true)
    let line = text(attributes, .line)
    let commune = text(attributes, .commune, .fiveDigits)
    let district = text(attributes, .district, .threeDigits)
    let province = text(attributes, .province, .twoDigits)
    let country = text(attributes, .country, .country)
    noChildren(element)
    guard let use else { return nil }
    // Its codes are judged by each other.
    if standIns > before { return Address(use: use) }
    return Address(use: use, line: line, commune: commune, district: district, province: province, country: country)
  }

  private mutating func contactPoint(_ element: NativeElement) -> ContactPoint? {
    let attributes = check(element, attributes: [.system, .value])
    let system: ContactPoint.System? = list(attributes, .system, required: true)
    let value = text(attributes, .value, required: true)
    noChildren(element)
    guard let system, let value else { return nil }
    return ContactPoint(system, value)
  }

  private mutating func contact(_ element: NativeElement) -> PatientContact? {
    let attributes = check(element, attributes: [.relationship, .name, .phone, .nationalID])
    let relationship: PatientContact.Relationship? = list(attributes, .relationship, required: true)
    let name = text(attributes, .name, required: true)
    let phone = text(attributes, .phone)
    let nationalID = text(attributes, .nationalID, .code)
    noChildren(element)
    guard let relationship, let name else { return nil }
    return PatientContact(relationship: relationship, name: name, phone: phone, nationalID: nationalID)
  }

  private mutating func coverage(_ element: NativeElement) -> Coverage? {
    let attributes = check(element, attributes: [.card, .from, .to, .facility])
    let card = text(attributes, .card, .code, required: true)
    let from = date(attributes, .from)
    let to = date(attributes, .to)
    let facility = text(attributes, .facility)
    noChildren(element)
    guard let card else { return nil }
    return Coverage(card: card, validFrom: from, validTo: to, registeredFacility: facility)
  }

  private mutating func dateOfDeath(_ element: NativeElement) -> PartialDate? {
    let attributes = check(element, attributes: [.date])
    noChildren(element)
    return partialDate(attributes, .date)
  }
}
