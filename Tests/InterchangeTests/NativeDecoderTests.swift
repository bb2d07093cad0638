import ClinicalModel
import Foundation
import Testing

@testable import Interchange

/// One change to the example of the documentation, and the one issue it must give.
struct WrongField: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let problem: NativeProblem
  let path: String
  /// Where the issue is, in lines from the change.
  let lines: Int

  init(_ old: String, _ new: String, _ problem: NativeProblem, _ path: String, lines: Int = 0) {
    self.old = old
    self.new = new
    self.problem = problem
    self.path = path
    self.lines = lines
  }

  func applied(to example: String) throws -> String {
    var changed = example
    changed.replaceSubrange(try #require(example.range(of: old)), with: new)
    return changed
  }

  var testDescription: String { "\(path) \(problem)" }

  static let all: [WrongField] = [
    // location, practitioner
    WrongField(#"id="K03" kind"#, #"kind"#, .missingAttribute, "/location/@id"),
    WrongField(#"id="K03" kind"#, #"id="K 03" kind"#, .notAnID, "/location/@id"),
    WrongField(#"id="K03" kind"#, #"id="" kind"#, .empty, "/location/@id"),
    WrongField(#"id="K03" kind"#, #"id="\#(String(repeating: "x", count: 65))" kind"#, .notAnID, "/location/@id"),
    WrongField(#"kind="room""#, #"kind="Room""#, .notInList, "/location/@kind"),
    WrongField(#"name="Phòng 2""#, #"name="""#, .empty, "/location/@name"),
    WrongField(#"partOf="K03""#, #"partOf="ế""#, .notAnID, "/location/@partOf"),
    WrongField(#"partOf="K03""#, #"partof="K03""#, .unknownAttribute, "/location/@partof"),
    WrongField(#"role="doctor""#, #"role="surgeon""#, .notInList, "/practitioner/@role"),
    WrongField(#"department="K03" id"#, #"department=" K03" id"#, .notACode, "/practitioner/@department"),
    WrongField(#"licence="000123/H001-GPHN""#, #"licence="""#, .empty, "/practitioner/@licence"),
    WrongField(#"name="Trần Thị Bích" "#, "", .missingAttribute, "/practitioner/@name"),
    WrongField(#"role="doctor">"#, #"role="doctor">x"#, .unexpectedText, "/practitioner"),
    WrongField(#"role="doctor">"#, #"role="doctor"><note>x</note>"#, .misplacedElement, "/practitioner/note"),
    // patient
    WrongField(#"birthDate="1980-01-15""#, #"birthDate="1980-02-30""#, .notADate, "/patient/@birthDate"),
    WrongField(#"birthDate="1980-01-15""#, #"birthDate="0000""#, .notADate, "/patient/@birthDate"),
    WrongField(#"birthDate="1980-01-15""#, #"birthDate="1980-1""#, .notADate, "/patient/@birthDate"),
    WrongField(#"birthDate="1980-01-15""#, #"birthDate="1980-01-15Z""#, .notADate, "/patient/@birthDate"),
    WrongField(#"birthDate="1980-01-15""#, #"birthDate="19800115""#, .notADate, "/patient/@birthDate"),
    WrongField(#"bloodGroup="O+""#, #"bloodGroup="0+""#, .notInList, "/patient/@bloodGroup"),
    WrongField(#"ethnicity="01""#, #"ethnicity="1""#, .notACode, "/patient/@ethnicity"),
    WrongField(#"nationality="VN""#, #"nationality="VNM""#, .notACode, "/patient/@nationality"),
    WrongField(#"occupation="01""#, #"occupation="011""#, .notACode, "/patient/@occupation"),
    WrongField(#"sensitive="true""#, #"sensitive="1""#, .notABoolean, "/patient/@sensitive"),
    WrongField(#"sex="male""#, #"sex="1""#, .notInList, "/patient/@sex"),
    WrongField(#"<name use="official">"#, #"<name>"#, .missingAttribute, "/patient/name/@use"),
    WrongField(#"<name use="official">Nguyễn Văn An"#, #"<name use="official">"#, .empty, "/patient/name"),
    WrongField(#"<name use="official">Nguyễn"#, #"<name use="official"><text>x</text>"#, .elementInText, "/patient/name/text"),
    WrongField(#">001080000001<"#, #">001 080  000<"#, .notACode, "/patient/identifier[1]"),
    WrongField(#"assigner="H002""#, #"assigner="h002""#, .notAFacilityCode, "/patient/identifier[2]/@assigner"),
    WrongField(#"system="hospitalNumber""#, #"system="other""#, .notInList, "/patient/identifier[2]/@system"),
    WrongField(#"commune="00004""#, #"commune="0004""#, .notACode, "/patient/address/@commune"),
    WrongField(#"commune="00004""#, #"district="01""#, .notACode, "/patient/address/@district"),
    WrongField(#"province="01""#, #"province="1""#, .notACode, "/patient/address/@province"),
    WrongField(#"province="01""#, #"country="vn""#, .notACode, "/patient/address/@country"),
    WrongField(#"line="Số 1, ngõ 2""#, #"line="""#, .empty, "/patient/address/@line"),
    WrongField(#"use="home""#, #"use="house""#, .notInList, "/patient/address/@use"),
    WrongField(#"<telecom system="phone""#, #"<telecom system="fax""#, .notInList, "/patient/telecom/@system"),
    WrongField(#" value="0900000001""#, "", .missingAttribute, "/patient/telecom/@value"),
    WrongField(#"relationship="spouse""#, #"relationship="wife""#, .notInList, "/patient/contact/@relationship"),
    WrongField(#"name="Lê Thị Cúc" "#, "", .missingAttribute, "/patient/contact/@name"),
    WrongField(#"phone="0900000002""#, #"nationalID=" ""#, .notACode, "/patient/contact/@nationalID"),
    WrongField(#"card="QN5970000000001" "#, "", .missingAttribute, "/patient/coverage/@card"),
    WrongField(#"from="2025-01-01""#, #"from="2025-01""#, .notAFullDate, "/patient/coverage/@from"),
    WrongField(#"to="2025-12-31""#, #"to="2025-02-29""#, .notAFullDate, "/patient/coverage/@to"),
    WrongField(#"date="2025-03">"#, #"date="2025-13">"#, .notADate, "/patient/deceased/@date"),
    WrongField(
      "<deceased date=\"2025-03\"></deceased>", "<deceased></deceased><deceased></deceased>", .repeatedElement, "/patient/deceased[2]"),
    WrongField("<deceased date=\"2025-03\"></deceased>", "<name use=\"old\">x</name>", .elementOutOfOrder, "/patient/name[2]"),
    WrongField("<deceased date=\"2025-03\"></deceased>", "<stay></stay>", .misplacedElement, "/patient/stay"),
    WrongField("<deceased date=\"2025-03\"></deceased>", "<photo></photo>", .unknownElement, "/patient/photo"),
    WrongField("<deceased date=\"2025-03\"></deceased>", "<id></id>", .unknownElement, "/patient/id"),
    WrongField("<deceased date=\"2025-03\"></deceased>", "<photo xmlns=\"\"></photo>", .noNamespace, "/patient/photo"),
    // militaryService
    WrongField(#"category="SQ""#, #"category="sq""#, .notInList, "/militaryService/@category"),
    WrongField(#"from="2000" patient="P000001""#, #"from="2000""#, .missingAttribute, "/militaryService/@patient"),
    WrongField(#"from="2000""#, #"from="200""#, .notADate, "/militaryService/@from"),
    WrongField(#"from="2000""#, #"to="2000-00""#, .notADate, "/militaryService/@to"),
    WrongField(#"rank="DAI_UY""#, #"rank="Đại úy""#, .notACode, "/militaryService/@rank"),
    WrongField(#"unit="Đơn vị 1""#, #"unit="""#, .empty, "/militaryService/@unit"),
    // encounter
    WrongField(#"class="inpatient""#, #"class="IMP""#, .notInList, "/encounter/@class"),
    WrongField(#"end="2025-03-09T10:00" id"#, #"end="2025-03-09" id"#, .notATime, "/encounter/@end"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"status"#, .missingAttribute, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-02-30T08:30" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01 08:30" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T24:00" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T08:30:60" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T08:30:00.5" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T08:30+14:01" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T08:30+7" status"#, .notATime, "/encounter/@start"),
    WrongField(#"start="2025-03-01T08:30" status"#, #"start="2025-03-01T08:30ZZ" status"#, .notATime, "/encounter/@start"),
    WrongField(#"status="finished""#, #"status="done""#, .notInList, "/encounter/@status"),
    WrongField(#"insuranceCard="QN5970000000001""#, #"insuranceCard=" ""#, .notACode, "/encounter/@insuranceCard"),
    WrongField(#"<reason>Sốt cao, ho 3 ngày</reason>"#, #"<reason></reason>"#, .empty, "/encounter/reason"),
    WrongField(#"<stay bed="H001" department="K03""#, #"<stay bed="H001""#, .missingAttribute, "/encounter/stay/@department"),
    WrongField(#"room="K03-P2" start="2025-03-01T08:45""#, #"room="K03-P2""#, .missingAttribute, "/encounter/stay/@start"),
    WrongField(#"role="attender""#, #"role="boss""#, .notInList, "/encounter/participant/@role"),
    WrongField(#"<participant practitioner="BS0001""#, #"<participant"#, .missingAttribute, "/encounter/participant/@practitioner"),
    WrongField(#"role="main" system="icd10""#, #"role="main" system="ICD 10""#, .notACode, "/encounter/diagnosis/@system"),
    WrongField(#"role="main""#, #"role="chief""#, .notInList, "/encounter/diagnosis/@role"),
    WrongField(#"discharge="1""#, #"discharge="9""#, .notInList, "/encounter/disposition/@discharge"),
    WrongField(#"outcome="2""#, #"outcome="02""#, .notInList, "/encounter/disposition/@outcome"),
    // record
    WrongField(#"kind="01/BV1""#, #"kind="30/BV1""#, .notInList, "/record/@kind"),
    WrongField(#"status="amended" version="2""#, #"status="amended" version="0""#, .notAWholeNumber, "/record/@version"),
    WrongField(#"status="amended" version="2""#, #"status="amended" version="02""#, .notAWholeNumber, "/record/@version"),
    WrongField(#"status="amended" version="2""#, #"status="amended" version="+2""#, .notAWholeNumber, "/record/@version"),
    WrongField(
      #"status="amended" version="2""#, #"status="amended" version="99999999999999999999""#, .notAWholeNumber, "/record/@version"),
    WrongField(#"status="amended""#, #"status="corrected""#, .notInList, "/record/@status"),
    WrongField(#"status="amended""#, #"status="final""#, .reasonNotAllowed, "/record/reason", lines: 2),
    WrongField(#"<reason>Bổ sung kết quả xét nghiệm</reason>"#, "", .missingReason, "/record", lines: -2),
    WrongField(#"<attestation at="2025-03-01T09:05" by="BS0001"></attestation>"#, "", .missingAttestation, "/record", lines: -1),
    WrongField(#"at="2025-03-01T09:05""#, #"at="09:05""#, .notATime, "/record/attestation/@at"),
    WrongField(#"<section code="history""#, #"<section code="tiền sử""#, .notACode, "/record/section[1]/@code"),
    WrongField(#"title="Bệnh sử""#, #"title="""#, .empty, "/record/section[1]/@title"),
    WrongField("<section code=\"results\">", "<section code=\"results\">x", .unexpectedText, "/record/section[2]"),
    WrongField(
      "<section code=\"results\">", "<section code=\"results\"><section></section>", .misplacedElement, "/record/section[2]/section"),
    WrongField(#"status="active""#, #"status="chronic""#, .notInList, "/record/section[1]/condition/@status"),
    WrongField(#"onset="2025-02-27""#, #"onset="2025-02-29""#, .notADate, "/record/section[1]/condition/@onset"),
    WrongField(
      "<note>Thùy dưới phổi phải</note>", "<note>a</note><note>b</note>", .repeatedElement, "/record/section[1]/condition/note[2]"),
    WrongField("<note>Thùy dưới phổi phải</note>", "<reaction>a</reaction>", .misplacedElement, "/record/section[1]/condition/reaction"),
    WrongField(#"category="medication""#, #"category="drug""#, .notInList, "/record/section[1]/allergyIntolerance/@category"),
    WrongField(#"criticality="high""#, #"criticality="""#, .empty, "/record/section[1]/allergyIntolerance/@criticality"),
    WrongField(#"recorded="2019""#, #"recorded="19""#, .notADate, "/record/section[1]/allergyIntolerance/@recorded"),
    WrongField(#"code="88" date="2024-10""#, #"code="88""#, .missingAttribute, "/record/section[1]/immunization/@date"),
    WrongField(#"doseNumber="1""#, #"doseNumber="100""#, .notAWholeNumber, "/record/section[1]/immunization/@doseNumber"),
    WrongField(#"high="140""#, #"high="1e2""#, .notADecimal, "/record/section[2]/observation[1]/@high"),
    WrongField(#"low="90""#, #"low="90,0""#, .notADecimal, "/record/section[2]/observation[1]/@low"),
    WrongField(#"interpretation="N""#, #"interpretation="n""#, .notInList, "/record/section[2]/observation[1]/@interpretation"),
    WrongField(#"value="120""#, #"value="0120""#, .notADecimal, "/record/section[2]/observation[1]/@value"),
    WrongField(#"value="120""#, #"value="1234567890123456789""#, .notADecimal, "/record/section[2]/observation[1]/@value"),
    WrongField(#"value="120""#, #"value="1.0123456789""#, .notADecimal, "/record/section[2]/observation[1]/@value"),
    WrongField(#"value="120""#, #"value=".5""#, .notADecimal, "/record/section[2]/observation[1]/@value"),
    WrongField(#" unit="mm[Hg]""#, "", .numberWithoutUnit, "/record/section[2]/observation[1]/@value"),
    WrongField(#" value="120""#, "", .unitWithoutNumber, "/record/section[2]/observation[1]/@unit"),
    WrongField(#" unit="mm[Hg]" value="120""#, "", .missingValue, "/record/section[2]/observation[1]"),
    WrongField("<text>Vàng nhạt</text>", "<text>a</text><text>b</text>", .severalValues, "/record/section[2]/observation[2]/text[2]"),
    WrongField("<text>Vàng nhạt</text>", "<text></text>", .empty, "/record/section[2]/observation[2]/text"),
    WrongField(#"<coded code="O-POS""#, "<coded", .missingAttribute, "/record/section[2]/observation[3]/coded/@code"),
    WrongField(#"category="imaging""#, #"category="xray""#, .notInList, "/record/section[2]/diagnosticReport/@category"),
    WrongField(
      #"<healthClassification date="2025-03-08""#, "<healthClassification", .missingAttribute,
      "/record/section[2]/healthClassification/@date"),
    WrongField(#"<score criterion="eyes" value="1"></score>"#, "", .missingCriterion, "/record/section[2]/healthClassification"),
    WrongField(
      #"criterion="eyes" value="1""#, #"criterion="eyes" value="7""#, .notAWholeNumber,
      "/record/section[2]/healthClassification/score[2]/@value"),
    WrongField(
      #"<score criterion="eyes" value="1"></score>"#,
      #"<score criterion="eyes" value="1"></score><score criterion="eyes" value="2"></score>"#, .repeatedCriterion,
      "/record/section[2]/healthClassification/score[3]"),
    WrongField(#"temporary="true""#, #"temporary="T""#, .notABoolean, "/record/section[2]/healthClassification/score[5]/@temporary"),
    WrongField(#"days="5""#, #"days="5.0""#, .notAWholeNumber, "/record/section[3]/medicationRequest/@days"),
    WrongField(#"timesPerDay="2""#, #"timesPerDay="0""#, .notAWholeNumber, "/record/section[3]/medicationRequest/@timesPerDay"),
    WrongField(#" doseUnit="g""#, "", .numberWithoutUnit, "/record/section[3]/medicationRequest/@dose"),
    WrongField(#" quantity="10""#, "", .unitWithoutNumber, "/record/section[3]/medicationRequest/@quantityUnit"),
    WrongField(#"route="IV""#, #"route="""#, .empty, "/record/section[3]/medicationRequest/@route"),
    WrongField(#"status="notDone""#, #"status="not-done""#, .notInList, "/record/section[3]/medicationAdministration/@status"),
    WrongField(#"priority="urgent""#, #"priority="soon""#, .notInList, "/record/section[3]/serviceRequest/@priority"),
    WrongField(#"<serviceRequest category="imaging""#, "<serviceRequest", .missingAttribute, "/record/section[3]/serviceRequest/@category"),
    WrongField(#"start="2025-03-01T11:00" "#, "", .missingAttribute, "/record/section[3]/procedure/@start"),
    WrongField(#"<procedure code="02.0166.0283""#, "<procedure", .missingAttribute, "/record/section[3]/procedure/@code"),
    WrongField(#"group="2""#, #"group="20""#, .notAWholeNumber, "/record/section[3]/chargeItem/@group"),
    WrongField(#"amount="65400""#, #"amount="65.400,00""#, .notADecimal, "/record/section[3]/chargeItem/@amount"),
    WrongField(#"quantity="1" system"#, #"system"#, .missingAttribute, "/record/section[3]/chargeItem/@quantity"),
    WrongField(#"insuranceRate="100""#, #"insuranceRate="101""#, .notAWholeNumber, "/record/section[3]/chargeItem/@insuranceRate"),
    WrongField(#"unitPrice="65400.00""#, #"unitPrice="-""#, .notADecimal, "/record/section[3]/chargeItem/@unitPrice"),
  ]
}

@Suite struct NativeDecoderTests {
  private let example: String

  init() throws { example = try ProjectFiles.example("xml", in: "docs/native-format.md") }

  @Test func `the example of the documentation is read whole and written again byte for byte`() throws {
    let decoded = try DecodedBatch(Array(example.utf8))
    #expect(decoded.entries.flatMap(\.issues) == [])
    let entries = decoded.entries.compactMap(\.entry)
    #expect(Set(entries.map(\.kind)) == Set(Statement.Kind.allCases))
    var writer = try NativeWriter(
      header: BatchHeader(facility: FacilityCode("H001")!, created: CivilDateTime(iso: "2025-03-31T23:59:00+07:00")))
    for entry in entries { try writer.append(entry) }
    writer.finish()
    #expect(writer.drain { String(decoding: $0, as: UTF8.self) } == example)
  }

  @Test(arguments: WrongField.all)
  func `a wrong field gives its code, its line and its path, and refuses only its entry`(field: WrongField) throws {
    let place = try #require(example.range(of: field.old))
    let line = 1 + example[..<place.lowerBound].utf8.count { $0 == 0x0A }
    let decoded = try DecodedBatch(Array(field.applied(to: example).utf8))
    let issues = decoded.entries.flatMap(\.issues)
    #expect(issues.map(\.code) == [field.problem.code])
    #expect(issues.map(\.path) == [field.path])
    #expect(issues.map(\.line) == [line + field.lines])
    #expect(decoded.entries.count { $0.entry == nil } == 1)
  }

  @Test func `all problems of an entry are listed at once`() throws {
    let changed =
      example
      .replacing(#"birthDate="1980-01-15""#, with: #"birthDate="1980-99""#)
      .replacing(#"<name use="official">"#, with: #"<name use="nick">"#)
      .replacing(#"commune="00004""#, with: #"commune="x""#)
    let issues = try DecodedBatch(Array(changed.utf8)).entries.flatMap(\.issues)
    #expect(issues.map(\.path) == ["/patient/@birthDate", "/patient/name/@use", "/patient/address/@commune"])
  }

  @Test func `every problem has its own code and says something in both languages`() {
    #expect(Set(NativeProblem.allCases.map(\.code)).count == NativeProblem.allCases.count)
    for problem in NativeProblem.allCases {
      #expect(problem.code.utf8.count == 11)
      #expect(!problem.text.vi.isEmpty && !problem.text.en.isEmpty && problem.text.vi != problem.text.en)
    }
  }

  @Test(arguments: [
    "2025-03-01T08:30", "2025-03-01T08:30:59", "2025-03-01T08:30Z", "2025-03-01T08:30-14:00", "0001-01-01T00:00", "2025-03-01T08:30:5",
    "2025-03-01T08:30+14:01", "2025-03-01T08:30+0700", "2025-03-01T08:30:", "2025-03-01T08:30+", "2025-03-01", "", "T", "2025-03-01t08:30",
    "2025-02-29T08:30", "2024-02-29T08:30", "2025-03-01T08:30:00+07:00x", "２025-03-01T08:30",
  ])
  func `the decoder and the model agree on what is a time`(text: String) {
    var text = text
    #expect(text.withUTF8(DateText.time) == (try? CivilDateTime(iso: text)))
  }

  @Test(arguments: ["2025", "2025-03", "2025-03-01", "2025-3", "0000", "9999-12-31", "2025-02-29", "2025-", "", "20250301", "2025-03-01-"])
  func `the decoder and the model agree on what is a date`(text: String) {
    var text = text
    #expect(text.withUTF8(DateText.partialDate) == (try? PartialDate(iso: text)))
    #expect(text.withUTF8(DateText.fullDate) == (try? CivilDate(iso: text)))
  }
}
