import ClinicalModel
import InsuranceTables
import Interchange
import SampleGenerator
import Testing
import XMLStream

@testable import ClinicalRules

struct InsuranceRuleTests {
  static let samples = InsuranceSamples(facility: "99901", seed: 7, today: try! CivilDate(iso: "2025-11-20"))

  static let inpatient = first { $0.summary?["MA_LOAI_KCB"] == "03" && $0.summary?["MA_LOAI_RV"] == "1" && !$0.isOfTheForces }
  static let outpatient = first { $0.summary?["MA_LOAI_KCB"] == "01" && !$0.isOfTheForces }
  static let transfer = first { $0.has("XML13") }
  static let soldier = first { $0.isOfTheForces }

  private static func first(_ isWanted: (InsuranceEpisode) -> Bool) -> InsuranceEpisode {
    (1...500).lazy.map { samples.episode($0) }.first(where: isWanted)!
  }

  static func codes(_ episode: InsuranceEpisode) -> Set<String> { Set(InsuranceRules.check(episode).map(\.code)) }

  static func change(_ episode: InsuranceEpisode, _ kind: String, _ field: String, _ text: String?, row: Int = 0) -> InsuranceEpisode {
    var episode = episode
    let table = episode.tables.firstIndex { $0.kind == kind }!
    episode.tables[table].rows[row][field] = text
    return episode
  }

