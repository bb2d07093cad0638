import ClinicalModel
import Cryptography
import Foundation
import RecordStore
import Rollout
import Synchronization
import Terminology
import Testing
import Workflows

/// Two people at one thing, each on a connection of their own, at the same moment: what the page says that the second gets, they get, nothing is
/// overwritten unseen, and the database is sound. Everything that writes has its race here, and its row on the page.
struct RaceTests {
  /// Somebody's place in a race.
  struct Place: Sendable {
    let desk: Desk
    let store: RecordStore

    func session(_ account: String, code: @escaping @Sendable () throws -> String = { "" }) throws -> Session {
      let desk = desk
      return try Session(store: store, account: account, origin: "test", now: { desk.now }, secondFactor: code)
    }
  }

  typealias Act = @Sendable (Place) throws -> String

  struct Race: Sendable, CustomTestStringConvertible {
    /// As the page calls it.
    var thing: String
    var workflows: [any Workflow.Type]
    /// Every pair of outcomes that may be, in the order of the alphabet: which of the two is first is chance.
    var outcomes: Set<[String]>
    var acts: @Sendable (Desk) throws -> [Act]
    /// What has to be so afterwards, besides a sound database.
    var holds: @Sendable (Desk, [String]) throws -> Bool = { _, _ in true }

    var testDescription: String { thing }
  }

  private static let h = RaceDesk.hospital
  private static let pw = RaceDesk.password

  private static func word(_ result: RecordResult) -> String {
    switch result {
    case .kept: "done"
    case .refused(let issues): issues.first?.code ?? "?"
    case .conflict: "QY-REC-0013"
    }
  }

  private static func word(_ result: EncounterResult) -> String {
    switch result {
    case .kept: "done"
    case .refused(let issues): issues.first { $0.severity == .error }?.code ?? "?"
    case .conflict: "QY-ENC-0002"
    }
  }

  private static func word(_ issues: [ClinicalModel.Issue]) -> String { issues.first { $0.severity == .error }?.code ?? "done" }

  private static func twice(_ act: @escaping Act) -> [Act] { [act, act] }

  private static func digest(_ desk: Desk, _ record: String) throws -> String {
    try ReadRecord(desk.session("truong")).history(ClinicalRecord.ID(record)!, of: h, reason: "xem").last?.digest ?? ""
  }

  /// A prescription of the doctor, attested, and somebody of the pharmacy.
  private static func prescription(_ desk: Desk) throws -> ClinicalRecord.ID {
    try ManageStaff(desk.session("chief")).add("duoc", name: "duoc", roles: [.pharmacist], practitioner: nil)
    let id = ClinicalRecord.ID("RX")!
    let order = MedicationRequest(
      medication: Coding(.drug, "40.155", display: "Amoxicilin"), time: desk.now.civil, instructions: "1 viên")
    let record = ClinicalRecord(
      id: id, encounter: Encounter.ID("E1")!, kind: .treatmentSheet, status: .preliminary, author: Practitioner.ID("BS1")!,
      authored: desk.now.civil, sections: [.init(code: "orders", entries: [.medicationRequest(order)])])
    let keep = KeepRecord(try desk.session("bs"))
    guard case .kept = try keep.draft(record, of: h, seen: nil), case .kept = try keep.sign(id, of: h, seen: nil, password: pw) else {
      throw CocoaError(.fileWriteUnknown)
    }
    return id
  }

  private static func encounter(_ desk: Desk, _ id: String) throws -> String {
    try KeepEncounter(desk.session("truong")).show(Encounter.ID(id)!, of: h, reason: "xem").0.digest
  }

  private static func count(_ desk: Desk, _ action: String, _ entity: String) throws -> Int {
    try ReadAudit(desk.session("giamsat"))(limit: 999).filter { $0.action == action && $0.entity == entity && $0.outcome == "success" }
      .count
  }

  private static func admit(_ patient: String, bed: String) -> Act {
    { place in
      try word(
        KeepEncounter(place.session("bs")).admit(
          .init(patient: patient, class: .inpatient, department: "K07", bed: bed, reason: "sốt"), to: h))
    }
  }

