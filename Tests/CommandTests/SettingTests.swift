import Foundation
import Testing

/// Settings of a database are decided by the program alone, and each decision stays.
struct SettingTests {
  private static func problems(_ ward: Ward) throws -> [String] {
    let checks = try Program.run("verify", "--db", ward.database, "--json").json["checks"] as? [[String: Any]] ?? []
    return try #require(checks.first { $0["name"] as? String == "settings" }?["problems"] as? [String])
  }

  @Test(arguments: [
    "INSERT INTO databaseSetting (name, value, actor, at, utcOffset) VALUES ('requireEncryptedVolume', 'off', 'x', 0, 0)",
    "DROP TRIGGER databaseSettingIsNeverUpdated; UPDATE databaseSetting SET actor = 'x'",
    "DROP TRIGGER databaseSettingIsNeverDeleted; DELETE FROM databaseSetting",
  ])
  func `a setting that nobody made is found`(sql: String) throws {
    let ward = try LifecycleTests.ward().ward
    try #require(try Program.run("doctor", "--db", ward.database, "--require-encrypted-volume", "off").status < 2)
    #expect(try Self.problems(ward) == [])
    #expect(try ward.attack(sql).hasPrefix("done"))
    #expect(try Self.problems(ward).contains { $0.hasPrefix("setting ") })
  }

  @Test func `settings are append-only`() throws {
    let ward = try LifecycleTests.ward().ward
    try #require(try Program.run("doctor", "--db", ward.database, "--require-encrypted-volume", "off").status < 2)
    for sql in [
      "UPDATE databaseSetting SET value = 'on'", "DELETE FROM databaseSetting",
      "INSERT OR REPLACE INTO databaseSetting SELECT id, name, 'on', actor, at, utcOffset FROM databaseSetting",
    ] {
      #expect(try ward.attack(sql).contains("QY-STO-000"), "\(sql)")
    }
  }

  @Test func `a database whose settings somebody changed can still be saved and restored`() throws {
    let ward = try LifecycleTests.ward().ward
    _ = try ward.attack(
      "INSERT INTO databaseSetting (name, value, actor, at, utcOffset) VALUES ('requireEncryptedVolume', 'off', 'x', 0, 0)")
    #expect(try Program.run("backup", "--db", ward.database, "--out", ward.path("b.qydb")).status == 0)
    #expect(try Program.run("restore", "--from", ward.path("b.qydb"), "--db", ward.path("r.qydb")).status == 0)
    #expect(try Program.run("verify", "--db", ward.path("r.qydb")).output.contains("setting 1: not what the audit says"))
  }
}
