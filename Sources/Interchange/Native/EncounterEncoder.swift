import ClinicalModel

extension CanonicalBuffer {
  mutating func append(_ encounter: Encounter) throws(NativeEncodingError) {
    openEntry("encounter")
    attribute("class", plain: encounter.class.rawValue)
    attribute("end", time: encounter.period.end)
    attribute("id", id: encounter.id)
    try attribute("insuranceCard", of: "encounter", encounter.insuranceCard, .code)
    attribute("patient", id: encounter.patient)
    try attribute("referredFrom", of: "encounter", encounter.referredFrom)
    attribute("start", time: encounter.period.start)
    attribute("status", plain: encounter.status.rawValue)
    endOfTag()
    let start = bytes.count
    if let reason = encounter.reason {
      newline()
      try element("reason", in: "encounter", reason)
    }
    for stay in encounter.stays {
      newline()
      open("stay")
      try attribute("bed", of: "stay", stay.bed, .code)
      try attribute("department", of: "stay", stay.department, .code)
      attribute("end", time: stay.period.end)
      try attribute("room", of: "stay", stay.room, .code)
      attribute("start", time: stay.period.start)
      closeEmpty("stay")
    }
    for participant in encounter.participants {
      newline()
      open("participant")
      attribute("practitioner", id: participant.practitioner)
      attribute("role", plain: participant.role.rawValue)
      closeEmpty("participant")
    }
    for diagnosis in encounter.diagnoses {
      newline()
      open("diagnosis")
      try attribute("code", of: "diagnosis", diagnosis.coding.code, .code)
      try attribute("display", of: "diagnosis", diagnosis.coding.display)
      attribute("role", plain: diagnosis.role.rawValue)
      try attribute("system", of: "diagnosis", diagnosis.coding.system.rawValue, .system)
      closeEmpty("diagnosis")
    }
    if let disposition = encounter.disposition {
      newline()
      open("disposition")
      try attribute("destination", of: "disposition", disposition.destination)
      attribute("discharge", plain: disposition.discharge.rawValue)
      attribute("outcome", plain: disposition.outcome.rawValue)
      closeEmpty("disposition")
    }
    if bytes.count > start { newline() }
    close("encounter")
  }
}
