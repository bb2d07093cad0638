internal import ClinicalModel
internal import SampleGenerator

/// The exercises at the bed and at the desk. Whatever changes what a step asks for raises `Practice.version`.
enum PracticeTasks {
  static func steps(for role: PracticeRole) -> [PracticeStep] {
    switch role {
    case .registrar: registrar
    case .nurse: nurse
    case .doctor: doctor
    case .headOfDepartment: head
    case .recordsOffice: recordsOffice
    case .operator: `operator`
    }
  }

  static func patient(_ name: String) -> @Sendable (Patient) -> Bool {
    { patient in patient.names.contains { SearchKey.fold($0.text) == name } }
  }

  private static let registrar: [PracticeStep] = [
    PracticeStep(
      id: "find",
      task: BilingualText(
        vi: "Tìm Nguyễn Văn Mẫu, gõ không dấu.", en: "Find Nguyễn Văn Mẫu, typed without marks."),
      hint: BilingualText(
        vi: "Ở trang chính bấm f, gõ “nguyen van mau” rồi chờ danh sách hiện ra.",
        en: "Press f at home, type “nguyen van mau” and wait for the list."),
      shownBy: { try $0.first("search", "patient") { $0.detail != "0 found" } }),
    PracticeStep(
      id: "register",
      task: BilingualText(
        vi: "Đăng ký người bệnh mới: Trần Thị Luyện, nữ, sinh 12/03/1990.",
        en: "Register somebody new: Trần Thị Luyện, female, born 12/03/1990."),
      hint: BilingualText(
        vi: "Ở trang chính bấm n. Tab sang ô kế tiếp; giới: phím mũi tên; Ctrl-S đăng ký.",
        en: "Press n at home. Tab goes to the next field; sex: arrow keys; Ctrl-S registers."),
      shownBy: { evidence in
        try evidence.registration {
          patient("tran thi luyen")($0) && $0.sex == .female && $0.birthDate?.description == "1990-03-12"
        }
      }),
    PracticeStep(
      id: "candidates",
      task: BilingualText(
        vi: "Thử đăng ký Nguyễn Thị Ánh, nữ, sinh 03/07/1962: người này đã có. Xem bảng bên cạnh, đừng đăng ký thêm.",
        en:
          "Try to register Nguyễn Thị Ánh, female, born 03/07/1962: she is known. Look at the list beside the form; do not register her twice."
      ),
      hint: BilingualText(
        vi: "Bấm n, điền như thường rồi Ctrl-S: phần mềm dừng lại và chỉ người đã có. Esc để bỏ.",
        en: "Press n, fill the form and Ctrl-S: the program stops and shows who is there. Esc leaves."),
      shownBy: { try $0.first("register", "patient", refused: "") }),
    PracticeStep(
      id: "visit",
      task: BilingualText(
        vi: "Tiếp nhận Trần Thị Luyện khám ngoại trú ở khoa K01, lý do tự chọn.",
        en: "Receive Trần Thị Luyện as an outpatient in K01, for a reason of your choice."),
      hint: BilingualText(
        vi: "Ở trang chính bấm a, gõ tên ở ô Người bệnh, chọn trong danh sách, điền lý do và khoa, rồi Ctrl-S.",
        en: "Press a at home, type the name, choose her, fill the reason and the department, then Ctrl-S."),
      shownBy: { evidence in
        try evidence.encounter("admit") { $0.class == .outpatient && $0.stays.last?.department == "K01" }
      }),
    PracticeStep(
      id: "taken",
      task: BilingualText(
        vi: "Nhận Đỗ Quang Mẫu nội trú vào khoa K01, giường 05. Giường đã có người: phần mềm phải từ chối.",
        en: "Receive Đỗ Quang Mẫu as an inpatient in K01, bed 05. Somebody lies there: the program has to refuse."),
      hint: BilingualText(
        vi: "Như bước trước; loại: Nội trú; giường: 05. Đọc mã và lời từ chối.",
        en: "As before; type of care: inpatient; bed: 05. Read the code and the refusal."),
      shownBy: { try $0.first("admit", "encounter", refused: "QY-ENC-0005") }),
    PracticeStep(
      id: "bed",
      task: BilingualText(
        vi: "Bây giờ nhận Đỗ Quang Mẫu vào giường 07 của khoa K01.", en: "Now receive Đỗ Quang Mẫu into bed 07 of K01."),
      hint: BilingualText(
        vi: "Chữ đã gõ vẫn còn: sửa ô Giường thành 07 rồi Ctrl-S. Hoặc mở sơ đồ giường (w) và bấm n trên giường trống.",
        en: "What you typed is still there: make the bed 07 and Ctrl-S. Or open the ward board (w) and press n on the free bed."),
      shownBy: { evidence in
        try evidence.encounter("admit") { $0.class == .inpatient && $0.stays.last?.bed == "07" && $0.stays.last?.department == "K01" }
      }),
    wardStep,
  ]

