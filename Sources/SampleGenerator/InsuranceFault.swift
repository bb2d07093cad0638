internal import Foundation
public import InsuranceTables
internal import Interchange

/// A fault that was put into an episode on purpose, and the finding that a check has to give for it.
public struct InsuranceFault: Hashable, Sendable {
  /// The name of its kind.
  public let name: String
  public let table: String
  /// From 1; nil where no single row is meant.
  public let row: Int?
  public let field: String
  public let code: String

  /// A way to spoil an episode.
  public struct Kind: Sendable {
    public let name: String
    let table: String
    let field: String
    let code: String
    /// The row that was spoilt, from 0; nil for the table as a whole.
    let isOfATable: Bool
    /// The row to spoil; nil where the episode is none for this kind.
    let place: @Sendable (InsuranceEpisode) -> Int?
    let spoil: @Sendable (inout InsuranceEpisode, Int) -> Void

    /// A field of the first row that has the table gets another text; nil takes its tag away.
    init(
      _ name: String, _ table: String, _ field: String, _ text: String?, _ code: String, at: String? = nil,
      where isFit: @escaping @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { _, _ in true }
    ) {
      self.init(name, table, at ?? field, code, where: isFit) { $0.cell(table, $1, field, text) }
    }

    init(
      _ name: String, _ table: String, _ field: String, _ code: String, isOfATable: Bool = false,
      where isFit: @escaping @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { _, _ in true },
      _ spoil: @escaping @Sendable (inout InsuranceEpisode, Int) -> Void
    ) {
      self.name = name
      self.table = table
      self.field = field
      self.code = code
      self.isOfATable = isOfATable
      self.spoil = spoil
      place = { episode in episode.rows(table).firstIndex { isFit(episode, $0) } }
    }
  }
}

extension InsuranceEpisode {
  /// Changes one cell of the first table of that kind; nil takes its tag away.
  fileprivate mutating func cell(_ kind: String, _ row: Int, _ field: String, _ text: String?) {
    guard let table = tables.firstIndex(where: { $0.kind == kind }), tables[table].rows.indices.contains(row) else { return }
    tables[table].rows[row][field] = text
  }

  fileprivate mutating func remove(_ kind: String) { tables.removeAll { $0.kind == kind } }

  fileprivate var isInpatient: Bool { summary?["MA_LOAI_KCB"] == "03" }
}

extension InsuranceFault {
  private static let isInpatient: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { episode, _ in episode.isInpatient }
  private static let isService: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { _, row in row["MA_NHOM"] == "1" }
  private static let isBed: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { _, row in row["MA_NHOM"] == "15" }
  private static let isSupply: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { _, row in row.filled("MA_VAT_TU") != nil }
  private static let hasCivilCard: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { episode, _ in
    let card = episode.summary?.filled("MA_THE_BHYT") ?? ""
    return !card.isEmpty && !["QN", "CY", "CA", "HC", "LS", "XK"].contains(card.prefix(2))
  }
  /// A card of 80 % and an episode above the limit under which all is paid.
  private static let isCostlyAtEighty: @Sendable (InsuranceEpisode, InsuranceEpisode.Row) -> Bool = { episode, row in
    guard let summary = episode.summary, let card = summary.filled("MA_THE_BHYT"), let cost = summary.filled("T_TONGCHI_BH") else {
      return false
    }
    return card.utf8.count == 15 && card.dropFirst(2).first == "4" && row["MUC_HUONG"] == "80"
      && ExactAmount(cost).map { $0 > ExactAmount(1_000_000) } ?? false
  }

