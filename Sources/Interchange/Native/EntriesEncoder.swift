import ClinicalModel

extension CanonicalBuffer {
  mutating func append(_ entry: ClinicalEntry) throws(NativeEncodingError) {
    switch entry {
    case .condition(let condition): try append(condition)
    case .observation(let observation): try append(observation)
    case .serviceRequest(let request): try append(request)
    case .medicationRequest(let request): try append(request)
    case .medicationAdministration(let administration): try append(administration)
    case .procedure(let procedure): try append(procedure)
    case .allergyIntolerance(let allergy): try append(allergy)
    case .immunization(let immunization): try append(immunization)
    case .diagnosticReport(let report): try append(report)
    case .chargeItem(let item): try append(item)
    case .healthClassification(let classification): try append(classification)
    }
  }

  private mutating func append(_ condition: Condition) throws(NativeEncodingError) {
    open("condition")
    try attribute("code", of: "condition", condition.coding.code, .code)
    try attribute("display", of: "condition", condition.coding.display)
    attribute("onset", date: condition.onset)
    attribute("status", plain: condition.status.rawValue)
    try attribute("system", of: "condition", condition.coding.system.rawValue, .system)
    endOfTag()
    try element("note", in: "condition", condition.note)
    close("condition")
  }

  private mutating func append(_ observation: Observation) throws(NativeEncodingError) {
    open("observation")
    try attribute("code", of: "observation", observation.coding.code, .code)
    try attribute("display", of: "observation", observation.coding.display)
    try attribute("high", of: "observation", observation.referenceHigh)
    if let interpretation = observation.interpretation { attribute("interpretation", plain: interpretation.rawValue) }
    try attribute("low", of: "observation", observation.referenceLow)
    try attribute("system", of: "observation", observation.coding.system.rawValue, .system)
    attribute("time", time: observation.time)
    switch observation.value {
    case .quantity(let quantity):
      try attribute("unit", of: "observation", quantity.unit)
      try attribute("value", of: "observation", quantity.value)
      endOfTag()
    case .text(let text):
      endOfTag()
      try element("text", in: "observation", text)
    case .coded(let coding):
      endOfTag()
      open("coded")
      try attribute("code", of: "coded", coding.code, .code)
      try attribute("display", of: "coded", coding.display)
      try attribute("system", of: "coded", coding.system.rawValue, .system)
      closeEmpty("coded")
    }
    close("observation")
  }

  private mutating func append(_ request: ServiceRequest) throws(NativeEncodingError) {
    open("serviceRequest")
    attribute("category", plain: request.category.rawValue)
    try attribute("code", of: "serviceRequest", request.coding.code, .code)
    try attribute("display", of: "serviceRequest", request.coding.display)
    attribute("priority", plain: request.priority.rawValue)
    try attribute("system", of: "serviceRequest", request.coding.system.rawValue, .system)
    attribute("time", time: request.time)
    endOfTag()
    try element("note", in: "serviceRequest", request.note)
    close("serviceRequest")
  }

  private mutating func append(_ request: MedicationRequest) throws(NativeEncodingError) {
    open("medicationRequest")
    try attribute("code", of: "medicationRequest", request.medication.code, .code)
    try attribute("days", of: "medicationRequest", request.days, in: NativeLimits.days)
    try attribute("display", of: "medicationRequest", request.medication.display)
    try attribute("dose", of: "medicationRequest", request.dose?.value)
    try attribute("doseUnit", of: "medicationRequest", request.dose?.unit)
    try attribute("quantity", of: "medicationRequest", request.quantity?.value)
    try attribute("quantityUnit", of: "medicationRequest", request.quantity?.unit)
    try attribute("route", of: "medicationRequest", request.route, .code)
    try attribute("system", of: "medicationRequest", request.medication.system.rawValue, .system)
    attribute("time", time: request.time)
    try attribute("timesPerDay", of: "medicationRequest", request.timesPerDay, in: NativeLimits.timesPerDay)
    endOfTag()
    try element("instructions", in: "medicationRequest", request.instructions)
    close("medicationRequest")
  }

