internal import ClinicalModel
internal import Rollout
internal import Workflows

/// What a form does to the register.
enum RegisterAct: String {
  /// Something happened to a facility on a day.
  case change
  /// A facility gives a part of itself to a new one.
  case split
  case add, set
}

/// One act on the register, as a form: what happened to a hospital, a part that leaves it, a new row, a row that is otherwise. Each makes a version with
/// its reason; what the register's rules say stands at the fields.
struct RegisterEditScreen: Screen {
  static let route = Route(
    "register-edit", title: Texts.registerEdit, door: .permission(EditRegister.self, .manageRegister), help: [Texts.registerEditHelp],
    isPlace: false, keepsTyped: true)

  /// Before the name of a key column among the parameters.
  static let key = "key."

  private let act: RegisterAct
  private let table: RegisterTable
  private let hospital: String
  private let asked: [String: String]
  private var values: [String: String] = [:]
  /// What the row says now, to send only what is otherwise.
  private var before: [String: String] = [:]
  private var isLoaded = false
  private var issues: [Issue] = []

  init(_ parameters: [String: String]) {
    asked = parameters
    act = parameters["act"].flatMap { RegisterAct(rawValue: $0) } ?? .add
    table =
      [.change, .split].contains(act) ? .hospitals : parameters["table"].flatMap { RegisterTable(rawValue: $0) } ?? .milestones
    hospital = parameters["hospital"] ?? ""
    values["event"] = parameters["event"] ?? RegisterEvent.revised.rawValue
  }

  var parameters: [String: String] { asked }

  // MARK: What is shown

  /// The columns that are filled in, in the register's order.
  private var columns: [String] {
    switch act {
    case .change:
      table.columns.filter { !["validFrom", "validTo"].contains($0) && ($0 != "code" || hospital.isEmpty) }
        .filter { $0 != "mergedInto" || values["event"] == RegisterEvent.merged.rawValue }
    case .split: table.columns.filter { ["name", "beds", "departments", "province", "wave", "targetDate"].contains($0) }
    case .add: table.columns.filter { $0 != "facility" }
    case .set: table.columns.filter { !table.keyColumns.contains($0) }
    }
  }

  func view(_ station: Station) -> ScreenView {
    let title = [station.say(Texts.registerEdit), station.say(actName)].joined(separator: ": ")
    guard isLoaded else { return ScreenView(title: title, subject: hospital, blocks: [station.loading]) }
    var fields: [ScreenView.Field] = []
    if act == .split { fields.append(field("into", Texts.newHospitalCode, station, hint: "H041")) }
    if act == .change || act == .split { fields.append(field("on", Texts.fromDay, station, hint: station.say(Texts.fromDayHint))) }
    for column in columns {
      let options = station.options(column, of: table)
      fields.append(
        field(
          column, Texts.registerColumns[column] ?? Texts.what, station, options.isEmpty ? .line : .choice,
          hint: table.optionalColumns.contains(column) ? station.say(Texts.mayBeEmpty) : "", options: options))
    }
    fields.append(field("reason", Texts.reason, station, hint: station.say(Texts.registerReasonHint)))
    let known = Set(fields.map(\.id))
    let rest = issues.filter { !known.contains(Self.column(of: $0)) }
    var blocks: [ScreenView.Block] = []
    if act == .set {
      blocks.append(
        .facts(
          table.keyColumns.map {
            .init($0, station.say(Texts.registerColumns[$0] ?? Texts.what), station.cell($0, asked[Self.key + $0] ?? ""))
          }))
    }
    blocks.append(.fields(fields))
    if !rest.isEmpty { blocks.append(.text(rest.prefix(20).map { .init("✗ \($0.code) \(station.say($0.text))", .bad) })) }
    return ScreenView(
      title: title, subject: hospital.isEmpty ? nil : hospital, blocks: blocks,
      actions: [.init("save", station.say(Texts.keepVersion), key: "ctrl-s")])
  }

  private var actName: BilingualText {
    switch act {
    case .change: Texts.registerEvent
    case .split: Texts.splitHospital
    case .add: Texts.registerTables[table.rawValue] ?? Texts.addRow
    case .set: Texts.changeRow
    }
  }

  private func field(
    _ id: String, _ label: BilingualText, _ station: Station, _ kind: ScreenView.Field.Kind = .line, hint: String = "",
    options: [ScreenView.Option] = []
  ) -> ScreenView.Field {
    ScreenView.Field(
      id, station.say(label), values[id] ?? "", kind, hint: hint, options: options,
      problems: issues.filter { Self.column(of: $0) == id }.map { station.problem($0) })
  }

  /// The column that an issue of the register is about: `hospitals/beds`.
  private static func column(of issue: Issue) -> String { issue.path.split(separator: "/").last.map(String.init) ?? "" }

