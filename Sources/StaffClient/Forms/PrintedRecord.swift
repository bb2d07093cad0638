internal import ClinicalModel
internal import Workflows

/// A record as it goes onto paper: as plain text of 80 columns, and as a page that needs nothing from outside.
struct PrintedRecord: Sendable {
  /// A line of the page: what belongs to a name on the left, a heading, an item of a list with what stands below it, or running text.
  private enum Piece: Sendable {
    case fact(String, String)
    case heading(String)
    case item(String, below: String)
    case text(String)
  }

  private let hospital: String
  private let title: String
  private let number: String
  private let pieces: [Piece]
  /// Place and day, and who writes: where the hand's signature goes.
  private let signing: (day: String, role: String, name: String)
  private let attestations: [String]

  init(_ record: ClinicalRecord, _ state: RecordState, _ head: PrintRecord.Head, _ station: Station) {
    hospital = head.hospital.map { "\($0) (\(state.facility))" } ?? state.facility.rawValue
    title = record.title ?? station.say(record.kind.name)
    number = "\(state.facility)/\(state.localID) · \(station.say(Texts.before, "\(state.version)"))"
    var pieces = head.patient.map { Self.facts($0, station) } ?? []
    for section in record.sections {
      pieces.append(.heading(section.title ?? station.sectionName(section.code)))
      pieces += section.narrative?.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) } ?? []
      var count = 0
      for entry in section.entries {
        guard case .medicationRequest(let drug) = entry else {
          pieces.append(.item("– " + station.line(entry), below: ""))
          continue
        }
        count += 1
        let name = drug.medication.display ?? drug.medication.code
        pieces.append(.item("\(count). \(name)", below: station.taking(drug)))
      }
    }
    self.pieces = pieces
    let code = ClinicalRecord.Status.Code(rawValue: state.status) ?? .preliminary
    signing = (
      station.say(Texts.onDay, station.time(String(record.authored.description.prefix(10)))), station.say(Texts.author),
      head.author ?? state.author
    )
    attestations =
      [station.say(Texts.status) + ": " + station.text(code) + (state.reason.map { " · " + $0 } ?? "")]
      + state.attestations.map { station.line($0, names: head.attesters) } + ["SHA-256 " + state.digest]
  }

  private static func facts(_ patient: Patient, _ station: Station) -> [Piece] {
    let name = patient.names.first { $0.use == .official } ?? patient.names.first
    var facts: [Piece] = [
      .fact(station.say(Texts.name), name?.text ?? ""),
      .fact(
        station.say(Texts.birthDate), station.text(patient.birthDate) + " · " + station.say(Texts.sex) + ": " + station.text(patient.sex)),
    ]
    if let coverage = patient.coverages.first { facts.append(.fact(station.say(Texts.insurance), coverage.card)) }
    if let address = patient.addresses.first(where: { $0.use == .home }) ?? patient.addresses.first {
      facts.append(.fact(station.say(Texts.address), station.line(address)))
    }
    return facts
  }

  // MARK: Plain text

  /// Columns of a line.
  private static let width = 80

  var text: String {
    var text = [hospital, "", Self.centred(title.uppercased()), Self.centred(number), ""]
    for piece in pieces {
      switch piece {
      case .fact(let label, let value): text += wrapped("\(label): \(value)", indent: "  ")
      case .heading(let title): text += ["", title]
      case .item(let title, let below):
        text += wrapped("  " + title, indent: "    ")
        if !below.isEmpty { text += wrapped("     " + below, indent: "     ") }
      case .text(let line): text += wrapped("  " + line, indent: "  ")
      }
    }
    func aside(_ line: String) -> String { String(repeating: " ", count: 40) + Self.centred(line, in: 40) }
    text += ["", aside(signing.day), aside(signing.role), "", "", aside(signing.name), ""]
    return (text + attestations + [""]).joined(separator: "\n")
  }

  private static func centred(_ line: String, in width: Int = width) -> String {
    String(repeating: " ", count: max(0, (width - line.count) / 2)) + line
  }

  /// - Parameter indent: of the second line and those after it.
  private func wrapped(_ line: String, indent: String) -> [String] {
    let words = line.split(separator: " ")
    var row = String(line.prefix { $0 == " " })
    var rows: [String] = []
    var isFirst = true
    for word in words {
      if row.count + word.count + 1 > Self.width, !isFirst {
        rows.append(row)
        (row, isFirst) = (indent, true)
      }
      row += (isFirst ? "" : " ") + word
      isFirst = false
    }
    return rows + [row]
  }

  // MARK: A page

  var html: String {
    let body = pieces.map { piece in
      switch piece {
      case .fact(let label, let value): "<p class=\"f\"><span>\(Self.escaped(label)):</span> <b>\(Self.escaped(value))</b></p>"
      case .heading(let title): "<h2>\(Self.escaped(title))</h2>"
      case .item(let title, let below):
        below.isEmpty
          ? "<p class=\"i\">\(Self.escaped(title))</p>" : "<p class=\"i\"><b>\(Self.escaped(title))</b><br>\(Self.escaped(below))</p>"
      case .text(let line): "<p>\(line.isEmpty ? "&nbsp;" : Self.escaped(line))</p>"
      }
    }
    return """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>\(Self.escaped(number))</title><style>
      @page { size: A4; margin: 18mm 20mm } body { font: 11.5pt/1.4 "DejaVu Serif", serif; color: #000 }
      h1 { text-align: center; font-size: 16pt; margin: 7mm 0 1mm } h2 { font-size: 11.5pt; margin: 4mm 0 1mm; break-after: avoid }
      p { margin: 0 0 1mm; white-space: pre-wrap; overflow-wrap: anywhere } .n { text-align: center; font-size: 9pt; margin-bottom: 5mm }
      .f span { color: #333 } .i { margin-left: 4mm; white-space: normal; break-inside: avoid } .i b { font-weight: 600 }
      .w { margin: 8mm 0 0 55%; text-align: center; break-inside: avoid } .w i { display: block; height: 18mm }
      .s { margin-top: 8mm; font-size: 8.5pt; border-top: 0.3mm solid #000; padding-top: 2mm; break-inside: avoid }
      </style></head><body><p>\(Self.escaped(hospital))</p><h1>\(Self.escaped(title.uppercased()))</h1><p class="n">\(Self.escaped(number))</p>
      \(body.joined(separator: "\n"))
      <div class="w"><p>\(Self.escaped(signing.day))</p><p><b>\(Self.escaped(signing.role))</b></p><i></i><p>\(Self.escaped(signing.name))</p></div>
      <div class="s">\(attestations.map { "<p>\(Self.escaped($0))</p>" }.joined())</div>
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
