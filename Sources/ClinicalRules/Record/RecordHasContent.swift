import ClinicalModel

/// An empty final record would be a signature under nothing.
enum RecordHasContent: Rule {
  static let text = RuleText(
    "QY-RUL-0301", vi: "Văn bản phải có ít nhất một mục có nội dung.",
    en: "A record has at least one section that says something.")

  static func check(_ record: ClinicalRecord, _ findings: inout Findings) {
    let saysSomething = record.sections.contains { section in
      !section.entries.isEmpty || section.narrative?.utf8.contains { $0 > 32 } == true
    }
    if !saysSomething { findings.report(text, at: "record/section") }
  }
}