  // MARK: What is done

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened:
      guard act == .change || act == .set, let code = FacilityCode(hospital) else {
        isLoaded = true
        return []
      }
      let rows = try ImportRegister(try station.requireSession()).rows(of: code)
      take(rows[table] ?? [], station)
    case .changed(let field, let value):
      values[field] = value
      issues = []
    case .action("save", _): return try save(station)
    default: break
    }
    return []
  }

  /// Begins the form with what the row says; what was typed before comes over it.
  private mutating func take(_ rows: [[String: String]], _ station: Station) {
    isLoaded = true
    let row =
      act == .set
      ? rows.first { row in table.keyColumns.allSatisfy { row[$0] == asked[Self.key + $0] } } : rows.last
    before = row ?? [:]
    for column in columns where column != "event" {
      let day = Station.isDay(column) ? before[column].flatMap { try? CivilDate(iso: $0) } : nil
      values[column] = day?.printed(station.language) ?? before[column]
    }
  }

  private mutating func save(_ station: Station) throws -> [Effect] {
    let today = station.now.civil.date
    func day(_ name: String) throws -> CivilDate {
      guard let day = TypedDate.day(values[name] ?? "", today: today) else {
        throw Refusal(.data, code: "QY-UI-0030", place: name, vi: "Cần một ngày.", en: "A day is needed.")
      }
      return day
    }
    func facility(_ name: String) throws -> FacilityCode {
      guard let code = FacilityCode((values[name] ?? hospital).trimmed) else {
        throw Refusal(.data, code: "QY-UI-0031", place: name, vi: "Cần mã bệnh viện.", en: "A hospital's code is needed.")
      }
      return code
    }
    let fields = fields(today)
    let change: EditRegister.Change
    switch act {
    case .change:
      let event = values["event"].flatMap { RegisterEvent(rawValue: $0) } ?? .revised
      change = .happened(
        event, try hospital.isEmpty ? facility("code") : FacilityCode(hospital) ?? facility("code"), on: try day("on"), fields: fields)
    case .split:
      guard let code = FacilityCode(hospital) else { return [] }
      change = .split(code, into: try facility("into"), on: try day("on"), fields: fields)
    case .add: change = .add(table, fields: fields.merging(["facility": hospital]) { $1 })
    case .set:
      var all = fields
      for column in table.keyColumns { all[column] = asked[Self.key + column] }
      change = .set(table, fields: all)
    }
    switch try EditRegister(try station.requireSession())(change, reason: values["reason"] ?? "") {
    case .kept(let version, _, _, _, _): return [.saved, .back, .say(.good, station.say(Texts.versionKept, "\(version.sequence)"))]
    case .refused(let found):
      issues = found
      return [station.refused(found)]
    }
  }

  /// What is sent: of a row that is there, what is otherwise; of a new one, what is filled in. Days may be typed as everywhere.
  private func fields(_ today: CivilDate) -> [String: String] {
    var fields: [String: String] = [:]
    for column in columns where !["event", "code"].contains(column) {
      var value = (values[column] ?? "").trimmed
      if Station.isDay(column), let day = TypedDate.day(value, today: today) { value = day.description }
      if act == .change || act == .set {
        if value != before[column] ?? "" { fields[column] = value }
      } else if !value.isEmpty {
        fields[column] = value
      }
    }
    return fields
  }
}

/// Cells of the register as people read them.
extension Station {
  static func isDay(_ column: String) -> Bool {
    ["validFrom", "validTo", "targetDate", "date", "received", "due", "closed", "withdrawn"].contains(column)
  }

  /// What a cell may say, where it is one of a few words.
  func options(_ column: String, of table: RegisterTable) -> [ScreenView.Option] {
    let words: [(String, BilingualText)] =
      switch column {
      case "event": RegisterEvent.allCases.map { ($0.rawValue, Texts.registerEvents[$0.rawValue] ?? Texts.registerEvent) }
      case "tier": Hospital.Tier.allCases.map { ($0.rawValue, $0.label) }
      case "class": Hospital.Class.allCases.map { ($0.rawValue, $0.label) }
      case "kind" where table == .milestones: Milestone.Kind.allCases.map { ($0.rawValue, $0.label) }
      case "kind": Hospital.Kind.allCases.map { ($0.rawValue, Texts.registerWords[$0.rawValue] ?? Texts.kind) }
      case "group": StaffTraining.Group.allCases.map { ($0.rawValue, $0.label) }
      case "item": InfrastructureItem.Item.allCases.map { ($0.rawValue, $0.label) }
      case "severity": InspectionFinding.Severity.allCases.map { ($0.rawValue, $0.label) }
      case "planning": Downtime.Planning.allCases.map { ($0.rawValue, Texts.registerWords[$0.rawValue] ?? Texts.kind) }
      case "respondentGroup": SatisfactionSurvey.Group.allCases.map { ($0.rawValue, Texts.registerWords[$0.rawValue] ?? Texts.kind) }
      default: []
      }
    return words.map { .init($0.0, say($0.1)) }
  }

  /// `30/09/2025` of a day, the word of a code, all else as it stands.
  func cell(_ column: String, _ value: String) -> String {
    if Self.isDay(column), let day = try? CivilDate(iso: value) { return day.printed(language) }
    for table in [RegisterTable.hospitals, .milestones] {
      if let option = options(column, of: table).first(where: { $0.value == value }) { return option.label }
    }
    return value
  }
}
