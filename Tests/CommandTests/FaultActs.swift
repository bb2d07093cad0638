import Foundation
import Testing

extension FaultTests {
  /// Acts that the soak cuts beside those of every run.
  static let soakActs: [Act] = [
    Act(
      name: "set a PIN", words: ["staff", "pin", "--db", "DB"], input: LifecycleTests.password + Data("274915\n".utf8), again: .another,
      audited: "setPIN staff", prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "set a second factor", words: ["staff", "totp", "enable", "--db", "DB", "--as", "moi"], again: .refused,
      audited: "enableSecondFactor staff", isAnswered: true,
      prepared: {
        let ward = try hired()
        try Ward.givePassword("moi", LifecycleTests.password, in: ward.database)
        return ward
      }),
    Act(
      name: "admit",
      words: [
        "encounter", "admit", "--db", "DB", "--facility", "H001", "H001/P1", "--class", "inpatient", "--department", "K03", "--why",
        "sốt cao",
        "--diagnosis", "J18.9",
      ], again: .refused, audited: "admit encounter", prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "transfer", words: ["encounter", "transfer", "--db", "DB", "H001/E7", "--department", "K02"], again: .refused,
      audited: "transfer encounter", prepared: { try admitted() }),
    Act(
      name: "reclassify", words: ["encounter", "reclassify", "--db", "DB", "H001/E7", "--class", "day", "--department", "K02"],
      again: .refused, audited: "reclassify encounter", prepared: { try admitted() }),
    Act(
      name: "discharge", words: ["encounter", "discharge", "--db", "DB", "H001/E7", "--discharge", "1", "--outcome", "1"], again: .refused,
      audited: "discharge encounter", prepared: { try admitted() }),
    Act(
      name: "work at the client", words: ["ui", "--db", "DB", "--linear"], input: Data("f\nnguyen van\n1\n".utf8), again: .another,
      audited: "search patient", isInSteps: true, speaksBefore: true, prepared: { try LifecycleTests.ward().ward }),
    Act(
      name: "import a catalogue",
      words: ["terminology", "import", "--db", "DB", "FOLDER/d.csv", "--system", "drugs", "--valid-from", "2025-01-01"], again: .sameState,
      audited: "import catalogue",
      prepared: {
        let ward = try LifecycleTests.ward().ward
        let lines = (1...300).map { "40.\($0),Thuốc \($0),500mg,VD-\($0)-20,1250.5" }.joined(separator: "\n")
        _ = try ward.write("d.csv", "MA_THUOC,TEN_THUOC,HAM_LUONG,SO_DANG_KY,DON_GIA\n" + lines + "\n")
        return ward
      }),
    Act(
      name: "close a month", words: ["report", "close", "--db", "DB", "--month", "2025-09", "--as-of", "2025-10-14"], again: .refused,
      audited: "close coveragePeriod", prepared: { try FullWard.ward() }),
    Act(
      name: "freeze a report", words: ["report", "freeze", "--db", "DB", "--as-of", "2025-10-31"], again: .refused,
      audited: "freeze coverageSnapshot", prepared: { try FullWard.ward() }),
    Act(
      name: "edit the register",
      words: ["register", "change", "rename", "H001", "--on", "2025-06-05", "name=Tên thứ hai", "--reason", "QĐ 1", "--db", "DB"],
      again: .refused, audited: "edit register", prepared: { try FullWard.ward() }),
    Act(
      name: "destroy", words: ["retention", "approve", "--db", "DB", "3", "--as", "yt"], input: FullWard.password, again: .refused,
      audited: "destroy encounter", prepared: { try FullWard.ward() }),
    Act(
      name: "retry what is quarantined", words: ["quarantine", "retry", "--db", "DB", "--all"], again: .sameState,
      audited: "retry quarantine",
      prepared: {
        let ward = try quarantined()
        try #require(
          try ward.take(ward.write("p.xml", Batch.start + Batch.patient("P9", "Lê Ba", born: "1970-01-01") + Batch.end)).status == 0)
        return ward
      }),
    Act(
      name: "write out what is quarantined", words: ["quarantine", "export", "--db", "DB", "--out", "FOLDER/kept.xml"], again: .refused,
      audited: "read quarantine", writes: "kept.xml", prepared: { try quarantined() }),
    Act(
      name: "export everything", words: ["export", "--db", "DB", "--all", "--out", "FOLDER/out"], again: .refused, audited: "export batch",
      writes: "out", prepared: { try LifecycleTests.ward().ward }),
  ]

  /// Somebody who lies in the ward K03.
  private static func admitted() throws -> Ward {
    let ward = try LifecycleTests.ward().ward
    let text =
      Batch.start + """
        <encounter class="inpatient" id="E7" patient="P1" start="2025-01-05T08:00" status="inProgress">\
        <stay department="K03" start="2025-01-05T08:00"/><diagnosis code="J06.9" role="main" system="icd10"/></encounter>

        """ + Batch.end
    try #require(try ward.take(ward.write("e.xml", text)).status == 0)
    return ward
  }
}
