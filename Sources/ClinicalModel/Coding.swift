/// A code of a named code system, with the text that was written beside it. FHIR R4 `Coding`.
public struct Coding: Hashable, Sendable, Codable {
  public var system: CodeSystem
  public var code: String
  public var display: String?

  public init(_ system: CodeSystem, _ code: String, display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }
}

/// A code system by its short name. The names are part of the native format and never change meaning.
public struct CodeSystem: Hashable, Sendable, Codable, RawRepresentable {
  /// A short name of `a-z 0-9 -`, or an absolute URI for a system that has none here.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// ICD-10 in the Ministry of Health's edition (Decision 4469/QĐ-BYT).
  public static let icd10 = CodeSystem(rawValue: "icd10")
  public static let icd9Procedure = CodeSystem(rawValue: "icd9cm")
  public static let loinc = CodeSystem(rawValue: "loinc")
  public static let atc = CodeSystem(rawValue: "atc")
  /// The shared service catalogue of the insurance (MA_DICH_VU).
  public static let service = CodeSystem(rawValue: "bhyt-service")
  /// The shared drug catalogue of the insurance (MA_THUOC).
  public static let drug = CodeSystem(rawValue: "bhyt-drug")
  /// The shared supply catalogue of the insurance (MA_VAT_TU).
  public static let supply = CodeSystem(rawValue: "bhyt-supply")
  /// A field of the insurance tables: `XML6.NHOM_DOI_TUONG`.
  public static let insuranceField = CodeSystem(rawValue: "bhyt-field")
  /// Diagnoses of traditional medicine (MA_BENH_YHCT).
  public static let traditionalDiagnosis = CodeSystem(rawValue: "bhyt-yhct")
  /// CVX vaccine codes.
  public static let vaccine = CodeSystem(rawValue: "cvx")
  /// A warning of ours that somebody answered, by its code: `QY-MED-0001`.
  public static let advice = CodeSystem(rawValue: "quany-advice")
  /// A question of a form of ours that no shared code system has: `triage-level`.
  public static let form = CodeSystem(rawValue: "quany-form")
  /// A code of the facility's own.
  public static let local = CodeSystem(rawValue: "local")
}