  private static func open(_ desk: Desk, _ code: String) throws -> Int64 {
    try #require(try Quarantine(desk.session("vanhanh")).list(limit: 99).first { $0.code == code }?.id)
  }

  private static func merge(_ merged: String, _ survivor: String, seen: String? = nil) -> Act {
    { place in
      try word(
        MergePatients(place.session("hoso"))(merged, into: survivor, reason: "một người", seen: seen, overrides: true).issues)
    }
  }

  private static func edit(_ patient: String, _ born: String, _ desk: Desk) throws -> Act {
    let id = Patient.ID(patient)!
    let (content, digest) = try EditPatient(desk.session("bs")).current(id, of: h)
    let file = String(decoding: content, as: UTF8.self).replacing(/birthDate="[0-9-]+"/, with: "birthDate=\"\(born)\"")
    return { place in
      try word(EditPatient(place.session("bs"))(id, of: h, file: Array(file.utf8), seen: digest, confirmed: nil).issues)
    }
  }

  private static func file(_ desk: Desk, _ name: String, _ text: String) throws -> String {
    let url = desk.folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  private static func register(_ desk: Desk) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let outcome = try ImportRegister(desk.session("vanhanh"))([folder.appending(path: "SampleData/register").path])
    guard case .kept = outcome else { throw CocoaError(.fileReadCorruptFile) }
  }

  static let races: [Race] = records + charts + people + house

  private static let records: [Race] = [
    Race(
      thing: "draft", workflows: [KeepRecord.self], outcomes: [["QY-REC-0013", "done"]],
      acts: { desk in
        let seen = try digest(desk, "D1")
        return ["một", "hai"].map { text in
          { try word(KeepRecord($0.session("bs")).draft(Array(RaceDesk.draft(text).utf8), of: h, seen: seen)) }
        }
      }),
    Race(
      thing: "signature", workflows: [KeepRecord.self], outcomes: [["QY-REC-0005", "done"], ["QY-REC-0013", "done"]],
      acts: { _ in twice { try word(KeepRecord($0.session("bs")).sign(ClinicalRecord.ID("D1")!, of: h, seen: nil, password: pw)) } }),
    Race(
      thing: "second signature", workflows: [KeepRecord.self], outcomes: [["QY-REC-0009", "done"]],
      acts: { _ in twice { try word(KeepRecord($0.session("truong")).coSign(ClinicalRecord.ID("R1")!, of: h, seen: nil, password: pw)) } }),
    Race(
      thing: "second signature while it is sent back", workflows: [KeepRecord.self],
      outcomes: [["QY-REC-0040", "done"], ["QY-REC-0041", "done"]],
      acts: { _ in
        let id = ClinicalRecord.ID("R1")!
        return [
          { try word(KeepRecord($0.session("truong")).coSign(id, of: h, seen: nil, password: pw)) },
          { try word(KeepRecord($0.session("truong")).sendBack(id, of: h, reason: "thiếu", seen: nil)) },
        ]
      }),
    Race(
      thing: "record that is sent back twice", workflows: [KeepRecord.self], outcomes: [["QY-REC-0040", "done"]],
      acts: { _ in
        twice { try word(KeepRecord($0.session("truong")).sendBack(ClinicalRecord.ID("R1")!, of: h, reason: "thiếu", seen: nil)) }
      }),
    Race(
      thing: "prescription that two pharmacists look at", workflows: [ReviewPrescription.self], outcomes: [["QY-REC-0042", "done"]],
      acts: { desk in
        let id = try prescription(desk)
        return [
          { try word(ReviewPrescription($0.session("duoc"))(id, of: h, advice: nil, seen: nil)) },
          { try word(ReviewPrescription($0.session("duoc"))(id, of: h, advice: "giảm liều", seen: nil)) },
        ]
      }),
    Race(
      thing: "prescription that is looked at while it is amended", workflows: [ReviewPrescription.self, KeepRecord.self],
      outcomes: [["QY-REC-0013", "done"], ["done", "done"]],
      acts: { desk in
        let id = try prescription(desk)
        let seen = try digest(desk, id.rawValue)
        return [
          { try word(ReviewPrescription($0.session("duoc"))(id, of: h, advice: nil, seen: seen)) },
          { try word(KeepRecord($0.session("bs")).amend(id, of: h, .addendum("Thêm."), reason: "bổ sung", seen: seen, password: pw)) },
        ]
      }),
    Race(
      thing: "final record", workflows: [KeepRecord.self], outcomes: [["QY-REC-0007", "done"], ["QY-REC-0013", "done"]],
      acts: { desk in
        let (id, seen) = (ClinicalRecord.ID("R1")!, try digest(desk, "R1"))
        return [
          { try word(KeepRecord($0.session("bs")).amend(id, of: h, .addendum("Thêm."), reason: "bổ sung", seen: seen, password: pw)) },
          { try word(KeepRecord($0.session("truong")).retract(id, of: h, reason: "nhầm", seen: seen, password: pw)) },
        ]
      }),
    Race(
      thing: "record in the wrong chart", workflows: [MoveRecord.self], outcomes: [["QY-REC-0007", "done"], ["QY-REC-0013", "done"]],
      acts: { _ in
        ["E2", "E4"].map { target in
          {
            try word(
              MoveRecord($0.session("bs"))(
                ClinicalRecord.ID("R1")!, of: h, to: Encounter.ID(target)!, reason: "nhầm", seen: nil, password: pw))
          }
        }
      }),
    Race(
      thing: "doses", workflows: [AdministerMedication.self], outcomes: [["QY-REC-0013", "done"]],
      acts: { desk in
        let id = Encounter.ID("E1")!
        let seen = try ReadCourse(desk.session("bs"))(id, of: h, reason: "xem").latestAdministration
        let dose = MedicationAdministration(
          medication: Coding(.drug, "40.155", display: "Amoxicilin"), time: desk.now.civil, status: .notDone, reason: "nôn")
        return twice { try word(AdministerMedication($0.session("bs"))([dose], in: id, of: h, seen: seen, password: pw)) }
      }),
    Race(
      thing: "result that is looked at", workflows: [ReviewResults.self, KeepRecord.self],
      outcomes: [["QY-REC-0035", "done"], ["done", "seen"]],
      acts: { desk in
        let (id, seen) = (ClinicalRecord.ID("KQ")!, try digest(desk, "KQ"))
        return [
          { place in
            try ReviewResults(place.session("truong"))(id, of: h, seen: seen)
            return "seen"
          },
          { try word(KeepRecord($0.session("bs")).amend(id, of: h, .addendum("Đếm lại."), reason: "bổ sung", seen: seen, password: pw)) },
        ]
      }),
  ]

