/// Why a document can't be read further, without a word of what it holds.
public struct XMLStreamError: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case notWellFormed = "QY-XML-0001"
    case endsTooEarly = "QY-XML-0002"
    case badEncoding = "QY-XML-0003"
    case unknownEncoding = "QY-XML-0004"
    case doctype = "QY-XML-0005"
    case entity = "QY-XML-0006"
    case tooDeep = "QY-XML-0010"
    case tooLarge = "QY-XML-0011"
    case tooManyAttributes = "QY-XML-0012"
    case tooManyNames = "QY-XML-0013"
    case empty = "QY-XML-0014"
    case notXML = "QY-XML-0015"
    case unreadable = "QY-XML-0016"

    public var vi: String {
      switch self {
      case .notWellFormed: "XML không đúng cú pháp ở chỗ này: thẻ, thuộc tính hoặc ký tự sai."
      case .endsTooEarly: "Tệp bị cắt giữa chừng: còn thẻ chưa đóng. Chép lại tệp rồi nhập tiếp."
      case .badEncoding: "Có byte không hợp lệ theo bảng mã của tệp. Xuất lại tệp ở dạng UTF-8."
      case .unknownEncoding: "Không biết bảng mã mà tệp khai báo. Xuất lại tệp ở dạng UTF-8."
      case .doctype: "Tệp có khai báo DOCTYPE; vì an toàn, không nhận. Bỏ khai báo này."
      case .entity: "Tệp dùng thực thể không được định nghĩa sẵn. Viết thẳng ký tự."
      case .tooDeep: "Thẻ lồng nhau quá sâu."
      case .tooLarge: "Một mục, một đoạn chữ hoặc một thuộc tính quá lớn."
      case .tooManyAttributes: "Một thẻ có quá nhiều thuộc tính."
      case .tooManyNames: "Tệp dùng quá nhiều tên thẻ hoặc thuộc tính khác nhau, hoặc một tên quá dài."
      case .empty: "Tệp rỗng."
      case .notXML: "Tệp này không phải XML."
      case .unreadable: "Đĩa hoặc tệp báo lỗi khi đọc."
      }
    }

    public var en: String {
      switch self {
      case .notWellFormed: "The XML is not well-formed here: a tag, an attribute or a character is wrong."
      case .endsTooEarly: "The file is cut off: elements are still open. Copy it again and import it again."
      case .badEncoding: "There are bytes that the file's encoding does not have. Write the file again as UTF-8."
      case .unknownEncoding: "The encoding that the file declares is not known. Write the file again as UTF-8."
      case .doctype: "The file has a DOCTYPE, which is refused for safety. Leave it out."
      case .entity: "The file uses an entity that XML does not predefine. Write the character itself."
      case .tooDeep: "Elements are nested too deeply."
      case .tooLarge: "An entry, a text or an attribute is too large."
      case .tooManyAttributes: "An element has too many attributes."
      case .tooManyNames: "The file uses too many different names, or one that is too long."
      case .empty: "The file is empty."
      case .notXML: "This file is not XML."
      case .unreadable: "The disk or the file failed while it was read."
      }
    }
  }

  public var kind: Kind
  public var line: Int
  public var column: Int
  /// Where the trouble is, in bytes of the text as UTF-8.
  public var byteOffset: Int
  /// Where the entry that could not be finished begins, or the text after the last whole entry.
  public var entryOffset: Int
  public var entryLine: Int

  package init(kind: Kind, line: Int, column: Int, byteOffset: Int, entryOffset: Int, entryLine: Int) {
    self.kind = kind
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.entryOffset = entryOffset
    self.entryLine = entryLine
  }
}

/// How much of everything is accepted. An entry of the largest size, in as many pieces as it can be in, is read, checked and written within
/// 96 MiB: that is what these follow from. `docs/hostile-input.md` lists them.
public struct XMLLimits: Hashable, Sendable {
  /// Elements within elements.
  public var depth = 128
  /// Of one element, its namespace declarations included.
  public var attributes = 256
  /// Of one attribute's value, as UTF-8.
  public var attributeBytes = 256 << 10
  /// Of one text, as UTF-8.
  public var textBytes = 1 << 20
  /// Of one entry, or of what stands between two, as UTF-8.
  public var entryBytes = 4 << 20
  /// Elements, texts and processing instructions of one entry.
  public var entryNodes = 200_000
  /// Of one name or namespace, as UTF-8.
  public var nameBytes = 512
  /// Different names in one document.
  public var names = 4000

  public init() {}
}
