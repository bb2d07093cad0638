import Foundation
import Testing

@testable import Workflows

/// What lies under a path, on made-up machines.
struct VolumeEncryptionTests {
  /// A tree like `/proc` and `/sys`: files with their text, links as `from -> to`.
  final class Machine {
    let root: URL

    init(mounts: [String], files: [String: String], links: [String: String] = [:], folders: [String] = []) throws {
      root = FileManager.default.temporaryDirectory.appending(path: "quany-machine-\(UUID().uuidString)")
      for (path, text) in files.merging(["proc/self/mountinfo": mounts.joined(separator: "\n")], uniquingKeysWith: { $1 }) {
        try put(path)
        try Data((text + "\n").utf8).write(to: root.appending(path: path))
      }
      for folder in folders { try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true) }
      for (path, target) in links {
        try put(path)
        try FileManager.default.createSymbolicLink(atPath: root.appending(path: path).path, withDestinationPath: target)
      }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private func put(_ path: String) throws {
      try FileManager.default.createDirectory(at: root.appending(path: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    }

    func volume(of path: String, encryptedFiles: Set<String> = []) -> VolumeEncryption {
      withExtendedLifetime(self) {
        VolumeInspection(tree: SystemTree(root: root.path), isEncryptedFile: encryptedFiles.contains).volume(of: path)
      }
    }

    func swap() -> VolumeEncryption.Verdict? {
      withExtendedLifetime(self) {
        VolumeInspection(tree: SystemTree(root: root.path), isEncryptedFile: { _ in false }).swap()?.verdict
      }
    }
  }

  /// A block device as sysfs shows it, wherever it is asked for.
  private static func device(
    _ name: String, _ number: String, under parent: String? = nil, uuid: String? = nil, mapped: String? = nil, on slaves: [String] = [],
    backing: String? = nil
  ) -> (files: [String: String], links: [String: String]) {
    let home = "sys/devices/block/" + (parent.map { "\($0)/" } ?? "") + name
    var files = ["\(home)/dev": number]
    if parent != nil { files["\(home)/partition"] = "1" }
    if let uuid { files["\(home)/dm/uuid"] = uuid }
    if let mapped { files["\(home)/dm/name"] = mapped }
    if let backing { files["\(home)/loop/backing_file"] = backing }
    for slave in slaves { files["\(home)/slaves/\(slave)/mark"] = "" }
    return (files, ["sys/dev/block/\(number)": "../../../\(home)", "sys/class/block/\(name)": "../../../\(home)"])
  }

  private static func machine(
    _ mounts: [String], _ devices: [(files: [String: String], links: [String: String])], swaps: String = "Filename Type Size Used Priority",
    more: [String: String] = [:]
  ) throws -> Machine {
    var (files, links) = (more, [String: String]())
    for device in devices {
      files.merge(device.files) { $1 }
      links.merge(device.links) { $1 }
    }
    files["proc/swaps"] = swaps
    return try Machine(mounts: mounts, files: files, links: links)
  }

  private static func mount(_ device: String, _ point: String, _ system: String, _ source: String, optional: String = "shared:1") -> String
  {
    "36 35 \(device) / \(point) rw,noatime \(optional) - \(system) \(source) rw"
  }

  private static let disk = device("sda", "8:0")
  private static let partition = device("sda2", "8:2", under: "sda")
  private static let locked = device("dm-0", "253:0", uuid: "CRYPT-LUKS2-5f3c-data", mapped: "data", on: ["sda2"])
  private static let volumeGroup = device("dm-1", "253:1", uuid: "LVM-abc", mapped: "vg-root", on: ["dm-0"])

  @Test func `a plain partition is not encrypted`() throws {
    let machine = try Self.machine([Self.mount("8:2", "/", "ext4", "/dev/sda2")], [Self.disk, Self.partition])
    let found = machine.volume(of: "/var/lib/quany/h.qydb")
    #expect(found.verdict == .notEncrypted && found.reason.contains("sda") && found.mountPoint == "/" && found.fileSystem == "ext4")
  }

  @Test(arguments: ["LUKS1", "LUKS2", "PLAIN"])
  func `dm-crypt is found by its name, also under a volume group and a partition of it`(kind: String) throws {
    let locked = Self.device("dm-0", "253:0", uuid: "CRYPT-\(kind)-5f3c-data", mapped: "data", on: ["sda2"])
    let inner = Self.device("dm-2", "253:2", uuid: "part1-LVM-abc", on: ["dm-1"])
    for (device, name) in [("253:0", "dm-0"), ("253:1", "dm-1"), ("253:2", "dm-2")] {
      let machine = try Self.machine(
        [Self.mount("8:1", "/", "ext4", "/dev/sda1"), Self.mount(device, "/srv", "xfs", "/dev/\(name)")],
        [Self.disk, Self.partition, locked, Self.volumeGroup, inner])
      let found = machine.volume(of: "/srv/h.qydb")
      #expect(found.verdict == .encrypted && found.reason == "dm-crypt \(kind) (dm-0)", "\(device): \(found)")
    }
  }

  @Test(arguments: ["CRYPT-VERITY-1-root", "CRYPT-INTEGRITY-1-x", "CRYPT-", "LVM-CRYPT-LUKS2", "crypt-luks2", ""])
  func `what only looks like it is none`(uuid: String) throws {
    let machine = try Self.machine(
      [Self.mount("253:0", "/", "ext4", "/dev/dm-0")], [Self.disk, Self.device("dm-0", "253:0", uuid: uuid, on: ["sda"])])
    #expect(machine.volume(of: "/h.qydb").verdict == .notEncrypted)
  }

  @Test func `a mirror is encrypted when both halves are`() throws {
    let other = Self.device("dm-5", "253:5", uuid: "CRYPT-LUKS2-2-b", on: ["sda"])
    for (halves, verdict) in [(["dm-0", "dm-5"], VolumeEncryption.Verdict.encrypted), (["dm-0", "sda2"], .notEncrypted)] {
      let machine = try Self.machine(
        [Self.mount("9:0", "/", "ext4", "/dev/md0")],
        [Self.disk, Self.partition, Self.locked, other, Self.device("md0", "9:0", on: halves)])
      #expect(machine.volume(of: "/h.qydb").verdict == verdict)
    }
  }

  @Test func `btrfs is asked by the devices of its pool`() throws {
    let pool = ["sys/fs/btrfs/uuid-1/devices/dm-0/mark": "", "sys/fs/btrfs/uuid-1/devices/sda2/mark": ""]
    let mounts = [Self.mount("0:41", "/srv", "btrfs", "/dev/mapper/data")]
    let devices = [Self.disk, Self.partition, Self.locked]
    #expect(try Self.machine(mounts, devices).volume(of: "/srv/h.qydb").verdict == .encrypted)
    #expect(try Self.machine(mounts, devices, more: pool).volume(of: "/srv/h.qydb").verdict == .notEncrypted)
  }

  @Test func `a loop device is what its file stands on`() throws {
    let loop = Self.device("loop0", "7:0", backing: "/srv/box\\040a.img")
    let mounts = [
      Self.mount("8:2", "/", "ext4", "/dev/sda2"), Self.mount("253:0", "/srv", "ext4", "/dev/dm-0"),
      Self.mount("7:0", "/mnt", "ext4", "/dev/loop0"),
    ]
    let machine = try Self.machine(mounts, [Self.disk, Self.partition, Self.locked, loop])
    #expect(machine.volume(of: "/mnt/h.qydb").verdict == .encrypted)
    let gone = Self.device("loop0", "7:0", backing: "/srv/box.img (deleted)")
    #expect(
      try Self.machine(mounts, [Self.disk, Self.partition, Self.locked, gone]).volume(of: "/mnt/h.qydb").verdict == .unknown)
  }

