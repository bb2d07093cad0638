internal import ClinicalModel
internal import Cryptography
internal import GRDB

/// The statements and the memory of one import on one connection.
final class ImportRows {
  enum Person { case new, matched }

  private let lookUp: BulkRow
  private let insertDocument: WitnessedInsert
  private let insertContent: BulkRow
  private let insertEntry: WitnessedInsert
  private let insertIssue: BulkRow
  private let earlierInBatch: BulkRow
  private let waiting: WaitingEntries
  private let order: ArrivalOrder
  private let staff: StaffRows
  let patients: PatientRows
  private let coverage: CoverageCounterRows
  let encounters: EncounterRows
  private let records: RecordRows

  private let facilities: FacilityRows
  private let codings: CodingRows
  private let lastDocument: BulkRow
  private let readContent: BulkRow
  private let sameLetters: CombiningTwins
  private let savepoint: BulkRow
  private let release: BulkRow
  private let rollBack: BulkRow
  private var nextDocument: Int64 = 0
  private var firstDocument: Int64 = 0
  /// The first number that the entry being taken may use for a document.
  private var firstOfEntry: Int64 = 0
  /// The receipts written in this transaction, file by file.
  private var receipts: [Int64: ClosedRange<Int>] = [:]
  /// Those that `insertEntry` has written since its last digest, one after the other; and the digests of what it wrote of other files before.
  private var run: (file: Int64, ordinals: Range<Int>)?
  private var runs: [(file: Int64, ordinals: Range<Int>, digest: [UInt8])] = []
  private let hasDestroyed: BulkRow
  private var beforeCompound = (bytes: 0, rows: 0)
  private var lastEncounter: (facility: Int64, id: Encounter.ID, key: Int64, patient: Int64?)?

  /// The connection, while a transaction is open.
  private var db: Database?
  private let audit: AuditChain
  /// The same, while a transaction is open.
  private var chain: AuditChain?
  private var batch: BatchKey?
  private var actor: Actor?
  private var moment = Moment(seconds: 0, offset: 0)
  /// When what is being taken came in, where that is not now.
  var received: Moment?

  private let place: @Sendable (Issue, ImportItem) -> Issue

  /// - Parameter place: completes an issue that is found here with its place in the file.
  /// - Parameter filling: when new people and encounters go into the indexes that find them.
  init(
    _ db: Database, filling: BatchedIndex.Filling = .atOnce, place: @escaping @Sendable (Issue, ImportItem) -> Issue = { issue, _ in issue }
  ) throws {
    self.place = place
    lookUp = try BulkRow(
      db,
      "SELECT id, sequence, subjectId, digest FROM document WHERE facilityId = ? AND kind = ? AND localId = ? ORDER BY sequence DESC")
    insertDocument = try WitnessedInsert(
      db, into: "document", ["id", "facilityId", "kind", "localId", "sequence", "subjectId", "digest", "batchId", "recordedAt"],
      mayForget: true)
    insertContent = try BulkRow(db, into: "documentContent", ["documentId", "canonical"])
    sameLetters = try CombiningTwins(db)
    insertEntry = try WitnessedInsert(
      db, into: "importEntry",
      [
        "fileId", "ordinal", "kind", "localId", "outcome", "documentId", "quarantineId", "person", "line", "byteOffset", "gap", "source",
      ], mayForget: false)
    hasDestroyed = try BulkRow(db, "SELECT EXISTS (SELECT 1 FROM destroyedDocument)")
    insertIssue = try BulkRow(
      db, into: "importIssue", ["fileId", "entryOrdinal", "ordinal", "severity", "code", "path", "line", "vi", "en", "column", "xpath"])
    waiting = try WaitingEntries(db)
    order = try ArrivalOrder(db)
    earlierInBatch = try BulkRow(
      db,
      """
      SELECT earlier.id FROM document JOIN document AS earlier USING (facilityId, kind, localId)
      WHERE document.id = ? AND earlier.sequence = document.sequence - 1 AND earlier.batchId = document.batchId
      """)
    facilities = try FacilityRows(db)
    lastDocument = try BulkRow(db, "SELECT coalesce(max(id), 0) FROM document")
    readContent = try BulkRow(db, "SELECT canonical FROM documentContent WHERE documentId = ?")
    savepoint = try BulkRow(db, "SAVEPOINT compound")
    release = try BulkRow(db, "RELEASE compound")
    rollBack = try BulkRow(db, "ROLLBACK TO compound")
    codings = try CodingRows(db)
    staff = try StaffRows(db)
    patients = try PatientRows(db, facilities, filling)
    encounters = try EncounterRows(db, codings, filling)
    records = try RecordRows(db, codings)
    coverage = try CoverageCounterRows(db)
    audit = try AuditChain(db)
  }

