public import ClinicalModel
internal import Cryptography
internal import Foundation
public import RecordStore
internal import Rollout
public import Terminology

/// A hospital's own catalogues: takes in an edition, shows the editions, looks a code up.
public struct KeepCatalogues: Workflow {
  public static let permissions: [Permission] = [.readCatalogues, .manageCatalogues]

  /// What an import came to.
  public enum Outcome: Sendable {
    /// Kept as this edition; or known already.
    ///
    /// - unused: columns that say nothing to the program, by their place from 1.
    case kept(CatalogueEdition, isNew: Bool, unused: [Int])
    /// Nothing was kept, and why.
    case refused([Issue])
  }

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// No catalogue is near this large.
  private static let mostBytes = 64 << 20

  /// Takes in a CSV file as an edition: all or nothing. An edition is never changed; a correction is another one from the same day.
  ///
  /// - Parameters:
  ///   - validFrom: from when it is in force; nil for today.
  ///   - dryRun: checks and keeps nothing.
  public func take(_ path: String, _ system: CatalogueSystem, validFrom: CivilDate?, dryRun: Bool = false) throws -> Outcome {
    let actor = try session.authorise(Self.self, .manageCatalogues)
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal(.resource, code: "QY-TRM-0020", place: path, vi: "Không có tệp này.", en: "There is no such file.")
    }
    guard let bytes = try ImportSources.bytes(of: path, limit: Self.mostBytes) else {
      throw Refusal(.unusable, code: "QY-TRM-0021", place: path, vi: "Tệp danh mục quá lớn.", en: "The catalogue is too large.")
    }
    let records: [(line: Int, cells: [String])]
    do throws(CSV.Trouble) {
      records = try CSV.records(bytes).map { (line: $0.line, cells: $0.cells) }
    } catch {
      return try refused([Self.issue(error)], system, actor)
    }
    let draft = CatalogueDraft(system, records: records.isEmpty ? [(line: 1, cells: [])] : records)
    guard draft.issues.isEmpty else { return try refused(draft.issues, system, actor) }
    let day = validFrom ?? session.now().civil.date
    let digest = SHA256.digest(of: bytes)
    let name = URL(filePath: path).lastPathComponent
    if dryRun {
      let edition = CatalogueEdition(
        id: 0, system: system, validFrom: day, source: name, digest: digest.hex, entries: draft.entries.count,
        importedAt: session.now().civil, importedBy: session.account)
      return .kept(edition, isNew: true, unused: draft.unusedColumns)
    }
    let kept = try session.store.keepCatalogue(
      system, draft.entries, validFrom: day, source: name, digest: digest, by: actor, at: session.now())
    return .kept(kept.edition, isNew: kept.isNew, unused: draft.unusedColumns)
  }

  private func refused(_ issues: [Issue], _ system: CatalogueSystem, _ actor: Actor) throws -> Outcome {
    try session.store.record(
      [
        AuditEntry(
          action: "import", entity: "catalogue", outcome: .refused, detail: "\(system.rawValue) \(issues.first?.code ?? "")")
      ], by: actor, at: session.now())
    return .refused(issues)
  }

  private static func issue(_ trouble: CSV.Trouble) -> Issue {
    switch trouble {
    case .notUTF8(let line):
      Issue(
        code: "QY-TRM-0001", path: "", line: line, vi: "Tệp không phải UTF-8. Lưu lại dạng CSV UTF-8.",
        en: "The file is not UTF-8. Save it as CSV UTF-8.")
    case .quoteInside(let line), .quoteOpen(let line), .textAfterQuote(let line):
      Issue(
        code: "QY-TRM-0002", path: "", line: line, vi: "Dấu nháy kép không đúng cách viết CSV.", en: "A quote is not as CSV has it.")
    }
  }

  /// Every edition, in the order in which they came.
  public func editions() throws -> [CatalogueEdition] {
    _ = try session.authorise(Self.self, .readCatalogues)
    return try session.store.catalogueEditions()
  }

  /// All editions with their lines, as the rules look them up.
  public func all() throws -> HospitalCatalogues {
    _ = try session.authorise(Self.self, .readCatalogues)
    return HospitalCatalogues(
      try session.store.catalogueEditions().map { edition in
        HospitalCatalogues.Edition(
          system: edition.system, validFrom: edition.validFrom, entries: try session.store.catalogueEntries(of: edition))
      })
  }

  /// Lines of the editions in force on a day that have all words of the text.
  public func search(_ text: String, in systems: [CatalogueSystem], on day: CivilDate, limit: Int) throws -> [CodedEntry] {
    _ = try session.authorise(Self.self, .readCatalogues)
    let words = SearchKey.fold(text).split(separator: " ").map(String.init)
    var found: [CodedEntry] = []
    for system in systems where found.count < limit {
      guard let edition = try session.store.catalogueEdition(system, on: day) else { continue }
      found += try session.store.searchCatalogue(words, in: edition, limit: limit - found.count).map { Self.coded($0, edition) }
    }
    return found
  }

  /// The lines of a code in the editions in force on a day.
  public func entries(_ code: String, in systems: [CatalogueSystem], on day: CivilDate) throws -> [CodedEntry] {
    _ = try session.authorise(Self.self, .readCatalogues)
    return try systems.flatMap { system -> [CodedEntry] in
      guard let edition = try session.store.catalogueEdition(system, on: day) else { return [] }
      return try session.store.catalogueEntries(code, of: edition).map { Self.coded($0, edition) }
    }
  }

  private static func coded(_ entry: CatalogueEntry, _ edition: CatalogueEdition) -> CodedEntry {
    let details: [(String, String)] = [
      ("HAM_LUONG", entry.strength), ("DON_VI_TINH", entry.unit), ("SO_DANG_KY", entry.registration), ("TT_THAU", entry.tender),
      ("DON_GIA", entry.price?.description ?? ""), ("TU_NGAY", entry.validFrom?.description ?? ""),
      ("DEN_NGAY", entry.validTo?.description ?? ""), ("edition", "#\(edition.id) \(edition.validFrom)"),
    ]
    return CodedEntry(
      system: edition.system.rawValue, code: entry.code, vi: entry.name, en: entry.nameEn,
      details: details.filter { !$0.1.isEmpty }.map { CodedEntry.Detail($0.0, $0.1) })
  }
}
