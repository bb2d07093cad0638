import ClinicalModel
import Foundation

/// Reads the texts of one row into values and collects everything that is wrong with them.
struct RegisterRow {
  let table: RegisterTable
  private let fields: [String: String]
  private let line: Int?
  private let place: String
  private(set) var issues: [Issue] = []

  init(_ table: RegisterTable, fields: [String: String], line: Int?, place: String) {
    self.table = table
    self.fields = fields
    self.line = line
    self.place = place
  }

  mutating func report(_ code: String, _ column: String, vi: String, en: String) {
    issues.append(Issue(code: code, path: place + "/" + column, line: line, vi: "Cột \(column): " + vi, en: "Column \(column): " + en))
  }

  /// The cell, or nil when it is absent or blank; a blank where something must stand is reported.
  private mutating func cell(_ column: String) -> String? {
    let text = Self.trimmed(fields[column] ?? "")
    if !text.isEmpty { return text }
    if !table.optionalColumns.contains(column) {
      report("QY-REG-0008", column, vi: "không được để trống.", en: "must not be empty.")
    }
    return nil
  }

  /// Without spaces at its ends. Foundation is asked only where there can be some: a register has tens of thousands of cells, and a report reads all.
  private static func trimmed(_ text: String) -> String {
    func isPlain(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    return isPlain(text.utf8.first) && isPlain(text.utf8.last) ? text : text.trimmingCharacters(in: .whitespaces)
  }

  mutating func text(_ column: String) -> String {
    guard let given = cell(column) else { return "" }
    let text = given.utf8.allSatisfy { $0 < 0x80 } ? given : given.precomposedStringWithCanonicalMapping
    if text.utf8.count > 400 || text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
      report("QY-REG-0010", column, vi: "quá dài hoặc có ký tự điều khiển.", en: "too long, or has control characters.")
    } else if let first = text.utf8.first, "=+-@".utf8.contains(first) {
      report(
        "QY-REG-0010", column, vi: "không được bắt đầu bằng = + - @, bảng tính sẽ hiểu là công thức.",
        en: "must not begin with = + - @, which a spreadsheet takes for a formula.")
    }
    return text
  }

  mutating func value<Value>(
    _ column: String, vi: String, en: String, _ read: (String) throws -> Value?
  ) -> Value? {
    guard let text = cell(column) else { return nil }
    if let value = try? read(text) { return value }
    report("QY-REG-0009", column, vi: "cần \(vi).", en: "write \(en).")
    return nil
  }

  mutating func date(_ column: String) -> CivilDate? {
    value(column, vi: "một ngày có thật, dạng NNNN-TT-NN", en: "a real date as YYYY-MM-DD") { try CivilDate(iso: $0) }
  }

  mutating func month(_ column: String) -> YearMonth? {
    value(column, vi: "một tháng dạng NNNN-TT", en: "a month as YYYY-MM") { try YearMonth(iso: $0) }
  }

  mutating func facility(_ column: String) -> FacilityCode? {
    value(
      column, vi: "mã đơn vị 1–20 ký tự A–Z, 0–9, dấu chấm, gạch nối", en: "a facility code: 1 to 20 of A-Z, 0-9, full stop, hyphen"
    ) { FacilityCode($0) }
  }

  mutating func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
    value(
      column, vi: "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { text in
      guard text.utf8.count <= 12, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }

  mutating func province(_ column: String) -> String? {
    value(column, vi: "mã tỉnh hai chữ số", en: "a province code of two digits") { text in
      text.utf8.count == 2 && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
    }
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ column: String) -> Choice? where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return value(column, vi: "một trong: \(names)", en: "one of: \(names)") { Choice(rawValue: $0) }
  }
}

extension RegisterRow {
  private enum EventName: String, CaseIterable {
    case opened, renamed, reclassified, transferred, revised, closed, merged
  }

  mutating func hospital() -> Hospital? {
    let code = facility("code")
    let validFrom = date("validFrom")
    let validTo = date("validTo")
    let eventName: EventName? = choice("event")
    let target = facility("mergedInto")
    let name = text("name")
    let command = text("parentCommand")
    let tier: Hospital.Tier? = choice("tier")
    let level = number("level", in: 1...6)
    let hospitalClass: Hospital.Class? = choice("class")
    let kind: Hospital.Kind? = choice("kind")
    let region = text("region")
    let newProvince = province("province")
    let oldProvince = province("oldProvince")
    let beds = number("beds", in: 0...20_000)
    let departments = number("departments", in: 0...500)
    let wave = number("wave", in: 1...99)
    let targetDate = date("targetDate")
    var event: Hospital.Event?
    switch (eventName, target) {
    case (nil, _): break
    case (.merged, nil):
      report("QY-REG-0027", "mergedInto", vi: "sáp nhập thì phải ghi đơn vị tiếp nhận.", en: "a merger names the facility that took over.")
    case (.merged, let target?): event = .merged(into: target)
    case (_, _?):
      report("QY-REG-0027", "mergedInto", vi: "chỉ ghi khi sự kiện là merged.", en: "only where the event is merged.")
    case (.opened, _): event = .opened
    case (.renamed, _): event = .renamed
    case (.reclassified, _): event = .reclassified
    case (.transferred, _): event = .transferred
    case (.revised, _): event = .revised
    case (.closed, _): event = .closed
    }
    guard
      issues.isEmpty, let code, let validFrom, let event, let tier, let level, let hospitalClass, let kind, let newProvince, let beds,
      let departments
    else { return nil }
    return Hospital(
      code: code, validFrom: validFrom, validTo: validTo, event: event, name: name, parentCommand: command, tier: tier, level: level,
      class: hospitalClass, kind: kind, region: region, province: newProvince, oldProvince: oldProvince, beds: beds,
      departments: departments, wave: wave, targetDate: targetDate)
  }

  mutating func milestone() -> Milestone? {
    let code = facility("facility")
    let kind: Milestone.Kind? = choice("kind")
    let day = date("date")
    let document = text("document")
    let signer = text("signer")
    let validTo = date("validTo")
    guard issues.isEmpty, let code, let kind, let day else { return nil }
    return Milestone(facility: code, kind: kind, date: day, document: document, signer: signer, validTo: validTo)
  }

  mutating func inspectionFinding() -> InspectionFinding? {
    let code = facility("facility")
    let day = date("date")
    let severity: InspectionFinding.Severity? = choice("severity")
    let finding = text("finding")
    let owner = text("owner")
    let due = date("due")
    let closed = date("closed")
    guard issues.isEmpty, let code, let day, let severity, let due else { return nil }
    return InspectionFinding(
      facility: code, date: day, severity: severity, finding: finding, owner: owner, due: due, closed: closed)
  }

  mutating func monthlyReturn() -> MonthlyReturn? {
    let code = facility("facility")
    let month = month("month")
    var counts = ClassCounts()
    for encounterClass in Encounter.Class.allCases {
      counts[encounterClass] = number(encounterClass.rawValue, in: 0...100_000_000)
    }
    let source = text("source")
    let received = date("received")
    if issues.isEmpty, counts.total == nil {
      report(
        "QY-REG-0008", "outpatient", vi: "ít nhất một loại lượt phải có số.", en: "at least one class of encounter needs a number.")
    }
    guard issues.isEmpty, let code, let month, let received else { return nil }
    return MonthlyReturn(facility: code, month: month, encounters: counts, source: source, received: received)
  }
}
