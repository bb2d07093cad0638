import ClinicalModel

/// Everything that the decoder can say about a file of the native format. The raw value is the number in the stable code.
enum NativeProblem: Int, CaseIterable, Sendable {
  case rootIsNotABatch = 1
  case otherNamespace = 2
  case otherVersion = 3
  case missingAttribute = 11
  case empty = 12
  case unknownAttribute = 13
  case unknownElement = 14
  case misplacedElement = 15
  case elementOutOfOrder = 16
  case repeatedElement = 17
  case unexpectedText = 18
  case elementInText = 19
  case noNamespace = 20
  case notAnID = 21
  case notACode = 22
  case notInList = 23
  case notADate = 24
  case notATime = 25
  case notADecimal = 26
  case notAWholeNumber = 27
  case notABoolean = 28
  case notAFacilityCode = 29
  case notAFullDate = 30
  case missingAttestation = 31
  case attestationNotAllowed = 32
  case missingReason = 33
  case reasonNotAllowed = 34
  case missingValue = 41
  case severalValues = 42
  case numberWithoutUnit = 43
  case unitWithoutNumber = 44
  case missingCriterion = 51
  case repeatedCriterion = 52
  case foreignContent = 61
  case laterAttribute = 62
  case laterElement = 63
  case laterEntry = 64

