/// What may be done with a record in which state, and what it becomes: the one table of a record's life.
public enum RecordTransition: String, Hashable, Sendable, CaseIterable {
  case draft, sign, coSign, sendBack, amend, addendum, retract, move, destroy

  /// The states that it may follow; nil among them means that there is no record yet.
  public var from: [ClinicalRecord.Status.Code?] {
    switch self {
    case .draft: [nil, .preliminary]
    case .sign: [.preliminary]
    case .coSign, .sendBack, .amend, .addendum, .retract: [.final, .amended]
    case .move: [.preliminary, .final, .amended]
    case .destroy: [.preliminary, .final, .amended, .enteredInError]
    }
  }

  /// The state afterwards; nil where it stays what it was. A moved record is withdrawn where it stood, and new where it went.
  public var to: ClinicalRecord.Status.Code? {
    switch self {
    case .draft: .preliminary
    case .sign: .final
    case .coSign, .sendBack, .destroy: nil
    case .amend, .addendum: .amended
    case .retract, .move: .enteredInError
    }
  }

  /// Whether it makes a version with the next number.
  public var makesAVersion: Bool {
    switch self {
    case .amend, .addendum, .retract, .move: true
    case .draft, .sign, .coSign, .sendBack, .destroy: false
    }
  }

  /// Whether it needs the person's password, and binds them.
  public var isAttested: Bool { self != .draft && self != .sendBack }

  /// Whether it needs a reason that is kept with it.
  public var needsReason: Bool { makesAVersion || self == .sendBack || self == .destroy }

  public func mayFollow(_ state: ClinicalRecord.Status.Code?) -> Bool { from.contains(state) }
}
