import Foundation
import Testing

/// Every command against every role: what a role may is done, what it may not is refused, audited, and leaves nothing.
struct AccessTests {
  static let roles = [
    "registrar", "nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory", "recordsOffice", "auditor", "operator", "administrator",
  ]

  /// Who may what, by hand: the program's own table has to agree.
  static let allowed: [String: Set<String>] = [
    "searchPatients": ["registrar", "nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory", "recordsOffice"],
    "registerPatients": ["registrar", "nurse", "doctor", "headOfDepartment"],
    "readChart": ["nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory", "recordsOffice"],
    "readMilitaryService": ["recordsOffice"],
    "writeRecords": ["nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory"],
    "signRecords": ["nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory"],
    "superviseRecords": ["headOfDepartment"],
    "orderTreatment": ["doctor", "headOfDepartment"],
    "giveMedication": ["nurse", "doctor", "headOfDepartment"],
    "readRetention": ["recordsOffice", "headOfDepartment", "auditor"],
    "manageRetention": ["recordsOffice"],
    "proposeDestruction": ["recordsOffice"],
    "approveDestruction": ["headOfDepartment"],
    "mergePatients": ["headOfDepartment", "recordsOffice"],
    "importRecords": ["operator"],
    "exportRecords": ["recordsOffice", "operator"],
    "exportMilitaryService": ["recordsOffice"],
    "manageQuarantine": ["recordsOffice", "operator"],
    "manageRegister": ["operator", "administrator"],
    "readCoverageReport": ["headOfDepartment", "recordsOffice", "auditor", "operator", "administrator"],
    "listCountedEncounters": ["recordsOffice", "auditor", "operator"],
    "verifyDatabase": ["auditor", "operator", "administrator"],
    "readAudit": ["auditor", "administrator"],
    "administerDatabase": ["administrator"],
    "shipDatabase": ["operator", "administrator"],
    "manageStaff": ["administrator"],
    "changeOwnPassword": Set(roles),
    "useClient": Set(roles),
    "breakGlass": ["nurse", "doctor", "headOfDepartment"],
    "reviewBreakGlass": ["auditor", "headOfDepartment"],
    "readSensitiveCharts": ["headOfDepartment", "recordsOffice"],
    "manageSensitivity": ["headOfDepartment", "recordsOffice"],
    "readCatalogues": Set(roles),
    "manageCatalogues": ["pharmacist", "operator"],
    "admitPatients": ["registrar", "nurse", "doctor", "headOfDepartment"],
    "moveEncounters": ["nurse", "doctor", "headOfDepartment"],
    "dischargePatients": ["doctor", "headOfDepartment"],
    "reviewResults": ["doctor", "headOfDepartment"],
    "reviewPrescriptions": ["pharmacist"],
    "readWard": ["registrar", "nurse", "doctor", "headOfDepartment", "pharmacist", "laboratory"],
  ]

