internal import ClinicalModel
internal import Rollout
public import XMLStream

/// What a document is, told by its root element and namespace alone: never by its file's name.
public enum RecognisedFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// A batch of `urn:quany:record:…`.
  case native
  /// One entry of the native format without the batch around it, which alone says whose it is.
  case nativeEntry
  /// The register of hospitals, which has its own command.
  case register
  /// The envelope of the insurance tables (Decision 130/QD-BYT and those that changed it).
  case vietnam
  /// FHIR R4 in XML: every resource lies in `http://hl7.org/fhir`.
  case fhir
  /// An HL7 CDA R2 `ClinicalDocument`.
  case cda
  case unknown

  public init(root: XMLElement) {
    let name = root.localName
    switch root.namespace {
    case let namespace where namespace.hasPrefix("urn:quany:record:"):
      self = namespace == NativeFormat.namespace && Statement.Kind(name: name) != nil ? .nativeEntry : .native
    case "http://hl7.org/fhir": self = .fhir
    case "urn:hl7-org:v3": self = name == "ClinicalDocument" ? .cda : .unknown
    case RegisterXML.namespace: self = .register
    case "": self = name == "GIAMDINHHS" ? .vietnam : name == "batch" ? .native : .unknown
    default: self = .unknown
    }
  }

  /// Why nothing of such a document is taken; nil for what is read.
  func refusal(line: Int) -> Issue? {
    func issue(_ number: Int, vi: String, en: String) -> Issue {
      Issue(code: "QY-FMT-000\(number)", path: "/", line: line, vi: vi, en: en)
    }
    return switch self {
    case .native: nil
    case .nativeEntry:
      issue(
        1, vi: "Tệp chỉ có một mục, không có batch bao ngoài nên không biết của cơ sở nào. Đặt mục vào trong một batch rồi nhập lại.",
        en:
          "The file is a single entry without its batch, so nothing says which facility it is of. Put it into a batch and import it again.")
    case .register:
      issue(
        2, vi: "Đây là danh bạ bệnh viện. Nhập bằng lệnh quany register import.",
        en: "This is the register of hospitals. Take it in with quany register import.")
    case .vietnam:
      issue(
        3, vi: "Đây là hồ sơ bảo hiểm y tế (GIAMDINHHS). Phiên bản này chưa nhập được định dạng đó.",
        en: "This is an envelope of the insurance tables (GIAMDINHHS). This version does not read that format.")
    case .fhir:
      issue(
        4, vi: "Đây là tài liệu HL7 FHIR. Phiên bản này chưa nhập được định dạng đó.",
        en: "This is an HL7 FHIR document. This version does not read that format.")
    case .cda:
      issue(
        5, vi: "Đây là tài liệu HL7 CDA. Phiên bản này chưa nhập được định dạng đó.",
        en: "This is an HL7 CDA document. This version does not read that format.")
    case .unknown:
      issue(
        6, vi: "Không nhận ra định dạng: phần tử gốc và không gian tên không thuộc định dạng nào mà chương trình biết.",
        en: "The format is not recognised: the root element and its namespace are of none that this program knows.")
    }
  }
}
