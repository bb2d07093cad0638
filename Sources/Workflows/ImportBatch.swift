internal import Archives
internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import Interchange
public import RecordStore
internal import Sealing
internal import Synchronization
internal import XMLStream

/// How far an import has come.
public struct ImportProgress: Sendable {
  public var bytesRead: Int
  public var bytesInAll: Int
  public var totals: ImportTotals
}

/// Takes files of records in: read, checked against schema and rules, matched and written, each entry exactly once.
///
/// Two threads: one reads, decodes and checks; the calling one writes, a chunk a transaction. Memory is the few chunks between them.
public struct ImportBatch: Workflow {
  public static let permissions: [Permission] = [.importRecords]

  let session: Session

  public init(_ session: Session) { self.session = session }

  private static let chunksWaiting = 2
  private static let worthRecognising = 1 << 20

  /// - Parameters:
  ///   - sources: what `ImportSources` found.
  ///   - resume: goes on with the last unfinished batch of the same sources; one that another process works on is left to it.
  ///   - receivedAsSent: takes what each batch says of when it was written as when it was received. Refused but in a demonstration.
  ///   - elapsed: seconds since the start, for the summary.
  ///   - shouldStop: asked a few times a second; once it says so, the import ends after the chunk that is being written.
  public func callAsFunction(
    _ sources: ImportSources, resume: Bool = false, receivedAsSent: Bool = false, elapsed: () -> Double,
    progress: (ImportProgress) -> Void = { _ in }, shouldStop: () -> Bool = { false }
  ) throws -> ImportSummary {
    let actor = try session.authorise(Self.self)
    let store = session.store
    if receivedAsSent {
      guard try store.isDemonstration() else {
        try store.record(
          [AuditEntry(action: "import", entity: "batch", outcome: .refused, detail: "QY-IMP-0082")], by: actor, at: session.now())
        throw Refusal(
          .data, code: "QY-IMP-0082", place: "--received-as-sent",
          vi: "Chỉ cơ sở dữ liệu trình diễn (init --demonstration) nhận ngày do lô hồ sơ tự khai; ở nơi khác, ngày nhận là lúc nhập.",
          en:
            "Only a demonstration (init --demonstration) takes the day that a batch states; elsewhere things are received when they are imported."
        )
      }
    }
    let batch = try store.openBatch(sourceKey: sources.key, resuming: resume, by: actor, at: session.now())
    defer { store.leave(batch) }
    if receivedAsSent {
      try store.record(
        [AuditEntry(action: "import", entity: "batch", entityID: batch.rawValue, detail: "received as sent")], by: actor,
        at: session.now())
    }
    let budget = ChunkBudget()
    let handover = Handover<Parcel>(capacity: Self.chunksWaiting)
    let reading = BatchReading(
      files: sources.files, wanted: sources.format, opened: resume ? try store.openedFiles(of: batch) : [:], store: store,
      today: session.now().civil,
      // Little is checked again faster than the program is digested.
      program: sources.byteCount >= Self.worthRecognising ? RunningProgram.digest : nil, budget: budget, handover: handover,
      receivedAsSent: receivedAsSent)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do {
        try reading.run()
        handover.finish()
      } catch {
        handover.finish(error)
      }
      done.signal()
    }
    thread.stackSize = 4 << 20
    thread.start()

    var state = ImportProgress(bytesRead: 0, bytesInAll: sources.byteCount, totals: ImportTotals())
    progress(state)
    var statistics = ChunkTimes()
    var wasStopped = false
    var turnsBefore = store.writesThatOthersWaitedFor
    do {
      let indexing = try BatchedIndexing(store)
      let writer = ImportWriter(store, batch: batch, actor: actor, place: IssuePlaces.ofItem)
      writing: while true {
        wasStopped = shouldStop()
        if wasStopped { break }
        switch try handover.take(within: Self.patience) {
        case .end: break writing
        case .nothingYet: break
        case .element(let parcel):
          let start = ContinuousClock.now
          state.totals += try writer.commit(parcel.steps, at: session.now())
          let took = ContinuousClock.now - start
          let turns = store.writesThatOthersWaitedFor
          budget.note(took, othersWaited: turns != turnsBefore)
          turnsBefore = turns
          statistics.add(took, entries: parcel.entries, format: parcel.format)
          state.bytesRead = parcel.bytesRead
          handover.giveBack(parcel)
          try indexing.step(after: writer.takeRowsBesideIndexes())
        }
        progress(state)
      }
      try indexing.finish()
    } catch {
      handover.abandon()
      done.wait()
      throw error
    }
    handover.abandon()
    done.wait()

