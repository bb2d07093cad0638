internal import ClinicalModel
internal import Terminology
internal import Workflows

/// A field for another facility: what fits as it is typed, by code or by words of its name, of the hospital's own list of facilities.
enum FacilityField {
  private static let limit = 8

  /// The facilities that fit; what stands in the field is the code.
  static func options(_ typed: String, _ session: Session) throws -> [ScreenView.Option] {
    let typed = typed.trimmed
    guard typed.count > 1 else { return [] }
    let catalogues = KeepCatalogues(session)
    let today = session.now().civil.date
    // A code that is written out is read with its name.
    let exact = try catalogues.entries(typed.uppercased(), in: [.facilities], on: today)
    let fitting = try exact.isEmpty ? catalogues.search(typed, in: [.facilities], on: today, limit: limit) : exact
    return fitting.map { .init($0.code, "\($0.code) · \($0.vi)") }
  }

  /// The code that was typed or chosen; a hospital that has taken in no list may write any.
  static func code(_ typed: String, _ session: Session) throws -> String? {
    let code = typed.trimmed.uppercased()
    let catalogues = KeepCatalogues(session)
    let today = session.now().civil.date
    guard try catalogues.editions().contains(where: { $0.system == .facilities && $0.validFrom <= today }) else { return code }
    return try catalogues.entries(code, in: [.facilities], on: today).isEmpty ? nil : code
  }
}
