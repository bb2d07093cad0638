internal import ClinicalModel
internal import Cryptography
internal import Dispatch

/// Rows of the audit that tell of statements of a batch, with what their columns `detail` and `hash` hold.
///
/// A chunk's rows are digested while its counters are written: the second core has less to do than the one that writes.
final class DigestedRows: @unchecked Sendable {  // safe: from `start` to the end of `wait` the queue's closure has what changes
  let rows: [AuditChain.Taken]
  private let act: AuditChain.Constant
  private let previous: [UInt8]
  private let lastID: Int64
  private var details: [UInt8] = []
  private var hashes: [UInt8] = []
  private let done = DispatchGroup()

  private static let queue = DispatchQueue(label: "audit digests")
  private static let hashBytes = 32
  /// `create ` or `update `, and a digest in hexadecimal.
  private static let detailBytes = 7 + 2 * hashBytes

  init(_ rows: [AuditChain.Taken], act: AuditChain.Constant, after previous: [UInt8], lastID: Int64) {
    self.rows = rows
    self.act = act
    self.previous = previous
    self.lastID = lastID
  }

  func start() { Self.queue.async(group: done) { self.digest() } }

  func wait() { done.wait() }

  func detail(_ index: Int) -> ArraySlice<UInt8> { details[index * Self.detailBytes..<(index + 1) * Self.detailBytes] }

  func hash(_ index: Int) -> ArraySlice<UInt8> { hashes[index * Self.hashBytes..<(index + 1) * Self.hashBytes] }

  func digest() {
    let hasher = SHA256()
    var (hash, row, detail) = (previous, AuditBytes(), [UInt8]())
    let common = Self.encoded { act.add(to: &$0) }
    let outcome = Self.encoded { $0.add(act.outcome.rawValue) }
    details.reserveCapacity(rows.count * Self.detailBytes)
    hashes.reserveCapacity(rows.count * Self.hashBytes)
    for (index, taken) in rows.enumerated() {
      detail.removeAll(keepingCapacity: true)
      detail.append(contentsOf: taken.isNew ? Self.create : Self.update)
      taken.digest.appendHex(to: &detail)
      row.begin(after: hash)
      row.add(lastID + Int64(index) + 1)
      row.add(encoded: common)
      row.add(taken.kind.name)
      row.add(taken.document)
      row.add(taken.patient)
      row.add(encoded: outcome)
      row.add(utf8: detail)
      hasher.digest(of: row.buffer, into: &hash)
      details.append(contentsOf: detail)
      hashes.append(contentsOf: hash)
    }
  }

  private static let create = Array("create ".utf8)
  private static let update = Array("update ".utf8)

  private static func encoded(_ body: (inout AuditBytes) -> Void) -> [UInt8] {
    var bytes = AuditBytes()
    body(&bytes)
    return bytes.buffer
  }
}