  private static let charts: [Race] = [
    Race(
      thing: "what a hospital says of a patient", workflows: [EditPatient.self], outcomes: [["QY-PAT-0032", "done"]],
      acts: { desk in [try edit("P1", "1981-01-16", desk), try edit("P1", "1981-01-17", desk)] }),
    Race(
      thing: "two charts that are merged, one of them edited", workflows: [MergePatients.self, EditPatient.self],
      outcomes: [["QY-PAT-0030", "done"], ["done", "done"]],
      acts: { desk in
        let seen = try MergePatients(desk.session("hoso")).preview("H001/P2", "H001/P3").seen
        return [merge("H001/P3", "H001/P2", seen: seen), try edit("P3", "1983-01-16", desk)]
      }),
    Race(
      thing: "two charts that are merged both ways", workflows: [MergePatients.self], outcomes: [["QY-PAT-0021", "done"]],
      acts: { _ in [merge("H001/P3", "H001/P2"), merge("H001/P2", "H001/P3")] }),
    Race(
      thing: "merge that is taken back", workflows: [MergePatients.self], outcomes: [["QY-PAT-0026", "done"]],
      acts: { desk in
        _ = try MergePatients(desk.session("hoso"))("H001/P3", into: "H001/P2", reason: "một người", seen: nil, overrides: true)
        return twice { try word(MergePatients($0.session("hoso")).takeBack("H001/P3", reason: "nhầm", seen: nil).issues) }
      }),
    Race(
      thing: "merge that is taken back, the chart edited", workflows: [MergePatients.self, EditPatient.self], outcomes: [["done", "done"]],
      acts: { desk in
        _ = try MergePatients(desk.session("hoso"))("H001/P3", into: "H001/P2", reason: "một người", seen: nil, overrides: true)
        return [
          { try word(MergePatients($0.session("hoso")).takeBack("H001/P3", reason: "nhầm", seen: nil).issues) },
          try edit("P3", "1983-01-16", desk),
        ]
      }),
    Race(
      thing: "judgement that two are two", workflows: [MergePatients.self],
      outcomes: [["QY-PAT-0021", "done"], ["done", "done"]],
      acts: { _ in
        [
          { try word(MergePatients($0.session("hoso")).distinguish("H001/P2", "H001/P3", reason: "khác").issues) },
          merge("H001/P3", "H001/P2"),
        ]
      }),
    Race(
      thing: "who is sensitive", workflows: [MarkSensitive.self], outcomes: [["done", "done"]],
      acts: { _ in
        [true, false].map { isSensitive in
          { place in
            try MarkSensitive(place.session("hoso"))("H001/P1", sensitive: isSensitive, reason: "xét lại")
            return "done"
          }
        }
      },
      holds: { desk, _ in
        try count(desk, "markSensitive", "patient") == 1 && count(desk, "unmarkSensitive", "patient") == 1
      }),
    Race(
      thing: "use of broken glass", workflows: [BreakGlass.self], outcomes: [["QY-ACC-0022", "done"]],
      acts: { _ in
        [BreakGlass.Verdict.justified, .notJustified].map { verdict in
          { place in
            try BreakGlass(place.session("giamsat")).close(1, verdict, reason: "đã xem")
            return "done"
          }
        }
      }),
    Race(
      thing: "bed", workflows: [KeepEncounter.self], outcomes: [["QY-ENC-0005", "done"]],
      acts: { _ in [admit("H001/P2", bed: "07"), admit("H001/P3", bed: "07")] }),
    Race(
      thing: "patient who is admitted", workflows: [KeepEncounter.self], outcomes: [["QY-ENC-0004", "done"]],
      acts: { _ in [admit("H001/P2", bed: "07"), admit("H001/P2", bed: "08")] }),
    Race(
      thing: "encounter", workflows: [KeepEncounter.self], outcomes: [["QY-ENC-0002", "done"]],
      acts: { desk in
        let (id, seen) = (Encounter.ID("E1")!, try encounter(desk, "E1"))
        return [
          { try word(KeepEncounter($0.session("bs")).transfer(id, of: h, department: "K03", room: nil, bed: nil, seen: seen)) },
          {
            try word(
              KeepEncounter($0.session("truong")).discharge(
                id, of: h, disposition: .init(discharge: .discharged, outcome: .improved), diagnosis: nil, seen: seen))
          },
        ]
      }),
    Race(
      thing: "encounter's kind", workflows: [KeepEncounter.self], outcomes: [["QY-ENC-0002", "done"]],
      acts: { desk in
        let (id, seen) = (Encounter.ID("E1")!, try encounter(desk, "E1"))
        return [
          {
            try word(
              KeepEncounter($0.session("bs")).reclassify(
                id, of: h, as: .emergency, department: nil, room: nil, bed: nil, seen: seen))
          },
          {
            try word(
              KeepEncounter($0.session("truong")).discharge(
                id, of: h, disposition: .init(discharge: .discharged, outcome: .improved), diagnosis: nil, seen: seen))
          },
        ]
      }),
    Race(
      thing: "encounter's end that is taken back", workflows: [KeepEncounter.self], outcomes: [["QY-ENC-0002", "done"]],
      acts: { desk in
        let id = Encounter.ID("E1")!
        let ended = try KeepEncounter(desk.session("truong")).discharge(
          id, of: h, disposition: .init(discharge: .discharged, outcome: .improved), diagnosis: nil, seen: nil)
        guard case .kept(let state, _) = ended else { throw CancellationError() }
        return twice { place in
          try word(KeepEncounter(place.session("truong")).reopen(id, of: h, reason: "nhầm người", seen: state.digest))
        }
      }),
    Race(
      thing: "legal hold", workflows: [KeepRetention.self], outcomes: [["QY-RET-0008", "done"]],
      acts: { desk in
        let hold = try KeepRetention(desk.session("hoso")).hold(.encounter(h, Encounter.ID("O1")!), reason: "kiện")
        return twice { place in
          try KeepRetention(place.session("hoso")).release(hold, reason: "xong")
          return "done"
        }
      }),
    Race(
      thing: "proposal to destroy", workflows: [KeepRetention.self], outcomes: [["QY-RET-0008", "done"]],
      acts: { desk in
        let proposal = try KeepRetention(desk.session("hoso")).propose(
          Encounter.ID("O1")!, of: h, decision: "05/QĐ", reason: "hết hạn", password: pw)
        return [
          { place in
            _ = try KeepRetention(place.session("truong")).approve(proposal, password: pw)
            return "done"
          },
          { place in
            try KeepRetention(place.session("truong")).reject(proposal, reason: "còn kiện")
            return "done"
          },
        ]
      }),
    Race(
      thing: "destruction beside a hold", workflows: [KeepRetention.self], outcomes: [["QY-RET-0005", "done"], ["QY-RET-0006", "done"]],
      acts: { desk in
        let proposal = try KeepRetention(desk.session("hoso")).propose(
          Encounter.ID("O1")!, of: h, decision: "05/QĐ", reason: "hết hạn", password: pw)
        return [
          { place in
            _ = try KeepRetention(place.session("truong")).approve(proposal, password: pw)
            return "done"
          },
          { place in
            _ = try KeepRetention(place.session("hoso")).hold(.encounter(h, Encounter.ID("O1")!), reason: "kiện")
            return "done"
          },
        ]
      }),
  ]

