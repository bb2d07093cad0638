public import ClinicalModel
public import InsuranceTables

/// Synthetic episodes as the insurance tables have them: outpatients, inpatients, transfers, soldiers; totals computed with decimals.
public struct InsuranceSamples: Sendable {
  /// Five characters, as the tables want them.
  public let facility: String
  public let seed: UInt64
  public let today: CivilDate

  public init(facility: String, seed: UInt64, today: CivilDate) {
    self.facility = facility
    self.seed = seed
    self.today = today
  }

  /// The same serial gives the same episode, however many are asked for. Serials from 1.
  public func episode(_ serial: Int) -> InsuranceEpisode {
    var chance = Chance(seed: seed, 4750, UInt64(serial))
    let person = PersonMaker.person(hospital: 1, serial: serial, today: today.adding(days: -40), &chance)
    let isInpatient = chance.happens(perMille: 400)
    let isTransfer = isInpatient && chance.happens(perMille: 150)
    let first = today.adding(days: -chance.number(15...40))
    let days = isInpatient ? chance.number(2...9) : 0
    let last = first.adding(days: days)
    let admission = compact(first) + "0810"
    let discharge = compact(last) + (isInpatient ? "1030" : "1125")
    let card = person.patient.coverages.first
    let isSoldier = card.map { $0.card.hasPrefix("QN") } ?? false
    let level = card.map { ["1": 100, "2": 100, "3": 95, "5": 100][String($0.card.dropFirst(2).prefix(1))] ?? 80 } ?? 0
    let (main, text) = chance.pick([
      ("J18.9", "Viêm phổi, không đặc hiệu"), ("I10", "Tăng huyết áp vô căn (nguyên phát)"), ("K29.7", "Viêm dạ dày, không đặc hiệu"),
    ])
    let id = facility + "." + compact(first) + "." + "\(serial)".leftPadded(6)
    var totals = Totals()
    let drugs = (1...chance.number(1...4)).map { number in
      drug(number, id, admission, level, isSoldier, &chance, &totals)
    }
    var services = [service(1, id, admission, level, "13", "02.1896", "Khám nội", "1", "50600", main, &totals)]
    services.append(
      service(2, id, admission, level, "1", "22.0120.1370", "Tổng phân tích tế bào máu ngoại vi", "1", "47500", main, &totals))
    if isInpatient {
      services.append(service(3, id, admission, level, "15", "K03.1917", "Ngày giường nội khoa", "\(days)", "247100", main, &totals))
    }
    if isInpatient, chance.happens(perMille: 350) {
      services.append(supply(services.count + 1, id, admission, level, main, &totals))
    }
    var tables: [InsuranceEpisode.Content] = []
    var summary = summary(
      person, id, serial, isInpatient ? "03" : "01", admission, discharge, days: isInpatient ? days + 1 : 0, main, text, isTransfer, totals)
    let papers = papers(person, serial, &summary, first: first, last: last)
    let mainCode = summary["MA_BENH_CHINH"] ?? main
    let mainText = summary["CHAN_DOAN_RV"] ?? text
    tables.append(content("XML1", [summary]))
    tables.append(content("XML2", drugs))
    tables.append(content("XML3", services))
    tables.append(
      content(
        "XML4",
        [
          row(
            "XML4",
            [
              "MA_LK": id, "STT": "1", "MA_DICH_VU": "22.0120.1370", "MA_CHI_SO": "WBC", "TEN_CHI_SO": "Số lượng bạch cầu",
              "GIA_TRI": "\(chance.number(4...12)).\(chance.number(0...9))", "DON_VI_DO": "G/L", "NGAY_KQ": compact(first) + "0950",
              "MA_BS_DOC_KQ": "000002/MP-CCHN",
            ])
        ]))
    if isInpatient {
      tables.append(
        content(
          "XML5",
          (0..<days).map { day in
            row(
              "XML5",
              [
                "MA_LK": id, "STT": "\(day + 1)",
                "DIEN_BIEN_LS":
                  "Tỉnh, tiếp xúc tốt. CSST<M\(chance.number(62...98))_T3\(chance.number(6...8)).\(chance.number(0...9))_HA1\(chance.number(10...39))/\(chance.number(60...85))_NT\(chance.number(16...22))_SP9\(chance.number(5...9))_HL2>",
                "THOI_DIEM_DBLS": compact(first.adding(days: day)) + (day == 0 ? "0830" : "0700"), "NGUOI_THUC_HIEN": "000001/MP-CCHN",
              ])
          }))
      tables.append(
        content(
          "XML7",
          [
            row(
              "XML7",
              [
                "MA_LK": id, "SO_LUU_TRU": "LT\(serial)", "MA_YTE": "P" + "\(serial)".leftPadded(6), "MA_KHOA_RV": "K03",
                "NGAY_VAO": admission,
                "NGAY_RA": discharge, "CHAN_DOAN_RV": mainText, "PP_DIEUTRI": "Nội khoa", "MA_TTDV": "000003/MP-CCHN",
                "MA_BS": "000001/MP-CCHN",
                "TEN_BS": "Bác sĩ Mẫu", "NGAY_CT": compact(last),
              ])
          ]))
    }
    if isTransfer {
      tables.append(
        content(
          "XML13",
          [
            row(
              "XML13",
              [
                "MA_LK": id, "SO_HOSO": "\(serial)", "SO_CHUYENTUYEN": "\(serial)", "GIAY_CHUYEN_TUYEN": "\(serial)/GCT",
                "MA_CSKCB": facility,
                "MA_CSKCB_DEN": "99902", "HO_TEN": summary["HO_TEN"] ?? "", "NGAY_SINH": summary["NGAY_SINH"] ?? "",
                "GIOI_TINH": summary["GIOI_TINH"] ?? "", "NGAY_VAO": admission, "NGAY_RA": discharge, "DAU_HIEU_LS": "Sốt, ho có đờm",
                "CHAN_DOAN_RV": mainText, "QT_BENHLY": "Bệnh diễn biến 5 ngày", "TOMTAT_KQ": "Bạch cầu tăng", "MA_BENH_CHINH": mainCode,
                "TINH_TRANG_CT": "Ổn định", "MA_LOAI_RV": "2", "MA_LYDO_CT": "1", "HUONG_DIEU_TRI": "Điều trị tiếp ở tuyến trên",
                "PHUONGTIEN_VC": "Xe cứu thương", "MA_BAC_SI": "000001/MP-CCHN", "MA_TTDV": "000003/MP-CCHN",
              ])
          ]))
    }
    tables.append(contentsOf: papers)
    tables.sort { (Int($0.kind.dropFirst(3)) ?? 0) < (Int($1.kind.dropFirst(3)) ?? 0) }
    return InsuranceEpisode(position: serial, tables: tables)
  }

