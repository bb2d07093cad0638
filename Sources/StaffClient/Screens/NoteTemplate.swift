internal import ClinicalModel

/// The parts of a form, in the order of the form: of those of Circular 32/2023/TT-BYT that a general military hospital writes most.
struct NoteTemplate {
  let kind: RecordKind
  /// Codes of its sections.
  let sections: [String]
  /// The section that holds the diagnoses; nil for a form without.
  var diagnosesAfter: String?

  static let all: [NoteTemplate] = [
    NoteTemplate(kind: .treatmentSheet, sections: ["course", "orders"]),
    NoteTemplate(
      kind: .admissionExamination, sections: ["reason", "history", "pastHistory", "examination", "assessment", "plan"],
      diagnosesAfter: "assessment"),
    NoteTemplate(
      kind: .outpatientForm, sections: ["reason", "history", "examination", "assessment", "plan"], diagnosesAfter: "assessment"),
    form("04/BV2", ["reason", "examination", "assessment"], "assessment"), form("37/BV2", ["course", "care"], nil),
    form("38/BV2", ["course", "care"], nil),
    NoteTemplate(kind: .procedureSheet, sections: ["assessment", "procedure", "course"], diagnosesAfter: "assessment"),
    form("27/BV2", ["history", "course", "assessment", "plan"], "assessment"),
    form("43/BV2", ["course", "assessment", "treatment", "plan"], "assessment"),
    NoteTemplate(
      kind: .summary, sections: ["history", "course", "results", "assessment", "treatment", "advice"], diagnosesAfter: "assessment"),
    form("01/BV1", ["reason", "history", "pastHistory", "examination", "results", "assessment", "plan"], "assessment"),
    form("10/BV1", ["reason", "history", "pastHistory", "examination", "results", "assessment", "plan"], "assessment"),
  ].compactMap(\.self)

  /// A kind that has no template of its own is written as free text.
  static func of(_ kind: RecordKind) -> NoteTemplate {
    all.first { $0.kind == kind } ?? NoteTemplate(kind: kind, sections: ["course"], diagnosesAfter: nil)
  }

  private static func form(_ code: String, _ sections: [String], _ diagnoses: String?) -> NoteTemplate? {
    RecordKind(rawValue: code).map { NoteTemplate(kind: $0, sections: sections, diagnosesAfter: diagnoses) }
  }
}
