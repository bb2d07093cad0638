import ClinicalModel

extension CanonicalBuffer {
  mutating func append(_ record: ClinicalRecord) throws(NativeEncodingError) {
    openEntry("record")
    attribute("author", id: record.author)
    attribute("authored", time: record.authored)
    attribute("encounter", id: record.encounter)
    attribute("id", id: record.id)
    attribute("kind", plain: record.kind.rawValue)
    attribute("status", plain: record.status.code.rawValue)
    try attribute("title", of: "record", record.title)
    try attribute("version", of: "record", record.version, in: NativeLimits.version)
    endOfTag()
    let start = bytes.count
    if let attestation = record.status.attestation {
      newline()
      open("attestation")
      attribute("at", time: attestation.at)
      attribute("by", id: attestation.by)
      closeEmpty("attestation")
    }
    if let reason = record.status.reason {
      newline()
      try element("reason", in: "record", reason)
    }
    for section in record.sections {
      newline()
      try append(section)
    }
    if bytes.count > start { newline() }
    close("record")
  }

  private mutating func append(_ section: ClinicalRecord.Section) throws(NativeEncodingError) {
    open("section")
    try attribute("code", of: "section", section.code, .name)
    try attribute("title", of: "section", section.title)
    endOfTag()
    let start = bytes.count
    if let narrative = section.narrative {
      newline()
      try element("narrative", in: "section", narrative)
    }
    for entry in section.entries {
      newline()
      try append(entry)
    }
    if bytes.count > start { newline() }
    close("section")
  }
}
