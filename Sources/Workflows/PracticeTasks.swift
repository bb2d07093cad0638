internal import ClinicalModel
internal import SampleGenerator

/// The exercises, a list for each role. Whatever changes what a step asks for raises `Practice.version`.
enum PracticeTasks {
  static func steps(for role: PracticeRole) -> [PracticeStep] {
    switch role {
    case .registrar: registrar
    case .nurse: nurse
    case .doctor: doctor
    case .headOfDepartment: head
    case .recordsOffice: recordsOffice
    case .pharmacist: pharmacist
    case .laboratory: laboratory
    case .operator: `operator`
    }
  }

  /// How many steps the exercises of a version have; nil for a role or a version that this program does not know.
  static func count(of role: String, version: Int) -> Int? {
    switch version {
    case 1: ["registrar": 7, "nurse": 6, "doctor": 6, "headOfDepartment": 6, "recordsOffice": 6, "operator": 7][role]
    case Practice.version: PracticeRole(rawValue: role).map { steps(for: $0).count }
    default: nil
    }
  }

  // What several exercises ask for.

  static let ward = PracticeStep(
    "ward",
    task: BilingualText(
      vi: "Xem sơ đồ giường: ai nằm ở đâu.",
      en: "Look at the ward board: who lies where."),
    hint: BilingualText(
      vi: "Ở trang chính bấm w, hoặc gõ ^ward từ bất kỳ ô nào.",
      en: "Press w at home, or type ^ward in any field.")
  ) { $0.act("list", "ward") }

  static let report = PracticeStep(
    "report",
    task: BilingualText(
      vi: "Mở báo cáo triển khai và xem các ngoại lệ.",
      en: "Open the rollout coverage report and look at its exceptions."),
    hint: BilingualText(
      vi: "Ở trang chính bấm c, hoặc gõ ^coverage; trong báo cáo, x là ngoại lệ. Hoặc: quany report coverage --db practice.qydb",
      en: "Press c at home, or type ^coverage; in the report x shows the exceptions. Or: quany report coverage --db practice.qydb")
  ) { $0.act("report", "coverage") }

  static let inBed7: [Wanted<Encounter>] = [
    Wanted(vi: "Bạn đã nhận người khác, không phải Đỗ Quang Mẫu.", en: "You received somebody else, not Đỗ Quang Mẫu.") {
      $0.patient.rawValue == "P3"
    },
    Wanted(vi: "Khoa phải là K01.", en: "The department has to be K01.") { $0.stays.last?.department == "K01" },
    Wanted(
      vi:
        "Đã nhận vào giường khác, không phải 07: mở đợt điều trị, chuyển (t) sang giường trống rồi hủy đợt (k), hoặc làm lại với người khác chưa nằm viện.",
      en:
        "It is another bed, not 07: somebody received into the wrong bed is moved (t) or the encounter is cancelled (k); then receive again."
    ) {
      $0.stays.last?.bed == "07"
    },
  ]

  /// Where two roles begin: the search box, without marks.
  static let findByName = PracticeStep(
    "find",
    task: BilingualText(
      vi: "Tìm Nguyễn Văn Mẫu, gõ không dấu.",
      en: "Find Nguyễn Văn Mẫu, typed without marks."),
    hint: BilingualText(
      vi: "Ở trang chính bấm f, gõ “nguyen van mau” rồi chờ danh sách hiện ra.",
      en: "Press f at home, type “nguyen van mau” and wait for the list.")
  ) {
    $0.act(
      "search", "patient",
      Wanted(vi: "Chưa thấy ai: kiểm tra chữ đã gõ.", en: "Nobody was found: look at what you typed.") { $0.detail != "0 found" })
  }

  // MARK: Reception

