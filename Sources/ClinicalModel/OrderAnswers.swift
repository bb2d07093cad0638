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

  /// The same for consultations, which are seldom called in their minutes what they were called when they were asked for: minutes that say which order
  /// they answer answer that one and no other, and only those that say none answer the earliest that is left.
  ///
  /// - Parameter minutes: `order` is what was asked for, by its code.
  public static func match(
    consultations orders: [(coding: Coding, time: CivilDateTime)], minutes: [(order: Coding?, time: CivilDateTime)]
  ) -> [Bool] {
    var isAnswered = match(orders: orders, results: minutes.compactMap { one in one.order.map { ($0, one.time) } }).map { $0 != nil }
    let any = Coding(.local, "")
    let left = orders.indices.filter { !isAnswered[$0] }
    let unnamed = minutes.filter { $0.order == nil }.map { (any, $0.time) }
    for (index, answer) in zip(left, match(orders: left.map { (any, orders[$0].time) }, results: unnamed)) where answer != nil {
      isAnswered[index] = true
    }
    return isAnswered
  }

  /// The question of the minutes of a consultation, and of a specialist's sheet, to which order they answer: an observation whose value is the order's
  /// code, or its name where it has none.
  public static let consultationOrder = Coding(.service, "consultation-order")

  private static func key(_ coding: Coding) -> String { coding.system.rawValue + " " + coding.code }
}