  /// Starts a transaction's work: numbers and the chain's head are read afresh.
  func begin(_ db: Database, batch: BatchKey?, actor: Actor, moment: Moment) throws {
    self.db = db
    self.batch = batch
    self.actor = actor
    self.moment = moment
    received = nil
    lastEncounter = nil
    receipts.removeAll(keepingCapacity: true)
    run = nil
    runs.removeAll(keepingCapacity: true)
    insertDocument.begin()
    insertEntry.begin()
    try readNumbers()
    firstDocument = nextDocument
  }

  private func readNumbers() throws {
    try audit.resume()
    chain = audit
    nextDocument = try (lastDocument.first { $0.integer(0) } ?? 0) + 1
    try waiting.begin()
    try patients.begin()
    try encounters.begin()
    try records.begin()
  }

  /// Ends a transaction's work; nothing is taken after it.
  ///
  /// - Parameter entry: the row of the audit that holds what was written, where no other follows.
  func end(_ entry: AuditEntry? = nil) throws {
    audit.prepare()
    try coverage.settle()
    try audit.flush()
    if let db, try RowWitnesses.isWatching(db) {
      if nextDocument > firstDocument {
        let key = [firstDocument, nextDocument - 1]
        try RowWitnesses.touch("document", key, db)
        if insertDocument.rows == nextDocument - firstDocument {
          audit.give(insertDocument.digest(), columns: insertDocument.columns, of: "document", key)
        }
      }
      try giveReceipts()
      for (file, ordinals) in receipts {
        let key = [file, Int64(ordinals.lowerBound), Int64(ordinals.upperBound)]
        for table in ["importEntry", "importIssue"] { try RowWitnesses.touch(table, key, db) }
      }
      // Where nothing was taken, a facility that was named may be new all the same.
      let last = entry ?? (nextDocument == firstDocument ? AuditEntry(action: "add", entity: "facility") : nil)
      if let last, try RowWitnesses.hasTouched(db) { try note(last) }
    }
    chain = nil
    db = nil
  }

  /// Tells the audit what it need not read of the receipts: all of a file's that this transaction wrote, where they were written one after the other.
  private func giveReceipts() throws {
    endRun()
    // A receipt of what was destroyed is emptied as it is written, by the schema.
    guard try hasDestroyed.first({ $0.integer(0) }) == 0 else { return }
    for (file, ordinals) in receipts {
      let written = runs.filter { $0.file == file }
      guard written.count == 1, let one = written.first, ClosedRange(one.ordinals) == ordinals else { continue }
      let key = [file, Int64(ordinals.lowerBound), Int64(ordinals.upperBound)]
      audit.give(one.digest, columns: insertEntry.columns, of: "importEntry", key)
    }
  }

  private func endRun() {
    guard let run else { return }
    runs.append((run.file, run.ordinals, insertEntry.digest()))
    self.run = nil
  }

  /// Writes an audit row of its own into the transaction.
  ///
  /// - Parameter isOneOfMany: what was written is left to the row that `end` writes.
  func note(_ entry: AuditEntry, isOneOfMany: Bool = false) throws {
    if let actor { try chain?.append(entry, by: actor, at: moment, isOneOfMany: isOneOfMany) }
  }

  func facility(_ code: FacilityCode) throws -> Int64 {
    let (key, isNew) = try facilities.key(code)
    if isNew, chain != nil { try note(AuditEntry(action: "add", entity: "facility", entityID: key)) }
    return key
  }

  /// Notes that receipts of a file were written.
  func cover(_ ordinals: Range<Int>, of file: Int64) {
    guard let last = ordinals.last else { return }
    let before = receipts[file]
    receipts[file] = min(before?.lowerBound ?? ordinals.lowerBound, ordinals.lowerBound)...max(before?.upperBound ?? last, last)
  }

