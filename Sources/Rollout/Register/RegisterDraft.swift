public import ClinicalModel

/// A register that is being put together from rows of any source. It becomes a ``Register`` only when nothing in it is wrong.
public struct RegisterDraft: Sendable {
  private struct Row<Value: Sendable>: Sendable {
    var value: Value
    var line: Int?
    var place: String
  }

  /// Beyond this many, further issues are only counted.
  public static let issueLimit = 1000

  private var hospitals: [Row<Hospital>] = []
  private var milestones: [Row<Milestone>] = []
  private var returns: [Row<MonthlyReturn>] = []
  private var findings: [Row<InspectionFinding>] = []
  private var readiness = Readiness()
  /// Where each row of the readiness stands, by what tells it from others.
  private var readinessPlaces: [(key: [String], facility: FacilityCode, line: Int?, place: String)] = []
  private var found: [Issue] = []
  private var unlisted = 0

  public init() {}

  public mutating func add(_ hospital: Hospital, line: Int? = nil, place: String = "hospitals") {
    hospitals.append(Row(value: hospital, line: line, place: place))
  }

  public mutating func add(_ milestone: Milestone, line: Int? = nil, place: String = "milestones") {
    milestones.append(Row(value: milestone, line: line, place: place))
  }

  public mutating func add(_ monthlyReturn: MonthlyReturn, line: Int? = nil, place: String = "returns") {
    returns.append(Row(value: monthlyReturn, line: line, place: place))
  }

  public mutating func add(_ finding: InspectionFinding, line: Int? = nil, place: String = "findings") {
    findings.append(Row(value: finding, line: line, place: place))
  }

  /// Takes one row as names and texts, as a CSV line or the attributes of an XML element give it.
  ///
  /// - Parameter place: leads the path of its issues: a file's name, or an XPath.
  public mutating func add(_ table: RegisterTable, fields: [String: String], line: Int?, place: String) {
    for name in fields.keys.sorted() where !table.columns.contains(name) {
      report(
        Issue(
          code: "QY-REG-0004", path: place, line: line, vi: "Có trường mà bảng \(table.rawValue) không biết.",
          en: "A field that the table \(table.rawValue) does not have."))
    }
    var row = RegisterRow(table, fields: fields, line: line, place: place)
    var added: FacilityCode?
    switch table {
    case .training:
      if let training = row.staffTraining() {
        readiness.training.append(training)
        added = training.facility
      }
    case .infrastructure:
      if let item = row.infrastructureItem() {
        readiness.infrastructure.append(item)
        added = item.facility
      }
    case .downtimes:
      if let downtime = row.downtime() {
        readiness.downtimes.append(downtime)
        added = downtime.facility
      }
    case .satisfaction:
      if let survey = row.satisfactionSurvey() {
        readiness.satisfaction.append(survey)
        added = survey.facility
      }
    case .certificates:
      if let certificate = row.trainingCertificate() {
        // The same line again says nothing new; one that was withdrawn stays so.
        if let same = readiness.certificates.firstIndex(where: { $0.sealed == certificate.sealed && $0.digest == certificate.digest }) {
          readiness.certificates[same].withdrawn = readiness.certificates[same].withdrawn ?? certificate.withdrawn
          return
        }
        readiness.certificates.append(certificate)
        added = certificate.facility
      }
    case .hospitals: if let hospital = row.hospital() { add(hospital, line: line, place: place) }
    case .milestones: if let milestone = row.milestone() { add(milestone, line: line, place: place) }
    case .returns: if let monthlyReturn = row.monthlyReturn() { add(monthlyReturn, line: line, place: place) }
    case .findings:
      if let finding = row.inspectionFinding() { add(finding, line: line, place: place) }
    }
    for issue in row.issues { report(issue) }
    if let added, row.issues.isEmpty {
      readinessPlaces.append((([table.rawValue] + table.keyColumns.map { fields[$0] ?? "" }), added, line, place))
    }
  }

  /// What is wrong with the rows themselves, as far as it is listed.
  public var rowIssues: [Issue] { found }

  public var certificates: [TrainingCertificate] { readiness.certificates }

