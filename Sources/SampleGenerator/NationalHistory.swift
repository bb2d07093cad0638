public import ClinicalModel
internal import Rollout

/// A fictional national rollout: hospitals under the real command structure, in waves, with everything that happens to such a plan: a merger,
/// a rename, a reclassification, a laggard, a hospital that declared but does not use it, one that sends no returns, ones with a
/// later deadline, of which one is prepared and one is not; returns that come late or are corrected, and what inspections found. As of its last day there
/// is a hospital at every stage.
public struct NationalHistory: Sendable {
  public let facilities: [FacilityCode]
  let seed: UInt64
  let months: ClosedRange<YearMonth>

  /// - Parameter hospitals: 1…300; the special cases need 10 or more.
  public init(seed: UInt64, hospitals: Int, months: ClosedRange<YearMonth>) {
    self.seed = seed
    self.months = months
    facilities = (1...max(1, min(hospitals, 300))).compactMap { FacilityCode("H" + "\($0)".leftPadded(3)) }
  }

  private struct Command {
    let name: String
    let tier: Hospital.Tier
    let level: Int
    let region: String
    let province: String
    let share: Int
  }

  private static let commands = [
    Command(name: "Bộ Quốc phòng", tier: .direct, level: 1, region: "Bắc", province: "01", share: 2),
    Command(name: "Học viện Quân y", tier: .direct, level: 1, region: "Bắc", province: "01", share: 1),
    Command(name: "Tổng cục Hậu cần - Kỹ thuật", tier: .generalDepartment, level: 2, region: "Bắc", province: "01", share: 3),
    Command(name: "Quân khu 1", tier: .militaryRegion, level: 3, region: "Bắc", province: "19", share: 3),
    Command(name: "Quân khu 2", tier: .militaryRegion, level: 3, region: "Bắc", province: "25", share: 3),
    Command(name: "Quân khu 3", tier: .militaryRegion, level: 3, region: "Bắc", province: "31", share: 3),
    Command(name: "Quân khu 4", tier: .militaryRegion, level: 3, region: "Trung", province: "40", share: 3),
    Command(name: "Quân khu 5", tier: .militaryRegion, level: 3, region: "Trung", province: "48", share: 4),
    Command(name: "Quân khu 7", tier: .militaryRegion, level: 3, region: "Nam", province: "79", share: 5),
    Command(name: "Quân khu 9", tier: .militaryRegion, level: 3, region: "Nam", province: "92", share: 4),
    Command(name: "Quân đoàn 12", tier: .corps, level: 3, region: "Bắc", province: "37", share: 2),
    Command(name: "Quân đoàn 34", tier: .corps, level: 3, region: "Trung", province: "52", share: 2),
    Command(name: "Binh đoàn 15", tier: .economicDefence, level: 3, region: "Trung", province: "52", share: 1),
    Command(name: "Binh đoàn 16", tier: .economicDefence, level: 3, region: "Nam", province: "75", share: 1),
    Command(name: "Quân chủng Phòng không - Không quân", tier: .serviceBranch, level: 3, region: "Bắc", province: "01", share: 1),
    Command(name: "Quân chủng Hải quân", tier: .serviceBranch, level: 3, region: "Bắc", province: "31", share: 2),
  ]

  /// What is special about a hospital; by its number among forty.
  enum Story {
    case ordinary, merges, absorbs, renamed, reclassified, laggard, declaredOnly, noReturns, laterDeadline, late
    /// Everything is ready, and nobody has begun; all departments write, and leave much open; all is there but the council's appraisal.
    case prepared, unfinished, undecided
    /// First of all hospitals, and well.
    case exemplary

    /// Whether it is a facility with the later deadline.
    var isLater: Bool { self == .laterDeadline || self == .prepared }
  }

  func story(_ number: Int) -> Story {
    guard facilities.count >= 10 else { return .ordinary }
    let last = facilities.count
    return switch number {
    case last: .merges
    case 4: .absorbs
    case 5: .renamed
    case 6: .reclassified
    case last - 1: .laggard
    case last - 2: .declaredOnly
    case last - 3: .noReturns
    case last - 4: .laterDeadline
    case 7, last - 5: .late
    case last - 6: .prepared
    case last - 7: .unfinished
    case last - 8: .undecided
    case 1, 2, 8, 9, 15: .exemplary
    default: .ordinary
    }
  }

  func number(_ facility: FacilityCode) -> Int { Int(facility.rawValue.dropFirst()) ?? 0 }

  private func command(_ number: Int) -> Command {
    let all = Self.commands.flatMap { Array(repeating: $0, count: $0.share) }
    return all[(number - 1) * all.count / max(1, facilities.count) % all.count]
  }

  func wave(_ number: Int) -> Int {
    let chance = Chance(seed: seed, 31, UInt64(number))
    var copy = chance
    return switch story(number) {
    case .prepared, .laterDeadline: 5
    case .laggard, .unfinished, .undecided: 4
    case .exemplary: 1
    case .late, .noReturns: 2
    default: number <= 3 ? 1 : copy.number(1...4)
    }
  }

