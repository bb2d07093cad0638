import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient

/// Nothing typed is lost.
struct KeptTests {
  @Test func `a client that was killed reopens where it was`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("f").type("nguyen van mau").keys("enter")
    #expect(first.lines[1].contains("Nguyễn Văn Mẫu"))
    first.pause()
    let second = Drive(hospital, as: "bs.an", client: "here:2:2")
    #expect(second.lines[1].contains("Nguyễn Văn Mẫu"))
    second.keys("esc")
    #expect(second.lines[0].contains("Tìm người bệnh"))
  }

  @Test func `what a running client has open is nobody else's, and each desk is given out once`() throws {
    let hospital = try Hospital()
    let first = Drive(hospital, as: "bs.an", client: "here:1:1")
    first.keys("f").type("anh")
    first.pause()
    let other = Drive(hospital, as: "bs.an", client: "here:2:2", running: ["here:1:1"])
    #expect(other.lines[0].contains("Trang chính"))
    let desk = KeepDesk(try hospital.session("bs.an"))
    #expect(try desk.take { _ in false } != nil)
    #expect(try desk.take { _ in false } == nil)
    #expect(try KeepDesk(hospital.session("yt.chi")).take { _ in false } == nil)
  }

  @Test func `what is too much is refused, and a desk of another version is left alone`() throws {
    let hospital = try Hospital()
    let desk = KeepDesk(try hospital.session("bs.an"))
    #expect(throws: (any Error).self) { try desk.keep([UInt8](repeating: 0, count: 5 << 20), client: "x") }
    try desk.keep(Array("{\"version\":99}".utf8), client: "here:9:9")
    let drive = Drive(hospital, as: "bs.an")
    #expect(drive.lines[0].contains("Trang chính"))
  }

  @Test func `the change mark moves with changes and not with readings`() throws {
    let hospital = try Hospital()
    let session = try hospital.session("bs.an")
    let before = try KeepDesk(session).changeMark()
    _ = try SearchPatients(session)("mau")
    _ = try ShowChart(session)("1", episodes: 5, reason: "khám")
    #expect(try KeepDesk(session).changeMark() == before)
  }
}
