import ClinicalModel
import Foundation
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Acts over many rows: each is tried, and what is wrong with one keeps no other back.
struct RowActTests {
  @Test func `of many verdicts the refused ones stay marked and are said, with the reason kept for them`() throws {
    let hospital = try DesksTests.hospital()
    for (account, patient) in [("bs.binh", "3"), ("yt.chi", "1")] {
      _ = try BreakGlass(hospital.session(account))(patient, reason: "cấp cứu")
      hospital.pass(milliseconds: 60_000)
    }
    let head = Drive(hospital, as: "bs.binh", size: Size(width: 100, height: 30))
    head.keys("v")
    let rows = try #require(head.client.view.table("uses")).rows.map(\.id)
    #expect(rows.count == 2)
    let own = try #require(BreakGlass(hospital.session("bs.binh")).reviews(all: false).first { $0.account == "bs.binh" })
    head.keys("1", "-", "2", "y").type("có biên bản").keys("enter")
    #expect(head.text.contains("Xong 1 dòng; 1 dòng chưa được") && head.text.contains("#\(own.id): QY-ACC-0023"), "\(head.text)")
    #expect(try BreakGlass(hospital.session("bs.binh")).reviews(all: false).map(\.id) == [own.id])
    #expect(head.client.view.table("uses")?.rows.map(\.id) == ["\(own.id)"])
    #expect(head.client.places.last?.lists["uses"]?.marked == [0])
    head.keys("y")
    #expect(head.client.dialog?.about == ["\(own.id)"] && head.client.dialog?.form.text(of: "reason") == "có biên bản")
  }

  @Test func `an administrator who locks several accounts and their own locks the others`() throws {
    let hospital = try DesksTests.hospital()
    let drive = Drive(hospital, as: "chief", size: Size(width: 120, height: 30))
    drive.keys("k")
    let accounts = try #require(drive.client.view.table("accounts")).rows.map(\.id)
    #expect(accounts.prefix(4) == ["bs.an", "bs.binh", "chief", "giamsat"])
    // Marked by hand, of which one is not meant by the numbers.
    drive.keys("end", "space", "1", ",", "3", "-", "4", "x", "enter")
    #expect(drive.text.contains("Xong 2 dòng; 1 dòng chưa được") && drive.text.contains("chief: QY-STF-"), "\(drive.text)")
    let active = try ManageStaff(hospital.session("chief")).list().filter(\.isActive).map(\.account)
    #expect(!active.contains("bs.an") && !active.contains("giamsat") && active.contains("chief") && active.contains("bs.binh"))
    #expect(drive.client.places.last?.lists["accounts"]?.marked == [2, accounts.count - 1])
  }

  @Test func `a proof is taken away after a question, from everybody who was named`() throws {
    let hospital = try DesksTests.hospital()
    for account in ["bs.an", "bs.binh"] {
      try ManageStaff(hospital.session(account)).setPIN("135792", password: Hospital.password)
    }
    let drive = Drive(hospital, as: "chief", size: Size(width: 120, height: 30))
    drive.keys("k", "1", "-", "2", "i")
    #expect(drive.client.dialog?.about == ["bs.an", "bs.binh"])
    drive.keys("esc")
    #expect(try ManageStaff(hospital.session("chief")).list().count { $0.hasPIN } == 2)
    drive.keys("1", "-", "2", "i", "enter")
    #expect(try ManageStaff(hospital.session("chief")).list().count { $0.hasPIN } == 0, "\(drive.text)")
  }

  @Test func `a wrong password is tried once, and not for every row`() throws {
    var tried = 0
    #expect(throws: Refusal.self) {
      _ = try RowAct(["a", "b", "c"], isAttested: true) { _ in
        tried += 1
        throw Refusal(.access, code: "QY-ACC-0004", vi: "Mật khẩu không đúng.", en: "The password is wrong.")
      }
    }
    #expect(tried == 1)
  }
}
