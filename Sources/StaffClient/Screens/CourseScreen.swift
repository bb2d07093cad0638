internal import ClinicalModel
internal import Workflows

/// What was ordered in an encounter and what came of it: each order with its result, and whether anybody has seen it.
struct CourseScreen: Screen {
  static let route = Route(
    "course", title: Texts.ordersAndResults, door: .permission(ReadCourse.self, .readChart), help: [Texts.courseHelp], isPlace: false)

  private let encounter: String
  private let subject: String
  private var course: Course?

  init(_ parameters: [String: String]) {
    encounter = parameters["encounter"] ?? ""
    subject = parameters["subject"] ?? ""
  }

  var parameters: [String: String] { ["encounter": encounter, "subject": subject] }

  func view(_ station: Station) -> ScreenView {
    guard let course else {
      return ScreenView(
        title: station.say(Texts.ordersAndResults), subject: subject, blocks: [.text([.init(station.say(Texts.working), .dim)])])
    }
    let facility = encounter.split(separator: "/", maxSplits: 1).first.flatMap { FacilityCode($0) }
    let rows = zip(Self.names(course), course.orders).reversed().map { name, order in
      let state = Self.state(order)
      // What was measured, not only what it means.
      let sheet = order.result.flatMap { name in course.results.first { record in facility.map { "\($0)/\(record.id)" == name } == true } }
      let found = sheet.map { ResultLine($0, station) }
      let isBad = found?.urgency == .critical || order.request.priority == .stat && order.result == nil
      return ScreenView.Row(
        name,
        [
          station.shortTime(order.request.time.description), order.request.coding.display ?? order.request.coding.code,
          order.request.priority == .routine ? "" : station.text(order.request.priority), station.say(state.0),
          found?.text ?? order.conclusion ?? "",
          station.shortName(of: order.author, at: facility),
        ], isBad ? .bad : state.1)
    }
    var actions: [ScreenView.Action] = [.init("open", station.say(Texts.open), key: "enter", table: "orders")]
    if station.may(.writeRecords), station.practitioner != nil {
      actions.append(.init("answer", station.say(Texts.enterResult), key: "w", table: "orders"))
    }
    return ScreenView(
      title: station.say(Texts.ordersAndResults), subject: subject,
      blocks: [
        .table(
          .init(
            "orders",
            columns: [
              .init("when", station.say(Texts.when)), .init("service", station.say(Texts.service)),
              .init("priority", station.say(Texts.priority)), .init("state", station.say(Texts.status)),
              .init("conclusion", station.say(Texts.result)), .init("author", station.say(Texts.author)),
            ], rows: rows, empty: station.say(Texts.noOrders)))
      ], actions: actions + [.init("refresh", station.say(Texts.refresh), key: "r")])
  }

  private static func names(_ course: Course) -> [String] {
    let records = course.orders.map(\.record)
    return records.indices.map(records.entryName)
  }

  private func order(_ row: String?) -> Course.Order? {
    guard let course, let index = Self.names(course).firstIndex(where: { $0 == row }) else { return nil }
    return course.orders[index]
  }

  /// Nobody waits for a result of an operation, a diet or a consultation: the first is done, the others are ordered.
  private static func state(_ order: Course.Order) -> (BilingualText, ScreenView.Tone) {
    switch order.request.category {
    case .procedure: order.result == nil ? (Texts.toBeDone, .warning) : (Texts.isDone, .plain)
    case .consultation, .care, .diet: order.result == nil ? (Texts.isOrdered, .plain) : (Texts.isDone, .plain)
    case .laboratory, .imaging, .functional, .endoscopy, .pathology:
      order.result == nil ? (Texts.waiting, .warning) : order.isSeen ? (Texts.seenState, .plain) : (Texts.unseenState, .strong)
    }
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _): return [load(station)]
    case .finished("load", let value): course = value as? Course ?? course
    case .action("open", let rows):
      guard let order = order(rows.first) else { return [] }
      return [.go("record", ["record": order.result ?? order.record, "subject": subject])]
    case .action("answer", let rows):
      guard let order = order(rows.first) else { return [] }
      return Self.answer(order.request.coding, order.request.category, encounter: encounter, subject: subject, station)
    default: break
    }
    return []
  }

  /// Begins the sheet that answers an order.
  static func answer(
    _ service: Coding, _ category: ServiceRequest.Category, encounter: String, subject: String, _ station: Station
  ) -> [Effect] {
    if category == .consultation {
      return [
        .go(
          "note",
          [
            "encounter": encounter, "subject": subject, "form": "consultation",
            NoteScreen.answer + DailyForms.answersOrder.id: PickedText.text(service),
          ])
      ]
    }
    guard let form = ResultForms.sheet(for: category, service.display ?? service.code) else {
      return [.say(.dim, station.say(Texts.noSheet))]
    }
    return [
      .go(
        "note",
        [
          "encounter": encounter, "subject": subject, "form": form.code,
          NoteScreen.answer + (category == .procedure ? "procedure" : "report") + ".1.service": PickedText.text(service),
        ])
    ]
  }

  private func load(_ station: Station) -> Effect {
    let parts = encounter.split(separator: "/", maxSplits: 1)
    let (facility, id) = (parts.first.flatMap { FacilityCode($0) }, parts.last.flatMap { Encounter.ID($0) })
    let reason = station.say(Texts.ownPurpose)
    return .work("load") { session in
      guard let id, let facility else { throw KeepEncounter.unknown }
      return try ReadCourse(session)(id, of: facility, reason: reason)
    }
  }
}
