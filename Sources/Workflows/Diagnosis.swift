internal import Archives
internal import ClinicalModel
internal import Cryptography
internal import Foundation
public import RecordStore
internal import Sealing
internal import XMLStream

/// What a support person needs to know of a program, its machine and a database, and what is wrong with them. No patient's data.
public struct Diagnosis: Hashable, Sendable, Codable {
  public struct Program: Hashable, Sendable, Codable {
    public var quany: String
    public var build: String
    public var sqlite: String
    public var libxml2: String
    public var openssl: String
    public var libsodium: String
    public var libarchive: String
  }

  public struct Machine: Hashable, Sendable, Codable {
    public var system: String
    public var kernel: String
    public var architecture: String
    public var clock: String
    /// Whether a time service runs, by what the usual ones leave under `/run`.
    public var isClockKept: Bool
    /// `off`, or what becomes of memory that is swapped out.
    public var swap: String
    public var swapReason: String
  }

  /// The database's file, from outside: there even when it can't be opened.
  public struct File: Hashable, Sendable, Codable {
    public var path: String
    public var bytes: Int
    /// Of the log beside it.
    public var logBytes: Int
    /// Octal: `0600`.
    public var mode: String
    public var owner: String
    public var group: String
    /// Bytes that are free for this account on its volume.
    public var freeBytes: Int
    public var volume: VolumeEncryption
  }

  /// What stands in a folder of `quany ship`, by the names and times of its files alone.
  public struct Shipped: Hashable, Sendable, Codable {
    public var folder: String
    public var segments: Int
    public var newest: Int?
    /// Seconds since 1970.
    public var newestAt: Int64?
  }

  public enum Weight: String, Hashable, Sendable, Codable {
    /// Somebody has to do something.
    case wrong
    /// Somebody should know.
    case note
  }

  public struct Finding: Hashable, Sendable, Codable {
    public var code: String
    public var weight: Weight
    public var vi: String
    public var en: String

    init(_ code: Int, _ weight: Weight, vi: String, en: String) {
      let digits = String(code)
      self.code = "QY-DOC-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      self.weight = weight
      self.vi = vi
      self.en = en
    }
  }

  public var program: Program
  public var machine: Machine
  public var file: File?
  /// Nil when it could not be opened, or nobody asked.
  public var database: DatabaseFacts?
  public var shipped: Shipped?
  /// The code of what kept the folder of segments from being read.
  public var shippedProblem: String?
  /// The code of what kept it from being opened.
  public var problem: String?
  public var findings: [Finding] = []

  private static let timeServices = [
    "/run/systemd/timesync/synchronized", "/run/chrony/chronyd.pid", "/run/ntpd.pid", "/run/ntpsec/ntpd.pid",
  ]

  /// Looks at the program and the machine.
  public init(version: String, at moment: Moment, in tree: SystemTree = .live) {
    #if DEBUG
      let build = "debug"
    #else
      let build = "release"
    #endif
    program = Program(
      quany: version, build: build, sqlite: RecordStore.engineVersion, libxml2: libxml2Version(), openssl: openSSLVersion(),
      libsodium: libsodiumVersion(), libarchive: libarchiveVersion())
    var names = utsname()
    uname(&names)
    func text(_ field: some Any) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    let system = (tree.text("/etc/os-release") ?? "").split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
    let swap = VolumeInspection(tree: tree, isEncryptedFile: VolumeEncryption.isEncryptedByFileSystem).swap()
    machine = Machine(
      system: system.map { String($0.dropFirst(12)).trimmingCharacters(in: ["\""]) } ?? text(names.sysname),
      kernel: text(names.release), architecture: text(names.machine), clock: moment.civil.description,
      isClockKept: Self.timeServices.contains(where: tree.isThere), swap: swap?.verdict.rawValue ?? "off", swapReason: swap?.reason ?? "")
  }

  /// Looks at a database's file without opening it. Nothing happens when it is not there.
  public mutating func look(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    let mode = String(status.st_mode & 0o7777, radix: 8)
    var log = stat()
    var disk = statvfs()
    file = File(
      path: path, bytes: Int(status.st_size), logBytes: stat(path + "-wal", &log) == 0 ? Int(log.st_size) : 0,
      mode: String(repeating: "0", count: max(0, 4 - mode.count)) + mode,
      owner: getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) } ?? "\(status.st_uid)",
      group: getgrgid(status.st_gid).map { String(cString: $0.pointee.gr_name) } ?? "\(status.st_gid)",
      freeBytes: statvfs(path, &disk) == 0 ? Int(disk.f_bavail) * Int(disk.f_frsize) : 0, volume: VolumeEncryption(of: path))
  }

  /// Looks at a folder that `quany ship` writes; what keeps it from being read is one more finding.
  public mutating func look(atShipped folder: String) throws {
    let chain: ShippedChain
    do {
      chain = try ShippedChain(folder)
    } catch let refusal as Refusal {
      shippedProblem = refusal.code
      return
    }
    var status = stat()
    let newest = chain.names.last
    let time = newest.flatMap { stat($0.path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : nil }
    shipped = Shipped(folder: folder, segments: chain.names.count, newest: newest?.sequence, newestAt: time)
  }
}

extension Diagnosis {
  private static let day: Int64 = 86_400

