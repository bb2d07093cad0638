import ClinicalModel
import InsuranceTables

/// Tables 2 and 3 of a charted episode, and the sums that table 1 has of them. Amounts are exact; each is rounded once, as it is written.
struct ChargeLines {
  struct Totals {
    var hospital = ExactAmount.zero
    var covered = ExactAmount.zero
    var own = ExactAmount.zero
    var shared = ExactAmount.zero
    var fund = ExactAmount.zero
    var drugs = ExactAmount.zero
    var supplies = ExactAmount.zero
    var others = ExactAmount.zero
  }

  private let charted: ChartedEpisode
  /// Asked for every line: a card that is shown, and one of whoever is paid in full.
  private let isInsured: Bool
  private let isPaidInFull: Bool
  private let uncharged: [ChargeLine]
  private(set) var totals = Totals()
  /// What the card grants, in per cent; nothing without one. A personal number in the card's place does not say it: then the lowest of the rates.
  private let cardLevel: Int
  /// How much of that the entitlement leaves, in per cent.
  private let share: Int
  /// `yyyyMMdd` from which the patient has no share to pay any more.
  private let exemptFrom: String?
  private let isOneBedLine: Bool

  init(_ charted: ChartedEpisode) {
    self.charted = charted
    let entitlement = charted.entitlement
    let coverage = charted.coverage
    let (isInsured, isPaidInFull) = (coverage != nil, charted.isPaidInFull)
    (self.isInsured, self.isPaidInFull) = (isInsured, isPaidInFull)
    uncharged = UnchargedLines.lines(charted)
    let charges = charted.statedCharges + uncharged.map(\.charge)
    isOneBedLine = charges.count { Self.bedGroups.contains($0.group) } == 1
    exemptFrom = charted.statedSummary["NGAY_MIEN_CCT"].map { String($0.prefix(8)) }
    guard let coverage else {
      (cardLevel, share) = (0, 100)
      return
    }
    let end = (charted.encounter.period.end ?? charted.encounter.period.start).date
    // The whole is paid where the episode costs less than 15 % of the base salary.
    let isSmall =
      BaseSalary.on(end).map { salary in
        charges.reduce(ExactAmount.zero) { $0 + Self.amounts($1, isInsured, isPaidInFull).covered }
          < ExactAmount(salary).percent(ExactAmount(15))
      } ?? false
    cardLevel = isSmall || BenefitLevel.isWhole(entitlement) ? 100 : BenefitLevel.ofCard(coverage.card) ?? 80
    // Whoever serves is paid in full wherever they come.
    share =
      isPaidInFull
      ? 100 : BenefitLevel.share(of: entitlement, on: end.compact, isInpatient: charted.encounter.class.hasBed) ?? 100
  }

  /// MUC_HUONG of a line, in tenths of a per cent.
  private func level(on day: CivilDate) -> Int {
    guard cardLevel > 0 else { return 0 }
    return (exemptFrom.map { $0 <= day.compact } ?? false ? 100 : cardLevel) * share / 10
  }

  private static let bedGroups: Set<Int> = [14, 15, 16]

  /// Drugs and blood are table 2, all else is table 3.
  private static let drugGroups: Set<Int> = [4, 5, 6, 7, 17]

  /// The rows of both tables; adds to the totals.
  mutating func rows() -> (drugs: [[String: String]], services: [[String: String]]) {
    var drugs: [[String: String]] = []
    var services: [[String: String]] = []
    func isBill(_ section: ClinicalRecord.Section) -> Bool {
      section.entries.contains { if case .chargeItem = $0 { true } else { false } }
    }
    // What is stated beside no charge is of the whole episode.
    var common = OtherPayers(charted.records.flatMap(\.sections).filter { !isBill($0) })
    func add(_ line: ChargeLine, _ payers: inout OtherPayers) {
      // A total of table 1 that is charted once more would be counted twice.
      if Self.drugGroups.contains(line.charge.group) {
        drugs.append(drug(line, &payers, number: drugs.count + 1))
      } else {
        services.append(service(line, &payers, number: services.count + 1))
      }
    }
    for record in charted.records {
      for section in record.sections where isBill(section) {
        var own = OtherPayers([section])
        for case .chargeItem(let charge) in section.entries {
          let line = stated(charge, record)
          if own.isEmpty { add(line, &common) } else { add(line, &own) }
        }
      }
    }
    for line in uncharged { add(line, &common) }
    return (drugs, services)
  }

