import ClinicalModel

/// The papers of a charted episode that the tables have: discharge (7), summary (8), referral (13), appointment (14).
enum PaperRows {
  /// Table 7, for whoever held a bed and did not leave unseen.
  static func discharge(_ charted: ChartedEpisode) -> [[String: String]] {
    let encounter = charted.encounter
    guard encounter.class.hasBed, let end = encounter.period.end, encounter.disposition?.discharge != .absconded else { return [] }
    let paper = charted.records(.dischargePaper).last
    let doctor = paper?.author ?? charted.attender
    var texts: [String: String] = [:]
    texts["SO_LUU_TRU"] = encounter.id.rawValue
    texts["MA_YTE"] = charted.patient.id.rawValue
    texts["MA_KHOA_RV"] = encounter.stays.last?.department
    texts["NGAY_VAO"] = encounter.period.start.compact
    texts["NGAY_RA"] = end.compact
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["PP_DIEUTRI"] = charted.narrative([.dischargePaper], ["treatment"]) ?? charted.treatment
    let advice = charted.narrative([.dischargePaper], ["advice"]) ?? charted.narrative([.dischargePaper])
    texts["GHI_CHU"] = advice.map { String($0.prefix(1500)) }
    texts["MA_TTDV"] = head(charted)
    texts["MA_BS"] = charted.signer(doctor)
    texts["TEN_BS"] = doctor.flatMap { charted.staff[$0]?.name }
    texts["NGAY_CT"] = (paper?.authored ?? end).date.compact
    return [stated("XML7", in: paper, over: texts)]
  }

  /// Table 8, only for types 03, 04 and 06 and only when a summary was written.
  static func summary(_ charted: ChartedEpisode) -> [[String: String]] {
    let kinds = [RecordKind.summary, RecordKind(rawValue: "52/BV2")].compactMap(\.self)
    guard ["03", "04", "06"].contains(charted.careType), let end = charted.encounter.period.end,
      let paper = charted.records.last(where: { kinds.contains($0.kind) })
    else { return [] }
    var texts: [String: String] = [:]
    texts["MA_LOAI_KCB"] = charted.careType
    texts["NGAY_VAO"] = charted.encounter.period.start.compact
    texts["NGAY_RA"] = end.compact
    texts["CHAN_DOAN_VAO"] = SummaryRow.admission(charted)
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["QT_BENHLY"] = charted.narrative(kinds, ["history", "summary"]) ?? charted.narrative(kinds)
    texts["TOMTAT_KQ"] = charted.narrative(kinds, ["results"]) ?? results(charted)
    texts["PP_DIEUTRI"] = charted.narrative(kinds, ["treatment", "plan"]) ?? charted.treatment
    texts["KET_QUA_DTRI"] = (charted.encounter.disposition?.outcome ?? .undetermined).rawValue
    texts["MA_TTDV"] = head(charted)
    texts["NGAY_CT"] = paper.authored.date.compact
    return [stated("XML8", in: paper, over: texts)]
  }

  /// Table 13, for whoever was sent on to another facility.
  static func referral(_ charted: ChartedEpisode) -> [[String: String]] {
    let encounter = charted.encounter
    guard let disposition = encounter.disposition, [.referred, .referredOnRequest].contains(disposition.discharge),
      let end = encounter.period.end
    else { return [] }
    let paper = charted.records(.referral).last
    var texts = SummaryRow.person(charted)
    texts["SO_HOSO"] = encounter.id.rawValue
    texts["SO_CHUYENTUYEN"] = encounter.id.rawValue
    texts["GIAY_CHUYEN_TUYEN"] = paper?.id.rawValue
    texts["MA_CSKCB"] = charted.facility.rawValue
    texts["MA_CSKCB_DI"] = encounter.referredFrom
    texts["MA_CSKCB_DEN"] = disposition.destination
    texts["NGAY_VAO"] = encounter.period.start.compact
    if encounter.class.hasBed { texts["NGAY_VAO_NOI_TRU"] = charted.wardTime.compact }
    texts["NGAY_RA"] = end.compact
    texts["DAU_HIEU_LS"] = charted.narrative([.referral], ["examination"]) ?? charted.history("examination") ?? charted.history("course")
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["QT_BENHLY"] = charted.narrative([.referral], ["history", "summary"]) ?? charted.history("history") ?? encounter.reason
    texts["TOMTAT_KQ"] = charted.narrative([.referral], ["results"]) ?? results(charted)
    texts["PP_DIEUTRI"] = charted.narrative([.referral], ["treatment"]) ?? charted.treatment
    texts["MA_BENH_CHINH"] = charted.mainDiagnosis?.coding.code
    texts["MA_BENH_KT"] = charted.comorbidities
    texts["MA_LOAI_RV"] = disposition.discharge.rawValue
    texts["MA_LYDO_CT"] = disposition.discharge == .referred ? "1" : "3"
    texts["HUONG_DIEU_TRI"] = charted.narrative([.referral], ["plan"]) ?? charted.treatment
    texts["PHUONGTIEN_VC"] = charted.narrative([.referral], ["transport"]) ?? "Không rõ"
    texts["MA_BAC_SI"] = charted.signer(paper?.author ?? charted.attender)
    texts["MA_TTDV"] = head(charted)
    return [stated("XML13", in: paper, over: texts)]
  }

