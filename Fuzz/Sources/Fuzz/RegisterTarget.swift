import ClinicalModel
import Interchange
import Rollout

extension FuzzTarget {
  private static let version = RegisterVersion(
    sequence: 1, source: "f", digest: "0", importedAt: try! CivilDateTime(iso: "2026-01-01T00:00"))

  /// A register, as CSV or XML: one that is taken is written and read again as itself, in both forms.
  static func readRegister(_ input: [UInt8]) {
    var draft = RegisterDraft()
    if input.first == UInt8(ascii: "<") {
      _ = RegisterXMLReader.read(input, name: "f", into: &draft)
    } else {
      _ = RegisterCSV.table(of: input)
      RegisterCSV.read(input, name: "f", into: &draft)
    }
    _ = draft.issues()
    guard let register = draft.register(version: version) else { return }
    var tables = RegisterDraft()
    for table in RegisterTable.allCases { RegisterCSV.read(Array(RegisterCSV.text(table, of: register).utf8), name: "f", into: &tables) }
    require(tables.register(version: version) == register, "as CSV it is the same register")
    var document = RegisterDraft()
    _ = RegisterXMLReader.read(Array(RegisterXML.text(register).utf8), name: "f", into: &document)
    require(document.register(version: version) == register, "as XML it is the same register")
  }
}
