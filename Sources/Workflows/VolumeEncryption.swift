internal import ClinicalModel
internal import Foundation
internal import RecordStore

/// Whether what a file says reaches its disk encrypted, as far as this system can see.
public struct VolumeEncryption: Hashable, Sendable, Codable {
  public enum Verdict: String, Hashable, Sendable, Codable {
    case encrypted, notEncrypted
    /// Not shown either way: another machine's disk, a container's layers, a file system that does not say.
    case unknown
  }

  public var verdict: Verdict
  /// What shows it: `dm-crypt LUKS2 (dm-0)`, `gocryptfs`, `sda2: no encryption on it` …
  public var reason: String
  public var mountPoint: String
  public var fileSystem: String

  public init(verdict: Verdict, reason: String, mountPoint: String, fileSystem: String) {
    self.verdict = verdict
    self.reason = reason
    self.mountPoint = mountPoint
    self.fileSystem = fileSystem
  }

  /// Looks at the volume of `path`, of a file that is there.
  public init(of path: String) { self = VolumeInspection(tree: .live, isEncryptedFile: Self.isEncryptedByFileSystem).volume(of: path) }

  /// That a database which asks for an encrypted volume does not stand, or would not stand, on one.
  func refusal(of path: String) -> Refusal {
    let (vi, en) =
      verdict == .notEncrypted
      ? ("không được mã hóa", "is not encrypted") : ("không chứng tỏ được là đã mã hóa", "can't be shown to be encrypted")
    return Refusal(
      .resource, code: "QY-STO-0030", place: path,
      vi: "Cơ sở dữ liệu này chỉ được nằm trên ổ đĩa mã hóa; ổ đĩa ở đây \(vi) (\(reason)). Gắn ổ mã hóa rồi làm lại; "
        + "`quany doctor` cho biết chi tiết.",
      en: "This database stands on encrypted volumes alone; the volume here \(en) (\(reason)). Mount the encrypted one and try again; "
        + "`quany doctor` says more.")
  }

  /// Whether ext4, F2FS or UBIFS encrypt this very file or folder (fscrypt).
  static func isEncryptedByFileSystem(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // FS_IOC_GETFLAGS and FS_ENCRYPT_FL of linux/fs.h, which Swift does not see.
    var flags = 0
    return ioctl(descriptor, 0x8008_6601, &flags) == 0 && flags & 0x800 != 0
  }
}

extension Session {
  /// Throws a `Refusal` when the database stands on encrypted volumes alone and `folder`, where all of it is about to go in the clear, is on none.
  func checkVolume(ofCopyIn folder: String) throws {
    guard let volume, try store.requiresEncryptedVolume(), volume(folder).verdict != .encrypted else { return }
    throw Refusal(
      .resource, code: "QY-STO-0032", place: folder,
      vi: "Cơ sở dữ liệu này chỉ được nằm trên ổ đĩa mã hóa, mà chỗ này không chứng tỏ được là mã hóa. Niêm phong bản sao bằng `--key`.",
      en: "This database stands on encrypted volumes alone, and this place can't be shown to be one. Seal the copy with `--key`.")
  }
}

/// Goes from a path to what lies under it: mounts, partitions, volume groups, mirrors, files behind loop devices.
struct VolumeInspection {
  let tree: SystemTree
  let isEncryptedFile: (String) -> Bool

  typealias Verdict = VolumeEncryption.Verdict

  private struct Finding {
    var verdict: Verdict
    var reason: String
  }

  /// Deeper than anybody builds; a tree that leads back to itself ends here.
  private static let deepest = 16

  private static let encryptingFUSE: Set = ["gocryptfs", "encfs", "cryfs", "securefs"]
  private static let ofOthers: Set = [
    "nfs", "nfs4", "cifs", "smb3", "9p", "virtiofs", "ceph", "glusterfs", "lustre", "afs", "gpfs", "beegfs", "ocfs2", "gfs2", "vboxsf",
  ]

  func volume(of path: String) -> VolumeEncryption { volume(of: path, 0) }

  private func volume(of path: String, _ depth: Int) -> VolumeEncryption {
    let whole = tree.resolved(path) ?? path
    guard let mount = MountTable(mountinfo: tree.text("/proc/self/mountinfo") ?? "").mount(of: whole) else {
      return VolumeEncryption(verdict: .unknown, reason: "the mounts can't be read", mountPoint: "", fileSystem: "")
    }
    let finding = finding(mount, whole, depth)
    return VolumeEncryption(
      verdict: finding.verdict, reason: finding.reason, mountPoint: mount.point, fileSystem: mount.fileSystem)
  }

  private func finding(_ mount: MountTable.Mount, _ path: String, _ depth: Int) -> Finding {
    let system = mount.fileSystem
    if system.hasPrefix("fuse.") {
      let name = String(system.dropFirst(5))
      return Self.encryptingFUSE.contains(name)
        ? Finding(verdict: .encrypted, reason: name) : Finding(verdict: .unknown, reason: "\(name): a file system that does not say")
    }
    if system == "ecryptfs" { return Finding(verdict: .encrypted, reason: "eCryptfs") }
    if Self.ofOthers.contains(system) { return Finding(verdict: .unknown, reason: "\(system): another machine's disk") }
    if ["tmpfs", "ramfs"].contains(system) { return Finding(verdict: .unknown, reason: "\(system): memory, which may be swapped out") }
    // The folder, too: the log is made in it.
    let folder = path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    if isEncryptedFile(path), isEncryptedFile(folder.isEmpty ? "/" : folder) {
      return Finding(verdict: .encrypted, reason: "fscrypt (\(system))")
    }
    if system == "btrfs", let devices = poolDevices(mount.source) { return all(devices, depth) }
    if !mount.device.hasPrefix("0:") { return device(mount.device, depth) }
    if mount.source.hasPrefix("/dev/"), let number = number(ofNode: mount.source) { return device(number, depth) }
    return Finding(verdict: .unknown, reason: "\(system): no block device")
  }

