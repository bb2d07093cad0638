internal import ClinicalModel
internal import Workflows

/// A record as it goes onto paper: as plain text of 80 columns, and as a page that needs nothing from outside.
struct PrintedRecord: Sendable {
  private let facility: String
  private let title: String
  private let number: String
  private let subject: String
  private let lines: [ScreenView.Line]
  private let signatures: [String]

  init(_ record: ClinicalRecord, _ state: RecordState, subject: String, _ station: Station) {
    facility = state.facility.rawValue
    title = record.title ?? station.say(record.kind.name)
    number = "\(state.facility)/\(state.localID) · \(station.say(Texts.before, "\(state.version)")) · \(station.time(state.authored))"
    self.subject = subject
    lines = station.lines(record)
    let code = ClinicalRecord.Status.Code(rawValue: state.status) ?? .preliminary
    signatures =
      [station.text(code) + " · " + state.author]
      + state.attestations.map { attestation in
        station.say(
          attestation.purpose == .author ? Texts.signedBy : Texts.coSignedBy, attestation.account, attestation.role,
          station.time(attestation.at.civil.description))
      } + ["SHA-256 " + state.digest]
  }

  /// Columns of a line.
  private static let width = 80

  var text: String {
    var text = [facility, "", Self.centred(title.uppercased()), Self.centred(number), ""]
    if !subject.isEmpty { text += wrapped(subject, indent: "") + [""] }
    for line in lines {
      if line.tone == .strong { text.append("") }
      text += wrapped(line.text, indent: String(line.text.prefix { $0 == " " }))
    }
    return (text + [""] + signatures + [""]).joined(separator: "\n")
  }

  private static func centred(_ line: String) -> String { String(repeating: " ", count: max(0, (width - line.count) / 2)) + line }

  private func wrapped(_ line: String, indent: String) -> [String] {
    var rows: [String] = []
    var row = indent
    for word in line.split(separator: " ") {
      if row.count + word.count + 1 > Self.width, row != indent {
        rows.append(row)
        row = indent
      }
      row += (row == indent ? "" : " ") + word
    }
    return rows + [row]
  }

  var html: String {
    let body = lines.map { line in
      line.tone == .strong ? "<h2>\(Self.escaped(line.text))</h2>" : "<p>\(Self.escaped(line.text.trimmed))</p>"
    }
    return """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>\(Self.escaped(number))</title><style>
      @page { size: A4; margin: 20mm } body { font: 11pt/1.45 serif; color: #000 } h1 { text-align: center; font-size: 15pt; margin: 6mm 0 1mm }
      h2 { font-size: 11pt; margin: 4mm 0 1mm } p { margin: 0 0 1mm; white-space: pre-wrap } .n { text-align: center; font-size: 9pt }
      .s { margin-top: 10mm; font-size: 9pt; border-top: 0.3mm solid #000; padding-top: 2mm; word-break: break-all }
      </style></head><body><p>\(Self.escaped(facility))</p><h1>\(Self.escaped(title.uppercased()))</h1><p class="n">\(Self.escaped(number))</p>
      <p><b>\(Self.escaped(subject))</b></p>\(body.joined(separator: "\n"))<div class="s">\(signatures.map { "<p>\(Self.escaped($0))</p>" }.joined())</div>
      </body></html>
      """
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
