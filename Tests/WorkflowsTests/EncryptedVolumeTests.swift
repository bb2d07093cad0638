import ClinicalModel
import Foundation
import RecordStore
import Sealing
import Testing
import Workflows

/// A database that stands on encrypted volumes alone opens nowhere else, and leaves in the clear to nowhere else.
struct EncryptedVolumeTests {
  private static let locked = VolumeEncryption(verdict: .encrypted, reason: "dm-crypt LUKS2 (dm-0)", mountPoint: "/", fileSystem: "ext4")
  private static let plain = VolumeEncryption(verdict: .notEncrypted, reason: "sda: none", mountPoint: "/", fileSystem: "ext4")
  private static let unknown = VolumeEncryption(verdict: .unknown, reason: "nfs4", mountPoint: "/", fileSystem: "nfs4")

  private static func session(_ desk: Desk, on volume: VolumeEncryption?) throws -> Session {
    guard let volume else {
      return try Session(store: desk.store, account: "chief", origin: "test", now: { desk.now }, volume: nil)
    }
    return try Session(store: desk.store, account: "chief", origin: "test", now: { desk.now }, volume: { _ in volume })
  }

  private static func lock(_ desk: Desk) throws {
    try DiagnoseDatabase(desk.session("chief")).requireEncryptedVolume(true, standingOn: locked)
  }

  @Test(arguments: [plain, unknown])
  func `every opening refuses where the volume is not shown to be encrypted, and the audit has it`(volume: VolumeEncryption) throws {
    let desk = try Desk()
    _ = try Self.session(desk, on: volume)
    try Self.lock(desk)
    let refusal = #expect(throws: Refusal.self) { try Self.session(desk, on: volume) }
    #expect(refusal?.code == "QY-STO-0030" && refusal?.kind == .resource && refusal?.text.en.contains(volume.reason) == true)
    let row = try ReadAudit(Self.session(desk, on: Self.locked))(limit: 1).first
    #expect(row?.action == "open" && row?.outcome == "refused" && row?.detail == "QY-STO-0030")
    // Whoever comes to say what is wrong gets in, and may lift it.
    let doctor = try DiagnoseDatabase(Self.session(desk, on: nil))
    #expect(try doctor().requiresEncryptedVolume)
    try doctor.requireEncryptedVolume(false, standingOn: volume)
    _ = try Self.session(desk, on: volume)
    for check in try desk.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  @Test(arguments: [plain, unknown])
  func `it is not asked for where it would lock everybody out`(volume: VolumeEncryption) throws {
    let desk = try Desk()
    let refusal = #expect(throws: Refusal.self) {
      try DiagnoseDatabase(desk.session("chief")).requireEncryptedVolume(true, standingOn: volume)
    }
    #expect(refusal?.code == "QY-STO-0031")
    #expect(try !desk.store.requiresEncryptedVolume())
  }

  @Test func `nobody but the administrator decides it`() throws {
    let desk = try Desk()
    let session = try desk.hire("watch", .auditor)
    #expect(try !DiagnoseDatabase(session)().requiresEncryptedVolume)
    let refusal = #expect(throws: Refusal.self) { try DiagnoseDatabase(session).requireEncryptedVolume(false, standingOn: Self.locked) }
    #expect(refusal?.code == "QY-ACC-0002")
  }

  @Test func `a copy leaves sealed, or to an encrypted place, and comes back to one`() throws {
    let desk = try Desk()
    try Self.lock(desk)
    let away = desk.folder.appending(path: "away").path
    try FileManager.default.createDirectory(atPath: away, withIntermediateDirectories: true)
    // The database's own file stands on an encrypted volume, the folder of copies does not.
    let session = try Session(
      store: desk.store, account: "chief", origin: "test", now: { desk.now }, volume: { $0.hasPrefix(away) ? Self.plain : Self.locked })
    let key = SealingKey.random()
    #expect(#expect(throws: Refusal.self) { try BackUp(session)(to: away + "/b.qydb") }?.code == "QY-STO-0032")
    #expect(#expect(throws: Refusal.self) { try ShipPages(session, to: away + "/s") }?.code == "QY-STO-0032")
    #expect(try BackUp(session)(to: away + "/b.qydb", sealedWith: key).requiresEncryptedVolume == true)
    #expect(try ShipPages(session, to: away + "/s", sealedWith: key)() != nil)
    for volume in [Self.plain, Self.unknown] {
      let refusals = [
        #expect(throws: Refusal.self) { try Restore(volume: { _ in volume })(away + "/b.qydb", to: away + "/r.qydb", openedWith: key) },
        #expect(throws: Refusal.self) { try RestoreShipped(volume: { _ in volume })(away + "/s", to: away + "/r.qydb", openedWith: key) },
      ]
      for refusal in refusals { #expect(refusal?.code == "QY-STO-0030") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: away).sorted() == ["b.qydb", "b.qydb.manifest.json", "s"])
    }
    _ = try Restore(volume: { _ in Self.locked })(away + "/b.qydb", to: away + "/r.qydb", openedWith: key)
    _ = try RestoreShipped(volume: { _ in Self.locked })(away + "/s", to: away + "/r2.qydb", openedWith: key)
  }
}