  private static let people: [Race] = [
    Race(
      thing: "new patient", workflows: [RegisterPatient.self], outcomes: [["known", "registered"]],
      acts: { _ in
        let entry = """
          <patient birthDate="1977-07-07" id="P70" sex="male"><name use="official">Phan Văn Mới</name></patient>
          """
        return twice { place in
          let result = try RegisterPatient(place.session("bs"))(Array(entry.utf8), of: h, confirmed: true)
          return result.issues.first { $0.severity == .error }?.code ?? (result.isNew ? "registered" : "known")
        }
      }),
    Race(
      thing: "staff account", workflows: [ManageStaff.self], outcomes: [["QY-STF-0020", "done"]],
      acts: { desk in
        for account in ["chief", "vanhanh"] { _ = try ManageStaff(desk.session(account)).list() }
        return ["chief", "vanhanh"].map { account in
          { place in
            try ManageStaff(place.session(account)).change("phu", roles: account == "chief" ? [.doctor] : [.pharmacist])
            return "done"
          }
        }
      }),
    Race(
      thing: "new account", workflows: [ManageStaff.self], outcomes: [["QY-STF-0001", "done"]],
      acts: { _ in
        ["chief", "vanhanh"].map { account in
          { place in
            try ManageStaff(place.session(account)).add("moi", name: account, roles: [.nurse], practitioner: nil)
            return "done"
          }
        }
      }),
    Race(
      thing: "last two administrators, who disable one another", workflows: [ManageStaff.self],
      outcomes: [["QY-STF-0003", "done"], ["QY-ACC-0001", "done"]],
      acts: { _ in
        [("chief", "vanhanh"), ("vanhanh", "chief")].map { one, other in
          { place in
            try ManageStaff(place.session(one)).change(other, isActive: false)
            return "done"
          }
        }
      }),
    Race(
      thing: "password that its owner changes while the administrator sets it anew", workflows: [ManageStaff.self],
      outcomes: [["QY-ACC-0004", "done"], ["QY-STF-0036", "done"], ["done", "done"]],
      acts: { _ in
        [
          { place in
            try ManageStaff(place.session("bs")).setPassword("cua-toi-12", of: nil, old: pw)
            return "done"
          },
          { place in
            try ManageStaff(place.session("chief")).setPassword("dat-lai-12", of: "bs", old: nil)
            return "done"
          },
        ]
      }, holds: { desk, _ in try desk.store.passwordHash(of: "bs")?.matches("dat-lai-12") == true }),
    Race(
      thing: "PIN that is set while the administrator sets the password anew", workflows: [ManageStaff.self],
      outcomes: [["QY-ACC-0004", "done"], ["QY-STF-0036", "done"], ["done", "done"]],
      acts: { _ in
        [
          { place in
            try ManageStaff(place.session("bs")).setPIN("274915", password: pw)
            return "done"
          },
          { place in
            try ManageStaff(place.session("chief")).setPassword("dat-lai-12", of: "bs", old: nil)
            return "done"
          },
        ]
      }, holds: { desk, _ in try desk.store.staff("bs")?.hasPIN == false }),
    Race(
      thing: "second factor", workflows: [ManageStaff.self], outcomes: [["QY-STF-0030", "done"]],
      acts: { desk in
        twice { place in
          let staff = ManageStaff(try place.session("bs"))
          let proposal = try staff.proposeSecondFactor(password: pw)
          try staff.enableSecondFactor(proposal, code: OneTimeCode.code(try SignInTests.secret(proposal.uri), at: desk.now.seconds))
          return "done"
        }
      }),
    Race(
      thing: "message", workflows: [KeepMessages.self], outcomes: [["done", "done"]],
      acts: { desk in
        let id = try KeepMessages(desk.session("bs")).send("Chào.", to: ["truong"])
        return twice { place in
          _ = try KeepMessages(place.session("truong")).open(id)
          return "done"
        }
      },
      holds: { desk, _ in
        try KeepMessages(desk.session("bs")).list(sent: true, limit: 9).first?.recipients.count { $0.seen != nil } == 1
      }),
    Race(
      thing: "what somebody had open", workflows: [KeepDesk.self], outcomes: [["given", "nothing"]],
      acts: { desk in
        try KeepDesk(desk.session("bs")).keep(Array("{}".utf8), client: "một")
        return twice { try KeepDesk($0.session("bs")).take(isRunning: { _ in false }) == nil ? "nothing" : "given" }
      }),
  ]

