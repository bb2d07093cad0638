import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

/// Each workflow says what it takes, and gets it from the roles that have it and from no other.
struct PermissionTests {
  @Test(arguments: Role.allCases)
  func `every permission of every workflow is given to the roles that have it, and refused and audited otherwise`(role: Role) throws {
    let desk = try Desk()
    let session = try desk.hire("one", role)
    for workflow in WorkflowList.all {
      for permission in workflow.permissions {
        if role.permissions.contains(permission) {
          #expect(try session.authorise(workflow, permission).role == role.rawValue)
        } else {
          let before = try desk.store.verifyAuditChain().rows
          let refusal = #expect(throws: Refusal.self) { try session.authorise(workflow, permission) }
          #expect(refusal?.code == "QY-ACC-0002" && refusal?.place == permission.rawValue)
          #expect(try desk.store.verifyAuditChain().rows == before + 1)
        }
      }
    }
  }

  @Test(arguments: [("doctor", Role.doctor), ("nurse", .nurse), ("midwife", .nurse), ("other", .nurse)])
  func `who has several roles attests in that of their profession`(profession: String, role: Role) throws {
    let desk = try Desk()
    let file = desk.folder.appending(path: "practitioner.xml")
    try Data(
      """
      <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">\
      <practitioner id="BS7" name="Lê Thị Mẫu" role="\(profession)"/></batch>
      """.utf8
    ).write(to: file)
    _ = try ImportBatch(desk.session("chief"))(ImportSources([file.path]), elapsed: { 0 })
    let session = try desk.hire("two", .nurse, .doctor, practitioner: "H001/BS7")
    #expect(try session.authorise(KeepRecord.self, .signRecords).role == role.rawValue)
    // What only one of the roles grants is done in that one.
    #expect(try session.authorise(KeepRecord.self, .orderTreatment).role == Role.doctor.rawValue)
  }

  @Test func `every workflow is listed once and declares what it needs`() {
    let names = WorkflowList.all.map { String(describing: $0) }
    #expect(Set(names).count == names.count)
    for workflow in WorkflowList.all { #expect(!workflow.permissions.isEmpty, "\(workflow)") }
    // Permissions that are asked for within a chart's door, by no workflow as a whole.
    let within: Set<Permission> = [.readMilitaryService, .readSensitiveCharts]
    #expect(Set(WorkflowList.all.flatMap { $0.permissions }).union(within) == Set(Permission.allCases))
  }

  /// What works in a session is a workflow: read off the sources, so that a new one can't be forgotten.
  @Test func `nothing works in a session without being a workflow of the list`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Workflows")
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        if line.contains("authorise(") && name != "Access.swift" {
          let next = number + 1 < lines.count ? lines[number + 1] : ""
          #expect(line.contains(".self") || line.contains("workflow") || next.contains("Self.self"), "\(name):\(number + 1)")
        }
        guard line.hasPrefix("  let session: Session") else { continue }
        let owner = lines[..<number].last { ["public struct", "struct", "public final class"].contains(where: $0.hasPrefix) }
        let words = owner?.split(separator: " ").drop { $0 != "struct" && $0 != "class" }
        let type = try #require(words?.dropFirst().first?.prefix { $0 != ":" && $0 != "<" })
        found.insert(String(type))
      }
    }
    #expect(found == Set(WorkflowList.all.map { String(describing: $0) }))
  }
}
