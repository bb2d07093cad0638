import Foundation

/// Small insurance envelopes written by hand: no person in them exists.
enum Envelope {
  /// How NOIDUNGFILE holds its document.
  enum Wrapping: CaseIterable {
    case line, wrapped, inline, escaped, cdata
  }

  static let facility = "99901"

  static func fields(_ texts: KeyValuePairs<String, String>) -> String {
    texts.map { "<\($0.key)><![CDATA[\($0.value)]]></\($0.key)>" }.joined()
  }

  /// Table 1 of an outpatient who is a soldier.
  static func summary(_ id: String, _ patient: String = "BN1", diagnosis: String = "J06.9", extra: String = "") -> String {
    "<TONG_HOP>"
      + fields([
        "MA_LK": id, "STT": "1", "MA_BN": patient, "HO_TEN": "Trần Văn Mẫu", "SO_CCCD": "001090000001", "NGAY_SINH": "199001150000",
        "GIOI_TINH": "1", "MA_QUOCTICH": "000", "MA_DANTOC": "01", "MA_NGHE_NGHIEP": "01", "DIA_CHI": "Thôn Mẫu", "MATINH_CU_TRU": "01",
        "MAXA_CU_TRU": "00004", "MA_THE_BHYT": "QN5970000000001", "MA_DKBD": facility, "GT_THE_TU": "20250101", "GT_THE_DEN": "",
        "LY_DO_VV": "Ho", "CHAN_DOAN_VAO": "Viêm hô hấp", "CHAN_DOAN_RV": "Nhiễm trùng hô hấp trên", "MA_BENH_CHINH": diagnosis,
        "MA_DOITUONG_KCB": "1.1", "NGAY_VAO": "202510010800", "NGAY_RA": "202510011000", "SO_NGAY_DTRI": "0", "KET_QUA_DTRI": "2",
        "MA_LOAI_RV": "1", "NGAY_TTOAN": "202510011000", "T_THUOC": "2500.00", "T_VTYT": "0", "T_TONGCHI_BV": "2500.00",
        "T_TONGCHI_BH": "2500.00", "T_BNTT": "0", "T_BNCCT": "0", "T_BHTT": "2500.00", "T_NGUONKHAC": "0", "T_BHTT_GDV": "2500.00",
        "NAM_QT": "2025", "THANG_QT": "10", "MA_LOAI_KCB": "01", "MA_KHOA": "K01", "MA_CSKCB": facility, "CAN_NANG": "60.50",
        "MA_HSBA": "HS1", "MA_TTDV": "000003/MP-CCHN",
      ]) + extra + "</TONG_HOP>"
  }

  static func drugs(_ id: String, price: String = "250.00") -> String {
    "<CHITIEU_CHITIET_THUOC><DSACH_CHI_TIET_THUOC><CHI_TIET_THUOC>"
      + fields([
        "MA_LK": id, "STT": "1", "MA_THUOC": "40.48", "MA_NHOM": "4", "TEN_THUOC": "Paracetamol", "DON_VI_TINH": "Viên",
        "HAM_LUONG": "500mg", "DUONG_DUNG": "1.01", "LIEU_DUNG": "1 viên/lần * 2 lần/ngày * 5 ngày [2 viên/ngày]", "SO_DANG_KY": "VD-1",
        "TT_THAU": "1/QĐ;G1;N1;2025", "PHAM_VI": "1", "TYLE_TT_BH": "100", "SO_LUONG": "10", "DON_GIA": price, "THANH_TIEN_BV": "2500.00",
        "THANH_TIEN_BH": "2500.00", "T_NGUONKHAC_NSNN": "0", "T_NGUONKHAC_VTNN": "0", "T_NGUONKHAC_VTTN": "0", "T_NGUONKHAC_CL": "0",
        "T_NGUONKHAC": "0", "MUC_HUONG": "100", "T_BNTT": "0", "T_BNCCT": "0", "T_BHTT": "2500.00", "MA_KHOA": "K01",
        "MA_BAC_SI": "000001/MP-CCHN", "NGAY_YL": "202510010830", "MA_PTTT": "1", "NGUON_CTRA": "1",
      ]) + "</CHI_TIET_THUOC></DSACH_CHI_TIET_THUOC></CHITIEU_CHITIET_THUOC>"
  }

