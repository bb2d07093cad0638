import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func location(_ element: NativeElement) -> Location? {
    check(element, attributes: [.id, .kind, .name, .partOf])
    let id: Location.ID? = id(element, .id, required: true)
    let kind: Location.Kind? = list(element, .kind, required: true)
    let name = text(element, .name, required: true)
    let partOf: Location.ID? = self.id(element, .partOf)
    noChildren(element)
    guard let id, let kind, let name else { return nil }
    return Location(id: id, kind: kind, name: name, partOf: partOf)
  }

  mutating func practitioner(_ element: NativeElement) -> Practitioner? {
    check(element, attributes: [.id, .name, .role, .licence, .department])
    let id: Practitioner.ID? = id(element, .id, required: true)
    let name = text(element, .name, required: true)
    let role: Practitioner.Role? = list(element, .role, required: true)
    let licence = text(element, .licence)
    let department = text(element, .department, .code)
    noChildren(element)
    guard let id, let name, let role else { return nil }
    return Practitioner(id: id, name: name, role: role, licence: licence, department: department)
  }
}