  private static let wardStep = PracticeStep(
    id: "ward",
    task: BilingualText(vi: "Xem sơ đồ giường: ai nằm ở đâu.", en: "Look at the ward board: who lies where."),
    hint: BilingualText(vi: "Ở trang chính bấm w, hoặc gõ ^ward từ bất kỳ ô nào.", en: "Press w at home, or type ^ward in any field."),
    shownBy: { try $0.first("list", "ward") })

  private static let nurse: [PracticeStep] = [
    wardStep,
    PracticeStep(
      id: "chart",
      task: BilingualText(vi: "Mở hồ sơ của Nguyễn Văn Mẫu (giường 05).", en: "Open the chart of Nguyễn Văn Mẫu (bed 05)."),
      hint: BilingualText(
        vi: "Trên sơ đồ giường, dùng mũi tên đến giường 05 rồi Enter.", en: "On the ward board, go to bed 05 by the arrows and press Enter."
      ),
      shownBy: { try $0.first("read", "chart") { $0.patient != nil } }),
    PracticeStep(
      id: "admit",
      task: BilingualText(
        vi: "Nhận Đỗ Quang Mẫu nội trú vào khoa K01, giường 07.", en: "Receive Đỗ Quang Mẫu as an inpatient into K01, bed 07."),
      hint: BilingualText(
        vi: "Trên sơ đồ giường, bấm n ở giường 07 đang trống; gõ tên, chọn người, ghi lý do, Ctrl-S.",
        en: "On the ward board press n on the free bed 07; type the name, choose, say why, Ctrl-S."),
      shownBy: { evidence in
        try evidence.encounter("admit") { $0.class == .inpatient && $0.stays.last?.bed == "07" && $0.stays.last?.department == "K01" }
      }),
    PracticeStep(
      id: "transfer",
      task: BilingualText(vi: "Chuyển người bệnh đó sang giường 08.", en: "Move that patient to bed 08."),
      hint: BilingualText(
        vi: "Trong màn hình đợt điều trị (e trên sơ đồ giường) bấm t, điền giường mới.",
        en: "On the encounter (e on the ward board) press t and fill the new bed."),
      shownBy: { evidence in
        try evidence.encounter("transfer") { $0.stays.count > 1 && $0.stays.last?.bed == "08" }
      }),
    PracticeStep(
      id: "note",
      task: BilingualText(
        vi: "Ghi cho Nguyễn Văn Mẫu một phiếu chăm sóc cấp 2: phần diễn biến có chữ, lưu nháp.",
        en: "Write a care sheet of level 2 for Nguyễn Văn Mẫu: some words on the course, kept as a draft."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm n; ở ô Mẫu bấm mũi tên phải đến “Phiếu chăm sóc cấp 2”; gõ diễn biến; Ctrl-S.",
        en: "In the chart press n; in the template field go right to the care sheet, level 2; type the course; Ctrl-S."),
      shownBy: { evidence in try evidence.record("draft") { $0.kind.rawValue == "38/BV2" && !$0.said.isEmpty } }),
    PracticeStep(
      id: "sign",
      task: BilingualText(
        vi: "Xác nhận phiếu đó. Mật khẩu trong sân tập: luyen-tap-1", en: "Attest the sheet. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "F9 trong phiếu, hoặc s trên dòng nháp ở trang chính; gõ mật khẩu rồi Enter.",
        en: "F9 in the note, or s on the draft at home; type the password and Enter."),
      shownBy: { evidence in try evidence.record("sign") { $0.kind.rawValue == "38/BV2" } }),
  ]

