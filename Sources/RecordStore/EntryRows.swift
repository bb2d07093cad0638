internal import ClinicalModel
internal import GRDB

/// The typed entries of a record version: one table a type, clustered by version, so that a batch only appends.
final class EntryRows {
  /// The typed entries of a record version, each type in its own table.
  static let tables = Schema1.entryTables + Schema18.entryTables

  private let codings: CodingRows
  private let condition: BulkRow
  private let observation: BulkRow
  private let serviceRequest: BulkRow
  private let medicationRequest: BulkRow
  private let medicationAdministration: BulkRow
  private let procedure: BulkRow
  private let allergyIntolerance: BulkRow
  private let immunization: BulkRow
  private let diagnosticReport: BulkRow
  private let chargeItem: BulkRow
  private let healthClassification: BulkRow

  init(_ db: Database, _ codings: CodingRows) throws {
    self.codings = codings
    func table(_ name: String, _ columns: String...) throws -> BulkRow {
      try BulkRow(db, into: name, ["documentId", "ordinal"] + columns)
    }
    condition = try table("condition", "codingId", "status", "onset")
    observation = try table(
      "observation", "codingId", "time", "value", "unit", "valueCodingId", "referenceLow", "referenceHigh", "interpretation")
    serviceRequest = try table("serviceRequest", "codingId", "category", "priority", "time")
    medicationRequest = try table(
      "medicationRequest", "codingId", "time", "dose", "doseUnit", "route", "timesPerDay", "days", "quantity", "quantityUnit")
    medicationAdministration = try table(
      "medicationAdministration", "codingId", "time", "status", "dose", "doseUnit", "route", "performer")
    procedure = try table("procedure", "codingId", "startTime", "endTime", "performer")
    allergyIntolerance = try table("allergyIntolerance", "codingId", "category", "criticality", "recorded")
    immunization = try table("immunization", "codingId", "date", "lot", "doseNumber")
    diagnosticReport = try table("diagnosticReport", "codingId", "category", "time", "performer")
    chargeItem = try table(
      "chargeItem", "codingId", "\"group\"", "time", "quantity", "unitPrice", "amount", "insuranceRate")
    healthClassification = try table("healthClassification", "date", "healthClass", "isTemporary")
  }

  func write(_ entry: ClinicalEntry, document: Int64, ordinal: Int) throws {
    func begin(_ row: BulkRow) -> BulkRow {
      row.bind(document)
      row.bind(ordinal)
      return row
    }
    func begin(_ row: BulkRow, _ coding: Coding) throws -> BulkRow {
      let key = try codings.key(coding)
      let row = begin(row)
      row.bind(key)
      return row
    }
    switch entry {
    case .condition(let value):
      let row = try begin(condition, value.coding)
      row.bind(value.status.rawValue)
      row.bind(value.onset)
      try row.run()
    case .observation(let value): try write(value, document, ordinal)
    case .serviceRequest(let value):
      let row = try begin(serviceRequest, value.coding)
      row.bind(value.category.rawValue)
      row.bind(value.priority.rawValue)
      row.bind(value.time)
      try row.run()
    case .medicationRequest(let value):
      let row = try begin(medicationRequest, value.medication)
      row.bind(value.time)
      bind(value.dose, to: row)
      row.bind(value.route)
      row.bind(value.timesPerDay)
      row.bind(value.days)
      bind(value.quantity, to: row)
      try row.run()
    case .medicationAdministration(let value):
      let row = try begin(medicationAdministration, value.medication)
      row.bind(value.time)
      row.bind(value.status.rawValue)
      bind(value.dose, to: row)
      row.bind(value.route)
      row.bind(value.performer?.rawValue)
      try row.run()
    case .procedure(let value):
      let row = try begin(procedure, value.coding)
      row.bind(value.period.start)
      row.bind(value.period.end)
      row.bind(value.performer?.rawValue)
      try row.run()
    case .allergyIntolerance(let value):
      let row = try begin(allergyIntolerance, value.substance)
      row.bind(value.category.rawValue)
      row.bind(value.criticality.rawValue)
      row.bind(value.recorded)
      try row.run()
    case .immunization(let value):
      let row = try begin(immunization, value.vaccine)
      row.bind(value.date)
      row.bind(value.lot)
      row.bind(value.doseNumber)
      try row.run()
    case .diagnosticReport(let value):
      let row = try begin(diagnosticReport, value.coding)
      row.bind(value.category.rawValue)
      row.bind(value.time)
      row.bind(value.performer?.rawValue)
      try row.run()
    case .chargeItem(let value):
      let row = try begin(chargeItem, value.coding)
      row.bind(value.group)
      row.bind(value.time)
      row.bind(value.quantity)
      row.bind(value.unitPrice)
      row.bind(value.amount)
      row.bind(value.insuranceRate)
      try row.run()
    case .healthClassification(let value):
      let row = begin(healthClassification)
      row.bind(value.date)
      row.bind(value.healthClass)
      row.bind(value.isTemporary)
      try row.run()
    }
  }

  private func write(_ value: Observation, _ document: Int64, _ ordinal: Int) throws {
    let key = try codings.key(value.coding)
    var coded: Int64?
    if case .coded(let coding) = value.value { coded = try codings.key(coding) }
    let row = observation
    row.bind(document)
    row.bind(ordinal)
    row.bind(key)
    row.bind(value.time)
    switch value.value {
    case .quantity(let quantity): bind(quantity, to: row)
    case .text(let text):
      row.bind(text)
      row.bind(nil as String?)
    case .coded: bind(nil, to: row)
    }
    row.bind(coded)
    row.bind(value.referenceLow)
    row.bind(value.referenceHigh)
    row.bind(value.interpretation?.rawValue)
    try row.run()
  }

  private func bind(_ quantity: Quantity?, to row: BulkRow) {
    row.bind(quantity?.value)
    row.bind(quantity?.unit)
  }
}
