internal import ClinicalModel

/// Who are you: by account, password and code, or as the operating system's account.
struct SignInScreen: Screen {
  static let route = Route("sign-in", title: Texts.signIn, door: .open, help: [Texts.signInHelp], isPlace: false)

  private var account: String
  private var password = ""
  private var code = ""

  init(_ parameters: [String: String]) { account = parameters["account"] ?? "" }

  var parameters: [String: String] { ["account": account] }

  func view(_ station: Station) -> ScreenView {
    ScreenView(
      title: station.say(Texts.signIn),
      blocks: [
        .text([.init(station.say(Texts.welcome), .strong), .init("")]),
        .fields([
          .init("account", station.say(Texts.account), account, hint: station.say(Texts.accountHint)),
          .init("password", station.say(Texts.password), password, .secret),
          .init("code", station.say(Texts.code), code, hint: station.say(Texts.codeHint)),
        ]),
        .text([.init(""), .init(station.say(Texts.signInHelp), .dim, spoken: station.say(Texts.signInSpoken))]),
      ],
      actions: [
        .init("enter", station.say(Texts.signIn), key: "enter"),
        .init("machine", station.say(Texts.machineAccount) + " (\(station.account))", key: "f5"),
      ])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    // Whose account it is is known: what is typed now is the password, and may not show in another field.
    case .opened: return account.isEmpty ? [] : [.focus("password")]
    case .changed("account", let value): account = value
    case .changed("password", let value): password = value
    case .changed("code", let value): code = value
    case .action("enter", _):
      let given = (account, password, code)
      (password, code) = ("", "")
      return [.focus("password"), .signIn(account: given.0, password: given.1, code: given.2)]
    case .action("machine", _): return [.signIn(account: "", password: "", code: "")]
    default: break
    }
    return []
  }
}