    // Counted by the database before the batch is closed: one that does not balance stays open for whoever looks for the defect.
    let counted = try store.countedTotals(of: batch)
    var balances = counted.balances
    if !wasStopped {
      balances = try balances && store.countedEntries(of: batch) == reading.entriesSeen && store.unsettledFiles(of: batch) == 0
      if balances { try store.closeBatch(batch, by: actor, at: session.now()) }
    }
    var summary = ImportSummary(batch: batch, files: sources.files.count, counted, seconds: elapsed(), balances: balances)
    summary.skipped = sources.skipped.count
    summary.interrupted = wasStopped
    summary.statistics = statistics.result
    try store.keepRun(
      of: batch, seconds: summary.seconds, interrupted: wasStopped, statistics: statistics.json, by: actor, at: session.now())
    return summary
  }

  /// Seconds until somebody is asked again whether to stop.
  private static let patience = 0.1

  /// Does the same on a private copy of the database, which goes away: the summary is that of a real run.
  public static func rehearse(
    _ rehearsal: Rehearsal, _ sources: ImportSources, elapsed: () -> Double, progress: (ImportProgress) -> Void = { _ in },
    shouldStop: () -> Bool = { false }
  ) throws -> ImportSummary {
    var summary = try ImportBatch(rehearsal.session)(sources, elapsed: elapsed, progress: progress, shouldStop: shouldStop)
    summary.dryRun = true
    return summary
  }
}

/// What goes from the reading thread to the writing one, and becomes one transaction: of one large file, or of many small ones.
struct Parcel: Sendable {
  var steps: [ImportStep] = []
  var bytesRead = 0
  var entries = 0
  /// The format of its entries; nil when they are of none, or of several.
  var format: RecognisedFormat?
}

/// The reading side of an import: files one after another, entries checked and packed into chunks.
final class BatchReading: @unchecked Sendable {  // safe: `run` is called once, on one thread; `seen` is a mutex
  private let files: SourceFiles
  private let wanted: RecognisedFormat?
  private let opened: [Int: ImportFileKey]
  private let store: RecordStore
  private let today: CivilDateTime
  private let program: Digest?
  private let handover: Handover<Parcel>
  private let seen: Mutex<[Int]>
  /// The file that is being read.
  private var ordinal = 0
  private let budget: ChunkBudget
  private let receivedAsSent: Bool
  private var parcel = Parcel()
  private var entriesInParcel = 0
  private var bytesInParcel = 0

  /// Receipts of a file that is known already cost a fiftieth of an entry.
  private static let chunkRepeated = 8192

  /// - Parameters:
  ///   - wanted: the only format to take; nil to take any that is known.
  ///   - opened: what earlier runs of the batch left, by the files' ordinals.
  ///   - program: the digest of the running program; nil to recognise no file as a whole.
  init(
    files: SourceFiles, wanted: RecognisedFormat?, opened: [Int: ImportFileKey], store: RecordStore, today: CivilDateTime,
    program: Digest?, budget: ChunkBudget, handover: Handover<Parcel>, receivedAsSent: Bool = false
  ) {
    self.receivedAsSent = receivedAsSent
    self.files = files
    self.wanted = wanted
    self.opened = opened
    self.store = store
    self.today = today
    self.program = program
    self.handover = handover
    self.budget = budget
    seen = Mutex(Array(repeating: 0, count: files.count))
  }

  /// Entries that the reader found in each file, whoever settled them.
  var entriesSeen: [Int] { seen.withLock { $0 } }

  private func noteSeen(_ entries: Int) { seen.withLock { $0[ordinal] += entries } }

