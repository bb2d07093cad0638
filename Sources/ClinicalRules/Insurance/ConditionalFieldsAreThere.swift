import InsuranceTables

/// Fields that are mandatory under a condition: by type of care, group of charges, or another field.
enum ConditionalFieldsAreThere: InsuranceRule {
  static let inpatient = InsuranceText(
    "QY-BHX-0281", .blocks, vi: "Bắt buộc đối với người bệnh nội trú.", en: "Mandatory for an inpatient.")
  static let neither = InsuranceText(
    "QY-BHX-0282", .blocks, vi: "Dòng phải có MA_DICH_VU hoặc MA_VAT_TU.", en: "A line has MA_DICH_VU or MA_VAT_TU.")
  static let group = InsuranceText(
    "QY-BHX-0283", .blocks, vi: "Bắt buộc đối với nhóm chi phí này (MA_NHOM).", en: "Mandatory for this group of charges (MA_NHOM).")
  static let machine = InsuranceText(
    "QY-BHX-0284", .warns, vi: "Xét nghiệm, chẩn đoán hình ảnh và thăm dò chức năng cần mã máy.",
    en: "Tests and imaging need the machine's code.")
  static let name = InsuranceText("QY-BHX-0285", .blocks, vi: "Có mã mà thiếu tên.", en: "There is a code and no name.")
  static let result = InsuranceText(
    "QY-BHX-0286", .blocks, vi: "Có GIA_TRI mà thiếu NGAY_KQ.", en: "There is a value and no time of the result.")
  static let condition = InsuranceText(
    "QY-BHX-0287", .blocks, vi: "Bắt buộc theo giá trị của một trường khác trong dòng này.",
    en: "Mandatory for what another field of the row says.")
  static let destination = InsuranceText(
    "QY-BHX-0288", .blocks, vi: "Chuyển tuyến phải có nơi đến.", en: "A transfer has a destination.")
  static let bed = InsuranceText(
    "QY-BHX-0289", .warns, vi: "Ngày giường cần mã giường dạng H001, T001, C001 hoặc K001.",
    en: "A bed day needs a bed as H001, T001, C001 or K001.")
  static let department = InsuranceText(
    "QY-BHX-0290", .warns, vi: "Mã khoa từ K01 đến K60, hoặc K99; nhiều khoa cách nhau bằng dấu chấm phẩy.",
    en: "A department is K01 to K60, or K99; several stand between semicolons.")
  static let checkIn = InsuranceText(
    "QY-BHX-0291", .blocks, vi: "Bảng check-in cần một trong MA_DICH_VU, MA_THUOC, MA_VAT_TU.",
    en: "A check-in has one of MA_DICH_VU, MA_THUOC, MA_VAT_TU.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    if let summary = episode.summary {
      func need(_ field: String, _ text: InsuranceText) {
        if summary.filled(field) == nil { findings.report(text, "XML1", 0, field, line: summary.line) }
      }
      if ["03", "04", "09"].contains(episode.careType) {
        need("NGAY_VAO_NOI_TRU", inpatient)
        need("LY_DO_VNT", inpatient)
        need("PP_DIEU_TRI", inpatient)
      }
      if ["2", "5"].contains(summary["MA_LOAI_RV"]) { need("MA_NOI_DEN", destination) }
      if let month = summary.filled("THANG_QT").flatMap({ Int($0) }), !(1...12).contains(month) {
        findings.report(FormsAreKept.notATime, "XML1", 0, "THANG_QT", line: summary.line)
      }
    }
    for kind in ["XML0", "XML2", "XML3", "XML4", "XML6", "XML7", "XML11"] {
      for (index, row) in episode.rows(kind).enumerated() {
        check(kind, row) { findings.report($0, kind, index, $1, line: row.line) }
      }
    }
    for (kind, field) in [("XML1", "MA_KHOA"), ("XML2", "MA_KHOA"), ("XML3", "MA_KHOA"), ("XML7", "MA_KHOA_RV")] {
      for (index, row) in episode.rows(kind).enumerated() {
        if let text = row.filled(field), !text.pieces.allSatisfy({ isDepartment($0) }) {
          findings.report(department, kind, index, field, line: row.line)
        }
      }
    }
  }

  private static func check(_ kind: String, _ row: InsuranceEpisode.Row, _ report: (InsuranceText, String) -> Void) {
    func need(_ field: String, _ text: InsuranceText) { if row.filled(field) == nil { report(text, field) } }
    let group = row["MA_NHOM"] ?? ""
    switch kind {
    case "XML0":
      if ["MA_DICH_VU", "MA_THUOC", "MA_VAT_TU"].allSatisfy({ row.filled($0) == nil }) { report(checkIn, "MA_DICH_VU") }
      for (code, text) in [("MA_DICH_VU", "TEN_DICH_VU"), ("MA_THUOC", "TEN_THUOC"), ("MA_VAT_TU", "TEN_VAT_TU")]
      where row.filled(code) != nil { need(text, name) }
      if row.filled("NGAY_VAO_NOI_TRU") != nil { need("LY_DO_VNT", inpatient) }
    case "XML2":
      if !["7", "17"].contains(group) { need("TT_THAU", Self.group) }
    case "XML3":
      if row.filled("MA_DICH_VU") == nil, row.filled("MA_VAT_TU") == nil { report(neither, "MA_DICH_VU") }
      if row.filled("MA_DICH_VU") != nil, row.filled("MA_VAT_TU") == nil { need("TEN_DICH_VU", name) }
      if row.filled("MA_VAT_TU") != nil { need("TEN_VAT_TU", name) }
      if ["1", "2", "3", "8", "18"].contains(group) {
        need("NGUOI_THUC_HIEN", Self.group)
        need("NGAY_TH_YL", Self.group)
      }
      if group == "8" { need("PP_VO_CAM", Self.group) }
      if group == "12" { need("MA_XANG_DAU", Self.group) }
      if group == "10" { need("TT_THAU", Self.group) }
      if ["1", "2", "3"].contains(group) { need("MA_MAY", machine) }
      if ["14", "15", "16"].contains(group), !(row.filled("MA_GIUONG") ?? "").pieces.allSatisfy({ isBed($0) }) { report(bed, "MA_GIUONG") }
    case "XML4":
      if row.filled("GIA_TRI") != nil { need("NGAY_KQ", result) }
    case "XML6":
      if let care = row.filled("LOAI_DTRI_LAO"), care != "0" {
        for field in ["PHACDO_DTRI_LAO", "NGAYBD_DTRI_LAO", "NGAYKT_DTRI_LAO"] { need(field, condition) }
      }
      if row["MA_PHAC_DO_DIEU_TRI"] == "KHAC" { need("MA_BAC_PHAC_DO", condition) }
      if (row["MA_TINH_TRANG_DK"] ?? "").pieces.contains("1") {
        for field in ["LAN_XN_PCR", "NGAY_XN_PCR", "NGAY_KQ_XN_PCR", "MA_KQ_XN_PCR"] { need(field, condition) }
      }
      if (row["MA_XU_TRI"] ?? "").pieces.contains("1") {
        for field in ["NGAY_BAT_DAU_XU_TRI", "NGAY_KET_THUC_XU_TRI", "SO_NGAY_CAP_THUOC_ARV"] { need(field, condition) }
      }
    default:
      if row["MA_DINH_CHI_THAI"] == "1" {
        for field in ["NGUYENNHAN_DINHCHI", "TUOI_THAI"] + (kind == "XML7" ? ["THOIGIAN_DINHCHI"] : []) { need(field, condition) }
      }
      let leave = ["SO_NGAY_NGHI", "NGOAITRU_TUNGAY", "NGOAITRU_DENNGAY"]
      if kind == "XML7", leave.contains(where: { !["", "0"].contains(row[$0] ?? "") }) { for field in leave { need(field, condition) } }
    }
  }

  /// `K01` to `K60` and `K99`; a part of one has its number behind a point (`K16.1`), further letters and digits are the facility's own.
  private static func isDepartment(_ text: Substring) -> Bool {
    guard text.first == "K", String(text.dropFirst().prefix(2)).isDigits, let number = Int(text.dropFirst().prefix(2)) else { return false }
    return (1...60).contains(number) || number == 99
  }

  private static func isBed(_ text: Substring) -> Bool {
    text.utf8.count == 4 && ["H", "T", "C", "K"].contains(text.prefix(1)) && String(text.dropFirst()).isDigits
  }
}
