/// The XML schema of a decision's inner documents, made from the tables. `Schemas/vietnam/` holds what this gives.
public enum InsuranceSchema {
  /// One schema with every root of the decision. Tags may come in any order, as systems in use write them.
  public static func text(_ decision: InsuranceDecision) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Decision \(decision.rawValue)/QĐ-BYT: the inner documents, made from the program's tables. "unverified": no primary source was at hand. -->
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">

      """
    for table in InsuranceTable.all(decision) {
      guard let root = table.root else { continue }
      text += "  <!-- \(table.kind): \(table.nameVi) / \(table.nameEn) -->\n"
      if let list = table.list, let record = table.record {
        text += """
            <xs:element name="\(root)"><xs:complexType><xs:sequence>
              <xs:element name="\(list)"><xs:complexType><xs:sequence>
                <xs:element name="\(record)" type="\(table.kind)" maxOccurs="unbounded"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="CHUKYDONVI" type="xs:anyType" minOccurs="0"/>
            </xs:sequence></xs:complexType></xs:element>

          """
      } else {
        text += "  <xs:element name=\"\(root)\" type=\"\(table.kind)\"/>\n"
      }
      text += "  <xs:complexType name=\"\(table.kind)\"><xs:all>\n"
      for field in table.fields { text += element(field) }
      text += "  </xs:all></xs:complexType>\n"
    }
    return text + "</xs:schema>\n"
  }

  private static func element(_ field: InsuranceField) -> String {
    let isMandatory = field.need == .mandatory
    var facets = ""
    let pattern: String? =
      switch field.form {
      case .text: nil
      case .integer: "[0-9]+"
      case .decimal(let digits): "[0-9]+([.][0-9]{1,\(digits)})?"
      case .time(let lengths): lengths.map { "[0-9]{\($0)}" }.joined(separator: "|")
      case .birth(let length): "[0-9]{\(length)}"
      case .times(let length): "([0-9]{\(length)})?(;([0-9]{\(length)})?)*"
      }
    if isMandatory, pattern == nil { facets += "<xs:minLength value=\"1\"/>" }
    if let length = field.widestLength { facets += "<xs:maxLength value=\"\(length)\"/>" }
    if let pattern { facets += "<xs:pattern value=\"\(isMandatory ? pattern : "(\(pattern))?")\"/>" }
    return "    <xs:element name=\"\(field.name)\"\(isMandatory ? "" : " minOccurs=\"0\"")><xs:simpleType>"
      + "<xs:restriction base=\"xs:string\">\(facets)</xs:restriction></xs:simpleType></xs:element>"
      + (field.isUnverified ? " <!-- unverified -->" : "") + "\n"
  }
}

/// `docs/vietnam-tables.md`, made from the tables.
public enum InsuranceDocumentation {
  public static var text: String {
    var text = """
      # The insurance tables

      Made from the tables that the program carries (`Sources/InsuranceTables/TableText.swift`); a test fails when this file is older. Lengths are
      characters of NFC text, `n` is any number. "!" is mandatory, "(!)" mandatory under a condition, "~" expected. "?" marks what no primary source
      was at hand for.


      """
    for decision in InsuranceDecision.allCases.reversed() {
      text += "## Decision \(decision.rawValue)/QĐ-BYT\n\n"
      for table in InsuranceTable.all(decision) {
        text += "### \(table.kind): \(table.nameVi) / \(table.nameEn)\n\n"
        text +=
          "`\([table.root, table.list, table.record].compactMap(\.self).joined(separator: "/"))`\n\n"
          + "| # | field | form | length | | meaning |\n|---|---|---|---|---|---|\n"
        for (index, field) in table.fields.enumerated() {
          text += "| \(index + 1) | \(field.name) | \(form(field.form)) | \(length(field)) | \(need(field)) | \(meaning(field)) |\n"
        }
        text += "\n"
      }
    }
    return text
  }

  private static func form(_ form: InsuranceField.Form) -> String {
    switch form {
    case .text: "text"
    case .integer: "integer"
    case .decimal(let digits): "decimal, \(digits)"
    case .time(let lengths): lengths.map { $0 == 8 ? "yyyyMMdd" : "yyyyMMddHHmm" }.joined(separator: " or ")
    case .birth(let length): length == 8 ? "birth, yyyyMMdd" : "birth, yyyyMMddHHmm"
    case .times(let length): length == 8 ? "yyyyMMdd;…" : "yyyyMMddHHmm;…"
    }
  }

  private static func length(_ field: InsuranceField) -> String {
    guard let length = field.length else { return field.isUnverified ? "" : "n" }
    return field.widestLength == length ? "\(length)" : "\(length) (portal \(field.widestLength.map(String.init) ?? "n"))"
  }

  private static func need(_ field: InsuranceField) -> String {
    let need =
      switch field.need {
      case .mandatory: "!"
      case .conditional: "(!)"
      case .expected: "~"
      case .optional: ""
      }
    return need + (field.isUnverified ? "?" : "")
  }

  private static func meaning(_ field: InsuranceField) -> String {
    [field.meaningVi, field.meaningEn].filter { !$0.isEmpty }.joined(separator: " / ").replacing("|", with: "\\|")
  }
}
