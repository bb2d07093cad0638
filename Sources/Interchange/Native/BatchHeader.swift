public import ClinicalModel

/// Who made a batch, when, with what and in which version of the format: the attributes of the root element.
public struct BatchHeader: Hashable, Sendable, Codable {
  /// Every entry of the batch is this facility's.
  public var facility: FacilityCode
  /// When the batch was made. An export of a database leaves it out, so that the same content gives the same bytes.
  public var created: CivilDateTime?
  /// Name of the program that wrote the batch, with its version if it has one.
  public var producer: String
  /// `1.0`, or a later `1.x` that a reader of 1.0 takes too.
  public var version: String

  public init(facility: FacilityCode, created: CivilDateTime? = nil, producer: String = "QuanY", version: String = NativeFormat.version) {
    self.facility = facility
    self.created = created
    self.producer = producer
    self.version = version
  }

  /// Whether the batch says a later version than this program writes, so that names unknown here are kept and listed, not refused.
  public var isNewerThanThisProgram: Bool { version != NativeFormat.version }
}