  @Test func `sound episodes of every kind have no finding, and survive a round trip`() throws {
    let episodes = (1...300).map { Self.samples.episode($0) }
    for episode in episodes { #expect(InsuranceRules.check(episode).isEmpty, "\(episode.position): \(Self.codes(episode))") }
    let reader = VietnamReader(source: MemorySource(VietnamWriter.envelope(episodes, facility: "99901", day: "20251120")))
    var count = 0
    while let entry = try reader.next() {
      #expect(entry.issues.isEmpty)
      #expect(entry.episode.tables.map(\.kind) == episodes[count].tables.map(\.kind))
      #expect(entry.episode.tables.map { $0.rows.map(\.cells) } == episodes[count].tables.map { $0.rows.map(\.cells) })
      count += 1
    }
    #expect(count == 300 && reader.envelopeIssues.isEmpty)
  }

  /// One fault each, and the one code that tells it.
  static let faults: [(kind: String, field: String, text: String?, code: String)] = [
    ("XML1", "HO_TEN", nil, "QY-BHX-0111"), ("XML1", "HO_TEN", "", "QY-BHX-0112"), ("XML1", "CAN_NANG", "", "QY-BHX-0113"),
    ("XML1", "GHI_CHU", nil, "QY-BHX-0114"), ("XML1", "LA", "x", "QY-BHX-0115"),
    ("XML1", "DIA_CHI", String(repeating: "ế", count: 1025), "QY-BHX-0121"),
    ("XML1", "MA_BENH_YHCT", String(repeating: "U", count: 200), "QY-BHX-0122"),
    ("XML1", "THANG_QT", "mười", "QY-BHX-0131"), ("XML1", "CAN_NANG", "58,5", "QY-BHX-0132"), ("XML1", "CAN_NANG", "58.555", "QY-BHX-0133"),
    ("XML1", "NGAY_TTOAN", "202513011200", "QY-BHX-0134"), ("XML1", "NGAY_TTOAN", "20251120", "QY-BHX-0134"),
    ("XML1", "CAN_NANG", "-5", "QY-BHX-0135"), ("XML1", "KET_QUA_DTRI", "9", "QY-BHX-0141"), ("XML1", "MA_DANTOC", "77", "QY-BHX-0142"),
    ("XML2", "MA_LK", "khác", "QY-BHX-0201"), ("XML1", "GHI_CHU", "<![CDATA[x]]>", "QY-BHX-0203"),
    ("XML2", "TEN_THUOC", "Amoxicilin]]>", "QY-BHX-0203"), ("XML1", "NGAY_VAO_NOI_TRU", "202001010101", "QY-BHX-0211"),
    ("XML3", "NGAY_KQ", "202001010101", "QY-BHX-0212"), ("XML3", "NGAY_YL", "202001010101", "QY-BHX-0213"),
    ("XML1", "T_THUOC", "1.00", "QY-BHX-0221"), ("XML1", "T_TONGCHI_BV", "1.00", "QY-BHX-0221"), ("XML3", "DON_GIA_BV", "1", "QY-BHX-0222"),
    ("XML3", "DON_GIA_BH", "1", "QY-BHX-0223"), ("XML3", "T_BNTT", "77", "QY-BHX-0224"), ("XML3", "MUC_HUONG", "17", "QY-BHX-0225"),
    ("XML3", "T_NGUONKHAC_CL", "5", "QY-BHX-0226"), ("XML3", "TYLE_TT_BH", "101", "QY-BHX-0227"), ("XML3", "SO_LUONG", "0", "QY-BHX-0228"),
    ("XML1", "SO_NGAY_DTRI", "99", "QY-BHX-0231"), ("XML1", "MA_BENH_CHINH", "J18;I10", "QY-BHX-0241"),
    ("XML1", "MA_BENH_CHINH", "Q99.99", "QY-BHX-0242"), ("XML1", "MA_BENH_KT", "X;Y", "QY-BHX-0242"),
    ("XML1", "MA_BENH_KT", "A00;A01;A02;A03;A04;A05;A06;A07;A08;A09;B01;B02;B05", "QY-BHX-0245"),
    ("XML1", "MA_BENH_KT", "A09;A09", "QY-BHX-0246"), ("XML1", "MA_THE_BHYT", "GD4", "QY-BHX-0251"),
    ("XML1", "MA_THE_BHYT", "ZZ4010000000001", "QY-BHX-0252"), ("XML1", "GT_THE_TU", "20240101;20250101", "QY-BHX-0253"),
    ("XML1", "GT_THE_DEN", "", "QY-BHX-0254"), ("XML1", "MA_THE_BHYT", "", "QY-BHX-0255"), ("XML1", "SO_CCCD", "12345", "QY-BHX-0261"),
    ("XML1", "MAHUYEN_CU_TRU", "001", "QY-BHX-0263"), ("XML1", "MAXA_CU_TRU", "99999", "QY-BHX-0264"),
    ("XML7", "NGAY_VAO", "202510010101", "QY-BHX-0271"), ("XML1", "LY_DO_VNT", "", "QY-BHX-0281"),
    ("XML3", "MA_DICH_VU", "", "QY-BHX-0282"),
    ("XML1", "MA_KHOA", "K61", "QY-BHX-0290"), ("XML7", "MA_KHOA_RV", "K77", "QY-BHX-0290"),
    ("XML1", "MA_BENH_CHINH", "W01", "QY-BHX-0415"),
    ("XML4", "NGAY_KQ", "202001010101", "QY-BHX-0213"), ("XML1", "MA_PTTT_QT", "mổ", "QY-BHX-0421"),
    ("XML2", "DUONG_DUNG", "uống", "QY-BHX-0421"), ("XML1", "MA_LOAI_KCB", "01", "QY-BHX-0420"),
    ("XML2", "TT_THAU", "", "QY-BHX-0283"), ("XML3", "TEN_DICH_VU", "", "QY-BHX-0285"), ("XML4", "NGAY_KQ", "", "QY-BHX-0286"),
    ("XML7", "MA_DINH_CHI_THAI", "1", "QY-BHX-0287"), ("XML1", "MA_LOAI_RV", "2", "QY-BHX-0288"), ("XML1", "MA_KHOA", "Nội", "QY-BHX-0290"),
  ]

  @Test(arguments: faults.indices)
  func `a fault is found by its own code`(index: Int) {
    let fault = Self.faults[index]
    let codes = Self.codes(Self.change(Self.inpatient, fault.kind, fault.field, fault.text))
    #expect(codes.contains(fault.code), "\(fault.kind) \(fault.field): \(codes)")
  }

  /// Card and entitlement, what the episode cost, since when the patient is exempt, MUC_HUONG, and whether that is too much.
  @Test(arguments: [
    ("GD4", "1.1", "5000000.00", "", "100", true), ("GD4", "1.1", "5000000.00", "", "90", true),
    ("GD4", "1.1", "5000000.00", "", "80", false),
    ("GD4", "1.1", "350999.00", "", "100", false), ("GD4", "1.1", "5000000.00", "20250101", "100", false),
    ("GD4", "1.2", "5000000.00", "", "100", false), ("HT3", "1.3", "5000000.00", "", "95", false),
    ("HT3", "2", "5000000.00", "", "100", true),
    ("CC1", "1.1", "5000000.00", "", "100", false), ("GD4", "3.1", "5000000.00", "", "32", false),
    ("GD4", "3.1", "5000000.00", "", "80", true),
    ("GD4", "1.13", "5000000.00", "", "40", true), ("GD4", "1.13", "5000000.00", "", "0", false),
  ])
  func `more than card and entitlement grant is told`(
    card: String, entitlement: String, cost: String, exempt: String, level: String, isTold: Bool
  ) {
    var episode = Self.inpatient
    for (field, text) in [
      ("MA_THE_BHYT", card + "970000000001"), ("MA_DOITUONG_KCB", entitlement), ("T_TONGCHI_BH", cost), ("NGAY_MIEN_CCT", exempt),
    ] {
      episode = Self.change(episode, "XML1", field, text)
    }
    episode = Self.change(episode, "XML3", "MUC_HUONG", level)
    let told = Set(InsuranceRules.check(episode).filter { $0.field == "MUC_HUONG" && $0.table == "XML3" && $0.row == 1 }.map(\.code))
    #expect(told == (isTold ? ["QY-BHX-0414"] : []))
  }

  /// A type of care in one digit is the same; of a line that the fund pays nothing of the level says nothing; and a base salary that may have been
  /// raised since accuses nobody.
  @Test(
    arguments: [
      (["XML1.MA_LOAI_KCB": "3", "XML1.MA_DOITUONG_KCB": "3.1", "XML3.MUC_HUONG": "32"], false),
      (["XML1.MA_LOAI_KCB": "03", "XML1.MA_DOITUONG_KCB": "3.1", "XML3.MUC_HUONG": "33"], true),
      (["XML3.MUC_HUONG": "100"], true), (["XML3.MUC_HUONG": "100", "XML3.THANH_TIEN_BH": "0"], false),
      (["XML3.MUC_HUONG": "100", "XML3.TYLE_TT_BH": "0"], false), (["XML3.MUC_HUONG": "100", "XML3.PHAM_VI": "2"], false),
      (["XML3.MUC_HUONG": "100", "XML1.T_TONGCHI_BH": "380000", "XML1.NGAY_RA": "202608021000"], false),
      (["XML3.MUC_HUONG": "100", "XML1.T_TONGCHI_BH": "380000"], true),
    ] as [([String: String], Bool)])
  func `a level is told to be too high only where it is certain`(changes: [String: String], isTold: Bool) {
    var episode = Self.inpatient
    let base = [
      "XML1.MA_THE_BHYT": "GD4970000000001", "XML1.MA_DOITUONG_KCB": "1.1", "XML1.T_TONGCHI_BH": "5000000.00", "XML1.NGAY_MIEN_CCT": "",
    ]
    for (place, text) in base.merging(changes, uniquingKeysWith: { $1 }) {
      let parts = place.split(separator: ".", maxSplits: 1).map(String.init)
      episode = Self.change(episode, parts[0], parts[1], text)
    }
    let told = InsuranceRules.check(episode).contains { $0.code == "QY-BHX-0414" && $0.table == "XML3" && $0.row == 1 }
    #expect(told == isTold)
  }

  @Test(arguments: [
    ("XML9", "SO_CON", "0", "QY-BHX-0418"), ("XML9", "LAN_SINH", "0", "QY-BHX-0418"), ("XML14", "NGAY_HEN_KL", "20991231", "QY-BHX-0419"),
    ("XML15", "NGAYKT_DTRI_LAO", "20000101", "QY-BHX-0417"), ("XML6", "NGAY_KET_THUC_XU_TRI", "20000101", "QY-BHX-0417"),
  ])
  func `a fault in a paper or a programme is found in its own table`(table: String, field: String, text: String, code: String) throws {
    let sound = try #require((1...3000).lazy.map { Self.samples.episode($0) }.first { !$0.rows(table).isEmpty })
    #expect(!Self.codes(sound).contains(code))
    let told = InsuranceRules.check(Self.change(sound, table, field, text)).filter { $0.code == code }
    #expect(told.map(\.table) == [table] && told.map(\.field) == [field])
  }

  /// What a table says otherwise than table 1, in sound episodes of the generator, and the rule that tells it.
  @Test(arguments: [
    ("XML7", "XML7", "CHAN_DOAN_RV", "Bệnh khác hẳn", "QY-BHX-0423"), ("XML8", "XML8", "CHAN_DOAN_VAO", "Bệnh khác hẳn", "QY-BHX-0423"),
    ("XML7", "XML7", "MA_KHOA_RV", "K45", "QY-BHX-0423"), ("XML13", "XML13", "MA_CSKCB_DEN", "88888", "QY-BHX-0423"),
    ("XML9", "XML9", "CAN_NANG_CON", "2222", "QY-BHX-0423"), ("XML6", "XML6", "MA_THE_BHYT", "GD4010123456789", "QY-BHX-0423"),
    ("XML9", "XML1", "GIOI_TINH", "1", "QY-BHX-0424"), ("XML10", "XML1", "GIOI_TINH", "1", "QY-BHX-0424"),
    ("XML9", "XML9", "HO_TEN_NND", "Người Khác", "QY-BHX-0425"), ("XML3", "XML1", "MA_KHOA", "K45", "QY-BHX-0426"),
    ("XML3", "XML2", "MA_DICH_VU", "99.9999.9999", "QY-BHX-0427"), ("XML7", "XML1", "MA_LOAI_RV", "3", "QY-BHX-0430"),
  ])
  func `tables that contradict table 1 are told, and those of a sound episode are not`(
    with: String, table: String, field: String, text: String, code: String
  ) throws {
    let sound = try #require(
      (1...4000).lazy.map { Self.samples.episode($0) }.first {
        !$0.rows(with).isEmpty && !$0.rows(table).isEmpty && (text != "1" || $0.summary?["GIOI_TINH"] == "2")
          && (field != "MA_THE_BHYT" || $0.summary?.filled("MA_THE_BHYT") != nil)
      })
    #expect(!Self.codes(sound).contains(code))
    #expect(Self.codes(Self.change(sound, table, field, text)).contains(code))
  }

