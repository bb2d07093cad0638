public import ClinicalModel

/// ICD-10 in the Ministry of Health's edition, in memory: the embedded lines and where each begins; no string is made until it is asked for.
public enum ICD10 {
  public struct Entry: Hashable, Sendable, Codable {
    /// With its dot: `J18.9`.
    public let code: String
    public let vi: String
    public let en: String
    /// False for codes that the Ministry does not take as a main diagnosis.
    public let isAllowedAsMain: Bool
    /// The only sex that it befalls; nil for both.
    public let sex: AdministrativeSex?
  }

  public static var count: Int { table.count }

  /// Whether the edition has the code; with or without its dot.
  ///
  /// Of codes of chapter XIII some are finer than the list, for the place of the body; the pairs of dagger and asterisk have them.
  public static func isKnown(_ code: some StringProtocol) -> Bool { find(code) != nil || daggers(of: code) != nil }

  /// The dagger codes that an asterisk code stands with, without their dots; nil for a code that is none.
  public static func daggers(of code: some StringProtocol) -> Set<String>? {
    let wanted = Array(code.utf8.filter { $0 != UInt8(ascii: ".") })
    let index = pairs.lowerBound(wanted)
    guard !wanted.isEmpty, index < pairs.count, pairs.code(index).elementsEqual(wanted) else { return nil }
    return Set(pairs.fields(index)[1].split(separator: " ").map(String.init))
  }

  public static func entry(_ code: some StringProtocol) -> Entry? { find(code).map { table.entry($0) } }

  /// Entries whose code begins with the text, or one of whose names has all its words; in Vietnamese with or without marks, in English, or as
  /// people call it. Codes first, then by likeness and by what is meant most (`Rank`).
  public static func search(_ text: String, limit: Int = 20) -> [Entry] {
    var found: [Entry] = []
    let upper = Array(text.uppercased().utf8.filter { $0 != UInt8(ascii: ".") })
    if !upper.isEmpty {
      var index = table.lowerBound(upper)
      while index < table.count, found.count < limit, table.code(index).starts(with: upper) {
        found.append(table.entry(index))
        index += 1
      }
    }
    guard found.count < limit else { return found }
    var byName = ranks.names.matches(text).map { Rank($0, ranks.traits[$0.index]) }
    byName.sort { $0.bits < $1.bits }
    let known = Set(found.map(\.code))
    found += byName.lazy.map { table.entry($0.index) }.filter { !known.contains($0.code) }.prefix(limit - found.count)
    return found
  }

  private static let ranks = DiagnosisRanks(table)
  private static let table = LineTable(ICD10Table.lines)
  private static let pairs = LineTable(DaggerTable.lines)

  /// Compares byte by byte without making a string: this is asked for every diagnosis of a batch.
  private static func find(_ code: some StringProtocol) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { buffer in
      var count = 0
      for byte in code.utf8 where byte != UInt8(ascii: ".") {
        guard count < 8 else { return nil }
        buffer[count] = byte
        count += 1
      }
      let wanted = UnsafeBufferPointer(rebasing: buffer[..<count])
      let index = table.lowerBound(wanted)
      return index < table.count && table.code(index).elementsEqual(wanted) ? index : nil
    }
  }
}

/// Lines of tab-separated fields in the order of their first field.
struct LineTable: Sendable {
  private let text: StaticString
  private let starts: [Int32]

  init(_ text: StaticString) {
    self.text = text
    var starts: [Int32] = [0]
    for position in 0..<text.utf8CodeUnitCount where text.utf8Start[position] == 10 { starts.append(Int32(position + 1)) }
    starts.append(Int32(text.utf8CodeUnitCount + 1))
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  func line(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start + Int(starts[index]), count: Int(starts[index + 1] - starts[index]) - 1)
  }

  func code(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let line = line(index)
    return line.prefix { $0 != 9 }
  }

  /// The first line whose code does not come before `wanted`.
  func lowerBound(_ wanted: some Collection<UInt8>) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if code(middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func fields(_ index: Int) -> [String] {
    line(index).split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension LineTable {
  fileprivate func entry(_ index: Int) -> ICD10.Entry {
    let fields = fields(index)
    let code = fields[0].utf8.count > 3 ? fields[0].prefix(3) + "." + fields[0].dropFirst(3) : fields[0][...]
    return ICD10.Entry(
      code: String(code), vi: fields[1], en: fields[2], isAllowedAsMain: fields[3].isEmpty,
      sex: fields[4].isEmpty ? SexOfDiagnosis.of(fields[0]) : fields[4].uppercased().hasPrefix("F") ? .female : .male)
  }
}
