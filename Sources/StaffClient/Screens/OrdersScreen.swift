internal import ClinicalModel
internal import Workflows

/// What was ordered on the wards and nobody has answered yet, the most urgent first: the desk of a laboratory.
struct OrdersScreen: Screen {
  static let route = Route(
    "orders", title: Texts.openOrders, door: .permission(ListOpenOrders.self, .readChart), help: [Texts.openOrdersHelp])

  private var orders: [OrderedService] = []
  private var isLoaded = false

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    var actions: [ScreenView.Action] = []
    if station.may(.writeRecords), station.practitioner != nil {
      actions.append(.init("answer", station.say(Texts.enterResult), key: "enter", table: "orders"))
    }
    let urgent = orders.count { $0.priority != .routine }
    let counted = ScreenView.Block.text([
      .init(station.say(Texts.openOrdersCount, "\(orders.count)", "\(urgent)"), urgent > 0 ? .warning : .dim)
    ])
    return ScreenView(
      title: station.say(Texts.openOrders),
      blocks: (orders.isEmpty ? [] : [counted]) + [.table(Self.table(orders, empty: isLoaded ? Texts.noOrders : Texts.working, station))],
      actions: actions + [
        .init("chart", station.say(Texts.chart), key: "c", table: "orders"), .init("refresh", station.say(Texts.refresh), key: "r"),
      ])
  }

  /// The orders as rows.
  static func table(_ orders: [OrderedService], empty: BilingualText, _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "orders",
      columns: [
        .init("when", station.say(Texts.when)), .init("priority", station.say(Texts.priority)),
        .init("service", station.say(Texts.service)), .init("patient", station.say(Texts.patient)),
        .init("place", station.say(Texts.bed)), .init("author", station.say(Texts.author)),
      ], rows: orders.map { row($0, station) }, empty: station.say(empty))
  }

  /// Begins the sheet that answers the chosen order.
  static func answer(_ rows: [String], of orders: [OrderedService], _ station: Station) -> [Effect] {
    guard let order = orders.first(where: { Self.name($0) == rows.first }) else { return [] }
    return CourseScreen.answer(
      order.coding, order.category, encounter: "\(order.facility)/\(order.encounter)", subject: station.line(order.patient), station)
  }

  private static func name(_ order: OrderedService) -> String {
    "\(order.facility)/\(order.encounter) \(order.coding.code) \(order.time) \(order.author)"
  }

  private static func row(_ order: OrderedService, _ station: Station) -> ScreenView.Row {
    let place = [order.department, order.bed].compactMap(\.self).joined(separator: " ")
    let tone: ScreenView.Tone =
      switch order.priority {
      case .stat: .bad
      case .urgent: .warning
      case .routine: .plain
      }
    let urgency = order.priority == .routine ? "" : station.text(order.priority)
    return ScreenView.Row(
      name(order),
      [
        station.shortTime(order.time.description), urgency, order.coding.display ?? order.coding.code, order.patient.name, place,
        station.shortName(of: order.author, at: order.facility),
      ], tone)
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [.work("load") { try ListOpenOrders($0)() }]
    case .finished("load", let value): (orders, isLoaded) = (value as? [OrderedService] ?? [], true)
    case .action("answer", let rows): return Self.answer(rows, of: orders, station)
    case .action("chart", let rows):
      guard let order = orders.first(where: { Self.name($0) == rows.first }) else { return [] }
      return [.go("chart", ["patient": order.patient.id.description])]
    default: break
    }
    return []
  }
}
