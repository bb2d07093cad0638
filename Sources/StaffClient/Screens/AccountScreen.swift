internal import ClinicalModel
internal import Workflows

/// One account: a new one, or what is otherwise with one that is there.
struct AccountScreen: Screen {
  static let route = Route(
    "account", title: Texts.staffAccount, door: .permission(ManageStaff.self, .manageStaff), help: [Texts.accountHelp], isPlace: false,
    keepsTyped: true)

  private static let names = ["account", "name", "roles", "practitioner", "departments"]

  /// Empty for a new one.
  private let account: String
  private var values: [String: String] = [:]
  /// The account as it was when the form was filled: what the change is decided on.
  private var seen: StaffAccount?
  /// As somebody else has made it since.
  private var theirs: StaffAccount?

  init(_ parameters: [String: String]) { account = parameters["account"] ?? "" }

  var parameters: [String: String] { ["account": account] }

  func view(_ station: Station) -> ScreenView {
    func field(_ id: String, _ label: BilingualText, _ hint: BilingualText, _ options: [ScreenView.Option] = []) -> ScreenView.Field {
      .init(id, station.say(label), values[id] ?? "", hint: station.say(hint), options: options, problems: problems(id, station))
    }
    var fields: [ScreenView.Field] = []
    if account.isEmpty { fields.append(.required(field("account", Texts.account, Texts.accountNameHint))) }
    fields += [
      .required(field("name", Texts.name, Texts.nameHint)), .required(field("roles", Texts.roles, Texts.rolesHint, roleOptions(station))),
      field("practitioner", Texts.practitioner, Texts.practitionerHint),
      field("departments", Texts.department, Texts.departmentsHint),
    ]
    var blocks: [ScreenView.Block] = [.fields(fields)]
    if let theirs {
      blocks += [
        .heading(station.say(Texts.theirs)),
        .facts([
          .init("name", station.say(Texts.name), theirs.name, .warning),
          .init("roles", station.say(Texts.roles), Self.roles(theirs, station), .warning),
          .init("practitioner", station.say(Texts.practitioner), theirs.practitioner ?? "", .warning),
          .init("departments", station.say(Texts.department), theirs.departments.joined(separator: ", "), .warning),
        ]),
      ]
    }
    var actions: [ScreenView.Action] = [.init("save", station.say(Texts.save), key: "ctrl-s")]
    if theirs != nil { actions.append(.init("takeTheirs", station.say(Texts.takeTheirs), key: "f8")) }
    return ScreenView(
      title: station.say(account.isEmpty ? Texts.newAccount : Texts.staffAccount),
      subject: seen.map { "\($0.account) · \($0.name)" }, blocks: blocks, actions: actions)
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
  }

  /// An account's roles as people call them.
  private static func roles(_ account: StaffAccount, _ station: Station) -> String {
    account.roles.map { code in Role(rawValue: code).map(station.text) ?? code }.joined(separator: ", ")
  }

  /// The roles that are named between commas, in either language, with marks or without, or by their codes; nil for what is none.
  private static func roles(_ text: String?) -> [Role?] {
    (text ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }.flatMap { named -> [Role?] in
      if let role = Role(rawValue: named) { return [role] }
      let wanted = SearchKey.fold(named)
      if let role = Role.allCases.first(where: { [$0.text.vi, $0.text.en].map(SearchKey.fold).contains(wanted) }) { return [role] }
      let codes = named.split(separator: " ").map { Role(rawValue: String($0)) }
      return codes.contains(nil) ? [nil] : codes
    }
  }

  /// The roles that go on what is typed last, as whole values of the field.
  private func roleOptions(_ station: Station) -> [ScreenView.Option] {
    let typed = values["roles"] ?? ""
    let named = typed.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard let last = named.last, !last.isEmpty, Self.roles(last).contains(nil) else { return [] }
    let before = named.dropLast().filter { !$0.isEmpty }
    let known = Self.roles(before.joined(separator: ","))
    let wanted = SearchKey.fold(last)
    return Role.allCases.filter { role in
      !known.contains(role) && [role.rawValue, role.text.vi, role.text.en].contains { (" " + SearchKey.fold($0)).contains(" " + wanted) }
    }.map { role in .init((before + [station.text(role)]).joined(separator: ", "), station.text(role)) }
  }

  private func problems(_ field: String, _ station: Station) -> [ScreenView.Problem] {
    // Only what the own hospital states is known here; another's is taken as it is typed.
    let own = station.facility.map { "\($0)/" } ?? ""
    if field == "practitioner", let colleagues = station.owner?.colleagues, !colleagues.isEmpty, let typed = values[field]?.trimmed {
      let isKnown = !typed.hasPrefix(own) || own.isEmpty || typed == own || colleagues[String(typed.dropFirst(own.count))] != nil
      return isKnown ? [] : [.init(code: "QY-UI-0048", text: station.say(Texts.noSuchPractitionerHere), isError: false)]
    }
    guard field == "roles", Self.roles(values["roles"]).contains(nil), roleOptions(station).isEmpty else { return [] }
    return [.init(code: "QY-UI-0024", text: station.say(Texts.noSuchRole), isError: true)]
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      guard !account.isEmpty, let found = try current(station) else { return [] }
      fill(found, station)
      return [.saved]
    case .changed(let field, let value) where Self.names.contains(field): values[field] = value
    case .action("takeTheirs", _):
      guard let theirs else { return [] }
      fill(theirs, station)
      return [.saved]
    case .action("save", _): return try save(station)
    default: break
    }
    return []
  }

  private func current(_ station: Station) throws -> StaffAccount? {
    try ManageStaff(try station.requireSession()).list().first { $0.account == account }
  }

  private mutating func fill(_ found: StaffAccount, _ station: Station) {
    (seen, theirs) = (found, nil)
    values = [
      "name": found.name, "roles": Self.roles(found, station), "practitioner": found.practitioner ?? "",
      "departments": found.departments.joined(separator: ", "),
    ]
  }

  private mutating func save(_ station: Station) throws -> [Effect] {
    let name = (values["name"] ?? "").trimmed
    let account = seen?.account ?? (values["account"] ?? "").trimmed
    guard !account.isEmpty, !name.isEmpty else {
      return [.focus(account.isEmpty ? "account" : "name"), .say(.bad, "QY-UI-0020 " + station.say(Texts.mustFill))]
    }
    let named = Self.roles(values["roles"])
    let roles = Set(named.compactMap(\.self))
    guard !named.contains(nil), !roles.isEmpty else {
      return [.focus("roles"), .say(.bad, "QY-UI-0024 " + station.say(Texts.noSuchRole))]
    }
    let practitioner = values["practitioner"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    let departments = Self.list(values["departments"])
    let manage = ManageStaff(try station.requireSession())
    guard let seen else {
      try manage.add(account, name: name, roles: roles, practitioner: practitioner, departments: departments)
      return [.saved, .wrote(account), .say(.good, station.say(Texts.accountAdded, account)), .back]
    }
    do {
      try manage.change(
        account, name: name == seen.name ? nil : name, roles: roles, practitioner: practitioner, departments: departments, seen: seen.seen)
    } catch let refusal as Refusal where refusal.code == "QY-STF-0020" {
      theirs = try current(station)
      self.seen = theirs
      return [.say(.warning, "\(refusal.code) \(station.say(refusal.text))")]
    }
    return [.saved, .wrote(account), .say(.good, station.say(Texts.accountChanged, account)), .back]
  }
}
