import ClinicalModel
import Foundation
import RecordStore
import Testing

/// Every schema that was ever shipped is kept in `Schemas/`, as the database that it made. None of these files changes.
struct MigrationTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Schemas")

  static let shipped =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }) ?? []

  @Test func `the shipped schemas are found`() {
    #expect(Self.shipped == (1...26).map { "\($0).sql" })
  }

  @Test(arguments: shipped)
  func `a database of every earlier schema opens, migrated and clean, with its data`(name: String) throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder.appending(path: "old.qydb").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [path]
    process.standardInput = try FileHandle(forReadingFrom: Self.folder.appending(path: name))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let store = try RecordStore(opening: path)
    // The second person of these two was put there with the shell, which is seen.
    let isForged = ["3.sql", "4.sql"].contains(name)
    for check in try store.verify() {
      #expect(check.problems.isEmpty != (isForged && check.name == "staff"), "\(check.name): \(check.problems)")
    }
    let found = try store.searchPatients(
      PatientQuery(words: ["mau"], typed: "mau"), by: temporary.actor, at: temporary.moment)
    #expect(found.count == 1)
    try store.close()
  }
}