  private static let doctor: [PracticeStep] = [
    PracticeStep(
      id: "chart",
      task: BilingualText(vi: "Tìm và mở hồ sơ Nguyễn Văn Mẫu.", en: "Find and open the chart of Nguyễn Văn Mẫu."),
      hint: BilingualText(
        vi: "Ở trang chính bấm f, gõ tên không dấu, Enter. Hoặc chọn ngay trong danh sách người bệnh của bạn.",
        en: "Press f at home, type the name without marks, Enter. Or choose from your patients."),
      shownBy: { try $0.first("read", "chart") { $0.patient != nil } }),
    PracticeStep(
      id: "draft",
      task: BilingualText(
        vi: "Bạn còn một tờ điều trị nháp. Mở ra và xác nhận. Mật khẩu trong sân tập: luyen-tap-1",
        en: "You left a draft of a treatment sheet. Open it and attest it. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "Ở trang chính, bảng “Nháp của tôi”: Enter mở, s xác nhận.", en: "At home, “My drafts”: Enter opens, s attests."),
      shownBy: { evidence in try evidence.record("sign") { $0.id.rawValue == "R1" } }),
    PracticeStep(
      id: "note",
      task: BilingualText(
        vi: "Viết tờ điều trị hôm nay cho Nguyễn Văn Mẫu, có diễn biến và y lệnh, rồi xác nhận.",
        en: "Write today's treatment sheet for Nguyễn Văn Mẫu, with course and orders, and attest it."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm n; gõ Diễn biến, Tab, gõ Y lệnh; F9 lưu và xác nhận.",
        en: "In the chart press n; type the course, Tab, the orders; F9 saves and attests."),
      shownBy: { evidence in
        try evidence.record("sign") { $0.id.rawValue != "R1" && $0.kind == .treatmentSheet && !$0.said.isEmpty }
      }),
    PracticeStep(
      id: "diagnosis",
      task: BilingualText(
        vi: "Ghi chẩn đoán chính của đợt này: viêm phổi, J18.9.", en: "Set the encounter's main diagnosis: pneumonia, J18.9."),
      hint: BilingualText(
        vi: "Mở sơ đồ giường (w), e ở giường 05, rồi d; gõ J18.9 hoặc “viem phoi” và chọn.",
        en: "Open the ward board (w), e on bed 05, then d; type J18.9 or “viem phoi” and choose."),
      shownBy: { evidence in
        try evidence.encounter("describe") { encounter in
          encounter.diagnoses.contains { $0.role == .main && $0.coding.code.hasPrefix("J18") }
        }
      }),
    PracticeStep(
      id: "addendum",
      task: BilingualText(
        vi: "Bổ sung một tờ điều trị đã xác nhận, có lý do.", en: "Add an addendum with its reason to an attested treatment sheet."),
      hint: BilingualText(
        vi: "Mở tờ đó trong hồ sơ, bấm a, gõ nội dung bổ sung, lý do, mật khẩu.",
        en: "Open the sheet in the chart, press a, type the addendum, the reason and the password."),
      shownBy: { evidence in try evidence.record("addendum") { $0.status.reason?.isEmpty == false } }),
    PracticeStep(
      id: "discharge",
      task: BilingualText(vi: "Cho Nguyễn Văn Mẫu ra viện: đỡ, giảm.", en: "Discharge Nguyễn Văn Mẫu, improved."),
      hint: BilingualText(
        vi: "Trong màn hình đợt điều trị bấm x; chọn kết quả “Đỡ, giảm”.", en: "On the encounter press x; the outcome is improved."),
      shownBy: { evidence in
        try evidence.encounter("discharge") { $0.status == .finished && $0.disposition?.outcome == .improved }
      }),
  ]
}
