internal import ClinicalModel
internal import RecordStore

/// What an import did: the equation of the batch, as the database itself counts it.
public struct ImportSummary: Hashable, Sendable, Codable {
  public struct Patients: Hashable, Sendable, Codable {
    public var created: Int
    public var matched: Int
  }

  public var batch: Int64
  public var files: Int
  public var read: Int
  /// Created and updated together.
  public var accepted: Int
  /// Accepted as something new.
  public var created: Int
  /// Accepted as a new version of something known.
  public var updated: Int
  public var duplicate: Int
  public var quarantined: Int
  public var rejected: Int
  public var patients: Patients
  public var seconds: Double
  /// Whether it was a rehearsal.
  public var dryRun: Bool
  /// Whether the entries read, the sum of the outcomes and the database's own count agree.
  public var balances: Bool
  /// Hidden files and files still being written, of which nothing was taken.
  public var skipped = 0
  /// Whether it was stopped at a checkpoint: then `--resume` goes on.
  public var interrupted = false
  public var statistics = ImportStatistics()

  init(batch: BatchKey, files: Int, _ counted: ImportTotals, seconds: Double, balances: Bool) {
    self.batch = batch.rawValue
    self.files = files
    read = counted.read
    accepted = counted.accepted
    created = counted.created
    updated = counted.updated
    duplicate = counted.duplicate
    quarantined = counted.quarantined
    rejected = counted.rejected
    patients = Patients(created: counted.patientsCreated, matched: counted.patientsMatched)
    self.seconds = seconds
    dryRun = false
    self.balances = balances
  }
}
