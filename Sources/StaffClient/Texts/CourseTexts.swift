internal import ClinicalModel

/// Orders, doses, results and trends.
extension Texts {
  static let prescribe = BilingualText(vi: "Kê đơn", en: "Prescribe")
  static let medicationScreen = BilingualText(vi: "Thực hiện y lệnh thuốc", en: "Medication")
  static let medicationHelp = BilingualText(
    vi:
      "Thuốc của đợt theo giờ: ○ chưa đến giờ, ● đến giờ, ! quá giờ, ✓ đã dùng, ✗ không dùng. Chọn liều (dấu cách, 1,3-5), Enter ghi đã dùng, x ghi không dùng kèm lý do; mã PIN hoặc mật khẩu xác nhận. s mở phiếu của ngày để xem cả ngày và in. [ và ] sang ngày khác.",
    en:
      "The drugs of the encounter by the hour: ○ later, ● due, ! overdue, ✓ given, ✗ withheld. Choose doses (space, 1,3-5), Enter records them as given, x as withheld with a reason; the PIN or the password attests. s opens the sheet of the day, to see it whole and to print it. [ and ] change the day."
  )
  static let round = BilingualText(vi: "Thuốc đến giờ", en: "Doses due")
  static let roundHelp = BilingualText(
    vi:
      "Các liều đến giờ, sắp đến giờ (trong một giờ) hoặc quá giờ (đến một ngày) của khoa, theo giường. Enter mở thuốc của người bệnh để ghi; ghi xong lui lại đây.",
    en:
      "The doses of the ward that are due, due within an hour, or overdue for up to a day, by bed. Enter opens the patient's medication to record them; then come back here."
  )
  static let protectedPatient = BilingualText(vi: "(được bảo vệ)", en: "(protected)")
  static let protectedDoses = BilingualText(
    vi:
      "%1 liều của người bệnh được bảo vệ: tên và thuốc chỉ hiện với ai có tên trong đợt điều trị hoặc đã mở khẩn cấp. Nhờ bác sĩ ghi tên bạn vào đợt điều trị; cấp cứu thì Enter, rồi g.",
    en:
      "%1 doses of protected patients: only who is named in the encounter, or broke the glass, sees whose and which. Have a doctor name you in the encounter; in an emergency press Enter, then g."
  )
  static let protectedDosesOfOthers = BilingualText(
    vi: "%1 liều của người bệnh được bảo vệ: tên và thuốc chỉ hiện với ai có tên trong đợt điều trị.",
    en: "%1 doses of protected patients: only who is named in the encounter sees whose and which.")
  static let noDoseDue = BilingualText(vi: "Không có liều nào đến giờ.", en: "No dose is due.")
  static let stopDrug = BilingualText(vi: "Ngừng thuốc", en: "Stop the drug")
  static let stopDrugLine = BilingualText(
    vi: "Y lệnh được sửa thành bản mới không còn thuốc này; liều đã dùng vẫn ghi.",
    en: "The order gets a version without this drug; doses that were given stay recorded.")
  static let orderedBy = BilingualText(vi: "%1 ra y lệnh %2", en: "Ordered by %1, %2")
  static let drugStopped = BilingualText(vi: "Đã ngừng %1", en: "%1 is stopped")
  static let givenOfStopped = BilingualText(vi: "Đã dùng theo y lệnh đã ngừng", en: "Given by orders that were stopped")
  static let doses = BilingualText(vi: "Từng liều", en: "Doses")
  static let asNeeded = BilingualText(vi: "Dùng khi cần", en: "As needed")
  static let give = BilingualText(vi: "Đã dùng", en: "Given")
  static let withhold = BilingualText(vi: "Không dùng", en: "Withheld")
  static let allergicTo = BilingualText(vi: "DỊ ỨNG %1", en: "ALLERGIC to %1")
  static let otherDay = BilingualText(vi: "Ngày khác", en: "Another day")
  static let dayBefore = BilingualText(vi: "Ngày trước", en: "Day before")
  static let dayAfter = BilingualText(vi: "Ngày sau", en: "Day after")
  static let dueAt = BilingualText(vi: "Giờ", en: "Due")
  static let noDoses = BilingualText(vi: "Không có liều nào trong ngày.", en: "No dose on this day.")
  static let givenAt = BilingualText(vi: "đã dùng %1", en: "given at %1")
  static let withheldFor = BilingualText(vi: "không dùng: %1", en: "withheld: %1")
  static let overdue = BilingualText(vi: "quá giờ", en: "overdue")
  static let dueNow = BilingualText(vi: "đến giờ", en: "due")
  static let dueLater = BilingualText(vi: "chưa đến giờ", en: "later")
  static let doseIsRecorded = BilingualText(vi: "Liều này đã được ghi.", en: "This dose is recorded already.")
  static let giveWarning = BilingualText(vi: "Bạn xác nhận chính mình đã thực hiện.", en: "You attest that you did this yourself.")
  static let withholdWarning = BilingualText(
    vi: "Bạn xác nhận người bệnh không dùng các liều này.", en: "You attest that the patient did not get these doses.")
  static let whyWithheld = BilingualText(vi: "Lý do không dùng", en: "Why withheld")
  static let whyWithheldHint = BilingualText(vi: "người bệnh nôn, từ chối…", en: "vomits, refuses …")
  static let givenWhen = BilingualText(vi: "Lúc dùng", en: "Given at")
  static let givenDone = BilingualText(vi: "Đã ghi %1 liều đã dùng.", en: "%1 doses are recorded as given.")
  static let withheldDone = BilingualText(vi: "Đã ghi %1 liều không dùng.", en: "%1 doses are recorded as withheld.")
  static let dosesChanged = BilingualText(
    vi: "Người khác vừa ghi thuốc của người bệnh này; chưa ghi gì thêm. Xem lại.",
    en: "Somebody just recorded doses of this patient; nothing was added. Look again.")
  static let medicationDay = BilingualText(vi: "Phiếu thuốc trong ngày", en: "Medication sheet of the day")
  static let medicationDayHelp = BilingualText(
    vi:
      "Thuốc của một ngày trên một phiếu: mỗi thuốc đang có hiệu lực, giờ nào dùng, ai đã dùng lúc mấy giờ, liều nào không dùng và vì sao, liều nào quá giờ; thuốc dùng ngoài y lệnh; y lệnh ngừng trong ngày. [ và ] sang ngày khác, p in. Chỉ lấy từ hồ sơ đã xác nhận. ^daysheet ở ngoài đợt điều trị cho chọn người bệnh của khoa.",
    en:
      "The drugs of one day on one sheet: each order in force, when it is due, who gave it and when, what was withheld and why, what is overdue; what was given without an order; what was stopped on the day. [ and ] change the day, p prints. Only attested records count. Away from an encounter, ^daysheet lets you choose a patient of the ward."
  )
  static let daySheetFromChart = BilingualText(
    vi: "Mở hồ sơ bệnh án, t, rồi s: phiếu của người bệnh đó.", en: "Open a chart, t, then s: the sheet of that patient.")
  static let sheetPathHint = BilingualText(vi: "trống: đặt tên theo đợt và ngày", en: "empty: named after the encounter and the day")
  static let dayOfDoses = BilingualText(vi: "Ngày", en: "Day")
  static let givenLately = BilingualText(vi: "%1: trong 24 giờ qua đã dùng lúc %2.", en: "%1: given in the last 24 hours at %2.")
  static let countsElsewhere = BilingualText(
    vi: "Ghi lúc này không tính cho liều %1; nếu đã dùng lúc khác, gõ giờ ở “Lúc dùng”.",
    en: "Recorded for now it does not count as the dose of %1; if it was given at another time, type it at “Given at”.")
  static let dosesOfDay = BilingualText(vi: "Liều trong ngày", en: "Doses")
  static let countGiven = BilingualText(vi: "đã dùng %1", en: "given %1")
  static let countWithheld = BilingualText(vi: "không dùng %1", en: "withheld %1")
  static let countOverdue = BilingualText(vi: "quá giờ %1", en: "overdue %1")
  static let countDue = BilingualText(vi: "đến giờ %1", en: "due %1")
  static let countLater = BilingualText(vi: "chưa đến giờ %1", en: "later %1")
  static let afterEnd = BilingualText(vi: "đã kết thúc đợt", en: "encounter over")
  static let unrecorded = BilingualText(vi: "chưa ghi, y lệnh đã ngừng", en: "not recorded, order stopped")
  static let notOrderedToday = BilingualText(vi: "Không có y lệnh thuốc nào trong ngày.", en: "No drug is ordered for this day.")
  static let noDoseThatDay = BilingualText(vi: "không có giờ trong ngày", en: "no hour on this day")
  static let givenWithoutOrder = BilingualText(vi: "Dùng ngoài y lệnh", en: "Given without an order")
  static let beyondOrder = BilingualText(vi: "thêm ngoài số liều của y lệnh", en: "more doses than ordered")
  static let withoutOrder = BilingualText(vi: "không có y lệnh hiệu lực", en: "no order in force")
  static let stoppedOnDay = BilingualText(vi: "Ngừng trong ngày", en: "Stopped on this day")
  static let stoppedAs = BilingualText(vi: "ngừng: %1", en: "stopped: %1")
  static let changedAs = BilingualText(vi: "đổi y lệnh: %1", en: "ordered otherwise: %1")
  static let daysOver = BilingualText(vi: "hết số ngày của y lệnh", en: "its days are over")
  static let ordersUntil = BilingualText(vi: "ngừng %1", en: "stopped %1")
  static let ordersAndResults = BilingualText(vi: "Y lệnh và kết quả", en: "Orders and results")
  static let courseHelp = BilingualText(
    vi:
      "Mọi y lệnh cận lâm sàng của đợt với kết quả. Enter mở kết quả, hoặc y lệnh khi chưa có; w ghi kết quả cho y lệnh.",
    en:
      "Every order of the encounter with its result. Enter opens the result, or the order while there is none; w enters the result of an order."
  )
  static let waiting = BilingualText(vi: "chờ kết quả", en: "waiting")
  static let toBeDone = BilingualText(vi: "chờ thực hiện", en: "to be done")
  static let isDone = BilingualText(vi: "đã thực hiện", en: "done")
  static let isOrdered = BilingualText(vi: "đã y lệnh", en: "ordered")
  static let seenState = BilingualText(vi: "đã xem", en: "seen")
  static let unseenState = BilingualText(vi: "chưa xem", en: "not seen")
  static let enterResult = BilingualText(vi: "Ghi kết quả", en: "Enter the result")
  static let noOrders = BilingualText(vi: "Không có y lệnh nào.", en: "There is no order.")
  static let noSheet = BilingualText(vi: "Y lệnh này không có phiếu kết quả.", en: "This order has no sheet for a result.")
  static let openOrders = BilingualText(vi: "Y lệnh chờ thực hiện", en: "Open orders")
  static let openOrdersCount = BilingualText(vi: "%1 y lệnh, %2 khẩn hoặc cấp cứu", en: "Orders: %1, of which %2 are urgent")
  static let openOrdersHelp = BilingualText(
    vi: "Y lệnh cận lâm sàng chưa có kết quả của các khoa, khẩn trước. Enter ghi kết quả.",
    en: "Orders for tests and studies without a result, the urgent first. Enter enters the result.")
  static let trends = BilingualText(vi: "Diễn biến chỉ số", en: "Trends")
  static let trendsHelp = BilingualText(
    vi:
      "Mọi chỉ số đã đo, mới nhất trước, với đường nét nhỏ. Enter vẽ chỉ số thành biểu đồ; chấm đỏ là ngoài giới hạn.",
    en:
      "Everything that was measured, the latest first, with a small line. Enter draws it as a chart; red is out of range."
  )
  static let latestValue = BilingualText(vi: "Gần nhất", en: "Latest")
  static let trend = BilingualText(vi: "Diễn biến", en: "Trend")
  static let howMany = BilingualText(vi: "Số lần", en: "Count")
  static let nothingMeasured = BilingualText(vi: "Chưa có số đo nào.", en: "Nothing was measured.")
  static let asChart = BilingualText(vi: "Vẽ biểu đồ", en: "As a chart")
  static let chartOnce = BilingualText(vi: "%1: đo một lần.", en: "%1: measured once.")
  static let chartSpoken = BilingualText(
    vi: "%1: %2 lần đo, %3; so với lần trước: %4.", en: "%1: measured %2 times, %3; against the time before: %4.")
  static let single = BilingualText(vi: "một lần", en: "once")
  static let trendSince = BilingualText(vi: "%1 từ %2", en: "%1 from %2")
  static let usualRange = BilingualText(vi: "Giới hạn %1.", en: "Range %1.")
  static let rising = BilingualText(vi: "tăng", en: "rising")
  static let falling = BilingualText(vi: "giảm", en: "falling")
  static let steady = BilingualText(vi: "không đổi", en: "steady")
  static let unseenResults = BilingualText(vi: "Kết quả chưa xem", en: "Results not seen yet")
  static let seen = BilingualText(vi: "Đã xem", en: "Seen")
  static let seenDone = BilingualText(vi: "Đã ghi là đã xem.", en: "Noted as seen.")
  static let coSignCount = BilingualText(vi: "%1 bản, mỗi bản được đồng ký riêng.", en: "%1 records; each is co-signed by itself.")
  static let printRecord = BilingualText(vi: "In", en: "Print")
  static let printFormat = BilingualText(vi: "Dạng", en: "Format")
  static let plainText = BilingualText(vi: "Văn bản", en: "Plain text")
  static let printPathHint = BilingualText(vi: "trống: đặt tên theo mã hồ sơ", en: "empty: named after the record")
  static let paperLanguage = BilingualText(vi: "Ngôn ngữ trên giấy", en: "Language of the paper")
  static let vietnamese = BilingualText(vi: "Tiếng Việt", en: "Vietnamese")
  static let english = BilingualText(vi: "Tiếng Anh", en: "English")
  static let printed = BilingualText(vi: "Đã ghi tệp %1.", en: "Written to %1.")

