internal import ClinicalModel

/// The rollout coverage report.
extension Texts {
  static let coverage = BilingualText(vi: "Báo cáo triển khai", en: "Rollout coverage")
  static let coverageHelp = BilingualText(
    vi:
      "Toàn quân trên một màn hình: ngoại lệ trước, rồi các tỷ lệ, rồi từng đơn vị đầu mối. Enter trên một dòng đi sâu hơn: ngoại lệ → bệnh viện, tỷ lệ → từng phần của nó, đơn vị → bệnh viện → khoa → tháng. “?” là chưa rõ, không phải 0. d xem ngày khác; g nhóm cách khác; c những gì đã đổi; v các phần khác.",
    en:
      "The whole country on one screen: exceptions first, then the figures, then the commands. Enter on a line goes deeper: an exception to its hospitals, a figure to its parts, a command to hospitals, departments, months. “?” is unknown, not 0. d looks at another day; g groups otherwise; c what changed; v other parts."
  )
  static let demonstration = BilingualText(vi: "TRÌNH DIỄN", en: "DEMONSTRATION")
  static let madeUp = BilingualText(vi: "hồ sơ hư cấu", en: "made-up records")
  static let asOf = BilingualText(vi: "Tính đến", en: "As of")
  static let asOfHint = BilingualText(vi: "ngày như 30/9/2025, t-7; trống: hôm nay", en: "a day like 30/9/2025, t-7; empty: today")
  static let measuredMonth = BilingualText(vi: "Tháng đo", en: "Measured")
  static let hospitals = BilingualText(vi: "Bệnh viện", en: "Hospitals")
  static let hospital = BilingualText(vi: "Bệnh viện", en: "Hospital")
  static let registerVersion = BilingualText(vi: "Danh bạ bản", en: "Register")
  static let definitionVersion = BilingualText(vi: "Định nghĩa", en: "Definition")
  static let exceptions = BilingualText(vi: "Ngoại lệ", en: "Exceptions")
  static let exceptionsHelp = BilingualText(
    vi: "Việc cần người xem, hại nhất ở trên. Enter mở bệnh viện.",
    en: "What somebody has to look at, the most harmful first. Enter opens the hospital.")
  static let noExceptions = BilingualText(vi: "Không có ngoại lệ.", en: "There are no exceptions.")
  static let figure = BilingualText(vi: "Tỷ lệ", en: "Figure")
  static let ratio = BilingualText(vi: "Trên tổng", en: "Of")
  static let anomalousCount = BilingualText(vi: "Bất thường", en: "Anomalous")
  static let unknownCount = BilingualText(vi: "Chưa rõ", en: "Unknown")
  static let deadlineLine = BilingualText(vi: "Hạn %1 · %2: %3", en: "Due %1 · %2: %3")
  static let deadlineReached = BilingualText(vi: ", đạt, %1 ngày", en: ", reached, %1 days")
  static let deadlineReachedSpoken = BilingualText(vi: ", đạt, %1", en: ", reached, %1")
  static let daysEarly = BilingualText(vi: "sớm %1 ngày", en: "%1 days early")
  static let daysLate = BilingualText(vi: "muộn %1 ngày", en: "%1 days late")
  static let onTheDay = BilingualText(vi: "đúng ngày", en: "on the day")
  static let deadlineOverdue = BilingualText(vi: ", quá hạn %1 ngày", en: ", %1 days overdue")
  static let deadlinePending = BilingualText(vi: ", còn %1 ngày", en: ", %1 days to go")
  static let command = BilingualText(vi: "Đầu mối", en: "Command")
  static let otherGrouping = BilingualText(vi: "Nhóm khác", en: "Group otherwise")
  static let groupings: [String: BilingualText] = [
    "command": BilingualText(vi: "Đầu mối", en: "Command"), "tier": BilingualText(vi: "Tuyến", en: "Tier"),
    "region": BilingualText(vi: "Vùng", en: "Region"), "class": BilingualText(vi: "Hạng", en: "Class"),
    "wave": BilingualText(vi: "Đợt", en: "Wave"),
  ]
  static let stageSpoken = BilingualText(vi: "giai đoạn %1 có %2 bệnh viện", en: "%2 hospitals at stage %1")
  static let monthsUnknown = BilingualText(vi: "chưa biết tháng %1", en: "not known: %1")
  static let stagesLine = BilingualText(vi: "Giai đoạn 0–7: %1", en: "Stages 0–7: %1")
  static let months = BilingualText(vi: "Các tháng", en: "Months")
  static let month = BilingualText(vi: "Tháng", en: "Month")
  static let monthHint = BilingualText(vi: "như 9/2025", en: "like 9/2025")
  static let notAMonth = BilingualText(vi: "Không phải tháng. Gõ như 9/2025.", en: "This is no month. Type it like 9/2025.")
  static let coverageShort = BilingualText(vi: "Bao phủ", en: "Coverage")
  static let noHospitals = BilingualText(vi: "Danh bạ chưa có gì.", en: "The register is empty.")
  static let explain = BilingualText(vi: "Giải thích", en: "Explain")
  static let explainHelp = BilingualText(
    vi:
      "Từng phần mà tỷ lệ là tổng của chúng, và vì sao một phần không tính. Enter đi đến tháng hoặc bệnh viện; l liệt kê các đợt điều trị của tháng.",
    en:
      "Every part that the figure is the sum of, and why one does not count. Enter goes to the month or hospital; l lists the encounters of a month."
  )
  static let noSuchFigure = BilingualText(vi: "Báo cáo không có ô này.", en: "The report has no such cell.")
  static let coverageUnit = BilingualText(vi: "Đơn vị", en: "Unit")
  static let coverageUnitHelp = BilingualText(
    vi: "Đầu mối có các bệnh viện, bệnh viện có các tháng và các khoa. Enter đi sâu hơn; b mở danh bạ của bệnh viện.",
    en: "A command has its hospitals, a hospital its months and departments. Enter goes deeper; b opens the hospital's register.")
  static let departments = BilingualText(vi: "Các khoa", en: "Departments")
  static let stage = BilingualText(vi: "Giai đoạn", en: "Stage")
  static let daysAhead = BilingualText(vi: "± ngày", en: "± days")
  static let againstDeadline = BilingualText(vi: "So với hạn", en: "Against the deadline")
  static let notYet = BilingualText(vi: "chưa", en: "not yet")
  static let lastData = BilingualText(vi: "Dữ liệu mới nhất", en: "Last data")
  static let complete = BilingualText(vi: "Đủ", en: "Complete")
  static let receivedCount = BilingualText(vi: "Nhận", en: "Received")
  static let returned = BilingualText(vi: "Báo cáo", en: "Returned")
  static let nothingKnown = BilingualText(vi: "Chưa biết gì.", en: "Nothing is known.")
  static let finalised = BilingualText(vi: "Hoàn tất", en: "Finalised")
  static let encountersBehind = BilingualText(vi: "%1 trên %2 đợt", en: "%1 of %2 encounters")
  static let listEncounters = BilingualText(vi: "Các đợt", en: "Encounters")
  static let late = BilingualText(vi: "Muộn", en: "Late")
  static let missing = BilingualText(vi: "Còn thiếu", en: "Missing")
  static let numerator = BilingualText(vi: "Đạt", en: "Num.")
  static let denominator = BilingualText(vi: "Trên", en: "Den.")
  static let counted = BilingualText(vi: "Tính", en: "Counted")
  static let unknown = BilingualText(vi: "chưa rõ", en: "unknown")
  static let anomalous = BilingualText(vi: "bất thường", en: "anomalous")
  static let changesSince = BilingualText(vi: "Đã đổi gì", en: "What changed")
  static let otherViews = BilingualText(vi: "Phần khác", en: "Other parts")
  static let otherViewsHelp = BilingualText(
    vi: "Mũi tên trái, phải chọn phần của báo cáo; lên, xuống để đọc.",
    en: "Left and right choose the part of the report; up and down read.")
  static let coverageViews: [String: BilingualText] = [
    "changes": BilingualText(vi: "Đã đổi gì từ báo cáo trước", en: "What changed since the report before"),
    "trend": BilingualText(vi: "Diễn biến theo tháng", en: "Trend by month"), "waves": BilingualText(vi: "Các đợt", en: "Waves"),
    "league": BilingualText(vi: "Xếp hạng", en: "League table"), "forecast": BilingualText(vi: "Dự báo", en: "Forecast"),
    "stages": BilingualText(vi: "Giai đoạn", en: "Stages"), "hospitals": BilingualText(vi: "Bệnh viện", en: "Hospitals"),
    "milestones": BilingualText(vi: "Mốc", en: "Milestones"), "findings": BilingualText(vi: "Kết luận kiểm tra", en: "Findings"),
    "readiness": BilingualText(vi: "Nhân lực, hạ tầng", en: "People, infrastructure"),
    "periods": BilingualText(vi: "Khóa kỳ", en: "Closed periods"),
  ]

