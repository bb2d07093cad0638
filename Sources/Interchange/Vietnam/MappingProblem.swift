internal import ClinicalModel

/// What can be wrong, or worth knowing, when an episode's tables become values of the model.
enum MappingProblem: String, CaseIterable {
  case noSummary = "QY-VNX-0020"
  case noEpisodeID = "QY-VNX-0021"
  case otherEpisodeID = "QY-VNX-0022"
  case noFacility = "QY-VNX-0023"
  case noStart = "QY-VNX-0024"
  case notATime = "QY-VNX-0025"
  case notANumber = "QY-VNX-0026"
  case otherFacility = "QY-VNX-0027"
  case keptValue = "QY-VNX-0028"
  case keptField = "QY-VNX-0029"
  case keptTable = "QY-VNX-0030"
  case twoSummaries = "QY-VNX-0037"

  private var severity: Issue.Severity {
    switch self {
    case .otherFacility: .warning
    case .keptValue, .keptField, .keptTable: .information
    default: .error
    }
  }

  private var text: BilingualText {
    switch self {
    case .noSummary:
      BilingualText(
        vi: "Hồ sơ không có bảng 1 (TONG_HOP) cũng không phải bảng check-in, nên không biết của ai. Xuất lại hồ sơ.",
        en: "The episode has neither table 1 nor a check-in, so nothing says whose it is. Export it again.")
    case .noEpisodeID:
      BilingualText(
        vi: "Thiếu MA_LK: không biết đây là đợt điều trị nào. Ghi mã liên kết rồi xuất lại.",
        en: "MA_LK is missing: nothing says which episode this is. Write it and export again.")
    case .otherEpisodeID:
      BilingualText(
        vi: "Các bảng có MA_LK khác nhau: có thể lẫn hai đợt điều trị. Sửa rồi xuất lại.",
        en: "The tables carry different MA_LK: two episodes may be mixed. Mend that and export again.")
    case .noFacility:
      BilingualText(
        vi: "Không có MACSKCB hay MA_CSKCB hợp lệ: không biết hồ sơ của cơ sở nào.",
        en: "There is no valid MACSKCB or MA_CSKCB: nothing says which facility the episode is of.")
    case .noStart:
      BilingualText(vi: "Thiếu NGAY_VAO. Ghi thời điểm người bệnh đến.", en: "NGAY_VAO is missing. Write when the patient came.")
    case .notATime:
      BilingualText(
        vi: "Ngày giờ không đọc được: phải là yyyyMMdd hoặc yyyyMMddHHmm và có thật trong lịch.",
        en: "The date or time can't be read: it is yyyyMMdd or yyyyMMddHHmm, and one that exists.")
    case .notANumber:
      BilingualText(
        vi: "Số không đọc được: chỉ gồm chữ số, phần thập phân sau dấu chấm (không phải dấu phẩy).",
        en: "The number can't be read: digits, and decimals after a point (not a comma).")
    case .otherFacility:
      BilingualText(
        vi: "MA_CSKCB của hồ sơ khác MACSKCB của tệp; hồ sơ được ghi cho MA_CSKCB.",
        en: "MA_CSKCB of the episode differs from the file's MACSKCB; the episode is taken as MA_CSKCB's.")
    case .keptValue:
      BilingualText(
        vi: "Giá trị này không có chỗ trong mô hình; được giữ trong bản gốc.",
        en: "The value has no place in the model; it is kept in the original."
      )
    case .keptField:
      BilingualText(
        vi: "Thẻ này không có trong quyết định nào; được giữ trong bản gốc.", en: "No decision has this tag; it is kept in the original.")
    case .twoSummaries:
      BilingualText(
        vi: "Hồ sơ có hai bảng 1 nói khác nhau: không biết bảng nào đúng. Chỉ giữ một rồi xuất lại.",
        en: "The episode has two tables 1 that say different things: nothing tells which is right. Keep one and export again.")
    case .keptTable:
      BilingualText(
        vi: "LOAIHOSO này không có trong quyết định nào hoặc không đọc được; được giữ trong bản gốc.",
        en: "No decision has this LOAIHOSO, or it can't be read; it is kept in the original.")
    }
  }

  func issue(at path: String, line: Int) -> Issue {
    let text = text
    return Issue(severity, code: rawValue, path: path, line: line, vi: text.vi, en: text.en)
  }
}
