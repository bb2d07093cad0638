import ClinicalModel

/// An entry that was spoilt on purpose. A correct import quarantines it, and nothing else: no sound entry refers to one.
public struct PlannedFault: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    // Instead of a record that nothing refers to.
    case dateThatDoesNotExist, absentEncounter, missingAttestation, decimalComma, unknownElement, impossibleVital, unknownStatus
    case unknownDiagnosis
    /// After the sound record: the same number with other content.
    case repeatedID
    // After the sound entry: another with a number of its own.
    case unknownSex, absentPatient, endBeforeStart

    /// The code of the issue with which an import says why.
    public var expectedCode: String {
      switch self {
      case .missingAttestation: "QY-NAT-0031"
      case .unknownElement: "QY-NAT-0014"
      case .unknownSex, .unknownStatus: "QY-NAT-0023"
      case .dateThatDoesNotExist: "QY-NAT-0025"
      case .decimalComma: "QY-NAT-0026"
      case .endBeforeStart: "QY-RUL-0201"
      case .unknownDiagnosis: "QY-RUL-0305"
      case .impossibleVital: "QY-RUL-0307"
      case .absentEncounter, .absentPatient: "QY-IMP-0021"
      case .repeatedID: "QY-IMP-0024"
      }
    }

    /// Whether the entry is sound in itself, and only what the database has tells that it is not.
    public var needsDatabase: Bool { expectedCode.hasPrefix("QY-IMP") }
  }

  /// Its place among the entries of the batch, from 0.
  public let ordinal: Int
  public let kind: Kind
  public let localID: String
}

extension PlannedFault.Kind {
  /// What can be done to an entry without harm to another.
  static func kinds(for statement: Statement, isReferredTo: Bool) -> [PlannedFault.Kind] {
    switch statement {
    case .patient: [.unknownSex]
    case .encounter: [.absentPatient, .endBeforeStart]
    case .record(let record) where !isReferredTo && record.status.isFinal:
      [
        .dateThatDoesNotExist, .absentEncounter, .missingAttestation, .decimalComma, .unknownElement, .impossibleVital, .unknownStatus,
        .unknownDiagnosis, .repeatedID,
      ]
    default: []
    }
  }

  /// Whether the spoilt entry comes after the sound one, not in its place.
  var followsSound: Bool { isAnother || self == .repeatedID }

  /// Whether the spoilt entry has a number of its own.
  private var isAnother: Bool { self == .unknownSex || self == .absentPatient || self == .endBeforeStart }

  func localID(_ sound: String) -> String { isAnother ? sound + "X" : sound }

  /// The entry's canonical bytes with the fault in them; nil when this entry has no place for it.
  func spoil(_ bytes: [UInt8]) -> [UInt8]? {
    var entry = SpoiltBytes(bytes)
    if isAnother, !entry.insert("X", atEndOf: " id=\"") { return nil }
    let isDone: Bool =
      switch self {
      case .dateThatDoesNotExist: entry.replace(" authored=\"", upTo: "T", with: "2025-02-30")
      case .absentEncounter: entry.insert("X", atEndOf: " encounter=\"")
      case .missingAttestation: entry.remove("<attestation", through: "</attestation>")
      case .decimalComma: entry.replace(" unit=\"Cel\" value=\"", upTo: "\"", with: "36,9")
      case .unknownElement: entry.insert("<mystery></mystery>", before: "</section>")
      case .impossibleVital: entry.replace(" unit=\"Cel\" value=\"", upTo: "\"", with: "63.9")
      case .unknownStatus: entry.replace(" status=\"", upTo: "\"", with: "done")
      case .unknownDiagnosis: entry.replace("<condition code=\"", upTo: "\"", with: "X99.9")
      case .repeatedID: entry.replace(" authored=\"", upTo: "T", with: "2024-01-02")
      case .unknownSex: entry.replace(" sex=\"", upTo: "\"", with: "M")
      case .absentPatient: entry.insert("Y", atEndOf: " patient=\"")
      case .endBeforeStart: entry.replace(" end=\"", upTo: "-", with: "2001")
      }
    return isDone ? entry.bytes : nil
  }
}

/// Bytes of an entry while something in them is changed at its first place.
private struct SpoiltBytes {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func find(_ text: StaticString, from start: Int = 0) -> Range<Int>? {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes.count - start >= wanted.count else { return nil }
    for place in start...(bytes.count - wanted.count) where bytes[place] == wanted[0] {
      if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place..<place + wanted.count }
    }
    return nil
  }

  /// The bytes between two marks.
  private func span(after mark: StaticString, upTo end: StaticString) -> Range<Int>? {
    guard let from = find(mark), let to = find(end, from: from.upperBound) else { return nil }
    return from.upperBound..<to.lowerBound
  }

  mutating func replace(_ mark: StaticString, upTo end: StaticString, with text: String) -> Bool {
    guard let span = span(after: mark, upTo: end) else { return false }
    bytes.replaceSubrange(span, with: text.utf8)
    return true
  }

  mutating func insert(_ text: String, atEndOf attribute: StaticString) -> Bool {
    guard let span = span(after: attribute, upTo: "\"") else { return false }
    bytes.insert(contentsOf: text.utf8, at: span.upperBound)
    return true
  }

  mutating func insert(_ text: String, before mark: StaticString) -> Bool {
    guard let place = find(mark) else { return false }
    bytes.insert(contentsOf: text.utf8, at: place.lowerBound)
    return true
  }

  mutating func remove(_ start: StaticString, through end: StaticString) -> Bool {
    guard let from = find(start), let to = find(end, from: from.upperBound) else { return false }
    bytes.removeSubrange(from.lowerBound..<to.upperBound)
    return true
  }
}
