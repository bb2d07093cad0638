public import ClinicalModel

/// Who was trained for electronic records: a row of `training`. The latest row of a facility and group counts.
public struct StaffTraining: Hashable, Sendable, Codable {
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    case doctor, nurse, pharmacist, technician, clerk, it
  }

  public var facility: FacilityCode
  public var date: CivilDate
  public var group: Group
  public var trained: Int
  /// Of those who work there.
  public var total: Int
  /// The list or the certificates that it was counted from.
  public var source: String
}

/// What a facility has of what it needs: a row of `infrastructure`. The latest row of a facility and item counts.
public struct InfrastructureItem: Hashable, Sendable, Codable {
  public enum Item: String, Hashable, Sendable, Codable, CaseIterable {
    case server, storage, network, workstation, tablet, printer, scanner, signatureToken, backupPower
  }

  public var facility: FacilityCode
  public var date: CivilDate
  public var item: Item
  public var needed: Int
  public var present: Int
  /// Proposed, in millions of đồng; nil where nothing was proposed.
  public var investment: Int?

  public var gap: Int { max(0, needed - present) }
}

/// A time in which a facility's system did not work: a row of `downtimes`.
public struct Downtime: Hashable, Sendable, Codable {
  public enum Planning: String, Hashable, Sendable, Codable, CaseIterable {
    case planned, unplanned
  }

  public var facility: FacilityCode
  public var date: CivilDate
  public var minutes: Int
  public var planning: Planning
  public var cause: String
}

/// What users said: a row of `satisfaction`. The latest row of a facility and group counts.
public struct SatisfactionSurvey: Hashable, Sendable, Codable {
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    case staff, patient
  }

  public var facility: FacilityCode
  public var date: CivilDate
  public var group: Group
  public var respondents: Int
  public var satisfied: Int
}

/// What surrounds the rollout at the facilities: people, machines, outages and opinions. Each list by facility, then by date.
public struct Readiness: Hashable, Sendable, Codable {
  public var training: [StaffTraining] = []
  public var infrastructure: [InfrastructureItem] = []
  public var downtimes: [Downtime] = []
  public var satisfaction: [SatisfactionSurvey] = []
  public var certificates: [TrainingCertificate] = []

  public init() {}
}

extension StaffTraining {
  var fields: [String: String] {
    [
      "facility": facility.rawValue, "date": date.text, "group": group.rawValue, "trained": String(trained), "total": String(total),
      "source": source,
    ]
  }
}

extension InfrastructureItem {
  var fields: [String: String] {
    var fields = [
      "facility": facility.rawValue, "date": date.text, "item": item.rawValue, "needed": String(needed), "present": String(present),
    ]
    fields["investment"] = investment.map { String($0) }
    return fields
  }
}

extension Downtime {
  var fields: [String: String] {
    ["facility": facility.rawValue, "date": date.text, "minutes": String(minutes), "planning": planning.rawValue, "cause": cause]
  }
}

extension SatisfactionSurvey {
  var fields: [String: String] {
    [
      "facility": facility.rawValue, "date": date.text, "respondentGroup": group.rawValue, "respondents": String(respondents),
      "satisfied": String(satisfied),
    ]
  }
}

extension RegisterRow {
  mutating func staffTraining() -> StaffTraining? {
    let code = facility("facility")
    let day = date("date")
    let group: StaffTraining.Group? = choice("group")
    let trained = number("trained", in: 0...1_000_000)
    let total = number("total", in: 0...1_000_000)
    let source = text("source")
    part("trained", trained, of: total)
    guard issues.isEmpty, let code, let day, let group, let trained, let total else { return nil }
    return StaffTraining(facility: code, date: day, group: group, trained: trained, total: total, source: source)
  }

  mutating func infrastructureItem() -> InfrastructureItem? {
    let code = facility("facility")
    let day = date("date")
    let item: InfrastructureItem.Item? = choice("item")
    let needed = number("needed", in: 0...10_000_000)
    let present = number("present", in: 0...10_000_000)
    let investment = number("investment", in: 0...100_000_000)
    guard issues.isEmpty, let code, let day, let item, let needed, let present else { return nil }
    return InfrastructureItem(facility: code, date: day, item: item, needed: needed, present: present, investment: investment)
  }

  mutating func downtime() -> Downtime? {
    let code = facility("facility")
    let day = date("date")
    let minutes = number("minutes", in: 1...1_000_000)
    let planning: Downtime.Planning? = choice("planning")
    let cause = text("cause")
    guard issues.isEmpty, let code, let day, let minutes, let planning else { return nil }
    return Downtime(facility: code, date: day, minutes: minutes, planning: planning, cause: cause)
  }

  mutating func satisfactionSurvey() -> SatisfactionSurvey? {
    let code = facility("facility")
    let day = date("date")
    let group: SatisfactionSurvey.Group? = choice("respondentGroup")
    let respondents = number("respondents", in: 1...10_000_000)
    let satisfied = number("satisfied", in: 0...10_000_000)
    part("satisfied", satisfied, of: respondents)
    guard issues.isEmpty, let code, let day, let group, let respondents, let satisfied else { return nil }
    return SatisfactionSurvey(facility: code, date: day, group: group, respondents: respondents, satisfied: satisfied)
  }

  private mutating func part(_ column: String, _ part: Int?, of whole: Int?) {
    guard let part, let whole, part > whole else { return }
    report("QY-REG-0064", column, vi: "lớn hơn tổng số.", en: "more than there are in all.")
  }
}