  /// Table 14, when an appointment was written that names a day.
  static func appointment(_ charted: ChartedEpisode) -> [[String: String]] {
    guard let paper = charted.records(.appointment).last, let day = appointmentDay(charted), let end = charted.encounter.period.end else {
      return []
    }
    var texts = SummaryRow.person(charted)
    texts["SO_GIAYHEN_KL"] = paper.id.rawValue
    texts["MA_CSKCB"] = charted.facility.rawValue
    texts["NGAY_VAO"] = charted.encounter.period.start.compact
    if charted.encounter.class.hasBed { texts["NGAY_VAO_NOI_TRU"] = charted.wardTime.compact }
    texts["NGAY_RA"] = end.compact
    texts["NGAY_HEN_KL"] = day
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["MA_BENH_CHINH"] = charted.mainDiagnosis?.coding.code
    texts["MA_BENH_KT"] = charted.comorbidities
    texts["MA_DOITUONG_KCB"] = charted.entitlement
    texts["MA_BAC_SI"] = charted.signer(paper.author)
    texts["MA_TTDV"] = head(charted)
    texts["NGAY_CT"] = paper.authored.date.compact
    return [stated("XML14", in: paper, over: texts)]
  }

  /// A paper's row with the fields that its record states; what table 1 says is not said otherwise there.
  private static func stated(_ table: String, in paper: ClinicalRecord?, over texts: [String: String]) -> [String: String] {
    guard let paper else { return texts }
    var stated = StatedTables.fields(of: paper.sections, table).filter { !$0.value.isEmpty }
    // Where to is a code of five characters; a name that somebody wrote there is none.
    if let place = stated["MA_CSKCB_DEN"], place.utf8.count != 5 || !place.utf8.allSatisfy({ $0 < 128 }) { stated["MA_CSKCB_DEN"] = nil }
    return texts.merging(stated) { _, stated in stated }
  }

  /// `yyyyMMdd` of the appointment: a date in its text (2025-03-31, 31/03/2025), or so many days after it was written (`sau 30 ngày`).
  static func appointmentDay(_ charted: ChartedEpisode) -> String? {
    guard let paper = charted.records(.appointment).last else { return nil }
    // Said under the table's own field, where it was asked for as a day.
    if let day = StatedTables.fields(of: paper.sections, "XML14")["NGAY_HEN_KL"], day.utf8.count == 8 { return day }
    let words = paper.sections.compactMap(\.narrative).joined(separator: " ").split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" }
    var previous: Substring = ""
    for (index, word) in words.enumerated() {
      let bare = word.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed()
      let text = String(bare)
      if let day = try? CivilDate(iso: text) { return day.compact }
      let parts = text.split(separator: "/").compactMap { Int($0) }
      if parts.count == 3, let day = try? CivilDate(year: parts[2], month: parts[1], day: parts[0]) { return day.compact }
      if previous == "sau", let days = Int(text), (1...400).contains(days), index + 1 < words.count, words[index + 1].hasPrefix("ngày") {
        return paper.authored.date.adding(days: days).compact
      }
      previous = word
    }
    return nil
  }

  /// Who signs for the facility: whoever attested the discharge paper, else the attender.
  static func head(_ charted: ChartedEpisode) -> String {
    let paper = charted.records(.dischargePaper).last ?? charted.records.last { $0.status.attestation != nil }
    return charted.signer(paper?.status.attestation?.by ?? charted.attender)
  }

  /// What tests and studies found, in words: of each report its conclusion, else what was measured with it, else what was written.
  private static func results(_ charted: ChartedEpisode) -> String {
    var texts: [String] = []
    for record in charted.records {
      for section in record.sections {
        let measured = section.entries.compactMap { entry -> String? in
          guard case .observation(let value) = entry, ResultRows.isResult(value) else { return nil }
          return words(of: value)
        }
        let reports = section.entries.compactMap { if case .diagnosticReport(let report) = $0 { report } else { nil } }
        for (index, report) in reports.enumerated() {
          // The values beside several reports are of the first.
          let values = index == 0 ? measured : []
          let found = ([report.conclusion].compactMap(\.self) + values).joined(separator: ", ")
          texts.append(
            (report.coding.display ?? report.coding.code) + ": " + (found.isEmpty ? section.narrative ?? "đã có kết quả" : found))
        }
        if reports.isEmpty, record.kind.isResult, !measured.isEmpty { texts.append(measured.joined(separator: ", ")) }
      }
    }
    return texts.isEmpty ? noResults : texts.joined(separator: "; ")
  }

  /// Of whom no test was made the paper says so.
  private static let noResults = "Không có kết quả cận lâm sàng"

  private static func words(of value: Observation) -> String {
    let name = value.coding.display ?? value.coding.code
    switch value.value {
    case .quantity(let quantity): return "\(name) \(quantity.value)" + (quantity.unit == "1" ? "" : " \(quantity.unit)")
    case .text(let text): return "\(name) \(text)"
    case .coded(let coding): return "\(name) \(coding.display ?? coding.code)"
    }
  }
}
