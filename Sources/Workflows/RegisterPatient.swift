public import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import Interchange
public import RecordStore

/// Makes a patient, exactly once: whoever is known is found, and whoever may be known is shown first.
public struct RegisterPatient: Workflow {
  public struct Candidate: Sendable, Codable {
    public var patient: PatientSummary
    public var points: Int
    /// What speaks for and against, in the words of `IdentityMatch.Reason`.
    public var reasons: [String]
  }

  /// What the registration came to; nothing was written when there is no patient.
  public struct Result: Sendable, Codable {
    public var patient: Int64?
    /// The number by which the hospital knows them, as `H001/P000001`: of somebody who was there already the one that they had.
    public var number: String?
    public var isNew = false
    /// People who may be the same person, the likeliest first.
    public var candidates: [Candidate] = []
    public var issues: [Issue] = []
  }

  public static let permissions: [Permission] = [.registerPatients]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - file: one element `patient` of the native format.
  ///   - confirmed: somebody has looked at the candidates, and the person is none of them.
  public func callAsFunction(_ file: [UInt8], of facility: FacilityCode, confirmed: Bool) throws -> Result {
    let actor = try session.authorise(Self.self)
    let (statement, issues) = EntryFile.read(file, facility: facility, now: session.now().civil)
    guard case .patient(let patient)? = statement, !issues.contains(where: { $0.severity == .error }),
      let canonical = try? NativeEncoding.canonicalBytes(of: .patient(patient))
    else { return Result(issues: issues.isEmpty ? [Self.notAPatient] : issues) }
    return try register(patient, canonical, issues, facility, confirmed, actor)
  }

  /// The same for a person whom somebody described in a form.
  public func callAsFunction(_ patient: Patient, of facility: FacilityCode, confirmed: Bool) throws -> Result {
    let actor = try session.authorise(Self.self)
    var issues = RecordRules(asOf: session.now().civil).issues(for: .patient(patient))
    let (encoded, unwritable) = EntryFile.encoded(.patient(patient))
    issues += unwritable
    guard !issues.contains(where: { $0.severity == .error }), let canonical = encoded
    else {
      return Result(issues: issues.isEmpty ? [Self.notAPatient] : issues)
    }
    return try register(patient, canonical, issues, facility, confirmed, actor)
  }

  /// What the rules say of a person as they are being described; nothing is written, and nothing audited.
  public func issues(_ patient: Patient) -> [Issue] { RecordRules(asOf: session.now().civil).issues(for: .patient(patient)) }

  /// People who may be the one that is being described, the likeliest first. Nothing is written but the audit row of the look.
  public func candidates(_ patient: Patient) throws -> [Candidate] {
    let actor = try session.authorise(Self.self)
    let traits = IdentityTraits(patient)
    let found = try session.store.candidates(
      traits, for: session.viewer, mayBe: Likeness.glance(traits),
      judge: { known, share in try Likeness.match(traits, known, least: IdentityMatch.candidatePoints, share: share) }, by: actor,
      at: session.now())
    return try ranked(found)
  }

  private func register(
    _ patient: Patient, _ canonical: [UInt8], _ issues: [Issue], _ facility: FacilityCode, _ confirmed: Bool, _ actor: Actor
  ) throws -> Result {
    let traits = IdentityTraits(patient)
    let outcome: RecordStore.Registration<IdentityMatch> = try session.store.register(
      patient, canonical: canonical, digest: SHA256.digest(of: canonical), facility: facility, for: session.viewer,
      mayBe: Likeness.glance(traits),
      judge: confirmed
        ? nil
        : { known, share in try Likeness.match(traits, known, least: IdentityMatch.candidatePoints, share: share) }, by: actor,
      at: session.now())
    switch outcome {
    case .registered(let key): return Result(patient: key.rawValue, number: "\(facility)/\(patient.id)", isNew: true, issues: issues)
    case .known(let key, let number): return Result(patient: key.rawValue, number: number, issues: issues)
    case .candidates(let found):
      return Result(candidates: try ranked(found))
    case .refused(let issue): return Result(issues: issues + [issue])
    }
  }

  private func ranked(_ found: [IdentityCandidate<IdentityMatch>]) throws -> [Candidate] {
    let candidates = try zip(found, session.masked(found.map(\.patient))).map { found, patient in
      Candidate(patient: patient, points: found.likeness.points, reasons: found.likeness.reasons.map(\.rawValue))
    }
    // Somebody who was merged is found by the old name and by the new one.
    let best = Dictionary(grouping: candidates, by: \.patient.id).values.compactMap { $0.max { $0.points < $1.points } }
    return best.sorted { ($1.points, $0.patient.id.rawValue) < ($0.points, $1.patient.id.rawValue) }
  }

  private static let notAPatient = Issue(
    code: "QY-PAT-0012", path: "patient", vi: "Tệp phải chứa đúng một phần tử patient.",
    en: "The file has to hold exactly one element patient.")
}
