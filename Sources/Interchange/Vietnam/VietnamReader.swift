public import ClinicalModel
internal import Foundation
public import InsuranceTables
public import XMLStream

/// Reads the insurance tables' files: the `GIAMDINHHS` envelope HOSO by HOSO, or a lone check-in (table 0).
///
/// Constant memory: one HOSO at a time. Inner documents go through the same hardened reader as the outer one.
public final class VietnamReader<Source: ByteSource> {
  /// One HOSO and what the reading of it found.
  public struct Entry {
    public var episode: InsuranceEpisode
    public var issues: [Issue]
    /// The exact bytes of the HOSO, or of the whole document of a lone check-in.
    public var source: [UInt8]
    /// The bytes between the HOSO before and this one.
    public var gap: [UInt8]
    public var byteOffset: Int
    /// The path of the element that holds it, its own name, and which of that name it is there.
    public var container = "/GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO"
    public var element = "HOSO"
    public var position = 1
    /// The character of its line at which it begins, from 1.
    public var column = 1
  }

  private var source: Source
  private let reader: EntryReader
  private let documents = InnerDocuments()
  private var header: [String: String] = [:]
  private var count = 0
  private var isDone = false
  private var isCheckIn = false
  /// Whether a name of the envelope was not in capitals.
  private var hasOtherCase = false
  /// MACSKCB of the envelope.
  public var facility: String? { header["MACSKCB"] }
  /// SOLUONGHOSO as declared; nil when it is missing or not a number.
  public var declaredCount: Int? { header["SOLUONGHOSO"].flatMap { Int($0) } }
  public var readCount: Int { count }
  /// What is wrong with the envelope as a whole; complete when `next` has returned nil.
  public private(set) var envelopeIssues: [Issue] = []

  public var isTranscoded: Bool { reader.isTranscoded }
  public var encodingName: String { reader.encodingName }
  /// The bytes after the last HOSO; complete when `next` has returned nil.
  public var trailer: [UInt8] { isCheckIn ? [] : reader.trailer }
  /// What was read and belongs to no whole HOSO, when `next` has thrown.
  public var unfinished: [UInt8] { reader.unfinished }
  /// Whether the root's start tag has been read.
  public var hasRoot: Bool { reader.root != nil }

  public init(source: Source, limits: XMLLimits = VietnamFormat.limits) {
    self.source = source
    reader = EntryReader(
      vocabulary: [], namespace: "", container: ["THONGTINHOSO", "DANHSACHHOSO"], leniency: VietnamFormat.leniency, limits: limits)
  }

  /// The next HOSO; nil at the end. Throws `XMLStreamError` when the outer document can't be read further; what came before stands.
  public func next() throws(XMLStreamError) -> Entry? {
    guard !isDone else { return nil }
    guard let entry = try reader.next(from: &source) else {
      isDone = true
      if count == 0, let root = reader.root, VietnamFormat.isCheckIn(root.localName) { return try checkIn() }
      readHeader()
      finish()
      return nil
    }
    // Before the first HOSO as a rule; in whatever gap where HOSO stand around it.
    if facility == nil || entry.index == 0 { readHeader(entry.precedingGap) }
    count += 1
    return read(entry)
  }

  /// The header stands in the bytes before a HOSO, or after the list when tags come in another order.
  private func readHeader(_ bytes: [UInt8]? = nil) {
    let bytes = bytes ?? reader.trailer
    for name in ["MACSKCB", "NGAYLAP", "SOLUONGHOSO"] where header[name] == nil {
      if let text = simpleElement(name, in: bytes) { header[name] = text }
    }
  }