  /// Days after which a backup, a check and an anchor are overdue.
  private static let backupDays: Int64 = 2
  private static let verificationDays: Int64 = 8
  private static let anchorDays: Int64 = 2
  /// Seconds after which what is shipped is overdue while somebody writes.
  private static let shippingSeconds: Int64 = 300

  /// Judges what was found, at the clock's `now` in seconds since 1970.
  public mutating func judge(at now: Int64) {
    findings = onFile() + (database.map { on($0, now) } ?? []) + onShipped() + onMachine()
  }

  private func onShipped() -> [Finding] {
    guard let shippedProblem else { return [] }
    return [
      Finding(
        13, .wrong, vi: "Không đọc được thư mục mà `ship` ghi vào (\(shippedProblem)).",
        en: "The folder that `ship` writes can't be read (\(shippedProblem)).")
    ]
  }

  private func onFile() -> [Finding] {
    guard let file else { return [] }
    var found: [Finding] = []
    if let mode = Int(file.mode, radix: 8), mode & 0o007 != 0 {
      found.append(
        Finding(
          1, .wrong, vi: "Ai trên máy cũng đọc được tệp cơ sở dữ liệu: chmod o= .",
          en: "Everybody on the machine can open the database file: chmod o= ."))
    }
    let isRequired = database?.requiresEncryptedVolume == true
    switch file.volume.verdict {
    case .encrypted: break
    case .notEncrypted:
      found.append(
        Finding(
          2, isRequired ? .wrong : .note, vi: "Ổ đĩa không mã hóa: ai lấy được đĩa thì đọc được hồ sơ.",
          en: "The volume is not encrypted: who takes the disk can read the records."))
    case .unknown:
      found.append(
        Finding(
          3, isRequired ? .wrong : .note, vi: "Không biết ổ đĩa có mã hóa hay không.", en: "Whether the volume is encrypted does not show.")
      )
    }
    if file.volume.verdict == .encrypted, machine.swap == VolumeEncryption.Verdict.notEncrypted.rawValue {
      found.append(
        Finding(
          4, .note, vi: "Bộ nhớ được đẩy ra vùng swap không mã hóa.", en: "Memory is swapped out to a place that is not encrypted."))
    }
    if file.freeBytes < file.bytes + file.logBytes {
      found.append(
        Finding(
          5, .wrong, vi: "Chỗ trống ít hơn kích thước cơ sở dữ liệu: sao lưu niêm phong, `verify` và `ship` có thể không đủ chỗ.",
          en: "Less room is free than the database takes: sealed backups, `verify` and `ship` may not find enough."))
    }
    return found
  }

  private func on(_ facts: DatabaseFacts, _ now: Int64) -> [Finding] {
    var found: [Finding] = []
    if facts.journalMode != "wal" || facts.synchronous != "full" {
      found.append(
        Finding(
          6, .wrong, vi: "Chế độ ghi không phải WAL và FULL: mất điện có thể mất việc đã báo xong.",
          en: "It is not written in the modes WAL and FULL: a power cut may take what was acknowledged."))
    }
    if let newest = facts.newestRow, newest > now + 60 {
      found.append(
        Finding(7, .wrong, vi: "Đồng hồ chạy chậm hơn dòng nhật ký mới nhất.", en: "The clock is behind the newest row of the audit."))
    }
    func isOverdue(_ time: Int64?, _ days: Int64) -> Bool { time.map { now - $0 > days * Self.day } ?? true }
    let isShipped = shipped?.newestAt.map { now - $0 < Self.backupDays * Self.day } ?? false
    if isOverdue(facts.lastBackup, Self.backupDays), !isShipped {
      found.append(
        Finding(
          8, .wrong, vi: "Chưa sao lưu trong \(Self.backupDays) ngày qua.", en: "No backup was made in the last \(Self.backupDays) days."))
    }
    if let shipped, let newest = facts.newestRow, (shipped.newestAt ?? 0) < newest, now - (shipped.newestAt ?? 0) > Self.shippingSeconds {
      found.append(
        Finding(
          9, .wrong, vi: "Việc chuyển phần thay đổi (`ship`) đã dừng quá \(Self.shippingSeconds / 60) phút.",
          en: "What changed was not shipped for more than \(Self.shippingSeconds / 60) minutes."))
    }
    if isOverdue(facts.lastAnchor, Self.anchorDays) {
      found.append(
        Finding(
          10, .note, vi: "Chưa in mốc nhật ký trong \(Self.anchorDays) ngày qua (`quany audit anchor`).",
          en: "The audit was not anchored in the last \(Self.anchorDays) days (`quany audit anchor`)."))
    }
    if isOverdue(facts.lastVerification, Self.verificationDays) {
      found.append(
        Finding(
          11, .note, vi: "Chưa chạy `quany verify` trong \(Self.verificationDays) ngày qua.",
          en: "`quany verify` was not run in the last \(Self.verificationDays) days."))
    }
    return found
  }

  private func onMachine() -> [Finding] {
    guard !machine.isClockKept else { return [] }
    return [
      Finding(
        12, .note, vi: "Không thấy dịch vụ giờ nào giữ đồng hồ của máy.", en: "No time service is seen to keep the machine's clock.")
    ]
  }
}