  /// Adds what a reader found wrong with the source itself.
  public mutating func report(_ issue: Issue) {
    if found.count < Self.issueLimit { found.append(issue) } else { unlisted += 1 }
  }

  /// The register; nil when ``issues()`` holds an error.
  public func register(version: RegisterVersion) -> Register? {
    guard !issues().contains(where: { $0.severity == .error }) else { return nil }
    var rows = hospitals.map(\.value).sorted { ($0.code, $0.validFrom) < ($1.code, $1.validFrom) }
    for index in rows.indices.dropLast() where rows[index].code == rows[index + 1].code && rows[index].validTo == nil {
      rows[index].validTo = rows[index + 1].validFrom.adding(days: -1)
    }
    return Register(
      version: version, hospitals: rows,
      milestones: milestones.map(\.value).sorted {
        ($0.facility, $0.date, $0.kind.rawValue, $0.document) < ($1.facility, $1.date, $1.kind.rawValue, $1.document)
      },
      returns: returns.map(\.value).sorted { ($0.facility, $0.month, $0.received) < ($1.facility, $1.month, $1.received) },
      findings: findings.map(\.value).sorted {
        ($0.facility, $0.date, $0.finding, $0.due) < ($1.facility, $1.date, $1.finding, $1.due)
      }, readiness: sortedReadiness)
  }

  private var sortedReadiness: Readiness {
    var sorted = readiness
    sorted.training.sort { ($0.facility, $0.date, $0.group.rawValue) < ($1.facility, $1.date, $1.group.rawValue) }
    sorted.infrastructure.sort { ($0.facility, $0.date, $0.item.rawValue) < ($1.facility, $1.date, $1.item.rawValue) }
    sorted.downtimes.sort { ($0.facility, $0.date, $0.cause) < ($1.facility, $1.date, $1.cause) }
    sorted.satisfaction.sort { ($0.facility, $0.date, $0.group.rawValue) < ($1.facility, $1.date, $1.group.rawValue) }
    sorted.certificates.sort { ($0.facility, $0.date, $0.digest) < ($1.facility, $1.date, $1.digest) }
    return sorted
  }

  /// Everything that is wrong, all at once: with the rows themselves, then with how they fit together.
  public func issues() -> [Issue] {
    var all = found
    var left = unlisted
    func say(_ issue: Issue) {
      if all.count < Self.issueLimit { all.append(issue) } else { left += 1 }
    }
    let chains = Dictionary(grouping: hospitals, by: \.value.code).mapValues { $0.sorted { $0.value.validFrom < $1.value.validFrom } }
    if hospitals.isEmpty, found.isEmpty {
      say(Issue(code: "QY-REG-0050", path: "hospitals", vi: "Danh bạ không có bệnh viện nào.", en: "The register has no hospital."))
    }
    for code in chains.keys.sorted() {
      guard let chain = chains[code] else { continue }
      for issue in Self.issues(ofChain: chain, in: chains) { say(issue) }
    }
    // A row refused for a cell would make every row that leans on it look wrong too.
    let complete = !found.contains { $0.severity == .error }
    for issue in milestoneIssues(chains, complete) { say(issue) }
    for issue in returnIssues(chains, complete) { say(issue) }
    for issue in findingIssues(Set(chains.keys), complete) { say(issue) }
    for issue in readinessIssues(Set(chains.keys), complete) { say(issue) }
    if left > 0 {
      all.append(
        Issue(code: "QY-REG-0099", path: "", vi: "Còn \(left) lỗi nữa không liệt kê.", en: "\(left) more issues are not listed."))
    }
    return all
  }