  /// A charge with what was ordered and done of it.
  private func stated(_ charge: ChargeItem, _ record: ClinicalRecord) -> ChargeLine {
    var line = ChargeLine(charge: charge, record: record)
    line.request = order(of: charge, record)
    line.procedure = procedure(of: charge)
    line.report = report(of: charge)
    return line
  }

  private static func rounded(_ amount: ExactAmount) -> ExactAmount { ExactAmount(amount.money) ?? .zero }

  /// What a line costs, and what of it is within the insurance's scope.
  private static func amounts(
    _ charge: ChargeItem, _ isInsured: Bool, _ isPaidInFull: Bool
  ) -> (rate: Int, total: ExactAmount, covered: ExactAmount) {
    let quantity = ExactAmount(charge.quantity.description) ?? .zero
    let price = ExactAmount(charge.unitPrice.description) ?? .zero
    // Outside of the list nobody pays but the patient; for the forces the fund pays all.
    let rate = !isInsured ? 0 : charge.insuranceRate == 0 && isPaidInFull ? 100 : charge.insuranceRate ?? 100
    return (rate, rounded(quantity * price), rounded((quantity * price).percent(ExactAmount(rate))))
  }

  /// Who pays what of a line. Others pay what the patient pays alone, then the patient's share, then the fund's.
  private mutating func shares(_ charge: ChargeItem, _ payers: inout OtherPayers, on day: CivilDate) -> [String: String] {
    let (rate, total, covered) = Self.amounts(charge, isInsured, isPaidInFull)
    let tenths = level(on: day)
    let level = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    let fund = Self.rounded(covered.percent(ExactAmount(level) ?? .zero))
    let (others, sources) = payers.take(upTo: total)
    var parts = [total - covered, covered - fund, fund]
    var rest = others
    for index in parts.indices {
      let taken = min(parts[index], rest)
      parts[index] = parts[index] - taken
      rest = rest - taken
    }
    totals.others += others
    totals.hospital += total
    totals.covered += covered
    totals.own += parts[0]
    totals.shared += parts[1]
    totals.fund += parts[2]
    let scope = isInsured && charge.insuranceRate == 0 ? (isPaidInFull ? "3" : "2") : "1"
    return [
      "PHAM_VI": scope, "TYLE_TT_BH": "\(rate)", "MUC_HUONG": level, "SO_LUONG": charge.quantity.description,
      "THANH_TIEN_BV": total.money, "THANH_TIEN_BH": covered.money, "T_BNTT": parts[0].money, "T_BNCCT": parts[1].money,
      "T_BHTT": parts[2].money, "MA_PTTT": "1",
    ].merging(sources) { own, _ in own }
  }

