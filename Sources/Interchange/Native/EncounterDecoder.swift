import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func encounter(_ element: NativeElement) -> Encounter? {
    check(element, attributes: [.id, .patient, .class, .status, .start, .end, .insuranceCard, .referredFrom])
    let id: Encounter.ID? = id(element, .id, required: true)
    let patient: Patient.ID? = self.id(element, .patient, required: true)
    let `class`: Encounter.Class? = list(element, .class, required: true)
    let status: Encounter.Status? = list(element, .status, required: true)
    let period = period(element)
    let insuranceCard = text(element, .insuranceCard, .code)
    let referredFrom = text(element, .referredFrom)

    var reason: String?
    var stays: [Encounter.Stay] = []
    var participants: [Encounter.Participant] = []
    var diagnoses: [Encounter.Diagnosis] = []
    var disposition: Encounter.Disposition?
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      switch name {
      case .reason:
        guard place(child, 0, &order, once: true) else { continue }
        reason = content(child)
      case .stay:
        guard place(child, 1, &order) else { continue }
        if let stay = stay(child) { stays.append(stay) }
      case .participant:
        guard place(child, 2, &order) else { continue }
        if let participant = participant(child) { participants.append(participant) }
      case .diagnosis:
        guard place(child, 3, &order) else { continue }
        if let diagnosis = diagnosis(child) { diagnoses.append(diagnosis) }
      case .disposition:
        guard place(child, 4, &order, once: true) else { continue }
        disposition = self.disposition(child)
      default: misplaced(child)
      }
    }
    guard let id, let patient, let `class`, let status, let period else { return nil }
    return Encounter(
      id: id, patient: patient, class: `class`, status: status, period: period, reason: reason, stays: stays,
      participants: participants, diagnoses: diagnoses, disposition: disposition, insuranceCard: insuranceCard,
      referredFrom: referredFrom)
  }

  private mutating func stay(_ element: NativeElement) -> Encounter.Stay? {
    check(element, attributes: [.department, .room, .bed, .start, .end])
    let department = text(element, .department, .code, required: true)
    let room = text(element, .room, .code)
    let bed = text(element, .bed, .code)
    let period = period(element)
    noChildren(element)
    guard let department, let period else { return nil }
    return Encounter.Stay(department: department, room: room, bed: bed, period: period)
  }

  private mutating func participant(_ element: NativeElement) -> Encounter.Participant? {
    check(element, attributes: [.practitioner, .role])
    let practitioner: Practitioner.ID? = id(element, .practitioner, required: true)
    let role: Encounter.Participant.Role? = list(element, .role, required: true)
    noChildren(element)
    guard let practitioner, let role else { return nil }
    return Encounter.Participant(role: role, practitioner: practitioner)
  }

  private mutating func diagnosis(_ element: NativeElement) -> Encounter.Diagnosis? {
    check(element, attributes: [.code, .system, .display, .role])
    let coding = coding(element)
    let role: Encounter.Diagnosis.Role? = list(element, .role, required: true)
    noChildren(element)
    guard let coding, let role else { return nil }
    return Encounter.Diagnosis(role: role, coding: coding)
  }

  private mutating func disposition(_ element: NativeElement) -> Encounter.Disposition? {
    check(element, attributes: [.discharge, .outcome, .destination])
    let discharge: Encounter.Disposition.Discharge? = list(element, .discharge, required: true)
    let outcome: Encounter.Disposition.Outcome? = list(element, .outcome, required: true)
    let destination = text(element, .destination)
    noChildren(element)
    guard let discharge, let outcome else { return nil }
    return Encounter.Disposition(discharge: discharge, outcome: outcome, destination: destination)
  }
}
