public import ClinicalModel
internal import GRDB

/// One line of a patient list.
public struct PatientSummary: Hashable, Sendable, Codable {
  /// Where somebody is treated.
  public struct Place: Hashable, Sendable, Codable {
    /// Department code (MA_KHOA).
    public var department: String
    public var room: String?
    /// Bed number (MA_GIUONG).
    public var bed: String?
  }

  public var id: Key<Patient>
  public var name: String
  public var sex: AdministrativeSex
  public var birthDate: PartialDate?
  public var isSensitive: Bool
  /// The numbers by which hospitals know the person, as `H001/P000001`: the chart's own in order, then those of charts that were merged into it.
  public var hospitalNumbers: [String]
  /// Where the person is now, if a search was asked for it and an encounter is open.
  public var place: Place?
}

/// What somebody looks for, already told apart by whoever read the text they typed.
public struct PatientQuery: Hashable, Sendable {
  /// Folded words of a name, in any order the person may have typed.
  public var words: [String]
  /// The name as typed, in NFC; exact matches come first.
  public var typed: String
  /// An identifier or part of one from its start.
  public var identifier: String?
  public var birthDate: PartialDate?
  /// Where the person lies now.
  public var place: PlaceQuery?
  /// Whether each is told with where they are now, and those in the viewer's departments come before the others.
  public var withPlaces: Bool
  public var limit: Int

  public init(
    words: [String], typed: String, identifier: String? = nil, birthDate: PartialDate? = nil, place: PlaceQuery? = nil,
    withPlaces: Bool = false, limit: Int = 50
  ) {
    self.words = words
    self.typed = typed
    self.identifier = identifier
    self.birthDate = birthDate
    self.place = place
    self.withPlaces = withPlaces
    self.limit = limit
  }
}

extension RecordStore {
  /// How many rows of an index a search reads before it answers with what it has.
  private static let scanLimit = 20_000

  /// Patients that fit, in the order of a Vietnamese name list, those spelt exactly as typed first, then the viewer's own. Merged patients appear as the one
  /// they were merged into. The search itself is audited with how many were shown, by `noteSearch`.
  ///
  /// - Parameters:
  ///   - viewer: whom sensitive patients are shown to: those whom they may not recognise are found by the whole hospital number only.
  ///   - withServiceNumbers: whether a military service number finds somebody.
  public func searchPatients(
    _ query: PatientQuery, for viewer: PatientViewer? = nil, withServiceNumbers: Bool = true, by actor: Actor, at moment: Moment
  ) throws -> [PatientSummary] {
    let found = try findPatients(query, for: viewer, withServiceNumbers: withServiceNumbers)
    try noteSearch(found.count, by: actor, at: moment)
    return found
  }

  /// The same without its row: for who writes it once somebody has looked at what was found.
  ///
  /// - Parameter byWholeServiceNumber: whether a number that was typed whole finds somebody to whom a hospital gave it, where no part of one does.
  public func findPatients(
    _ query: PatientQuery, for viewer: PatientViewer?, withServiceNumbers: Bool, byWholeServiceNumber: Bool = false
  ) throws -> [PatientSummary] {
    try reading { db in try Self.find(query, viewer, withServiceNumbers, byWholeServiceNumber, db) }
  }

  public func noteSearch(_ count: Int, by actor: Actor, at moment: Moment) throws {
    try record([AuditEntry(action: "search", entity: "patient", detail: "\(count) found")], by: actor, at: moment)
  }

