internal import ClinicalModel

/// What stands before an entry of a record, and the names of its sections.
extension Texts {
  static let orderOf = BilingualText(vi: "Y lệnh:", en: "Order:")
  static let routine = BilingualText(vi: "Thường quy", en: "Routine")
  static let urgent = BilingualText(vi: "Khẩn", en: "Urgent")
  static let stat = BilingualText(vi: "Cấp cứu", en: "Stat")
  static let drug = BilingualText(vi: "Thuốc:", en: "Drug:")
  static let timesADay = BilingualText(vi: "%1 lần/ngày", en: "%1 times a day")
  static let inAll = BilingualText(vi: "tổng %1", en: "%1 in all")
  static let perMinute = BilingualText(vi: "lần/phút", en: "/min")
  static let isNormal = BilingualText(vi: "bình thường", en: "normal")
  static let isLow = BilingualText(vi: "thấp", en: "low")
  static let isHigh = BilingualText(vi: "cao", en: "high")
  static let isCriticallyLow = BilingualText(vi: "THẤP NGUY HIỂM", en: "CRITICALLY LOW")
  static let isCriticallyHigh = BilingualText(vi: "CAO NGUY HIỂM", en: "CRITICALLY HIGH")
  static let isAbnormal = BilingualText(vi: "bất thường", en: "abnormal")
  static let isPositive = BilingualText(vi: "dương tính", en: "positive")
  static let isNegative = BilingualText(vi: "âm tính", en: "negative")
  static let given = BilingualText(vi: "Đã dùng:", en: "Given:")
  static let procedure = BilingualText(vi: "Thủ thuật:", en: "Procedure:")
  static let allergyTo = BilingualText(vi: "DỊ ỨNG:", en: "ALLERGY:")
  static let vaccine = BilingualText(vi: "Tiêm chủng:", en: "Vaccine:")
  static let healthClass = BilingualText(vi: "Phân loại sức khỏe: loại", en: "Health class")

  static let sections: [String: BilingualText] = [
    "insurance": BilingualText(vi: "Bảo hiểm", en: "Insurance"),
    "reason": BilingualText(vi: "Lý do", en: "Reason"),
    "history": BilingualText(vi: "Bệnh sử", en: "History"),
    "pastHistory": BilingualText(vi: "Tiền sử", en: "Past history"),
    "examination": BilingualText(vi: "Khám", en: "Examination"),
    "vitals": BilingualText(vi: "Dấu hiệu sinh tồn", en: "Vital signs"),
    "results": BilingualText(vi: "Kết quả", en: "Results"),
    "assessment": BilingualText(vi: "Nhận định, chẩn đoán", en: "Assessment"),
    "plan": BilingualText(vi: "Hướng điều trị", en: "Plan"),
    "course": BilingualText(vi: "Diễn biến", en: "Course"),
    "orders": BilingualText(vi: "Y lệnh", en: "Orders"),
    "procedure": BilingualText(vi: "Cách tiến hành", en: "Procedure"),
    "consent": BilingualText(vi: "Phẫu thuật, thủ thuật dự kiến", en: "Planned operation"),
    "risks": BilingualText(vi: "Nguy cơ đã giải thích", en: "Risks that were explained"),
    "alternatives": BilingualText(vi: "Phương pháp khác đã nêu", en: "Alternatives that were named"),
    "agreement": BilingualText(vi: "Người cam kết", en: "Who agrees"),
    "treatment": BilingualText(vi: "Điều trị", en: "Treatment"),
    "care": BilingualText(vi: "Chăm sóc", en: "Care"),
    "advice": BilingualText(vi: "Lời dặn", en: "Advice"),
    "allergies": BilingualText(vi: "Dị ứng", en: "Allergies"),
    "immunizations": BilingualText(vi: "Tiêm chủng", en: "Vaccinations"),
    "medication": BilingualText(vi: "Thuốc", en: "Medication"),
    "triage": BilingualText(vi: "Phân loại cấp cứu", en: "Triage"),
    "participants": BilingualText(vi: "Thành phần hội chẩn", en: "Participants"),
    "referral": BilingualText(vi: "Chuyển cơ sở", en: "Referral"),
    "transport": BilingualText(vi: "Phương tiện vận chuyển", en: "Transport"),
    "appointment": BilingualText(vi: "Hẹn khám lại", en: "Appointment"),
    "leave": BilingualText(vi: "Nghỉ việc", en: "Leave"),
    "birth": BilingualText(vi: "Sinh", en: "Birth"),
    "physique": BilingualText(vi: "Thể lực", en: "Physique"),
    "classification": BilingualText(vi: "Phân loại sức khỏe", en: "Health classification"),
    "warnings": BilingualText(vi: "Trả lời cảnh báo thuốc", en: "Answers to warnings"),
    "growth": BilingualText(vi: "Phát triển", en: "Growth"),
    "vaccination": BilingualText(vi: "Tiêm chủng", en: "Vaccination"),
    "epidemiology": BilingualText(vi: "Dịch tễ", en: "Epidemiology"),
    "gynaecology": BilingualText(vi: "Khám phụ khoa", en: "Gynaecological examination"),
    "obstetrics": BilingualText(vi: "Khám sản khoa", en: "Obstetric examination"),
    "mentalState": BilingualText(vi: "Khám tâm thần", en: "Mental state"),
    "burns": BilingualText(vi: "Tổn thương bỏng", en: "Burns"),
    "staging": BilingualText(vi: "Giai đoạn u", en: "Staging"),
    "mouth": BilingualText(vi: "Khám răng hàm mặt", en: "Dental examination"),
    "ears": BilingualText(vi: "Khám tai mũi họng", en: "ENT examination"),
    "eyes": BilingualText(vi: "Khám mắt", en: "Eye examination"),
    "fourExaminations": BilingualText(vi: "Tứ chẩn", en: "The four examinations"),
    "function": BilingualText(vi: "Khám chức năng", en: "Functional examination"),
    "addendum": BilingualText(vi: "Bổ sung", en: "Addendum"),
    "moved": BilingualText(vi: "Chuyển hồ sơ", en: "Moved"),
  ]
}