  @Test func `no more papers than children, and the case and marks of words do not matter`() throws {
    let birth = try #require((1...4000).lazy.map { Self.samples.episode($0) }.first { !$0.rows("XML9").isEmpty })
    var twice = birth
    let place = try #require(twice.tables.firstIndex { $0.kind == "XML9" })
    twice.tables[place].rows += twice.tables[place].rows
    #expect(Self.codes(Self.change(twice, "XML9", "SO_CON", "1")).contains("QY-BHX-0428"))
    #expect(!Self.codes(Self.change(birth, "XML9", "SO_CON", "3")).contains("QY-BHX-0428"))
    let name = try #require(birth.summary?["HO_TEN"])
    #expect(!Self.codes(Self.change(birth, "XML9", "HO_TEN_NND", name.uppercased())).contains("QY-BHX-0425"))
  }

  @Test func `scope 3 is for cards of the forces, whatever the occupation says`() {
    let civil = Self.change(Self.change(Self.inpatient, "XML1", "MA_NGHE_NGHIEP", "01"), "XML2", "PHAM_VI", "3")
    #expect(Self.codes(civil).contains("QY-BHX-0304"))
    // The personal number in the card's place leaves it to the occupation.
    #expect(!Self.codes(Self.change(civil, "XML1", "MA_THE_BHYT", "001080000001")).contains("QY-BHX-0304"))
  }

