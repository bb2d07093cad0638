import InsuranceTables

/// The names of Decision 4210 as later decisions have them. Values mean the same, but for MA_LYDO_VVIEN, which keeps its name.
enum LegacyNames {
  static func current(_ row: InsuranceEpisode.Row, _ kind: String) -> InsuranceEpisode.Row {
    guard let names = names[kind] else { return row }
    var row = row
    for index in row.cells.indices {
      if let name = names[row.cells[index].name] { row.cells[index].name = name }
    }
    return row
  }

  private static let names: [String: [String: String]] = [
    "XML1": [
      "MA_THE": "MA_THE_BHYT", "TEN_BENH": "CHAN_DOAN_RV", "MA_BENH": "MA_BENH_CHINH", "MA_BENHKHAC": "MA_BENH_KT",
      "MA_NOI_CHUYEN": "MA_NOI_DI", "TINH_TRANG_RV": "MA_LOAI_RV", "T_TONGCHI": "T_TONGCHI_BV",
    ],
    "XML2": ["TYLE_TT": "TYLE_TT_BH", "THANH_TIEN": "THANH_TIEN_BV", "T_NGUON_KHAC": "T_NGUONKHAC"],
    "XML3": ["DON_GIA": "DON_GIA_BV", "TYLE_TT": "TYLE_TT_BH", "THANH_TIEN": "THANH_TIEN_BV"],
    "XML5": ["DIEN_BIEN": "DIEN_BIEN_LS", "NGAY_YL": "THOI_DIEM_DBLS"],
  ]
}
