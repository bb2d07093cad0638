/// Which form, sheet or paper a record is.
///
/// The forms and sheets of Circular 32/2023/TT-BYT keep their own numbers (`01/BV1` … `29/BV1`, `01/BV2` … `53/BV2`); the papers of the
/// insurance tables, those tables themselves and the military health examination have names.
public struct RecordKind: Hashable, Sendable, RawRepresentable {
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// A record form: the spine of an episode.
    case form
    /// A sheet inside a record.
    case sheet
    /// A paper that leaves the hospital.
    case paper
    /// A military health examination.
    case examination
    /// A table of the health insurance that is no form, sheet or paper: what was charged, and the programmes.
    case insurance
  }

  public let rawValue: String

  /// Whether it carries results: the sheets 08 to 26 of BV2.
  public var isResult: Bool { group == .sheet && (8...26).contains(Int(rawValue.prefix(2)) ?? 0) }

  /// Nil for a code that the catalogue does not have.
  public init?(rawValue: String) {
    guard Self.catalogue[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  private init(known: String) { rawValue = known }

  public var group: Group { Self.catalogue[rawValue]!.group }
  public var name: BilingualText { Self.catalogue[rawValue]!.name }

  /// All kinds in catalogue order.
  public static let all: [RecordKind] = entries.map { RecordKind(known: $0.code) }

  public static let outpatientForm = RecordKind(known: "15/BV1")
  public static let treatmentSheet = RecordKind(known: "36/BV2")
  public static let laboratorySheet = RecordKind(known: "16/BV2")
  public static let admissionExamination = RecordKind(known: "29/BV2")
  public static let procedureSheet = RecordKind(known: "06/BV2")
  public static let specialistExamination = RecordKind(known: "04/BV2")
  public static let consultationMinutes = RecordKind(known: "27/BV2")
  public static let intensiveCareSheet = RecordKind(known: "37/BV2")
  public static let careSheet = RecordKind(known: "38/BV2")
  public static let triage = RecordKind(known: "39/BV2")
  public static let doctorHandover = RecordKind(known: "43/BV2")
  public static let nurseHandover = RecordKind(known: "44/BV2")
  public static let dischargePaper = RecordKind(known: "discharge")
  public static let summary = RecordKind(known: "summary")
  public static let referral = RecordKind(known: "referral")
  public static let appointment = RecordKind(known: "appointment")
  public static let birthCertificate = RecordKind(known: "birth-certificate")
  public static let pregnancyRest = RecordKind(known: "pregnancy-rest")
  public static let sickLeave = RecordKind(known: "sick-leave")
  public static let medicalAssessment = RecordKind(known: "medical-assessment")
  public static let healthExamination = RecordKind(known: "health-examination")
  public static let insuranceEpisode = RecordKind(known: "insurance-episode")
  public static let insuranceCharges = RecordKind(known: "insurance-charges")
  public static let careProgramme = RecordKind(known: "care-programme")
  public static let checkIn = RecordKind(known: "check-in")

  private struct Entry: Sendable {
    let code: String
    let group: Group
    let name: BilingualText

    init(_ code: String, _ group: Group, _ vi: String, _ en: String) {
      self.code = code
      self.group = group
      name = BilingualText(vi: vi, en: en)
    }
  }

  private static let catalogue: [String: Entry] = Dictionary(uniqueKeysWithValues: entries.map { ($0.code, $0) })

  private static let entries: [Entry] = [
    Entry("01/BV1", .form, "Bệnh án Nội khoa", "Internal medicine record"),
    Entry("02/BV1", .form, "Bệnh án Nhi khoa", "Paediatrics record"),
    Entry("03/BV1", .form, "Bệnh án Truyền nhiễm", "Infectious diseases record"),
    Entry("04/BV1", .form, "Bệnh án Phụ khoa", "Gynaecology record"),
    Entry("05/BV1", .form, "Bệnh án Sản khoa", "Obstetrics record"),
    Entry("06/BV1", .form, "Bệnh án Sơ sinh", "Neonatal record"),
    Entry("07/BV1", .form, "Bệnh án Tâm thần", "Psychiatry record"),
    Entry("08/BV1", .form, "Bệnh án Da liễu", "Dermatology record"),
    Entry("09/BV1", .form, "Bệnh án Huyết học - Truyền máu", "Haematology-transfusion record"),
    Entry("10/BV1", .form, "Bệnh án Ngoại khoa", "Surgery record"),
    Entry("11/BV1", .form, "Bệnh án Bỏng", "Burns record"),
    Entry("12/BV1", .form, "Bệnh án Ung bướu", "Oncology record"),
    Entry("13/BV1", .form, "Bệnh án Răng Hàm Mặt", "Dental (OMF) record"),
    Entry("14/BV1", .form, "Bệnh án Tai Mũi Họng", "ENT record"),
    Entry("15/BV1", .form, "Bệnh án Ngoại trú (chung)", "Outpatient (general) record"),
    Entry("16/BV1", .form, "Bệnh án Ngoại trú RHM", "Outpatient dental record"),
    Entry("17/BV1", .form, "Bệnh án tuyến xã/phường", "Commune/ward record"),
    Entry("18/BV1", .form, "Bệnh án Nội trú YHCT", "Inpatient traditional medicine record"),
    Entry("19/BV1", .form, "Bệnh án Ngoại trú YHCT", "Outpatient traditional medicine record"),
    Entry("20/BV1", .form, "Bệnh án Nội trú Nhi YHCT", "Inpatient paediatric trad. medicine record"),
    Entry("21/BV1", .form, "Bệnh án Mắt - chấn thương", "Eye trauma record"),
    Entry("22/BV1", .form, "Bệnh án Mắt - bán phần trước", "Eye anterior segment record"),
    Entry("23/BV1", .form, "Bệnh án Mắt - đáy mắt", "Eye fundus record"),
    Entry("24/BV1", .form, "Bệnh án Mắt - glôcôm", "Eye glaucoma record"),
    Entry("25/BV1", .form, "Bệnh án Mắt - lác/vận nhãn", "Eye strabismus record"),
    Entry("26/BV1", .form, "Bệnh án Mắt trẻ em", "Eye paediatric record"),
    Entry("27/BV1", .form, "Bệnh án PHCN", "Rehabilitation record"),
    Entry("28/BV1", .form, "Bệnh án PHCN nhi", "Paediatric rehabilitation record"),
    Entry("29/BV1", .form, "Bệnh án Ngoại trú PHCN", "Outpatient rehabilitation record"),
    Entry("01/BV2", .sheet, "Cam kết chấp thuận PT/TT và GMHS", "Consent to surgery and anaesthesia"),
    Entry("02/BV2", .sheet, "Giấy chứng nhận phẫu thuật", "Surgery certificate"),
    Entry("03/BV2", .sheet, "Đơn khám chữa bệnh theo yêu cầu", "Request for care on demand"),
    Entry("04/BV2", .sheet, "Phiếu khám chuyên khoa", "Specialist examination"),
    Entry("05/BV2", .sheet, "Phiếu gây mê hồi sức", "Anaesthesia sheet"),
    Entry("06/BV2", .sheet, "Phiếu phẫu thuật/thủ thuật", "Surgery or procedure sheet"),
    Entry("07/BV2", .sheet, "Phiếu theo dõi truyền dịch", "Infusion chart"),
    Entry("08/BV2", .sheet, "Phiếu chiếu/chụp X-quang", "X-ray sheet"),
    Entry("09/BV2", .sheet, "Phiếu chụp CLVT", "CT sheet"),
    Entry("10/BV2", .sheet, "Phiếu chụp MRI", "MRI sheet"),
    Entry("11/BV2", .sheet, "Phiếu siêu âm", "Ultrasound sheet"),
    Entry("12/BV2", .sheet, "Phiếu điện tim", "ECG sheet"),
    Entry("13/BV2", .sheet, "Phiếu điện não", "EEG sheet"),
    Entry("14/BV2", .sheet, "Phiếu nội soi", "Endoscopy sheet"),
    Entry("15/BV2", .sheet, "Phiếu đo chức năng hô hấp", "Lung function sheet"),
    Entry("16/BV2", .sheet, "Phiếu xét nghiệm (chung)", "Laboratory sheet"),
    Entry("17/BV2", .sheet, "Phiếu XN huyết học", "Haematology sheet"),
    Entry("18/BV2", .sheet, "Phiếu huyết - tủy đồ", "Blood and marrow smear"),
    Entry("19/BV2", .sheet, "Phiếu XN đông cầm máu", "Coagulation sheet"),
    Entry("20/BV2", .sheet, "Phiếu sinh thiết tủy xương", "Bone marrow biopsy sheet"),
    Entry("21/BV2", .sheet, "Phiếu XN nước dịch", "Body fluid sheet"),
    Entry("22/BV2", .sheet, "Phiếu XN hóa sinh máu", "Blood chemistry sheet"),
    Entry("23/BV2", .sheet, "Phiếu XN hóa sinh nước tiểu, phân, dịch", "Urine, stool and fluid chemistry"),
    Entry("24/BV2", .sheet, "Phiếu XN vi sinh", "Microbiology sheet"),
    Entry("25/BV2", .sheet, "Phiếu XN GPB sinh thiết", "Biopsy pathology sheet"),
    Entry("26/BV2", .sheet, "Phiếu XN GPB khám nghiệm tử thi", "Autopsy pathology sheet"),
    Entry("27/BV2", .sheet, "Trích biên bản hội chẩn", "Consultation extract"),
    Entry("28/BV2", .sheet, "Trích biên bản kiểm thảo tử vong", "Mortality review extract"),
    Entry("29/BV2", .sheet, "Phiếu khám bệnh vào viện", "Admission examination"),
    Entry("30/BV2", .sheet, "Phiếu ghép giác mạc", "Corneal transplant sheet"),
    Entry("31/BV2", .sheet, "Phiếu PT bề mặt nhãn cầu", "Ocular surface surgery sheet"),
    Entry("32/BV2", .sheet, "Phiếu PT glôcôm", "Glaucoma surgery sheet"),
    Entry("33/BV2", .sheet, "Phiếu PT lác", "Strabismus surgery sheet"),
    Entry("34/BV2", .sheet, "Phiếu PT túi lệ", "Lacrimal surgery sheet"),
    Entry("35/BV2", .sheet, "Phiếu PT sụp mi", "Ptosis surgery sheet"),
    Entry("36/BV2", .sheet, "Tờ điều trị (phiếu theo dõi điều trị)", "Treatment sheet"),
    Entry("37/BV2", .sheet, "Phiếu chăm sóc cấp 1", "Care sheet, level 1"),
    Entry("38/BV2", .sheet, "Phiếu chăm sóc cấp 2", "Care sheet, level 2"),
    Entry("39/BV2", .sheet, "Phiếu phân loại cấp cứu", "Emergency triage sheet"),
    Entry("40/BV2", .sheet, "Cam kết chung về nhập viện", "General consent to admission"),
    Entry("41/BV2", .sheet, "Từ chối sử dụng dịch vụ", "Refusal of a service"),
    Entry("42/BV2", .sheet, "Thông tin người bệnh HSTC", "Intensive care information"),
    Entry("43/BV2", .sheet, "Bàn giao người bệnh chuyển khoa (bác sĩ)", "Handover between departments (doctor)"),
    Entry("44/BV2", .sheet, "Bàn giao người bệnh chuyển khoa (điều dưỡng)", "Handover between departments (nurse)"),
    Entry("45/BV2", .sheet, "Cam kết chuyển cơ sở KCB", "Undertaking on transfer"),
    Entry("46/BV2", .sheet, "Cam kết ra viện không theo chỉ định", "Undertaking on leaving against advice"),
    Entry("47/BV2", .sheet, "Biên bản kiểm thảo tử vong", "Mortality review minutes"),
    Entry("48/BV2", .sheet, "Cam kết hóa - xạ trị", "Consent to chemoradiotherapy"),
    Entry("49/BV2", .sheet, "Cam kết xạ trị", "Consent to radiotherapy"),
    Entry("50/BV2", .sheet, "Phiếu điều trị sơ sinh sau sinh", "Newborn treatment sheet"),
    Entry("51/BV2", .sheet, "Phiếu khám thai", "Antenatal examination sheet"),
    Entry("52/BV2", .sheet, "Tóm tắt hồ sơ bệnh án", "Record summary"),
    Entry("53/BV2", .sheet, "Giấy đề nghị cung cấp tóm tắt HSBA", "Request for a record summary"),
    Entry("discharge", .paper, "Giấy ra viện", "Discharge paper"),
    Entry("summary", .paper, "Tóm tắt hồ sơ bệnh án", "Record summary"),
    Entry("birth-certificate", .paper, "Giấy chứng sinh", "Birth certificate"),
    Entry("pregnancy-rest", .paper, "Giấy nghỉ dưỡng thai", "Pregnancy rest certificate"),
    Entry("sick-leave", .paper, "Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội", "Sick leave certificate"),
    Entry("medical-assessment", .paper, "Biên bản giám định y khoa", "Medical assessment"),
    Entry("referral", .paper, "Giấy chuyển cơ sở khám bệnh, chữa bệnh", "Referral"),
    Entry("appointment", .paper, "Giấy hẹn khám lại", "Follow-up appointment"),
    Entry("health-examination", .examination, "Phiếu khám phân loại sức khỏe quân nhân", "Military health examination"),
    Entry("insurance-episode", .insurance, "Hồ sơ bảo hiểm y tế của đợt", "Insurance tables of the episode"),
    Entry("insurance-charges", .insurance, "Chi phí theo bảng bảo hiểm y tế", "Charges in the insurance tables"),
    Entry("care-programme", .insurance, "Chương trình điều trị HIV hoặc lao", "HIV or tuberculosis programme"),
    Entry("check-in", .insurance, "Trạng thái khám bệnh, chữa bệnh", "Check-in"),
  ]
}

extension RecordKind: TextCodable {
  public init(text: String) throws {
    guard let kind = RecordKind(rawValue: text) else { throw NotALocalID() }
    self = kind
  }

  public var text: String { rawValue }
}
