internal import ClinicalModel
public import RecordStore

/// What became of every file and every entry of a batch, counted from the receipts.
public struct ShowBatches: Workflow {
  public struct Shown: Sendable, Codable {
    public var batch: BatchSummary
    public var files: [BatchFile]
    public var runs: [BatchRun]
    /// Whether the equation holds for the batch and for each file by itself.
    public var balances: Bool
  }

  public static let permissions: [Permission] = [.importRecords]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// Newest first.
  public func list(limit: Int) throws -> [BatchSummary] {
    _ = try session.authorise(Self.self)
    return try session.store.batches(limit: limit)
  }

  public func show(_ id: Int64) throws -> Shown {
    _ = try session.authorise(Self.self)
    guard let batch = try session.store.batches(limit: 1, id: id).first else {
      throw Refusal(.data, code: "QY-IMP-0077", vi: "Không có lô nào mang số này.", en: "There is no batch of this number.")
    }
    let files = try session.store.batchFiles(of: id)
    let sum = files.reduce(into: ImportTotals()) { $0 += $1.totals }
    return Shown(
      batch: batch, files: files, runs: try session.store.batchRuns(of: id),
      balances: batch.totals.balances && sum == batch.totals && files.allSatisfy(\.totals.balances))
  }
}
