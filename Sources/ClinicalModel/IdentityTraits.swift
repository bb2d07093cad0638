/// What two entries of perhaps one person are compared by.
public struct IdentityTraits: Hashable, Sendable {
  public struct Number: Hashable, Sendable {
    /// `nationalID`, `insuranceNumber` …: numbers are compared with those of the same kind.
    public var system: String
    public var value: String

    public init(system: String, value: String) {
      self.system = system
      self.value = value
    }
  }

  /// Folded words of the name, in the order written.
  public var words: [String]
  public var sex: AdministrativeSex
  public var birthDate: PartialDate?
  public var numbers: [Number]
  public var phones: [String]

  public init(words: [String], sex: AdministrativeSex, birthDate: PartialDate?, numbers: [Number] = [], phones: [String] = []) {
    self.words = words
    self.sex = sex
    self.birthDate = birthDate
    self.numbers = numbers
    self.phones = phones
  }

  public init(_ patient: Patient) {
    self.init(
      words: SearchKey.fold(patient.name?.text ?? "").split(separator: " ").map(String.init), sex: patient.sex,
      birthDate: patient.birthDate,
      numbers: patient.identifiers.filter { $0.system != .hospitalNumber }.map { Number(system: $0.system.rawValue, value: $0.value) }
        + patient.coverages.map { Number(system: Identifier.System.insuranceCard.rawValue, value: $0.card) },
      phones: patient.telecom.filter { $0.system == .phone }.map { $0.value.filter(\.isNumber) })
  }

  /// The birth date with day and month exchanged, when that is a date too; nil when it is the same one.
  public var swappedBirthDate: PartialDate? {
    guard let birthDate, let month = birthDate.month, let day = birthDate.day, month != day else { return nil }
    return try? PartialDate(year: birthDate.year, month: day, day: month)
  }
}
