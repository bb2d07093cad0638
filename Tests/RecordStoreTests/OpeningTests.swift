import ClinicalModel
import Foundation
import RecordStore
import Testing

struct OpeningTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Refusal)?.code ?? "\(error)"
    }
  }

  @Test func `a file that is not ours is refused and stays as it was`() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder.appending(path: "other").path
    for content in ["", "hello", String(repeating: "x", count: 5000)] {
      try content.write(toFile: path, atomically: false, encoding: .utf8)
      #expect(code { _ = try RecordStore(opening: path) } == "QY-STO-0013")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }
  }

  @Test func `another program's database is refused`() throws {
    let temporary = try TemporaryStore()
    guard try temporary.shell("ATTACH '\(temporary.folder.path)/foreign.db' AS f; CREATE TABLE f.t (a)") != nil else { return }
    #expect(code { _ = try RecordStore(opening: temporary.folder.appending(path: "foreign.db").path) } == "QY-STO-0013")
  }

  @Test func `a missing file, a folder and a taken name are refused`() throws {
    let temporary = try TemporaryStore()
    #expect(code { _ = try RecordStore(opening: temporary.path + ".none") } == "QY-STO-0010")
    #expect(code { _ = try RecordStore(opening: temporary.folder.path) } == "QY-STO-0011")
    #expect(
      code { _ = try RecordStore(creating: temporary.path, for: .dataCentre, name: nil, identity: "", at: temporary.moment) }
        == "QY-STO-0012")
  }

  @Test func `a database of a newer version is refused`() throws {
    let temporary = try TemporaryStore()
    guard try temporary.shell("INSERT INTO grdb_migrations VALUES ('99')") != nil else { return }
    #expect(code { _ = try RecordStore(opening: temporary.path) } == "QY-STO-0014")
  }

  @Test func `a database can't be made where nobody may write`() throws {
    #expect(
      code {
        _ = try RecordStore(
          creating: "/proc/none.qydb", for: .dataCentre, name: nil, identity: "", at: Moment(seconds: 0, offset: 0))
      } == "QY-STO-0022")
  }

  @Test func `whose database it is stays known`() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder.appending(path: "h.qydb").path
    let made = try RecordStore(
      creating: path, for: .hospital(FacilityCode("H001")!), name: "Mẫu", identity: "ab", at: temporary.moment)
    try made.close()
    let info = try RecordStore(opening: path).info()
    #expect(info.owner == .hospital(FacilityCode("H001")!))
    #expect(info.name == "Mẫu")
  }
}
