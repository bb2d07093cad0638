import InsuranceTables

/// Results of table 4 are of services of table 3; imaging has a conclusion, and a value has somebody who read it.
enum ResultsBelongToServices: InsuranceRule {
  static let strange = InsuranceText(
    "QY-BHX-0310", .warns, vi: "Kết quả này của một dịch vụ không có ở bảng 3.",
    en: "The result is of a service that table 3 does not have.")
  static let noConclusion = InsuranceText(
    "QY-BHX-0311", .warns, vi: "Chẩn đoán hình ảnh phải có KET_LUAN.", en: "Imaging has a conclusion.")
  static let noReader = InsuranceText(
    "QY-BHX-0312", .warns, vi: "Kết quả thiếu mã người đọc (MA_BS_DOC_KQ).", en: "The result lacks the code of who read it.")

  static func check(_ episode: InsuranceEpisode, _ findings: inout InsuranceFindings) {
    let services = episode.rows("XML3")
    let codes = Set(services.compactMap { $0.filled("MA_DICH_VU").map { bare($0) } })
    let imaging = Set(services.filter { $0["MA_NHOM"] == "2" }.compactMap { $0.filled("MA_DICH_VU").map { bare($0) } })
    // A service that another facility carries out has `.K.` and that facility behind its code: its readers are elsewhere.
    let elsewhere = Set(services.compactMap { $0.filled("MA_DICH_VU") }.filter { $0.contains(".K.") }.map { bare($0) })
    for (index, row) in episode.rows("XML4").enumerated() {
      func report(_ text: InsuranceText, _ field: String) { findings.report(text, "XML4", index, field, line: row.line) }
      let code = row.filled("MA_DICH_VU").map { bare($0) }
      if let code, !codes.isEmpty, !codes.contains(code) { report(strange, "MA_DICH_VU") }
      if let code, imaging.contains(code), row.filled("KET_LUAN") == nil, row.filled("NGAY_KQ") != nil { report(noConclusion, "KET_LUAN") }
      if row.filled("GIA_TRI") != nil, row.filled("MA_BS_DOC_KQ") == nil, !elsewhere.contains(code ?? "") {
        report(noReader, "MA_BS_DOC_KQ")
      }
    }
  }

  /// Without the marks for anaesthesia and for another facility.
  private static func bare(_ code: String) -> String {
    var code = code[...]
    if let end = code.firstIndex(of: "_") { code = code[..<end] }
    if let end = code.firstRange(of: ".K.") { code = code[..<end.lowerBound] }
    return String(code)
  }
}