  private mutating func drug(_ line: ChargeLine, _ payers: inout OtherPayers, number: Int) -> [String: String] {
    let (charge, order) = (line.charge, line.request)
    let time = within(order?.entry.time ?? charge.time)
    var texts = charted.catalogue(charge.coding, time.date)
    let unit = order?.entry.quantity?.unit ?? texts["DON_VI_TINH"] ?? "Lần"
    let before = totals.hospital
    texts.merge(shares(charge, &payers, on: time.date)) { _, new in new }
    totals.drugs += totals.hospital - before
    texts["STT"] = String(number)
    texts["MA_THUOC"] = charge.coding.code
    texts["MA_NHOM"] = String(charge.group)
    texts["TEN_THUOC"] = charge.coding.display ?? texts["TEN_THUOC"] ?? charge.coding.code
    texts["DON_VI_TINH"] = unit
    texts["DON_GIA"] = line.isPriced ? charge.unitPrice.description : ""
    texts["LIEU_DUNG"] = Self.dosage(order?.entry) ?? "\(charge.quantity) \(unit)"
    texts["CACH_DUNG"] = order?.entry.instructions
    texts["MA_KHOA"] = charted.department(at: time)
    texts["MA_BAC_SI"] = charted.signer(order?.author ?? line.record.author)
    texts["NGAY_YL"] = time.compact
    texts["NGUON_CTRA"] = isInsured ? "1" : "4"
    if texts["HAM_LUONG"] == nil {
      let names = [charge.coding.display, order?.entry.medication.display, texts["TEN_THUOC"]].compactMap(\.self)
      texts["HAM_LUONG"] = names.lazy.map(DrugStrength.of).first { !$0.isEmpty }
    }
    if texts["DUONG_DUNG"] == nil { texts["DUONG_DUNG"] = Self.route(order?.entry.route) }
    return texts
  }

  private mutating func service(_ line: ChargeLine, _ payers: inout OtherPayers, number: Int) -> [String: String] {
    let (charge, done) = (line.charge, line.procedure)
    let isSupply = charge.coding.system == .supply || charge.group == 10 || charge.group == 11
    let isBed = Self.bedGroups.contains(charge.group)
    // The one line of a whole stay was written at its end, and is of its beginning.
    let isWholeStay = isBed && isOneBedLine
    let time = within(isWholeStay ? charted.wardTime : done?.entry.period.start ?? charge.time)
    var texts = charted.catalogue(charge.coding, time.date)
    let before = totals.hospital
    texts.merge(shares(charge, &payers, on: time.date)) { _, new in new }
    if isSupply { totals.supplies += totals.hospital - before }
    let name = charge.coding.display ?? texts[isSupply ? "TEN_VAT_TU" : "TEN_DICH_VU"] ?? charge.coding.code
    texts["STT"] = String(number)
    texts[isSupply ? "MA_VAT_TU" : "MA_DICH_VU"] = charge.coding.code
    texts[isSupply ? "TEN_VAT_TU" : "TEN_DICH_VU"] = name
    texts["MA_NHOM"] = String(charge.group)
    texts["DON_VI_TINH"] = texts["DON_VI_TINH"] ?? (isBed ? "Ngày" : isSupply ? "Cái" : "Lần")
    texts["DON_GIA_BV"] = line.isPriced ? charge.unitPrice.description : ""
    texts["DON_GIA_BH"] = texts["DON_GIA_BV"]
    texts["TYLE_TT_DV"] = "100"
    texts["MA_KHOA"] = isWholeStay ? charted.encounter.stays.last?.department : charted.department(at: time)
    texts["MA_BAC_SI"] = charted.signer(line.order?.author ?? done?.author ?? line.record.author)
    texts["MA_BENH"] = charted.mainDiagnosis?.coding.code
    texts["NGAY_YL"] = time.compact
    if isBed {
      let stay = charted.encounter.stays.last { $0.bed != nil && $0.period.start <= time }
      texts["MA_GIUONG"] = isWholeStay ? charted.beds.joined(separator: ";") : stay?.bed ?? charted.beds.last
      texts["NGAY_KQ"] = (isWholeStay ? charted.encounter.period.end : stay?.period.end).map { max(within($0), time).compact }
    }
    if charge.group == 8 { texts["PP_VO_CAM"] = anaesthesia(done?.entry, line) }
    if [1, 2, 3, 8, 9, 18].contains(charge.group) {
      let finished = done?.entry.period.end ?? line.report?.time
      texts["NGUOI_THUC_HIEN"] = charted.signer(
        done?.entry.performer ?? done?.author ?? line.report?.performer ?? line.record.author)
      texts["NGAY_TH_YL"] = time.compact
      if let finished, finished >= time { texts["NGAY_KQ"] = finished.compact }
    }
    return texts
  }