  /// The text of an element without children, with or without a prefix, attributes or CDATA, in capitals or not; nil when there is none.
  private func simpleElement(_ name: String, in bytes: [UInt8]) -> String? {
    let wanted = Array(name.utf8)
    let capitals = bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }
    var from = 0
    while let place = capitals[from...].firstRange(of: wanted) {
      from = place.upperBound
      // `<name>` or `<prefix:name>`, and not the end of it or of a longer name.
      let before = capitals[..<place.lowerBound].reversed().prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
      guard before.isEmpty || before.first == UInt8(ascii: ":") && !before.contains(UInt8(ascii: "/")), place.upperBound < bytes.count,
        bytes[place.upperBound] == UInt8(ascii: ">") || bytes[place.upperBound] <= 32,
        let start = bytes[place.upperBound...].firstIndex(of: UInt8(ascii: ">")), let end = bytes[start...].firstRange(of: "</".utf8)
      else { continue }
      if !bytes[place].elementsEqual(wanted) { hasOtherCase = true }
      return String(decoding: bytes[(start + 1)..<end.lowerBound], as: UTF8.self).replacing("<![CDATA[", with: "").replacing(
        "]]>", with: ""
      )
      .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return nil
  }

  private func finish() {
    guard let root = reader.root else { return }
    guard VietnamFormat.isEnvelope(root.localName) else {
      envelopeIssues.append(VietnamProblem.notAnEnvelope.issue(at: root.path, line: root.line))
      return
    }
    if hasOtherCase || reader.hasOtherCase || root.localName != VietnamFormat.envelope.root {
      envelopeIssues.append(VietnamProblem.otherCase.issue(at: root.path, line: root.line))
    }
    if reader.hasBlanksBeforeDeclaration { envelopeIssues.append(VietnamProblem.lateDeclaration.issue(at: root.path, line: 1)) }
    for stranger in reader.strangers {
      envelopeIssues.append(VietnamProblem.strangeElement.issue(at: stranger.path, line: stranger.line))
    }
    if facility?.isEmpty ?? true {
      envelopeIssues.append(VietnamProblem.noFacility.issue(at: "/GIAMDINHHS/THONGTINDONVI/MACSKCB", line: 1))
    }
    if count == 0 { envelopeIssues.append(VietnamProblem.noEpisode.issue(at: "/GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO", line: 1)) }
    if declaredCount != count {
      envelopeIssues.append(VietnamProblem.countDiffers.issue(at: "/GIAMDINHHS/THONGTINHOSO/SOLUONGHOSO", line: 1))
    }
  }

  /// A lone check-in: its root is the table, so the whole document is the one entry.
  private func checkIn() throws(XMLStreamError) -> Entry? {
    let bytes = reader.trailer
    guard let entry = try documents.read(bytes) else { return nil }
    count = 1
    isCheckIn = true
    var content = InsuranceEpisode.Content(kind: "XML0", line: entry.line, rows: [])
    var issues = EpisodeIssues()
    content.rows = VietnamFormat.rows(of: entry.root, "XML0", path: "FILEHOSO[XML0]", &content.extras, &issues)
    return Entry(
      episode: InsuranceEpisode(position: 1, line: 1, tables: [content]), issues: issues.all, source: bytes, gap: [], byteOffset: 0)
  }