  // Results at home.
  static let result = BilingualText(vi: "Kết quả", en: "Result")
  static let countedList = BilingualText(vi: "%1 (%2)", en: "%1 (%2)")
  static let countedListOrMore = BilingualText(vi: "%1 (từ %2 trở lên)", en: "%1 (%2 or more)")
  // What a second signature stands for.
  static let authorAndTime = BilingualText(vi: "%1 viết, %2", en: "Written by %1, %2")
  static let amendedUnseen = BilingualText(
    vi: "Bản sửa, vì: %1. Chưa ai đồng ký bản nào trước; toàn văn:",
    en: "An amendment, because: %1. Nobody stood beside a version before; all of it:")
  static let amendedBecause = BilingualText(
    vi: "Bản sửa, vì: %1. Khác bản trước (- bỏ, + thêm):", en: "An amendment, because: %1. Changed since (- gone, + new):")
  static let amendedNothing = BilingualText(vi: "Không chữ nào khác bản trước.", en: "No word differs from the version before.")
  static let goneLine = BilingualText(vi: "bỏ: %1", en: "gone: %1")
  static let newLine = BilingualText(vi: "thêm: %1", en: "new: %1")
  static let moreLines = BilingualText(vi: "… còn %1 dòng; Esc rồi Enter đọc cả bản.", en: "… %1 more lines; Esc and Enter read all of it.")
  static let resultsHidden = BilingualText(vi: "••• hồ sơ được bảo vệ", en: "••• protected chart")

