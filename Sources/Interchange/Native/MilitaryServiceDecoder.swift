import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func militaryService(_ element: NativeElement) -> Statement? {
    let attributes = check(element, attributes: [.patient, .category, .rank, .unit, .position, .serviceNumber, .from, .to])
    let patient: Patient.ID? = id(attributes, .patient, required: true)
    let category: MilitaryService.Category? = list(attributes, .category, required: true)
    let rank = text(attributes, .rank, .rank)
    let unit = text(attributes, .unit)
    let position = text(attributes, .position)
    let serviceNumber = text(attributes, .serviceNumber)
    let from = partialDate(attributes, .from)
    let to = partialDate(attributes, .to)
    noChildren(element)
    guard let patient, let category else { return nil }
    return .militaryService(
      MilitaryService(
        category: category, rank: rank, unit: unit, position: position, serviceNumber: serviceNumber, from: from, to: to),
      of: patient)
  }
}