  /// What is known of a business key.
  struct Known {
    var document: Int64
    var sequence: Int64
    var subject: Int64
    /// A document of the key, of whatever age, with the digest that was asked for.
    var same: Int64?
  }

  /// Different contents that one facility may give under one id.
  static let mostVersions: Int64 = 1000

  func known(_ facility: Int64, _ kind: Statement.Kind, _ localID: String, digest: Digest? = nil) throws -> Known? {
    lookUp.bind(facility)
    lookUp.bind(kind.rawValue)
    lookUp.bind(localID)
    var known: Known?
    try lookUp.each { row in
      if known == nil { known = Known(document: row.integer(0), sequence: row.integer(1), subject: row.integer(2)) }
      guard let digest else { return false }
      if row.blob(3) == digest.bytes { known?.same = row.integer(0) }
      return known?.same == nil
    }
    return known
  }

  /// Writes the outcome of one entry and everything it brings.
  func settle(_ item: ImportItem, file: Int64, facility: Int64?) throws -> (outcome: EntryOutcome, person: Person?) {
    firstOfEntry = nextDocument
    let facility = try item.facility.map { try self.facility($0) } ?? facility
    switch item.content {
    case .unreadable:
      try receipt(item, file, .rejected, kind: nil, localID: nil, document: nil, person: nil, keepSource: true)
      return (.rejected, nil)
    case .refused(let kind, let localID):
      var item = item
      if let facility { item.issues += try objections(to: item, facility: facility).map { place($0, item) } }
      try quarantine(item, file, kind: kind, localID: localID, facility: facility)
      return (.quarantined, nil)
    case .statement(let statement, let canonical, let digest, let keys):
      let waits = try waits(for: item, facility, statement)
      let taken = try take(
        statement, canonical: canonical, digest: digest, keys: keys, facility: facility, line: item.line, arrival: arrival(of: waits))
      var item = item
      if case .taken(.updated, let document, _) = taken, statement.kind != .record, try isRepeated(document) {
        item.issues.append(place(ImportIssues.repeatedInBatch(kind: statement.kind, line: item.line), item))
      }
      if case .taken = taken, case .record(let record) = statement, MilitaryExamination.isOne(record), let db, let facility,
        let patient = try encounter(record.encounter, of: facility)?.patient,
        try !RecordStore.isKnownToServe(patient, on: record.authored.date, db)
      {
        item.issues.append(place(MilitaryExamination.warning(line: item.line), item))
      }
      return try settle(item, file, facility, statement, taken, waits, keepSource: item.source != canonical)
    case .compound(let compound):
      let principal = compound.parts[compound.principal].statement
      let waits = try waits(for: item, facility, principal)
      let (taken, notes) = try take(compound, facility: facility, line: item.line, arrival: arrival(of: waits))
      var item = item
      item.issues += notes
      return try settle(item, file, facility, principal, taken, waits, keepSource: true)
    }
  }

  /// Writes what became of an entry that could be read: its receipt, or its place in the queue, and what it settles there.
  private func settle(
    _ item: ImportItem, _ file: Int64, _ facility: Int64?, _ statement: Statement, _ taken: Taking, _ waits: [Int64], keepSource: Bool
  ) throws -> (outcome: EntryOutcome, person: Person?) {
    switch taken {
    case .refused(let issue):
      var item = item
      item.issues.append(place(issue, item))
      try quarantine(item, file, kind: statement.kind, localID: statement.localID, facility: facility)
      return (.quarantined, nil)
    case .taken(let outcome, let document, let person):
      for id in waits {
        let state = try accept(id, outcome, document)
        try note(AuditEntry(action: "settle", entity: "quarantine", entityID: id, detail: state))
      }
      try receipt(
        item, file, outcome, kind: statement.kind, localID: statement.localID, document: document, person: person, keepSource: keepSource)
      return (outcome, person)
    }
  }

  enum Taking {
    case taken(EntryOutcome, document: Int64, person: Person?)
    case refused(Issue)
  }

