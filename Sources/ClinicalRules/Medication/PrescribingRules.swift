public import ClinicalModel

/// Something about a drug that is ordered that whoever orders it has to know, and to answer for, before going on.
public struct PrescribingWarning: Hashable, Sendable {
  public let rule: RuleText
  public let drug: Coding
  /// The allergy's substance, or the drug that the patient has already.
  public let against: Coding
  /// Where the drug stands in the record: section and entry, from 1.
  public let section: Int
  public let entry: Int

  /// What an answer to it is filed under, in the record itself: the same for the same two drugs, whatever else changes.
  public var coding: Coding {
    Coding(.advice, rule.code, display: "\(drug.display ?? drug.code) ↔ \(against.display ?? against.code)")
  }
}

/// A drug that the patient has now, by an order of `record`.
public struct ActiveMedication: Hashable, Sendable, Codable {
  public var request: MedicationRequest
  public var record: ClinicalRecord.ID

  public init(request: MedicationRequest, record: ClinicalRecord.ID) {
    self.request = request
    self.record = record
  }

  /// Whether the order is in force on any day of another.
  public func overlaps(_ other: MedicationRequest) -> Bool {
    request.time.date < DoseSchedule.end(of: other) && other.time.date < DoseSchedule.end(of: request)
  }
}

/// Orders for drugs against the chart: what the patient is allergic to, and what they have already.
///
/// Imports are not held against these: what another system ordered has happened. Whoever orders here answers each warning with a reason, in the
/// record (`acknowledgements`), before it can be attested.
public enum PrescribingRules {
  public static let allergy = RuleText(
    "QY-MED-0001", .warning, vi: "Người bệnh dị ứng với thuốc này.", en: "The patient is allergic to this drug.")
  public static let crossAllergy = RuleText(
    "QY-MED-0002", .warning, vi: "Người bệnh dị ứng với thuốc cùng họ; có thể phản ứng chéo.",
    en: "The patient is allergic to a drug of a related group and may react to this one.")
  public static let duplicate = RuleText(
    "QY-MED-0003", .warning, vi: "Người bệnh đang dùng thuốc này theo y lệnh khác, hoặc đơn ghi hai lần.",
    en: "The patient has this drug by another order already, or it is ordered twice.")
  public static let sameGroup = RuleText(
    "QY-MED-0004", .warning, vi: "Người bệnh đang dùng thuốc cùng nhóm tác dụng, hoặc đơn có hai thuốc cùng nhóm.",
    en: "The patient has a drug of the same group already, or two are ordered.")

  public static let all: [RuleText] = [allergy, crossAllergy, duplicate, sameGroup]

  /// - Parameters:
  ///   - allergies: of the whole chart.
  ///   - active: orders in force; those of the record itself are left out.
  public static func warnings(
    in record: ClinicalRecord, allergies: [AllergyIntolerance], active: [ActiveMedication]
  ) -> [PrescribingWarning] {
    var orders: [(request: MedicationRequest, name: DrugName, groups: Set<DrugGroup>, section: Int, entry: Int)] = []
    record.forEachEntry { entry, section, number in
      guard case .medicationRequest(let request) = entry else { return }
      let name = DrugName(request.medication)
      orders.append((request, name, DrugGroup.of(name), section, number))
    }
    let others = active.filter { $0.record != record.id }
    var found: [PrescribingWarning] = []
    var said: Set<Coding> = []
    for (index, order) in orders.enumerated() {
      func warn(_ rule: RuleText, _ against: Coding) {
        let warning = PrescribingWarning(
          rule: rule, drug: order.request.medication, against: against, section: order.section, entry: order.entry)
        if said.insert(warning.coding).inserted { found.append(warning) }
      }
      for allergy in allergies where counts(allergy) {
        if let rule = rule(order.request.medication, order.name, order.groups, allergicTo: allergy.substance) {
          warn(rule, allergy.substance)
        }
      }
      for other in others where other.overlaps(order.request) {
        if let rule = rule(order.request.medication, order.name, order.groups, beside: other.request.medication) {
          warn(rule, other.request.medication)
        }
      }
      for other in orders[..<index] where ActiveMedication(request: other.request, record: record.id).overlaps(order.request) {
        if let rule = rule(order.request.medication, order.name, order.groups, beside: other.request.medication) {
          warn(rule, other.request.medication)
        }
      }
    }
    return found
  }

  private static func counts(_ allergy: AllergyIntolerance) -> Bool {
    !allergy.isNoneKnown && (allergy.category == .medication || allergy.category == .biologic)
  }

  /// The substances among a patient's allergies that a drug is, or is related to.
  public static func allergies(against drug: Coding, of allergies: [AllergyIntolerance]) -> [Coding] {
    let name = DrugName(drug)
    let groups = DrugGroup.of(name)
    return allergies.filter { counts($0) && rule(drug, name, groups, allergicTo: $0.substance) != nil }.map(\.substance)
  }

  /// The answers that a record gives: what each is filed under, and the reason.
  public static func acknowledgements(in record: ClinicalRecord) -> [Coding: String] {
    var given: [Coding: String] = [:]
    record.forEachEntry { entry, _, _ in
      guard case .observation(let observation) = entry, observation.coding.system == .advice, case .text(let reason) = observation.value,
        StatedReason.isSaid(reason)
      else { return }
      given[observation.coding] = reason
    }
    return given
  }

  private static func rule(
    _ drug: Coding, _ name: DrugName, _ groups: Set<DrugGroup>, allergicTo substance: Coding
  ) -> RuleText? {
    if drug.system == substance.system, drug.code == substance.code { return allergy }
    if drug.system == .atc, substance.system == .atc, substance.code.utf8.count >= 4, drug.code.hasPrefix(substance.code) { return allergy }
    let other = DrugName(substance)
    if name.shares(with: other) { return allergy }
    let otherGroups = DrugGroup.of(other)
    if !groups.isDisjoint(with: otherGroups) { return allergy }
    return groups.contains { group in otherGroups.contains { DrugGroup.mayCross(group, $0) } } ? crossAllergy : nil
  }

  private static func rule(_ drug: Coding, _ name: DrugName, _ groups: Set<DrugGroup>, beside other: Coding) -> RuleText? {
    if drug.system == other.system, drug.code == other.code { return duplicate }
    let otherName = DrugName(other)
    if name.shares(with: otherName) { return duplicate }
    return groups.intersection(DrugGroup.of(otherName)).contains(where: \.isDoubled) ? sameGroup : nil
  }
}