  private struct Abandoned: Error {}

  func run() throws {
    let check = EntryCheck(today: today)
    let cursors = Cursors()
    var bytesBefore = 0
    for (ordinal, file) in files.enumerated() {
      let known = opened[ordinal]
      if let known, known.isClosed {
        self.ordinal = ordinal
        noteSeen(known.settledEntries)
      } else {
        self.ordinal = ordinal
        parcel.steps.append(.open(ordinal: ordinal, name: file.name, checkedBy: program))
        try read(file, known?.settledEntries ?? 0, bytesBefore, check, cursors)
      }
      bytesBefore += file.byteCount
    }
    try send()
  }

  /// Adds a step that brings `entries` entries with `bytes` bytes, and sends what is full.
  private func add(_ step: ImportStep, entries: Int, bytes: Int) throws {
    parcel.steps.append(step)
    entriesInParcel += entries
    bytesInParcel += bytes
    if case .entries(let items, _, _) = step { parcel.entries += items.count }
    if case .repeated(_, let ordinals) = step { parcel.entries += ordinals.count }
    if entriesInParcel >= budget.entries || bytesInParcel >= budget.bytes { try send() }
  }

  private func send() throws {
    guard !parcel.steps.isEmpty else { return }
    guard handover.put(parcel) else { throw Abandoned() }
    parcel.steps.removeAll(keepingCapacity: true)
    parcel.entries = 0
    parcel.format = nil
    entriesInParcel = 0
    bytesInParcel = 0
  }

  private func close(_ facts: RecordStore.FileFacts) throws { try add(.close(facts), entries: 1, bytes: 0) }

  /// Where the archives are being read: for the digests, for the entries, and for what is kept as it is. Each goes forward only.
  private struct Cursors {
    let digests = ArchiveCursor()
    let entries = ArchiveCursor()
    let raw = ArchiveCursor()
  }

  private func read(_ file: ImportSources.File, _ settled: Int, _ bytesBefore: Int, _ check: EntryCheck, _ cursors: Cursors) throws {
    parcel.bytesRead = bytesBefore
    if let problem = file.problem { return try reject(file, settled, problem) }
    do {
      var settled = settled
      if let earlier = try earlier(file, cursors) {
        if try settle(earlier, &settled, bytesBefore, check) { return }
      }
      try readEntries(file, settled, bytesBefore, check, cursors)
    } catch let error where Self.isOfTheFile(error) {
      // Before the first byte: what happens later is the reader's to say.
      try reject(file, settled, .vanished)
    }
  }

  /// Whether an error says something of one file, and nothing of the import.
  private static func isOfTheFile(_ error: any Error) -> Bool {
    error is ArchiveError || error is SealingError || error is SourceError
  }

  /// A file of the same bytes that this very program checked before: what was right then is a duplicate now, without a second look.
  private func earlier(_ file: ImportSources.File, _ cursors: Cursors) throws -> EarlierFile? {
    guard let program, file.byteCount > 0, try store.mayKnowFile(ofSize: file.byteCount, checkedBy: program) else { return nil }
    let source = DigestingSource(try open(file, cursors.digests))
    let earlier = try store.earlierFile(source.finish().digest, checkedBy: program)
    // One of another format than the one asked for is refused as if it were new.
    return wanted == nil || earlier?.facts.format == wanted?.rawValue ? earlier : nil
  }

  /// Settles a file by an earlier one of the same bytes. What was kept aside then is tried again: what it waited for may have come.
  ///
  /// False when an entry has to be read where it stands; `settled` says from which on.
  private func settle(_ file: EarlierFile, _ settled: inout Int, _ bytesBefore: Int, _ check: EntryCheck) throws -> Bool {
    while settled < file.entries {
      let aside = try store.nextKeptAside(file, from: settled)
      let end = aside?.ordinal ?? file.entries
      while settled < end {
        let (next, bytes) = try store.receipts(of: file, in: settled..<min(end, settled + Self.chunkRepeated), upTo: ChunkBudget.mostBytes)
        // As many entries of the chunk as their receipts cost.
        try add(.repeated(of: file.key, ordinals: settled..<next), entries: (next - settled) / 16 + 1, bytes: bytes)
        settled = next
      }
      if let aside {
        guard let item = retry(aside, file, check) else { return false }
        try add(.entries([item], facility: file.facts.facility), entries: 1, bytes: aside.source.count)
        settled = aside.ordinal + 1
      }
    }
    noteSeen(file.entries)
    try close(file.facts)
    return true
  }

