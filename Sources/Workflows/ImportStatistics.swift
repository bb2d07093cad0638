internal import Foundation
internal import Interchange

/// How long the chunks of an import took to write: what a member of staff who writes at the same time waits for.
public struct ImportStatistics: Hashable, Sendable, Codable {
  public struct Chunks: Hashable, Sendable, Codable {
    public var chunks = 0
    public var entries = 0
    /// Milliseconds of one chunk's transaction.
    public var mean = 0.0
    public var p50 = 0.0
    public var p95 = 0.0
    public var p99 = 0.0
    public var longest = 0.0
    /// Of the time that was spent writing.
    public var entriesPerSecond = 0
  }

  public var all = Chunks()
  /// By the name of the format; chunks of several formats only count in `all`.
  public var formats: [String: Chunks] = [:]
}

/// The times as they come in.
struct ChunkTimes {
  private struct Series {
    var milliseconds: [Double] = []
    var entries = 0

    var result: ImportStatistics.Chunks {
      guard !milliseconds.isEmpty else { return ImportStatistics.Chunks() }
      let sorted = milliseconds.sorted()
      let sum = sorted.reduce(0, +)
      func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
      // The nearest rank.
      func percentile(_ share: Int) -> Double { rounded(sorted[max(0, (sorted.count * share + 99) / 100 - 1)]) }
      return ImportStatistics.Chunks(
        chunks: sorted.count, entries: entries, mean: rounded(sum / Double(sorted.count)), p50: percentile(50), p95: percentile(95),
        p99: percentile(99), longest: rounded(sorted[sorted.count - 1]), entriesPerSecond: sum > 0 ? Int(Double(entries) * 1000 / sum) : 0)
    }
  }

  private var all = Series()
  private var formats: [RecognisedFormat: Series] = [:]

  mutating func add(_ time: Duration, entries: Int, format: RecognisedFormat?) {
    let (seconds, attoseconds) = time.components
    let milliseconds = Double(seconds) * 1000 + Double(attoseconds) / 1e15
    all.milliseconds.append(milliseconds)
    all.entries += entries
    guard let format else { return }
    formats[format, default: Series()].milliseconds.append(milliseconds)
    formats[format, default: Series()].entries += entries
  }

  var result: ImportStatistics {
    ImportStatistics(all: all.result, formats: Dictionary(uniqueKeysWithValues: formats.map { ($0.rawValue, $1.result) }))
  }

  /// As the ledger keeps it.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(result)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
