internal import ClinicalModel
internal import Workflows

/// One's own account: what one may do here, the password, the PIN.
struct OwnAccountScreen: Screen {
  static let route = Route(
    "me", title: Texts.ownAccount, door: .permission(ManageStaff.self, .changeOwnPassword), help: [Texts.ownAccountHelp])

  /// The question whose answer is being tried.
  private var asked: String?

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
    case .action("password", _): return [ask("newPassword", station)]
    case .action("pin", _): return [ask("pin", station)]
    // What was refused is asked again: whoever goes on typing types no keys of the screen.
    case .failed("done"): return asked.map { [ask($0, station)] } ?? []
    case .answered("newPassword", _, let values):
      asked = "newPassword"
      return [try NewPassword(values).set()]
    case .answered("pin", _, let values):
      asked = "pin"
      try NewPassword.checkTwice(values)
      let (pin, password) = (values["new"] ?? "", values["password"] ?? "")
      return [.work("done") { try ManageStaff($0).setPIN(pin, password: password) }]
    case .action("removePIN", _):
      asked = nil
      return [.work("done") { try ManageStaff($0).removePIN(of: nil) }]
    case .finished("done", _):
      asked = nil
      return [.say(.good, station.say(Texts.done)), load]
    default: break
    }
    return []
  }

  private func ask(_ question: String, _ station: Station) -> Effect {
    if question == "newPassword" {
      let old = station.owner?.hasPassword == false ? nil : Texts.oldPassword
      return .ask(NewPassword.dialog(station.say(Texts.setPassword), old: old, station), about: [])
    }
    let fields: [ScreenView.Field] = [
      .init("password", station.say(Texts.password), "", .secret), .init("new", "PIN", "", .secret),
      .init("again", station.say(Texts.onceMore), "", .secret),
    ]
    return .ask(Dialog("pin", title: station.say(Texts.setPIN), fields: fields, confirm: station.say(Texts.setPIN)), about: [])
  }

  /// What was set a moment ago is asked for from then on.
  private var load: Effect { .work("account") { try KeepDesk($0).owner() } }
}
