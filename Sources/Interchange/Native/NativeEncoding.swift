public import ClinicalModel

/// Model to bytes, one entry at a time.
public enum NativeEncoding {
  /// The entry alone in exclusive C14N: what stands between `<record` and `</record>` in a batch, is hashed and will be signed.
  public static func canonicalBytes(of entry: Statement) throws(NativeEncodingError) -> [UInt8] {
    var buffer = CanonicalBuffer()
    buffer.bytes.reserveCapacity(4096)
    try buffer.append(entry)
    return buffer.bytes
  }
}

extension CanonicalBuffer {
  mutating func append(_ entry: Statement) throws(NativeEncodingError) {
    switch entry {
    case .location(let location): try append(location)
    case .practitioner(let practitioner): try append(practitioner)
    case .patient(let patient): try append(patient)
    case .militaryService(let service, let patient): try append(service, of: patient)
    case .encounter(let encounter): try append(encounter)
    case .record(let record): try append(record)
    }
  }
}