  /// Takes one statement: the document, its projection and its audit row, or the reason why not.
  ///
  /// - Parameters:
  ///   - isConfirmed: somebody stands for a change of who the person is.
  ///   - decision: somebody has said who the patient is.
  ///   - isPart: of a whole that is new, so that it may say again what an earlier version said.
  ///   - arrival: when it came, where it has waited since.
  func take(
    _ statement: Statement, canonical: [UInt8], digest: Digest, keys: SearchKeys?, facility: Int64?, line: Int?, isConfirmed: Bool = false,
    decision: IdentityDecision? = nil, isPart: Bool = false, arrival: Arrival? = nil
  ) throws -> Taking {
    guard let facility else { return .refused(ImportIssues.noFacility(line: line)) }
    var known = try known(facility, statement.kind, statement.localID, digest: digest)
    if known != nil, known?.same == nil, !(isConfirmed || isPart) {
      known?.same = try sameLetters.twin(of: canonical, facility, statement.kind, statement.localID)
    }
    // Whoever edits may go back to what an earlier version said; an import never does.
    if let same = known?.same, !(isConfirmed || isPart) || same == known?.document {
      return .taken(.duplicate, document: same, person: statement.kind == .patient ? .matched : nil)
    }
    var context = Taking.Context(document: nextDocument, facility: facility, known: known, line: line)
    context.isConfirmed = isConfirmed
    context.decision = decision
    if let issue = try decide(statement, keys, &context) { return .refused(issue) }
    // After all else, so that a question of who somebody is stays one.
    if let arrival, let known, let issue = try overtaking(statement, known, arrival, line: line) { return .refused(issue) }

    nextDocument += 1
    insertDocument.bind(context.document)
    insertDocument.bind(facility)
    insertDocument.bind(statement.kind.rawValue)
    insertDocument.bind(statement.localID)
    insertDocument.bind((known?.sequence ?? 0) + 1)
    insertDocument.bind(context.subject)
    insertDocument.bind(digest.bytes)
    insertDocument.bind(batch?.rawValue)
    insertDocument.bind((received ?? moment).seconds)
    try insertDocument.run()
    insertContent.bind(context.document)
    insertContent.bind(canonical)
    try insertContent.run()

    switch statement {
    case .location(let location): try staff.write(location, context)
    case .practitioner(let practitioner): try staff.write(practitioner, context)
    case .patient(let patient):
      try patients.write(patient, keys ?? SearchKeys(name: patient.name?.text ?? ""), context, hospitalNumber: facility)
    case .militaryService(let service, _): try staff.write(service, context)
    case .encounter(let encounter):
      try coverage.touch(context.subject, isNew: context.isNew)
      try encounters.write(encounter, context)
      if context.isNew, let named = context.named, named != context.patient {
        try patients.remember("encounter", "patientId", key: context.subject, namedBy: named)
      }
    case .record(let record):
      try coverage.touch(context.encounter)
      try records.write(record, context)
    }
    if let actor {
      try chain?.note(
        AuditChain.Taken(
          kind: statement.kind, document: context.document, patient: context.patient, isNew: context.isNew, digest: digest),
        as: batch == nil ? "write" : "import", by: actor, at: moment)
    }
    let person: Person? = statement.kind == .patient ? (context.isNewPerson ? .new : .matched) : nil
    return .taken(context.isNew ? .created : .updated, document: context.document, person: person)
  }

  /// Decides what a statement is about and whether it may follow what is there; nil when it may be taken.
  private func decide(_ statement: Statement, _ keys: SearchKeys?, _ context: inout Taking.Context) throws -> Issue? {
    // Every version is compared with: without an end, a batch that says one thing in a million ways would take for ever.
    guard (context.known?.sequence ?? 0) < Self.mostVersions else { return ImportIssues.tooManyVersions(line: context.line) }
    switch statement {
    case .location(let location): try staff.prepare(location, &context)
    case .practitioner(let practitioner): try staff.prepare(practitioner, &context)
    case .patient(let patient): return try patients.prepare(patient, keys ?? SearchKeys(name: patient.name?.text ?? ""), &context)
    case .militaryService(_, let patient):
      guard let owner = try known(context.facility, .patient, patient.rawValue) else { return Self.missing(.militaryService, context.line) }
      context.subject = owner.subject
      context.patient = try patients.survivor(of: owner.subject)
    case .encounter(let encounter):
      guard let owner = try known(context.facility, .patient, encounter.patient.rawValue) else {
        return Self.missing(.encounter, context.line)
      }
      context.named = owner.subject
      context.patient = try patients.survivor(of: owner.subject)
      return try encounters.prepare(&context)
    case .record(let record):
      guard let owner = try encounter(record.encounter, of: context.facility) else { return Self.missing(.record, context.line) }
      if let issue = try records.prepare(record, encounter: owner.key, &context) { return issue }
      context.patient = owner.patient
    }
    return nil
  }

