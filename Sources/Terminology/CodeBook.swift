internal import ClinicalModel
internal import Synchronization

/// One code with its names, as a search or a look-up shows it.
public struct CodedEntry: Hashable, Sendable, Codable {
  /// The system it is of: a `CodeBook`, or one of a hospital's own catalogues.
  public var system: String
  public var code: String
  public var vi: String
  /// Empty where no English name is at hand.
  public var en: String
  /// What else is known of it: names and texts, in the order in which they are shown.
  public var details: [Detail]

  public struct Detail: Hashable, Sendable, Codable {
    public var name: String
    public var text: String

    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  public init(system: String, code: String, vi: String, en: String, details: [Detail] = []) {
    self.system = system
    self.code = code
    self.vi = vi
    self.en = en
    self.details = details
  }
}

/// A code system that the program carries, in memory: a book of codes.
public enum CodeBook: String, Hashable, Sendable, Codable, CaseIterable {
  case icd10, careTypes, entitlements, chargeGroups, results, dischargeTypes, injuries, departments, ethnicGroups, occupations, provinces,
    oldProvinces, communes, formerCommunes, cardPrefixes, ranks, patientTypes, forms

  public var nameVi: String {
    switch self {
    case .icd10: "Mã bệnh ICD-10"
    case .careTypes: "Hình thức khám, chữa bệnh (MA_LOAI_KCB)"
    case .entitlements: "Đối tượng đến khám (MA_DOITUONG_KCB)"
    case .chargeGroups: "Nhóm chi phí (MA_NHOM)"
    case .results: "Kết quả điều trị (KET_QUA_DTRI)"
    case .dischargeTypes: "Loại ra viện (MA_LOAI_RV)"
    case .injuries: "Tai nạn thương tích (MA_TAI_NAN)"
    case .departments: "Khoa (MA_KHOA)"
    case .ethnicGroups: "Dân tộc (MA_DANTOC)"
    case .occupations: "Nghề nghiệp (MA_NGHE_NGHIEP)"
    case .provinces: "Tỉnh, thành phố từ 01/07/2025"
    case .oldProvinces: "Tỉnh, thành phố trước 01/07/2025"
    case .communes: "Xã, phường từ 01/07/2025"
    case .formerCommunes: "Xã, phường trước 01/07/2025"
    case .cardPrefixes: "Mã đối tượng trên thẻ BHYT"
    case .ranks: "Cấp bậc quân hàm"
    case .patientTypes: "Đối tượng quân nhân"
    case .forms: "Mẫu hồ sơ bệnh án"
    }
  }

  public var nameEn: String {
    switch self {
    case .icd10: "Diseases, ICD-10"
    case .careTypes: "Types of care (MA_LOAI_KCB)"
    case .entitlements: "Kinds of entitlement (MA_DOITUONG_KCB)"
    case .chargeGroups: "Groups of charges (MA_NHOM)"
    case .results: "Results of treatment (KET_QUA_DTRI)"
    case .dischargeTypes: "Types of discharge (MA_LOAI_RV)"
    case .injuries: "Causes of injury (MA_TAI_NAN)"
    case .departments: "Departments (MA_KHOA)"
    case .ethnicGroups: "Ethnic groups (MA_DANTOC)"
    case .occupations: "Occupations (MA_NGHE_NGHIEP)"
    case .provinces: "Provinces since 2025-07-01"
    case .oldProvinces: "Provinces before 2025-07-01"
    case .communes: "Communes since 2025-07-01"
    case .formerCommunes: "Communes before 2025-07-01"
    case .cardPrefixes: "Prefixes of insurance cards"
    case .ranks: "Military ranks"
    case .patientTypes: "Kinds of military patients"
    case .forms: "Forms of the medical record"
    }
  }

  /// What issued the edition that is carried.
  public var edition: String {
    switch self {
    case .icd10: "QĐ 4469/QĐ-BYT 28/10/2020"
    case .careTypes, .entitlements, .departments: "QĐ 824/QĐ-BYT, 3276/QĐ-BYT, 1804/QĐ-BYT"
    case .chargeGroups, .results, .dischargeTypes: "QĐ 3176/QĐ-BYT"
    case .injuries: "QĐ 5937/QĐ-BYT"
    case .ethnicGroups: "QĐ 121-TCTK/PPCĐ"
    case .occupations: "QĐ 34/2020/QĐ-TTg"
    case .provinces, .communes: "QĐ 19/2025/QĐ-TTg"
    case .oldProvinces, .formerCommunes: "QĐ 124/2004/QĐ-TTg"
    case .cardPrefixes: "QĐ 1351/QĐ-BHXH"
    case .ranks, .patientTypes: "Luật Sĩ quan, NĐ 70/2015/NĐ-CP"
    case .forms: "TT 32/2023/TT-BYT"
    }
  }

  var list: CodeList? {
    switch self {
    case .icd10, .communes, .formerCommunes: nil
    case .careTypes: .careTypes
    case .entitlements: .entitlements
    case .chargeGroups: .chargeGroups
    case .results: .results
    case .dischargeTypes: .dischargeTypes
    case .injuries: .injuries
    case .departments: .departments
    case .ethnicGroups: .ethnicGroups
    case .occupations: .occupations
    case .provinces: .provinces
    case .oldProvinces: .oldProvinces
    case .cardPrefixes: .cardPrefixes
    case .ranks: .ranks
    case .patientTypes: .patientTypes
    case .forms: .forms
    }
  }