  private static let house: [Race] = [
    Race(
      thing: "entry that was kept aside", workflows: [Quarantine.self], outcomes: [["QY-QUA-0003", "done"]],
      acts: { desk in
        let id = try open(desk, "QY-IMP-0021")
        return twice { place in
          try Quarantine(place.session("vanhanh")).discard(id, reason: "gửi nhầm")
          return "done"
        }
      }),
    Race(
      // Under a number that is in use it can't be another person: who says so first is told that.
      thing: "patient whom an import can't tell", workflows: [ReviewIdentity.self],
      outcomes: [["QY-QUA-0003", "done"], ["QY-REV-0002", "done"]],
      acts: { desk in
        let id = try open(desk, "QY-IMP-0023")
        return [
          { try word(ReviewIdentity($0.session("hoso")).same(id, as: "H001/P2", reason: "một người").issues) },
          { try word(ReviewIdentity($0.session("hoso")).different(id, reason: "hai người").issues) },
        ]
      }),
    Race(
      thing: "batch", workflows: [ImportBatch.self], outcomes: [["0 new", "1 new"]],
      acts: { desk in
        let path = try file(
          desk, "same.xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <batch xmlns="urn:quany:record:1" facility="H001" producer="test" version="1.0">
          <patient birthDate="1966-06-06" id="P66" sex="male"><name use="official">Vũ Văn Lô</name></patient></batch>
          """)
        return twice { place in
          let summary = try ImportBatch(place.session("vanhanh"))(ImportSources([path]), elapsed: { 0 })
          return "\(summary.created) new"
        }
      }),
    Race(
      thing: "catalogue", workflows: [KeepCatalogues.self], outcomes: [["known", "new"]],
      acts: { desk in
        let path = try file(desk, "d.csv", "MA_THUOC,TEN_THUOC,HAM_LUONG,SO_DANG_KY,DON_GIA\n40.155,Amoxicilin,500mg,VD-1-20,1250.5\n")
        return twice { place in
          guard case .kept(_, let isNew, _) = try KeepCatalogues(place.session("vanhanh")).take(path, .drugs, validFrom: nil) else {
            return "refused"
          }
          return isNew ? "new" : "known"
        }
      }),
    Race(
      thing: "register of hospitals", workflows: [EditRegister.self, ImportRegister.self],
      outcomes: [["QY-REG-0070", "done"], ["done", "done"]],
      acts: { desk in
        try register(desk)
        return ["beds", "departments"].map { name in
          { place in
            _ = try EditRegister(place.session("vanhanh"))(
              .set(.hospitals, fields: ["code": "H002", "validFrom": "2010-01-01", name: "5"]), reason: "QĐ 1")
            return "done"
          }
        }
      },
      // Whoever was not refused has built upon the other: nobody's change is lost.
      holds: { desk, words in
        let row = try ImportRegister(desk.session("vanhanh")).rows(of: FacilityCode("H002")!)[.hospitals]?.first
        return ["beds", "departments"].count { row?[$0] == "5" } == words.count { $0 == "done" }
      }),
    Race(
      thing: "report that is frozen", workflows: [ClosePeriod.self], outcomes: [["QY-COV-0003", "done"], ["QY-COV-0004", "done"]],
      acts: { desk in
        try register(desk)
        return twice { place in
          _ = try ClosePeriod(place.session("vanhanh")).freeze(asOf: nil)
          return "done"
        }
      }),
    Race(
      thing: "setting", workflows: [DiagnoseDatabase.self], outcomes: [["done", "done"]],
      acts: { _ in
        let volume = VolumeEncryption(verdict: .encrypted, reason: "", mountPoint: "/", fileSystem: "")
        return twice { place in
          try DiagnoseDatabase(place.session("vanhanh")).requireEncryptedVolume(false, standingOn: volume)
          return "done"
        }
      }, holds: { desk, _ in try count(desk, "set", "database") == 2 }),
    Race(
      thing: "rebuild", workflows: [RebuildProjections.self], outcomes: [["0 mended", "0 mended"]],
      acts: { _ in twice { "\(try RebuildProjections($0.session("chief"))().mended) mended" } }),
    Race(
      thing: "file of a backup", workflows: [BackUp.self], outcomes: [["QY-BAK-0001", "done"]],
      acts: { desk in
        twice { place in
          _ = try BackUp(place.session("chief"))(to: desk.folder.appending(path: "b.qydb").path)
          return "done"
        }
      }),
    Race(
      thing: "folder that is shipped to", workflows: [ShipPages.self], outcomes: [["QY-SHP-0004", "done"], ["done", "done"]],
      acts: { desk in
        twice { place in
          _ = try ShipPages(place.session("chief"), to: desk.folder.appending(path: "away").path)()
          return "done"
        }
      }),
  ]

  /// One race after the other: those who wait for each other's connections let the next test begin, and forty desks' files would stand open at once.
  @Test(.serialized, arguments: races)
  func `of two at one thing the second gets what the page says, and nothing is overwritten unseen`(race: Race) async throws {
    let desk = try RaceDesk.copy()
    let acts = try race.acts(desk)
    let places = try acts.map { _ in Place(desk: desk, store: try RecordStore(opening: desk.store.path)) }
    let words = await withTaskGroup(of: String.self) { group in
      for (act, place) in zip(acts, places) {
        group.addTask {
          do { return try act(place) } catch let refusal as Refusal { return refusal.code } catch { return "\(error)" }
        }
      }
      return await group.reduce(into: [String]()) { $0.append($1) }.sorted()
    }
    for place in places { try place.store.close() }
    #expect(race.outcomes.contains(words), "\(words)")
    #expect(try race.holds(desk, words), "\(words)")
    #expect(try desk.store.verifyAuditChain().firstBad == nil)
    // The whole of it where rows of charts were written: it takes longer than the race.
    guard Self.charts.contains(where: { $0.thing == race.thing }) else { return }
    for check in try desk.store.verify() { #expect(check.problems.isEmpty, "\(check.name): \(check.problems)") }
  }

  /// Workflows that write nothing but the audit, and one reading of each: no row that the audit holds by a digest is touched by it.
  private static let readers: [(any Workflow.Type, @Sendable (Desk) throws -> Void)] = [
    (BuildCoverageReport.self, { _ = try BuildCoverageReport($0.session("vanhanh"))(asOf: nil, by: []) }),
    (
      ExportRecords.self,
      { desk in
        _ = try ExportRecords(desk.session("vanhanh"))(.all, withMilitaryService: false, to: desk.folder.appending(path: "all.xml").path)
      }
    ),
    (FindDuplicates.self, { _ = try FindDuplicates($0.session("hoso"))(limit: 9, offset: 0, points: nil) }),
    (
      ListCountedEncounters.self,
      { _ = try ListCountedEncounters($0.session("vanhanh"))(#require(Cell("coverage@hospital=H001/2025-10")), asOf: nil, limit: 9) }
    ),
    (ListAppointments.self, { _ = try ListAppointments($0.session("bs"))(at: h, days: 7) }),
    (ListIncompleteCharts.self, { _ = try ListIncompleteCharts($0.session("bs"))(at: h) }),
    (ListDueDoses.self, { _ = try ListDueDoses($0.session("bs"))() }),
    (ListOpenOrders.self, { _ = try ListOpenOrders($0.session("bs"))() }),
    (
      PrintRecord.self,
      { desk in
        _ = try PrintRecord(desk.session("bs"))(
          ClinicalRecord.ID("R1")!, of: h, kind: .treatmentSheet, seen: digest(desk, "R1"), author: "BS1")
      }
    ),
    (
      Practice.self,
      { desk in
        // There is no practice outside a sandbox.
        _ = try? Practice(desk.session("bs")).standing()
      }
    ),
    (ReadAudit.self, { _ = try ReadAudit($0.session("giamsat"))(limit: 9) }),
    (ReadCourse.self, { _ = try ReadCourse($0.session("bs"))(Encounter.ID("E1")!, of: h, reason: "xem") }),
    (ReadMedication.self, { _ = try ReadMedication($0.session("bs"))(Encounter.ID("E1")!, of: h, reason: "xem") }),
    (ReadRecord.self, { _ = try ReadRecord($0.session("bs")).history(ClinicalRecord.ID("R1")!, of: h, reason: "xem") }),
    (SearchPatients.self, { _ = try SearchPatients($0.session("bs"))("mau") }),
    (ShowBatches.self, { _ = try ShowBatches($0.session("vanhanh")).list(limit: 9) }),
    (ShowChart.self, { _ = try ShowChart($0.session("bs"))("H001/P1", episodes: 3, reason: "khám") }),
    (ShowWard.self, { _ = try ShowWard($0.session("bs"))(h, department: nil) }),
    (ShowWork.self, { _ = try ShowWork($0.session("bs"))() }),
    (SuggestRanges.self, { _ = try SuggestRanges($0.session("bs"))(Encounter.ID("E1")!, of: h) }),
    (VerifyDatabase.self, { _ = try VerifyDatabase($0.session("chief"))() }),
  ]

  @Test func `every workflow is raced, or reads and writes nothing that two could touch`() throws {
    let desk = try RaceDesk.copy()
    try Self.register(desk)
    let before = try RaceDesk.witnesses(desk)
    for (workflow, read) in Self.readers {
      try read(desk)
      #expect(try RaceDesk.witnesses(desk) == before, "\(workflow) writes: it needs a race")
    }
    let raced = Set(Self.races.flatMap { $0.workflows.map { String(describing: $0) } })
    let reading = Set(Self.readers.map { String(describing: $0.0) })
    #expect(raced.isDisjoint(with: reading))
    #expect(raced.union(reading) == Set(WorkflowList.all.map { String(describing: $0) }))
  }

  @Test func `the page has each race, with the workflows and the codes that the second may get`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/concurrency.md"), encoding: .utf8)
    var rows: [String: (workflows: Set<String>, codes: Set<String>)] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[1].hasPrefix("`") else { continue }
      rows[cells[0]] = (
        Set(cells[1].matches(of: /`(\w+)`/).map { String($0.output.1) }),
        Set(cells[2].matches(of: /QY-[A-Z]{3}-\d{4}/).map { String($0.output) })
      )
    }
    #expect(Set(rows.keys) == Set(Self.races.map(\.thing)))
    for race in Self.races {
      #expect(rows[race.thing]?.workflows == Set(race.workflows.map { String(describing: $0) }), "\(race.thing)")
      #expect(rows[race.thing]?.codes == Set(race.outcomes.joined().filter { $0.hasPrefix("QY-") }), "\(race.thing)")
    }
  }
}
