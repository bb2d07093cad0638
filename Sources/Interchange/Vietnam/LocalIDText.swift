public import ClinicalModel

/// Ids of ours for numbers that the tables write in any characters.
public enum LocalIDText {
  /// Who wrote something down of which no writer is named.
  static let nobody = literal("khong-ro")

  private static func literal(_ text: String) -> Practitioner.ID {
    guard let id = Practitioner.ID(text) else { preconditionFailure("not an id: \(text)") }
    return id
  }

  /// The episode's id for a MA_LK: the text itself where it may be one.
  public static func encounter(_ text: String, _ hash: EpisodeMapping.Hash) -> Encounter.ID { unique(text, hash) }
  /// The patient's id for a MA_BN.
  static func patient(_ text: String, _ hash: EpisodeMapping.Hash) -> Patient.ID { unique(text, hash) }

  /// A member of staff's id for a licence: each byte that no id may have as `_` and two digits.
  static func practitioner(_ text: String, _ hash: EpisodeMapping.Hash) -> Practitioner.ID {
    Practitioner.ID(text) ?? Practitioner.ID(escaped(text)) ?? digest(text, hash)
  }

  /// The digest keeps two texts apart that would be escaped into one.
  private static func unique<Subject>(_ text: String, _ hash: EpisodeMapping.Hash) -> LocalID<Subject> {
    LocalID<Subject>(text) ?? LocalID<Subject>(escaped(text) + "." + hash(Array(text.utf8)).prefix(12)) ?? digest(text, hash)
  }

  private static func digest<Subject>(_ text: String, _ hash: EpisodeMapping.Hash) -> LocalID<Subject> {
    guard let id = LocalID<Subject>("H." + hash(Array(text.utf8)).prefix(40)) else { preconditionFailure("a digest is an id") }
    return id
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        escaped += "_" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    return escaped
  }
}

/// The ids of an episode's records: the episode's own and the table's name.
struct RecordIDs {
  private var base = ""

  init() {}

  init(_ encounter: Encounter.ID, _ hash: EpisodeMapping.Hash) {
    base = encounter.rawValue.utf8.count <= 58 ? encounter.rawValue : "H." + String(hash(Array(encounter.rawValue.utf8)).prefix(40))
  }

  /// - Parameter kind: a LOAIHOSO, or what names the whole.
  func of(_ kind: String) -> ClinicalRecord.ID {
    guard let id = ClinicalRecord.ID(base + "." + kind) else { preconditionFailure("a record's id is too long") }
    return id
  }
}
