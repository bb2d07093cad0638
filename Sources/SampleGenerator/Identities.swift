import ClinicalModel

/// Numbers that look valid and can be nobody's.
///
/// A personal number is province (3), century and sex (1), year (2) and six digits that the State gives out in order. Ours are made of codes
/// that no province has or had when numbers were first given out (2016), so no such number was ever issued. Insurance cards carry the
/// province code 00. Telephone numbers begin with 0000.
public enum Identities {
  /// Below 100, where the State numbers its provinces; above it come foreign countries. 28 was Hà Tây's until 2008 and is left alone.
  private static let spareProvinces: [String] = [
    3, 5, 7, 9, 13, 16, 18, 21, 23, 29, 32, 39, 41, 43, 47, 50, 53, 55, 57, 59, 61, 63, 65, 69, 71, 73, 76, 78, 81, 85, 88, 90, 97, 98, 99,
  ].map { "\($0)".leftPadded(3) }
  private static let spare = Set(spareProvinces)

  /// The 12-digit personal number of the `serial`th person of a hospital.
  ///
  /// 300 hospitals have 100,000 of their own each; the first five have a million more for tests of great size.
  static func nationalID(hospital: Int, serial: Int, born: Int, sex: AdministrativeSex) -> String {
    let century = (born >= 2000 ? 2 : 0) + (sex == .female ? 1 : 0)
    let own = 100_000
    let number =
      serial <= own
      ? (hospital % 300) * own + serial - 1 : 30_000_000 + ((hospital - 1) * 1_000_000 + serial - own - 1) % 5_000_000
    return spareProvinces[number / 1_000_000] + "\(century)" + "\(born % 100)".leftPadded(2)
      + "\(number % 1_000_000)".leftPadded(6)
  }

  /// Whether a personal number is of the range that no person has.
  public static func isSynthetic(nationalID: some StringProtocol) -> Bool {
    spare.contains(String(nationalID.prefix(3)))
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
