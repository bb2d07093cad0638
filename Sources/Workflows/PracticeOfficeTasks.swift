internal import ClinicalModel

/// The exercises of who supervises, keeps records and runs the machine.
extension PracticeTasks {
  private static let report = PracticeStep(
    id: "report",
    task: BilingualText(
      vi: "Mở báo cáo triển khai và xem các ngoại lệ.", en: "Open the rollout coverage report and look at its exceptions."),
    hint: BilingualText(
      vi: "Ở trang chính bấm c, hoặc gõ ^coverage. Trong báo cáo, x là ngoại lệ.",
      en: "Press c at home, or type ^coverage. In the report x shows the exceptions."),
    shownBy: { try $0.first("report", "coverage") })

  static let head: [PracticeStep] = [
    PracticeStep(
      id: "coSign",
      task: BilingualText(
        vi: "Ký duyệt tờ điều trị của bác sĩ Giang đang chờ bạn. Mật khẩu trong sân tập: luyen-tap-1",
        en: "Co-sign the treatment sheet of doctor Giang that waits for you. The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "Trang chính, bảng “Chờ ký duyệt”: Enter mở văn bản “Đã khỏe hơn…”, rồi k.",
        en: "At home, in the table of records to co-sign: Enter opens the one that says “Đã khỏe hơn…”, then k."),
      shownBy: { evidence in try evidence.record("coSign") { $0.id.rawValue == "R5" } }),
    PracticeStep(
      id: "withdraw",
      task: BilingualText(
        vi: "Tờ còn lại ghi nhầm người bệnh: rút lại, ghi lý do.",
        en: "The other sheet is about somebody else: withdraw it, with the reason."),
      hint: BilingualText(
        vi: "Mở văn bản “Nhầm người bệnh…”, bấm x, gõ lý do và mật khẩu.",
        en: "Open the one that says “Nhầm người bệnh…”, press x, type the reason and the password."),
      shownBy: { evidence in try evidence.record("retract") { $0.id.rawValue == "R6" } }),
    PracticeStep(
      id: "ward",
      task: BilingualText(vi: "Xem sơ đồ giường của khoa.", en: "Look at the ward board."),
      hint: BilingualText(vi: "Ở trang chính bấm w.", en: "Press w at home."), shownBy: { try $0.first("list", "ward") }),
    report,
    PracticeStep(
      id: "reviews",
      task: BilingualText(
        vi: "Xem các lần mở hồ sơ khẩn cấp đang chờ: quany audit reviews list --db practice.qydb",
        en: "List the uses of broken glass that wait: quany audit reviews list --db practice.qydb"),
      hint: BilingualText(
        vi: "Ở màn hình luyện tập (^practice), gõ lệnh vào ô Lệnh rồi Enter.",
        en: "On the practice screen (^practice), type the command into its field and press Enter."),
      shownBy: { try $0.first("list", "breakGlass") }),
    PracticeStep(
      id: "verdict",
      task: BilingualText(
        vi: "Kết luận lần mở khẩn cấp số 1 là có lý do chính đáng, ghi vì sao.",
        en: "Judge use number 1 as justified, and say why."),
      hint: BilingualText(
        vi: "quany audit reviews close 1 --db practice.qydb --verdict justified --reason \"cap cuu that\"",
        en: "quany audit reviews close 1 --db practice.qydb --verdict justified --reason \"a real emergency\""),
      shownBy: { try $0.first("review", "breakGlass") }),
  ]

