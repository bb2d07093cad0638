import ClinicalModel
import Rollout
import Testing

@Suite struct RegisterCSVTests {
  static let header =
    "code,validFrom,validTo,event,mergedInto,name,parentCommand,tier,level,class,kind,region,province,oldProvince,beds,departments,wave,targetDate"
  static let good =
    "H001,2020-01-01,,opened,,\"Bệnh viện \"\"A\"\", cơ sở 1\",Quân khu 7,militaryRegion,3,I,hospital,Nam,79,79,100,4,1,2025-06-30"

  static func read(_ files: String...) -> RegisterDraft {
    var draft = RegisterDraft()
    for (index, file) in files.enumerated() { RegisterCSV.read(Array(file.utf8), name: "file\(index + 1).csv", into: &draft) }
    return draft
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `reads any line end, a byte order mark, quotes and line ends within them`(end: String) throws {
    let file = "\u{FEFF}" + Self.header + end + Self.good + end + end
    let draft = Self.read(file)
    #expect(draft.issues() == [])
    let register = try #require(draft.register(version: version1))
    #expect(register.hospitals.map(\.name) == ["Bệnh viện \"A\", cơ sở 1"])
    #expect(register.hospitals[0].targetDate == day("2025-06-30"))
  }

  @Test func `reads semicolons, columns in another order and missing optional ones`() {
    let draft = Self.read(
      "kind;facility;signer;document;date\ndecisionEMR;H001;\"Ông; A\";1/QĐ;2025-01-02\n", Self.header + "\n" + Self.good)
    #expect(draft.issues() == [])
    #expect(draft.register(version: version1)?.milestones.first?.signer == "Ông; A")
  }

  @Test func `an empty count is unknown, a zero is zero`() throws {
    let draft = Self.read(
      Self.header + "\n" + Self.good, "facility,month,outpatient,inpatient,source,received\nH001,2025-01,0,,BC,2025-02-03")
    let register = try #require(draft.register(version: version1))
    #expect(register.returns.first?.encounters == ClassCounts(outpatient: 0))
  }

  @Test func `text becomes NFC`() throws {
    let decomposed = Self.good.replacing("Bệnh", with: "Be\u{323}\u{302}nh")
    let register = try #require(Self.read(Self.header + "\n" + decomposed).register(version: version1))
    #expect(Array(register.hospitals[0].name.unicodeScalars.prefix(4)) == Array("Bệnh".unicodeScalars))
  }

  @Test(arguments: [
    ("", "QY-REG-0003", 1),
    ("a,b\n1,2", "QY-REG-0003", 1),
    (header + ",beds\n", "QY-REG-0006", 1),
    (header + ",colour\n", "QY-REG-0004", 1),
    (header.replacing(",beds", with: ""), "QY-REG-0005", 1),
    (header + "\nH001,2020-01-01", "QY-REG-0007", 2),
    (header + "\n" + good.replacing("Quân khu 7", with: " "), "QY-REG-0008", 2),
    (header + "\n" + good.replacing("2020-01-01", with: "2020-02-30"), "QY-REG-0009", 2),
    (header + "\n" + good.replacing("H001", with: "h001"), "QY-REG-0009", 2),
    (header + "\n" + good.replacing(",3,", with: ",7,"), "QY-REG-0009", 2),
    (header + "\n" + good.replacing(",100,", with: ",+100,"), "QY-REG-0009", 2),
    (header + "\n" + good.replacing(",100,", with: ",99999999999999999999,"), "QY-REG-0009", 2),
    (header + "\n" + good.replacing("opened,", with: "merged,"), "QY-REG-0027", 2),
    (header + "\n" + good.replacing("opened,", with: "opened,H002"), "QY-REG-0027", 2),
    (header + "\n" + good.replacing("Quân khu 7", with: "=HYPERLINK(1)"), "QY-REG-0010", 2),
    (header + "\n" + good.replacing("Quân khu 7", with: "Quân\u{7}khu"), "QY-REG-0010", 2),
    (header + "\n\"H001", "QY-REG-0002", 2),
    (header + "\nH\"1\",", "QY-REG-0002", 2),
    (header + "\n\"H\"1,", "QY-REG-0002", 2),
  ])
  func `what is wrong with a file is said with its line`(file: String, code: String, line: Int) {
    let draft = Self.read(file)
    #expect(draft.issues().contains { $0.code == code && $0.line == line })
    #expect(draft.register(version: version1) == nil)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    var draft = RegisterDraft()
    RegisterCSV.read(Array(Self.header.utf8) + [10, 0xFF, 0xFE], name: "x.csv", into: &draft)
    #expect(draft.issues().map(\.code) == ["QY-REG-0001"])
  }

  @Test func `one bad row refuses the register, and every bad cell is said at once`() {
    let bad = Self.good.replacing("2020-01-01", with: "x").replacing("militaryRegion", with: "y").replacing("H001", with: "H002")
    let draft = Self.read(Self.header + "\n" + Self.good + "\n" + bad)
    #expect(draft.issues().map(\.path) == ["file1.csv/validFrom", "file1.csv/tier"])
    #expect(draft.register(version: version1) == nil)
  }

  @Test func `an issue never shows the value`() {
    let secret = "BÍ-MẬT-77"
    let draft = Self.read(Self.header + "\n" + Self.good.replacing("2020-01-01", with: secret) + "\n" + secret)
    #expect(!draft.issues().isEmpty)
    for issue in draft.issues() { #expect(!"\(issue)".contains(secret)) }
  }

  @Test func `a file of nothing but mistakes has a bounded list of them`() {
    let draft = Self.read(Self.header + "\n" + String(repeating: "x\n", count: 5000))
    #expect(draft.issues().count == RegisterDraft.issueLimit + 1)
    #expect(draft.issues().last?.code == "QY-REG-0099")
  }

  @Test func `a damaged file is refused or read, never a crash`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<2000 {
      var bytes = Array((Self.header + "\r\n" + Self.good + "\r\n").utf8)
      for _ in 0..<4 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes[Int(state % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 32)
      }
      var draft = RegisterDraft()
      RegisterCSV.read(bytes, name: "x.csv", into: &draft)
      #expect(draft.register(version: version1) != nil || draft.issues().contains { $0.severity == .error })
    }
  }

  @Test func `what is written reads back as the same rows`() throws {
    let register = register(
      RegisterTests.merged + [hospital("H003", from: "2021-01-01", name: "Viện \"X\", nhánh; 2", wave: nil, target: "2025-06-30")],
      [milestone("H001", .decisionEMR, "2025-01-02", to: "2025-03-04")], [returned("H001", "2025-01", outpatient: 5)])
    var draft = RegisterDraft()
    for table in RegisterTable.allCases { RegisterCSV.read(RegisterCSV.text(table, of: register).utf8, name: table.rawValue, into: &draft) }
    #expect(draft.register(version: version1) == register)
  }
}
