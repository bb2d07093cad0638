internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
internal import Sealing

/// The segments of a folder, each bound to the one before it.
struct ShippedChain {
  struct Name: Hashable {
    var sequence: Int
    var isBase: Bool
    var path: String
  }

  /// What the database is after a segment.
  struct State {
    var start: ShippedSegment.Start
    /// The segment's.
    var digest: Digest
    var pages: PageDigests
    var baseBytes: Int
    var baseMadeAt: Moment
    /// In segments since the base.
    var bytesSince = 0
    var segmentsSince = 0
  }

  /// What stands in the way, and the last segment before it that is sound.
  struct Broken: Error {
    var problem: SegmentProblem
    var path: String
    var lastSound: ShippedSegment.Start?

    var refusal: Refusal {
      let refusal = problem.refusal(path)
      guard let lastSound else { return refusal }
      return Refusal(
        refusal.kind, code: refusal.code, place: path,
        vi: "\(refusal.text.vi) Đoạn lành cuối cùng trước đó là \(lastSound.sequence), lúc \(lastSound.madeAt.civil).",
        en: "\(refusal.text.en) The last sound one before it is \(lastSound.sequence), of \(lastSound.madeAt.civil).")
    }
  }

  let folder: String
  /// In the order of their numbers.
  let names: [Name]

  init(_ folder: String) throws {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Refusal(
        .resource, code: "QY-SHP-0001", place: folder, vi: "Không đọc được thư mục này.", en: "The folder can't be read.")
    }
    self.folder = folder
    names = files.compactMap { Self.name($0, in: folder) }.sorted { ($0.sequence, $0.path) < ($1.sequence, $1.path) }
  }

  static func path(_ sequence: Int, isBase: Bool, in folder: String) -> String {
    let digits = String(sequence)
    return "\(folder)/\(String(repeating: "0", count: max(0, 10 - digits.count)))\(digits)\(isBase ? "-base" : "").qyship"
  }

  private static func name(_ file: String, in folder: String) -> Name? {
    guard file.hasSuffix(".qyship"), let sequence = Int(file.prefix(10)), sequence > 0 else { return nil }
    for isBase in [false, true] {
      let path = path(sequence, isBase: isBase, in: folder)
      if path.hasSuffix("/" + file) { return Name(sequence: sequence, isBase: isBase, path: path) }
    }
    return nil
  }

  /// Goes through the segments that make `last`: from the last base before it on, each proved, and proved to follow.
  ///
  /// - Parameter pages: gets the number and the bytes of each page, later ones over earlier ones.
  func replay(
    to last: Name, key: SealingKey?, pages: (_ number: Int, _ start: ShippedSegment.Start, _ bytes: [UInt8]) throws -> Void = { _, _, _ in }
  ) throws -> State {
    let known = names.filter { $0.sequence <= last.sequence }
    guard let base = known.lastIndex(where: \.isBase) else {
      throw Broken(problem: .missing, path: Self.path(known.first?.sequence ?? 1, isBase: true, in: folder))
    }
    var state: State?
    let hasher = SHA256()
    for name in known[base...] {
      func broken(_ problem: SegmentProblem) -> Broken { Broken(problem: problem, path: name.path, lastSound: state?.start) }
      if let state, name.sequence != state.start.sequence + 1 {
        guard name.sequence > state.start.sequence else { throw broken(.doesNotFollow) }
        throw Broken(
          problem: .missing, path: Self.path(state.start.sequence + 1, isBase: false, in: folder), lastSound: state.start)
      }
      let start: ShippedSegment.Start
      var digests = state?.pages ?? PageDigests()
      let found: (end: ShippedSegment.End, digest: Digest)
      do {
        let reader = try SegmentReader(name.path, key: key)
        start = reader.start
        guard start.sequence == name.sequence, start.isBase == name.isBase else { throw SegmentProblem.doesNotFollow }
        if let state {
          guard start.previous == state.digest.hex, start.identity == state.start.identity, start.pageSize == state.start.pageSize else {
            throw SegmentProblem.doesNotFollow
          }
        }
        found = try reader.pages { number, bytes in
          guard digests.put(hasher.digest(of: bytes), at: number) else { throw SegmentProblem.changed }
          try pages(number, start, bytes)
        }
        guard digests.cut(to: start.pageCount) else { throw SegmentProblem.changed }
      } catch let problem as SegmentProblem {
        throw broken(problem)
      }
      guard digests.state.hex == found.end.state else { throw broken(.changed) }
      let bytes = found.end.pages * (start.pageSize + 4)
      if let before = state {
        state = State(
          start: start, digest: found.digest, pages: digests, baseBytes: before.baseBytes,
          baseMadeAt: before.baseMadeAt, bytesSince: before.bytesSince + bytes, segmentsSince: before.segmentsSince + 1)
      } else {
        state = State(start: start, digest: found.digest, pages: digests, baseBytes: bytes, baseMadeAt: start.madeAt)
      }
    }
    guard let state else { preconditionFailure("a base that is there was not read") }
    return state
  }
}

extension ShippedChain {
  /// Takes away the segments that no state of the time from `limit` on needs, the oldest first: what stands before the last base that is as old
  /// as `limit`. The newest base and what follows it stay, whatever the clock says; so does everything behind a base that can't be read.
  ///
  /// - Returns: how many went.
  func prune(before limit: Int64, key: SealingKey?) -> Int {
    var first: Name?
    for name in names where name.isBase {
      guard let start = try? SegmentReader(name.path, key: key).start, start.madeAt.seconds <= limit else { break }
      first = name
    }
    guard let first else { return 0 }
    var count = 0
    for name in names where name.sequence < first.sequence {
      guard unlink(name.path) == 0 else { break }
      count += 1
    }
    if count > 0 { _ = Durable.flush(folder) }
    return count
  }
}

/// SHA-256 of every page, 32 bytes each; pages are counted from 1.
struct PageDigests {
  private var bytes: [UInt8] = []

  var count: Int { bytes.count / 32 }

  /// False when there would be a hole before it.
  mutating func put(_ digest: Digest, at number: Int) -> Bool {
    guard number <= count + 1 else { return false }
    if number == count + 1 {
      bytes.append(contentsOf: digest.bytes)
    } else {
      bytes.replaceSubrange((number - 1) * 32..<number * 32, with: digest.bytes)
    }
    return true
  }

  /// False when there are fewer.
  mutating func cut(to wanted: Int) -> Bool {
    guard wanted <= count else { return false }
    bytes.removeLast((count - wanted) * 32)
    return true
  }

  func holds(_ digest: Digest, at number: Int) -> Bool {
    number <= count && bytes[(number - 1) * 32..<number * 32].elementsEqual(digest.bytes)
  }

  /// One digest that stands for all.
  var state: Digest { SHA256.digest(of: bytes) }
}
