internal import ClinicalModel

/// The exercises of who supervises and who keeps records.
extension PracticeTasks {
  static let head: [PracticeStep] = [
    PracticeStep(
      "coSign",
      task: BilingualText(
        vi: "Đồng ký tờ điều trị của bác sĩ Giang đang chờ bạn (“Đã khỏe hơn…”). Mật khẩu trong sân tập: luyen-tap-1",
        en: "Co-sign the treatment sheet of doctor Giang that waits for you (“Đã khỏe hơn…”). The sandbox's password: luyen-tap-1"),
      hint: BilingualText(
        vi: "Trang chính, bảng “Chờ đồng ký”: Enter mở văn bản “Đã khỏe hơn…”, rồi k.",
        en: "At home, in the table of records to co-sign: Enter opens the one that says “Đã khỏe hơn…”, then k.")
    ) {
      try $0.record(
        "coSign", about: { _ in true },
        [
          Wanted(
            vi: "Bạn đã ký duyệt tờ ghi nhầm người bệnh; tờ đúng vẫn đang chờ.",
            en: "You co-signed the sheet that is about somebody else; the right one still waits."
          ) {
            $0.id.rawValue == "R5"
          }
        ])
    },
    PracticeStep(
      "withdraw",
      task: BilingualText(
        vi: "Tờ còn lại ghi nhầm người bệnh: rút lại, ghi lý do.",
        en: "The other sheet is about somebody else: withdraw it, with the reason."),
      hint: BilingualText(
        vi: "Mở văn bản “Nhầm người bệnh…”, bấm x, gõ lý do và mật khẩu.",
        en: "Open the one that says “Nhầm người bệnh…”, press x, type the reason and the password.")
    ) {
      try $0.record(
        "retract", about: { _ in true },
        [
          Wanted(vi: "Bạn đã rút tờ đúng; tờ ghi nhầm vẫn còn.", en: "You withdrew the right sheet; the wrong one is still there.") {
            $0.id.rawValue == "R6"
          }
        ])
    },
    ward,
    report,
    PracticeStep(
      "reviews",
      task: BilingualText(
        vi: "Xem các lần mở hồ sơ khẩn cấp đang chờ xem xét.",
        en: "List the uses of broken glass that wait for a review."),
      hint: BilingualText(
        vi: "Ở trang chính bấm v, hoặc gõ ^reviews. Hoặc: quany audit reviews list --db practice.qydb",
        en: "Press v at home, or type ^reviews. Or: quany audit reviews list --db practice.qydb")
    ) { $0.act("list", "breakGlass") },
    PracticeStep(
      "verdict",
      task: BilingualText(
        vi: "Kết luận lần mở khẩn cấp số 1 là có lý do chính đáng, ghi vì sao.",
        en: "Judge use number 1 as justified, and say why."),
      hint: BilingualText(
        vi:
          "Trên dòng đó bấm y, gõ lý do. Hoặc: quany audit reviews close 1 --db practice.qydb --verdict justified --reason \"cap cuu that\"",
        en:
          "On the line press y and type the reason. Or: quany audit reviews close 1 --db practice.qydb --verdict justified --reason \"a real emergency\""
      )
    ) { $0.act("review", "breakGlass") },
    PracticeStep(
      "destroy",
      task: BilingualText(
        vi:
          "Phòng lưu trữ đề nghị tiêu hủy hồ sơ H000/E0 đã hết thời hạn. Xem, rồi phê duyệt với tư cách người thứ hai. Mật khẩu trong sân tập: luyen-tap-1",
        en:
          "The records office proposes to destroy H000/E0, which is past its time. Look at it and approve as the second person. The sandbox's password: luyen-tap-1"
      ),
      hint: BilingualText(
        vi:
          "Ở trang chính bấm t, hoặc gõ ^retention; trên dòng đề nghị bấm y, gõ mật khẩu. Hoặc, ở một cửa sổ dòng lệnh trong thư mục sân tập: quany retention approve 1 --db practice.qydb",
        en:
          "Press t at home, or type ^retention; press y on the proposal and type the password. Or, in a shell in the sandbox's folder: quany retention approve 1 --db practice.qydb"
      )
    ) { $0.act("destroy", "encounter") },
  ]

