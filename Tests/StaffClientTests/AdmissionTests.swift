import ClinicalModel
import Foundation
import RecordStore
import Testing
import Workflows

@testable import StaffClient
@testable import TerminalKit

/// Receiving somebody: where the keys begin, what is refused, and a visit that becomes a stay.
struct AdmissionTests {
  private static let h001 = FacilityCode("H001")!

  private static func codes(_ result: EncounterResult) -> [String] {
    guard case .refused(let issues) = result else { return [] }
    return issues.map(\.code)
  }

  @Test func `who was found is received without a key in their number`() throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.keys("f").type("do quang mau").keys("enter").pause()
    #expect(drive.client.places.last?.focus == "class", "\(drive.text)")
    drive.choose("class", "inpatient").keys("tab").type("đau bụng")
    let fields = Dictionary(uniqueKeysWithValues: drive.client.view.fields.map { ($0.id, $0.value) })
    #expect(fields["patient"] == "H001/P3" && fields["class"] == "inpatient" && fields["why"] == "đau bụng", "\(drive.text)")
    // A bed that was chosen on the ward's board says that they stay.
    let ward = Drive(hospital, as: "bs.an")
    ward.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "bed": "07"])
    ward.pause()
    #expect(ward.client.places.last?.focus == "why", "\(ward.text)")
    // Who receives nobody in particular begins with whom.
    let empty = Drive(hospital, as: "yt.chi")
    empty.keys("a").pause()
    #expect(empty.client.places.last?.focus == "patient")
    // A bed that is typed says so, too, until somebody says otherwise.
    func kind() -> String? { empty.client.view.fields.first { $0.id == "class" }?.value }
    empty.focus("bed").type("07")
    #expect(kind() == "inpatient")
    empty.keys("backspace", "backspace")
    #expect(kind() == "outpatient")
    empty.choose("class", "day").focus("bed").type("07")
    #expect(kind() == "day")
  }

  @Test(arguments: ["ABC", "GD4 01012345678", "GD9010123456789", "12345"])
  func `what is no insurance card is told while it is typed, and refused`(card: String) throws {
    let hospital = try Hospital()
    let drive = Drive(hospital, as: "tiepdon")
    drive.client.jump(to: "admit", ["patient": "H001/P3", "department": "K01", "why": "sốt"])
    drive.focus("card").type(card)
    #expect(drive.text.contains("Số thẻ BHYT phải là"), "\(drive.text)")
    drive.keys("ctrl-s").pause()
    #expect(drive.text.contains("QY-RUL-0106"), "\(drive.text)")
    #expect(!drive.text.contains("Đã tiếp nhận") && drive.client.places.last?.focus == "card", "\(drive.text)")
    let result = try KeepEncounter(hospital.session("tiepdon")).admit(
      .init(patient: "H001/P3", class: .outpatient, department: "K01", reason: "sốt", insuranceCard: card), to: Self.h001)
    #expect(Self.codes(result) == ["QY-RUL-0106"])
  }

  @Test func `a card is taken however its letters and blanks were typed`() throws {
    let hospital = try Hospital()
    let result = try KeepEncounter(hospital.session("tiepdon")).admit(
      .init(patient: "H001/P3", class: .outpatient, department: "K01", reason: "sốt", insuranceCard: "gd4 01 01 2345 6789"), to: Self.h001)
    guard case .kept(_, let encounter) = result else {
      Testing.Issue.record("\(result)")
      return
    }
    #expect(encounter.insuranceCard == "GD4010123456789")
  }

  @Test func `a visit has no bed, and who holds a bed gets no second one by another encounter`() throws {
    let hospital = try Hospital()
    let keep = KeepEncounter(try hospital.session("bs.an"))
    func admit(_ patient: String, _ kind: Encounter.Class, bed: String?) throws -> EncounterResult {
      try keep.admit(.init(patient: patient, class: kind, department: "K01", bed: bed, reason: "sốt"), to: Self.h001)
    }
    #expect(Self.codes(try admit("H001/P3", .outpatient, bed: "07")) == ["QY-ENC-0017"])
    #expect(Self.codes(try admit("H001/P1", .emergency, bed: "07")) == ["QY-ENC-0004"], "they lie in K01 already")
    #expect(Self.codes(try admit("H001/P3", .emergency, bed: "05")) == ["QY-ENC-0005"], "somebody lies there")
    guard case .kept(let emergency, _) = try admit("H001/P3", .emergency, bed: "07") else {
      Testing.Issue.record("an emergency may be laid into a bed")
      return
    }
    #expect(Self.codes(try admit("H001/P3", .inpatient, bed: "08")) == ["QY-ENC-0004"])
    guard case .kept(let visit, _) = try admit("H001/P3", .outpatient, bed: nil) else {
      Testing.Issue.record("who lies in a bed may be seen in the clinic")
      return
    }
    #expect(
      Self.codes(try keep.transfer(visit.id, of: Self.h001, department: "K01", room: nil, bed: "09", seen: nil)) == ["QY-ENC-0017"])
    #expect(emergency.id != visit.id)
  }

  @Test func `a visit becomes a stay by one key, with its bed and its diagnosis, and stays the same encounter`() throws {
    let hospital = try Hospital()
    let keep = KeepEncounter(try hospital.session("bs.an"))
    guard
      case .kept(let state, let visit) = try keep.admit(
        .init(patient: "H001/P3", class: .outpatient, department: "K01", reason: "sốt"), to: Self.h001)
    else { throw CancellationError() }
    hospital.pass(milliseconds: 3_600_000)
    let drive = Drive(hospital, as: "bs.an", size: Size(width: 100, height: 40))
    drive.client.jump(to: "encounter", ["encounter": "H001/\(state.id)"])
    drive.keys("c").pause()
    #expect(drive.client.dialog?.dialog.id == "reclassify", "\(drive.text)")
    drive.keys("tab", "tab").type("07").keys("tab").type("J18.9").keys("enter", "enter").pause()
    let (now, stay) = try keep.show(state.id, of: Self.h001, reason: "khám")
    #expect(stay.class == .inpatient && stay.stays.map(\.bed) == [nil, "07"] && stay.stays[0].period.end != nil, "\(drive.text)")
    #expect(stay.diagnoses.map(\.role) == [.admission] && stay.period.start == visit.period.start)
    // Beside it nothing: the same twice, a bed that is taken, a version that is old.
    #expect(
      Self.codes(try keep.reclassify(state.id, of: Self.h001, as: .inpatient, department: nil, room: nil, bed: "07", seen: nil)) == [
        "QY-ENC-0018"
      ])
    guard case .conflict = try keep.reclassify(state.id, of: Self.h001, as: .day, department: nil, room: nil, bed: "07", seen: state.digest)
    else {
      Testing.Issue.record("an old version is overwritten")
      return
    }
    #expect(now.digest != state.digest)
    let rows = try ReadAudit(hospital.session("chief"))(AuditFilter(actor: "bs.an", action: "reclassify"), limit: 9)
    #expect(rows.filter { $0.outcome == "success" }.count == 1 && rows.count == 3, "\(rows)")
    guard
      case .kept(let other, _) = try keep.admit(
        .init(patient: "H001/P2", class: .emergency, department: "K01", reason: "ngã"), to: Self.h001)
    else { throw CancellationError() }
    #expect(
      Self.codes(try keep.reclassify(other.id, of: Self.h001, as: .inpatient, department: "K01", room: nil, bed: nil, seen: nil))
        == ["QY-ENC-0004"], "they lie in K02 already")
  }
}
