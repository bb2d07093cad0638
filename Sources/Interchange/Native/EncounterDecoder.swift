import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func encounter(_ element: NativeElement) -> Encounter? {
    let attributes = check(element, attributes: [.id, .patient, .class, .status, .start, .end, .insuranceCard, .referredFrom])
    let id: Encounter.ID? = id(attributes, .id, required: true)
    let patient: Patient.ID? = self.id(attributes, .patient, required: true)
    let `class`: Encounter.Class? = list(attributes, .class, required: true)
    let status: Encounter.Status? = list(attributes, .status, required: true)
    let period = period(attributes)
    let insuranceCard = text(attributes, .insuranceCard, .code)
    let referredFrom = text(attributes, .referredFrom)

    var reason: String?
    var stays: [Encounter.Stay] = []
    var legibleStays = true
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
        let before = illegible
        if let stay = stay(child) { stays.append(stay) }
        if illegible > before { legibleStays = false }
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
    // Stays are judged by their neighbours: those of which one can't be read are not judged.
    if !legibleStays { stays = [] }
    guard let id, let patient, let `class`, let status, let period else { return nil }
    return Encounter(
      id: id, patient: patient, class: `class`, status: status, period: period, reason: reason, stays: stays,
      participants: participants, diagnoses: diagnoses, disposition: disposition, insuranceCard: insuranceCard,
      referredFrom: referredFrom)
  }

  private mutating func stay(_ element: NativeElement) -> Encounter.Stay? {
    let attributes = check(element, attributes: [.department, .room, .bed, .start, .end])
    let department = text(attributes, .department, .code, required: true)
    let room = text(attributes, .room, .code)
    let bed = text(attributes, .bed, .code)
    let period = period(attributes)
    noChildren(element)
    guard let department, let period else { return nil }
    return Encounter.Stay(department: department, room: room, bed: bed, period: period)
  }

  private mutating func participant(_ element: NativeElement) -> Encounter.Participant? {
    let attributes = check(element, attributes: [.practitioner, .role])
    let practitioner: Practitioner.ID? = id(attributes, .practitioner, required: true)
    let role: Encounter.Participant.Role? = list(attributes, .role, required: true)
    noChildren(element)
    guard let practitioner, let role else { return nil }
    return Encounter.Participant(role: role, practitioner: practitioner)
  }

  private mutating func diagnosis(_ element: NativeElement) -> Encounter.Diagnosis? {
    let attributes = check(element, attributes: [.code, .system, .display, .role])
    let coding = coding(attributes)
    let role: Encounter.Diagnosis.Role? = list(attributes, .role, required: true, lowest: .main)
    noChildren(element)
    guard let coding, let role else { return nil }
    return Encounter.Diagnosis(role: role, coding: coding)
  }

  private mutating func disposition(_ element: NativeElement) -> Encounter.Disposition? {
    let attributes = check(element, attributes: [.discharge, .outcome, .destination])
    let discharge: Encounter.Disposition.Discharge? = list(attributes, .discharge, required: true)
    let outcome: Encounter.Disposition.Outcome? = list(attributes, .outcome, required: true)
    let destination = text(attributes, .destination)
    noChildren(element)
    guard let discharge, let outcome else { return nil }
    return Encounter.Disposition(discharge: discharge, outcome: outcome, destination: destination)
  }
}
