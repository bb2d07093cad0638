public import ClinicalModel

/// What hospitals are grouped by.
public enum Grouping: String, Hashable, Sendable, Codable, CaseIterable {
  case command, tier, region, `class`, wave

  /// The group of a hospital as a stable text; empty where the register says nothing.
  public func key(of hospital: Hospital) -> String {
    switch self {
    case .command: hospital.parentCommand
    case .tier: hospital.tier.rawValue
    case .region: hospital.region
    case .class: hospital.class.rawValue
    case .wave: hospital.wave.map { String($0) } ?? ""
    }
  }

  /// What is printed for a key of this grouping.
  public func label(of key: String, in language: Language) -> String {
    guard !key.isEmpty else { return language == .vi ? "(không ghi)" : "(not recorded)" }
    switch self {
    case .command, .region: return key
    case .tier: return Hospital.Tier(rawValue: key)?.label[language] ?? key
    case .class: return Hospital.Class(rawValue: key)?.label[language] ?? key
    case .wave: return (language == .vi ? "đợt " : "wave ") + key
    }
  }

  /// Tiers and classes in their own order, waves by number, names by text, what is not recorded last.
  func precedes(_ a: String, _ b: String) -> Bool {
    if a.isEmpty || b.isEmpty { return !a.isEmpty }
    switch self {
    case .tier:
      if let a = Hospital.Tier(rawValue: a), let b = Hospital.Tier(rawValue: b) { return a < b }
    case .class:
      if let a = Hospital.Class(rawValue: a), let b = Hospital.Class(rawValue: b) { return a < b }
    case .wave:
      if let a = Int(a), let b = Int(b) { return a < b }
    case .command, .region: break
    }
    return Self.natural(a).lexicographicallyPrecedes(Self.natural(b)) { $0 < $1 }
  }

  /// Runs of digits compare by value, so that *Quân khu 9* comes before *Quân khu 10*.
  private static func natural(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for scalar in text.unicodeScalars {
      if (48...57).contains(scalar.value) {
        let digit = Int(scalar.value - 48)
        if case .number(let value) = pieces.last {
          pieces[pieces.count - 1] = .number(Saturating.add(Saturating.multiply(value, 10), digit))
        } else {
          pieces.append(.number(digit))
        }
      } else {
        pieces.append(.scalar(scalar.value))
      }
    }
    return pieces
  }

  private enum Piece: Comparable {
    case number(Int)
    case scalar(UInt32)
  }
}

/// The hospitals of one group and their figures.
public struct Group: Hashable, Sendable, Codable {
  public let grouping: Grouping
  public let key: String
  /// In force on the as-of day.
  public let hospitals: [FacilityCode]
  public let figures: [Figure]

  public subscript(key: Figure.Key) -> Figure? { figures.first { $0.key == key } }
}