  private func read(_ entry: XMLEntry) -> Entry {
    var episode = InsuranceEpisode(position: count, line: entry.line, tables: [])
    var issues = EpisodeIssues()
    let hoso = "HOSO[\(count)]"
    if entry.root.localName != VietnamFormat.envelope.entry { issues.once(VietnamProblem.otherCase.issue(at: hoso, line: entry.line)) }
    if entry.isStray { issues.append(VietnamProblem.strayEpisode.issue(at: hoso, line: entry.line)) }
    func meant(_ element: XMLElement, _ names: String...) -> String {
      let capitals = element.localName.uppercased()
      guard capitals != element.localName, names.contains(capitals) else { return element.localName }
      issues.once(VietnamProblem.otherCase.issue(at: hoso, line: element.line))
      return capitals
    }
    for file in entry.root.children {
      guard meant(file, "FILEHOSO") == "FILEHOSO" else {
        issues.append(VietnamProblem.strangeElement.issue(at: file.path, line: file.line))
        episode.extras.append(String(decoding: file.canonicalBytes(), as: UTF8.self))
        continue
      }
      guard episode.tables.count < VietnamFormat.mostTables else {
        issues.append(VietnamProblem.tooMuch.issue(at: "HOSO[\(count)]", line: file.line))
        break
      }
      var kind = ""
      var body: XMLElement?
      var extras: [String] = []
      for child in file.children {
        switch meant(child, "LOAIHOSO", "NOIDUNGFILE") {
        case "LOAIHOSO":
          let written = EdgeSpace.trimmed(child.text)
          kind = VietnamFormat.kind(written)
          if kind != written {
            issues.once(VietnamProblem.otherCase.issue(at: hoso, line: child.line))
          }
        case "NOIDUNGFILE": body = child
        default:
          issues.append(VietnamProblem.strangeElement.issue(at: child.path, line: child.line))
          extras.append(String(decoding: child.canonicalBytes(), as: UTF8.self))
        }
      }
      var content = VietnamFormat.content(
        kind, body, line: file.line, path: "HOSO[\(count)]/FILEHOSO[\(kind)]", documents, &issues)
      content.extras += extras
      episode.tables.append(content)
    }
    episode.decision = InsuranceEpisode.decision(of: episode.tables)
    return Entry(
      episode: episode, issues: issues.all, source: entry.source, gap: entry.precedingGap, byteOffset: entry.byteRange.lowerBound,
      container: entry.container, element: entry.root.localName, position: entry.position, column: entry.column)
  }
}

/// What is wrong with the wrapping of the tables, before any of them is checked.
public enum VietnamProblem: String {
  case notAnEnvelope = "QY-VNX-0001"
  case noFacility = "QY-VNX-0002"
  case noEpisode = "QY-VNX-0003"
  case countDiffers = "QY-VNX-0004"
  case strangeElement = "QY-VNX-0005"
  case unknownKind = "QY-VNX-0006"
  case noContent = "QY-VNX-0007"
  case badBase64 = "QY-VNX-0008"
  case badInner = "QY-VNX-0009"
  case wrongRoot = "QY-VNX-0010"
  case repeatedField = "QY-VNX-0011"
  case tooMuch = "QY-VNX-0033"
  case otherCase = "QY-VNX-0034"
  case oddPacking = "QY-VNX-0035"
  case emptyTable = "QY-VNX-0036"
  case strayEpisode = "QY-VNX-0038"
  case lateDeclaration = "QY-VNX-0039"

  /// What is certain to a reader and is none of the portal's forms: taken in with a warning, and told to whoever is about to send it.
  public static let readAsMeant: Set<String> = [
    otherCase.rawValue, oddPacking.rawValue, emptyTable.rawValue, strayEpisode.rawValue, lateDeclaration.rawValue,
  ]

  private var severity: Issue.Severity {
    switch self {
    case .strangeElement, .unknownKind, .otherCase, .oddPacking, .emptyTable, .strayEpisode, .lateDeclaration: .warning
    default: .error
    }
  }