  // What others say of a record: sent back to its author, looked at by the pharmacy.
  static let sendBack = BilingualText(vi: "Trả lại", en: "Send back")
  static let sendBackAsk = BilingualText(
    vi: "Người viết thấy ở trang chính, sửa thành bản mới rồi ký lại. Bản này vẫn giữ nguyên.",
    en: "The author finds it at home, writes the next version and attests it. This version stays as it is.")
  static let sentBackDone = BilingualText(vi: "Đã trả lại người viết.", en: "Sent back to its author.")
  static let returnedToMe = BilingualText(vi: "Bị trả lại, cần sửa", en: "Sent back to me")
  static let advisedToMe = BilingualText(vi: "Dược góp ý đơn của tôi", en: "The pharmacy on my prescriptions")
  static let saidBy = BilingualText(vi: "Người góp ý", en: "Said by")
  static let wasReturned = BilingualText(vi: "Trả lại", en: "Sent back")
  static let wasApproved = BilingualText(vi: "Dược đã duyệt", en: "Pharmacy reviewed")
  static let wasAdvised = BilingualText(vi: "Dược góp ý", en: "Pharmacy advises")
  static let prescriptionsToReview = BilingualText(vi: "Đơn chờ dược duyệt", en: "Prescriptions to review")
  static let noPrescriptions = BilingualText(vi: "Không còn đơn nào chờ duyệt.", en: "No prescription is left to review.")
  static let warningWord = BilingualText(vi: "Cảnh báo", en: "Warning")
  static let orderedDrugs = BilingualText(vi: "Thuốc", en: "Drugs")
  static let allergyWord = BilingualText(vi: "DỊ ỨNG", en: "ALLERGY")
  static let duplicateWord = BilingualText(vi: "trùng thuốc", en: "duplicate")
  static let approvePrescription = BilingualText(vi: "Duyệt đơn", en: "Reviewed")
  static let advise = BilingualText(vi: "Góp ý", en: "Advise")
  static let adviceField = BilingualText(vi: "Góp ý cho người kê", en: "To the prescriber")
  static let approvedDone = BilingualText(vi: "Đã duyệt %1 đơn.", en: "%1 reviewed.")
  static let advisedDone = BilingualText(vi: "Đã gửi góp ý tới người kê đơn.", en: "The prescriber is told.")
}
