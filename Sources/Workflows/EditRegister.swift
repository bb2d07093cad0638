public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import RecordStore
public import Rollout

/// Changes the register by one act: what happened to a facility on a day, a new row, or a row that is otherwise now. Each makes a new version; the
/// versions before stay.
public struct EditRegister: Workflow {
  public enum Change: Sendable {
    /// Something happened to a facility: a row of `hospitals` from that day on, with what is otherwise; what is not named stays.
    case happened(RegisterEvent, FacilityCode, on: CivilDate, fields: [String: String])
    /// A facility gives a part of itself, with a name, beds and departments, to a new one.
    case split(FacilityCode, into: FacilityCode, on: CivilDate, fields: [String: String])
    case add(RegisterTable, fields: [String: String])
    /// The row that has the key columns of `fields` gets its other fields; an empty text takes a cell away.
    case set(RegisterTable, fields: [String: String])
  }

  public static let permissions: [Permission] = [.manageRegister]

  let session: Session

  public init(_ session: Session) { self.session = session }

  /// - Parameter reason: why, and by which document; it stands in the register's history and in the audit.
  public func callAsFunction(_ change: Change, reason: String) throws -> ImportRegister.Outcome {
    let actor = try session.authorise(Self.self)
    let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !reason.isEmpty, reason.utf8.count <= 400 else {
      throw Refusal(
        .unusable, code: "QY-REG-0080", place: "--reason", vi: "Cần lý do và văn bản căn cứ, dưới 400 byte.",
        en: "A reason with its document is needed, of less than 400 bytes.")
    }
    let before = try BuildCoverageReport.register(session.store)
    var rows = Dictionary(uniqueKeysWithValues: RegisterTable.allCases.map { ($0, before.rows($0)) })
    let what = try apply(change, &rows)
    var draft = RegisterDraft()
    for table in RegisterTable.allCases {
      for fields in rows[table] ?? [] { draft.add(table, fields: fields, line: nil, place: table.rawValue) }
    }
    return try ImportRegister.keep(
      draft, source: "\(what): \(reason)", before: before.version.sequence, action: "edit", by: actor, session)
  }

  /// Changes the rows, and says in a few words what was done.
  private func apply(_ change: Change, _ rows: inout [RegisterTable: [[String: String]]]) throws -> String {
    switch change {
    case .happened(let event, let code, let day, let fields):
      try self.change(event, code, on: day, fields, &rows[.hospitals, default: []])
      return "\(event.rawValue) \(code) \(day)"
    case .split(let code, let new, let day, let fields):
      try split(code, into: new, on: day, fields, &rows[.hospitals, default: []])
      return "split \(code) \(new) \(day)"
    case .add(let table, let fields):
      rows[table, default: []].append(fields)
      return "add \(table.element) \(fields[table.keyColumns[0]] ?? "")"
    case .set(let table, let fields):
      let key = table.keyColumns
      let found = (rows[table] ?? []).indices.filter { index in key.allSatisfy { rows[table]?[index][$0] == fields[$0] } }
      guard let index = found.first, found.count == 1 else {
        throw Refusal(
          .data, code: "QY-REG-0091", place: table.rawValue,
          vi: "Không có đúng một dòng với \(key.joined(separator: ", ")) này.",
          en: "There is not exactly one row with these \(key.joined(separator: ", ")).")
      }
      for (name, value) in fields where !key.contains(name) { rows[table]?[index][name] = value.isEmpty ? nil : value }
      return "set \(table.element) \(fields[key[0]] ?? "")"
    }
  }

  /// Puts a row of a facility in from a day on; the row before ends the day before, and what follows stays.
  private func change(
    _ event: RegisterEvent, _ code: FacilityCode, on day: CivilDate, _ fields: [String: String], _ rows: inout [[String: String]]
  ) throws {
    let own = rows.indices.filter { rows[$0]["code"] == code.rawValue }.sorted {
      (rows[$0]["validFrom"] ?? "") < (rows[$1]["validFrom"] ?? "")
    }
    var row: [String: String] = [:]
    if let last = own.last(where: { (rows[$0]["validFrom"] ?? "") <= day.description }) {
      guard rows[last]["validFrom"] != day.description else {
        throw Refusal(
          .data, code: "QY-REG-0092", place: code.rawValue,
          vi: "Đã có một dòng của đơn vị từ ngày này; sửa dòng đó bằng `register set hospital`.",
          en: "The facility has a row from this day already; change it with `register set hospital`.")
      }
      row = rows[last]
      rows[last]["validTo"] = day.adding(days: -1).description
      if row["validTo"].map({ $0 < day.description }) ?? false { row["validTo"] = nil }
    } else if event != .opened {
      throw Refusal(
        .data, code: "QY-REG-0083", place: code.rawValue, vi: "Đơn vị này chưa có vào ngày đó.",
        en: "There is no such facility on that day.")
    }
    row["mergedInto"] = nil
    for (name, value) in fields { row[name] = value.isEmpty ? nil : value }
    row["code"] = code.rawValue
    row["validFrom"] = day.description
    row["event"] = event.rawValue
    rows.append(row)
  }

  private func split(
    _ code: FacilityCode, into new: FacilityCode, on day: CivilDate, _ fields: [String: String], _ rows: inout [[String: String]]
  ) throws {
    guard !rows.contains(where: { $0["code"] == new.rawValue }) else {
      throw Refusal(
        .data, code: "QY-REG-0084", place: new.rawValue, vi: "Mã này đã có trong danh bạ.", en: "The register has this code already.")
    }
    var rest: [String: String] = [:]
    let current = rows.filter { $0["code"] == code.rawValue && ($0["validFrom"] ?? "") <= day.description }.max {
      ($0["validFrom"] ?? "") < ($1["validFrom"] ?? "")
    }
    for name in ["beds", "departments"] {
      guard let given = fields[name].flatMap({ Int($0) }), let had = current?[name].flatMap({ Int($0) }), given <= had else {
        throw Refusal(
          .data, code: "QY-REG-0085", place: "--" + name, vi: "Nói bao nhiêu giường và khoa tách ra, không quá số đang có.",
          en: "Say how many beds and departments go, and no more than there are.")
      }
      rest[name] = String(had - given)
    }
    try change(.revised, code, on: day, rest, &rows)
    var opened = current ?? [:]
    for (name, value) in fields { opened[name] = value.isEmpty ? nil : value }
    opened["code"] = new.rawValue
    opened["validFrom"] = day.description
    opened["validTo"] = nil
    opened["event"] = RegisterEvent.opened.rawValue
    rows.append(opened)
  }
}

/// What can happen to a facility, by the names of the register's column `event`.
public enum RegisterEvent: String, Hashable, Sendable, CaseIterable {
  case opened, renamed, reclassified, transferred, revised, closed, merged
}
