import ClinicalModel
import InsuranceTables

/// Table 1 of a charted episode.
enum SummaryRow {
  static func texts(_ charted: ChartedEpisode, _ lines: ChargeLines) -> [String: String] {
    var texts = person(charted)
    let births = StatedTables.rows("XML9", .birthCertificate, charted).compactMap { $0["CAN_NANG_CON"] }
    texts["CAN_NANG_CON"] = births.joined(separator: ";")
    for part in [course(charted), diagnoses(charted), money(lines.totals), charted.statedSummary] { texts.merge(part) { _, new in new } }
    texts["STT"] = "1"
    texts["MA_DOITUONG_KCB"] = charted.entitlement
    texts["MA_CSKCB"] = charted.facility.rawValue
    texts["CAN_NANG"] = weight(charted)
    texts["NGAY_TAI_KHAM"] = PaperRows.appointmentDay(charted)
    if texts["MA_HSBA"] == nil { texts["MA_HSBA"] = charted.encounter.id.rawValue }
    texts["MA_TTDV"] = PaperRows.head(charted)
    return texts
  }

  /// When, how and where.
  private static func course(_ charted: ChartedEpisode) -> [String: String] {
    let encounter = charted.encounter
    let end = encounter.period.end?.compact ?? ""
    let ownDepartment = charted.attender.flatMap { charted.staff[$0]?.department }
    var texts: [String: String] = [:]
    texts["LY_DO_VV"] = encounter.reason ?? admission(charted)
    texts["MA_NOI_DI"] = encounter.referredFrom
    texts["MA_NOI_DEN"] = encounter.disposition?.destination
    texts["NGAY_VAO"] = encounter.period.start.compact
    texts["NGAY_RA"] = end
    texts["NGAY_TTOAN"] = end
    texts["NAM_QT"] = String(end.prefix(4))
    texts["THANG_QT"] = String(end.dropFirst(4).prefix(2))
    texts["SO_NGAY_DTRI"] = String(charted.treatmentDays)
    texts["PP_DIEU_TRI"] = charted.treatment
    // What whoever goes home was told: the papers' advice, else the last prescription's.
    texts["GHI_CHU"] =
      charted.narrative([.dischargePaper, .summary, .appointment], ["advice"])
      ?? charted.records.last { $0.kind == .treatmentSheet && $0.sections.contains { $0.code == "advice" } }?.sections
      .first { $0.code == "advice" }?.narrative
    texts["KET_QUA_DTRI"] = (encounter.disposition?.outcome ?? .undetermined).rawValue
    texts["MA_LOAI_RV"] = (encounter.disposition?.discharge ?? .discharged).rawValue
    texts["MA_LOAI_KCB"] = charted.careType
    texts["MA_KHOA"] = encounter.stays.isEmpty ? ownDepartment : charted.departments.joined(separator: ";")
    if encounter.class.hasBed {
      texts["NGAY_VAO_NOI_TRU"] = charted.wardTime.compact
      texts["LY_DO_VNT"] = encounter.reason ?? admission(charted)
    }
    return texts
  }

  private static func diagnoses(_ charted: ChartedEpisode) -> [String: String] {
    let diagnoses = charted.encounter.diagnoses
    var texts: [String: String] = [:]
    texts["CHAN_DOAN_VAO"] = admission(charted)
    texts["CHAN_DOAN_RV"] = charted.dischargeDiagnosis
    texts["MA_BENH_CHINH"] = charted.mainDiagnosis?.coding.code
    texts["MA_BENH_KT"] = charted.comorbidities
    texts["MA_BENH_YHCT"] = diagnoses.filter { $0.coding.system == .traditionalDiagnosis }.map(\.coding.code).joined(separator: ";")
    texts["MA_PTTT_QT"] = procedures(charted)
    return texts
  }