  @Test func `a tree that leads back to itself ends`() throws {
    let loop = Self.device("loop0", "7:0", backing: "/mnt/box.img")
    let machine = try Self.machine([Self.mount("7:0", "/mnt", "ext4", "/dev/loop0")], [loop])
    #expect(machine.volume(of: "/mnt/h.qydb").verdict == .unknown)
    let ring = try Self.machine(
      [Self.mount("253:8", "/", "ext4", "/dev/dm-8")],
      [Self.device("dm-8", "253:8", on: ["dm-9"]), Self.device("dm-9", "253:9", on: ["dm-8"])])
    #expect(ring.volume(of: "/h.qydb").verdict == .unknown)
  }

  @Test(arguments: [
    ("fuse.gocryptfs", VolumeEncryption.Verdict.encrypted), ("fuse.encfs", .encrypted), ("ecryptfs", .encrypted), ("fuse.sshfs", .unknown),
    ("nfs4", .unknown), ("cifs", .unknown), ("overlay", .unknown), ("zfs", .unknown), ("tmpfs", .unknown), ("fuse", .unknown),
  ])
  func `file systems without a disk of their own say what they are, or nothing`(system: String, verdict: VolumeEncryption.Verdict) throws {
    let machine = try Self.machine([Self.mount("0:50", "/srv", system, "there:/x")], [])
    let found = machine.volume(of: "/srv/h.qydb")
    #expect(found.verdict == verdict && !found.reason.isEmpty && found.fileSystem == system)
  }

