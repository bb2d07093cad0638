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
    let fitting = FormList.all.filter { form in
      guard form.isOpen(to: station) else { return false }
      // A name that is abridged is found by its words, too.
      let whole = Texts.writtenOut.filter { form.name.vi.contains($0.short) }.map(\.whole.vi).joined(separator: " ")
      let called = Texts.alsoCalled[form.code] ?? ""
      let name = " " + SearchKey.fold("\(form.name.vi) \(whole) \(form.name.en) \(form.kind.rawValue) \(form.code) \(called)")
      return words.allSatisfy { name.contains(" " + $0) }
    }
    let own = Self.ownGroups(station)
    let sorted = fitting.filter { own.contains($0.group) } + fitting.filter { !own.contains($0.group) }
    // Who types the marks means that word: `chuyển` is not `chuyên`.
    let typed = typed.trimmed.lowercased()
    guard !typed.utf8.allSatisfy({ $0 < 0x80 }) else { return sorted }
    func isMeant(_ form: FormDescription) -> Bool { form.name.vi.lowercased().contains(typed) }
    return sorted.filter(isMeant) + sorted.filter { !isMeant($0) }
  }

  /// What the person writes every day stands first.
  private static func ownGroups(_ station: Station) -> Set<FormDescription.Group> {
    let roles = station.session?.roles ?? []
    if roles.contains(.laboratory) { return [.results] }
    if roles.contains(.pharmacist) { return [.daily] }
    return roles.contains(.doctor) || roles.contains(.headOfDepartment) ? [.daily, .orders] : [.nursing]
  }

  func view(_ station: Station) -> ScreenView {
    let rows = found(station).map { form in
      // Papers have no number of the circular.
      let number = form.kind.rawValue.contains("/BV") ? form.kind.rawValue : ""
      return ScreenView.Row(form.code, [station.say(form.name), number, station.say(Texts.group(form.group))])
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
