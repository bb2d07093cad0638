internal import ClinicalModel

/// On what something is printed, into which file, in which language.
struct PrintQuestion: Sendable {
  let isPDF: Bool
  let path: String
  let language: Language

  /// - Parameter named: the file's name without its ending, where nobody typed another.
  init(_ values: [String: String], named name: String) {
    isPDF = values["format"] == "pdf"
    // Papers are Vietnamese, whatever language their writer reads, unless somebody asks for the other.
    language = values["language"].flatMap { Language(rawValue: $0) } ?? .vi
    let typed = values["path"].map(\.trimmed) ?? ""
    path = typed.isEmpty ? name + (isPDF ? ".pdf" : ".txt") : typed
  }

  static func dialog(_ station: Station, hint: BilingualText) -> Dialog {
    Dialog(
      "print", title: station.say(Texts.printRecord),
      fields: [
        .init(
          "format", station.say(Texts.printFormat), "text", .choice,
          options: [.init("text", station.say(Texts.plainText)), .init("pdf", "PDF")]),
        .init("path", station.say(Texts.file), "", hint: station.say(hint)),
      ] + (station.language == .vi ? [] : [paperLanguage(station)]), confirm: station.say(Texts.printRecord)
    ).passing
  }

  private static func paperLanguage(_ station: Station) -> ScreenView.Field {
    .init(
      "language", station.say(Texts.paperLanguage), Language.vi.rawValue, .choice,
      options: [.init(Language.vi.rawValue, station.say(Texts.vietnamese)), .init(Language.en.rawValue, station.say(Texts.english))])
  }
}
