import ClinicalModel

/// The province and the commune that the words of an address name, as identity cards and papers write them: the smallest place first, between commas.
///
/// Nothing is guessed: each name has to be that of one place only.
public enum WrittenAddress {
  /// Codes of today: of an address of before July 2025 (commune, district, province) those that the commune lies in since. Nil where the words name no
  /// commune, where two have the name, and where a former one was divided.
  public static func place(in line: String) -> (province: String, commune: String)? {
    let parts = line.split { $0 == "," || $0 == ";" }.map { SearchKey.fold($0) }.filter { !$0.isEmpty }
    guard let last = parts.last, parts.count > 1 else { return nil }
    let second = parts[parts.count - 2]
    if parts.count > 2, isDistrict(second) || isCommune(parts[parts.count - 3]) {
      return former(parts[parts.count - 3], second, last)
    }
    guard !isDistrict(second), let province = only(provinces[bare(last)]), let commune = only(communes[province]?[bare(second)]) else {
      return nil
    }
    return (province, commune)
  }

  private static func former(_ commune: String, _ district: String, _ province: String) -> (province: String, commune: String)? {
    let name = FormerName(province: bare(province), district: bare(district), commune: bare(commune))
    guard let code = only(formerCommunes[name]), let province = Communes.province(of: code) else { return nil }
    return (province, code)
  }

  private static func only(_ codes: [String]?) -> String? { codes?.count == 1 ? codes?[0] : nil }

  // MARK: Names

  private static let districts = ["quan ", "huyen ", "thi xa ", "thanh pho ", "tx ", "tp "]
  private static let communeKinds = ["phuong ", "xa ", "thi tran ", "dac khu ", "tt "]
  private static let kinds = districts + communeKinds + ["tinh "]

  private static func isDistrict(_ name: String) -> Bool { districts.contains { name.hasPrefix($0) } }

  private static func isCommune(_ name: String) -> Bool { communeKinds.contains { name.hasPrefix($0) } }

  /// A folded name without the word for what kind of place it is.
  private static func bare(_ name: String) -> String {
    kinds.first { name.hasPrefix($0) && name.utf8.count > $0.utf8.count }.map { String(name.dropFirst($0.count)) } ?? name
  }

  private static let provinces: [String: [String]] = Dictionary(
    grouping: CodeList.provinces.codes, by: { bare(SearchKey.fold(CodeList.provinces[$0] ?? "")) })

  /// By the province, then by the name.
  private static let communes: [String: [String: [String]]] = {
    var communes: [String: [String: [String]]] = [:]
    for code in Communes.codes {
      guard let name = Communes.name(of: code), let province = Communes.province(of: code) else { continue }
      communes[province, default: [:]][bare(SearchKey.fold(name)), default: []].append(code)
    }
    return communes
  }()

  private struct FormerName: Hashable {
    var province: String
    var district: String
    var commune: String
  }

  /// What each former commune is since: made at the first address that is of before July 2025.
  private static let formerCommunes: [FormerName: [String]] = {
    var communes: [FormerName: [String]] = [:]
    for code in FormerCommunes.codes {
      guard let entry = FormerCommunes.entry(code), let province = CodeList.oldProvinces[entry.province] else { continue }
      let name = FormerName(
        province: bare(SearchKey.fold(province)), district: bare(SearchKey.fold(entry.districtName)),
        commune: bare(SearchKey.fold(entry.name)))
      communes[name, default: []] += entry.successors
    }
    return communes.mapValues { Array(Set($0)).sorted() }
  }()
}
