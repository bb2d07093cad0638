/// Every element and attribute name of `urn:quany:record:1`. The raw value is the name's id in the reader's vocabulary, so that the decoder
/// switches over integers and makes no string per name.
enum NativeName: Int, CaseIterable, Sendable {
  case batch, location, practitioner, patient, militaryService, encounter, record
  case name, identifier, address, telecom, contact, coverage, deceased
  case reason, stay, participant, diagnosis, disposition
  case attestation, section, narrative
  case condition, observation, medicationRequest, medicationAdministration, procedure, serviceRequest
  case allergyIntolerance, immunization, diagnosticReport, chargeItem, healthClassification
  case note, text, coded, instructions, reaction, conclusion, score
  case created, facility, producer, version
  case id, kind, partOf, role, licence, department
  case birthDate, sex, bloodGroup, ethnicity, occupation, nationality, sensitive
  case use, system, assigner, line, commune, district, province, country
  case value, relationship, phone, nationalID, card, from, to, date
  case category, rank, unit, position, serviceNumber
  case `class`, status, start, end, insuranceCard, referredFrom, room, bed
  case code, display, discharge, outcome, destination
  case author, authored, title, at, by
  case onset, time, low, high, interpretation
  case dose, doseUnit, route, timesPerDay, days, quantity, quantityUnit, performer
  case criticality, recorded, lot, doseNumber
  case group, insuranceRate, unitPrice, amount, criterion, temporary, priority

  /// The names as they are written, in the order of their ids.
  static let texts: [String] = allCases.map { String(describing: $0) }

  var text: String { Self.texts[rawValue] }

  /// Elements come first in the list; a few of them are names of attributes too.
  var isElement: Bool { rawValue <= Self.score.rawValue }
}

/// A set of names in two words: testing an attribute against those of its element is two instructions.
struct NameSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral names: NativeName...) {
    for name in names {
      if name.rawValue < 64 { low |= 1 << UInt64(name.rawValue) } else { high |= 1 << UInt64(name.rawValue - 64) }
    }
  }

  func contains(_ name: NativeName) -> Bool {
    name.rawValue < 64 ? low >> UInt64(name.rawValue) & 1 == 1 : high >> UInt64(name.rawValue - 64) & 1 == 1
  }
}
