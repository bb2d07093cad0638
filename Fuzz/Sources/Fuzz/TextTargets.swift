import ClinicalModel
import Workflows
import XMLStream

extension FuzzTarget {
  /// Dates, times, numbers and ids: what is read is written as something that reads as the same.
  static func readValues(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    if let value = try? PartialDate(iso: text) {
      require((try? PartialDate(iso: value.description)) == value, "a partial date")
      require(value.earliest <= value.latest, "a partial date begins before it ends")
    }
    if let value = try? PartialDate(compact: text) {
      require((try? PartialDate(iso: value.description)) == value, "a compact partial date")
    }
    if let value = try? CivilDate(iso: text) {
      require((try? CivilDate(iso: value.description)) == value, "a date")
      require(CivilDate(dayNumber: value.dayNumber) == value, "a date by its number")
      require(value.adding(days: 400).days(since: value) <= 400, "a date moves no further than it is told")
    }
    if let value = try? CivilDateTime(iso: text) {
      require((try? CivilDateTime(iso: value.description)) == value, "a time")
      _ = value.adding(minutes: .max / 2)
      _ = value.adding(minutes: .min / 2)
    }
    if let value = try? CivilDateTime(compact: text) { require((try? CivilDateTime(iso: value.description)) == value, "a compact time") }
    if let value = try? YearMonth(iso: text) { require((try? YearMonth(iso: value.description)) == value, "a month") }
    if let value = DecimalNumber(text) {
      require(DecimalNumber(value.description) == value, "a decimal")
      for scale in 0...9 { _ = value.scaled(to: scale) }
      require(!(value < value), "a decimal is not less than itself")
    }
    if let value = LocalID<Patient>(text) { require(value.rawValue == text && text.utf8.count <= 64, "an id") }
    if let value = FacilityCode(text) { require(value.rawValue == text, "a facility's code") }
  }

  /// What somebody types to find a person.
  static func readQuery(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let query = SearchPatients.query(text, limit: 10)
    require(query.words.allSatisfy { !$0.isEmpty && !$0.contains(" ") }, "words are words")
    let fold = SearchKey.fold(text)
    require(SearchKey.fold(fold) == fold, "folding twice is folding once")
    let nfc = TextNormalization.nfc(text)
    require(TextNormalization.nfc(nfc).utf8.elementsEqual(nfc.utf8), "NFC of NFC is itself")
    // Of other scripts than the Latin, what is folded is NFC already.
    if text.unicodeScalars.allSatisfy({ $0.value < 0x370 || (0x1E00...0x1EFF).contains($0.value) }) {
      require(SearchKey.fold(nfc) == fold, "folding does not ask how the marks were written")
    }
    require(TextNormalization.nfc(query.typed).utf8.elementsEqual(query.typed.utf8), "what was typed is compared in NFC")
    _ = SortKey.name(nfc)
  }
}
