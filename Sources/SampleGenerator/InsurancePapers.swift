internal import ClinicalModel
internal import InsuranceTables

/// The papers that some episodes come with: births, sick leave, rest in pregnancy, appointments, summaries, and the HIV and tuberculosis programmes.
extension InsuranceSamples {
  /// The papers of an episode; what they tell of is written into its table 1.
  func papers(
    _ person: SamplePerson, _ serial: Int, _ summary: inout InsuranceEpisode.Row, first: CivilDate, last: CivilDate
  ) -> [InsuranceEpisode.Content] {
    var chance = Chance(seed: seed, 1115, UInt64(serial))
    let isInpatient = summary["MA_LOAI_KCB"] == "03"
    let isTransfer = summary["MA_LOAI_RV"] == "2"
    let age = person.age(on: first)
    let isOfChildbearingAge = person.patient.sex == .female && (20...40).contains(age)
    func diagnose(_ code: String, _ text: String) {
      summary["MA_BENH_CHINH"] = code
      summary["CHAN_DOAN_VAO"] = text
      summary["CHAN_DOAN_RV"] = text
    }
    var tables: [InsuranceEpisode.Content] = []
    if isInpatient {
      if isOfChildbearingAge, !isTransfer, chance.happens(perMille: 400) {
        diagnose("O80.9", "Đẻ thường một thai")
        tables.append(birth(person, serial, &summary, first, &chance))
      } else if age > 15, chance.happens(perMille: 60) {
        diagnose("A16.2", "Lao phổi, không đề cập xác nhận vi khuẩn học")
        tables.append(tuberculosis(summary, first))
      }
      if chance.happens(perMille: 250) { tables.append(recordSummary(summary, last)) }
      return tables
    }
    if isOfChildbearingAge, chance.happens(perMille: 150) {
      diagnose("O20.0", "Dọa sảy thai")
      tables.append(pregnancyRest(summary, serial, first, &chance))
    } else if age > 17, chance.happens(perMille: 30) {
      diagnose("B20", "Bệnh do HIV gây nhiễm trùng")
      tables.append(antiretrovirals(summary, first))
    } else if (18...60).contains(age), chance.happens(perMille: 150) {
      tables.append(sickLeave(summary, serial, first, &chance))
    }
    if chance.happens(perMille: 250) { tables.append(appointment(&summary, serial, last, &chance)) }
    return tables
  }

  private static let head = "000003/MP-GPHN"
  private static let doctor = "000001/MP-CCHN"

  private func birth(
    _ person: SamplePerson, _ serial: Int, _ summary: inout InsuranceEpisode.Row, _ day: CivilDate, _ chance: inout Chance
  ) -> InsuranceEpisode.Content {
    let weight = "\(chance.number(26...38))00"
    summary["CAN_NANG_CON"] = weight
    let born = compact(day)
    return content(
      "XML9",
      [
        row(
          "XML9",
          [
            "MA_LK": summary["MA_LK"] ?? "", "HO_TEN_NND": summary["HO_TEN"] ?? "",
            "NGAYSINH_NND": String((summary["NGAY_SINH"] ?? "").prefix(8)),
            "MA_DANTOC_NND": summary["MA_DANTOC"] ?? "",
            "SO_CCCD_NND": Identities.nationalID(hospital: 1, serial: serial, born: person.birth.year, sex: .female),
            "NGAYCAP_CCCD_NND": "20220301", "NOICAP_CCCD_NND": "Cục Cảnh sát Mẫu", "NOI_CU_TRU_NND": summary["DIA_CHI"] ?? "",
            "MA_QUOCTICH": "000", "MATINH_CU_TRU": summary["MATINH_CU_TRU"] ?? "", "MAXA_CU_TRU": summary["MAXA_CU_TRU"] ?? "",
            "MA_THE_TAM": "TE101" + "\(serial)".leftPadded(10), "GIOI_TINH_CON": chance.pick(["1", "2"]), "SO_CON": "1", "LAN_SINH": "1",
            "SO_CON_SONG": "1", "CAN_NANG_CON": weight, "NGAY_SINH_CON": born + "1405", "NOI_SINH_CON": "Bệnh viện Mẫu",
            "TINH_TRANG_CON": "Khỏe", "SINHCON_PHAUTHUAT": "0", "SINHCON_DUOI32TUAN": "0", "GHI_CHU": "Không", "NGUOI_DO_DE": "Hộ sinh Mẫu",
            "NGUOI_GHI_PHIEU": "Hộ sinh Mẫu", "NGAY_CT": born, "SO": "\(serial)", "QUYEN_SO": "1", "MA_TTDV": Self.head,
          ])
      ])
  }

  private func tuberculosis(_ summary: InsuranceEpisode.Row, _ day: CivilDate) -> InsuranceEpisode.Content {
    content(
      "XML15",
      [
        row(
          "XML15",
          [
            "MA_LK": summary["MA_LK"] ?? "", "STT": "1", "MA_BN": summary["MA_BN"] ?? "", "HO_TEN": summary["HO_TEN"] ?? "",
            "PHANLOAI_LAO_VITRI": "1", "PHANLOAI_LAO_TS": "1", "PHANLOAI_LAO_HIV": "2", "PHANLOAI_LAO_VK": "2", "PHANLOAI_LAO_KT": "6",
            "LOAI_DTRI_LAO": "2", "NGAYBD_DTRI_LAO": compact(day), "PHACDO_DTRI_LAO": "1", "KET_QUA_DTRI_LAO": "6",
            "MA_CSKCB": facility, "BDDT_ARV": compact(day), "NGAY_BAT_DAU_DT_CTX": compact(day),
          ])
      ])
  }

