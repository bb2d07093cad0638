internal import ClinicalModel

/// The exercises of a doctor.
extension PracticeTasks {
  private static let onE1 = Wanted<ClinicalRecord>(
    vi: "Tờ này của người bệnh khác, không phải Nguyễn Văn Mẫu.", en: "This is another patient's, not Nguyễn Văn Mẫu's."
  ) { $0.encounter.rawValue == "E1" }

  static let doctor: [PracticeStep] = [
    PracticeStep(
      "chart",
      task: BilingualText(
        vi: "Tìm và mở hồ sơ Nguyễn Văn Mẫu.",
        en: "Find and open the chart of Nguyễn Văn Mẫu."),
      hint: BilingualText(
        vi: "Ở trang chính bấm f, gõ tên không dấu, Enter. Hoặc chọn ngay trong danh sách người bệnh của bạn.",
        en: "Press f at home, type the name without marks, Enter. Or choose from your patients.")
    ) { try $0.chart(of: "P1") },
    PracticeStep(
      "draft",
      task: BilingualText(
        vi: "Bạn còn một tờ điều trị nháp. Mở ra và xác nhận. Mật khẩu trong sân tập: luyen-tap-1",
        en: "You left a draft of a treatment sheet. Open it and attest it. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "Ở trang chính, bảng “Bản nháp của tôi”: Enter mở, s xác nhận.",
        en: "At home, “My drafts”: Enter opens, s attests.")
    ) { try $0.record("sign", about: { $0.id.rawValue == "R1" }) },
    PracticeStep(
      "result",
      task: BilingualText(
        vi: "Có kết quả X quang chưa ai xem. Mở ra đọc, rồi ghi là đã xem.",
        en: "An X-ray result waits that nobody has seen. Open and read it, and say that it was seen."),
      hint: BilingualText(
        vi: "Ở trang chính, bảng kết quả chưa xem: Enter mở, v là đã xem.",
        en: "At home, in the table of results not yet seen: Enter opens, v says seen.")
    ) { $0.act("review", "record") },
    PracticeStep(
      "note",
      task: BilingualText(
        vi: "Viết tờ điều trị hôm nay cho Nguyễn Văn Mẫu, có diễn biến và y lệnh, rồi xác nhận.",
        en: "Write today's treatment sheet for Nguyễn Văn Mẫu, with course and orders, and attest it."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm n; gõ Diễn biến, Tab, gõ Y lệnh; F9 lưu và xác nhận.",
        en: "In the chart press n; type the course, Tab, the orders; F9 saves and attests."),
      inLines: BilingualText(
        vi: "Trong hồ sơ gõ n; gõ f và trả lời lần lượt Diễn biến, Y lệnh; rồi f9 lưu và xác nhận.",
        en: "In the chart type n; f asks for the course and the orders; then f9 saves and attests.")
    ) {
      try $0.record(
        "sign", about: { $0.id.rawValue != "R1" && $0.kind == .treatmentSheet && $0.entries.isEmpty },
        [
          onE1,
          Wanted(
            vi: "Tờ điều trị cần cả diễn biến và y lệnh: viết thêm một tờ.", en: "It takes the course and the orders: write another sheet."
          ) {
            $0.sections.count { $0.narrative?.isEmpty == false } > 1
          },
        ])
    },
    PracticeStep(
      "orders",
      task: BilingualText(
        vi: "Chỉ định xét nghiệm CRP (khẩn) cho Nguyễn Văn Mẫu, rồi xác nhận.",
        en: "Order the test CRP (urgent) for Nguyễn Văn Mẫu, and attest it."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm o; ở ô Dịch vụ gõ crp, chọn trong danh sách; Tab đến ô Mức độ, mũi tên phải: Khẩn; F9.",
        en: "In the chart press o; type crp in the service field and choose; Tab to the priority, right arrow: urgent; F9."),
      inLines: BilingualText(
        vi: "Trong hồ sơ gõ o; gõ f, ở Dịch vụ gõ crp rồi chọn số, ở Mức độ chọn Khẩn; rồi f9.",
        en: "In the chart type o; then f: at the service type crp and choose a number, at the priority choose urgent; then f9.")
    ) {
      try $0.record(
        "sign", about: { $0.entries.contains { if case .serviceRequest = $0 { true } else { false } } },
        [
          onE1,
          Wanted(vi: "Không thấy CRP trong chỉ định.", en: "CRP is not among the orders.") { $0.requested?.contains("crp") == true },
          Wanted(vi: "Ưu tiên phải là khẩn.", en: "The priority has to be urgent.") { $0.isUrgent },
        ])
    },
    PracticeStep(
      "prescribe",
      task: BilingualText(
        vi:
          "Kê Ceftriaxon 1 g tiêm tĩnh mạch, 1 lần/ngày, 5 ngày cho Nguyễn Văn Mẫu. Người bệnh dị ứng penicilin: đọc cảnh báo, ghi vì sao vẫn dùng (đã thử phản ứng, âm tính), rồi xác nhận.",
        en:
          "Prescribe Ceftriaxon 1 g into a vein, once a day for 5 days, for Nguyễn Văn Mẫu. The patient is allergic to penicillin: read the warning, answer why all the same (tested, negative), and attest."
      ),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm d; gõ cef, chọn; liều “1 lọ”; đường dùng; số lần 1; số ngày 5; ở phần cảnh báo ghi lý do; F9.",
        en: "In the chart press d; type cef and choose; dose “1 lọ”; route; times 1; days 5; answer the warning below; F9.")
    ) {
      try $0.record(
        "sign", about: { $0.entries.contains { if case .medicationRequest = $0 { true } else { false } } },
        [onE1, Wanted(vi: "Thuốc phải là Ceftriaxon.", en: "The drug has to be Ceftriaxon.") { $0.orders("ceftriaxon") }])
    },
    PracticeStep(
      "diagnosis",
      task: BilingualText(
        vi: "Ghi chẩn đoán chính của đợt này: viêm phổi, J18.9.",
        en: "Set the encounter's main diagnosis: pneumonia, J18.9."),
      hint: BilingualText(
        vi: "Mở sơ đồ giường (w), e ở giường 05, rồi d; gõ J18.9 hoặc “viem phoi” và chọn.",
        en: "Open the ward board (w), e on bed 05, then d; type J18.9 or “viem phoi” and choose.")
    ) {
      try $0.encounter(
        "describe",
        [
          Wanted(vi: "Đó là đợt điều trị của người khác.", en: "That is somebody else's encounter.") { $0.id.rawValue == "E1" },
          Wanted(vi: "Chẩn đoán chính phải là J18.9.", en: "The main diagnosis has to be J18.9.") {
            $0.diagnoses.contains { $0.role == .main && $0.coding.code.hasPrefix("J18") }
          },
        ])
    },
    PracticeStep(
      "addendum",
      task: BilingualText(
        vi: "Bổ sung một tờ điều trị đã xác nhận, có lý do.",
        en: "Add an addendum with its reason to an attested treatment sheet."),
      hint: BilingualText(
        vi: "Mở tờ đó trong hồ sơ, bấm a, gõ nội dung bổ sung, lý do, mật khẩu.",
        en: "Open the sheet in the chart, press a, type the addendum, the reason and the password.")
    ) { try $0.record("addendum", about: { $0.status.reason?.isEmpty == false }) },
    PracticeStep(
      "amend",
      task: BilingualText(
        vi: "Sửa một tờ điều trị đã xác nhận: bản cũ vẫn còn, bản mới nói vì sao.",
        en: "Amend an attested treatment sheet: the old version stays, the new one says why."),
      hint: BilingualText(
        vi: "Mở tờ đó trong hồ sơ, bấm m, sửa chữ, Ctrl-S; gõ lý do và mật khẩu.",
        en: "Open the sheet in the chart, press m, change the text, Ctrl-S; type the reason and the password.")
    ) { try $0.record("amend", about: { $0.status.reason?.isEmpty == false }) },
    PracticeStep(
      "retract",
      task: BilingualText(
        vi: "Tờ điều trị “Ghi nhầm…” ở hồ sơ Nguyễn Thị Ánh (giường 06) không phải của bà: rút lại, ghi lý do.",
        en: "The treatment sheet “Ghi nhầm…” in the chart of Nguyễn Thị Ánh (bed 06) is not about her: withdraw it, with the reason."),
      hint: BilingualText(
        vi: "Mở hồ sơ giường 06, mở tờ điều trị, bấm x, gõ lý do và mật khẩu.",
        en: "Open the chart of bed 06, open the sheet, press x, type the reason and the password.")
    ) {
      try $0.record(
        "retract", about: { _ in true },
        [
          Wanted(
            vi: "Bạn đã rút một tờ khác. Tờ ghi nhầm nằm ở hồ sơ giường 06.",
            en: "You withdrew another one. The sheet is in the chart of bed 06."
          ) {
            $0.id.rawValue == "R14"
          }
        ])
    },
    PracticeStep(
      "referral",
      task: BilingualText(
        vi: "Lập giấy chuyển cơ sở khám bệnh, chữa bệnh cho Nguyễn Thị Ánh (giường 06) lên Bệnh viện tuyến trên, rồi xác nhận.",
        en: "Write a referral of Nguyễn Thị Ánh (bed 06) to another hospital, and attest it."),
      hint: BilingualText(
        vi:
          "Trong hồ sơ giường 06 bấm b (các mẫu), gõ “chuyển cơ sở” rồi Enter; điền nơi đến, lý do, bệnh sử, chẩn đoán (F6 điền giúp), phương tiện; F9.",
        en:
          "In the chart of bed 06 press b (forms), choose the referral; fill the destination, why, the history, the diagnosis (F6 helps), the transport; F9."
      )
    ) {
      try $0.record(
        "sign", about: { $0.kind == .referral },
        [Wanted(vi: "Giấy này của người khác.", en: "This paper is somebody else's.") { $0.encounter.rawValue == "E2" }])
    },
    PracticeStep(
      "paper",
      task: BilingualText(
        vi: "Lập giấy ra viện cho Nguyễn Văn Mẫu, rồi xác nhận.",
        en: "Write the discharge paper of Nguyễn Văn Mẫu, and attest it."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm b (các mẫu), chọn Giấy ra viện; F6 điền từ hồ sơ; F9.",
        en: "In the chart press b (forms), choose the discharge paper; F6 fills it from the chart; F9.")
    ) {
      try $0.record("sign", about: { $0.kind == .dischargePaper }, [onE1])
    },
    PracticeStep(
      "discharge",
      task: BilingualText(
        vi: "Cho Nguyễn Văn Mẫu ra viện: đỡ, giảm.",
        en: "Discharge Nguyễn Văn Mẫu, improved."),
      hint: BilingualText(
        vi: "Trong màn hình đợt điều trị bấm x; chọn kết quả “Đỡ, giảm”.",
        en: "On the encounter press x; the outcome is improved.")
    ) {
      try $0.encounter(
        "discharge",
        [
          Wanted(vi: "Bạn đã cho người khác ra viện.", en: "You discharged somebody else.") { $0.id.rawValue == "E1" },
          Wanted(vi: "Kết quả phải là đỡ, giảm.", en: "The outcome has to be improved.") { $0.disposition?.outcome == .improved },
        ])
    },
  ]
}

extension ClinicalRecord {
  /// The services that are ordered, folded, in a line.
  fileprivate var requested: String? {
    let names = entries.compactMap { entry -> String? in
      guard case .serviceRequest(let request) = entry else { return nil }
      return SearchKey.fold(request.coding.display ?? request.coding.code)
    }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  fileprivate var isUrgent: Bool {
    entries.contains { if case .serviceRequest(let request) = $0 { request.priority != .routine } else { false } }
  }
}