  private static func issues(ofChain chain: [Row<Hospital>], in chains: [FacilityCode: [Row<Hospital>]]) -> [Issue] {
    var issues: [Issue] = []
    func say(_ row: Row<Hospital>, _ code: String, _ column: String, vi: String, en: String, _ severity: Issue.Severity = .error) {
      issues.append(Issue(severity, code: code, path: row.place + "/" + column, line: row.line, vi: vi, en: en))
    }
    for (index, row) in chain.enumerated() {
      let hospital = row.value
      // Rows that came as values have not been through a cell's check.
      if !(1...6).contains(hospital.level) || hospital.beds < 0 || hospital.departments < 0 {
        say(row, "QY-REG-0009", "level", vi: "Cấp 1–6; giường và khoa không âm.", en: "Level 1 to 6; beds and departments not negative.")
      }
      if let validTo = hospital.validTo, validTo < hospital.validFrom {
        say(row, "QY-REG-0020", "validTo", vi: "Thời hạn kết thúc trước khi bắt đầu.", en: "The period ends before it begins.")
      }
      if index == 0 {
        if hospital.event != .opened {
          say(
            row, "QY-REG-0023", "event", vi: "Dòng đầu tiên của một đơn vị phải là opened.",
            en: "A facility's first row must be its opening.")
        }
      } else {
        let before = chain[index - 1].value
        if let end = before.validTo, end >= hospital.validFrom {
          say(row, "QY-REG-0021", "validFrom", vi: "Thời hạn chồng lên dòng trước của đơn vị.", en: "Overlaps the facility's row before.")
        } else if before.validFrom == hospital.validFrom {
          say(row, "QY-REG-0021", "validFrom", vi: "Hai dòng cùng ngày bắt đầu.", en: "Two rows of the facility begin on one day.")
        } else if let end = before.validTo, end.adding(days: 1) != hospital.validFrom {
          say(
            row, "QY-REG-0022", "validFrom", vi: "Có khoảng trống sau dòng trước; đóng cửa cũng phải là một dòng.",
            en: "There is a gap after the row before; a closure is a row too.")
        }
        if !before.isInForce, hospital.event != .opened {
          say(
            row, "QY-REG-0024", "event", vi: "Sau khi đóng hoặc sáp nhập chỉ có thể mở lại.",
            en: "After a closure or merger a facility can only be opened again.")
        }
        if before.isInForce, hospital.event == .opened {
          say(row, "QY-REG-0024", "event", vi: "Đơn vị đang hoạt động, không thể mở.", en: "A facility in force can't be opened.")
        }
      }
      if index == chain.count - 1, hospital.isInForce, hospital.validTo != nil {
        say(
          row, "QY-REG-0022", "validTo", vi: "Dòng cuối kết thúc mà không nói vì sao; thêm dòng đóng cửa hoặc sáp nhập.",
          en: "The last row ends without saying why; add the row of the closure or merger.")
      }
      if case .merged(let target) = hospital.event {
        if target == hospital.code {
          say(row, "QY-REG-0026", "mergedInto", vi: "Sáp nhập vào chính mình.", en: "Merged into itself.")
        } else if let others = chains[target] {
          let there = others.last { $0.value.validFrom <= hospital.validFrom }
          if there?.value.isInForce != true {
            say(
              row, "QY-REG-0028", "mergedInto", vi: "Đơn vị tiếp nhận không hoạt động vào ngày đó.",
              en: "The facility that took over is not in force on that day.")
          }
        } else {
          say(row, "QY-REG-0025", "mergedInto", vi: "Không có đơn vị tiếp nhận này.", en: "There is no such facility to merge into.")
        }
      }
    }
    return issues
  }