  // Closing months, freezing reports.
  static let periods = BilingualText(vi: "Khóa kỳ", en: "Closed periods")
  static let periodsHelp = BilingualText(
    vi:
      "Tháng đã khóa giữ số như lúc khóa, dù hồ sơ sau đó đổi; mở lại phải ghi lý do và hiện trong mọi báo cáo sau. Enter đối chiếu mã SHA-256 với nội dung đã giữ.",
    en:
      "A closed month keeps its figures whatever the records say later; opening it again takes a reason and shows in every later report. Enter holds the SHA-256 against what was kept."
  )
  static let noPeriods = BilingualText(vi: "Chưa khóa gì.", en: "Nothing was closed yet.")
  static let closeMonth = BilingualText(vi: "Khóa tháng", en: "Close a month")
  static let reopenMonth = BilingualText(vi: "Mở lại tháng", en: "Open a month again")
  static let freezeReport = BilingualText(vi: "Đóng băng báo cáo", en: "Freeze a report")
  static let checkDigest = BilingualText(vi: "Đối chiếu", en: "Check")
  static let digestHolds = BilingualText(vi: "Còn nguyên: %1", en: "Whole: %1")
  static let digestBroken = BilingualText(vi: "ĐÃ BỊ SỬA: không khớp %1", en: "TAMPERED WITH: not %1")
  static let by = BilingualText(vi: "Ai", en: "By")
  static let periodActs: [String: BilingualText] = [
    "closed": BilingualText(vi: "khóa", en: "closed"), "reopened": BilingualText(vi: "MỞ LẠI", en: "REOPENED"),
    "frozen": BilingualText(vi: "đóng băng", en: "frozen"),
  ]
}
