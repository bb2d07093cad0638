internal import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
internal import Rollout

/// A frozen report's bytes, and back. What is append-only elsewhere, the register's version and the months closed before, stands by its number.
struct CoverageSnapshotFile: Codable {
  var version = 1
  var asOf: CivilDate
  var counts: [MonthlyCount]
  var states: [FacilityState]
  var activity: [DepartmentActivity]
  var definition: CoverageDefinition
  var sources: [RolloutSnapshot.Source]
  /// Only where it is one.
  var isDemonstration: Bool?

  /// One fixed form: the same value gives the same bytes.
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  static func read<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw damaged
    }
  }

  static let damaged = Refusal(
    .resource, code: "QY-COV-0001", vi: "Báo cáo đã khóa không còn nguyên vẹn. Chạy `quany verify` và khôi phục từ bản sao lưu.",
    en: "A frozen report is not what it was. Run `quany verify` and restore a backup.")
}

extension PeriodLedger {
  /// The first `count` closings and reopenings of a database; each frozen month is held against its digest.
  init(_ acts: some Collection<StoredPeriodAct>) throws {
    let hasher = SHA256()
    try self.init(
      acts.map { act in
        guard let (content, digest) = act.frozen else {
          return Entry(month: act.month, on: act.asOf, by: act.account, act: .reopened(reason: act.reason ?? ""))
        }
        guard hasher.digest(of: content) == digest, let period = FrozenPeriod(bytes: content), period.month == act.month else {
          throw CoverageSnapshotFile.damaged
        }
        return Entry(month: act.month, on: act.asOf, by: act.account, act: .closed(period, digest: digest.hex))
      })
  }
}
