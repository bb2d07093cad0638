internal import ClinicalModel

/// Who is to come again, and charts that are not whole yet.
extension Texts {
  static let appointments = BilingualText(vi: "Hẹn khám lại", en: "Appointments")
  static let toAppointments = BilingualText(vi: "Hẹn", en: "Appointments")
  static let appointmentsHelp = BilingualText(
    vi:
      "Người được hẹn khám lại theo giấy hẹn đã ký, từ hôm nay tới hết tuần; ai lỡ hẹn trong bảy ngày qua mà chưa đến vẫn còn trong danh sách. Đã đến: có lượt khám từ bảy ngày trước ngày hẹn trở đi. Khoa là khoa viết giấy hẹn; ai làm ở khoa nào thấy khoa đó. Enter tiếp nhận (người xem được hồ sơ: mở hồ sơ), d chỉ hôm nay.",
    en:
      "Who was asked to come again by a paper that was attested, from today to the end of the week; who missed a day within the last seven stays on the list until they come. Came: an encounter began from seven days before the appointment on. The department is the one that wrote the paper; who works on a ward sees that ward's. Enter receives (for who reads charts: opens the chart), d shows today alone."
  )
  static let appointmentOn = BilingualText(vi: "Ngày hẹn", en: "On")
  static let came = BilingualText(vi: "Đã đến", en: "Came")
  static let cameAt = BilingualText(vi: "đến %1", en: "came %1")
  static let notCome = BilingualText(vi: "chưa đến", en: "has not come")
  static let appointmentCount = BilingualText(vi: "Hôm nay hẹn %1, đã đến %2", en: "Today: %1, of whom %2 came")
  static let noAppointments = BilingualText(vi: "Không có ai được hẹn.", en: "Nobody is to come.")
  static let thisWeek = BilingualText(vi: "Cả tuần", en: "The whole week")
  static let onlyToday = BilingualText(vi: "Chỉ hôm nay", en: "Today alone")
  static let byAppointment = BilingualText(vi: "khám lại theo hẹn ngày %1", en: "comes again by appointment of %1")

  static let incomplete = BilingualText(vi: "Hồ sơ ra viện chưa hoàn chỉnh", en: "Charts of who left, not whole yet")
  static let toCoverage = BilingualText(vi: "Triển khai", en: "Rollout")
  static let toHospitals = BilingualText(vi: "Danh bạ", en: "Register")
  static let toIncomplete = BilingualText(vi: "Chưa đủ", en: "Incomplete")
  static let incompleteHelp = BilingualText(
    vi:
      "Người bệnh nội trú, ban ngày đã ra viện mà hồ sơ còn thiếu, lâu nhất trước: bản nháp chưa xác nhận, thiếu chẩn đoán chính, thiếu bệnh án, tờ điều trị hay giấy ra viện, bệnh án và giấy tờ chưa ai đồng ký, chỉ định chưa có kết quả. Quá 7 ngày thì tô màu: là số ngày mà báo cáo triển khai cho một bản nháp, không phải quy định của luật. Enter mở hồ sơ, d chọn khoa, y một năm, m nhắn người cần bổ sung.",
    en:
      "Inpatients and day patients who have left and whose chart lacks something, the longest ago first: drafts, no main diagnosis, no record form, treatment sheet or discharge paper, forms and papers that nobody co-signed, orders without a result. After 7 days a line is coloured: what the report on the rollout lets a draft be, and no rule of a law. Enter opens the chart, d chooses a department, y a year, m writes to who has to complete it."
  )
  static let incompleteQueue = BilingualText(vi: "Hồ sơ chưa đủ", en: "Charts not whole")
  static let incompleteCount = BilingualText(vi: "%1 hồ sơ, %2 quá 7 ngày", en: "Charts: %1, of which %2 are older than 7 days")
  static let incompleteCut = BilingualText(
    vi: "Nhiều lượt ra viện quá, những lượt gần đây chưa xem hết: chọn một khoa (d).",
    en: "Too many stays; the latest are not all looked at: choose a department (d).")
  static let leftWithin = BilingualText(vi: "ra viện trong %1 ngày qua", en: "left within %1 days")
  static let allDepartments = BilingualText(vi: "Các khoa bạn thấy", en: "All departments that you see")
  static let emptyForAll = BilingualText(vi: "mã khoa; trống là tất cả", en: "its code; empty for all")
  static let daysSince = BilingualText(vi: "Số ngày", en: "Days")
  static let leftOn = BilingualText(vi: "Ra viện", en: "Left")
  static let isMissing = BilingualText(vi: "Còn thiếu", en: "Is missing")
  static let lastYear = BilingualText(vi: "Một năm", en: "A year")
  static let lastQuarter = BilingualText(vi: "90 ngày", en: "90 days")
  static let nothingIncomplete = BilingualText(vi: "Không còn hồ sơ nào thiếu.", en: "No chart lacks anything.")
  static let gapDrafts = BilingualText(vi: "%1 nháp", en: "drafts: %1")
  static let gapDiagnosis = BilingualText(vi: "chẩn đoán chính", en: "main diagnosis")
  static let gapMissing = BilingualText(vi: "chưa có %1", en: "no %1")
  static let gapUncosigned = BilingualText(vi: "chờ đồng ký %1", en: "to co-sign: %1")
  static let gapOrders = BilingualText(vi: "%1 chỉ định chưa có kết quả", en: "orders without a result: %1")
  static let duePage = BilingualText(vi: "Dòng %1 đến %2.", en: "Lines %1 to %2.")
  static let dueMore = BilingualText(vi: "Còn nữa ở trang sau.", en: "There are more on the next page.")
  static let remind = BilingualText(vi: "Nhắn bổ sung", en: "Remind")
  static let remindText = BilingualText(vi: "Hồ sơ %1 còn thiếu: %2. Đề nghị bổ sung.", en: "Chart %1 lacks: %2. Please complete it.")
}
