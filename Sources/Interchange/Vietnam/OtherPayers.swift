import ClinicalModel
import InsuranceTables

/// What others pay of some charges: the State, a foreign or a Vietnamese organisation, somebody else. A record states it under the table's own field
/// (`XML3.T_NGUONKHAC_NSNN`), beside the charges of its section or for all of the episode; it goes to them in their order, to none more than it costs.
struct OtherPayers {
  private static let fields = ["T_NGUONKHAC_NSNN", "T_NGUONKHAC_VTNN", "T_NGUONKHAC_VTTN", "T_NGUONKHAC_CL"]
  private var rest: [ExactAmount]

  init(_ sections: [ClinicalRecord.Section]) {
    let stated = sections.flatMap { section in ["XML2", "XML3"].map { StatedTables.fields(of: [section], $0) } }
    rest = Self.fields.map { field in
      let amounts = stated.compactMap { $0[field] }.compactMap { ExactAmount($0) }
      return amounts.reduce(.zero) { $0 + max(.zero, $1) }
    }
  }

  var isEmpty: Bool { rest.allSatisfy { $0 == .zero } }

  /// Takes what others pay of a line, and who pays how much of it.
  mutating func take(upTo cost: ExactAmount) -> (sum: ExactAmount, texts: [String: String]) {
    var sum = ExactAmount.zero
    var texts: [String: String] = [:]
    for (index, field) in Self.fields.enumerated() {
      let part = min(rest[index], cost - sum)
      rest[index] = rest[index] - part
      sum += part
      texts[field] = part == .zero ? "0" : part.money
    }
    texts["T_NGUONKHAC"] = sum == .zero ? "0" : sum.money
    return (sum, texts)
  }
}
