internal import ClinicalModel
internal import Cryptography
internal import Foundation
public import RecordStore
internal import SampleGenerator
internal import Terminology

/// Makes a sandbox to practise in: a folder with a database that is marked as one, a fictional hospital in it, and the files of the exercises.
public struct MakeSandbox: Sendable {
  let now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) { self.now = now }

  /// The database's name in the folder: it stands in the texts of the exercises.
  public static let database = "practice.qydb"
  private static let keeper = "practice.keeper"
  static let facility = PracticeHospital.facility
  private static let colleague = "practice.giang"
  private static let archivist = "practice.luu"

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
    try take(hospital.file(.base), keeping: 1, in: folder, keeper)
    try takeCatalogues(in: folder, keeper)
    try hire(account, role, keeper)
    switch role {
    case .headOfDepartment:
      try hireColleague(store, keeper)
      try leaveWork(store, keeper)
      try proposeDestruction(store, keeper)
    case .recordsOffice:
      try take(hospital.file(.early), keeping: 1, in: folder, keeper)
      try take(hospital.file(.late), keeping: 0, in: folder, keeper)
    case .pharmacist:
      try hireColleague(store, keeper)
      try Self.write(Array(PracticeHospital.nextDrugs.utf8), to: folder + "/thuoc.csv")
    case .laboratory: try hireColleague(store, keeper)
    case .operator:
      try Self.write(hospital.file(.incoming), to: folder + "/incoming.xml")
      try Self.write(hospital.file(.missing), to: folder + "/missing.xml")
    case .registrar, .nurse, .doctor: break
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

  /// Imports a batch of which so many entries have to be kept aside.
  private func take(_ bytes: [UInt8], keeping aside: Int, in folder: String, _ keeper: Session) throws {
    let path = folder + "/hospital.xml"
    try Self.write(bytes, to: path)
    let summary = try ImportBatch(keeper)(ImportSources([path]), elapsed: { 0 })
    guard summary.accepted + summary.quarantined == summary.read, summary.quarantined == aside else { throw Self.broken }
    try FileManager.default.removeItem(atPath: path)
  }

  private func takeCatalogues(in folder: String, _ keeper: Session) throws {
    let path = folder + "/catalogue.csv"
    for (system, text) in [(CatalogueSystem.drugs, PracticeHospital.drugs), (.services, PracticeHospital.services)] {
      try Self.write(Array(text.utf8), to: path)
      guard case .kept = try KeepCatalogues(keeper).take(path, system, validFrom: now().civil.date.adding(days: -365)) else {
        throw Self.broken
      }
      try FileManager.default.removeItem(atPath: path)
    }
  }

  private func hire(_ account: String, _ role: PracticeRole, _ keeper: Session) throws {
    let number: String? =
      switch role {
      case .nurse: PracticeHospital.nurse
      case .doctor: PracticeHospital.doctor
      case .headOfDepartment: PracticeHospital.head
      case .pharmacist: PracticeHospital.pharmacist
      case .laboratory: PracticeHospital.technician
      case .registrar, .recordsOffice, .operator: nil
      }
    let isOnWard = [.nurse, .doctor, .headOfDepartment].contains(role)
    try ManageStaff(keeper).add(
      account, name: role.title.vi, roles: [role.role], practitioner: number.map { "\(Self.facility)/\($0)" },
      departments: isOnWard ? ["\(Self.facility)/K01"] : [])
    try ManageStaff(session(keeper.store, account)).setPassword(Practice.password, of: nil, old: nil)
  }

  private func hireColleague(_ store: RecordStore, _ keeper: Session) throws {
    try ManageStaff(keeper).add(
      Self.colleague, name: "Vũ Văn Giang", roles: [.doctor], practitioner: "\(Self.facility)/\(PracticeHospital.colleague)",
      departments: ["\(Self.facility)/K01"])
    try ManageStaff(session(store, Self.colleague)).setPassword(Practice.password, of: nil, old: nil)
  }

  /// What the records office did for the head to decide on.
  private func proposeDestruction(_ store: RecordStore, _ keeper: Session) throws {
    try ManageStaff(keeper).add(Self.archivist, name: "Lưu Thị Trữ", roles: [.recordsOffice], practitioner: nil, departments: [])
    let archivist = try session(store, Self.archivist)
    try ManageStaff(archivist).setPassword(Practice.password, of: nil, old: nil)
    guard let encounter = Encounter.ID("E0") else { throw Self.broken }
    _ = try KeepRetention(archivist).propose(
      encounter, of: Self.facility, decision: "15/QĐ-BV", reason: "hết thời hạn lưu trữ", password: Practice.password)
  }

  /// What a colleague did for the head to look at: a sheet that is right, one that is about somebody else, and a chart opened in an emergency.
  private func leaveWork(_ store: RecordStore, _ keeper: Session) throws {
    let giang = try session(store, Self.colleague)
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
      guard case .kept(let state, _) = try keep.draft(record, of: Self.facility, seen: nil),
        case .kept = try keep.sign(id, of: Self.facility, seen: state.digest, password: Practice.password)
      else { throw Self.broken }
    }
    _ = try BreakGlass(giang)("\(Self.facility)/P1", reason: "cấp cứu ngoài giờ")
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