  static func progress(_ id: String, _ text: String = "Đỡ ho. CSST<M75_T37.2_HA120/70_NT18_SP98_HL2>") -> String {
    "<CHITIEU_CHITIET_DIENBIENLAMSANG><DSACH_CHI_TIET_DIEN_BIEN_BENH><CHI_TIET_DIEN_BIEN_BENH>"
      + fields([
        "MA_LK": id, "STT": "1", "DIEN_BIEN_LS": text, "THOI_DIEM_DBLS": "202510010840", "NGUOI_THUC_HIEN": "000001/MP-CCHN",
      ]) + "</CHI_TIET_DIEN_BIEN_BENH></DSACH_CHI_TIET_DIEN_BIEN_BENH></CHITIEU_CHITIET_DIENBIENLAMSANG>"
  }

  static func checkIn(_ id: String) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><CHI_TIEU_TRANG_THAI_KCB><DSACH_TRANG_THAI_KCB><TRANG_THAI_KCB>"
      + fields([
        "MA_LK": id, "STT": "1", "MA_BN": "BN1", "HO_TEN": "Trần Văn Mẫu", "SO_CCCD": "001090000001", "NGAY_SINH": "199001150000",
        "GIOI_TINH": "1", "MA_DOITUONG_KCB": "1.1", "NGAY_VAO": "202510010800", "MA_LOAI_KCB": "01", "MA_CSKCB": facility,
        "MA_DICH_VU": "02.1896", "TEN_DICH_VU": "Khám nội", "NGAY_YL": "202510010805",
      ]) + "</TRANG_THAI_KCB></DSACH_TRANG_THAI_KCB><CHUKYDONVI></CHUKYDONVI></CHI_TIEU_TRANG_THAI_KCB>"
  }

  static func file(_ kind: String, _ document: String, _ wrapping: Wrapping = .line) -> String {
    let base64 = Data(document.utf8).base64EncodedString()
    let body: String =
      switch wrapping {
      case .line: base64
      case .wrapped:
        stride(from: 0, to: base64.utf8.count, by: 76).map { String(base64.dropFirst($0).prefix(76)) }.joined(separator: "\r\n")
      case .inline: document
      case .escaped: document.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      case .cdata: "<![CDATA[" + document.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
      }
    return "<FILEHOSO><LOAIHOSO>\(kind)</LOAIHOSO><NOIDUNGFILE>\(body)</NOIDUNGFILE></FILEHOSO>"
  }

  static func episode(_ files: String...) -> String { "<HOSO>\(files.joined())</HOSO>" }

  static func of(_ episodes: String..., count: Int? = nil) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>\r
    <GIAMDINHHS><THONGTINDONVI><MACSKCB>\(facility)</MACSKCB></THONGTINDONVI><THONGTINHOSO><NGAYLAP>20251001</NGAYLAP>\
    <SOLUONGHOSO>\(count ?? episodes.count)</SOLUONGHOSO><DANHSACHHOSO>\r
    \(episodes.joined(separator: "\r\n"))\r
    </DANHSACHHOSO></THONGTINHOSO><CHUKYDONVI/></GIAMDINHHS>\r

    """
  }

  /// An episode with tables 1, 2 and 5.
  static func whole(_ id: String, _ patient: String = "BN1", wrapping: Wrapping = .line) -> String {
    episode(
      file("XML1", summary(id, patient), wrapping), file("XML2", drugs(id), wrapping), file("XML5", progress(id), wrapping))
  }
}
