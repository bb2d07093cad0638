public import ClinicalModel
internal import Rollout

extension NationalHistory {
  /// What surrounds the rollout: training lists, machines and what is missing of them, outages, surveys; each table of the register as CSV.
  ///
  /// - Parameter until: nothing later is known.
  public func readinessCSV(until: CivilDate) -> [(name: String, text: String)] {
    var rows: [RegisterTable: [String]] = [:]
    for facility in facilities {
      let (story, number) = (story(number(facility)), number(facility))
      // One that says nothing: unknown is not nothing.
      if story == .noReturns || story == .laterDeadline { continue }
      var chance = Chance(seed: seed, 41, UInt64(number))
      let isTroubled = story == .laggard || story == .declaredOnly
      let day = Self.targets[wave(number) - 1].adding(days: -60)
      guard day <= until, lastDay(of: facility).map({ day <= $0 }) ?? true else { continue }
      func add(_ table: RegisterTable, _ date: CivilDate, _ cells: [String]) {
        guard date <= until, lastDay(of: facility).map({ date <= $0 }) ?? true else { return }
        rows[table, default: []].append(([facility.rawValue, date.description] + cells).joined(separator: ","))
      }
      for (group, size) in [("doctor", 40), ("nurse", 90), ("technician", 20), ("clerk", 15), ("it", 4)] {
        let total = size + chance.number(0...size)
        let percent = isTroubled ? chance.number(30...60) : chance.number(88...100)
        add(.training, day, [group, "\(total * percent / 100)", "\(total)", "Danh sách đào tạo mô phỏng"])
        if !isTroubled { add(.training, day.adding(days: 45), [group, "\(total)", "\(total)", "Danh sách đào tạo mô phỏng"]) }
      }
      for (item, size, price) in [("server", 4, 350), ("workstation", 90, 16), ("tablet", 40, 9), ("signatureToken", 60, 2)] {
        let needed = size + chance.number(0...size)
        let present = isTroubled ? needed * chance.number(35...70) / 100 : needed * chance.number(92...104) / 100
        add(.infrastructure, day, [item, "\(needed)", "\(present)", present < needed ? "\((needed - present) * price)" : ""])
      }
      for offset in stride(from: 20, through: 200, by: 30) where chance.happens(perMille: isTroubled ? 800 : 250) {
        let isPlanned = chance.happens(perMille: 400)
        add(
          .downtimes, day.adding(days: offset),
          [
            "\(chance.number(5...240))", isPlanned ? "planned" : "unplanned",
            isPlanned ? "Bảo trì định kỳ" : chance.pick(["Mất điện", "Lỗi mạng", "Lỗi máy chủ"]),
          ])
      }
      for (group, size) in [("staff", 60), ("patient", 120)] {
        let asked = size + chance.number(0...size)
        add(
          .satisfaction, day.adding(days: 90),
          [group, "\(asked)", "\(asked * (isTroubled ? chance.number(35...55) : chance.number(72...96)) / 100)"])
      }
    }
    return [RegisterTable.training, .infrastructure, .downtimes, .satisfaction].map { table in
      (table.rawValue, table.columns.joined(separator: ",") + "\n" + (rows[table] ?? []).map { $0 + "\n" }.joined())
    }
  }
}
