internal import ClinicalModel

/// Messages between staff.
extension Texts {
  static let messages = BilingualText(vi: "Thư", en: "Messages")
  static let messagesHelp = BilingualText(
    vi:
      "Thư giữa nhân viên về một người bệnh, một hồ sơ, hoặc việc chung; thư chưa xem đứng trước. Enter xem, khi đó người gửi biết là đã xem; a trả lời; c mở hồ sơ người bệnh theo quyền của bạn; n viết thư; s thư đã gửi và ai đã xem. Thư không thuộc bệnh án: điều cần nhớ về người bệnh phải ghi vào hồ sơ.",
    en:
      "Messages between staff about a patient, a record, or anything; those not seen stand first. Enter shows one, and its sender knows that it was seen; a answers; c opens the chart by your own rights; n writes; s shows what you sent and who has seen it. A message is no part of the record: what has to be remembered of a patient is written there."
  )
  static let messageHelp = BilingualText(
    vi:
      "Người nhận: tài khoản hoặc cả khoa (H001/K02), cách nhau bằng dấu phẩy; gõ vài chữ của tên và chọn. Ctrl-S gửi. Thư đã gửi không sửa, không xóa được.",
    en:
      "To: accounts or a whole ward (H001/K02), separated by commas; type a few letters of a name and choose. Ctrl-S sends. What was sent can't be changed or deleted."
  )
  static let noMessages = BilingualText(vi: "Chưa có thư nào.", en: "There is no message.")
  static let sentMessages = BilingualText(vi: "Thư đã gửi", en: "Sent messages")
  static let writeMessage = BilingualText(vi: "Viết thư", en: "Write a message")
  static let to = BilingualText(vi: "Gửi", en: "To")
  static let from = BilingualText(vi: "Từ", en: "From")
  static let toHint = BilingualText(vi: "tài khoản, tên, hoặc H001/K02", en: "account, name, or H001/K02")
  static let aboutRecordHint = BilingualText(vi: "nếu về một hồ sơ: H001/R12", en: "if it is about a record: H001/R12")
  static let messageHint = BilingualText(vi: "ngắn gọn, không quá 1000 ký tự", en: "short, at most 1000 characters")
  static let wholeDepartment = BilingualText(vi: "cả khoa", en: "the whole ward")
  static let seenOn = BilingualText(vi: "Xem", en: "Seen")
  static let new = BilingualText(vi: "mới", en: "new")
  static let reply = BilingualText(vi: "Trả lời", en: "Answer")
  static let send = BilingualText(vi: "Gửi", en: "Send")
  static let sent = BilingualText(vi: "Đã gửi.", en: "Sent.")
}
