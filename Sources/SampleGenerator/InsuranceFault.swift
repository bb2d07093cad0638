public import InsuranceTables

/// A fault that was put into an episode on purpose, and the code that a check gives for it.
public struct InsuranceFault: Hashable, Sendable {
  public let table: String
  /// From 1.
  public let row: Int
  public let field: String
  public let code: String

  fileprivate static let kinds: [(table: String, field: String, text: String?, code: String)] = [
    ("XML1", "HO_TEN", "", "QY-BHX-0112"), ("XML1", "T_TONGCHI_BV", "1.00", "QY-BHX-0221"),
    ("XML1", "NGAY_TTOAN", "202502300800", "QY-BHX-0134"),
    ("XML1", "CAN_NANG", "58,5", "QY-BHX-0132"), ("XML1", "KET_QUA_DTRI", "9", "QY-BHX-0141"),
    ("XML1", "SO_NGAY_DTRI", "99", "QY-BHX-0231"),
    ("XML1", "MA_BENH_CHINH", "Q99.99", "QY-BHX-0242"), ("XML2", "MA_LK", "KHAC", "QY-BHX-0201"),
    ("XML2", "TEN_THUOC", "Thuốc]]>", "QY-BHX-0203"),
    ("XML3", "NGAY_YL", "", "QY-BHX-0112"), ("XML3", "DON_GIA_BV", "1", "QY-BHX-0222"), ("XML2", "TT_THAU", "", "QY-BHX-0283"),
    ("XML4", "NGAY_KQ", "", "QY-BHX-0286"), ("XML1", "SO_CCCD", "12345", "QY-BHX-0261"),
  ]
}

extension InsuranceSamples {
  /// Spoils the episode in one place, so many times in a thousand.
  public func spoil(_ episode: inout InsuranceEpisode, perMille: Int) -> InsuranceFault? {
    var chance = Chance(seed: seed, 3176, UInt64(episode.position))
    guard perMille > 0, chance.happens(perMille: perMille) else { return nil }
    let kind = chance.pick(InsuranceFault.kinds)
    guard let table = episode.tables.firstIndex(where: { $0.kind == kind.table }), !episode.tables[table].rows.isEmpty else { return nil }
    episode.tables[table].rows[0][kind.field] = kind.text
    return InsuranceFault(table: kind.table, row: 1, field: kind.field, code: kind.code)
  }
}
