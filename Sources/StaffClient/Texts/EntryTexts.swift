internal import ClinicalModel

/// What stands before an entry of a record, and the names of its sections.
extension Texts {
  static let drug = BilingualText(vi: "Thuốc:", en: "Drug:")
  static let given = BilingualText(vi: "Đã dùng:", en: "Given:")
  static let procedure = BilingualText(vi: "Thủ thuật:", en: "Procedure:")
  static let allergyTo = BilingualText(vi: "DỊ ỨNG:", en: "ALLERGY:")
  static let vaccine = BilingualText(vi: "Tiêm chủng:", en: "Vaccine:")
  static let healthClass = BilingualText(vi: "Phân loại sức khỏe: loại", en: "Health class")

  static let sections: [String: BilingualText] = [
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
    "treatment": BilingualText(vi: "Điều trị", en: "Treatment"),
    "care": BilingualText(vi: "Chăm sóc", en: "Care"),
    "advice": BilingualText(vi: "Lời dặn", en: "Advice"),
    "addendum": BilingualText(vi: "Bổ sung", en: "Addendum"),
    "moved": BilingualText(vi: "Chuyển hồ sơ", en: "Moved"),
  ]
}
