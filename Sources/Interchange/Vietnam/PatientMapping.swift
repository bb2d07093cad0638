import ClinicalModel
import InsuranceTables

/// Who an episode is about, and what the army is to them.
extension EpisodeMapper {
  func patient(_ head: FieldReader, _ encounter: Encounter.ID) -> Patient? {
    let id = head.text("MA_BN").map { LocalIDText.patient($0, hash) } ?? Patient.ID(encounter.rawValue)
    guard let id else { return nil }
    var patient = Patient(
      id: id, names: head.text("HO_TEN").map { [HumanName($0)] } ?? [], sex: sex(head), birthDate: head.birthDate("NGAY_SINH"))
    patient.identifiers = identifiers(head)
    patient.coverages = coverages(head)
    patient.addresses = addresses(head)
    patient.telecom = head.pieces("DIEN_THOAI").filter { !$0.isEmpty }.map { ContactPoint(.phone, $0) }
    patient.contacts = contacts()
    patient.bloodGroup = bloodGroup(head)
    patient.ethnicity = head.digits("MA_DANTOC", 2)
    patient.occupation = head.digits("MA_NGHE_NGHIEP", 2, 5)
    patient.nationality = nationality(head)
    if head.text("KET_QUA_DTRI") == "5" { patient.deceased = .on(head.time("NGAY_RA").map { PartialDate($0.date) }) }
    return patient
  }

  private func sex(_ head: FieldReader) -> AdministrativeSex {
    switch head.text("GIOI_TINH") {
    case "1": return .male
    case "2": return .female
    case nil, "3": return .unknown
    default:
      head.keep("GIOI_TINH")
      return .unknown
    }
  }

  private func identifiers(_ head: FieldReader) -> [Identifier] {
    var identifiers: [Identifier] = []
    func add(_ system: Identifier.System, _ value: String) {
      if !identifiers.contains(where: { $0.system == system && $0.value == value }) { identifiers.append(Identifier(system, value)) }
    }
    for number in head.pieces("SO_CCCD") where !number.isEmpty {
      if Self.isDigits(number, 12) {
        add(.nationalID, number)
      } else if Self.isDigits(number, 9) {
        add(.formerNationalID, number)
      } else if let first = number.utf8.first, (65...90).contains(first), Self.isDigits(number.dropFirst(), 7) {
        add(.passport, number)
      } else {
        head.keep("SO_CCCD")
      }
    }
    for number in head.pieces("MA_THE_BHYT") where Self.isDigits(number, 10) { add(.insuranceNumber, number) }
    for sheet in rows("XML11") {
      if let number = sheet.text("MA_BHXH"), Self.isDigits(number, 10) { add(.insuranceNumber, number) }
    }
    return identifiers
  }

  /// Cards, their dates and the facilities of first care go side by side between semicolons.
  private func coverages(_ head: FieldReader) -> [Coverage] {
    let (from, to, facilities) = (head.pieces("GT_THE_TU"), head.pieces("GT_THE_DEN"), head.pieces("MA_DKBD"))
    var coverages: [Coverage] = []
    for (index, card) in head.pieces("MA_THE_BHYT").enumerated() where !card.isEmpty && !Self.isDigits(card, 10) {
      guard Self.isCard(card) else {
        head.keep("MA_THE_BHYT")
        continue
      }
      func piece(_ pieces: [String]) -> String? { index < pieces.count && !pieces[index].isEmpty ? pieces[index] : nil }
      let coverage = Coverage(
        card: card, validFrom: piece(from).flatMap { head.day($0, "GT_THE_TU") }, validTo: piece(to).flatMap { head.day($0, "GT_THE_DEN") },
        registeredFacility: piece(facilities) ?? (facilities.count == 1 ? piece(facilities) : nil))
      if !coverages.contains(coverage) { coverages.append(coverage) }
    }
    return coverages
  }

