internal import ClinicalModel
internal import Workflows

/// All forms: a few letters of a name or its number, and Enter begins one.
struct FormMenuScreen: Screen {
  static let route = Route(
    "forms", title: Texts.forms, door: .permission(KeepRecord.self, .writeRecords), help: [Texts.formsHelp], isPlace: false)

  private let encounter: String
  private let subject: String
  private var typed = ""

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
    typed = parameters["text"] ?? ""
  }

  var parameters: [String: String] { ["encounter": encounter, "subject": subject, "text": typed] }

  private func found(_ station: Station) -> [FormDescription] {
    let words = SearchKey.fold(typed).split(separator: " ")
    return FormList.all.filter { form in
      let name = " " + SearchKey.fold("\(form.name.vi) \(form.name.en) \(form.kind.rawValue) \(form.code)")
      return words.allSatisfy { name.contains(" " + $0) }
    }
  }

  func view(_ station: Station) -> ScreenView {
    let rows = found(station).map { form in
      ScreenView.Row(form.code, [station.say(form.name), form.kind.rawValue, station.say(Texts.group(form.group))])
    }
    return ScreenView(
      title: station.say(Texts.forms), subject: subject,
      blocks: [
        .fields([.init("text", station.say(Texts.form), typed, .search, hint: station.say(Texts.formsHint))]),
        .table(
          .init(
            "forms",
            columns: [
              .init("name", station.say(Texts.form)), .init("number", station.say(Texts.number)), .init("group", station.say(Texts.kind)),
            ], rows: rows, empty: station.say(Texts.nothingFits))),
      ], actions: [.init("write", station.say(Texts.write), key: "enter", table: "forms")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .changed("text", let value): typed = value
    case .action("write", let rows):
      guard let code = rows.first else { return [] }
      return [.replace("note", ["encounter": encounter, "subject": subject, "form": code])]
    default: break
    }
    return []
  }
}
