import ClinicalModel
import Foundation
import Synchronization
import Testing
import Workflows

@testable import RecordStore
@testable import StaffClient
@testable import TerminalKit

/// Records on paper: what stands above, what is asked, who signs, and that every page says whose it is.
struct PaperTests {
  private static let facility = FacilityCode("H001")!
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/Papers")
  private static let name = "Nguyễn Thị Phương Thảo Công Tằng Tôn Nữ Mẫu"

  private static func station(_ language: Language = .vi) throws -> Station {
    Drive(try Hospital(), as: "bs.an", language: language).client.station
  }

  private static func head() throws -> PrintRecord.Head {
    let stay = Encounter.Stay(department: "K01", room: "3", bed: "05", period: Period(start: try CivilDateTime(iso: "2025-10-05T08:00")))
    let encounter = Encounter(
      id: Encounter.ID("E2510050001")!, patient: Patient.ID("P1")!, class: .inpatient, status: .finished,
      period: Period(start: try CivilDateTime(iso: "2025-10-05T08:00"), end: try CivilDateTime(iso: "2025-10-09T10:30")), stays: [stay],
      diagnoses: [.init(role: .main, coding: Coding(.icd10, "J18.9", display: "Viêm phổi, không xác định tác nhân"))])
    let patient = Patient(
      id: Patient.ID("P1")!, names: [HumanName(name)], sex: .female, birthDate: try PartialDate(iso: "1981-01-15"),
      identifiers: [Identifier(.nationalID, "001181000001"), Identifier(.hospitalNumber, "P1")],
      addresses: [Address(line: "Số 5, ngõ 12, phố Mẫu")], ethnicity: "01", coverages: [Coverage(card: "GD4010123456789")])
    return PrintRecord.Head(
      hospital: "Bệnh viện Quân y 999", patient: patient, encounter: encounter, departments: ["K01": "Khoa Nội tổng hợp"],
      author: "Trần Văn An")
  }

  private static func record(_ form: FormDescription, _ answers: FormAnswers) throws -> ClinicalRecord {
    let now = try FormTests.now()
    return ClinicalRecord(
      id: ClinicalRecord.ID("R1")!, encounter: Encounter.ID("E2510050001")!, kind: form.kind, title: form.title?.vi,
      status: .preliminary, author: FormTests.author, authored: now,
      sections: answers.build(now: now, author: FormTests.author, warnings: nil).sections)
  }

  private static func printed(
    _ record: ClinicalRecord, status: ClinicalRecord.Status.Code = .final, head: PrintRecord.Head? = nil, _ station: Station
  ) throws -> PrintedRecord {
    let attestation = AttestationRow(
      account: "bs.an", role: "doctor", purpose: .author, method: .password, at: Moment(seconds: 1_760_000_000, offset: 420),
      name: "Trần Văn An")
    let state = RecordState(
      facility: facility, localID: record.id.rawValue, kind: record.kind.rawValue, version: 1, status: status.rawValue,
      author: record.author.rawValue, authored: record.authored.description, digest: String(repeating: "ab", count: 32),
      attestations: status == .preliminary ? [] : [attestation], content: [])
    return PrintedRecord(record, state, try head ?? self.head(), station)
  }

