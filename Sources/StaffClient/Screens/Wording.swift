internal import ClinicalModel
internal import Workflows

/// Values as people read them, in the station's language.
extension Collection<String> {
  /// In the order of a Vietnamese list: đ after d, and the tones after the letters.
  var sortedAsWritten: [String] { sorted { SortKey.text($0).lexicographicallyPrecedes(SortKey.text($1)) } }
}

extension Station {
  func text(_ sex: AdministrativeSex) -> String {
    switch sex {
    case .male: say(Texts.male)
    case .female: say(Texts.female)
    case .other: say(Texts.otherSex)
    case .unknown: "?"
    }
  }

  func text(_ status: ClinicalRecord.Status.Code) -> String {
    switch status {
    case .preliminary: say(Texts.draft)
    case .final: say(Texts.final)
    case .amended: say(Texts.amended)
    case .enteredInError: say(Texts.withdrawn)
    }
  }

  func tone(_ status: ClinicalRecord.Status.Code) -> ScreenView.Tone {
    switch status {
    case .preliminary: .warning
    case .final: .plain
    case .amended: .strong
    case .enteredInError: .dim
    }
  }

  func text(_ kind: Encounter.Class) -> String {
    switch kind {
    case .outpatient: say(Texts.outpatient)
    case .inpatient: say(Texts.inpatient)
    case .day: say(Texts.day)
    case .emergency: say(Texts.emergency)
    case .field: say(Texts.field)
    }
  }

  /// `15/01/1980`, `01/1980`, `1980`; `?` for none.
  func text(_ date: PartialDate?) -> String { date.map { day($0.description) } ?? "?" }

  /// A stored day in the order of the language.
  private func day(_ stored: some StringProtocol) -> String {
    language == .vi ? stored.split(separator: "-").reversed().joined(separator: "/") : String(stored)
  }

  /// `15/01/1980 08:30` of a stored civil time.
  func time(_ stored: String) -> String {
    let halves = stored.split(separator: "T", maxSplits: 1)
    guard let date = halves.first else { return stored }
    return halves.count > 1 ? day(date) + " " + halves[1].prefix(5) : day(date)
  }

  /// Seconds since 1970 as the wall clock here has them.
  func time(seconds: Int64) -> String { time(Moment(seconds: seconds, offset: now.offset).civil.description) }

  func kind(_ code: String) -> String { RecordKind(rawValue: code).map { say($0.name) } ?? code }

  /// `Nguyễn Văn An · Nam · 15/01/1980 · H001/P000001`
  func line(_ patient: PatientSummary) -> String {
    ([patient.name, text(patient.sex), text(patient.birthDate)] + patient.hospitalNumbers.prefix(1)).joined(separator: " · ")
  }

  /// Says the first of what is wrong with something that was not written.
  func refused(_ issues: [Issue]) -> Effect {
    .say(.bad, issues.prefix(1).map { "\($0.code) \(say($0.text))" }.joined())
  }

  /// How long ago seconds since 1970 were.
  func age(_ seconds: Int64) -> String {
    let passed = max(0, now.seconds - seconds)
    if passed >= 86_400 { return say(Texts.days, "\(passed / 86_400)") }
    if passed >= 3600 { return say(Texts.hours, "\(passed / 3600)") }
    return say(Texts.minutes, "\(passed / 60)")
  }
}