  static let registrar: [PracticeStep] = [
    findByName,
    PracticeStep(
      "register",
      task: BilingualText(
        vi: "Đăng ký người bệnh mới: Trần Thị Luyện, nữ, sinh 12/03/1990.",
        en: "Register somebody new: Trần Thị Luyện, female, born 12/03/1990."),
      hint: BilingualText(
        vi: "Ở trang chính bấm n. Tab sang ô kế tiếp; giới: phím mũi tên; Ctrl-S đăng ký.",
        en: "Press n at home. Tab goes to the next field; sex: arrow keys; Ctrl-S registers."),
      inLines: BilingualText(
        vi: "Ở trang chính gõ n; gõ f và trả lời lần lượt từng ô; rồi ctrl-s đăng ký.",
        en: "Type n at home; f asks for one field after the other; then ctrl-s registers.")
    ) {
      try $0.registration([
        Wanted(vi: "Tên đã đăng ký không phải Trần Thị Luyện; đăng ký lại cho đúng.", en: "The name is not Trần Thị Luyện; register again.")
        {
          PracticeEvidence.isCalled("tran thi luyen", $0)
        },
        Wanted(
          vi: "Giới phải là nữ: đăng ký lại; phần mềm hỏi vì trùng tên thì bấm F6.",
          en: "The sex has to be female: register again; F6 when the program asks about the same name."
        ) { $0.sex == .female },
        Wanted(
          vi: "Ngày sinh phải là 12/03/1990: đăng ký lại; phần mềm hỏi vì trùng tên thì bấm F6.",
          en: "The birth date has to be 12/03/1990: register again; F6 when the program asks about the same name."
        ) {
          $0.birthDate?.description == "1990-03-12"
        },
      ])
    },
    PracticeStep(
      "candidates",
      task: BilingualText(
        vi: "Thử đăng ký Nguyễn Thị Ánh, nữ, sinh 03/07/1962: người này đã có. Xem bảng bên cạnh, đừng đăng ký thêm.",
        en:
          "Try to register Nguyễn Thị Ánh, female, born 03/07/1962: she is known. Look at the list beside the form; do not register her twice."
      ),
      hint: BilingualText(
        vi: "Bấm n, điền như thường rồi Ctrl-S: phần mềm dừng lại và chỉ người đã có. Esc để bỏ.",
        en: "Press n, fill the form and Ctrl-S: the program stops and shows who is there. Esc leaves.")
    ) { $0.act("register", "patient", refused: "") },
    PracticeStep(
      "visit",
      task: BilingualText(
        vi: "Tiếp nhận Trần Thị Luyện khám ngoại trú ở khoa K01, lý do tự chọn.",
        en: "Receive Trần Thị Luyện as an outpatient in K01, for a reason of your choice."),
      hint: BilingualText(
        vi: "Ở trang chính bấm a, gõ tên ở ô Người bệnh, chọn trong danh sách, điền lý do và khoa, rồi Ctrl-S.",
        en: "Press a at home, type the name, choose her, fill the reason and the department, then Ctrl-S.")
    ) { evidence in
      let known = try evidence.registered("tran thi luyen")
      return try evidence.encounter(
        "admit", about: { $0.class != .inpatient || known.contains($0.patient) },
        [
          Wanted(vi: "Đã tiếp nhận người khác, không phải Trần Thị Luyện.", en: "Somebody else was received, not Trần Thị Luyện.") {
            known.contains($0.patient)
          },
          Wanted(vi: "Loại phải là ngoại trú.", en: "The type of care has to be outpatient.") { $0.class == .outpatient },
          Wanted(vi: "Khoa phải là K01.", en: "The department has to be K01.") { $0.stays.last?.department == "K01" },
        ])
    },
    PracticeStep(
      "taken",
      task: BilingualText(
        vi: "Nhận Đỗ Quang Mẫu nội trú vào khoa K01, giường 05. Giường đã có người: phần mềm phải từ chối.",
        en: "Receive Đỗ Quang Mẫu as an inpatient in K01, bed 05. Somebody lies there: the program has to refuse."),
      hint: BilingualText(
        vi: "Như bước trước; loại: Nội trú; giường: 05. Đọc mã và lời từ chối.",
        en: "As before; type of care: inpatient; bed: 05. Read the code and the refusal.")
    ) { $0.act("admit", "encounter", refused: "QY-ENC-0005") },
    PracticeStep(
      "bed",
      task: BilingualText(
        vi: "Bây giờ nhận Đỗ Quang Mẫu vào giường 07 của khoa K01.",
        en: "Now receive Đỗ Quang Mẫu into bed 07 of K01."),
      hint: BilingualText(
        vi: "Chữ đã gõ vẫn còn: sửa ô Giường thành 07 rồi Ctrl-S. Hoặc mở sơ đồ giường (w) và bấm a trên giường trống.",
        en: "What you typed is still there: make the bed 07 and Ctrl-S. Or open the ward board (w) and press a on the free bed.")
    ) { try $0.encounter("admit", about: { $0.class == .inpatient }, inBed7) },
    ward,
  ]