  static let recordsOffice: [PracticeStep] = [
    PracticeStep(
      id: "quarantine",
      task: BilingualText(
        vi: "Một mục nhập vào bị giữ lại. Mở ra xem sai ở đâu.", en: "An imported entry is kept aside. Open it and see what is wrong."),
      hint: BilingualText(
        vi: "Ở trang chính bấm q; Enter trên dòng đó.", en: "Press q at home; Enter on the line."),
      shownBy: { try $0.first("read", "quarantine") }),
    PracticeStep(
      id: "discard",
      task: BilingualText(
        vi: "Lượt khám ấy kết thúc trước khi bắt đầu: loại bỏ mục, ghi lý do.",
        en: "That visit ends before it begins: discard the entry, with a reason."),
      hint: BilingualText(vi: "d trên dòng đó, gõ lý do, Enter.", en: "d on the line, type the reason, Enter."),
      shownBy: { try $0.first("discard", "quarantine") }),
    PracticeStep(
      id: "purpose",
      task: BilingualText(
        vi: "Hoàng Thị Lan xin bản tóm tắt. Mở hồ sơ với mục đích “Theo yêu cầu của người bệnh”.",
        en: "Hoàng Thị Lan asks for a summary. Open her chart for the purpose “The patient's request”."),
      hint: BilingualText(
        vi: "f, gõ tên, Enter; trong câu hỏi, ô mục đích chọn bằng mũi tên, gõ lý do, Enter.",
        en: "f, type the name, Enter; in the question choose the purpose by the arrows, type a reason, Enter."),
      shownBy: { try $0.first("read", "chart") { $0.detail.hasPrefix("patientRequest") } }),
    PracticeStep(
      id: "duplicates",
      task: BilingualText(
        vi: "Tìm hồ sơ trùng: quany patient duplicates --db practice.qydb",
        en: "Look for duplicates: quany patient duplicates --db practice.qydb"),
      hint: BilingualText(
        vi: "Ở màn hình luyện tập (^practice), gõ lệnh vào ô Lệnh rồi Enter.",
        en: "On the practice screen (^practice), type the command into its field and press Enter."),
      shownBy: { try $0.first("duplicates", "patient") }),
    PracticeStep(
      id: "merge",
      task: BilingualText(
        vi: "Gộp H000/P5 vào H000/P4, ghi lý do.", en: "Merge H000/P5 into H000/P4, with a reason."),
      hint: BilingualText(
        vi: "quany patient merge H000/P4 H000/P5 --db practice.qydb --reason \"dang ky hai lan\"",
        en: "quany patient merge H000/P4 H000/P5 --db practice.qydb --reason \"registered twice\""),
      shownBy: { try $0.first("merge", "patient") }),
    PracticeStep(
      id: "hold",
      task: BilingualText(
        vi: "Đặt lệnh giữ trên hồ sơ H000/P2 (có đơn khiếu nại).", en: "Put a legal hold on the chart H000/P2 (there is a complaint)."),
      hint: BilingualText(
        vi: "quany retention hold --db practice.qydb --patient H000/P2 --reason \"khieu nai\"",
        en: "quany retention hold --db practice.qydb --patient H000/P2 --reason \"complaint\""),
      shownBy: { try $0.first("hold", "patient") }),
    report,
  ]

  static let `operator`: [PracticeStep] = [
    PracticeStep(
      id: "verify",
      task: BilingualText(
        vi: "Kiểm tra cơ sở dữ liệu: quany verify --db practice.qydb", en: "Check the database: quany verify --db practice.qydb"),
      hint: BilingualText(
        vi: "Ở màn hình luyện tập (^practice), gõ lệnh vào ô Lệnh rồi Enter; hoặc ở một cửa sổ dòng lệnh khác, trong thư mục sân tập.",
        en:
          "On the practice screen (^practice), type the command into its field and press Enter; or in another shell, in the sandbox's folder."
      ),
      shownBy: { try $0.first("verify", "database") }),
    PracticeStep(
      id: "register",
      task: BilingualText(
        vi: "Nhập danh bạ bệnh viện: quany register import --db practice.qydb register",
        en: "Take in the register of hospitals: quany register import --db practice.qydb register"),
      hint: BilingualText(vi: "“register” là thư mục có các tệp CSV.", en: "“register” is the folder with the CSV files."),
      shownBy: { try $0.first("import", "register") }),
    PracticeStep(
      id: "import",
      task: BilingualText(
        vi: "Nhập lô của đơn vị khác: quany import --db practice.qydb incoming.xml. Mã thoát 1: có mục bị giữ lại.",
        en: "Import another system's batch: quany import --db practice.qydb incoming.xml. Exit code 1: something is kept aside."),
      hint: BilingualText(
        vi: "Đọc dòng tổng: đọc = nhận + trùng + giữ lại + từ chối.",
        en: "Read the sum: read = accepted + duplicate + quarantined + rejected."),
      shownBy: { try $0.first("import", "batch") { $0.detail == "close" } }),
    PracticeStep(
      id: "quarantine",
      task: BilingualText(
        vi: "Mở một mục bị giữ lại và đọc mã lỗi.", en: "Open an entry that is kept aside and read its code."),
      hint: BilingualText(
        vi: "Ở trang chính bấm q, Enter trên một dòng. Hoặc: quany quarantine show 1 --db practice.qydb",
        en: "Press q at home, Enter on a line. Or: quany quarantine show 1 --db practice.qydb"),
      shownBy: { try $0.first("read", "quarantine") }),
    PracticeStep(
      id: "again",
      task: BilingualText(
        vi: "Nhập lại đúng tệp đó: không gì được nhập hai lần.", en: "Import the same file again: nothing comes in twice."),
      hint: BilingualText(
        vi: "Cùng một lệnh; đọc số “trùng”.", en: "The same command; read the number of duplicates."),
      shownBy: { $0.repeatedImport }),
    report,
    PracticeStep(
      id: "export",
      task: BilingualText(
        vi: "Xuất toàn bộ hồ sơ: quany export --db practice.qydb --all --out exported",
        en: "Export every record: quany export --db practice.qydb --all --out exported"),
      hint: BilingualText(
        vi: "Thư mục exported không được có sẵn. Lệnh in mã SHA-256 của từng tệp.",
        en: "The folder must not exist yet. The command prints the SHA-256 of each file."),
      shownBy: { try $0.first("export", "batch") }),
  ]
}
