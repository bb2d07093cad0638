public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
public import Rollout

/// Where somebody stands in the exercises of a sandbox.
///
/// Nothing of it is kept: it is found again in the audit, a chain that the program alone extends. So an exercise can be left and taken up at any
/// time, and a step counts whatever way it was done.
public struct PracticeStanding: Hashable, Sendable, Codable {
  public struct Step: Hashable, Sendable, Codable {
    public var id: String
    public var task: BilingualText
    public var hint: BilingualText
    /// How it is done in lines.
    public var hintInLines: BilingualText
    /// When it was done; nil while it is not.
    public var doneAt: CivilDateTime?
    /// While it is not: what is different in what was done for it last.
    public var advice: Advice?
  }

  /// What is said to whoever did something like a step, and not the step.
  public struct Advice: Hashable, Sendable, Codable {
    /// Of the audit: the act that it is about.
    public var row: Int64
    public var text: BilingualText
  }

  public var role: PracticeRole
  public var version: Int
  public var steps: [Step]

  /// The first step that is not done, from 0; nil when all are.
  public var current: Int? { steps.firstIndex { $0.doneAt == nil } }
  public var isPassed: Bool { current == nil }
  /// What is said of what was done for that step.
  public var advice: Advice? { current.flatMap { steps[$0].advice } }
  public var doneCount: Int { steps.count { $0.doneAt != nil } }
}

/// The exercises of a sandbox: what was done, and the certificate.
public struct Practice: Workflow {
  /// Raised whenever an exercise asks for something else.
  public static let version = 2
  /// What confirms an attestation in a sandbox. It protects nobody: there is nobody in it.
  public static let password = "luyen-tap-1"

  public static let permissions: [Permission] = [.useClient]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Whether the database was made for practice.
  public static func isSandbox(_ session: Session) throws -> Bool { try session.store.sandbox() != nil }

  public func standing() throws -> PracticeStanding {
    _ = try session.authorise(Self.self)
    return try found().standing
  }

  private func found() throws -> (standing: PracticeStanding, rows: [AuditRow?]) {
    let role = try role()
    let evidence = try PracticeEvidence(session)
    let steps = PracticeTasks.steps(for: role)
    let findings = try steps.map { try $0.finding(evidence) }
    let standing = PracticeStanding(
      role: role, version: Self.version,
      steps: zip(steps, findings).map { step, finding in
        var shown = PracticeStanding.Step(id: step.id, task: step.task, hint: step.hint, hintInLines: step.hintInLines ?? step.hint)
        switch finding {
        case .done(let row): shown.doneAt = row.at.civil
        case .near(let row, let text): shown.advice = PracticeStanding.Advice(row: row.id, text: text)
        case nil: break
        }
        return shown
      })
    return (standing, findings.map { if case .done(let row)? = $0 { row } else { nil } })
  }

  /// The role that the sandbox was made for.
  private func role() throws -> PracticeRole {
    // Throws for a database that is none.
    let mark = try session.store.sandboxRows().first?.detail ?? ""
    let words = mark.split(separator: " ")
    guard words.count == 2, words[1] == "\(Self.version)", let role = PracticeRole(rawValue: String(words[0])) else {
      throw Self.otherVersion
    }
    return role
  }

  /// The sandbox has other exercises than this program.
  public static let otherVersion = Refusal(
    .data, code: "QY-PRA-0002",
    vi: "Sân tập này do phiên bản khác của phần mềm tạo ra: xóa thư mục của nó, hoặc tạo sân tập mới bằng --dir.",
    en: "Another version of the program made this sandbox: remove its folder, or make a new one with --dir.")

  // MARK: The certificate

  /// Who is certified: somebody of a hospital of the register.
  public struct Holder: Hashable, Sendable {
    public var name: String
    /// The hospital's own number of the person, which tells two of one name apart.
    public var number: String
    public var hospital: FacilityCode

    public init(name: String, number: String, hospital: FacilityCode) {
      self.name = name
      self.number = number
      self.hospital = hospital
    }
  }

