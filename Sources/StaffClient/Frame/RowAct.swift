internal import ClinicalModel

/// An act over several rows: each of them is tried, and what is wrong with one does not keep the others back.
struct RowAct {
  private let rows: [String]
  private var done: [String] = []
  private var refused: [(row: String, reason: Reason)] = []

  private struct Reason: Hashable {
    let code: String
    let text: BilingualText
  }

  /// With rows that were tried elsewhere.
  init(_ rows: [String]) { self.rows = rows }

  /// - Parameters:
  ///   - isAttested: whether each row is told the password: one that is wrong is not tried again.
  ///   - act: gives what is wrong with a row. What it throws for one row alone is thrown on, so that its question stands.
  init(_ rows: [String], isAttested: Bool = false, _ act: (String) throws -> [Issue]) throws {
    self.init(rows)
    for row in rows {
      do {
        let issues = try act(row)
        if let first = issues.first { refuse(row, first.code, first.text) } else { take(row) }
      } catch let refusal as Refusal where rows.count > 1 {
        if isAttested, refusal.kind == .access, done.isEmpty { throw refusal }
        refuse(row, refusal.code, refusal.text)
        guard !(isAttested && refusal.kind == .access) else { break }
      }
    }
    for row in rows.dropFirst(done.count + refused.count) {
      if let reason = refused.last?.reason { refused.append((row, reason)) }
    }
  }

  mutating func take(_ row: String) { done.append(row) }

  mutating func refuse(_ row: String, _ code: String, _ text: BilingualText) { refused.append((row, Reason(code: code, text: text))) }

  /// What is said of it; the refused rows stay marked in their table.
  ///
  /// - Parameters:
  ///   - allDone: what is said where nothing was refused.
  ///   - name: what people call a row.
  func effects(in table: String, allDone: BilingualText = Texts.done, name: (String) -> String, _ station: Station) -> [Effect] {
    let acted = Effect.acted(table: table, on: rows, refused: refused.map(\.row))
    guard let first = refused.first else { return [acted, .say(.good, station.say(allDone, "\(done.count)"))] }
    guard rows.count > 1 else { return [acted, .say(.bad, said([], first.reason, station))] }
    var reasons: [Reason] = []
    for (_, reason) in refused where !reasons.contains(reason) { reasons.append(reason) }
    let lines = reasons.map { reason in said(refused.filter { $0.reason == reason }.map { name($0.row) }, reason, station) }
    return [
      acted,
      .say(
        .bad,
        station.say(Texts.rowsRefused, "\(done.count)", "\(refused.count)") + " " + lines.joined(separator: " ")),
    ]
  }

  private static let mostNames = 8

  private func said(_ names: [String], _ reason: Reason, _ station: Station) -> String {
    let more = names.count > Self.mostNames ? " (+\(names.count - Self.mostNames))" : ""
    let listed = names.isEmpty ? "" : names.prefix(Self.mostNames).joined(separator: ", ") + more + ": "
    return "\(listed)\(reason.code) \(CommandKeys.said(station.say(reason.text), station))"
  }
}
