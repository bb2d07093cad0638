public import ClinicalModel
internal import Cryptography
internal import Interchange
internal import RecordStore

/// Follows what a hospital says of a person with a new version.
///
/// Two traits of who somebody is that change at once look like another person under the same number: that takes somebody who confirms. So does one that
/// is taken away.
public struct EditPatient: Workflow {
  public static let permissions: [Permission] = [.registerPatients]

  /// What says who somebody is.
  public enum Trait: String, Hashable, Sendable, Codable, CaseIterable {
    case name, birthDate, sex, nationalID
  }

  /// What became of it; nothing was written when there is no patient.
  public struct Result: Sendable, Codable {
    public var patient: Int64?
    /// Digest of the version that stands now.
    public var digest: String?
    /// Traits of identity that the file changes.
    public var changes: [Trait] = []
    /// Canonical XML of what stands there and of what was to be written, when somebody was faster.
    public var current: String?
    public var yours: String?
    public var issues: [Issue] = []
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// The entry as it stands, canonical, and the digest of what the database keeps: the army's number is left out for who may not read it, and stays
  /// when they edit the rest.
  public func current(_ id: Patient.ID, of facility: FacilityCode) throws -> (content: [UInt8], digest: String) {
    let actor = try session.authorise(Self.self)
    guard let version = try session.store.openPatientVersion(id, of: facility, by: actor, at: session.now()) else {
      throw ShowChart.unknown
    }
    guard try session.mayRecognise(version.patient) else { throw Session.sensitive }
    return (try shown(version.content), version.digest)
  }

  /// The same for a form that asks for it.
  public func entry(_ id: Patient.ID, of facility: FacilityCode) throws -> (patient: Patient, digest: String) {
    let (content, digest) = try current(id, of: facility)
    guard case .patient(let patient)? = NativeFormat.statement(canonical: content) else { throw ShowChart.unreadable }
    return (patient, digest)
  }

  /// - Parameters:
  ///   - patient: what the hospital says from now on.
  ///   - seen: digest of the version that it was made from.
  ///   - confirmed: why two or more traits change, or one goes; nil when nobody has confirmed.
  public func callAsFunction(_ patient: Patient, of facility: FacilityCode, seen: String, confirmed: String?) throws -> Result {
    let (file, issues) = EntryFile.encoded(.patient(patient))
    guard let file else { return Result(issues: issues) }
    return try self(patient.id, of: facility, file: file, seen: seen, confirmed: confirmed)
  }

  private var seesServiceNumbers: Bool { session.role(granting: .readMilitaryService) != nil }

  /// An entry without what the account may not read.
  private func shown(_ content: [UInt8]) throws -> [UInt8] {
    guard !seesServiceNumbers, case .patient(var patient)? = NativeFormat.statement(canonical: content),
      patient.identifiers.contains(where: { $0.system == .serviceNumber })
    else { return content }
    patient.identifiers.removeAll { $0.system == .serviceNumber }
    return try NativeEncoding.canonicalBytes(of: .patient(patient))
  }

  /// - Parameters:
  ///   - file: one element `patient` of the native format, of the same number.
  ///   - seen: digest of the version that the file was made from.
  ///   - confirmed: why two or more traits change; nil when nobody has confirmed.
  public func callAsFunction(
    _ id: Patient.ID, of facility: FacilityCode, file: [UInt8], seen: String, confirmed: String?
  ) throws -> Result {
    let actor = try session.authorise(Self.self)
    let (statement, issues) = EntryFile.read(file, facility: facility, now: session.now().civil)
    guard case .patient(var patient)? = statement, !issues.contains(where: { $0.severity == .error }),
      var canonical = try? NativeEncoding.canonicalBytes(of: .patient(patient))
    else { return Result(issues: issues.isEmpty ? [Self.notAPatient] : issues) }
    guard patient.id == id else { return Result(issues: [Self.otherNumber]) }
    guard let standing = try session.store.openPatientVersion(id, of: facility, by: actor, at: session.now()) else {
      throw ShowChart.unknown
    }
    guard try session.mayRecognise(standing.patient) else { throw Session.sensitive }
    guard standing.digest == seen else { return try conflict(standing, canonical) }
    guard case .patient(let before) = NativeFormat.statement(canonical: standing.content) else { throw ShowChart.unreadable }
    // Who may not read the number takes none away; one that they were shown at the desk takes its place.
    if !seesServiceNumbers, !patient.identifiers.contains(where: { $0.system == .serviceNumber }) {
      let unseen = before.identifiers.filter { $0.system == .serviceNumber }
      if !unseen.isEmpty {
        patient.identifiers += unseen
        canonical = try NativeEncoding.canonicalBytes(of: .patient(patient))
      }
    }
    let changes = Self.changes(from: before, to: patient)
    let isLess = Self.isLess(patient, than: before, in: changes)
    guard changes.count < 2 && !isLess || confirmed != nil else {
      let issue = changes.count < 2 ? Self.takesAway : Self.looksLikeAnother(changes)
      try session.store.record(
        [
          AuditEntry(
            action: "edit", entity: "patient", entityID: standing.patient.rawValue, patient: standing.patient, outcome: .refused,
            detail: "\(issue.code) \(changes.map(\.rawValue).joined(separator: ","))")
        ], by: actor, at: session.now())
      return Result(changes: changes, issues: [issue])
    }
    let written = try session.store.edit(
      patient, canonical: canonical, digest: SHA256.digest(of: canonical), facility: facility, seen: seen,
      changes: changes.map(\.rawValue), reason: confirmed, by: actor, at: session.now())
    switch written {
    case .written(let key, let digest): return Result(patient: key.rawValue, digest: digest, changes: changes, issues: issues)
    case .conflict(let current): return try conflict(current, canonical)
    case .refused(let issue): return Result(changes: changes, issues: issues + [issue])
    }
  }

