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
  /// The envelope of the insurance tables (Decision 130/QĐ-BYT and those before and after it), or a lone check-in.
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
    case "": self = VietnamFormat.isEnvelope(name) || VietnamFormat.isCheckIn(name) ? .vietnam : name == "batch" ? .native : .unknown
    // Some programs put their own namespace over the insurance's names, which have none.
    default: self = VietnamFormat.isEnvelope(name) || VietnamFormat.isCheckIn(name) ? .vietnam : .unknown
    }
  }

  /// Why nothing of a document is taken whose format no reader of ours knows.
  func refusal(line: Int) -> Issue {
    func issue(_ code: String, vi: String, en: String) -> Issue {
      Issue(code: code, path: "/", line: line, vi: vi, en: en)
    }
    return switch self {
    case .nativeEntry:
      issue(
        "QY-FMT-0001",
        vi: "Tệp chỉ có một mục, không có batch bao ngoài nên không biết của cơ sở nào. Đặt mục vào trong một batch rồi nhập lại.",
        en:
          "The file is a single entry without its batch, so nothing says which facility it is of. Put it into a batch and import it again.")
    case .register:
      issue(
        "QY-FMT-0002", vi: "Đây là danh bạ bệnh viện. Nhập bằng lệnh quany register import.",
        en: "This is the register of hospitals. Take it in with quany register import.")
    case .fhir:
      issue(
        "QY-FMT-0004", vi: "Đây là tài liệu HL7 FHIR. Phiên bản này chưa nhập được định dạng đó.",
        en: "This is an HL7 FHIR document. This version does not read that format.")
    case .cda:
      issue(
        "QY-FMT-0005", vi: "Đây là tài liệu HL7 CDA. Phiên bản này chưa nhập được định dạng đó.",
        en: "This is an HL7 CDA document. This version does not read that format.")
    case .unknown, .native, .vietnam:
      issue(
        "QY-FMT-0006", vi: "Không nhận ra định dạng: phần tử gốc và không gian tên không thuộc định dạng nào mà chương trình biết.",
        en: "The format is not recognised: the root element and its namespace are of none that this program knows.")
    }
  }
}

extension Issue {
  /// A document of another format than the one that was asked for.
  static func isNotWanted(line: Int) -> Issue {
    Issue(
      code: "QY-FMT-0007", path: "/", line: line,
      vi: "Tệp không thuộc định dạng đã chọn bằng --format. Bỏ --format để chương trình tự nhận ra định dạng của từng tệp.",
      en: "The file is not of the format that --format names. Leave --format out and each file's own format is recognised.")
  }
}
