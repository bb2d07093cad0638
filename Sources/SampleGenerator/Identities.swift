import ClinicalModel

/// Numbers that look valid and can be nobody's.
///
/// A personal number is province (3), century and sex (1), year (2) and six digits that the State gives out in order. Ours are made of the
/// province codes 097…099, which the list of birth places does not have, so no such number was ever issued. Insurance cards carry the province
/// code 00. Telephone numbers begin with 0000.
public enum Identities {
  /// The 12-digit personal number of the `serial`th person of a hospital.
  static func nationalID(hospital: Int, serial: Int, born: Int, sex: AdministrativeSex) -> String {
    let century = (born >= 2000 ? 2 : 0) + (sex == .female ? 1 : 0)
    // Three spare provinces and six digits: 60 hospitals of 50,000 persons each have no number twice.
    let number = (hospital * 50_000 + serial) % 3_000_000
    return "\(97 + number / 1_000_000)".leftPadded(3) + "\(century)" + "\(born % 100)".leftPadded(2) + "\(number % 1_000_000)".leftPadded(6)
  }

  /// Whether a personal number is of the range that no person has.
  public static func isSynthetic(nationalID: some StringProtocol) -> Bool {
    ["097", "098", "099"].contains(nationalID.prefix(3))
  }

  static func insuranceCard(prefix: String, benefit: Int, hospital: Int, serial: Int) -> String {
    prefix + "\(benefit)" + "00" + "\(hospital % 1000)".leftPadded(3) + "\(serial)".leftPadded(7)
  }

  static func phone(hospital: Int, serial: Int) -> String { "0000" + "\((hospital * 100_003 + serial) % 1_000_000)".leftPadded(6) }
}

extension String {
  /// The text with zeros before it up to `width`.
  func leftPadded(_ width: Int) -> String {
    let missing = width - utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + self : self
  }
}