  private func milestoneIssues(_ chains: [FacilityCode: [Row<Hospital>]], _ complete: Bool) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<Milestone> = []
    for row in milestones {
      let milestone = row.value
      func say(_ code: String, _ column: String, vi: String, en: String, _ severity: Issue.Severity = .error) {
        issues.append(Issue(severity, code: code, path: row.place + "/" + column, line: row.line, vi: vi, en: en))
      }
      if let chain = chains[milestone.facility] {
        if !Self.counts(chain, from: milestone.date, to: milestone.date) {
          say(
            "QY-REG-0033", "date", vi: "Đơn vị không hoạt động vào ngày này.", en: "The facility is not in force on this day.", .warning)
        }
      } else if complete {
        say("QY-REG-0030", "facility", vi: "Danh bạ không có đơn vị này.", en: "The register does not have this facility.")
      }
      if let validTo = milestone.validTo, validTo < milestone.date {
        say("QY-REG-0031", "validTo", vi: "Hết hiệu lực trước khi có hiệu lực.", en: "Ends before it begins.")
      }
      var key = milestone
      key.document = ""
      key.signer = ""
      key.validTo = nil
      if !seen.insert(key).inserted {
        say(
          "QY-REG-0032", "date", vi: "Mốc này đã có cho đơn vị vào ngày này.", en: "The facility already has this milestone on this day.")
      }
    }
    return issues
  }

  private func returnIssues(_ chains: [FacilityCode: [Row<Hospital>]], _ complete: Bool) -> [Issue] {
    struct Key: Hashable {
      let facility: FacilityCode
      let month: YearMonth
      let received: CivilDate
    }
    var issues: [Issue] = []
    var seen: Set<Key> = []
    for row in returns {
      let monthly = row.value
      func say(_ code: String, _ column: String, vi: String, en: String, _ severity: Issue.Severity = .error) {
        issues.append(Issue(severity, code: code, path: row.place + "/" + column, line: row.line, vi: vi, en: en))
      }
      if let chain = chains[monthly.facility] {
        if !Self.counts(chain, from: monthly.month.first, to: monthly.month.last) {
          say(
            "QY-REG-0043", "month", vi: "Đơn vị không hoạt động trong tháng này.", en: "The facility is not in force in this month.",
            .warning)
        }
      } else if complete {
        say("QY-REG-0040", "facility", vi: "Danh bạ không có đơn vị này.", en: "The register does not have this facility.")
      }
      if monthly.received <= monthly.month.last {
        say(
          "QY-REG-0041", "received", vi: "Báo cáo tháng không thể đến trước khi tháng kết thúc.",
          en: "A month's return can't be received before the month has ended.")
      }
      if Encounter.Class.allCases.contains(where: { monthly.encounters[$0].map { $0 < 0 } ?? false }) {
        say("QY-REG-0009", "encounters", vi: "Số lượt không thể âm.", en: "A number of encounters can't be negative.")
      }
      if !seen.insert(Key(facility: monthly.facility, month: monthly.month, received: monthly.received)).inserted {
        say(
          "QY-REG-0042", "month", vi: "Hai báo cáo của một tháng đến cùng ngày.", en: "Two returns for one month were received on one day.")
      }
    }
    return issues
  }

  private func findingIssues(_ known: Set<FacilityCode>, _ complete: Bool) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<InspectionFinding> = []
    for row in findings {
      let finding = row.value
      func say(_ code: String, _ column: String, vi: String, en: String) {
        issues.append(Issue(code: code, path: row.place + "/" + column, line: row.line, vi: vi, en: en))
      }
      if complete, !known.contains(finding.facility) {
        say("QY-REG-0060", "facility", vi: "Danh bạ không có đơn vị này.", en: "The register does not have this facility.")
      }
      if finding.due < finding.date {
        say("QY-REG-0061", "due", vi: "Hạn trước ngày phát hiện.", en: "Due before the day it was found.")
      }
      if let closed = finding.closed, closed < finding.date {
        say("QY-REG-0061", "closed", vi: "Khắc phục trước ngày phát hiện.", en: "Closed before the day it was found.")
      }
      if !seen.insert(finding).inserted {
        say("QY-REG-0062", "finding", vi: "Dòng này có hai lần.", en: "The row stands twice.")
      }
    }
    return issues
  }

  private func readinessIssues(_ known: Set<FacilityCode>, _ complete: Bool) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<[String]> = []
    for row in readinessPlaces {
      if complete, !known.contains(row.facility) {
        issues.append(
          Issue(
            code: "QY-REG-0063", path: row.place + "/facility", line: row.line, vi: "Danh bạ không có đơn vị này.",
            en: "The register does not have this facility."))
      }
      if !seen.insert(row.key).inserted {
        issues.append(
          Issue(code: "QY-REG-0065", path: row.place, line: row.line, vi: "Dòng này có hai lần.", en: "The row stands twice."))
      }
    }
    return issues
  }

  /// Whether the facility is in force on any day of the stretch.
  private static func counts(_ chain: [Row<Hospital>], from: CivilDate, to: CivilDate) -> Bool {
    for (index, row) in chain.enumerated() where row.value.isInForce {
      let end = row.value.validTo ?? (index + 1 < chain.count ? chain[index + 1].value.validFrom.adding(days: -1) : to)
      if row.value.validFrom <= to, from <= end { return true }
    }
    return false
  }
}