  private static func pages(_ text: String) -> [[String]] {
    text.split(separator: "\u{0C}").map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Without what breaks lines: frames of tables and spaces.
  private static func letters(_ text: some StringProtocol) -> String { String(text.filter { $0.isLetter || $0.isNumber }).lowercased() }

  @Test func `every form is printed with all that it says, in its page, and every page says whose it is`() throws {
    let station = try Self.station()
    for form in FormList.all {
      let answers = FormTests.answered(form)
      let paper = try Self.printed(Self.record(form, answers), station)
      let (text, html) = (paper.text, paper.html)
      let pages = Self.pages(text)
      for (index, page) in pages.enumerated() {
        #expect(page.count <= PaperText.height + 3 && page.allSatisfy { TextWidth.of($0) <= 80 }, "\(form.code)\n\(text)")
        #expect(
          page.contains { $0.hasPrefix("P1 · " + Self.name.prefix(20)) && $0.hasSuffix("Trang \(index + 1)/\(pages.count)") },
          "\(form.code)")
      }
      for piece in ["BỘ QUỐC PHÒNG", "BỆNH VIỆN QUÂN Y 999", "Khoa Nội tổng hợp", "Mã người bệnh: P1", "Ngày 09 tháng 10 năm 2025"] {
        #expect(text.contains(piece) && html.contains(piece), "\(form.code): \(piece)\n\(text)")
      }
      if form.kind.rawValue.contains("/BV"), form.kind.rawValue != "52/BV2", form.kind.rawValue != "53/BV2" {
        #expect(text.contains("MS: \(form.kind.rawValue)") && html.contains("MS: \(form.kind.rawValue)"), "\(form.code)")
      }
      let letters = Self.letters(text)
      for part in form.parts {
        switch part.item {
        case .narrative: #expect(text.contains("Chữ của mục \(part.section)"), "\(form.code) \(part.section)\n\(text)")
        case .question(let question):
          #expect(letters.contains(Self.letters(question.label.vi)), "\(form.code): \(question.id)\n\(text)")
          if case .date = question.answer { #expect(text.contains("16/10/2025"), "\(form.code): \(question.id)") }
        case .diseases: #expect(text.contains("J18.9") && text.contains("I10"), "\(form.code)")
        case .rows(let rows):
          for row in 1...2 where rows.columns[0].id == "drug" || rows.columns[0].id == "service" {
            #expect(text.contains("Tên hàng \(row)"), "\(form.code)\n\(text)")
          }
        case .classification: #expect(text.contains("SỨC KHỎE LOẠI 3T (BA, TẠM THỜI)") && html.contains("sức khỏe loại 3T (ba, tạm thời)"))
        }
      }
    }
  }

  @Test func `whoever goes on treating by a paper reads the allergies on it`() throws {
    let station = try Self.station()
    let allergy = AllergyIntolerance(
      substance: Coding(.local, "penicilin", display: "Penicilin"), category: .medication, criticality: .high, reaction: "khó thở")
    var head = try Self.head()
    for (code, isTold) in [("discharge", true), ("referral", true), ("summary", true), ("appointment", true), ("vitals", false)] {
      let form = try #require(FormList.named(code))
      let record = try Self.record(form, FormTests.answered(form))
      head.allergies = [allergy]
      #expect(try Self.printed(record, head: head, station).text.contains("Dị ứng: Penicilin (Nặng, khó thở)") == isTold, "\(code)")
      head.allergies = []
      #expect(try Self.printed(record, head: head, station).text.contains("Dị ứng: chưa ghi nhận") == isTold, "\(code)")
      head.allergies = nil
      #expect(try !Self.printed(record, head: head, station).text.contains("Dị ứng: chưa"), "nobody looked")
    }
  }

  @Test func `what nobody answered has dots, in every form that asks`() throws {
    let station = try Self.station()
    for form in FormList.all {
      let paper = try Self.printed(Self.record(form, FormAnswers(form: form)), head: PrintRecord.Head(), station)
      #expect(paper.text.contains("..........") && paper.html.contains("<i></i>"), "\(form.code)\n\(paper.text)")
      let required = form.questions.filter { question in form.parts.contains { $0.isRequired && $0.section == question.section } }
      let unasked: [BilingualText?] = [Texts.ofTheChartHint, Texts.answersOrderHint]
      for (_, question) in required where !unasked.contains(question.hint) && !question.answer.isPressure {
        #expect(
          paper.text.contains("\(question.label.vi): ....") || paper.text.contains("\(question.label.vi):....")
            || question.answer.isMass, "\(form.code) \(question.id)\n\(paper.text)")
      }
    }
  }

  @Test func `why a drug is given against a warning stands on the paper in a line`() throws {
    let form = try #require(FormList.named("prescription"))
    var record = try Self.record(form, FormTests.answered(form))
    let warning = Coding(.advice, "QY-MED-0001", display: "Amoxicilin ↔ Penicilin")
    record.sections.append(
      .init(
        code: "warnings",
        entries: [.observation(Observation(coding: warning, time: record.authored, value: .text("test âm tính")))]))
    let text = try Self.printed(record, Self.station()).text
    #expect(text.contains("\n- Amoxicilin ↔ Penicilin: test âm tính\n"), "\(text)")
  }