  /// What local systems are known for: each is a kind of its own and has a test of its own.
  public static let knownDefects: [Kind] = [
    Kind("duplicate-table-at-close", "XML2", "", "QY-BHX-0102", isOfATable: true) { episode, _ in
      if let table = episode.tables.first(where: { $0.kind == "XML2" }) { episode.tables.append(table) }
    },
    Kind("cdata-in-table-2", "XML2", "TEN_THUOC", "QY-BHX-0203") { episode, row in
      episode.cell("XML2", row, "TEN_THUOC", "<![CDATA[\(episode.rows("XML2")[row]["TEN_THUOC"] ?? "")]]>")
    },
    Kind("no-order-time-in-table-3", "XML3", "NGAY_YL", "", "QY-BHX-0112"),
    Kind("no-table-7-at-discharge", "XML7", "", "QY-BHX-0104", isOfATable: true, where: isInpatient) { episode, _ in episode.remove("XML7")
    },
    Kind("short-stay-as-inpatient", "XML1", "MA_LOAI_KCB", "QY-BHX-0232", where: isInpatient) { episode, row in
      let start = episode.summary?["NGAY_VAO_NOI_TRU"] ?? ""
      episode.cell("XML1", row, "NGAY_RA", String(start.prefix(8)) + "1014")
    },
    Kind("broken-vital-signs", "XML5", "DIEN_BIEN_LS", "CSST<M75_T_HA120-70>", "QY-BHX-0204"),
    Kind("vital-signs-break-the-xml", "XML5", "", "QY-VNX-0009", isOfATable: true) { episode, _ in
      guard let index = episode.tables.firstIndex(where: { $0.kind == "XML5" }) else { return }
      let text = String(decoding: VietnamWriter.document(episode.tables[index], episode.decision), as: UTF8.self)
      episode.tables[index].unread = text.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    },
    Kind("comma-decimal", "XML1", "CAN_NANG", "58,5", "QY-BHX-0132"),
  ]

