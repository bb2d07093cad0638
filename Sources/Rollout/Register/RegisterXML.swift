/// The register as one XML document, `urn:quany:register:1`: the same rows as the CSV files, a row an element, a column an attribute.
public enum RegisterXML {
  public static let namespace = "urn:quany:register:1"

  /// The whole document, valid under `Schemas/hospital-register-1.xsd`.
  public static func text(_ register: Register) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<register xmlns=\"\(namespace)\" version=\"1.0\">\n"
    for table in RegisterTable.allCases {
      for row in register.rows(table) { text += element(table, row) }
    }
    return text + "</register>\n"
  }

  private static func element(_ table: RegisterTable, _ fields: [String: String]) -> String {
    var text = "  <" + table.element
    for column in table.columns {
      if let value = fields[column] { text += " \(column)=\"\(XMLText.escape(value))\"" }
    }
    return text + "/>\n"
  }
}

/// Escapes for the XML and HTML that we write.
enum XMLText {
  /// For content and for attributes in double quotes.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t", "\r": result += "&#\(scalar.value);"
      // Characters that XML 1.0 can't hold at all.
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
