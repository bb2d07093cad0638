public import ClinicalModel

/// Writes a FHIR R4 `Bundle` of `AuditEvent` piece by piece: the caller takes the pending bytes away as often as it likes.
///
/// Elements stand in the order of the R4 schema. Each event has the agents that BALP asks for (the person, who requested it, and the program that
/// answered as client and server in one), the database as observer, and the slices `patient` and `data` where there is one.
public struct AuditBundleWriter: Sendable {
  private var buffer = CanonicalBuffer()
  private let database: String

  /// - Parameter database: its identity, by which the events of two databases are told apart.
  public init(database: String, at time: CivilDateTime) {
    self.database = database
    buffer.bytes.append(contentsOf: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\">".utf8))
    value("type", "collection")
    value("timestamp", instant(time))
    buffer.newline()
  }

  public var pendingCount: Int { buffer.bytes.count }

  public mutating func append(_ event: AuditEventResource) {
    let kind = event.kind
    open("entry")
    value("fullUrl", "urn:quany:audit:\(database):\(event.id)")
    open("resource")
    open("AuditEvent")
    value("id", "\(event.id)")
    if let profile = kind.profile {
      open("meta")
      value("profile", "https://profiles.ihe.net/ITI/BALP/StructureDefinition/\(event.patient == nil ? profile.plain : profile.patient)")
      close("meta")
    }
    coding("type", "\(kind.type.system)", "\(kind.type.code)", "\(kind.type.display)")
    if let interaction = kind.interaction {
      coding("subtype", "http://hl7.org/fhir/restful-interaction", "\(interaction)", "\(interaction)")
    }
    coding("subtype", "urn:quany:audit-action", event.action, nil)
    value("action", "\(kind.action)")
    value("recorded", instant(event.recorded))
    value("outcome", event.outcome == "success" ? "0" : "4")
    if event.outcome != "success" { value("outcomeDesc", event.detail.isEmpty ? event.outcome : "\(event.outcome): \(event.detail)") }
    agents(event)
    open("source")
    identified("observer", "urn:quany:database", database)
    concept("type", "http://terminology.hl7.org/CodeSystem/security-source-type", "4", "Application Server", isConcept: false)
    close("source")
    entities(event)
    close("AuditEvent")
    close("resource")
    close("entry")
    buffer.newline()
  }

  private mutating func agents(_ event: AuditEventResource) {
    let origin = event.origin
    for (code, display) in [("110153", "Source Role ID"), ("110152", "Destination Role ID")] {
      open("agent")
      concept("type", "http://dicom.nema.org/resources/ontology/DCM", code, display)
      identified("who", "urn:quany:program", "quany")
      value("requestor", "false")
      // `cli TERMINAL@HOST`, or ` from ADDRESS` after it for who came over the network.
      if code == "110153", let place = origin.split(separator: " ").last, origin.contains("@") {
        let isAddress = origin.contains(" from ")
        open("network")
        value("address", String(isAddress ? place : place.split(separator: "@").last ?? place))
        value("type", isAddress ? "2" : "1")
        close("network")
      }
      close("agent")
    }
    open("agent")
    concept("type", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP", "information recipient")
    for role in event.role.split(separator: ",") where role != "-" { concept("role", "urn:quany:role", String(role), nil) }
    identified("who", "urn:quany:account:\(database)", event.actor)
    value("requestor", "true")
    close("agent")
  }

  private mutating func entities(_ event: AuditEventResource) {
    if let patient = event.patient {
      open("entity")
      identified("what", "urn:quany:patient:\(database)", "\(patient)", reference: "Patient/\(patient)")
      concept("type", "http://terminology.hl7.org/CodeSystem/audit-entity-type", "1", "Person", isConcept: false)
      concept("role", "http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient", isConcept: false)
      close("entity")
    }
    open("entity")
    identified("what", "urn:quany:\(event.entity):\(database)", event.entityID.map(String.init) ?? event.entity)
    concept("type", "http://terminology.hl7.org/CodeSystem/audit-entity-type", "2", "System Object", isConcept: false)
    concept("role", "http://terminology.hl7.org/CodeSystem/object-role", "4", "Domain Resource", isConcept: false)
    for (name, text) in [("detail", event.detail), ("hash", event.hash), ("written", event.written ?? "")] where !text.isEmpty {
      open("detail")
      value("type", name)
      value("valueString", text)
      close("detail")
    }
    close("entity")
  }

  /// Ends the bundle. Nothing may be appended after.
  public mutating func finish() {
    close("Bundle")
    buffer.newline()
  }

  /// Hands the pending bytes over and forgets them, keeping their room. When `body` throws they stay pending.
  public mutating func drain<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result = try buffer.bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
    buffer.bytes.removeAll(keepingCapacity: true)
    return result
  }

  // MARK: FHIR's XML

  private mutating func open(_ name: StaticString) {
    buffer.open(name)
    buffer.endOfTag()
  }

  private mutating func close(_ name: StaticString) { buffer.close(name) }

  /// A primitive: its value in an attribute. What XML can't hold becomes U+FFFD: an old row must not stop the export of all others.
  private mutating func value(_ name: StaticString, _ text: String) {
    buffer.open(name)
    let scalars = text.unicodeScalars.map { scalar in
      let isText = scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE
      return isText ? scalar : scalar.value == 0x09 || scalar.value == 0x0A ? " " : "\u{FFFD}"
    }
    var clean = ""
    clean.unicodeScalars.append(contentsOf: scalars)
    // The cleaned text is never empty here and holds only what XML can.
    try? buffer.attribute("value", of: name, clean.isEmpty ? "-" : clean)
    buffer.closeEmpty(name)
  }

  private mutating func coding(_ name: StaticString, _ system: String, _ code: String, _ display: String?) {
    concept(name, system, code, display, isConcept: false)
  }

  /// A `CodeableConcept` of one coding, or the `Coding` alone.
  private mutating func concept(_ name: StaticString, _ system: String, _ code: String, _ display: String?, isConcept: Bool = true) {
    open(name)
    if isConcept { open("coding") }
    value("system", system)
    value("code", code)
    if let display { value("display", display) }
    if isConcept { close("coding") }
    close(name)
  }

  /// A `Reference` by identifier.
  private mutating func identified(_ name: StaticString, _ system: String, _ identifier: String, reference: String? = nil) {
    open(name)
    if let reference { value("reference", reference) }
    open("identifier")
    value("system", system)
    value("value", identifier)
    close("identifier")
    close(name)
  }

  /// R4 `instant`: seconds and offset always stand.
  private func instant(_ time: CivilDateTime) -> String {
    let text = time.description
    return time.second == nil ? text : time.offset == nil ? text + "Z" : text
  }
}
