/// Which result answers which order: of one code, each order the earliest result that is not before it and answers no earlier order.
public enum OrderAnswers {
  /// The index of the result for each order; nil while it waits.
  public static func match(orders: [(coding: Coding, time: CivilDateTime)], results: [(coding: Coding, time: CivilDateTime)]) -> [Int?] {
    var free: [String: [Int]] = [:]
    for index in results.indices.sorted(by: { results[$0].time < results[$1].time }) {
      free[key(results[index].coding), default: []].append(index)
    }
    var answers = [Int?](repeating: nil, count: orders.count)
    for index in orders.indices.sorted(by: { orders[$0].time < orders[$1].time }) {
      let code = key(orders[index].coding)
      guard let place = free[code]?.firstIndex(where: { results[$0].time.localSeconds >= orders[index].time.localSeconds }) else {
        continue
      }
      answers[index] = free[code]?.remove(at: place)
    }
    return answers
  }

  private static func key(_ coding: Coding) -> String { coding.system.rawValue + " " + coding.code }
}
