public import ClinicalModel
internal import Cryptography
internal import Foundation
internal import GRDB

enum PatientMergeSQL {
  /// A merge that was not taken back, of a row of `patientMerge`.
  static let isActive = "NOT EXISTS (SELECT 1 FROM patientUnmerge WHERE mergeId = patientMerge.id)"

  /// The person `?` and everybody who was merged into them, at whatever remove.
  static let members = everybody(like: "VALUES (?)")

  /// Everybody who is one of `people` or was merged into one.
  static func everybody(like people: String) -> String {
    """
    WITH RECURSIVE person (id) AS (\(people) UNION SELECT other.id FROM patient AS other JOIN person ON other.mergedInto = person.id)
    SELECT id FROM person
    """
  }

  static let remember = """
    INSERT INTO patientMergeRow (mergeId, ordinal, tableName, columnName, rowKey)
    VALUES (?1, (SELECT coalesce(max(ordinal) + 1, 0) FROM patientMergeRow WHERE mergeId = ?1), ?2, ?3, ?4)
    """

  /// Raises or lowers the flag of `?1` to the strictest of what its own statement says and of those merged into it. Touches nobody else.
  static let inheritSensitivity = """
    UPDATE patient SET
      isSensitive = max(coalesce(statedSensitive, isSensitive), inherited.flag),
      statedSensitive = CASE WHEN inherited.flag > coalesce(statedSensitive, isSensitive) THEN 0 END
    FROM (SELECT coalesce(max(isSensitive), 0) AS flag FROM patient WHERE mergedInto = ?1) AS inherited
    WHERE patient.id = ?1 AND (statedSensitive IS NOT NULL OR inherited.flag > isSensitive)
    """

  /// Nil when there is no such patient. A chain of merges has no circle, since only who stands alone is merged: one that has was not made by the program.
  static func survivor(of patient: Int64, _ db: Database) throws -> Int64? {
    var current = patient
    var passed: Set<Int64> = []
    while true {
      guard passed.insert(current).inserted else { throw DamagedValue() }
      guard let row = try Row.fetchOne(db, sql: "SELECT mergedInto FROM patient WHERE id = ?", arguments: [current]) else { return nil }
      guard let next = try row.value(0) as Int64? else { return current }
      current = next
    }
  }
}

/// Two charts side by side, before somebody says that they are one person's.
public struct MergePreview: Hashable, Sendable, Codable {
  public struct Side: Hashable, Sendable, Codable {
    public var patient: PatientSummary
    public var encounters: Int
    /// Inpatient episodes in progress.
    public var admitted: Int
    /// The patient that this one lives on in, when it was merged already.
    public var mergedInto: Key<Patient>?
    public var nationalIDs: [String]
  }

  public var survivor: Side
  public var merged: Side
  /// Rows that would be given to the survivor, by table.
  public var moves: [String: Int]
  /// Somebody judged that the two are not one person.
  public var isJudgedDistinct: Bool
  /// What a person who decides says they have seen; another after any change of either chart.
  public var seen: String
}

/// A merge as it was done, or taken back.
public struct MergeOutcome: Hashable, Sendable, Codable {
  public var merge: Int64
  public var survivor: Key<Patient>
  public var merged: Key<Patient>
  /// Rows that changed hands, by table.
  public var moved: [String: Int]
}
/// A chart that lives on in another.
public struct StandingMerge: Hashable, Sendable, Codable {
  public var survivor: PatientSummary
  public var merged: Key<Patient>
  /// What the chart that was merged called the person, and the numbers that came with it: papers and bands still have them.
  public var mergedName: String
  public var mergedNumbers: [String]
  public var reason: String
  /// Who merged them, and when, in seconds since 1970.
  public var account: String
  public var at: Int64
}

extension RecordStore {
  public enum Merging: Hashable, Sendable {
    case merged(MergeOutcome)
    /// One of the two changed since it was looked at; nothing was written.
    case conflict(MergePreview)
    case refused([Issue])
  }

  /// Looks at two charts without changing them; the look is audited. Nil when one of them is not there.
  public func previewMerge(
    _ survivor: Key<Patient>, _ merged: Key<Patient>, by actor: Actor, at moment: Moment
  ) throws -> MergePreview? {
    try writing { db in
      guard let preview = try Self.preview(survivor.rawValue, merged.rawValue, db) else { return nil }
      let chain = try AuditChain(db)
      for patient in [survivor, merged] {
        try chain.append(
          AuditEntry(action: "previewMerge", entity: "patient", entityID: patient.rawValue, patient: patient), by: actor, at: moment)
      }
      return preview
    }
  }