  /// Checks an entry from its receipt. Nil when it has to be read where it stands: its place in a line that it shares with others is not kept.
  private func retry(_ aside: EntryKeptAside, _ file: EarlierFile, _ check: EntryCheck) -> ImportItem? {
    guard aside.ordinal == 0 || (aside.gap ?? [UInt8(ascii: "\n")]).contains(UInt8(ascii: "\n")) else { return nil }
    return check.again(aside, head: file.header, format: file.facts.format)?.item
  }

  /// What can't be opened is one rejected entry, and its bytes are kept, where it has any.
  private func reject(_ file: ImportSources.File, _ settled: Int, _ problem: FileProblem) throws {
    // What an earlier run took of a file that has vanished since stands.
    let ordinal = problem == .vanished ? settled : 0
    noteSeen(ordinal + 1)
    var issues = [problem.issue]
    IssuePlaces.complete(&issues, startOfDocument: [])
    let item = ImportItem(ordinal: ordinal, line: 1, byteOffset: 0, gap: [], source: [], content: .unreadable, issues: issues)
    if settled == ordinal { try add(.entries([item], facility: nil), entries: 1, bytes: 0) }
    var digest: (digest: Digest, count: Int)?
    if problem.hasBytes, file.member == nil, let source = try? DigestingSource(FileSource(path: file.path)) {
      digest = try? source.finish()
      _ = try? keepRaw(FileSource(path: file.path))
    }
    try close(
      RecordStore.FileFacts(
        format: nil, facility: nil, encoding: "", digest: digest?.digest.bytes, byteCount: digest?.count ?? 0, trailer: []))
  }

  /// When a batch says that it was written; nothing that has yet to come.
  private func sent(_ header: BatchHeader?) -> Moment? {
    guard let created = header?.created else { return nil }
    func seconds(_ time: CivilDateTime, _ offset: Int) -> Int { time.localSeconds - offset * 60 }
    // Without an offset it is Viet Nam's time.
    let offset = created.offset ?? 420
    guard seconds(created, offset) <= seconds(today, today.offset ?? 420) else { return nil }
    return Moment(seconds: Int64(seconds(created, offset)), offset: offset)
  }

  private func readEntries(_ file: ImportSources.File, _ settled: Int, _ bytesBefore: Int, _ check: EntryCheck, _ cursors: Cursors) throws {
    let source = DigestingSource(try open(file, cursors.entries))
    var reader = BatchDocument.reader(of: source, wanted: wanted)
    var chunk: [ImportItem] = []
    var chunkSize = 0
    var ordinal = 0
    var isBroken = false
    func flush() throws {
      guard !chunk.isEmpty else { return }
      parcel.bytesRead = bytesBefore + (chunk.last?.byteOffset ?? 0)
      let (items, size) = (chunk, chunkSize)
      parcel.format = parcel.entries == 0 || parcel.format == reader.format ? reader.format : nil
      chunk.removeAll(keepingCapacity: true)
      chunkSize = 0
      let received = receivedAsSent ? sent(reader.header) : nil
      try add(.entries(items, facility: reader.header?.facility, received: received), entries: items.count, bytes: size)
    }
    func take(_ item: ImportItem) throws {
      noteSeen(1)
      ordinal += 1
      guard item.ordinal >= settled else { return }
      chunk.append(item)
      chunkSize += item.byteCount
      if chunk.count + entriesInParcel >= budget.entries || chunkSize + bytesInParcel >= budget.bytes { try flush() }
    }
    do {
      while let entry = try reader.next() { try take(check(entry, ordinal: ordinal, header: reader.header)) }
    } catch let error as BatchFailure {
      isBroken = true
      var issues = error.issues
      IssuePlaces.complete(&issues, startOfDocument: error.rest)
      try take(
        ImportItem(
          ordinal: ordinal, line: error.line, byteOffset: error.entryOffset, gap: [], source: error.rest, content: .unreadable,
          issues: issues))
    }
    reader = SpentReader(reader, isBroken: isBroken)
    var digest: (digest: Digest, count: Int)?
    let isWhole = !isBroken && !reader.isTranscoded
    do {
      digest = try source.finish()
      if !isWhole {
        try flush()
        let kept = try keepRaw(open(file, cursors.raw))
        if kept != digest?.digest { digest = nil }
      }
    } catch let error where Self.isOfTheFile(error) {
      digest = nil
    }
    if digest == nil {
      // Nothing says any more what the file was: what was taken of it stands, and the rest is one rejected entry.
      var issues = [Self.hasChanged]
      IssuePlaces.complete(&issues, startOfDocument: [])
      try take(ImportItem(ordinal: ordinal, line: 1, byteOffset: 0, gap: [], source: [], content: .unreadable, issues: issues))
    }
    try flush()
    try close(
      RecordStore.FileFacts(
        format: reader.format?.rawValue, facility: reader.header?.facility, encoding: reader.encodingName, digest: digest?.digest.bytes,
        byteCount: digest?.count ?? file.byteCount, trailer: reader.trailer,
        checkedBy: isWhole && digest != nil ? program : nil))
  }