  /// What of who the person is differs. Marks and letters' case count: `Hòa` is not `Hoa`. A trait that was not known is no change.
  static func changes(from before: Patient, to after: Patient) -> [Trait] {
    func words(_ patient: Patient) -> [String] { (patient.name?.words ?? []).map { $0.lowercased() } }
    func numbers(_ patient: Patient) -> Set<String> { Set(patient.identifiers.filter { $0.system == .nationalID }.map(\.value)) }
    var changes: [Trait] = []
    if !words(before).isEmpty, words(before) != words(after) { changes.append(.name) }
    if before.birthDate != nil, before.birthDate != after.birthDate { changes.append(.birthDate) }
    if before.sex != .unknown, before.sex != after.sex { changes.append(.sex) }
    if !numbers(before).isSubset(of: numbers(after)) { changes.append(.nationalID) }
    return changes
  }

  /// Whether something that said who the person is would be said no more.
  private static func isLess(_ after: Patient, than before: Patient, in changes: [Trait]) -> Bool {
    changes.contains { trait in
      switch trait {
      case .name: after.name == nil
      case .birthDate: after.birthDate == nil
      case .sex: after.sex == .unknown
      case .nationalID: !after.identifiers.contains { $0.system == .nationalID }
      }
    }
  }

  private func conflict(_ current: PatientVersion?, _ yours: [UInt8]) throws -> Result {
    Result(
      digest: current?.digest, current: try current.map { String(decoding: try shown($0.content), as: UTF8.self) },
      yours: String(decoding: try shown(yours), as: UTF8.self), issues: [Self.changedSince])
  }

  private static let notAPatient = Issue(
    code: "QY-PAT-0012", path: "patient", vi: "Tệp phải chứa đúng một phần tử patient.",
    en: "The file has to hold exactly one element patient.")
  private static let otherNumber = Issue(
    code: "QY-PAT-0031", path: "patient/@id", vi: "Tệp là của mã khác; mã bệnh viện không đổi khi sửa.",
    en: "The file is of another number; an edit does not change the hospital's number.")
  private static let changedSince = Issue(
    code: "QY-PAT-0032", path: "patient", vi: "Có người đã sửa sau bản bạn xem; chưa ghi gì. So hai bản rồi sửa lại.",
    en: "Somebody wrote after the version you saw; nothing was changed. Compare both, then edit again.")

  private static let takesAway = Issue(
    code: "QY-PAT-0034", path: "patient",
    vi: "Bỏ đi một thông tin nhận dạng đã có. Nếu thông tin ấy sai, dùng --confirmed với lý do.",
    en: "Something that says who the person is would be taken away. Where it is wrong, say --confirmed with a reason.")

  private static func looksLikeAnother(_ changes: [Trait]) -> Issue {
    let vi = changes.map { trait in
      switch trait {
      case .name: "họ tên"
      case .birthDate: "ngày sinh"
      case .sex: "giới tính"
      case .nationalID: "số định danh cá nhân"
      }
    }
    let en = changes.map { trait in
      switch trait {
      case .name: "name"
      case .birthDate: "birth date"
      case .sex: "sex"
      case .nationalID: "national number"
      }
    }
    return Issue(
      code: "QY-PAT-0033", path: "patient",
      vi: "Thay đổi cùng lúc \(vi.joined(separator: ", ")): có thể là người khác. Kiểm tra giấy tờ, rồi dùng --confirmed với lý do.",
      en:
        "This changes \(en.joined(separator: ", ")) at once: it may be another person. Check the papers, then say --confirmed with a reason."
    )
  }
}
