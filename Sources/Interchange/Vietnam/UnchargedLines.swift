import ClinicalModel

/// One line of tables 2 and 3 before its amounts: a charge, and what was ordered and done of it.
struct ChargeLine {
  var charge: ChargeItem
  var record: ClinicalRecord
  /// Whether somebody has said what one costs.
  var isPriced = true
  var request: (entry: MedicationRequest, author: Practitioner.ID)?
  var procedure: (entry: Procedure, author: Practitioner.ID)?
  var report: DiagnosticReport?
  /// Who ordered a service, and when.
  var order: (entry: ServiceRequest, author: Practitioner.ID)?
}

/// What was ordered and done in an episode that nobody has written a bill for: at the prices that the hospital's catalogues have for the day.
///
/// The client has no bill: drugs are prescribed, services ordered, reported on and carried out, beds lain in. Of that the catalogues know the price
/// and the tables the lines. Where somebody has charged anything, that is the bill, and nothing is added to it. A code that no catalogue has is not
/// the hospital's to charge. A line that the catalogue gives no price for stands with an empty one, and the tables' rules find it.
enum UnchargedLines {
  static func lines(_ charted: ChartedEpisode) -> [ChargeLine] {
    guard charted.statedCharges.isEmpty else { return [] }
    let records = charted.records.filter { $0.status.attestation != nil }
    return drugs(records, charted) + services(records, charted) + beds(charted)
  }

  // MARK: Drugs

  private static func drugs(_ records: [ClinicalRecord], _ charted: ChartedEpisode) -> [ChargeLine] {
    entries(records) { entry in if case .medicationRequest(let request) = entry { request } else { nil } }.compactMap { record, request in
      let coding = request.medication
      guard coding.system == .drug else { return nil }
      let known = charted.catalogue(coding, request.time.date)
      guard !known.isEmpty else { return nil }
      var line = ChargeLine(
        charge: charge(4, coding, request.time, request.quantity?.value ?? DecimalNumber(significand: 0), known), record: record)
      line.isPriced = known["DON_GIA"] != nil
      line.request = (request, record.author)
      return line
    }
  }

  // MARK: Services

  private static func services(_ records: [ClinicalRecord], _ charted: ChartedEpisode) -> [ChargeLine] {
    let orders = entries(records) { if case .serviceRequest(let order) = $0, order.coding.system == .service { order } else { nil } }
    let reports = entries(records) { if case .diagnosticReport(let report) = $0, report.coding.system == .service { report } else { nil } }
    let done = entries(records) { if case .procedure(let procedure) = $0, procedure.coding.system == .service { procedure } else { nil } }
    // An order is answered by one report or one procedure of its code.
    let answers = OrderAnswers.match(
      orders: orders.map { ($0.1.coding, $0.1.time) },
      results: reports.map { ($0.1.coding, $0.1.time) } + done.map { ($0.1.coding, $0.1.period.start) })
    var lines: [ChargeLine] = []
    func order(of result: Int) -> (entry: ServiceRequest, author: Practitioner.ID)? {
      answers.firstIndex { $0 == result }.map { (orders[$0].1, orders[$0].0.author) }
    }
    func add(_ coding: Coding, _ group: Int, _ time: CivilDateTime, _ record: ClinicalRecord, _ fill: (inout ChargeLine) -> Void) {
      let known = charted.catalogue(coding, time.date)
      guard !known.isEmpty else { return }
      var line = ChargeLine(charge: charge(group, coding, time, DecimalNumber(significand: 1), known), record: record)
      line.isPriced = known["DON_GIA"] != nil
      fill(&line)
      lines.append(line)
    }
    // The form of an operation asks what was done and reports on nothing: what is both is one service.
    var procedures: [String: Int] = [:]
    for (record, procedure) in done { procedures[procedure.coding.code + record.id.rawValue, default: 0] += 1 }
    for (index, (record, report)) in reports.enumerated() where procedures[report.coding.code + record.id.rawValue] == nil {
      let order = order(of: index)
      add(report.coding, group(report), order?.entry.time ?? report.time, record) {
        $0.report = report
        $0.order = order
      }
    }
    for (index, (record, procedure)) in done.enumerated() {
      add(procedure.coding, group(procedure, record, charted), procedure.period.start, record) {
        $0.procedure = (procedure, record.author)
        $0.order = order(of: reports.count + index)
      }
    }
    // An examination, a consultation or care has no sheet that answers it: it is done when the episode is over.
    for (index, (record, order)) in orders.enumerated() where answers[index] == nil {
      guard charted.encounter.period.end != nil, let group = group(order, charted) else { continue }
      add(order.coding, group, order.time, record) { $0.order = (order, record.author) }
    }
    return lines
  }

