/// One HOSO as it stands in a file: tables, rows and fields, with nothing left out and nothing understood yet.
public struct InsuranceEpisode: Hashable, Sendable {
  /// Position of the HOSO in its file, from 1.
  public var position: Int
  public var line: Int
  public var decision: InsuranceDecision
  /// In the order of the file; the same LOAIHOSO may stand twice, which is an error that a check has to see.
  public var tables: [Content]
  /// Elements of the HOSO that are no FILEHOSO, in canonical form.
  public var extras: [String]

  public init(
    position: Int = 1, line: Int = 1, decision: InsuranceDecision = .current, tables: [Content], extras: [String] = []
  ) {
    self.position = position
    self.line = line
    self.decision = decision
    self.tables = tables
    self.extras = extras
  }

  /// One FILEHOSO.
  public struct Content: Hashable, Sendable {
    /// LOAIHOSO as written.
    public var kind: String
    /// Line of the FILEHOSO in the outer document, from 1.
    public var line: Int
    public var rows: [Row]
    /// NOIDUNGFILE as it came, for a kind that no decision has or that can't be read.
    public var unread: String?
    /// What has no place in rows of fields, in canonical form: signatures, elements within fields, elements that no table has.
    public var extras: [String]

    public init(kind: String, line: Int = 1, rows: [Row], unread: String? = nil, extras: [String] = []) {
      self.kind = kind
      self.line = line
      self.rows = rows
      self.unread = unread
      self.extras = extras
    }
  }

  /// One row: tag and text in the order of the file. An empty tag is an empty text; a missing tag is not there.
  public struct Row: Hashable, Sendable {
    public struct Cell: Hashable, Sendable {
      public var name: String { didSet { mark = Self.mark(of: name) } }
      public var text: String
      /// Tells nearly all names apart without looking at their letters: a row is asked for fields a hundred times.
      private(set) var mark: UInt64

      public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
        mark = Self.mark(of: name)
      }

      /// The same for equal names (FNV-1a of their bytes), hardly ever for others.
      static func mark(of name: String) -> UInt64 {
        var mark: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return mark
      }
    }

    /// Line in the inner document, from 1.
    public var line: Int
    public var cells: [Cell]

    public init(line: Int = 1, _ cells: [Cell]) {
      self.line = line
      self.cells = cells
    }

    public init(_ pairs: KeyValuePairs<String, String>) { self.init(pairs.map { Cell($0.key, $0.value) }) }

    /// The text of the first tag of that name; nil when there is none.
    public subscript(name: String) -> String? {
      get { place(of: name).map { cells[$0].text } }
      set {
        let place = place(of: name)
        switch (place, newValue) {
        case (let place?, let text?): cells[place].text = text
        case (let place?, nil): cells.remove(at: place)
        case (nil, let text?): cells.append(Cell(name, text))
        case (nil, nil): break
        }
      }
    }

    /// The text, nil also when it is empty.
    public func filled(_ name: String) -> String? {
      guard let place = place(of: name), !cells[place].text.isEmpty else { return nil }
      return cells[place].text
    }

    private func place(of name: String) -> Int? {
      let mark = Cell.mark(of: name)
      for place in cells.indices where cells[place].mark == mark && cells[place].name == name { return place }
      return nil
    }
  }

  /// All rows of the tables of that kind.
  public func rows(_ kind: String) -> [Row] {
    guard let first = tables.firstIndex(where: { $0.kind == kind }) else { return [] }
    var rows = tables[first].rows
    for content in tables[(first + 1)...] where content.kind == kind { rows += content.rows }
    return rows
  }
  public func has(_ kind: String) -> Bool { tables.contains { $0.kind == kind } }
  /// The row of table 1.
  public var summary: Row? {
    for content in tables where content.kind == "XML1" {
      if let row = content.rows.first { return row }
    }
    return nil
  }
}

extension InsuranceEpisode {
  /// Which decision wrote these tables: told by the names that only one of them has, else by the day of discharge, else the current one.
  public static func decision(of tables: [Content]) -> InsuranceDecision {
    var discharge: Substring?
    for content in tables {
      guard let row = content.rows.first else { continue }
      switch content.kind {
      case "XML1" where row["T_TONGCHI_BV"] == nil && (row["MA_THE"] != nil || row["T_TONGCHI"] != nil || row["TEN_BENH"] != nil):
        return .d4210
      case "XML1": discharge = row.filled("NGAY_RA")?.prefix(8)
      case "XML13" where row["MA_CSKCB_DEN"] == nil && (row["MA_NOI_DEN"] != nil || row["MA_NOI_DI"] != nil): return .d4750
      case "XML13" where row["MA_CSKCB_DEN"] != nil: return .d3176
      case "XML14" where row["NGAY_HEN_KL"]?.utf8.count == 12: return .d4750
      default: break
      }
    }
    // Table 1 of an episode that is not over, or whose day can't be read, is as the current decision wants it.
    guard let discharge, discharge.utf8.count == 8, discharge.utf8.allSatisfy({ (48...57).contains($0) }), discharge >= "20230101" else {
      return .current
    }
    let hasNewTables = tables.contains { ["XML13", "XML14", "XML15"].contains($0.kind) }
    return InsuranceDecision.allCases.last { $0 != .d4210 && $0.begins <= discharge && !(hasNewTables && $0 == .d130) } ?? .d4750
  }
}