  private mutating func append(_ administration: MedicationAdministration) throws(NativeEncodingError) {
    open("medicationAdministration")
    try attribute("code", of: "medicationAdministration", administration.medication.code, .code)
    try attribute("display", of: "medicationAdministration", administration.medication.display)
    try attribute("dose", of: "medicationAdministration", administration.dose?.value)
    try attribute("doseUnit", of: "medicationAdministration", administration.dose?.unit)
    attribute("performer", id: administration.performer)
    try attribute("route", of: "medicationAdministration", administration.route, .code)
    attribute("status", plain: administration.status.rawValue)
    try attribute("system", of: "medicationAdministration", administration.medication.system.rawValue, .system)
    attribute("time", time: administration.time)
    endOfTag()
    try element("reason", in: "medicationAdministration", administration.reason)
    close("medicationAdministration")
  }

  private mutating func append(_ procedure: Procedure) throws(NativeEncodingError) {
    open("procedure")
    try attribute("code", of: "procedure", procedure.coding.code, .code)
    try attribute("display", of: "procedure", procedure.coding.display)
    attribute("end", time: procedure.period.end)
    attribute("performer", id: procedure.performer)
    attribute("start", time: procedure.period.start)
    try attribute("system", of: "procedure", procedure.coding.system.rawValue, .system)
    endOfTag()
    try element("note", in: "procedure", procedure.note)
    close("procedure")
  }

  private mutating func append(_ allergy: AllergyIntolerance) throws(NativeEncodingError) {
    open("allergyIntolerance")
    attribute("category", plain: allergy.category.rawValue)
    try attribute("code", of: "allergyIntolerance", allergy.substance.code, .code)
    attribute("criticality", plain: allergy.criticality.rawValue)
    try attribute("display", of: "allergyIntolerance", allergy.substance.display)
    attribute("recorded", date: allergy.recorded)
    try attribute("system", of: "allergyIntolerance", allergy.substance.system.rawValue, .system)
    endOfTag()
    try element("reaction", in: "allergyIntolerance", allergy.reaction)
    close("allergyIntolerance")
  }

  private mutating func append(_ immunization: Immunization) throws(NativeEncodingError) {
    open("immunization")
    try attribute("code", of: "immunization", immunization.vaccine.code, .code)
    attribute("date", date: immunization.date)
    try attribute("display", of: "immunization", immunization.vaccine.display)
    try attribute("doseNumber", of: "immunization", immunization.doseNumber, in: NativeLimits.doseNumber)
    try attribute("lot", of: "immunization", immunization.lot)
    try attribute("system", of: "immunization", immunization.vaccine.system.rawValue, .system)
    closeEmpty("immunization")
  }

  private mutating func append(_ report: DiagnosticReport) throws(NativeEncodingError) {
    open("diagnosticReport")
    attribute("category", plain: report.category.rawValue)
    try attribute("code", of: "diagnosticReport", report.coding.code, .code)
    try attribute("display", of: "diagnosticReport", report.coding.display)
    attribute("performer", id: report.performer)
    try attribute("system", of: "diagnosticReport", report.coding.system.rawValue, .system)
    attribute("time", time: report.time)
    endOfTag()
    try element("conclusion", in: "diagnosticReport", report.conclusion)
    close("diagnosticReport")
  }

  private mutating func append(_ item: ChargeItem) throws(NativeEncodingError) {
    open("chargeItem")
    try attribute("amount", of: "chargeItem", item.amount)
    try attribute("code", of: "chargeItem", item.coding.code, .code)
    try attribute("display", of: "chargeItem", item.coding.display)
    try attribute("group", of: "chargeItem", item.group, in: NativeLimits.chargeGroup)
    try attribute("insuranceRate", of: "chargeItem", item.insuranceRate, in: NativeLimits.perCent)
    try attribute("quantity", of: "chargeItem", item.quantity)
    try attribute("system", of: "chargeItem", item.coding.system.rawValue, .system)
    attribute("time", time: item.time)
    try attribute("unitPrice", of: "chargeItem", item.unitPrice)
    closeEmpty("chargeItem")
  }

  private mutating func append(_ classification: HealthClassification) throws(NativeEncodingError) {
    open("healthClassification")
    attribute("date", date: classification.date)
    endOfTag()
    for criterion in HealthClassification.Criterion.allCases {
      guard let score = classification.scores[criterion] else { continue }
      open("score")
      attribute("criterion", plain: criterion.rawValue)
      if score.isTemporary { attribute("temporary", plain: "true") }
      attribute("value", plain: String(score.value))
      closeEmpty("score")
    }
    try element("note", in: "healthClassification", classification.note)
    close("healthClassification")
  }
}
