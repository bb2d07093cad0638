internal import ClinicalModel
internal import Terminology

/// A field for an ICD-10 code: what fits as it is typed, by code or by words with or without marks.
enum DiagnosisField {
  private static let limit = 8

  static func options(_ typed: String, _ station: Station) -> [ScreenView.Option] {
    guard typed.count > 1, coding(typed) == nil else { return [] }
    return ICD10.search(typed, limit: limit).map { entry in
      .init(entry.code, "\(entry.code) \(station.language == .vi ? entry.vi : entry.en)")
    }
  }

  /// The code with its name, when it is one.
  static func coding(_ typed: String) -> Coding? {
    guard let entry = ICD10.entry(typed.uppercased()) else { return nil }
    return Coding(.icd10, entry.code, display: entry.vi)
  }

  /// - Parameter isAsked: somebody wants to go on: then what is no code is wrong.
  static func problem(_ typed: String, isAsked: Bool, _ station: Station) -> ScreenView.Problem? {
    guard !typed.isEmpty, coding(typed) == nil, isAsked || options(typed, station).isEmpty, typed.count > 1 else { return nil }
    return .init(code: "QY-UI-0021", text: station.say(Texts.unknownDiagnosis), isError: true)
  }
}
