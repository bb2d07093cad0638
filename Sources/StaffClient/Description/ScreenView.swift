/// What a screen shows, said once: the full screen, the linear mode and `--json` are three ways to tell it.
///
/// Texts are in the person's language already; ids are stable and English.
public struct ScreenView: Hashable, Sendable {
  public var title: String
  /// Whom or what the screen is about, always in sight: the patient's name, sex and birth date.
  public var subject: String?
  public var blocks: [Block]
  public var actions: [Action]

  public init(title: String, subject: String? = nil, blocks: [Block] = [], actions: [Action] = []) {
    self.title = title
    self.subject = subject
    self.blocks = blocks
    self.actions = actions
  }

  /// How a piece of text is meant.
  public enum Tone: String, Hashable, Sendable, Codable {
    case plain, dim, strong, good, warning, bad
  }

  public indirect enum Block: Hashable, Sendable {
    /// A line above what belongs together.
    case heading(String)
    case facts([Fact])
    case table(Table)
    case fields([Field])
    /// Rows of fields under common headings: what a form repeats.
    case grid(Grid)
    /// A number over time.
    case chart(Chart)
    case text([Line])
    /// Side by side where there is room, else one below the other.
    case columns([[Block]])
  }

  /// A name and a value.
  public struct Fact: Hashable, Sendable, Encodable {
    public var id: String
    public var label: String
    public var value: String
    public var tone: Tone

    public init(_ id: String, _ label: String, _ value: String, _ tone: Tone = .plain) {
      self.id = id
      self.label = label
      self.value = value
      self.tone = tone
    }
  }

  public struct Line: Hashable, Sendable, Encodable {
    public var text: String
    public var tone: Tone
    /// What a screen reader says instead: words where the text draws something, and the very text where no sign of it may be read as another.
    public var spoken: String?

    public init(_ text: String, _ tone: Tone = .plain, spoken: String? = nil) {
      self.text = text
      self.tone = tone
      self.spoken = spoken
    }

    private enum CodingKeys: String, CodingKey {
      case text, tone
    }
  }

  public struct Table: Hashable, Sendable, Encodable {
    public var id: String
    public var columns: [Column]
    public var rows: [Row]
    /// What stands there when there is no row.
    public var empty: String

    public init(_ id: String, columns: [Column], rows: [Row], empty: String) {
      self.id = id
      self.columns = columns
      self.rows = rows
      self.empty = empty
    }
  }

  public struct Column: Hashable, Sendable, Encodable {
    public var id: String
    public var title: String
    public var isRight: Bool
    /// Whether its beginning is enough where there is little room: a list whose other columns say more.
    public var isYielding: Bool
    /// Whether it says nothing when it is cut: a number, by which rows are told apart.
    public var isWhole: Bool

    private enum CodingKeys: String, CodingKey {
      case id, title, isRight
    }

    public init(_ id: String, _ title: String, right: Bool = false, yielding: Bool = false, whole: Bool = false) {
      self.id = id
      self.title = title
      isRight = right
      isYielding = yielding
      isWhole = whole
    }
  }

  /// A row's id is what actions get.
  public struct Row: Hashable, Sendable, Encodable {
    public var id: String
    public var cells: [String]
    public var tone: Tone
    /// What a screen reader says instead, where cells draw something.
    public var spoken: [String]?

    public init(_ id: String, _ cells: [String], _ tone: Tone = .plain, spoken: [String]? = nil) {
      self.id = id
      self.cells = cells
      self.tone = tone
      self.spoken = spoken
    }
  }

  /// Rows of fields. The last row is empty, for the next.
  public struct Grid: Hashable, Sendable, Encodable {
    public struct Column: Hashable, Sendable, Encodable {
      public var id: String
      public var title: String
      /// Cells that it takes at least.
      public var width: Int
      /// Whether it takes what is left over.
      public var grows: Bool

      public init(_ id: String, _ title: String, width: Int, grows: Bool = false) {
        self.id = id
        self.title = title
        self.width = width
        self.grows = grows
      }
    }

    public var id: String
    public var columns: [Column]
    /// In each a field a column.
    public var rows: [[Field]]

    public init(_ id: String, columns: [Column], rows: [[Field]]) {
      self.id = id
      self.columns = columns
      self.rows = rows
    }
  }

  /// Values of one thing in the order of time: drawn in cells, told in words where nothing is drawn.
  public struct Chart: Hashable, Sendable, Encodable {
    public struct Point: Hashable, Sendable, Encodable {
      public var when: String
      public var value: Double
      /// As it was written.
      public var text: String

      public init(when: String, value: Double, text: String) {
        self.when = when
        self.value = value
        self.text = text
      }
    }

    public var id: String
    public var title: String
    public var points: [Point]
    /// The range in which a value is usual.
    public var low: Double?
    public var high: Double?
    /// Heights that are named beside the drawing, as the language writes numbers: the lowest and the highest value, and the range.
    public var marks: [Mark]
    /// What the drawing shows, in a sentence.
    public var spoken: String

    public struct Mark: Hashable, Sendable, Encodable {
      public var value: Double
      public var text: String

      public init(value: Double, text: String) {
        self.value = value
        self.text = text
      }
    }

    public init(
      _ id: String, title: String, points: [Point], low: Double? = nil, high: Double? = nil, marks: [Mark] = [], spoken: String
    ) {
      self.id = id
      self.title = title
      self.points = points
      self.low = low
      self.high = high
      self.marks = marks
      self.spoken = spoken
    }
  }

