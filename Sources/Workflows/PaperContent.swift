public import ClinicalModel

/// What a paper says before it leaves the hospital: attested without it, it would be handed out and sent back.
///
/// Our reading of the forms of Circular 32/2023/TT-BYT and of the insurance tables' fields, where what is empty is refused. One list serves the form that
/// asks and the act that attests, so that a draft that no form made is held to the same. What another hospital attested comes in as it is.
public enum PaperContent: Hashable, Sendable {
  /// The section's running text.
  case text(String)
  /// A condition, or running text in the section that has the diagnosis in words.
  case disease(String)
  /// An observation with this coding.
  case answer(CodeSystem, String)

  /// What a kind of record has to say, in the order of its form; empty for what is no paper.
  public static func required(of kind: RecordKind) -> [PaperContent] {
    switch kind {
    case .dischargePaper: [.disease("assessment"), .text("treatment")]
    case .summary: [.text("history")]
    case .referral:
      [
        field("XML13.MA_NOI_DEN"), field("XML13.MA_LYDO_CT"), .text("history"), .disease("assessment"), .text("transport"),
      ]
    case .appointment: [field("XML14.NGAY_HEN_KL"), .disease("assessment")]
    case .sickLeave: [field("XML11.TU_NGAY"), field("XML11.DEN_NGAY"), .disease("assessment"), .text("treatment")]
    case .pregnancyRest: [field("XML10.TU_NGAY"), field("XML10.DEN_NGAY"), .text("assessment")]
    case .birthCertificate:
      [
        "NGAY_SINH_CON", "GIOI_TINH_CON", "TINH_TRANG_CON", "NOI_SINH_CON", "NGUOI_DO_DE", "SINHCON_PHAUTHUAT", "SINHCON_DUOI32TUAN",
        "LAN_SINH", "SO_CON_SONG", "NGAYCAP_CCCD_NND", "NOICAP_CCCD_NND", "QUYEN_SO",
      ].map { field("XML9." + $0) } + [.answer(.loinc, "8339-4")]
    case .medicalAssessment: [.text("examination"), .text("assessment")]
    default: []
    }
  }

  private static func field(_ name: String) -> PaperContent { .answer(.insuranceField, name) }

  /// What the record of a paper does not say, each a reason not to attest it.
  public static func missing(from record: ClinicalRecord) -> [Issue] {
    required(of: record.kind).filter { !$0.isSaid(in: record) }.map(\.issue)
  }

  private func isSaid(in record: ClinicalRecord) -> Bool {
    func says(_ section: String) -> Bool {
      record.sections.contains { $0.code == section && $0.narrative?.contains { !$0.isWhitespace } == true }
    }
    func holds(_ isIt: (ClinicalEntry) -> Bool) -> Bool { record.sections.contains { $0.entries.contains(where: isIt) } }
    return switch self {
    case .text(let section): says(section)
    case .disease(let section): says(section) || holds { if case .condition = $0 { true } else { false } }
    case .answer(let system, let code):
      holds { if case .observation(let said) = $0 { said.coding.system == system && said.coding.code == code } else { false } }
    }
  }

  private var issue: Issue {
    switch self {
    case .text(let section):
      Issue(
        code: "QY-REC-0038", path: "record/section[@code='\(section)']", vi: "Giấy tờ chưa có mục này; viết nội dung rồi ký lại.",
        en: "The paper does not say this yet; write it, then attest.")
    case .disease(let section):
      Issue(
        code: "QY-REC-0038", path: "record/section[@code='\(section)']",
        vi: "Giấy tờ chưa ghi bệnh; chọn mã ICD-10 hoặc viết chẩn đoán bằng lời rồi ký lại.",
        en: "The paper names no disease yet; choose its ICD-10 code or write the diagnosis in words, then attest.")
    case .answer(_, let code):
      Issue(
        code: "QY-REC-0038", path: "record/section/observation[coding/@code='\(code)']",
        vi: "Giấy tờ chưa có mục \(code); điền rồi ký lại.", en: "The paper leaves \(code) out; fill it in, then attest.")
    }
  }
}
