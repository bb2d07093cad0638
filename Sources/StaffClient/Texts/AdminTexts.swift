internal import ClinicalModel
internal import Workflows

/// Accounts, the audit, batches.
extension Texts {
  static let lockAccount = BilingualText(vi: "Khóa tài khoản", en: "Lock the account")
  static let unlockAccount = BilingualText(vi: "Mở khóa tài khoản", en: "Unlock the account")
  static let accountCount = BilingualText(vi: "Tài khoản (%1)", en: "Accounts (%1)")
  static let accountAdded = BilingualText(vi: "Đã thêm tài khoản %1.", en: "Account %1 was added.")
  static let accountChanged = BilingualText(vi: "Đã đổi tài khoản %1.", en: "Account %1 was changed.")
  static let noSuchPractitionerHere = BilingualText(
    vi: "Bệnh viện chưa khai người hành nghề mang mã này.", en: "The hospital states no practitioner of this number.")
  static let staff = BilingualText(vi: "Tài khoản nhân viên", en: "Staff accounts")
  static let staffHelp = BilingualText(
    vi:
      "Ai được làm gì. Enter sửa vai trò, khoa, mã hành nghề; n tài khoản mới; x khóa hoặc mở; p đặt mật khẩu (cũng gỡ khóa do gõ sai); t gỡ xác thực hai lớp; i gỡ PIN. Tài khoản không bao giờ bị xóa, vì nhật ký nêu tên. Người quản trị cuối cùng luôn còn.",
    en:
      "Who may do what. Enter changes roles, wards, practitioner; n is a new account; x locks or unlocks; p sets a password (which also lifts a lock after wrong ones); t takes the second factor away; i the PIN. No account is ever removed, since the audit names them. The last administrator stays one."
  )
  static let staffAccount = BilingualText(vi: "Tài khoản", en: "Account")
  static let accountHelp = BilingualText(
    vi:
      "Vai trò cách nhau bằng dấu phẩy; gõ vài chữ và chọn. Khoa viết H001/K02; để trống là toàn viện. Mã hành nghề H001/BS1 cho người ghi hồ sơ. Ctrl-S lưu. Nếu người khác vừa đổi tài khoản này, không có gì bị ghi đè: hai bản đứng cạnh nhau.",
    en:
      "Roles are separated by commas; type a few letters and choose. Wards are H001/K02; none is the whole hospital. The practitioner H001/BS1 is for who writes records. Ctrl-S saves. If somebody changed the account in between nothing is overwritten: both stand there."
  )
  static let newAccount = BilingualText(vi: "Tài khoản mới", en: "New account")
  static let accountNameHint = BilingualText(vi: "tên tài khoản của hệ điều hành", en: "the operating system's account")
  static let roles = BilingualText(vi: "Vai trò", en: "Roles")
  static let rolesHint = BilingualText(
    vi: "ví dụ bác sĩ, điều dưỡng; cách nhau bằng dấu phẩy", en: "for example doctor, nurse; separated by commas")
  static let noSuchRole = BilingualText(vi: "Không có vai trò này.", en: "There is no such role.")
  static let practitioner = BilingualText(vi: "Mã hành nghề", en: "Practitioner")
  static let practitionerHint = BilingualText(vi: "ví dụ H001/BS1", en: "for example H001/BS1")
  static let departmentsHint = BilingualText(
    vi: "ví dụ H001/K02, H001/K03; trống là toàn viện", en: "for example H001/K02, H001/K03; none is the whole hospital")
  static let proves = BilingualText(vi: "Xác thực", en: "Proves by")
  static let noneSet = BilingualText(vi: "chưa đặt gì", en: "nothing set")
  static let withPassword = BilingualText(vi: "mật khẩu", en: "password")
  static let disabled = BilingualText(vi: "KHÓA", en: "LOCKED")
  static let lockOrUnlock = BilingualText(vi: "Khóa hoặc mở", en: "Lock or unlock")
  static let setPassword = BilingualText(vi: "Đặt mật khẩu", en: "Set the password")
  static let oldPassword = BilingualText(vi: "Mật khẩu cũ", en: "Old password")
  static let newPassword = BilingualText(vi: "Mật khẩu mới", en: "New password")
  static let onceMore = BilingualText(vi: "Gõ lại", en: "Once more")
  static let removeFactor = BilingualText(vi: "Gỡ xác thực hai lớp", en: "Take the 2nd factor away")
  static let setFactor = BilingualText(vi: "Bật xác thực hai lớp", en: "Set a 2nd factor")
  static let factorSteps = BilingualText(
    vi:
      "Trong ứng dụng xác thực của điện thoại, thêm tài khoản bằng khóa dưới đây (theo thời gian, 6 chữ số), rồi gõ mã đầu tiên mà nó hiện. Chưa có mã thì chưa bật gì.",
    en:
      "In the telephone's authenticator, add an account by the key below (time based, 6 digits); then type the first code that it shows. Without a code nothing is set."
  )
  static let factorKey = BilingualText(vi: "Khóa", en: "Key")
  static let firstCode = BilingualText(vi: "Gõ mã đầu tiên", en: "Type the first code")
  static let firstCodeField = BilingualText(vi: "Mã đầu tiên", en: "First code")
  static let lockedUntil = BilingualText(vi: "sai mật khẩu, khóa đến %1", en: "wrong passwords, locked until %1")
  static let setPIN = BilingualText(vi: "Đặt PIN", en: "Set a PIN")
  static let removePIN = BilingualText(vi: "Gỡ PIN", en: "Take the PIN away")
  static let ownAccount = BilingualText(vi: "Tài khoản của tôi", en: "My account")
  static let ownAccountHelp = BilingualText(
    vi:
      "Mật khẩu từ 8 ký tự; dài thì tốt. PIN 6 đến 12 chữ số thay mật khẩu khi xác nhận hồ sơ. Xác thực hai lớp hỏi thêm mã của điện thoại ở mọi nơi hỏi mật khẩu, và thay cho PIN.",
    en:
      "A password has 8 characters or more; long is good. A PIN of 6 to 12 digits confirms attestations instead of the password. A second factor asks for a code of the telephone wherever the password is asked for, and ends the PIN."
  )
  static let audit = BilingualText(vi: "Nhật ký", en: "Audit")
  static let auditHelp = BilingualText(
    vi:
      "Gõ điều kiện rồi F5: theo số người bệnh, tài khoản, việc, kết quả, ngày. Enter xem một dòng. F6 kiểm tra cả chuỗi từ dòng đầu. Việc đọc nhật ký cũng được ghi.",
    en:
      "Type what to look for and F5: by the patient's number, account, action, outcome, days. Enter shows a row. F6 walks the chain from its first row. Reading the audit is audited."
  )
  static let auditPrompt = BilingualText(
    vi: "F5 đọc; để trống mọi ô là các dòng mới nhất.", en: "F5 reads; with every field empty the latest rows.")
  static let noRows = BilingualText(vi: "Không có dòng nào.", en: "There is no row.")
  static let patientKeyHint = BilingualText(
    vi: "H001/P000012, hoặc số trong cơ sở dữ liệu này", en: "H001/P000012, or the number in this database")
  static let auditAction = BilingualText(vi: "Việc", en: "Action")
  static let auditActionHint = BilingualText(vi: "đọc, ký, tìm, gộp…; hoặc mã: read, sign", en: "read, attest, search…; or the code: sign")
  static let outcomeOf = BilingualText(vi: "Kết quả", en: "Outcome")
  static let any = BilingualText(vi: "tất cả", en: "any")
  static let succeeded = BilingualText(vi: "được", en: "success")
  static let refusedOutcome = BilingualText(vi: "bị từ chối", en: "refused")
  static let failedOutcome = BilingualText(vi: "lỗi", en: "failure")
  static let origin = BilingualText(vi: "Từ đâu", en: "From where")
  static let read = BilingualText(vi: "Đọc", en: "Read")
  static let verifyChain = BilingualText(vi: "Kiểm tra chuỗi", en: "Check the chain")
  static let chainWhole = BilingualText(vi: "Chuỗi nguyên vẹn: %1 dòng.", en: "The chain is whole: %1 rows.")
  static let chainBroken = BilingualText(vi: "Chuỗi hỏng từ dòng %1.", en: "The chain is broken from row %1 on.")
  static let batches = BilingualText(vi: "Các lô nhập", en: "Batches")
  static let batchesHelp = BilingualText(
    vi:
      "Mỗi lô: đọc = nhận + trùng + giữ lại + từ chối. Enter xem từng tệp và các lỗi hay gặp. Lô chưa xong được làm tiếp bằng quany import --resume.",
    en:
      "Each batch: read = accepted + duplicate + kept + rejected. Enter shows its files and the commonest problems. A batch that did not end goes on with quany import --resume."
  )
  static let noBatches = BilingualText(vi: "Chưa có lô nào.", en: "There is no batch yet.")
  static let readCount = BilingualText(vi: "Đọc", en: "Read")
  static let acceptedCount = BilingualText(vi: "Nhận", en: "Accepted")
  static let duplicateCount = BilingualText(vi: "Trùng", en: "Duplicate")
  static let keptCount = BilingualText(vi: "Giữ lại", en: "Kept")
  static let rejectedCount = BilingualText(vi: "Từ chối", en: "Rejected")
  static let unfinishedBatch = BilingualText(vi: "chưa xong, %1", en: "not ended, %1")
  static let finishedBatch = BilingualText(vi: "xong, %1 s", en: "done, %1 s")
  static let sum = BilingualText(vi: "Phép cộng", en: "Sum")
  static let sumRight = BilingualText(vi: "đúng", en: "right")
  static let sumWrong = BilingualText(vi: "sai", en: "wrong")
  static let runs = BilingualText(vi: "Số lần chạy", en: "Runs")
  static let format = BilingualText(vi: "Dạng", en: "Format")
}

extension Role {
  var text: BilingualText {
    switch self {
    case .registrar: BilingualText(vi: "tiếp đón", en: "registrar")
    case .nurse: BilingualText(vi: "điều dưỡng", en: "nurse")
    case .doctor: BilingualText(vi: "bác sĩ", en: "doctor")
    case .headOfDepartment: BilingualText(vi: "trưởng khoa", en: "head of department")
    case .pharmacist: BilingualText(vi: "dược sĩ", en: "pharmacist")
    case .laboratory: BilingualText(vi: "xét nghiệm", en: "laboratory")
    case .recordsOffice: BilingualText(vi: "phòng hồ sơ", en: "records office")
    case .auditor: BilingualText(vi: "giám sát", en: "auditor")
    case .operator: BilingualText(vi: "vận hành", en: "operator")
    case .administrator: BilingualText(vi: "quản trị", en: "administrator")
    }
  }
}
