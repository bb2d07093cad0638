internal import ClinicalModel

/// What stands on printed papers beside what a record says.
extension Texts {
  static let ministry = BilingualText(vi: "BỘ QUỐC PHÒNG", en: "MINISTRY OF NATIONAL DEFENCE")
  static let republic = BilingualText(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  static let motto = BilingualText(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  static let formNumber = BilingualText(vi: "MS: %1", en: "Form: %1")
  static let sickLeaveForm = BilingualText(vi: "Mẫu số: CT07", en: "Form: CT07")
  static let summaryModel = BilingualText(vi: "Mẫu 03, TT 25/2025/TT-BYT", en: "Form 03, Circular 25/2025/TT-BYT")
  static let summaryRequestModel = BilingualText(vi: "Mẫu 04, TT 25/2025/TT-BYT", en: "Form 04, Circular 25/2025/TT-BYT")
  static let admissionNumber = BilingualText(vi: "Số vào viện: %1", en: "Admission: %1")
  static let recordNumber = BilingualText(vi: "Số: %1", en: "Number: %1")
  static let pageOf = BilingualText(vi: "Trang %1/%2", en: "Page %1/%2")
  static let paperDraft = BilingualText(vi: "BẢN NHÁP - CHƯA XÁC NHẬN, CHƯA CÓ GIÁ TRỊ", en: "DRAFT - NOT ATTESTED, NOT VALID")
  static let paperWithdrawn = BilingualText(vi: "ĐÃ RÚT - KHÔNG CÒN GIÁ TRỊ", en: "WITHDRAWN - NO LONGER VALID")
  static let fullName = BilingualText(vi: "Họ và tên", en: "Name")
  static let mothersFullName = BilingualText(vi: "Họ và tên mẹ hoặc người nuôi dưỡng", en: "Name of the mother or carer")
  static let sexOnPaper = BilingualText(vi: "Giới tính", en: "Sex")
  static let ageOnPaper = BilingualText(vi: "%1 tuổi", en: "%1 years")
  static let ageInMonths = BilingualText(vi: "%1 tháng tuổi", en: "%1 months")
  static let patientNumber = BilingualText(vi: "Mã người bệnh", en: "Patient number")
  static let identityNumber = BilingualText(vi: "Số định danh/CCCD", en: "National number")
  static let cardNumber = BilingualText(vi: "Số thẻ BHYT", en: "Insurance card")
  static let cameIn = BilingualText(vi: "Vào viện lúc", en: "Admitted")
  static let wentOut = BilingualText(vi: "Ra viện lúc", en: "Discharged")
  static let rankOnPaper = BilingualText(vi: "Cấp bậc", en: "Rank")
  static let positionOnPaper = BilingualText(vi: "Chức vụ", en: "Position")
  static let unitOnPaper = BilingualText(vi: "Đơn vị", en: "Unit")
  static let hourAndDay = BilingualText(vi: "Ngày giờ", en: "Time")
  static let orderNumber = BilingualText(vi: "TT", en: "No.")
  static let drugAndStrength = BilingualText(vi: "Tên thuốc, hàm lượng", en: "Drug and strength")
  static let doseAndRoute = BilingualText(vi: "Liều, đường dùng", en: "Dose and route")
  static let performedBy = BilingualText(vi: "Người thực hiện", en: "Performed by")
  static let remark = BilingualText(vi: "Ghi chú", en: "Remark")
  static let notGiven = BilingualText(vi: "Không dùng: %1", en: "Not given: %1")
  static let referenceRange = BilingualText(vi: "Trị số bình thường", en: "Reference")
  static let assessedAs = BilingualText(vi: "Đánh giá", en: "Flag")
  static let unitPrice = BilingualText(vi: "Đơn giá", en: "Price")
  static let amountOfMoney = BilingualText(vi: "Thành tiền", en: "Amount")
  static let criterionOnPaper = BilingualText(vi: "Tiêu chí", en: "Criterion")
  static let scoreOnPaper = BilingualText(vi: "Điểm", en: "Score")
  static let classConcluded = BilingualText(vi: "Kết luận: sức khỏe loại %1 (%2)", en: "Conclusion: health class %1 (%2)")
  static let classPasses = BilingualText(vi: "tạm thời", en: "temporary")
  static let diseasesOnPaper = BilingualText(vi: "Chẩn đoán (ICD-10)", en: "Diagnosis (ICD-10)")
  static let daysOfLeave = BilingualText(vi: "Số ngày nghỉ", en: "Days of leave")
  static let signOnDay = BilingualText(vi: "Ngày %1 tháng %2 năm %3", en: "On %1/%2/%3")
  static let signHere = BilingualText(vi: "(Ký, ghi rõ họ tên)", en: "(Signature and name)")
  static let signAndSeal = BilingualText(vi: "(Ký tên, đóng dấu)", en: "(Signature and seal)")
  static let prescriptionOnPaper = BilingualText(vi: "Đơn thuốc", en: "Prescription")
  static let dosesOnPaper = BilingualText(vi: "Phiếu thực hiện y lệnh thuốc", en: "Medication administration sheet")
  static let sheetOfDay = BilingualText(vi: "Ngày %1", en: "Day: %1")
  static let withheldOnPaper = BilingualText(vi: "KHÔNG: %1", en: "NOT: %1")
  static let sheetLegend = BilingualText(
    vi: "Giờ và tên: đã dùng. KHÔNG: không dùng, kèm lý do. Dấu chấm: chưa ghi, để điền tay.",
    en: "Time and name: given. NOT: withheld, and why. Dots: not recorded, to be filled in by hand.")
  static let whoGave = BilingualText(vi: "Người thực hiện", en: "Who gave")
  static let madeFromRecords = BilingualText(
    vi: "Lập lúc %1 từ các hồ sơ đã xác nhận của đợt %2; người in: %3",
    en: "Made at %1 from the attested records of encounter %2; printed by: %3")
  static let drugAndDose = BilingualText(vi: "Thuốc, liều, đường dùng", en: "Drug, dose, route")

  // What sections are called on papers.
  static let contents = BilingualText(vi: "Nội dung", en: "Contents")
  static let diagnosisOnPaper = BilingualText(vi: "Chẩn đoán", en: "Diagnosis")
  static let methodsOfTreatment = BilingualText(vi: "Phương pháp điều trị", en: "Treatment")
  static let notesAndAdvice = BilingualText(vi: "Ghi chú, lời dặn", en: "Notes and advice")
  static let reasonForComing = BilingualText(vi: "Lý do vào viện", en: "Reason for coming")
  static let courseOfIllness = BilingualText(vi: "Quá trình bệnh lý", en: "History of the illness")
  static let ownPastHistory = BilingualText(vi: "Tiền sử bệnh", en: "Past history")
  static let examinationOnPaper = BilingualText(vi: "Khám bệnh", en: "Examination")
  static let resultsInBrief = BilingualText(vi: "Tóm tắt kết quả cận lâm sàng", en: "Results")
  static let clinicalSigns = BilingualText(vi: "Dấu hiệu lâm sàng", en: "Clinical signs")
  static let methodsUsed = BilingualText(
    vi: "Phương pháp, thủ thuật, kỹ thuật, thuốc đã sử dụng trong điều trị", en: "Methods and drugs used in treatment")
  static let membersPresent = BilingualText(vi: "Thành viên tham gia", en: "Members")
  static let courseAndCare = BilingualText(
    vi: "Tóm tắt diễn biến bệnh, quá trình điều trị và chăm sóc", en: "Course, treatment and care")
  static let concluded = BilingualText(vi: "Kết luận", en: "Conclusion")
  static let furtherTreatment = BilingualText(vi: "Hướng điều trị tiếp", en: "Further treatment")
  static let furtherRegime = BilingualText(vi: "Hướng điều trị và các chế độ tiếp theo", en: "Further treatment and regime")
  static let pastOfFamily = BilingualText(vi: "Tiền sử bản thân và gia đình", en: "Past history and family")
  static let clinicalExamination = BilingualText(vi: "Khám lâm sàng", en: "Clinical examination")
  static let leaveOnPaper = BilingualText(vi: "Số ngày nghỉ và thông tin kèm theo", en: "Days of leave and what goes with them")
  static let motherAndChild = BilingualText(vi: "Đã sinh con", en: "Gave birth to a child")

  // Who signs.
  static let treatingDoctor = BilingualText(vi: "Bác sĩ điều trị", en: "Treating doctor")
  static let examiningDoctor = BilingualText(vi: "Bác sĩ khám bệnh", en: "Examining doctor")
  static let recordingDoctor = BilingualText(vi: "Bác sĩ làm bệnh án", en: "Doctor who wrote the record")
  static let specialistDoctor = BilingualText(vi: "Bác sĩ chuyên khoa", en: "Specialist")
  static let operatingDoctor = BilingualText(vi: "Phẫu thuật viên, thủ thuật viên", en: "Surgeon")
  static let anaesthetist = BilingualText(vi: "Bác sĩ gây mê hồi sức", en: "Anaesthetist")
  static let handingOver = BilingualText(vi: "Người bàn giao", en: "Handed over by")
  static let takingOver = BilingualText(vi: "Người nhận bàn giao", en: "Taken over by")
  static let nurseOnPaper = BilingualText(vi: "Người thực hiện, điều dưỡng", en: "Nurse")
  static let writtenBy = BilingualText(vi: "Người ghi", en: "Written by")
  static let departmentHead = BilingualText(vi: "Trưởng khoa", en: "Head of department")
  static let hospitalHead = BilingualText(vi: "Thủ trưởng đơn vị", en: "Head of the hospital")
  static let authorisedToRefer = BilingualText(vi: "Người có thẩm quyền chuyển cơ sở", en: "Authorised to refer")
  static let ofTheHospital = BilingualText(vi: "Đại diện cơ sở khám bệnh, chữa bệnh", en: "For the hospital")
  static let practisingPerson = BilingualText(vi: "Người hành nghề khám bệnh, chữa bệnh", en: "Practitioner")
  static let relative = BilingualText(vi: "Cha, mẹ hoặc người thân thích", en: "Father, mother or relative")
  static let birthAttendant = BilingualText(vi: "Người đỡ đẻ", en: "Birth attendant")
  static let secretary = BilingualText(vi: "Thư ký", en: "Secretary")
  static let chairOnPaper = BilingualText(vi: "Chủ tọa", en: "Chair")
  static let councilHead = BilingualText(vi: "Chủ tịch hội đồng", en: "Head of the council")
  static let patientOrRelative = BilingualText(vi: "Người bệnh hoặc người đại diện", en: "Patient or representative")

  // Consent to an operation, and who did it.
  static let operationClass = BilingualText(vi: "Loại phẫu thuật", en: "Class of operation")
  static let specialClass = BilingualText(vi: "Đặc biệt", en: "Special")
  static let firstClass = BilingualText(vi: "Loại I", en: "Class I")
  static let secondClass = BilingualText(vi: "Loại II", en: "Class II")
  static let thirdClass = BilingualText(vi: "Loại III", en: "Class III")
  static let drains = BilingualText(vi: "Dẫn lưu, bấc", en: "Drains")
  static let removal = BilingualText(vi: "Ngày rút, cắt chỉ", en: "Removal, stitches out")
  static let beforeOperation = BilingualText(vi: "Chẩn đoán trước phẫu thuật", en: "Diagnosis before the operation")
  static let afterOperation = BilingualText(vi: "Chẩn đoán sau phẫu thuật", en: "Diagnosis after the operation")
  static let secondOperator = BilingualText(vi: "Người phụ mổ", en: "Second operator")
  static let whoAgrees = BilingualText(vi: "Ai cam kết", en: "Who agrees")
  static let thePatient = BilingualText(vi: "Người bệnh", en: "The patient")
  static let representative = BilingualText(vi: "Người đại diện", en: "A representative")
  static let nameOfWhoAgrees = BilingualText(vi: "Họ tên người cam kết", en: "Name of who agrees")
  static let relationToPatient = BilingualText(vi: "Quan hệ với người bệnh", en: "Relation to the patient")
  static let relationHint = BilingualText(vi: "vợ, con, cha… nếu là người đại diện", en: "wife, child, father, of a representative")
  static let identityPaper = BilingualText(vi: "Số CCCD người cam kết", en: "Identity paper")
  static let contactOfWhoAgrees = BilingualText(vi: "Điện thoại, địa chỉ", en: "Telephone, address")
  static let consentDecision = BilingualText(vi: "Ý kiến", en: "Decision")
  static let agrees = BilingualText(vi: "Đồng ý", en: "Agrees")
  static let refuses = BilingualText(vi: "Không đồng ý", en: "Refuses")
  static let agreedAt = BilingualText(vi: "Lúc cam kết", en: "Agreed at")

  /// What names of kinds abridge, written out: on paper nothing is abridged that no list allows.
  static let writtenOut: [(short: String, whole: BilingualText)] = [
    ("PT/TT và GMHS", BilingualText(vi: "phẫu thuật, thủ thuật và gây mê hồi sức", en: "surgery and anaesthesia")),
    ("XN GPB", BilingualText(vi: "xét nghiệm giải phẫu bệnh", en: "pathology")), ("XN", BilingualText(vi: "xét nghiệm", en: "test")),
    ("PT", BilingualText(vi: "phẫu thuật", en: "surgery")), ("CLVT", BilingualText(vi: "cắt lớp vi tính", en: "CT")),
    ("MRI", BilingualText(vi: "cộng hưởng từ (MRI)", en: "MRI")), ("HSTC", BilingualText(vi: "hồi sức tích cực", en: "intensive care")),
    ("HSBA", BilingualText(vi: "hồ sơ bệnh án", en: "record")), ("RHM", BilingualText(vi: "Răng Hàm Mặt", en: "dental")),
    ("YHCT", BilingualText(vi: "Y học cổ truyền", en: "traditional medicine")),
    ("PHCN", BilingualText(vi: "Phục hồi chức năng", en: "rehabilitation")),
    ("KCB", BilingualText(vi: "khám bệnh, chữa bệnh", en: "care")),
  ]

  /// Numbers of a class in words.
  static let classes: [BilingualText] = [
    BilingualText(vi: "một", en: "one"), BilingualText(vi: "hai", en: "two"), BilingualText(vi: "ba", en: "three"),
    BilingualText(vi: "bốn", en: "four"), BilingualText(vi: "năm", en: "five"), BilingualText(vi: "sáu", en: "six"),
  ]
}
