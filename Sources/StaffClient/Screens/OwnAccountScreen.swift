internal import ClinicalModel
internal import Workflows

/// One's own account: what one may do here, the password, the PIN, the second factor.
struct OwnAccountScreen: Screen {
  static let route = Route(
    "me", title: Texts.ownAccount, door: .permission(ManageStaff.self, .changeOwnPassword), help: [Texts.ownAccountHelp])

  /// The question whose answer is being tried.
  private var asked: String?
  /// A second factor whose first code is still to come; gone with the screen.
  private var proposal: SecondFactorProposal?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let account = station.owner
    let proofs = [
      account?.hasPassword == true ? station.say(Texts.withPassword) : nil, account?.hasPIN == true ? "PIN" : nil,
      account?.hasSecondFactor == true ? "2FA" : nil,
    ].compactMap(\.self)
    let roles = (station.session?.roles ?? []).map { station.say($0.text) }.sortedAsWritten
    let facts: [ScreenView.Fact] = [
      .init("account", station.say(Texts.account), station.session?.account ?? "", .strong),
      .init("name", station.say(Texts.name), account?.name ?? ""),
      .init("roles", station.say(Texts.roles), roles.joined(separator: ", ")),
      .init("practitioner", station.say(Texts.practitioner), account?.practitioner ?? "–"),
      .init("departments", station.say(Texts.department), account?.departments.joined(separator: ", ") ?? ""),
      .init("proofs", station.say(Texts.proves), proofs.isEmpty ? station.say(Texts.noneSet) : proofs.joined(separator: ", ")),
    ]
    var blocks: [ScreenView.Block] = [.facts(facts)]
    if let proposal {
      blocks += [
        .heading(station.say(Texts.setFactor)), .text([.init(station.say(Texts.factorSteps))]),
        .facts([.init("key", station.say(Texts.factorKey), proposal.key, .strong), .init("uri", "URI", proposal.uri)]),
      ]
    }
    return ScreenView(
      title: station.say(Texts.ownAccount), blocks: blocks + [.text([.init(station.say(Texts.ownAccountHelp), .dim)])],
      actions: actions(account, station))
  }

  private func actions(_ account: KeepDesk.Owner?, _ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = [.init("password", station.say(Texts.setPassword), key: "p")]
    // Who has a second factor confirms with it, and with no PIN.
    if account?.hasSecondFactor != true { actions.append(.init("pin", station.say(Texts.setPIN), key: "i")) }
    if account?.hasPIN == true { actions.append(.init("removePIN", station.say(Texts.removePIN), key: "x")) }
    if proposal != nil { return actions + [.init("firstCode", station.say(Texts.firstCode), key: "t")] }
    if account?.hasSecondFactor == true { return actions + [.init("removeFactor", station.say(Texts.removeFactor), key: "t")] }
    if account?.hasPassword == true { actions.append(.init("factor", station.say(Texts.setFactor), key: "t")) }
    return actions
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned: return [load]
    case .action("removePIN", _):
      asked = nil
      return [.work("done") { try ManageStaff($0).removePIN(of: nil) }]
    case .action(let question, _): return [ask(question == "password" ? "newPassword" : question, station)]
    // What was refused is asked again: whoever goes on typing types no keys of the screen.
    case .failed("done"), .failed("proposed"): return asked.map { [ask($0, station)] } ?? []
    case .answered("newPassword", _, let values):
      asked = "newPassword"
      return [try NewPassword(values).set()]
    case .answered("pin", _, let values):
      asked = "pin"
      try NewPassword.checkTwice(values)
      let (pin, password) = (values["new"] ?? "", values["password"] ?? "")
      return [.work("done") { try ManageStaff($0).setPIN(pin, password: password) }]
    case .answered("factor", _, let values):
      asked = "factor"
      let password = values["password"] ?? ""
      return [.work("proposed") { try ManageStaff($0).proposeSecondFactor(password: password) }]
    case .finished("proposed", let value):
      proposal = value as? SecondFactorProposal
      return [ask("firstCode", station)]
    case .answered("firstCode", _, let values):
      guard let proposal else { return [] }
      asked = "firstCode"
      let code = values["code"] ?? ""
      return [.work("done") { try ManageStaff($0).enableSecondFactor(proposal, code: code) }]
    case .answered("removeFactor", _, let values):
      asked = "removeFactor"
      let password = values["password"] ?? ""
      return [.work("done") { try ManageStaff($0).disableSecondFactor(of: nil, password: { password }) }]
    case .finished("done", _):
      (asked, proposal) = (nil, nil)
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
    func dialog(_ id: String, _ title: BilingualText, _ fields: [ScreenView.Field], _ lines: [ScreenView.Line] = []) -> Effect {
      .ask(Dialog(id, title: station.say(title), lines: lines, fields: fields, confirm: station.say(title)), about: [])
    }
    let password = ScreenView.Field.required(.init("password", station.say(Texts.password), "", .secret))
    switch question {
    case "factor": return dialog("factor", Texts.setFactor, [password])
    case "firstCode":
      let code = ScreenView.Field.required(.oneTime(.init("code", station.say(Texts.firstCodeField), "", .line)))
      return dialog("firstCode", Texts.firstCode, [code], [.init(station.say(Texts.factorSteps)), .init(proposal?.key ?? "", .strong)])
    case "removeFactor": return dialog("removeFactor", Texts.removeFactor, [password, .required(.code(station))])
    default:
      let pin = [("new", "PIN"), ("again", station.say(Texts.onceMore))].map { ScreenView.Field($0, $1, "", .secret) }
      return dialog("pin", Texts.setPIN, [password] + pin)
    }
  }

  /// What was set a moment ago is asked for from then on.
  private var load: Effect { .work("account") { try KeepDesk($0).owner() } }
}
