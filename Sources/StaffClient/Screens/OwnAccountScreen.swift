internal import ClinicalModel
internal import Workflows

/// One's own account: what one may do here, the password, the PIN.
struct OwnAccountScreen: Screen {
  static let route = Route(
    "me", title: Texts.ownAccount, door: .permission(ManageStaff.self, .changeOwnPassword), help: [Texts.ownAccountHelp])

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let account = station.owner
    let proofs = [
      account?.hasPassword == true ? station.say(Texts.withPassword) : nil, account?.hasPIN == true ? "PIN" : nil,
      account?.hasSecondFactor == true ? "2FA" : nil,
    ].compactMap(\.self)
    let roles = (station.session?.roles ?? []).map { station.say($0.text) }.sortedAsWritten
    return ScreenView(
      title: station.say(Texts.ownAccount),
      blocks: [
        .facts([
          .init("account", station.say(Texts.account), station.session?.account ?? "", .strong),
          .init("name", station.say(Texts.name), account?.name ?? ""),
          .init("roles", station.say(Texts.roles), roles.joined(separator: ", ")),
          .init("practitioner", station.say(Texts.practitioner), account?.practitioner ?? "–"),
          .init("departments", station.say(Texts.department), account?.departments.joined(separator: ", ") ?? ""),
          .init("proofs", station.say(Texts.proves), proofs.isEmpty ? station.say(Texts.noneSet) : proofs.joined(separator: ", ")),
        ]), .text([.init(station.say(Texts.ownAccountHelp), .dim)]),
      ],
      actions: [
        .init("password", station.say(Texts.setPassword), key: "p"), .init("pin", station.say(Texts.setPIN), key: "i"),
      ] + (account?.hasPIN == true ? [.init("removePIN", station.say(Texts.removePIN), key: "x")] : []))
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned: return [load]
    case .action("password", _):
      let old = station.owner?.hasPassword == false ? nil : Texts.oldPassword
      return [.ask(NewPassword.dialog(station.say(Texts.setPassword), old: old, station), about: [])]
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
    case .finished("done", _): return [.say(.good, station.say(Texts.done)), load]
    default: break
    }
    return []
  }

  /// What was set a moment ago is asked for from then on.
  private var load: Effect { .work("account") { try KeepDesk($0).owner() } }
}
