public import ClinicalModel
internal import Cryptography
internal import GRDB

/// Takes checked entries into the database, a chunk a transaction: rows, receipts, audit and checkpoint together.
///
/// Exactly once: an entry is known by facility, kind, local id and the digest of its canonical bytes, looked up inside the transaction.
public final class ImportWriter: @unchecked Sendable {  // safe: every use of its state is inside `store.pool.write`, which is serial
  private let store: RecordStore
  private let batch: BatchKey
  private let actor: Actor
  private let place: @Sendable (Issue, ImportItem) -> Issue
  private var rows: ImportRows?
  private var files: FileRows?
  /// The file that the last committed step left open.
  private var file: Int64?
  private var dataVersion: Int64 = -1
  /// How many people and encounters stand beside the indexes that find them, for `BatchedIndexing`.
  private var rowsBesideIndexes = 0

  /// - Parameter place: completes an issue that is found here with its place in the file.
  public init(
    _ store: RecordStore, batch: BatchKey, actor: Actor, place: @escaping @Sendable (Issue, ImportItem) -> Issue = { issue, _ in issue }
  ) {
    self.place = place
    self.store = store
    self.batch = batch
    self.actor = actor
  }

  /// Takes `steps` in one transaction and says what became of their entries.
  ///
  /// An entry that a constraint of the database refuses is quarantined alone; the rest of its chunk is not lost with it.
  public func commit(_ steps: [ImportStep], at moment: Moment) throws -> ImportTotals {
    do {
      return try transaction(steps, moment)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      if steps.count > 1 {
        let half = steps.count / 2
        var totals = try commit(Array(steps[..<half]), at: moment)
        totals += try commit(Array(steps[half...]), at: moment)
        return totals
      }
      guard case .entries(let items, let facility, let received) = steps.first else { throw error }
      if items.count > 1 {
        let half = items.count / 2
        var totals = try commit([.entries(Array(items[..<half]), facility: facility, received: received)], at: moment)
        totals += try commit([.entries(Array(items[half...]), facility: facility, received: received)], at: moment)
        return totals
      }
      guard var item = items.first else { throw error }
      let refused: Statement
      switch item.content {
      case .statement(let statement, _, _, _): refused = statement
      case .compound(let compound): refused = compound.parts[compound.principal].statement
      case .refused, .unreadable: throw error
      }
      item.issues.append(place(ImportIssues.constraint(line: item.line), item))
      item.content = .refused(kind: refused.kind, localID: refused.localID)
      return try transaction([.entries([item], facility: facility, received: received)], moment)
    }
  }

  /// How many people and encounters the commits left beside the indexes since it was asked last.
  public func takeRowsBesideIndexes() -> Int {
    defer { rowsBesideIndexes = 0 }
    return rowsBesideIndexes
  }

  private func transaction(_ steps: [ImportStep], _ moment: Moment) throws -> ImportTotals {
    do {
      let (totals, open, new) = try store.writing { db in
        // Another process may have written since: then nothing that was remembered is known any more.
        let version = try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        if rows == nil || version != dataVersion {
          rows = try ImportRows(db, filling: .later, place: place)
          dataVersion = version
        }
        let files = try self.files ?? FileRows(db)
        self.files = files
        guard let rows else { return (ImportTotals(), file, 0) }
        try rows.begin(db, batch: batch, actor: actor, moment: moment)
        let rowsBefore = rows.patients.next + rows.encounters.next
        var totals = ImportTotals()
        var file = file
        for step in steps {
          if case .open(let ordinal, let name, let checkedBy) = step {
            file = try files.open(batch, ordinal, name, checkedBy)
            continue
          }
          guard let open = file else { preconditionFailure("a step of no file") }
          switch step {
          case .open: break
          case .entries(let items, let facility, let received):
            rows.received = received
            try settle(items, of: open, facility, rows, &totals)
          case .repeated(let earlier, let ordinals):
            let count = try files.repeatEntries(ordinals, of: earlier, in: open)
            rows.cover(ordinals, of: open)
            totals.read += count
            totals.duplicate += count
          case .raw(let bytes, let ordinal): try files.keep(bytes, ordinal, of: open)
          case .close(let facts):
            try files.close(open, facts)
            if let earlier = facts.repeats {
              try rows.note(
                AuditEntry(action: "import", entity: "file", entityID: open, detail: "repeats file \(earlier)"), isOneOfMany: true)
            }
            file = nil
          }
        }
        try rows.end(AuditEntry(action: "import", entity: "batch", entityID: batch.rawValue, detail: "receipts"))
        return (totals, file, Int(rows.patients.next + rows.encounters.next - rowsBefore))
      }
      file = open
      rowsBesideIndexes += new
      return totals
    } catch {
      rows = nil
      files = nil
      throw error
    }
  }