  private static let hasChanged = Issue(
    code: "QY-IMP-0071", path: "/", vi: "Tệp đã thay đổi trong lúc đang nhập. Phần đã nhập được giữ; nhập lại khi tệp đã yên.",
    en: "The file changed while it was imported. What was taken is kept; import it again once it stays as it is.")

  private func open(_ file: ImportSources.File, _ cursor: ArchiveCursor) throws -> any ByteSource {
    if let key = file.key { return try UnsealedSource(path: file.path, key: key) }
    guard let member = file.member else { return try FileSource(path: file.path) }
    return try cursor.source(file.path, index: member)
  }

  /// A file that can't be put together again from its entries is kept as it is, in parts. Gives the digest of what was kept.
  private func keepRaw(_ whole: any ByteSource) throws -> Digest {
    let source = DigestingSource(whole)
    var ordinal = 0
    while true {
      var filled = 0
      let bytes = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        while filled < buffer.count {
          let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
          if more == 0 { break }
          filled += more
        }
        count = filled
      }
      if bytes.isEmpty { return try source.finish().digest }
      try add(.raw(bytes, ordinal: ordinal), entries: 0, bytes: bytes.count)
      ordinal += 1
    }
  }
}

/// What a reader said of its document, without the memory that reading it took.
private final class SpentReader: BatchReader {
  let format: RecognisedFormat?
  let header: BatchHeader?
  let isTranscoded: Bool
  let encodingName: String
  let trailer: [UInt8]

  init(_ reader: any BatchReader, isBroken: Bool) {
    format = reader.format
    header = reader.header
    isTranscoded = reader.isTranscoded
    encodingName = reader.encodingName
    trailer = isBroken ? [] : reader.trailer
  }

  func next() -> ReadEntry? { nil }
}

extension ImportItem {
  /// About how much memory it takes while it waits for the writer: what stands before it and what is wrong with it count too.
  fileprivate var byteCount: Int {
    var bytes = source.count + (gap?.count ?? 0) + issues.reduce(0) { $0 + 200 + $1.path.utf8.count }
    if case .compound(let compound) = content { for part in compound.parts { bytes += part.canonical.count } }
    return bytes
  }
}

/// Digests a file while it is read.
final class DigestingSource: ByteSource {
  private var source: any ByteSource
  private let hasher = SHA256()
  private var count = 0

  init(_ source: any ByteSource) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let filled = try source.read(into: buffer)
    hasher.update(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    count += filled
    return filled
  }

  /// Reads what the parser left unread, and gives the digest and the size of the whole.
  func finish() throws -> (digest: Digest, count: Int) {
    try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while try read(into: buffer) > 0 {}
    }
    return (hasher.finalize(), count)
  }
}
