import ClinicalModel
import Interchange
import Rollout
import Testing

struct RegisterXMLTests {
  private let rows = """
    code,validFrom,validTo,event,mergedInto,name,parentCommand,tier,level,class,kind,region,province,oldProvince,beds,departments,wave,targetDate
    H001,2010-01-01,,opened,,Bệnh viện "Mô phỏng" & Một,Quân khu 7,militaryRegion,3,II,hospital,Nam,79,,200,12,1,2025-06-30
    """

  private func register(_ draft: RegisterDraft) throws -> Register {
    #expect(draft.issues().isEmpty, "\(draft.issues())")
    return try #require(
      draft.register(version: RegisterVersion(sequence: 1, source: "test", digest: "", importedAt: .init(iso: "2025-10-20T00:00"))))
  }

  @Test func `the XML form reads back as the register it was written from`() throws {
    var draft = RegisterDraft()
    RegisterCSV.read(Array(rows.replacing("\"Mô phỏng\"", with: "Mô phỏng").utf8), name: "hospitals.csv", into: &draft)
    let written = try register(draft)
    var again = RegisterDraft()
    let tables = RegisterXMLReader.read(Array(RegisterXML.text(written).utf8), name: "register.xml", into: &again)
    #expect(tables == [.hospitals])
    #expect(try register(again) == written)
  }

  @Test(arguments: [
    ("<register xmlns=\"urn:quany:register:1\"><clinic/></register>", "QY-REG-0081"), ("<register/>", "QY-REG-0082"), ("<r", "QY-XML-0002"),
    ("<register xmlns=\"urn:quany:register:1\"><hospital code=\"H001\"/></register>", "QY-REG-"), ("", "QY-XML-0014"),
    ("<!DOCTYPE register><register xmlns=\"urn:quany:register:1\"/>", "QY-XML-0005"),
  ])
  func `what is no register is refused with its place`(text: String, code: String) {
    var draft = RegisterDraft()
    _ = RegisterXMLReader.read(Array(text.utf8), name: "register.xml", into: &draft)
    #expect(draft.issues().contains { $0.code.hasPrefix(code) && $0.path.hasPrefix("register.xml") }, "\(draft.issues().map(\.code))")
  }
}
