/// What the army is to a patient. FHIR has no soldier; this stands beside `Patient`, under its own permission, and out of default exports.
public struct MilitaryService: Hashable, Sendable, Codable {
  /// Kinds of persons of the army's health insurance (Decree 70/2015 as amended by Decree 74/2025), and those whom its hospitals treat.
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case officer = "SQ"
    case professionalSoldier = "QNCN"
    case enlisted = "HSQBS"
    case cadet = "HV"
    case foreignCadet = "HVNN"
    case reserveOfficerTrainee = "SQDB"
    case defenceWorker = "CNQP"
    case defenceEmployee = "VCQP"
    case defenceCivilServant = "CCQP"
    case contractWorker = "LDHD"
    case cipherStaff = "CYEU"
    case standingMilitia = "DQTT"
    case relativeOfSoldier = "TNQN"
    case relativeOfEmployee = "TNVCQP"
    case retired = "HUU"
    case veteran = "CCB"
    case warInvalid = "TB"
    case serviceDisabled = "BB"
    /// A soldier of whom nothing more is said: what an insurance card QN tells.
    case soldier = "QN"
  }

  public var category: Category
  /// Code of the rank list: `BINH_NHI` … `DAI_TUONG`.
  public var rank: String?
  /// Name of the unit; may be a secret of the State.
  public var unit: String?
  public var position: String?
  public var serviceNumber: String?
  public var from: PartialDate?
  public var to: PartialDate?

  public init(
    category: Category, rank: String? = nil, unit: String? = nil, position: String? = nil, serviceNumber: String? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil
  ) {
    self.category = category
    self.rank = rank
    self.unit = unit
    self.position = position
    self.serviceNumber = serviceNumber
    self.from = from
    self.to = to
  }
}