  /// The merges that stand, the latest first.
  public func merges(limit: Int) throws -> [StandingMerge] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT survivorId, mergedId, patient.name, reason, actor, at, (
              SELECT json_group_array(facility.code || '/' || value) FROM patientIdentifier JOIN facility ON facility.id = assignerId
              WHERE patientIdentifier.patientId = mergedId AND system = 'hospitalNumber')
          FROM patientMerge JOIN patient ON patient.id = mergedId
          WHERE NOT EXISTS (SELECT 1 FROM patientUnmerge WHERE mergeId = patientMerge.id) ORDER BY patientMerge.id DESC LIMIT ?
          """, arguments: [limit])
      // Somebody who was merged again is told by whom they are now.
      let people = try Self.people(try rows.map { try $0.value(0) }, db)
      return try rows.compactMap { row in
        guard let summary = try people[row.value(0)] else { return nil }
        return try StandingMerge(
          survivor: summary, merged: Key(rawValue: row.value(1)), mergedName: row.value(2) ?? "",
          mergedNumbers: JSONDecoder().decode([String].self, from: Data((row.value(6) as String).utf8)), reason: row.value(3),
          account: row.value(4), at: row.value(5))
      }
    }
  }

  /// Makes `merged` live on in `survivor`, in one transaction: its rows, the link, the ledger and the audit, or nothing.
  ///
  /// - Parameters:
  ///   - seen: what the preview said; nil for whoever did not look first.
  ///   - overrides: somebody stands for it that the two are one in spite of another sex, birth year, national number or judgement.
  public func merge(
    _ merged: Key<Patient>, into survivor: Key<Patient>, reason: String, seen: String?, overrides: Bool, by actor: Actor, at moment: Moment
  ) throws -> Merging? {
    try writing { db in
      guard let preview = try Self.preview(survivor.rawValue, merged.rawValue, db) else { return nil }
      let chain = try AuditChain(db)
      if let seen, seen != preview.seen {
        try chain.append(
          AuditEntry(
            action: "merge", entity: "patient", entityID: merged.rawValue, patient: survivor, outcome: .refused, detail: "conflict"),
          by: actor, at: moment)
        return .conflict(preview)
      }
      let issues = MergeIssues.issues(of: preview, overrides: overrides)
      guard issues.isEmpty else {
        try chain.append(
          AuditEntry(
            action: "merge", entity: "patient", entityID: merged.rawValue, patient: survivor, outcome: .refused,
            detail: issues.map(\.code).joined(separator: " ")), by: actor, at: moment)
        return .refused(issues)
      }
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try db.execute(
        sql: """
          INSERT INTO patientMerge (survivorId, mergedId, reason, isOverridden, actor, at, utcOffset) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [survivor.rawValue, merged.rawValue, reason, overrides, actor.account, moment.seconds, moment.offset])
      let id = db.lastInsertedRowID
      var moved: [String: Int] = [:]
      for column in try PatientScope(db).moved {
        for key in try column.move(from: merged.rawValue, to: survivor.rawValue, db) {
          try db.execute(sql: PatientMergeSQL.remember, arguments: [id, column.table, column.name, key])
          moved[column.table, default: 0] += 1
        }
      }
      try db.execute(sql: "UPDATE patient SET mergedInto = ? WHERE id = ?", arguments: [survivor.rawValue, merged.rawValue])
      try db.execute(sql: PatientMergeSQL.inheritSensitivity, arguments: [survivor.rawValue])
      for patient in [survivor, merged] {
        try chain.append(
          AuditEntry(
            action: "merge", entity: "patient", entityID: id, patient: patient,
            detail: "\(merged.rawValue) into \(survivor.rawValue): \(AuditEntry.reason(reason))"), by: actor, at: moment)
      }
      return .merged(MergeOutcome(merge: id, survivor: survivor, merged: merged, moved: moved))
    }
  }

  /// Takes the merge of `merged` back, in one transaction: every row that it brought, before or since, goes back; what was the survivor's
  /// stays.
  ///
  /// - Parameter seen: the number of the merge that the person means; nil for the one that stands.
  public func unmerge(
    _ merged: Key<Patient>, reason: String, seen: Int64?, by actor: Actor, at moment: Moment
  ) throws -> Merging? {
    try writing { db in
      let chain = try AuditChain(db)
      func refused(_ issue: Issue) throws -> Merging {
        try chain.append(
          AuditEntry(
            action: "unmerge", entity: "patient", entityID: merged.rawValue, patient: merged, outcome: .refused, detail: issue.code),
          by: actor, at: moment)
        return .refused([issue])
      }
      guard try PatientMergeSQL.survivor(of: merged.rawValue, db) != nil else { return nil }
      let row = try Row.fetchOne(
        db, sql: "SELECT id, survivorId FROM patientMerge WHERE mergedId = ? AND \(PatientMergeSQL.isActive)", arguments: [merged.rawValue])
      guard let row else { return try refused(MergeIssues.notMerged) }
      let (id, survivor): (Int64, Int64) = try (row.value(0), row.value(1))
      if let seen, seen != id { return try refused(MergeIssues.anotherMerge) }
      guard try PatientMergeSQL.survivor(of: survivor, db) == survivor else { return try refused(MergeIssues.laterMergeFirst) }
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try db.execute(
        sql: "INSERT INTO patientUnmerge (mergeId, reason, actor, at, utcOffset) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, reason, actor.account, moment.seconds, moment.offset])
      let columns = try PatientScope(db).columns
      var moved: [String: Int] = [:]
      let rows = try Row.fetchAll(
        db, sql: "SELECT tableName, columnName, rowKey FROM patientMergeRow WHERE mergeId = ? ORDER BY ordinal DESC", arguments: [id])
      for row in rows {
        let (table, name): (String, String) = try (row.value(0), row.value(1))
        guard let column = columns.first(where: { $0.table == table && $0.name == name }) else { continue }
        try column.moveBack(row.value(2), from: survivor, to: merged.rawValue, db)
        moved[table, default: 0] += db.changesCount
      }
      try db.execute(sql: "UPDATE patient SET mergedInto = NULL WHERE id = ?", arguments: [merged.rawValue])
      try db.execute(sql: PatientMergeSQL.inheritSensitivity, arguments: [survivor])
      for patient in [Key<Patient>(rawValue: survivor), merged] {
        try chain.append(
          AuditEntry(
            action: "unmerge", entity: "patient", entityID: id, patient: patient,
            detail: "\(merged.rawValue) from \(survivor): \(AuditEntry.reason(reason))"),
          by: actor, at: moment)
      }
      return .merged(MergeOutcome(merge: id, survivor: Key(rawValue: survivor), merged: merged, moved: moved))
    }
  }

  private static func preview(_ survivor: Int64, _ merged: Int64, _ db: Database) throws -> MergePreview? {
    guard let one = try side(survivor, db), let other = try side(merged, db) else { return nil }
    var moves: [String: Int] = [:]
    for column in try PatientScope(db).moved { moves[column.table, default: 0] += try column.count(of: merged, db) }
    return MergePreview(
      survivor: one.side, merged: other.side, moves: moves.filter { $0.value > 0 },
      isJudgedDistinct: try isJudgedDistinct(survivor, merged, db),
      seen: String(SHA256.digest(of: Array((one.state + other.state).utf8)).hex.prefix(16)))
  }

  private static func side(_ id: Int64, _ db: Database) throws -> (side: MergePreview.Side, state: String)? {
    let row = try Row.fetchOne(
      db, sql: "SELECT name, sex, birthDate, isSensitive, mergedInto, documentId FROM patient WHERE id = ?", arguments: [id])
    guard let row else { return nil }
    let numbers = try String.fetchAll(
      db,
      sql: """
        SELECT facility.code || '/' || value FROM patientIdentifier JOIN facility ON facility.id = assignerId
        WHERE patientId IN (\(PatientMergeSQL.members)) AND system = 'hospitalNumber' ORDER BY patientId <> ?1, 1
        """, arguments: [id])
    let encounters = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*), coalesce(sum(class = 'inpatient' AND status = 'inProgress'), 0), coalesce(max(documentId), 0)
        FROM encounter WHERE patientId = ?
        """, arguments: [id])
    let nationalIDs = try String.fetchAll(
      db,
      sql: "SELECT value FROM patientIdentifier WHERE patientId IN (\(PatientMergeSQL.members)) AND system = 'nationalID' ORDER BY 1",
      arguments: [id])
    let side = try MergePreview.Side(
      patient: PatientSummary(
        id: Key(rawValue: id), name: row.value(0), sex: AdministrativeSex(rawValue: row.value(1)) ?? .unknown,
        birthDate: (row.value(2) as String?).flatMap { try? PartialDate(iso: $0) }, isSensitive: row.value(3), hospitalNumbers: numbers),
      encounters: encounters?.value(0) ?? 0, admitted: encounters?.value(1) ?? 0,
      mergedInto: (row.value(4) as Int64?).map { Key(rawValue: $0) },
      nationalIDs: nationalIDs)
    let state = try
      "\(id) \(row.value(5) as Int64) \(row.value(4) as Int64? ?? 0) \(side.encounters) \(encounters?.value(2) as Int64? ?? 0) \(numbers.joined(separator: " ")) "
    return (side, state)
  }
}

/// Why two charts are not made one.
enum MergeIssues {
  static func issues(of preview: MergePreview, overrides: Bool) -> [Issue] {
    let (a, b) = (preview.survivor, preview.merged)
    guard a.patient.id != b.patient.id else { return [same] }
    guard a.mergedInto == nil, b.mergedInto == nil else { return [alreadyMerged] }
    var issues: [Issue] = []
    if a.admitted > 0, b.admitted > 0 { issues.append(bothAdmitted) }
    guard !overrides else { return issues }
    if a.patient.sex != b.patient.sex, a.patient.sex != .unknown, b.patient.sex != .unknown { issues.append(otherSex) }
    if let one = a.patient.birthDate, let other = b.patient.birthDate, one.year != other.year { issues.append(otherBirthYear) }
    if !a.nationalIDs.isEmpty, !b.nationalIDs.isEmpty, Set(a.nationalIDs).isDisjoint(with: b.nationalIDs) { issues.append(otherNumber) }
    if preview.isJudgedDistinct { issues.append(judgedDistinct) }
    return issues
  }

  static let same = Issue(
    code: "QY-PAT-0020", path: "patient", vi: "Hai mã này là cùng một hồ sơ.", en: "The two numbers are the same chart.")
  static let alreadyMerged = Issue(
    code: "QY-PAT-0021", path: "patient",
    vi: "Một trong hai hồ sơ đã được gộp vào hồ sơ khác; dùng mã của hồ sơ còn lại (`quany patient show`).",
    en: "One of the two was merged already; name the chart it lives on in (`quany patient show`).")
  static let bothAdmitted = Issue(
    code: "QY-PAT-0022", path: "encounter", vi: "Cả hai đang nằm viện nội trú; không thể là một người. Kết thúc đợt điều trị nhầm trước.",
    en: "Both are inpatients now; they can't be one person. End the mistaken episode first.")
  static let otherSex = Issue(
    code: "QY-PAT-0023", path: "patient/@sex", vi: "Giới tính khác nhau; kiểm tra giấy tờ, rồi dùng --override nếu đúng là một người.",
    en: "The sexes differ; check the papers, then say --override if it is one person.")
  static let otherBirthYear = Issue(
    code: "QY-PAT-0024", path: "patient/@birthDate",
    vi: "Năm sinh khác nhau; kiểm tra giấy tờ, rồi dùng --override nếu đúng là một người.",
    en: "The birth years differ; check the papers, then say --override if it is one person.")
  static let otherNumber = Issue(
    code: "QY-PAT-0025", path: "patient/identifier",
    vi: "Số định danh cá nhân khác nhau; kiểm tra giấy tờ, rồi dùng --override nếu đúng là một người.",
    en: "The national numbers differ; check the papers, then say --override if it is one person.")
  static let notMerged = Issue(
    code: "QY-PAT-0026", path: "patient", vi: "Hồ sơ này không ở trạng thái đã gộp.", en: "The chart is not merged into another.")
  static let laterMergeFirst = Issue(
    code: "QY-PAT-0027", path: "patient",
    vi: "Hồ sơ nhận đã được gộp tiếp vào hồ sơ khác; tách lần gộp sau trước.",
    en: "The chart it was merged into was merged on; take the later merge back first.")
  static let anotherMerge = Issue(
    code: "QY-PAT-0028", path: "patient", vi: "Lần gộp đã khác với lần đã xem; xem lại rồi làm.",
    en: "Another merge stands than the one that was looked at; look again.")
  static let judgedDistinct = Issue(
    code: "QY-PAT-0029", path: "patient", vi: "Đã có người xác định đây là hai người khác nhau; dùng --override nếu kết luận đó sai.",
    en: "Somebody judged that these are two persons; say --override if that was wrong.")
}
