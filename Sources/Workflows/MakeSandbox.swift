internal import ClinicalModel
internal import Cryptography
internal import Foundation
public import RecordStore
internal import SampleGenerator

/// Makes a sandbox to practise in: a folder with a database that is marked as one, a fictional hospital in it, and the files of the exercises.
public struct MakeSandbox: Sendable {
  let now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) { self.now = now }

  /// The database's name in the folder: it stands in the texts of the exercises.
  public static let database = "practice.qydb"
  private static let keeper = "practice.keeper"
  private static let colleague = "practice.giang"

  /// - Parameters:
  ///   - folder: must not exist yet.
  ///   - account: the operating system's account of who practises; it gets the role and nothing else.
  public func callAsFunction(in folder: String, for role: PracticeRole, account: String) throws {
    try Self.make(folder)
    let path = folder + "/" + Self.database
    let hospital = PracticeHospital(now: now().civil)
    let store = try RecordStore(
      creating: path, for: .hospital(PracticeHospital.facility), name: "Bệnh viện Thực hành", identity: Self.identity(), at: now())
    let maker = Actor(account: Self.keeper, role: Role.administrator.rawValue, origin: "practice")
    try store.markSandbox("\(role.rawValue) \(Practice.version)", by: maker, at: now())
    try store.addStaff(
      Self.keeper, name: Self.keeper, roles: [Role.administrator, .operator].map(\.rawValue).sorted(), by: maker, at: now())
    let keeper = try session(store, Self.keeper)
    try Self.write(hospital.file(.base), to: folder + "/hospital.xml")
    let summary = try ImportBatch(keeper)(ImportSources([folder + "/hospital.xml"]), elapsed: { 0 })
    guard summary.accepted + summary.quarantined == summary.read, summary.quarantined == 1 else { throw Self.broken }
    try FileManager.default.removeItem(atPath: folder + "/hospital.xml")
    try hire(account, role, keeper)
    switch role {
    case .headOfDepartment: try leaveWork(store, keeper)
    case .operator: try Self.write(hospital.file(.incoming), to: folder + "/incoming.xml")
    default: break
    }
    try Self.make(folder + "/register")
    for file in hospital.register { try Self.write(Array(file.text.utf8), to: folder + "/register/" + file.name) }
    if [.headOfDepartment, .recordsOffice].contains(role) {
      guard case .kept = try ImportRegister(keeper)([folder + "/register"]) else { throw Self.broken }
    }
    try store.close()
  }

  private func session(_ store: RecordStore, _ account: String) throws -> Session {
    try Session(store: store, account: account, origin: "practice", now: now)
  }

  private func hire(_ account: String, _ role: PracticeRole, _ keeper: Session) throws {
    let number: String? =
      switch role {
      case .nurse: PracticeHospital.nurse
      case .doctor: PracticeHospital.doctor
      case .headOfDepartment: PracticeHospital.head
      default: nil
      }
    let facility = PracticeHospital.facility
    try ManageStaff(keeper).add(
      account, name: role.title.vi, roles: [role.role], practitioner: number.map { "\(facility)/\($0)" },
      departments: number == nil ? [] : ["\(facility)/K01"])
    if number != nil { try ManageStaff(session(keeper.store, account)).setPassword(Practice.password, of: nil, old: nil) }
  }

  /// What a colleague did for the head to look at: a sheet that is right, one that is about somebody else, and a chart opened in an emergency.
  private func leaveWork(_ store: RecordStore, _ keeper: Session) throws {
    let facility = PracticeHospital.facility
    try ManageStaff(keeper).add(
      Self.colleague, name: "Vũ Văn Giang", roles: [.doctor], practitioner: "\(facility)/\(PracticeHospital.colleague)",
      departments: ["\(facility)/K01"])
    let giang = try session(store, Self.colleague)
    try ManageStaff(giang).setPassword(Practice.password, of: nil, old: nil)
    for (number, encounter, text) in [
      ("R5", "E2", "Đã khỏe hơn, ăn được, bụng mềm."), ("R6", "E1", "Nhầm người bệnh: nội dung này của giường 06."),
    ] {
      guard let id = ClinicalRecord.ID(number), let encounter = Encounter.ID(encounter),
        let author = Practitioner.ID(PracticeHospital.colleague)
      else { throw Self.broken }
      let record = ClinicalRecord(
        id: id, encounter: encounter, kind: .treatmentSheet, status: .preliminary, author: author, authored: now().civil,
        sections: [.init(code: "course", narrative: text)])
      let keep = KeepRecord(giang)
      guard case .kept(let state, _) = try keep.draft(record, of: facility, seen: nil),
        case .kept = try keep.sign(id, of: facility, seen: state.digest, password: Practice.password)
      else { throw Self.broken }
    }
    _ = try BreakGlass(giang)("\(facility)/P1", reason: "cấp cứu ngoài giờ")
  }

  private static func identity() -> String {
    let digits = Array("0123456789abcdef")
    return randomBytes(16).map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined()
  }

  private static func make(_ folder: String) throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw Refusal(
        .unusable, code: "QY-PRA-0006", place: folder, vi: "Thư mục này đã có; chọn tên khác.",
        en: "The folder exists; choose another name.")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(.resource, code: "QY-PRA-0007", place: folder, vi: "Không tạo được thư mục này.", en: "The folder can't be made.")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    _ = try ExportTarget.write(path) { sink in try bytes.withUnsafeBytes { try sink.write($0) } }
  }

  private static let broken = Refusal(
    .resource, code: "QY-PRA-0008", vi: "Không tạo được sân tập; xin báo cho nhóm phát triển.",
    en: "The sandbox can't be made; please report it.")
}