  /// `QY-NAT-NNNN`.
  var code: String {
    let digits = String(rawValue)
    return "QY-NAT-" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  var severity: Issue.Severity {
    switch self {
    case .foreignContent, .laterAttribute, .laterElement, .laterEntry: .information
    default: .error
    }
  }

  var text: BilingualText {
    switch self {
    case .rootIsNotABatch:
      BilingualText(vi: "Phần tử gốc không phải là batch.", en: "The root element is not a batch.")
    case .otherNamespace:
      BilingualText(
        vi: "Tệp thuộc một không gian tên khác: chỉ đọc urn:quany:record:1.",
        en: "The file is of another namespace: only urn:quany:record:1 is read.")
    case .otherVersion:
      BilingualText(vi: "Phiên bản định dạng không phải là 1.x.", en: "The version of the format is not a 1.x.")
    case .missingAttribute:
      BilingualText(vi: "Thiếu thuộc tính bắt buộc.", en: "A required attribute is missing.")
    case .empty:
      BilingualText(vi: "Giá trị để trống: nếu không có thì bỏ hẳn đi.", en: "The value is empty: leave it out where there is none.")
    case .unknownAttribute:
      BilingualText(vi: "Định dạng 1.0 không có thuộc tính này ở đây.", en: "Format 1.0 has no such attribute here.")
    case .unknownElement:
      BilingualText(vi: "Định dạng 1.0 không có phần tử này.", en: "Format 1.0 has no such element.")
    case .misplacedElement:
      BilingualText(vi: "Phần tử này không được đứng ở đây.", en: "This element may not stand here.")
    case .elementOutOfOrder:
      BilingualText(vi: "Phần tử đứng sai thứ tự.", en: "The element is out of order.")
    case .repeatedElement:
      BilingualText(vi: "Phần tử chỉ được có một lần.", en: "The element may stand only once.")
    case .unexpectedText:
      BilingualText(vi: "Có chữ ở nơi chỉ được có phần tử.", en: "There is text where only elements may stand.")
    case .elementInText:
      BilingualText(vi: "Có phần tử ở nơi chỉ được có chữ.", en: "There is an element where only text may stand.")
    case .noNamespace:
      BilingualText(vi: "Phần tử không thuộc không gian tên nào.", en: "The element is in no namespace.")
    case .notAnID:
      BilingualText(vi: "Mã định danh phải có 1 đến 64 ký tự A-Z a-z 0-9 . _ -.", en: "An id has 1 to 64 characters of A-Z a-z 0-9 . _ -.")
    case .notACode:
      BilingualText(vi: "Mã không đúng dạng quy định.", en: "The code does not have the required form.")
    case .notInList:
      BilingualText(vi: "Mã không có trong danh mục.", en: "The code is not in its list.")
    case .notADate:
      BilingualText(
        vi: "Ngày phải có dạng YYYY, YYYY-MM hoặc YYYY-MM-DD và có thật.", en: "A date is YYYY, YYYY-MM or YYYY-MM-DD and exists.")
    case .notATime:
      BilingualText(
        vi: "Thời điểm phải có dạng YYYY-MM-DDThh:mm, có thể thêm :ss và múi giờ, và có thật.",
        en: "A time is YYYY-MM-DDThh:mm, with :ss and an offset if wanted, and exists.")
    case .notADecimal:
      BilingualText(
        vi: "Số thập phân dùng dấu chấm, tối đa 18 chữ số và 9 chữ số sau dấu chấm.",
        en: "A decimal has a point, up to 18 digits and up to 9 after the point.")
    case .notAWholeNumber:
      BilingualText(vi: "Phải là số nguyên trong khoảng cho phép.", en: "This is a whole number within its range.")
    case .notABoolean:
      BilingualText(vi: "Phải là true hoặc false.", en: "This is true or false.")
    case .notAFacilityCode:
      BilingualText(vi: "Mã cơ sở phải có 1 đến 20 ký tự A-Z 0-9 . -.", en: "A facility code has 1 to 20 characters of A-Z 0-9 . -.")
    case .notAFullDate:
      BilingualText(vi: "Ngày phải có dạng YYYY-MM-DD và có thật.", en: "The date is YYYY-MM-DD and exists.")
    case .missingAttestation:
      BilingualText(vi: "Bản đã hoàn tất phải có attestation.", en: "A version that is not preliminary needs an attestation.")
    case .attestationNotAllowed:
      BilingualText(vi: "Bản đang soạn không được có attestation.", en: "A preliminary version has no attestation.")
    case .missingReason:
      BilingualText(vi: "Bản sửa đổi hoặc thu hồi phải nêu lý do.", en: "An amended or withdrawn version needs a reason.")
    case .reasonNotAllowed:
      BilingualText(vi: "Chỉ bản sửa đổi hoặc thu hồi mới có lý do.", en: "Only an amended or withdrawn version has a reason.")
    case .missingValue:
      BilingualText(vi: "Kết quả phải có value, text hoặc coded.", en: "An observation has a value, a text or a coded.")
    case .severalValues:
      BilingualText(vi: "Kết quả chỉ có một trong value, text và coded.", en: "An observation has only one of value, text and coded.")
    case .numberWithoutUnit:
      BilingualText(vi: "Số phải đi cùng đơn vị.", en: "The number needs its unit.")
    case .unitWithoutNumber:
      BilingualText(vi: "Có đơn vị mà không có số.", en: "There is a unit without its number.")
    case .missingCriterion:
      BilingualText(
        vi: "Phân loại sức khỏe thiếu một trong tám chỉ tiêu đầu.", en: "The health classification lacks one of the first eight criteria.")
    case .repeatedCriterion:
      BilingualText(vi: "Một chỉ tiêu được chấm hai lần.", en: "A criterion is scored twice.")
    case .foreignContent:
      BilingualText(vi: "Nội dung của không gian tên khác được giữ nguyên.", en: "Content of another namespace is kept as it is.")
    case .laterAttribute:
      BilingualText(vi: "Thuộc tính của phiên bản mới hơn được giữ nguyên.", en: "An attribute of a later version is kept as it is.")
    case .laterElement:
      BilingualText(vi: "Phần tử của phiên bản mới hơn được giữ nguyên.", en: "An element of a later version is kept as it is.")
    case .laterEntry:
      BilingualText(
        vi: "Mục của phiên bản mới hơn, chương trình này chưa hiểu.", en: "An entry of a later version, which this program does not know.")
    }
  }

  func issue(at path: String, line: Int?) -> Issue {
    let text = text
    return Issue(severity, code: code, path: path, line: line, vi: text.vi, en: text.en)
  }
}