  static let targets = ["2025-06-30", "2025-07-31", "2025-08-31", "2025-09-15", "2026-02-28"].compactMap { try? CivilDate(iso: $0) }
  private static let opening = CivilDate(dayNumber: 14_610)
  private static let mergerDay = CivilDate(dayNumber: 20_179)
  private static let renamingDay = CivilDate(dayNumber: 20_134)
  private static let gradingDay = CivilDate(dayNumber: 20_089)

  /// How a hospital uses its records, for the generator.
  public func completePerMille(of facility: FacilityCode) -> Int {
    switch story(number(facility)) {
    case .laggard: 380
    case .declaredOnly: 300
    case .late: 930
    case .unfinished: 800
    default: 985
    }
  }

  /// The share of a hospital's real work that its records show at all, in per cent.
  public func recordedPercent(of facility: FacilityCode) -> Int {
    switch story(number(facility)) {
    case .declaredOnly: 12
    case .laggard: 55
    case .late: 96
    default: 99
    }
  }

  /// The last day on which a hospital works; nil while it does.
  public func lastDay(of facility: FacilityCode) -> CivilDate? {
    story(number(facility)) == .merges ? Self.mergerDay.adding(days: -1) : nil
  }

  public var hospitalsCSV: String {
    var rows: [String] = []
    for facility in facilities {
      let number = number(facility)
      var chance = Chance(seed: seed, 17, UInt64(number))
      let command = command(number)
      let story = story(number)
      let grade = command.level == 1 ? "special" : command.level == 2 ? "I" : chance.pick(["I", "II", "II", "III"])
      let beds = (grade == "special" ? 900 : grade == "I" ? 420 : 160) + chance.number(0...24) * 10
      let name = "Bệnh viện Quân y Mô phỏng " + "\(number)".leftPadded(3)
      let kind = story.isLater ? "inpatientFacility" : "hospital"
      // Where few departments have begun, the many others are missing.
      let departments = story == .laggard || story == .declaredOnly ? 18 : 6
      let target = Self.targets[wave(number) - 1]
      func row(from: CivilDate, event: String, into: String = "", name: String, grade: String) -> String {
        [
          facility.rawValue, from.description, "", event, into, name, command.name, command.tier.rawValue, "\(command.level)", grade, kind,
          command.region, command.province, "", "\(beds)", "\(departments)", "\(wave(number))", target.description,
        ].joined(separator: ",")
      }
      let firstGrade = story == .reclassified ? "III" : grade
      rows.append(row(from: Self.opening, event: "opened", name: name, grade: firstGrade))
      switch story {
      case .merges: rows.append(row(from: Self.mergerDay, event: "merged", into: "H004", name: name, grade: grade))
      case .renamed: rows.append(row(from: Self.renamingDay, event: "renamed", name: name + " (cơ sở mới)", grade: grade))
      case .reclassified: rows.append(row(from: Self.gradingDay, event: "reclassified", name: name, grade: grade == "III" ? "II" : grade))
      default: break
      }
    }
    return RegisterTable.hospitals.columns.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
  }

  /// The day of the decision, where it comes to one.
  func goal(of facility: FacilityCode) -> CivilDate {
    let number = number(facility)
    var chance = Chance(seed: seed, 19, UInt64(number))
    // Of the two that are late, one decides after the deadline.
    return Self.targets[wave(number) - 1].adding(days: story(number) == .late ? (number == 7 ? 35 : 76) : chance.number(-25...9))
  }

  /// When the first departments began to write electronically, and when all did.
  func pilotDay(of facility: FacilityCode) -> CivilDate { goal(of: facility).adding(days: -140) }
  func liveDay(of facility: FacilityCode) -> CivilDate {
    var chance = Chance(seed: seed, 13, UInt64(number(facility)))
    return switch story(number(facility)) {
    case .exemplary, .unfinished, .undecided: goal(of: facility).adding(days: -60)
    default: goal(of: facility).adding(days: -chance.number(40...120))
    }
  }

  public var milestonesCSV: String {
    var rows: [String] = []
    for facility in facilities {
      let number = number(facility)
      let story = story(number)
      var chance = Chance(seed: seed, 23, UInt64(number))
      let goal = goal(of: facility)
      func add(_ kind: Milestone.Kind, _ day: CivilDate) {
        guard day <= months.upperBound.last, lastDay(of: facility).map({ day <= $0 }) ?? true else { return }
        rows.append("\(facility),\(kind.rawValue),\(day),\(chance.number(100...999))/QĐ-MP,Giám đốc bệnh viện mô phỏng,")
      }
      // Each prepares at its own pace.
      let pace = story.isLater ? 110 : chance.number(100...175)
      func prepare(_ kind: Milestone.Kind, _ days: Int) { add(kind, goal.adding(days: -days * pace / 100)) }
      prepare(.regulationIssued, 210)
      if story == .laterDeadline { continue }
      prepare(.infrastructureReady, 195)
      prepare(.his, 190)
      prepare(.lis, 180)
      prepare(.risPacs, 170)
      prepare(.securityLevel, 165)
      prepare(.staffTrained, 155)
      if story == .laggard || story == .prepared { continue }
      add(.pilot, pilotDay(of: facility))
      add(.allDepartmentsLive, liveDay(of: facility))
      if story == .unfinished || story == .undecided { continue }
      add(.councilAppraisal, goal.adding(days: -8))
      add(.decisionEMR, goal)
      add(.published, goal.adding(days: 9))
      if story != .declaredOnly { add(.paperStopped, goal.adding(days: 14)) }
      guard story == .exemplary || number % 2 == 0 else { continue }
      add(.decisionLIS, goal.adding(days: 1))
      if story == .exemplary || number % 4 == 0 { add(.decisionPACS, goal.adding(days: 3)) }
    }
    return RegisterTable.milestones.columns.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
  }

