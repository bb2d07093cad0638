import InsuranceTables
import Testing

struct TableTests {
  @Test func `every decision has its tables with their number of fields`() {
    let counts = Dictionary(uniqueKeysWithValues: InsuranceTable.all(.d3176).map { ($0.kind, $0.fields.count) })
    #expect(
      counts == [
        "XML0": 26, "XML1": 66, "XML2": 39, "XML3": 47, "XML4": 12, "XML5": 9, "XML6": 47, "XML7": 26, "XML8": 22, "XML9": 35, "XML10": 13,
        "XML11": 23, "XML12": 35, "XML13": 37, "XML14": 22, "XML15": 20,
      ])
    #expect(InsuranceTable.table("XML13", .d4750)?.fields.count == 39)
    #expect(InsuranceTable.table("XML13", .d130) == nil)
    #expect(InsuranceTable.all(.d4210).count == 5)
  }

  @Test func `decisions differ where the reference says so`() {
    #expect(InsuranceTable.table("XML14", .d4750)?["NGAY_HEN_KL"]?.length == 12)
    #expect(InsuranceTable.table("XML14", .d3176)?["NGAY_HEN_KL"]?.length == 8)
    #expect(InsuranceTable.table("XML1", .d4750)?["MA_TTDV"]?.length == 10)
    #expect(InsuranceTable.table("XML1", .d3176)?["MA_TTDV"]?.length == 255)
    #expect(InsuranceTable.table("XML13", .d3176)?["MA_CSKCB_DEN"] != nil)
    #expect(InsuranceTable.table("XML13", .d4750)?["MA_NOI_DEN"] != nil)
    #expect(InsuranceTable.table("XML1", .d130)?["MA_QUOCTICH"]?.form == .integer)
  }

  @Test(arguments: [
    ("CSST<M75_T37_HA120/70_ NT18_HL2>", true), ("ổn. CSST <M75>", true), ("CSST<M75_HA120>", false), ("CSST M75", false),
    ("CSST<M75", false), ("tỉnh", false), ("CSSTCSST  <M75>", true), ("CSST CSST<T37>", true), ("CSST<M\u{A0}75_Đ5>", true),
    ("CSST<_ _>", false),
    ("CSST<m75>", false), ("CSST<Mé75>", false), ("CSST<X1_SP98>", true),
  ])
  func `vital signs are read when they are whole`(text: String, isRead: Bool) {
    #expect((VitalSigns(in: text) != nil) == isRead)
  }

  @Test(arguments: [("3", "1500.5", "80", "3601.20"), ("0.333", "1000", "100", "333.00"), ("1", "0.125", "100", "0.13")])
  func `amounts are exact and rounded half up`(count: String, price: String, rate: String, money: String) throws {
    let product = try #require(ExactAmount(count)) * #require(ExactAmount(price))
    #expect(product.percent(try #require(ExactAmount(rate))).money == money)
  }

  @Test(arguments: ["1,5", "", "1.", ".5", "1e3", "--1", "1.2.3", "9999999999999999"])
  func `an amount is digits and one point`(text: String) { #expect(ExactAmount(text) == nil) }

  @Test func `no amount that a file can claim stops the program`() throws {
    for text in ["999999999999999.999999", "-999999999999999.999999"] {
      let amount = try #require(ExactAmount(text))
      var sum = ExactAmount.zero
      for _ in 0..<100 { sum += (amount * amount * amount).percent(amount) }
      #expect(!sum.agrees(with: .zero) && !sum.money.isEmpty)
    }
  }
}