  /// Every kind that the generator plants.
  public static let kinds: [Kind] =
    knownDefects + [
      Kind("no-name", "XML1", "HO_TEN", "", "QY-BHX-0112"), Kind("name-tag-missing", "XML1", "HO_TEN", nil, "QY-BHX-0111"),
      Kind("no-weight", "XML1", "CAN_NANG", "", "QY-BHX-0113"), Kind("strange-tag", "XML1", "LA", "x", "QY-BHX-0115"),
      Kind("long-address", "XML1", "DIA_CHI", String(repeating: "ế", count: 1025), "QY-BHX-0121"),
      Kind("not-a-number", "XML2", "SO_LUONG", "mười", "QY-BHX-0131"), Kind("negative-weight", "XML1", "CAN_NANG", "-5", "QY-BHX-0135"),
      Kind("no-such-day", "XML1", "NGAY_TTOAN", "202502300800", "QY-BHX-0134"),
      Kind("unknown-result", "XML1", "KET_QUA_DTRI", "9", "QY-BHX-0141"),
      Kind("unknown-occupation", "XML1", "MA_NGHE_NGHIEP", "98", "QY-BHX-0142"),
      Kind("nationality-by-letters", "XML1", "MA_QUOCTICH", "VN", "QY-BHX-0143"),
      Kind("other-episode", "XML2", "MA_LK", "KHAC", "QY-BHX-0201"),
      Kind("row-number-twice", "XML3", "STT", "QY-BHX-0202", where: { _, row in row["STT"] == "2" }) { $0.cell("XML3", $1, "STT", "1") },
      Kind("ward-before-admission", "XML1", "NGAY_VAO_NOI_TRU", "202001010101", "QY-BHX-0211", where: isInpatient),
      Kind("result-before-order", "XML3", "NGAY_KQ", "202001010101", "QY-BHX-0212", where: isService),
      Kind("order-outside", "XML3", "NGAY_YL", "202001010101", "QY-BHX-0213"),
      Kind("card-ends-first", "XML1", "GT_THE_DEN", "20000101", "QY-BHX-0214", where: hasCivilCard),
      Kind("appointment-before-discharge", "XML14", "NGAY_HEN_KL", "20200101", "QY-BHX-0215"),
      Kind("leave-ends-first", "XML11", "DEN_NGAY", "20200101", "QY-BHX-0216"),
      Kind("born-after-admission", "XML1", "NGAY_SINH", "209901010000", "QY-BHX-0217"),
      Kind("paid-before-admission", "XML1", "NGAY_TTOAN", "202001010101", "QY-BHX-0219"),
      Kind("total-differs", "XML1", "T_TONGCHI_BV", "1.00", "QY-BHX-0221"),
      Kind("drug-total-differs", "XML1", "T_THUOC", "1.00", "QY-BHX-0221"),
      Kind("line-differs", "XML3", "DON_GIA_BV", "1", "QY-BHX-0222", at: "THANH_TIEN_BV"),
      Kind(
        "insured-line-differs", "XML3", "DON_GIA_BH", "1", "QY-BHX-0223", at: "THANH_TIEN_BH",
        where: { episode, row in row["TYLE_TT_BH"] == "100" }),
      Kind("shares-differ", "XML3", "T_BNTT", "77", "QY-BHX-0224", at: "THANH_TIEN_BV"),
      Kind("fund-differs", "XML3", "MUC_HUONG", "17", "QY-BHX-0225", at: "T_BHTT", where: { _, row in row["T_BHTT"] != "0.00" }),
      Kind("sources-differ", "XML3", "T_NGUONKHAC_CL", "5", "QY-BHX-0226", at: "T_NGUONKHAC"),
      Kind("rate-above-100", "XML3", "TYLE_TT_BH", "101", "QY-BHX-0227"),
      Kind("no-quantity", "XML2", "SO_LUONG", "0", "QY-BHX-0228"), Kind("days-differ", "XML1", "SO_NGAY_DTRI", "99", "QY-BHX-0231"),
      Kind(
        "bed-of-an-outpatient", "XML3", "MA_NHOM", "15", "QY-BHX-0234",
        where: { episode, row in !episode.isInpatient && row["MA_NHOM"] == "13" }),
      Kind("summary-unbalanced", "XML1", "T_BNTT", "77", "QY-BHX-0235", at: "T_TONGCHI_BV"),
      Kind("two-main-diagnoses", "XML1", "MA_BENH_CHINH", "J18;I10", "QY-BHX-0241"),
      Kind("unknown-diagnosis", "XML1", "MA_BENH_CHINH", "Q99.99", "QY-BHX-0242"),
      Kind("not-a-main-diagnosis", "XML1", "MA_BENH_CHINH", "D77", "QY-BHX-0243"),
      Kind("sex-misfits", "XML1", "MA_BENH_KT", "N40", "QY-BHX-0244", where: { _, row in row["GIOI_TINH"] == "2" }),
      Kind("thirteen-diagnoses", "XML1", "MA_BENH_KT", "A00;A01;A02;A03;A04;A05;A06;A07;A08;A09;B01;B02;B05", "QY-BHX-0245"),
      Kind("diagnosis-twice", "XML1", "MA_BENH_KT", "A09;A09", "QY-BHX-0246"),
      Kind("asterisk-alone", "XML1", "MA_BENH_KT", "G01", "QY-BHX-0247"),
      Kind(
        "age-misfits", "XML1", "MA_BENH_KT", "P07.1", "QY-BHX-0248", where: { _, row in (row["NGAY_SINH"] ?? "2100") < "20150101" }),
      Kind("card-misshapen", "XML1", "MA_THE_BHYT", "GD4", "QY-BHX-0251"),
      Kind("card-prefix-unknown", "XML1", "MA_THE_BHYT", "ZZ4010000000001", "QY-BHX-0252"),
      Kind("card-dates-missing", "XML1", "GT_THE_DEN", "", "QY-BHX-0254", where: hasCivilCard),
      Kind("card-expired", "XML1", "GT_THE_DEN", "QY-BHX-0256", where: hasCivilCard) { $0.cell("XML1", $1, "GT_THE_DEN", "20251001") },
      Kind("identity-misshapen", "XML1", "SO_CCCD", "12345", "QY-BHX-0261"),
      Kind("district-after-its-end", "XML1", "MAHUYEN_CU_TRU", "001", "QY-BHX-0263"),
      Kind("commune-unknown", "XML1", "MAXA_CU_TRU", "99999", "QY-BHX-0264"),
      Kind("repeated-field-differs", "XML7", "NGAY_VAO", "202510010101", "QY-BHX-0271"),
      Kind("no-reason-of-admission", "XML1", "LY_DO_VNT", "", "QY-BHX-0281", where: isInpatient),
      Kind("no-tender", "XML2", "TT_THAU", "", "QY-BHX-0283"),
      Kind("no-performer", "XML3", "NGUOI_THUC_HIEN", "", "QY-BHX-0283", where: isService),
      Kind("no-machine", "XML3", "MA_MAY", "", "QY-BHX-0284", where: isService),
      Kind("no-result-time", "XML4", "NGAY_KQ", "", "QY-BHX-0286"),
      Kind("no-destination", "XML1", "MA_NOI_DEN", "", "QY-BHX-0288", where: { $1["MA_LOAI_RV"] == "2" }),
      Kind("bed-unnumbered", "XML3", "MA_GIUONG", "giường 1", "QY-BHX-0289", where: isBed),
      Kind("department-by-name", "XML1", "MA_KHOA", "Nội", "QY-BHX-0290"),
      Kind("referral-missing", "XML13", "", "QY-BHX-0105", isOfATable: true) { episode, _ in episode.remove("XML13") },
      Kind("results-missing", "XML4", "", "QY-BHX-0107", isOfATable: true) { episode, _ in episode.remove("XML4") },
      Kind("progress-missing", "XML5", "", "QY-BHX-0108", isOfATable: true) { episode, _ in episode.remove("XML5") },
      Kind("appointment-missing", "XML14", "", "QY-BHX-0109", isOfATable: true) { episode, _ in episode.remove("XML14") },
      Kind("birth-missing", "XML9", "", "QY-BHX-0110", isOfATable: true) { episode, _ in episode.remove("XML9") },
      Kind(
        "examination-twice", "XML3", "MA_NHOM", "13", "QY-BHX-0303", where: { episode, row in episode.isInpatient && row["MA_NHOM"] == "1" }
      ),
      Kind("scope-of-the-forces", "XML2", "PHAM_VI", "QY-BHX-0304", where: hasCivilCard) { episode, row in
        episode.cell("XML1", 0, "MA_NGHE_NGHIEP", "61")
        episode.cell("XML2", row, "PHAM_VI", "3")
      },
      Kind("out-of-scope-and-paid", "XML2", "PHAM_VI", "2", "QY-BHX-0305", where: { _, row in row["THANH_TIEN_BH"] != "0.00" }),
      Kind("tender-misshapen", "XML2", "TT_THAU", "G1;2025", "QY-BHX-0307"),
      Kind("drug-unregistered", "XML2", "SO_DANG_KY", "", "QY-BHX-0308"),
      Kind("machine-misshapen", "XML3", "MA_MAY", "máy 1", "QY-BHX-0309", where: isService),
      Kind("result-of-no-service", "XML4", "MA_DICH_VU", "99.9999", "QY-BHX-0310"),
      Kind("result-unread", "XML4", "MA_BS_DOC_KQ", "", "QY-BHX-0312"),
      Kind("signer-by-name", "XML3", "MA_BAC_SI", "Bác sĩ Mẫu", "QY-BHX-0313"),
      Kind("leave-miscounted", "XML11", "SO_NGAY_NGHI", "29", "QY-BHX-0314"),
      Kind("rest-miscounted", "XML10", "SO_NGAY", "90", "QY-BHX-0314"),
      Kind("leave-too-long", "XML11", "SO_NGAY_NGHI", "45", "QY-BHX-0315"),
      Kind("insurance-number-zero", "XML11", "MA_BHXH", "0000000000", "QY-BHX-0317"),
      Kind("paper-before-admission", "XML14", "NGAY_CT", "20200101", "QY-BHX-0318"),
      Kind("identity-after-paper", "XML9", "NGAYCAP_CCCD_NND", "20260101", "QY-BHX-0319"),
      Kind("born-elsewhere", "XML9", "NGAY_SINH_CON", "202001011405", "QY-BHX-0320"),
      Kind("settled-too-early", "XML1", "NAM_QT", "2020", "QY-BHX-0321", at: "THANG_QT"),
      Kind("weight-in-grams", "XML1", "CAN_NANG", "5850", "QY-BHX-0322"),
      Kind("child-in-kilograms", "XML9", "CAN_NANG_CON", "3", "QY-BHX-0323"),
      Kind(
        "registered-elsewhere", "XML1", "MA_DKBD", "01001", "QY-BHX-0324", where: { hasCivilCard($0, $1) && $1["MA_DOITUONG_KCB"] == "1.1" }
      ),
      Kind("referral-without-paper", "XML1", "MA_DOITUONG_KCB", "1.3", "QY-BHX-0325", at: "GIAY_CHUYEN_TUYEN"),
      Kind("facility-misshapen", "XML1", "MA_CSKCB", "999", "QY-BHX-0326"),
      Kind("package-misshapen", "XML3", "GOI_VTYT", "1", "QY-BHX-0328"),
      Kind("above-the-cap", "XML3", "T_TRANTT", "1", "QY-BHX-0327", where: { isSupply($0, $1) && $1["T_BHTT"] != "0.00" }),
      Kind("drug-in-table-3", "XML3", "MA_NHOM", "4", "QY-BHX-0330", where: isService),
      Kind("antiretrovirals-too-many", "XML6", "SO_NGAY_CAP_THUOC_ARV", "90", "QY-BHX-0331"),
      Kind("dead-and-asked-again", "XML1", "KET_QUA_DTRI", "5", "QY-BHX-0333", where: { episode, _ in episode.has("XML14") }),
      Kind("level-above-the-card", "XML3", "MUC_HUONG", "99", "QY-BHX-0414", where: isCostlyAtEighty),
      Kind("external-cause-as-main", "XML1", "MA_BENH_CHINH", "W01", "QY-BHX-0415"),
      Kind("tuberculosis-ends-first", "XML15", "NGAYKT_DTRI_LAO", "20000101", "QY-BHX-0417"),
      Kind("birth-of-none", "XML9", "SO_CON", "0", "QY-BHX-0418"),
      Kind(
        "appointment-of-another-day", "XML14", "NGAY_HEN_KL", "20991231", "QY-BHX-0419",
        where: { episode, _ in
          episode.summary?.filled("NGAY_TAI_KHAM") != nil
        }),
      Kind("ward-of-an-outpatient", "XML1", "NGAY_VAO_NOI_TRU", "QY-BHX-0420", where: { $1["MA_LOAI_KCB"] == "01" }) { episode, row in
        episode.cell("XML1", row, "NGAY_VAO_NOI_TRU", episode.summary?["NGAY_VAO"])
      },
      Kind("route-in-words", "XML2", "DUONG_DUNG", "uống", "QY-BHX-0421"),
      Kind("destination-without-transfer", "XML1", "MA_NOI_DEN", "99902", "QY-BHX-0334", where: { $1["MA_LOAI_RV"] == "1" }),
    ]
}

extension InsuranceSamples {
  /// Spoils the episode in one place, so many times in a thousand, in a way that it is fit for.
  public func spoil(_ episode: inout InsuranceEpisode, perMille: Int) -> InsuranceFault? {
    var chance = Chance(seed: seed, 3176, UInt64(episode.position))
    guard perMille > 0, chance.happens(perMille: perMille) else { return nil }
    // Not every episode is fit for every kind: the next that fits is taken.
    let first = chance.number(0...InsuranceFault.kinds.count - 1)
    for offset in InsuranceFault.kinds.indices {
      let kind = InsuranceFault.kinds[(first + offset) % InsuranceFault.kinds.count]
      if let fault = spoil(&episode, by: kind) { return fault }
    }
    return nil
  }

  /// Spoils the episode in that way; nil where it is not fit for it, and then it is as it was.
  public func spoil(_ episode: inout InsuranceEpisode, by kind: InsuranceFault.Kind) -> InsuranceFault? {
    guard let row = kind.place(episode) else { return nil }
    kind.spoil(&episode, row)
    return InsuranceFault(name: kind.name, table: kind.table, row: kind.isOfATable ? nil : row + 1, field: kind.field, code: kind.code)
  }
}