  private static func money(_ totals: ChargeLines.Totals) -> [String: String] {
    [
      "T_THUOC": totals.drugs.money, "T_VTYT": totals.supplies.money, "T_TONGCHI_BV": totals.hospital.money,
      "T_TONGCHI_BH": totals.covered.money, "T_BNTT": totals.own.money, "T_BNCCT": totals.shared.money, "T_BHTT": totals.fund.money,
      "T_NGUONKHAC": totals.others == .zero ? "0" : totals.others.money, "T_BHTT_GDV": totals.fund.money,
    ]
  }

  /// Who the patient is, in the words of tables 1, 13 and 14.
  static func person(_ charted: ChartedEpisode) -> [String: String] {
    let patient = charted.patient
    let address = patient.addresses.first { $0.use == .home } ?? patient.addresses.first
    let coverage = charted.coverage
    let numbers: [Identifier.System] = [.nationalID, .formerNationalID, .passport]
    var texts: [String: String] = [:]
    texts["MA_BN"] = patient.id.rawValue
    texts["HO_TEN"] = patient.name?.text
    texts["SO_CCCD"] = numbers.lazy.compactMap { system in patient.identifiers.first { $0.system == system }?.value }.first
    texts["NGAY_SINH"] = patient.birthDate?.insuranceBirthDate
    texts["GIOI_TINH"] = patient.sex == .male ? "1" : patient.sex == .female ? "2" : "3"
    texts["NHOM_MAU"] = patient.bloodGroup?.rawValue
    texts["MA_QUOCTICH"] = patient.nationality == "VN" || patient.nationality == nil ? "000" : patient.nationality
    texts["MA_DANTOC"] = patient.ethnicity
    texts["MA_NGHE_NGHIEP"] = patient.occupation
    texts["DIA_CHI"] = address?.line
    texts["MATINH_CU_TRU"] = address?.province
    texts["MAHUYEN_CU_TRU"] = address?.district
    texts["MAXA_CU_TRU"] = address?.commune
    texts["DIEN_THOAI"] = patient.telecom.first { $0.system == .phone }?.value
    texts["MA_THE_BHYT"] = coverage?.card
    texts["MA_DKBD"] = coverage?.registeredFacility
    texts["GT_THE_TU"] = coverage?.validFrom?.compact
    texts["GT_THE_DEN"] = coverage?.validTo?.compact
    texts.merge(charted.statedPerson) { own, _ in own }
    if texts["MATINH_CU_TRU"] == nil, texts["MAXA_CU_TRU"] == nil, let place = texts["DIA_CHI"].flatMap(charted.place) {
      (texts["MATINH_CU_TRU"], texts["MAXA_CU_TRU"]) = (place.province, place.commune)
    }
    if texts["MA_NGHE_NGHIEP"] == nil { texts["MA_NGHE_NGHIEP"] = "00" }
    return texts
  }

  static func admission(_ charted: ChartedEpisode) -> String {
    let diagnosis = charted.encounter.diagnoses.first { $0.role == .admission } ?? charted.mainDiagnosis
    return diagnosis.map(charted.name) ?? ""
  }

  private static func procedures(_ charted: ChartedEpisode) -> String {
    var codes: [String] = []
    for record in charted.records {
      for section in record.sections {
        for case .procedure(let procedure) in section.entries where procedure.coding.system == .icd9Procedure {
          if !codes.contains(procedure.coding.code) { codes.append(procedure.coding.code) }
        }
      }
    }
    return codes.joined(separator: ";")
  }

  /// The last weight in kilograms, two digits after the point.
  private static func weight(_ charted: ChartedEpisode) -> String {
    var last: (time: CivilDateTime, value: DecimalNumber)?
    for record in charted.records {
      for section in record.sections {
        for case .observation(let observation) in section.entries
        where observation.coding == Coding(.loinc, "29463-7", display: observation.coding.display) {
          guard case .quantity(let quantity) = observation.value, quantity.unit == "kg", last.map({ $0.time <= observation.time }) ?? true
          else { continue }
          last = (observation.time, quantity.value)
        }
      }
    }
    return last.flatMap { ExactAmount($0.value.description)?.money } ?? ""
  }
}
