internal import ClinicalModel

/// The chart, a record and its versions.
extension Texts {
  static let chart = BilingualText(vi: "Hồ sơ bệnh án", en: "Chart")
  static let chartHelp = BilingualText(
    vi:
      "Các đợt điều trị và hồ sơ, mới nhất trước. Enter mở một hồ sơ. Mỗi lần mở được ghi vào nhật ký cùng lý do. Khi không có quyền vì khác khoa mà phải cấp cứu: g mở khẩn cấp.",
    en:
      "Episodes and their records, the latest first. Enter opens a record. Each opening is audited with its reason. Where you may not, and a life depends on it: g breaks the glass."
  )
  static let openForAnother = BilingualText(vi: "Mở cho mục đích khác", en: "Open for another purpose")
  static let openedFor = BilingualText(vi: "Mở để", en: "Opened for")
  static let ownPurpose = BilingualText(vi: "làm việc trên máy trạm", en: "work at the client")
  static let patientByNumber = BilingualText(
    vi: "Người bệnh số %1 trong cơ sở dữ liệu này", en: "The patient with the number %1 in this database")
  static let breakGlass = BilingualText(vi: "Mở khẩn cấp", en: "Break the glass")
  static let breakGlassWarning = BilingualText(
    vi: "Chỉ khi cấp cứu. Hồ sơ mở trong 60 phút; việc mở sẽ được người khác xem xét.",
    en: "Only in an emergency. The chart opens for 60 minutes, and somebody else will review it.")
  static let noEpisodes = BilingualText(vi: "Chưa có đợt điều trị nào.", en: "There is no episode yet.")
  static let notOpened = BilingualText(vi: "Hồ sơ chưa mở được.", en: "The chart is not open.")
  static let what = BilingualText(vi: "Nội dung", en: "What")
  static let bloodGroup = BilingualText(vi: "Nhóm máu", en: "Blood group")
  static let insurance = BilingualText(vi: "Thẻ BHYT", en: "Insurance")
  static let address = BilingualText(vi: "Địa chỉ", en: "Address")
  static let phone = BilingualText(vi: "Điện thoại", en: "Phone")
  static let soldier = BilingualText(vi: "Quân nhân", en: "Soldier")
  static let openedByEmergency = BilingualText(vi: "Đang mở khẩn cấp, đến", en: "Open by emergency, until")
  static let allergies = BilingualText(vi: "Dị ứng", en: "Allergies")
  static let noneRecorded = BilingualText(vi: "chưa ghi nhận", en: "none recorded")
  static let noneSeen = BilingualText(vi: "không thấy trong %1 đợt gần nhất", en: "none in the latest %1 episodes")
  static let chooseRecord = BilingualText(vi: "Chọn một hồ sơ trong đợt để mở.", en: "Choose a record of the episode to open it.")
  static let deceased = BilingualText(vi: "ĐÃ MẤT", en: "DECEASED")
  static let mergedInto = BilingualText(vi: "Mã %1 đã gộp vào hồ sơ này.", en: "%1 was merged into this chart.")
  static let older = BilingualText(vi: "Các đợt cũ hơn", en: "Older episodes")
  static let destroyed = BilingualText(vi: "đã tiêu hủy", en: "destroyed")
  static let outpatient = BilingualText(vi: "Ngoại trú", en: "Outpatient")
  static let inpatient = BilingualText(vi: "Nội trú", en: "Inpatient")
  static let day = BilingualText(vi: "Ban ngày", en: "Day care")
  static let emergency = BilingualText(vi: "Cấp cứu", en: "Emergency")
  static let field = BilingualText(vi: "Dã chiến", en: "Field")
  static let stillHere = BilingualText(vi: "đang điều trị", en: "in progress")

  static let record = BilingualText(vi: "Hồ sơ", en: "Record")
  static let recordHelp = BilingualText(
    vi:
      "Nội dung của phiên bản đang chọn và ai đã xác nhận. Bảng dưới là mọi phiên bản: Enter xem, c so với bản trước. Chỉ tác giả xác nhận bản nháp; bản đã xác nhận chỉ bổ sung hoặc rút được.",
    en:
      "What the chosen version says, and who stood for it. The table has every version: Enter shows one, c compares it with the one before. Only its author attests a draft; a final version is added to or withdrawn."
  )
  static let versions = BilingualText(vi: "Các phiên bản", en: "Versions")
  static let version = BilingualText(vi: "Bản", en: "Version")
  static let compare = BilingualText(vi: "So với bản trước", en: "Compare")
  static let show = BilingualText(vi: "Xem", en: "Show")
  static let signedBy = BilingualText(vi: "Xác nhận: %1 (%2) lúc %3", en: "Attested: %1 (%2) at %3")
  static let coSignedBy = BilingualText(vi: "Đồng ký: %1 (%2) lúc %3", en: "Co-signed: %1 (%2) at %3")
  static let coSign = BilingualText(vi: "Đồng ký", en: "Co-sign")
  static let addendum = BilingualText(vi: "Bổ sung", en: "Addendum")
  static let withdraw = BilingualText(vi: "Rút", en: "Withdraw")
  static let done = BilingualText(vi: "Xong.", en: "Done.")
  static let before = BilingualText(vi: "Bản %1", en: "Version %1")
  static let sentBackBecause = BilingualText(vi: "Trả lại để sửa", en: "Sent back")
  static let pharmacySays = BilingualText(vi: "Dược góp ý", en: "The pharmacy says")
  static let otherCodes = BilingualText(
    vi: "Hai phiên bản khác nhau ở mã, không ở chữ.", en: "The two versions differ in codes, not in words.")
  static let sameVersions = BilingualText(vi: "Hai phiên bản giống nhau.", en: "The two versions say the same.")
  static let attestWarning = BilingualText(
    vi: "Bạn đứng tên cho đúng nội dung trên đây. Sau khi xác nhận, bản này giữ nguyên; sửa, bổ sung hay rút đều ghi lý do và giữ bản cũ.",
    en:
      "You stand for exactly what stands above. Afterwards this version stays; a change, an addition or a withdrawal says why and keeps it."
  )
  static let movedTo = BilingualText(vi: "Đã chuyển sang %1", en: "Moved to %1")
  static let movedFrom = BilingualText(vi: "Chuyển từ %1", en: "Moved from %1")
  static let conflict = BilingualText(
    vi: "Người khác vừa ghi bản mới; chưa ghi đè gì. Xem cả hai bản dưới đây.",
    en: "Somebody wrote in between; nothing was overwritten. Both versions stand below.")
}