  @Test func `a prescription that is taken away is one, and says what for before what with`() throws {
    let form = try #require(FormList.named("prescription"))
    let record = try Self.record(form, FormTests.answered(form))
    var head = try Self.head()
    let inBed = try Self.printed(record, head: head, Self.station()).text
    head.encounter?.class = .outpatient
    let away = try Self.printed(record, head: head, Self.station()).text
    #expect(inBed.contains("MS: 36/BV2") && !away.contains("MS:") && away.contains("  ĐƠN THUỐC\n"), "\(away)")
    let lines = away.split(separator: "\n")
    let (disease, drug) = (lines.firstIndex { $0.contains("J18.9") }, lines.firstIndex { $0.contains("Tên hàng 1") })
    #expect(try #require(disease) < #require(drug))
  }

  /// Papers as somebody has looked at them. With QUANY_WRITE_GOLDEN=1 in the environment the files are written anew.
  @Test(arguments: [
    "discharge", "referral", "appointment", "sick-leave", "birth", "summary", "health-examination", "consultation", "prescription",
    "progress", "vitals", "procedure", "16/BV2", "08/BV2", "outpatient", "40/BV2", "orders", "allergies", "doses",
  ])
  func `a paper looks as it did`(code: String) throws {
    let form = try #require(FormList.named(code == "doses" ? "care-2" : code))
    var record = try Self.record(form, FormTests.answered(form))
    if code == "doses" {
      let time = try CivilDateTime(iso: "2025-10-09T08:05")
      let given = MedicationAdministration(
        medication: Coding(.local, "x", display: "Amoxicilin 500mg"), time: time, dose: Quantity(DecimalNumber(significand: 1), "viên"),
        route: "PO", performer: Practitioner.ID("BS1")!)
      let withheld = MedicationAdministration(
        medication: Coding(.local, "y", display: "Ceftriaxon 1g pha tiêm tĩnh mạch chậm"), time: time, status: .notDone,
        reason: "người bệnh nôn nhiều, chờ ý kiến bác sĩ")
      record.sections = [
        .init(code: "medication", entries: [.medicationAdministration(given), .medicationAdministration(withheld)])
      ]
    }
    let printed = try Self.printed(record, Self.station())
    let text = printed.text
    let file = Self.golden.appending(path: code.replacing("/", with: "-") + ".txt")
    if ProcessInfo.processInfo.environment["QUANY_WRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(code)\n\(text)")
  }

  @Test func `papers that leave the hospital have the State's name and motto, sheets of the chart have not`() throws {
    let station = try Self.station()
    for code in [
      "discharge", "referral", "appointment", "sick-leave", "pregnancy-rest", "birth", "summary", "health-examination", "40/BV2",
    ] {
      let form = try #require(FormList.named(code))
      let text = try Self.printed(Self.record(form, FormTests.answered(form)), station).text
      #expect(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && text.contains("Độc lập - Tự do - Hạnh phúc"), "\(text)")
    }
    for code in ["progress", "16/BV2", "consultation", "vitals", "procedure"] {
      let form = try #require(FormList.named(code))
      #expect(!(try Self.printed(Self.record(form, FormTests.answered(form)), station).text.contains("CỘNG HÒA")))
    }
  }

