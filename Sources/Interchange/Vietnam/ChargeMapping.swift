import ClinicalModel
import InsuranceTables

/// Tables 2 and 3: what was ordered and done, and what it cost.
extension EpisodeMapper {
  func drugSections(_ encounter: Encounter) -> [ClinicalRecord.Section] {
    var entries: [ClinicalEntry] = []
    for row in rows("XML2") {
      let time = row.time("NGAY_YL") ?? encounter.period.start
      let medication = Coding(.drug, row.code("MA_THUOC") ?? "-", display: row.text("TEN_THUOC"))
      let amount = row.decimal("SO_LUONG")
      let unit = row.text("DON_VI_TINH") ?? "1"
      let dosage = Dosage(row.text("LIEU_DUNG") ?? "")
      let words = [row.text("LIEU_DUNG"), row.text("CACH_DUNG")].compactMap(\.self)
      entries.append(
        .medicationRequest(
          MedicationRequest(
            medication: medication, time: time, dose: dosage.dose, route: row.code("DUONG_DUNG"), timesPerDay: dosage.timesPerDay,
            days: dosage.days, quantity: amount.flatMap { $0 > DecimalNumber(significand: 0) ? Quantity($0, unit) : nil },
            instructions: words.isEmpty ? nil : words.joined(separator: "\n"))))
      if let charge = charge(row, medication, price: "DON_GIA", time) { entries.append(.chargeItem(charge)) }
    }
    return entries.isEmpty ? [] : [.init(code: "drugs", title: "Thuốc", entries: entries)]
  }

  func serviceSections(_ encounter: Encounter) -> [ClinicalRecord.Section] {
    var entries: [ClinicalEntry] = []
    for row in rows("XML3") {
      let time = row.time("NGAY_YL") ?? encounter.period.start
      let group = row.text("MA_NHOM") ?? ""
      let coding: Coding
      if let supply = row.code("MA_VAT_TU") {
        coding = Coding(.supply, supply, display: row.text("TEN_VAT_TU") ?? row.text("TEN_DICH_VU"))
      } else {
        coding = Coding(.service, row.code("MA_DICH_VU") ?? "-", display: row.text("TEN_DICH_VU"))
        if !Self.notDone.contains(group) {
          let start = row.time("NGAY_TH_YL") ?? time
          entries.append(
            .procedure(
              Procedure(
                coding: coding, period: Period(start: start, end: row.time("NGAY_KQ")), performer: row.practitioner("NGUOI_THUC_HIEN"))))
        }
      }
      for code in row.codes("MA_PTTT_QT") {
        entries.append(.procedure(Procedure(coding: Coding(.icd9Procedure, code), period: Period(start: time))))
      }
      if let charge = charge(row, coding, price: "DON_GIA_BV", time) { entries.append(.chargeItem(charge)) }
    }
    return entries.isEmpty ? [] : [.init(code: "services", title: "Dịch vụ, giường, vật tư", entries: entries)]
  }

  /// Supplies, transport, beds and other costs: charged, but nothing is done to the patient.
  private static let notDone: Set<String> = ["10", "11", "12", "14", "15", "16", "19"]

  /// Nil when quantity, price or amount can't be read, which has been told.
  private func charge(_ row: FieldReader, _ coding: Coding, price: String, _ time: CivilDateTime) -> ChargeItem? {
    guard let group = row.number("MA_NHOM") else {
      row.keep("MA_NHOM")
      return nil
    }
    guard (1...19).contains(group) else {
      row.keep("MA_NHOM")
      return nil
    }
    let rate = row.number("TYLE_TT_BH")
    if let rate, !(0...100).contains(rate) { row.keep("TYLE_TT_BH") }
    guard let quantity = row.decimal("SO_LUONG"), let unitPrice = row.decimal(price), let amount = row.decimal("THANH_TIEN_BV") else {
      return nil
    }
    return ChargeItem(
      group: group, coding: coding, time: time, quantity: quantity, unitPrice: unitPrice, amount: amount,
      insuranceRate: rate.flatMap { (0...100).contains($0) ? $0 : nil })
  }
}

/// The order as the tables write it: `2 viên/lần * 2 lần/ngày * 5 ngày [4 viên/ngày]`. What does not read so stays in the instructions alone.
struct Dosage: Equatable {
  var dose: Quantity?
  var timesPerDay: Int?
  var days: Int?

  init(_ text: String) {
    let order = text.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    for part in order.split(separator: "*") {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard let number = words.first.flatMap({ DecimalNumber($0) }), number > DecimalNumber(significand: 0), words.count >= 2 else {
        continue
      }
      let unit = words.dropFirst().joined(separator: " ")
      switch unit.lowercased() {
      case "lần/ngày": timesPerDay = number.scale == 0 && (1...24).contains(number.significand) ? Int(number.significand) : nil
      case "ngày": days = number.scale == 0 && (1...365).contains(number.significand) ? Int(number.significand) : nil
      case let unit where unit.hasSuffix("/lần") && unit.utf8.count > "/lần".utf8.count:
        dose = Quantity(number, String(words.dropFirst().joined(separator: " ").dropLast("/lần".count)))
      default: break
      }
    }
  }
}
