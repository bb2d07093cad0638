internal import ClinicalModel
internal import Workflows

/// What needs this person now, and the ways from here.
struct HomeScreen: Screen {
  static let route = Route(
    "home", title: Texts.home, door: .permission(ShowWork.self, .useClient), help: [Texts.homeHelp])

  private var work: ShowWork.Work?
  /// How many charts of who has left are not whole: counted apart, as months of a large hospital take longer than what else stands here.
  private var incomplete: WaitingQueue?
  /// The drafts that the person was asked to attest, as they were then.
  private var signing: [WaitingRecord] = []

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    var blocks: [ScreenView.Block] = []
    if let work {
      var facts = [ScreenView.Fact("name", station.say(Texts.greeting, work.name), placeOfWork(work, station), .dim)]
      let queues: [(id: String, label: BilingualText, queue: WaitingQueue?)] = [
        ("messages", Texts.newMessages, work.messages), ("quarantine", Texts.quarantineQueue, work.quarantine),
        ("identity", Texts.identity, work.identities), ("reviews", Texts.reviewQueue, work.reviews),
        ("retention", Texts.proposals, work.destructions), ("batches", Texts.openBatches, work.batches),
      ]
      for (id, label, queue) in queues { if let queue { facts.append(fact(id, label, queue, station)) } }
      // What stands below the edge of a small screen is told at its head.
      let lists: [(id: String, label: BilingualText, count: Int)] = [
        ("unseen", Texts.unseenResults, work.unseenResults?.count ?? 0), ("returned", Texts.returnedToMe, work.returned?.count ?? 0),
        ("advised", Texts.advisedToMe, work.advised?.count ?? 0), ("cosign", Texts.toCoSign, work.toCoSign?.count ?? 0),
      ]
      facts += lists.filter { $0.count > 0 }.map { .init($0.id + "Count", station.say($0.label), "\($0.count)", .warning) }
      if Self.answersForCharts(station) {
        facts.append(
          incomplete.map { fact("incomplete", Texts.incompleteQueue, $0, station) }
            ?? .init("incomplete", station.say(Texts.incompleteQueue), station.say(Texts.working), .dim))
      }
      blocks.append(.facts(facts))
    } else {
      blocks.append(.text([.init(station.say(Texts.working), .dim)]))
    }
    if !station.shelf.isEmpty {
      blocks += [
        heading(Texts.unsaved, station.shelf.count, station),
        .table(
          .init(
            "shelf",
            columns: [
              .init("title", station.say(Texts.what)), .init("subject", station.say(Texts.patient)), .init("when", station.say(Texts.when)),
            ],
            rows: station.shelf.map { shelved in
              .init(shelved.id, [shelved.title, shelved.subject, shelved.leftAt.map { station.shortTime(seconds: $0) } ?? ""], .warning)
            }, empty: "")),
      ]
    }
    if hasCriticalResult { blocks += results(station) }
    if let returned = work?.returned, !returned.isEmpty {
      blocks += [heading(Texts.returnedToMe, returned.count, station), .table(HomeReviews.table("returned", returned, station))]
    }
    if let advised = work?.advised, !advised.isEmpty {
      blocks += [heading(Texts.advisedToMe, advised.count, station), .table(HomeReviews.table("advised", advised, station))]
    }
    if let prescriptions = work?.prescriptions {
      blocks += [
        heading(Texts.prescriptionsToReview, prescriptions.count, station), .table(HomeReviews.prescriptions(prescriptions, station)),
      ]
    }
    if let orders = work?.openOrders {
      blocks += [heading(Texts.openOrders, orders.count, station), .table(OrdersScreen.table(orders, empty: Texts.noOrders, station))]
    }
    if let registered = work?.registered {
      blocks += [heading(Texts.registeredLately, registered.count, station), .table(registeredTable(registered, station))]
    }
    // Who works for the whole hospital and treats nobody has no patients of their own.
    let (queue, present) = (clinicQueue, work?.registered == nil ? work?.present?.filter { !Self.waits($0) } : nil)
    if !queue.isEmpty || work?.registered != nil {
      blocks += [heading(Texts.clinicQueue, queue.count, station), .table(queueTable(queue, station))]
    }
    if let present, !present.isEmpty || queue.isEmpty && work?.departments.isEmpty == false {
      // As on the ward's board: who has no bed yet comes last.
      let sorted = present.filter { $0.bed != nil } + present.filter { $0.bed == nil }
      blocks += [heading(Texts.present, present.count, station), .table(presentTable(sorted, station))]
    }
    if let drafts = work?.drafts {
      blocks += [heading(Texts.myDrafts, drafts.count, station), .table(draftTable(drafts, station))]
    }
    if let waiting = work?.toCoSign, !waiting.isEmpty {
      blocks += [heading(Texts.toCoSign, waiting.count, station), .table(coSignTable(waiting, station))]
    }
    if !hasCriticalResult { blocks += results(station) }
    if !station.recent.isEmpty {
      blocks += [
        .heading(station.say(Texts.recent)),
        .table(
          .init(
            "recent",
            columns: [
              .init("name", station.say(Texts.name)), .init("birthDate", station.say(Texts.birthDate)),
              .init("number", station.say(Texts.number), whole: true),
            ], rows: station.recent.map { .init($0.id, [$0.name, station.birthDate(of: $0), $0.number ?? ""]) }, empty: "")),
      ]
    }
    return ScreenView(
      title: station.say(Texts.home), blocks: blocks, actions: actions(station))
  }

  /// What a list is, and how many it has: the rows that a small screen shows are not all of them.
  private func heading(_ title: BilingualText, _ count: Int, _ station: Station) -> ScreenView.Block {
    guard count > 0 else { return .heading(station.say(title)) }
    return .heading(
      station.say(count < ShowWork.longestList ? Texts.countedList : Texts.countedListOrMore, station.say(title), "\(count)"))
  }

  /// The departments; the roles of who works for the whole hospital.
  private func placeOfWork(_ work: ShowWork.Work, _ station: Station) -> String {
    let roles = station.session?.roles.map(station.text).sorted() ?? []
    return (work.departments.isEmpty ? roles : work.departments).joined(separator: ", ")
  }

  /// Who sees to it that charts are finished: heads and the records office.
  private static func answersForCharts(_ station: Station) -> Bool {
    station.may(.readSensitiveCharts) && station.may(.readChart) && station.facility != nil
  }

  private func fact(_ id: String, _ label: BilingualText, _ queue: WaitingQueue, _ station: Station) -> ScreenView.Fact {
    guard queue.count > 0, let oldest = queue.oldest else {
      return .init(id, station.say(label), station.say(Texts.queueEmpty), .dim)
    }
    return .init(id, station.say(label), station.say(Texts.queueCount, "\(queue.count)", station.age(oldest)), .warning)
  }

  /// Who came to be seen and has no bed.
  private static func waits(_ present: PresentPatient) -> Bool {
    let classes: Set<Encounter.Class> = [.outpatient, .day, .emergency]
    return present.bed == nil && Encounter.Class(rawValue: present.class).map(classes.contains) == true
  }

  /// Who came first is seen first; emergencies before all.
  private var clinicQueue: [PresentPatient] {
    func rank(_ one: PresentPatient) -> Int { one.class == Encounter.Class.emergency.rawValue ? 0 : 1 }
    return (work?.present ?? []).filter(Self.waits).sorted { (rank($0), $0.start, $0.encounter) < (rank($1), $1.start, $1.encounter) }
  }

  private func queueTable(_ queue: [PresentPatient], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "queue",
      columns: [
        .init("department", station.say(Texts.department)), .init("class", station.say(Texts.typeOfCare)),
        .init("name", station.say(Texts.name)), .init("sex", station.say(Texts.sex)), .init("birthDate", station.say(Texts.birthDate)),
        .init("since", station.say(Texts.since)), .init("waits", station.say(Texts.waitsFor)),
      ],
      rows: queue.map { one in
        let kind = Encounter.Class(rawValue: one.class)
        let began = (try? CivilDateTime(iso: one.start)).map { Int64($0.localSeconds - station.now.offset * 60) }
        return .init(
          one.patient.id.description,
          [
            one.department ?? "", kind.map { station.text($0) } ?? "", one.patient.name, station.text(one.patient.sex),
            station.text(one.patient.birthDate), station.shortTime(one.start), began.map(station.age) ?? "",
          ], kind == .emergency ? .warning : .plain)
      }, empty: station.say(Texts.nobodyInQueue))
  }

  /// Who was registered lately: those first whom nobody has received.
  private func registeredTable(_ registered: [RecentRegistration], _ station: Station) -> ScreenView.Table {
    func row(_ one: RecentRegistration) -> ScreenView.Row {
      let patient = one.patient
      let state = station.say(one.isReceived ? Texts.yes : Texts.notReceived)
      return .init(
        patient.id.description,
        [
          patient.name, station.text(patient.sex), station.text(patient.birthDate), patient.hospitalNumbers.first ?? "",
          station.age(one.at), state,
        ], one.isReceived ? .dim : .warning)
    }
    let sorted = registered.filter { !$0.isReceived } + registered.filter(\.isReceived)
    return ScreenView.Table(
      "registered",
      columns: [
        .init("name", station.say(Texts.name)), .init("sex", station.say(Texts.sex)), .init("birthDate", station.say(Texts.birthDate)),
        .init("number", station.say(Texts.number), whole: true), .init("age", station.say(Texts.registeredAgo)),
        .init("state", station.say(Texts.receivedYet)),
      ], rows: sorted.map(row), empty: station.say(Texts.nobodyRegistered))
  }

  /// Somebody of the reception's lists.
  private func person(_ row: String?) -> PatientSummary? {
    ((work?.registered ?? []).map(\.patient) + (work?.present ?? []).map(\.patient)).first { $0.id.description == row }
  }

  private func presentTable(_ present: [PresentPatient], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "present",
      columns: [
        .init("department", station.say(Texts.department)), .init("bed", station.say(Texts.bed)), .init("name", station.say(Texts.name)),
        .init("sex", station.say(Texts.sex)), .init("birthDate", station.say(Texts.birthDate)), .init("since", station.say(Texts.since)),
      ],
      rows: present.map { present in
        .init(
          present.patient.id.description,
          [
            present.department ?? "", present.bed ?? "", present.patient.name, station.text(present.patient.sex),
            station.text(present.patient.birthDate), station.shortTime(present.start),
          ])
      }, empty: station.say(Texts.nobodyPresent))
  }

  /// One's own, by what each says: two of one patient in one form are else told apart by nothing.
  private func draftTable(_ records: [WaitingRecord], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "drafts",
      columns: [
        .init("patient", station.say(Texts.patient)), .init("gist", station.say(Texts.what), yielding: true),
        .init("when", station.say(Texts.when)),
      ],
      rows: records.map { record in
        let said = record.content.map { station.gist($0) } ?? station.title(record.title, of: record.kind)
        return .init(Self.name(record), [record.patient.name, said, station.shortTime(record.authored)])
      }, empty: station.say(Texts.noDrafts))
  }

  private func coSignTable(_ records: [WaitingRecord], _ station: Station) -> ScreenView.Table {
    ScreenView.Table(
      "cosign",
      columns: [
        .init("patient", station.say(Texts.patient)), .init("kind", station.say(Texts.kind)), .init("when", station.say(Texts.when)),
        .init("author", station.say(Texts.author)),
      ],
      rows: records.map { record in
        .init(
          Self.name(record),
          [
            record.patient.name, station.title(record.title, of: record.kind), station.shortTime(record.authored),
            station.shortName(of: record.author, at: record.facility),
          ])
      }, empty: station.say(Texts.noDrafts))
  }

  /// Whether a result that nobody has seen is dangerous: then it stands above the patients.
  private var hasCriticalResult: Bool { work?.unseenResults?.contains { $0.content.map(ResultLine.isCritical) == true } == true }

  private func results(_ station: Station) -> [ScreenView.Block] {
    guard let unseen = work?.unseenResults, !unseen.isEmpty else { return [] }
    return [heading(Texts.unseenResults, unseen.count, station), .table(resultTable(unseen, station))]
  }

  /// What was found, in whom and when: the dangerous first, then as they came.
  private func resultTable(_ records: [WaitingRecord], _ station: Station) -> ScreenView.Table {
    let lines = records.map { record in (record: record, line: record.content.map { ResultLine($0, station) }) }
    let ranks: [ResultLine.Urgency] = [.critical, .outOfRange, .usual]
    let sorted = ranks.flatMap { rank in lines.filter { ($0.line?.urgency ?? .usual) == rank } }
    return ScreenView.Table(
      "results",
      columns: [
        .init("patient", station.say(Texts.patient)), .init("result", station.say(Texts.result)), .init("when", station.say(Texts.when)),
        .init("kind", station.say(Texts.kind), yielding: true), .init("author", station.say(Texts.author), yielding: true),
      ],
      rows: sorted.map { record, line in
        let said = line?.text ?? station.say(Texts.resultsHidden)
        return .init(
          Self.name(record),
          [
            record.patient.name, said.isEmpty ? "–" : said, station.shortTime(record.authored),
            station.title(record.title, of: record.kind), station.shortName(of: record.author, at: record.facility),
          ], line?.urgency.tone ?? .plain)
      }, empty: "")
  }

  private func actions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    if !station.shelf.isEmpty {
      actions += [
        .init("resume", station.say(Texts.resume), key: "enter", table: "shelf"),
        .init("discard", station.say(Texts.throwAway), key: "d", table: "shelf"),
      ]
    }
    let chart = station.say(Texts.chart)
    if work?.registered?.isEmpty == false {
      actions += [
        .init("receive", station.say(Texts.admit), key: "enter", table: "registered"),
        .init("person", station.say(Texts.editPerson), key: "f7", table: "registered").takingOne,
      ]
    }
    if !clinicQueue.isEmpty, work?.registered != nil {
      actions.append(.init("person", station.say(Texts.editPerson), key: "f7", table: "queue").takingOne)
    } else if !clinicQueue.isEmpty {
      actions.append(.init("chart", chart, key: "enter", table: "queue"))
    }
    if work?.registered == nil, work?.present?.contains(where: { !Self.waits($0) }) == true {
      actions.append(.init("chart", chart, key: "enter", table: "present"))
    }
    if work?.openOrders?.isEmpty == false, station.practitioner != nil {
      actions.append(.init("answer", station.say(Texts.enterResult), key: "enter", table: "orders"))
    }
    actions += reviewActions(station)
    if work?.drafts?.isEmpty == false { actions.append(.init("record", station.say(Texts.open), key: "enter", table: "drafts")) }
    if work?.unseenResults?.isEmpty == false {
      actions += [
        .init("record", station.say(Texts.open), key: "enter", table: "results"),
        .init("seen", station.say(Texts.seen), key: "v", table: "results"),
      ]
    }
    if work?.toCoSign?.isEmpty == false {
      actions += [
        .init("coSign", station.say(Texts.coSign), key: "k", table: "cosign"),
        .init("sendBack", station.say(Texts.sendBack), key: "b", table: "cosign").takingOne,
      ]
    }
    if work?.toCoSign?.isEmpty == false { actions.append(.init("record", station.say(Texts.open), key: "enter", table: "cosign")) }
    if !station.recent.isEmpty, station.may(.readChart) { actions.append(.init("chart", chart, key: "enter", table: "recent")) }
    if work?.drafts?.isEmpty == false { actions.append(.init("sign", station.say(Texts.attest), key: "s", table: "drafts")) }
    if station.may(.searchPatients) { actions.append(.init("find", station.say(Texts.findPatient), key: "f")) }
    if station.may(.registerPatients) { actions.append(.init("register", station.say(Texts.registerPatient), key: "n")) }
    if station.may(.readChart) { actions.append(.init("orders", station.say(Texts.openOrders), key: "l")) }
    if station.may(.readWard) { actions.append(.init("ward", station.say(Texts.ward), key: "w")) }
    // A head's page has no room for another key; the ward's board has it for everybody.
    if station.may(.readWard), station.may(.readChart), !station.may(.superviseRecords) {
      actions.append(.init("round", station.say(Texts.round), key: "y"))
    }
    if station.may(.admitPatients) { actions.append(.init("admit", station.say(Texts.admit), key: "a")) }
    // Others have it by its name: their pages have no room for another key.
    if station.may(.admitPatients), !station.may(.readChart) {
      actions.append(.init("appointments", station.say(Texts.toAppointments), key: "h"))
    }
    // Where the page names how many charts are open, a key leads to them.
    actions += Self.desks.filter { station.may($0.permission) || ($0.screen == "incomplete" && Self.answersForCharts(station)) }.map {
      .init($0.screen, station.say($0.title), key: $0.key)
    }
    actions += [.init("refresh", station.say(Texts.refresh), key: "r"), .init("signOut", station.say(Texts.signOut), key: "o")]
    return actions
  }

  /// The desks that stand on the home page, each with its key.
  private static let desks: [(screen: String, key: String, title: BilingualText, permission: Permission)] = [
    ("messages", "m", Texts.messages, .useClient), ("quarantine", "q", Texts.toQuarantine, .manageQuarantine),
    ("identity", "i", Texts.toIdentity, .mergePatients), ("duplicates", "u", Texts.toDuplicates, .mergePatients),
    ("reviews", "v", Texts.reviewQueue, .reviewBreakGlass), ("retention", "t", Texts.toRetention, .readRetention),
    ("incomplete", "h", Texts.toIncomplete, .readSensitiveCharts),
    ("coverage", "c", Texts.toCoverage, .readCoverageReport), ("hospitals", "g", Texts.toHospitals, .readCoverageReport),
    ("batches", "b", Texts.toBatches, .importRecords), ("audit", "j", Texts.audit, .readAudit),
    ("staff", "k", Texts.toStaff, .manageStaff), ("me", "p", Texts.toOwnAccount, .changeOwnPassword),
  ]

  /// The actions that lead to the screen of their name.
  private static let pages: Set<String> = Set(
    ["find", "register", "ward", "round", "admit", "orders", "appointments"]
      + desks.map(\.screen))

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .opened, .returned, .databaseChanged, .action("refresh", _):
      var effects: [Effect] = [.work("work") { try ShowWork($0)() }]
      if let facility = station.facility, Self.answersForCharts(station) {
        effects.append(.work("incomplete") { try ListIncompleteCharts($0).queue(at: facility) })
      }
      return effects
    case .finished("work", let value): work = value as? ShowWork.Work
    case .finished("incomplete", let value): incomplete = value as? WaitingQueue
    case .action("answer", let rows): return OrdersScreen.answer(rows, of: work?.openOrders ?? [], station)
    case .action("chart", let rows): return rows.prefix(1).map { .go("chart", ["patient": $0]) }
    case .action("record", let rows):
      let waiting = [
        work?.drafts, work?.toCoSign, work?.unseenResults, work?.returned, work?.advised, work?.prescriptions,
      ].compactMap(\.self).flatMap(\.self)
      return rows.prefix(1).map { row in
        let patient = waiting.first { "\($0.facility)/\($0.localID)" == row }?.patient
        return .go("record", ["record": row, "subject": patient.map { station.line($0) } ?? ""])
      }
    case .action("resume", let rows): return rows.prefix(1).map { .resume(shelved: $0) }
    case .action("discard", let rows):
      let lines = station.shelf.filter { rows.contains($0.id) }.map { shelved in
        ScreenView.Line([shelved.title, shelved.subject].filter { !$0.isEmpty }.joined(separator: " · "))
      }
      let question = Dialog("throwAway", title: station.say(Texts.throwAway), lines: lines, confirm: station.say(Texts.throwAway))
      return lines.isEmpty ? [] : [.ask(question.passing, about: rows)]
    case .answered("throwAway", let rows, _): return rows.sorted(by: >).map { .discard(shelved: $0) }
    case .action("receive", let rows):
      guard let found = person(rows.first) else { return [] }
      return [.go("admit", ["patient": station.number(of: found), "subject": station.line(found)])]
    case .action("person", let rows): return person(rows.first).map { PersonScreen.effects(for: $0, station) } ?? []
    case .action("signOut", _): return [.signOut]
    case .action(let screen, _) where Self.pages.contains(screen): return [.go(screen)]
    case .action("sign", let rows):
      return try ask(
        "sign", of: work?.drafts, rows, title: Texts.signMany,
        notes: { [station.say(Texts.signCount, "\($0)"), station.say(Texts.attestWarning)] }, station,
        saying: drafted)
    case .answered("sign", let about, let values): return try sign(about, values, station)
    case .action("coSign", let rows):
      return try ask(
        "coSign", of: work?.toCoSign, rows, title: Texts.coSign, notes: { [station.say(Texts.coSignCount, "\($0)")] }, station,
        saying: coSigned)
    case .answered("coSign", let about, let values): return try sign(about, values, station, coSigning: true)
    case .action("sendBack", let rows):
      guard let record = (work?.toCoSign ?? []).first(where: { Self.name($0) == rows.first }) else { return [] }
      let said = try coSigned(record, station).whole
      return [.ask(HomeReviews.sendBack(said, station), about: rows.prefix(1).map(\.self))]
    case .answered("sendBack", let about, let values):
      let keep = KeepRecord(try station.requireSession())
      return try act(about, in: "cosign", of: work?.toCoSign, done: Texts.sentBackDone, station) { record, id in
        try keep.sendBack(id, of: record.facility, reason: values["reason"] ?? "", seen: record.digest)
      }
    case .action("clear", let rows):
      let review = ReviewPrescription(try station.requireSession())
      return try act(rows, in: "prescriptions", of: work?.prescriptions, done: Texts.approvedDone, station) { record, id in
        try review(id, of: record.facility, advice: nil, seen: record.digest)
      }
    case .action("advise", let rows):
      guard let record = (work?.prescriptions ?? []).first(where: { Self.name($0) == rows.first }) else { return [] }
      let said = [Self.line(record, station)] + (record.content.map { station.lines($0) } ?? [])
      return [.ask(HomeReviews.advice(said, station), about: rows.prefix(1).map(\.self))]
    case .answered("advise", let about, let values):
      let review = ReviewPrescription(try station.requireSession())
      return try act(about, in: "prescriptions", of: work?.prescriptions, done: Texts.advisedDone, station) { record, id in
        try review(id, of: record.facility, advice: values["advice"] ?? "", seen: record.digest)
      }
    case .action("adviceSeen", let rows):
      let review = ReviewResults(try station.requireSession())
      return try act(rows, in: "advised", of: work?.advised, done: Texts.seenDone, station) { record, id in
        try review(id, of: record.facility, seen: record.digest)
        return nil
      }
    case .action("seen", let rows):
      let review = ReviewResults(try station.requireSession())
      let unseen = work?.unseenResults ?? []
      let act = try RowAct(rows) { row in
        guard let record = unseen.first(where: { Self.name($0) == row }), let id = ClinicalRecord.ID(record.localID) else { return [] }
        try review(id, of: record.facility, seen: record.digest)
        return []
      }
      return act.effects(in: "results", allDone: Texts.seenDone, name: { Self.called($0, of: unseen) }, station)
        + [.work("work") { try ShowWork($0)() }]
    default: break
    }
    return []
  }

  /// Asks for the password over a list of the chosen records.
  private mutating func ask(
    _ act: String, of records: [WaitingRecord]?, _ rows: [String], title: BilingualText, notes: (Int) -> [String], _ station: Station,
    saying: (WaitingRecord, Station) throws -> CoSignLines
  ) rethrows -> [Effect] {
    signing = (records ?? []).filter { rows.contains(Self.name($0)) }
    let said = try signing.map { try saying($0, station) }
    guard !said.isEmpty else { return [] }
    let notes = notes(said.count).map { ScreenView.Line($0, .dim) }
    let lines = said.count > 1 ? said.prefix(Self.mostAbove).flatMap { $0.beginning(station) } : said[0].whole
    var dialog = Dialog.attestation(act, title: station.say(title), lines: lines + notes, station)
    if said.count > 1 { dialog.whole = said.flatMap(\.whole) + notes }
    return [.ask(dialog, about: signing.map(Self.name))]
  }

  private func reviewActions(_ station: Station) -> [ScreenView.Action] {
    var actions: [ScreenView.Action] = []
    let open = station.say(Texts.open)
    if work?.returned?.isEmpty == false { actions.append(.init("record", open, key: "enter", table: "returned")) }
    if work?.advised?.isEmpty == false {
      actions += [
        .init("record", open, key: "enter", table: "advised"), .init("adviceSeen", station.say(Texts.seen), key: "v", table: "advised"),
      ]
    }
    if work?.prescriptions?.isEmpty == false {
      actions += [
        .init("record", open, key: "enter", table: "prescriptions"),
        .init("clear", station.say(Texts.approvePrescription), key: "d", table: "prescriptions"),
        .init("advise", station.say(Texts.advise), key: "g", table: "prescriptions").takingOne,
      ]
    }
    return actions
  }

  /// Does something with each of the named records; what is wrong with one does not keep the others back.
  private func act(
    _ rows: [String], in table: String, of records: [WaitingRecord]?, done: BilingualText, _ station: Station,
    _ body: (WaitingRecord, ClinicalRecord.ID) throws -> RecordResult?
  ) throws -> [Effect] {
    let records = records ?? []
    let act = try RowAct(rows) { row in
      guard let record = records.first(where: { Self.name($0) == row }), let id = ClinicalRecord.ID(record.localID) else { return [] }
      return try body(record, id).map(HomeReviews.issues) ?? []
    }
    return act.effects(in: table, allDone: done, name: { Self.called($0, of: records) }, station) + [.work("work") { try ShowWork($0)() }]
  }

  private static func line(_ record: WaitingRecord, _ station: Station) -> ScreenView.Line {
    .init("\(record.patient.name) · \(station.title(record.title, of: record.kind)) · \(station.time(record.authored))")
  }

  /// What is co-signed; of a chart that the person may not open, that it may not be.
  private func coSigned(_ record: WaitingRecord, _ station: Station) throws -> CoSignLines { try said(record, Texts.coSign, station) }

  /// What is attested.
  private func drafted(_ record: WaitingRecord, _ station: Station) throws -> CoSignLines { try said(record, Texts.ownPurpose, station) }

  /// What somebody stands for, before they do.
  private func said(_ record: WaitingRecord, _ reason: BilingualText, _ station: Station) throws -> CoSignLines {
    guard let id = ClinicalRecord.ID(record.localID) else { return CoSignLines(head: []) }
    do {
      let history = try ReadRecord(try station.requireSession()).history(id, of: record.facility, reason: station.say(reason))
      return try CoSignLines(history, of: station.line(record.patient), station)
    } catch let refusal as Refusal {
      return CoSignLines(head: [Self.line(record, station), .init("\(refusal.code) " + station.say(refusal.text), .bad)])
    }
  }

  /// Whose record it is, and its number: what tells several of one patient apart.
  private static func called(_ row: String, of records: [WaitingRecord]) -> String {
    records.first { name($0) == row }.map { "\($0.patient.name) \($0.localID)" } ?? row
  }

  /// How many of those that are signed together are told above the question.
  private static let mostAbove = 12

  private static func name(_ record: WaitingRecord) -> String { "\(record.facility)/\(record.localID)" }

  /// What is wrong with one draft does not keep the others back.
  private func sign(_ about: [String], _ values: [String: String], _ station: Station, coSigning: Bool = false) throws -> [Effect] {
    let named = signing.filter { about.contains(Self.name($0)) }.compactMap { record in
      ClinicalRecord.ID(record.localID).map { (facility: record.facility, id: $0, seen: Optional(record.digest)) }
    }
    let (session, secret) = try station.attesting(values)
    let results =
      try coSigning ? KeepRecord(session).coSign(named, password: secret) : KeepRecord(session).sign(named, password: secret)
    var act = RowAct(named.map { "\($0.facility)/\($0.id)" })
    for (record, result) in zip(named, results) {
      let row = "\(record.facility)/\(record.id)"
      switch result {
      case .kept: act.take(row)
      case .refused(let issues):
        if let first = issues.first { act.refuse(row, first.code, first.text) }
      case .conflict: act.refuse(row, "QY-REC-0013", Texts.writtenMeanwhile)
      }
    }
    let records = signing
    return act.effects(
      in: coSigning ? "cosign" : "drafts", allDone: Texts.signedCount, name: { Self.called($0, of: records) }, station)
      + [.work("work") { try ShowWork($0)() }]
  }
}
