public import ClinicalModel

/// A catalogue on its way in: the records of a CSV file, all that is wrong with them said at once.
///
/// Columns are found by the names that the insurance tables and their catalogues use, in any order; others are left aside.
public struct CatalogueDraft: Sendable {
  public private(set) var entries: [CatalogueEntry] = []
  /// At most `mostIssues`.
  public private(set) var issues: [Issue] = []
  /// Columns that are not used, by their place from 1.
  public private(set) var unusedColumns: [Int] = []

  public static let mostIssues = 200
  public static let mostEntries = 200_000
  /// Scalars of a cell.
  public static let mostText = 2000

  /// What a column says.
  private enum Column: CaseIterable {
    case code, name, nameEn, unit, strength, registration, tender, price, validFrom, validTo

    func names(_ system: CatalogueSystem) -> [String] {
      switch self {
      case .code:
        switch system {
        case .drugs: ["MA_THUOC", "MA_HOAT_CHAT"]
        case .services: ["MA_DICH_VU", "MA_DVKT", "MA_TUONGDUONG"]
        case .supplies: ["MA_VAT_TU"]
        case .practitioners: ["MA_BAC_SI", "MACCHN", "MA_CCHN", "SO_CCHN", "GPHN"]
        case .facilities: ["MA_CSKCB"]
        case .machines: ["MA_MAY"]
        }
      case .name:
        switch system {
        case .drugs: ["TEN_THUOC"]
        case .services: ["TEN_DICH_VU", "TEN_DVKT"]
        case .supplies: ["TEN_VAT_TU"]
        case .practitioners: ["HO_TEN", "TEN_BS"]
        case .facilities: ["TEN_CSKCB"]
        case .machines: ["TEN_MAY", "TEN_TB"]
        }
      case .nameEn: ["TEN_EN", "TEN_TIENG_ANH"]
      case .unit: ["DON_VI_TINH"]
      case .strength: ["HAM_LUONG"]
      case .registration: ["SO_DANG_KY"]
      case .tender: ["TT_THAU"]
      case .price: ["DON_GIA", "DON_GIA_BH", "DON_GIA_TT"]
      case .validFrom: ["TU_NGAY", "TUNGAY"]
      case .validTo: ["DEN_NGAY", "DENNGAY"]
      }
    }
  }

  /// - Parameter records: lines from 1 and their cells; the first is the header.
  public init(_ system: CatalogueSystem, records: some Sequence<(line: Int, cells: [String])>) {
    var places: [Column: Int] = [:]
    var width = 0
    var seen: Set<CatalogueEntry> = []
    for (index, record) in records.enumerated() {
      if index == 0 {
        width = record.cells.count
        places = header(system, record.line, record.cells)
        if !issues.isEmpty { return }
        continue
      }
      guard record.cells.count == width else {
        report(
          "QY-TRM-0005", record.line, nil, vi: "Dòng có số ô khác với dòng tiêu đề.",
          en: "The row has another number of cells than the header.")
        continue
      }
      guard entries.count < Self.mostEntries else {
        report("QY-TRM-0014", record.line, nil, vi: "Danh mục có quá nhiều dòng.", en: "The catalogue has too many rows.")
        return
      }
      let before = issues.count
      guard let entry = entry(system, record.line, record.cells, places), issues.count == before else { continue }
      if seen.insert(entry).inserted {
        entries.append(entry)
      } else {
        report(
          "QY-TRM-0012", record.line, (places[.code] ?? 0, Column.code.names(system)[0]),
          vi: "Dòng này trùng hoàn toàn với một dòng trước.",
          en: "The row says the same as an earlier one.")
      }
    }
    if entries.isEmpty, issues.isEmpty { report("QY-TRM-0013", 1, nil, vi: "Danh mục không có dòng nào.", en: "The catalogue has no row.") }
  }

