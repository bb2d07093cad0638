internal import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import Foundation
internal import InsuranceTables
internal import Interchange
internal import RecordStore
internal import Synchronization
internal import Terminology

/// From what is stored of an encounter to the insurance tables' bytes.
struct EpisodeTables: Sendable {
  struct Written: Sendable {
    /// The HOSO, for an envelope of any number.
    var hoso: [UInt8]
    /// The lone check-in's own document.
    var checkIn: [UInt8]?
    /// The day on which the episode ended, or began.
    var day: CivilDate
    var isComposed: Bool
    /// Whether the tables' rules find something that the portal would refuse.
    var isBlocked: Bool

    var isCheckIn: Bool { checkIn != nil }

    /// A file of its own.
    func document(_ facility: FacilityCode, day other: CivilDate?) -> [UInt8] {
      if let checkIn { return checkIn }
      let head = VietnamWriter.head(facility: facility.rawValue, day: (other ?? day).compact, count: 1)
      return Array(head.utf8) + hoso + Array(VietnamWriter.foot.utf8)
    }
  }

  private let facility: FacilityCode
  private let staff: [Practitioner.ID: Practitioner]
  private let catalogues: HospitalCatalogues

  /// - Parameter catalogues: the hospital's own, which know what was bought and how it is taken.
  init(facility: FacilityCode, staff: [Practitioner], catalogues: HospitalCatalogues) {
    self.facility = facility
    self.catalogues = catalogues
    self.staff = Dictionary(staff.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Around the documents of the insurance file that says what the chart says now. Where the chart was changed since, the file's words with those
  /// changes; composed where no file says anything.
  func written(_ stored: StoredEpisode, _ wrapping: Base64Wrapping) throws -> Written {
    let current = stored.originals.first(where: \.isCurrent).flatMap { read($0.source) }
    if let current, Self.isAsImported(stored, current.statements) {
      return try kept(current.original, stored, wrapping)
    }
    let charted = try charted(stored)
    let records = charted.records
    let hasher = SHA256()
    var said: (episode: InsuranceEpisode, statements: [Statement])?
    if let digest = records.first(where: { $0.kind == .insuranceEpisode })?.contentDigest {
      for file in stored.originals {
        guard let known = file.isCurrent ? current ?? read(file.source) : read(file.source),
          known.original.fingerprint({ hasher.digest(of: $0).hex }) == digest
        else { continue }
        if file.isCurrent, Self.areUntouched(records, by: known.statements) { return try kept(known.original, stored, wrapping) }
        said = (known.original.episode, known.statements)
        break
      }
    }
    let episode =
      said.map { EpisodeComposer.episode(charted, over: $0.episode, saying: $0.statements) } ?? EpisodeComposer.episode(charted)
    let end = charted.encounter.period.end ?? charted.encounter.period.start
    return Written(
      hoso: VietnamWriter.hoso(episode, wrapping), checkIn: nil, day: end.date, isComposed: true, isBlocked: isBlocked(episode))
  }

  /// What an insurance file's entry says, and what it became; nil for bytes that are no such entry.
  private func read(_ source: [UInt8]) -> (original: EpisodeOriginal, statements: [Statement])? {
    guard let original = try? EpisodeOriginal(source) else { return nil }
    let hasher = SHA256()
    let mapped = EpisodeMapping { hasher.digest(of: $0).hex }(
      original.episode, facility: facility.rawValue, line: original.episode.line)
    return (original, mapped.statements)
  }

  /// Around the documents of the file.
  private func kept(_ original: EpisodeOriginal, _ stored: StoredEpisode, _ wrapping: Base64Wrapping) throws -> Written {
    let period = try encounter(stored).period
    return Written(
      hoso: original.bytes(wrapping), checkIn: original.isCheckIn ? stored.originals.first(where: \.isCurrent)?.source : nil,
      day: (period.end ?? period.start).date, isComposed: false, isBlocked: isBlocked(original.episode))
  }

  /// Whether the chart has exactly the records that the import wrote: told by their bytes, for reading them all is a sixth of an export's work. Where
  /// one was signed since, they are read and compared.
  private static func isAsImported(_ stored: StoredEpisode, _ statements: [Statement]) -> Bool {
    var expected: Set<[UInt8]> = []
    for case .record(let record) in statements {
      guard let bytes = try? NativeEncoding.canonicalBytes(of: .record(record)) else { return false }
      expected.insert(bytes)
    }
    return expected.count == stored.recordDocuments.count && stored.recordDocuments.allSatisfy { expected.contains($0) }
  }

  /// The same of several, as many at a time as the machine has processors, in their order.
  func written(_ episodes: [StoredEpisode], _ wrapping: Base64Wrapping) throws -> [Written] {
    guard episodes.count > 1 else { return try episodes.map { try written($0, wrapping) } }
    let next = Mutex(0)
    let done = Mutex<[Result<Written, any Error>?]>(Array(repeating: nil, count: episodes.count))
    DispatchQueue.concurrentPerform(iterations: min(Self.mostLanes, ProcessInfo.processInfo.activeProcessorCount)) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < episodes.count else { return }
        let result = Result { try written(episodes[index], wrapping) }
        done.withLock { $0[index] = result }
      }
    }
    return try done.withLock(\.self).compactMap { try $0?.get() }
  }