  /// Something to fill in.
  public struct Field: Hashable, Sendable, Encodable {
    public enum Kind: String, Hashable, Sendable, Encodable {
      case line
      /// Several lines.
      case text
      /// Never shown, never kept.
      case secret
      /// One of `options`.
      case choice
      /// Each change asks anew, up and down move in the list below, Enter does the main action.
      case search
      /// Only shown: it follows from others.
      case shown
    }

    public var id: String
    public var label: String
    public var value: String
    public var kind: Kind
    /// What to type, in a few words; shown in the empty field and as the first level of help.
    public var hint: String
    /// For a choice: what may be chosen. For a line: what fits what is typed so far.
    public var options: [Option]
    public var problems: [Problem]
    /// Whether it has to be filled in before the screen's act is done.
    public var isRequired = false
    /// What a code in it means, said beside it: who took the wrong line of a list sees it before it counts.
    public var note: String?
    /// Whether it is worth something only once and only now: a code of the second factor.
    public var isOneTime = false

    /// Whether what is typed into it may be kept.
    var isKept: Bool { kind != .secret && kind != .shown && !isOneTime }

    private enum CodingKeys: String, CodingKey {
      case id, label, value, kind, hint, options, problems, isRequired, note
    }

    public init(
      _ id: String, _ label: String, _ value: String, _ kind: Kind = .line, hint: String = "", options: [Option] = [],
      problems: [Problem] = []
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.kind = kind
      self.hint = hint
      self.options = options
      self.problems = problems
    }

    /// One for what is shown while it is typed, and never kept.
    public static func oneTime(_ field: Field) -> Field {
      var field = field
      field.isOneTime = true
      return field
    }

    /// The code of a second factor.
    static func code(_ station: Station) -> Field {
      .oneTime(.init("code", station.say(Texts.code), "", .line, hint: station.say(Texts.codeHint)))
    }

    /// One that says what stands in it.
    public static func noted(_ note: String?, _ field: Field) -> Field {
      var field = field
      field.note = note.flatMap { $0.isEmpty ? nil : $0 }
      return field
    }

    /// One that has to be filled in.
    public static func required(_ field: Field) -> Field {
      var field = field
      field.isRequired = true
      return field
    }
  }

  public struct Option: Hashable, Sendable, Encodable {
    public var value: String
    public var label: String

    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What is wrong with a field, or worth a look.
  public struct Problem: Hashable, Sendable, Encodable {
    public var code: String
    public var text: String
    public var isError: Bool

    public init(code: String, text: String, isError: Bool) {
      self.code = code
      self.text = text
      self.isError = isError
    }
  }

  /// Something to do, with its key.
  public struct Action: Hashable, Sendable, Encodable {
    public var id: String
    public var title: String
    /// As `KeyPress(named:)` reads it: `enter`, `n`, `ctrl-s`. A plain letter works outside of fields.
    public var key: String
    /// The table whose rows it takes; nil for an action of the screen.
    public var table: String?
    /// Whether it is done with one row of the table only, as what Enter opens is: with the chosen one, whatever is marked elsewhere. Not in JSON.
    public var takesOne: Bool

    public init(_ id: String, _ title: String, key: String, table: String? = nil) {
      self.id = id
      self.title = title
      self.key = key
      self.table = table
      takesOne = key == "enter"
    }

    /// The same, done with one row only.
    var takingOne: Self {
      var action = self
      action.takesOne = true
      return action
    }

    /// The same, done with every marked row.
    var takingMany: Self {
      var action = self
      action.takesOne = false
      return action
    }

    private enum CodingKeys: CodingKey {
      case id, title, key, table
    }
  }
}

extension ScreenView {
  /// The fields in order, those in columns too.
  public var fields: [Field] {
    Self.flat(blocks).flatMap { block -> [Field] in
      switch block {
      case .fields(let fields): return fields
      case .grid(let grid): return grid.rows.flatMap(\.self)
      default: return []
      }
    }
  }

  /// The tables in order.
  public var tables: [Table] {
    Self.flat(blocks).compactMap { block -> Table? in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }

  /// The grid, the row and the column of a cell; nil for a field that is none.
  func cell(_ id: String?) -> (grid: Grid, row: Int, column: Int)? {
    for case .grid(let grid) in Self.flat(blocks) {
      for (row, fields) in grid.rows.enumerated() {
        if let column = fields.firstIndex(where: { $0.id == id }) { return (grid, row, column) }
      }
    }
    return nil
  }

  public func table(_ id: String) -> Table? { tables.first { $0.id == id } }

  private static func flat(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard case .columns(let columns) = block else { return [block] }
      return columns.flatMap { flat($0) }
    }
  }
}

extension ScreenView.Block: Encodable {
  private enum Key: String, CodingKey {
    case heading, facts, table, fields, grid, chart, text, columns
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let text): try container.encode(text, forKey: .heading)
    case .facts(let facts): try container.encode(facts, forKey: .facts)
    case .table(let table): try container.encode(table, forKey: .table)
    case .fields(let fields): try container.encode(fields, forKey: .fields)
    case .grid(let grid): try container.encode(grid, forKey: .grid)
    case .chart(let chart): try container.encode(chart, forKey: .chart)
    case .text(let lines): try container.encode(lines, forKey: .text)
    case .columns(let columns): try container.encode(columns, forKey: .columns)
    }
  }
}

extension ScreenView: Encodable {
  private enum Key: String, CodingKey {
    case title, subject, blocks, actions
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(subject, forKey: .subject)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(actions, forKey: .actions)
  }
}