  @Test func `fscrypt counts where the file and its folder are under it`() throws {
    let machine = try Self.machine([Self.mount("8:2", "/", "ext4", "/dev/sda2")], [Self.disk, Self.partition])
    #expect(machine.volume(of: "/srv/h.qydb", encryptedFiles: ["/srv/h.qydb", "/srv"]).verdict == .encrypted)
    // Its log would be made in the clear.
    #expect(machine.volume(of: "/srv/h.qydb", encryptedFiles: ["/srv/h.qydb"]).verdict == .notEncrypted)
  }

  @Test func `the mount that counts is the longest and the last, by whole names`() {
    let table = MountTable(
      mountinfo: """
        22 1 8:1 / / rw - ext4 /dev/sda1 rw
        23 22 8:2 / /srv rw shared:3 master:2 - ext4 /dev/sda2 rw
        24 22 8:3 / /srv/quan\\040y rw - xfs /dev/sda3 rw
        25 23 8:4 / /srv rw - ext4 /dev/sda4 rw
        nonsense
        26 22 8:5 / /x rw
        27 22 8:6 / /y rw shared:1 -

        """)
    #expect(table.mounts.count == 4)
    #expect(table.mount(of: "/srv/a.qydb")?.device == "8:4")
    #expect(table.mount(of: "/srv/quan y/a.qydb")?.device == "8:3")
    #expect(table.mount(of: "/srvice/a.qydb")?.device == "8:1")
    #expect(table.mount(of: "/srv")?.device == "8:4")
    #expect(MountTable(mountinfo: "").mount(of: "/x") == nil)
  }

  @Test func `no tree at all is unknown`() throws {
    let machine = try Machine(mounts: [], files: [:])
    #expect(machine.volume(of: "/h.qydb").verdict == .unknown)
    #expect(machine.swap() == .unknown)
    let bare = try Self.machine([Self.mount("8:2", "/", "ext4", "/dev/sda2")], [])
    #expect(bare.volume(of: "/h.qydb").verdict == .unknown)
  }

  @Test func `swap is off, in memory, encrypted, or in the clear, and the worst counts`() throws {
    let mounts = [Self.mount("8:2", "/", "ext4", "/dev/sda2"), Self.mount("253:0", "/srv", "ext4", "/dev/dm-0")]
    let memory = ["sys/class/block/zram0/backing_dev": "none"]
    func swap(_ lines: String...) throws -> VolumeEncryption.Verdict? {
      try Self.machine(
        mounts, [Self.disk, Self.partition, Self.locked],
        swaps: (["Filename\tType\tSize\tUsed\tPriority"] + lines.map { "\($0)\t100\t0\t-2" }).joined(separator: "\n"), more: memory
      ).swap()
    }
    #expect(try swap() == nil)
    #expect(try swap("/dev/zram0 partition") == .encrypted)
    #expect(try swap("/dev/dm-0 partition") == .encrypted)
    #expect(try swap("/dev/dm-0 partition", "/dev/sda2 partition") == .notEncrypted)
    #expect(try swap("/srv/swap\\040file file") == .encrypted)
    #expect(try swap("/swapfile file") == .notEncrypted)
    #expect(try swap("/dev/nowhere partition") == .unknown)
  }

  @Test func `this machine gets an answer`() {
    let found = VolumeEncryption(of: FileManager.default.temporaryDirectory.path)
    #expect(!found.reason.isEmpty && !found.mountPoint.isEmpty && !found.fileSystem.isEmpty)
  }
}
