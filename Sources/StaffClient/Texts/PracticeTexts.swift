internal import ClinicalModel

/// The exercises.
extension Texts {
  static let practice = BilingualText(vi: "LUYỆN TẬP", en: "PRACTICE")
  static let practiceTitle = BilingualText(vi: "Luyện tập", en: "Practice")
  static let practiceHelp = BilingualText(
    vi:
      "Bạn đang ở sân tập: người bệnh đều hư cấu, làm sai không hại ai. Bước kế tiếp luôn hiện dưới màn hình; phần mềm xem trong cơ sở dữ liệu việc đã làm, bằng cách nào cũng được. ? trong bảng hoặc F1 trong ô cho gợi ý. Thoát lúc nào cũng được, lần sau tiếp tục từ đó.",
    en:
      "This is a sandbox: nobody in it is real, mistakes harm nobody. The next step is always below the screen; the program looks into the database for what was done, whatever way. ? in a table or F1 in a field gives a hint. Leave at any time; you go on from there."
  )
  static let practiceNow = BilingualText(vi: "Bây giờ", en: "Now")
  static let practiceDone = BilingualText(vi: "Xong: %1", en: "Done: %1")
  static let practiceHint = BilingualText(vi: "Gợi ý", en: "Hint")
  static let practicePassword = BilingualText(vi: "trong sân tập: %1", en: "in the sandbox: %1")
  static let practiceStepDone = BilingualText(vi: "Xong bước %1.", en: "Step %1 is done.")
  static let practicePassed = BilingualText(
    vi: "Xong mọi bước. Lấy chứng nhận ở màn hình luyện tập (^practice, F9).",
    en: "Every step is done. The certificate is on the practice screen (^practice, F9).")
  static let practiceSteps = BilingualText(vi: "Các bước", en: "Steps")
  static let practiceProgress = BilingualText(vi: "%1 trên %2 bước", en: "%1 of %2 steps")
  static let practiceRole = BilingualText(vi: "Vai trò", en: "Role")
  static let practiceCommand = BilingualText(vi: "Lệnh", en: "Command")
  static let practiceCommandHint = BilingualText(
    vi: "quany … trong thư mục sân tập; Enter chạy", en: "quany … in the sandbox's folder; Enter runs it")
  static let practiceRun = BilingualText(vi: "Chạy lệnh", en: "Run")
  static let practiceExit = BilingualText(vi: "mã thoát %1", en: "exit code %1")
  static let practiceOutside = BilingualText(
    vi: "Ở sân tập chỉ chạy lệnh quany, với tệp nằm trong thư mục sân tập.",
    en: "A sandbox runs commands of quany only, on files in its folder.")
  static let practiceHome = BilingualText(vi: "Bắt đầu làm", en: "Go to work")
  static let certificate = BilingualText(vi: "Chứng nhận", en: "Certificate")
  static let certificateFor = BilingualText(
    vi: "Phần mềm không biết ai ngồi đây: họ tên là do bạn khai; bệnh viện nhập dòng này chịu trách nhiệm về nó.",
    en: "The program can't see who sits here: the name is what you say; the hospital that imports the line answers for it.")
  static let certificateNumber = BilingualText(vi: "Số hiệu nhân viên", en: "Staff number")
  static let certificateHospital = BilingualText(vi: "Mã bệnh viện", en: "Hospital code")
  static let certificateHospitalWrong = BilingualText(
    vi: "Mã bệnh viện như H017: 1–20 ký tự A-Z 0-9 . -", en: "A hospital's code like H017: 1 to 20 of A-Z 0-9 . -")
  static let certificateImport = BilingualText(
    vi: "Ghi hai dòng này vào một tệp (quany practice --certificate in ra đúng như vậy) rồi: quany register import --db … TỆP",
    en: "Put these two lines into a file (quany practice --certificate prints them), then: quany register import --db … FILE")
  static let linearPractice = BilingualText(vi: "Bước %1 trên %2", en: "Step %1 of %2")
}
