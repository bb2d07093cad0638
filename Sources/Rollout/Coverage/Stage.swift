public import ClinicalModel

/// How far a hospital has come; each stage needs all lower ones.
public enum Stage: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case paper, prepared, pilot, live, attested, declared, connected, exemplary

  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }

  public var label: BilingualText {
    switch self {
    case .paper: BilingualText(vi: "giấy", en: "paper")
    case .prepared: BilingualText(vi: "chuẩn bị xong", en: "prepared")
    case .pilot: BilingualText(vi: "thí điểm", en: "pilot")
    case .live: BilingualText(vi: "toàn viện", en: "live")
    case .attested: BilingualText(vi: "hồ sơ đủ và xác nhận", en: "attested")
    case .declared: BilingualText(vi: "công bố", en: "declared")
    case .connected: BilingualText(vi: "kết nối", en: "connected")
    case .exemplary: BilingualText(vi: "mẫu mực", en: "exemplary")
    }
  }
}

/// One condition of a stage, with what was found.
public enum StageCriterion: Hashable, Sendable, Codable {
  case milestone(Milestone.Kind)
  /// Departments with finalised records in the last 30 days, of those that have to; nil where that was not counted.
  case departments(active: Int?, needed: Int)
  /// Complete of those finished; nil when there were none.
  case complete(Ratio?)
  /// The month shows use against its return.
  case received([Reason])
  /// In time, of those finished.
  case punctual(Ratio?)
  case fresh(days: Int?)
  /// Months in a row up to the last that show use.
  case monthsInARow(Int)
  /// Attested by their own authors, or signed, of those finished.
  case vouched(Ratio?)
  case noOldQuarantine
  /// Major and critical findings that are open.
  case noOpenFindings(Int)

  public var text: BilingualText {
    func share(_ ratio: Ratio?, _ language: Language) -> String { ratio.map { $0.printed(language) } ?? "–" }
    switch self {
    case .milestone(let kind): return BilingualText(vi: "thiếu mốc \(kind.label.vi)", en: "milestone missing: \(kind.label.en)")
    case .departments(let active, let needed):
      let known = active.map { String($0) } ?? "?"
      return BilingualText(vi: "khoa dùng \(known)/\(needed)", en: "departments in use \(known)/\(needed)")
    case .complete(let ratio): return BilingualText(vi: "hồ sơ đủ \(share(ratio, .vi))", en: "complete records \(share(ratio, .en))")
    case .received(let reasons):
      return BilingualText(vi: reasons.map(\.text.vi).joined(separator: "; "), en: reasons.map(\.text.en).joined(separator: "; "))
    case .punctual(let ratio): return BilingualText(vi: "đúng hạn \(share(ratio, .vi))", en: "in time \(share(ratio, .en))")
    case .fresh(let days):
      let known = days.map { String($0) } ?? "?"
      return BilingualText(vi: "dữ liệu cũ \(known) ngày", en: "data \(known) days old")
    case .monthsInARow(let months): return BilingualText(vi: "mới đủ \(months) tháng liền", en: "only \(months) months in a row")
    case .vouched(let ratio):
      return BilingualText(vi: "tác giả tự xác nhận \(share(ratio, .vi))", en: "attested by authors \(share(ratio, .en))")
    case .noOpenFindings(let count):
      return BilingualText(vi: "\(count) phát hiện nặng chưa khắc phục", en: "\(count) major findings open")
    case .noOldQuarantine: return BilingualText(vi: "cách ly quá lâu", en: "entries too long in quarantine")
    }
  }
}

extension [StageCriterion] {
  /// All of them in one line, the milestones together.
  func text(_ language: Language) -> String {
    var kinds: [String] = []
    var others: [String] = []
    for criterion in self {
      if case .milestone(let kind) = criterion {
        kinds.append(kind.label[language])
      } else {
        others.append(criterion.text[language])
      }
    }
    let missing = kinds.isEmpty ? [] : [(language == .vi ? "thiếu mốc " : "milestones missing: ") + kinds.joined(separator: ", ")]
    return (missing + others).joined(separator: "; ")
  }
}

/// Which stage a hospital shows, which it claims, and what keeps it from the next.
public struct StageAssessment: Hashable, Sendable, Codable {
  public let shown: Stage
  /// By its own documents alone: milestones of pilot, all departments live, and the decision.
  public let claimed: Stage
  /// What the stage after ``shown`` still needs; empty at the top.
  public let missing: [StageCriterion]

  /// A claim that the data does not bear out.
  public var isOverclaimed: Bool { claimed > shown }
}

/// What a stage is judged by: all of one hospital as of one day.
struct StageEvidence {
  /// Those that hold on the day.
  var milestones: Set<Milestone.Kind>
  var activeDepartments: Int?
  var departments: Int
  /// Up to and including the judged one, in order.
  var months: [HospitalMonth]
  var judged: YearMonth
  /// Nil when nothing ever came.
  var dataAge: Int?
  var hasOldQuarantine: Bool
  /// Major and critical ones that are open on the day.
  var openFindings: Int

  static let monthsInARow = 3

  func assessment(_ definition: CoverageDefinition) -> StageAssessment {
    var shown = Stage.paper
    var missing: [StageCriterion] = []
    for stage in Stage.allCases.dropFirst() {
      missing = unmet(stage, definition)
      guard missing.isEmpty else { break }
      shown = stage
    }
    return StageAssessment(shown: shown, claimed: claimed, missing: missing)
  }