  /// 15 characters; or the personal number in its place.
  static func isCard(_ card: String) -> Bool {
    let bytes = Array(card.utf8)
    if isDigits(card, 12) { return true }
    return bytes.count == 15 && (65...90).contains(bytes[0]) && (65...90).contains(bytes[1]) && (49...53).contains(bytes[2])
      && bytes[3...].allSatisfy { (48...57).contains($0) }
  }

  static func isDigits(_ text: some StringProtocol, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private func addresses(_ head: FieldReader) -> [Address] {
    let address = Address(
      use: .home, line: head.text("DIA_CHI"), commune: head.digits("MAXA_CU_TRU", 5), district: head.digits("MAHUYEN_CU_TRU", 3),
      province: head.digits("MATINH_CU_TRU", 2))
    return address == Address() ? [] : [address]
  }

  /// Parents and guardians of a child, as its papers name them.
  private func contacts() -> [PatientContact] {
    var contacts: [PatientContact] = []
    for kind in ["XML7", "XML8", "XML11"] {
      for row in rows(kind) {
        for (field, relationship) in [
          ("HO_TEN_CHA", PatientContact.Relationship.parent), ("HO_TEN_ME", .parent), ("NGUOI_GIAM_HO", .guardian),
        ] {
          guard let name = row.text(field) else { continue }
          let contact = PatientContact(relationship: relationship, name: name)
          if !contacts.contains(contact) { contacts.append(contact) }
        }
      }
    }
    return contacts
  }

  private func bloodGroup(_ head: FieldReader) -> BloodGroup? {
    guard let text = head.text("NHOM_MAU") else { return nil }
    let compact = text.uppercased().filter { !" ()".contains($0) }.replacing("RH", with: "")
    guard let group = BloodGroup(rawValue: compact) else {
      head.keep("NHOM_MAU")
      return nil
    }
    return group
  }

  /// The tables' list numbers the countries; only that 000 is Viet Nam is known here.
  private func nationality(_ head: FieldReader) -> String? {
    guard let code = head.text("MA_QUOCTICH") else { return nil }
    if code == "000" || code == "VN" { return "VN" }
    if code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) { return code }
    head.keep("MA_QUOCTICH")
    return nil
  }

  // MARK: Military service

  /// What a card, the occupation or the scope of a payment tells; nil for everybody else, the police included.
  func militaryService(_ head: FieldReader) -> MilitaryService? {
    let prefixes = Set(head.pieces("MA_THE_BHYT").filter { $0.utf8.count == 15 }.map { String($0.prefix(2)) })
    let category: MilitaryService.Category
    if prefixes.contains("CY") {
      category = .cipherStaff
    } else if prefixes.contains("QN") || head.text("MA_NGHE_NGHIEP") == "01" {
      category = .soldier
    } else if prefixes.contains("TQ") {
      category = .relativeOfSoldier
    } else if prefixes.contains("TV") {
      category = .relativeOfEmployee
    } else if !prefixes.contains("CA"), ["XML2", "XML3"].contains(where: { rows($0).contains { $0.text("PHAM_VI") == "3" } }) {
      // Outside the list, and paid for all the same: for the forces alone.
      category = .soldier
    } else {
      return nil
    }
    return MilitaryService(category: category, unit: isOfTheArmy(category) ? unit : nil)
  }

  private func isOfTheArmy(_ category: MilitaryService.Category) -> Bool { category == .soldier || category == .cipherStaff }

  /// Where a soldier's papers name a unit: it may be a secret of the State, and stands nowhere else.
  private var unit: String? {
    for kind in ["XML8", "XML10", "XML11"] {
      if let unit = rows(kind).lazy.compactMap({ $0.text("DON_VI") }).first { return unit }
    }
    return nil
  }

  /// Whether DON_VI names a soldier's unit.
  var hidesUnit: Bool { head.flatMap { militaryService($0) }.map { isOfTheArmy($0.category) } ?? false }
}
