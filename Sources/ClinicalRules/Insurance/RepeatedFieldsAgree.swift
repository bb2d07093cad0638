import InsuranceTables

/// What other tables repeat of table 1, where it is filled, is the same there.
enum RepeatedFieldsAgree: InsuranceRule {
  static let differs = InsuranceText(
    "QY-BHX-0271", .blocks, vi: "Trường này khác với bảng 1. Lấy lại từ bảng 1.", en: "The field differs from table 1. Take it from there.")

  private static let fields: [String: [String]] = [
    "XML6": ["NGAY_SINH", "GIOI_TINH", "DIA_CHI", "MATINH_CU_TRU", "MAHUYEN_CU_TRU", "MAXA_CU_TRU", "MA_CSKCB"],
    "XML7": ["NGAY_VAO", "NGAY_RA"], "XML8": ["NGAY_VAO", "NGAY_RA", "KET_QUA_DTRI", "MA_LOAI_KCB"],
    "XML13": [
      "MA_CSKCB", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "MA_QUOCTICH", "MA_DANTOC", "MA_NGHE_NGHIEP", "DIA_CHI", "MA_THE_BHYT", "GT_THE_DEN",
      "NGAY_VAO", "NGAY_VAO_NOI_TRU", "NGAY_RA", "CHAN_DOAN_RV", "MA_BENH_CHINH", "MA_BENH_KT", "MA_BENH_YHCT", "MA_LOAI_RV",
    ],
    "XML14": [
      "MA_CSKCB", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "DIA_CHI", "MA_THE_BHYT", "GT_THE_DEN", "NGAY_VAO", "NGAY_VAO_NOI_TRU", "NGAY_RA",
      "CHAN_DOAN_RV", "MA_BENH_CHINH", "MA_BENH_KT", "MA_BENH_YHCT", "MA_DOITUONG_KCB",
    ],
    "XML15": ["MA_BN", "HO_TEN", "SO_CCCD", "MA_CSKCB"],
  ]

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    guard let summary = episode.summary else { return }
    for content in episode.tables {
      // A newborn's paper has the child's own times.
      for (index, row) in content.rows.enumerated() where !(content.kind == "XML7" && index > 0) {
        for field in fields[content.kind] ?? [] {
          if let text = row.filled(field), let own = summary[field], text != own {
            findings.report(differs, content.kind, index, field, line: row.line)
          }
        }
      }
    }
  }
}
