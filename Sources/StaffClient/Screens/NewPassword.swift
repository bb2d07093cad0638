internal import ClinicalModel
internal import Workflows

/// A password that somebody sets: what is asked, and what is made of the answers.
struct NewPassword: Sendable {
  private let new: String
  private let old: String

  /// - Parameter old: what the one of now is called; nil where an administrator sets somebody else's.
  static func fields(old: BilingualText?, _ values: [String: String], _ station: Station) -> [ScreenView.Field] {
    let asked = [("old", old), ("new", Texts.newPassword), ("again", Texts.onceMore)]
    let secrets: [ScreenView.Field] = asked.compactMap { id, label in label.map { .init(id, station.say($0), values[id] ?? "", .secret) } }
    // One's own old password is proved as everywhere: with the code of who has a second factor.
    return old != nil && station.owner?.hasSecondFactor == true ? secrets + [.code(station)] : secrets
  }

  static func dialog(_ title: String, old: BilingualText?, _ station: Station) -> Dialog {
    Dialog("newPassword", title: title, fields: fields(old: old, [:], station), confirm: station.say(Texts.setPassword))
  }

  init(_ values: [String: String]) throws {
    try Self.checkTwice(values)
    (new, old) = (values["new"] ?? "", values["old"] ?? "")
  }

  /// Sets it; `done` comes. A password that is hashed takes a tenth of a second: beside the keys.
  ///
  /// - Parameter account: nil for one's own.
  func set(of account: String? = nil) -> Effect {
    .work("done") { [new, old] in try ManageStaff($0).setPassword(new, of: account, old: old.isEmpty ? nil : old) }
  }

  /// Refuses a second typing that is another than the first.
  static func checkTwice(_ values: [String: String]) throws {
    guard values["new"] == values["again"] else {
      throw Refusal(.unusable, code: "QY-UI-0023", vi: "Hai lần gõ không giống nhau.", en: "The two are not the same.")
    }
  }
}
