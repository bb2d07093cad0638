internal import ClinicalModel
internal import ClinicalRules
internal import Workflows

/// What others said of one's records, and what waits for the pharmacy, as the home page tells it.
enum HomeReviews {
  static func name(_ record: WaitingRecord) -> String { "\(record.facility)/\(record.localID)" }

  /// Records that came back, with what was said of them.
  static func table(_ id: String, _ records: [WaitingRecord], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      id,
      columns: [
        .init("patient", station.say(Texts.patient)), .init("kind", station.say(Texts.kind), yielding: true),
        .init("reason", station.say(Texts.reason)), .init("by", station.say(Texts.saidBy)), .init("when", station.say(Texts.when)),
      ],
      rows: records.map { record in
        let kind: RecordReview.Verdict = id == "returned" ? .returned : .advised
        let review = record.reviews?.last { $0.verdict == kind }
        return .init(
          name(record),
          [
            record.patient.name, station.title(record.title, of: record.kind), review?.reason ?? "", review?.name ?? "",
            review.map { station.shortTime($0.at.civil.description) } ?? "",
          ], .warning)
      }, empty: "")
  }

  /// Orders for drugs: those first that somebody ordered against a warning, then as they came.
  static func prescriptions(_ records: [WaitingRecord], _ station: Station) -> ScreenView.Table {
    let lines = records.map { record in (record: record, warning: warning(record)) }
    let sorted = Warning.allCases.flatMap { rank in lines.filter { $0.warning == rank } }
    return ScreenView.Table(
      "prescriptions",
      columns: [
        .init("warning", station.say(Texts.warningWord)), .init("patient", station.say(Texts.patient)),
        .init("drugs", station.say(Texts.orderedDrugs), yielding: true), .init("when", station.say(Texts.when)),
        .init("author", station.say(Texts.author)),
      ],
      rows: sorted.map { record, warning in
        let drugs = record.content.map { station.drugs($0) } ?? station.say(Texts.resultsHidden)
        return .init(
          name(record),
          [
            warning.word.map { station.say($0) } ?? "", record.patient.name, drugs, station.shortTime(record.authored),
            station.shortName(of: record.author, at: record.facility),
          ], warning.tone)
      }, empty: station.say(Texts.noPrescriptions))
  }

  /// What whoever ordered was warned of and ordered all the same: no order is attested before each warning is answered in the record itself.
  enum Warning: CaseIterable {
    case allergy, duplicate, none

    var word: BilingualText? {
      switch self {
      case .allergy: Texts.allergyWord
      case .duplicate: Texts.duplicateWord
      case .none: nil
      }
    }

    var tone: ScreenView.Tone {
      switch self {
      case .allergy: .bad
      case .duplicate: .warning
      case .none: .plain
      }
    }
  }

  static func warning(_ record: WaitingRecord) -> Warning {
    let codes = Set(record.content.map { PrescribingRules.acknowledgements(in: $0).keys.map(\.code) } ?? [])
    let allergies: Set = [PrescribingRules.allergy.code, PrescribingRules.crossAllergy.code]
    if !codes.isDisjoint(with: allergies) { return .allergy }
    return codes.isEmpty ? .none : .duplicate
  }

  /// Asks what the prescriber is told.
  static func advice(_ lines: [ScreenView.Line], _ station: Station) -> Dialog {
    Dialog(
      "advise", title: station.say(Texts.advise), lines: lines,
      fields: [.required(.init("advice", station.say(Texts.adviceField), ""))], confirm: station.say(Texts.advise))
  }

  /// Asks what is to be mended.
  static func sendBack(_ lines: [ScreenView.Line], _ station: Station) -> Dialog {
    Dialog(
      "sendBack", title: station.say(Texts.sendBack), lines: lines + [.init(station.say(Texts.sendBackAsk), .dim)],
      fields: [.required(.init("reason", station.say(Texts.reason), ""))], confirm: station.say(Texts.sendBack))
  }

  /// What is wrong with an act on one record, if anything is.
  static func issues(_ result: RecordResult) -> [Issue] {
    switch result {
    case .kept: []
    case .refused(let issues): issues
    case .conflict:
      [Issue(code: "QY-REC-0013", path: "record", vi: Texts.writtenMeanwhile.vi, en: Texts.writtenMeanwhile.en)]
    }
  }
}
