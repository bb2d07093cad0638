internal import ClinicalModel

/// The register of hospitals.
extension Texts {
  static let hospitalRegister = BilingualText(vi: "Danh bạ bệnh viện", en: "Register of hospitals")
  static let hospitalsHelp = BilingualText(
    vi: "Các bệnh viện đang hoạt động vào một ngày. Enter mở mọi điều danh bạ ghi về bệnh viện; h xem các phiên bản.",
    en: "The hospitals in force on a day. Enter opens all that the register says of one; h shows the versions.")
  static let hospitalHelp = BilingualText(
    vi:
      "Mọi dòng của danh bạ về bệnh viện này, mới nhất ở trên. Enter sửa dòng; c ghi sự kiện (đổi tên, xếp hạng lại, chuyển, sáp nhập, đóng); s tách; m thêm mốc; n thêm dòng khác. Mỗi lần ghi là một phiên bản mới có lý do; phiên bản cũ còn nguyên.",
    en:
      "Every row of the register about this hospital, the newest first. Enter changes the row; c an event (renamed, reclassified, transferred, merged, closed); s splits; m adds a milestone; n another row. Each makes a version with its reason; the versions before stay."
  )
  static let beds = BilingualText(vi: "Giường", en: "Beds")
  static let wave = BilingualText(vi: "Đợt", en: "Wave")
  static let openHospital = BilingualText(vi: "Thêm bệnh viện", en: "New hospital")
  static let registerHistory = BilingualText(vi: "Các phiên bản danh bạ", en: "Versions of the register")
  static let registerHistoryHelp = BilingualText(
    vi: "Mỗi lần nhập hay sửa là một phiên bản; mã SHA-256 là của các bảng của nó.",
    en: "Every import and every edit is a version; the SHA-256 is of its tables.")
  static let changeRow = BilingualText(vi: "Sửa dòng", en: "Change the row")
  static let registerEvent = BilingualText(vi: "Sự kiện", en: "Event")
  static let splitHospital = BilingualText(vi: "Tách bệnh viện", en: "Split")
  static let addMilestone = BilingualText(vi: "Thêm mốc", en: "Add a milestone")
  static let addRow = BilingualText(vi: "Thêm dòng", en: "Add a row")
  static let registerEdit = BilingualText(vi: "Sửa danh bạ", en: "Edit the register")
  static let registerEditHelp = BilingualText(
    vi: "Ctrl-S ghi thành phiên bản mới. Ô nào không đổi thì giữ nguyên; xóa trống một ô là bỏ giá trị. Lý do phải có, kèm số văn bản.",
    en:
      "Ctrl-S keeps it as a new version. What is not changed stays; emptying a field takes its value away. The reason is needed, with its document."
  )
  static let newHospitalCode = BilingualText(vi: "Mã bệnh viện mới", en: "Code of the new one")
  static let fromDay = BilingualText(vi: "Từ ngày", en: "From the day")
  static let fromDayHint = BilingualText(vi: "ngày như 30/9/2025, t-7", en: "a day like 30/9/2025, t-7")
  static let mayBeEmpty = BilingualText(vi: "có thể để trống", en: "may stay empty")
  static let registerReasonHint = BilingualText(vi: "vì sao, theo văn bản nào", en: "why, by which document")
  static let keepVersion = BilingualText(vi: "Ghi phiên bản mới", en: "Keep as a new version")
  static let versionKept = BilingualText(vi: "Đã ghi phiên bản %1 của danh bạ.", en: "Version %1 of the register is kept.")
  static let registerTables: [String: BilingualText] = [
    "hospitals": BilingualText(vi: "Bệnh viện qua thời gian", en: "The hospital over time"),
    "milestones": BilingualText(vi: "Mốc", en: "Milestones"), "returns": BilingualText(vi: "Báo cáo tháng", en: "Monthly returns"),
    "findings": BilingualText(vi: "Kết luận kiểm tra", en: "Findings"), "training": BilingualText(vi: "Đào tạo", en: "Training"),
    "infrastructure": BilingualText(vi: "Hạ tầng", en: "Infrastructure"), "downtimes": BilingualText(vi: "Gián đoạn", en: "Downtimes"),
    "satisfaction": BilingualText(vi: "Hài lòng", en: "Satisfaction"),
    "certificates": BilingualText(vi: "Chứng nhận luyện tập", en: "Practice certificates"),
  ]
  static let registerEvents: [String: BilingualText] = [
    "opened": BilingualText(vi: "thành lập, mở", en: "opened"), "renamed": BilingualText(vi: "đổi tên", en: "renamed"),
    "reclassified": BilingualText(vi: "xếp hạng lại", en: "reclassified"),
    "transferred": BilingualText(vi: "chuyển đầu mối", en: "transferred"),
    "revised": BilingualText(vi: "điều chỉnh", en: "revised"), "closed": BilingualText(vi: "đóng", en: "closed"),
    "merged": BilingualText(vi: "sáp nhập", en: "merged"),
  ]
  static let registerWords: [String: BilingualText] = [
    "planned": BilingualText(vi: "theo kế hoạch", en: "planned"), "unplanned": BilingualText(vi: "ngoài kế hoạch", en: "unplanned"),
    "staff": BilingualText(vi: "nhân viên", en: "staff"), "patient": BilingualText(vi: "người bệnh", en: "patients"),
    "hospital": BilingualText(vi: "bệnh viện", en: "hospital"),
    "inpatientFacility": BilingualText(vi: "cơ sở nội trú", en: "inpatient facility"),
    "outpatientFacility": BilingualText(vi: "cơ sở ngoại trú", en: "outpatient facility"),
  ]
  static let registerColumns: [String: BilingualText] = [
    "code": BilingualText(vi: "Mã", en: "Code"), "facility": BilingualText(vi: "Bệnh viện", en: "Hospital"),
    "validFrom": BilingualText(vi: "Từ ngày", en: "From"), "validTo": BilingualText(vi: "Đến ngày", en: "To"),
    "event": BilingualText(vi: "Sự kiện", en: "Event"), "mergedInto": BilingualText(vi: "Sáp nhập vào", en: "Merged into"),
    "name": BilingualText(vi: "Tên", en: "Name"), "parentCommand": BilingualText(vi: "Đầu mối", en: "Command"),
    "tier": BilingualText(vi: "Tuyến", en: "Tier"), "level": BilingualText(vi: "Cấp kỹ thuật 1–6", en: "Level 1–6"),
    "class": BilingualText(vi: "Hạng", en: "Class"), "kind": BilingualText(vi: "Loại", en: "Kind"),
    "region": BilingualText(vi: "Vùng", en: "Region"), "province": BilingualText(vi: "Mã tỉnh", en: "Province"),
    "oldProvince": BilingualText(vi: "Mã tỉnh cũ", en: "Old province"), "beds": BilingualText(vi: "Giường", en: "Beds"),
    "departments": BilingualText(vi: "Số khoa", en: "Departments"), "wave": BilingualText(vi: "Đợt", en: "Wave"),
    "targetDate": BilingualText(vi: "Hạn nội bộ", en: "Target"), "date": BilingualText(vi: "Ngày", en: "Day"),
    "document": BilingualText(vi: "Số văn bản", en: "Document"), "signer": BilingualText(vi: "Người ký", en: "Signer"),
    "month": BilingualText(vi: "Tháng", en: "Month"), "outpatient": BilingualText(vi: "Ngoại trú", en: "Outpatient"),
    "inpatient": BilingualText(vi: "Nội trú", en: "Inpatient"), "day": BilingualText(vi: "Ban ngày", en: "Day care"),
    "emergency": BilingualText(vi: "Cấp cứu", en: "Emergency"), "field": BilingualText(vi: "Dã chiến", en: "Field"),
    "source": BilingualText(vi: "Nguồn", en: "Source"), "received": BilingualText(vi: "Nhận ngày", en: "Received"),
    "severity": BilingualText(vi: "Mức độ", en: "Severity"), "finding": BilingualText(vi: "Phát hiện", en: "Finding"),
    "owner": BilingualText(vi: "Người khắc phục", en: "Owner"), "due": BilingualText(vi: "Hạn", en: "Due"),
    "closed": BilingualText(vi: "Khắc phục ngày", en: "Closed"), "group": BilingualText(vi: "Nhóm", en: "Group"),
    "trained": BilingualText(vi: "Đã đào tạo", en: "Trained"), "total": BilingualText(vi: "Tổng số", en: "In all"),
    "item": BilingualText(vi: "Hạng mục", en: "Item"), "needed": BilingualText(vi: "Cần", en: "Needed"),
    "present": BilingualText(vi: "Có", en: "Present"), "investment": BilingualText(vi: "Đề xuất (triệu đồng)", en: "Proposed (mil. VND)"),
    "minutes": BilingualText(vi: "Phút", en: "Minutes"), "planning": BilingualText(vi: "Kế hoạch", en: "Planning"),
    "cause": BilingualText(vi: "Nguyên nhân", en: "Cause"), "respondentGroup": BilingualText(vi: "Nhóm", en: "Group"),
    "respondents": BilingualText(vi: "Trả lời", en: "Respondents"), "satisfied": BilingualText(vi: "Hài lòng", en: "Satisfied"),
    "role": BilingualText(vi: "Vai trò", en: "Role"), "holder": BilingualText(vi: "Họ và tên", en: "Holder"),
    "number": BilingualText(vi: "Số hiệu", en: "Number"), "withdrawn": BilingualText(vi: "Thu hồi", en: "Withdrawn"),
    "evidence": BilingualText(vi: "Bằng chứng", en: "Evidence"), "digest": BilingualText(vi: "SHA-256", en: "SHA-256"),
    "steps": BilingualText(vi: "Số bước", en: "Steps"), "exercises": BilingualText(vi: "Bản bài tập", en: "Exercises"),
  ]
}
