import ClinicalModel

/// Which codes of ICD-10 befall one sex only, by their parts: the Ministry's list says it of 26 codes, the classification's second volume of all
/// (the categories limited to, or more likely to apply to, one sex).
enum SexOfDiagnosis {
  private static let female = [
    "A34", "B373", "C51-C58", "C796", "D06", "D070-D073", "D25-D28", "D39", "E28", "E894", "F525", "F53", "I863", "L292", "M800-M801",
    "M810-M811", "M830", "N70-N98", "N992-N993", "O00-O99", "P546", "Q50-Q52", "R87", "S314", "S374-S376", "T192-T193", "T833", "Y76",
    "Z014", "Z124", "Z301", "Z303", "Z305", "Z311", "Z312", "Z32-Z36", "Z39", "Z437", "Z875", "Z975",
  ]
  private static let male = [
    "B260", "C60-C63", "D074-D076", "D176", "D29", "D40", "E29", "E895", "F524", "I861", "L291", "N40-N51", "Q53-Q55", "R86", "S312-S313",
    "Z125",
  ]

  private struct Part {
    let first: String
    let last: String
    let sex: AdministrativeSex
  }

  private static let parts: [Part] = [(female, AdministrativeSex.female), (male, .male)].flatMap { ranges, sex in
    ranges.map { range in
      let ends = range.split(separator: "-").map(String.init)
      return Part(first: ends[0], last: ends[ends.count - 1], sex: sex)
    }
  }

  /// - Parameter code: without its dot.
  static func of(_ code: String) -> AdministrativeSex? {
    parts.first { part in
      let own = String(code.prefix(part.first.utf8.count))
      return own.utf8.count == part.first.utf8.count && part.first <= own && own <= part.last
    }?.sex
  }
}