  private var claimed: Stage {
    if milestones.contains(.decisionEMR) { return .declared }
    if milestones.contains(.allDepartmentsLive) { return .live }
    if milestones.contains(.pilot) { return .pilot }
    return Self.preparation.allSatisfy(milestones.contains) ? .prepared : .paper
  }

  private static let preparation: [Milestone.Kind] = [.regulationIssued, .infrastructureReady, .his, .securityLevel, .staffTrained]

  private var month: HospitalMonth? { months.last { $0.month == judged } }

  private func unmet(_ stage: Stage, _ definition: CoverageDefinition) -> [StageCriterion] {
    func lacking(_ kinds: [Milestone.Kind]) -> [StageCriterion] {
      kinds.filter { !milestones.contains($0) }.map(StageCriterion.milestone)
    }
    func share(_ path: KeyPath<HospitalMonth, Int>) -> Ratio? {
      month.flatMap { $0.closed > 0 ? Ratio($0[keyPath: path], $0.closed) : nil }
    }
    func atLeast(_ ratio: Ratio?, _ percent: Int) -> Bool { ratio.map { !$0.isOver && $0.isAtLeast(percent: percent) } ?? false }
    switch stage {
    case .paper: return []
    case .prepared: return lacking(Self.preparation)
    case .pilot: return (activeDepartments ?? 0) >= 1 ? [] : [.departments(active: activeDepartments, needed: 1)]
    case .live:
      let needed = max(1, departments)
      return (activeDepartments ?? 0) >= needed ? [] : [.departments(active: activeDepartments, needed: needed)]
    case .attested:
      let complete = share(\.complete)
      return atLeast(complete, definition.completePercent) ? [] : [.complete(complete)]
    case .declared: return lacking([.councilAppraisal, .decisionEMR, .paperStopped])
    case .connected:
      var unmet: [StageCriterion] = []
      let reasons = month?.reasons ?? [.notInForce(judged)]
      if !reasons.isEmpty { unmet.append(.received(reasons)) }
      let punctual = month.flatMap { $0.closed > 0 ? Ratio(Saturating.subtract($0.closed, $0.receivedLate), $0.closed) : nil }
      if !atLeast(punctual, definition.punctualPercent) { unmet.append(.punctual(punctual)) }
      if (dataAge ?? .max) > definition.freshDays { unmet.append(.fresh(days: dataAge)) }
      return unmet
    case .exemplary:
      var unmet = lacking([.decisionLIS, .decisionPACS, .published])
      let row = (0..<Self.monthsInARow).prefix { back in
        months.contains { $0.month == judged.adding(months: -back) && $0.isDemonstrated }
      }.count
      if row < Self.monthsInARow { unmet.append(.monthsInARow(row)) }
      let vouched = month.flatMap { month in
        (month.attested ?? month.signed).flatMap { month.closed > 0 ? Ratio($0, month.closed) : nil }
      }
      if !atLeast(vouched, definition.signedPercent) { unmet.append(.vouched(vouched)) }
      if hasOldQuarantine { unmet.append(.noOldQuarantine) }
      if openFindings > 0 { unmet.append(.noOpenFindings(openFindings)) }
      return unmet
    }
  }
}

extension RecordIndex {
  /// The kinds of milestone that hold on `day`.
  func milestonesHolding(_ facility: FacilityCode, on day: CivilDate) -> Set<Milestone.Kind> {
    Set(milestones(of: facility).filter { $0.holds(on: day) }.map(\.kind))
  }

  private func openFindings(_ facility: FacilityCode, on day: CivilDate) -> Int {
    snapshot.register.findings.count { $0.facility == facility && $0.severity != .minor && $0.isOpen(on: day) }
  }

  /// The stage as of the report's day, by the measured month and the present state.
  func stage(of hospital: Hospital, months: [HospitalMonth], measured: YearMonth) -> StageAssessment {
    let state = state(of: hospital.code)
    let asOf = snapshot.asOf
    let quarantine = state.flatMap { state in state.quarantined > 0 ? state.oldestQuarantine : nil }
    return StageEvidence(
      milestones: milestonesHolding(hospital.code, on: asOf), activeDepartments: state?.activeDepartments,
      departments: hospital.departments, months: months, judged: measured, dataAge: state?.lastData.map { asOf.days(since: $0) },
      hasOldQuarantine: quarantine.map { asOf.days(since: $0) > snapshot.definition.quarantineDays } ?? false,
      openFindings: openFindings(hospital.code, on: asOf)
    ).assessment(snapshot.definition)
  }

  /// The stage at the end of a past month, by that month's own data: freshness then is taken as given, and any entry of the month that
  /// is in quarantine counts as old.
  func stage(of hospital: Hospital, months: [HospitalMonth], in month: YearMonth) -> StageAssessment {
    let judged = months.last { $0.month == month }
    return StageEvidence(
      milestones: milestonesHolding(hospital.code, on: month.last), activeDepartments: judged?.activeDepartments,
      departments: hospital.departments, months: months, judged: month, dataAge: 0, hasOldQuarantine: (judged?.quarantined ?? 0) > 0,
      openFindings: openFindings(hospital.code, on: month.last)
    ).assessment(snapshot.definition)
  }
}

/// The stage of one hospital at the end of one month; a cell of the heat map.
public struct StageMonth: Hashable, Sendable, Codable {
  public let facility: FacilityCode
  public let month: YearMonth
  public let stage: StageAssessment
}
