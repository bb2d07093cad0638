internal import ClinicalModel

/// Sign-in, home and find.
extension Texts {
  static let signIn = BilingualText(vi: "Đăng nhập", en: "Sign in")
  static let account = BilingualText(vi: "Tài khoản", en: "Account")
  static let accountHint = BilingualText(vi: "tài khoản trong QuanY", en: "your account in QuanY")
  static let signInSpoken = BilingualText(
    vi: "Enter để nhập tài khoản, mật khẩu, mã xác thực; f5 vào bằng tài khoản của máy.",
    en: "Enter asks for account, password and code; f5 signs in as the machine's account.")
  static let signInHelp = BilingualText(
    vi: "Gõ tài khoản, mật khẩu và mã xác thực nếu có, rồi Enter. F5 vào bằng tài khoản của máy.",
    en: "Type account, password and the code if you have one, then Enter. F5 enters as the machine's account.")
  static let machineAccount = BilingualText(vi: "Tài khoản của máy", en: "The machine's account")
  static let welcome = BilingualText(vi: "Bệnh án điện tử quân y", en: "Electronic medical records for military hospitals")

  static let firstPassword = BilingualText(vi: "Đặt mật khẩu của bạn", en: "Set your own password")
  static let firstPasswordHelp = BilingualText(
    vi: "Mật khẩu này do người khác đặt. Đặt mật khẩu chỉ mình bạn biết, rồi đăng nhập bằng mật khẩu đó.",
    en: "Somebody else set this password. Set one that only you know, then sign in with it.")
  static let passwordFromOther = BilingualText(vi: "Mật khẩu được cấp", en: "The one you were given")
  static let firstPasswordSet = BilingualText(
    vi: "Đã đặt mật khẩu. Đăng nhập bằng mật khẩu mới.", en: "The password is set. Sign in with the new one.")

  static let home = BilingualText(vi: "Trang chính", en: "Home")
  static let homeHelp = BilingualText(
    vi:
      "Những gì đang cần bạn: người bệnh đang nằm ở khoa, bản nháp chưa xác nhận, hồ sơ chờ đồng ký, hàng đợi và tuổi của mục cũ nhất.",
    en:
      "What needs you now: patients on your ward, drafts that nobody has attested, records to stand beside, queues and the age of their oldest entry."
  )
  static let greeting = BilingualText(vi: "Chào %1", en: "Good day, %1")
  static let findPatient = BilingualText(vi: "Tìm người bệnh", en: "Find a patient")
  static let registerPatient = BilingualText(vi: "Đăng ký người bệnh", en: "Register a patient")
  static let registeredLately = BilingualText(vi: "Mới đăng ký trong ngày qua", en: "Registered within a day")
  static let registeredAgo = BilingualText(vi: "Cách đây", en: "Ago")
  static let receivedYet = BilingualText(vi: "Đã tiếp nhận", en: "Received")
  static let notReceived = BilingualText(vi: "chưa", en: "not yet")
  static let nobodyInQueue = BilingualText(vi: "Không có ai chờ khám.", en: "Nobody waits to be seen.")
  static let nobodyRegistered = BilingualText(vi: "Một ngày qua chưa đăng ký ai.", en: "Nobody was registered within a day.")
  static let clinicQueue = BilingualText(vi: "Hàng chờ khám", en: "Clinic queue")
  static let waitsFor = BilingualText(vi: "Đã chờ", en: "Waiting")
  static let present = BilingualText(vi: "Người bệnh của tôi", en: "My patients")
  static let nobodyPresent = BilingualText(vi: "Không có ai đang điều trị ở khoa của bạn.", en: "Nobody is on your ward now.")
  static let myDrafts = BilingualText(vi: "Bản nháp của tôi", en: "My drafts")
  static let noDrafts = BilingualText(vi: "Không còn bản nháp nào.", en: "No draft is left.")
  static let toCoSign = BilingualText(vi: "Chờ đồng ký", en: "To co-sign")
  static let unsaved = BilingualText(vi: "Đang gõ dở", en: "Typed and not saved")
  static let resume = BilingualText(vi: "Gõ tiếp", en: "Go on")
  static let throwAway = BilingualText(vi: "Xóa hẳn", en: "Throw away")
  static let quarantineQueue = BilingualText(vi: "Mục bị giữ lại", en: "Quarantine")
  static let reviewQueue = BilingualText(vi: "Mở khẩn cấp", en: "Broken glass")
  static let newMessages = BilingualText(vi: "Thư chưa xem", en: "New messages")
  static let toQuarantine = BilingualText(vi: "Giữ lại", en: "Quarantine")
  static let toIdentity = BilingualText(vi: "Đối chiếu", en: "Who is who")
  static let toDuplicates = BilingualText(vi: "Trùng", en: "Duplicates")
  static let toRetention = BilingualText(vi: "Lưu trữ", en: "Retention")
  static let toBatches = BilingualText(vi: "Lô nhập", en: "Batches")
  static let toStaff = BilingualText(vi: "Nhân viên", en: "Accounts")
  static let toOwnAccount = BilingualText(vi: "Của tôi", en: "My account")
  static let openBatches = BilingualText(vi: "Lô chưa xong", en: "Batches not ended")
  static let queueCount = BilingualText(vi: "%1 mục, cũ nhất %2", en: "%1, the oldest %2")
  static let queueEmpty = BilingualText(vi: "không có", en: "none")
  static let recent = BilingualText(vi: "Xem gần đây", en: "Seen recently")

  static let findHint = BilingualText(
    vi: "tên, chữ đầu (nva), mã, thẻ, điện thoại, ngày sinh, giường",
    en: "name, initials (nva), number, card, phone, birth date, bed")
  static let listCut = BilingualText(
    vi: "Chỉ hiện %1 dòng; có thể còn nữa.", en: "Only %1 lines are shown; there may be more.")
  static let findCut = BilingualText(
    vi: "Chỉ hiện %1 người đầu: gõ thêm tên, năm sinh hay mã số để thu hẹp.",
    en: "Only the first %1 are shown: type more of the name, the year of birth or a number.")
  static let findHelp = BilingualText(
    vi:
      "Gõ vào ô: nguyen van an · nva · Ánh 1980 · 15/1/1980 · H001/P000012 · 0912 · DN4010… · K01 giường 5. Kết quả hiện khi gõ. Mũi tên chọn, Enter mở. Dấu cách rồi Enter mở lại người bệnh vừa xem. Quét hoặc dán mã QR của CCCD, thẻ BHYT: tìm thấy thì mở, chưa có thì Ctrl-N đăng ký với những gì thẻ ghi.",
    en:
      "Type into the box: nguyen van an · nva · Ánh 1980 · 15/1/1980 · H001/P000012 · 0912 · DN4010… · K01 bed 5. Results come as you type. Arrows choose, Enter opens. Space and Enter open the patient seen last. The QR code of a citizen's or an insurance card may be scanned or pasted: who is known is found, who is not is registered with what the card says by Ctrl-N."
  )
  static let find = BilingualText(vi: "Tìm", en: "Find")
  static let nobodyFound = BilingualText(vi: "Không tìm thấy ai.", en: "Nobody fits.")
  static let typeToFind = BilingualText(
    vi: "Gõ để tìm. Người xem gần đây sẽ hiện ở đây.", en: "Type to find. People seen recently will stand here.")
}
