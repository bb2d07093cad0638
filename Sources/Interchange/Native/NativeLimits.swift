/// The ranges of whole numbers, the same as in `record-1.xsd`.
enum NativeLimits {
  static let version = 1...999_999
  /// MA_NHOM of the insurance tables.
  static let chargeGroup = 1...19
  static let perCent = 0...100
  static let timesPerDay = 1...99
  static let days = 1...9999
  static let doseNumber = 1...99
  /// Of a criterion of the health classification.
  static let score = 1...6
}