  /// Says that every step was done in this sandbox. The program can't see who sat there: `holder` is what they say.
  public func certificate(of holder: Holder) throws -> TrainingCertificate {
    _ = try session.authorise(Self.self)
    let (standing, rows) = try found()
    guard let last = rows.compactMap(\.self).max(by: { $0.id < $1.id }), standing.isPassed else {
      throw Refusal(
        .data, code: "QY-PRA-0003", vi: "Chưa xong mọi bước: \(standing.doneCount)/\(standing.steps.count).",
        en: "Not every step is done: \(standing.doneCount) of \(standing.steps.count).")
    }
    guard try session.store.verifyAuditChain().firstBad == nil else {
      throw Refusal(
        .data, code: "QY-PRA-0004", vi: "Nhật ký của sân tập đã bị sửa; không cấp chứng nhận.",
        en: "The sandbox's audit was tampered with; there is no certificate for it.")
    }
    let name = holder.name.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let number = holder.number.filter { !$0.isWhitespace }
    let isPlain = number.utf8.allSatisfy { 0x21...0x7E ~= $0 } && ![name, number].contains { "=+-@".contains($0.prefix(1)) }
    guard name.contains(where: \.isLetter), name.utf8.count <= 200, (1...40).contains(number.utf8.count), isPlain else {
      throw Refusal(
        .unusable, code: "QY-PRA-0005", vi: "Cần họ tên và số hiệu nhân viên tại bệnh viện.",
        en: "The name and the hospital's number of the person are needed.")
    }
    var certificate = TrainingCertificate(
      facility: holder.hospital, date: last.at.civil.date, role: standing.role.rawValue, holder: name, number: number,
      exercises: standing.version, steps: standing.steps.count,
      evidence: "\(try session.store.info().identity.prefix(12))/\(last.id)/\(last.hash.prefix(24))", digest: "")
    certificate.digest = Self.digest(of: certificate)
    return certificate
  }

  /// Whether a certificate is one of this sandbox: the chain is whole, its row is there, and the steps are done.
  public func confirms(_ certificate: TrainingCertificate) throws -> Bool {
    let own = try self.certificate(
      of: Holder(name: certificate.holder, number: certificate.number, hospital: certificate.facility))
    var asked = certificate
    asked.withdrawn = nil
    return own == asked
  }

  /// SHA-256 of what a certificate says, in hexadecimal. It shows that a line was not changed since it was printed, by mistake or by hand that
  /// knows no better; whoever has the program can compute it too. That the work was done is shown by the sandbox that `evidence` names.
  static func digest(of certificate: TrainingCertificate) -> String {
    SHA256.digest(of: Array(certificate.sealed.joined(separator: "\n").utf8)).hex
  }

  /// What shows that a line was not printed by the program, however its digest was made; nil for one that may have been.
  ///
  /// - today: nobody finishes an exercise later, but for clocks of other time zones.
  static func impossible(_ certificate: TrainingCertificate, today: CivilDate) -> Issue? {
    func issue(_ path: String, _ vi: String, _ en: String) -> Issue {
      Issue(code: "QY-PRA-0024", path: "certificates/\(path) \(certificate.digest.prefix(12))", vi: vi, en: en)
    }
    let evidence = certificate.evidence.split(separator: "/", omittingEmptySubsequences: false)
    func isHex(_ text: Substring, _ length: Int) -> Bool {
      text.utf8.count == length && text.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
    guard evidence.count == 3, isHex(evidence[0], 12), Int64(evidence[1]).map({ $0 > 0 }) == true, isHex(evidence[2], 24) else {
      return issue("evidence", "Chứng nhận không chỉ ra sân tập nào.", "The certificate names no sandbox.")
    }
    guard certificate.date <= today.adding(days: 1) else {
      return issue("date", "Ngày của chứng nhận còn ở phía trước.", "The certificate's date is still to come.")
    }
    if certificate.exercises <= version {
      guard PracticeTasks.count(of: certificate.role, version: certificate.exercises) == certificate.steps else {
        return issue(
          "steps", "Bài tập của vai trò này không có số bước như vậy.", "The exercises of this role have another number of steps.")
      }
    }
    return nil
  }

  /// What one sandbox certifies of more than one person: it was worked in by one. Of those that count.
  static func shared(_ certificates: [TrainingCertificate]) -> [Issue] {
    var holders: [Substring: Set<String>] = [:]
    var shared: [Issue] = []
    for certificate in certificates where certificate.withdrawn == nil {
      guard let sandbox = certificate.evidence.split(separator: "/").first else { continue }
      holders[sandbox, default: []].insert("\(certificate.facility)/\(certificate.number)")
      guard holders[sandbox, default: []].count > 1 else { continue }
      shared.append(
        Issue(
          code: "QY-PRA-0025", path: "certificates/evidence \(certificate.digest.prefix(12))",
          vi: "Một sân tập chỉ chứng nhận một người: mỗi người làm bài trong sân tập của mình.",
          en: "A sandbox certifies one person: everybody does the exercises in a sandbox of their own."))
    }
    return shared
  }

  static func changed(_ certificate: TrainingCertificate) -> Issue {
    Issue(
      code: "QY-PRA-0009", path: "certificates/digest \(certificate.digest.prefix(12))",
      vi: "Dòng chứng nhận này đã bị sửa sau khi in ra.", en: "This certificate was changed after it was printed.")
  }
}
