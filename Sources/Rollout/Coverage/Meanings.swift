public import ClinicalModel

// What each figure and each stage says, in a sentence for who reads the report and has nothing else at hand.

extension Figure.Key {
  public var meaning: BilingualText {
    switch self {
    case .declared:
      BilingualText(
        vi: "Bệnh viện có quyết định áp dụng bệnh án điện tử còn hiệu lực, trên số bệnh viện đang hoạt động.",
        en: "Hospitals with a decision on electronic records in force, of the hospitals in force.")
    case .demonstrated:
      BilingualText(
        vi: "Bệnh viện mà dữ liệu tháng đo cho thấy đang dùng thật: đủ hồ sơ, khớp báo cáo độc lập, dữ liệu còn mới.",
        en: "Hospitals whose data of the measured month shows use: complete records that agree with an independent return, and fresh data.")
    case .coverage:
      BilingualText(
        vi: "Lượt điều trị có đủ hồ sơ bắt buộc đã hoàn tất, trên số lượt trong báo cáo độc lập của cùng bệnh viện, tháng và loại.",
        en: "Encounters with the complete mandatory set final, of those returned independently for the same hospital, month and class.")
    case .coverageTrend:
      BilingualText(vi: "Như trên, cộng các tháng của biểu đồ.", en: "The same, over the months of the chart.")
    case .completeness:
      BilingualText(
        vi: "Lượt đã nhận được, trên số lượt trong báo cáo độc lập.", en: "Encounters received at all, of those returned independently.")
    case .timeliness:
      BilingualText(
        vi: "Lượt nhận trong hạn sau ngày ra viện, trên số lượt trong báo cáo độc lập.",
        en: "Encounters received within the days allowed after their end, of those returned independently.")
    case .attested:
      BilingualText(
        vi: "Lượt mà chính tác giả xác nhận đủ hồ sơ bắt buộc, trên số lượt đã kết thúc nhận được.",
        en: "Encounters whose mandatory records are attested by their own authors, of the finished encounters received.")
    case .signed:
      BilingualText(
        vi: "Lượt mà mọi hồ sơ bắt buộc có chữ ký số cá nhân kiểm tra được, trên số lượt đã kết thúc nhận được.",
        en: "Encounters whose mandatory records all carry a personal signature that was verified, of the finished encounters received.")
    case .declaredByBeds:
      BilingualText(vi: "Đã công bố, mỗi bệnh viện tính theo số giường.", en: "Declared, each hospital counted by its beds.")
    case .demonstratedByBeds:
      BilingualText(vi: "Đã chứng minh, mỗi bệnh viện tính theo số giường.", en: "Demonstrated, each hospital counted by its beds.")
    case .declaredByEncounters:
      BilingualText(
        vi: "Đã công bố, mỗi bệnh viện tính theo số lượt nó báo cáo cho tháng đo.",
        en: "Declared, each hospital counted by the encounters it returned for the measured month.")
    case .demonstratedByEncounters:
      BilingualText(
        vi: "Đã chứng minh, mỗi bệnh viện tính theo số lượt nó báo cáo cho tháng đo.",
        en: "Demonstrated, each hospital counted by the encounters it returned for the measured month.")
    }
  }
}

extension Stage {
  /// What it is shown by; each stage needs all lower ones.
  public func meaning(_ definition: CoverageDefinition) -> BilingualText {
    let (complete, punctual, signed) = (definition.completePercent, definition.punctualPercent, definition.signedPercent)
    let (fresh, quarantine) = (definition.freshDays, definition.quarantineDays)
    switch self {
    case .paper: return BilingualText(vi: "Chưa đủ điều kiện của giai đoạn 1.", en: "Not yet what stage 1 needs.")
    case .prepared:
      return BilingualText(
        vi: "Quy chế đã ban hành; hạ tầng, HIS, cấp độ an toàn và tập huấn đã có minh chứng.",
        en: "Evidence of the regulation, infrastructure, HIS, security level and training.")
    case .pilot:
      return BilingualText(
        vi: "Ít nhất 1 khoa có hồ sơ hoàn tất trong 30 ngày qua.", en: "At least 1 department with records finalised in the last 30 days.")
    case .live:
      return BilingualText(vi: "Mọi khoa trong danh bạ đều có như vậy.", en: "So has every department that the register counts.")
    case .attested:
      return BilingualText(
        vi: "Ít nhất \(complete) % lượt đã kết thúc của tháng đo có đủ hồ sơ bắt buộc đã hoàn tất.",
        en: "At least \(complete) % of the measured month's finished encounters have their mandatory set final.")
    case .declared:
      return BilingualText(
        vi: "Hội đồng thẩm định, quyết định áp dụng và ngừng giấy đều có minh chứng.",
        en: "Evidence of the council's appraisal, the decision, and that paper has stopped.")
    case .connected:
      return BilingualText(
        vi: "Tháng đo được chứng minh, ít nhất \(punctual) % đến đúng hạn, dữ liệu mới nhất không quá \(fresh) ngày.",
        en: "The measured month is demonstrated, at least \(punctual) % of it came in time, and the last data is at most \(fresh) days old."
      )
    case .exemplary:
      return BilingualText(
        vi:
          "Có quyết định LIS, PACS và đã đăng công bố; 3 tháng liền được chứng minh; ít nhất \(signed) % do tác giả xác nhận; không cách ly quá \(quarantine) ngày; không còn phát hiện nặng.",
        en:
          "Decisions on LIS and PACS, and published; 3 months in a row demonstrated; at least \(signed) % attested by authors; nothing in quarantine for more than \(quarantine) days; no major finding open."
      )
    }
  }
}
