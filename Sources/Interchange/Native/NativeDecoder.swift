public import ClinicalModel
public import XMLStream

/// Entries of a batch to values of the model.
public enum NativeDecoder {
  /// The entry, and everything that is to say about it: with an error among the issues there is no entry, with information alone there is.
  ///
  /// An entry of a later version that this program does not know has neither an error nor a value.
  public static func decode(_ entry: XMLEntry, header: BatchHeader) -> (entry: Statement?, issues: [Issue]) {
    var decoding = EntryDecoding(isNewer: header.isNewerThanThisProgram)
    let value = decoding.entry(entry.root)
    return (decoding.failed ? nil : value, decoding.issues)
  }

  /// What an entry with errors says apart from its illegible places: once with the lowest in them, and once with the highest. What breaks a rule
  /// in both breaks it for certain. Empty when not even its kind can be told.
  public static func drafts(_ entry: XMLEntry, header: BatchHeader) -> [Statement] {
    StandIn.allCases.compactMap { standIn in
      var decoding = EntryDecoding(isNewer: header.isNewerThanThisProgram, standIn: standIn)
      return decoding.entry(entry.root)
    }
  }
}

extension EntryDecoding {
  mutating func entry(_ element: NativeElement) -> Statement? {
    if isNewer, element.isHome, element.name.map(Self.isEntry) != true {
      report(.laterEntry, at: element)
      return nil
    }
    guard let name = name(of: element) else { return nil }
    switch name {
    case .location: return location(element).map(Statement.location)
    case .practitioner: return practitioner(element).map(Statement.practitioner)
    case .patient: return patient(element).map(Statement.patient)
    case .militaryService: return militaryService(element)
    case .encounter: return encounter(element).map(Statement.encounter)
    case .record: return record(element).map(Statement.record)
    default:
      misplaced(element)
      return nil
    }
  }

  private static func isEntry(_ name: NativeName) -> Bool { Statement.Kind(name: name.text) != nil }
}
