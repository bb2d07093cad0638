import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func location(_ element: NativeElement) -> Location? {
    let attributes = check(element, attributes: [.id, .kind, .name, .partOf])
    let id: Location.ID? = id(attributes, .id, required: true)
    let kind: Location.Kind? = list(attributes, .kind, required: true)
    let name = text(attributes, .name, required: true)
    let partOf: Location.ID? = self.id(attributes, .partOf)
    noChildren(element)
    guard let id, let kind, let name else { return nil }
    return Location(id: id, kind: kind, name: name, partOf: partOf)
  }

  mutating func practitioner(_ element: NativeElement) -> Practitioner? {
    let attributes = check(element, attributes: [.id, .name, .role, .licence, .department])
    let id: Practitioner.ID? = id(attributes, .id, required: true)
    let name = text(attributes, .name, required: true)
    let role: Practitioner.Role? = list(attributes, .role, required: true)
    let licence = text(attributes, .licence)
    let department = text(attributes, .department, .code)
    noChildren(element)
    guard let id, let name, let role else { return nil }
    return Practitioner(id: id, name: name, role: role, licence: licence, department: department)
  }
}