  static let recordsOffice: [PracticeStep] = [
    PracticeStep(
      "quarantine",
      task: BilingualText(
        vi: "Hai mục nhập vào bị giữ lại. Mở một mục ra xem sai ở đâu.",
        en: "Two imported entries are kept aside. Open one and see what is wrong."),
      hint: BilingualText(
        vi: "Ở trang chính bấm q; Enter trên dòng đó. Hoặc: quany quarantine show 1 --db practice.qydb",
        en: "Press q at home; Enter on the line. Or: quany quarantine show 1 --db practice.qydb")
    ) { $0.act("read", "quarantine", about: { $0.detail != "retry" }) },
    PracticeStep(
      "discard",
      task: BilingualText(
        vi: "Mục #1 là lượt khám kết thúc trước khi bắt đầu: loại bỏ, ghi lý do.",
        en: "Entry #1 is a visit that ends before it begins: discard it, with a reason."),
      hint: BilingualText(
        vi: "d trên dòng đó, gõ lý do, Enter. Hoặc: quany quarantine discard 1 --db practice.qydb --reason \"gui lai sau\"",
        en: "d on the line, type the reason, Enter. Or: quany quarantine discard 1 --db practice.qydb --reason \"sent again later\"")
    ) {
      $0.act(
        "discard", "quarantine",
        Wanted(vi: "Bạn đã loại bỏ mục khác.", en: "You discarded another entry.") { $0.entityID == 1 })
    },
    PracticeStep(
      "retry",
      task: BilingualText(
        vi: "Mục #2 chờ một người bệnh chưa biết; nay người đó đã được nhập. Thử lại: mục phải được nhận.",
        en: "Entry #2 waited for a patient nobody knew; now the patient is there. Try it again: it has to be accepted."),
      hint: BilingualText(
        vi: "t trên dòng đó. Hoặc: quany quarantine retry 2 --db practice.qydb",
        en: "t on the line. Or: quany quarantine retry 2 --db practice.qydb")
    ) {
      $0.act(
        "retry", "quarantine",
        Wanted(vi: "Mục đã thử lại vẫn bị giữ lại; mục cần thử là #2.", en: "What was tried again is still kept aside; the entry is #2.") {
          $0.detail == "created"
        })
    },
    PracticeStep(
      "purpose",
      task: BilingualText(
        vi: "Hoàng Thị Lan xin bản tóm tắt. Mở hồ sơ với mục đích “Theo yêu cầu của người bệnh”.",
        en: "Hoàng Thị Lan asks for a summary. Open her chart for the purpose “The patient's request”."),
      hint: BilingualText(
        vi:
          "f, gõ tên, Enter; trong câu hỏi, ô mục đích chọn bằng mũi tên, gõ lý do, Enter. Hoặc: quany patient show H000/P4 --db practice.qydb --purpose patientRequest --reason \"xin tom tat\"",
        en:
          "f, type the name, Enter; in the question choose the purpose by the arrows, type a reason, Enter. Or: quany patient show H000/P4 --db practice.qydb --purpose patientRequest --reason \"a summary\""
      )
    ) {
      $0.act(
        "read", "chart",
        Wanted(
          vi: "Mục đích phải là theo yêu cầu của người bệnh: bấm p trong hồ sơ để chọn lại.",
          en: "The purpose has to be the patient's request: press p in the chart to choose again."
        ) {
          $0.detail.hasPrefix("patientRequest")
        })
    },
    PracticeStep(
      "duplicates",
      task: BilingualText(
        vi: "Tìm các cặp hồ sơ có thể trùng.",
        en: "Look for charts that may be duplicates."),
      hint: BilingualText(
        vi: "Ở trang chính bấm u, hoặc gõ ^duplicates. Hoặc: quany patient duplicates --db practice.qydb",
        en: "Press u at home, or type ^duplicates. Or: quany patient duplicates --db practice.qydb")
    ) { $0.act("duplicates", "patient") },
    PracticeStep(
      "merge",
      task: BilingualText(
        vi: "Hai hồ sơ H000/P4 và H000/P5 là một người, đăng ký hai lần: gộp lại, ghi lý do.",
        en: "H000/P4 and H000/P5 are one person who was registered twice: merge them, with a reason."),
      hint: BilingualText(
        vi:
          "Enter trên cặp đó xem hai bên, Ctrl-S, gõ lý do. Hoặc: quany patient merge H000/P4 H000/P5 --db practice.qydb --reason \"dang ky hai lan\"",
        en:
          "Enter on the pair shows both sides, Ctrl-S, type the reason. Or: quany patient merge H000/P4 H000/P5 --db practice.qydb --reason \"registered twice\""
      )
    ) { evidence in
      let pair = try evidence.keys("P4", "P5")
      return evidence.act(
        "merge", "patient",
        Wanted(
          vi: "Bạn đã gộp hai người khác nhau: hủy gộp (F8 ở màn hình gộp, hoặc quany patient unmerge) rồi gộp đúng cặp.",
          en: "You merged two others: take it back (F8 on the merge screen, or quany patient unmerge) and merge the right pair."
        ) {
          pair.contains($0.patient ?? 0)
        })
    },
    PracticeStep(
      "hold",
      task: BilingualText(
        vi: "Đặt lệnh giữ trên hồ sơ H000/P2 (có đơn khiếu nại).",
        en: "Put a legal hold on the chart H000/P2 (there is a complaint)."),
      hint: BilingualText(
        vi:
          "Ở trang chính bấm t, hoặc gõ ^retention; bấm n, chọn người bệnh, gõ H000/P2 và lý do. Hoặc: quany retention hold --db practice.qydb --patient H000/P2 --reason \"khieu nai\"",
        en:
          "Press t at home, or type ^retention; press n, choose patient, type H000/P2 and the reason. Or: quany retention hold --db practice.qydb --patient H000/P2 --reason \"complaint\""
      )
    ) { try $0.act("hold", "patient", on: "P2") },
    PracticeStep(
      "propose",
      task: BilingualText(
        vi: "Đợt khám H000/E0 đã hết thời hạn lưu trữ: đề nghị tiêu hủy theo quyết định 15/QĐ-BV. Mật khẩu trong sân tập: luyen-tap-1",
        en: "The encounter H000/E0 is past its retention: propose its destruction by decision 15/QĐ-BV. The sandbox's password: luyen-tap-1"
      ),
      hint: BilingualText(
        vi:
          "Trong màn hình lưu trữ (^retention), bảng đến hạn: p trên dòng H000/E0; gõ quyết định, lý do, mật khẩu. Hoặc, ở một cửa sổ dòng lệnh trong thư mục sân tập: quany retention destroy --db practice.qydb --encounter H000/E0 --decision 15/QĐ-BV --reason \"het han\"",
        en:
          "On the retention screen (^retention), in the table of what is due: p on H000/E0; type the decision, the reason, the password. Or, in a shell in the sandbox's folder: quany retention destroy --db practice.qydb --encounter H000/E0 --decision 15/QĐ-BV --reason \"past its time\""
      )
    ) { $0.act("proposeDestruction", "encounter") },
    report,
  ]
}