  private func antiretrovirals(_ summary: InsuranceEpisode.Row, _ day: CivilDate) -> InsuranceEpisode.Content {
    content(
      "XML6",
      [
        row(
          "XML6",
          [
            "MA_LK": summary["MA_LK"] ?? "", "NOI_LAY_MAU_XN": facility, "NOI_XN_KD": facility, "NOI_BDDT_ARV": facility,
            "MA_LYDO_DTRI": "1", "LOAI_DTRI_LAO": "0", "SANG_LOC_LAO": "2", "KQ_DTRI_LAO": "7", "MA_LOAI_BN": "1",
            "GIAI_DOAN_LAM_SANG": "1",
            "NHOM_DOI_TUONG": "4", "MA_TINH_TRANG_DK": "8", "MA_XU_TRI": "1", "NGAY_BAT_DAU_XU_TRI": compact(day),
            "NGAY_KET_THUC_XU_TRI": compact(day.adding(days: 29)), "MA_PHAC_DO_DIEU_TRI": "TDF+3TC+DTG", "SO_NGAY_CAP_THUOC_ARV": "28",
            "NGAY_CHUYEN_PHAC_DO": compact(day), "LY_DO_CHUYEN_PHAC_DO": "5", "MA_CSKCB": facility,
          ])
      ])
  }

  private func recordSummary(_ summary: InsuranceEpisode.Row, _ day: CivilDate) -> InsuranceEpisode.Content {
    var texts = [
      "QT_BENHLY": "Bệnh diễn biến 5 ngày, điều trị ổn định", "TOMTAT_KQ": "Xét nghiệm trong giới hạn theo dõi", "PP_DIEUTRI": "Nội khoa",
      "MA_TTDV": Self.head, "NGAY_CT": compact(day),
    ]
    for field in ["MA_LK", "MA_LOAI_KCB", "NGAY_VAO", "NGAY_RA", "CHAN_DOAN_VAO", "CHAN_DOAN_RV", "KET_QUA_DTRI"] {
      texts[field] = summary[field] ?? ""
    }
    return content("XML8", [row("XML8", texts)])
  }

  private func pregnancyRest(
    _ summary: InsuranceEpisode.Row, _ serial: Int, _ day: CivilDate, _ chance: inout Chance
  ) -> InsuranceEpisode.Content {
    let days = chance.number(3...20)
    return content(
      "XML10",
      [
        row(
          "XML10",
          [
            "MA_LK": summary["MA_LK"] ?? "", "SO_SERI": "DT\(serial)", "SO_CT": "\(serial)/DT", "SO_NGAY": "\(days)",
            "DON_VI": "Đơn vị Mẫu",
            "CHAN_DOAN_RV": summary["CHAN_DOAN_RV"] ?? "", "TU_NGAY": compact(day), "DEN_NGAY": compact(day.adding(days: days - 1)),
            "MA_TTDV": Self.head, "TEN_BS": "Bác sĩ Mẫu", "MA_BS": Self.doctor, "NGAY_CT": compact(day),
          ])
      ])
  }

  private func sickLeave(_ summary: InsuranceEpisode.Row, _ serial: Int, _ day: CivilDate, _ chance: inout Chance)
    -> InsuranceEpisode.Content
  {
    let days = chance.number(1...10)
    return content(
      "XML11",
      [
        row(
          "XML11",
          [
            "MA_LK": summary["MA_LK"] ?? "", "SO_CT": "\(serial)/NV", "SO_SERI": "NV\(serial)", "SO_KCB": "\(serial)",
            "DON_VI": "Đơn vị Mẫu",
            "MA_BHXH": "01" + "\(serial)".leftPadded(8), "CHAN_DOAN_RV": summary["CHAN_DOAN_RV"] ?? "", "PP_DIEUTRI": "Nội khoa",
            "SO_NGAY_NGHI": "\(days)", "TU_NGAY": compact(day), "DEN_NGAY": compact(day.adding(days: days - 1)), "MA_TTDV": Self.head,
            "MA_BS": Self.doctor, "NGAY_CT": compact(day), "MAU_SO": "CT07",
          ])
      ])
  }

  private func appointment(
    _ summary: inout InsuranceEpisode.Row, _ serial: Int, _ day: CivilDate, _ chance: inout Chance
  ) -> InsuranceEpisode.Content {
    let again = compact(day.adding(days: chance.number(7...28)))
    summary["NGAY_TAI_KHAM"] = again
    var texts = [
      "SO_GIAYHEN_KL": "\(serial)/GH", "NGAY_HEN_KL": again, "MA_BAC_SI": Self.doctor, "MA_TTDV": Self.head, "NGAY_CT": compact(day),
    ]
    for field in [
      "MA_LK", "MA_CSKCB", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "NGAY_VAO", "NGAY_RA", "CHAN_DOAN_RV", "MA_BENH_CHINH", "MA_DOITUONG_KCB",
    ] { texts[field] = summary[field] ?? "" }
    return content("XML14", [row("XML14", texts)])
  }
}