  /// What a statement of that kind names is not there.
  private static func missing(_ kind: Statement.Kind, _ line: Int?) -> Issue {
    kind == .record
      ? ImportIssues.missing(BilingualText(vi: "Đợt khám, điều trị", en: "encounter"), path: "record/@encounter", line: line)
      : ImportIssues.missing(BilingualText(vi: "Người bệnh", en: "patient"), path: "\(kind.name)/@patient", line: line)
  }

  /// What the database has against an entry that can't be taken anyway, so that whoever mends it hears of everything at once. Nothing is written, and
  /// no number is used up.
  func objections(to item: ImportItem, facility: Int64) throws -> [Issue] {
    guard case .refused(let kind?, _) = item.content else { return [] }
    guard let first = item.drafts.first else {
      guard let reference = item.reference else { return [] }
      switch kind {
      case .militaryService, .encounter:
        return try known(facility, .patient, reference) == nil ? [Self.missing(kind, item.line)] : []
      case .record: return try known(facility, .encounter, reference) == nil ? [Self.missing(kind, item.line)] : []
      case .location, .practitioner, .patient: return []
      }
    }
    func objection(to draft: Statement) throws -> Issue? {
      let known = try known(facility, draft.kind, draft.localID)
      var context = Taking.Context(document: nextDocument, facility: facility, known: known, line: item.line)
      let numbers = (patients.next, encounters.next, records.next)
      defer { (patients.next, encounters.next, records.next) = numbers }
      return try decide(draft, nil, &context)
    }
    // Only what holds however the entry is read.
    guard let issue = try objection(to: first) else { return [] }
    for draft in item.drafts.dropFirst() where try objection(to: draft) != issue { return [] }
    return [issue]
  }

  /// The encounter that a record names, and its patient. The last one is remembered within a transaction: a batch tells of one encounter's
  /// records one after another, and nothing in an import moves an encounter.
  private func encounter(_ id: Encounter.ID, of facility: Int64) throws -> (key: Int64, patient: Int64?)? {
    if let last = lastEncounter, last.id == id, last.facility == facility { return (last.key, last.patient) }
    guard let owner = try known(facility, .encounter, id.rawValue) else { return nil }
    let patient = try encounters.patient(of: owner.subject)
    lastEncounter = (facility, id, owner.subject, patient)
    return (owner.subject, patient)
  }

  /// Takes what an entry says that has waited; nothing of one that was refused before it came here.
  func take(_ item: ImportItem, waiting id: Int64, facility: Int64, decision: IdentityDecision? = nil) throws -> Taking {
    firstOfEntry = nextDocument
    let arrival = try order.arrival(of: id)
    return switch item.content {
    case .statement(let statement, let canonical, let digest, let keys):
      try take(
        statement, canonical: canonical, digest: digest, keys: keys, facility: facility, line: item.line, decision: decision,
        arrival: arrival)
    case .compound(let compound): try take(compound, facility: facility, line: item.line, arrival: arrival).0
    case .refused, .unreadable: .refused(ImportIssues.noFacility(line: item.line))
    }
  }