  private mutating func header(_ system: CatalogueSystem, _ line: Int, _ cells: [String]) -> [Column: Int] {
    var places: [Column: Int] = [:]
    for (index, cell) in cells.enumerated() {
      let name = Self.trimmed(cell).uppercased()
      guard let column = Column.allCases.first(where: { $0.names(system).contains(name) }) else {
        unusedColumns.append(index + 1)
        continue
      }
      // Of several names for one thing the first of the list counts, whatever their order.
      if let other = places[column] {
        let otherName = Self.trimmed(cells[other]).uppercased()
        if otherName == name {
          report("QY-TRM-0004", line, (index, name), vi: "Cột này có hai lần.", en: "The column stands twice.")
        } else if column.names(system).firstIndex(of: name) ?? 0 < column.names(system).firstIndex(of: otherName) ?? 0 {
          places[column] = index
        }
      } else {
        places[column] = index
      }
    }
    for column in [Column.code, .name] where places[column] == nil {
      report(
        "QY-TRM-0003", line, nil, vi: "Thiếu cột bắt buộc: \(column.names(system).joined(separator: " hoặc ")).",
        en: "A mandatory column is missing: \(column.names(system).joined(separator: " or ")).")
    }
    return places
  }

  private mutating func entry(_ system: CatalogueSystem, _ line: Int, _ cells: [String], _ places: [Column: Int]) -> CatalogueEntry? {
    func place(_ column: Column) -> (index: Int, name: String)? { (places[column] ?? 0, column.names(system)[0]) }
    func text(_ column: Column) -> String { places[column].map { Self.trimmed(cells[$0]) } ?? "" }
    for column in Column.allCases {
      guard let index = places[column] else { continue }
      if cells[index].unicodeScalars.contains(where: { $0.value < 32 && $0 != "\n" && $0 != "\r" && $0 != "\t" || $0.value == 127 }) {
        report("QY-TRM-0007", line, place(column), vi: "Ô có ký tự điều khiển.", en: "The cell holds a control character.")
      }
      if cells[index].unicodeScalars.count > Self.mostText {
        report(
          "QY-TRM-0008", line, place(column), vi: "Ô dài quá \(Self.mostText) ký tự.",
          en: "The cell is longer than \(Self.mostText) characters.")
      }
    }
    for column in [Column.code, .name] where text(column).isEmpty {
      report("QY-TRM-0006", line, place(column), vi: "Ô bắt buộc đang để trống.", en: "A mandatory cell is empty.")
    }
    var price: DecimalNumber?
    if !text(.price).isEmpty {
      price = DecimalNumber(text(.price))
      if price.map({ $0 < DecimalNumber(significand: 0) }) ?? true {
        report(
          "QY-TRM-0009", line, place(.price), vi: "Đơn giá không phải số thập phân dùng dấu chấm, từ 0 trở lên.",
          en: "The price is not a decimal with a point, 0 or more.")
      }
    }
    func day(_ column: Column) -> CivilDate? {
      guard !text(column).isEmpty else { return nil }
      let day = Self.day(text(column))
      if day == nil {
        report(
          "QY-TRM-0010", line, place(column), vi: "Ngày phải viết yyyyMMdd hoặc yyyy-MM-dd.",
          en: "A day is written as yyyyMMdd or yyyy-MM-dd.")
      }
      return day
    }
    let (from, to) = (day(.validFrom), day(.validTo))
    if let from, let to, to < from {
      report("QY-TRM-0011", line, place(.validTo), vi: "DEN_NGAY trước TU_NGAY.", en: "DEN_NGAY is before TU_NGAY.")
    }
    return CatalogueEntry(
      code: text(.code), name: text(.name), nameEn: text(.nameEn), unit: text(.unit), strength: text(.strength),
      registration: text(.registration), tender: text(.tender), price: price, validFrom: from, validTo: to)
  }

  /// `yyyyMMdd` or `yyyy-MM-dd`.
  private static func day(_ text: String) -> CivilDate? {
    let isCompact = text.utf8.count == 8
    return try? CivilDate(iso: isCompact ? "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))" : text)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The place of a cell is its column, from 1, and the column's own name: never what stands in it.
  private mutating func report(_ code: String, _ line: Int, _ place: (index: Int, name: String)?, vi: String, en: String) {
    guard issues.count < Self.mostIssues else { return }
    issues.append(Issue(code: code, path: place.map { "\($0.index + 1) \($0.name)" } ?? "", line: line, vi: vi, en: en))
  }
}
