internal import ClinicalModel
internal import Workflows

/// One's own account: what one may do here, the password, the PIN.
struct OwnAccountScreen: Screen {
  static let route = Route(
    "me", title: Texts.ownAccount, door: .permission(ManageStaff.self, .changeOwnPassword), help: [Texts.ownAccountHelp])

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let roles = (station.session?.roles ?? []).map { station.say($0.text) }.sortedAsWritten
    return ScreenView(
      title: station.say(Texts.ownAccount),
      blocks: [
        .facts([
          .init("account", station.say(Texts.account), station.session?.account ?? "", .strong),
          .init("name", station.say(Texts.name), station.owner?.name ?? ""),
          .init("roles", station.say(Texts.roles), roles.joined(separator: ", ")),
          .init("practitioner", station.say(Texts.practitioner), station.owner?.practitioner ?? "–"),
          .init("departments", station.say(Texts.department), station.owner?.departments.joined(separator: ", ") ?? ""),
        ]), .text([.init(station.say(Texts.ownAccountHelp), .dim)]),
      ],
      actions: [
        .init("password", station.say(Texts.setPassword), key: "p"), .init("pin", station.say(Texts.setPIN), key: "i"),
        .init("removePIN", station.say(Texts.removePIN), key: "x"),
      ])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .action("password", _):
      return [.ask(NewPassword.dialog(station.say(Texts.setPassword), old: Texts.oldPassword, station), about: [])]
    case .action("pin", _):
      return [
        .ask(
          Dialog(
            "pin", title: station.say(Texts.setPIN),
            fields: [
              .init("password", station.say(Texts.password), "", .secret), .init("new", "PIN", "", .secret),
              .init("again", station.say(Texts.onceMore), "", .secret),
            ], confirm: station.say(Texts.setPIN)), about: [])
      ]
    case .answered("newPassword", _, let values): return [try NewPassword(values).set()]
    case .answered("pin", _, let values):
      try NewPassword.checkTwice(values)
      let (pin, password) = (values["new"] ?? "", values["password"] ?? "")
      return [.work("done") { try ManageStaff($0).setPIN(pin, password: password) }]
    case .action("removePIN", _): return [.work("done") { try ManageStaff($0).removePIN(of: nil) }]
    case .finished("done", _): return [.say(.good, station.say(Texts.done))]
    default: break
    }
    return []
  }
}
