import ClinicalModel

/// What the diseases are searched by: their names with those that people use, and what each is beside its name.
struct DiagnosisRanks: Sendable {
  /// What tells apart entries that are equally like the text.
  struct Traits: Sendable {
    /// Of births and newborns, or a cause from outside: most people who are looked for are neither newborn nor with child, and no diagnosis is a
    /// cause from outside.
    var isAside = false
    /// One of `CommonDiagnoses`.
    var isCommon = false
    var kind = Kind.specific
  }

  /// In the order in which they come.
  enum Kind: UInt8 {
    case specific, unspecified, other
    /// It has subdivisions, or is taken for no main diagnosis: who writes it down is asked for a finer code.
    case category
  }

  let names: NameIndex
  let traits: [Traits]

  init(_ table: LineTable) {
    let common = LineTable(CommonDiagnoses.lines)
    var everyday: [String: String] = [:]
    for index in 0..<common.count {
      let fields = common.fields(index)
      everyday[fields[0]] = fields.count > 1 ? fields[1] : ""
    }
    var texts: [[String]] = []
    var traits: [Traits] = []
    for index in 0..<table.count {
      let fields = table.fields(index)
      let other = everyday[fields[0]]
      texts.append([fields[1], fields[2]] + (other ?? "").split(separator: ";").map(String.init))
      let hasFiner = index + 1 < table.count && table.code(index + 1).starts(with: fields[0].utf8)
      traits.append(
        Traits(
          isAside: fields[0].first.map { "OPVWXY".contains($0) } ?? false, isCommon: other != nil,
          kind: hasFiner || !fields[3].isEmpty ? .category : .specific))
    }
    let names = NameIndex(texts)
    for index in traits.indices where traits[index].kind == .specific {
      if Self.unspecified.contains(where: { names.has($0, at: index) }) {
        traits[index].kind = .unspecified
      } else if Self.other.contains(where: { names.has($0, at: index) }) {
        traits[index].kind = .other
      }
    }
    self.names = names
    self.traits = traits
  }

  private static let unspecified = [
    "unspecified", "not specified", "khong dac hieu", "khong xac dinh", "chua xac dinh",
  ].map { Array($0.utf8) }
  private static let other = ["other", "others", "khac"].map { Array($0.utf8) }
}

extension ICD10 {
  /// The place of what was found, as one number: first what has the marks that were typed, then what is more like the text; of these what hospitals
  /// write down most, then the specific before the unspecified, the residual and what is no code by itself, last the shorter name.
  struct Rank {
    let bits: UInt64

    var index: Int { Int(bits & 0xFFFF_FFFF) }

    init(_ match: NameIndex.Match, _ traits: DiagnosisRanks.Traits) {
      let isCategory = traits.kind == .category
      // The name of a category is no more than a beginning: what it is divided into comes before it where it is met often.
      let isItsName = match.likeness == .exact
      let likeness = isCategory && isItsName ? NameIndex.Likeness.begins : match.likeness
      let meant: UInt64 = traits.isCommon ? 0 : isCategory && isItsName ? 1 : 2
      var bits: UInt64 = match.lacksMarks ? 1 : 0
      bits = bits << 1 | (likeness == .strewn ? 1 : 0)
      bits = bits << 1 | (traits.isAside && match.likeness != .exact ? 1 : 0)
      bits = bits << 3 | UInt64(likeness.rawValue)
      bits = bits << 2 | meant
      bits = bits << 2 | UInt64(traits.kind.rawValue)
      bits = bits << 16 | UInt64(min(match.length, 0xFFFF))
      self.bits = bits << 32 | UInt64(match.index)
    }
  }
}