  private struct Totals {
    var hospital = ExactAmount.zero
    var covered = ExactAmount.zero
    var own = ExactAmount.zero
    var shared = ExactAmount.zero
    var fund = ExactAmount.zero
    var drugs = ExactAmount.zero
    var supplies = ExactAmount.zero
    var others = ExactAmount.zero
  }

  func content(_ kind: String, _ rows: [InsuranceEpisode.Row]) -> InsuranceEpisode.Content { .init(kind: kind, rows: rows) }

  /// Every field of the table, empty where nothing is said.
  func row(_ kind: String, _ texts: [String: String]) -> InsuranceEpisode.Row {
    guard let table = InsuranceTable.table(kind, .current) else { preconditionFailure("the current decision has no \(kind)") }
    precondition(texts.keys.allSatisfy { table[$0] != nil }, "a field that \(kind) does not have")
    return InsuranceEpisode.Row(table.fields.map { .init($0.name, texts[$0.name] ?? "") })
  }

  func compact(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

  /// The amounts of a line: who pays what.
  ///
  /// - Parameters:
  ///   - rate: how much of it is within the insurance's scope, in per cent.
  ///   - help: what another source pays of it, for the one patient.
  private func shares(
    _ hospital: ExactAmount, _ level: Int, rate: Int = 100, helped help: ExactAmount = .zero, _ totals: inout Totals
  ) -> [String: String] {
    func rounded(_ amount: ExactAmount) -> ExactAmount { ExactAmount(amount.money) ?? .zero }
    let total = rounded(hospital)
    let covered = level == 0 ? .zero : rounded(hospital.percent(ExactAmount(rate)))
    var fund = rounded(covered.percent(ExactAmount(level)))
    var shared = covered - fund
    var own = total - covered
    let others = min(rounded(help), total)
    var rest = others
    func take(_ part: inout ExactAmount) {
      let taken = min(part, rest)
      part = part - taken
      rest = rest - taken
    }
    take(&own)
    take(&shared)
    take(&fund)
    totals.others += others
    totals.hospital += total
    totals.covered += covered
    totals.own += own
    totals.shared += shared
    totals.fund += fund
    return [
      "THANH_TIEN_BV": total.money, "THANH_TIEN_BH": covered.money, "TYLE_TT_BH": level == 0 ? "0" : "\(rate)", "MUC_HUONG": "\(level)",
      "T_NGUONKHAC_NSNN": "0", "T_NGUONKHAC_VTNN": "0", "T_NGUONKHAC_VTTN": "0", "T_NGUONKHAC_CL": others == .zero ? "0" : others.money,
      "T_NGUONKHAC": others == .zero ? "0" : others.money, "T_BNTT": own.money, "T_BNCCT": shared.money, "T_BHTT": fund.money,
      "MA_KHOA": "K03", "MA_BAC_SI": "000001/MP-CCHN", "MA_PTTT": "1",
    ]
  }

  private func drug(
    _ number: Int, _ id: String, _ time: String, _ level: Int, _ isSoldier: Bool, _ chance: inout Chance, _ totals: inout Totals
  ) -> InsuranceEpisode.Row {
    let (code, name, strength, price) = chance.pick([
      ("40.155", "Amoxicilin", "500mg", "1250.5"), ("40.48", "Paracetamol", "500mg", "480"), ("40.493", "Amlodipin", "5mg", "357.125"),
      ("40.678", "Omeprazol", "20mg", "1140"),
    ])
    let tablets = chance.number(5...30)
    let count = "\(tablets)"
    // Some are paid by half, some not at all; who serves has those too.
    let rate = isSoldier ? 100 : [0: 50, 1: 0][(tablets * 7 + number) % 11] ?? 100
    let total = (ExactAmount(count) ?? .zero) * (ExactAmount(price) ?? .zero)
    let before = totals.hospital
    let help = chance.happens(perMille: 40) ? total.percent(ExactAmount(chance.pick([5, 15, 30]))) : .zero
    var texts = shares(total, level, rate: rate, helped: help, &totals)
    totals.drugs += totals.hospital - before
    texts.merge([
      "MA_LK": id, "STT": "\(number)", "MA_THUOC": code, "MA_NHOM": "4", "TEN_THUOC": name, "DON_VI_TINH": "Viên", "HAM_LUONG": strength,
      "DUONG_DUNG": "1.01", "LIEU_DUNG": "1 viên/lần * 2 lần/ngày * 5 ngày [2 viên/ngày]", "SO_DANG_KY": "VD-00000-20",
      "TT_THAU": "1/QĐ-MP;G1;N1;2025", "PHAM_VI": isSoldier && chance.happens(perMille: 200) ? "3" : rate == 0 && level > 0 ? "2" : "1",
      "SO_LUONG": count,
      "DON_GIA": price,
      "NGAY_YL": time.dropLast(4) + "0900", "NGUON_CTRA": "1",
    ]) { _, new in new }
    return row("XML2", texts)
  }

  private func service(
    _ number: Int, _ id: String, _ time: String, _ level: Int, _ group: String, _ code: String, _ name: String, _ count: String,
    _ price: String, _ diagnosis: String, _ totals: inout Totals
  ) -> InsuranceEpisode.Row {
    var texts = shares((ExactAmount(count) ?? .zero) * (ExactAmount(price) ?? .zero), level, &totals)
    texts.merge([
      "MA_LK": id, "STT": "\(number)", "MA_DICH_VU": code, "MA_NHOM": group, "TEN_DICH_VU": name, "DON_VI_TINH": "Lần", "PHAM_VI": "1",
      "SO_LUONG": count, "DON_GIA_BV": price, "DON_GIA_BH": price, "TYLE_TT_DV": "100", "MA_BENH": diagnosis,
      "NGAY_YL": time.dropLast(4) + "0820",
    ]) { _, new in new }
    if group == "1" {
      texts["NGUOI_THUC_HIEN"] = "000002/MP-CCHN"
      texts["NGAY_TH_YL"] = time.dropLast(4) + "0840"
      texts["NGAY_KQ"] = time.dropLast(4) + "0950"
      texts["MA_MAY"] = "HH.1.MP0001"
    }
    if group == "15" { texts["MA_GIUONG"] = "H001" }
    return row("XML3", texts)
  }

  private func supply(
    _ number: Int, _ id: String, _ time: String, _ level: Int, _ diagnosis: String, _ totals: inout Totals
  ) -> InsuranceEpisode.Row {
    let price = "18900"
    let before = totals.hospital
    var texts = shares((ExactAmount(price) ?? .zero) * ExactAmount(2), level, &totals)
    totals.supplies += totals.hospital - before
    texts.merge([
      "MA_LK": id, "STT": "\(number)", "MA_VAT_TU": "N03.02.080.MP1", "TEN_VAT_TU": "Kim luồn tĩnh mạch", "MA_NHOM": "10",
      "DON_VI_TINH": "Cái", "PHAM_VI": "1", "SO_LUONG": "2", "DON_GIA_BV": price, "DON_GIA_BH": price, "TYLE_TT_DV": "100",
      "TT_THAU": "2/QĐ-MP;G1;N0;2025", "MA_BENH": diagnosis, "NGAY_YL": time.dropLast(4) + "0830",
    ]) { _, new in new }
    return row("XML3", texts)
  }

  private func summary(
    _ person: SamplePerson, _ id: String, _ serial: Int, _ care: String, _ admission: String, _ discharge: String, days: Int,
    _ main: String,
    _ diagnosis: String, _ isTransfer: Bool, _ totals: Totals
  ) -> InsuranceEpisode.Row {
    let patient = person.patient
    let card = patient.coverages.first
    var birth = (patient.birthDate?.description ?? "").filter { $0 != "-" }
    while birth.utf8.count < 12 { birth += "0" }
    let address = patient.addresses.first
    var texts: [String: String] = [
      "MA_LK": id, "STT": "1", "MA_BN": "P" + "\(serial)".leftPadded(6), "HO_TEN": patient.name?.text ?? "",
      "SO_CCCD": patient.identifiers.first { $0.system == .nationalID }?.value ?? "", "NGAY_SINH": birth,
      "GIOI_TINH": patient.sex == .male ? "1" : "2", "MA_QUOCTICH": "000", "MA_DANTOC": patient.ethnicity ?? "01",
      "MA_NGHE_NGHIEP": patient.occupation ?? "00", "DIA_CHI": address?.line ?? "Thôn Mẫu", "MATINH_CU_TRU": address?.province ?? "",
      "MAXA_CU_TRU": address?.commune ?? "", "LY_DO_VV": "Mệt, sốt", "CHAN_DOAN_VAO": diagnosis, "CHAN_DOAN_RV": diagnosis,
      "MA_BENH_CHINH": main, "MA_DOITUONG_KCB": card == nil ? "9" : "1.1", "NGAY_VAO": admission, "NGAY_RA": discharge,
      "SO_NGAY_DTRI": "\(days)", "KET_QUA_DTRI": isTransfer ? "3" : "2", "MA_LOAI_RV": isTransfer ? "2" : "1", "NGAY_TTOAN": discharge,
      "T_THUOC": totals.drugs.money, "T_VTYT": totals.supplies == .zero ? "0" : totals.supplies.money,
      "T_TONGCHI_BV": totals.hospital.money, "T_TONGCHI_BH": totals.covered.money,
      "T_BNTT": totals.own.money, "T_BNCCT": totals.shared.money, "T_BHTT": totals.fund.money,
      "T_NGUONKHAC": totals.others == .zero ? "0" : totals.others.money,
      "T_BHTT_GDV": totals.fund.money, "NAM_QT": String(discharge.prefix(4)), "THANG_QT": String(discharge.dropFirst(4).prefix(2)),
      "MA_LOAI_KCB": care, "MA_KHOA": "K03", "MA_CSKCB": facility, "CAN_NANG": "58.50", "MA_HSBA": "HS\(serial)",
      "MA_TTDV": "000003/MP-CCHN",
    ]
    if let card {
      texts["MA_THE_BHYT"] = card.card
      texts["MA_DKBD"] = facility
      texts["GT_THE_TU"] = card.validFrom.map(compact) ?? ""
      texts["GT_THE_DEN"] = card.validTo.map(compact) ?? ""
    }
    if care == "03" {
      texts["NGAY_VAO_NOI_TRU"] = admission.dropLast(2) + "15"
      texts["LY_DO_VNT"] = "Cần theo dõi và điều trị"
      texts["PP_DIEU_TRI"] = "Nội khoa"
    }
    if isTransfer { texts["MA_NOI_DEN"] = "99902" }
    return row("XML1", texts)
  }
}
