import ClinicalModel
import XMLStream

extension EntryDecoding {
  mutating func record(_ element: NativeElement) -> ClinicalRecord? {
    let attributes = check(element, attributes: [.id, .version, .encounter, .kind, .status, .author, .authored, .title])
    let id: ClinicalRecord.ID? = id(attributes, .id, required: true)
    let version = whole(attributes, .version, in: NativeLimits.version, required: true)
    let encounter: Encounter.ID? = self.id(attributes, .encounter, required: true)
    let kind = recordKind(attributes, .kind)
    let code: ClinicalRecord.Status.Code? = list(attributes, .status, required: true)
    let author: Practitioner.ID? = self.id(attributes, .author, required: true)
    let authored = time(attributes, .authored, required: true)
    let title = text(attributes, .title)

    var attestation: (element: NativeElement, value: ClinicalRecord.Attestation?)?
    var reason: (element: NativeElement, value: String?)?
    var sections: [ClinicalRecord.Section] = []
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      switch name {
      case .attestation:
        guard place(child, 0, &order, once: true) else { continue }
        attestation = (child, self.attestation(child))
      case .reason:
        guard place(child, 1, &order, once: true) else { continue }
        reason = (child, content(child))
      case .section:
        guard place(child, 2, &order) else { continue }
        if let section = section(child) { sections.append(section) }
      default: misplaced(child)
      }
    }

    var status: ClinicalRecord.Status?
    if let standIn {
      status = code.map { Self.status($0, attestation?.value, reason?.value, standIn) }
    } else if let code {
      let needsAttestation = code != .preliminary
      let needsReason = code == .amended || code == .enteredInError
      if needsAttestation, attestation == nil { report(.missingAttestation, at: element) }
      if !needsAttestation, let attestation { report(.attestationNotAllowed, at: attestation.element) }
      if needsReason, reason == nil { report(.missingReason, at: element) }
      if !needsReason, let reason { report(.reasonNotAllowed, at: reason.element) }
      switch (code, attestation?.value, reason?.value) {
      case (.preliminary, _, _): status = .preliminary
      case (.final, let attestation?, _): status = .final(attestation)
      case (.amended, let attestation?, let reason?): status = .amended(attestation, reason: reason)
      case (.enteredInError, let attestation?, let reason?): status = .enteredInError(attestation, reason: reason)
      default: break
      }
    }
    guard let id, let version, let encounter, let kind, let status, let author, let authored else { return nil }
    return ClinicalRecord(
      id: id, encounter: encounter, kind: kind, title: title, version: version, status: status, author: author, authored: authored,
      sections: sections)
  }

  /// The status of a record of which not all can be read.
  private static func status(
    _ code: ClinicalRecord.Status.Code, _ attestation: ClinicalRecord.Attestation?, _ reason: String?, _ standIn: StandIn
  ) -> ClinicalRecord.Status {
    guard let nobody = LocalID<Practitioner>("X"), let time = standIn == .lowest ? StandIn.earliest : StandIn.latest else {
      return .preliminary
    }
    let attestation = attestation ?? .init(by: nobody, at: time)
    return switch code {
    case .preliminary: .preliminary
    case .final: .final(attestation)
    case .amended: .amended(attestation, reason: reason ?? someText)
    case .enteredInError: .enteredInError(attestation, reason: reason ?? someText)
    }
  }

  private mutating func attestation(_ element: NativeElement) -> ClinicalRecord.Attestation? {
    let attributes = check(element, attributes: [.by, .at])
    let by: Practitioner.ID? = id(attributes, .by, required: true)
    let at = time(attributes, .at, required: true)
    noChildren(element)
    guard let by, let at else { return nil }
    return ClinicalRecord.Attestation(by: by, at: at)
  }

  /// In the place of an entry that can't be read.
  private static let harmlessEntry = ClinicalEntry.condition(
    Condition(coding: Coding(CodeSystem(rawValue: someText), someText), status: .active))

  private mutating func section(_ element: NativeElement) -> ClinicalRecord.Section? {
    let attributes = check(element, attributes: [.code, .title])
    let code = text(attributes, .code, .name, required: true)
    let title = text(attributes, .title)
    var narrative: String?
    var entries: [ClinicalEntry] = []
    var order = Order()
    for child in element.children {
      guard let name = name(of: child) else { continue }
      if name == .narrative {
        guard place(child, 0, &order, once: true) else { continue }
        narrative = content(child)
      } else if Self.clinicalEntries.contains(name) {
        guard place(child, 1, &order) else { continue }
        if let entry = self.child(child, { $0.clinicalEntry($1, name) }, else: Self.harmlessEntry) { entries.append(entry) }
      } else {
        misplaced(child)
      }
    }
    guard let code else { return nil }
    return ClinicalRecord.Section(code: code, title: title, narrative: narrative, entries: entries)
  }
}
