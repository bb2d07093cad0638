internal import ClinicalModel
public import RecordStore
internal import XMLStream

/// Finds patients by what somebody typed into one box: a name with or without marks, part of one, its initials, an identifier, a phone number, a
/// birth date, a name with a birth date, a bed, or the text of a card's QR code.
///
/// A protected patient is found, masked, by the whole hospital number alone: a masked line would tell whose name, birth date, telephone or card it
/// was that somebody typed. A service number finds somebody for who may read military service; the reception, which registers it
/// from the person's papers, finds whom it is the whole number of.
public struct SearchPatients: Workflow {
  public static let permissions: [Permission] = [.searchPatients, .readWard]

  let session: Session

  public init(_ session: Session) { self.session = session }

  public func callAsFunction(_ text: String, limit: Int = 50) throws -> [PatientSummary] {
    let found = try whileTyping(text, limit: limit)
    try noteLook(at: found.count)
    return found
  }

  /// What fits while somebody types on. It leaves no row in the audit by itself: whoever shows it says `noteLook` once it has been looked at, for a
  /// row a letter would bury those that tell something.
  public func whileTyping(_ text: String, limit: Int) throws -> [PatientSummary] {
    _ = try session.authorise(Self.self)
    guard let card = ScannedCard(text) else { return try find(text, limit: limit) }
    let person = ([card.name] + [card.birthDate?.description].compactMap(\.self)).joined(separator: " ")
    for text in [card.nationalID, card.insuranceCard, card.formerID, person].compactMap(\.self) {
      let found = try find(text, limit: limit)
      if !found.isEmpty { return found }
    }
    return []
  }

  public func noteLook(at count: Int) throws {
    let actor = try session.authorise(Self.self)
    try session.store.noteSearch(count, by: actor, at: session.now())
  }

  private func find(_ text: String, limit: Int) throws -> [PatientSummary] {
    var query = Self.query(text, limit: limit)
    // Who lies where is for whoever may see the ward's board.
    query.withPlaces = session.may(.readWard)
    if !query.withPlaces { query.place = nil }
    return try session.masked(
      session.store.findPatients(
        query, for: session.viewer, withServiceNumbers: session.role(granting: .readMilitaryService) != nil,
        byWholeServiceNumber: session.may(.registerPatients) && !session.may(.readChart)))
  }

  /// Reads the box: words with digits are identifiers or dates, the others are a name; `B3 giường 5` is a place.
  public static func query(_ text: String, limit: Int) -> PatientQuery {
    let text = TextNormalization.nfc(text)
    if let place = PlaceText.read(text) { return PatientQuery(words: [], typed: "", place: place, limit: limit) }
    var nameWords: [Substring] = []
    var identifier: String?
    var birthDate: PartialDate?
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let date = date(word) {
        birthDate = date
      } else if word.utf8.contains(where: { (48...57).contains($0) }) {
        // `H001/P000001`: the facility's part only says whose number it is. `0912 345 678` is one number in pieces.
        let piece = String(word.split(separator: "/").last ?? word).uppercased()
        identifier = identifier.map { $0.allSatisfy(\.isNumber) && piece.allSatisfy(\.isNumber) ? $0 + piece : piece } ?? piece
      } else {
        nameWords.append(word)
      }
    }
    let typed = nameWords.joined(separator: " ")
    return PatientQuery(
      words: SearchKey.fold(typed).split(separator: " ").map(String.init), typed: typed, identifier: identifier, birthDate: birthDate,
      place: nameWords.isEmpty ? PlaceText.pair(text) : nil, limit: limit)
  }

  /// `1980`, `1980-01`, `1980-01-15`, `15/1/1980`, `1/1980`; nil for anything else.
  private static func date(_ word: Substring) -> PartialDate? {
    if word.utf8.count == 4 || word.contains("-"), let date = try? PartialDate(iso: word), (1850...2200).contains(date.year) { return date }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count > 1, let year = parts.last ?? nil, (1850...2200).contains(year) else { return nil }
    switch parts.count {
    case 2: return parts[0].flatMap { try? PartialDate(year: year, month: $0) }
    case 3:
      guard let day = parts[0], let month = parts[1] else { return nil }
      return try? PartialDate(year: year, month: month, day: day)
    default: return nil
    }
  }
}