  /// A command for each workflow, `DB` standing for the database and `OUT` for a name that is free.
  static let commands: [(permission: String, words: [String])] = [
    ("searchPatients", ["patient", "search", "--db", "DB", "mau"]),
    ("registerPatients", ["patient", "register", "--db", "DB", "--facility", "H001", "--file", "/dev/null"]),
    ("readChart", ["patient", "show", "--db", "DB", "1", "--reason", "khám"]),
    ("readChart", ["record", "list", "--db", "DB", "--patient", "1", "--reason", "khám"]),
    ("readChart", ["record", "show", "--db", "DB", "H001/R1", "--reason", "khám"]),
    ("readChart", ["record", "history", "--db", "DB", "H001/R1", "--reason", "khám"]),
    ("writeRecords", ["record", "draft", "--db", "DB", "--facility", "H001", "--file", "/dev/null"]),
    ("signRecords", ["record", "sign", "--db", "DB", "H001/R9"]),
    ("superviseRecords", ["record", "cosign", "--db", "DB", "H001/R9"]),
    ("superviseRecords", ["record", "sendback", "--db", "DB", "H001/R9", "--reason", "thiếu"]),
    ("reviewPrescriptions", ["record", "review", "--db", "DB", "H001/R9"]),
    ("signRecords", ["record", "amend", "--db", "DB", "H001/R9", "--addendum", "/dev/null", "--reason", "sửa"]),
    ("signRecords", ["record", "retract", "--db", "DB", "H001/R9", "--reason", "nhầm"]),
    ("signRecords", ["record", "move", "--db", "DB", "H001/R9", "--to", "E1", "--reason", "nhầm"]),
    ("readRetention", ["retention", "classes", "--db", "DB"]),
    ("readRetention", ["retention", "show", "--db", "DB", "H001/E1"]),
    ("readRetention", ["retention", "due", "--db", "DB"]),
    ("readRetention", ["retention", "holds", "--db", "DB"]),
    ("readRetention", ["retention", "proposals", "--db", "DB"]),
    ("manageRetention", ["retention", "assign", "--db", "DB", "H001/E1", "--class", "incident", "--reason", "sự cố"]),
    ("manageRetention", ["retention", "hold", "--db", "DB", "--encounter", "H001/E1", "--reason", "kiện"]),
    ("manageRetention", ["retention", "release", "--db", "DB", "1", "--reason", "xong"]),
    ("proposeDestruction", ["retention", "destroy", "--db", "DB", "--encounter", "H001/E1", "--decision", "1", "--reason", "hết hạn"]),
    ("approveDestruction", ["retention", "approve", "--db", "DB", "1"]),
    ("approveDestruction", ["retention", "reject", "--db", "DB", "1", "--reason", "còn kiện"]),
    (
      "admitPatients",
      ["encounter", "admit", "--db", "DB", "1", "--facility", "H001", "--class", "outpatient", "--department", "K01", "--why", "ho"]
    ),
    ("moveEncounters", ["encounter", "show", "--db", "DB", "H001/E1", "--reason", "đi buồng"]),
    ("moveEncounters", ["encounter", "transfer", "--db", "DB", "H001/E1", "--department", "K02"]),
    ("moveEncounters", ["encounter", "reclassify", "--db", "DB", "H001/E1", "--class", "day"]),
    ("moveEncounters", ["encounter", "describe", "--db", "DB", "H001/E1", "--diagnosis", "main:J18.9"]),
    ("dischargePatients", ["encounter", "discharge", "--db", "DB", "H001/E1", "--discharge", "1", "--outcome", "1"]),
    ("dischargePatients", ["encounter", "reopen", "--db", "DB", "H001/E1", "--reason", "nhầm"]),
    ("dischargePatients", ["encounter", "cancel", "--db", "DB", "H001/E1", "--reason", "nhầm"]),
    ("readChart", ["course", "show", "--db", "DB", "H001/E1", "--reason", "đi buồng"]),
    ("readChart", ["course", "trends", "--db", "DB", "H001/P1", "--reason", "đi buồng"]),
    ("giveMedication", ["course", "give", "--db", "DB", "H001/E1", "--drug", "40.155"]),
    ("reviewResults", ["course", "seen", "--db", "DB", "H001/R1"]),
    ("readWard", ["ward", "--db", "DB", "--facility", "H001"]),
    ("registerPatients", ["patient", "edit", "--db", "DB", "H001/P1", "--file", "/dev/null", "--seen", "0"]),
    ("registerPatients", ["patient", "entry", "--db", "DB", "H001/P1"]),
    ("mergePatients", ["patient", "merge", "--db", "DB", "1", "9", "--reason", "trùng"]),
    ("mergePatients", ["patient", "merge", "--db", "DB", "1", "9", "--preview"]),
    ("mergePatients", ["patient", "unmerge", "--db", "DB", "1", "--reason", "nhầm"]),
    ("mergePatients", ["patient", "distinct", "--db", "DB", "1", "9", "--reason", "hai người"]),
    ("mergePatients", ["patient", "duplicates", "--db", "DB"]),
    ("mergePatients", ["review", "list", "--db", "DB"]),
    ("mergePatients", ["review", "show", "--db", "DB", "9", "--reason", "trùng"]),
    ("mergePatients", ["review", "same", "--db", "DB", "9", "1", "--reason", "một người"]),
    ("mergePatients", ["review", "different", "--db", "DB", "9", "--reason", "hai người"]),
    ("importRecords", ["import", "--db", "DB", "/dev/null"]),
    ("importRecords", ["import", "--db", "DB", "--dry-run", "/dev/null"]),
    ("exportRecords", ["export", "--db", "DB", "--format", "native", "--all", "--out", "OUT"]),
    ("exportRecords", ["export", "--db", "DB", "--format", "native", "--patient", "1", "--reason", "chuyển viện", "--out", "OUT"]),
    ("exportRecords", ["export", "--db", "DB", "--format", "original", "--batch", "1", "--out", "OUT"]),
    ("importRecords", ["batch", "list", "--db", "DB"]),
    ("importRecords", ["batch", "show", "--db", "DB", "1"]),
    ("manageQuarantine", ["quarantine", "list", "--db", "DB"]),
    ("manageQuarantine", ["quarantine", "show", "--db", "DB", "1"]),
    ("manageQuarantine", ["quarantine", "export", "--db", "DB", "--out", "OUT"]),
    ("manageQuarantine", ["quarantine", "retry", "--db", "DB", "--all"]),
    ("manageQuarantine", ["quarantine", "discard", "--db", "DB", "1", "--reason", "sai"]),
    ("manageRegister", ["register", "import", "--db", "DB", "/dev/null"]),
    ("manageRegister", ["register", "change", "--db", "DB", "close", "H001", "--on", "2025-03-01", "--reason", "QĐ 1"]),
    (
      "manageRegister",
      ["register", "split", "--db", "DB", "H001", "--into", "H002", "--on", "2025-03-01", "beds=1", "departments=1", "--reason", "QĐ 1"]
    ),
    ("manageRegister", ["register", "add", "--db", "DB", "milestone", "facility=H001", "--reason", "QĐ 1"]),
    (
      "manageRegister",
      ["register", "set", "--db", "DB", "milestone", "facility=H001", "kind=his", "date=2025-01-01", "--reason", "QĐ 1"]
    ),
    ("readCoverageReport", ["register", "list", "--db", "DB"]),
    ("readCoverageReport", ["register", "history", "--db", "DB"]),
    ("readCoverageReport", ["report", "coverage", "--db", "DB"]),
    ("listCountedEncounters", ["report", "coverage", "--db", "DB", "--explain", "coverage@hospital=H001/2025-03", "--records"]),
    ("readCoverageReport", ["report", "list", "--db", "DB"]),
    ("readCoverageReport", ["report", "show", "--db", "DB", "--month", "2025-03"]),
    ("manageRegister", ["report", "close", "--db", "DB", "--month", "2025-03"]),
    ("manageRegister", ["report", "reopen", "--db", "DB", "--month", "2025-03", "--reason", "muộn"]),
    ("manageRegister", ["report", "freeze", "--db", "DB"]),
    ("verifyDatabase", ["verify", "--db", "DB"]),
    ("verifyDatabase", ["doctor", "--db", "DB"]),
    ("administerDatabase", ["doctor", "--db", "DB", "--require-encrypted-volume", "off"]),
    ("readAudit", ["audit", "list", "--db", "DB"]),
    ("readAudit", ["audit", "anchor", "--db", "DB"]),
    ("readAudit", ["audit", "export", "--db", "DB", "--out", "OUT"]),
    ("readAudit", ["audit", "verify", "--db", "DB"]),
    ("administerDatabase", ["rebuild", "--db", "DB"]),
    ("administerDatabase", ["backup", "--db", "DB", "--out", "OUT"]),
    ("shipDatabase", ["ship", "--db", "DB", "--to", "OUT", "--once"]),
    ("manageStaff", ["staff", "list", "--db", "DB"]),
    ("manageStaff", ["staff", "add", "--db", "DB", "moi", "--name", "Mới", "--roles", "nurse"]),
    ("manageStaff", ["staff", "change", "--db", "DB", "moi", "--department", "H001/K02"]),
    ("manageStaff", ["staff", "enable", "--db", "DB", "moi"]),
    ("manageStaff", ["staff", "disable", "--db", "DB", "moi"]),
    ("manageStaff", ["staff", "password", "--db", "DB", "--account", "moi"]),
    ("manageStaff", ["staff", "totp", "disable", "--db", "DB", "--account", "moi"]),
    ("changeOwnPassword", ["staff", "pin", "--db", "DB"]),
    ("manageStaff", ["staff", "pin", "--db", "DB", "--remove", "--account", "moi"]),
    ("changeOwnPassword", ["staff", "totp", "enable", "--db", "DB"]),
    ("changeOwnPassword", ["staff", "totp", "disable", "--db", "DB"]),
    ("changeOwnPassword", ["staff", "password", "--db", "DB"]),
    ("useClient", ["ui", "--db", "DB", "--json"]),
    ("breakGlass", ["patient", "break-glass", "--db", "DB", "1", "--reason", "cấp cứu"]),
    ("reviewBreakGlass", ["audit", "reviews", "list", "--db", "DB"]),
    ("reviewBreakGlass", ["audit", "reviews", "close", "--db", "DB", "9", "--verdict", "justified", "--reason", "đúng"]),
    ("readCatalogues", ["terminology", "list", "--db", "DB"]),
    ("readCatalogues", ["terminology", "search", "--db", "DB", "thuốc"]),
    ("readCatalogues", ["terminology", "show", "--db", "DB", "A00"]),
    ("readCatalogues", ["check", "--format", "vietnam", "--db", "DB", "/dev/null"]),
    ("manageCatalogues", ["terminology", "import", "--db", "DB", "/dev/null", "--system", "drugs"]),
    ("manageSensitivity", ["patient", "sensitive", "--db", "DB", "1", "off", "--reason", "thường"]),
  ]

