internal import ClinicalModel

/// The exercises of who stands behind the wards: pharmacy, laboratory, and who runs the machine.
extension PracticeTasks {
  static let pharmacist: [PracticeStep] = [
    findByName,
    PracticeStep(
      "chart",
      task: BilingualText(
        vi: "Mở hồ sơ của người bệnh đó: xem dị ứng và thuốc đang dùng.",
        en: "Open that patient's chart: look at the allergies and the drugs in use."),
      hint: BilingualText(
        vi: "Enter trên dòng; trong hồ sơ, t là thuốc trong ngày.",
        en: "Enter on the line; in the chart, t shows the drugs of the day.")
    ) { try $0.chart(of: "P1") },
    PracticeStep(
      "advice",
      task: BilingualText(
        vi:
          "Ghi ý kiến dược cho Nguyễn Văn Mẫu trên tờ điều trị (dị ứng penicilin, tránh nhóm này), rồi xác nhận. Mật khẩu trong sân tập: luyen-tap-1",
        en:
          "Write your advice for Nguyễn Văn Mẫu on a treatment sheet (allergic to penicillin, avoid the group), and attest it. The sandbox's password: luyen-tap-1"
      ),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm n; gõ vào ô Diễn biến; F9.",
        en: "In the chart press n; type into the course; F9.")
    ) {
      try $0.record(
        "sign", about: { !$0.said.isEmpty },
        [Wanted(vi: "Tờ này của người bệnh khác.", en: "This is another patient's.") { $0.encounter.rawValue == "E1" }])
    },
    PracticeStep(
      "message",
      task: BilingualText(
        vi: "Viết thư cho bác sĩ Giang (practice.giang) về Nguyễn Văn Mẫu.",
        en: "Write a message to doctor Giang (practice.giang) about Nguyễn Văn Mẫu."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm w; ở ô Gửi gõ practice.giang; gõ lời; Ctrl-S.",
        en: "In the chart press w; type practice.giang into the field for whom; type the words; Ctrl-S.")
    ) {
      try $0.act("send", "message", on: "P1")
    },
    PracticeStep(
      "catalogue",
      task: BilingualText(
        vi: "Nhập danh mục thuốc mới: quany terminology import thuoc.csv --system drugs --db practice.qydb",
        en: "Take in the new catalogue of drugs: quany terminology import thuoc.csv --system drugs --db practice.qydb"),
      hint: BilingualText(
        vi: "Ở màn hình luyện tập (^practice), gõ lệnh vào ô Lệnh rồi Enter; hoặc ở một cửa sổ dòng lệnh khác, trong thư mục sân tập.",
        en:
          "On the practice screen (^practice), type the command into its field and press Enter; or in another shell, in the sandbox's folder."
      )
    ) { $0.act("import", "catalogue") },
  ]

  static let laboratory: [PracticeStep] = [
    PracticeStep(
      "orders",
      task: BilingualText(
        vi: "Xem các y lệnh đang chờ thực hiện.",
        en: "Look at the orders that wait for a result."),
      hint: BilingualText(
        vi: "Ở trang chính bấm l, hoặc gõ ^orders.",
        en: "Press l at home, or type ^orders.")
    ) { $0.act("list", "work") },
    PracticeStep(
      "result",
      task: BilingualText(
        vi: "Trả kết quả công thức máu của Nguyễn Văn Mẫu: WBC 12,5; xác nhận. Mật khẩu trong sân tập: luyen-tap-1",
        en: "Answer the blood count of Nguyễn Văn Mẫu: WBC 12.5; attest it. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "Enter trên y lệnh; gõ kết luận; ở bảng kết quả gõ WBC, 12,5; F9.",
        en: "Enter on the order; type the conclusion; in the results type WBC and 12.5; F9.")
    ) {
      try $0.record(
        "sign", about: { $0.entries.contains { if case .diagnosticReport = $0 { true } else { false } } },
        [
          Wanted(vi: "Kết quả này của người bệnh khác.", en: "This result is another patient's.") { $0.encounter.rawValue == "E1" },
          Wanted(
            vi: "WBC phải là 12,5: mở kết quả, bấm m để sửa; hoặc trả lại.",
            en: "WBC has to be 12.5: open the result and press m to amend it, or answer once more."
          ) {
            $0.measured("6690-2") == DecimalNumber(significand: 125, scale: 1)
          },
        ])
    },
    PracticeStep(
      "amend",
      task: BilingualText(
        vi: "Máy đếm sai: sửa kết quả vừa trả thành WBC 11,5, ghi lý do.",
        en: "The counter was wrong: amend the result to WBC 11.5, with the reason."),
      hint: BilingualText(
        vi: "Mở kết quả trong hồ sơ, bấm m, sửa 12,5 thành 11,5, Ctrl-S; gõ lý do và mật khẩu.",
        en: "Open the result in the chart, press m, make 12.5 11.5, Ctrl-S; type the reason and the password.")
    ) {
      try $0.record(
        "amend", about: { _ in true },
        [Wanted(vi: "WBC phải là 11,5.", en: "WBC has to be 11.5.") { $0.measured("6690-2") == DecimalNumber(significand: 115, scale: 1) }])
    },
    PracticeStep(
      "message",
      task: BilingualText(
        vi: "Báo bác sĩ Giang (practice.giang) bằng thư, về Nguyễn Văn Mẫu, rằng kết quả đã sửa.",
        en: "Tell doctor Giang (practice.giang) by a message about Nguyễn Văn Mẫu that the result was amended."),
      hint: BilingualText(
        vi: "Trong hồ sơ bấm w; ở ô Gửi gõ practice.giang; gõ lời; Ctrl-S.",
        en: "In the chart press w; type practice.giang into the field for whom; type the words; Ctrl-S.")
    ) { try $0.act("send", "message", on: "P1") },
    ward,
  ]

  static let `operator`: [PracticeStep] = [
    PracticeStep(
      "verify",
      task: BilingualText(
        vi: "Kiểm tra cơ sở dữ liệu: quany verify --db practice.qydb",
        en: "Check the database: quany verify --db practice.qydb"),
      hint: BilingualText(
        vi: "Ở màn hình luyện tập (^practice), gõ lệnh vào ô Lệnh rồi Enter; hoặc ở một cửa sổ dòng lệnh khác, trong thư mục sân tập.",
        en:
          "On the practice screen (^practice), type the command into its field and press Enter; or in another shell, in the sandbox's folder."
      )
    ) { $0.act("verify", "database") },
    PracticeStep(
      "register",
      task: BilingualText(
        vi: "Nhập danh bạ bệnh viện: quany register import --db practice.qydb register",
        en: "Take in the register of hospitals: quany register import --db practice.qydb register"),
      hint: BilingualText(
        vi: "“register” là thư mục có các tệp CSV.",
        en: "“register” is the folder with the CSV files.")
    ) { $0.act("import", "register") },
    PracticeStep(
      "import",
      task: BilingualText(
        vi: "Nhập lô của đơn vị khác: quany import --db practice.qydb incoming.xml. Mã thoát 1: có mục bị giữ lại.",
        en: "Import another system's batch: quany import --db practice.qydb incoming.xml. Exit code 1: something is kept aside."),
      hint: BilingualText(
        vi: "Đọc dòng tổng: đọc = nhận + trùng + giữ lại + từ chối.",
        en: "Read the sum: read = accepted + duplicate + quarantined + rejected.")
    ) { $0.act("import", "batch", about: { $0.detail == "close" }) },
    PracticeStep(
      "quarantine",
      task: BilingualText(
        vi: "Mở một mục bị giữ lại và đọc mã lỗi.",
        en: "Open an entry that is kept aside and read its code."),
      hint: BilingualText(
        vi: "Ở trang chính bấm q, Enter trên một dòng. Hoặc: quany quarantine show 2 --db practice.qydb",
        en: "Press q at home, Enter on a line. Or: quany quarantine show 2 --db practice.qydb")
    ) { $0.act("read", "quarantine", about: { $0.detail != "retry" }) },
    PracticeStep(
      "again",
      task: BilingualText(
        vi: "Nhập lại đúng tệp đó: không gì được nhập hai lần.",
        en: "Import the same file again: nothing comes in twice."),
      hint: BilingualText(
        vi: "Cùng một lệnh; đọc số “trùng”.",
        en: "The same command; read the number of duplicates.")
    ) { $0.repeatedImport },
    PracticeStep(
      "retry",
      task: BilingualText(
        vi: "Lượt khám E12 thiếu người bệnh. Nhập missing.xml có người đó, rồi thử lại mục bị giữ lại.",
        en: "The visit E12 lacks its patient. Import missing.xml, which has them, and try the entry again."),
      hint: BilingualText(
        vi:
          "quany import --db practice.qydb missing.xml, rồi quany quarantine retry 2 --db practice.qydb (hoặc q ở trang chính, t trên dòng đó)",
        en: "quany import --db practice.qydb missing.xml, then quany quarantine retry 2 --db practice.qydb (or q at home, t on the line)")
    ) {
      $0.act(
        "retry", "quarantine",
        Wanted(
          vi: "Mục vẫn bị giữ lại: nhập missing.xml trước, rồi thử lại mục thiếu người bệnh.",
          en: "It is still kept aside: import missing.xml first, then try the entry that lacks its patient."
        ) {
          $0.detail == "created"
        })
    },
    report,
    PracticeStep(
      "export",
      task: BilingualText(
        vi: "Xuất toàn bộ hồ sơ: quany export --db practice.qydb --all --out exported",
        en: "Export every record: quany export --db practice.qydb --all --out exported"),
      hint: BilingualText(
        vi: "Thư mục exported không được có sẵn. Lệnh in mã SHA-256 của từng tệp.",
        en: "The folder must not exist yet. The command prints the SHA-256 of each file.")
    ) { $0.act("export", "batch") },
  ]
}
