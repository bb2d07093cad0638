internal import ClinicalModel
internal import Workflows

/// What a sheet of results found, in one line: what is dangerous first, then what is out of range, then the rest, each flag as a word.
struct ResultLine {
  /// How much a finding wants to be looked at.
  enum Urgency: Int, Comparable {
    case usual, outOfRange, critical

    init(_ interpretation: Observation.Interpretation?) {
      self =
        switch interpretation {
        case .criticallyHigh, .criticallyLow: .critical
        case .high, .low, .abnormal, .positive: .outOfRange
        case .normal, .negative, nil: .usual
        }
    }

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    var tone: ScreenView.Tone {
      switch self {
      case .critical: .bad
      case .outOfRange: .warning
      case .usual: .plain
      }
    }
  }

  /// Whether one of its values is dangerous.
  static func isCritical(_ record: ClinicalRecord) -> Bool {
    record.sections.flatMap(\.entries).contains { entry in
      guard case .observation(let value) = entry else { return false }
      return Urgency(value.interpretation) == .critical
    }
  }

  let urgency: Urgency
  let text: String

  init(_ record: ClinicalRecord, _ station: Station) {
    // What was measured goes before the name of what was ordered: a list has room for the beginning.
    var (found, reports): ([(urgency: Urgency, text: String)], [(urgency: Urgency, text: String)]) = ([], [])
    for entry in record.sections.flatMap(\.entries) {
      switch entry {
      case .observation(let value):
        let flag = value.interpretation.flatMap { station.text($0) }
        let name = value.coding.display ?? value.coding.code
        found.append((.init(value.interpretation), [name, station.result(value), flag].compactMap(\.self).joined(separator: " ")))
      case .diagnosticReport: reports.append((.usual, station.line(entry)))
      default: break
      }
    }
    found += reports
    if found.isEmpty, let said = record.sections.compactMap(\.narrative).first {
      found = [(.usual, said.split(whereSeparator: \.isWhitespace).joined(separator: " "))]
    }
    urgency = found.map(\.urgency).max() ?? .usual
    let ranks: [Urgency] = [.critical, .outOfRange, .usual]
    text = ranks.flatMap { rank in found.filter { $0.urgency == rank }.map(\.text) }.joined(separator: "; ")
  }
}
