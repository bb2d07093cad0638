internal import ClinicalModel
internal import Workflows

/// Why a chart is kept as long as it is, in words.
extension Station {
  /// `ICD-10 F00–F99, tử vong`: what speaks for the class. That every chart is kept is said only where nothing else speaks.
  func findings(_ findings: [String]) -> String {
    let said = findings.map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? $0 }
    let others = said.filter { $0 != "every" }
    var seen: Set<String> = []
    return (others.isEmpty ? said : others).map(finding).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func finding(_ said: String) -> String {
    let parts = said.split(separator: " ", maxSplits: 1).map(String.init)
    let ends = (parts.count > 1 ? parts[1] : "").split(separator: "-", maxSplits: 1).map(String.init)
    func named(_ name: (String) -> String) -> String {
      (ends.first == ends.last ? ends.prefix(1) : ends[...]).map(name).joined(separator: "–")
    }
    switch parts.first {
    case "every": return say(Texts.keptAsAll)
    case "assigned": return say(Texts.keptByOffice)
    case "deceased": return say(Texts.keptForDeath)
    case "icd10": return "ICD-10 " + named(\.self)
    case "icd9cm": return "ICD-9-CM " + named(\.self)
    case "outcome":
      return named { Encounter.Disposition.Outcome(rawValue: $0).map { say($0.text) } ?? $0 }
    case "diagnosisRole": return named { Encounter.Diagnosis.Role(rawValue: $0).map { say($0.text) } ?? $0 }
    case "recordKind": return named(kind)
    default: return said
    }
  }
}
