import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func militaryService(_ element: NativeElement) -> Statement? {
    check(element, attributes: [.patient, .category, .rank, .unit, .position, .serviceNumber, .from, .to])
    let patient: Patient.ID? = id(element, .patient, required: true)
    let category: MilitaryService.Category? = list(element, .category, required: true)
    let rank = text(element, .rank, .rank)
    let unit = text(element, .unit)
    let position = text(element, .position)
    let serviceNumber = text(element, .serviceNumber)
    let from = partialDate(element, .from)
    let to = partialDate(element, .to)
    noChildren(element)
    guard let patient, let category else { return nil }
    return .militaryService(
      MilitaryService(
        category: category, rank: rank, unit: unit, position: position, serviceNumber: serviceNumber, from: from, to: to),
      of: patient)
  }
}