  // MARK: Nurse

  static let nurse: [PracticeStep] = [
    ward,
    PracticeStep(
      "chart",
      task: BilingualText(
        vi: "Mở hồ sơ của Nguyễn Văn Mẫu (giường 05).",
        en: "Open the chart of Nguyễn Văn Mẫu (bed 05)."),
      hint: BilingualText(
        vi: "Trên sơ đồ giường, dùng mũi tên đến giường 05 rồi Enter.",
        en: "On the ward board, go to bed 05 by the arrows and press Enter."),
      inLines: BilingualText(
        vi: "Trên sơ đồ giường, gõ số của dòng có giường 05.",
        en: "On the ward board, type the number of the line of bed 05.")
    ) { try $0.chart(of: "P1") },
    PracticeStep(
      "vitals",
      task: BilingualText(
        vi:
          "Ghi dấu hiệu sinh tồn của Nguyễn Văn Mẫu rồi xác nhận: mạch 88, nhiệt độ 38,5, huyết áp 120/80, nhịp thở 20, SpO2 96. Mật khẩu trong sân tập: luyen-tap-1",
        en:
          "Write the vital signs of Nguyễn Văn Mẫu and attest them: pulse 88, temperature 38.5, blood pressure 120/80, breaths 20, SpO2 96. The sandbox's password: luyen-tap-1"
      ),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm v; Tab sang ô kế tiếp; F9 lưu và xác nhận.",
        en: "In the chart press v; Tab goes to the next field; F9 saves and attests."),
      inLines: BilingualText(
        vi: "Trong hồ sơ gõ v; gõ f và trả lời lần lượt từng ô; rồi f9 lưu và xác nhận.",
        en: "In the chart type v; f asks for one field after the other; then f9 saves and attests.")
    ) {
      try $0.record(
        "sign", about: { $0.measured("8867-4") != nil || $0.measured("8310-5") != nil },
        [
          Wanted(vi: "Dấu hiệu sinh tồn này của người khác.", en: "These vital signs are somebody else's.") {
            $0.encounter.rawValue == "E1"
          },
          Wanted(vi: "Mạch phải là 88: ghi lại một lần nữa.", en: "The pulse has to be 88: write the signs once more.") {
            $0.measured("8867-4") == DecimalNumber(significand: 88)
          },
          Wanted(vi: "Nhiệt độ phải là 38,5: ghi lại một lần nữa.", en: "The temperature has to be 38.5: write the signs once more.") {
            $0.measured("8310-5") == DecimalNumber(significand: 385, scale: 1)
          },
          Wanted(vi: "Huyết áp phải là 120/80: ghi lại một lần nữa.", en: "The blood pressure has to be 120/80: write the signs once more.")
          {
            $0.measured("8480-6") == DecimalNumber(significand: 120)
          },
        ])
    },
    PracticeStep(
      "give",
      task: BilingualText(
        vi: "Ghi đã cho Nguyễn Văn Mẫu uống một liều Paracetamol.",
        en: "Record that Nguyễn Văn Mẫu was given a dose of Paracetamol."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm t (thuốc trong ngày), chọn liều, Enter; gõ mật khẩu rồi Enter.",
        en: "In the chart press t (drugs of the day), choose a dose, Enter; type the password and Enter.")
    ) {
      try $0.record(
        "sign", about: { !$0.doses.isEmpty },
        [
          Wanted(
            vi: "Liều đã ghi là không dùng: lần này ghi một liều đã dùng (Enter).",
            en: "That dose was withheld: now record one that was given (Enter)."
          ) {
            $0.doses.contains { $0.status == .completed }
          }
        ])
    },
    PracticeStep(
      "withhold",
      task: BilingualText(
        vi: "Liều sau người bệnh nôn, không uống được: ghi không dùng, có lý do.",
        en: "At the next dose the patient vomits: record it as not given, with the reason."),
      hint: BilingualText(
        vi: "Trong màn hình thuốc trong ngày ([ và ] đổi ngày), chọn liều khác, bấm x; gõ lý do, mật khẩu.",
        en: "On the drugs of the day ([ and ] change the day), choose another dose, press x; type the reason and the password.")
    ) {
      try $0.record(
        "sign", about: { !$0.doses.isEmpty },
        [
          Wanted(vi: "Liều đã ghi là đã dùng: lần này bấm x trên liều khác.", en: "That dose was given: now press x on another dose.") {
            $0.doses.contains { $0.status == .notDone }
          }
        ])
    },
    PracticeStep(
      "admit",
      task: BilingualText(
        vi: "Nhận Đỗ Quang Mẫu nội trú vào khoa K01, giường 07.",
        en: "Receive Đỗ Quang Mẫu as an inpatient into K01, bed 07."),
      hint: BilingualText(
        vi: "Trên sơ đồ giường, bấm a ở giường 07 đang trống; gõ tên, chọn người, ghi lý do, Ctrl-S.",
        en: "On the ward board press a on the free bed 07; type the name, choose, say why, Ctrl-S.")
    ) { try $0.encounter("admit", about: { $0.class == .inpatient }, inBed7) },
    PracticeStep(
      "transfer",
      task: BilingualText(
        vi: "Chuyển người bệnh đó sang giường 08.",
        en: "Move that patient to bed 08."),
      hint: BilingualText(
        vi: "Trên sơ đồ giường bấm b ở giường 07, gõ 08. Hoặc trong đợt điều trị (e) bấm t, điền giường mới.",
        en: "On the ward board press b on bed 07 and type 08. Or on the encounter (e) press t and fill the new bed.")
    ) {
      try $0.encounter(
        "transfer",
        [
          Wanted(vi: "Đã chuyển người khác, không phải Đỗ Quang Mẫu.", en: "Somebody else was moved, not Đỗ Quang Mẫu.") {
            $0.patient.rawValue == "P3"
          },
          Wanted(vi: "Giường mới phải là 08: chuyển thêm lần nữa.", en: "The new bed has to be 08: move once more.") {
            $0.stays.last?.bed == "08"
          },
        ])
    },
    PracticeStep(
      "note",
      task: BilingualText(
        vi: "Ghi cho Nguyễn Văn Mẫu một phiếu chăm sóc cấp 2: phần diễn biến có chữ, lưu nháp.",
        en: "Write a care sheet of level 2 for Nguyễn Văn Mẫu: some words on the course, kept as a draft."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm n; ở ô Mẫu bấm mũi tên phải đến “Phiếu chăm sóc cấp 2”; gõ diễn biến; Ctrl-S.",
        en: "In the chart press n; in the template field go right to the care sheet, level 2; type the course; Ctrl-S."),
      inLines: BilingualText(
        vi: "Trong hồ sơ gõ n; gõ mau=phieu cham soc cap 2; gõ f dien bien và gõ diễn biến; rồi ctrl-s.",
        en: "In the chart type n; template=care sheet, level 2; then f course and its words; then ctrl-s.")
    ) {
      try $0.record(
        "draft", about: { $0.doses.isEmpty && $0.measured("8867-4") == nil },
        [
          Wanted(vi: "Mẫu phải là phiếu chăm sóc cấp 2.", en: "The template has to be the care sheet of level 2.") {
            $0.kind.rawValue == "38/BV2"
          },
          Wanted(vi: "Phiếu này của người bệnh khác.", en: "The sheet is another patient's.") { $0.encounter.rawValue == "E1" },
          Wanted(vi: "Phần diễn biến còn trống.", en: "The course says nothing yet.") { $0.says("course") },
        ])
    },
    PracticeStep(
      "sign",
      task: BilingualText(
        vi: "Xác nhận phiếu đó. Mật khẩu trong sân tập: luyen-tap-1",
        en: "Attest the sheet. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "F9 trong phiếu, hoặc s trên dòng nháp ở trang chính; gõ mật khẩu rồi Enter.",
        en: "F9 in the note, or s on the draft at home; type the password and Enter.")
    ) {
      try $0.record("sign", about: { $0.kind.rawValue == "38/BV2" && $0.says("course") && $0.doses.isEmpty })
    },
  ]
}
