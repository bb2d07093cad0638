internal import Workflows

/// Somebody else set the password that was just typed: all it opens is this, where its owner sets their own.
struct FirstPasswordScreen: Screen {
  static let route = Route(
    "first-password", title: Texts.firstPassword, door: .permission(ManageStaff.self, .changeOwnPassword), help: [Texts.firstPasswordHelp],
    isPlace: false)

  private var typed: [String: String] = [:]

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    ScreenView(
      title: station.say(Texts.firstPassword),
      blocks: [
        .text([.init(station.say(Texts.firstPasswordHelp), .strong), .init("")]),
        .fields(NewPassword.fields(old: Texts.passwordFromOther, typed, station)),
      ],
      actions: [.init("set", station.say(Texts.setPassword), key: "enter"), .init("out", station.say(Texts.signOut), key: "f5")])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .changed(let field, let value): typed[field] = value
    case .action("set", _):
      let password = try NewPassword(typed)
      typed = [:]
      return [.focus("old"), password.set()]
    case .action("out", _): return [.signOut]
    case .finished("done", _): return [.signInAgain, .say(.good, station.say(Texts.firstPasswordSet))]
    default: break
    }
    return []
  }
}