  @Test func `the table of roles is the one that was agreed`() throws {
    let given = try Program.run("staff", "roles", "--json").json["roles"] as? [String: [String]] ?? [:]
    #expect(Set(given.keys) == Set(Self.roles))
    #expect(Set(given.values.joined()) == Set(Self.allowed.keys), "a permission that nobody decided about")
    for (role, permissions) in given {
      #expect(Set(permissions) == Set(Self.allowed.filter { $0.value.contains(role) }.keys), "\(role)")
    }
  }

  @Test func `every permission of every workflow is tried by a command`() throws {
    let workflows = try Program.run("staff", "roles", "--json").json["workflows"] as? [String: [String]] ?? [:]
    #expect(workflows.count > 15)
    // Asked for as a part of an act that another permission begins.
    let within: Set = ["exportMilitaryService", "orderTreatment"]
    #expect(Set(workflows.values.joined()).subtracting(within) == Set(Self.commands.map(\.permission)))
  }

  @Test func `every command that opens a database is tried as every role`() throws {
    let tried = Set(Self.commands.map { $0.words.prefix { !$0.hasPrefix("-") }.joined(separator: " ") })
    for leaf in try HelpTests.leaves() where leaf.options.contains("db") && !["init", "restore"].contains(leaf.path[0]) {
      #expect(tried.contains(leaf.path.joined(separator: " ")), "\(leaf.path)")
    }
  }

