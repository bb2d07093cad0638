internal import ClinicalModel

/// Forms: what they ask, as Vietnamese wards say it.
extension Texts {
  static let formHelp = BilingualText(
    vi:
      "Số gõ 37,5 hay 37.5; huyết áp gõ 120/80; giờ gõ now, 8:30, hq 22:00; ngày gõ hn, t+7, 15/1/2026. Thuốc và dịch vụ: gõ vài chữ rồi chọn từ danh mục của bệnh viện. Bảng luôn có một dòng trống để viết tiếp; xóa ô đầu của dòng là bỏ dòng. F4 hoàn tác, F6 điền từ hồ sơ.",
    en:
      "Numbers are typed 37,5 or 37.5, blood pressure 120/80, times now, 8:30, hq 22:00, days hn, t+7, 15/1/2026. Drugs and services: type a few letters and choose from the hospital’s catalogue. A table always has an empty row to go on; clearing a row’s first cell takes the row away. F4 undoes, F6 fills from the chart."
  )
  static let forms = BilingualText(vi: "Biểu mẫu", en: "Forms")
  static let form = BilingualText(vi: "Biểu mẫu", en: "Form")
  static let formsHelp = BilingualText(
    vi: "Mọi biểu mẫu của hồ sơ bệnh án: gõ vài chữ của tên hoặc số biểu, Enter để viết.",
    en: "Every form of the record: a few letters of its name or its number, and Enter writes it.")
  static let formsHint = BilingualText(vi: "tên hoặc số: don thuoc, 36/BV2", en: "a name or a number: prescription, 36/BV2")
  static let formChoiceHint = BilingualText(
    vi: "mọi mẫu khác: phím b ở hồ sơ", en: "all others: b in the chart")
  /// What people call forms that have other names by now, for the search.
  static let alsoCalled: [String: String] = [
    "referral": "giấy chuyển tuyến, chuyển viện", "sick-leave": "nghỉ ốm, nghỉ hưởng bảo hiểm", "discharge": "giấy ra viện, xuất viện",
    "summary": "tóm tắt bệnh án", "appointment": "giấy hẹn khám lại, tái khám", "prescription": "toa thuốc, đơn thuốc",
    "vitals": "sinh hiệu, mạch nhiệt huyết áp", "progress": "tờ điều trị, diễn biến hằng ngày",
  ]
  static let noSuchForm = BilingualText(
    vi: "Không có biểu mẫu tên này. Chọn trong danh sách biểu mẫu.", en: "There is no form of this name. Choose one in the list of forms.")
  static let formOfOthers = BilingualText(
    vi: "Biểu mẫu này không phải việc của vai trò bạn: bạn không lưu được. Chọn biểu mẫu khác.",
    en: "This form is not of your role: you could not keep it. Choose another.")
  static let write = BilingualText(vi: "Viết", en: "Write")
  static let undo = BilingualText(vi: "Hoàn tác", en: "Undo")
  static let fillFromChart = BilingualText(vi: "Điền từ hồ sơ", en: "Fill from the chart")
  static let filledFromChart = BilingualText(
    vi: "Đã điền: %1. Đọc lại, rồi sửa cho đúng bây giờ; F4 để bỏ.",
    en: "Filled in: %1. Read it, and make it true of now; F4 takes it back.")
  static let nothingToFill = BilingualText(
    vi: "Hồ sơ không có gì cho các ô còn trống.", en: "The chart has nothing for what is empty here.")
  static let amend = BilingualText(vi: "Sửa bản đã ký", en: "Amend")
  static let activeDrugs = BilingualText(vi: "Đang dùng", en: "In force")
  static let none = BilingualText(vi: "không", en: "none")
  static let dash = BilingualText(vi: "–", en: "–")
  static let computed = BilingualText(vi: "tự tính", en: "computed")
  static let takenAt = BilingualText(vi: "Thời điểm", en: "At")
  static let momentHint = BilingualText(vi: "8:30, hq 22:00; trống là bây giờ", en: "8:30, t-1 22:00; empty is now")
  static let womensForm = BilingualText(
    vi: "Người bệnh là nam mà biểu mẫu là của phụ nữ: xem lại người bệnh, hoặc sửa giới trong hành chính.",
    en: "The patient is a man and the form is of women: look at who it is, or correct the sex.")
  static let exactMomentHint = BilingualText(vi: "8:30, hq 22:00, 15/1/2026 8:30", en: "8:30, t-1 22:00, 15/1/2026 8:30")
  static let dateHint = BilingualText(vi: "hn, t+7, 15/1/2026", en: "t, t+7, 15/1/2026")
  static let notANumber = BilingualText(vi: "Không phải số ở đây.", en: "This is no number that fits here.")
  static let notAQuantity = BilingualText(vi: "Gõ số và đơn vị: 1 viên, 500 mg.", en: "Type a number and a unit: 1 tablet, 500 mg.")
  static let letterInNumber = BilingualText(
    vi: "Trong số có chữ cái o, l hay I thay cho chữ số 0 hay 1. Gõ lại bằng chữ số.",
    en: "A letter, o, l or I, stands in the number for 0 or 1. Type it in digits.")
  static let outOfLimits = BilingualText(vi: "Ở đây là số nguyên từ %1 đến %2.", en: "A whole number from %1 to %2 goes here.")
  static let understood = BilingualText(vi: "Đã hiểu: %1, đơn vị %2.", en: "Understood: %1, unit %2.")
  static let beforeTheFirst = BilingualText(
    vi: "Ngày kết thúc trước ngày bắt đầu. Kiểm tra lại hai ngày.", en: "The last day is before the first. Look at both.")
  static let amendsNothing = BilingualText(
    vi: "Bản này không khác bản đang có: chưa sửa gì.", en: "This says what stands there: nothing was changed.")
  static let inThePast = BilingualText(
    vi: "Ngày này đã qua. Ghi một ngày sắp tới.", en: "This day is over. Enter one that is to come.")
  static let inTheFuture = BilingualText(
    vi: "Thời điểm ở tương lai. Kiểm tra lại ngày giờ.", en: "The time is in the future. Look at the day and the hour.")
  static let notAMoment = BilingualText(
    vi: "Không phải thời điểm. Gõ như 8:30, hq 22:00, hn 7:00; now là bây giờ.",
    en: "This is no time. Type it like now, 8:30, hq 22:00.")
  static let notAPressure = BilingualText(vi: "Gõ huyết áp như 120/80.", en: "Type the blood pressure like 120/80.")
  static let notAUnit = BilingualText(
    vi: "Đơn vị không thể là một số; khoảng tham chiếu gõ ở hai ô bên phải.",
    en: "A unit is no number; the reference range goes into the two cells on the right.")
  static let notAScore = BilingualText(vi: "Gõ điểm 1 đến 6, thêm T nếu tạm thời.", en: "Type a score of 1 to 6, with T if it will pass.")
  static let notInCatalogue = BilingualText(
    vi: "Không có trong danh mục của bệnh viện; ghi theo tên đã gõ.",
    en: "Not in the hospital’s catalogue; it goes by the name that was typed.")
  static let drugNotInCatalogue = BilingualText(
    vi: "Không có trong danh mục của bệnh viện: dị ứng và trùng thuốc chỉ so được theo chữ của tên đã gõ.",
    en: "Not in the hospital’s catalogue: allergies and duplicates are only held against the words of the name.")
  static let noResult = BilingualText(
    vi: "Phiếu chưa có kết quả nào: ghi chỉ số, kết luận hoặc nhận xét.",
    en: "The sheet has no result: enter a value, a conclusion or a text.")
  static let patientIsMale = BilingualText(vi: "Người bệnh là nam: xem lại ô này.", en: "The patient is male: look at this field again.")
  static let weekUnit = BilingualText(vi: "tuần", en: "weeks")
  static let ambiguousNumber = BilingualText(
    vi: "Không rõ hàng nghìn hay phần lẻ. Nghìn thì gõ liền: 1000. Phần lẻ ba chữ số thì thêm một số 0: 1,1250.",
    en: "Thousands, or a fraction? A thousand is typed 1000; a fraction of three digits with a zero more: 1.1250.")
  static let drugWarnings = BilingualText(vi: "Cảnh báo thuốc", en: "Warnings about drugs")
  static let whyAllTheSame = BilingualText(vi: "Lý do vẫn dùng", en: "Why all the same")
  static let whyAllTheSameHint = BilingualText(vi: "ghi lý do, hoặc đổi thuốc", en: "say why, or choose another drug")
  static let answerWarnings = BilingualText(
    vi: "Còn cảnh báo thuốc chưa trả lời: ghi lý do, hoặc đổi thuốc.",
    en: "A warning about a drug is not answered: say why, or choose another drug.")
  static let pin = BilingualText(vi: "Mã PIN", en: "PIN")
  static let pinHint = BilingualText(vi: "hoặc để trống và gõ mật khẩu", en: "or leave it empty and type the password")
  static let pulse = BilingualText(vi: "Mạch", en: "Pulse")
  static let temperature = BilingualText(vi: "Nhiệt độ", en: "Temperature")
  static let bloodPressure = BilingualText(vi: "Huyết áp", en: "Blood pressure")
  static let pressureHint = BilingualText(vi: "120/80 mmHg", en: "120/80 mmHg")
  static let systolic = BilingualText(vi: "Huyết áp tâm thu", en: "Systolic pressure")
  static let diastolic = BilingualText(vi: "Huyết áp tâm trương", en: "Diastolic pressure")
  static let breaths = BilingualText(vi: "Nhịp thở", en: "Respiration")
  static let saturation = BilingualText(vi: "SpO2", en: "SpO2")
  static let weight = BilingualText(vi: "Cân nặng", en: "Weight")
  static let height = BilingualText(vi: "Chiều cao", en: "Height")
  static let bodyMassIndex = BilingualText(vi: "BMI", en: "BMI")
  static let pain = BilingualText(vi: "Mức đau", en: "Pain")
  static let glasgow = BilingualText(vi: "Glasgow", en: "Glasgow")
  static let vitalsForm = BilingualText(vi: "Theo dõi chức năng sống", en: "Vital signs")
  static let allergyForm = BilingualText(vi: "Tiền sử dị ứng", en: "Allergies")
  static let vaccineForm = BilingualText(vi: "Tiêm chủng", en: "Vaccinations")
  static let ordersForm = BilingualText(vi: "Y lệnh cận lâm sàng, chăm sóc", en: "Orders for tests and care")
  static let prescriptionForm = BilingualText(vi: "Đơn thuốc, y lệnh thuốc", en: "Prescription")
  static let triageLevel = BilingualText(vi: "Mức cấp cứu", en: "Triage level")
  static let resuscitation = BilingualText(vi: "1 Hồi sức", en: "1 Resuscitation")
  static let emergent = BilingualText(vi: "2 Cấp cứu", en: "2 Emergent")
  static let urgentLevel = BilingualText(vi: "3 Khẩn", en: "3 Urgent")
  static let lessUrgent = BilingualText(vi: "4 Ít khẩn", en: "4 Less urgent")
  static let notUrgent = BilingualText(vi: "5 Không khẩn", en: "5 Not urgent")
  static let awareness = BilingualText(vi: "Tri giác", en: "Awareness")
  static let alert = BilingualText(vi: "Tỉnh", en: "Alert")
  static let toVoice = BilingualText(vi: "Đáp ứng lời gọi", en: "To voice")
  static let toPain = BilingualText(vi: "Đáp ứng đau", en: "To pain")
  static let unresponsive = BilingualText(vi: "Không đáp ứng", en: "Unresponsive")
  static let anaesthesia = BilingualText(vi: "Vô cảm", en: "Anaesthesia")
  static let localAnaesthesia = BilingualText(vi: "Tê tại chỗ", en: "Local")
  static let spinal = BilingualText(vi: "Tê tủy sống", en: "Spinal")
  static let general = BilingualText(vi: "Mê toàn thân", en: "General")
  static let bloodLoss = BilingualText(vi: "Máu mất", en: "Blood loss")
  static let formChanged = BilingualText(
    vi: "Đã đổi mẫu phiếu, phần đã gõ vẫn giữ. F4 trở lại mẫu trước.", en: "Another form now; what was typed is kept. F4 goes back.")
  static let encounterEnded = BilingualText(vi: "Đợt này đã kết thúc %1", en: "This encounter ended %1")
  static let ordersAfterEnd = BilingualText(
    vi: "Đợt này đã kết thúc %1: y lệnh ở đây không vào giờ thuốc của khoa nào",
    en: "This encounter ended %1: no ward's round has what is ordered here")
  static let heldAt = BilingualText(vi: "Hội chẩn lúc", en: "Held at")
  static let heldIn = BilingualText(vi: "Tại", en: "Where")
  static let personHint = BilingualText(vi: "gõ tên hoặc mã; ngoài danh sách thì ghi tên", en: "a name or number; others by name")
  static let chair = BilingualText(vi: "Chủ tọa", en: "Chair")
  static let destinationName = BilingualText(vi: "Nơi chuyển đến", en: "Referred to")
  static let facilityHint = BilingualText(
    vi: "gõ tên hoặc mã 5 ký tự; ngoài danh mục thì ghi tên", en: "its name or 5-character code; one in no list by its name")
  static let whyReferred = BilingualText(vi: "Lý do chuyển", en: "Why referred")
  static let eligible = BilingualText(vi: "Đủ điều kiện chuyển", en: "Eligible")
  static let beyondUs = BilingualText(vi: "Vượt khả năng", en: "Beyond our means")
  static let ownWish = BilingualText(vi: "Theo yêu cầu", en: "Own wish")
  static let stateAtTransfer = BilingualText(vi: "Tình trạng lúc chuyển", en: "State at transfer")
  static let escort = BilingualText(vi: "Người hộ tống", en: "Escort")
  static let appointmentDay = BilingualText(vi: "Ngày hẹn khám lại", en: "Appointment on")
  static let leaveFrom = BilingualText(vi: "Nghỉ từ ngày", en: "Leave from")
  static let leaveTo = BilingualText(vi: "Nghỉ đến ngày", en: "Leave until")
  static let serialNumber = BilingualText(vi: "Số sê-ri", en: "Serial number")
  static let ownNumber = BilingualText(vi: "Số quản lý nội bộ", en: "Internal number")
  static let pregnancyEnded = BilingualText(vi: "Đình chỉ thai nghén", en: "Pregnancy ended")
  static let pregnancyEndedBy = BilingualText(vi: "Nguyên nhân đình chỉ", en: "Why it ended")
  static let weeksOfPregnancy = BilingualText(vi: "Tuổi thai (tuần)", en: "Weeks of pregnancy")
  static let employer = BilingualText(vi: "Đơn vị làm việc", en: "Employer")
  static let fathersName = BilingualText(vi: "Họ tên cha", en: "Father’s name")
  static let mothersName = BilingualText(vi: "Họ tên mẹ", en: "Mother’s name")
  static let bornAt = BilingualText(vi: "Sinh lúc", en: "Born at")
  static let childsSex = BilingualText(vi: "Giới tính con", en: "Child’s sex")
  static let birthWeight = BilingualText(vi: "Cân nặng con", en: "Birth weight")
  static let bornWhere = BilingualText(vi: "Nơi sinh", en: "Born at place")
  static let childsState = BilingualText(vi: "Tình trạng con", en: "State of the child")
  static let midwife = BilingualText(vi: "Người đỡ đẻ", en: "Midwife")
  static let caesarean = BilingualText(vi: "Sinh phẫu thuật", en: "By an operation")
  static let before32Weeks = BilingualText(vi: "Sinh dưới 32 tuần", en: "Before 32 weeks")
  static let whichBirth = BilingualText(vi: "Sinh lần thứ", en: "Which birth of hers")
  static let livingChildren = BilingualText(vi: "Số con sống", en: "Living children")
  static let childsName = BilingualText(vi: "Tên dự định của con", en: "Child’s name to be")
  static let mothersBirthDate = BilingualText(vi: "Mẹ sinh ngày", en: "Mother born on")
  static let mothersPaper = BilingualText(vi: "CCCD của mẹ", en: "Mother’s ID")
  static let mothersPaperIssued = BilingualText(vi: "CCCD của mẹ cấp ngày", en: "Mother's ID issued on")
  static let mothersPaperIssuedBy = BilingualText(vi: "CCCD của mẹ do ai cấp", en: "Mother's ID issued by")
  static let birthBook = BilingualText(vi: "Quyển số", en: "Book")
  static let birthNumber = BilingualText(vi: "Số giấy chứng sinh", en: "Number in the book")
  static let ownNumberHint = BilingualText(vi: "trống: số của văn bản này", en: "empty: this record’s number")
  static let insuranceForm = BilingualText(vi: "Bảo hiểm của đợt", en: "Insurance of the encounter")
  static let cardFrom = BilingualText(vi: "Thẻ có hạn từ", en: "Card valid from")
  static let cardTo = BilingualText(vi: "Thẻ có hạn đến", en: "Card valid to")
  static let cardFacility = BilingualText(vi: "Nơi đăng ký ban đầu", en: "Registered at")
  static let cardFacilityHint = BilingualText(vi: "mã cơ sở trên thẻ: 01001", en: "the facility’s code on the card: 01001")
  static let ethnicGroup = BilingualText(vi: "Dân tộc", en: "Ethnic group")
  static let ethnicGroupHint = BilingualText(vi: "mã: 01 Kinh, 02 Tày…", en: "code: 01 Kinh, 02 Tày…")
  static let occupation = BilingualText(vi: "Nghề nghiệp", en: "Occupation")
  static let occupationHint = BilingualText(vi: "mã: 01 quân đội, 02 công an…", en: "code: 01 army, 02 police…")
  static let wholeAddressHint = BilingualText(vi: "số nhà, xã, tỉnh", en: "house, commune, province")
  static let province = BilingualText(vi: "Mã tỉnh", en: "Province code")
  static let provinceHint = BilingualText(vi: "trống: theo địa chỉ", en: "empty: by the address")
  static let commune = BilingualText(vi: "Mã xã", en: "Commune code")
  static let communeHint = BilingualText(vi: "trống: theo địa chỉ", en: "empty: by the address")
  static let entitlement = BilingualText(vi: "Đối tượng KCB", en: "Entitlement")
  static let registeredHere = BilingualText(vi: "1.1 đúng nơi đăng ký", en: "1.1 registered here")
  static let firstLevel = BilingualText(vi: "1.2 cơ sở ban đầu", en: "1.2 first level")
  static let withReferral = BilingualText(vi: "1.3 có phiếu chuyển", en: "1.3 referred")
  static let movedHouse = BilingualText(vi: "1.4 đổi nơi cư trú", en: "1.4 moved house")
  static let withAppointment = BilingualText(vi: "1.5 có phiếu hẹn", en: "1.5 by appointment")
  static let justBorn = BilingualText(vi: "1.7 trẻ sơ sinh", en: "1.7 newborn")
  static let anEmergency = BilingualText(vi: "2 cấp cứu", en: "2 emergency")
  static let centralOwnAccord = BilingualText(vi: "3.1 tự đến, tuyến trung ương", en: "3.1 own accord, central")
  static let elsewhereOwnAccord = BilingualText(vi: "3.3 tự đến, nơi khác", en: "3.3 own accord, elsewhere")
  static let fetchesDrugs = BilingualText(vi: "7 lĩnh thuốc theo hẹn", en: "7 fetches drugs")
  static let notInsured = BilingualText(vi: "9 không dùng BHYT", en: "9 not insured")
  static let referralLetter = BilingualText(vi: "Số phiếu chuyển, hẹn", en: "Letter’s number")
  static let accident = BilingualText(vi: "Tai nạn", en: "Accident")
  static let inTraffic = BilingualText(vi: "Giao thông", en: "Traffic")
  static let atWork = BilingualText(vi: "Lao động", en: "At work")
  static let inWater = BilingualText(vi: "Dưới nước", en: "In water")
  static let aBurn = BilingualText(vi: "Bỏng", en: "Burn")
  static let violence = BilingualText(vi: "Bạo lực, xung đột", en: "Violence")
  static let suicide = BilingualText(vi: "Tự tử", en: "Suicide attempt")
  static let poisoning = BilingualText(vi: "Ngộ độc", en: "Poisoning")
  static let otherAccident = BilingualText(vi: "Tai nạn khác", en: "Other accident")
  static let exemptFrom = BilingualText(vi: "Miễn cùng trả từ", en: "No own share from")
  static let fiveYearsSince = BilingualText(vi: "Đủ 5 năm liên tục", en: "Five years since")
  static let areaOfResidence = BilingualText(vi: "Khu vực (K1–K3)", en: "Area (K1–K3)")
  static let paidByTheState = BilingualText(vi: "Ngân sách trả", en: "The State pays")
  static let paidFromAbroad = BilingualText(vi: "Viện trợ ngoài trả", en: "Foreign aid pays")
  static let paidByAid = BilingualText(vi: "Viện trợ trong trả", en: "National aid pays")
  static let paidByOthers = BilingualText(vi: "Nguồn khác trả", en: "Others pay")
  static let answersOrder = BilingualText(vi: "Trả lời y lệnh", en: "Answers the order")
  static let answersOrderHint = BilingualText(
    vi: "tên yêu cầu hội chẩn đã ghi ở y lệnh", en: "what the consultation was called when it was ordered")
  static let ofTheChartHint = BilingualText(vi: "trống: người của hồ sơ", en: "empty: whose chart it is")
  static let chest = BilingualText(vi: "Vòng ngực", en: "Chest")
  static let rightEye = BilingualText(vi: "Thị lực mắt phải", en: "Right eye")
  static let leftEye = BilingualText(vi: "Thị lực mắt trái", en: "Left eye")
  static let scoreHint = BilingualText(vi: "1 đến 6; 3T là tạm thời", en: "1 to 6; 3T will pass")
  static let notScored = BilingualText(vi: "chưa đủ điểm", en: "not scored yet")
  static let drugLine = BilingualText(vi: "Thuốc", en: "Drug")
  static let drugHint = BilingualText(vi: "vài chữ của tên hoặc mã", en: "a few letters of the name or the code")
  static let dose = BilingualText(vi: "Liều", en: "Dose")
  static let doseHint = BilingualText(vi: "1 viên, 500mg", en: "1 tablet, 500mg")
  static let route = BilingualText(vi: "Đường", en: "Route")
  /// A row of drugs that says neither how often nor for how long.
  static let onceNow = BilingualText(vi: "Một liều, dùng ngay", en: "One dose, now")
  static let timesHint = BilingualText(
    vi: "lần/ngày; để trống cả lần và ngày: một liều, dùng ngay", en: "times a day; times and days left empty: one dose, now")
  static let timesSpoken = BilingualText(vi: "số lần mỗi ngày", en: "times a day")
  static let daysSpoken = BilingualText(vi: "số ngày dùng", en: "for how many days")
  static let lowSpoken = BilingualText(vi: "giới hạn dưới", en: "lower limit")
  static let highSpoken = BilingualText(vi: "giới hạn trên", en: "upper limit")
  static let timesPerDay = BilingualText(vi: "Lần", en: "/day")
  static let forDays = BilingualText(vi: "Ngày", en: "Days")
  static let quantity = BilingualText(vi: "Số lượng", en: "Quantity")
  static let howToTake = BilingualText(vi: "Cách dùng", en: "How")
  static let byMouth = BilingualText(vi: "Uống", en: "Oral")
  static let intoVein = BilingualText(vi: "Tĩnh mạch", en: "Intravenous")
  static let intoMuscle = BilingualText(vi: "Tiêm bắp", en: "Intramuscular")
  static let underSkin = BilingualText(vi: "Dưới da", en: "Subcutaneous")
  static let inhaled = BilingualText(vi: "Khí dung", en: "Inhaled")
  static let onSkin = BilingualText(vi: "Bôi", en: "Topical")
  static let underTongue = BilingualText(vi: "Dưới lưỡi", en: "Sublingual")
  static let rectal = BilingualText(vi: "Hậu môn", en: "Rectal")
  static let intoEye = BilingualText(vi: "Nhỏ mắt", en: "Eye")
  static let intoNose = BilingualText(vi: "Nhỏ mũi", en: "Nasal")
  static let service = BilingualText(vi: "Dịch vụ", en: "Service")
  static let serviceHint = BilingualText(vi: "vài chữ của tên hoặc mã", en: "a few letters of the name or the code")
  static let priority = BilingualText(vi: "Mức độ", en: "Priority")
  static let lookFor = BilingualText(vi: "Yêu cầu, ghi chú", en: "Look for")
  static let laboratory = BilingualText(vi: "Xét nghiệm", en: "Laboratory")
  static let imaging = BilingualText(vi: "Chẩn đoán hình ảnh", en: "Imaging")
  static let functional = BilingualText(vi: "Thăm dò chức năng", en: "Functional")
  static let endoscopy = BilingualText(vi: "Nội soi", en: "Endoscopy")
  static let pathology = BilingualText(vi: "Giải phẫu bệnh", en: "Pathology")
  static let procedureKind = BilingualText(vi: "Thủ thuật", en: "Procedure")
  static let consultation = BilingualText(vi: "Hội chẩn, khám chuyên khoa", en: "Consultation")
  static let careKind = BilingualText(vi: "Chăm sóc", en: "Care")
  static let diet = BilingualText(vi: "Chế độ ăn", en: "Diet")
  static let test = BilingualText(vi: "Chỉ số", en: "Test")
  static let testHint = BilingualText(vi: "WBC, Glucose… hoặc tên khác", en: "WBC, glucose … or another name")
  static let value = BilingualText(vi: "Kết quả", en: "Value")
  static let valueHint = BilingualText(vi: "số, hoặc chữ", en: "a number, or words")
  static let unit = BilingualText(vi: "Đơn vị", en: "Unit")
  static let flag = BilingualText(vi: "Đánh giá", en: "Flag")
  static let low = BilingualText(vi: "Dưới", en: "Low")
  static let high = BilingualText(vi: "Trên", en: "High")
  static let conclusion = BilingualText(vi: "Kết luận", en: "Conclusion")
  static let procedureName = BilingualText(vi: "Phẫu thuật, thủ thuật", en: "Procedure")
  static let began = BilingualText(vi: "Bắt đầu", en: "Began")
  static let ended = BilingualText(vi: "Kết thúc", en: "Ended")
  static let outcomeNote = BilingualText(vi: "Kết quả, tai biến", en: "Outcome")
  static let substance = BilingualText(vi: "Dị nguyên", en: "Substance")
  static let substanceHint = BilingualText(vi: "thuốc, thức ăn…; đã hỏi, không có: gõ không", en: "a drug, a food …; asked, nothing: no")
  static let noKnownAllergy = BilingualText(vi: "Không có dị ứng đã biết", en: "No known allergy")
  static let drugKind = BilingualText(vi: "Thuốc", en: "Drug")
  static let food = BilingualText(vi: "Thức ăn", en: "Food")
  static let environment = BilingualText(vi: "Môi trường", en: "Environment")
  static let biologic = BilingualText(vi: "Vắc xin, sinh phẩm", en: "Biologic")
  static let criticality = BilingualText(vi: "Mức độ", en: "Severity")
  static let severe = BilingualText(vi: "Nặng", en: "Severe")
  static let mild = BilingualText(vi: "Nhẹ", en: "Mild")
  static let notKnown = BilingualText(vi: "Chưa rõ", en: "Not known")
  static let reaction = BilingualText(vi: "Phản ứng", en: "Reaction")
  static let vaccineName = BilingualText(vi: "Vắc xin", en: "Vaccine")
  static let doseNumber = BilingualText(vi: "Mũi", en: "Dose")
  static let lot = BilingualText(vi: "Số lô", en: "Lot")

