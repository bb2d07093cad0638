/// What may be done with a record in which state, and what it becomes: the one table of a record's life.
public enum RecordTransition: String, Hashable, Sendable, CaseIterable {
  case draft, sign, coSign, amend, retract

  /// The states that it may follow; nil among them means that there is no record yet.
  public var from: [ClinicalRecord.Status.Code?] {
    switch self {
    case .draft: [nil, .preliminary]
    case .sign: [.preliminary]
    case .coSign, .amend, .retract: [.final, .amended]
    }
  }

  /// The state afterwards; nil where it stays what it was.
  public var to: ClinicalRecord.Status.Code? {
    switch self {
    case .draft: .preliminary
    case .sign: .final
    case .coSign: nil
    case .amend: .amended
    case .retract: .enteredInError
    }
  }

  /// Whether it makes a version with the next number.
  public var makesAVersion: Bool { self == .amend || self == .retract }

  /// Whether it needs the person's password, and binds them.
  public var isAttested: Bool { self != .draft }

  /// Whether it needs a reason that becomes part of the record.
  public var needsReason: Bool { makesAVersion }

  public func mayFollow(_ state: ClinicalRecord.Status.Code?) -> Bool { from.contains(state) }
}
