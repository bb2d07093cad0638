internal import ClinicalModel
internal import Workflows

/// The accounts of a database: who may do what, who is locked out.
struct StaffScreen: Screen {
  static let route = Route("staff", title: Texts.staff, door: .permission(ManageStaff.self, .manageStaff), help: [Texts.staffHelp])

  private var accounts: [StaffAccount]?

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    let table = ScreenView.Table(
      "accounts",
      columns: [
        .init("account", station.say(Texts.account), whole: true), .init("name", station.say(Texts.name)),
        .init("roles", station.say(Texts.roles)),
        .init("practitioner", station.say(Texts.practitioner)), .init("departments", station.say(Texts.department)),
        .init("proves", station.say(Texts.proves)),
      ],
      rows: (accounts ?? []).map { account in
        let shut = account.lockedUntil.map { station.say(Texts.lockedUntil, $0.clock) }
        let proofs = [
          account.isActive ? shut : station.say(Texts.disabled), account.hasPassword ? station.say(Texts.withPassword) : nil,
          account.hasSecondFactor ? "2FA" : nil, account.hasPIN ? "PIN" : nil,
        ]
        return .init(
          account.account,
          [
            account.account, account.name, account.roles.map { Role(rawValue: $0).map(station.text) ?? $0 }.joined(separator: ", "),
            account.practitioner ?? "",
            account.departments.joined(separator: " "), proofs.compactMap(\.self).joined(separator: " · "),
          ], !account.isActive ? .dim : shut == nil ? .plain : .warning)
      }, empty: station.say(Texts.working))
    let count: [ScreenView.Block] = accounts.map { [.heading(station.say(Texts.accountCount, "\($0.count)"))] } ?? []
    return ScreenView(
      title: station.say(Texts.staff), blocks: count + [.table(table)],
      actions: [
        .init("edit", station.say(Texts.open), key: "enter", table: "accounts"), .init("new", station.say(Texts.newAccount), key: "n"),
        .init("toggle", station.say(Texts.lockOrUnlock), key: "x", table: "accounts"),
        .init("password", station.say(Texts.setPassword), key: "p", table: "accounts"),
        .init("factor", station.say(Texts.removeFactor), key: "t", table: "accounts"),
        .init("pin", station.say(Texts.removePIN), key: "i", table: "accounts"),
        .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load]
    case .finished("load", let value):
      accounts = value as? [StaffAccount]
      return station.wrote.map { [.choose(table: "accounts", row: $0)] } ?? []
    case .action("new", _): return [.go("account")]
    case .action("edit", let rows): return rows.prefix(1).map { .go("account", ["account": $0]) }
    case .action("toggle", let rows):
      // What is asked is done, whatever another administrator does to the account meanwhile.
      let isActive = accounts?.first { $0.account == rows.first }?.isActive == true
      return ask(isActive ? "lock" : "unlock", isActive ? Texts.lockAccount : Texts.unlockAccount, rows, station)
    case .answered("lock", let rows, _), .answered("unlock", let rows, _):
      let manage = ManageStaff(try station.requireSession())
      let isActive = if case .answered("unlock", _, _) = event { true } else { false }
      let act = try RowAct(rows) { row in
        guard let account = accounts?.first(where: { $0.account == row }), account.isActive != isActive else { return [] }
        try manage.change(row, isActive: isActive, seen: account.seen)
        return []
      }
      return act.effects(in: "accounts", name: \.self, station) + [load]
    case .action("password", let rows):
      guard let account = rows.first else { return [] }
      // One's own is set where the old one is asked for.
      guard account != station.session?.account else { return [.go("me")] }
      return [.ask(NewPassword.dialog(station.say(Texts.setPassword) + " · " + account, old: nil, station), about: [account])]
    case .answered("newPassword", let about, let values):
      guard let account = about.first else { return [] }
      return [try NewPassword(values).set(of: account)]
    case .action("factor", let rows): return ask("factor", Texts.removeFactor, rows, station)
    case .action("pin", let rows): return ask("pin", Texts.removePIN, rows, station)
    case .answered(let proof, let rows, _):
      let manage = ManageStaff(try station.requireSession())
      let act = try RowAct(rows) { row in
        if proof == "pin" { try manage.removePIN(of: row) } else { try manage.disableSecondFactor(of: row, password: { "" }) }
        return []
      }
      return act.effects(in: "accounts", name: \.self, station) + [load]
    default: break
    }
    return []
  }

  /// A slip of the finger takes nobody's proof away.
  private func ask(_ act: String, _ title: BilingualText, _ rows: [String], _ station: Station) -> [Effect] {
    guard !rows.isEmpty else { return [] }
    let lines = (accounts ?? []).filter { rows.contains($0.account) }.map { ScreenView.Line("\($0.account) · \($0.name)") }
    return [.ask(Dialog(act, title: station.say(title), lines: lines, confirm: station.say(title)), about: rows)]
  }

  private var load: Effect { .work("load") { try ManageStaff($0).list() } }
}