  /// Takes the statements of one entry, all or none, and says which of them were there already or are no more.
  ///
  /// - Parameter arrival: when it came, where it has waited since. What it says of others than itself is left out where later content stands.
  func take(_ compound: ImportCompound, facility: Int64?, line: Int?, arrival: Arrival? = nil) throws -> (Taking, notes: [Issue]) {
    guard let facility else { return (.refused(ImportIssues.noFacility(line: line)), []) }
    let principal = compound.parts[compound.principal].statement
    let whole = compound.parts[compound.whole]
    let earlier = try known(facility, principal.kind, principal.localID)
    let earlierWhole =
      earlier == nil ? nil : try known(facility, whole.statement.kind, whole.statement.localID, digest: whole.digest)
    if let earlier, earlierWhole?.same != nil {
      return (.taken(.duplicate, document: earlier.document, person: .matched), [])
    }
    if let arrival {
      for document in [earlier, earlierWhole].compactMap({ $0?.document }) {
        guard let batch = try order.batch(of: document, after: arrival) else { continue }
        return (.refused(ImportIssues.overtaken(kind: principal.kind, batch: batch, line: line)), [])
      }
    }
    var notes: [Issue] = []
    var person: Person?
    var document: Int64 = 0
    /// Why nothing of it is taken.
    var refusal: Issue?
    func add(_ part: ImportPart) throws -> EntryOutcome? {
      if let arrival, part.statement.kind.rawValue < Statement.Kind.encounter.rawValue,
        let known = try known(facility, part.statement.kind, part.statement.localID),
        try order.batch(of: known.document, after: arrival) != nil
      {
        if part.statement.kind == .patient { person = .matched }
        return .duplicate
      }
      let part = try reconciled(part, compound, facility)
      let taken = try take(
        part.statement, canonical: part.canonical, digest: part.digest, keys: part.keys, facility: facility, line: line, isPart: true)
      switch taken {
      case .refused(let issue):
        refusal = issue
        return nil
      case .taken(let outcome, let written, let whose):
        if let whose { person = whose }
        if part.statement.kind == principal.kind, part.statement.localID == principal.localID { document = written }
        return outcome
      }
    }
    // What waits is of what stands before.
    try audit.flush()
    beforeCompound = insertDocument.mark
    try savepoint.run()
    do {
      for part in compound.parts where refusal == nil {
        if try add(part) == .duplicate, earlier != nil { notes.append(ImportIssues.unchanged(part.name, line: line)) }
      }
      if earlier != nil {
        for absent in compound.absent where refusal == nil {
          guard try known(facility, .record, absent.record.rawValue) != nil else { continue }
          if let outcome = try add(absent.part()), outcome.isAccepted { notes.append(ImportIssues.absent(absent.name, line: line)) }
        }
      }
    } catch {
      try? undo()
      throw error
    }
    if let refusal {
      try undo()
      return (.refused(refusal), [])
    }
    try release.run()
    return (.taken(earlier == nil ? .created : .updated, document: document, person: person), notes)
  }

  /// Takes back what the open savepoint covers, in the database and in what is remembered of it.
  private func undo() throws {
    try rollBack.run()
    try release.run()
    insertDocument.forget(after: beforeCompound)
    facilities.forget()
    codings.forget()
    lastEncounter = nil
    try readNumbers()
  }

  private func reconciled(_ part: ImportPart, _ compound: ImportCompound, _ facility: Int64) throws -> ImportPart {
    guard part.statement.kind != .record, let known = try known(facility, part.statement.kind, part.statement.localID) else { return part }
    readContent.bind(known.document)
    guard let canonical = try readContent.first({ $0.blob(0) }) else { return part }
    return canonical == part.canonical ? part : try compound.reconcile(canonical, part)
  }

  private func receipt(
    _ item: ImportItem, _ file: Int64, _ outcome: EntryOutcome, kind: Statement.Kind?, localID: String?,
    document: Int64?, quarantine: Int64? = nil, person: Person?, keepSource: Bool
  ) throws {
    if let last = run, last.file == file, last.ordinals.upperBound == item.ordinal {
      run = (file, last.ordinals.lowerBound..<item.ordinal + 1)
    } else {
      endRun()
      run = (file, item.ordinal..<item.ordinal + 1)
    }
    insertEntry.bind(file)
    insertEntry.bind(item.ordinal)
    insertEntry.bind(kind?.rawValue)
    insertEntry.bind(localID)
    insertEntry.bind(outcome.rawValue)
    insertEntry.bind(document)
    insertEntry.bind(quarantine)
    insertEntry.bind(person.map { $0 == .new ? "new" : "matched" })
    insertEntry.bind(item.line)
    insertEntry.bind(item.byteOffset)
    insertEntry.bind(item.gap)
    insertEntry.bind(keepSource ? item.source : nil)
    try insertEntry.run()
    cover(item.ordinal..<item.ordinal + 1, of: file)
    for (ordinal, issue) in item.issues.enumerated() {
      insertIssue.bind(file)
      insertIssue.bind(item.ordinal)
      insertIssue.bind(ordinal)
      insertIssue.bind(issue.severity.rawValue)
      insertIssue.bind(issue.code)
      insertIssue.bind(issue.path)
      insertIssue.bind(issue.line)
      insertIssue.bind(issue.text.vi)
      insertIssue.bind(issue.text.en)
      insertIssue.bind(issue.column)
      insertIssue.bind(issue.xpath)
      try insertIssue.run()
    }
  }