  @Test func `the page about access has the table that the program keeps`() throws {
    let given = try Program.run("staff", "roles", "--json").json
    let page = try String(contentsOf: Program.root.appending(path: "docs/access.md"), encoding: .utf8)
    for table in ["roles", "purposes"] {
      let rows = given[table] as? [String: [String]] ?? [:]
      #expect(!rows.isEmpty)
      for (name, values) in rows {
        #expect(page.contains("| `\(name)` | \(values.sorted().joined(separator: ", ")) |"), "\(table): \(name)")
      }
    }
  }

  @Test func `a screen that the account may not open is an object with the reason, and a refusal`() throws {
    let ward = try Ward(roles: "operator,registrar", practitioner: "H001/BS1")
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    #expect(try ward.run("staff", "add", "quantri", "--name", "Quản trị khác", "--roles", "administrator").status == 0)
    #expect(try ward.run("staff", "change", account, "--roles", "registrar").status == 0)
    let shown = try Program.run("ui", "--db", ward.database, "--json", "--screen", "coverage", "--with", "as-of=2025-09-30")
    #expect(shown.status == 3 && shown.talk.contains("QY-ACC-0002"), "\(shown.status) \(shown.talk)")
    let object = shown.json
    #expect((object["notice"] as? String)?.hasPrefix("QY-ACC-0002 ") == true && object["screen"] as? String == "coverage", "\(object)")
    #expect(object["view"] == nil && (object["parameters"] as? [String: String])?["as-of"] == "2025-09-30")
  }

  @Test(arguments: roles)
  func `each command asks for its permission`(role: String) throws {
    let ward = try Ward(roles: "operator,\(role)", practitioner: "H001/BS1")
    let batch = try ward.write(
      "b.xml", Batch.start + Batch.patient("P1") + Batch.encounter("E1", of: "P1") + Batch.record("R1", of: "E1") + Batch.end)
    try #require(try ward.take(batch).status == 0)
    let account = try #require((try ward.run("staff", "list", "--json").json["staff"] as? [[String: Any]])?.first?["account"] as? String)
    // Nobody adds to their own rights; giving some up is free.
    #expect(try ward.run("staff", "add", "quantri", "--name", "Quản trị khác", "--roles", "administrator").status == 0)
    #expect(try ward.run("staff", "change", account, "--roles", role).status == 0)
    for (index, (permission, words)) in Self.commands.enumerated() {
      let arguments = words.map { $0 == "DB" ? ward.database : $0 == "OUT" ? ward.path("out\(index)") : $0 }
      let result = try Program.run(arguments, input: Data("mat-khau-1\n".utf8))
      let refused = result.status == 3 && result.talk.contains("QY-ACC-0002")
      #expect(
        refused != Self.allowed[permission]?.contains(role), "\(role): \(words.joined(separator: " ")): \(result.status) \(result.talk)")
      #expect(![70, 132, 133, 134, 139].contains(result.status), "\(words.joined(separator: " ")): \(result.talk)")
      if refused { #expect(!FileManager.default.fileExists(atPath: ward.path("out\(index)"))) }
    }
  }
}
