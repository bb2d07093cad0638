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
  /// Folded words of every other name: of before a marriage, of everyday use.
  public var otherNames: [[String]]
  public var addresses: [AddressTraits]

  public init(
    words: [String], sex: AdministrativeSex, birthDate: PartialDate?, numbers: [Number] = [], phones: [String] = [],
    otherNames: [[String]] = [], addresses: [AddressTraits] = []
  ) {
    self.words = words
    self.sex = sex
    self.birthDate = birthDate
    self.numbers = numbers
    self.phones = phones
    self.otherNames = otherNames
    self.addresses = addresses
  }

  public init(_ patient: Patient) {
    self.init(
      words: Self.words(patient.name?.text ?? ""), sex: patient.sex, birthDate: patient.birthDate,
      numbers: patient.identifiers.filter { $0.system != .hospitalNumber }.map { Number(system: $0.system.rawValue, value: $0.value) }
        + patient.coverages.map { Number(system: Identifier.System.insuranceCard.rawValue, value: $0.card) },
      phones: patient.telecom.filter { $0.system == .phone }.map { $0.value.filter(\.isNumber) },
      otherNames: patient.names.filter { $0 != patient.name }.map { Self.words($0.text) },
      addresses: patient.addresses.map(AddressTraits.init))
  }

  /// Folded words of a name, in the order written.
  public static func words(_ name: String) -> [String] { SearchKey.fold(name).split(separator: " ").map(String.init) }

  /// Takes over what a statement says beyond what is indexed: other names and addresses.
  public mutating func complete(with patient: Patient) {
    let stated = IdentityTraits(patient)
    otherNames += ([stated.words] + stated.otherNames).filter { $0 != words && !otherNames.contains($0) }
    addresses += stated.addresses.filter { !addresses.contains($0) }
  }

  /// The birth date with day and month exchanged, when that is a date too; nil when it is the same one.
  public var swappedBirthDate: PartialDate? {
    guard let birthDate, let month = birthDate.month, let day = birthDate.day, month != day else { return nil }
    return try? PartialDate(year: birthDate.year, month: day, day: month)
  }
}