  private var text: BilingualText {
    switch self {
    case .notAnEnvelope:
      BilingualText(
        vi: "Tệp không phải GIAMDINHHS cũng không phải bảng check-in. Chọn đúng tệp XML của bảo hiểm y tế.",
        en: "The file is neither a GIAMDINHHS envelope nor a check-in. Choose an insurance XML file.")
    case .noFacility:
      BilingualText(
        vi: "Thiếu MACSKCB trong THONGTINDONVI. Ghi mã cơ sở khám bệnh, chữa bệnh.", en: "MACSKCB is missing. Write the facility's code.")
    case .noEpisode:
      BilingualText(vi: "Tệp không có HOSO nào. Xuất lại tệp.", en: "The file holds no HOSO. Export it again.")
    case .countDiffers:
      BilingualText(
        vi: "SOLUONGHOSO khác với số HOSO có trong tệp. Sửa số, hoặc tìm hồ sơ thiếu hay thừa.",
        en: "SOLUONGHOSO differs from the number of HOSO. Mend the number, or find what is missing or too many.")
    case .strangeElement:
      BilingualText(vi: "Thẻ này không thuộc cấu trúc tệp; được giữ nguyên.", en: "The element is not part of the envelope; it is kept.")
    case .unknownKind:
      BilingualText(
        vi: "LOAIHOSO này không có trong quyết định nào; nội dung được giữ nguyên, không kiểm tra.",
        en: "No decision has this LOAIHOSO; its content is kept and not checked.")
    case .noContent:
      BilingualText(vi: "NOIDUNGFILE thiếu hoặc rỗng. Xuất lại bảng này.", en: "NOIDUNGFILE is missing or empty. Export the table again.")
    case .badBase64:
      BilingualText(
        vi: "NOIDUNGFILE không phải base64 và cũng không phải XML. Xuất lại bảng này.",
        en: "NOIDUNGFILE is neither base64 nor XML. Export the table again.")
    case .badInner:
      BilingualText(
        vi: "XML bên trong sai cú pháp: chữ có dấu < > & phải nằm trong CDATA hoặc được mã hóa.",
        en: "The inner XML can't be read: text with < > & must be in CDATA or escaped.")
    case .wrongRoot:
      BilingualText(
        vi: "Thẻ gốc bên trong không phải của LOAIHOSO đã ghi. Sửa LOAIHOSO hoặc xuất lại bảng.",
        en: "The inner root is not the one of the LOAIHOSO. Mend LOAIHOSO or export the table again.")
    case .tooMuch:
      BilingualText(
        vi: "Hồ sơ có quá nhiều bảng (trên 100) hoặc quá nhiều dòng (trên 20.000). Kiểm tra phần mềm xuất tệp.",
        en: "The episode has too many tables (over 100) or rows (over 20,000). Check the program that wrote the file.")
    case .otherCase:
      BilingualText(
        vi: "Tên thẻ hoặc LOAIHOSO không viết hoa; đã hiểu như viết hoa. Cổng chỉ nhận chữ hoa: sửa chỗ xuất dữ liệu.",
        en: "Tags or LOAIHOSO are not in capitals; they were read as if they were. The portal takes capitals only: mend the export.")
    case .oddPacking:
      BilingualText(
        vi:
          "NOIDUNGFILE được đóng gói khác quy định (base64 thiếu phần đệm, base64 hai lần, hoặc CDATA bên trong); đã đọc được. Sửa chỗ xuất.",
        en:
          "NOIDUNGFILE is packed otherwise than it should be (base64 without padding, twice, or CDATA inside it); it was read. Mend the export."
      )
    case .emptyTable:
      BilingualText(
        vi: "NOIDUNGFILE của bảng này rỗng: không có gì để đọc. Bỏ bảng này, hoặc xuất lại nếu phải có nội dung.",
        en:
          "NOIDUNGFILE of this table is empty: there is nothing to read. Leave the table out, or export it again if it should say something."
      )
    case .strayEpisode:
      BilingualText(
        vi: "HOSO nằm ngoài DANHSACHHOSO; đã đọc như nằm trong đó. Cổng không nhận: sửa chỗ xuất dữ liệu.",
        en: "The HOSO stands outside DANHSACHHOSO; it was read as if it were in there. The portal does not take it: mend the export.")
    case .lateDeclaration:
      BilingualText(
        vi: "Có khoảng trắng trước khai báo <?xml; đã bỏ qua để đọc. Cổng không nhận: sửa chỗ xuất dữ liệu.",
        en: "Blanks stand before the <?xml declaration; it was read without them. The portal does not take it: mend the export.")
    case .repeatedField:
      BilingualText(vi: "Thẻ này có hai lần trong một dòng. Bỏ bớt một thẻ.", en: "The tag stands twice in one row. Leave one out.")
    }
  }

  func issue(at path: String, line: Int) -> Issue {
    let text = text
    return Issue(severity, code: rawValue, path: path, line: line, vi: text.vi, en: text.en)
  }
}
