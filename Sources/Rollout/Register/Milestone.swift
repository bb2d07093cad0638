public import ClinicalModel

/// A dated step of one facility's rollout with the document that proves it: a row of `milestones`.
public struct Milestone: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Own regulation on electronic records (Circular 13/2025/TT-BYT, article 6).
    case regulationIssued
    case infrastructureReady
    case his, lis, risPacs
    /// Approval of the information security level.
    case securityLevel
    case staffTrained
    case pilot
    case allDepartmentsLive
    case councilAppraisal
    /// The director's decision to use electronic records instead of paper.
    case decisionEMR
    case decisionPACS
    case decisionLIS
    /// Listed on the Ministry's portal.
    case published
    case paperStopped
  }

  public var facility: FacilityCode
  public var kind: Kind
  public var date: CivilDate
  /// Number of the decision, minutes or approval.
  public var document: String
  public var signer: String
  /// The last day on which it holds: the day before a revocation, or the end of an approval's term. Nil: it holds.
  public var validTo: CivilDate?

  public init(
    facility: FacilityCode, kind: Kind, date: CivilDate, document: String, signer: String, validTo: CivilDate? = nil
  ) {
    self.facility = facility
    self.kind = kind
    self.date = date
    self.document = document
    self.signer = signer
    self.validTo = validTo
  }

  public func holds(on day: CivilDate) -> Bool {
    guard date <= day else { return false }
    guard let validTo else { return true }
    return day <= validTo
  }
}
