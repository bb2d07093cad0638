import ClinicalModel
import Rollout

/// Short ways to say dates and rows; a wrong literal stops the test.
func day(_ text: String) -> CivilDate { try! CivilDate(iso: text) }
func month(_ text: String) -> YearMonth { try! YearMonth(iso: text) }
func code(_ text: String) -> FacilityCode { FacilityCode(text)! }

let version1 = RegisterVersion(
  sequence: 1, source: "register-2025.csv", digest: "0a1b2c", importedAt: try! CivilDateTime(iso: "2025-01-05T08:00"))

func hospital(
  _ facility: String, from: String, to: String? = nil, _ event: Hospital.Event = .opened, name: String? = nil,
  command: String = "Quân khu 7", tier: Hospital.Tier = .militaryRegion, class hospitalClass: Hospital.Class = .I,
  kind: Hospital.Kind = .hospital, region: String = "Nam", beds: Int = 100, departments: Int = 4, wave: Int? = 1, target: String? = nil
) -> Hospital {
  Hospital(
    code: code(facility), validFrom: day(from), validTo: to.map(day), event: event, name: name ?? "Bệnh viện \(facility)",
    parentCommand: command, tier: tier, level: 3, class: hospitalClass, kind: kind, region: region, province: "79", oldProvince: "79",
    beds: beds, departments: departments, wave: wave, targetDate: target.map(day))
}

func milestone(_ facility: String, _ kind: Milestone.Kind, _ date: String, to: String? = nil) -> Milestone {
  Milestone(
    facility: code(facility), kind: kind, date: day(date), document: "12/QĐ-BV", signer: "Giám đốc", validTo: to.map(day))
}

func returned(
  _ facility: String, _ text: String, outpatient: Int? = nil, inpatient: Int? = nil, received: String? = nil
) -> MonthlyReturn {
  MonthlyReturn(
    facility: code(facility), month: month(text), encounters: ClassCounts(outpatient: outpatient, inpatient: inpatient),
    source: "Báo cáo tháng", received: received.map(day) ?? month(text).last.adding(days: 5))
}

func counted(
  _ facility: String, _ text: String, _ encounterClass: Encounter.Class = .outpatient, closed: Int, complete: Int, attested: Int? = nil,
  signed: Int? = 0, late: Int = 0, quarantined: Int = 0
) -> MonthlyCount {
  MonthlyCount(
    facility: code(facility), month: month(text), class: encounterClass, closed: closed, complete: complete, attested: attested,
    signed: signed,
    receivedLate: late, quarantined: quarantined)
}

func state(_ facility: String, lastData: String?, departments: Int = 4) -> FacilityState {
  FacilityState(facility: code(facility), lastData: lastData.map(day), activeDepartments: departments)
}

func draft(_ hospitals: [Hospital], _ milestones: [Milestone] = [], _ returns: [MonthlyReturn] = []) -> RegisterDraft {
  var draft = RegisterDraft()
  for row in hospitals { draft.add(row) }
  for row in milestones { draft.add(row) }
  for row in returns { draft.add(row) }
  return draft
}

func register(_ hospitals: [Hospital], _ milestones: [Milestone] = [], _ returns: [MonthlyReturn] = []) -> Register {
  draft(hospitals, milestones, returns).register(version: version1)!
}