  @Test func `a text of three pages is on three pages, and its signatures stay together`() throws {
    let form = try #require(FormList.named("consultation"))
    var answers = FormTests.answered(form)
    answers.values["history"] = "Mạch\t88\tnhiệt độ\t37"
    answers.values["course"] = (1...150).map { "Ngày \($0): người bệnh tỉnh, tiếp xúc tốt, vết mổ khô." }.joined(separator: "\n")
    let station = try Self.station()
    let paper = try Self.printed(Self.record(form, answers), station)
    let pages = Self.pages(paper.text)
    #expect(pages.count >= 3 && paper.text.contains("Mạch    88    nhiệt độ    37") && !paper.text.contains("\t"))
    // However long the text is, something of it stands above the signatures.
    for length in 90..<(90 + PaperText.height) {
      answers.values["plan"] = (1...length).map { "Dòng \($0)." }.joined(separator: "\n")
      let last = Self.pages(try Self.printed(Self.record(form, answers), station).text).last ?? []
      #expect(last.first?.contains("Dòng") == true || last.contains { $0.hasPrefix("Dòng \(length)") }, "\(length)\n\(last)")
    }
    for day in 1...150 { #expect(paper.text.components(separatedBy: "Ngày \(day): người").count == 2, "\(day)") }
    for page in pages { #expect(page.contains { $0.contains(Self.name.prefix(12)) && $0.contains("/\(pages.count)") }) }
    let signing = pages.filter { page in page.contains { $0.contains("Chủ tọa") && $0.contains("Thư ký") } }
    #expect(signing.count == 1 && signing[0].contains { $0.contains("Trần Văn An") }, "\(paper.text)")
  }

  @Test func `a draft and a withdrawn record say so before anything else`() throws {
    let form = try #require(FormList.named("discharge"))
    let record = try Self.record(form, FormTests.answered(form))
    let station = try Self.station()
    for (status, words) in [(ClinicalRecord.Status.Code.preliminary, "BẢN NHÁP"), (.enteredInError, "ĐÃ RÚT")] {
      let paper = try Self.printed(record, status: status, station)
      #expect(paper.text.contains(words) && paper.html.contains(words))
    }
    #expect(!(try Self.printed(record, station).text.contains("BẢN NHÁP")))
  }

  @Test func `nothing in a name ends the page's style`() throws {
    var head = try Self.head()
    head.patient?.names = [HumanName("Mẫu\"; } </style><script>alert(1)</script>\\")]
    let form = try #require(FormList.named("discharge"))
    let html = try Self.printed(Self.record(form, FormTests.answered(form)), head: head, Self.station()).html
    #expect(!html.contains("<script") && html.components(separatedBy: "</style>").count == 2)
    #expect(html.contains(#"content: "P1 · Mẫu\22 \3b  \7d  \3c \2f style"#))
  }

  @Test func `a long title does not run into the number of the page`() throws {
    let form = try #require(FormList.named("sick-leave"))
    let html = try Self.printed(Self.record(form, FormTests.answered(form)), Self.station()).html
    let foot = try #require(html.split(separator: "@bottom-left { content: \"").dropFirst().first?.split(separator: "\"").first)
    #expect(foot.hasPrefix("P1 · \(Self.name) · 15") && foot.hasSuffix("…") && foot.replacing("\\2f ", with: "/").count <= 86, "\(foot)")
  }

  @Test func `a child's age is in months`() throws {
    var head = try Self.head()
    head.patient?.birthDate = try PartialDate(iso: "2024-10-10")
    let form = try #require(FormList.named("discharge"))
    let record = try Self.record(form, FormTests.answered(form))
    #expect(try Self.printed(record, head: head, Self.station()).text.contains("10/10/2024 (11 tháng tuổi)"))
  }

  @Test func `the client prints in Vietnamese whatever it speaks, in English to who asks, and where the patient lies`() throws {
    let hospital = try Hospital()
    let written = Mutex<[String: String]>([:])
    var setup = hospital.setup("bs.an", language: .en)
    let keep: @Sendable (String, String) -> String = { text, path in
      written.withLock { $0[path] = text }
      return path
    }
    setup.printer = Printer(text: keep, pdf: keep)
    let client = Client(setup, wake: nil)
    client.start()
    client.jump(to: "record", ["record": "H001/R1"])
    client.settle()
    client.act("p", nil, client.view)
    client.confirmDialog()
    client.act("p", nil, client.view)
    client.dialog?.form.set("language", to: "en")
    client.dialog?.form.set("path", to: "en.txt")
    client.confirmDialog()
    let pages = written.withLock(\.self)
    let vietnamese = try #require(pages["H001-R1.txt"])
    for text in ["TỜ ĐIỀU TRỊ", "MS: 36/BV2", "Số vào viện: E1", "NGUYỄN VĂN MẪU", "Giường: 05", "J06.9", "BỆNH SỬ"] {
      #expect(vietnamese.contains(text), "\(text)\n\(vietnamese)")
    }
    #expect(pages["en.txt"]?.contains("TREATMENT SHEET") == true, "\(pages["en.txt"] ?? "")")
  }
}

extension Question.Answer {
  fileprivate var isMass: Bool { if case .bodyMassIndex = self { true } else { false } }
}