  public var count: Int {
    switch self {
    case .icd10: ICD10.count
    case .communes: Communes.count
    case .formerCommunes: FormerCommunes.count
    default: list?.codes.count ?? 0
    }
  }

  /// The entry of a code; nil for one that the system does not have. ICD-10 takes its codes with or without the dot.
  public func entry(_ code: String) -> CodedEntry? {
    switch self {
    case .icd10: return ICD10.entry(code.uppercased()).map(Self.entry)
    case .communes:
      guard let name = Communes.name(of: code) else { return nil }
      return CodedEntry(system: rawValue, code: code, vi: name, en: "", details: communeDetails(code))
    case .formerCommunes:
      guard let former = FormerCommunes.entry(code) else { return nil }
      var details = [
        CodedEntry.Detail("district", former.district + " " + former.districtName),
        CodedEntry.Detail("province", former.province + " " + (CodeList.oldProvinces[former.province] ?? "")),
      ]
      let since = former.successors.map { $0 + " " + (Communes.name(of: $0) ?? "") }
      if !since.isEmpty { details.append(.init("since 2025-07-01", since.joined(separator: "; "))) }
      return CodedEntry(system: rawValue, code: code, vi: former.name, en: "", details: details)
    default:
      guard let names = list?.names[code] ?? list?.names[code.uppercased()] else { return nil }
      let known = list?.names[code] == nil ? code.uppercased() : code
      return CodedEntry(system: rawValue, code: known, vi: names.vi, en: names.en, details: details(known, names))
    }
  }

  private static func entry(_ found: ICD10.Entry) -> CodedEntry {
    var details: [CodedEntry.Detail] = []
    if !found.isAllowedAsMain { details.append(.init("notMain", "Không dùng làm bệnh chính / not a main diagnosis")) }
    if let sex = found.sex { details.append(.init("sex", sex == .female ? "Chỉ ở nữ / women only" : "Chỉ ở nam / men only")) }
    if let daggers = ICD10.daggers(of: found.code) {
      details.append(.init("daggers", daggers.sorted().joined(separator: " ")))
    }
    return CodedEntry(system: CodeBook.icd10.rawValue, code: found.code, vi: found.vi, en: found.en, details: details)
  }

  private func communeDetails(_ code: String) -> [CodedEntry.Detail] {
    guard let province = Communes.province(of: code) else { return [] }
    let old = FormerCommunes.predecessors(of: code).map { $0 + " " + (FormerCommunes.entry($0)?.name ?? "") }
    return [CodedEntry.Detail("province", province + " " + (CodeList.provinces[province] ?? ""))]
      + (old.isEmpty ? [] : [.init("before 2025-07-01", old.joined(separator: "; "))])
  }

  private func details(_ code: String, _ names: CodeList.Names) -> [CodedEntry.Detail] {
    switch self {
    case .oldProvinces:
      return names.successor.map { [.init("since 2025-07-01", $0 + " " + (CodeList.provinces[$0] ?? ""))] } ?? []
    case .provinces:
      let old = Provinces.predecessors(of: code).map { $0 + " " + (CodeList.oldProvinces[$0] ?? "") }
      return old.isEmpty ? [] : [.init("before 2025-07-01", old.joined(separator: "; "))]
    default: return []
    }
  }

  /// Entries whose code begins with the text, or one of whose names has all its words: in Vietnamese with or without marks, or in English. Codes
  /// first, then what is most like the text, among equals the shorter.
  public func search(_ text: String, limit: Int = 20) -> [CodedEntry] {
    if self == .icd10 { return ICD10.search(text, limit: limit).map(Self.entry) }
    guard limit > 0 else { return [] }
    let (codes, names) = searched
    let upper = text.uppercased()
    var found: [String] = []
    if !upper.isEmpty { found = Array(codes.lazy.filter { $0.uppercased().hasPrefix(upper) }.prefix(limit)) }
    if found.count < limit {
      let byName = names.matches(text).sorted {
        ($0.lacksMarks ? 1 : 0, $0.likeness.rawValue, $0.length, $0.index) < (
          $1.lacksMarks ? 1 : 0, $1.likeness.rawValue, $1.length, $1.index
        )
      }
      let known = Set(found)
      found += byName.lazy.map { codes[$0.index] }.filter { !known.contains($0) }.prefix(limit - found.count)
    }
    return found.compactMap { entry($0) }
  }

  /// Codes and names of a list, made at its first search.
  private var searched: (codes: [String], names: NameIndex) {
    Self.kept.withLock { kept in
      if let known = kept[self] { return known }
      let codes = self == .communes ? Communes.codes : self == .formerCommunes ? FormerCommunes.codes : list?.codes ?? []
      let names = NameIndex(
        codes.map { code in
          let names = list?.names[code]
          return [
            names?.vi ?? (self == .communes ? Communes.name(of: code) : FormerCommunes.entry(code)?.name) ?? "", names?.en ?? "",
          ]
        })
      kept[self] = (codes, names)
      return (codes, names)
    }
  }

  private static let kept = Mutex<[CodeBook: (codes: [String], names: NameIndex)]>([:])
}