  private static func group(_ report: DiagnosticReport) -> Int {
    switch report.category {
    case .laboratory, .pathology: 1
    case .imaging: 2
    case .endoscopy, .functional: 3
    }
  }

  /// An operation by its sheet or its name; else a procedure.
  private static func group(_ procedure: Procedure, _ record: ClinicalRecord, _ charted: ChartedEpisode) -> Int {
    record.kind.rawValue == "02/BV2" || name(procedure.coding, procedure.period.start.date, charted).contains("phau thuat") ? 8 : 18
  }

  private static func group(_ order: ServiceRequest, _ charted: ChartedEpisode) -> Int? {
    let name = name(order.coding, order.time.date, charted)
    if name.hasPrefix("kham") || order.category == .consultation { return 13 }
    return order.category == .care ? 18 : nil
  }

  private static func name(_ coding: Coding, _ day: CivilDate, _ charted: ChartedEpisode) -> String {
    SearchKey.fold(coding.display ?? charted.catalogue(coding, day)["TEN_DICH_VU"] ?? "")
  }

  // MARK: Beds

  /// A line a stay in a bed. The days are the nights; one more for who died, grew worse, or was sent on; one for a stay of up to a day.
  private static func beds(_ charted: ChartedEpisode) -> [ChargeLine] {
    let encounter = charted.encounter
    guard ["03", "04"].contains(charted.careType), let end = encounter.period.end, let record = charted.records.first else { return [] }
    let stays = encounter.stays.filter { $0.bed != nil }
    guard let first = stays.first else { return [] }
    let isOneDay = end.localSeconds - charted.wardTime.localSeconds <= 24 * 3600
    let nights = end.date.dayNumber - first.period.start.date.dayNumber
    let outcome = encounter.disposition?.outcome
    let isWorse = [.worse, .died, .takenHomeToDie].contains(outcome) || encounter.disposition?.discharge == .referred
    let total = isOneDay ? 1 : max(1, nights + (isWorse ? 1 : 0))
    var left = total
    var lines: [ChargeLine] = []
    for (index, stay) in stays.enumerated() {
      let isLast = index == stays.count - 1
      let days = isLast ? left : min(left, stays[index + 1].period.start.date.dayNumber - stay.period.start.date.dayNumber)
      left -= days
      guard days > 0, let service = charted.bed(stay.department, stay.period.start.date) else { continue }
      let known = charted.catalogue(service, stay.period.start.date)
      var line = ChargeLine(
        charge: charge(
          encounter.class == .day ? 14 : 15, service, max(stay.period.start, charted.wardTime), DecimalNumber(significand: Int64(days)),
          known),
        record: record)
      line.isPriced = known["DON_GIA"] != nil
      lines.append(line)
    }
    return lines
  }

  // MARK: -

  private static func entries<Entry>(_ records: [ClinicalRecord], _ take: (ClinicalEntry) -> Entry?) -> [(ClinicalRecord, Entry)] {
    records.flatMap { record in record.sections.flatMap(\.entries).compactMap(take).map { (record, $0) } }
  }

  private static func charge(
    _ group: Int, _ coding: Coding, _ time: CivilDateTime, _ quantity: DecimalNumber, _ known: [String: String]
  ) -> ChargeItem {
    let nothing = DecimalNumber(significand: 0)
    // The name is the list's, not what somebody picked it by.
    let name = known[coding.system == .drug ? "TEN_THUOC" : "TEN_DICH_VU"] ?? coding.display
    return ChargeItem(
      group: group, coding: Coding(coding.system, coding.code, display: name), time: time, quantity: quantity,
      unitPrice: known["DON_GIA"].flatMap { DecimalNumber($0) } ?? nothing,
      amount: nothing)
  }
}
