import ClinicalModel

extension CanonicalBuffer {
  mutating func append(_ location: Location) throws(NativeEncodingError) {
    openEntry("location")
    attribute("id", id: location.id)
    attribute("kind", plain: location.kind.rawValue)
    try attribute("name", of: "location", location.name)
    attribute("partOf", id: location.partOf)
    closeEmpty("location")
  }

  mutating func append(_ practitioner: Practitioner) throws(NativeEncodingError) {
    openEntry("practitioner")
    try attribute("department", of: "practitioner", practitioner.department, .code)
    attribute("id", id: practitioner.id)
    try attribute("licence", of: "practitioner", practitioner.licence)
    try attribute("name", of: "practitioner", practitioner.name)
    attribute("role", plain: practitioner.role.rawValue)
    closeEmpty("practitioner")
  }
}