  // MARK: Block devices

  /// Several devices that hold one file system: encrypted when all are.
  private func all(_ numbers: [String], _ depth: Int) -> Finding {
    let findings = numbers.map { device($0, depth + 1) }
    for verdict in [Verdict.notEncrypted, .unknown] {
      if let finding = findings.first(where: { $0.verdict == verdict }) { return finding }
    }
    return findings.first ?? Finding(verdict: .unknown, reason: "no device")
  }

  private func device(_ number: String, _ depth: Int) -> Finding {
    let folder = "/sys/dev/block/\(number)"
    guard depth < Self.deepest, let real = tree.resolved(folder) else {
      return Finding(verdict: .unknown, reason: "\(number): a device that /sys does not know")
    }
    let name = real.split(separator: "/").last.map(String.init) ?? number
    if let cipher = cipher(folder) { return Finding(verdict: .encrypted, reason: "dm-crypt \(cipher) (\(name))") }
    if tree.isThere(folder + "/partition") {
      let parent = real.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
      guard let number = tree.text(parent + "/dev") else { return Finding(verdict: .unknown, reason: "\(name): a partition of nothing") }
      return device(number, depth + 1)
    }
    if let file = tree.text(folder + "/loop/backing_file") {
      if file.hasSuffix(" (deleted)") { return Finding(verdict: .unknown, reason: "\(name): its file is deleted") }
      let below = volume(of: MountTable.unescaped(file), depth + 1)
      return Finding(verdict: below.verdict, reason: "\(below.reason), under \(name)")
    }
    let slaves = tree.names(folder + "/slaves").compactMap { tree.text("/sys/class/block/\($0)/dev") }
    if !slaves.isEmpty { return all(slaves, depth) }
    for prefix in ["nbd", "rbd", "drbd", "zram", "ram", "dm-"] where name.hasPrefix(prefix) {
      return Finding(verdict: .unknown, reason: "\(name): what is under it does not show")
    }
    return Finding(verdict: .notEncrypted, reason: "\(name): no encryption on it that the system sees")
  }

  /// Of a device of dm-crypt: `LUKS2`, `PLAIN` …; its other targets (integrity, verity) encrypt nothing.
  private func cipher(_ folder: String) -> String? {
    guard let mark = tree.text(folder + "/dm/uuid"), mark.hasPrefix("CRYPT-") else { return nil }
    let kind = String(mark.dropFirst(6).prefix { $0 != "-" })
    return ["LUKS1", "LUKS2", "PLAIN", "LOOPAES", "TCRYPT", "BITLK", "FVAULT2"].contains(kind) ? kind : nil
  }

  /// `MAJOR:MINOR` of `/dev/sda2` or `/dev/mapper/NAME`.
  private func number(ofNode node: String) -> String? {
    let name = String(node.dropFirst("/dev/".count))
    if let number = tree.text("/sys/class/block/\(name)/dev") { return number }
    guard name.hasPrefix("mapper/") else { return nil }
    let mapped = name.dropFirst("mapper/".count)
    let device = tree.names("/sys/class/block").first { tree.text("/sys/class/block/\($0)/dm/name") == String(mapped) }
    return device.flatMap { tree.text("/sys/class/block/\($0)/dev") }
  }

  /// Every device of the btrfs that `source` is one of; nil when it is not found.
  private func poolDevices(_ source: String) -> [String]? {
    guard source.hasPrefix("/dev/"), let number = number(ofNode: source) else { return nil }
    for pool in tree.names("/sys/fs/btrfs") {
      let devices = tree.names("/sys/fs/btrfs/\(pool)/devices").compactMap { tree.text("/sys/class/block/\($0)/dev") }
      if devices.contains(number) { return devices }
    }
    return [number]
  }

  // MARK: Swap

  /// Where memory goes that is swapped out; nil when nowhere.
  func swap() -> (verdict: Verdict, reason: String)? {
    guard let text = tree.text("/proc/swaps") else { return (.unknown, "the swap can't be read") }
    var worst: Finding?
    for line in text.split(separator: "\n").dropFirst() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard words.count >= 2 else { continue }
      let path = MountTable.unescaped(words[0])
      let finding: Finding
      if words[1] == "file" {
        let volume = volume(of: path)
        finding = Finding(verdict: volume.verdict, reason: "\(path): \(volume.reason)")
      } else if path.hasPrefix("/dev/zram"), let backing = tree.text("/sys/class/block\(path.dropFirst(4))/backing_dev") {
        finding =
          backing == "none" ? Finding(verdict: .encrypted, reason: "\(path): stays in memory") : Finding(verdict: .unknown, reason: path)
      } else if let number = number(ofNode: path) {
        finding = device(number, 0)
      } else {
        finding = Finding(verdict: .unknown, reason: "\(path): not found")
      }
      if worst == nil || Self.badness(finding.verdict) > Self.badness(worst?.verdict ?? .encrypted) { worst = finding }
    }
    return worst.map { ($0.verdict, $0.reason) }
  }

  private static func badness(_ verdict: Verdict) -> Int {
    switch verdict {
    case .encrypted: 0
    case .unknown: 1
    case .notEncrypted: 2
    }
  }
}