  private func settle(
    _ items: [ImportItem], of file: Int64, _ facility: FacilityCode?, _ rows: ImportRows, _ totals: inout ImportTotals
  ) throws {
    let facilityID = try facility.map { try rows.facility($0) }
    for item in items {
      let settled = try rows.settle(item, file: file, facility: facilityID)
      totals.count(settled.outcome)
      switch settled.person {
      case .new: totals.patientsCreated += 1
      case .matched: totals.patientsMatched += 1
      case nil: break
      }
    }
  }
}

enum ImportIssues {
  static func constraint(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0020", path: "", line: line, vi: "Cơ sở dữ liệu không nhận mục này vì trái ràng buộc với dữ liệu đã có.",
      en: "The database refuses the entry: it contradicts what is already there.")
  }

  static func missing(_ what: BilingualText, path: String, line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0021", path: path, line: line,
      vi: "\(what.vi) được nhắc tới không có trong lô này (trước mục này) lẫn trong cơ sở dữ liệu. Gửi mục đó trước rồi thử lại.",
      en: "The \(what.en) it refers to is neither in this batch (before this entry) nor in the database. Send that first, then retry.")
  }

  static func identityConflict(path: String, line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0022", path: path, line: line,
      vi: "Số định danh này đã thuộc về một người khác ngày sinh, giới tính hoặc tên. Kiểm tra giấy tờ của cả hai.",
      en: "The identifier belongs to a person of another birth date, sex or name. Check both persons' papers.")
  }

  static func identityChange(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0023", path: "patient", line: line,
      vi: "Mã người bệnh này đã có với tên, ngày sinh hoặc giới tính khác (từ hai điểm trở lên). Có thể là hai người dùng chung một mã.",
      en: "The patient's number is known with another name, birth date or sex (two or more of them). Two people may share one number.")
  }

  static func lockedVersion(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0024", path: "record/@version", line: line,
      vi: "Phiên bản này đã được xác nhận với nội dung khác. Bản sửa phải là phiên bản mới, có lý do.",
      en: "This version is final with other content. A correction must be a new version with a reason.")
  }

  static func notAnAmendment(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0025", path: "record/@status", line: line,
      vi: "Đã có phiên bản xác nhận trước đó; phiên bản sau phải là bản sửa (amended) hoặc bản rút (enteredInError).",
      en: "An earlier version is final; a later one has to be amended or enteredInError.")
  }

  static func withdrawnEarlier(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0060", path: "record/@version", line: line,
      vi: "Hồ sơ này đã rút (enteredInError); không có phiên bản nào theo sau. Viết hồ sơ mới.",
      en: "The record was withdrawn (enteredInError); no version follows that. Write a new record.")
  }

  /// - Parameter batch: what came later came in it; 0 for what was written here.
  static func overtaken(kind: Statement.Kind, batch: Int64, line: Int?) -> Issue {
    let vi = batch == 0 ? "được ghi tại đây" : "đến trong lô \(batch)"
    let en = batch == 0 ? "was written here" : "came in batch \(batch)"
    return Issue(
      code: "QY-IMP-0083", path: "\(kind.name)/@\(kind == .militaryService ? "patient" : "id")", line: line,
      vi: "Trong lúc mục này chờ, mã này đã có nội dung mới hơn (\(vi)); nội dung đó là bản hiện hành và được giữ nguyên.",
      en: "While this entry waited, its id was given newer content, which \(en); that is current and stays so.")
  }

  static func movedSubject(path: String, line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0026", path: path, line: line,
      vi: "Mục này đã có và thuộc về người bệnh hoặc đợt điều trị khác; không chuyển bằng cách nhập.",
      en: "The entry is known and belongs to another patient or encounter; an import does not move it.")
  }

  /// A part of a newer version that says what is there already.
  static func unchanged(_ name: String, line: Int?) -> Issue {
    Issue(
      .information, code: "QY-IMP-0080", path: name, line: line, vi: "Bản mới của hồ sơ: phần này không đổi.",
      en: "A newer version of the entry: this part is unchanged.")
  }

  /// A part that an earlier version had.
  static func absent(_ name: String, line: Int?) -> Issue {
    Issue(
      .warning, code: "QY-IMP-0081", path: name, line: line,
      vi: "Bản trước của hồ sơ có phần này, bản mới không có. Bản trước được giữ trong lịch sử.",
      en: "The earlier version of the entry had this part, the newer one has not. The earlier one stays in the history.")
  }

  static let sameAsEarlier = Issue(
    code: "QY-REC-0010", path: "record", vi: "Nội dung này trùng từng chữ với một bản nháp trước; ghi lại giờ viết rồi lưu.",
    en: "This is an earlier draft word for word; give it its own time of writing.")

  static let recordNumberIsTaken = Issue(
    code: "QY-REC-0033", path: "record/@id", vi: "Mã hồ sơ mới vừa bị dùng bởi người khác; chạy lại lệnh.",
    en: "Somebody has just taken the new record's id; run the command again.")

  static let numberIsTaken = Issue(
    code: "QY-PAT-0010", path: "patient/@id", vi: "Mã bệnh viện này đã dùng cho một mục khác nội dung. Dùng mã mới, hoặc sửa hồ sơ đã có.",
    en: "The hospital number is in use with other content. Take a new number, or edit the entry that is there.")

  static func tooManyVersions(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0072", path: "@id", line: line,
      vi: "Mã này đã có quá nhiều phiên bản khác nhau (1000). Kiểm tra phần mềm gửi: có thể nó dùng một mã cho nhiều thứ.",
      en: "This id has too many different versions already (1000). Check the sending program: it may use one id for many things.")
  }

  static func repeatedInBatch(kind: Statement.Kind, line: Int?) -> Issue {
    Issue(
      .information, code: "QY-IMP-0078", path: "\(kind.name)/@\(kind == .militaryService ? "patient" : "id")", line: line,
      vi: "Mã này đã có trước trong cùng lô với nội dung khác. Mục đứng sau (theo thứ tự tên tệp rồi vị trí trong tệp) là bản hiện hành; "
        + "bản trước được giữ.",
      en:
        "The id came earlier in the same batch with other content. What stands later (by the files' order, then by place) is current; the earlier one is kept."
    )
  }

  static func numberIsAnothers(line: Int?) -> Issue {
    Issue(
      code: "QY-REV-0001", path: "patient/@id", line: line,
      vi: "Mã bệnh viện này đã thuộc về một người khác với người được chọn. Chọn người đó, hoặc gộp hai hồ sơ trước.",
      en: "The hospital's number is another person's than the one that was chosen. Choose that person, or merge the two first.")
  }

  static func numberIsInUse(line: Int?) -> Issue {
    Issue(
      code: "QY-REV-0002", path: "patient/@id", line: line,
      vi: "Mã bệnh viện này đã có người dùng, nên không thể là người khác. Nơi gửi phải cấp mã mới rồi gửi lại.",
      en:
        "The hospital's number is in use, so this can't be another person under it. The sender has to give a new number and send it again.")
  }

  static func noFacility(line: Int?) -> Issue {
    Issue(
      code: "QY-IMP-0027", path: "batch/@facility", line: line, vi: "Không biết mục này của cơ sở nào.",
      en: "Nothing says which facility the entry is of.")
  }
}
