/// MUC_HUONG: how much of what lies within the insurance's scope the fund pays, in per cent. The card says it, the entitlement may lessen it, and some
/// do not pay their share.
public enum BenefitLevel {
  /// By the card's third character (Decree 146/2018/NĐ-CP, article 14); nil for what is no card of 15 characters: a personal number in its place
  /// does not say it.
  public static func ofCard(_ card: some StringProtocol) -> Int? {
    guard card.utf8.count == 15 else { return nil }
    return switch card.dropFirst(2).first {
    case "1", "2", "5": 100
    case "3": 95
    case "4": 80
    default: nil
    }
  }

  /// Whether an entitlement is paid whole, whatever the card says: whoever comes to a facility of the first level.
  public static func isWhole(_ entitlement: String) -> Bool { entitlement == "1.2" }

  /// How much of the card's level an entitlement (MA_DOITUONG_KCB) leaves, in per cent; nil where the Ministry's list does not say.
  ///
  /// - Parameters:
  ///   - day: `yyyyMMdd` of the discharge.
  ///   - isInpatient: whether the patient was taken into a ward.
  public static func share(of entitlement: String, on day: String, isInpatient: Bool) -> Int? {
    switch entitlement {
    case "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.11", "1.12", "1.15", "1.16", "1.17", "2", "3.2", "3.3", "3.6", "7": 100
    case "1.13", "1.14", "1.18": day >= "20260701" ? 50 : 0
    case "3.1": isInpatient ? 40 : 0
    case "9": 0
    default: nil
    }
  }
}