  @Test(arguments: [
    ("O80", "1", true), ("O80", "2", false), ("N80.0", "1", true), ("C61", "2", true), ("N40", "1", false), ("J18.9", "1", false),
  ])
  func `a diagnosis of one sex is told of the other`(code: String, sex: String, isTold: Bool) {
    let episode = Self.change(Self.change(Self.inpatient, "XML1", "GIOI_TINH", sex), "XML1", "MA_BENH_CHINH", code)
    #expect(Self.codes(episode).contains("QY-BHX-0244") == isTold)
  }

  // The defects that local systems are known for.

  @Test func `a table that stands twice, as when a day case closes, is found`() {
    var episode = Self.inpatient
    episode.tables.append(episode.tables[1])
    #expect(Self.codes(episode).contains("QY-BHX-0102"))
  }

  @Test func `a missing order time in table 3 blocks`() {
    #expect(Self.codes(Self.change(Self.inpatient, "XML3", "NGAY_YL", "")).contains("QY-BHX-0112"))
  }

  @Test func `an inpatient without table 7 and a transfer without table 13 are found; an absconder needs none`() {
    var episode = Self.inpatient
    episode.tables.removeAll { $0.kind == "XML7" }
    #expect(Self.codes(episode) == ["QY-BHX-0104"])
    #expect(Self.codes(Self.change(episode, "XML1", "MA_LOAI_RV", "3")).isEmpty)
    var transfer = Self.transfer
    transfer.tables.removeAll { $0.kind == "XML13" }
    #expect(Self.codes(transfer) == ["QY-BHX-0105"])
  }