  private static let mostLanes = 4

  /// What the chart of one encounter says, and the part of the hospital's catalogues that it needs.
  static func charted(_ stored: StoredEpisode, _ store: RecordStore) throws -> (charted: ChartedEpisode, catalogues: HospitalCatalogues) {
    let staff = try store.practitioners(of: stored.facility)
    let bare = try EpisodeTables(facility: stored.facility, staff: staff, catalogues: HospitalCatalogues([])).charted(stored)
    let catalogues = try store.catalogues(of: bare.records, and: bare.encounter)
    var charted = bare
    charted.catalogue = { details($0, $1, catalogues) }
    charted.bed = { bed($0, $1, catalogues) }
    return (charted, catalogues)
  }

  /// What the chart says of the encounter, with what the tables need beside it.
  func charted(_ stored: StoredEpisode) throws -> ChartedEpisode {
    let encounter = try encounter(stored)
    return ChartedEpisode(
      facility: facility, patient: try patient(stored, encounter), encounter: encounter,
      records: stored.recordDocuments.compactMap { canonical in
        guard case .record(let record) = NativeFormat.statement(canonical: canonical) else { return nil }
        return record
      }, staff: staff, catalogue: { [catalogues] coding, day in Self.details(coding, day, catalogues) },
      bed: { [catalogues] department, day in Self.bed(department, day, catalogues) },
      place: { WrittenAddress.place(in: $0) },
      diagnosisName: { ICD10.entry($0)?.vi })
  }

  /// Whether the chart has the records of the file's tables, as they came, and no other. A signature changes nothing of what a record says.
  private static func areUntouched(_ records: [ClinicalRecord], by file: [Statement]) -> Bool {
    var expected: [ClinicalRecord.ID: [ClinicalRecord.Section]] = [:]
    for case .record(let record) in file { expected[record.id] = record.sections }
    let charted = records.filter { !$0.sections.allSatisfy { $0.code == "absent" } }
    return charted.count == expected.count && charted.allSatisfy { expected[$0.id] == $0.sections }
  }

  /// Codes of a day in a bed begin with the department's, `K19.1927`. Where a department has several nobody but a clerk can say which.
  private static func bed(_ department: String, _ day: CivilDate, _ catalogues: HospitalCatalogues) -> Coding? {
    let beds = catalogues.entries(.services, beginning: department + ".", on: day).filter { SearchKey.fold($0.name).contains("giuong") }
    return beds.count == 1 ? Coding(.service, beds[0].code, display: beds[0].name) : nil
  }

  /// What the catalogue of a day says of a code, by the tables' own names; of the nearest day what no tender and no price says.
  private static func details(_ coding: Coding, _ day: CivilDate, _ catalogues: HospitalCatalogues) -> [String: String] {
    let system: CatalogueSystem =
      switch coding.system {
      case .service: .services
      case .supply: .supplies
      default: .drugs
      }
    guard let entry = catalogues.description(system, coding.code, on: day) else { return [:] }
    let ofTheDay = catalogues.entries(system, coding.code, on: day)?.last
    let name = system == .services ? "TEN_DICH_VU" : system == .supplies ? "TEN_VAT_TU" : "TEN_THUOC"
    let told = [
      name: entry.name, "DON_VI_TINH": entry.unit, "HAM_LUONG": entry.strength, "SO_DANG_KY": entry.registration,
      "TT_THAU": ofTheDay?.tender ?? "",
      "DON_GIA": ofTheDay?.price?.description ?? "",
    ]
    return told.filter { !$0.value.isEmpty }
  }

  private func isBlocked(_ episode: InsuranceEpisode) -> Bool {
    InsuranceRules.check(episode, against: catalogues).contains { $0.severity == .blocks }
  }

  private func encounter(_ stored: StoredEpisode) throws -> Encounter {
    guard case .encounter(let encounter) = NativeFormat.statement(canonical: stored.encounterDocument) else { throw Self.unreadable }
    return encounter
  }

  private func patient(_ stored: StoredEpisode, _ encounter: Encounter) throws -> Patient {
    guard case .patient(let patient) = NativeFormat.statement(canonical: stored.patientDocument) else { throw Self.unreadable }
    return patient
  }

  private static var unreadable: Refusal {
    Refusal(
      .resource, code: "QY-EXP-0006", vi: "Một văn bản trong cơ sở dữ liệu không đọc được. Chạy quany verify.",
      en: "A document in the database can't be read. Run quany verify.")
  }
}

extension ClinicalRecord {
  /// The digest that the record of a whole insurance episode holds.
  fileprivate var contentDigest: String? {
    let line = sections.first { $0.code == "content" }?.narrative?.split(separator: "\n").first
    return line.flatMap { $0.hasPrefix("sha256 ") ? String($0.dropFirst(7)) : nil }
  }
}