  private static func find(
    _ query: PatientQuery, _ viewer: PatientViewer?, _ withServiceNumbers: Bool, _ byWholeServiceNumber: Bool, _ db: Database
  ) throws -> [PatientSummary] {
    var ids: [Int64] = []
    var seen: Set<Int64> = []
    /// Whom the whole hospital number found.
    var numbered: Set<Int64> = []
    /// Who is in the viewer's departments.
    var own: Set<Int64> = []
    func add(_ id: Int64) { if seen.insert(id).inserted { ids.append(id) } }
    if let identifier = query.identifier {
      let others = withServiceNumbers ? "" : " AND system <> 'serviceNumber'"
      let exact = try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT patientId, system = 'hospitalNumber' FROM patientIdentifier
          WHERE value = ?\(byWholeServiceNumber ? "" : others) LIMIT ?
          """, arguments: [identifier, query.limit])
      for row in exact {
        try add(row.value(0))
        if try row.value(1) { numbered.insert(try row.value(0)) }
      }
      if withServiceNumbers, ids.isEmpty {
        // What the hospitals say of the service itself; a small table, read whole and by few.
        try Int64.fetchAll(
          db, sql: "SELECT DISTINCT patientId FROM militaryService WHERE serviceNumber = ? LIMIT ?", arguments: [identifier, query.limit]
        ).forEach(add)
      }
      if ids.count < query.limit {
        try Int64.fetchAll(
          db, sql: "SELECT DISTINCT patientId FROM patientIdentifier WHERE value >= ? AND value < ?\(others) LIMIT ?",
          arguments: [identifier, identifier + "\u{10FFFF}", query.limit]
        ).forEach(add)
        try Int64.fetchAll(
          db, sql: "SELECT DISTINCT patientId FROM patientPhone WHERE phone >= ? AND phone < ? LIMIT ?",
          arguments: [identifier, identifier + "\u{10FFFF}", query.limit]
        ).forEach(add)
      }
    }
    if let place = query.place { try lying(at: place, db).forEach(add) }
    if !query.words.isEmpty {
      if query.withPlaces, let viewer {
        own = try Set(lying(inDepartmentsOf: viewer.account, named: query, db))
        own.sorted().forEach(add)
      }
      for plan in namePlans(query) where ids.count < query.limit {
        try Int64.fetchAll(db, sql: plan.sql, arguments: plan.arguments).forEach(add)
      }
      for plan in lonePlans(query, isFound: !ids.isEmpty) where ids.count < query.limit {
        try Int64.fetchAll(db, sql: plan.sql, arguments: plan.arguments).forEach(add)
      }
    } else if let birthDate = query.birthDate, query.identifier == nil {
      let text = birthDate.description
      try Int64.fetchAll(
        db, sql: BatchedIndex.patientByBirthDate.rows("id", where: "birthDate >= ?1 AND birthDate < ?2") + " LIMIT ?3",
        arguments: [text, text + "\u{10FFFF}", query.limit]
      ).forEach(add)
    }
    guard let viewer else { return try summaries(ids, query, db, own: own) }
    let protected = try ids.filter { id in
      try !numbered.contains(id) && isSensitive(id, db) && viewer.isProtected(Key(rawValue: id), db)
    }
    return try summaries(ids.filter { !protected.contains($0) }, query, db, own: own)
  }

  static func isSensitive(_ patient: Int64, _ db: Database) throws -> Bool {
    let survivor = try PatientMergeSQL.survivor(of: patient, db)
    return try Bool.fetchOne(db, sql: sensitivity, arguments: [survivor ?? patient]) ?? true
  }

  /// A query over one index.
  struct NamePlan {
    let sql: String
    let arguments: StatementArguments
  }

  /// From the most telling index range to the least: the whole name with the given name first, as typed in writing order, then any
  /// order of the words. The last word may be unfinished.
  static func namePlans(_ query: PatientQuery) -> [NamePlan] {
    guard let last = query.words.last else { return [] }
    let leading = query.words.dropLast()
    let born = birthDates(query)
    func range(_ index: BatchedIndex, _ prefix: String, also words: some Sequence<String>, spelt: String? = nil) -> NamePlan {
      let rows = index.rows("id, name, nameFold, birthDate", where: "\(index.column) >= ?1 AND \(index.column) < ?2")
      var sql = "SELECT id FROM (\(rows) LIMIT ?3) WHERE 1"
      var arguments: [any DatabaseValueConvertible] = [prefix, prefix + "\u{10FFFF}", scanLimit]
      let named = nameWords(words)
      sql += named.sql
      arguments += named.arguments
      if let spelt {
        sql += " AND name LIKE ?"
        arguments.append("%\(spelt)%")
      }
      sql += born.sql + " LIMIT ?"
      return NamePlan(sql: sql, arguments: StatementArguments(arguments + born.arguments + [query.limit * 4]))
    }
    var plans: [NamePlan] = []
    // Typed with marks: those spelt so first, however many others fold to the same.
    if !query.typed.utf8.allSatisfy({ $0 < 0x80 }) {
      plans.append(range(.patientByGivenName, ([last] + leading).joined(separator: " "), also: [], spelt: query.typed))
    }
    if leading.isEmpty {
      plans.append(range(.patientByGivenName, last, also: []))
      plans.append(range(.patientByName, last, also: []))
    } else {
      // "nguyen van an": the last word is the given name; the rest follow it in the rotated key.
      plans.append(range(.patientByGivenName, ([last] + leading).joined(separator: " "), also: []))
      plans.append(range(.patientByName, query.words.joined(separator: " "), also: []))
      plans.append(range(.patientByGivenName, last, also: leading))
      // The given name may have been typed first, or be any of the words.
      for word in leading { plans.append(range(.patientByGivenName, word + " ", also: query.words.filter { $0 != word })) }
    }
    return plans
  }

  /// A condition and what it compares with.
  typealias Condition = (sql: String, arguments: [any DatabaseValueConvertible])

  /// That words of a folded name begin so, in any order.
  static func nameWords(_ words: some Sequence<String>) -> Condition {
    words.reduce(into: ("", [])) { condition, word in
      condition.sql += " AND (' ' || nameFold) LIKE ?"
      condition.arguments.append("% \(word)%")
    }
  }

  static func birthDates(_ query: PatientQuery) -> Condition {
    guard let text = query.birthDate?.description else { return ("", []) }
    return (" AND birthDate >= ? AND birthDate < ?", [text, text + "\u{10FFFF}"])
  }

  /// For one word alone: initials when it is nobody's name, and a middle name. The latter reads the index of names from end to end: 70 ms of a
  /// million, and only when the names by their beginnings do not fill the list.
  static func lonePlans(_ query: PatientQuery, isFound: Bool) -> [NamePlan] {
    guard query.words.count == 1, let word = query.words.first, word.utf8.count > 1 else { return [] }
    func plan(_ index: BatchedIndex, _ condition: String, _ words: [String]) -> NamePlan {
      var condition = condition
      var arguments = words
      if let birthDate = query.birthDate {
        condition += " AND birthDate >= ?\(words.count + 1) AND birthDate < ?\(words.count + 2)"
        arguments += [birthDate.description, birthDate.description + "\u{10FFFF}"]
      }
      return NamePlan(sql: index.rows("id", where: condition) + " LIMIT \(query.limit * 4)", arguments: StatementArguments(arguments))
    }
    let middle = plan(.patientByName, "instr(nameFold, ?1) > 0", [" " + word])
    let initials = plan(.patientByInitials, "initials >= ?1 AND initials < ?2", [word, word + "\u{10FFFF}"])
    return isFound || word.utf8.count > 4 ? [middle] : [initials, middle]
  }

  /// - Parameter own: who of them come before the others.
  static func summaries(_ ids: [Int64], _ query: PatientQuery, _ db: Database, own: Set<Int64> = []) throws -> [PatientSummary] {
    struct Found {
      var summary: PatientSummary
      var sort: [UInt8]
      var isOwn: Bool
    }
    let read = try BulkRow(
      db, "SELECT name, sex, birthDate, (\(sensitivity)), nameSort, mergedInto FROM patient WHERE id = ?1")
    let numbers = try BulkRow(
      db,
      """
      SELECT facility.code || '/' || value FROM patientIdentifier JOIN facility ON facility.id = assignerId
      WHERE patientId IN (\(PatientMergeSQL.members)) AND system = 'hospitalNumber' ORDER BY patientId <> ?1, 1
      """)
    var found: [Found] = []
    var taken: Set<Int64> = []
    for id in ids {
      var current = id
      for _ in 0..<64 {
        read.bind(current)
        var target: Int64?
        let here = try read.first { row -> Found in
          target = row.isNull(5) ? nil : row.integer(5)
          return Found(
            summary: PatientSummary(
              id: Key(rawValue: current), name: row.text(0) ?? "", sex: AdministrativeSex(rawValue: row.text(1) ?? "") ?? .unknown,
              birthDate: row.text(2).flatMap { try? PartialDate(iso: $0) }, isSensitive: row.integer(3) != 0, hospitalNumbers: []),
            sort: row.blob(4), isOwn: own.contains(id))
        }
        if let target {
          current = target
          continue
        }
        if let here, taken.insert(current).inserted { found.append(here) }
        break
      }
    }
    let typed = query.typed.lowercased()
    func isExact(_ found: Found) -> Bool { !typed.isEmpty && found.summary.name.lowercased().contains(typed) }
    found.sort { a, b in
      let (aExact, bExact) = (isExact(a), isExact(b))
      if aExact != bExact { return aExact }
      if a.isOwn != b.isOwn { return a.isOwn }
      return a.sort == b.sort ? a.summary.id < b.summary.id : a.sort.lexicographicallyPrecedes(b.sort)
    }
    let places = query.withPlaces ? try BulkRow(db, placeNow) : nil
    return try found.prefix(query.limit).map { found in
      var summary = found.summary
      numbers.bind(summary.id.rawValue)
      try numbers.each { row in
        summary.hospitalNumbers.append(row.text(0) ?? "")
        return true
      }
      if let places { summary.place = try place(of: summary.id, places) }
      return summary
    }
  }

  /// How SQLite would run the search, for those who want to see that it uses an index.
  public func searchPlan(_ query: PatientQuery) throws -> [String] {
    try reading { db in
      try Self.namePlans(query).flatMap { plan in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + plan.sql, arguments: plan.arguments).map { $0["detail"] as String }
      }
    }
  }
}