  @Test func `a stay under four hours is type 09`() {
    let admission = Self.inpatient.summary!["NGAY_VAO_NOI_TRU"]!
    let discharge = admission.prefix(8) + "1000"
    #expect(Self.codes(Self.change(Self.inpatient, "XML1", "NGAY_RA", String(discharge))).contains("QY-BHX-0232"))
    #expect(Self.codes(Self.change(Self.inpatient, "XML1", "MA_LOAI_KCB", "09")).isSuperset(of: ["QY-BHX-0233", "QY-BHX-0234"]))
  }

  @Test func `broken vital-sign markup is found`() {
    #expect(Self.codes(Self.change(Self.inpatient, "XML5", "DIEN_BIEN_LS", "CSSTM75_T37")).contains("QY-BHX-0204"))
  }

  @Test func `a soldier's card may lack its expiry, a pupil's may not`() {
    #expect(Self.soldier.summary?["GT_THE_DEN"] == "" && Self.codes(Self.soldier).isEmpty)
  }

  @Test func `the personal number stands for the card since August 2025, not before`() {
    let episode = Self.change(Self.outpatient, "XML1", "MA_THE_BHYT", "001090000001")
    #expect(!Self.codes(episode).contains("QY-BHX-0251"))
    #expect(Self.codes(Self.change(episode, "XML1", "NGAY_RA", "202507301000")).contains("QY-BHX-0251"))
  }

  @Test func `a ward that was only passed through has a bed with the quantity 0, a drug has none`() {
    let bed = Self.inpatient.rows("XML3").firstIndex { $0["MA_NHOM"] == "15" }!
    #expect(!Self.codes(Self.change(Self.inpatient, "XML3", "SO_LUONG", "0", row: bed)).contains("QY-BHX-0228"))
  }

  @Test(arguments: [
    ("01", "001", "00004", false), ("01", "002", "00004", true), ("01", "", "00004", false), ("02", "", "00004", true),
    ("01", "", "99999", true),
  ])
  func `an address of before July 2025 is looked up in the lists of its time`(
    province: String, district: String, commune: String, told: Bool
  ) {
    var episode = Self.change(Self.outpatient, "XML1", "NGAY_RA", "202506301000")
    for (field, text) in [("MATINH_CU_TRU", province), ("MAHUYEN_CU_TRU", district), ("MAXA_CU_TRU", commune)] {
      episode = Self.change(episode, "XML1", field, text)
    }
    let codes = Self.codes(episode)
    #expect(codes.contains("QY-BHX-0265") == told && !codes.contains("QY-BHX-0263") && !codes.contains("QY-BHX-0264"))
  }

  @Test func `a number that is left out is told once, and numbers that go on from the episode before are none`() {
    func gaps(_ numbers: [String]) -> Int {
      var episode = Self.inpatient
      let table = episode.tables.firstIndex { $0.kind == "XML3" }!
      let row = episode.tables[table].rows[0]
      episode.tables[table].rows = numbers.map { number in
        var row = row
        row["STT"] = number
        return row
      }
      return InsuranceRules.check(episode).count { $0.code == "QY-BHX-0422" }
    }
    #expect([gaps(["1", "2", "3"]), gaps(["7", "8", "9"]), gaps(["1", "2", "4", "5"]), gaps(["3", "2", "1"])] == [0, 0, 1, 2])
  }

  @Test func `two rows with one number are found`() {
    let episode = Self.change(Self.inpatient, "XML3", "STT", "1", row: 1)
    #expect(Self.codes(episode) == ["QY-BHX-0202"])
  }

  @Test func `no finding carries a value, and every code is one sentence`() {
    var texts: [String: BilingualText] = [:]
    for fault in Self.faults {
      for finding in InsuranceRules.check(Self.change(Self.inpatient, fault.kind, fault.field, fault.text)) {
        #expect(texts.updateValue(finding.text, forKey: finding.code) ?? finding.text == finding.text)
      }
    }
    #expect(texts.count > 40)
  }
}
