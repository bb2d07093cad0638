import ClinicalModel

extension CanonicalBuffer {
  mutating func append(_ patient: Patient) throws(NativeEncodingError) {
    openEntry("patient")
    attribute("birthDate", date: patient.birthDate)
    if let group = patient.bloodGroup { attribute("bloodGroup", plain: group.rawValue) }
    try attribute("ethnicity", of: "patient", patient.ethnicity, .twoDigits)
    attribute("id", id: patient.id)
    try attribute("nationality", of: "patient", patient.nationality, .country)
    try attribute("occupation", of: "patient", patient.occupation, .twoOrFiveDigits)
    if patient.isSensitive { attribute("sensitive", plain: "true") }
    attribute("sex", plain: patient.sex.rawValue)
    endOfTag()
    let start = bytes.count
    for name in patient.names {
      newline()
      open("name")
      attribute("use", plain: name.use.rawValue)
      endOfTag()
      try text(of: "patient/name", name.text)
      close("name")
    }
    for identifier in patient.identifiers {
      newline()
      open("identifier")
      if let assigner = identifier.assigner { attribute("assigner", plain: assigner.rawValue) }
      attribute("system", plain: identifier.system.rawValue)
      endOfTag()
      try text(of: "patient/identifier", identifier.value, .code)
      close("identifier")
    }
    for address in patient.addresses { try append(address) }
    for contact in patient.telecom {
      newline()
      open("telecom")
      attribute("system", plain: contact.system.rawValue)
      try attribute("value", of: "telecom", contact.value)
      closeEmpty("telecom")
    }
    for contact in patient.contacts {
      newline()
      open("contact")
      try attribute("name", of: "contact", contact.name)
      try attribute("nationalID", of: "contact", contact.nationalID, .code)
      try attribute("phone", of: "contact", contact.phone)
      attribute("relationship", plain: contact.relationship.rawValue)
      closeEmpty("contact")
    }
    for coverage in patient.coverages {
      newline()
      open("coverage")
      try attribute("card", of: "coverage", coverage.card, .code)
      try attribute("facility", of: "coverage", coverage.registeredFacility)
      attribute("from", date: coverage.validFrom)
      attribute("to", date: coverage.validTo)
      closeEmpty("coverage")
    }
    if case .on(let date) = patient.deceased {
      newline()
      open("deceased")
      attribute("date", date: date)
      closeEmpty("deceased")
    }
    if bytes.count > start { newline() }
    close("patient")
  }

  private mutating func append(_ address: Address) throws(NativeEncodingError) {
    newline()
    open("address")
    try attribute("commune", of: "address", address.commune, .fiveDigits)
    try attribute("country", of: "address", address.country, .country)
    try attribute("district", of: "address", address.district, .threeDigits)
    try attribute("line", of: "address", address.line)
    try attribute("province", of: "address", address.province, .twoDigits)
    attribute("use", plain: address.use.rawValue)
    closeEmpty("address")
  }

  mutating func append(_ service: MilitaryService, of patient: Patient.ID) throws(NativeEncodingError) {
    openEntry("militaryService")
    attribute("category", plain: service.category.rawValue)
    attribute("from", date: service.from)
    attribute("patient", id: patient)
    try attribute("position", of: "militaryService", service.position)
    try attribute("rank", of: "militaryService", service.rank, .rank)
    try attribute("serviceNumber", of: "militaryService", service.serviceNumber)
    attribute("to", date: service.to)
    try attribute("unit", of: "militaryService", service.unit)
    closeEmpty("militaryService")
  }
}
