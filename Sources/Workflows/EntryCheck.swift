internal import ClinicalModel
internal import ClinicalRules
internal import Cryptography
internal import InsuranceTables
internal import Interchange
internal import RecordStore

/// From an entry as it was read to one that the writer can settle: rules, digest, search keys.
///
/// Used from one thread at a time.
final class EntryCheck {
  private let rules: RecordRules
  private let hasher = SHA256()

  init(today: CivilDateTime) { rules = RecordRules(asOf: today) }

  func callAsFunction(_ entry: ReadEntry, ordinal: Int, header: BatchHeader?) -> ImportItem {
    if let episode = entry.episode { return check(episode, entry, ordinal: ordinal, header: header) }
    var issues = entry.issues
    issues += rules.issues(inAllOf: entry.statement.map { [$0] } ?? entry.drafts, line: entry.line)
    let content: ImportItem.Content
    if let statement = entry.statement, !issues.contains(where: { $0.severity == .error }) {
      var keys: SearchKeys?
      if case .patient(let patient) = statement { keys = SearchKeys(name: patient.name?.text ?? "") }
      content = .statement(statement, canonical: entry.canonical, digest: hasher.digest(of: entry.canonical), keys: keys)
    } else {
      content = .refused(kind: entry.kind, localID: entry.localID)
    }
    IssuePlaces.complete(&issues, source: entry.source, line: entry.line, place: entry.place)
    var item = ImportItem(
      ordinal: ordinal, line: entry.line, byteOffset: entry.byteOffset, gap: entry.gap == [UInt8(ascii: "\n")] ? nil : entry.gap,
      // One array for both where they are the same, which halves what waits for the writer.
      source: entry.source == entry.canonical ? entry.canonical : entry.source, content: content, issues: issues, place: entry.place,
      mends: QuarantineMark.id(in: entry.gap))
    if !item.content.canBeTaken {
      item.drafts = entry.statement.map { [$0] } ?? entry.drafts
      item.reference = entry.reference.flatMap { LocalID<Statement>($0)?.rawValue }
    }
    return item
  }

  /// From the insurance tables of one episode to the statements that they make.
  ///
  /// What the tables' own rules find is told and stops nothing: an episode that the portal would refuse is still what happened. What can't be
  /// read, or what our own rules refuse of the statements, keeps the whole episode aside.
  private func check(_ episode: InsuranceEpisode, _ entry: ReadEntry, ordinal: Int, header: BatchHeader?) -> ImportItem {
    let mapped = EpisodeMapping { [hasher] in hasher.digest(of: $0).hex }(episode, facility: header?.facility.rawValue, line: entry.line)
    var issues = entry.issues + mapped.issues
    for statement in mapped.statements { issues += rules.issues(for: statement, line: entry.line) }
    let isRefused = issues.contains { $0.severity == .error }
    issues += Self.findings(episode)
    var content = ImportItem.Content.refused(kind: .encounter, localID: mapped.encounter?.rawValue)
    if !isRefused {
      do {
        if let compound = try EpisodeParts(hasher).compound(mapped) { content = .compound(compound) }
      } catch {
        issues.append(
          Issue(
            code: "QY-VNX-0031", path: "HOSO[\(episode.position)]", line: entry.line,
            vi: "Hồ sơ có chữ hoặc số mà mô hình không ghi được, hoặc một bảng quá lớn. Xem bản gốc.",
            en: "The episode has a text or a number that the model can't write, or a table that is too large. Look at the original."))
      }
    }
    if case .refused = content, entry.source.count <= Self.worthPlacing {
      let places = EpisodePlaces(entry.source)
      issues = issues.map { places.complete($0, at: entry.place, line: entry.line) }
    } else {
      issues = issues.map { $0.placed(at: entry.place, line: entry.line) }
    }
    var item = ImportItem(
      ordinal: ordinal, line: entry.line, byteOffset: entry.byteOffset, gap: entry.gap == [UInt8(ascii: "\n")] ? nil : entry.gap,
      source: entry.source, content: content, issues: issues, place: entry.place, mends: QuarantineMark.id(in: entry.gap),
      facility: mapped.facility)
    // All else that it says is about the patient it brings.
    if !item.content.canBeTaken { item.drafts = mapped.statements.filter { $0.kind == .patient } }
    return item
  }

  /// A larger episode is not read a second time for the places of its problems.
  private static let worthPlacing = 4 << 20

  /// The most findings of the tables' rules that one receipt lists.
  private static let mostFindings = 50

  private static func findings(_ episode: InsuranceEpisode) -> [Issue] {
    let findings = InsuranceRules.check(episode, most: 20 * mostFindings)
    var issues = findings.prefix(mostFindings).map { finding in
      Issue(
        finding.severity == .blocks ? .warning : .information, code: finding.code,
        path: "HOSO[\(episode.position)]/FILEHOSO[\(finding.table)]/" + (finding.row.map { "[\($0)]/" } ?? "") + finding.field,
        line: finding.line, vi: finding.text.vi, en: finding.text.en)
    }
    if findings.count > mostFindings {
      issues.append(
        Issue(
          .information, code: "QY-VNX-0032", path: "HOSO[\(episode.position)]",
          vi: "Còn nhiều nhắc nhở khác của quy tắc bảo hiểm; xem tất cả bằng quany check --format vietnam.",
          en: "The insurance rules find more; quany check --format vietnam lists all."))
    }
    return issues
  }
}

extension Issue {
  /// With the place of its HOSO in the file, and within that what the path says. A line within an inner document stays: an episode that is taken
  /// is not read a second time for the places of what is only worth a look.
  fileprivate func placed(at place: EntryPlace, line entryLine: Int) -> Issue {
    var issue = self
    issue.line = line ?? entryLine
    issue.column = column ?? place.column
    guard xpath == nil else { return issue }
    let steps = path.split(separator: "/", maxSplits: 1)
    let isWithin = steps.first?.hasPrefix("HOSO[") == true
    issue.xpath = isWithin && steps.count == 2 ? place.xpath + "/" + steps[1] : place.xpath
    return issue
  }
}