  /// Puts an entry into the queue, once: the same bytes of the same facility that wait already are not queued again. One that was to mend another stands
  /// for that other one from now on.
  private func quarantine(_ item: ImportItem, _ file: Int64, kind: Statement.Kind?, localID: String?, facility: Int64?) throws {
    var mended: Int64?
    if let mends = item.mends, let kind, let localID { mended = try waiting.open(mends, facility, kind, localID) }
    let arrival = try mended.flatMap { try order.arrival(of: $0) } ?? Arrival(document: nextDocument - 1)
    let seconds = (received ?? moment).seconds
    let id = try waiting.same(as: item.source, facility) ?? waiting.add(item, file, facility, since: seconds, arrival: arrival)
    try receipt(
      item, file, .quarantined, kind: kind, localID: localID, document: nil, quarantine: id, person: nil, keepSource: true)
    guard let mended, mended != id else { return }
    try waiting.replace(mended, by: id, at: seconds)
    try note(AuditEntry(action: "settle", entity: "quarantine", entityID: mended, detail: "discarded"))
  }

  /// Whether what the document replaces came in the same batch.
  private func isRepeated(_ document: Int64) throws -> Bool {
    earlierInBatch.bind(document)
    return try earlierInBatch.first { $0.integer(0) } != nil
  }

  /// What waits for an entry and is settled once it is taken: the one that it says it mends, and the one of the very same bytes, sent again when what it
  /// waited for had come.
  private func waits(for item: ImportItem, _ facility: Int64?, _ statement: Statement) throws -> [Int64] {
    let mended = try item.mends.flatMap { try waiting.open($0, facility, statement.kind, statement.localID) }
    let same = try waiting.same(as: item.source, facility)
    return [mended, same == mended ? nil : same].compactMap(\.self)
  }

  /// Settles what waited by what was taken last; gives its new state.
  func accept(_ id: Int64, _ outcome: EntryOutcome, _ document: Int64) throws -> String {
    try waiting.accept(id, outcome, document, written: firstOfEntry..<nextDocument, at: (received ?? moment).seconds)
  }

  /// When what waits came first; nil where nothing waits.
  private func arrival(of waits: [Int64]) throws -> Arrival? { try waits.compactMap { try order.arrival(of: $0) }.min() }

  /// Why an entry that has waited since `arrival` is not taken: later content stands under its id. Of a record that is so within one version and
  /// among drafts; else its version numbers say what follows what.
  private func overtaking(_ statement: Statement, _ known: Known, _ arrival: Arrival, line: Int?) throws -> Issue? {
    var document: Int64? = known.document
    if case .record(let record) = statement {
      guard case .preliminary = record.status else { return nil }
      document = try records.latest(of: known.subject, version: record.version)
    }
    guard let document, let batch = try order.batch(of: document, after: arrival) else { return nil }
    return ImportIssues.overtaken(kind: statement.kind, batch: batch, line: line)
  }
}

extension ImportRows.Taking {
  /// What is decided about a statement between its checks and its rows.
  struct Context {
    /// The new document's key.
    let document: Int64
    let facility: Int64
    let known: ImportRows.Known?
    let line: Int?
    /// The key of the projection row that the document is about.
    var subject: Int64 = 0
    var patient: Int64?
    var isNewPerson = false
    /// Whether numbers of the statement belong to other charts of the same person.
    var hasOtherNumbers = false
    var isConfirmed = false
    var decision: IdentityDecision?
    /// The encounter of a record.
    var encounter: Int64 = 0
    /// The patient whose number an encounter names.
    var named: Int64?
    /// Whether the document becomes the current state of its subject.
    var isCurrent = true

    var isNew: Bool { known == nil }

    init(document: Int64, facility: Int64, known: ImportRows.Known?, line: Int?) {
      self.document = document
      self.facility = facility
      self.known = known
      self.line = line
    }
  }
}