  static func group(_ group: FormDescription.Group) -> BilingualText {
    switch group {
    case .nursing: Texts.nursingGroup
    case .daily: Texts.dailyGroup
    case .orders: Texts.orders
    case .results: Texts.resultsGroup
    case .records: Texts.recordsGroup
    case .sheets: Texts.sheetsGroup
    case .papers: Texts.papersGroup
    case .military: Texts.militaryGroup
    }
  }

  private static let nursingGroup = BilingualText(vi: "Điều dưỡng", en: "Nursing")
  private static let dailyGroup = BilingualText(vi: "Hằng ngày", en: "Daily")
  static let orders = BilingualText(vi: "Y lệnh", en: "Orders")
  private static let resultsGroup = BilingualText(vi: "Kết quả", en: "Results")
  private static let recordsGroup = BilingualText(vi: "Bệnh án", en: "Records")
  private static let sheetsGroup = BilingualText(vi: "Phiếu khác", en: "Other sheets")
  private static let papersGroup = BilingualText(vi: "Giấy tờ", en: "Papers")
  private static let militaryGroup = BilingualText(vi: "Quân nhân", en: "Military")

  static func criterion(_ criterion: HealthClassification.Criterion) -> BilingualText {
    switch criterion {
    case .physique: Texts.physique
    case .eyes: Texts.eyes
    case .earNoseThroat: Texts.earNoseThroat
    case .dental: Texts.dental
    case .internalMedicine: Texts.internalMedicine
    case .neurologyPsychiatry: Texts.neurologyPsychiatry
    case .surgery: Texts.surgery
    case .dermatology: Texts.dermatology
    case .obstetricsGynaecology: Texts.obstetricsGynaecology
    }
  }

  private static let physique = BilingualText(vi: "Thể lực", en: "Physique")
  private static let eyes = BilingualText(vi: "Mắt", en: "Eyes")
  private static let earNoseThroat = BilingualText(vi: "Tai mũi họng", en: "Ear, nose, throat")
  private static let dental = BilingualText(vi: "Răng hàm mặt", en: "Dental")
  private static let internalMedicine = BilingualText(vi: "Nội khoa", en: "Internal medicine")
  private static let neurologyPsychiatry = BilingualText(vi: "Thần kinh, tâm thần", en: "Neurology, psychiatry")
  private static let surgery = BilingualText(vi: "Ngoại khoa", en: "Surgery")
  private static let dermatology = BilingualText(vi: "Da liễu", en: "Dermatology")
  private static let obstetricsGynaecology = BilingualText(vi: "Sản phụ khoa", en: "Obstetrics, gynaecology")
}
