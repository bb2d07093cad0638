public import ClinicalModel

/// Which records have to be final before an encounter counts as completely recorded.
public struct MandatorySet: Hashable, Sendable, Codable {
  /// One thing that must be there, by any of several records.
  public struct Requirement: Hashable, Sendable, Codable {
    public var name: BilingualText
    public var anyOf: Set<RecordKind>

    public init(name: BilingualText, anyOf: Set<RecordKind>) {
      self.name = name
      self.anyOf = anyOf
    }

    /// The kinds in one order: a frozen report's bytes do not depend on that of a set, which is another in each process.
    public func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: CodingKeys.self)
      try members.encode(name, forKey: .name)
      try members.encode(anyOf.sorted { $0.rawValue < $1.rawValue }, forKey: .anyOf)
    }

    private enum CodingKeys: CodingKey { case name, anyOf }
  }

  /// Part of the definition version of every figure.
  public var version: String
  public var outpatient: [Requirement]
  public var inpatient: [Requirement]
  public var day: [Requirement]
  public var emergency: [Requirement]
  public var field: [Requirement]

  public init(
    version: String, outpatient: [Requirement], inpatient: [Requirement], day: [Requirement], emergency: [Requirement], field: [Requirement]
  ) {
    self.version = version
    self.outpatient = outpatient
    self.inpatient = inpatient
    self.day = day
    self.emergency = emergency
    self.field = field
  }

  public func requirements(for class: Encounter.Class) -> [Requirement] {
    switch `class` {
    case .outpatient: outpatient
    case .inpatient: inpatient
    case .day: day
    case .emergency: emergency
    case .field: field
    }
  }

  /// Whether an encounter with final records of these kinds is completely recorded. A class without requirements never is.
  public func isComplete(_ class: Encounter.Class, kinds: Set<RecordKind>) -> Bool {
    let requirements = requirements(for: `class`)
    return !requirements.isEmpty && requirements.allSatisfy { !$0.anyOf.isDisjoint(with: kinds) }
  }

  /// What is not there yet.
  public func missing(_ class: Encounter.Class, kinds: Set<RecordKind>) -> [Requirement] {
    requirements(for: `class`).filter { $0.anyOf.isDisjoint(with: kinds) }
  }

  /// Version 1, over the forms of Circular 32/2023/TT-BYT.
  public static let current: MandatorySet = {
    func kinds(_ codes: String...) -> Set<RecordKind> { Set(RecordKind.all.filter { codes.contains($0.rawValue) }) }
    let forms = Set(RecordKind.all.filter { $0.group == .form })
    let form = Requirement(name: BilingualText(vi: "bệnh án", en: "record form"), anyOf: forms)
    let treatment = Requirement(name: BilingualText(vi: "tờ điều trị", en: "treatment sheet"), anyOf: kinds("36/BV2", "50/BV2"))
    // Who dies or is transferred gets no discharge paper.
    let discharge = Requirement(
      name: BilingualText(vi: "giấy ra viện, chuyển viện hoặc kiểm thảo tử vong", en: "discharge paper, referral or mortality review"),
      anyOf: kinds("discharge", "referral", "28/BV2", "47/BV2"))
    let visit = Requirement(
      name: BilingualText(vi: "bệnh án hoặc phiếu khám", en: "record form or examination sheet"),
      anyOf: forms.union(kinds("29/BV2", "health-examination")))
    let urgent = Requirement(
      name: BilingualText(vi: "bệnh án, phiếu khám hoặc phân loại cấp cứu", en: "record form, examination or triage sheet"),
      anyOf: forms.union(kinds("29/BV2", "39/BV2")))
    return MandatorySet(
      version: "1", outpatient: [visit], inpatient: [form, treatment, discharge], day: [form, treatment], emergency: [urgent],
      field: [urgent])
  }()
}
