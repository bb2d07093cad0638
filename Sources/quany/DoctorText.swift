import RecordStore
import Workflows

/// A diagnosis for a person, a line a fact, the findings last.
enum DoctorText {
  static func of(_ diagnosis: Diagnosis, at now: Int64) -> String {
    let (program, machine) = (diagnosis.program, diagnosis.machine)
    var rows: [[String]] = [
      ["chương trình / program", "\(program.quany) (\(program.build))"],
      ["thư viện / libraries", "SQLite \(program.sqlite), libxml2 \(program.libxml2), \(program.openssl)"],
      ["", "libsodium \(program.libsodium), \(program.libarchive)"],
      ["máy / machine", "\(machine.system), Linux \(machine.kernel), \(machine.architecture)"],
      ["đồng hồ / clock", machine.clock + (machine.isClockKept ? ", NTP" : "")],
      ["swap", machine.swapReason.isEmpty ? machine.swap : "\(machine.swap): \(machine.swapReason)"],
    ]
    if let file = diagnosis.file {
      rows += [
        ["tệp / file", "\(file.path)  \(file.mode) \(file.owner):\(file.group)"],
        ["kích thước / size", "\(megabytes(file.bytes)) + WAL \(megabytes(file.logBytes)), còn trống / free \(megabytes(file.freeBytes))"],
        ["ổ đĩa / volume", "\(file.volume.mountPoint) \(file.volume.fileSystem): \(file.volume.verdict.rawValue) (\(file.volume.reason))"],
      ]
    }
    if let facts = diagnosis.database {
      rows += [
        ["lược đồ / schema", "\(facts.schema), \(facts.facility ?? "data centre"), \(facts.identity)"],
        [
          "trang / pages",
          "\(facts.pageCount) × \(facts.pageSize), \(facts.freePages) trống / free, \(facts.journalMode), synchronous \(facts.synchronous)",
        ],
        ["nội dung / content", "\(facts.documents) văn bản / documents, \(facts.auditRows) dòng nhật ký / audit rows"],
        ["bắt buộc ổ mã hóa / encrypted volume required", facts.requiresEncryptedVolume ? "on" : "off"],
        ["sao lưu / backup", age(facts.lastBackup, now)],
        ["ship", "bắt đầu / began " + age(facts.lastShippingBegan, now)],
        ["mốc nhật ký / anchor", age(facts.lastAnchor, now)],
        ["verify", age(facts.lastVerification, now)],
      ]
    }
    if let shipped = diagnosis.shipped {
      let newest = shipped.newest.map { "\($0), " + age(shipped.newestAt, now) } ?? "-"
      rows.append(["đoạn đã chuyển / shipped", "\(shipped.segments) (\(shipped.folder)), mới nhất / newest \(newest)"])
    }
    let width = rows.map { Table.width($0[0]) }.max() ?? 0
    var lines = rows.map { row in
      TerminalText.line(row[0] + String(repeating: " ", count: width - Table.width(row[0]) + 2) + row[1])
    }
    for finding in diagnosis.findings {
      lines.append("\(finding.weight == .wrong ? "✗" : "·") \(finding.code) \(finding.vi)\n    \(finding.en)")
    }
    return lines.joined(separator: "\n")
  }

  private static func megabytes(_ bytes: Int) -> String { "\((bytes + 524_288) / 1_048_576) MiB" }

  private static func age(_ time: Int64?, _ now: Int64) -> String {
    guard let time else { return "chưa / never" }
    let seconds = max(0, now - time)
    return switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) d"
    }
  }
}