  /// PP_VO_CAM: what the operation's sheet answers or its note says, else general where there is an anaesthesia sheet, else another way.
  private func anaesthesia(_ procedure: Procedure?, _ line: ChargeLine) -> String {
    for case .observation(let said) in line.record.sections.flatMap(\.entries)
    where procedure != nil && said.coding.system == .form && said.coding.code == "anaesthesia" {
      if case .coded(let answer) = said.value { return ["general": "1", "local": "2", "spinal": "2"][answer.code] ?? "4" }
    }
    let note = (procedure?.note ?? "").lowercased()
    if note.contains("gây tê") || note.contains("tê tại chỗ") || note.contains("tê tủy sống") { return "2" }
    if note.contains("châm tê") { return "3" }
    return note.contains("gây mê") || charted.records.contains { $0.kind.rawValue == "05/BV2" } ? "1" : "4"
  }

  /// A line that was written after the discharge counts for its end.
  private func within(_ time: CivilDateTime) -> CivilDateTime {
    let time = max(time, charted.encounter.period.start)
    return charted.encounter.period.end.map { min(time, $0) } ?? time
  }

  private func order(of charge: ChargeItem, _ record: ClinicalRecord) -> (entry: MedicationRequest, author: Practitioner.ID)? {
    for other in [record] + charted.records {
      for section in other.sections {
        for case .medicationRequest(let request) in section.entries
        where request.medication.system == charge.coding.system && request.medication.code == charge.coding.code {
          return (request, other.author)
        }
      }
    }
    return nil
  }

  private func procedure(of charge: ChargeItem) -> (entry: Procedure, author: Practitioner.ID)? {
    for record in charted.records {
      for section in record.sections {
        for case .procedure(let procedure) in section.entries
        where procedure.coding.system == charge.coding.system && procedure.coding.code == charge.coding.code {
          return (procedure, record.author)
        }
      }
    }
    return nil
  }

  /// Of the same service: its report tells when and by whom.
  private func report(of charge: ChargeItem) -> DiagnosticReport? {
    for record in charted.records {
      for section in record.sections {
        for case .diagnosticReport(let report) in section.entries
        where report.coding.system == charge.coding.system && report.coding.code == charge.coding.code {
          return report
        }
      }
    }
    return nil
  }

  /// `2 viên/lần * 2 lần/ngày * 5 ngày [4 viên/ngày]`.
  private static func dosage(_ request: MedicationRequest?) -> String? {
    guard let request, let dose = request.dose else { return nil }
    var text = "\(dose.value) \(dose.unit)/lần"
    guard let times = request.timesPerDay else { return text }
    text += " * \(times) lần/ngày"
    if let days = request.days { text += " * \(days) ngày" }
    let (whole, overflow) = dose.value.significand.multipliedReportingOverflow(by: Int64(times))
    return overflow ? text : text + " [\(DecimalNumber(significand: whole, scale: dose.value.scale)) \(dose.unit)/ngày]"
  }

  /// DUONG_DUNG for HL7's routes and those of the prescription's form; a code of the list stays. *(Only 1.01 is from a primary source.)*
  private static func route(_ route: String?) -> String {
    switch route {
    case "PO": "1.01"
    case "SL": "1.05"
    case "IM": "2.01"
    case "SC": "2.02"
    case "ID": "2.03"
    case "IV": "2.04"
    case "TOP", "TP": "3.05"
    case "PR": "4.02"
    case "INH", "IH": "5.02"
    case "NS": "5.08"
    case "OP": "6.01"
    case let route? where route.utf8.count == 4 && route.dropFirst().first == ".": route
    default: ""
    }
  }
}