  /// What inspections found, and when it was mended: little at most hospitals, much at the laggard and at the one that only declared.
  ///
  /// - Parameter until: nothing later is known.
  public func findingsCSV(until: CivilDate) -> String {
    var rows: [String] = []
    for facility in facilities {
      let number = number(facility)
      let story = story(number)
      let isTroubled = story == .laggard || story == .declaredOnly || story == .late
      var chance = Chance(seed: seed, 29, UInt64(number))
      guard isTroubled || (story != .exemplary && chance.happens(perMille: 350)) else { continue }
      let day = Self.targets[wave(number) - 1].adding(days: chance.number(12...30))
      guard day <= until, lastDay(of: facility).map({ day <= $0 }) ?? true else { continue }
      for (severity, finding) in Self.findings where isTroubled || severity == .minor {
        let due = day.adding(days: severity == .critical ? 10 : 30)
        let mended = due.adding(days: isTroubled ? chance.number(20...60) : chance.number(-12...4))
        rows.append(
          [
            facility.rawValue, day.description, severity.rawValue, finding, "Phòng Kế hoạch tổng hợp", due.description,
            mended <= until ? mended.description : "",
          ].joined(separator: ","))
      }
    }
    return RegisterTable.findings.columns.joined(separator: ",") + "\n" + rows.map { $0 + "\n" }.joined()
  }

  private static let findings: [(severity: InspectionFinding.Severity, text: String)] = [
    (.minor, "Chưa cập nhật quy chế sử dụng bệnh án điện tử"), (.major, "Một khoa còn ghi chép song song trên giấy"),
    (.critical, "Bệnh án nội trú chưa được ký xác nhận đúng hạn"),
  ]

  /// What the hospitals' statistics say, independently of the records: more encounters than the records show, by each hospital's habit.
  ///
  /// - Parameters:
  ///   - counts: encounters that the records hold, by the month of their end.
  ///   - onPaper: what was still written on paper alone.
  public func returnsCSV(
    counts: [FacilityCode: [YearMonth: [Encounter.Class: Int]]], onPaper: [FacilityCode: [YearMonth: [Encounter.Class: Int]]] = [:],
    until: CivilDate
  ) -> String {
    var rows: [String] = []
    for facility in facilities {
      let story = story(number(facility))
      let percent = recordedPercent(of: facility)
      let known = (counts[facility] ?? [:]).merging((onPaper[facility] ?? [:]).mapValues { _ in [:] }) { counted, _ in counted }
      for (month, classes) in known.sorted(by: { $0.key < $1.key }) {
        if month.last > until || lastDay(of: facility).map({ month.first > $0 }) ?? false { continue }
        if story == .noReturns, month >= months.upperBound.adding(months: -5) { continue }
        var chance = Chance(seed: seed, 37, UInt64(number(facility)), UInt64(month.year * 12 + month.month))
        // By the tenth, as it should be; the troubled are late now and then.
        let isLate = (story == .laggard || story == .late) && chance.happens(perMille: 400)
        let received = month.last.adding(days: isLate ? chance.number(12...25) : chance.number(2...9))
        func add(_ received: CivilDate, source: String, forgetting lost: Int) {
          guard received <= until else { return }
          func cell(_ kind: Encounter.Class) -> String {
            let count = classes[kind] ?? 0
            let paper = onPaper[facility]?[month]?[kind] ?? 0
            return "\(max(0, count + count * (100 - percent) / percent + paper - lost))"
          }
          rows.append(
            [
              facility.rawValue, month.description, cell(.outpatient), cell(.inpatient), cell(.day), cell(.emergency), cell(.field), source,
              received.description,
            ].joined(separator: ","))
        }
        // One in twenty forgets an encounter of each class, and sends a corrected return a week later.
        let isCorrected = story != .exemplary && chance.happens(perMille: 50)
        add(received, source: "Báo cáo thống kê tháng", forgetting: isCorrected ? 1 : 0)
        if isCorrected { add(received.adding(days: 7), source: "Báo cáo thống kê tháng (đính chính)", forgetting: 0) }
      }
    }
    return RegisterTable.returns.columns.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
  }
}
