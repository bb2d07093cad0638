import ClinicalModel
import Foundation
import RecordStore
import Workflows

/// Records and what became of them, as lines of text.
enum RecordText {
  static func heading(_ state: RecordState) -> String {
    let code = ClinicalRecord.Status.Code(rawValue: state.status)
    var lines = [
      "\(state.facility)/\(state.localID)  \(state.kind) \(RecordKind(rawValue: state.kind)?.name.vi ?? "")  "
        + "[\(code.map(ChartText.name) ?? state.status) v\(state.version)]  \(state.author)  \(state.authored)"
    ]
    if let reason = state.reason { lines.append("  lý do: \(reason)") }
    if let other = state.movedTo { lines.append("  đã chuyển sang / moved to: \(other)") }
    if let other = state.movedFrom { lines.append("  chuyển từ / moved from: \(other)") }
    if let decision = state.destroyedBy { lines.append("  đã tiêu hủy / destroyed: quyết định \(decision)") }
    for attestation in state.attestations {
      lines.append(
        "  \(attestation.purpose == .author ? "ký" : "đồng ký"): \(attestation.account) (\(attestation.role)) \(attestation.at.civil) "
          + "[\(attestation.method.rawValue)]")
    }
    for review in state.reviews {
      let word =
        switch review.verdict {
        case .returned: "trả lại / sent back"
        case .approved: "dược duyệt / reviewed"
        case .advised: "dược góp ý / advised"
        }
      lines.append("  \(word): \(review.account) (\(review.role)) \(review.at.civil)" + (review.reason.map { ": \($0)" } ?? ""))
    }
    lines.append("  sha256 \(state.digest)")
    return lines.joined(separator: "\n")
  }

  static func table(_ states: [RecordState]) -> String {
    guard !states.isEmpty else { return "Chưa có hồ sơ nào. / No records." }
    return Table(
      ["Hồ sơ", "Loại", "Trạng thái", "Lần", "Tác giả", "Lúc viết"],
      states.map { state in
        [
          "\(state.facility)/\(state.localID)", state.kind,
          state.destroyedBy != nil
            ? "đã tiêu hủy" : ClinicalRecord.Status.Code(rawValue: state.status).map(ChartText.name) ?? state.status,
          String(state.version), state.author,
          state.authored,
        ]
      }
    ).text
  }

  /// A whole file, or standard input for `-`.
  static func bytes(of path: String) throws -> [UInt8] {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    var read: Data?
    do { read = try handle.map { try $0.read(upToCount: limit + 1) ?? Data() } } catch {}
    guard let data = read else {
      throw Refusal(.resource, code: "QY-REC-0020", place: path, vi: "Không đọc được tệp.", en: "The file can't be read.")
    }
    guard data.count <= limit else {
      throw Refusal(.data, code: "QY-REC-0021", place: path, vi: "Tệp quá lớn cho một hồ sơ.", en: "The file is too large for one record.")
    }
    return [UInt8](data)
  }

  private static let limit = 16 << 20

  /// Prints the outcomes of several writings; throws the exit code when one of them kept nothing.
  static func settle(_ results: [(name: String, result: RecordResult)], _ output: JSONOption) throws {
    struct Line: Encodable {
      var name: String
      var record: RecordState?
      var issues: [Issue]?
      var conflict: RecordState?
    }
    var lines: [Line] = []
    var failedBefore = 0
    for (name, result) in results {
      switch result {
      case .kept(let state, let failed):
        lines.append(Line(name: name, record: state))
        failedBefore = max(failedBefore, failed ?? 0)
        if !output.json { print(heading(state)) }
      case .refused(let issues):
        lines.append(Line(name: name, issues: issues))
        for issue in issues { Console.talk("\(name): \(issue.code) \(issue.path): \(issue.text.vi)\n  \(issue.text.en)") }
      case .conflict(let current, _):
        lines.append(Line(name: name, conflict: current))
        Console.talk("\(name): QY-REC-0013: Người khác đã ghi hồ sơ này trước; không có gì bị ghi đè.")
        Console.talk("  Somebody else wrote the record first; nothing was overwritten.")
      }
    }
    if failedBefore > 0 {
      warn(failedBefore)
    }
    if output.json { try Console.json(["records": lines]) }
    if lines.contains(where: { $0.record == nil }) { throw Outcome.foundWrong }
  }

  private static func warn(_ failed: Int) {
    Console.talk("Có \(failed) lần nhập sai mật khẩu hoặc PIN trước lần này.\n  \(failed) wrong passwords or PINs came before this one.")
  }

  /// Says what would be sent back at the month's end of what was kept; it is talk, and changes no result.
  static func advise(_ results: [RecordResult], _ session: Session) throws {
    for case .kept(let state, _) in results {
      for issue in try KeepRecord(session).advice(on: state) {
        Console.talk("\(state.facility)/\(state.localID): \(issue.code) \(issue.text.vi)\n  \(issue.text.en)")
      }
    }
  }

  /// Prints the outcome of a writing; throws the exit code when nothing was kept.
  static func settle(_ result: RecordResult, _ output: JSONOption) throws {
    switch result {
    case .kept(let state, let failedBefore):
      if let failedBefore, failedBefore > 0 {
        warn(failedBefore)
      }
      if output.json {
        try Console.json(["record": state])
      } else {
        print(heading(state))
      }
    case .refused(let issues):
      if output.json {
        try Console.json(["issues": issues])
      } else {
        for issue in issues { Console.talk("\(issue.code) \(issue.path): \(issue.text.vi)\n  \(issue.text.en)") }
      }
      throw Outcome.foundWrong
    case .conflict(let current, let yours):
      Console.talk(
        """
        QY-REC-0013: Người khác đã ghi hồ sơ này trước; không có gì bị ghi đè. Xem bản hiện tại, rồi làm lại từ nó.
          Somebody else wrote the record first; nothing was overwritten. Look at what stands there now and start from it.
        """)
      if output.json {
        struct Conflict: Encodable {
          var current: RecordState?
          var currentXML: String?
          var yoursXML: String
        }
        try Console.json([
          "conflict": Conflict(
            current: current, currentXML: current.map { String(decoding: $0.content, as: UTF8.self) },
            yoursXML: String(decoding: yours, as: UTF8.self))
        ])
      } else {
        if let current { print("── hiện tại / current\n\(heading(current))\n\(String(decoding: current.content, as: UTF8.self))") }
        print("── của bạn / yours\n\(String(decoding: yours, as: UTF8.self))")
      }
      throw Outcome.foundWrong
    }
  }
}
