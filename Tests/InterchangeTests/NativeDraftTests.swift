import ClinicalModel
import ClinicalRules
import Interchange
import Testing
import XMLStream

/// What can be judged of an entry that can't be taken.
@Suite struct NativeDraftTests {
  private let rules = RecordRules(asOf: try! CivilDateTime(iso: "2026-01-01T00:00"))
  private let example: String

  init() throws { example = try ProjectFiles.example("xml", in: "docs/native-format.md") }

  /// What the rules find in each entry of a batch, by code and path.
  private func found(_ text: String) throws -> [[String]] {
    let reader = NativeBatchReader(source: MemorySource(Array(text.utf8)))
    var found: [[String]] = []
    while let entry = try reader.next() {
      found.append(rules.issues(inAllOf: entry.statement.map { [$0] } ?? entry.drafts).map { "\($0.code) \($0.path)" })
    }
    return found
  }

  @Test(arguments: WrongField.all)
  func `what can't be read breaks no rule by itself`(field: WrongField) throws {
    #expect(try found(field.applied(to: example)) == found(example))
  }

  private static let start = "<batch xmlns=\"urn:quany:record:1\" facility=\"H001\" producer=\"t\" version=\"1.0\">"

  /// An entry with something illegible in it, and what is wrong with the rest.
  private static let broken: [(String, [String])] = [
    (
      "<patient birthDate=\"2999-01-01\" id=\"P1\" sex=\"?\"><name use=\"official\">A</name></patient>",
      ["QY-RUL-0102 patient/@birthDate"]
    ),
    ("<patient birthDate=\"1980\" id=\"P1\" sex=\"male\"><foo/></patient>", ["QY-RUL-0101 patient/name"]),
    // A name that can't be read is one.
    ("<patient birthDate=\"1980\" id=\"P1\" sex=\"male\"><name use=\"?\">A</name></patient>", []),
    (
      "<patient id=\"P1\" sex=\"male\"><name use=\"official\">A</name><identifier system=\"?\">1</identifier>"
        + "<identifier system=\"nationalID\">1</identifier></patient>", ["QY-RUL-0104 patient/identifier[2]"]
    ),
    (
      "<encounter class=\"outpatient\" id=\"E1\" patient=\"P1\" start=\"?\" status=\"finished\"/>",
      ["QY-RUL-0203 encounter/@end", "QY-RUL-0205 encounter/diagnosis"]
    ),
    // Whether it is finished, and when it ended, can't be known.
    ("<encounter class=\"outpatient\" id=\"E1\" patient=\"P1\" start=\"2025-03-01T08:00\" status=\"?\"/>", []),
    (
      "<encounter class=\"outpatient\" end=\"?\" id=\"E1\" patient=\"P1\" start=\"2025-03-01T08:00\" status=\"finished\">"
        + "<diagnosis code=\"J06.9\" role=\"?\" system=\"icd10\"/></encounter>", []
    ),
    (
      "<encounter class=\"outpatient\" end=\"2025-03-01T09:00\" id=\"E1\" patient=\"P1\" start=\"2025-03-01T08:00\" status=\"finished\">"
        + "<diagnosis code=\"\" role=\"main\" system=\"icd10\"/><diagnosis code=\"ZZ9\" role=\"comorbidity\" system=\"icd10\"/></encounter>",
      ["QY-RUL-0206 encounter/diagnosis[2]/@code"]
    ),
    (
      "<record author=\"B\" authored=\"2025-03-01T09:00\" encounter=\"E1\" id=\"R1\" kind=\"15/BV1\" status=\"?\" version=\"1\">"
        + "<section code=\"a\"><narrative>x</narrative><observation code=\"8310-5\" system=\"loinc\" time=\"?\" unit=\"Cel\" value=\"99\"/>"
        + "<observation code=\"8310-5\" system=\"loinc\" time=\"2025-03-01T09:00\" unit=\"Cel\" value=\"99\"/></section></record>",
      ["QY-RUL-0307 record/section[1]/*[3]/@value"]
    ),
    (
      "<record author=\"B\" authored=\"2999-03-01T09:00\" encounter=\"E1\" id=\"R1\" kind=\"15/BV1\" status=\"final\" version=\"1\"/>",
      ["QY-RUL-0301 record/section", "QY-RUL-0303 record/@authored"]
    ),
  ]

  @Test(arguments: broken.indices)
  func `the rules judge the rest of an entry that can't be read`(number: Int) throws {
    let (entry, expected) = Self.broken[number]
    #expect(try found(Self.start + entry + "</batch>") == [expected])
  }
}
